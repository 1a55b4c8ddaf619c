# language: vi
Tính năng: Sở Nội vụ và Sở Tư pháp
  Mục 1 và mục 2 Phần IV Kế hoạch của Ủy ban nhân dân tỉnh Khánh Hòa.

  Quy tắc: Sở Nội vụ (mục 1)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Sở Nội vụ tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và "cơ quan được giao nhiệm vụ riêng" là "Sở Nội vụ"

    @KH-IV.1-1
    Khung kịch bản: Sở Nội vụ kiểm tra, đôn đốc: chỉ cơ quan được nêu tên
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và "cơ quan được giao nhiệm vụ riêng" là "<cơ quan>"
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và không có "Hoạt động theo dõi, đôn đốc" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                      | cơ quan      | kết quả                                                |
        | Sở Nội vụ tỉnh Khánh Hòa    | Sở Nội vụ    | "Vi phạm", lý do "không có"                            |
        | Sở Tư pháp tỉnh Khánh Hòa   | Sở Tư pháp   | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | Sở Tài chính tỉnh Khánh Hòa | Sở Tài chính | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @KH-IV.1-1
    Khung kịch bản: Sở Nội vụ kiểm tra, đôn đốc: không thuộc loại đơn vị khác
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và không có "Hoạt động theo dõi, đôn đốc" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                 | loại                                       | kết quả                                   |
        | Sở Nội vụ tỉnh Khánh Hòa               | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có"               |
        | Chi cục Kiểm lâm tỉnh Khánh Hòa        | Cơ quan nhà nước                           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Trường Trung học phổ thông Lý Tự Trọng | Đơn vị sự nghiệp công lập                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân tỉnh Khánh Hòa         | Ủy ban nhân dân cấp tỉnh                   | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân phường Nha Trang       | Ủy ban nhân dân cấp xã                     | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ban Tổ chức Tỉnh ủy Khánh Hòa          | Cấp ủy, ban đảng                           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh  | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị" |

    @KH-IV.1-1
    Khung kịch bản: Sở Nội vụ kiểm tra, đôn đốc: chỉ địa bàn tỉnh Khánh Hòa trước sắp xếp
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", <nơi>
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và không có "Hoạt động theo dõi, đôn đốc" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                    | nơi                                             | kết quả                               |
        | Sở Nội vụ tỉnh Khánh Hòa  | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"           |
        | Sở Nội vụ tỉnh Ninh Thuận | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | "Không áp dụng", lý do "khác địa bàn" |
        | Sở Nội vụ tỉnh Đắk Lắk    | tỉnh Đắk Lắk                                    | "Không áp dụng", lý do "khác địa bàn" |

    @KH-IV.1-1
    Kịch bản: Sở Nội vụ kiểm tra, đôn đốc: chưa ghi đơn vị là cơ quan nào thì chưa đủ dữ liệu
      Biết chưa báo cáo "cơ quan được giao nhiệm vụ riêng"
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và không có "Hoạt động theo dõi, đôn đốc" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.1-1
    Khung kịch bản: Sở Nội vụ kiểm tra, đôn đốc: năm 2024 chưa có Kế hoạch, từ năm 2025 mới xét
      Biết hồ sơ năm <năm> của Sở Nội vụ tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
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

    @KH-IV.1-1
    Khung kịch bản: Sở Nội vụ kiểm tra, đôn đốc: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
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

    @KH-IV.1-1
    Khung kịch bản: Sở Nội vụ kiểm tra, đôn đốc: đơn vị giải thể, tính từ 30/6/2025 phải đủ 90 ngày
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và không có "Hoạt động theo dõi, đôn đốc" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 27/09/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 28/09/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @KH-IV.1-1
    Kịch bản: Sở Nội vụ kiểm tra, đôn đốc: đã làm xong trước khi giải thể thì giữ kết quả
      Biết đơn vị chấm dứt hoạt động từ ngày 01/12/2025
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và không có "Hoạt động theo dõi, đôn đốc" nào
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 12/08/2025, kết luận hoặc báo cáo: 37/TB-SNV
      Và có "Hoạt động theo dõi, đôn đốc" ngày 20/09/2025
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Đạt"

    @KH-IV.1-1
    Khung kịch bản: Sở Nội vụ kiểm tra, đôn đốc: chưa làm thì hết hạn mới kết luận
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

    @KH-IV.1-1
    Kịch bản: Sở Nội vụ kiểm tra, đôn đốc: hồ sơ chỉ có 6 tháng thì chưa kết luận cho cả năm
      Biết hồ sơ 6 tháng đầu năm 2025 của Sở Nội vụ tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và không có "Hoạt động theo dõi, đôn đốc" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @KH-IV.1-1
    Kịch bản: Sở Nội vụ kiểm tra, đôn đốc: đã làm thì đạt ngay trong năm
      Biết số liệu đầy đủ đến ngày 20/11/2025
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và không có "Hoạt động theo dõi, đôn đốc" nào
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 12/08/2025, kết luận hoặc báo cáo: 37/TB-SNV
      Và có "Hoạt động theo dõi, đôn đốc" ngày 20/09/2025
      Khi đánh giá vào ngày 20/11/2025
      Thì kết quả là "Đạt"

    @KH-IV.1-1
    Khung kịch bản: Sở Nội vụ kiểm tra, đôn đốc: cuộc kiểm tra phải trong năm
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và có "Hoạt động theo dõi, đôn đốc" ngày 20/09/2025
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày <ngày>, kết luận hoặc báo cáo: 37/TB-SNV
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @KH-IV.1-1
    Khung kịch bản: Sở Nội vụ kiểm tra, đôn đốc: hoạt động đôn đốc phải trong năm
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 12/08/2025, kết luận hoặc báo cáo: 37/TB-SNV
      Và có "Hoạt động theo dõi, đôn đốc" ngày <ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @KH-IV.1-1
    Kịch bản: Sở Nội vụ kiểm tra, đôn đốc: có kiểm tra, không đôn đốc
      Biết có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 12/08/2025, kết luận hoặc báo cáo: 37/TB-SNV
      Và không có "Hoạt động theo dõi, đôn đốc" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @KH-IV.1-1
    Kịch bản: Sở Nội vụ kiểm tra, đôn đốc: có đôn đốc, không kiểm tra
      Biết có "Hoạt động theo dõi, đôn đốc" ngày 20/09/2025
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @KH-IV.1-1
    Kịch bản: Sở Nội vụ kiểm tra, đôn đốc: mỗi việc một lần là đủ
      Biết có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 12/08/2025, kết luận hoặc báo cáo: 37/TB-SNV
      Và có "Hoạt động theo dõi, đôn đốc" ngày 20/09/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @KH-IV.1-1
    Khung kịch bản: Sở Nội vụ kiểm tra, đôn đốc: cuộc kiểm tra chưa có kết luận
      Biết có "Hoạt động theo dõi, đôn đốc" ngày 20/09/2025
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 12/08/2025<kết luận>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kết luận                           | kết quả                                         |
        | , kết luận hoặc báo cáo: 37/TB-SNV | "Đạt"                                           |
        | , kết luận hoặc báo cáo: trống     | "Vi phạm", lý do "không có"                     |
        | , loại hình: kiểm tra              | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @KH-IV.1-1
    Khung kịch bản: Sở Nội vụ kiểm tra, đôn đốc: đã đôn đốc, chưa báo cáo các cuộc kiểm tra
      Biết có "Hoạt động theo dõi, đôn đốc" ngày 20/09/2025
      Và <kiểm tra>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kiểm tra                                                                                         | kết quả                                         |
        | chưa báo cáo "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở"                                        | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |
        | có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" không ghi ngày, kết luận hoặc báo cáo: 37/TB-SNV | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @KH-IV.1-1
    Khung kịch bản: Sở Nội vụ kiểm tra, đôn đốc: đã kiểm tra, chưa báo cáo việc đôn đốc
      Biết có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 12/08/2025, kết luận hoặc báo cáo: 37/TB-SNV
      Và <đôn đốc>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đôn đốc                                         | kết quả                                         |
        | chưa báo cáo "Hoạt động theo dõi, đôn đốc"      | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |
        | có "Hoạt động theo dõi, đôn đốc" không ghi ngày | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @KH-IV.1-1
    Kịch bản: Sở Nội vụ kiểm tra, đôn đốc: đã rõ không kiểm tra thì việc đôn đốc chưa báo cáo không làm thay đổi kết quả
      Biết không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và chưa báo cáo "Hoạt động theo dõi, đôn đốc"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @KH-IV.1-2
    Khung kịch bản: Báo cáo Ủy ban nhân dân tỉnh: chỉ cơ quan được nêu tên
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và "cơ quan được giao nhiệm vụ riêng" là "<cơ quan>"
      Và số liệu đầy đủ đến ngày 31/01/2026
      Và không có "Báo cáo kết quả thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 05/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                      | cơ quan      | kết quả                                                |
        | Sở Nội vụ tỉnh Khánh Hòa    | Sở Nội vụ    | "Vi phạm", lý do "không có"                            |
        | Sở Tư pháp tỉnh Khánh Hòa   | Sở Tư pháp   | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | Sở Tài chính tỉnh Khánh Hòa | Sở Tài chính | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @KH-IV.1-2
    Khung kịch bản: Báo cáo Ủy ban nhân dân tỉnh: không thuộc loại đơn vị khác
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và số liệu đầy đủ đến ngày 31/01/2026
      Và không có "Báo cáo kết quả thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 05/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                 | loại                                       | kết quả                                   |
        | Sở Nội vụ tỉnh Khánh Hòa               | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có"               |
        | Chi cục Kiểm lâm tỉnh Khánh Hòa        | Cơ quan nhà nước                           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Trường Trung học phổ thông Lý Tự Trọng | Đơn vị sự nghiệp công lập                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân tỉnh Khánh Hòa         | Ủy ban nhân dân cấp tỉnh                   | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân phường Nha Trang       | Ủy ban nhân dân cấp xã                     | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ban Tổ chức Tỉnh ủy Khánh Hòa          | Cấp ủy, ban đảng                           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh  | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị" |

    @KH-IV.1-2
    Khung kịch bản: Báo cáo Ủy ban nhân dân tỉnh: chỉ địa bàn tỉnh Khánh Hòa trước sắp xếp
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", <nơi>
      Và số liệu đầy đủ đến ngày 31/01/2026
      Và không có "Báo cáo kết quả thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 05/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                    | nơi                                             | kết quả                               |
        | Sở Nội vụ tỉnh Khánh Hòa  | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"           |
        | Sở Nội vụ tỉnh Ninh Thuận | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | "Không áp dụng", lý do "khác địa bàn" |
        | Sở Nội vụ tỉnh Đắk Lắk    | tỉnh Đắk Lắk                                    | "Không áp dụng", lý do "khác địa bàn" |

    @KH-IV.1-2
    Kịch bản: Báo cáo Ủy ban nhân dân tỉnh: chưa ghi đơn vị là cơ quan nào thì chưa đủ dữ liệu
      Biết chưa báo cáo "cơ quan được giao nhiệm vụ riêng"
      Và số liệu đầy đủ đến ngày 31/01/2026
      Và không có "Báo cáo kết quả thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 05/02/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.1-2
    Khung kịch bản: Báo cáo Ủy ban nhân dân tỉnh: năm 2024 chưa có Kế hoạch, từ năm 2025 mới xét
      Biết hồ sơ năm <năm> của Sở Nội vụ tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Báo cáo kết quả thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm  | số liệu đến | ngày đánh giá | kết quả                                         |
        | 2024 | 31/01/2025  | 05/02/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 31/01/2026  | 05/02/2026    | "Vi phạm", lý do "không có"                     |
        | 2026 | 31/01/2027  | 05/02/2027    | "Vi phạm", lý do "không có"                     |

    @KH-IV.1-2
    Khung kịch bản: Báo cáo Ủy ban nhân dân tỉnh: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và số liệu đầy đủ đến ngày 31/01/2026
      Và không có "Báo cáo kết quả thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 05/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Vi phạm", lý do "không có"          |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-IV.1-2
    Khung kịch bản: Báo cáo Ủy ban nhân dân tỉnh: đơn vị giải thể, tính từ 30/6/2025 phải đủ 90 ngày
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Báo cáo kết quả thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 27/09/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 28/09/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @KH-IV.1-2
    Kịch bản: Báo cáo Ủy ban nhân dân tỉnh: đã làm xong trước khi giải thể thì giữ kết quả
      Biết đơn vị chấm dứt hoạt động từ ngày 01/12/2025
      Và không có "Báo cáo kết quả thực hiện dân chủ ở cơ sở" nào
      Và có "Báo cáo kết quả thực hiện dân chủ ở cơ sở" ngày 20/11/2025, năm: 2025; nơi nhận: Ủy ban nhân dân tỉnh Khánh Hòa; nêu kết quả thực hiện văn bản địa phương: có
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Đạt"

    @KH-IV.1-2
    Khung kịch bản: Báo cáo Ủy ban nhân dân tỉnh: chưa làm thì hết hạn mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Báo cáo kết quả thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/01/2026

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/01/2026  | 30/01/2026    | "Chưa đến hạn"                              |
        | 31/01/2026  | 31/01/2026    | "Chưa đến hạn"                              |
        | 31/01/2026  | 01/02/2026    | "Vi phạm", lý do "không có"                 |
        | 30/01/2026  | 01/02/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @KH-IV.1-2
    Khung kịch bản: Báo cáo Ủy ban nhân dân tỉnh: đúng năm, trong thời hạn đến hết 31/01 năm sau
      Biết số liệu đầy đủ đến ngày 05/02/2026
      Và có "Báo cáo kết quả thực hiện dân chủ ở cơ sở" ngày <ngày>, năm: <năm>; nơi nhận: Ủy ban nhân dân tỉnh Khánh Hòa; nêu kết quả thực hiện văn bản địa phương: có
      Khi đánh giá vào ngày 10/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | năm  | kết quả                     |
        | 05/12/2025 | 2025 | "Đạt"                       |
        | 31/01/2026 | 2025 | "Đạt"                       |
        | 01/02/2026 | 2025 | "Vi phạm", lý do "quá hạn"  |
        | 05/12/2025 | 2024 | "Vi phạm", lý do "không có" |
        | 05/12/2025 | 2026 | "Vi phạm", lý do "không có" |

    @KH-IV.1-2
    Khung kịch bản: Báo cáo Ủy ban nhân dân tỉnh: gửi chậm thì ghi rõ số ngày chậm
      Biết số liệu đầy đủ đến ngày 05/02/2026
      Và có "Báo cáo kết quả thực hiện dân chủ ở cơ sở" ngày 03/02/2026, năm: 2025; nơi nhận: <nơi nhận>; nêu kết quả thực hiện văn bản địa phương: có
      Khi đánh giá vào ngày 10/02/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là 3

      Dữ liệu:
        | nơi nhận                       |
        | UBND tỉnh                      |
        | Ủy ban nhân dân tỉnh Khánh Hòa |

    @KH-IV.1-2
    Khung kịch bản: Báo cáo Ủy ban nhân dân tỉnh: nơi nhận phải là Ủy ban nhân dân tỉnh và phải nêu kết quả thực hiện Kế hoạch
      Biết số liệu đầy đủ đến ngày 31/01/2026
      Và có "Báo cáo kết quả thực hiện dân chủ ở cơ sở" ngày 20/12/2025, năm: 2025; nơi nhận: <nơi nhận>; nêu kết quả thực hiện văn bản địa phương: <nêu>
      Khi đánh giá vào ngày 05/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | nơi nhận                          | nêu   | kết quả                     |
        | UBND tỉnh                         | có    | "Đạt"                       |
        | UBND tỉnh Khánh Hòa               | có    | "Đạt"                       |
        | Bộ Nội vụ và Ủy ban nhân dân tỉnh | có    | "Đạt"                       |
        | Bộ Nội vụ                         | có    | "Vi phạm", lý do "không có" |
        | Ủy ban nhân dân phường Nha Trang  | có    | "Vi phạm", lý do "không có" |
        | UBND phường Nha Trang             | có    | "Vi phạm", lý do "không có" |
        | UBND tỉnh                         | không | "Vi phạm", lý do "không có" |
        | Ủy ban nhân dân tỉnh              | không | "Vi phạm", lý do "không có" |

    @KH-IV.1-2
    Khung kịch bản: Báo cáo Ủy ban nhân dân tỉnh: không ghi nơi nhận hoặc không ghi có nêu Kế hoạch hay không
      Biết số liệu đầy đủ đến ngày 31/01/2026
      Và có "Báo cáo kết quả thực hiện dân chủ ở cơ sở" ngày 20/12/2025, năm: 2025; <phần đã ghi>
      Khi đánh giá vào ngày 05/02/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | phần đã ghi                                  |
        | nêu kết quả thực hiện văn bản địa phương: có |
        | nơi nhận: UBND tỉnh                          |

    @KH-IV.1-2
    Kịch bản: Báo cáo Ủy ban nhân dân tỉnh: đã làm thì đạt ngay trong năm
      Biết số liệu đầy đủ đến ngày 20/11/2025
      Và có "Báo cáo kết quả thực hiện dân chủ ở cơ sở" ngày 15/11/2025, năm: 2025; nơi nhận: Ủy ban nhân dân tỉnh Khánh Hòa; nêu kết quả thực hiện văn bản địa phương: có
      Khi đánh giá vào ngày 20/11/2025
      Thì kết quả là "Đạt"

    @KH-IV.1-2
    Kịch bản: Báo cáo Ủy ban nhân dân tỉnh: chưa báo cáo danh sách báo cáo
      Biết số liệu đầy đủ đến ngày 31/01/2026
      Và chưa báo cáo "Báo cáo kết quả thực hiện dân chủ ở cơ sở"
      Khi đánh giá vào ngày 05/02/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.1-2
    Kịch bản: Báo cáo Ủy ban nhân dân tỉnh: hồ sơ chỉ có 6 tháng thì chưa kết luận cho cả năm
      Biết hồ sơ 6 tháng đầu năm 2025 của Sở Nội vụ tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và không có "Báo cáo kết quả thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @KH-IV.1-3
    Khung kịch bản: Sở Nội vụ tham gia tập huấn: chỉ cơ quan được nêu tên
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và "cơ quan được giao nhiệm vụ riêng" là "<cơ quan>"
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                      | cơ quan      | kết quả                                                |
        | Sở Nội vụ tỉnh Khánh Hòa    | Sở Nội vụ    | "Vi phạm", lý do "không có"                            |
        | Sở Tư pháp tỉnh Khánh Hòa   | Sở Tư pháp   | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | Sở Tài chính tỉnh Khánh Hòa | Sở Tài chính | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @KH-IV.1-3
    Khung kịch bản: Sở Nội vụ tham gia tập huấn: không thuộc loại đơn vị khác
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                 | loại                                       | kết quả                                   |
        | Sở Nội vụ tỉnh Khánh Hòa               | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có"               |
        | Chi cục Kiểm lâm tỉnh Khánh Hòa        | Cơ quan nhà nước                           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Trường Trung học phổ thông Lý Tự Trọng | Đơn vị sự nghiệp công lập                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân tỉnh Khánh Hòa         | Ủy ban nhân dân cấp tỉnh                   | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân phường Nha Trang       | Ủy ban nhân dân cấp xã                     | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ban Tổ chức Tỉnh ủy Khánh Hòa          | Cấp ủy, ban đảng                           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh  | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị" |

    @KH-IV.1-3
    Khung kịch bản: Sở Nội vụ tham gia tập huấn: chỉ địa bàn tỉnh Khánh Hòa trước sắp xếp
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", <nơi>
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                    | nơi                                             | kết quả                               |
        | Sở Nội vụ tỉnh Khánh Hòa  | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"           |
        | Sở Nội vụ tỉnh Ninh Thuận | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | "Không áp dụng", lý do "khác địa bàn" |
        | Sở Nội vụ tỉnh Đắk Lắk    | tỉnh Đắk Lắk                                    | "Không áp dụng", lý do "khác địa bàn" |

    @KH-IV.1-3
    Kịch bản: Sở Nội vụ tham gia tập huấn: chưa ghi đơn vị là cơ quan nào thì chưa đủ dữ liệu
      Biết chưa báo cáo "cơ quan được giao nhiệm vụ riêng"
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.1-3
    Khung kịch bản: Sở Nội vụ tham gia tập huấn: năm 2024 chưa có Kế hoạch, từ năm 2025 mới xét
      Biết hồ sơ năm <năm> của Sở Nội vụ tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm  | số liệu đến | ngày đánh giá | kết quả                                         |
        | 2024 | 31/12/2024  | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 31/12/2025  | 15/01/2026    | "Vi phạm", lý do "không có"                     |
        | 2026 | 31/12/2026  | 15/01/2027    | "Vi phạm", lý do "không có"                     |

    @KH-IV.1-3
    Khung kịch bản: Sở Nội vụ tham gia tập huấn: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Vi phạm", lý do "không có"          |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-IV.1-3
    Khung kịch bản: Sở Nội vụ tham gia tập huấn: đơn vị giải thể, tính từ 30/6/2025 phải đủ 90 ngày
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 27/09/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 28/09/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @KH-IV.1-3
    Kịch bản: Sở Nội vụ tham gia tập huấn: đã làm xong trước khi giải thể thì giữ kết quả
      Biết đơn vị chấm dứt hoạt động từ ngày 01/12/2025
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Và có "Lớp bồi dưỡng, tập huấn" ngày 15/10/2025, đơn vị chủ trì: Sở Nội vụ; đơn vị phối hợp: Trường Chính trị tỉnh
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Đạt"

    @KH-IV.1-3
    Khung kịch bản: Sở Nội vụ tham gia tập huấn: chưa làm thì hết hạn mới kết luận
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

    @KH-IV.1-3
    Khung kịch bản: Sở Nội vụ tham gia tập huấn: phải trong năm
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và có "Lớp bồi dưỡng, tập huấn" ngày <ngày>, đơn vị chủ trì: Sở Nội vụ; đơn vị phối hợp: trống
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @KH-IV.1-3
    Kịch bản: Sở Nội vụ tham gia tập huấn: hồ sơ chỉ có 6 tháng thì chưa kết luận cho cả năm
      Biết hồ sơ 6 tháng đầu năm 2025 của Sở Nội vụ tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @KH-IV.1-3
    Kịch bản: Sở Nội vụ tham gia tập huấn: đã làm thì đạt ngay trong năm
      Biết số liệu đầy đủ đến ngày 20/11/2025
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Và có "Lớp bồi dưỡng, tập huấn" ngày 15/10/2025, đơn vị chủ trì: Sở Nội vụ; đơn vị phối hợp: Trường Chính trị tỉnh
      Khi đánh giá vào ngày 20/11/2025
      Thì kết quả là "Đạt"

    @KH-IV.1-3
    Khung kịch bản: Sở Nội vụ tham gia tập huấn: chủ trì hay phối hợp đều được, miễn có tên Sở
      Biết có "Lớp bồi dưỡng, tập huấn" ngày 15/10/2025, đơn vị chủ trì: <chủ trì>; đơn vị phối hợp: <phối hợp>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chủ trì                           | phối hợp                          | kết quả                     |
        | Sở Nội vụ                         | trống                             | "Đạt"                       |
        | Sở Nội vụ tỉnh Khánh Hòa          | Ban Tuyên giáo và Dân vận Tỉnh ủy | "Đạt"                       |
        | Ban Tuyên giáo và Dân vận Tỉnh ủy | Sở Nội vụ                         | "Đạt"                       |
        | Ban Tuyên giáo và Dân vận Tỉnh ủy | Trường Chính trị tỉnh             | "Vi phạm", lý do "không có" |
        | Sở Tư pháp                        | trống                             | "Vi phạm", lý do "không có" |

    @KH-IV.1-3
    Khung kịch bản: Sở Nội vụ tham gia tập huấn: chưa ghi đơn vị chủ trì hoặc phối hợp
      Biết có "Lớp bồi dưỡng, tập huấn" ngày 15/10/2025<phần đã ghi>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | phần đã ghi                  | kết quả                                         |
        | , đơn vị chủ trì: Sở Nội vụ  | "Đạt"                                           |
        | , đơn vị chủ trì: Sở Tư pháp | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |
        | , đơn vị phối hợp: Sở Nội vụ | "Đạt"                                           |
        | , đơn vị phối hợp: trống     | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |
        | , số người dự: 60            | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @KH-IV.1-3
    Kịch bản: Sở Nội vụ tham gia tập huấn: chưa báo cáo các lớp
      Biết chưa báo cáo "Lớp bồi dưỡng, tập huấn"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.1-3
    Kịch bản: Sở Nội vụ tham gia tập huấn: không có Ban Tuyên giáo và Dân vận cùng tổ chức vẫn đạt
      Biết có "Lớp bồi dưỡng, tập huấn" ngày 15/10/2025, đơn vị chủ trì: Sở Nội vụ; đơn vị phối hợp: trống
      Và không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @KH-IV.1-4
    Khung kịch bản: Kế hoạch kiểm tra của Sở Nội vụ: chỉ cơ quan được nêu tên
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và "cơ quan được giao nhiệm vụ riêng" là "<cơ quan>"
      Và không có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                      | cơ quan      | kết quả                                                |
        | Sở Nội vụ tỉnh Khánh Hòa    | Sở Nội vụ    | "Vi phạm", lý do "không có"                            |
        | Sở Tư pháp tỉnh Khánh Hòa   | Sở Tư pháp   | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | Sở Tài chính tỉnh Khánh Hòa | Sở Tài chính | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @KH-IV.1-4
    Khung kịch bản: Kế hoạch kiểm tra của Sở Nội vụ: không thuộc loại đơn vị khác
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và không có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                 | loại                                       | kết quả                                   |
        | Sở Nội vụ tỉnh Khánh Hòa               | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có"               |
        | Chi cục Kiểm lâm tỉnh Khánh Hòa        | Cơ quan nhà nước                           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Trường Trung học phổ thông Lý Tự Trọng | Đơn vị sự nghiệp công lập                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân tỉnh Khánh Hòa         | Ủy ban nhân dân cấp tỉnh                   | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân phường Nha Trang       | Ủy ban nhân dân cấp xã                     | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ban Tổ chức Tỉnh ủy Khánh Hòa          | Cấp ủy, ban đảng                           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh  | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị" |

    @KH-IV.1-4
    Khung kịch bản: Kế hoạch kiểm tra của Sở Nội vụ: chỉ địa bàn tỉnh Khánh Hòa trước sắp xếp
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", <nơi>
      Và không có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                    | nơi                                             | kết quả                               |
        | Sở Nội vụ tỉnh Khánh Hòa  | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"           |
        | Sở Nội vụ tỉnh Ninh Thuận | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | "Không áp dụng", lý do "khác địa bàn" |
        | Sở Nội vụ tỉnh Đắk Lắk    | tỉnh Đắk Lắk                                    | "Không áp dụng", lý do "khác địa bàn" |

    @KH-IV.1-4
    Kịch bản: Kế hoạch kiểm tra của Sở Nội vụ: chưa ghi đơn vị là cơ quan nào thì chưa đủ dữ liệu
      Biết chưa báo cáo "cơ quan được giao nhiệm vụ riêng"
      Và không có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.1-4
    Khung kịch bản: Kế hoạch kiểm tra của Sở Nội vụ: năm 2024 chưa có Kế hoạch, từ năm 2025 mới xét
      Biết hồ sơ năm <năm> của Sở Nội vụ tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm  | số liệu đến | ngày đánh giá | kết quả                                         |
        | 2024 | 31/12/2024  | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 31/12/2025  | 15/01/2026    | "Vi phạm", lý do "không có"                     |
        | 2026 | 31/12/2026  | 15/01/2027    | "Vi phạm", lý do "không có"                     |

    @KH-IV.1-4
    Khung kịch bản: Kế hoạch kiểm tra của Sở Nội vụ: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Vi phạm", lý do "không có"          |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-IV.1-4
    Khung kịch bản: Kế hoạch kiểm tra của Sở Nội vụ: đơn vị giải thể, tính từ 30/6/2025 phải đủ 90 ngày
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 27/09/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 28/09/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @KH-IV.1-4
    Kịch bản: Kế hoạch kiểm tra của Sở Nội vụ: đã làm xong trước khi giải thể thì giữ kết quả
      Biết đơn vị chấm dứt hoạt động từ ngày 01/12/2025
      Và không có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 15/02/2025, năm: 2025; loại hình: kiểm tra
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Đạt"

    @KH-IV.1-4
    Khung kịch bản: Kế hoạch kiểm tra của Sở Nội vụ: chưa làm thì hết hạn mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 30/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Vi phạm", lý do "không có"                 |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @KH-IV.1-4
    Kịch bản: Kế hoạch kiểm tra của Sở Nội vụ: hồ sơ chỉ có 6 tháng thì chưa kết luận cho cả năm
      Biết hồ sơ 6 tháng đầu năm 2025 của Sở Nội vụ tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và không có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @KH-IV.1-4
    Kịch bản: Kế hoạch kiểm tra của Sở Nội vụ: đã làm thì đạt ngay trong năm
      Biết số liệu đầy đủ đến ngày 20/11/2025
      Và không có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 15/02/2025, năm: 2025; loại hình: kiểm tra
      Khi đánh giá vào ngày 20/11/2025
      Thì kết quả là "Đạt"

    @KH-IV.1-4
    Khung kịch bản: Kế hoạch kiểm tra của Sở Nội vụ: của đúng năm, ban hành chậm nhất 31/12
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày <ngày>, năm: <năm>; loại hình: kiểm tra
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | năm  | kết quả                     |
        | 20/12/2024 | 2025 | "Đạt"                       |
        | 15/02/2025 | 2025 | "Đạt"                       |
        | 31/12/2025 | 2025 | "Đạt"                       |
        | 01/01/2026 | 2025 | "Vi phạm", lý do "quá hạn"  |
        | 15/02/2025 | 2024 | "Vi phạm", lý do "không có" |
        | 20/12/2025 | 2026 | "Vi phạm", lý do "không có" |

    @KH-IV.1-4
    Kịch bản: Kế hoạch kiểm tra của Sở Nội vụ: ban hành sau khi hết năm thì ghi số ngày chậm
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 05/01/2026, năm: 2025; loại hình: kiểm tra
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là 5

    @KH-IV.1-4
    Khung kịch bản: Kế hoạch kiểm tra của Sở Nội vụ: kế hoạch tự kiểm tra không thay được
      Biết có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 15/02/2025, năm: 2025<loại hình>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | loại hình                            | kết quả                                         |
        | ; loại hình: kiểm tra                | "Đạt"                                           |
        | ; loại hình: tự kiểm tra             | "Vi phạm", lý do "không có"                     |
        | ; loại hình: kiểm tra và tự kiểm tra | "Đạt"                                           |
        |                                      | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @KH-IV.1-4
    Khung kịch bản: Kế hoạch kiểm tra của Sở Nội vụ: chưa ghi năm, chưa báo cáo
      Biết <kế hoạch>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kế hoạch                                                                                 | kết quả                                         |
        | có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 15/02/2025, loại hình: kiểm tra | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |
        | chưa báo cáo "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở"                            | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

  Quy tắc: Sở Tư pháp (mục 2)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Sở Tư pháp tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và "cơ quan được giao nhiệm vụ riêng" là "Sở Tư pháp"

    @KH-IV.2-1
    Khung kịch bản: Sở Tư pháp phối hợp tuyên truyền: chỉ cơ quan được nêu tên
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và "cơ quan được giao nhiệm vụ riêng" là "<cơ quan>"
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                      | cơ quan      | kết quả                                                |
        | Sở Tư pháp tỉnh Khánh Hòa   | Sở Tư pháp   | "Vi phạm", lý do "không có"                            |
        | Sở Nội vụ tỉnh Khánh Hòa    | Sở Nội vụ    | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | Sở Tài chính tỉnh Khánh Hòa | Sở Tài chính | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @KH-IV.2-1
    Khung kịch bản: Sở Tư pháp phối hợp tuyên truyền: không thuộc loại đơn vị khác
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                 | loại                                       | kết quả                                   |
        | Sở Tư pháp tỉnh Khánh Hòa              | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có"               |
        | Chi cục Kiểm lâm tỉnh Khánh Hòa        | Cơ quan nhà nước                           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Trường Trung học phổ thông Lý Tự Trọng | Đơn vị sự nghiệp công lập                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân tỉnh Khánh Hòa         | Ủy ban nhân dân cấp tỉnh                   | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân phường Nha Trang       | Ủy ban nhân dân cấp xã                     | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ban Tổ chức Tỉnh ủy Khánh Hòa          | Cấp ủy, ban đảng                           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh  | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị" |

    @KH-IV.2-1
    Khung kịch bản: Sở Tư pháp phối hợp tuyên truyền: chỉ địa bàn tỉnh Khánh Hòa trước sắp xếp
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", <nơi>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                     | nơi                                             | kết quả                               |
        | Sở Tư pháp tỉnh Khánh Hòa  | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"           |
        | Sở Tư pháp tỉnh Ninh Thuận | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | "Không áp dụng", lý do "khác địa bàn" |
        | Sở Tư pháp tỉnh Đắk Lắk    | tỉnh Đắk Lắk                                    | "Không áp dụng", lý do "khác địa bàn" |

    @KH-IV.2-1
    Kịch bản: Sở Tư pháp phối hợp tuyên truyền: chưa ghi đơn vị là cơ quan nào thì chưa đủ dữ liệu
      Biết chưa báo cáo "cơ quan được giao nhiệm vụ riêng"
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.2-1
    Khung kịch bản: Sở Tư pháp phối hợp tuyên truyền: năm 2024 chưa có Kế hoạch, từ năm 2025 mới xét
      Biết hồ sơ năm <năm> của Sở Tư pháp tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm  | số liệu đến | ngày đánh giá | kết quả                                         |
        | 2024 | 31/12/2024  | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 31/12/2025  | 15/01/2026    | "Vi phạm", lý do "không có"                     |
        | 2026 | 31/12/2026  | 15/01/2027    | "Vi phạm", lý do "không có"                     |

    @KH-IV.2-1
    Khung kịch bản: Sở Tư pháp phối hợp tuyên truyền: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Vi phạm", lý do "không có"          |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-IV.2-1
    Khung kịch bản: Sở Tư pháp phối hợp tuyên truyền: đơn vị giải thể, tính từ 30/6/2025 phải đủ 90 ngày
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 27/09/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 28/09/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @KH-IV.2-1
    Kịch bản: Sở Tư pháp phối hợp tuyên truyền: đã làm xong trước khi giải thể thì giữ kết quả
      Biết đơn vị chấm dứt hoạt động từ ngày 01/12/2025
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 09/11/2025, cơ quan phối hợp: Hội Liên hiệp Phụ nữ tỉnh; đối tượng: phụ nữ vùng đồng bào dân tộc thiểu số
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Đạt"

    @KH-IV.2-1
    Khung kịch bản: Sở Tư pháp phối hợp tuyên truyền: chưa làm thì hết hạn mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
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

    @KH-IV.2-1
    Khung kịch bản: Sở Tư pháp phối hợp tuyên truyền: phải trong năm
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày <ngày>, cơ quan phối hợp: Hội Liên hiệp Phụ nữ tỉnh; đối tượng: phụ nữ vùng đồng bào dân tộc thiểu số
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @KH-IV.2-1
    Kịch bản: Sở Tư pháp phối hợp tuyên truyền: hồ sơ chỉ có 6 tháng thì chưa kết luận cho cả năm
      Biết hồ sơ 6 tháng đầu năm 2025 của Sở Tư pháp tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @KH-IV.2-1
    Kịch bản: Sở Tư pháp phối hợp tuyên truyền: đã làm thì đạt ngay trong năm
      Biết số liệu đầy đủ đến ngày 20/11/2025
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 09/11/2025, cơ quan phối hợp: Hội Liên hiệp Phụ nữ tỉnh; đối tượng: phụ nữ vùng đồng bào dân tộc thiểu số
      Khi đánh giá vào ngày 20/11/2025
      Thì kết quả là "Đạt"

    @KH-IV.2-1
    Khung kịch bản: Sở Tư pháp phối hợp tuyên truyền: phải có cơ quan phối hợp và có đối tượng
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 09/11/2025, cơ quan phối hợp: <phối hợp>; đối tượng: <đối tượng>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | phối hợp  | đối tượng  | kết quả                     |
        | Tỉnh đoàn | thanh niên | "Đạt"                       |
        | trống     | thanh niên | "Vi phạm", lý do "không có" |
        | Tỉnh đoàn | trống      | "Vi phạm", lý do "không có" |

    @KH-IV.2-1
    Khung kịch bản: Sở Tư pháp phối hợp tuyên truyền: chưa ghi cơ quan phối hợp hoặc đối tượng
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 09/11/2025, <phần đã ghi>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | phần đã ghi                 | kết quả                                         |
        | đối tượng: thanh niên       | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |
        | cơ quan phối hợp: Tỉnh đoàn | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @KH-IV.2-1
    Kịch bản: Sở Tư pháp phối hợp tuyên truyền: chưa báo cáo hoạt động tuyên truyền
      Biết chưa báo cáo "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.2-1
    Kịch bản: Sở Tư pháp phối hợp tuyên truyền: không có tài liệu khảo sát đối tượng vẫn đạt
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 09/11/2025, cơ quan phối hợp: Hội Liên hiệp Phụ nữ tỉnh; đối tượng: phụ nữ vùng đồng bào dân tộc thiểu số
      Và không có "Tài liệu khảo sát đặc điểm địa bàn, đối tượng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @KH-IV.2-2
    Khung kịch bản: Tập huấn tư pháp - hộ tịch: chỉ cơ quan được nêu tên
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và "cơ quan được giao nhiệm vụ riêng" là "<cơ quan>"
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                      | cơ quan      | kết quả                                                |
        | Sở Tư pháp tỉnh Khánh Hòa   | Sở Tư pháp   | "Vi phạm", lý do "không có"                            |
        | Sở Nội vụ tỉnh Khánh Hòa    | Sở Nội vụ    | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | Sở Tài chính tỉnh Khánh Hòa | Sở Tài chính | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @KH-IV.2-2
    Khung kịch bản: Tập huấn tư pháp - hộ tịch: không thuộc loại đơn vị khác
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                 | loại                                       | kết quả                                   |
        | Sở Tư pháp tỉnh Khánh Hòa              | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có"               |
        | Chi cục Kiểm lâm tỉnh Khánh Hòa        | Cơ quan nhà nước                           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Trường Trung học phổ thông Lý Tự Trọng | Đơn vị sự nghiệp công lập                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân tỉnh Khánh Hòa         | Ủy ban nhân dân cấp tỉnh                   | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân phường Nha Trang       | Ủy ban nhân dân cấp xã                     | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ban Tổ chức Tỉnh ủy Khánh Hòa          | Cấp ủy, ban đảng                           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh  | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị" |

    @KH-IV.2-2
    Khung kịch bản: Tập huấn tư pháp - hộ tịch: chỉ địa bàn tỉnh Khánh Hòa trước sắp xếp
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", <nơi>
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                     | nơi                                             | kết quả                               |
        | Sở Tư pháp tỉnh Khánh Hòa  | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"           |
        | Sở Tư pháp tỉnh Ninh Thuận | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | "Không áp dụng", lý do "khác địa bàn" |
        | Sở Tư pháp tỉnh Đắk Lắk    | tỉnh Đắk Lắk                                    | "Không áp dụng", lý do "khác địa bàn" |

    @KH-IV.2-2
    Kịch bản: Tập huấn tư pháp - hộ tịch: chưa ghi đơn vị là cơ quan nào thì chưa đủ dữ liệu
      Biết chưa báo cáo "cơ quan được giao nhiệm vụ riêng"
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.2-2
    Khung kịch bản: Tập huấn tư pháp - hộ tịch: năm 2024 chưa có Kế hoạch, từ năm 2025 mới xét
      Biết hồ sơ năm <năm> của Sở Tư pháp tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm  | số liệu đến | ngày đánh giá | kết quả                                         |
        | 2024 | 31/12/2024  | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 31/12/2025  | 15/01/2026    | "Vi phạm", lý do "không có"                     |
        | 2026 | 31/12/2026  | 15/01/2027    | "Vi phạm", lý do "không có"                     |

    @KH-IV.2-2
    Khung kịch bản: Tập huấn tư pháp - hộ tịch: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Vi phạm", lý do "không có"          |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-IV.2-2
    Khung kịch bản: Tập huấn tư pháp - hộ tịch: đơn vị giải thể, tính từ 30/6/2025 phải đủ 90 ngày
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 27/09/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 28/09/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @KH-IV.2-2
    Kịch bản: Tập huấn tư pháp - hộ tịch: đã làm xong trước khi giải thể thì giữ kết quả
      Biết đơn vị chấm dứt hoạt động từ ngày 01/12/2025
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Và có "Lớp bồi dưỡng, tập huấn" ngày 18/07/2025, đối tượng học: công chức tư pháp - hộ tịch; đơn vị chủ trì: Sở Tư pháp
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Đạt"

    @KH-IV.2-2
    Khung kịch bản: Tập huấn tư pháp - hộ tịch: chưa làm thì hết hạn mới kết luận
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

    @KH-IV.2-2
    Khung kịch bản: Tập huấn tư pháp - hộ tịch: phải trong năm
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và có "Lớp bồi dưỡng, tập huấn" ngày <ngày>, đối tượng học: công chức tư pháp - hộ tịch; đơn vị chủ trì: Sở Tư pháp
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @KH-IV.2-2
    Kịch bản: Tập huấn tư pháp - hộ tịch: hồ sơ chỉ có 6 tháng thì chưa kết luận cho cả năm
      Biết hồ sơ 6 tháng đầu năm 2025 của Sở Tư pháp tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @KH-IV.2-2
    Kịch bản: Tập huấn tư pháp - hộ tịch: đã làm thì đạt ngay trong năm
      Biết số liệu đầy đủ đến ngày 20/11/2025
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Và có "Lớp bồi dưỡng, tập huấn" ngày 18/07/2025, đối tượng học: công chức tư pháp - hộ tịch; đơn vị chủ trì: Sở Tư pháp
      Khi đánh giá vào ngày 20/11/2025
      Thì kết quả là "Đạt"

    @KH-IV.2-2
    Khung kịch bản: Tập huấn tư pháp - hộ tịch: đúng đối tượng và do Sở chủ trì
      Biết có "Lớp bồi dưỡng, tập huấn" ngày 18/07/2025, đối tượng học: <đối tượng>; đơn vị chủ trì: <chủ trì>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đối tượng                                    | chủ trì                   | kết quả                     |
        | công chức tư pháp - hộ tịch                  | Sở Tư pháp tỉnh Khánh Hòa | "Đạt"                       |
        | công chức tư pháp - hộ tịch và hòa giải viên | Sở Tư pháp                | "Đạt"                       |
        | hòa giải viên                                | Sở Tư pháp                | "Vi phạm", lý do "không có" |
        | người được giao nhiệm vụ                     | Sở Tư pháp                | "Vi phạm", lý do "không có" |
        | công chức tư pháp - hộ tịch                  | Sở Nội vụ                 | "Vi phạm", lý do "không có" |
        | công chức tư pháp - hộ tịch                  | trống                     | "Vi phạm", lý do "không có" |

    @KH-IV.2-2
    Khung kịch bản: Tập huấn tư pháp - hộ tịch: chưa ghi đối tượng hoặc đơn vị chủ trì
      Biết có "Lớp bồi dưỡng, tập huấn" ngày 18/07/2025, <phần đã ghi>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | phần đã ghi                                | kết quả                                         |
        | đơn vị chủ trì: Sở Tư pháp                 | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |
        | đối tượng học: công chức tư pháp - hộ tịch | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @KH-IV.2-2
    Kịch bản: Tập huấn tư pháp - hộ tịch: chưa báo cáo các lớp
      Biết chưa báo cáo "Lớp bồi dưỡng, tập huấn"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.2-3
    Khung kịch bản: Tập huấn hòa giải viên: chỉ cơ quan được nêu tên
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và "cơ quan được giao nhiệm vụ riêng" là "<cơ quan>"
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                      | cơ quan      | kết quả                                                |
        | Sở Tư pháp tỉnh Khánh Hòa   | Sở Tư pháp   | "Vi phạm", lý do "không có"                            |
        | Sở Nội vụ tỉnh Khánh Hòa    | Sở Nội vụ    | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | Sở Tài chính tỉnh Khánh Hòa | Sở Tài chính | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @KH-IV.2-3
    Khung kịch bản: Tập huấn hòa giải viên: không thuộc loại đơn vị khác
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                 | loại                                       | kết quả                                   |
        | Sở Tư pháp tỉnh Khánh Hòa              | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có"               |
        | Chi cục Kiểm lâm tỉnh Khánh Hòa        | Cơ quan nhà nước                           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Trường Trung học phổ thông Lý Tự Trọng | Đơn vị sự nghiệp công lập                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân tỉnh Khánh Hòa         | Ủy ban nhân dân cấp tỉnh                   | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân phường Nha Trang       | Ủy ban nhân dân cấp xã                     | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ban Tổ chức Tỉnh ủy Khánh Hòa          | Cấp ủy, ban đảng                           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh  | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị" |

    @KH-IV.2-3
    Khung kịch bản: Tập huấn hòa giải viên: chỉ địa bàn tỉnh Khánh Hòa trước sắp xếp
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", <nơi>
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                     | nơi                                             | kết quả                               |
        | Sở Tư pháp tỉnh Khánh Hòa  | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"           |
        | Sở Tư pháp tỉnh Ninh Thuận | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | "Không áp dụng", lý do "khác địa bàn" |
        | Sở Tư pháp tỉnh Đắk Lắk    | tỉnh Đắk Lắk                                    | "Không áp dụng", lý do "khác địa bàn" |

    @KH-IV.2-3
    Kịch bản: Tập huấn hòa giải viên: chưa ghi đơn vị là cơ quan nào thì chưa đủ dữ liệu
      Biết chưa báo cáo "cơ quan được giao nhiệm vụ riêng"
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.2-3
    Khung kịch bản: Tập huấn hòa giải viên: năm 2024 chưa có Kế hoạch, từ năm 2025 mới xét
      Biết hồ sơ năm <năm> của Sở Tư pháp tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm  | số liệu đến | ngày đánh giá | kết quả                                         |
        | 2024 | 31/12/2024  | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 31/12/2025  | 15/01/2026    | "Vi phạm", lý do "không có"                     |
        | 2026 | 31/12/2026  | 15/01/2027    | "Vi phạm", lý do "không có"                     |

    @KH-IV.2-3
    Khung kịch bản: Tập huấn hòa giải viên: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Vi phạm", lý do "không có"          |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-IV.2-3
    Khung kịch bản: Tập huấn hòa giải viên: đơn vị giải thể, tính từ 30/6/2025 phải đủ 90 ngày
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 27/09/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 28/09/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @KH-IV.2-3
    Kịch bản: Tập huấn hòa giải viên: đã làm xong trước khi giải thể thì giữ kết quả
      Biết đơn vị chấm dứt hoạt động từ ngày 01/12/2025
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Và có "Lớp bồi dưỡng, tập huấn" ngày 18/07/2025, đối tượng học: hòa giải viên; đơn vị chủ trì: Sở Tư pháp
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Đạt"

    @KH-IV.2-3
    Khung kịch bản: Tập huấn hòa giải viên: chưa làm thì hết hạn mới kết luận
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

    @KH-IV.2-3
    Khung kịch bản: Tập huấn hòa giải viên: phải trong năm
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và có "Lớp bồi dưỡng, tập huấn" ngày <ngày>, đối tượng học: hòa giải viên; đơn vị chủ trì: Sở Tư pháp
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @KH-IV.2-3
    Kịch bản: Tập huấn hòa giải viên: hồ sơ chỉ có 6 tháng thì chưa kết luận cho cả năm
      Biết hồ sơ 6 tháng đầu năm 2025 của Sở Tư pháp tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @KH-IV.2-3
    Kịch bản: Tập huấn hòa giải viên: đã làm thì đạt ngay trong năm
      Biết số liệu đầy đủ đến ngày 20/11/2025
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Và có "Lớp bồi dưỡng, tập huấn" ngày 18/07/2025, đối tượng học: hòa giải viên; đơn vị chủ trì: Sở Tư pháp
      Khi đánh giá vào ngày 20/11/2025
      Thì kết quả là "Đạt"

    @KH-IV.2-3
    Khung kịch bản: Tập huấn hòa giải viên: đúng đối tượng và do Sở chủ trì
      Biết có "Lớp bồi dưỡng, tập huấn" ngày 18/07/2025, đối tượng học: <đối tượng>; đơn vị chủ trì: <chủ trì>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đối tượng                                    | chủ trì                   | kết quả                     |
        | hòa giải viên                                | Sở Tư pháp tỉnh Khánh Hòa | "Đạt"                       |
        | hòa giải viên và công chức tư pháp - hộ tịch | Sở Tư pháp                | "Đạt"                       |
        | công chức tư pháp - hộ tịch                  | Sở Tư pháp                | "Vi phạm", lý do "không có" |
        | người được giao nhiệm vụ                     | Sở Tư pháp                | "Vi phạm", lý do "không có" |
        | hòa giải viên                                | Sở Nội vụ                 | "Vi phạm", lý do "không có" |
        | hòa giải viên                                | trống                     | "Vi phạm", lý do "không có" |

    @KH-IV.2-3
    Khung kịch bản: Tập huấn hòa giải viên: chưa ghi đối tượng hoặc đơn vị chủ trì
      Biết có "Lớp bồi dưỡng, tập huấn" ngày 18/07/2025, <phần đã ghi>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | phần đã ghi                  | kết quả                                         |
        | đơn vị chủ trì: Sở Tư pháp   | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |
        | đối tượng học: hòa giải viên | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @KH-IV.2-3
    Kịch bản: Tập huấn hòa giải viên: chưa báo cáo các lớp
      Biết chưa báo cáo "Lớp bồi dưỡng, tập huấn"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.2-4
    Khung kịch bản: Yêu cầu tư vấn về quy chế, hương ước: chỉ cơ quan được nêu tên
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và "cơ quan được giao nhiệm vụ riêng" là "<cơ quan>"
      Và có "Yêu cầu tư vấn, hỗ trợ pháp lý" ngày 01/09/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                      | cơ quan      | kết quả                                                |
        | Sở Tư pháp tỉnh Khánh Hòa   | Sở Tư pháp   | "Vi phạm", lý do "không có"                            |
        | Sở Nội vụ tỉnh Khánh Hòa    | Sở Nội vụ    | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | Sở Tài chính tỉnh Khánh Hòa | Sở Tài chính | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @KH-IV.2-4
    Khung kịch bản: Yêu cầu tư vấn về quy chế, hương ước: không thuộc loại đơn vị khác
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và có "Yêu cầu tư vấn, hỗ trợ pháp lý" ngày 01/09/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                 | loại                                       | kết quả                                   |
        | Sở Tư pháp tỉnh Khánh Hòa              | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có"               |
        | Chi cục Kiểm lâm tỉnh Khánh Hòa        | Cơ quan nhà nước                           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Trường Trung học phổ thông Lý Tự Trọng | Đơn vị sự nghiệp công lập                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân tỉnh Khánh Hòa         | Ủy ban nhân dân cấp tỉnh                   | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân phường Nha Trang       | Ủy ban nhân dân cấp xã                     | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ban Tổ chức Tỉnh ủy Khánh Hòa          | Cấp ủy, ban đảng                           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh  | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị" |

    @KH-IV.2-4
    Khung kịch bản: Yêu cầu tư vấn về quy chế, hương ước: chỉ địa bàn tỉnh Khánh Hòa trước sắp xếp
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", <nơi>
      Và có "Yêu cầu tư vấn, hỗ trợ pháp lý" ngày 01/09/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                     | nơi                                             | kết quả                               |
        | Sở Tư pháp tỉnh Khánh Hòa  | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"           |
        | Sở Tư pháp tỉnh Ninh Thuận | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | "Không áp dụng", lý do "khác địa bàn" |
        | Sở Tư pháp tỉnh Đắk Lắk    | tỉnh Đắk Lắk                                    | "Không áp dụng", lý do "khác địa bàn" |

    @KH-IV.2-4
    Kịch bản: Yêu cầu tư vấn về quy chế, hương ước: chưa ghi đơn vị là cơ quan nào thì chưa đủ dữ liệu
      Biết chưa báo cáo "cơ quan được giao nhiệm vụ riêng"
      Và có "Yêu cầu tư vấn, hỗ trợ pháp lý" ngày 01/09/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.2-4
    Khung kịch bản: Yêu cầu tư vấn về quy chế, hương ước: chỉ tính việc phát sinh từ ngày 30/6/2025
      Biết có "Yêu cầu tư vấn, hỗ trợ pháp lý" ngày <ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                  |
        | 29/06/2025 | "Không áp dụng", lý do "không phát sinh" |
        | 30/06/2025 | "Vi phạm", lý do "không có"              |
        | 01/07/2025 | "Vi phạm", lý do "không có"              |

    @KH-IV.2-4
    Kịch bản: Yêu cầu tư vấn về quy chế, hương ước: năm 2024 chưa có Kế hoạch
      Biết hồ sơ năm 2024 của Sở Tư pháp tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và có "Yêu cầu tư vấn, hỗ trợ pháp lý" ngày 10/09/2024
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @KH-IV.2-4
    Kịch bản: Yêu cầu tư vấn về quy chế, hương ước: năm 2026 vẫn xét
      Biết hồ sơ năm 2026 của Sở Tư pháp tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và có "Yêu cầu tư vấn, hỗ trợ pháp lý" ngày 10/09/2026
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "Vi phạm", lý do "không có"

    @KH-IV.2-4
    Khung kịch bản: Yêu cầu tư vấn về quy chế, hương ước: trong 30 ngày là đạt, ngày thứ 31 là quá hạn
      Biết có "Yêu cầu tư vấn, hỗ trợ pháp lý" ngày 01/09/2025, ngày trả lời: <ngày xong>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày xong  | kết quả                    |
        | 01/09/2025 | "Đạt"                      |
        | 30/09/2025 | "Đạt"                      |
        | 01/10/2025 | "Đạt"                      |
        | 02/10/2025 | "Vi phạm", lý do "quá hạn" |

    @KH-IV.2-4
    Kịch bản: Yêu cầu tư vấn về quy chế, hương ước: xong muộn thì ghi số ngày chậm
      Biết có "Yêu cầu tư vấn, hỗ trợ pháp lý" ngày 01/09/2025, ngày trả lời: 06/10/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là 5

    @KH-IV.2-4
    Khung kịch bản: Yêu cầu tư vấn về quy chế, hương ước: chưa xong thì hết 30 ngày mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Yêu cầu tư vấn, hỗ trợ pháp lý" ngày 01/09/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 30/09/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/10/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 02/10/2025    | "Vi phạm", lý do "không có"                 |
        | 01/10/2025  | 02/10/2025    | "Vi phạm", lý do "không có"                 |
        | 30/09/2025  | 02/10/2025    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @KH-IV.2-4
    Khung kịch bản: Yêu cầu tư vấn về quy chế, hương ước: việc cuối năm có hạn sang năm sau
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Yêu cầu tư vấn, hỗ trợ pháp lý" ngày 15/12/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 14/01/2026    | "Chưa đến hạn"                              |
        | 31/12/2025  | 15/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 14/01/2026  | 15/01/2026    | "Vi phạm", lý do "không có"                 |

    @KH-IV.2-4
    Kịch bản: Yêu cầu tư vấn về quy chế, hương ước: một việc xong, một việc còn tồn
      Biết có "Yêu cầu tư vấn, hỗ trợ pháp lý" ngày 01/09/2025, ngày trả lời: 10/09/2025
      Và có "Yêu cầu tư vấn, hỗ trợ pháp lý" ngày 20/09/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @KH-IV.2-4
    Khung kịch bản: Yêu cầu tư vấn về quy chế, hương ước: không phát sinh việc nào
      Biết không có "Yêu cầu tư vấn, hỗ trợ pháp lý" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                  |
        | 31/12/2025    | "Chưa đến hạn"                           |
        | 01/01/2026    | "Không áp dụng", lý do "không phát sinh" |

    @KH-IV.2-4
    Kịch bản: Yêu cầu tư vấn về quy chế, hương ước: chưa báo cáo danh sách
      Biết chưa báo cáo "Yêu cầu tư vấn, hỗ trợ pháp lý"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.2-4
    Kịch bản: Yêu cầu tư vấn về quy chế, hương ước: việc chưa ghi ngày phát sinh
      Biết có "Yêu cầu tư vấn, hỗ trợ pháp lý" không ghi ngày
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.2-4
    Khung kịch bản: Yêu cầu tư vấn về quy chế, hương ước: đơn vị giải thể khi thời hạn chưa hết
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và có "Yêu cầu tư vấn, hỗ trợ pháp lý" ngày 01/09/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 01/10/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 02/10/2025  | "Vi phạm", lý do "không có"                   |

    @KH-IV.2-4
    Kịch bản: Yêu cầu tư vấn về quy chế, hương ước: đánh giá trước ngày 30/6/2025
      Biết số liệu đầy đủ đến ngày 29/06/2025
      Và có "Yêu cầu tư vấn, hỗ trợ pháp lý" ngày 01/04/2025
      Khi đánh giá vào ngày 29/06/2025
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"
