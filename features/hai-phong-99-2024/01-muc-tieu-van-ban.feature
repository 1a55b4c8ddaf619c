# language: vi
Tính năng: Nghị quyết số 99/NQ-HĐND của Hội đồng nhân dân thành phố Hải Phòng - mục tiêu về người, tuyên truyền và văn bản (khoản 1 Điều 1)

  Nghị quyết được xét từ ngày 06/12/2024. Việc làm một lần được chờ 180 ngày, đến hết ngày 04/06/2025;
  việc hằng năm tính từ năm 2025. Chỉ xét địa bàn Hải Phòng trước ngày 01/07/2025.

  Bối cảnh:
    Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng

  Quy tắc: Điểm a khoản 1 Điều 1 - bồi dưỡng đủ người được giao nhiệm vụ

    @HP-1.1.a-1
    Khung kịch bản: Người đã học và người còn thời gian chờ phải đủ số người được giao nhiệm vụ
      Biết hồ sơ từ 06/12/2024 đến 04/06/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là <được giao>
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là <đã học>
      Và "Số người mới được giao nhiệm vụ chưa đến hạn bồi dưỡng" là <mới nhận việc>
      Khi đánh giá vào ngày 05/06/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | được giao | đã học | mới nhận việc | kết quả                              |
        | 10        | 10     | 0             | "Đạt"                                |
        | 10        | 9      | 1             | "Đạt"                                |
        | 10        | 0      | 10            | "Đạt"                                |
        | 10        | 9      | 0             | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 10        | 8      | 1             | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 10        | 0      | 9             | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 1         | 0      | 0             | "Vi phạm", lý do "chưa đạt chỉ tiêu" |

    @HP-1.1.a-1
    Khung kịch bản: Còn người chưa học thì được chờ đến hết ngày 04/06/2025
      Biết hồ sơ từ 06/12/2024 đến 04/06/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 9
      Và "Số người mới được giao nhiệm vụ chưa đến hạn bồi dưỡng" là 0
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 04/06/2025
      Dữ liệu:
        | ngày đánh giá | kết quả                              |
        | 03/06/2025    | "Chưa đến hạn"                       |
        | 04/06/2025    | "Chưa đến hạn"                       |
        | 05/06/2025    | "Vi phạm", lý do "chưa đạt chỉ tiêu" |

    @HP-1.1.a-1
    Kịch bản: Học đủ trong thời gian chờ thì đạt sớm
      Biết hồ sơ từ 06/12/2024 đến 31/01/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 10
      Và "Số người mới được giao nhiệm vụ chưa đến hạn bồi dưỡng" là 0
      Khi đánh giá vào ngày 31/01/2025
      Thì kết quả là "Đạt"

    @HP-1.1.a-1
    Khung kịch bản: Đơn vị mới được chờ 180 ngày kể từ ngày thành lập
      Biết hồ sơ từ 06/12/2024 đến 28/12/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và đơn vị thành lập ngày <ngày thành lập>
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" <kỳ> là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" <kỳ> là 9
      Và "Số người mới được giao nhiệm vụ chưa đến hạn bồi dưỡng" <kỳ> là 0
      Và số liệu đầy đủ đến ngày 29/12/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày <hạn>
      Dữ liệu:
        | ngày thành lập | kỳ           | ngày đánh giá | hạn        | kết quả                              |
        | 01/07/2025     | quý III/2025 | 28/12/2025    | 28/12/2025 | "Chưa đến hạn"                       |
        | 01/07/2025     | quý III/2025 | 29/12/2025    | 28/12/2025 | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 02/07/2025     | quý III/2025 | 29/12/2025    | 29/12/2025 | "Chưa đến hạn"                       |
        | 07/12/2024     | quý I/2025   | 05/06/2025    | 05/06/2025 | "Chưa đến hạn"                       |
        | 05/12/2024     | quý I/2025   | 05/06/2025    | 04/06/2025 | "Vi phạm", lý do "chưa đạt chỉ tiêu" |

    @HP-1.1.a-1
    Kịch bản: Giao thêm người chưa học thì không còn đạt
      Biết "Số người được giao nhiệm vụ về dân chủ ở cơ sở" năm 2024 là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" năm 2024 là 10
      Và "Số người mới được giao nhiệm vụ chưa đến hạn bồi dưỡng" năm 2024 là 0
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" năm 2025 là 12
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" năm 2025 là 10
      Và "Số người mới được giao nhiệm vụ chưa đến hạn bồi dưỡng" năm 2025 là 1
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đạt chỉ tiêu"

    @HP-1.1.a-1
    Khung kịch bản: Chưa giao nhiệm vụ cho ai thì không xét
      Biết hồ sơ <kỳ> của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 0
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 0
      Và "Số người mới được giao nhiệm vụ chưa đến hạn bồi dưỡng" là 0
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"
      Và có ghi chú "Chưa có người nào được giao nhiệm vụ"
      Dữ liệu:
        | kỳ                           | ngày đánh giá |
        | từ 06/12/2024 đến 31/01/2025 | 31/01/2025    |
        | từ 06/12/2024 đến 04/06/2025 | 05/06/2025    |

    @HP-1.1.a-1
    Khung kịch bản: Thiếu một trong ba số thì chưa đủ dữ liệu
      Biết hồ sơ từ 06/12/2024 đến 04/06/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 9
      Và "Số người mới được giao nhiệm vụ chưa đến hạn bồi dưỡng" là 1
      Và chưa báo cáo "<nội dung chưa báo cáo>"
      Khi đánh giá vào ngày 05/06/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | nội dung chưa báo cáo                                  |
        | Số người được giao nhiệm vụ về dân chủ ở cơ sở         |
        | Số người được giao nhiệm vụ đã qua bồi dưỡng           |
        | Số người mới được giao nhiệm vụ chưa đến hạn bồi dưỡng |

    @HP-1.1.a-1
    Khung kịch bản: Hồ sơ phải đầy đủ đến ngày cuối mới kết luận là chưa làm - bồi dưỡng
      Biết hồ sơ từ 06/12/2024 đến 04/06/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 9
      Và "Số người mới được giao nhiệm vụ chưa đến hạn bồi dưỡng" là 0
      Và số liệu đầy đủ đến ngày <đầy đủ đến ngày>
      Khi đánh giá vào ngày 05/06/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến ngày | kết quả                                     |
        | 03/06/2025      | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 04/06/2025      | "Vi phạm", lý do "chưa đạt chỉ tiêu"        |

    @HP-1.1.a-1
    Khung kịch bản: Cơ quan, đơn vị, địa phương nào cũng phải bồi dưỡng đủ người
      Biết hồ sơ từ 06/12/2024 đến 04/06/2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 9
      Và "Số người mới được giao nhiệm vụ chưa đến hạn bồi dưỡng" là 0
      Khi đánh giá vào ngày 05/06/2025
      Thì kết quả là "Vi phạm", lý do "chưa đạt chỉ tiêu"
      Dữ liệu:
        | đơn vị                                | loại                                       |
        | Ủy ban nhân dân thành phố Hải Phòng   | Ủy ban nhân dân cấp tỉnh                   |
        | Ủy ban nhân dân huyện Tiên Lãng       | Ủy ban nhân dân cấp huyện                  |
        | Ủy ban nhân dân xã Vĩnh Bảo           | Ủy ban nhân dân cấp xã                     |
        | Chi cục Thủy lợi Hải Phòng            | Cơ quan nhà nước                           |
        | Sở Tư pháp thành phố Hải Phòng        | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh |
        | Trường Trung học phổ thông Thái Phiên | Đơn vị sự nghiệp công lập                  |

    @HP-1.1.a-1
    Khung kịch bản: Loại đơn vị khác và đơn vị ngoài địa bàn không thuộc diện - bồi dưỡng
      Biết hồ sơ từ 06/12/2024 đến 04/06/2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 9
      Và "Số người mới được giao nhiệm vụ chưa đến hạn bồi dưỡng" là 0
      Khi đánh giá vào ngày 05/06/2025
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                                | loại                             | nơi                                                 | lý do            |
        | Thôn Đông Lôi                         | Thôn, xóm, tổ dân phố            | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Công ty Thủy lợi An Hải               | Doanh nghiệp nhà nước            | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Công ty cổ phần May Vĩnh Bảo          | Tổ chức có sử dụng lao động      | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội đồng nhân dân thành phố Hải Phòng | Hội đồng nhân dân cấp tỉnh       | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội đồng nhân dân xã Vĩnh Bảo         | Hội đồng nhân dân cấp xã         | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Vĩnh Bảo   | Ủy ban Mặt trận Tổ quốc Việt Nam | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội Nông dân xã Vĩnh Bảo              | Tổ chức chính trị - xã hội       | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Đảng ủy xã Vĩnh Bảo                   | Cấp ủy, ban đảng                 | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội đồng nhân dân huyện Tiên Lãng     | Hội đồng nhân dân cấp huyện      | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Ủy ban nhân dân xã Nam Sách           | Ủy ban nhân dân cấp xã           | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) | khác địa bàn     |
        | Ủy ban nhân dân xã Quảng Uyên         | Ủy ban nhân dân cấp xã           | tỉnh Cao Bằng                                       | khác địa bàn     |

    @HP-1.1.a-1
    Khung kịch bản: Đánh giá trước ngày 06/12/2024 thì chưa áp dụng - bồi dưỡng
      Biết hồ sơ 6 tháng cuối năm 2024 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 9
      Và "Số người mới được giao nhiệm vụ chưa đến hạn bồi dưỡng" là 0
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                                         |
        | 05/12/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 06/12/2024    | "Chưa đến hạn"                                  |

    @HP-1.1.a-1
    Khung kịch bản: Chấm dứt hoạt động trước khi hết thời gian chờ thì chỉ giữ kết quả đạt - bồi dưỡng
      Biết hồ sơ từ 06/12/2024 đến 30/06/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" quý I/2025 là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" quý I/2025 là <đã học>
      Và "Số người mới được giao nhiệm vụ chưa đến hạn bồi dưỡng" quý I/2025 là 0
      Khi đánh giá vào ngày 05/06/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chấm dứt từ | đã học | kết quả                                       |
        | 04/06/2025  | 9      | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 04/06/2025  | 10     | "Đạt"                                         |
        | 05/06/2025  | 9      | "Vi phạm", lý do "chưa đạt chỉ tiêu"          |

  Quy tắc: Điểm b khoản 1 Điều 1 - đơn vị nào cũng tuyên truyền, phổ biến pháp luật

    @HP-1.1.b-1
    Khung kịch bản: Phải thực hiện trong năm dương lịch
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày <ngày>
      Và số liệu đầy đủ đến ngày 15/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @HP-1.1.b-1
    Khung kịch bản: Đạt ngay từ ngày thực hiện
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 15/09/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả        |
        | 14/09/2025    | "Chưa đến hạn" |
        | 15/09/2025    | "Đạt"          |

    @HP-1.1.b-1
    Khung kịch bản: Chưa làm thì được chờ đến hết ngày 31/12
      Biết không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025
      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 30/12/2025    | "Chưa đến hạn"              |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @HP-1.1.b-1
    Khung kịch bản: Hồ sơ phải đầy đủ đến ngày cuối mới kết luận là chưa làm - tuyên truyền
      Biết không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và số liệu đầy đủ đến ngày <đầy đủ đến ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến ngày | kết quả                                     |
        | 30/12/2025      | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025      | "Vi phạm", lý do "không có"                 |

    @HP-1.1.b-1
    Kịch bản: Kỳ sáu tháng đầu năm chưa bị kết luận cho cả năm - tuyên truyền
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @HP-1.1.b-1
    Khung kịch bản: Chưa báo cáo thì chưa đủ dữ liệu - tuyên truyền
      Biết không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và chưa báo cáo "<nội dung chưa báo cáo>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | nội dung chưa báo cáo                               |
        | Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở |

    @HP-1.1.b-1
    Khung kịch bản: Loại đơn vị nào phải thực hiện
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/04/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Dữ liệu:
        | đơn vị                                | loại                                       |
        | Ủy ban nhân dân thành phố Hải Phòng   | Ủy ban nhân dân cấp tỉnh                   |
        | Ủy ban nhân dân huyện Tiên Lãng       | Ủy ban nhân dân cấp huyện                  |
        | Ủy ban nhân dân xã Vĩnh Bảo           | Ủy ban nhân dân cấp xã                     |
        | Chi cục Thủy lợi Hải Phòng            | Cơ quan nhà nước                           |
        | Sở Tư pháp thành phố Hải Phòng        | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh |
        | Trường Trung học phổ thông Thái Phiên | Đơn vị sự nghiệp công lập                  |

    @HP-1.1.b-1
    Khung kịch bản: Loại đơn vị khác và đơn vị ngoài địa bàn không thuộc diện - tuyên truyền
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                                | loại                             | nơi                                                 | lý do            |
        | Thôn Đông Lôi                         | Thôn, xóm, tổ dân phố            | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Công ty Thủy lợi An Hải               | Doanh nghiệp nhà nước            | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Công ty cổ phần May Vĩnh Bảo          | Tổ chức có sử dụng lao động      | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội đồng nhân dân thành phố Hải Phòng | Hội đồng nhân dân cấp tỉnh       | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội đồng nhân dân xã Vĩnh Bảo         | Hội đồng nhân dân cấp xã         | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Vĩnh Bảo   | Ủy ban Mặt trận Tổ quốc Việt Nam | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội Nông dân xã Vĩnh Bảo              | Tổ chức chính trị - xã hội       | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Đảng ủy xã Vĩnh Bảo                   | Cấp ủy, ban đảng                 | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội đồng nhân dân huyện Tiên Lãng     | Hội đồng nhân dân cấp huyện      | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Ủy ban nhân dân xã Nam Sách           | Ủy ban nhân dân cấp xã           | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) | khác địa bàn     |
        | Ủy ban nhân dân xã Quảng Uyên         | Ủy ban nhân dân cấp xã           | tỉnh Cao Bằng                                       | khác địa bàn     |

    @HP-1.1.b-1
    Khung kịch bản: Năm 2025 là năm đầu tiên phải thực hiện - tuyên truyền
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | năm  | ngày đánh giá | kết quả                                         |
        | 2024 | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 15/01/2026    | "Vi phạm", lý do "không có"                     |

    @HP-1.1.b-1
    Khung kịch bản: Đơn vị mới lập chỉ bị xét khi có đủ 90 ngày trong năm - tuyên truyền
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày thành lập | kết quả                                       |
        | 03/10/2025     | "Vi phạm", lý do "không có"                   |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 05/01/2026     | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @HP-1.1.b-1
    Khung kịch bản: Chưa làm mà chấm dứt hoạt động trước khi đến hạn thì không xét - tuyên truyền
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 31/03/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 01/04/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 31/12/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 01/01/2026  | "Vi phạm", lý do "không có"                   |

    @HP-1.1.b-1
    Kịch bản: Đã làm trước khi chấm dứt hoạt động thì giữ kết quả đạt - tuyên truyền
      Biết đơn vị chấm dứt hoạt động từ ngày 01/12/2025
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/04/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @HP-1.1.b-1
    Kịch bản: Cấp huyện kết thúc ngày 30/06/2025, chưa làm thì không xét
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Tiên Lãng, loại "Ủy ban nhân dân cấp huyện", thành phố Hải Phòng
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "đơn vị không tồn tại"

    @HP-1.1.b-1
    Kịch bản: Cấp huyện đã làm trước ngày 01/07/2025 thì giữ kết quả đạt
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Tiên Lãng, loại "Ủy ban nhân dân cấp huyện", thành phố Hải Phòng
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/04/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @HP-1.1.b-1
    Khung kịch bản: Hình thức nào cũng được tính
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 03/06/2025, hình thức: <hình thức>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Dữ liệu:
        | hình thức        |
        | họp cơ quan      |
        | loa truyền thanh |
        | cuộc thi         |
        | hình thức khác   |

    @HP-1.1.b-1
    Kịch bản: Chỉ có kế hoạch, chưa có hoạt động thì chưa đạt
      Biết có "Kế hoạch tuyên truyền, phổ biến pháp luật" ngày 15/02/2025, năm: 2025
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @HP-1.1.b-1
    Kịch bản: Hoạt động không ghi ngày thì chưa đủ dữ liệu
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" không ghi ngày, hình thức: họp thôn
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

  Quy tắc: Điểm c khoản 1 Điều 1 - nghị quyết của Hội đồng nhân dân cấp huyện

    @HP-1.1.c-1
    Khung kịch bản: Chưa có nghị quyết thì được chờ đến hết ngày 04/06/2025 - cấp huyện
      Biết hồ sơ từ 06/12/2024 đến 04/06/2025 của Hội đồng nhân dân huyện Tiên Lãng, loại "Hội đồng nhân dân cấp huyện", thành phố Hải Phòng
      Và "tổ chức Hội đồng nhân dân" là có
      Và không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 04/06/2025
      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 03/06/2025    | "Chưa đến hạn"              |
        | 04/06/2025    | "Chưa đến hạn"              |
        | 05/06/2025    | "Vi phạm", lý do "không có" |

    @HP-1.1.c-1
    Khung kịch bản: Nghị quyết ban hành đến ngày cuối của thời gian chờ thì đạt, kể cả trước ngày 06/12/2024 - cấp huyện
      Biết hồ sơ từ 06/12/2024 đến 04/06/2025 của Hội đồng nhân dân huyện Tiên Lãng, loại "Hội đồng nhân dân cấp huyện", thành phố Hải Phòng
      Và "tổ chức Hội đồng nhân dân" là có
      Và có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" ngày <ngày thông qua>
      Khi đánh giá vào ngày 05/06/2025
      Thì kết quả là "Đạt"
      Và không có ghi chú "Đã thực hiện nhưng muộn"
      Dữ liệu:
        | ngày thông qua |
        | 20/12/2023     |
        | 05/12/2024     |
        | 04/06/2025     |

    @HP-1.1.c-1
    Khung kịch bản: Thông qua sau thời gian chờ vẫn đạt, có ghi chú muộn - cấp huyện
      Biết hồ sơ từ 06/12/2024 đến 30/06/2025 của Hội đồng nhân dân huyện Tiên Lãng, loại "Hội đồng nhân dân cấp huyện", thành phố Hải Phòng
      Và "tổ chức Hội đồng nhân dân" là có
      Và có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" ngày 12/06/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 11/06/2025    | "Vi phạm", lý do "không có" |
        | 12/06/2025    | "Đạt"                       |

    @HP-1.1.c-1
    Kịch bản: Số ngày chậm tính từ ngày 04/06/2025 - cấp huyện
      Biết hồ sơ từ 06/12/2024 đến 30/06/2025 của Hội đồng nhân dân huyện Tiên Lãng, loại "Hội đồng nhân dân cấp huyện", thành phố Hải Phòng
      Và "tổ chức Hội đồng nhân dân" là có
      Và có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" ngày 12/06/2025
      Khi đánh giá vào ngày 30/06/2025
      Thì kết quả là "Đạt"
      Và có ghi chú "Đã thực hiện nhưng muộn"
      Và số ngày chậm là 8

    @HP-1.1.c-1
    Khung kịch bản: Nghị quyết phải còn hiệu lực vào ngày đánh giá - cấp huyện
      Biết hồ sơ từ 06/12/2024 đến 04/06/2025 của Hội đồng nhân dân huyện Tiên Lãng, loại "Hội đồng nhân dân cấp huyện", thành phố Hải Phòng
      Và "tổ chức Hội đồng nhân dân" là có
      Và có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" ngày 20/12/2023, có hiệu lực đến: <có hiệu lực đến>
      Khi đánh giá vào ngày 05/06/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | có hiệu lực đến | kết quả                         |
        | 04/06/2025      | "Vi phạm", lý do "hết hiệu lực" |
        | 05/06/2025      | "Đạt"                           |

    @HP-1.1.c-1
    Khung kịch bản: Chỉ xét nơi có tổ chức Hội đồng nhân dân - cấp huyện
      Biết hồ sơ từ 06/12/2024 đến 04/06/2025 của Hội đồng nhân dân huyện Tiên Lãng, loại "Hội đồng nhân dân cấp huyện", thành phố Hải Phòng
      Và "tổ chức Hội đồng nhân dân" là <trả lời>
      Và không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 05/06/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | trả lời | kết quả                                                |
        | có      | "Vi phạm", lý do "không có"                            |
        | không   | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @HP-1.1.c-1
    Khung kịch bản: Chưa báo cáo thì chưa đủ dữ liệu - cấp huyện
      Biết hồ sơ từ 06/12/2024 đến 04/06/2025 của Hội đồng nhân dân huyện Tiên Lãng, loại "Hội đồng nhân dân cấp huyện", thành phố Hải Phòng
      Và "tổ chức Hội đồng nhân dân" là có
      Và không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào
      Và chưa báo cáo "<nội dung chưa báo cáo>"
      Khi đánh giá vào ngày 05/06/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | nội dung chưa báo cáo                                                       |
        | Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở |
        | tổ chức Hội đồng nhân dân                                                   |

    @HP-1.1.c-1
    Khung kịch bản: Hồ sơ phải đầy đủ đến ngày cuối mới kết luận là chưa làm - cấp huyện
      Biết hồ sơ từ 06/12/2024 đến 04/06/2025 của Hội đồng nhân dân huyện Tiên Lãng, loại "Hội đồng nhân dân cấp huyện", thành phố Hải Phòng
      Và "tổ chức Hội đồng nhân dân" là có
      Và không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào
      Và số liệu đầy đủ đến ngày <đầy đủ đến ngày>
      Khi đánh giá vào ngày 05/06/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến ngày | kết quả                                     |
        | 03/06/2025      | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 04/06/2025      | "Vi phạm", lý do "không có"                 |

    @HP-1.1.c-1
    Khung kịch bản: Nghị quyết của Hội đồng cũ chỉ được tính khi có văn bản giữ lại - cấp huyện
      Biết hồ sơ từ 06/12/2024 đến 04/06/2025 của Hội đồng nhân dân huyện Tiên Lãng, loại "Hội đồng nhân dân cấp huyện", thành phố Hải Phòng
      Và "tổ chức Hội đồng nhân dân" là có
      Và đơn vị thành lập ngày 01/12/2024
      Và có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" ngày <nghị quyết>
      Khi đánh giá vào ngày 05/06/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | nghị quyết                                       | kết quả                     |
        | 30/11/2024                                       | "Vi phạm", lý do "không có" |
        | 01/12/2024                                       | "Đạt"                       |
        | 20/12/2023, được giữ lại từ cơ quan trước: có    | "Đạt"                       |
        | 20/12/2023, được giữ lại từ cơ quan trước: không | "Vi phạm", lý do "không có" |

    @HP-1.1.c-1
    Khung kịch bản: Loại đơn vị khác và đơn vị ngoài địa bàn không thuộc diện - cấp huyện
      Biết hồ sơ từ 06/12/2024 đến 04/06/2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "tổ chức Hội đồng nhân dân" là có
      Và không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 05/06/2025
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                                | loại                                       | nơi                                                 | lý do            |
        | Hội đồng nhân dân thành phố Hải Phòng | Hội đồng nhân dân cấp tỉnh                 | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội đồng nhân dân xã Vĩnh Bảo         | Hội đồng nhân dân cấp xã                   | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Ủy ban nhân dân huyện Tiên Lãng       | Ủy ban nhân dân cấp huyện                  | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Ủy ban nhân dân xã Vĩnh Bảo           | Ủy ban nhân dân cấp xã                     | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Sở Tư pháp thành phố Hải Phòng        | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Thôn Đông Lôi                         | Thôn, xóm, tổ dân phố                      | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Vĩnh Bảo   | Ủy ban Mặt trận Tổ quốc Việt Nam           | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội đồng nhân dân huyện Nam Sách      | Hội đồng nhân dân cấp huyện                | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) | khác địa bàn     |
        | Hội đồng nhân dân huyện Quảng Uyên    | Hội đồng nhân dân cấp huyện                | tỉnh Cao Bằng                                       | khác địa bàn     |

    @HP-1.1.c-1
    Khung kịch bản: Đánh giá trước ngày 06/12/2024 thì chưa áp dụng - cấp huyện
      Biết hồ sơ 6 tháng cuối năm 2024 của Hội đồng nhân dân huyện Tiên Lãng, loại "Hội đồng nhân dân cấp huyện", thành phố Hải Phòng
      Và "tổ chức Hội đồng nhân dân" là có
      Và không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                                         |
        | 05/12/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 06/12/2024    | "Chưa đến hạn"                                  |

    @HP-1.1.c-1
    Khung kịch bản: Nghị quyết có trước ngày 01/07/2025 thì kết quả đạt được giữ lại
      Biết hồ sơ 6 tháng đầu năm 2025 của Hội đồng nhân dân huyện Tiên Lãng, loại "Hội đồng nhân dân cấp huyện", thành phố Hải Phòng
      Và "tổ chức Hội đồng nhân dân" là có
      Và có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" ngày 20/05/2025, có hiệu lực đến: <ngày hết hiệu lực>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Dữ liệu:
        | ngày hết hiệu lực |
        | 30/06/2025        |
        | 01/07/2025        |

    @HP-1.1.c-1
    Khung kịch bản: Quận lập ngày 02/01/2025 còn thời gian chờ khi cấp huyện kết thúc thì không xét
      Biết hồ sơ 6 tháng đầu năm 2025 của Hội đồng nhân dân quận An Dương, loại "Hội đồng nhân dân cấp huyện", thành phố Hải Phòng
      Và đơn vị thành lập ngày 02/01/2025
      Và "tổ chức Hội đồng nhân dân" là có
      Và không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                                       |
        | 30/06/2025    | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 15/01/2026    | "Không áp dụng", lý do "đơn vị không tồn tại" |

  Quy tắc: Điểm c khoản 1 Điều 1 - Hội đồng nhân dân cấp xã quyết định biện pháp bảo đảm

    @HP-1.1.c-2
    Khung kịch bản: Chưa có nghị quyết thì được chờ đến hết ngày 04/06/2025 - cấp xã
      Biết hồ sơ từ 06/12/2024 đến 04/06/2025 của Hội đồng nhân dân xã Vĩnh Bảo, loại "Hội đồng nhân dân cấp xã", thành phố Hải Phòng
      Và "tổ chức Hội đồng nhân dân" là có
      Và không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 04/06/2025
      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 03/06/2025    | "Chưa đến hạn"              |
        | 04/06/2025    | "Chưa đến hạn"              |
        | 05/06/2025    | "Vi phạm", lý do "không có" |

    @HP-1.1.c-2
    Khung kịch bản: Nghị quyết ban hành đến ngày cuối của thời gian chờ thì đạt, kể cả trước ngày 06/12/2024 - cấp xã
      Biết hồ sơ từ 06/12/2024 đến 04/06/2025 của Hội đồng nhân dân xã Vĩnh Bảo, loại "Hội đồng nhân dân cấp xã", thành phố Hải Phòng
      Và "tổ chức Hội đồng nhân dân" là có
      Và có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" ngày <ngày thông qua>
      Khi đánh giá vào ngày 05/06/2025
      Thì kết quả là "Đạt"
      Và không có ghi chú "Đã thực hiện nhưng muộn"
      Dữ liệu:
        | ngày thông qua |
        | 20/12/2023     |
        | 05/12/2024     |
        | 04/06/2025     |

    @HP-1.1.c-2
    Khung kịch bản: Thông qua sau thời gian chờ vẫn đạt, có ghi chú muộn - cấp xã
      Biết hồ sơ từ 06/12/2024 đến 30/06/2025 của Hội đồng nhân dân xã Vĩnh Bảo, loại "Hội đồng nhân dân cấp xã", thành phố Hải Phòng
      Và "tổ chức Hội đồng nhân dân" là có
      Và có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" ngày 12/06/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 11/06/2025    | "Vi phạm", lý do "không có" |
        | 12/06/2025    | "Đạt"                       |

    @HP-1.1.c-2
    Kịch bản: Số ngày chậm tính từ ngày 04/06/2025 - cấp xã
      Biết hồ sơ từ 06/12/2024 đến 30/06/2025 của Hội đồng nhân dân xã Vĩnh Bảo, loại "Hội đồng nhân dân cấp xã", thành phố Hải Phòng
      Và "tổ chức Hội đồng nhân dân" là có
      Và có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" ngày 12/06/2025
      Khi đánh giá vào ngày 30/06/2025
      Thì kết quả là "Đạt"
      Và có ghi chú "Đã thực hiện nhưng muộn"
      Và số ngày chậm là 8

    @HP-1.1.c-2
    Khung kịch bản: Nghị quyết phải còn hiệu lực vào ngày đánh giá - cấp xã
      Biết hồ sơ từ 06/12/2024 đến 04/06/2025 của Hội đồng nhân dân xã Vĩnh Bảo, loại "Hội đồng nhân dân cấp xã", thành phố Hải Phòng
      Và "tổ chức Hội đồng nhân dân" là có
      Và có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" ngày 20/12/2023, có hiệu lực đến: <có hiệu lực đến>
      Khi đánh giá vào ngày 05/06/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | có hiệu lực đến | kết quả                         |
        | 04/06/2025      | "Vi phạm", lý do "hết hiệu lực" |
        | 05/06/2025      | "Đạt"                           |

    @HP-1.1.c-2
    Khung kịch bản: Chỉ xét nơi có tổ chức Hội đồng nhân dân - cấp xã
      Biết hồ sơ từ 06/12/2024 đến 04/06/2025 của Hội đồng nhân dân xã Vĩnh Bảo, loại "Hội đồng nhân dân cấp xã", thành phố Hải Phòng
      Và "tổ chức Hội đồng nhân dân" là <trả lời>
      Và không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 05/06/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | trả lời | kết quả                                                |
        | có      | "Vi phạm", lý do "không có"                            |
        | không   | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @HP-1.1.c-2
    Khung kịch bản: Chưa báo cáo thì chưa đủ dữ liệu - cấp xã
      Biết hồ sơ từ 06/12/2024 đến 04/06/2025 của Hội đồng nhân dân xã Vĩnh Bảo, loại "Hội đồng nhân dân cấp xã", thành phố Hải Phòng
      Và "tổ chức Hội đồng nhân dân" là có
      Và không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào
      Và chưa báo cáo "<nội dung chưa báo cáo>"
      Khi đánh giá vào ngày 05/06/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | nội dung chưa báo cáo                                                       |
        | Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở |
        | tổ chức Hội đồng nhân dân                                                   |

    @HP-1.1.c-2
    Khung kịch bản: Hồ sơ phải đầy đủ đến ngày cuối mới kết luận là chưa làm - cấp xã
      Biết hồ sơ từ 06/12/2024 đến 04/06/2025 của Hội đồng nhân dân xã Vĩnh Bảo, loại "Hội đồng nhân dân cấp xã", thành phố Hải Phòng
      Và "tổ chức Hội đồng nhân dân" là có
      Và không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào
      Và số liệu đầy đủ đến ngày <đầy đủ đến ngày>
      Khi đánh giá vào ngày 05/06/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến ngày | kết quả                                     |
        | 03/06/2025      | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 04/06/2025      | "Vi phạm", lý do "không có"                 |

    @HP-1.1.c-2
    Khung kịch bản: Nghị quyết của Hội đồng cũ chỉ được tính khi có văn bản giữ lại - cấp xã
      Biết hồ sơ từ 06/12/2024 đến 04/06/2025 của Hội đồng nhân dân xã Vĩnh Bảo, loại "Hội đồng nhân dân cấp xã", thành phố Hải Phòng
      Và "tổ chức Hội đồng nhân dân" là có
      Và đơn vị thành lập ngày 01/12/2024
      Và có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" ngày <nghị quyết>
      Khi đánh giá vào ngày 05/06/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | nghị quyết                                       | kết quả                     |
        | 30/11/2024                                       | "Vi phạm", lý do "không có" |
        | 01/12/2024                                       | "Đạt"                       |
        | 20/12/2023, được giữ lại từ cơ quan trước: có    | "Đạt"                       |
        | 20/12/2023, được giữ lại từ cơ quan trước: không | "Vi phạm", lý do "không có" |

    @HP-1.1.c-2
    Khung kịch bản: Hội đồng nhân dân phải có nghị quyết
      Biết hồ sơ từ 06/12/2024 đến 04/06/2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và "tổ chức Hội đồng nhân dân" là có
      Và không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 05/06/2025
      Thì kết quả là "Vi phạm", lý do "không có"
      Dữ liệu:
        | đơn vị                            | loại                        |
        | Hội đồng nhân dân xã Vĩnh Bảo     | Hội đồng nhân dân cấp xã    |
        | Hội đồng nhân dân huyện Tiên Lãng | Hội đồng nhân dân cấp huyện |

    @HP-1.1.c-2
    Khung kịch bản: Loại đơn vị khác và đơn vị ngoài địa bàn không thuộc diện - cấp xã
      Biết hồ sơ từ 06/12/2024 đến 04/06/2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "tổ chức Hội đồng nhân dân" là có
      Và không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 05/06/2025
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                                | loại                                       | nơi                                                 | lý do            |
        | Hội đồng nhân dân thành phố Hải Phòng | Hội đồng nhân dân cấp tỉnh                 | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Ủy ban nhân dân huyện Tiên Lãng       | Ủy ban nhân dân cấp huyện                  | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Ủy ban nhân dân xã Vĩnh Bảo           | Ủy ban nhân dân cấp xã                     | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Sở Tư pháp thành phố Hải Phòng        | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Thôn Đông Lôi                         | Thôn, xóm, tổ dân phố                      | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Vĩnh Bảo   | Ủy ban Mặt trận Tổ quốc Việt Nam           | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội đồng nhân dân xã Nam Sách         | Hội đồng nhân dân cấp xã                   | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) | khác địa bàn     |
        | Hội đồng nhân dân xã Quảng Uyên       | Hội đồng nhân dân cấp xã                   | tỉnh Cao Bằng                                       | khác địa bàn     |

    @HP-1.1.c-2
    Khung kịch bản: Đánh giá trước ngày 06/12/2024 thì chưa áp dụng - cấp xã
      Biết hồ sơ 6 tháng cuối năm 2024 của Hội đồng nhân dân xã Vĩnh Bảo, loại "Hội đồng nhân dân cấp xã", thành phố Hải Phòng
      Và "tổ chức Hội đồng nhân dân" là có
      Và không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                                         |
        | 05/12/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 06/12/2024    | "Chưa đến hạn"                                  |

    @HP-1.1.c-2
    Khung kịch bản: Hội đồng nhân dân của xã lập ngày 01/07/2025 được chờ đến hết ngày 28/12/2025
      Biết hồ sơ năm 2025 của Hội đồng nhân dân xã Vĩnh Bảo, loại "Hội đồng nhân dân cấp xã", thành phố Hải Phòng
      Và đơn vị thành lập ngày 01/07/2025
      Và "tổ chức Hội đồng nhân dân" là có
      Và không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 28/12/2025
      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 28/12/2025    | "Chưa đến hạn"              |
        | 29/12/2025    | "Vi phạm", lý do "không có" |

    @HP-1.1.c-2
    Kịch bản: Xã mới không dùng nghị quyết của xã cũ
      Biết hồ sơ năm 2025 của Hội đồng nhân dân xã Vĩnh Bảo, loại "Hội đồng nhân dân cấp xã", thành phố Hải Phòng
      Và đơn vị thành lập ngày 01/07/2025
      Và "tổ chức Hội đồng nhân dân" là có
      Và không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào
      Và đơn vị tiền thân "Hội đồng nhân dân xã Tân Liên" có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" ngày 20/12/2024
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @HP-1.1.c-2
    Kịch bản: Hội đồng lập sau ngày đánh giá thì chưa xét
      Biết hồ sơ năm 2025 của Hội đồng nhân dân xã Vĩnh Bảo, loại "Hội đồng nhân dân cấp xã", thành phố Hải Phòng
      Và đơn vị thành lập ngày 01/07/2025
      Và "tổ chức Hội đồng nhân dân" là có
      Và không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 30/06/2025
      Thì kết quả là "Không áp dụng", lý do "đơn vị không tồn tại"

  Quy tắc: Điểm c khoản 1 Điều 1 - quy chế thực hiện dân chủ ở cơ sở

    @HP-1.1.c-3
    Khung kịch bản: Chưa có quy chế thì được chờ đến hết ngày 04/06/2025
      Biết hồ sơ từ 06/12/2024 đến 04/06/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và không có "Quy chế thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 04/06/2025
      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 03/06/2025    | "Chưa đến hạn"              |
        | 04/06/2025    | "Chưa đến hạn"              |
        | 05/06/2025    | "Vi phạm", lý do "không có" |

    @HP-1.1.c-3
    Khung kịch bản: Quy chế ban hành ngày nào cũng được tính nếu còn hiệu lực, không kèm ghi chú
      Biết hồ sơ từ 06/12/2024 đến 04/06/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và có "Quy chế thực hiện dân chủ ở cơ sở" ngày <ngày ban hành>
      Khi đánh giá vào ngày 05/06/2025
      Thì kết quả là "Đạt"
      Và không có ghi chú "Văn bản ban hành trước ngày Luật Thực hiện dân chủ ở cơ sở có hiệu lực"
      Và không có ghi chú "Đã thực hiện nhưng muộn"
      Dữ liệu:
        | ngày ban hành |
        | 12/04/2018    |
        | 05/12/2024    |
        | 04/06/2025    |

    @HP-1.1.c-3
    Khung kịch bản: Quy chế phải còn hiệu lực vào ngày đánh giá
      Biết hồ sơ từ 06/12/2024 đến 04/06/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và có "Quy chế thực hiện dân chủ ở cơ sở" ngày 15/01/2024, có hiệu lực đến: <có hiệu lực đến>
      Khi đánh giá vào ngày 05/06/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | có hiệu lực đến | kết quả                         |
        | 04/06/2025      | "Vi phạm", lý do "hết hiệu lực" |
        | 05/06/2025      | "Đạt"                           |
        | 06/06/2025      | "Đạt"                           |

    @HP-1.1.c-3
    Kịch bản: Quy chế cũ hết hiệu lực nhưng đã có quy chế thay thế thì đạt
      Biết hồ sơ từ 06/12/2024 đến 04/06/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và có "Quy chế thực hiện dân chủ ở cơ sở" ngày 12/04/2018, có hiệu lực đến: 28/02/2025
      Và có "Quy chế thực hiện dân chủ ở cơ sở" ngày 01/03/2025
      Khi đánh giá vào ngày 05/06/2025
      Thì kết quả là "Đạt"

    @HP-1.1.c-3
    Khung kịch bản: Ban hành sau thời gian chờ vẫn đạt, có ghi chú muộn
      Biết có "Quy chế thực hiện dân chủ ở cơ sở" ngày <ngày ban hành>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và có ghi chú "Đã thực hiện nhưng muộn"
      Và số ngày chậm là <số ngày>
      Dữ liệu:
        | ngày ban hành | số ngày |
        | 05/06/2025    | 1       |
        | 04/07/2025    | 30      |

    @HP-1.1.c-3
    Khung kịch bản: Đơn vị mới phải có quy chế của mình, trừ khi văn bản giữ lại quy chế cũ
      Biết đơn vị thành lập ngày 01/07/2025
      Và có "Quy chế thực hiện dân chủ ở cơ sở" ngày <quy chế>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | quy chế                                         | kết quả                     |
        | 30/06/2025                                      | "Vi phạm", lý do "không có" |
        | 01/07/2025                                      | "Đạt"                       |
        | 15/01/2024, được giữ lại từ đơn vị trước: có    | "Đạt"                       |
        | 15/01/2024, được giữ lại từ đơn vị trước: không | "Vi phạm", lý do "không có" |

    @HP-1.1.c-3
    Khung kịch bản: Đơn vị lập ngày 01/07/2025 được chờ đến hết ngày 28/12/2025
      Biết đơn vị thành lập ngày 01/07/2025
      Và không có "Quy chế thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 28/12/2025
      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 28/12/2025    | "Chưa đến hạn"              |
        | 29/12/2025    | "Vi phạm", lý do "không có" |

    @HP-1.1.c-3
    Khung kịch bản: Chưa báo cáo thì chưa đủ dữ liệu - quy chế
      Biết hồ sơ từ 06/12/2024 đến 04/06/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và không có "Quy chế thực hiện dân chủ ở cơ sở" nào
      Và chưa báo cáo "<nội dung chưa báo cáo>"
      Khi đánh giá vào ngày 05/06/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | nội dung chưa báo cáo             |
        | Quy chế thực hiện dân chủ ở cơ sở |

    @HP-1.1.c-3
    Kịch bản: Quy chế không ghi ngày ban hành thì chưa đủ dữ liệu
      Biết hồ sơ từ 06/12/2024 đến 04/06/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và có "Quy chế thực hiện dân chủ ở cơ sở" không ghi ngày, số ký hiệu: 05/QĐ-UBND
      Khi đánh giá vào ngày 05/06/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @HP-1.1.c-3
    Khung kịch bản: Hồ sơ phải đầy đủ đến ngày cuối mới kết luận là chưa làm - quy chế
      Biết hồ sơ từ 06/12/2024 đến 04/06/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và không có "Quy chế thực hiện dân chủ ở cơ sở" nào
      Và số liệu đầy đủ đến ngày <đầy đủ đến ngày>
      Khi đánh giá vào ngày 05/06/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến ngày | kết quả                                     |
        | 03/06/2025      | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 04/06/2025      | "Vi phạm", lý do "không có"                 |

    @HP-1.1.c-3
    Khung kịch bản: Cơ quan, đơn vị, địa phương nào cũng phải ban hành quy chế
      Biết hồ sơ từ 06/12/2024 đến 04/06/2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và không có "Quy chế thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 05/06/2025
      Thì kết quả là "Vi phạm", lý do "không có"
      Dữ liệu:
        | đơn vị                                | loại                                       |
        | Ủy ban nhân dân thành phố Hải Phòng   | Ủy ban nhân dân cấp tỉnh                   |
        | Ủy ban nhân dân huyện Tiên Lãng       | Ủy ban nhân dân cấp huyện                  |
        | Ủy ban nhân dân xã Vĩnh Bảo           | Ủy ban nhân dân cấp xã                     |
        | Chi cục Thủy lợi Hải Phòng            | Cơ quan nhà nước                           |
        | Sở Tư pháp thành phố Hải Phòng        | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh |
        | Trường Trung học phổ thông Thái Phiên | Đơn vị sự nghiệp công lập                  |

    @HP-1.1.c-3
    Khung kịch bản: Loại đơn vị khác và đơn vị ngoài địa bàn không thuộc diện - quy chế
      Biết hồ sơ từ 06/12/2024 đến 04/06/2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Quy chế thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 05/06/2025
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                                | loại                             | nơi                                                 | lý do            |
        | Thôn Đông Lôi                         | Thôn, xóm, tổ dân phố            | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Công ty Thủy lợi An Hải               | Doanh nghiệp nhà nước            | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Công ty cổ phần May Vĩnh Bảo          | Tổ chức có sử dụng lao động      | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội đồng nhân dân thành phố Hải Phòng | Hội đồng nhân dân cấp tỉnh       | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội đồng nhân dân xã Vĩnh Bảo         | Hội đồng nhân dân cấp xã         | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Vĩnh Bảo   | Ủy ban Mặt trận Tổ quốc Việt Nam | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội Nông dân xã Vĩnh Bảo              | Tổ chức chính trị - xã hội       | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Đảng ủy xã Vĩnh Bảo                   | Cấp ủy, ban đảng                 | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội đồng nhân dân huyện Tiên Lãng     | Hội đồng nhân dân cấp huyện      | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Ủy ban nhân dân xã Nam Sách           | Ủy ban nhân dân cấp xã           | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) | khác địa bàn     |
        | Ủy ban nhân dân xã Quảng Uyên         | Ủy ban nhân dân cấp xã           | tỉnh Cao Bằng                                       | khác địa bàn     |

    @HP-1.1.c-3
    Khung kịch bản: Đánh giá trước ngày 06/12/2024 thì chưa áp dụng - quy chế
      Biết hồ sơ 6 tháng cuối năm 2024 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và không có "Quy chế thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                                         |
        | 05/12/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 06/12/2024    | "Chưa đến hạn"                                  |

    @HP-1.1.c-3
    Khung kịch bản: Chấm dứt hoạt động trước khi hết thời gian chờ thì chỉ giữ kết quả đạt - quy chế
      Biết hồ sơ từ 06/12/2024 đến 04/06/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và đơn vị chấm dứt hoạt động từ ngày 01/05/2025
      Và <quy chế>
      Khi đánh giá vào ngày 05/06/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | quy chế                                                | kết quả                                       |
        | không có "Quy chế thực hiện dân chủ ở cơ sở" nào       | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | có "Quy chế thực hiện dân chủ ở cơ sở" ngày 30/04/2025 | "Đạt"                                         |
        | có "Quy chế thực hiện dân chủ ở cơ sở" ngày 01/05/2025 | "Không áp dụng", lý do "đơn vị không tồn tại" |

  Quy tắc: Điểm c khoản 1 Điều 1 - rà soát, sửa đổi hương ước, quy ước

    @HP-1.1.c-4
    Khung kịch bản: Hương ước đang có hiệu lực phải được rà soát trong năm
      Biết hồ sơ năm 2025 của Thôn Đông Lôi, loại "Thôn, xóm, tổ dân phố", thành phố Hải Phòng
      Và có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: Thôn Đông Lôi; tình trạng: đã công nhận
      Và có "Lần rà soát hương ước, quy ước" ngày <ngày>, tên thôn: Thôn Đông Lôi; kết quả rà soát: giữ nguyên
      Và số liệu đầy đủ đến ngày 15/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @HP-1.1.c-4
    Khung kịch bản: Chưa rà soát thì được chờ đến hết năm
      Biết hồ sơ năm 2025 của Thôn Đông Lôi, loại "Thôn, xóm, tổ dân phố", thành phố Hải Phòng
      Và có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: Thôn Đông Lôi; tình trạng: đã công nhận
      Và không có "Lần rà soát hương ước, quy ước" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025
      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 30/12/2025    | "Chưa đến hạn"              |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @HP-1.1.c-4
    Khung kịch bản: Đã rà soát và giữ nguyên thì đạt ngay trong năm
      Biết hồ sơ năm 2025 của Thôn Đông Lôi, loại "Thôn, xóm, tổ dân phố", thành phố Hải Phòng
      Và có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: Thôn Đông Lôi; tình trạng: đã công nhận
      Và có "Lần rà soát hương ước, quy ước" ngày 10/03/2025, tên thôn: Thôn Đông Lôi; kết quả rà soát: giữ nguyên
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả        |
        | 09/03/2025    | "Chưa đến hạn" |
        | 10/03/2025    | "Đạt"          |

    @HP-1.1.c-4
    Kịch bản: Phải sửa đổi và đã công nhận bản sửa đổi thì đạt ngay trong năm
      Biết hồ sơ năm 2025 của Thôn Đông Lôi, loại "Thôn, xóm, tổ dân phố", thành phố Hải Phòng
      Và có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: Thôn Đông Lôi; tình trạng: đã công nhận; có hiệu lực đến: 31/05/2025
      Và có "Lần rà soát hương ước, quy ước" ngày 10/03/2025, tên thôn: Thôn Đông Lôi; kết quả rà soát: phải sửa đổi
      Và có "Hương ước, quy ước" ngày 01/06/2025, tên thôn: Thôn Đông Lôi; tình trạng: đã công nhận; sửa đổi bản trước: có
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là "Đạt"

    @HP-1.1.c-4
    Khung kịch bản: Kết luận phải sửa đổi hoặc thay thế thì phải làm xong trong năm hoặc trong 180 ngày
      Biết hồ sơ năm 2025 của Thôn Đông Lôi, loại "Thôn, xóm, tổ dân phố", thành phố Hải Phòng
      Và có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: Thôn Đông Lôi; tình trạng: đã công nhận
      Và có "Lần rà soát hương ước, quy ước" ngày <ngày rà soát>, tên thôn: Thôn Đông Lôi; kết quả rà soát: <kết luận>
      Và có "Hương ước, quy ước" ngày <ngày công nhận bản mới>, tên thôn: Thôn Đông Lôi; tình trạng: đã công nhận; sửa đổi bản trước: có
      Và số liệu đầy đủ đến ngày 30/06/2026
      Khi đánh giá vào ngày 30/06/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày rà soát | kết luận      | ngày công nhận bản mới | kết quả                    |
        | 10/03/2025   | phải sửa đổi  | 06/09/2025             | "Đạt"                      |
        | 10/03/2025   | phải sửa đổi  | 20/12/2025             | "Đạt"                      |
        | 10/03/2025   | phải thay thế | 31/12/2025             | "Đạt"                      |
        | 10/03/2025   | phải thay thế | 01/01/2026             | "Vi phạm", lý do "quá hạn" |
        | 15/11/2025   | phải sửa đổi  | 14/05/2026             | "Đạt"                      |
        | 15/11/2025   | phải sửa đổi  | 15/05/2026             | "Vi phạm", lý do "quá hạn" |
        | 15/11/2025   | phải thay thế | 14/05/2026             | "Đạt"                      |

    @HP-1.1.c-4
    Khung kịch bản: Chưa sửa đổi: hạn là ngày đến sau giữa ngày 31/12 và ngày thứ 180 kể từ cuộc rà soát
      Biết hồ sơ năm 2025 của Thôn Đông Lôi, loại "Thôn, xóm, tổ dân phố", thành phố Hải Phòng
      Và có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: Thôn Đông Lôi; tình trạng: đã công nhận
      Và có "Lần rà soát hương ước, quy ước" ngày <ngày rà soát>, tên thôn: Thôn Đông Lôi; kết quả rà soát: <kết luận>
      Và số liệu đầy đủ đến ngày 14/05/2026
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày rà soát | kết luận      | ngày đánh giá | kết quả                    |
        | 10/03/2025   | phải sửa đổi  | 31/12/2025    | "Chưa đến hạn"             |
        | 10/03/2025   | phải sửa đổi  | 01/01/2026    | "Vi phạm", lý do "quá hạn" |
        | 15/11/2025   | phải sửa đổi  | 14/05/2026    | "Chưa đến hạn"             |
        | 15/11/2025   | phải sửa đổi  | 15/05/2026    | "Vi phạm", lý do "quá hạn" |
        | 15/11/2025   | phải thay thế | 15/05/2026    | "Vi phạm", lý do "quá hạn" |

    @HP-1.1.c-4
    Kịch bản: Hồ sơ chưa đầy đủ đến ngày thứ 180 thì chưa kết luận là chậm sửa đổi
      Biết hồ sơ năm 2025 của Thôn Đông Lôi, loại "Thôn, xóm, tổ dân phố", thành phố Hải Phòng
      Và có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: Thôn Đông Lôi; tình trạng: đã công nhận
      Và có "Lần rà soát hương ước, quy ước" ngày 15/11/2025, tên thôn: Thôn Đông Lôi; kết quả rà soát: phải sửa đổi
      Và số liệu đầy đủ đến ngày 13/05/2026
      Khi đánh giá vào ngày 15/05/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ"

    @HP-1.1.c-4
    Khung kịch bản: Văn bản mới phải là bản sửa đổi và không còn chờ công nhận
      Biết hồ sơ năm 2025 của Thôn Đông Lôi, loại "Thôn, xóm, tổ dân phố", thành phố Hải Phòng
      Và có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: Thôn Đông Lôi; tình trạng: đã công nhận
      Và có "Lần rà soát hương ước, quy ước" ngày 10/03/2025, tên thôn: Thôn Đông Lôi; kết quả rà soát: phải sửa đổi
      Và có "Hương ước, quy ước" ngày 01/06/2025, tên thôn: Thôn Đông Lôi; tình trạng: <tình trạng>; sửa đổi bản trước: <sửa đổi bản trước>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | tình trạng          | sửa đổi bản trước | kết quả                    |
        | đã công nhận        | có                | "Đạt"                      |
        | tạm ngừng thực hiện | có                | "Đạt"                      |
        | chờ công nhận       | có                | "Vi phạm", lý do "quá hạn" |
        | đã công nhận        | không             | "Vi phạm", lý do "quá hạn" |

    @HP-1.1.c-4
    Kịch bản: Sửa đổi hương ước của thôn khác không thay cho thôn phải sửa
      Biết có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: Thôn Đông Lôi; tình trạng: đã công nhận
      Và có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: Thôn Lôi Trạch; tình trạng: đã công nhận
      Và có "Lần rà soát hương ước, quy ước" ngày 10/03/2025, tên thôn: Thôn Đông Lôi; kết quả rà soát: phải sửa đổi
      Và có "Lần rà soát hương ước, quy ước" ngày 12/03/2025, tên thôn: Thôn Lôi Trạch; kết quả rà soát: giữ nguyên
      Và có "Hương ước, quy ước" ngày 01/06/2025, tên thôn: Thôn Lôi Trạch; tình trạng: đã công nhận; sửa đổi bản trước: có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"

    @HP-1.1.c-4
    Khung kịch bản: Kết luận phải bãi bỏ được thực hiện khi hương ước hết hiệu lực
      Biết hồ sơ năm 2025 của Thôn Đông Lôi, loại "Thôn, xóm, tổ dân phố", thành phố Hải Phòng
      Và có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: Thôn Đông Lôi; tình trạng: bãi bỏ; có hiệu lực đến: <hết hiệu lực>
      Và có "Lần rà soát hương ước, quy ước" ngày <ngày rà soát>, tên thôn: Thôn Đông Lôi; kết quả rà soát: phải bãi bỏ
      Và số liệu đầy đủ đến ngày 30/06/2026
      Khi đánh giá vào ngày 30/06/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày rà soát | hết hiệu lực | kết quả                    |
        | 10/03/2025   | 30/04/2025   | "Đạt"                      |
        | 10/03/2025   | 31/12/2025   | "Đạt"                      |
        | 10/03/2025   | 01/01/2026   | "Vi phạm", lý do "quá hạn" |
        | 15/11/2025   | 14/05/2026   | "Đạt"                      |
        | 15/11/2025   | 15/05/2026   | "Vi phạm", lý do "quá hạn" |

    @HP-1.1.c-4
    Khung kịch bản: Kết luận phải bãi bỏ mà hương ước vẫn thi hành thì quá hạn
      Biết hồ sơ năm 2025 của Thôn Đông Lôi, loại "Thôn, xóm, tổ dân phố", thành phố Hải Phòng
      Và có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: Thôn Đông Lôi; tình trạng: đã công nhận
      Và có "Lần rà soát hương ước, quy ước" ngày 10/03/2025, tên thôn: Thôn Đông Lôi; kết quả rà soát: phải bãi bỏ
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                    |
        | 31/12/2025    | "Chưa đến hạn"             |
        | 01/01/2026    | "Vi phạm", lý do "quá hạn" |

    @HP-1.1.c-4
    Kịch bản: Phải bãi bỏ mà chỉ sửa đổi thì vẫn quá hạn
      Biết hồ sơ năm 2025 của Thôn Đông Lôi, loại "Thôn, xóm, tổ dân phố", thành phố Hải Phòng
      Và có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: Thôn Đông Lôi; tình trạng: đã công nhận
      Và có "Lần rà soát hương ước, quy ước" ngày 10/03/2025, tên thôn: Thôn Đông Lôi; kết quả rà soát: phải bãi bỏ
      Và có "Hương ước, quy ước" ngày 01/06/2025, tên thôn: Thôn Đông Lôi; tình trạng: đã công nhận; sửa đổi bản trước: có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"

    @HP-1.1.c-4
    Kịch bản: Bãi bỏ hương ước của thôn khác không thay cho thôn phải bãi bỏ
      Biết có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: Thôn Đông Lôi; tình trạng: đã công nhận
      Và có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: Thôn Lôi Trạch; tình trạng: bãi bỏ; có hiệu lực đến: 30/04/2025
      Và có "Lần rà soát hương ước, quy ước" ngày 10/03/2025, tên thôn: Thôn Đông Lôi; kết quả rà soát: phải bãi bỏ
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"

    @HP-1.1.c-4
    Kịch bản: Xã có hai thôn, mới rà soát một thôn thì vi phạm
      Biết có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: Thôn Đông Lôi; tình trạng: đã công nhận
      Và có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: Thôn Lôi Trạch; tình trạng: đã công nhận
      Và có "Lần rà soát hương ước, quy ước" ngày 10/03/2025, tên thôn: Thôn Đông Lôi; kết quả rà soát: giữ nguyên
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @HP-1.1.c-4
    Kịch bản: Xã có hai thôn, đã rà soát cả hai thì đạt ngay
      Biết có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: Thôn Đông Lôi; tình trạng: đã công nhận
      Và có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: Thôn Lôi Trạch; tình trạng: đã công nhận
      Và có "Lần rà soát hương ước, quy ước" ngày 10/03/2025, tên thôn: Thôn Đông Lôi; kết quả rà soát: giữ nguyên
      Và có "Lần rà soát hương ước, quy ước" ngày 12/03/2025, tên thôn: Thôn Lôi Trạch; kết quả rà soát: giữ nguyên
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là "Đạt"

    @HP-1.1.c-4
    Khung kịch bản: Thôn không có hương ước đang thi hành thì không xét
      Biết hồ sơ năm 2025 của Thôn Đông Lôi, loại "Thôn, xóm, tổ dân phố", thành phố Hải Phòng
      Và <hương ước>
      Và không có "Lần rà soát hương ước, quy ước" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | hương ước                                                                                                               | kết quả                                  |
        | không có "Hương ước, quy ước" nào                                                                                       | "Không áp dụng", lý do "không phát sinh" |
        | có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: Thôn Đông Lôi; tình trạng: chờ công nhận                             | "Không áp dụng", lý do "không phát sinh" |
        | có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: Thôn Đông Lôi; tình trạng: tạm ngừng thực hiện                       | "Không áp dụng", lý do "không phát sinh" |
        | có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: Thôn Đông Lôi; tình trạng: đã công nhận; có hiệu lực đến: 31/12/2024 | "Không áp dụng", lý do "không phát sinh" |
        | có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: Thôn Đông Lôi; tình trạng: đã công nhận; có hiệu lực đến: 01/01/2025 | "Vi phạm", lý do "không có"              |

    @HP-1.1.c-4
    Khung kịch bản: Thôn chưa có hương ước thì không xét dù có ghi cuộc rà soát
      Biết hồ sơ năm 2025 của Thôn Đông Lôi, loại "Thôn, xóm, tổ dân phố", thành phố Hải Phòng
      Và <hương ước>
      Và có "Lần rà soát hương ước, quy ước" ngày 10/03/2025, tên thôn: Thôn Đông Lôi; kết quả rà soát: giữ nguyên
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"
      Dữ liệu:
        | hương ước                                                                                   |
        | không có "Hương ước, quy ước" nào                                                           |
        | có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: Thôn Đông Lôi; tình trạng: chờ công nhận |

    @HP-1.1.c-4
    Khung kịch bản: Chưa báo cáo thì chưa đủ dữ liệu - hương ước
      Biết hồ sơ năm 2025 của Thôn Đông Lôi, loại "Thôn, xóm, tổ dân phố", thành phố Hải Phòng
      Và có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: Thôn Đông Lôi; tình trạng: đã công nhận
      Và không có "Lần rà soát hương ước, quy ước" nào
      Và chưa báo cáo "<nội dung chưa báo cáo>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | nội dung chưa báo cáo          |
        | Hương ước, quy ước             |
        | Lần rà soát hương ước, quy ước |

    @HP-1.1.c-4
    Kịch bản: Không ghi kết luận rà soát thì chưa đủ dữ liệu
      Biết hồ sơ năm 2025 của Thôn Đông Lôi, loại "Thôn, xóm, tổ dân phố", thành phố Hải Phòng
      Và có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: Thôn Đông Lôi; tình trạng: đã công nhận
      Và có "Lần rà soát hương ước, quy ước" ngày 10/03/2025, tên thôn: Thôn Đông Lôi
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @HP-1.1.c-4
    Khung kịch bản: Hồ sơ phải đầy đủ đến ngày cuối mới kết luận là chưa làm - hương ước
      Biết hồ sơ năm 2025 của Thôn Đông Lôi, loại "Thôn, xóm, tổ dân phố", thành phố Hải Phòng
      Và có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: Thôn Đông Lôi; tình trạng: đã công nhận
      Và không có "Lần rà soát hương ước, quy ước" nào
      Và số liệu đầy đủ đến ngày <đầy đủ đến ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến ngày | kết quả                                     |
        | 30/12/2025      | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025      | "Vi phạm", lý do "không có"                 |

    @HP-1.1.c-4
    Kịch bản: Kỳ sáu tháng đầu năm chưa bị kết luận cho cả năm - hương ước
      Biết hồ sơ 6 tháng đầu năm 2025 của Thôn Đông Lôi, loại "Thôn, xóm, tổ dân phố", thành phố Hải Phòng
      Và có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: Thôn Đông Lôi; tình trạng: đã công nhận
      Và không có "Lần rà soát hương ước, quy ước" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @HP-1.1.c-4
    Khung kịch bản: Thôn và Ủy ban nhân dân cấp xã đều phải rà soát
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: Thôn Đông Lôi; tình trạng: đã công nhận
      Và không có "Lần rà soát hương ước, quy ước" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"
      Dữ liệu:
        | đơn vị                      | loại                   |
        | Thôn Đông Lôi               | Thôn, xóm, tổ dân phố  |
        | Ủy ban nhân dân xã Vĩnh Bảo | Ủy ban nhân dân cấp xã |

    @HP-1.1.c-4
    Khung kịch bản: Loại đơn vị khác và đơn vị ngoài địa bàn không thuộc diện - hương ước
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: Thôn Đông Lôi; tình trạng: đã công nhận
      Và không có "Lần rà soát hương ước, quy ước" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                                | loại                                       | nơi                                                 | lý do            |
        | Ủy ban nhân dân thành phố Hải Phòng   | Ủy ban nhân dân cấp tỉnh                   | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Sở Tư pháp thành phố Hải Phòng        | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Chi cục Thủy lợi Hải Phòng            | Cơ quan nhà nước                           | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Trường Trung học phổ thông Thái Phiên | Đơn vị sự nghiệp công lập                  | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Công ty Thủy lợi An Hải               | Doanh nghiệp nhà nước                      | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Công ty cổ phần May Vĩnh Bảo          | Tổ chức có sử dụng lao động                | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội đồng nhân dân xã Vĩnh Bảo         | Hội đồng nhân dân cấp xã                   | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Vĩnh Bảo   | Ủy ban Mặt trận Tổ quốc Việt Nam           | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Ủy ban nhân dân xã Nam Sách           | Ủy ban nhân dân cấp xã                     | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) | khác địa bàn     |
        | Ủy ban nhân dân xã Quảng Uyên         | Ủy ban nhân dân cấp xã                     | tỉnh Cao Bằng                                       | khác địa bàn     |

    @HP-1.1.c-4
    Khung kịch bản: Năm 2025 là năm đầu tiên phải thực hiện - hương ước
      Biết hồ sơ năm <năm> của Thôn Đông Lôi, loại "Thôn, xóm, tổ dân phố", thành phố Hải Phòng
      Và có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: Thôn Đông Lôi; tình trạng: đã công nhận
      Và không có "Lần rà soát hương ước, quy ước" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | năm  | ngày đánh giá | kết quả                                         |
        | 2024 | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 15/01/2026    | "Vi phạm", lý do "không có"                     |

    @HP-1.1.c-4
    Khung kịch bản: Đơn vị mới lập chỉ bị xét khi có đủ 90 ngày trong năm - hương ước
      Biết hồ sơ năm 2025 của Thôn Đông Lôi, loại "Thôn, xóm, tổ dân phố", thành phố Hải Phòng
      Và đơn vị thành lập ngày <ngày thành lập>
      Và có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: Thôn Đông Lôi; tình trạng: đã công nhận
      Và không có "Lần rà soát hương ước, quy ước" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày thành lập | kết quả                                       |
        | 03/10/2025     | "Vi phạm", lý do "không có"                   |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 05/01/2026     | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @HP-1.1.c-4
    Khung kịch bản: Chưa làm mà chấm dứt hoạt động trước khi đến hạn thì không xét - hương ước
      Biết hồ sơ năm 2025 của Thôn Đông Lôi, loại "Thôn, xóm, tổ dân phố", thành phố Hải Phòng
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: Thôn Đông Lôi; tình trạng: đã công nhận
      Và không có "Lần rà soát hương ước, quy ước" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 31/03/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 01/04/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 31/12/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 01/01/2026  | "Vi phạm", lý do "không có"                   |

    @HP-1.1.c-4
    Kịch bản: Đã làm trước khi chấm dứt hoạt động thì giữ kết quả đạt - hương ước
      Biết hồ sơ năm 2025 của Thôn Đông Lôi, loại "Thôn, xóm, tổ dân phố", thành phố Hải Phòng
      Và đơn vị chấm dứt hoạt động từ ngày 01/12/2025
      Và có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: Thôn Đông Lôi; tình trạng: đã công nhận
      Và có "Lần rà soát hương ước, quy ước" ngày 10/03/2025, tên thôn: Thôn Đông Lôi; kết quả rà soát: giữ nguyên
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
