# language: vi
Tính năng: Báo, đài và Ban Tuyên giáo và Dân vận Tỉnh ủy
  Các mục 6 và 7 Phần IV Kế hoạch của Ủy ban nhân dân tỉnh Khánh Hòa.

  Quy tắc: Báo và đài (mục 6)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Báo và phát thanh, truyền hình Khánh Hòa, loại "Báo, đài phát thanh và truyền hình", tỉnh Khánh Hòa
      Và "cơ quan được giao nhiệm vụ riêng" là "Báo - Đài phát thanh truyền hình"

    @KH-IV.6-1
    Khung kịch bản: Báo đăng tin, bài, chuyên mục: chỉ cơ quan được nêu tên
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Báo, đài phát thanh và truyền hình", tỉnh Khánh Hòa
      Và "cơ quan được giao nhiệm vụ riêng" là "<cơ quan>"
      Và không có "Chuyên mục, chuyên trang trên báo, đài" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                   | cơ quan                          | kết quả                                                |
        | Báo và phát thanh, truyền hình Khánh Hòa | Báo - Đài phát thanh truyền hình | "Vi phạm", lý do "không có"                            |
        | Tạp chí Nha Trang                        | Sở Văn hóa - Thể thao - Du lịch  | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @KH-IV.6-1
    Khung kịch bản: Báo đăng tin, bài, chuyên mục: không thuộc loại đơn vị khác
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và không có "Chuyên mục, chuyên trang trên báo, đài" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                   | loại                                       | kết quả                                   |
        | Báo và phát thanh, truyền hình Khánh Hòa | Báo, đài phát thanh và truyền hình         | "Vi phạm", lý do "không có"               |
        | Cổng thông tin điện tử tỉnh Khánh Hòa    | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Không áp dụng", lý do "khác loại đơn vị" |
        | Trung tâm Văn hóa tỉnh Khánh Hòa         | Đơn vị sự nghiệp công lập                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân phường Nha Trang         | Ủy ban nhân dân cấp xã                     | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty Truyền thông Biển Xanh           | Tổ chức có sử dụng lao động                | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ban Tuyên giáo và Dân vận Tỉnh ủy        | Cấp ủy, ban đảng                           | "Không áp dụng", lý do "khác loại đơn vị" |

    @KH-IV.6-1
    Khung kịch bản: Báo đăng tin, bài, chuyên mục: chỉ địa bàn tỉnh Khánh Hòa trước sắp xếp
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Báo, đài phát thanh và truyền hình", <nơi>
      Và không có "Chuyên mục, chuyên trang trên báo, đài" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                    | nơi                                             | kết quả                               |
        | Báo và phát thanh, truyền hình Khánh Hòa  | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"           |
        | Báo và phát thanh, truyền hình Ninh Thuận | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | "Không áp dụng", lý do "khác địa bàn" |
        | Báo và phát thanh, truyền hình Đắk Lắk    | tỉnh Đắk Lắk                                    | "Không áp dụng", lý do "khác địa bàn" |

    @KH-IV.6-1
    Kịch bản: Báo đăng tin, bài, chuyên mục: chưa ghi đơn vị là cơ quan nào thì chưa đủ dữ liệu
      Biết chưa báo cáo "cơ quan được giao nhiệm vụ riêng"
      Và không có "Chuyên mục, chuyên trang trên báo, đài" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.6-1
    Khung kịch bản: Báo đăng tin, bài, chuyên mục: năm 2024 chưa có Kế hoạch, từ năm 2025 mới xét
      Biết hồ sơ năm <năm> của Báo và phát thanh, truyền hình Khánh Hòa, loại "Báo, đài phát thanh và truyền hình", tỉnh Khánh Hòa
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Chuyên mục, chuyên trang trên báo, đài" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm  | số liệu đến | ngày đánh giá | kết quả                                         |
        | 2024 | 31/12/2024  | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 31/12/2025  | 15/01/2026    | "Vi phạm", lý do "không có"                     |
        | 2026 | 31/12/2026  | 15/01/2027    | "Vi phạm", lý do "không có"                     |

    @KH-IV.6-1
    Khung kịch bản: Báo đăng tin, bài, chuyên mục: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Chuyên mục, chuyên trang trên báo, đài" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Vi phạm", lý do "không có"          |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-IV.6-1
    Khung kịch bản: Báo đăng tin, bài, chuyên mục: đơn vị giải thể, tính từ 30/6/2025 phải đủ 90 ngày
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Chuyên mục, chuyên trang trên báo, đài" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 27/09/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 28/09/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @KH-IV.6-1
    Kịch bản: Báo đăng tin, bài, chuyên mục: đã làm xong trước khi giải thể thì giữ kết quả
      Biết đơn vị chấm dứt hoạt động từ ngày 01/12/2025
      Và không có "Chuyên mục, chuyên trang trên báo, đài" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 09/10/2025, hình thức: báo chí
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Đạt"

    @KH-IV.6-1
    Khung kịch bản: Báo đăng tin, bài, chuyên mục: chưa làm thì hết hạn mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Chuyên mục, chuyên trang trên báo, đài" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 30/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Vi phạm", lý do "không có"                 |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @KH-IV.6-1
    Khung kịch bản: Báo đăng tin, bài, chuyên mục: phải trong năm
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và không có "Chuyên mục, chuyên trang trên báo, đài" nào
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày <ngày>, hình thức: báo chí
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @KH-IV.6-1
    Kịch bản: Báo đăng tin, bài, chuyên mục: hồ sơ chỉ có 6 tháng thì chưa kết luận cho cả năm
      Biết hồ sơ 6 tháng đầu năm 2025 của Báo và phát thanh, truyền hình Khánh Hòa, loại "Báo, đài phát thanh và truyền hình", tỉnh Khánh Hòa
      Và không có "Chuyên mục, chuyên trang trên báo, đài" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @KH-IV.6-1
    Kịch bản: Báo đăng tin, bài, chuyên mục: đã làm thì đạt ngay trong năm
      Biết số liệu đầy đủ đến ngày 20/11/2025
      Và không có "Chuyên mục, chuyên trang trên báo, đài" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 09/10/2025, hình thức: báo chí
      Khi đánh giá vào ngày 20/11/2025
      Thì kết quả là "Đạt"

    @KH-IV.6-1
    Kịch bản: Báo đăng tin, bài, chuyên mục: có chuyên mục thì không cần tin, bài riêng
      Biết có "Chuyên mục, chuyên trang trên báo, đài" ngày 15/03/2025
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @KH-IV.6-1
    Khung kịch bản: Báo đăng tin, bài, chuyên mục: chuyên mục phải còn duy trì trong năm
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và có "Chuyên mục, chuyên trang trên báo, đài" ngày 10/01/2023, có hiệu lực đến: <đến ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đến ngày   | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 30/06/2026 | "Đạt"                       |

    @KH-IV.6-1
    Khung kịch bản: Báo đăng tin, bài, chuyên mục: chuyên mục mở sau khi hết năm
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và có "Chuyên mục, chuyên trang trên báo, đài" ngày <ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @KH-IV.6-1
    Khung kịch bản: Báo đăng tin, bài, chuyên mục: hình thức phải là báo chí
      Biết không có "Chuyên mục, chuyên trang trên báo, đài" nào
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 09/10/2025<hình thức>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | hình thức                           | kết quả                                         |
        | , hình thức: báo chí                | "Đạt"                                           |
        | , hình thức: mạng xã hội và báo chí | "Đạt"                                           |
        | , hình thức: mạng xã hội            | "Vi phạm", lý do "không có"                     |
        | , hình thức: loa truyền thanh       | "Vi phạm", lý do "không có"                     |
        | , số tin bài hoặc số bản: 3         | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @KH-IV.6-1
    Kịch bản: Báo đăng tin, bài, chuyên mục: chưa báo cáo chuyên mục, không có tin, bài
      Biết chưa báo cáo "Chuyên mục, chuyên trang trên báo, đài"
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.6-1
    Kịch bản: Báo đăng tin, bài, chuyên mục: không có chuyên mục, chưa báo cáo tin, bài
      Biết không có "Chuyên mục, chuyên trang trên báo, đài" nào
      Và chưa báo cáo "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.6-1
    Kịch bản: Báo đăng tin, bài, chuyên mục: chưa báo cáo chuyên mục nhưng đã có tin, bài
      Biết chưa báo cáo "Chuyên mục, chuyên trang trên báo, đài"
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 09/10/2025, hình thức: báo chí
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @KH-IV.6-2
    Khung kịch bản: Đài phát chương trình, chuyên mục: chỉ cơ quan được nêu tên
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Báo, đài phát thanh và truyền hình", tỉnh Khánh Hòa
      Và "cơ quan được giao nhiệm vụ riêng" là "<cơ quan>"
      Và không có "Chuyên mục, chuyên trang trên báo, đài" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                   | cơ quan                          | kết quả                                                |
        | Báo và phát thanh, truyền hình Khánh Hòa | Báo - Đài phát thanh truyền hình | "Vi phạm", lý do "không có"                            |
        | Tạp chí Nha Trang                        | Sở Văn hóa - Thể thao - Du lịch  | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @KH-IV.6-2
    Khung kịch bản: Đài phát chương trình, chuyên mục: không thuộc loại đơn vị khác
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và không có "Chuyên mục, chuyên trang trên báo, đài" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                   | loại                                       | kết quả                                   |
        | Báo và phát thanh, truyền hình Khánh Hòa | Báo, đài phát thanh và truyền hình         | "Vi phạm", lý do "không có"               |
        | Cổng thông tin điện tử tỉnh Khánh Hòa    | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Không áp dụng", lý do "khác loại đơn vị" |
        | Trung tâm Văn hóa tỉnh Khánh Hòa         | Đơn vị sự nghiệp công lập                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân phường Nha Trang         | Ủy ban nhân dân cấp xã                     | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty Truyền thông Biển Xanh           | Tổ chức có sử dụng lao động                | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ban Tuyên giáo và Dân vận Tỉnh ủy        | Cấp ủy, ban đảng                           | "Không áp dụng", lý do "khác loại đơn vị" |

    @KH-IV.6-2
    Khung kịch bản: Đài phát chương trình, chuyên mục: chỉ địa bàn tỉnh Khánh Hòa trước sắp xếp
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Báo, đài phát thanh và truyền hình", <nơi>
      Và không có "Chuyên mục, chuyên trang trên báo, đài" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                    | nơi                                             | kết quả                               |
        | Báo và phát thanh, truyền hình Khánh Hòa  | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"           |
        | Báo và phát thanh, truyền hình Ninh Thuận | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | "Không áp dụng", lý do "khác địa bàn" |
        | Báo và phát thanh, truyền hình Đắk Lắk    | tỉnh Đắk Lắk                                    | "Không áp dụng", lý do "khác địa bàn" |

    @KH-IV.6-2
    Kịch bản: Đài phát chương trình, chuyên mục: chưa ghi đơn vị là cơ quan nào thì chưa đủ dữ liệu
      Biết chưa báo cáo "cơ quan được giao nhiệm vụ riêng"
      Và không có "Chuyên mục, chuyên trang trên báo, đài" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.6-2
    Khung kịch bản: Đài phát chương trình, chuyên mục: năm 2024 chưa có Kế hoạch, từ năm 2025 mới xét
      Biết hồ sơ năm <năm> của Báo và phát thanh, truyền hình Khánh Hòa, loại "Báo, đài phát thanh và truyền hình", tỉnh Khánh Hòa
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Chuyên mục, chuyên trang trên báo, đài" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm  | số liệu đến | ngày đánh giá | kết quả                                         |
        | 2024 | 31/12/2024  | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 31/12/2025  | 15/01/2026    | "Vi phạm", lý do "không có"                     |
        | 2026 | 31/12/2026  | 15/01/2027    | "Vi phạm", lý do "không có"                     |

    @KH-IV.6-2
    Khung kịch bản: Đài phát chương trình, chuyên mục: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Chuyên mục, chuyên trang trên báo, đài" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Vi phạm", lý do "không có"          |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-IV.6-2
    Khung kịch bản: Đài phát chương trình, chuyên mục: đơn vị giải thể, tính từ 30/6/2025 phải đủ 90 ngày
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Chuyên mục, chuyên trang trên báo, đài" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 27/09/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 28/09/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @KH-IV.6-2
    Kịch bản: Đài phát chương trình, chuyên mục: đã làm xong trước khi giải thể thì giữ kết quả
      Biết đơn vị chấm dứt hoạt động từ ngày 01/12/2025
      Và không có "Chuyên mục, chuyên trang trên báo, đài" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 09/10/2025, hình thức: báo chí
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Đạt"

    @KH-IV.6-2
    Khung kịch bản: Đài phát chương trình, chuyên mục: chưa làm thì hết hạn mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Chuyên mục, chuyên trang trên báo, đài" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 30/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Vi phạm", lý do "không có"                 |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @KH-IV.6-2
    Khung kịch bản: Đài phát chương trình, chuyên mục: phải trong năm
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và không có "Chuyên mục, chuyên trang trên báo, đài" nào
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày <ngày>, hình thức: báo chí
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @KH-IV.6-2
    Kịch bản: Đài phát chương trình, chuyên mục: hồ sơ chỉ có 6 tháng thì chưa kết luận cho cả năm
      Biết hồ sơ 6 tháng đầu năm 2025 của Báo và phát thanh, truyền hình Khánh Hòa, loại "Báo, đài phát thanh và truyền hình", tỉnh Khánh Hòa
      Và không có "Chuyên mục, chuyên trang trên báo, đài" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @KH-IV.6-2
    Kịch bản: Đài phát chương trình, chuyên mục: đã làm thì đạt ngay trong năm
      Biết số liệu đầy đủ đến ngày 20/11/2025
      Và không có "Chuyên mục, chuyên trang trên báo, đài" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 09/10/2025, hình thức: báo chí
      Khi đánh giá vào ngày 20/11/2025
      Thì kết quả là "Đạt"

    @KH-IV.6-2
    Kịch bản: Đài phát chương trình, chuyên mục: có chuyên mục thì không cần tin, bài riêng
      Biết có "Chuyên mục, chuyên trang trên báo, đài" ngày 15/03/2025
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @KH-IV.6-2
    Khung kịch bản: Đài phát chương trình, chuyên mục: chuyên mục phải còn duy trì trong năm
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và có "Chuyên mục, chuyên trang trên báo, đài" ngày 10/01/2023, có hiệu lực đến: <đến ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đến ngày   | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 30/06/2026 | "Đạt"                       |

    @KH-IV.6-2
    Khung kịch bản: Đài phát chương trình, chuyên mục: chuyên mục mở sau khi hết năm
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và có "Chuyên mục, chuyên trang trên báo, đài" ngày <ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @KH-IV.6-2
    Khung kịch bản: Đài phát chương trình, chuyên mục: hình thức phải là báo chí
      Biết không có "Chuyên mục, chuyên trang trên báo, đài" nào
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 09/10/2025<hình thức>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | hình thức                           | kết quả                                         |
        | , hình thức: báo chí                | "Đạt"                                           |
        | , hình thức: mạng xã hội và báo chí | "Đạt"                                           |
        | , hình thức: mạng xã hội            | "Vi phạm", lý do "không có"                     |
        | , hình thức: loa truyền thanh       | "Vi phạm", lý do "không có"                     |
        | , số tin bài hoặc số bản: 3         | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @KH-IV.6-2
    Kịch bản: Đài phát chương trình, chuyên mục: chưa báo cáo chuyên mục, không có tin, bài
      Biết chưa báo cáo "Chuyên mục, chuyên trang trên báo, đài"
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.6-2
    Kịch bản: Đài phát chương trình, chuyên mục: không có chuyên mục, chưa báo cáo tin, bài
      Biết không có "Chuyên mục, chuyên trang trên báo, đài" nào
      Và chưa báo cáo "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.6-2
    Kịch bản: Đài phát chương trình, chuyên mục: chưa báo cáo chuyên mục nhưng đã có tin, bài
      Biết chưa báo cáo "Chuyên mục, chuyên trang trên báo, đài"
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 09/10/2025, hình thức: báo chí
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @KH-IV.6-3
    Khung kịch bản: Cập nhật hằng quý: chỉ cơ quan báo chí được nêu tên
      Biết hồ sơ quý IV/2025 của <đơn vị>, loại "Báo, đài phát thanh và truyền hình", tỉnh Khánh Hòa
      Và "cơ quan được giao nhiệm vụ riêng" là "<cơ quan>"
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                   | cơ quan                          | kết quả                                                |
        | Báo và phát thanh, truyền hình Khánh Hòa | Báo - Đài phát thanh truyền hình | "Vi phạm", lý do "không có"                            |
        | Tạp chí Nha Trang                        | Sở Văn hóa - Thể thao - Du lịch  | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @KH-IV.6-3
    Khung kịch bản: Cập nhật hằng quý: không thuộc loại đơn vị khác
      Biết hồ sơ quý IV/2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                   | loại                                       | kết quả                                   |
        | Báo và phát thanh, truyền hình Khánh Hòa | Báo, đài phát thanh và truyền hình         | "Vi phạm", lý do "không có"               |
        | Cổng thông tin điện tử tỉnh Khánh Hòa    | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Không áp dụng", lý do "khác loại đơn vị" |
        | Trung tâm Văn hóa tỉnh Khánh Hòa         | Đơn vị sự nghiệp công lập                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân phường Nha Trang         | Ủy ban nhân dân cấp xã                     | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty Truyền thông Biển Xanh           | Tổ chức có sử dụng lao động                | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ban Tuyên giáo và Dân vận Tỉnh ủy        | Cấp ủy, ban đảng                           | "Không áp dụng", lý do "khác loại đơn vị" |

    @KH-IV.6-3
    Khung kịch bản: Cập nhật hằng quý: chỉ địa bàn tỉnh Khánh Hòa trước sắp xếp
      Biết hồ sơ quý IV/2025 của <đơn vị>, loại "Báo, đài phát thanh và truyền hình", <nơi>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                   | nơi                                             | kết quả                               |
        | Báo và phát thanh, truyền hình Khánh Hòa | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"           |
        | Đài Phát thanh và Truyền hình Ninh Thuận | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | "Không áp dụng", lý do "khác địa bàn" |
        | Báo và phát thanh, truyền hình Đắk Lắk   | tỉnh Đắk Lắk                                    | "Không áp dụng", lý do "khác địa bàn" |

    @KH-IV.6-3
    Kịch bản: Cập nhật hằng quý: chưa ghi đơn vị là cơ quan nào thì chưa đủ dữ liệu
      Biết hồ sơ quý IV/2025 của Báo và phát thanh, truyền hình Khánh Hòa, loại "Báo, đài phát thanh và truyền hình", tỉnh Khánh Hòa
      Và chưa báo cáo "cơ quan được giao nhiệm vụ riêng"
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.6-3
    Khung kịch bản: Cập nhật hằng quý: mỗi quý xét riêng
      Biết hồ sơ năm 2025 của Báo và phát thanh, truyền hình Khánh Hòa, loại "Báo, đài phát thanh và truyền hình", tỉnh Khánh Hòa
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày <ngày>, hình thức: báo chí
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả quý I/2025 là <quý I>
      Và kết quả quý II/2025 là <quý II>
      Và kết quả quý III/2025 là <quý III>
      Và kết quả quý IV/2025 là <quý IV>

      Dữ liệu:
        | ngày       | quý I                                           | quý II                               | quý III                     | quý IV                      |
        | 30/06/2025 | "Không áp dụng", lý do "trước ngày có hiệu lực" | "Không áp dụng", lý do "kỳ quá ngắn" | "Vi phạm", lý do "không có" | "Vi phạm", lý do "không có" |
        | 01/07/2025 | "Không áp dụng", lý do "trước ngày có hiệu lực" | "Không áp dụng", lý do "kỳ quá ngắn" | "Đạt"                       | "Vi phạm", lý do "không có" |
        | 30/09/2025 | "Không áp dụng", lý do "trước ngày có hiệu lực" | "Không áp dụng", lý do "kỳ quá ngắn" | "Đạt"                       | "Vi phạm", lý do "không có" |
        | 01/10/2025 | "Không áp dụng", lý do "trước ngày có hiệu lực" | "Không áp dụng", lý do "kỳ quá ngắn" | "Vi phạm", lý do "không có" | "Đạt"                       |

    @KH-IV.6-3
    Khung kịch bản: Cập nhật hằng quý: chưa có tin, bài thì hết quý mới kết luận
      Biết hồ sơ quý III/2025 của Báo và phát thanh, truyền hình Khánh Hòa, loại "Báo, đài phát thanh và truyền hình", tỉnh Khánh Hòa
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 30/09/2025

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 30/09/2025  | 29/09/2025    | "Chưa đến hạn"                              |
        | 30/09/2025  | 30/09/2025    | "Chưa đến hạn"                              |
        | 30/09/2025  | 01/10/2025    | "Vi phạm", lý do "không có"                 |
        | 29/09/2025  | 01/10/2025    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @KH-IV.6-3
    Kịch bản: Cập nhật hằng quý: có tin, bài thì đạt ngay trong quý
      Biết hồ sơ quý III/2025 của Báo và phát thanh, truyền hình Khánh Hòa, loại "Báo, đài phát thanh và truyền hình", tỉnh Khánh Hòa
      Và số liệu đầy đủ đến ngày 20/08/2025
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 19/08/2025, hình thức: báo chí
      Khi đánh giá vào ngày 20/08/2025
      Thì kết quả là "Đạt"

    @KH-IV.6-3
    Khung kịch bản: Cập nhật hằng quý: đơn vị phải tồn tại cả quý
      Biết hồ sơ quý III/2025 của Báo và phát thanh, truyền hình Khánh Hòa, loại "Báo, đài phát thanh và truyền hình", tỉnh Khánh Hòa
      Và đơn vị thành lập ngày <ngày thành lập>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/10/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 01/07/2025     | "Vi phạm", lý do "không có"          |
        | 02/07/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-IV.6-3
    Khung kịch bản: Cập nhật hằng quý: đơn vị giải thể trong quý
      Biết hồ sơ quý IV/2025 của Báo và phát thanh, truyền hình Khánh Hòa, loại "Báo, đài phát thanh và truyền hình", tỉnh Khánh Hòa
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                              |
        | 31/12/2025  | "Không áp dụng", lý do "kỳ quá ngắn" |
        | 01/01/2026  | "Vi phạm", lý do "không có"          |

    @KH-IV.6-3
    Khung kịch bản: Cập nhật hằng quý: các quý của năm 2024 và năm 2026
      Biết hồ sơ <quý> của Báo và phát thanh, truyền hình Khánh Hòa, loại "Báo, đài phát thanh và truyền hình", tỉnh Khánh Hòa
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/10/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | quý          | kết quả                                         |
        | quý III/2024 | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | quý III/2026 | "Vi phạm", lý do "không có"                     |

    @KH-IV.6-3
    Khung kịch bản: Cập nhật hằng quý: hình thức phải là báo chí
      Biết hồ sơ quý IV/2025 của Báo và phát thanh, truyền hình Khánh Hòa, loại "Báo, đài phát thanh và truyền hình", tỉnh Khánh Hòa
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 12/11/2025<hình thức>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | hình thức                   | kết quả                                         |
        | , hình thức: báo chí        | "Đạt"                                           |
        | , hình thức: mạng xã hội    | "Vi phạm", lý do "không có"                     |
        | , số tin bài hoặc số bản: 3 | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @KH-IV.6-3
    Kịch bản: Cập nhật hằng quý: chưa báo cáo tin, bài
      Biết hồ sơ quý IV/2025 của Báo và phát thanh, truyền hình Khánh Hòa, loại "Báo, đài phát thanh và truyền hình", tỉnh Khánh Hòa
      Và chưa báo cáo "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.6-3
    Kịch bản: Cập nhật hằng quý: chỉ duy trì chuyên mục mà quý không có tin, bài
      Biết hồ sơ quý IV/2025 của Báo và phát thanh, truyền hình Khánh Hòa, loại "Báo, đài phát thanh và truyền hình", tỉnh Khánh Hòa
      Và có "Chuyên mục, chuyên trang trên báo, đài" ngày 15/03/2025
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @KH-IV.6-3
    Khung kịch bản: Cập nhật hằng quý: hồ sơ ghi Kế hoạch ban hành 01/4/2025 thì xét cả quý II
      Biết hồ sơ quý II/2025 của Báo và phát thanh, truyền hình Khánh Hòa, loại "Báo, đài phát thanh và truyền hình", tỉnh Khánh Hòa
      Và có "Văn bản địa phương đang áp dụng" ngày <ngày ban hành>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày ban hành | kết quả                              |
        | 01/04/2025    | "Vi phạm", lý do "không có"          |
        | 02/04/2025    | "Không áp dụng", lý do "kỳ quá ngắn" |

  Quy tắc: Ban Tuyên giáo và Dân vận Tỉnh ủy (mục 7)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Ban Tuyên giáo và Dân vận Tỉnh ủy Khánh Hòa, loại "Cấp ủy, ban đảng", tỉnh Khánh Hòa
      Và "cơ quan được giao nhiệm vụ riêng" là "Ban Tuyên giáo - Dân vận"

    @KH-IV.7-1
    Khung kịch bản: Tham mưu Tỉnh ủy: chỉ cơ quan được nêu tên
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Cấp ủy, ban đảng", tỉnh Khánh Hòa
      Và "cơ quan được giao nhiệm vụ riêng" là "<cơ quan>"
      Và không có "Văn bản chỉ đạo, hướng dẫn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                      | cơ quan                          | kết quả                                                |
        | Ban Tuyên giáo và Dân vận Tỉnh ủy Khánh Hòa | Ban Tuyên giáo - Dân vận         | "Vi phạm", lý do "không có"                            |
        | Ban Tổ chức Tỉnh ủy Khánh Hòa               | Sở Nội vụ                        | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | Đảng ủy phường Nha Trang                    | Ủy ban Mặt trận Tổ quốc Việt Nam | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @KH-IV.7-1
    Khung kịch bản: Tham mưu Tỉnh ủy: không thuộc loại đơn vị khác
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và không có "Văn bản chỉ đạo, hướng dẫn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                      | loại                                       | kết quả                                   |
        | Ban Tuyên giáo và Dân vận Tỉnh ủy Khánh Hòa | Cấp ủy, ban đảng                           | "Vi phạm", lý do "không có"               |
        | Sở Nội vụ tỉnh Khánh Hòa                    | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Không áp dụng", lý do "khác loại đơn vị" |
        | Chi cục Kiểm lâm tỉnh Khánh Hòa             | Cơ quan nhà nước                           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Mặt trận Tổ quốc tỉnh Khánh Hòa             | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Tỉnh đoàn Khánh Hòa                         | Tổ chức chính trị - xã hội                 | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân phường Nha Trang            | Ủy ban nhân dân cấp xã                     | "Không áp dụng", lý do "khác loại đơn vị" |

    @KH-IV.7-1
    Khung kịch bản: Tham mưu Tỉnh ủy: chỉ địa bàn tỉnh Khánh Hòa trước sắp xếp
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Cấp ủy, ban đảng", <nơi>
      Và không có "Văn bản chỉ đạo, hướng dẫn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                       | nơi                                             | kết quả                               |
        | Ban Tuyên giáo và Dân vận Tỉnh ủy Khánh Hòa  | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"           |
        | Ban Tuyên giáo và Dân vận Tỉnh ủy Ninh Thuận | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | "Không áp dụng", lý do "khác địa bàn" |
        | Ban Tuyên giáo và Dân vận Tỉnh ủy Đắk Lắk    | tỉnh Đắk Lắk                                    | "Không áp dụng", lý do "khác địa bàn" |

    @KH-IV.7-1
    Kịch bản: Tham mưu Tỉnh ủy: chưa ghi đơn vị là cơ quan nào thì chưa đủ dữ liệu
      Biết chưa báo cáo "cơ quan được giao nhiệm vụ riêng"
      Và không có "Văn bản chỉ đạo, hướng dẫn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.7-1
    Khung kịch bản: Tham mưu Tỉnh ủy: trước ngày bắt đầu đánh giá 30/6/2025
      Biết số liệu đầy đủ đến ngày 29/06/2025
      Và không có "Văn bản chỉ đạo, hướng dẫn" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                         |
        | 29/06/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 30/06/2025    | "Chưa đến hạn"                                  |

    @KH-IV.7-1
    Khung kịch bản: Tham mưu Tỉnh ủy: thời gian chờ 180 ngày, đến hết 27/12/2025
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Văn bản chỉ đạo, hướng dẫn" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 27/12/2025

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 26/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 27/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 28/12/2025    | "Vi phạm", lý do "không có"                 |
        | 26/12/2025  | 28/12/2025    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @KH-IV.7-1
    Khung kịch bản: Tham mưu Tỉnh ủy: đơn vị thành lập ngày 01/7/2025 có thời gian chờ đến hết 28/12/2025
      Biết đơn vị thành lập ngày 01/07/2025
      Và không có "Văn bản chỉ đạo, hướng dẫn" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 28/12/2025

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 28/12/2025    | "Chưa đến hạn"              |
        | 29/12/2025    | "Vi phạm", lý do "không có" |

    @KH-IV.7-1
    Khung kịch bản: Tham mưu Tỉnh ủy: đơn vị giải thể trong thời gian chờ
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Văn bản chỉ đạo, hướng dẫn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 27/12/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 28/12/2025  | "Vi phạm", lý do "không có"                   |

    @KH-IV.7-1
    Khung kịch bản: Tham mưu Tỉnh ủy: phải còn hiệu lực vào ngày đánh giá
      Biết số liệu đầy đủ đến ngày 31/01/2026
      Và có "Văn bản chỉ đạo, hướng dẫn" ngày 10/02/2025, loại văn bản: tham mưu; nội dung: văn bản địa phương; có hiệu lực đến: <hết hiệu lực>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | hết hiệu lực | kết quả                     |
        | 14/01/2026   | "Vi phạm", lý do "không có" |
        | 15/01/2026   | "Đạt"                       |

    @KH-IV.7-1
    Khung kịch bản: Tham mưu Tỉnh ủy: ban hành sau thời gian chờ vẫn đạt, có ghi chú muộn
      Biết có "Văn bản chỉ đạo, hướng dẫn" ngày <ngày>, loại văn bản: tham mưu; nội dung: văn bản địa phương
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và <ghi chú>

      Dữ liệu:
        | ngày       | ghi chú                                    |
        | 27/12/2025 | không có ghi chú "Đã thực hiện nhưng muộn" |
        | 28/12/2025 | có ghi chú "Đã thực hiện nhưng muộn"       |

    @KH-IV.7-1
    Kịch bản: Tham mưu Tỉnh ủy: đã có từ trước thì đạt ngay
      Biết số liệu đầy đủ đến ngày 01/07/2025
      Và có "Văn bản chỉ đạo, hướng dẫn" ngày 10/02/2025, loại văn bản: tham mưu; nội dung: văn bản địa phương
      Khi đánh giá vào ngày 01/07/2025
      Thì kết quả là "Đạt"

    @KH-IV.7-1
    Khung kịch bản: Tham mưu Tỉnh ủy: chưa báo cáo, chưa ghi ngày ban hành
      Biết <văn bản>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | văn bản                                                                                              | kết quả                                         |
        | chưa báo cáo "Văn bản chỉ đạo, hướng dẫn"                                                            | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |
        | có "Văn bản chỉ đạo, hướng dẫn" không ghi ngày, loại văn bản: tham mưu; nội dung: văn bản địa phương | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @KH-IV.7-1
    Khung kịch bản: Tham mưu Tỉnh ủy: văn bản tham mưu hoặc chỉ đạo về Nghị quyết
      Biết có "Văn bản chỉ đạo, hướng dẫn" ngày 15/09/2025, loại văn bản: <loại văn bản>; nội dung: <nội dung>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | loại văn bản | nội dung                              | kết quả                     |
        | tham mưu     | văn bản địa phương                    | "Đạt"                       |
        | chỉ đạo      | văn bản địa phương                    | "Đạt"                       |
        | chỉ đạo      | dân chủ ở cơ sở và văn bản địa phương | "Đạt"                       |
        | hướng dẫn    | văn bản địa phương                    | "Vi phạm", lý do "không có" |
        | chỉ đạo      | dân chủ ở cơ sở                       | "Vi phạm", lý do "không có" |

    @KH-IV.7-1
    Khung kịch bản: Tham mưu Tỉnh ủy: chưa ghi loại văn bản hoặc nội dung
      Biết có "Văn bản chỉ đạo, hướng dẫn" ngày 15/09/2025, <phần đã ghi>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | phần đã ghi                  | kết quả                                         |
        | loại văn bản: chỉ đạo        | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |
        | nội dung: văn bản địa phương | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @KH-IV.7-2
    Khung kịch bản: Hướng dẫn của Ban: chỉ cơ quan được nêu tên
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Cấp ủy, ban đảng", tỉnh Khánh Hòa
      Và "cơ quan được giao nhiệm vụ riêng" là "<cơ quan>"
      Và không có "Văn bản chỉ đạo, hướng dẫn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                      | cơ quan                          | kết quả                                                |
        | Ban Tuyên giáo và Dân vận Tỉnh ủy Khánh Hòa | Ban Tuyên giáo - Dân vận         | "Vi phạm", lý do "không có"                            |
        | Ban Tổ chức Tỉnh ủy Khánh Hòa               | Sở Nội vụ                        | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | Đảng ủy phường Nha Trang                    | Ủy ban Mặt trận Tổ quốc Việt Nam | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @KH-IV.7-2
    Khung kịch bản: Hướng dẫn của Ban: không thuộc loại đơn vị khác
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và không có "Văn bản chỉ đạo, hướng dẫn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                      | loại                                       | kết quả                                   |
        | Ban Tuyên giáo và Dân vận Tỉnh ủy Khánh Hòa | Cấp ủy, ban đảng                           | "Vi phạm", lý do "không có"               |
        | Sở Nội vụ tỉnh Khánh Hòa                    | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Không áp dụng", lý do "khác loại đơn vị" |
        | Chi cục Kiểm lâm tỉnh Khánh Hòa             | Cơ quan nhà nước                           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Mặt trận Tổ quốc tỉnh Khánh Hòa             | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Tỉnh đoàn Khánh Hòa                         | Tổ chức chính trị - xã hội                 | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân phường Nha Trang            | Ủy ban nhân dân cấp xã                     | "Không áp dụng", lý do "khác loại đơn vị" |

    @KH-IV.7-2
    Khung kịch bản: Hướng dẫn của Ban: chỉ địa bàn tỉnh Khánh Hòa trước sắp xếp
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Cấp ủy, ban đảng", <nơi>
      Và không có "Văn bản chỉ đạo, hướng dẫn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                       | nơi                                             | kết quả                               |
        | Ban Tuyên giáo và Dân vận Tỉnh ủy Khánh Hòa  | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"           |
        | Ban Tuyên giáo và Dân vận Tỉnh ủy Ninh Thuận | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | "Không áp dụng", lý do "khác địa bàn" |
        | Ban Tuyên giáo và Dân vận Tỉnh ủy Đắk Lắk    | tỉnh Đắk Lắk                                    | "Không áp dụng", lý do "khác địa bàn" |

    @KH-IV.7-2
    Kịch bản: Hướng dẫn của Ban: chưa ghi đơn vị là cơ quan nào thì chưa đủ dữ liệu
      Biết chưa báo cáo "cơ quan được giao nhiệm vụ riêng"
      Và không có "Văn bản chỉ đạo, hướng dẫn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.7-2
    Khung kịch bản: Hướng dẫn của Ban: trước ngày bắt đầu đánh giá 30/6/2025
      Biết số liệu đầy đủ đến ngày 29/06/2025
      Và không có "Văn bản chỉ đạo, hướng dẫn" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                         |
        | 29/06/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 30/06/2025    | "Chưa đến hạn"                                  |

    @KH-IV.7-2
    Khung kịch bản: Hướng dẫn của Ban: thời gian chờ 180 ngày, đến hết 27/12/2025
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Văn bản chỉ đạo, hướng dẫn" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 27/12/2025

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 26/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 27/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 28/12/2025    | "Vi phạm", lý do "không có"                 |
        | 26/12/2025  | 28/12/2025    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @KH-IV.7-2
    Khung kịch bản: Hướng dẫn của Ban: đơn vị thành lập ngày 01/7/2025 có thời gian chờ đến hết 28/12/2025
      Biết đơn vị thành lập ngày 01/07/2025
      Và không có "Văn bản chỉ đạo, hướng dẫn" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 28/12/2025

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 28/12/2025    | "Chưa đến hạn"              |
        | 29/12/2025    | "Vi phạm", lý do "không có" |

    @KH-IV.7-2
    Khung kịch bản: Hướng dẫn của Ban: đơn vị giải thể trong thời gian chờ
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Văn bản chỉ đạo, hướng dẫn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 27/12/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 28/12/2025  | "Vi phạm", lý do "không có"                   |

    @KH-IV.7-2
    Khung kịch bản: Hướng dẫn của Ban: phải còn hiệu lực vào ngày đánh giá
      Biết số liệu đầy đủ đến ngày 31/01/2026
      Và có "Văn bản chỉ đạo, hướng dẫn" ngày 10/02/2025, nội dung: dân chủ ở cơ sở; có hiệu lực đến: <hết hiệu lực>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | hết hiệu lực | kết quả                     |
        | 14/01/2026   | "Vi phạm", lý do "không có" |
        | 15/01/2026   | "Đạt"                       |

    @KH-IV.7-2
    Khung kịch bản: Hướng dẫn của Ban: ban hành sau thời gian chờ vẫn đạt, có ghi chú muộn
      Biết có "Văn bản chỉ đạo, hướng dẫn" ngày <ngày>, nội dung: dân chủ ở cơ sở
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và <ghi chú>

      Dữ liệu:
        | ngày       | ghi chú                                    |
        | 27/12/2025 | không có ghi chú "Đã thực hiện nhưng muộn" |
        | 28/12/2025 | có ghi chú "Đã thực hiện nhưng muộn"       |

    @KH-IV.7-2
    Kịch bản: Hướng dẫn của Ban: đã có từ trước thì đạt ngay
      Biết số liệu đầy đủ đến ngày 01/07/2025
      Và có "Văn bản chỉ đạo, hướng dẫn" ngày 10/02/2025, nội dung: dân chủ ở cơ sở
      Khi đánh giá vào ngày 01/07/2025
      Thì kết quả là "Đạt"

    @KH-IV.7-2
    Khung kịch bản: Hướng dẫn của Ban: chưa báo cáo, chưa ghi ngày ban hành
      Biết <văn bản>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | văn bản                                                                   | kết quả                                         |
        | chưa báo cáo "Văn bản chỉ đạo, hướng dẫn"                                 | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |
        | có "Văn bản chỉ đạo, hướng dẫn" không ghi ngày, nội dung: dân chủ ở cơ sở | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @KH-IV.7-2
    Khung kịch bản: Hướng dẫn của Ban: nội dung là dân chủ ở cơ sở
      Biết có "Văn bản chỉ đạo, hướng dẫn" ngày 15/09/2025<nội dung>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | nội dung                                | kết quả                                         |
        | , nội dung: dân chủ ở cơ sở             | "Đạt"                                           |
        | , nội dung: kinh phí và dân chủ ở cơ sở | "Đạt"                                           |
        | , nội dung: văn bản địa phương          | "Vi phạm", lý do "không có"                     |
        | , loại văn bản: hướng dẫn               | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @KH-IV.7-3
    Khung kịch bản: Kiểm tra, giám sát của Ban: chỉ cơ quan được nêu tên
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Cấp ủy, ban đảng", tỉnh Khánh Hòa
      Và "cơ quan được giao nhiệm vụ riêng" là "<cơ quan>"
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và không có "Hoạt động theo dõi, đôn đốc" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                      | cơ quan                          | kết quả                                                |
        | Ban Tuyên giáo và Dân vận Tỉnh ủy Khánh Hòa | Ban Tuyên giáo - Dân vận         | "Vi phạm", lý do "không có"                            |
        | Ban Tổ chức Tỉnh ủy Khánh Hòa               | Sở Nội vụ                        | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | Đảng ủy phường Nha Trang                    | Ủy ban Mặt trận Tổ quốc Việt Nam | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @KH-IV.7-3
    Khung kịch bản: Kiểm tra, giám sát của Ban: không thuộc loại đơn vị khác
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và không có "Hoạt động theo dõi, đôn đốc" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                      | loại                                       | kết quả                                   |
        | Ban Tuyên giáo và Dân vận Tỉnh ủy Khánh Hòa | Cấp ủy, ban đảng                           | "Vi phạm", lý do "không có"               |
        | Sở Nội vụ tỉnh Khánh Hòa                    | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Không áp dụng", lý do "khác loại đơn vị" |
        | Chi cục Kiểm lâm tỉnh Khánh Hòa             | Cơ quan nhà nước                           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Mặt trận Tổ quốc tỉnh Khánh Hòa             | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Tỉnh đoàn Khánh Hòa                         | Tổ chức chính trị - xã hội                 | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân phường Nha Trang            | Ủy ban nhân dân cấp xã                     | "Không áp dụng", lý do "khác loại đơn vị" |

    @KH-IV.7-3
    Khung kịch bản: Kiểm tra, giám sát của Ban: chỉ địa bàn tỉnh Khánh Hòa trước sắp xếp
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Cấp ủy, ban đảng", <nơi>
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và không có "Hoạt động theo dõi, đôn đốc" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                       | nơi                                             | kết quả                               |
        | Ban Tuyên giáo và Dân vận Tỉnh ủy Khánh Hòa  | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"           |
        | Ban Tuyên giáo và Dân vận Tỉnh ủy Ninh Thuận | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | "Không áp dụng", lý do "khác địa bàn" |
        | Ban Tuyên giáo và Dân vận Tỉnh ủy Đắk Lắk    | tỉnh Đắk Lắk                                    | "Không áp dụng", lý do "khác địa bàn" |

    @KH-IV.7-3
    Kịch bản: Kiểm tra, giám sát của Ban: chưa ghi đơn vị là cơ quan nào thì chưa đủ dữ liệu
      Biết chưa báo cáo "cơ quan được giao nhiệm vụ riêng"
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và không có "Hoạt động theo dõi, đôn đốc" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.7-3
    Khung kịch bản: Kiểm tra, giám sát của Ban: năm 2024 chưa có Kế hoạch, từ năm 2025 mới xét
      Biết hồ sơ năm <năm> của Ban Tuyên giáo và Dân vận Tỉnh ủy Khánh Hòa, loại "Cấp ủy, ban đảng", tỉnh Khánh Hòa
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và không có "Hoạt động theo dõi, đôn đốc" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm  | số liệu đến | ngày đánh giá | kết quả                                         |
        | 2024 | 31/12/2024  | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 31/12/2025  | 15/01/2026    | "Vi phạm", lý do "không có"                     |
        | 2026 | 31/12/2026  | 15/01/2027    | "Vi phạm", lý do "không có"                     |

    @KH-IV.7-3
    Khung kịch bản: Kiểm tra, giám sát của Ban: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và không có "Hoạt động theo dõi, đôn đốc" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Vi phạm", lý do "không có"          |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-IV.7-3
    Khung kịch bản: Kiểm tra, giám sát của Ban: đơn vị giải thể, tính từ 30/6/2025 phải đủ 90 ngày
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và không có "Hoạt động theo dõi, đôn đốc" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 27/09/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 28/09/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @KH-IV.7-3
    Kịch bản: Kiểm tra, giám sát của Ban: đã làm xong trước khi giải thể thì giữ kết quả
      Biết đơn vị chấm dứt hoạt động từ ngày 01/12/2025
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và không có "Hoạt động theo dõi, đôn đốc" nào
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 12/08/2025, loại hình: giám sát
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Đạt"

    @KH-IV.7-3
    Khung kịch bản: Kiểm tra, giám sát của Ban: chưa làm thì hết hạn mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và không có "Hoạt động theo dõi, đôn đốc" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 30/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Vi phạm", lý do "không có"                 |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @KH-IV.7-3
    Khung kịch bản: Kiểm tra, giám sát của Ban: phải trong năm
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và không có "Hoạt động theo dõi, đôn đốc" nào
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày <ngày>, loại hình: giám sát
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @KH-IV.7-3
    Kịch bản: Kiểm tra, giám sát của Ban: hồ sơ chỉ có 6 tháng thì chưa kết luận cho cả năm
      Biết hồ sơ 6 tháng đầu năm 2025 của Ban Tuyên giáo và Dân vận Tỉnh ủy Khánh Hòa, loại "Cấp ủy, ban đảng", tỉnh Khánh Hòa
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và không có "Hoạt động theo dõi, đôn đốc" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @KH-IV.7-3
    Kịch bản: Kiểm tra, giám sát của Ban: đã làm thì đạt ngay trong năm
      Biết số liệu đầy đủ đến ngày 20/11/2025
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và không có "Hoạt động theo dõi, đôn đốc" nào
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 12/08/2025, loại hình: giám sát
      Khi đánh giá vào ngày 20/11/2025
      Thì kết quả là "Đạt"

    @KH-IV.7-3
    Khung kịch bản: Kiểm tra, giám sát của Ban: hoạt động theo dõi, đôn đốc trong năm cũng được tính
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và có "Hoạt động theo dõi, đôn đốc" ngày <ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @KH-IV.7-3
    Khung kịch bản: Kiểm tra, giám sát của Ban: loại hình kiểm tra hoặc giám sát
      Biết không có "Hoạt động theo dõi, đôn đốc" nào
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 12/08/2025<loại hình>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | loại hình                            | kết quả                                         |
        | , loại hình: kiểm tra                | "Đạt"                                           |
        | , loại hình: giám sát                | "Đạt"                                           |
        | , loại hình: tự kiểm tra             | "Vi phạm", lý do "không có"                     |
        | , loại hình: cấp trên kiểm tra       | "Vi phạm", lý do "không có"                     |
        | , kết luận hoặc báo cáo: 12-BC/BTGDV | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @KH-IV.7-3
    Kịch bản: Kiểm tra, giám sát của Ban: chưa báo cáo kiểm tra, không đôn đốc
      Biết chưa báo cáo "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở"
      Và không có "Hoạt động theo dõi, đôn đốc" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.7-3
    Kịch bản: Kiểm tra, giám sát của Ban: không kiểm tra, chưa báo cáo đôn đốc
      Biết không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và chưa báo cáo "Hoạt động theo dõi, đôn đốc"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.7-3
    Kịch bản: Kiểm tra, giám sát của Ban: chưa báo cáo kiểm tra nhưng đã đôn đốc
      Biết chưa báo cáo "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở"
      Và có "Hoạt động theo dõi, đôn đốc" ngày 20/09/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @KH-IV.7-4
    Khung kịch bản: Lớp bồi dưỡng của Ban: chỉ cơ quan được nêu tên
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Cấp ủy, ban đảng", tỉnh Khánh Hòa
      Và "cơ quan được giao nhiệm vụ riêng" là "<cơ quan>"
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                      | cơ quan                          | kết quả                                                |
        | Ban Tuyên giáo và Dân vận Tỉnh ủy Khánh Hòa | Ban Tuyên giáo - Dân vận         | "Vi phạm", lý do "không có"                            |
        | Ban Tổ chức Tỉnh ủy Khánh Hòa               | Sở Nội vụ                        | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | Đảng ủy phường Nha Trang                    | Ủy ban Mặt trận Tổ quốc Việt Nam | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @KH-IV.7-4
    Khung kịch bản: Lớp bồi dưỡng của Ban: không thuộc loại đơn vị khác
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                      | loại                                       | kết quả                                   |
        | Ban Tuyên giáo và Dân vận Tỉnh ủy Khánh Hòa | Cấp ủy, ban đảng                           | "Vi phạm", lý do "không có"               |
        | Sở Nội vụ tỉnh Khánh Hòa                    | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Không áp dụng", lý do "khác loại đơn vị" |
        | Chi cục Kiểm lâm tỉnh Khánh Hòa             | Cơ quan nhà nước                           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Mặt trận Tổ quốc tỉnh Khánh Hòa             | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Tỉnh đoàn Khánh Hòa                         | Tổ chức chính trị - xã hội                 | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân phường Nha Trang            | Ủy ban nhân dân cấp xã                     | "Không áp dụng", lý do "khác loại đơn vị" |

    @KH-IV.7-4
    Khung kịch bản: Lớp bồi dưỡng của Ban: chỉ địa bàn tỉnh Khánh Hòa trước sắp xếp
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Cấp ủy, ban đảng", <nơi>
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                       | nơi                                             | kết quả                               |
        | Ban Tuyên giáo và Dân vận Tỉnh ủy Khánh Hòa  | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"           |
        | Ban Tuyên giáo và Dân vận Tỉnh ủy Ninh Thuận | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | "Không áp dụng", lý do "khác địa bàn" |
        | Ban Tuyên giáo và Dân vận Tỉnh ủy Đắk Lắk    | tỉnh Đắk Lắk                                    | "Không áp dụng", lý do "khác địa bàn" |

    @KH-IV.7-4
    Kịch bản: Lớp bồi dưỡng của Ban: chưa ghi đơn vị là cơ quan nào thì chưa đủ dữ liệu
      Biết chưa báo cáo "cơ quan được giao nhiệm vụ riêng"
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.7-4
    Khung kịch bản: Lớp bồi dưỡng của Ban: năm 2024 chưa có Kế hoạch, từ năm 2025 mới xét
      Biết hồ sơ năm <năm> của Ban Tuyên giáo và Dân vận Tỉnh ủy Khánh Hòa, loại "Cấp ủy, ban đảng", tỉnh Khánh Hòa
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm  | số liệu đến | ngày đánh giá | kết quả                                         |
        | 2024 | 31/12/2024  | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 31/12/2025  | 15/01/2026    | "Vi phạm", lý do "không có"                     |
        | 2026 | 31/12/2026  | 15/01/2027    | "Vi phạm", lý do "không có"                     |

    @KH-IV.7-4
    Khung kịch bản: Lớp bồi dưỡng của Ban: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Vi phạm", lý do "không có"          |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-IV.7-4
    Khung kịch bản: Lớp bồi dưỡng của Ban: đơn vị giải thể, tính từ 30/6/2025 phải đủ 90 ngày
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 27/09/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 28/09/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @KH-IV.7-4
    Kịch bản: Lớp bồi dưỡng của Ban: đã làm xong trước khi giải thể thì giữ kết quả
      Biết đơn vị chấm dứt hoạt động từ ngày 01/12/2025
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Và có "Lớp bồi dưỡng, tập huấn" ngày 15/10/2025, đơn vị chủ trì: Ban Tuyên giáo và Dân vận Tỉnh ủy; đơn vị phối hợp: trống
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Đạt"

    @KH-IV.7-4
    Khung kịch bản: Lớp bồi dưỡng của Ban: chưa làm thì hết hạn mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 30/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Vi phạm", lý do "không có"                 |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @KH-IV.7-4
    Khung kịch bản: Lớp bồi dưỡng của Ban: phải trong năm
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và có "Lớp bồi dưỡng, tập huấn" ngày <ngày>, đơn vị chủ trì: Ban Tuyên giáo và Dân vận Tỉnh ủy; đơn vị phối hợp: trống
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @KH-IV.7-4
    Kịch bản: Lớp bồi dưỡng của Ban: hồ sơ chỉ có 6 tháng thì chưa kết luận cho cả năm
      Biết hồ sơ 6 tháng đầu năm 2025 của Ban Tuyên giáo và Dân vận Tỉnh ủy Khánh Hòa, loại "Cấp ủy, ban đảng", tỉnh Khánh Hòa
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @KH-IV.7-4
    Kịch bản: Lớp bồi dưỡng của Ban: đã làm thì đạt ngay trong năm
      Biết số liệu đầy đủ đến ngày 20/11/2025
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Và có "Lớp bồi dưỡng, tập huấn" ngày 15/10/2025, đơn vị chủ trì: Ban Tuyên giáo và Dân vận Tỉnh ủy; đơn vị phối hợp: trống
      Khi đánh giá vào ngày 20/11/2025
      Thì kết quả là "Đạt"

    @KH-IV.7-4
    Khung kịch bản: Lớp bồi dưỡng của Ban: chủ trì hay phối hợp đều được
      Biết có "Lớp bồi dưỡng, tập huấn" ngày 15/10/2025, đơn vị chủ trì: <chủ trì>; đơn vị phối hợp: <phối hợp>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chủ trì                           | phối hợp                          | kết quả                     |
        | Ban Tuyên giáo và Dân vận Tỉnh ủy | trống                             | "Đạt"                       |
        | Sở Nội vụ                         | Ban Tuyên giáo và Dân vận Tỉnh ủy | "Đạt"                       |
        | Sở Nội vụ                         | Trường Chính trị tỉnh             | "Vi phạm", lý do "không có" |
        | Ban Tổ chức Tỉnh ủy               | trống                             | "Vi phạm", lý do "không có" |

    @KH-IV.7-4
    Khung kịch bản: Lớp bồi dưỡng của Ban: chưa ghi đơn vị chủ trì hoặc phối hợp
      Biết có "Lớp bồi dưỡng, tập huấn" ngày 15/10/2025, <phần đã ghi>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | phần đã ghi                                       | kết quả                                         |
        | đơn vị chủ trì: Ban Tuyên giáo và Dân vận Tỉnh ủy | "Đạt"                                           |
        | đơn vị chủ trì: Sở Nội vụ                         | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |
        | đơn vị phối hợp: trống                            | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @KH-IV.7-4
    Kịch bản: Lớp bồi dưỡng của Ban: chưa báo cáo các lớp
      Biết chưa báo cáo "Lớp bồi dưỡng, tập huấn"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
