# language: vi
Tính năng: Tổ chức thực hiện Nghị quyết
  Điều 2 và Điều 3 Nghị quyết ngày 12/7/2024 của Hội đồng nhân dân tỉnh Cao Bằng.

  Bối cảnh:
    Biết hồ sơ năm 2025 của Ủy ban nhân dân tỉnh Cao Bằng, loại "Ủy ban nhân dân cấp tỉnh", tỉnh Cao Bằng

  Quy tắc: Ủy ban nhân dân tỉnh triển khai và báo cáo (Điều 2)

    @CB-2-1
    Khung kịch bản: Chỉ Ủy ban nhân dân tỉnh phải có kế hoạch triển khai
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Cao Bằng
      Và không có "Kế hoạch triển khai văn bản địa phương" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                          | loại                                       | kết quả                                   |
        | Ủy ban nhân dân tỉnh Cao Bằng   | Ủy ban nhân dân cấp tỉnh                   | "Vi phạm", lý do "không có"               |
        | Chi cục Kiểm lâm tỉnh Cao Bằng  | Cơ quan nhà nước                           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Sở Tư pháp tỉnh Cao Bằng        | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân xã Bế Văn Đàn   | Ủy ban nhân dân cấp xã                     | "Không áp dụng", lý do "khác loại đơn vị" |
        | Trường Tiểu học Hợp Giang       | Đơn vị sự nghiệp công lập                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty Thủy nông Cao Bằng      | Doanh nghiệp nhà nước                      | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội đồng nhân dân tỉnh Cao Bằng | Hội đồng nhân dân cấp tỉnh                 | "Không áp dụng", lý do "khác loại đơn vị" |

    @CB-2-1
    Khung kịch bản: Trước ngày có Nghị quyết và địa bàn ngoài tỉnh Cao Bằng
      Biết hồ sơ năm 2024 của <đơn vị>, loại "Ủy ban nhân dân cấp tỉnh", <nơi>
      Và số liệu đầy đủ đến ngày 30/06/2024
      Và không có "Kế hoạch triển khai văn bản địa phương" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                        | nơi           | ngày đánh giá | kết quả                                         |
        | Ủy ban nhân dân tỉnh Cao Bằng | tỉnh Cao Bằng | 11/07/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | Ủy ban nhân dân tỉnh Cao Bằng | tỉnh Cao Bằng | 12/07/2024    | "Chưa đến hạn"                                  |
        | Ủy ban nhân dân tỉnh Lạng Sơn | tỉnh Lạng Sơn | 12/07/2024    | "Không áp dụng", lý do "khác địa bàn"           |

    @CB-2-1
    Khung kịch bản: Thời gian chờ 180 ngày kể từ ngày thông qua, đến hết 08/01/2025
      Biết hồ sơ từ 12/07/2024 đến 31/01/2025 của Ủy ban nhân dân tỉnh Cao Bằng, loại "Ủy ban nhân dân cấp tỉnh", tỉnh Cao Bằng
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Kế hoạch triển khai văn bản địa phương" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 08/01/2025

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 07/01/2025  | 07/01/2025    | "Chưa đến hạn"                              |
        | 08/01/2025  | 08/01/2025    | "Chưa đến hạn"                              |
        | 08/01/2025  | 09/01/2025    | "Vi phạm", lý do "không có"                 |
        | 07/01/2025  | 09/01/2025    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @CB-2-1
    Khung kịch bản: Kế hoạch phải ban hành từ ngày Nghị quyết được thông qua
      Biết có "Kế hoạch triển khai văn bản địa phương" ngày <ngày ban hành>, số ký hiệu: 2105/KH-UBND
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày ban hành | kết quả                     |
        | 11/07/2024    | "Vi phạm", lý do "không có" |
        | 12/07/2024    | "Đạt"                       |
        | 20/09/2024    | "Đạt"                       |

    @CB-2-1
    Khung kịch bản: Kế hoạch ban hành sau thời gian chờ vẫn đạt, có ghi chú muộn
      Biết có "Kế hoạch triển khai văn bản địa phương" ngày <ngày ban hành>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và <ghi chú>

      Dữ liệu:
        | ngày ban hành | ghi chú                                    |
        | 08/01/2025    | không có ghi chú "Đã thực hiện nhưng muộn" |
        | 09/01/2025    | có ghi chú "Đã thực hiện nhưng muộn"       |

    @CB-2-1
    Kịch bản: Kế hoạch muộn ba ngày
      Biết có "Kế hoạch triển khai văn bản địa phương" ngày 11/01/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và số ngày chậm là 3

    @CB-2-1
    Kịch bản: Kế hoạch đã hết thời hạn thực hiện vẫn được công nhận
      Biết có "Kế hoạch triển khai văn bản địa phương" ngày 20/09/2024, có hiệu lực đến: 31/12/2024
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @CB-2-1
    Kịch bản: Kế hoạch ký sau ngày đánh giá thì chưa tính
      Biết số liệu đầy đủ đến ngày 31/01/2026
      Và có "Kế hoạch triển khai văn bản địa phương" ngày 20/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @CB-2-1
    Kịch bản: Chưa báo cáo kế hoạch triển khai
      Biết chưa báo cáo "Kế hoạch triển khai văn bản địa phương"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-2-1
    Kịch bản: Kế hoạch không ghi ngày ban hành thì chưa đủ dữ liệu
      Biết có "Kế hoạch triển khai văn bản địa phương" không ghi ngày, số ký hiệu: 2105/KH-UBND
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-2-2
    Khung kịch bản: Chỉ Ủy ban nhân dân tỉnh phải báo cáo Hội đồng nhân dân tỉnh
      Biết hồ sơ năm 2024 của <đơn vị>, loại "<loại>", tỉnh Cao Bằng
      Và số liệu đầy đủ đến ngày 31/01/2025
      Và không có "Báo cáo kết quả thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 01/02/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                          | loại                                       | kết quả                                   |
        | Ủy ban nhân dân tỉnh Cao Bằng   | Ủy ban nhân dân cấp tỉnh                   | "Vi phạm", lý do "không có"               |
        | Chi cục Kiểm lâm tỉnh Cao Bằng  | Cơ quan nhà nước                           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Sở Tư pháp tỉnh Cao Bằng        | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân huyện Hòa An    | Ủy ban nhân dân cấp huyện                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân xã Bế Văn Đàn   | Ủy ban nhân dân cấp xã                     | "Không áp dụng", lý do "khác loại đơn vị" |
        | Trường Tiểu học Hợp Giang       | Đơn vị sự nghiệp công lập                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội đồng nhân dân tỉnh Cao Bằng | Hội đồng nhân dân cấp tỉnh                 | "Không áp dụng", lý do "khác loại đơn vị" |

    @CB-2-2
    Khung kịch bản: Báo cáo Hội đồng nhân dân: năm trước khi có Nghị quyết và địa bàn ngoài tỉnh Cao Bằng
      Biết hồ sơ <kỳ> của <đơn vị>, loại "Ủy ban nhân dân cấp tỉnh", <nơi>
      Và không có "Báo cáo kết quả thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | đơn vị                        | nơi           | ngày đánh giá | kết quả                                         |
        | năm 2023 | Ủy ban nhân dân tỉnh Cao Bằng | tỉnh Cao Bằng | 05/02/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | Ủy ban nhân dân tỉnh Lạng Sơn | tỉnh Lạng Sơn | 05/02/2026    | "Không áp dụng", lý do "khác địa bàn"           |

    @CB-2-2
    Khung kịch bản: Được báo cáo đến hết 31/01 năm sau, sang 01/02 mới kết luận
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

    @CB-2-2
    Khung kịch bản: Báo cáo phải của đúng năm và gửi trong thời hạn
      Biết số liệu đầy đủ đến ngày 05/02/2026
      Và có "Báo cáo kết quả thực hiện dân chủ ở cơ sở" ngày <ngày ban hành>, năm: <năm>; nơi nhận: Hội đồng nhân dân tỉnh Cao Bằng; nêu kết quả thực hiện văn bản địa phương: có
      Khi đánh giá vào ngày 10/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày ban hành | năm  | kết quả                     |
        | 05/12/2025    | 2025 | "Đạt"                       |
        | 31/01/2026    | 2025 | "Đạt"                       |
        | 01/02/2026    | 2025 | "Vi phạm", lý do "quá hạn"  |
        | 05/12/2025    | 2024 | "Vi phạm", lý do "không có" |
        | 05/12/2025    | 2026 | "Vi phạm", lý do "không có" |

    @CB-2-2
    Khung kịch bản: Báo cáo gửi chậm thì ghi rõ số ngày chậm
      Biết số liệu đầy đủ đến ngày 05/02/2026
      Và có "Báo cáo kết quả thực hiện dân chủ ở cơ sở" ngày 03/02/2026, năm: 2025; nơi nhận: <nơi nhận>; nêu kết quả thực hiện văn bản địa phương: có
      Khi đánh giá vào ngày 10/02/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là 3

      Dữ liệu:
        | nơi nhận                        |
        | HĐND tỉnh                       |
        | Hội đồng nhân dân tỉnh Cao Bằng |

    @CB-2-2
    Khung kịch bản: Báo cáo phải gửi Hội đồng nhân dân và nêu kết quả thực hiện Nghị quyết
      Biết số liệu đầy đủ đến ngày 31/01/2026
      Và có "Báo cáo kết quả thực hiện dân chủ ở cơ sở" ngày 05/12/2025, năm: 2025; nơi nhận: <nơi nhận>; nêu kết quả thực hiện văn bản địa phương: <nêu>
      Khi đánh giá vào ngày 05/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | nơi nhận                           | nêu   | kết quả                     |
        | HĐND tỉnh                          | có    | "Đạt"                       |
        | Thường trực Hội đồng nhân dân tỉnh | có    | "Đạt"                       |
        | hội đồng nhân dân tỉnh             | có    | "Đạt"                       |
        | Bộ Nội vụ                          | có    | "Vi phạm", lý do "không có" |
        | HĐND tỉnh                          | không | "Vi phạm", lý do "không có" |
        | Hội đồng nhân dân tỉnh             | không | "Vi phạm", lý do "không có" |

    @CB-2-2
    Khung kịch bản: Không ghi nơi nhận hoặc không ghi có nêu Nghị quyết hay không
      Biết số liệu đầy đủ đến ngày 31/01/2026
      Và có "Báo cáo kết quả thực hiện dân chủ ở cơ sở" ngày 05/12/2025, năm: 2025; <phần đã ghi>
      Khi đánh giá vào ngày 05/02/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | phần đã ghi                                  |
        | nêu kết quả thực hiện văn bản địa phương: có |
        | nơi nhận: HĐND tỉnh                          |

    @CB-2-2
    Kịch bản: Đã báo cáo tại kỳ họp cuối năm thì đạt ngay
      Biết số liệu đầy đủ đến ngày 10/12/2025
      Và có "Báo cáo kết quả thực hiện dân chủ ở cơ sở" ngày 05/12/2025, năm: 2025; nơi nhận: Hội đồng nhân dân tỉnh Cao Bằng; nêu kết quả thực hiện văn bản địa phương: có
      Khi đánh giá vào ngày 10/12/2025
      Thì kết quả là "Đạt"

    @CB-2-2
    Kịch bản: Chưa báo cáo dữ kiện về các báo cáo kết quả
      Biết số liệu đầy đủ đến ngày 31/01/2026
      Và chưa báo cáo "Báo cáo kết quả thực hiện dân chủ ở cơ sở"
      Khi đánh giá vào ngày 05/02/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-2-2
    Khung kịch bản: Báo cáo Hội đồng nhân dân: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết hồ sơ năm 2025 của Ủy ban nhân dân tỉnh Cao Bằng, loại "Ủy ban nhân dân cấp tỉnh", tỉnh Cao Bằng
      Và đơn vị thành lập ngày <ngày thành lập>
      Và số liệu đầy đủ đến ngày 31/01/2026
      Và không có "Báo cáo kết quả thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 05/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Vi phạm", lý do "không có"          |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @CB-2-2
    Khung kịch bản: Báo cáo Hội đồng nhân dân: đơn vị giải thể trong năm 2024, tính từ 12/7/2024 phải đủ 90 ngày
      Biết hồ sơ năm 2024 của Ủy ban nhân dân tỉnh Cao Bằng, loại "Ủy ban nhân dân cấp tỉnh", tỉnh Cao Bằng
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Báo cáo kết quả thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/02/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 09/10/2024  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 10/10/2024  | "Không áp dụng", lý do "đơn vị không tồn tại" |

  Quy tắc: Hội đồng nhân dân tỉnh giám sát (Điều 3)

    @CB-3-1
    Khung kịch bản: Chỉ Hội đồng nhân dân tỉnh phải giám sát
      Biết hồ sơ năm 2024 của <đơn vị>, loại "<loại>", tỉnh Cao Bằng
      Và không có "Hoạt động giám sát của Hội đồng nhân dân" nào
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                         | loại                             | kết quả                                   |
        | Hội đồng nhân dân tỉnh Cao Bằng                | Hội đồng nhân dân cấp tỉnh       | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân tỉnh Cao Bằng                  | Ủy ban nhân dân cấp tỉnh         | "Không áp dụng", lý do "khác loại đơn vị" |
        | Chi cục Kiểm lâm tỉnh Cao Bằng                 | Cơ quan nhà nước                 | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội đồng nhân dân xã Bế Văn Đàn                | Hội đồng nhân dân cấp xã         | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân xã Bế Văn Đàn                  | Ủy ban nhân dân cấp xã           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Cao Bằng | Ủy ban Mặt trận Tổ quốc Việt Nam | "Không áp dụng", lý do "khác loại đơn vị" |

    @CB-3-1
    Khung kịch bản: Giám sát của Hội đồng nhân dân: năm trước khi có Nghị quyết và địa bàn ngoài tỉnh Cao Bằng
      Biết hồ sơ <kỳ> của <đơn vị>, loại "Hội đồng nhân dân cấp tỉnh", <nơi>
      Và không có "Hoạt động giám sát của Hội đồng nhân dân" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | đơn vị                          | nơi           | ngày đánh giá | kết quả                                         |
        | năm 2023 | Hội đồng nhân dân tỉnh Cao Bằng | tỉnh Cao Bằng | 15/01/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | Hội đồng nhân dân tỉnh Lạng Sơn | tỉnh Lạng Sơn | 15/01/2026    | "Không áp dụng", lý do "khác địa bàn"           |

    @CB-3-1
    Khung kịch bản: Giám sát của Hội đồng nhân dân: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết hồ sơ năm 2025 của Hội đồng nhân dân tỉnh Cao Bằng, loại "Hội đồng nhân dân cấp tỉnh", tỉnh Cao Bằng
      Và đơn vị thành lập ngày <ngày thành lập>
      Và không có "Hoạt động giám sát của Hội đồng nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Vi phạm", lý do "không có"          |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @CB-3-1
    Khung kịch bản: Giám sát của Hội đồng nhân dân: đơn vị giải thể trong năm 2024, tính từ 12/7/2024 phải đủ 90 ngày
      Biết hồ sơ năm 2024 của Hội đồng nhân dân tỉnh Cao Bằng, loại "Hội đồng nhân dân cấp tỉnh", tỉnh Cao Bằng
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Hoạt động giám sát của Hội đồng nhân dân" nào
      Khi đánh giá vào ngày 15/02/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 09/10/2024  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 10/10/2024  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @CB-3-1
    Khung kịch bản: Chưa giám sát lần nào: hết năm mới kết luận
      Biết hồ sơ năm 2025 của Hội đồng nhân dân tỉnh Cao Bằng, loại "Hội đồng nhân dân cấp tỉnh", tỉnh Cao Bằng
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Hoạt động giám sát của Hội đồng nhân dân" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 30/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Vi phạm", lý do "không có"                 |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @CB-3-1
    Khung kịch bản: Hoạt động giám sát phải trong năm
      Biết hồ sơ năm 2025 của Hội đồng nhân dân tỉnh Cao Bằng, loại "Hội đồng nhân dân cấp tỉnh", tỉnh Cao Bằng
      Và số liệu đầy đủ đến ngày 10/01/2026
      Và có "Hoạt động giám sát của Hội đồng nhân dân" ngày <ngày>, nêu tên văn bản địa phương: có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @CB-3-1
    Khung kịch bản: Chủ thể nào giám sát cũng được, miễn là có nêu Nghị quyết
      Biết hồ sơ năm 2025 của Hội đồng nhân dân tỉnh Cao Bằng, loại "Hội đồng nhân dân cấp tỉnh", tỉnh Cao Bằng
      Và có "Hoạt động giám sát của Hội đồng nhân dân" ngày 12/08/2025, chủ thể giám sát: <chủ thể>; nêu tên văn bản địa phương: <nêu>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chủ thể                            | nêu   | kết quả                     |
        | Thường trực Hội đồng nhân dân tỉnh | có    | "Đạt"                       |
        | Ban Pháp chế                       | có    | "Đạt"                       |
        | Tổ đại biểu huyện Hòa An           | có    | "Đạt"                       |
        | đại biểu Hội đồng nhân dân tỉnh    | có    | "Đạt"                       |
        | Ban Pháp chế                       | không | "Vi phạm", lý do "không có" |

    @CB-3-1
    Kịch bản: Không ghi có nêu Nghị quyết hay không
      Biết hồ sơ năm 2025 của Hội đồng nhân dân tỉnh Cao Bằng, loại "Hội đồng nhân dân cấp tỉnh", tỉnh Cao Bằng
      Và có "Hoạt động giám sát của Hội đồng nhân dân" ngày 12/08/2025, chủ thể giám sát: Ban Pháp chế
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-3-1
    Kịch bản: Không ghi ngày giám sát
      Biết hồ sơ năm 2025 của Hội đồng nhân dân tỉnh Cao Bằng, loại "Hội đồng nhân dân cấp tỉnh", tỉnh Cao Bằng
      Và có "Hoạt động giám sát của Hội đồng nhân dân" không ghi ngày, nêu tên văn bản địa phương: có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-3-1
    Kịch bản: Chưa báo cáo các hoạt động giám sát
      Biết hồ sơ năm 2025 của Hội đồng nhân dân tỉnh Cao Bằng, loại "Hội đồng nhân dân cấp tỉnh", tỉnh Cao Bằng
      Và chưa báo cáo "Hoạt động giám sát của Hội đồng nhân dân"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-3-1
    Kịch bản: Hồ sơ chỉ có nửa đầu năm thì chưa kết luận cho cả năm
      Biết hồ sơ 6 tháng đầu năm 2025 của Hội đồng nhân dân tỉnh Cao Bằng, loại "Hội đồng nhân dân cấp tỉnh", tỉnh Cao Bằng
      Và không có "Hoạt động giám sát của Hội đồng nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"
