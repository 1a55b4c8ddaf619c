# language: vi
Tính năng: Mặt trận Tổ quốc và Liên đoàn Lao động
  Các mục 8 và 9 Phần IV Kế hoạch của Ủy ban nhân dân tỉnh Khánh Hòa.

  Quy tắc: Mặt trận Tổ quốc (mục 8)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Mặt trận Tổ quốc tỉnh Khánh Hòa, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", tỉnh Khánh Hòa
      Và "cơ quan được giao nhiệm vụ riêng" là "Ủy ban Mặt trận Tổ quốc Việt Nam"

    @KH-IV.8-1
    Khung kịch bản: Mặt trận tỉnh tuyên truyền, vận động: chỉ cơ quan được nêu tên
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", tỉnh Khánh Hòa
      Và "cơ quan được giao nhiệm vụ riêng" là "<cơ quan>"
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và không có "Hoạt động vận động Nhân dân, đoàn viên, hội viên" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                            | cơ quan                          | kết quả                                                |
        | Mặt trận Tổ quốc tỉnh Khánh Hòa   | Ủy ban Mặt trận Tổ quốc Việt Nam | "Vi phạm", lý do "không có"                            |
        | Mặt trận Tổ quốc phường Nha Trang | Ban Tuyên giáo - Dân vận         | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | Mặt trận Tổ quốc xã Diên Khánh    | Liên đoàn Lao động               | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @KH-IV.8-1
    Khung kịch bản: Mặt trận tỉnh tuyên truyền, vận động: không thuộc loại đơn vị khác
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và không có "Hoạt động vận động Nhân dân, đoàn viên, hội viên" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                            | loại                                       | kết quả                                   |
        | Mặt trận Tổ quốc tỉnh Khánh Hòa   | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Vi phạm", lý do "không có"               |
        | Tỉnh đoàn Khánh Hòa               | Tổ chức chính trị - xã hội                 | "Không áp dụng", lý do "khác loại đơn vị" |
        | Sở Nội vụ tỉnh Khánh Hòa          | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Không áp dụng", lý do "khác loại đơn vị" |
        | Chi cục Kiểm lâm tỉnh Khánh Hòa   | Cơ quan nhà nước                           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ban Tuyên giáo và Dân vận Tỉnh ủy | Cấp ủy, ban đảng                           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân phường Nha Trang  | Ủy ban nhân dân cấp xã                     | "Không áp dụng", lý do "khác loại đơn vị" |

    @KH-IV.8-1
    Khung kịch bản: Mặt trận tỉnh tuyên truyền, vận động: chỉ địa bàn tỉnh Khánh Hòa trước sắp xếp
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", <nơi>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và không có "Hoạt động vận động Nhân dân, đoàn viên, hội viên" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                           | nơi                                             | kết quả                               |
        | Mặt trận Tổ quốc tỉnh Khánh Hòa  | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"           |
        | Mặt trận Tổ quốc tỉnh Ninh Thuận | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | "Không áp dụng", lý do "khác địa bàn" |
        | Mặt trận Tổ quốc tỉnh Đắk Lắk    | tỉnh Đắk Lắk                                    | "Không áp dụng", lý do "khác địa bàn" |

    @KH-IV.8-1
    Kịch bản: Mặt trận tỉnh tuyên truyền, vận động: chưa ghi đơn vị là cơ quan nào thì chưa đủ dữ liệu
      Biết chưa báo cáo "cơ quan được giao nhiệm vụ riêng"
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và không có "Hoạt động vận động Nhân dân, đoàn viên, hội viên" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.8-1
    Khung kịch bản: Mặt trận tỉnh tuyên truyền, vận động: năm 2024 chưa có Kế hoạch, từ năm 2025 mới xét
      Biết hồ sơ năm <năm> của Mặt trận Tổ quốc tỉnh Khánh Hòa, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", tỉnh Khánh Hòa
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và không có "Hoạt động vận động Nhân dân, đoàn viên, hội viên" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm  | số liệu đến | ngày đánh giá | kết quả                                         |
        | 2024 | 31/12/2024  | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 31/12/2025  | 15/01/2026    | "Vi phạm", lý do "không có"                     |
        | 2026 | 31/12/2026  | 15/01/2027    | "Vi phạm", lý do "không có"                     |

    @KH-IV.8-1
    Khung kịch bản: Mặt trận tỉnh tuyên truyền, vận động: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và không có "Hoạt động vận động Nhân dân, đoàn viên, hội viên" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Vi phạm", lý do "không có"          |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-IV.8-1
    Khung kịch bản: Mặt trận tỉnh tuyên truyền, vận động: đơn vị giải thể, tính từ 30/6/2025 phải đủ 90 ngày
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và không có "Hoạt động vận động Nhân dân, đoàn viên, hội viên" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 27/09/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 28/09/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @KH-IV.8-1
    Kịch bản: Mặt trận tỉnh tuyên truyền, vận động: đã làm xong trước khi giải thể thì giữ kết quả
      Biết đơn vị chấm dứt hoạt động từ ngày 01/12/2025
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và không có "Hoạt động vận động Nhân dân, đoàn viên, hội viên" nào
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 09/11/2025, cơ quan phối hợp: Tỉnh đoàn Khánh Hòa
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Đạt"

    @KH-IV.8-1
    Khung kịch bản: Mặt trận tỉnh tuyên truyền, vận động: chưa làm thì hết hạn mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và không có "Hoạt động vận động Nhân dân, đoàn viên, hội viên" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 30/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Vi phạm", lý do "không có"                 |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @KH-IV.8-1
    Khung kịch bản: Mặt trận tỉnh tuyên truyền, vận động: phải trong năm
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và không có "Hoạt động vận động Nhân dân, đoàn viên, hội viên" nào
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày <ngày>, cơ quan phối hợp: Tỉnh đoàn Khánh Hòa
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @KH-IV.8-1
    Kịch bản: Mặt trận tỉnh tuyên truyền, vận động: hồ sơ chỉ có 6 tháng thì chưa kết luận cho cả năm
      Biết hồ sơ 6 tháng đầu năm 2025 của Mặt trận Tổ quốc tỉnh Khánh Hòa, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", tỉnh Khánh Hòa
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và không có "Hoạt động vận động Nhân dân, đoàn viên, hội viên" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @KH-IV.8-1
    Kịch bản: Mặt trận tỉnh tuyên truyền, vận động: đã làm thì đạt ngay trong năm
      Biết số liệu đầy đủ đến ngày 20/11/2025
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và không có "Hoạt động vận động Nhân dân, đoàn viên, hội viên" nào
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 09/11/2025, cơ quan phối hợp: Tỉnh đoàn Khánh Hòa
      Khi đánh giá vào ngày 20/11/2025
      Thì kết quả là "Đạt"

    @KH-IV.8-1
    Khung kịch bản: Mặt trận tỉnh tuyên truyền, vận động: hoạt động vận động trong năm cũng được tính
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và có "Hoạt động vận động Nhân dân, đoàn viên, hội viên" ngày <ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @KH-IV.8-1
    Khung kịch bản: Mặt trận tỉnh tuyên truyền, vận động: tuyên truyền phải có cơ quan phối hợp
      Biết không có "Hoạt động vận động Nhân dân, đoàn viên, hội viên" nào
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 09/11/2025<phối hợp>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | phối hợp                       | kết quả                                         |
        | , cơ quan phối hợp: Sở Tư pháp | "Đạt"                                           |
        | , cơ quan phối hợp: trống      | "Vi phạm", lý do "không có"                     |
        | , đối tượng: đoàn viên         | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @KH-IV.8-1
    Kịch bản: Mặt trận tỉnh tuyên truyền, vận động: chưa báo cáo tuyên truyền, không vận động
      Biết chưa báo cáo "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở"
      Và không có "Hoạt động vận động Nhân dân, đoàn viên, hội viên" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.8-1
    Kịch bản: Mặt trận tỉnh tuyên truyền, vận động: không tuyên truyền, chưa báo cáo vận động
      Biết không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và chưa báo cáo "Hoạt động vận động Nhân dân, đoàn viên, hội viên"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.8-1
    Kịch bản: Mặt trận tỉnh tuyên truyền, vận động: chưa báo cáo tuyên truyền nhưng đã vận động
      Biết chưa báo cáo "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở"
      Và có "Hoạt động vận động Nhân dân, đoàn viên, hội viên" ngày 20/08/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @KH-IV.8-2
    Khung kịch bản: Mặt trận các cấp giám sát: không thuộc loại đơn vị khác
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và không có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                            | loại                                       | kết quả                                   |
        | Mặt trận Tổ quốc tỉnh Khánh Hòa   | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Vi phạm", lý do "không có"               |
        | Tỉnh đoàn Khánh Hòa               | Tổ chức chính trị - xã hội                 | "Không áp dụng", lý do "khác loại đơn vị" |
        | Sở Nội vụ tỉnh Khánh Hòa          | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Không áp dụng", lý do "khác loại đơn vị" |
        | Chi cục Kiểm lâm tỉnh Khánh Hòa   | Cơ quan nhà nước                           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ban Tuyên giáo và Dân vận Tỉnh ủy | Cấp ủy, ban đảng                           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân phường Nha Trang  | Ủy ban nhân dân cấp xã                     | "Không áp dụng", lý do "khác loại đơn vị" |

    @KH-IV.8-2
    Khung kịch bản: Mặt trận các cấp giám sát: chỉ địa bàn tỉnh Khánh Hòa trước sắp xếp
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", <nơi>
      Và không có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                           | nơi                                             | kết quả                               |
        | Mặt trận Tổ quốc tỉnh Khánh Hòa  | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"           |
        | Mặt trận Tổ quốc tỉnh Ninh Thuận | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | "Không áp dụng", lý do "khác địa bàn" |
        | Mặt trận Tổ quốc tỉnh Đắk Lắk    | tỉnh Đắk Lắk                                    | "Không áp dụng", lý do "khác địa bàn" |

    @KH-IV.8-2
    Khung kịch bản: Mặt trận các cấp giám sát: năm 2024 chưa có Kế hoạch, từ năm 2025 mới xét
      Biết hồ sơ năm <năm> của Mặt trận Tổ quốc tỉnh Khánh Hòa, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", tỉnh Khánh Hòa
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm  | số liệu đến | ngày đánh giá | kết quả                                         |
        | 2024 | 31/12/2024  | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 31/12/2025  | 15/01/2026    | "Vi phạm", lý do "không có"                     |
        | 2026 | 31/12/2026  | 15/01/2027    | "Vi phạm", lý do "không có"                     |

    @KH-IV.8-2
    Khung kịch bản: Mặt trận các cấp giám sát: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Vi phạm", lý do "không có"          |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-IV.8-2
    Khung kịch bản: Mặt trận các cấp giám sát: đơn vị giải thể, tính từ 30/6/2025 phải đủ 90 ngày
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 27/09/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 28/09/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @KH-IV.8-2
    Kịch bản: Mặt trận các cấp giám sát: đã làm xong trước khi giải thể thì giữ kết quả
      Biết đơn vị chấm dứt hoạt động từ ngày 01/12/2025
      Và không có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" nào
      Và có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" ngày 12/08/2025, chủ thể giám sát: Mặt trận Tổ quốc
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Đạt"

    @KH-IV.8-2
    Khung kịch bản: Mặt trận các cấp giám sát: chưa làm thì hết hạn mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 30/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Vi phạm", lý do "không có"                 |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @KH-IV.8-2
    Khung kịch bản: Mặt trận các cấp giám sát: phải trong năm
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" ngày <ngày>, chủ thể giám sát: Mặt trận Tổ quốc
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @KH-IV.8-2
    Kịch bản: Mặt trận các cấp giám sát: hồ sơ chỉ có 6 tháng thì chưa kết luận cho cả năm
      Biết hồ sơ 6 tháng đầu năm 2025 của Mặt trận Tổ quốc tỉnh Khánh Hòa, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", tỉnh Khánh Hòa
      Và không có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @KH-IV.8-2
    Kịch bản: Mặt trận các cấp giám sát: đã làm thì đạt ngay trong năm
      Biết số liệu đầy đủ đến ngày 20/11/2025
      Và không có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" nào
      Và có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" ngày 12/08/2025, chủ thể giám sát: Mặt trận Tổ quốc
      Khi đánh giá vào ngày 20/11/2025
      Thì kết quả là "Đạt"

    @KH-IV.8-2
    Khung kịch bản: Mặt trận các cấp giám sát: đúng chủ thể giám sát
      Biết có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" ngày 12/08/2025<chủ thể>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chủ thể                                           | kết quả                                         |
        | , chủ thể giám sát: Mặt trận Tổ quốc              | "Đạt"                                           |
        | , chủ thể giám sát: Mặt trận Tổ quốc và công đoàn | "Đạt"                                           |
        | , chủ thể giám sát: công đoàn                     | "Vi phạm", lý do "không có"                     |
        | , chủ thể giám sát: tổ chức chính trị - xã hội    | "Vi phạm", lý do "không có"                     |
        | , nội dung: giám sát quy chế dân chủ              | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @KH-IV.8-2
    Khung kịch bản: Mặt trận các cấp giám sát: chưa báo cáo, chưa ghi ngày
      Biết <cuộc giám sát>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | cuộc giám sát                                                                                                   | kết quả                                         |
        | chưa báo cáo "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn"                                          | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |
        | có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" không ghi ngày, chủ thể giám sát: Mặt trận Tổ quốc | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @KH-IV.8-2
    Khung kịch bản: Mặt trận các cấp giám sát: cấp tỉnh, cấp xã đều xét, không cần mã cơ quan được nêu tên
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", <nơi>
      Và chưa báo cáo "cơ quan được giao nhiệm vụ riêng"
      Và <giám sát>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                            | nơi                              | giám sát                                                               | kết quả                     |
        | Mặt trận Tổ quốc tỉnh Khánh Hòa   | tỉnh Khánh Hòa                   | không có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" nào | "Vi phạm", lý do "không có" |
        | Mặt trận Tổ quốc phường Nha Trang | phường Nha Trang, tỉnh Khánh Hòa | không có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" nào | "Vi phạm", lý do "không có" |

    @KH-IV.8-2
    Kịch bản: Mặt trận các cấp giám sát: Mặt trận cấp huyện kết thúc ngày 30/6/2025
      Biết hồ sơ năm 2025 của Mặt trận Tổ quốc huyện Diên Khánh, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", tỉnh Khánh Hòa
      Và đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và không có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "kỳ quá ngắn"

    @KH-IV.8-3
    Khung kịch bản: Mặt trận phản biện: không thuộc loại đơn vị khác
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và không có "Hoạt động phản biện xã hội" nào
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 10/07/2025, vai trò của đơn vị: cơ quan góp ý
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                            | loại                                       | kết quả                                   |
        | Mặt trận Tổ quốc tỉnh Khánh Hòa   | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Vi phạm", lý do "không có"               |
        | Tỉnh đoàn Khánh Hòa               | Tổ chức chính trị - xã hội                 | "Không áp dụng", lý do "khác loại đơn vị" |
        | Sở Nội vụ tỉnh Khánh Hòa          | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Không áp dụng", lý do "khác loại đơn vị" |
        | Chi cục Kiểm lâm tỉnh Khánh Hòa   | Cơ quan nhà nước                           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ban Tuyên giáo và Dân vận Tỉnh ủy | Cấp ủy, ban đảng                           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân phường Nha Trang  | Ủy ban nhân dân cấp xã                     | "Không áp dụng", lý do "khác loại đơn vị" |

    @KH-IV.8-3
    Khung kịch bản: Mặt trận phản biện: chỉ địa bàn tỉnh Khánh Hòa trước sắp xếp
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", <nơi>
      Và không có "Hoạt động phản biện xã hội" nào
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 10/07/2025, vai trò của đơn vị: cơ quan góp ý
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                           | nơi                                             | kết quả                               |
        | Mặt trận Tổ quốc tỉnh Khánh Hòa  | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"           |
        | Mặt trận Tổ quốc tỉnh Ninh Thuận | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | "Không áp dụng", lý do "khác địa bàn" |
        | Mặt trận Tổ quốc tỉnh Đắk Lắk    | tỉnh Đắk Lắk                                    | "Không áp dụng", lý do "khác địa bàn" |

    @KH-IV.8-3
    Khung kịch bản: Mặt trận phản biện: năm 2024 chưa có Kế hoạch, từ năm 2025 mới xét
      Biết hồ sơ năm <năm> của Mặt trận Tổ quốc tỉnh Khánh Hòa, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", tỉnh Khánh Hòa
      Và không có "Hoạt động phản biện xã hội" nào
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 10/07/<năm>, vai trò của đơn vị: cơ quan góp ý
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm  | kết quả                                         |
        | 2024 | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | "Vi phạm", lý do "không có"                     |
        | 2026 | "Vi phạm", lý do "không có"                     |

    @KH-IV.8-3
    Khung kịch bản: Mặt trận phản biện: có dự thảo mà chưa phản biện thì hết năm mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Hoạt động phản biện xã hội" nào
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 10/07/2025, vai trò của đơn vị: cơ quan góp ý
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 30/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Vi phạm", lý do "không có"                 |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @KH-IV.8-3
    Khung kịch bản: Mặt trận phản biện: cả năm không có dự thảo nào gửi đến thì đạt khi hết năm
      Biết không có "Hoạt động phản biện xã hội" nào
      Và không có "Lần lấy ý kiến, góp ý dự thảo văn bản" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả        |
        | 31/12/2025    | "Chưa đến hạn" |
        | 01/01/2026    | "Đạt"          |

    @KH-IV.8-3
    Khung kịch bản: Mặt trận phản biện: chỉ dự thảo gửi đến trong năm mới phải phản biện
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và không có "Hoạt động phản biện xã hội" nào
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày <ngày>, vai trò của đơn vị: cơ quan góp ý
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Đạt"                       |
        | 01/01/2025 | "Vi phạm", lý do "không có" |
        | 31/12/2025 | "Vi phạm", lý do "không có" |
        | 01/01/2026 | "Đạt"                       |

    @KH-IV.8-3
    Khung kịch bản: Mặt trận phản biện: hoạt động phản biện phải trong năm
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 10/07/2025, vai trò của đơn vị: cơ quan góp ý
      Và có "Hoạt động phản biện xã hội" ngày <ngày>, chủ thể phản biện: Mặt trận Tổ quốc
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @KH-IV.8-3
    Kịch bản: Mặt trận phản biện: đã phản biện thì đạt ngay trong năm
      Biết số liệu đầy đủ đến ngày 20/11/2025
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 10/07/2025, vai trò của đơn vị: cơ quan góp ý
      Và có "Hoạt động phản biện xã hội" ngày 12/08/2025, chủ thể phản biện: Mặt trận Tổ quốc
      Khi đánh giá vào ngày 20/11/2025
      Thì kết quả là "Đạt"

    @KH-IV.8-3
    Khung kịch bản: Mặt trận phản biện: đúng chủ thể phản biện
      Biết có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 10/07/2025, vai trò của đơn vị: cơ quan góp ý
      Và có "Hoạt động phản biện xã hội" ngày 12/08/2025<chủ thể>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chủ thể                                         | kết quả                                         |
        | , chủ thể phản biện: Mặt trận Tổ quốc           | "Đạt"                                           |
        | , chủ thể phản biện: công đoàn                  | "Vi phạm", lý do "không có"                     |
        | , chủ thể phản biện: tổ chức chính trị - xã hội | "Vi phạm", lý do "không có"                     |
        | , tên dự thảo: Quy chế dân chủ                  | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @KH-IV.8-3
    Khung kịch bản: Mặt trận phản biện: đơn vị là cơ quan góp ý mới phải phản biện
      Biết không có "Hoạt động phản biện xã hội" nào
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 10/07/2025<vai trò>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | vai trò                                 | kết quả                                         |
        | , vai trò của đơn vị: cơ quan góp ý     | "Vi phạm", lý do "không có"                     |
        | , vai trò của đơn vị: cơ quan soạn thảo | "Đạt"                                           |
        | , tên dự thảo: Quy chế dân chủ          | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @KH-IV.8-3
    Kịch bản: Mặt trận phản biện: không phản biện, chưa báo cáo các lần lấy ý kiến
      Biết không có "Hoạt động phản biện xã hội" nào
      Và chưa báo cáo "Lần lấy ý kiến, góp ý dự thảo văn bản"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.8-3
    Kịch bản: Mặt trận phản biện: có dự thảo, chưa báo cáo hoạt động phản biện
      Biết chưa báo cáo "Hoạt động phản biện xã hội"
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 10/07/2025, vai trò của đơn vị: cơ quan góp ý
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.8-3
    Kịch bản: Mặt trận phản biện: không có dự thảo, chưa báo cáo hoạt động phản biện
      Biết chưa báo cáo "Hoạt động phản biện xã hội"
      Và không có "Lần lấy ý kiến, góp ý dự thảo văn bản" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @KH-IV.8-3
    Khung kịch bản: Mặt trận phản biện: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Hoạt động phản biện xã hội" nào
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 10/11/2025, vai trò của đơn vị: cơ quan góp ý
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-IV.8-3
    Khung kịch bản: Mặt trận phản biện: đơn vị giải thể, tính từ 30/6/2025 phải đủ 90 ngày
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Hoạt động phản biện xã hội" nào
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 10/07/2025, vai trò của đơn vị: cơ quan góp ý
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 27/09/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 28/09/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @KH-IV.8-3
    Kịch bản: Mặt trận phản biện: hồ sơ chỉ có 6 tháng thì chưa kết luận cho cả năm
      Biết hồ sơ 6 tháng đầu năm 2025 của Mặt trận Tổ quốc tỉnh Khánh Hòa, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", tỉnh Khánh Hòa
      Và không có "Hoạt động phản biện xã hội" nào
      Và không có "Lần lấy ý kiến, góp ý dự thảo văn bản" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @KH-IV.8-3
    Kịch bản: Mặt trận phản biện: cấp xã cũng xét, không cần mã cơ quan được nêu tên
      Biết hồ sơ năm 2025 của Mặt trận Tổ quốc phường Nha Trang, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", phường Nha Trang, tỉnh Khánh Hòa
      Và chưa báo cáo "cơ quan được giao nhiệm vụ riêng"
      Và không có "Hoạt động phản biện xã hội" nào
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 10/07/2025, vai trò của đơn vị: cơ quan góp ý
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

  Quy tắc: Liên đoàn Lao động tỉnh (mục 9)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Liên đoàn Lao động tỉnh Khánh Hòa, loại "Liên đoàn Lao động tỉnh", tỉnh Khánh Hòa
      Và "cơ quan được giao nhiệm vụ riêng" là "Liên đoàn Lao động"

    @KH-IV.9-1
    Khung kịch bản: Liên đoàn chỉ đạo rà soát quy chế: chỉ cơ quan được nêu tên
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Liên đoàn Lao động tỉnh", tỉnh Khánh Hòa
      Và "cơ quan được giao nhiệm vụ riêng" là "<cơ quan>"
      Và không có "Văn bản chỉ đạo, hướng dẫn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                             | cơ quan                          | kết quả                                                |
        | Liên đoàn Lao động tỉnh Khánh Hòa  | Liên đoàn Lao động               | "Vi phạm", lý do "không có"                            |
        | Công đoàn Viên chức tỉnh Khánh Hòa | Ủy ban Mặt trận Tổ quốc Việt Nam | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @KH-IV.9-1
    Khung kịch bản: Liên đoàn chỉ đạo rà soát quy chế: không thuộc loại đơn vị khác
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và không có "Văn bản chỉ đạo, hướng dẫn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                             | loại                             | kết quả                                   |
        | Liên đoàn Lao động tỉnh Khánh Hòa  | Liên đoàn Lao động tỉnh          | "Vi phạm", lý do "không có"               |
        | Mặt trận Tổ quốc tỉnh Khánh Hòa    | Ủy ban Mặt trận Tổ quốc Việt Nam | "Không áp dụng", lý do "khác loại đơn vị" |
        | Tỉnh đoàn Khánh Hòa                | Tổ chức chính trị - xã hội       | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội đồng nhân dân phường Nha Trang | Hội đồng nhân dân cấp xã         | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân tỉnh Khánh Hòa     | Ủy ban nhân dân cấp tỉnh         | "Không áp dụng", lý do "khác loại đơn vị" |
        | Thôn Phú Ân Nam                    | Thôn, xóm, tổ dân phố            | "Không áp dụng", lý do "khác loại đơn vị" |

    @KH-IV.9-1
    Khung kịch bản: Liên đoàn chỉ đạo rà soát quy chế: chỉ địa bàn tỉnh Khánh Hòa trước sắp xếp
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Liên đoàn Lao động tỉnh", <nơi>
      Và không có "Văn bản chỉ đạo, hướng dẫn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                             | nơi                                             | kết quả                               |
        | Liên đoàn Lao động tỉnh Khánh Hòa  | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"           |
        | Liên đoàn Lao động tỉnh Ninh Thuận | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | "Không áp dụng", lý do "khác địa bàn" |
        | Liên đoàn Lao động tỉnh Đắk Lắk    | tỉnh Đắk Lắk                                    | "Không áp dụng", lý do "khác địa bàn" |

    @KH-IV.9-1
    Kịch bản: Liên đoàn chỉ đạo rà soát quy chế: chưa ghi đơn vị là cơ quan nào thì chưa đủ dữ liệu
      Biết chưa báo cáo "cơ quan được giao nhiệm vụ riêng"
      Và không có "Văn bản chỉ đạo, hướng dẫn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.9-1
    Khung kịch bản: Liên đoàn chỉ đạo rà soát quy chế: năm 2024 chưa có Kế hoạch, từ năm 2025 mới xét
      Biết hồ sơ năm <năm> của Liên đoàn Lao động tỉnh Khánh Hòa, loại "Liên đoàn Lao động tỉnh", tỉnh Khánh Hòa
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Văn bản chỉ đạo, hướng dẫn" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm  | số liệu đến | ngày đánh giá | kết quả                                         |
        | 2024 | 31/12/2024  | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 31/12/2025  | 15/01/2026    | "Vi phạm", lý do "không có"                     |
        | 2026 | 31/12/2026  | 15/01/2027    | "Vi phạm", lý do "không có"                     |

    @KH-IV.9-1
    Khung kịch bản: Liên đoàn chỉ đạo rà soát quy chế: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Văn bản chỉ đạo, hướng dẫn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Vi phạm", lý do "không có"          |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-IV.9-1
    Khung kịch bản: Liên đoàn chỉ đạo rà soát quy chế: đơn vị giải thể, tính từ 30/6/2025 phải đủ 90 ngày
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Văn bản chỉ đạo, hướng dẫn" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 27/09/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 28/09/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @KH-IV.9-1
    Kịch bản: Liên đoàn chỉ đạo rà soát quy chế: đã làm xong trước khi giải thể thì giữ kết quả
      Biết đơn vị chấm dứt hoạt động từ ngày 01/12/2025
      Và không có "Văn bản chỉ đạo, hướng dẫn" nào
      Và có "Văn bản chỉ đạo, hướng dẫn" ngày 15/05/2025, loại văn bản: chỉ đạo; nội dung: rà soát quy chế
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Đạt"

    @KH-IV.9-1
    Khung kịch bản: Liên đoàn chỉ đạo rà soát quy chế: chưa làm thì hết hạn mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Văn bản chỉ đạo, hướng dẫn" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 30/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Vi phạm", lý do "không có"                 |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @KH-IV.9-1
    Kịch bản: Liên đoàn chỉ đạo rà soát quy chế: hồ sơ chỉ có 6 tháng thì chưa kết luận cho cả năm
      Biết hồ sơ 6 tháng đầu năm 2025 của Liên đoàn Lao động tỉnh Khánh Hòa, loại "Liên đoàn Lao động tỉnh", tỉnh Khánh Hòa
      Và không có "Văn bản chỉ đạo, hướng dẫn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @KH-IV.9-1
    Kịch bản: Liên đoàn chỉ đạo rà soát quy chế: đã làm thì đạt ngay trong năm
      Biết số liệu đầy đủ đến ngày 20/11/2025
      Và không có "Văn bản chỉ đạo, hướng dẫn" nào
      Và có "Văn bản chỉ đạo, hướng dẫn" ngày 15/05/2025, loại văn bản: chỉ đạo; nội dung: rà soát quy chế
      Khi đánh giá vào ngày 20/11/2025
      Thì kết quả là "Đạt"

    @KH-IV.9-1
    Khung kịch bản: Liên đoàn chỉ đạo rà soát quy chế: văn bản chỉ đạo phải còn hiệu lực trong năm
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và có "Văn bản chỉ đạo, hướng dẫn" ngày 10/02/2024, loại văn bản: chỉ đạo; nội dung: rà soát quy chế; có hiệu lực đến: <đến ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đến ngày   | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2026 | "Đạt"                       |

    @KH-IV.9-1
    Khung kịch bản: Liên đoàn chỉ đạo rà soát quy chế: ban hành sau khi hết năm
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và có "Văn bản chỉ đạo, hướng dẫn" ngày <ngày>, loại văn bản: chỉ đạo; nội dung: rà soát quy chế
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @KH-IV.9-1
    Khung kịch bản: Liên đoàn chỉ đạo rà soát quy chế: phải là văn bản chỉ đạo về rà soát quy chế
      Biết có "Văn bản chỉ đạo, hướng dẫn" ngày 15/05/2025, loại văn bản: <loại văn bản>; nội dung: <nội dung>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | loại văn bản | nội dung        | kết quả                     |
        | chỉ đạo      | rà soát quy chế | "Đạt"                       |
        | hướng dẫn    | rà soát quy chế | "Vi phạm", lý do "không có" |
        | chỉ đạo      | dân chủ ở cơ sở | "Vi phạm", lý do "không có" |

    @KH-IV.9-1
    Khung kịch bản: Liên đoàn chỉ đạo rà soát quy chế: chưa báo cáo, chưa ghi loại hoặc nội dung
      Biết <văn bản>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | văn bản                                                                    | kết quả                                         |
        | chưa báo cáo "Văn bản chỉ đạo, hướng dẫn"                                  | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |
        | có "Văn bản chỉ đạo, hướng dẫn" ngày 15/05/2025, loại văn bản: chỉ đạo     | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |
        | có "Văn bản chỉ đạo, hướng dẫn" ngày 15/05/2025, nội dung: rà soát quy chế | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @KH-IV.9-1
    Kịch bản: Liên đoàn chỉ đạo rà soát quy chế: các lần rà soát ở Liên đoàn không xét, dù không có công đoàn cơ sở
      Biết có "Văn bản chỉ đạo, hướng dẫn" ngày 15/05/2025, loại văn bản: chỉ đạo; nội dung: rà soát quy chế
      Và "tổ chức công đoàn cơ sở" là không
      Và có "Lần rà soát quy chế thực hiện dân chủ" ngày 12/06/2025, công đoàn tham gia: không
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @KH-IV.9-1
    Khung kịch bản: Công đoàn tham gia rà soát: các loại đơn vị có công đoàn
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và chưa báo cáo "cơ quan được giao nhiệm vụ riêng"
      Và "tổ chức công đoàn cơ sở" là có
      Và "tự nguyện áp dụng" là có
      Và có "Lần rà soát quy chế thực hiện dân chủ" ngày 12/06/2025, công đoàn tham gia: không
      Và không có "Văn bản chỉ đạo, hướng dẫn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                              | loại                                       | kết quả                                   |
        | Chi cục Kiểm lâm tỉnh Khánh Hòa     | Cơ quan nhà nước                           | "Vi phạm", lý do "không có"               |
        | Sở Tài chính tỉnh Khánh Hòa         | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có"               |
        | Trường THPT Lý Tự Trọng             | Đơn vị sự nghiệp công lập                  | "Vi phạm", lý do "không có"               |
        | Công ty Thủy sản Cam Ranh           | Tổ chức có sử dụng lao động                | "Vi phạm", lý do "không có"               |
        | Công ty Môi trường đô thị Nha Trang | Doanh nghiệp nhà nước                      | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân phường Nha Trang    | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "không có"               |
        | Mặt trận Tổ quốc tỉnh Khánh Hòa     | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Tỉnh đoàn Khánh Hòa                 | Tổ chức chính trị - xã hội                 | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội đồng nhân dân phường Nha Trang  | Hội đồng nhân dân cấp xã                   | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân tỉnh Khánh Hòa      | Ủy ban nhân dân cấp tỉnh                   | "Không áp dụng", lý do "khác loại đơn vị" |
        | Thôn Phú Ân Nam                     | Thôn, xóm, tổ dân phố                      | "Không áp dụng", lý do "khác loại đơn vị" |

    @KH-IV.9-1
    Khung kịch bản: Công đoàn tham gia rà soát: doanh nghiệp ngoài nhà nước chỉ xét khi tự nguyện áp dụng
      Biết hồ sơ năm 2025 của Công ty Thủy sản Cam Ranh, loại "Tổ chức có sử dụng lao động", tỉnh Khánh Hòa
      Và "tổ chức công đoàn cơ sở" là có
      Và <khai báo>
      Và có "Lần rà soát quy chế thực hiện dân chủ" ngày 12/06/2025, công đoàn tham gia: không
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | khai báo                         | kết quả                                                |
        | "tự nguyện áp dụng" là có        | "Vi phạm", lý do "không có"                            |
        | "tự nguyện áp dụng" là không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | chưa báo cáo "tự nguyện áp dụng" | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

    @KH-IV.9-1
    Khung kịch bản: Công đoàn tham gia rà soát: chỉ xét nơi có công đoàn
      Biết hồ sơ năm 2025 của Công ty Thủy sản Cam Ranh, loại "Tổ chức có sử dụng lao động", tỉnh Khánh Hòa
      Và "tự nguyện áp dụng" là có
      Và <công đoàn>
      Và có "Lần rà soát quy chế thực hiện dân chủ" ngày 12/06/2025, công đoàn tham gia: không
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | công đoàn                              | kết quả                                                |
        | "tổ chức công đoàn cơ sở" là có        | "Vi phạm", lý do "không có"                            |
        | "tổ chức công đoàn cơ sở" là không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | chưa báo cáo "tổ chức công đoàn cơ sở" | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

    @KH-IV.9-1
    Khung kịch bản: Công đoàn tham gia rà soát: lần rà soát nào cũng phải có công đoàn
      Biết hồ sơ năm 2025 của Công ty Thủy sản Cam Ranh, loại "Tổ chức có sử dụng lao động", tỉnh Khánh Hòa
      Và "tự nguyện áp dụng" là có
      Và "tổ chức công đoàn cơ sở" là có
      Và có "Lần rà soát quy chế thực hiện dân chủ" ngày 12/06/2025, công đoàn tham gia: <lần một>
      Và có "Lần rà soát quy chế thực hiện dân chủ" ngày 20/11/2025, công đoàn tham gia: <lần hai>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | lần một | lần hai | kết quả                     |
        | có      | có      | "Đạt"                       |
        | có      | không   | "Vi phạm", lý do "không có" |
        | không   | có      | "Vi phạm", lý do "không có" |

    @KH-IV.9-1
    Kịch bản: Công đoàn tham gia rà soát: chưa ghi công đoàn có tham gia hay không
      Biết hồ sơ năm 2025 của Công ty Thủy sản Cam Ranh, loại "Tổ chức có sử dụng lao động", tỉnh Khánh Hòa
      Và "tự nguyện áp dụng" là có
      Và "tổ chức công đoàn cơ sở" là có
      Và có "Lần rà soát quy chế thực hiện dân chủ" ngày 12/06/2025, lý do rà soát: rà soát định kỳ
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.9-1
    Kịch bản: Công đoàn tham gia rà soát: chưa báo cáo các lần rà soát
      Biết hồ sơ năm 2025 của Công ty Thủy sản Cam Ranh, loại "Tổ chức có sử dụng lao động", tỉnh Khánh Hòa
      Và "tự nguyện áp dụng" là có
      Và "tổ chức công đoàn cơ sở" là có
      Và chưa báo cáo "Lần rà soát quy chế thực hiện dân chủ"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.9-1
    Khung kịch bản: Công đoàn tham gia rà soát: năm không có lần rà soát nào
      Biết hồ sơ năm 2025 của Công ty Thủy sản Cam Ranh, loại "Tổ chức có sử dụng lao động", tỉnh Khánh Hòa
      Và "tự nguyện áp dụng" là có
      Và "tổ chức công đoàn cơ sở" là có
      Và không có "Lần rà soát quy chế thực hiện dân chủ" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                  |
        | 31/12/2025    | "Chưa đến hạn"                           |
        | 01/01/2026    | "Không áp dụng", lý do "không phát sinh" |

    @KH-IV.9-1
    Khung kịch bản: Công đoàn tham gia rà soát: có lần rà soát thiếu công đoàn thì hết năm mới kết luận
      Biết hồ sơ năm 2025 của Công ty Thủy sản Cam Ranh, loại "Tổ chức có sử dụng lao động", tỉnh Khánh Hòa
      Và "tự nguyện áp dụng" là có
      Và "tổ chức công đoàn cơ sở" là có
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Lần rà soát quy chế thực hiện dân chủ" ngày 12/06/2025, công đoàn tham gia: không
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Vi phạm", lý do "không có"                 |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @KH-IV.9-1
    Khung kịch bản: Công đoàn tham gia rà soát: chỉ tính lần rà soát trong năm
      Biết hồ sơ năm 2025 của Công ty Thủy sản Cam Ranh, loại "Tổ chức có sử dụng lao động", tỉnh Khánh Hòa
      Và "tự nguyện áp dụng" là có
      Và "tổ chức công đoàn cơ sở" là có
      Và số liệu đầy đủ đến ngày 10/01/2026
      Và có "Lần rà soát quy chế thực hiện dân chủ" ngày <ngày>, công đoàn tham gia: không
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                  |
        | 31/12/2024 | "Không áp dụng", lý do "không phát sinh" |
        | 01/01/2025 | "Vi phạm", lý do "không có"              |
        | 31/12/2025 | "Vi phạm", lý do "không có"              |
        | 01/01/2026 | "Không áp dụng", lý do "không phát sinh" |

    @KH-IV.9-1
    Khung kịch bản: Công đoàn tham gia rà soát: Ủy ban nhân dân cấp huyện chỉ xét khi Kế hoạch ban hành đủ 90 ngày trước khi kết thúc
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Diên Khánh, loại "Ủy ban nhân dân cấp huyện", tỉnh Khánh Hòa
      Và số liệu đầy đủ đến ngày 30/06/2025
      Và chưa báo cáo "cơ quan được giao nhiệm vụ riêng"
      Và "tổ chức công đoàn cơ sở" là có
      Và có "Văn bản địa phương đang áp dụng" ngày <ngày ban hành>
      Và có "Lần rà soát quy chế thực hiện dân chủ" ngày 12/06/2025, công đoàn tham gia: có
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày ban hành | kết quả                              |
        | 02/04/2025    | "Đạt"                                |
        | 03/04/2025    | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-IV.9-2
    Khung kịch bản: Liên đoàn hướng dẫn quyền, nghĩa vụ: chỉ cơ quan được nêu tên
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Liên đoàn Lao động tỉnh", tỉnh Khánh Hòa
      Và "cơ quan được giao nhiệm vụ riêng" là "<cơ quan>"
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                             | cơ quan                          | kết quả                                                |
        | Liên đoàn Lao động tỉnh Khánh Hòa  | Liên đoàn Lao động               | "Vi phạm", lý do "không có"                            |
        | Công đoàn Viên chức tỉnh Khánh Hòa | Ủy ban Mặt trận Tổ quốc Việt Nam | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @KH-IV.9-2
    Khung kịch bản: Liên đoàn hướng dẫn quyền, nghĩa vụ: không thuộc loại đơn vị khác
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                            | loại                                       | kết quả                                   |
        | Liên đoàn Lao động tỉnh Khánh Hòa | Liên đoàn Lao động tỉnh                    | "Vi phạm", lý do "không có"               |
        | Tỉnh đoàn Khánh Hòa               | Tổ chức chính trị - xã hội                 | "Không áp dụng", lý do "khác loại đơn vị" |
        | Sở Nội vụ tỉnh Khánh Hòa          | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Không áp dụng", lý do "khác loại đơn vị" |
        | Chi cục Kiểm lâm tỉnh Khánh Hòa   | Cơ quan nhà nước                           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ban Tuyên giáo và Dân vận Tỉnh ủy | Cấp ủy, ban đảng                           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân phường Nha Trang  | Ủy ban nhân dân cấp xã                     | "Không áp dụng", lý do "khác loại đơn vị" |
        | Mặt trận Tổ quốc tỉnh Khánh Hòa   | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị" |

    @KH-IV.9-2
    Khung kịch bản: Liên đoàn hướng dẫn quyền, nghĩa vụ: chỉ địa bàn tỉnh Khánh Hòa trước sắp xếp
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Liên đoàn Lao động tỉnh", <nơi>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                             | nơi                                             | kết quả                               |
        | Liên đoàn Lao động tỉnh Khánh Hòa  | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"           |
        | Liên đoàn Lao động tỉnh Ninh Thuận | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | "Không áp dụng", lý do "khác địa bàn" |
        | Liên đoàn Lao động tỉnh Đắk Lắk    | tỉnh Đắk Lắk                                    | "Không áp dụng", lý do "khác địa bàn" |

    @KH-IV.9-2
    Kịch bản: Liên đoàn hướng dẫn quyền, nghĩa vụ: chưa ghi đơn vị là cơ quan nào thì chưa đủ dữ liệu
      Biết chưa báo cáo "cơ quan được giao nhiệm vụ riêng"
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.9-2
    Khung kịch bản: Liên đoàn hướng dẫn quyền, nghĩa vụ: năm 2024 chưa có Kế hoạch, từ năm 2025 mới xét
      Biết hồ sơ năm <năm> của Liên đoàn Lao động tỉnh Khánh Hòa, loại "Liên đoàn Lao động tỉnh", tỉnh Khánh Hòa
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm  | số liệu đến | ngày đánh giá | kết quả                                         |
        | 2024 | 31/12/2024  | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 31/12/2025  | 15/01/2026    | "Vi phạm", lý do "không có"                     |
        | 2026 | 31/12/2026  | 15/01/2027    | "Vi phạm", lý do "không có"                     |

    @KH-IV.9-2
    Khung kịch bản: Liên đoàn hướng dẫn quyền, nghĩa vụ: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Vi phạm", lý do "không có"          |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-IV.9-2
    Khung kịch bản: Liên đoàn hướng dẫn quyền, nghĩa vụ: đơn vị giải thể, tính từ 30/6/2025 phải đủ 90 ngày
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 27/09/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 28/09/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @KH-IV.9-2
    Kịch bản: Liên đoàn hướng dẫn quyền, nghĩa vụ: đã làm xong trước khi giải thể thì giữ kết quả
      Biết đơn vị chấm dứt hoạt động từ ngày 01/12/2025
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 01/05/2025, nội dung: quyền nghĩa vụ của người lao động
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Đạt"

    @KH-IV.9-2
    Khung kịch bản: Liên đoàn hướng dẫn quyền, nghĩa vụ: chưa làm thì hết hạn mới kết luận
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

    @KH-IV.9-2
    Khung kịch bản: Liên đoàn hướng dẫn quyền, nghĩa vụ: phải trong năm
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày <ngày>, nội dung: quyền nghĩa vụ của người lao động
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @KH-IV.9-2
    Kịch bản: Liên đoàn hướng dẫn quyền, nghĩa vụ: hồ sơ chỉ có 6 tháng thì chưa kết luận cho cả năm
      Biết hồ sơ 6 tháng đầu năm 2025 của Liên đoàn Lao động tỉnh Khánh Hòa, loại "Liên đoàn Lao động tỉnh", tỉnh Khánh Hòa
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @KH-IV.9-2
    Kịch bản: Liên đoàn hướng dẫn quyền, nghĩa vụ: đã làm thì đạt ngay trong năm
      Biết số liệu đầy đủ đến ngày 20/11/2025
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 01/05/2025, nội dung: quyền nghĩa vụ của người lao động
      Khi đánh giá vào ngày 20/11/2025
      Thì kết quả là "Đạt"

    @KH-IV.9-2
    Khung kịch bản: Liên đoàn hướng dẫn quyền, nghĩa vụ: đúng nội dung
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 01/05/2025<nội dung>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | nội dung                                      | kết quả                                         |
        | , nội dung: quyền nghĩa vụ của người lao động | "Đạt"                                           |
        | , nội dung: quyền nghĩa vụ của công dân       | "Vi phạm", lý do "không có"                     |
        | , nội dung: Luật Thực hiện dân chủ ở cơ sở    | "Vi phạm", lý do "không có"                     |
        | , hình thức: tờ rơi                           | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @KH-IV.9-2
    Kịch bản: Liên đoàn hướng dẫn quyền, nghĩa vụ: chưa báo cáo hoạt động
      Biết chưa báo cáo "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.9-3
    Khung kịch bản: Liên đoàn giám sát: chỉ cơ quan được nêu tên
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Liên đoàn Lao động tỉnh", tỉnh Khánh Hòa
      Và "cơ quan được giao nhiệm vụ riêng" là "<cơ quan>"
      Và không có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                             | cơ quan                          | kết quả                                                |
        | Liên đoàn Lao động tỉnh Khánh Hòa  | Liên đoàn Lao động               | "Vi phạm", lý do "không có"                            |
        | Công đoàn Viên chức tỉnh Khánh Hòa | Ủy ban Mặt trận Tổ quốc Việt Nam | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @KH-IV.9-3
    Khung kịch bản: Liên đoàn giám sát: không thuộc loại đơn vị khác
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và không có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                            | loại                                       | kết quả                                   |
        | Liên đoàn Lao động tỉnh Khánh Hòa | Liên đoàn Lao động tỉnh                    | "Vi phạm", lý do "không có"               |
        | Tỉnh đoàn Khánh Hòa               | Tổ chức chính trị - xã hội                 | "Không áp dụng", lý do "khác loại đơn vị" |
        | Sở Nội vụ tỉnh Khánh Hòa          | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Không áp dụng", lý do "khác loại đơn vị" |
        | Chi cục Kiểm lâm tỉnh Khánh Hòa   | Cơ quan nhà nước                           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ban Tuyên giáo và Dân vận Tỉnh ủy | Cấp ủy, ban đảng                           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân phường Nha Trang  | Ủy ban nhân dân cấp xã                     | "Không áp dụng", lý do "khác loại đơn vị" |
        | Mặt trận Tổ quốc tỉnh Khánh Hòa   | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị" |

    @KH-IV.9-3
    Khung kịch bản: Liên đoàn giám sát: chỉ địa bàn tỉnh Khánh Hòa trước sắp xếp
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Liên đoàn Lao động tỉnh", <nơi>
      Và không có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                             | nơi                                             | kết quả                               |
        | Liên đoàn Lao động tỉnh Khánh Hòa  | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"           |
        | Liên đoàn Lao động tỉnh Ninh Thuận | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | "Không áp dụng", lý do "khác địa bàn" |
        | Liên đoàn Lao động tỉnh Đắk Lắk    | tỉnh Đắk Lắk                                    | "Không áp dụng", lý do "khác địa bàn" |

    @KH-IV.9-3
    Kịch bản: Liên đoàn giám sát: chưa ghi đơn vị là cơ quan nào thì chưa đủ dữ liệu
      Biết chưa báo cáo "cơ quan được giao nhiệm vụ riêng"
      Và không có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.9-3
    Khung kịch bản: Liên đoàn giám sát: năm 2024 chưa có Kế hoạch, từ năm 2025 mới xét
      Biết hồ sơ năm <năm> của Liên đoàn Lao động tỉnh Khánh Hòa, loại "Liên đoàn Lao động tỉnh", tỉnh Khánh Hòa
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm  | số liệu đến | ngày đánh giá | kết quả                                         |
        | 2024 | 31/12/2024  | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 31/12/2025  | 15/01/2026    | "Vi phạm", lý do "không có"                     |
        | 2026 | 31/12/2026  | 15/01/2027    | "Vi phạm", lý do "không có"                     |

    @KH-IV.9-3
    Khung kịch bản: Liên đoàn giám sát: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Vi phạm", lý do "không có"          |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-IV.9-3
    Khung kịch bản: Liên đoàn giám sát: đơn vị giải thể, tính từ 30/6/2025 phải đủ 90 ngày
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 27/09/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 28/09/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @KH-IV.9-3
    Kịch bản: Liên đoàn giám sát: đã làm xong trước khi giải thể thì giữ kết quả
      Biết đơn vị chấm dứt hoạt động từ ngày 01/12/2025
      Và không có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" nào
      Và có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" ngày 12/08/2025, chủ thể giám sát: công đoàn
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Đạt"

    @KH-IV.9-3
    Khung kịch bản: Liên đoàn giám sát: chưa làm thì hết hạn mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 30/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Vi phạm", lý do "không có"                 |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @KH-IV.9-3
    Khung kịch bản: Liên đoàn giám sát: phải trong năm
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" ngày <ngày>, chủ thể giám sát: công đoàn
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @KH-IV.9-3
    Kịch bản: Liên đoàn giám sát: hồ sơ chỉ có 6 tháng thì chưa kết luận cho cả năm
      Biết hồ sơ 6 tháng đầu năm 2025 của Liên đoàn Lao động tỉnh Khánh Hòa, loại "Liên đoàn Lao động tỉnh", tỉnh Khánh Hòa
      Và không có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @KH-IV.9-3
    Kịch bản: Liên đoàn giám sát: đã làm thì đạt ngay trong năm
      Biết số liệu đầy đủ đến ngày 20/11/2025
      Và không có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" nào
      Và có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" ngày 12/08/2025, chủ thể giám sát: công đoàn
      Khi đánh giá vào ngày 20/11/2025
      Thì kết quả là "Đạt"

    @KH-IV.9-3
    Khung kịch bản: Liên đoàn giám sát: đúng chủ thể giám sát
      Biết có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" ngày 12/08/2025<chủ thể>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chủ thể                                           | kết quả                                         |
        | , chủ thể giám sát: công đoàn                     | "Đạt"                                           |
        | , chủ thể giám sát: công đoàn và Mặt trận Tổ quốc | "Đạt"                                           |
        | , chủ thể giám sát: Mặt trận Tổ quốc              | "Vi phạm", lý do "không có"                     |
        | , chủ thể giám sát: tổ chức chính trị - xã hội    | "Vi phạm", lý do "không có"                     |
        | , nội dung: giám sát quy chế dân chủ              | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @KH-IV.9-3
    Khung kịch bản: Liên đoàn giám sát: chưa báo cáo, chưa ghi ngày
      Biết <cuộc giám sát>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | cuộc giám sát                                                                                            | kết quả                                         |
        | chưa báo cáo "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn"                                   | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |
        | có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" không ghi ngày, chủ thể giám sát: công đoàn | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @KH-IV.9-4
    Khung kịch bản: Liên đoàn phản biện: chỉ cơ quan được nêu tên
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Liên đoàn Lao động tỉnh", tỉnh Khánh Hòa
      Và "cơ quan được giao nhiệm vụ riêng" là "<cơ quan>"
      Và không có "Hoạt động phản biện xã hội" nào
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 10/07/2025, vai trò của đơn vị: cơ quan góp ý
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                             | cơ quan                          | kết quả                                                |
        | Liên đoàn Lao động tỉnh Khánh Hòa  | Liên đoàn Lao động               | "Vi phạm", lý do "không có"                            |
        | Công đoàn Viên chức tỉnh Khánh Hòa | Ủy ban Mặt trận Tổ quốc Việt Nam | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @KH-IV.9-4
    Khung kịch bản: Liên đoàn phản biện: không thuộc loại đơn vị khác
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và không có "Hoạt động phản biện xã hội" nào
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 10/07/2025, vai trò của đơn vị: cơ quan góp ý
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                            | loại                                       | kết quả                                   |
        | Liên đoàn Lao động tỉnh Khánh Hòa | Liên đoàn Lao động tỉnh                    | "Vi phạm", lý do "không có"               |
        | Tỉnh đoàn Khánh Hòa               | Tổ chức chính trị - xã hội                 | "Không áp dụng", lý do "khác loại đơn vị" |
        | Sở Nội vụ tỉnh Khánh Hòa          | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Không áp dụng", lý do "khác loại đơn vị" |
        | Chi cục Kiểm lâm tỉnh Khánh Hòa   | Cơ quan nhà nước                           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ban Tuyên giáo và Dân vận Tỉnh ủy | Cấp ủy, ban đảng                           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân phường Nha Trang  | Ủy ban nhân dân cấp xã                     | "Không áp dụng", lý do "khác loại đơn vị" |
        | Mặt trận Tổ quốc tỉnh Khánh Hòa   | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị" |

    @KH-IV.9-4
    Khung kịch bản: Liên đoàn phản biện: chỉ địa bàn tỉnh Khánh Hòa trước sắp xếp
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Liên đoàn Lao động tỉnh", <nơi>
      Và không có "Hoạt động phản biện xã hội" nào
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 10/07/2025, vai trò của đơn vị: cơ quan góp ý
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                             | nơi                                             | kết quả                               |
        | Liên đoàn Lao động tỉnh Khánh Hòa  | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"           |
        | Liên đoàn Lao động tỉnh Ninh Thuận | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | "Không áp dụng", lý do "khác địa bàn" |
        | Liên đoàn Lao động tỉnh Đắk Lắk    | tỉnh Đắk Lắk                                    | "Không áp dụng", lý do "khác địa bàn" |

    @KH-IV.9-4
    Kịch bản: Liên đoàn phản biện: chưa ghi đơn vị là cơ quan nào thì chưa đủ dữ liệu
      Biết chưa báo cáo "cơ quan được giao nhiệm vụ riêng"
      Và không có "Hoạt động phản biện xã hội" nào
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 10/07/2025, vai trò của đơn vị: cơ quan góp ý
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.9-4
    Khung kịch bản: Liên đoàn phản biện: năm 2024 chưa có Kế hoạch, từ năm 2025 mới xét
      Biết hồ sơ năm <năm> của Liên đoàn Lao động tỉnh Khánh Hòa, loại "Liên đoàn Lao động tỉnh", tỉnh Khánh Hòa
      Và không có "Hoạt động phản biện xã hội" nào
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 10/07/<năm>, vai trò của đơn vị: cơ quan góp ý
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm  | kết quả                                         |
        | 2024 | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | "Vi phạm", lý do "không có"                     |
        | 2026 | "Vi phạm", lý do "không có"                     |

    @KH-IV.9-4
    Khung kịch bản: Liên đoàn phản biện: có dự thảo mà chưa phản biện thì hết năm mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Hoạt động phản biện xã hội" nào
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 10/07/2025, vai trò của đơn vị: cơ quan góp ý
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 30/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Vi phạm", lý do "không có"                 |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @KH-IV.9-4
    Khung kịch bản: Liên đoàn phản biện: cả năm không có dự thảo nào gửi đến thì đạt khi hết năm
      Biết không có "Hoạt động phản biện xã hội" nào
      Và không có "Lần lấy ý kiến, góp ý dự thảo văn bản" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả        |
        | 31/12/2025    | "Chưa đến hạn" |
        | 01/01/2026    | "Đạt"          |

    @KH-IV.9-4
    Khung kịch bản: Liên đoàn phản biện: chỉ dự thảo gửi đến trong năm mới phải phản biện
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và không có "Hoạt động phản biện xã hội" nào
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày <ngày>, vai trò của đơn vị: cơ quan góp ý
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Đạt"                       |
        | 01/01/2025 | "Vi phạm", lý do "không có" |
        | 31/12/2025 | "Vi phạm", lý do "không có" |
        | 01/01/2026 | "Đạt"                       |

    @KH-IV.9-4
    Khung kịch bản: Liên đoàn phản biện: hoạt động phản biện phải trong năm
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 10/07/2025, vai trò của đơn vị: cơ quan góp ý
      Và có "Hoạt động phản biện xã hội" ngày <ngày>, chủ thể phản biện: công đoàn
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @KH-IV.9-4
    Kịch bản: Liên đoàn phản biện: đã phản biện thì đạt ngay trong năm
      Biết số liệu đầy đủ đến ngày 20/11/2025
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 10/07/2025, vai trò của đơn vị: cơ quan góp ý
      Và có "Hoạt động phản biện xã hội" ngày 12/08/2025, chủ thể phản biện: công đoàn
      Khi đánh giá vào ngày 20/11/2025
      Thì kết quả là "Đạt"

    @KH-IV.9-4
    Khung kịch bản: Liên đoàn phản biện: đúng chủ thể phản biện
      Biết có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 10/07/2025, vai trò của đơn vị: cơ quan góp ý
      Và có "Hoạt động phản biện xã hội" ngày 12/08/2025<chủ thể>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chủ thể                                         | kết quả                                         |
        | , chủ thể phản biện: công đoàn                  | "Đạt"                                           |
        | , chủ thể phản biện: Mặt trận Tổ quốc           | "Vi phạm", lý do "không có"                     |
        | , chủ thể phản biện: tổ chức chính trị - xã hội | "Vi phạm", lý do "không có"                     |
        | , tên dự thảo: Quy chế dân chủ                  | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @KH-IV.9-4
    Khung kịch bản: Liên đoàn phản biện: đơn vị là cơ quan góp ý mới phải phản biện
      Biết không có "Hoạt động phản biện xã hội" nào
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 10/07/2025<vai trò>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | vai trò                                 | kết quả                                         |
        | , vai trò của đơn vị: cơ quan góp ý     | "Vi phạm", lý do "không có"                     |
        | , vai trò của đơn vị: cơ quan soạn thảo | "Đạt"                                           |
        | , tên dự thảo: Quy chế dân chủ          | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @KH-IV.9-4
    Kịch bản: Liên đoàn phản biện: không phản biện, chưa báo cáo các lần lấy ý kiến
      Biết không có "Hoạt động phản biện xã hội" nào
      Và chưa báo cáo "Lần lấy ý kiến, góp ý dự thảo văn bản"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.9-4
    Kịch bản: Liên đoàn phản biện: có dự thảo, chưa báo cáo hoạt động phản biện
      Biết chưa báo cáo "Hoạt động phản biện xã hội"
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 10/07/2025, vai trò của đơn vị: cơ quan góp ý
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.9-4
    Kịch bản: Liên đoàn phản biện: không có dự thảo, chưa báo cáo hoạt động phản biện
      Biết chưa báo cáo "Hoạt động phản biện xã hội"
      Và không có "Lần lấy ý kiến, góp ý dự thảo văn bản" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @KH-IV.9-4
    Khung kịch bản: Liên đoàn phản biện: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Hoạt động phản biện xã hội" nào
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 10/11/2025, vai trò của đơn vị: cơ quan góp ý
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-IV.9-4
    Khung kịch bản: Liên đoàn phản biện: đơn vị giải thể, tính từ 30/6/2025 phải đủ 90 ngày
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Hoạt động phản biện xã hội" nào
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 10/07/2025, vai trò của đơn vị: cơ quan góp ý
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 27/09/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 28/09/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @KH-IV.9-4
    Kịch bản: Liên đoàn phản biện: hồ sơ chỉ có 6 tháng thì chưa kết luận cho cả năm
      Biết hồ sơ 6 tháng đầu năm 2025 của Liên đoàn Lao động tỉnh Khánh Hòa, loại "Liên đoàn Lao động tỉnh", tỉnh Khánh Hòa
      Và không có "Hoạt động phản biện xã hội" nào
      Và không có "Lần lấy ý kiến, góp ý dự thảo văn bản" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"
