# language: vi
Tính năng: Nghị quyết ngày 12/7/2024 của Hội đồng nhân dân tỉnh Cao Bằng - mục tiêu (khoản 1 Điều 1)

  Nghị quyết có hiệu lực từ ngày 12/7/2024. Việc làm một lần được chờ 180 ngày, đến hết ngày 08/01/2025;
  việc hằng năm tính từ năm 2024 và phải xong trước khi hết ngày 31/12. Kỳ chung của các kịch bản là năm 2025.

  Bối cảnh:
    Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng

  Quy tắc: Điểm a khoản 1 Điều 1 - 100% người được giao nhiệm vụ đã qua bồi dưỡng nghiệp vụ

    @CB-1.1.a-1
    Khung kịch bản: Người mới nhận việc còn trong thời gian chờ không bị tính là thiếu
      Biết hồ sơ từ 12/07/2024 đến 08/01/2025 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là <được giao>
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là <đã bồi dưỡng>
      Và "Số người mới được giao nhiệm vụ chưa đến hạn bồi dưỡng" là <mới nhận việc>
      Khi đánh giá vào ngày 09/01/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | được giao | đã bồi dưỡng | mới nhận việc | kết quả                              |
        | 10        | 10           | 0             | "Đạt"                                |
        | 10        | 9            | 1             | "Đạt"                                |
        | 10        | 0            | 10            | "Đạt"                                |
        | 10        | 9            | 0             | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 10        | 8            | 1             | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 10        | 0            | 9             | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 1         | 0            | 0             | "Vi phạm", lý do "chưa đạt chỉ tiêu" |

    @CB-1.1.a-1
    Khung kịch bản: Còn người chưa học thì được chờ đến hết ngày 08/01/2025 - bồi dưỡng nghiệp vụ
      Biết hồ sơ từ 12/07/2024 đến 08/01/2025 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 9
      Và "Số người mới được giao nhiệm vụ chưa đến hạn bồi dưỡng" là 0
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 08/01/2025
      Dữ liệu:
        | ngày đánh giá | kết quả                              |
        | 07/01/2025    | "Chưa đến hạn"                       |
        | 08/01/2025    | "Chưa đến hạn"                       |
        | 09/01/2025    | "Vi phạm", lý do "chưa đạt chỉ tiêu" |

    @CB-1.1.a-1
    Kịch bản: Đã bồi dưỡng đủ ngay trong thời gian chờ thì đạt sớm
      Biết hồ sơ từ 12/07/2024 đến 30/09/2024 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 10
      Và "Số người mới được giao nhiệm vụ chưa đến hạn bồi dưỡng" là 0
      Khi đánh giá vào ngày 30/09/2024
      Thì kết quả là "Đạt"

    @CB-1.1.a-1
    Khung kịch bản: Xã mới được chờ 180 ngày kể từ ngày thành lập - bồi dưỡng nghiệp vụ
      Biết hồ sơ từ 12/07/2024 đến 28/12/2025 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị thành lập ngày <ngày thành lập>
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" <quý báo cáo> là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" <quý báo cáo> là 9
      Và "Số người mới được giao nhiệm vụ chưa đến hạn bồi dưỡng" <quý báo cáo> là 0
      Và số liệu đầy đủ đến ngày 29/12/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày <hạn>
      Dữ liệu:
        | ngày thành lập | quý báo cáo  | ngày đánh giá | hạn        | kết quả                              |
        | 01/07/2025     | quý III/2025 | 28/12/2025    | 28/12/2025 | "Chưa đến hạn"                       |
        | 01/07/2025     | quý III/2025 | 29/12/2025    | 28/12/2025 | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 02/07/2025     | quý III/2025 | 29/12/2025    | 29/12/2025 | "Chưa đến hạn"                       |
        | 13/07/2024     | quý IV/2024  | 09/01/2025    | 09/01/2025 | "Chưa đến hạn"                       |
        | 11/07/2024     | quý IV/2024  | 09/01/2025    | 08/01/2025 | "Vi phạm", lý do "chưa đạt chỉ tiêu" |

    @CB-1.1.a-1
    Kịch bản: Giao thêm người chưa học sau khi đã đủ thì không còn đạt
      Biết "Số người được giao nhiệm vụ về dân chủ ở cơ sở" năm 2024 là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" năm 2024 là 10
      Và "Số người mới được giao nhiệm vụ chưa đến hạn bồi dưỡng" năm 2024 là 0
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" năm 2025 là 12
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" năm 2025 là 10
      Và "Số người mới được giao nhiệm vụ chưa đến hạn bồi dưỡng" năm 2025 là 1
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đạt chỉ tiêu"

    @CB-1.1.a-1
    Khung kịch bản: Chưa giao nhiệm vụ cho ai thì không xét, kể cả khi còn thời gian chờ
      Biết hồ sơ <kỳ> của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 0
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 0
      Và "Số người mới được giao nhiệm vụ chưa đến hạn bồi dưỡng" là 0
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"
      Và có ghi chú "Chưa có người nào được giao nhiệm vụ"
      Dữ liệu:
        | kỳ                           | ngày đánh giá |
        | từ 12/07/2024 đến 30/09/2024 | 30/09/2024    |
        | từ 12/07/2024 đến 08/01/2025 | 09/01/2025    |

    @CB-1.1.a-1
    Khung kịch bản: Thiếu một trong ba số thì chưa đủ dữ liệu
      Biết hồ sơ từ 12/07/2024 đến 08/01/2025 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 9
      Và "Số người mới được giao nhiệm vụ chưa đến hạn bồi dưỡng" là 1
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 09/01/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | dữ kiện                                                |
        | Số người được giao nhiệm vụ về dân chủ ở cơ sở         |
        | Số người được giao nhiệm vụ đã qua bồi dưỡng           |
        | Số người mới được giao nhiệm vụ chưa đến hạn bồi dưỡng |

    @CB-1.1.a-1
    Khung kịch bản: Hồ sơ phải đầy đủ đến ngày 08/01/2025 mới kết luận còn thiếu - bồi dưỡng nghiệp vụ
      Biết hồ sơ từ 12/07/2024 đến 08/01/2025 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 9
      Và "Số người mới được giao nhiệm vụ chưa đến hạn bồi dưỡng" là 0
      Và số liệu đầy đủ đến ngày <đầy đủ đến ngày>
      Khi đánh giá vào ngày 09/01/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến ngày | kết quả                                     |
        | 07/01/2025      | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 08/01/2025      | "Vi phạm", lý do "chưa đạt chỉ tiêu"        |

    @CB-1.1.a-1
    Khung kịch bản: Mọi loại cơ quan, đơn vị, địa phương đều phải bồi dưỡng đủ người
      Biết hồ sơ từ 12/07/2024 đến 08/01/2025 của <đơn vị>, loại "<loại>", tỉnh Cao Bằng
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 9
      Và "Số người mới được giao nhiệm vụ chưa đến hạn bồi dưỡng" là 0
      Khi đánh giá vào ngày 09/01/2025
      Thì kết quả là "Vi phạm", lý do "chưa đạt chỉ tiêu"
      Dữ liệu:
        | đơn vị                                 | loại                                       |
        | Ủy ban nhân dân tỉnh Cao Bằng          | Ủy ban nhân dân cấp tỉnh                   |
        | Ủy ban nhân dân huyện Hòa An           | Ủy ban nhân dân cấp huyện                  |
        | Ủy ban nhân dân xã Phúc Sen            | Ủy ban nhân dân cấp xã                     |
        | Chi cục Thuế khu vực Hòa An            | Cơ quan nhà nước                           |
        | Sở Nội vụ                              | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh |
        | Trường Trung học phổ thông Trùng Khánh | Đơn vị sự nghiệp công lập                  |
        | Công ty Cấp nước Cao Bằng              | Doanh nghiệp nhà nước                      |

    @CB-1.1.a-1
    Khung kịch bản: Doanh nghiệp ngoài nhà nước chỉ được xét khi tự nguyện áp dụng - bồi dưỡng nghiệp vụ
      Biết hồ sơ từ 12/07/2024 đến 08/01/2025 của Công ty cổ phần Chè Phja Đén, loại "Tổ chức có sử dụng lao động", tỉnh Cao Bằng
      Và "tự nguyện áp dụng" là <trả lời>
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 9
      Và "Số người mới được giao nhiệm vụ chưa đến hạn bồi dưỡng" là 0
      Khi đánh giá vào ngày 09/01/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | trả lời | kết quả                                                |
        | có      | "Vi phạm", lý do "chưa đạt chỉ tiêu"                   |
        | không   | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @CB-1.1.a-1
    Kịch bản: Doanh nghiệp ngoài nhà nước chưa báo cáo có tự nguyện áp dụng hay không - bồi dưỡng nghiệp vụ
      Biết hồ sơ từ 12/07/2024 đến 08/01/2025 của Công ty cổ phần Chè Phja Đén, loại "Tổ chức có sử dụng lao động", tỉnh Cao Bằng
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 9
      Và "Số người mới được giao nhiệm vụ chưa đến hạn bồi dưỡng" là 0
      Và chưa báo cáo "tự nguyện áp dụng"
      Khi đánh giá vào ngày 09/01/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.1.a-1
    Khung kịch bản: Thôn, Hội đồng nhân dân, tổ chức phối hợp và đơn vị ngoài tỉnh không thuộc diện - bồi dưỡng nghiệp vụ
      Biết hồ sơ từ 12/07/2024 đến 08/01/2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 9
      Và "Số người mới được giao nhiệm vụ chưa đến hạn bồi dưỡng" là 0
      Khi đánh giá vào ngày 09/01/2025
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                              | loại                             | nơi                 | lý do            |
        | xóm Pác Rằng                        | Thôn, xóm, tổ dân phố            | tỉnh Cao Bằng       | khác loại đơn vị |
        | Hội đồng nhân dân tỉnh Cao Bằng     | Hội đồng nhân dân cấp tỉnh       | tỉnh Cao Bằng       | khác loại đơn vị |
        | Hội đồng nhân dân huyện Hòa An      | Hội đồng nhân dân cấp huyện      | tỉnh Cao Bằng       | khác loại đơn vị |
        | Hội đồng nhân dân xã Phúc Sen       | Hội đồng nhân dân cấp xã         | tỉnh Cao Bằng       | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Phúc Sen | Ủy ban Mặt trận Tổ quốc Việt Nam | tỉnh Cao Bằng       | khác loại đơn vị |
        | Hội Liên hiệp Phụ nữ xã Phúc Sen    | Tổ chức chính trị - xã hội       | tỉnh Cao Bằng       | khác loại đơn vị |
        | Đảng ủy xã Phúc Sen                 | Cấp ủy, ban đảng                 | tỉnh Cao Bằng       | khác loại đơn vị |
        | Ủy ban nhân dân xã Kiến Thụy        | Ủy ban nhân dân cấp xã           | thành phố Hải Phòng | khác địa bàn     |
        | Ủy ban nhân dân xã Thất Khê         | Ủy ban nhân dân cấp xã           | tỉnh Lạng Sơn       | khác địa bàn     |

    @CB-1.1.a-1
    Khung kịch bản: Trước ngày 12/07/2024 thì chưa áp dụng - bồi dưỡng nghiệp vụ
      Biết hồ sơ 6 tháng đầu năm 2024 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 9
      Và "Số người mới được giao nhiệm vụ chưa đến hạn bồi dưỡng" là 0
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                                         |
        | 11/07/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 12/07/2024    | "Chưa đến hạn"                                  |

    @CB-1.1.a-1
    Khung kịch bản: Đơn vị thành lập sau ngày đánh giá thì chưa xét - bồi dưỡng nghiệp vụ
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị thành lập ngày <ngày thành lập>
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 9
      Và "Số người mới được giao nhiệm vụ chưa đến hạn bồi dưỡng" là 0
      Khi đánh giá vào ngày 01/10/2024
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày thành lập | kết quả                                       |
        | 01/10/2024     | "Chưa đến hạn"                                |
        | 02/10/2024     | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @CB-1.1.a-1
    Khung kịch bản: Xã sáp nhập trước ngày hết hạn chỉ giữ kết quả đạt
      Biết hồ sơ từ 12/07/2024 đến 31/12/2024 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ ngày>
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là <đã bồi dưỡng>
      Và "Số người mới được giao nhiệm vụ chưa đến hạn bồi dưỡng" là 0
      Và số liệu đầy đủ đến ngày 08/01/2025
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chấm dứt từ ngày | đã bồi dưỡng | kết quả                                       |
        | 08/01/2025       | 9            | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 08/01/2025       | 10           | "Đạt"                                         |
        | 09/01/2025       | 9            | "Vi phạm", lý do "chưa đạt chỉ tiêu"          |

  Quy tắc: Điểm a khoản 1 Điều 1 - lớp hương ước, quy ước cho lực lượng không chuyên trách

    @CB-1.1.a-2
    Khung kịch bản: Cả nhóm cấp xã và nhóm thôn, xóm, tổ dân phố đều phải học đủ; nhóm không có người thì không xét
      Biết hồ sơ từ 12/07/2024 đến 08/01/2025 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và "Số người hoạt động không chuyên trách cấp xã" là <cấp xã>
      Và "Số người không chuyên trách cấp xã đã tập huấn hương ước, quy ước" là <đã học>
      Và "Số người hoạt động không chuyên trách ở thôn, xóm, tổ dân phố" là <ở thôn>
      Và "Số người không chuyên trách ở thôn, xóm, tổ dân phố đã tập huấn hương ước, quy ước" là <đã học ở thôn>
      Khi đánh giá vào ngày 09/01/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | cấp xã | đã học | ở thôn | đã học ở thôn | kết quả                                  |
        | 4      | 4      | 30     | 30            | "Đạt"                                    |
        | 4      | 3      | 30     | 30            | "Vi phạm", lý do "chưa đạt chỉ tiêu"     |
        | 40     | 39     | 30     | 30            | "Vi phạm", lý do "chưa đạt chỉ tiêu"     |
        | 4      | 4      | 30     | 29            | "Vi phạm", lý do "chưa đạt chỉ tiêu"     |
        | 4      | 0      | 30     | 30            | "Vi phạm", lý do "chưa đạt chỉ tiêu"     |
        | 0      | 0      | 30     | 30            | "Đạt"                                    |
        | 4      | 4      | 0      | 0             | "Đạt"                                    |
        | 0      | 0      | 30     | 29            | "Vi phạm", lý do "chưa đạt chỉ tiêu"     |
        | 4      | 3      | 0      | 0             | "Vi phạm", lý do "chưa đạt chỉ tiêu"     |
        | 0      | 0      | 0      | 0             | "Không áp dụng", lý do "không phát sinh" |

    @CB-1.1.a-2
    Khung kịch bản: Còn người chưa học thì được chờ đến hết ngày 08/01/2025 - lớp hương ước, quy ước
      Biết hồ sơ từ 12/07/2024 đến 08/01/2025 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và "Số người hoạt động không chuyên trách cấp xã" là 4
      Và "Số người không chuyên trách cấp xã đã tập huấn hương ước, quy ước" là 4
      Và "Số người hoạt động không chuyên trách ở thôn, xóm, tổ dân phố" là 30
      Và "Số người không chuyên trách ở thôn, xóm, tổ dân phố đã tập huấn hương ước, quy ước" là 29
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                              |
        | 07/01/2025    | "Chưa đến hạn"                       |
        | 08/01/2025    | "Chưa đến hạn"                       |
        | 09/01/2025    | "Vi phạm", lý do "chưa đạt chỉ tiêu" |

    @CB-1.1.a-2
    Khung kịch bản: Xã mới được chờ 180 ngày kể từ ngày thành lập - lớp hương ước, quy ước
      Biết hồ sơ từ 01/07/2025 đến 28/12/2025 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị thành lập ngày 01/07/2025
      Và "Số người hoạt động không chuyên trách cấp xã" là 4
      Và "Số người không chuyên trách cấp xã đã tập huấn hương ước, quy ước" là 3
      Và "Số người hoạt động không chuyên trách ở thôn, xóm, tổ dân phố" là 30
      Và "Số người không chuyên trách ở thôn, xóm, tổ dân phố đã tập huấn hương ước, quy ước" là 30
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 28/12/2025
      Dữ liệu:
        | ngày đánh giá | kết quả                              |
        | 28/12/2025    | "Chưa đến hạn"                       |
        | 29/12/2025    | "Vi phạm", lý do "chưa đạt chỉ tiêu" |

    @CB-1.1.a-2
    Kịch bản: Đã học đủ ngay trong thời gian chờ thì đạt sớm
      Biết hồ sơ từ 12/07/2024 đến 30/09/2024 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và "Số người hoạt động không chuyên trách cấp xã" là 4
      Và "Số người không chuyên trách cấp xã đã tập huấn hương ước, quy ước" là 4
      Và "Số người hoạt động không chuyên trách ở thôn, xóm, tổ dân phố" là 30
      Và "Số người không chuyên trách ở thôn, xóm, tổ dân phố đã tập huấn hương ước, quy ước" là 30
      Khi đánh giá vào ngày 30/09/2024
      Thì kết quả là "Đạt"

    @CB-1.1.a-2
    Khung kịch bản: Thiếu một số thì chưa đủ dữ liệu, dù nhóm kia đã học đủ
      Biết hồ sơ từ 12/07/2024 đến 08/01/2025 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và "Số người hoạt động không chuyên trách cấp xã" là 4
      Và "Số người không chuyên trách cấp xã đã tập huấn hương ước, quy ước" là 4
      Và "Số người hoạt động không chuyên trách ở thôn, xóm, tổ dân phố" là 30
      Và "Số người không chuyên trách ở thôn, xóm, tổ dân phố đã tập huấn hương ước, quy ước" là 30
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 09/01/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | dữ kiện                                                                            |
        | Số người hoạt động không chuyên trách cấp xã                                       |
        | Số người không chuyên trách cấp xã đã tập huấn hương ước, quy ước                  |
        | Số người hoạt động không chuyên trách ở thôn, xóm, tổ dân phố                      |
        | Số người không chuyên trách ở thôn, xóm, tổ dân phố đã tập huấn hương ước, quy ước |

    @CB-1.1.a-2
    Kịch bản: Nhóm cấp xã đã thấy thiếu thì vi phạm, dù chưa báo cáo nhóm ở thôn
      Biết hồ sơ từ 12/07/2024 đến 08/01/2025 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và "Số người hoạt động không chuyên trách cấp xã" là 4
      Và "Số người không chuyên trách cấp xã đã tập huấn hương ước, quy ước" là 3
      Và chưa báo cáo "Số người hoạt động không chuyên trách ở thôn, xóm, tổ dân phố"
      Và chưa báo cáo "Số người không chuyên trách ở thôn, xóm, tổ dân phố đã tập huấn hương ước, quy ước"
      Khi đánh giá vào ngày 09/01/2025
      Thì kết quả là "Vi phạm", lý do "chưa đạt chỉ tiêu"

    @CB-1.1.a-2
    Khung kịch bản: Hồ sơ phải đầy đủ đến ngày 08/01/2025 mới kết luận còn thiếu - lớp hương ước, quy ước
      Biết hồ sơ từ 12/07/2024 đến 08/01/2025 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và "Số người hoạt động không chuyên trách cấp xã" là 4
      Và "Số người không chuyên trách cấp xã đã tập huấn hương ước, quy ước" là 4
      Và "Số người hoạt động không chuyên trách ở thôn, xóm, tổ dân phố" là 30
      Và "Số người không chuyên trách ở thôn, xóm, tổ dân phố đã tập huấn hương ước, quy ước" là 29
      Và số liệu đầy đủ đến ngày <đầy đủ đến ngày>
      Khi đánh giá vào ngày 09/01/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến ngày | kết quả                                     |
        | 07/01/2025      | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 08/01/2025      | "Vi phạm", lý do "chưa đạt chỉ tiêu"        |

    @CB-1.1.a-2
    Khung kịch bản: Ủy ban nhân dân cả ba cấp đều phải thu xếp lớp
      Biết hồ sơ từ 12/07/2024 đến 08/01/2025 của <đơn vị>, loại "<loại>", tỉnh Cao Bằng
      Và "Số người hoạt động không chuyên trách cấp xã" là 4
      Và "Số người không chuyên trách cấp xã đã tập huấn hương ước, quy ước" là 3
      Và "Số người hoạt động không chuyên trách ở thôn, xóm, tổ dân phố" là 30
      Và "Số người không chuyên trách ở thôn, xóm, tổ dân phố đã tập huấn hương ước, quy ước" là 30
      Khi đánh giá vào ngày 09/01/2025
      Thì kết quả là "Vi phạm", lý do "chưa đạt chỉ tiêu"
      Dữ liệu:
        | đơn vị                        | loại                      |
        | Ủy ban nhân dân tỉnh Cao Bằng | Ủy ban nhân dân cấp tỉnh  |
        | Ủy ban nhân dân huyện Hòa An  | Ủy ban nhân dân cấp huyện |
        | Ủy ban nhân dân xã Phúc Sen   | Ủy ban nhân dân cấp xã    |

    @CB-1.1.a-2
    Khung kịch bản: Cơ quan, đơn vị khác và xã ngoài tỉnh không thuộc diện
      Biết hồ sơ từ 12/07/2024 đến 08/01/2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "Số người hoạt động không chuyên trách cấp xã" là 4
      Và "Số người không chuyên trách cấp xã đã tập huấn hương ước, quy ước" là 3
      Và "Số người hoạt động không chuyên trách ở thôn, xóm, tổ dân phố" là 30
      Và "Số người không chuyên trách ở thôn, xóm, tổ dân phố đã tập huấn hương ước, quy ước" là 30
      Khi đánh giá vào ngày 09/01/2025
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                                 | loại                                       | nơi                 | lý do            |
        | Sở Nội vụ                              | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Cao Bằng       | khác loại đơn vị |
        | Chi cục Thuế khu vực Hòa An            | Cơ quan nhà nước                           | tỉnh Cao Bằng       | khác loại đơn vị |
        | Trường Trung học phổ thông Trùng Khánh | Đơn vị sự nghiệp công lập                  | tỉnh Cao Bằng       | khác loại đơn vị |
        | Công ty Cấp nước Cao Bằng              | Doanh nghiệp nhà nước                      | tỉnh Cao Bằng       | khác loại đơn vị |
        | xóm Pác Rằng                           | Thôn, xóm, tổ dân phố                      | tỉnh Cao Bằng       | khác loại đơn vị |
        | Hội đồng nhân dân xã Phúc Sen          | Hội đồng nhân dân cấp xã                   | tỉnh Cao Bằng       | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Phúc Sen    | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Cao Bằng       | khác loại đơn vị |
        | Ủy ban nhân dân xã Kiến Thụy           | Ủy ban nhân dân cấp xã                     | thành phố Hải Phòng | khác địa bàn     |
        | Ủy ban nhân dân xã Thất Khê            | Ủy ban nhân dân cấp xã                     | tỉnh Lạng Sơn       | khác địa bàn     |

    @CB-1.1.a-2
    Khung kịch bản: Trước ngày 12/07/2024 thì chưa áp dụng - lớp hương ước, quy ước
      Biết hồ sơ 6 tháng đầu năm 2024 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và "Số người hoạt động không chuyên trách cấp xã" là 4
      Và "Số người không chuyên trách cấp xã đã tập huấn hương ước, quy ước" là 3
      Và "Số người hoạt động không chuyên trách ở thôn, xóm, tổ dân phố" là 30
      Và "Số người không chuyên trách ở thôn, xóm, tổ dân phố đã tập huấn hương ước, quy ước" là 30
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                                         |
        | 11/07/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 12/07/2024    | "Chưa đến hạn"                                  |

    @CB-1.1.a-2
    Kịch bản: Xã chấm dứt hoạt động trước hạn khi chưa học đủ thì không xét
      Biết hồ sơ từ 12/07/2024 đến 30/11/2024 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị chấm dứt hoạt động từ ngày 01/12/2024
      Và "Số người hoạt động không chuyên trách cấp xã" là 4
      Và "Số người không chuyên trách cấp xã đã tập huấn hương ước, quy ước" là 3
      Và "Số người hoạt động không chuyên trách ở thôn, xóm, tổ dân phố" là 30
      Và "Số người không chuyên trách ở thôn, xóm, tổ dân phố đã tập huấn hương ước, quy ước" là 30
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "Không áp dụng", lý do "đơn vị không tồn tại"

    @CB-1.1.a-2
    Kịch bản: Đơn vị thành lập sau ngày đánh giá thì chưa xét - lớp hương ước, quy ước
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị thành lập ngày 01/12/2024
      Và "Số người hoạt động không chuyên trách cấp xã" là 4
      Và "Số người không chuyên trách cấp xã đã tập huấn hương ước, quy ước" là 3
      Và "Số người hoạt động không chuyên trách ở thôn, xóm, tổ dân phố" là 30
      Và "Số người không chuyên trách ở thôn, xóm, tổ dân phố đã tập huấn hương ước, quy ước" là 30
      Khi đánh giá vào ngày 30/11/2024
      Thì kết quả là "Không áp dụng", lý do "đơn vị không tồn tại"

  Quy tắc: Điểm a khoản 1 Điều 1 - tập huấn Tổ soạn thảo hương ước, quy ước trước khi biểu quyết

    @CB-1.1.a-3
    Khung kịch bản: Mọi thành viên Tổ soạn thảo phải được tập huấn trước khi biểu quyết
      Biết có "Đợt soạn thảo hương ước, quy ước" ngày 10/03/2025, số thành viên tổ soạn thảo: <thành viên>; số thành viên đã tập huấn trước khi biểu quyết: <đã tập huấn>; ngày biểu quyết: 20/05/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | thành viên | đã tập huấn | kết quả                              |
        | 7          | 7           | "Đạt"                                |
        | 7          | 6           | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 7          | 0           | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 1          | 1           | "Đạt"                                |

    @CB-1.1.a-3
    Khung kịch bản: Hạn là ngày biểu quyết
      Biết có "Đợt soạn thảo hương ước, quy ước" ngày 10/03/2025, tên thôn: xóm Pác Rằng; số thành viên tổ soạn thảo: 7; số thành viên đã tập huấn trước khi biểu quyết: 6; ngày biểu quyết: 20/05/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                              |
        | 19/05/2025    | "Chưa đến hạn"                       |
        | 20/05/2025    | "Chưa đến hạn"                       |
        | 21/05/2025    | "Vi phạm", lý do "chưa đạt chỉ tiêu" |

    @CB-1.1.a-3
    Kịch bản: Tập huấn đủ trước khi biểu quyết thì đạt ngay
      Biết có "Đợt soạn thảo hương ước, quy ước" ngày 10/03/2025, tên thôn: xóm Pác Rằng; số thành viên tổ soạn thảo: 7; số thành viên đã tập huấn trước khi biểu quyết: 7; ngày biểu quyết: 20/05/2025
      Khi đánh giá vào ngày 15/04/2025
      Thì kết quả là "Đạt"

    @CB-1.1.a-3
    Kịch bản: Dự thảo chưa đưa ra biểu quyết thì chưa đến hạn, dù đã hết năm
      Biết có "Đợt soạn thảo hương ước, quy ước" ngày 10/03/2025, tên thôn: xóm Pác Rằng; số thành viên tổ soạn thảo: 7; số thành viên đã tập huấn trước khi biểu quyết: 3
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @CB-1.1.a-3
    Khung kịch bản: Biểu quyết vào năm sau thì hồ sơ phải đầy đủ đến ngày biểu quyết
      Biết có "Đợt soạn thảo hương ước, quy ước" ngày 20/11/2025, tên thôn: xóm Pác Rằng; số thành viên tổ soạn thảo: 7; số thành viên đã tập huấn trước khi biểu quyết: 6; ngày biểu quyết: 15/01/2026
      Và số liệu đầy đủ đến ngày <đầy đủ đến ngày>
      Khi đánh giá vào ngày 20/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến ngày | kết quả                                     |
        | 14/01/2026      | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 15/01/2026      | "Vi phạm", lý do "chưa đạt chỉ tiêu"        |

    @CB-1.1.a-3
    Kịch bản: Một Tổ tập huấn đủ, một Tổ còn thiếu thì vi phạm
      Biết có "Đợt soạn thảo hương ước, quy ước" ngày 10/03/2025, tên thôn: xóm Pác Rằng; số thành viên tổ soạn thảo: 7; số thành viên đã tập huấn trước khi biểu quyết: 7; ngày biểu quyết: 20/05/2025
      Và có "Đợt soạn thảo hương ước, quy ước" ngày 12/03/2025, tên thôn: xóm Lũng Vài; số thành viên tổ soạn thảo: 5; số thành viên đã tập huấn trước khi biểu quyết: 4; ngày biểu quyết: 22/05/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đạt chỉ tiêu"

    @CB-1.1.a-3
    Kịch bản: Một Tổ tập huấn đủ, một Tổ chưa biểu quyết thì chưa đến hạn
      Biết có "Đợt soạn thảo hương ước, quy ước" ngày 10/03/2025, tên thôn: xóm Pác Rằng; số thành viên tổ soạn thảo: 7; số thành viên đã tập huấn trước khi biểu quyết: 7; ngày biểu quyết: 20/05/2025
      Và có "Đợt soạn thảo hương ước, quy ước" ngày 12/03/2025, tên thôn: xóm Lũng Vài; số thành viên tổ soạn thảo: 5; số thành viên đã tập huấn trước khi biểu quyết: 4
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @CB-1.1.a-3
    Khung kịch bản: Không ghi số thành viên hoặc số đã tập huấn thì chưa đủ dữ liệu
      Biết có "Đợt soạn thảo hương ước, quy ước" ngày 10/03/2025, <nội dung ghi>; ngày biểu quyết: 20/05/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | nội dung ghi                                      |
        | số thành viên tổ soạn thảo: 7                     |
        | số thành viên đã tập huấn trước khi biểu quyết: 7 |

    @CB-1.1.a-3
    Khung kịch bản: Năm không có Tổ soạn thảo nào thì không phát sinh, chỉ kết luận khi đã hết năm
      Biết không có "Đợt soạn thảo hương ước, quy ước" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                                  |
        | 31/12/2025    | "Chưa đến hạn"                           |
        | 01/01/2026    | "Không áp dụng", lý do "không phát sinh" |

    @CB-1.1.a-3
    Kịch bản: Chưa báo cáo việc soạn thảo thì chưa đủ dữ liệu
      Biết chưa báo cáo "Đợt soạn thảo hương ước, quy ước"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.1.a-3
    Khung kịch bản: Hồ sơ chưa đủ đến hết năm thì chưa kết luận là không phát sinh
      Biết không có "Đợt soạn thảo hương ước, quy ước" nào
      Và số liệu đầy đủ đến ngày <đầy đủ đến ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến ngày | kết quả                                     |
        | 30/12/2025      | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025      | "Không áp dụng", lý do "không phát sinh"    |

    @CB-1.1.a-3
    Khung kịch bản: Tổ soạn thảo lập năm nào thì tính cho năm đó, kể cả khi biểu quyết vào năm sau
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và có "Đợt soạn thảo hương ước, quy ước" ngày <ngày lập>, tên thôn: xóm Pác Rằng; số thành viên tổ soạn thảo: 7; số thành viên đã tập huấn trước khi biểu quyết: 6; ngày biểu quyết: 10/01/2025
      Và số liệu đầy đủ đến ngày 10/01/2025
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày lập   | kết quả                                  |
        | 12/07/2024 | "Vi phạm", lý do "chưa đạt chỉ tiêu"     |
        | 31/12/2024 | "Vi phạm", lý do "chưa đạt chỉ tiêu"     |
        | 01/01/2025 | "Không áp dụng", lý do "không phát sinh" |

    @CB-1.1.a-3
    Khung kịch bản: Ủy ban nhân dân cả ba cấp đều phải bảo đảm
      Biết hồ sơ năm 2024 của <đơn vị>, loại "<loại>", tỉnh Cao Bằng
      Và có "Đợt soạn thảo hương ước, quy ước" ngày 10/08/2024, tên thôn: xóm Pác Rằng; số thành viên tổ soạn thảo: 7; số thành viên đã tập huấn trước khi biểu quyết: 6; ngày biểu quyết: 20/10/2024
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "Vi phạm", lý do "chưa đạt chỉ tiêu"
      Dữ liệu:
        | đơn vị                        | loại                      |
        | Ủy ban nhân dân tỉnh Cao Bằng | Ủy ban nhân dân cấp tỉnh  |
        | Ủy ban nhân dân huyện Hòa An  | Ủy ban nhân dân cấp huyện |
        | Ủy ban nhân dân xã Phúc Sen   | Ủy ban nhân dân cấp xã    |

    @CB-1.1.a-3
    Khung kịch bản: Thôn, cơ quan khác và xã ngoài tỉnh không thuộc diện
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và có "Đợt soạn thảo hương ước, quy ước" ngày 10/03/2025, tên thôn: xóm Pác Rằng; số thành viên tổ soạn thảo: 7; số thành viên đã tập huấn trước khi biểu quyết: 6; ngày biểu quyết: 20/05/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                                 | loại                                       | nơi                 | lý do            |
        | xóm Pác Rằng                           | Thôn, xóm, tổ dân phố                      | tỉnh Cao Bằng       | khác loại đơn vị |
        | Sở Nội vụ                              | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Cao Bằng       | khác loại đơn vị |
        | Chi cục Thuế khu vực Hòa An            | Cơ quan nhà nước                           | tỉnh Cao Bằng       | khác loại đơn vị |
        | Trường Trung học phổ thông Trùng Khánh | Đơn vị sự nghiệp công lập                  | tỉnh Cao Bằng       | khác loại đơn vị |
        | Hội đồng nhân dân xã Phúc Sen          | Hội đồng nhân dân cấp xã                   | tỉnh Cao Bằng       | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Phúc Sen    | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Cao Bằng       | khác loại đơn vị |
        | Ủy ban nhân dân xã Kiến Thụy           | Ủy ban nhân dân cấp xã                     | thành phố Hải Phòng | khác địa bàn     |
        | Ủy ban nhân dân xã Thất Khê            | Ủy ban nhân dân cấp xã                     | tỉnh Lạng Sơn       | khác địa bàn     |

    @CB-1.1.a-3
    Kịch bản: Năm 2023 chưa áp dụng
      Biết hồ sơ năm 2023 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và có "Đợt soạn thảo hương ước, quy ước" ngày 10/08/2023, tên thôn: xóm Pác Rằng; số thành viên tổ soạn thảo: 7; số thành viên đã tập huấn trước khi biểu quyết: 6; ngày biểu quyết: 20/10/2023
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @CB-1.1.a-3
    Khung kịch bản: Đánh giá trước ngày Nghị quyết có hiệu lực thì chưa áp dụng
      Biết hồ sơ 6 tháng đầu năm 2024 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và có "Đợt soạn thảo hương ước, quy ước" ngày 10/03/2024, tên thôn: xóm Pác Rằng; số thành viên tổ soạn thảo: 7; số thành viên đã tập huấn trước khi biểu quyết: 6
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                                         |
        | 11/07/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 12/07/2024    | "Chưa đến hạn"                                  |

    @CB-1.1.a-3
    Kịch bản: Xã lập cuối năm vẫn chịu trách nhiệm với Tổ soạn thảo của mình
      Biết đơn vị thành lập ngày 01/12/2025
      Và có "Đợt soạn thảo hương ước, quy ước" ngày 05/12/2025, tên thôn: xóm Pác Rằng; số thành viên tổ soạn thảo: 7; số thành viên đã tập huấn trước khi biểu quyết: 6; ngày biểu quyết: 25/12/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đạt chỉ tiêu"

    @CB-1.1.a-3
    Kịch bản: Xã lập sau khi hết năm thì không xét
      Biết đơn vị thành lập ngày 05/01/2026
      Và không có "Đợt soạn thảo hương ước, quy ước" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "đơn vị không tồn tại"

    @CB-1.1.a-3
    Kịch bản: Kỳ mới báo cáo sáu tháng thì chưa kết luận vi phạm của cả năm
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và có "Đợt soạn thảo hương ước, quy ước" ngày 10/03/2025, tên thôn: xóm Pác Rằng; số thành viên tổ soạn thảo: 7; số thành viên đã tập huấn trước khi biểu quyết: 6; ngày biểu quyết: 20/05/2025
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Chưa đến hạn"

  Quy tắc: Điểm b khoản 1 Điều 1 - 100% đơn vị tuyên truyền, phổ biến pháp luật về dân chủ ở cơ sở

    @CB-1.1.b-1
    Khung kịch bản: Hình thức nào cũng được, miễn là có hoạt động trong năm
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 03/06/2025, hình thức: <hình thức>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Dữ liệu:
        | hình thức               |
        | họp cơ quan             |
        | họp thôn                |
        | trang thông tin điện tử |
        | loa truyền thanh        |
        | hình thức khác          |

    @CB-1.1.b-1
    Khung kịch bản: Hoạt động phải diễn ra trong năm dương lịch
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày <ngày tổ chức>
      Và số liệu đầy đủ đến ngày 15/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày tổ chức | kết quả                     |
        | 31/12/2024   | "Vi phạm", lý do "không có" |
        | 01/01/2025   | "Đạt"                       |
        | 31/12/2025   | "Đạt"                       |
        | 01/01/2026   | "Vi phạm", lý do "không có" |

    @CB-1.1.b-1
    Khung kịch bản: Đạt ngay từ ngày tổ chức - tuyên truyền
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 15/12/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả        |
        | 14/12/2025    | "Chưa đến hạn" |
        | 15/12/2025    | "Đạt"          |

    @CB-1.1.b-1
    Khung kịch bản: Cả năm không có hoạt động nào thì vi phạm khi đã hết năm
      Biết không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 30/12/2025    | "Chưa đến hạn"              |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @CB-1.1.b-1
    Kịch bản: Chỉ có kế hoạch tuyên truyền, không có hoạt động thì chưa đạt
      Biết có "Kế hoạch tuyên truyền, phổ biến pháp luật" ngày 15/02/2025, năm: 2025
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @CB-1.1.b-1
    Kịch bản: Hoạt động đầu năm 2024, trước ngày Nghị quyết có hiệu lực, vẫn được tính cho năm 2024
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Phúc Sen, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 15/03/2024
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "Đạt"

    @CB-1.1.b-1
    Kịch bản: Chưa báo cáo thì chưa đủ dữ liệu
      Biết chưa báo cáo "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.1.b-1
    Kịch bản: Hoạt động không ghi ngày thì chưa đủ dữ liệu
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" không ghi ngày, hình thức: họp thôn
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.1.b-1
    Khung kịch bản: Hồ sơ phải đầy đủ đến hết năm mới kết luận là không có - tuyên truyền
      Biết không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và số liệu đầy đủ đến ngày <đầy đủ đến ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến ngày | kết quả                                     |
        | 30/12/2025      | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025      | "Vi phạm", lý do "không có"                 |

    @CB-1.1.b-1
    Kịch bản: Kỳ mới báo cáo sáu tháng đầu năm thì chưa kết luận vi phạm của cả năm
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @CB-1.1.b-1
    Kịch bản: Kỳ sáu tháng đã có hoạt động thì đạt cho cả năm
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/04/2025
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Đạt"

    @CB-1.1.b-1
    Khung kịch bản: Mọi loại cơ quan, đơn vị, địa phương đều phải tuyên truyền
      Biết hồ sơ năm 2024 của <đơn vị>, loại "<loại>", tỉnh Cao Bằng
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "Vi phạm", lý do "không có"
      Dữ liệu:
        | đơn vị                                 | loại                                       |
        | Ủy ban nhân dân tỉnh Cao Bằng          | Ủy ban nhân dân cấp tỉnh                   |
        | Ủy ban nhân dân huyện Hòa An           | Ủy ban nhân dân cấp huyện                  |
        | Ủy ban nhân dân xã Phúc Sen            | Ủy ban nhân dân cấp xã                     |
        | Chi cục Thuế khu vực Hòa An            | Cơ quan nhà nước                           |
        | Sở Nội vụ                              | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh |
        | Trường Trung học phổ thông Trùng Khánh | Đơn vị sự nghiệp công lập                  |
        | Công ty Cấp nước Cao Bằng              | Doanh nghiệp nhà nước                      |

    @CB-1.1.b-1
    Khung kịch bản: Doanh nghiệp ngoài nhà nước chỉ được xét khi tự nguyện áp dụng - tuyên truyền
      Biết hồ sơ năm 2025 của Công ty cổ phần Chè Phja Đén, loại "Tổ chức có sử dụng lao động", tỉnh Cao Bằng
      Và "tự nguyện áp dụng" là <trả lời>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | trả lời | kết quả                                                |
        | có      | "Vi phạm", lý do "không có"                            |
        | không   | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @CB-1.1.b-1
    Kịch bản: Doanh nghiệp ngoài nhà nước chưa báo cáo có tự nguyện áp dụng hay không - tuyên truyền
      Biết hồ sơ năm 2025 của Công ty cổ phần Chè Phja Đén, loại "Tổ chức có sử dụng lao động", tỉnh Cao Bằng
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và chưa báo cáo "tự nguyện áp dụng"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.1.b-1
    Khung kịch bản: Thôn, Hội đồng nhân dân, tổ chức phối hợp và đơn vị ngoài tỉnh không thuộc diện - tuyên truyền
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                              | loại                             | nơi                 | lý do            |
        | xóm Pác Rằng                        | Thôn, xóm, tổ dân phố            | tỉnh Cao Bằng       | khác loại đơn vị |
        | Hội đồng nhân dân tỉnh Cao Bằng     | Hội đồng nhân dân cấp tỉnh       | tỉnh Cao Bằng       | khác loại đơn vị |
        | Hội đồng nhân dân xã Phúc Sen       | Hội đồng nhân dân cấp xã         | tỉnh Cao Bằng       | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Phúc Sen | Ủy ban Mặt trận Tổ quốc Việt Nam | tỉnh Cao Bằng       | khác loại đơn vị |
        | Hội Liên hiệp Phụ nữ xã Phúc Sen    | Tổ chức chính trị - xã hội       | tỉnh Cao Bằng       | khác loại đơn vị |
        | Đảng ủy xã Phúc Sen                 | Cấp ủy, ban đảng                 | tỉnh Cao Bằng       | khác loại đơn vị |
        | Ủy ban nhân dân xã Kiến Thụy        | Ủy ban nhân dân cấp xã           | thành phố Hải Phòng | khác địa bàn     |
        | Ủy ban nhân dân xã Thất Khê         | Ủy ban nhân dân cấp xã           | tỉnh Lạng Sơn       | khác địa bàn     |

    @CB-1.1.b-1
    Khung kịch bản: Năm 2024 là năm đầu tiên phải thực hiện - tuyên truyền
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Phúc Sen, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | năm  | ngày đánh giá | kết quả                                         |
        | 2023 | 15/01/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2024 | 15/01/2025    | "Vi phạm", lý do "không có"                     |

    @CB-1.1.b-1
    Khung kịch bản: Chỉ xét đơn vị tồn tại từ 90 ngày trở lên trong năm - tuyên truyền
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày thành lập | kết quả                                       |
        | 03/10/2025     | "Vi phạm", lý do "không có"                   |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 05/01/2026     | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @CB-1.1.b-1
    Khung kịch bản: Năm 2024 tính 90 ngày từ ngày 12/07/2024
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Phúc Sen, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ ngày>
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/08/2024
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chấm dứt từ ngày | kết quả                              |
        | 09/10/2024       | "Không áp dụng", lý do "kỳ quá ngắn" |
        | 10/10/2024       | "Đạt"                                |

    @CB-1.1.b-1
    Khung kịch bản: Huyện chấm dứt hoạt động từ ngày 01/07/2025 chỉ giữ kết quả đã đạt
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Hòa An, loại "Ủy ban nhân dân cấp huyện", tỉnh Cao Bằng
      Và <hoạt động>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | hoạt động                                                                | kết quả                                       |
        | có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 30/06/2025 | "Đạt"                                         |
        | có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 01/07/2025 | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào       | "Không áp dụng", lý do "đơn vị không tồn tại" |

  Quy tắc: Điểm b khoản 1 Điều 1 - không để tồn đọng kết luận vi phạm

    @CB-1.1.b-2
    Kịch bản: Năm có kiểm tra và không có kết luận vi phạm thì đạt
      Biết không có "Vi phạm được phát hiện hoặc kết luận" nào
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 20/05/2025, loại hình: cấp trên kiểm tra
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và không có ghi chú "Chưa có cuộc kiểm tra nào xác nhận trong năm"

    @CB-1.1.b-2
    Khung kịch bản: Cuộc kiểm tra phải diễn ra trong năm thì kết quả mới được xác nhận
      Biết không có "Vi phạm được phát hiện hoặc kết luận" nào
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày <ngày kiểm tra>, loại hình: tự kiểm tra
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và <ghi chú>
      Dữ liệu:
        | ngày kiểm tra | ghi chú                                                         |
        | 31/12/2024    | có ghi chú "Chưa có cuộc kiểm tra nào xác nhận trong năm"       |
        | 01/01/2025    | không có ghi chú "Chưa có cuộc kiểm tra nào xác nhận trong năm" |
        | 31/12/2025    | không có ghi chú "Chưa có cuộc kiểm tra nào xác nhận trong năm" |

    @CB-1.1.b-2
    Kịch bản: Năm không có cuộc kiểm tra nào thì đạt, kèm ghi chú chưa được kiểm chứng
      Biết không có "Vi phạm được phát hiện hoặc kết luận" nào
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và có ghi chú "Chưa có cuộc kiểm tra nào xác nhận trong năm"

    @CB-1.1.b-2
    Khung kịch bản: Chỉ kết luận đạt khi đã hết năm
      Biết không có "Vi phạm được phát hiện hoặc kết luận" nào
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả        |
        | 31/12/2025    | "Chưa đến hạn" |
        | 01/01/2026    | "Đạt"          |

    @CB-1.1.b-2
    Khung kịch bản: Kết luận vi phạm phải được xử lý trong 30 ngày
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 03/06/2025, đối tượng vi phạm: đơn vị; đã kết luận chính thức: có; ngày xử lý: <ngày xử lý>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày xử lý | kết quả                    |
        | 02/07/2025 | "Đạt"                      |
        | 03/07/2025 | "Đạt"                      |
        | 04/07/2025 | "Vi phạm", lý do "quá hạn" |
        | 01/12/2025 | "Vi phạm", lý do "quá hạn" |

    @CB-1.1.b-2
    Kịch bản: Xử lý đúng hạn thì đạt, kèm ghi chú
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 03/06/2025, đối tượng vi phạm: đơn vị; đã kết luận chính thức: có; ngày xử lý: 20/06/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và có ghi chú "Có phát sinh, đã xử lý đúng hạn"

    @CB-1.1.b-2
    Kịch bản: Xử lý chậm một ngày thì quá hạn một ngày
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 03/06/2025, đối tượng vi phạm: đơn vị; đã kết luận chính thức: có; ngày xử lý: 04/07/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là 1

    @CB-1.1.b-2
    Khung kịch bản: Chưa xử lý thì vi phạm ngay khi quá 30 ngày, không đợi hết năm
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 03/06/2025, đối tượng vi phạm: đơn vị; đã kết luận chính thức: có
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                                     |
        | 03/07/2025    | "Chưa đến hạn"                              |
        | 04/07/2025    | "Vi phạm", lý do "có vi phạm được kết luận" |
        | 15/01/2026    | "Vi phạm", lý do "có vi phạm được kết luận" |

    @CB-1.1.b-2
    Khung kịch bản: Kết luận cuối năm còn hạn xử lý sang năm sau
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 15/12/2025, đối tượng vi phạm: đơn vị; đã kết luận chính thức: có
      Và số liệu đầy đủ đến ngày <đầy đủ đến ngày>
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | đầy đủ đến ngày | kết quả                                     |
        | 14/01/2026    | 14/01/2026      | "Chưa đến hạn"                              |
        | 15/01/2026    | 14/01/2026      | "Vi phạm", lý do "có vi phạm được kết luận" |
        | 15/01/2026    | 13/01/2026      | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @CB-1.1.b-2
    Kịch bản: Một vi phạm đã xử lý, một vi phạm để tồn đọng thì vi phạm
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 03/06/2025, đối tượng vi phạm: đơn vị; đã kết luận chính thức: có; ngày xử lý: 20/06/2025
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 10/08/2025, đối tượng vi phạm: đơn vị; đã kết luận chính thức: có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "có vi phạm được kết luận"

    @CB-1.1.b-2
    Khung kịch bản: Chỉ tính kết luận chính thức đối với chính đơn vị
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 03/06/2025, đối tượng vi phạm: <đối tượng>; đã kết luận chính thức: <chính thức>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đối tượng                | chính thức | kết quả                                     |
        | đơn vị                   | có         | "Vi phạm", lý do "có vi phạm được kết luận" |
        | đơn vị và người đứng đầu | có         | "Vi phạm", lý do "có vi phạm được kết luận" |
        | đơn vị                   | không      | "Đạt"                                       |
        | người đứng đầu           | có         | "Đạt"                                       |
        | người của đơn vị         | có         | "Đạt"                                       |
        | tổ chức khác             | có         | "Đạt"                                       |
        | người khác               | có         | "Đạt"                                       |

    @CB-1.1.b-2
    Khung kịch bản: Không ghi đối tượng hoặc không ghi đã kết luận chính thức hay chưa thì chưa đủ dữ liệu
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 03/06/2025, <nội dung ghi>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | nội dung ghi               |
        | đối tượng vi phạm: đơn vị  |
        | đã kết luận chính thức: có |

    @CB-1.1.b-2
    Khung kịch bản: Kết luận của năm nào tính cho năm đó
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày <ngày kết luận>, đối tượng vi phạm: đơn vị; đã kết luận chính thức: có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày kết luận | kết quả                                     |
        | 31/12/2024    | "Đạt"                                       |
        | 01/01/2025    | "Vi phạm", lý do "có vi phạm được kết luận" |

    @CB-1.1.b-2
    Khung kịch bản: Chưa báo cáo về vi phạm thì chưa đủ dữ liệu khi đã hết năm
      Biết chưa báo cáo "Vi phạm được phát hiện hoặc kết luận"
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                                         |
        | 31/12/2025    | "Chưa đến hạn"                                  |
        | 01/01/2026    | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @CB-1.1.b-2
    Khung kịch bản: Hồ sơ phải đầy đủ đến hết năm mới kết luận là đạt
      Biết không có "Vi phạm được phát hiện hoặc kết luận" nào
      Và số liệu đầy đủ đến ngày <đầy đủ đến ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến ngày | kết quả                                     |
        | 30/12/2025      | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025      | "Đạt"                                       |

    @CB-1.1.b-2
    Kịch bản: Kỳ sáu tháng đầu năm thì chưa kết luận cho cả năm
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và không có "Vi phạm được phát hiện hoặc kết luận" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @CB-1.1.b-2
    Khung kịch bản: Mọi loại cơ quan, đơn vị, địa phương đều thuộc diện
      Biết hồ sơ năm 2024 của <đơn vị>, loại "<loại>", tỉnh Cao Bằng
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 10/09/2024, đối tượng vi phạm: đơn vị; đã kết luận chính thức: có
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "Vi phạm", lý do "có vi phạm được kết luận"
      Dữ liệu:
        | đơn vị                                 | loại                                       |
        | Ủy ban nhân dân tỉnh Cao Bằng          | Ủy ban nhân dân cấp tỉnh                   |
        | Ủy ban nhân dân huyện Hòa An           | Ủy ban nhân dân cấp huyện                  |
        | Ủy ban nhân dân xã Phúc Sen            | Ủy ban nhân dân cấp xã                     |
        | Chi cục Thuế khu vực Hòa An            | Cơ quan nhà nước                           |
        | Sở Nội vụ                              | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh |
        | Trường Trung học phổ thông Trùng Khánh | Đơn vị sự nghiệp công lập                  |
        | Công ty Cấp nước Cao Bằng              | Doanh nghiệp nhà nước                      |

    @CB-1.1.b-2
    Khung kịch bản: Doanh nghiệp ngoài nhà nước chỉ được xét khi tự nguyện áp dụng - kết luận vi phạm
      Biết hồ sơ năm 2025 của Công ty cổ phần Chè Phja Đén, loại "Tổ chức có sử dụng lao động", tỉnh Cao Bằng
      Và "tự nguyện áp dụng" là <trả lời>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 03/06/2025, đối tượng vi phạm: đơn vị; đã kết luận chính thức: có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | trả lời | kết quả                                                |
        | có      | "Vi phạm", lý do "có vi phạm được kết luận"            |
        | không   | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @CB-1.1.b-2
    Khung kịch bản: Thôn, Hội đồng nhân dân, tổ chức phối hợp và đơn vị ngoài tỉnh không thuộc diện - kết luận vi phạm
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 03/06/2025, đối tượng vi phạm: đơn vị; đã kết luận chính thức: có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                              | loại                             | nơi                 | lý do            |
        | xóm Pác Rằng                        | Thôn, xóm, tổ dân phố            | tỉnh Cao Bằng       | khác loại đơn vị |
        | Hội đồng nhân dân tỉnh Cao Bằng     | Hội đồng nhân dân cấp tỉnh       | tỉnh Cao Bằng       | khác loại đơn vị |
        | Hội đồng nhân dân xã Phúc Sen       | Hội đồng nhân dân cấp xã         | tỉnh Cao Bằng       | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Phúc Sen | Ủy ban Mặt trận Tổ quốc Việt Nam | tỉnh Cao Bằng       | khác loại đơn vị |
        | Hội Liên hiệp Phụ nữ xã Phúc Sen    | Tổ chức chính trị - xã hội       | tỉnh Cao Bằng       | khác loại đơn vị |
        | Đảng ủy xã Phúc Sen                 | Cấp ủy, ban đảng                 | tỉnh Cao Bằng       | khác loại đơn vị |
        | Ủy ban nhân dân xã Kiến Thụy        | Ủy ban nhân dân cấp xã           | thành phố Hải Phòng | khác địa bàn     |
        | Ủy ban nhân dân xã Thất Khê         | Ủy ban nhân dân cấp xã           | tỉnh Lạng Sơn       | khác địa bàn     |

    @CB-1.1.b-2
    Khung kịch bản: Năm 2024 là năm đầu tiên được xét - kết luận vi phạm
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Phúc Sen, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và không có "Vi phạm được phát hiện hoặc kết luận" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | năm  | ngày đánh giá | kết quả                                         |
        | 2023 | 15/01/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2024 | 15/01/2025    | "Đạt"                                           |

    @CB-1.1.b-2
    Khung kịch bản: Đơn vị giải thể trong năm 2024: tính từ ngày 12/07/2024 phải đủ 90 ngày - kết luận vi phạm
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Phúc Sen, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ ngày>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 01/08/2024, đối tượng vi phạm: đơn vị; đã kết luận chính thức: có
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chấm dứt từ ngày | kết quả                                       |
        | 09/10/2024       | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 10/10/2024       | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @CB-1.1.b-2
    Khung kịch bản: Chỉ xét đơn vị tồn tại từ 90 ngày trở lên trong năm - kết luận vi phạm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 10/10/2025, đối tượng vi phạm: đơn vị; đã kết luận chính thức: có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày thành lập | kết quả                                       |
        | 03/10/2025     | "Vi phạm", lý do "có vi phạm được kết luận"   |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 05/01/2026     | "Không áp dụng", lý do "đơn vị không tồn tại" |

  Quy tắc: Điểm b khoản 1 Điều 1 - công khai, minh bạch theo pháp luật phòng, chống tham nhũng

    @CB-1.1.b-5
    Khung kịch bản: Mọi nội dung phát sinh trong năm đều phải được công khai
      Biết "Số nội dung phải công khai theo Luật Phòng, chống tham nhũng" là <phải công khai>
      Và "Số nội dung theo Luật Phòng, chống tham nhũng đã công khai" là <đã công khai>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | phải công khai | đã công khai | kết quả                                  |
        | 12             | 12           | "Đạt"                                    |
        | 12             | 11           | "Vi phạm", lý do "chưa đạt chỉ tiêu"     |
        | 12             | 0            | "Vi phạm", lý do "chưa đạt chỉ tiêu"     |
        | 1              | 1            | "Đạt"                                    |
        | 0              | 0            | "Không áp dụng", lý do "không phát sinh" |

    @CB-1.1.b-5
    Khung kịch bản: Còn nội dung chưa công khai thì được làm đến hết năm
      Biết "Số nội dung phải công khai theo Luật Phòng, chống tham nhũng" là 12
      Và "Số nội dung theo Luật Phòng, chống tham nhũng đã công khai" là 11
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                              |
        | 30/12/2025    | "Chưa đến hạn"                       |
        | 31/12/2025    | "Chưa đến hạn"                       |
        | 01/01/2026    | "Vi phạm", lý do "chưa đạt chỉ tiêu" |

    @CB-1.1.b-5
    Khung kịch bản: Không có nội dung nào phải công khai: chỉ kết luận khi đã hết năm
      Biết "Số nội dung phải công khai theo Luật Phòng, chống tham nhũng" là 0
      Và "Số nội dung theo Luật Phòng, chống tham nhũng đã công khai" là 0
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                                  |
        | 31/12/2025    | "Chưa đến hạn"                           |
        | 01/01/2026    | "Không áp dụng", lý do "không phát sinh" |

    @CB-1.1.b-5
    Kịch bản: Đã công khai đủ thì đạt ngay trong năm
      Biết "Số nội dung phải công khai theo Luật Phòng, chống tham nhũng" là 12
      Và "Số nội dung theo Luật Phòng, chống tham nhũng đã công khai" là 12
      Khi đánh giá vào ngày 15/11/2025
      Thì kết quả là "Đạt"

    @CB-1.1.b-5
    Khung kịch bản: Số cả năm là tổng bốn quý khi đủ cả bốn quý
      Biết "Số nội dung phải công khai theo Luật Phòng, chống tham nhũng" quý I/2025 là 3
      Và "Số nội dung phải công khai theo Luật Phòng, chống tham nhũng" quý II/2025 là 3
      Và "Số nội dung phải công khai theo Luật Phòng, chống tham nhũng" quý III/2025 là 3
      Và "Số nội dung phải công khai theo Luật Phòng, chống tham nhũng" quý IV/2025 là <quý IV phải công khai>
      Và "Số nội dung theo Luật Phòng, chống tham nhũng đã công khai" quý I/2025 là 3
      Và "Số nội dung theo Luật Phòng, chống tham nhũng đã công khai" quý II/2025 là 3
      Và "Số nội dung theo Luật Phòng, chống tham nhũng đã công khai" quý III/2025 là 3
      Và "Số nội dung theo Luật Phòng, chống tham nhũng đã công khai" quý IV/2025 là <quý IV đã công khai>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | quý IV phải công khai | quý IV đã công khai | kết quả                              |
        | 2                     | 2                   | "Đạt"                                |
        | 2                     | 1                   | "Vi phạm", lý do "chưa đạt chỉ tiêu" |

    @CB-1.1.b-5
    Kịch bản: Thiếu số của một quý thì chưa đủ dữ liệu cả năm
      Biết "Số nội dung phải công khai theo Luật Phòng, chống tham nhũng" quý I/2025 là 3
      Và "Số nội dung phải công khai theo Luật Phòng, chống tham nhũng" quý II/2025 là 3
      Và "Số nội dung phải công khai theo Luật Phòng, chống tham nhũng" quý III/2025 là 3
      Và "Số nội dung theo Luật Phòng, chống tham nhũng đã công khai" quý I/2025 là 3
      Và "Số nội dung theo Luật Phòng, chống tham nhũng đã công khai" quý II/2025 là 3
      Và "Số nội dung theo Luật Phòng, chống tham nhũng đã công khai" quý III/2025 là 3
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.1.b-5
    Khung kịch bản: Thiếu một trong hai số thì chưa đủ dữ liệu
      Biết "Số nội dung phải công khai theo Luật Phòng, chống tham nhũng" là 12
      Và "Số nội dung theo Luật Phòng, chống tham nhũng đã công khai" là 11
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | dữ kiện                                                      |
        | Số nội dung phải công khai theo Luật Phòng, chống tham nhũng |
        | Số nội dung theo Luật Phòng, chống tham nhũng đã công khai   |

    @CB-1.1.b-5
    Khung kịch bản: Hồ sơ phải đầy đủ đến hết năm mới kết luận còn thiếu
      Biết "Số nội dung phải công khai theo Luật Phòng, chống tham nhũng" là 12
      Và "Số nội dung theo Luật Phòng, chống tham nhũng đã công khai" là 11
      Và số liệu đầy đủ đến ngày <đầy đủ đến ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến ngày | kết quả                                     |
        | 30/12/2025      | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025      | "Vi phạm", lý do "chưa đạt chỉ tiêu"        |

    @CB-1.1.b-5
    Kịch bản: Kỳ sáu tháng đầu năm thì chưa kết luận vi phạm của cả năm - công khai phòng, chống tham nhũng
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và "Số nội dung phải công khai theo Luật Phòng, chống tham nhũng" là 6
      Và "Số nội dung theo Luật Phòng, chống tham nhũng đã công khai" là 5
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @CB-1.1.b-5
    Khung kịch bản: Mọi loại cơ quan, đơn vị, địa phương đều phải công khai
      Biết hồ sơ năm 2024 của <đơn vị>, loại "<loại>", tỉnh Cao Bằng
      Và "Số nội dung phải công khai theo Luật Phòng, chống tham nhũng" là 12
      Và "Số nội dung theo Luật Phòng, chống tham nhũng đã công khai" là 11
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "Vi phạm", lý do "chưa đạt chỉ tiêu"
      Dữ liệu:
        | đơn vị                                 | loại                                       |
        | Ủy ban nhân dân tỉnh Cao Bằng          | Ủy ban nhân dân cấp tỉnh                   |
        | Ủy ban nhân dân huyện Hòa An           | Ủy ban nhân dân cấp huyện                  |
        | Ủy ban nhân dân xã Phúc Sen            | Ủy ban nhân dân cấp xã                     |
        | Chi cục Thuế khu vực Hòa An            | Cơ quan nhà nước                           |
        | Sở Nội vụ                              | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh |
        | Trường Trung học phổ thông Trùng Khánh | Đơn vị sự nghiệp công lập                  |
        | Công ty Cấp nước Cao Bằng              | Doanh nghiệp nhà nước                      |

    @CB-1.1.b-5
    Khung kịch bản: Doanh nghiệp ngoài nhà nước chỉ được xét khi tự nguyện áp dụng - công khai phòng, chống tham nhũng
      Biết hồ sơ năm 2025 của Công ty cổ phần Chè Phja Đén, loại "Tổ chức có sử dụng lao động", tỉnh Cao Bằng
      Và "tự nguyện áp dụng" là <trả lời>
      Và "Số nội dung phải công khai theo Luật Phòng, chống tham nhũng" là 2
      Và "Số nội dung theo Luật Phòng, chống tham nhũng đã công khai" là 1
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | trả lời | kết quả                                                |
        | có      | "Vi phạm", lý do "chưa đạt chỉ tiêu"                   |
        | không   | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @CB-1.1.b-5
    Kịch bản: Doanh nghiệp tự nguyện áp dụng nhưng không huy động đóng góp của Nhân dân thì không phát sinh
      Biết hồ sơ năm 2025 của Công ty cổ phần Chè Phja Đén, loại "Tổ chức có sử dụng lao động", tỉnh Cao Bằng
      Và "tự nguyện áp dụng" là có
      Và "Số nội dung phải công khai theo Luật Phòng, chống tham nhũng" là 0
      Và "Số nội dung theo Luật Phòng, chống tham nhũng đã công khai" là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"

    @CB-1.1.b-5
    Khung kịch bản: Thôn, Hội đồng nhân dân, tổ chức phối hợp và đơn vị ngoài tỉnh không thuộc diện - công khai phòng, chống tham nhũng
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "Số nội dung phải công khai theo Luật Phòng, chống tham nhũng" là 12
      Và "Số nội dung theo Luật Phòng, chống tham nhũng đã công khai" là 11
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                              | loại                             | nơi                 | lý do            |
        | xóm Pác Rằng                        | Thôn, xóm, tổ dân phố            | tỉnh Cao Bằng       | khác loại đơn vị |
        | Hội đồng nhân dân tỉnh Cao Bằng     | Hội đồng nhân dân cấp tỉnh       | tỉnh Cao Bằng       | khác loại đơn vị |
        | Hội đồng nhân dân xã Phúc Sen       | Hội đồng nhân dân cấp xã         | tỉnh Cao Bằng       | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Phúc Sen | Ủy ban Mặt trận Tổ quốc Việt Nam | tỉnh Cao Bằng       | khác loại đơn vị |
        | Hội Liên hiệp Phụ nữ xã Phúc Sen    | Tổ chức chính trị - xã hội       | tỉnh Cao Bằng       | khác loại đơn vị |
        | Đảng ủy xã Phúc Sen                 | Cấp ủy, ban đảng                 | tỉnh Cao Bằng       | khác loại đơn vị |
        | Ủy ban nhân dân xã Kiến Thụy        | Ủy ban nhân dân cấp xã           | thành phố Hải Phòng | khác địa bàn     |
        | Ủy ban nhân dân xã Thất Khê         | Ủy ban nhân dân cấp xã           | tỉnh Lạng Sơn       | khác địa bàn     |

    @CB-1.1.b-5
    Khung kịch bản: Năm 2024 là năm đầu tiên phải thực hiện - công khai phòng, chống tham nhũng
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Phúc Sen, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và "Số nội dung phải công khai theo Luật Phòng, chống tham nhũng" là 12
      Và "Số nội dung theo Luật Phòng, chống tham nhũng đã công khai" là 11
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | năm  | ngày đánh giá | kết quả                                         |
        | 2023 | 15/01/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2024 | 15/01/2025    | "Vi phạm", lý do "chưa đạt chỉ tiêu"            |

    @CB-1.1.b-5
    Khung kịch bản: Đơn vị giải thể trong năm 2024: tính từ ngày 12/07/2024 phải đủ 90 ngày - công khai phòng, chống tham nhũng
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Phúc Sen, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ ngày>
      Và "Số nội dung phải công khai theo Luật Phòng, chống tham nhũng" là 12
      Và "Số nội dung theo Luật Phòng, chống tham nhũng đã công khai" là 11
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chấm dứt từ ngày | kết quả                                       |
        | 09/10/2024       | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 10/10/2024       | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @CB-1.1.b-5
    Khung kịch bản: Chỉ xét đơn vị tồn tại từ 90 ngày trở lên trong năm - công khai phòng, chống tham nhũng
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và "Số nội dung phải công khai theo Luật Phòng, chống tham nhũng" là 12
      Và "Số nội dung theo Luật Phòng, chống tham nhũng đã công khai" là 11
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày thành lập | kết quả                                       |
        | 03/10/2025     | "Vi phạm", lý do "chưa đạt chỉ tiêu"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 05/01/2026     | "Không áp dụng", lý do "đơn vị không tồn tại" |

  Quy tắc: Điểm c khoản 1 Điều 1 - công cụ số phục vụ thực hiện dân chủ ở cơ sở

    @CB-1.1.c-1
    Khung kịch bản: Công cụ phải phục vụ công khai, lấy ý kiến, tiếp nhận phản ánh hoặc giám sát
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 01/03/2022, loại công cụ: cổng thông tin điện tử; công dụng: <công dụng>
      Và không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | công dụng                | kết quả                     |
        | công khai                | "Đạt"                       |
        | lấy ý kiến               | "Đạt"                       |
        | phản ánh kiến nghị       | "Đạt"                       |
        | giám sát                 | "Đạt"                       |
        | thanh toán và giám sát   | "Đạt"                       |
        | quản lý điều hành        | "Vi phạm", lý do "không có" |
        | thủ tục hành chính       | "Vi phạm", lý do "không có" |
        | thanh toán               | "Vi phạm", lý do "không có" |
        | đánh giá mức độ hài lòng | "Vi phạm", lý do "không có" |
        | dịch vụ công             | "Vi phạm", lý do "không có" |
        | công dụng khác           | "Vi phạm", lý do "không có" |

    @CB-1.1.c-1
    Khung kịch bản: Công cụ phải được sử dụng trong năm
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày <bắt đầu>, công dụng: phản ánh kiến nghị; ngày ngừng sử dụng: <ngừng sử dụng>
      Và không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | bắt đầu    | ngừng sử dụng | kết quả                     |
        | 01/03/2022 | 31/12/2024    | "Vi phạm", lý do "không có" |
        | 01/03/2022 | 01/01/2025    | "Đạt"                       |
        | 01/03/2022 | 15/09/2025    | "Đạt"                       |

    @CB-1.1.c-1
    Khung kịch bản: Công cụ đưa vào sử dụng sau khi hết năm thì không tính cho năm đó
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày <bắt đầu>, công dụng: phản ánh kiến nghị
      Và không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
      Và số liệu đầy đủ đến ngày 15/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | bắt đầu    | kết quả                     |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @CB-1.1.c-1
    Khung kịch bản: Chỉ có kế hoạch mà chưa có công cụ thì chưa đủ minh chứng
      Biết không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" ngày 20/01/2025, <kế hoạch>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | kế hoạch                                                            | kết quả                               |
        | loại hình: ứng dụng công nghệ thông tin; năm: 2025                  | "Vi phạm", lý do "chưa đủ minh chứng" |
        | loại hình: ứng dụng công nghệ thông tin và chuyển đổi số; năm: 2025 | "Vi phạm", lý do "chưa đủ minh chứng" |
        | loại hình: ứng dụng công nghệ thông tin; năm: 2024                  | "Vi phạm", lý do "không có"           |
        | loại hình: chuyển đổi số; năm: 2025                                 | "Vi phạm", lý do "không có"           |

    @CB-1.1.c-1
    Khung kịch bản: Chưa có công cụ nào thì được chờ đến hết năm
      Biết không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 30/12/2025    | "Chưa đến hạn"              |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @CB-1.1.c-1
    Khung kịch bản: Đạt ngay từ ngày đưa công cụ vào sử dụng
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 01/09/2025, công dụng: lấy ý kiến
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả        |
        | 31/08/2025    | "Chưa đến hạn" |
        | 01/09/2025    | "Đạt"          |

    @CB-1.1.c-1
    Kịch bản: Chưa báo cáo công cụ số thì chưa đủ dữ liệu
      Biết không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
      Và chưa báo cáo "Công cụ số, tiện ích đưa vào sử dụng"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.1.c-1
    Khung kịch bản: Công cụ không ghi công dụng hoặc không ghi ngày bắt đầu thì chưa đủ dữ liệu
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" <công cụ>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | công cụ                                         |
        | ngày 01/03/2022, loại công cụ: ứng dụng di động |
        | không ghi ngày, công dụng: công khai            |

    @CB-1.1.c-1
    Khung kịch bản: Hồ sơ phải đầy đủ đến hết năm mới kết luận là không có - công cụ số
      Biết không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
      Và số liệu đầy đủ đến ngày <đầy đủ đến ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến ngày | kết quả                                     |
        | 30/12/2025      | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025      | "Vi phạm", lý do "không có"                 |

    @CB-1.1.c-1
    Kịch bản: Kỳ sáu tháng đầu năm thì chưa kết luận vi phạm của cả năm - công cụ số
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @CB-1.1.c-1
    Khung kịch bản: Mọi loại cơ quan, đơn vị, địa phương đều phải có công cụ số
      Biết hồ sơ năm 2024 của <đơn vị>, loại "<loại>", tỉnh Cao Bằng
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "Vi phạm", lý do "không có"
      Dữ liệu:
        | đơn vị                                 | loại                                       |
        | Ủy ban nhân dân tỉnh Cao Bằng          | Ủy ban nhân dân cấp tỉnh                   |
        | Ủy ban nhân dân huyện Hòa An           | Ủy ban nhân dân cấp huyện                  |
        | Ủy ban nhân dân xã Phúc Sen            | Ủy ban nhân dân cấp xã                     |
        | Chi cục Thuế khu vực Hòa An            | Cơ quan nhà nước                           |
        | Sở Nội vụ                              | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh |
        | Trường Trung học phổ thông Trùng Khánh | Đơn vị sự nghiệp công lập                  |
        | Công ty Cấp nước Cao Bằng              | Doanh nghiệp nhà nước                      |

    @CB-1.1.c-1
    Khung kịch bản: Doanh nghiệp ngoài nhà nước chỉ được xét khi tự nguyện áp dụng - công cụ số
      Biết hồ sơ năm 2025 của Công ty cổ phần Chè Phja Đén, loại "Tổ chức có sử dụng lao động", tỉnh Cao Bằng
      Và "tự nguyện áp dụng" là <trả lời>
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | trả lời | kết quả                                                |
        | có      | "Vi phạm", lý do "không có"                            |
        | không   | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @CB-1.1.c-1
    Khung kịch bản: Thôn, Hội đồng nhân dân, tổ chức phối hợp và đơn vị ngoài tỉnh không thuộc diện - công cụ số
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                              | loại                             | nơi                 | lý do            |
        | xóm Pác Rằng                        | Thôn, xóm, tổ dân phố            | tỉnh Cao Bằng       | khác loại đơn vị |
        | Hội đồng nhân dân tỉnh Cao Bằng     | Hội đồng nhân dân cấp tỉnh       | tỉnh Cao Bằng       | khác loại đơn vị |
        | Hội đồng nhân dân xã Phúc Sen       | Hội đồng nhân dân cấp xã         | tỉnh Cao Bằng       | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Phúc Sen | Ủy ban Mặt trận Tổ quốc Việt Nam | tỉnh Cao Bằng       | khác loại đơn vị |
        | Hội Liên hiệp Phụ nữ xã Phúc Sen    | Tổ chức chính trị - xã hội       | tỉnh Cao Bằng       | khác loại đơn vị |
        | Đảng ủy xã Phúc Sen                 | Cấp ủy, ban đảng                 | tỉnh Cao Bằng       | khác loại đơn vị |
        | Ủy ban nhân dân xã Kiến Thụy        | Ủy ban nhân dân cấp xã           | thành phố Hải Phòng | khác địa bàn     |
        | Ủy ban nhân dân xã Thất Khê         | Ủy ban nhân dân cấp xã           | tỉnh Lạng Sơn       | khác địa bàn     |

    @CB-1.1.c-1
    Khung kịch bản: Năm 2024 là năm đầu tiên phải thực hiện - công cụ số
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Phúc Sen, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | năm  | ngày đánh giá | kết quả                                         |
        | 2023 | 15/01/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2024 | 15/01/2025    | "Vi phạm", lý do "không có"                     |

    @CB-1.1.c-1
    Khung kịch bản: Đơn vị giải thể trong năm 2024: tính từ ngày 12/07/2024 phải đủ 90 ngày - công cụ số
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Phúc Sen, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ ngày>
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chấm dứt từ ngày | kết quả                                       |
        | 09/10/2024       | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 10/10/2024       | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @CB-1.1.c-1
    Khung kịch bản: Chỉ xét đơn vị tồn tại từ 90 ngày trở lên trong năm - công cụ số
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày thành lập | kết quả                                       |
        | 03/10/2025     | "Vi phạm", lý do "không có"                   |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 05/01/2026     | "Không áp dụng", lý do "đơn vị không tồn tại" |

  Quy tắc: Điểm c khoản 1 Điều 1 - kênh mạng xã hội

    @CB-1.1.c-2
    Kịch bản: Có kênh đang hoạt động và có tin, bài trong năm thì đạt ngay
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 01/03/2022, loại công cụ: mạng xã hội
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 05/08/2025, hình thức: mạng xã hội; số tin bài hoặc số bản: 3
      Khi đánh giá vào ngày 15/09/2025
      Thì kết quả là "Đạt"

    @CB-1.1.c-2
    Kịch bản: Có kênh mà cả năm không có tin, bài thì chưa đủ minh chứng
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 01/03/2022, loại công cụ: mạng xã hội
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đủ minh chứng"

    @CB-1.1.c-2
    Kịch bản: Có tin, bài đăng nhờ nơi khác mà không có kênh của mình thì chưa đạt
      Biết không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 05/08/2025, hình thức: mạng xã hội; số tin bài hoặc số bản: 3
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @CB-1.1.c-2
    Kịch bản: Không có kênh, không có tin, bài
      Biết không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @CB-1.1.c-2
    Khung kịch bản: Kênh phải là mạng xã hội
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 01/03/2022, loại công cụ: <loại công cụ>; công dụng: công khai
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 05/08/2025, hình thức: mạng xã hội; số tin bài hoặc số bản: 3
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | loại công cụ           | kết quả                     |
        | mạng xã hội            | "Đạt"                       |
        | mạng xã hội và mã QR   | "Đạt"                       |
        | cổng thông tin điện tử | "Vi phạm", lý do "không có" |
        | ứng dụng di động       | "Vi phạm", lý do "không có" |
        | mạng nội bộ            | "Vi phạm", lý do "không có" |

    @CB-1.1.c-2
    Khung kịch bản: Kênh phải hoạt động trong năm
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày <bắt đầu>, loại công cụ: mạng xã hội; ngày ngừng sử dụng: <ngừng sử dụng>
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 05/08/2025, hình thức: mạng xã hội; số tin bài hoặc số bản: 3
      Và số liệu đầy đủ đến ngày 15/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | bắt đầu    | ngừng sử dụng | kết quả                     |
        | 01/03/2022 | 31/12/2024    | "Vi phạm", lý do "không có" |
        | 01/03/2022 | 01/01/2025    | "Đạt"                       |
        | 31/12/2025 | 15/06/2026    | "Đạt"                       |
        | 01/01/2026 | 15/06/2026    | "Vi phạm", lý do "không có" |

    @CB-1.1.c-2
    Khung kịch bản: Chỉ tính tin, bài trên mạng xã hội
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 01/03/2022, loại công cụ: mạng xã hội
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 05/08/2025, hình thức: <hình thức>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | hình thức               | kết quả                               |
        | mạng xã hội             | "Đạt"                                 |
        | họp thôn và mạng xã hội | "Đạt"                                 |
        | trang thông tin điện tử | "Vi phạm", lý do "chưa đủ minh chứng" |
        | kênh di động            | "Vi phạm", lý do "chưa đủ minh chứng" |
        | mạng nội bộ             | "Vi phạm", lý do "chưa đủ minh chứng" |

    @CB-1.1.c-2
    Khung kịch bản: Tin, bài phải đăng trong năm
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 01/03/2022, loại công cụ: mạng xã hội
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày <ngày đăng>, hình thức: mạng xã hội
      Và số liệu đầy đủ đến ngày 15/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đăng  | kết quả                               |
        | 31/12/2024 | "Vi phạm", lý do "chưa đủ minh chứng" |
        | 01/01/2025 | "Đạt"                                 |
        | 31/12/2025 | "Đạt"                                 |
        | 01/01/2026 | "Vi phạm", lý do "chưa đủ minh chứng" |

    @CB-1.1.c-2
    Khung kịch bản: Kênh chưa có tin, bài thì được chờ đến hết năm
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 01/03/2022, loại công cụ: mạng xã hội
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                               |
        | 30/12/2025    | "Chưa đến hạn"                        |
        | 31/12/2025    | "Chưa đến hạn"                        |
        | 01/01/2026    | "Vi phạm", lý do "chưa đủ minh chứng" |

    @CB-1.1.c-2
    Khung kịch bản: Chưa báo cáo kênh hoặc chưa báo cáo tin, bài thì chưa đủ dữ liệu
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 01/03/2022, loại công cụ: mạng xã hội
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 05/08/2025, hình thức: mạng xã hội; số tin bài hoặc số bản: 3
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | dữ kiện                                             |
        | Công cụ số, tiện ích đưa vào sử dụng                |
        | Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở |

    @CB-1.1.c-2
    Kịch bản: Không có kênh thì vi phạm, dù chưa báo cáo tin, bài
      Biết không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và chưa báo cáo "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @CB-1.1.c-2
    Kịch bản: Công cụ không ghi là loại nào thì chưa đủ dữ liệu
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 01/03/2022, công dụng: công khai
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 05/08/2025, hình thức: mạng xã hội; số tin bài hoặc số bản: 3
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.1.c-2
    Kịch bản: Hoạt động tuyên truyền không ghi hình thức thì chưa đủ dữ liệu
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 01/03/2022, loại công cụ: mạng xã hội
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 05/08/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.1.c-2
    Khung kịch bản: Hồ sơ phải đầy đủ đến hết năm mới kết luận là không có - mạng xã hội
      Biết không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và số liệu đầy đủ đến ngày <đầy đủ đến ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến ngày | kết quả                                     |
        | 30/12/2025      | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025      | "Vi phạm", lý do "không có"                 |

    @CB-1.1.c-2
    Khung kịch bản: Mọi loại cơ quan, đơn vị, địa phương đều phải dùng mạng xã hội
      Biết hồ sơ năm 2024 của <đơn vị>, loại "<loại>", tỉnh Cao Bằng
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "Vi phạm", lý do "không có"
      Dữ liệu:
        | đơn vị                                 | loại                                       |
        | Ủy ban nhân dân tỉnh Cao Bằng          | Ủy ban nhân dân cấp tỉnh                   |
        | Ủy ban nhân dân huyện Hòa An           | Ủy ban nhân dân cấp huyện                  |
        | Ủy ban nhân dân xã Phúc Sen            | Ủy ban nhân dân cấp xã                     |
        | Chi cục Thuế khu vực Hòa An            | Cơ quan nhà nước                           |
        | Sở Nội vụ                              | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh |
        | Trường Trung học phổ thông Trùng Khánh | Đơn vị sự nghiệp công lập                  |
        | Công ty Cấp nước Cao Bằng              | Doanh nghiệp nhà nước                      |

    @CB-1.1.c-2
    Khung kịch bản: Doanh nghiệp ngoài nhà nước chỉ được xét khi tự nguyện áp dụng - mạng xã hội
      Biết hồ sơ năm 2025 của Công ty cổ phần Chè Phja Đén, loại "Tổ chức có sử dụng lao động", tỉnh Cao Bằng
      Và "tự nguyện áp dụng" là <trả lời>
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | trả lời | kết quả                                                |
        | có      | "Vi phạm", lý do "không có"                            |
        | không   | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @CB-1.1.c-2
    Khung kịch bản: Thôn, Hội đồng nhân dân, tổ chức phối hợp và đơn vị ngoài tỉnh không thuộc diện - mạng xã hội
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                              | loại                             | nơi                 | lý do            |
        | xóm Pác Rằng                        | Thôn, xóm, tổ dân phố            | tỉnh Cao Bằng       | khác loại đơn vị |
        | Hội đồng nhân dân tỉnh Cao Bằng     | Hội đồng nhân dân cấp tỉnh       | tỉnh Cao Bằng       | khác loại đơn vị |
        | Hội đồng nhân dân xã Phúc Sen       | Hội đồng nhân dân cấp xã         | tỉnh Cao Bằng       | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Phúc Sen | Ủy ban Mặt trận Tổ quốc Việt Nam | tỉnh Cao Bằng       | khác loại đơn vị |
        | Hội Liên hiệp Phụ nữ xã Phúc Sen    | Tổ chức chính trị - xã hội       | tỉnh Cao Bằng       | khác loại đơn vị |
        | Đảng ủy xã Phúc Sen                 | Cấp ủy, ban đảng                 | tỉnh Cao Bằng       | khác loại đơn vị |
        | Ủy ban nhân dân xã Kiến Thụy        | Ủy ban nhân dân cấp xã           | thành phố Hải Phòng | khác địa bàn     |
        | Ủy ban nhân dân xã Thất Khê         | Ủy ban nhân dân cấp xã           | tỉnh Lạng Sơn       | khác địa bàn     |

    @CB-1.1.c-2
    Khung kịch bản: Năm 2024 là năm đầu tiên phải thực hiện - mạng xã hội
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Phúc Sen, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | năm  | ngày đánh giá | kết quả                                         |
        | 2023 | 15/01/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2024 | 15/01/2025    | "Vi phạm", lý do "không có"                     |

    @CB-1.1.c-2
    Khung kịch bản: Đơn vị giải thể trong năm 2024: tính từ ngày 12/07/2024 phải đủ 90 ngày - mạng xã hội
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Phúc Sen, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ ngày>
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chấm dứt từ ngày | kết quả                                       |
        | 09/10/2024       | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 10/10/2024       | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @CB-1.1.c-2
    Khung kịch bản: Chỉ xét đơn vị tồn tại từ 90 ngày trở lên trong năm - mạng xã hội
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày thành lập | kết quả                                       |
        | 03/10/2025     | "Vi phạm", lý do "không có"                   |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 05/01/2026     | "Không áp dụng", lý do "đơn vị không tồn tại" |

  Quy tắc: Điểm c khoản 1 Điều 1 - kế hoạch, báo cáo chuyển đổi số

    @CB-1.1.c-3
    Khung kịch bản: Kế hoạch hoặc báo cáo phải là chuyển đổi số của đúng năm
      Biết có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" ngày 20/01/2025, loại hình: <loại hình>; năm: <năm>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | loại hình                                     | năm  | kết quả                     |
        | chuyển đổi số                                 | 2025 | "Đạt"                       |
        | ứng dụng công nghệ thông tin và chuyển đổi số | 2025 | "Đạt"                       |
        | ứng dụng công nghệ thông tin                  | 2025 | "Vi phạm", lý do "không có" |
        | chuyển đổi số                                 | 2024 | "Vi phạm", lý do "không có" |
        | chuyển đổi số                                 | 2026 | "Vi phạm", lý do "không có" |

    @CB-1.1.c-3
    Khung kịch bản: Kế hoạch của năm ban hành từ cuối năm trước vẫn được tính; ban hành sau khi hết năm là quá hạn
      Biết có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" ngày <ngày ban hành>, loại hình: chuyển đổi số; năm: 2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày ban hành | kết quả                    |
        | 15/12/2024    | "Đạt"                      |
        | 31/12/2025    | "Đạt"                      |
        | 01/01/2026    | "Vi phạm", lý do "quá hạn" |

    @CB-1.1.c-3
    Kịch bản: Ban hành ngày 10/01/2026 thì chậm 10 ngày
      Biết có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" ngày 10/01/2026, loại hình: chuyển đổi số; năm: 2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là 10

    @CB-1.1.c-3
    Kịch bản: Có kế hoạch của năm thì đạt ngay
      Biết có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" ngày 20/01/2025, loại hình: chuyển đổi số; năm: 2025
      Khi đánh giá vào ngày 20/01/2025
      Thì kết quả là "Đạt"

    @CB-1.1.c-3
    Khung kịch bản: Chưa có kế hoạch, báo cáo thì được chờ đến hết năm
      Biết không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 30/12/2025    | "Chưa đến hạn"              |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @CB-1.1.c-3
    Kịch bản: Chưa báo cáo kế hoạch thì chưa đủ dữ liệu
      Biết chưa báo cáo "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.1.c-3
    Khung kịch bản: Kế hoạch không ghi năm hoặc không ghi loại hình thì chưa đủ dữ liệu
      Biết có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" ngày 20/01/2025, <nội dung ghi>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | nội dung ghi             |
        | loại hình: chuyển đổi số |
        | năm: 2025                |

    @CB-1.1.c-3
    Khung kịch bản: Hồ sơ phải đầy đủ đến hết năm mới kết luận là không có - chuyển đổi số
      Biết không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
      Và số liệu đầy đủ đến ngày <đầy đủ đến ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến ngày | kết quả                                     |
        | 30/12/2025      | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025      | "Vi phạm", lý do "không có"                 |

    @CB-1.1.c-3
    Khung kịch bản: Cơ quan, đơn vị, địa phương và doanh nghiệp nhà nước đều phải có
      Biết hồ sơ năm 2024 của <đơn vị>, loại "<loại>", tỉnh Cao Bằng
      Và không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "Vi phạm", lý do "không có"
      Dữ liệu:
        | đơn vị                                 | loại                                       |
        | Ủy ban nhân dân tỉnh Cao Bằng          | Ủy ban nhân dân cấp tỉnh                   |
        | Ủy ban nhân dân huyện Hòa An           | Ủy ban nhân dân cấp huyện                  |
        | Ủy ban nhân dân xã Phúc Sen            | Ủy ban nhân dân cấp xã                     |
        | Chi cục Thuế khu vực Hòa An            | Cơ quan nhà nước                           |
        | Sở Nội vụ                              | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh |
        | Trường Trung học phổ thông Trùng Khánh | Đơn vị sự nghiệp công lập                  |
        | Công ty Cấp nước Cao Bằng              | Doanh nghiệp nhà nước                      |

    @CB-1.1.c-3
    Khung kịch bản: Doanh nghiệp ngoài nhà nước, thôn, Hội đồng nhân dân và đơn vị ngoài tỉnh không thuộc diện - chuyển đổi số
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                              | loại                             | nơi                 | lý do            |
        | Công ty cổ phần Chè Phja Đén        | Tổ chức có sử dụng lao động      | tỉnh Cao Bằng       | khác loại đơn vị |
        | xóm Pác Rằng                        | Thôn, xóm, tổ dân phố            | tỉnh Cao Bằng       | khác loại đơn vị |
        | Hội đồng nhân dân tỉnh Cao Bằng     | Hội đồng nhân dân cấp tỉnh       | tỉnh Cao Bằng       | khác loại đơn vị |
        | Hội đồng nhân dân xã Phúc Sen       | Hội đồng nhân dân cấp xã         | tỉnh Cao Bằng       | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Phúc Sen | Ủy ban Mặt trận Tổ quốc Việt Nam | tỉnh Cao Bằng       | khác loại đơn vị |
        | Đảng ủy xã Phúc Sen                 | Cấp ủy, ban đảng                 | tỉnh Cao Bằng       | khác loại đơn vị |
        | Ủy ban nhân dân xã Kiến Thụy        | Ủy ban nhân dân cấp xã           | thành phố Hải Phòng | khác địa bàn     |
        | Ủy ban nhân dân xã Thất Khê         | Ủy ban nhân dân cấp xã           | tỉnh Lạng Sơn       | khác địa bàn     |

    @CB-1.1.c-3
    Khung kịch bản: Năm 2024 là năm đầu tiên phải thực hiện - chuyển đổi số
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Phúc Sen, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | năm  | ngày đánh giá | kết quả                                         |
        | 2023 | 15/01/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2024 | 15/01/2025    | "Vi phạm", lý do "không có"                     |

    @CB-1.1.c-3
    Khung kịch bản: Đơn vị giải thể trong năm 2024: tính từ ngày 12/07/2024 phải đủ 90 ngày - chuyển đổi số
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Phúc Sen, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ ngày>
      Và không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chấm dứt từ ngày | kết quả                                       |
        | 09/10/2024       | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 10/10/2024       | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @CB-1.1.c-3
    Khung kịch bản: Chỉ xét đơn vị tồn tại từ 90 ngày trở lên trong năm - chuyển đổi số
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày thành lập | kết quả                                       |
        | 03/10/2025     | "Vi phạm", lý do "không có"                   |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 05/01/2026     | "Không áp dụng", lý do "đơn vị không tồn tại" |

  Quy tắc: Điểm d khoản 1 Điều 1 - quy chế thực hiện dân chủ ở cơ sở

    @CB-1.1.d-1
    Khung kịch bản: Quy chế cũ hơn Luật vẫn đạt, kèm ghi chú
      Biết hồ sơ từ 12/07/2024 đến 08/01/2025 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và có "Quy chế thực hiện dân chủ ở cơ sở" ngày <ngày ban hành>
      Khi đánh giá vào ngày 09/01/2025
      Thì kết quả là "Đạt"
      Và <ghi chú>
      Và không có ghi chú "Đã thực hiện nhưng muộn"
      Dữ liệu:
        | ngày ban hành | ghi chú                                                                                   |
        | 12/04/2018    | có ghi chú "Văn bản ban hành trước ngày Luật Thực hiện dân chủ ở cơ sở có hiệu lực"       |
        | 30/06/2023    | có ghi chú "Văn bản ban hành trước ngày Luật Thực hiện dân chủ ở cơ sở có hiệu lực"       |
        | 01/07/2023    | không có ghi chú "Văn bản ban hành trước ngày Luật Thực hiện dân chủ ở cơ sở có hiệu lực" |
        | 15/01/2024    | không có ghi chú "Văn bản ban hành trước ngày Luật Thực hiện dân chủ ở cơ sở có hiệu lực" |

    @CB-1.1.d-1
    Khung kịch bản: Chưa có quy chế thì được chờ đến hết ngày 08/01/2025
      Biết hồ sơ từ 12/07/2024 đến 08/01/2025 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và không có "Quy chế thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 08/01/2025
      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 07/01/2025    | "Chưa đến hạn"              |
        | 08/01/2025    | "Chưa đến hạn"              |
        | 09/01/2025    | "Vi phạm", lý do "không có" |

    @CB-1.1.d-1
    Khung kịch bản: Quy chế phải còn hiệu lực vào ngày đánh giá
      Biết hồ sơ từ 12/07/2024 đến 08/01/2025 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và có "Quy chế thực hiện dân chủ ở cơ sở" ngày 15/01/2024, có hiệu lực đến: <có hiệu lực đến>
      Khi đánh giá vào ngày 09/01/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | có hiệu lực đến | kết quả                         |
        | 08/01/2025      | "Vi phạm", lý do "hết hiệu lực" |
        | 09/01/2025      | "Đạt"                           |
        | 10/01/2025      | "Đạt"                           |

    @CB-1.1.d-1
    Kịch bản: Quy chế hết hiệu lực khi còn thời gian chờ thì chưa đến hạn
      Biết hồ sơ từ 12/07/2024 đến 08/01/2025 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và có "Quy chế thực hiện dân chủ ở cơ sở" ngày 15/01/2024, có hiệu lực đến: 30/09/2024
      Khi đánh giá vào ngày 08/01/2025
      Thì kết quả là "Chưa đến hạn"

    @CB-1.1.d-1
    Kịch bản: Quy chế cũ hết hiệu lực nhưng đã có quy chế thay thế thì đạt
      Biết hồ sơ từ 12/07/2024 đến 08/01/2025 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và có "Quy chế thực hiện dân chủ ở cơ sở" ngày 12/04/2018, có hiệu lực đến: 14/08/2024
      Và có "Quy chế thực hiện dân chủ ở cơ sở" ngày 15/08/2024
      Khi đánh giá vào ngày 09/01/2025
      Thì kết quả là "Đạt"
      Và không có ghi chú "Văn bản ban hành trước ngày Luật Thực hiện dân chủ ở cơ sở có hiệu lực"

    @CB-1.1.d-1
    Khung kịch bản: Ban hành sau thời gian chờ vẫn đạt, kèm ghi chú muộn
      Biết có "Quy chế thực hiện dân chủ ở cơ sở" ngày <ngày ban hành>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và có ghi chú "Đã thực hiện nhưng muộn"
      Và số ngày chậm là <số ngày>
      Dữ liệu:
        | ngày ban hành | số ngày |
        | 09/01/2025    | 1       |
        | 20/03/2025    | 71      |

    @CB-1.1.d-1
    Kịch bản: Ban hành đúng ngày cuối của thời gian chờ thì không bị coi là muộn
      Biết có "Quy chế thực hiện dân chủ ở cơ sở" ngày 08/01/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và không có ghi chú "Đã thực hiện nhưng muộn"

    @CB-1.1.d-1
    Khung kịch bản: Đạt từ ngày ban hành
      Biết hồ sơ từ 12/07/2024 đến 08/01/2025 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và có "Quy chế thực hiện dân chủ ở cơ sở" ngày 15/10/2024
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả        |
        | 14/10/2024    | "Chưa đến hạn" |
        | 15/10/2024    | "Đạt"          |

    @CB-1.1.d-1
    Khung kịch bản: Xã mới phải có quy chế của mình
      Biết đơn vị thành lập ngày 01/07/2025
      Và có "Quy chế thực hiện dân chủ ở cơ sở" <quy chế>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | quy chế                                              | kết quả                     |
        | ngày 30/06/2025                                      | "Vi phạm", lý do "không có" |
        | ngày 01/07/2025                                      | "Đạt"                       |
        | ngày 15/01/2024                                      | "Vi phạm", lý do "không có" |
        | ngày 15/01/2024, được giữ lại từ đơn vị trước: có    | "Đạt"                       |
        | ngày 15/01/2024, được giữ lại từ đơn vị trước: không | "Vi phạm", lý do "không có" |

    @CB-1.1.d-1
    Kịch bản: Xã mới chỉ giữ lại quy chế cũ hơn Luật thì vẫn kèm ghi chú, dù xã cũ có bản mới hơn không được giữ
      Biết đơn vị thành lập ngày 01/07/2025
      Và có "Quy chế thực hiện dân chủ ở cơ sở" ngày 12/04/2018, được giữ lại từ đơn vị trước: có
      Và có "Quy chế thực hiện dân chủ ở cơ sở" ngày 15/01/2024, được giữ lại từ đơn vị trước: không
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và có ghi chú "Văn bản ban hành trước ngày Luật Thực hiện dân chủ ở cơ sở có hiệu lực"

    @CB-1.1.d-1
    Kịch bản: Quy chế của xã cũ không thay cho quy chế của xã mới
      Biết đơn vị thành lập ngày 01/07/2025
      Và không có "Quy chế thực hiện dân chủ ở cơ sở" nào
      Và đơn vị tiền thân "Ủy ban nhân dân xã Phúc Sen" có "Quy chế thực hiện dân chủ ở cơ sở" ngày 15/01/2024
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @CB-1.1.d-1
    Khung kịch bản: Xã mới được chờ 180 ngày kể từ ngày thành lập - quy chế dân chủ
      Biết đơn vị thành lập ngày 01/07/2025
      Và không có "Quy chế thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 28/12/2025
      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 28/12/2025    | "Chưa đến hạn"              |
        | 29/12/2025    | "Vi phạm", lý do "không có" |

    @CB-1.1.d-1
    Kịch bản: Chưa báo cáo quy chế thì chưa đủ dữ liệu
      Biết hồ sơ từ 12/07/2024 đến 08/01/2025 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và chưa báo cáo "Quy chế thực hiện dân chủ ở cơ sở"
      Khi đánh giá vào ngày 09/01/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.1.d-1
    Kịch bản: Quy chế không ghi ngày ban hành thì chưa đủ dữ liệu
      Biết hồ sơ từ 12/07/2024 đến 08/01/2025 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và có "Quy chế thực hiện dân chủ ở cơ sở" không ghi ngày, số ký hiệu: 05/QĐ-UBND
      Khi đánh giá vào ngày 09/01/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.1.d-1
    Khung kịch bản: Hồ sơ phải đầy đủ đến ngày 08/01/2025 mới kết luận là không có - quy chế dân chủ
      Biết hồ sơ từ 12/07/2024 đến 08/01/2025 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và không có "Quy chế thực hiện dân chủ ở cơ sở" nào
      Và số liệu đầy đủ đến ngày <đầy đủ đến ngày>
      Khi đánh giá vào ngày 09/01/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến ngày | kết quả                                     |
        | 07/01/2025      | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 08/01/2025      | "Vi phạm", lý do "không có"                 |

    @CB-1.1.d-1
    Khung kịch bản: Mọi loại cơ quan, đơn vị, địa phương đều phải ban hành quy chế
      Biết hồ sơ từ 12/07/2024 đến 08/01/2025 của <đơn vị>, loại "<loại>", tỉnh Cao Bằng
      Và không có "Quy chế thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 09/01/2025
      Thì kết quả là "Vi phạm", lý do "không có"
      Dữ liệu:
        | đơn vị                                 | loại                                       |
        | Ủy ban nhân dân tỉnh Cao Bằng          | Ủy ban nhân dân cấp tỉnh                   |
        | Ủy ban nhân dân huyện Hòa An           | Ủy ban nhân dân cấp huyện                  |
        | Ủy ban nhân dân xã Phúc Sen            | Ủy ban nhân dân cấp xã                     |
        | Chi cục Thuế khu vực Hòa An            | Cơ quan nhà nước                           |
        | Sở Nội vụ                              | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh |
        | Trường Trung học phổ thông Trùng Khánh | Đơn vị sự nghiệp công lập                  |
        | Công ty Cấp nước Cao Bằng              | Doanh nghiệp nhà nước                      |

    @CB-1.1.d-1
    Khung kịch bản: Doanh nghiệp ngoài nhà nước chỉ được xét khi tự nguyện áp dụng - quy chế dân chủ
      Biết hồ sơ từ 12/07/2024 đến 08/01/2025 của Công ty cổ phần Chè Phja Đén, loại "Tổ chức có sử dụng lao động", tỉnh Cao Bằng
      Và "tự nguyện áp dụng" là <trả lời>
      Và không có "Quy chế thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 09/01/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | trả lời | kết quả                                                |
        | có      | "Vi phạm", lý do "không có"                            |
        | không   | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @CB-1.1.d-1
    Khung kịch bản: Thôn, Hội đồng nhân dân, tổ chức phối hợp và đơn vị ngoài tỉnh không thuộc diện - quy chế dân chủ
      Biết hồ sơ từ 12/07/2024 đến 08/01/2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Quy chế thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 09/01/2025
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                              | loại                             | nơi                 | lý do            |
        | xóm Pác Rằng                        | Thôn, xóm, tổ dân phố            | tỉnh Cao Bằng       | khác loại đơn vị |
        | Hội đồng nhân dân tỉnh Cao Bằng     | Hội đồng nhân dân cấp tỉnh       | tỉnh Cao Bằng       | khác loại đơn vị |
        | Hội đồng nhân dân xã Phúc Sen       | Hội đồng nhân dân cấp xã         | tỉnh Cao Bằng       | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Phúc Sen | Ủy ban Mặt trận Tổ quốc Việt Nam | tỉnh Cao Bằng       | khác loại đơn vị |
        | Hội Liên hiệp Phụ nữ xã Phúc Sen    | Tổ chức chính trị - xã hội       | tỉnh Cao Bằng       | khác loại đơn vị |
        | Đảng ủy xã Phúc Sen                 | Cấp ủy, ban đảng                 | tỉnh Cao Bằng       | khác loại đơn vị |
        | Ủy ban nhân dân xã Kiến Thụy        | Ủy ban nhân dân cấp xã           | thành phố Hải Phòng | khác địa bàn     |
        | Ủy ban nhân dân xã Thất Khê         | Ủy ban nhân dân cấp xã           | tỉnh Lạng Sơn       | khác địa bàn     |

    @CB-1.1.d-1
    Khung kịch bản: Trước ngày 12/07/2024 thì chưa áp dụng - quy chế dân chủ
      Biết hồ sơ 6 tháng đầu năm 2024 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và không có "Quy chế thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                                         |
        | 11/07/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 12/07/2024    | "Chưa đến hạn"                                  |

    @CB-1.1.d-1
    Kịch bản: Đơn vị thành lập sau ngày đánh giá thì chưa xét - quy chế dân chủ
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị thành lập ngày 01/12/2024
      Và không có "Quy chế thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 30/11/2024
      Thì kết quả là "Không áp dụng", lý do "đơn vị không tồn tại"

    @CB-1.1.d-1
    Khung kịch bản: Xã chấm dứt hoạt động trước khi hết thời gian chờ chỉ giữ kết quả đạt
      Biết hồ sơ từ 12/07/2024 đến 08/01/2025 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị chấm dứt hoạt động từ ngày 01/12/2024
      Và <quy chế>
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | quy chế                                                | kết quả                                       |
        | không có "Quy chế thực hiện dân chủ ở cơ sở" nào       | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | có "Quy chế thực hiện dân chủ ở cơ sở" ngày 30/11/2024 | "Đạt"                                         |
        | có "Quy chế thực hiện dân chủ ở cơ sở" ngày 01/12/2024 | "Không áp dụng", lý do "đơn vị không tồn tại" |

  Quy tắc: Điểm d khoản 1 Điều 1 - rà soát, sửa đổi hương ước, quy ước

    @CB-1.1.d-2
    Khung kịch bản: Hương ước đang có hiệu lực phải được rà soát trong năm
      Biết hồ sơ năm 2025 của xóm Pác Rằng, loại "Thôn, xóm, tổ dân phố", tỉnh Cao Bằng
      Và có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: xóm Pác Rằng; tình trạng: đã công nhận
      Và có "Lần rà soát hương ước, quy ước" ngày <ngày rà soát>, tên thôn: xóm Pác Rằng; kết quả rà soát: giữ nguyên
      Và số liệu đầy đủ đến ngày 15/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày rà soát | kết quả                     |
        | 31/12/2024   | "Vi phạm", lý do "không có" |
        | 01/01/2025   | "Đạt"                       |
        | 31/12/2025   | "Đạt"                       |
        | 01/01/2026   | "Vi phạm", lý do "không có" |

    @CB-1.1.d-2
    Khung kịch bản: Chưa rà soát thì được chờ đến hết năm
      Biết hồ sơ năm 2025 của xóm Pác Rằng, loại "Thôn, xóm, tổ dân phố", tỉnh Cao Bằng
      Và có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: xóm Pác Rằng; tình trạng: đã công nhận
      Và không có "Lần rà soát hương ước, quy ước" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 30/12/2025    | "Chưa đến hạn"              |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @CB-1.1.d-2
    Kịch bản: Đã rà soát và giữ nguyên thì đạt ngay trong năm
      Biết hồ sơ năm 2025 của xóm Pác Rằng, loại "Thôn, xóm, tổ dân phố", tỉnh Cao Bằng
      Và có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: xóm Pác Rằng; tình trạng: đã công nhận
      Và có "Lần rà soát hương ước, quy ước" ngày 10/03/2025, tên thôn: xóm Pác Rằng; kết quả rà soát: giữ nguyên
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là "Đạt"

    @CB-1.1.d-2
    Kịch bản: Rà soát thấy phải sửa đổi, đã công nhận bản sửa đổi thì đạt ngay trong năm
      Biết hồ sơ năm 2025 của xóm Pác Rằng, loại "Thôn, xóm, tổ dân phố", tỉnh Cao Bằng
      Và có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: xóm Pác Rằng; tình trạng: đã công nhận; có hiệu lực đến: 31/05/2025
      Và có "Lần rà soát hương ước, quy ước" ngày 10/03/2025, tên thôn: xóm Pác Rằng; kết quả rà soát: phải sửa đổi
      Và có "Hương ước, quy ước" ngày 01/06/2025, tên thôn: xóm Pác Rằng; tình trạng: đã công nhận; sửa đổi bản trước: có
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là "Đạt"

    @CB-1.1.d-2
    Khung kịch bản: Kết luận phải sửa đổi hoặc thay thế thì phải làm xong trong năm hoặc trong 180 ngày
      Biết hồ sơ năm 2025 của xóm Pác Rằng, loại "Thôn, xóm, tổ dân phố", tỉnh Cao Bằng
      Và có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: xóm Pác Rằng; tình trạng: đã công nhận
      Và có "Lần rà soát hương ước, quy ước" ngày <ngày rà soát>, tên thôn: xóm Pác Rằng; kết quả rà soát: <kết quả rà soát>
      Và có "Hương ước, quy ước" ngày <ngày công nhận bản mới>, tên thôn: xóm Pác Rằng; tình trạng: đã công nhận; sửa đổi bản trước: có
      Và số liệu đầy đủ đến ngày 30/06/2026
      Khi đánh giá vào ngày 30/06/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày rà soát | kết quả rà soát | ngày công nhận bản mới | kết quả                    |
        | 10/03/2025   | phải sửa đổi    | 06/09/2025             | "Đạt"                      |
        | 10/03/2025   | phải sửa đổi    | 20/12/2025             | "Đạt"                      |
        | 10/03/2025   | phải thay thế   | 31/12/2025             | "Đạt"                      |
        | 10/03/2025   | phải thay thế   | 01/01/2026             | "Vi phạm", lý do "quá hạn" |
        | 15/11/2025   | phải sửa đổi    | 14/05/2026             | "Đạt"                      |
        | 15/11/2025   | phải sửa đổi    | 15/05/2026             | "Vi phạm", lý do "quá hạn" |
        | 15/11/2025   | phải thay thế   | 14/05/2026             | "Đạt"                      |

    @CB-1.1.d-2
    Khung kịch bản: Chưa sửa đổi: hạn là ngày đến sau giữa ngày 31/12 và ngày thứ 180 kể từ cuộc rà soát
      Biết hồ sơ năm 2025 của xóm Pác Rằng, loại "Thôn, xóm, tổ dân phố", tỉnh Cao Bằng
      Và có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: xóm Pác Rằng; tình trạng: đã công nhận
      Và có "Lần rà soát hương ước, quy ước" ngày <ngày rà soát>, tên thôn: xóm Pác Rằng; kết quả rà soát: phải sửa đổi
      Và số liệu đầy đủ đến ngày 14/05/2026
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày rà soát | ngày đánh giá | kết quả                    |
        | 10/03/2025   | 07/09/2025    | "Chưa đến hạn"             |
        | 10/03/2025   | 31/12/2025    | "Chưa đến hạn"             |
        | 10/03/2025   | 01/01/2026    | "Vi phạm", lý do "quá hạn" |
        | 15/11/2025   | 01/01/2026    | "Chưa đến hạn"             |
        | 15/11/2025   | 14/05/2026    | "Chưa đến hạn"             |
        | 15/11/2025   | 15/05/2026    | "Vi phạm", lý do "quá hạn" |

    @CB-1.1.d-2
    Kịch bản: Hồ sơ chưa đầy đủ đến ngày thứ 180 thì chưa kết luận là chậm sửa đổi
      Biết hồ sơ năm 2025 của xóm Pác Rằng, loại "Thôn, xóm, tổ dân phố", tỉnh Cao Bằng
      Và có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: xóm Pác Rằng; tình trạng: đã công nhận
      Và có "Lần rà soát hương ước, quy ước" ngày 15/11/2025, tên thôn: xóm Pác Rằng; kết quả rà soát: phải sửa đổi
      Và số liệu đầy đủ đến ngày 13/05/2026
      Khi đánh giá vào ngày 15/05/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ"

    @CB-1.1.d-2
    Khung kịch bản: Văn bản mới phải là bản sửa đổi và không còn chờ công nhận
      Biết hồ sơ năm 2025 của xóm Pác Rằng, loại "Thôn, xóm, tổ dân phố", tỉnh Cao Bằng
      Và có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: xóm Pác Rằng; tình trạng: đã công nhận
      Và có "Lần rà soát hương ước, quy ước" ngày 10/03/2025, tên thôn: xóm Pác Rằng; kết quả rà soát: phải sửa đổi
      Và có "Hương ước, quy ước" ngày 01/06/2025, tên thôn: xóm Pác Rằng; tình trạng: <tình trạng>; sửa đổi bản trước: <sửa đổi bản trước>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | tình trạng          | sửa đổi bản trước | kết quả                    |
        | đã công nhận        | có                | "Đạt"                      |
        | tạm ngừng thực hiện | có                | "Đạt"                      |
        | chờ công nhận       | có                | "Vi phạm", lý do "quá hạn" |
        | đã công nhận        | không             | "Vi phạm", lý do "quá hạn" |

    @CB-1.1.d-2
    Kịch bản: Sửa đổi hương ước của thôn khác không thay cho thôn phải sửa
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: xóm Pác Rằng; tình trạng: đã công nhận
      Và có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: xóm Lũng Vài; tình trạng: đã công nhận
      Và có "Lần rà soát hương ước, quy ước" ngày 10/03/2025, tên thôn: xóm Pác Rằng; kết quả rà soát: phải sửa đổi
      Và có "Lần rà soát hương ước, quy ước" ngày 12/03/2025, tên thôn: xóm Lũng Vài; kết quả rà soát: giữ nguyên
      Và có "Hương ước, quy ước" ngày 01/06/2025, tên thôn: xóm Lũng Vài; tình trạng: đã công nhận; sửa đổi bản trước: có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"

    @CB-1.1.d-2
    Khung kịch bản: Kết luận phải bãi bỏ được thực hiện khi hương ước hết hiệu lực
      Biết hồ sơ năm 2025 của xóm Pác Rằng, loại "Thôn, xóm, tổ dân phố", tỉnh Cao Bằng
      Và có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: xóm Pác Rằng; tình trạng: bãi bỏ; có hiệu lực đến: <hết hiệu lực>
      Và có "Lần rà soát hương ước, quy ước" ngày <ngày rà soát>, tên thôn: xóm Pác Rằng; kết quả rà soát: phải bãi bỏ
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

    @CB-1.1.d-2
    Khung kịch bản: Kết luận phải bãi bỏ mà hương ước vẫn thi hành thì quá hạn
      Biết hồ sơ năm 2025 của xóm Pác Rằng, loại "Thôn, xóm, tổ dân phố", tỉnh Cao Bằng
      Và có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: xóm Pác Rằng; tình trạng: đã công nhận
      Và có "Lần rà soát hương ước, quy ước" ngày 10/03/2025, tên thôn: xóm Pác Rằng; kết quả rà soát: phải bãi bỏ
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                    |
        | 31/12/2025    | "Chưa đến hạn"             |
        | 01/01/2026    | "Vi phạm", lý do "quá hạn" |

    @CB-1.1.d-2
    Kịch bản: Bãi bỏ hương ước của xóm khác không thay cho xóm phải bãi bỏ
      Biết có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: xóm Pác Rằng; tình trạng: đã công nhận
      Và có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: xóm Lũng Vài; tình trạng: bãi bỏ; có hiệu lực đến: 30/04/2025
      Và có "Lần rà soát hương ước, quy ước" ngày 10/03/2025, tên thôn: xóm Pác Rằng; kết quả rà soát: phải bãi bỏ
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"

    @CB-1.1.d-2
    Kịch bản: Phải bãi bỏ mà chỉ sửa đổi thì vẫn quá hạn
      Biết hồ sơ năm 2025 của xóm Pác Rằng, loại "Thôn, xóm, tổ dân phố", tỉnh Cao Bằng
      Và có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: xóm Pác Rằng; tình trạng: đã công nhận
      Và có "Lần rà soát hương ước, quy ước" ngày 10/03/2025, tên thôn: xóm Pác Rằng; kết quả rà soát: phải bãi bỏ
      Và có "Hương ước, quy ước" ngày 01/06/2025, tên thôn: xóm Pác Rằng; tình trạng: đã công nhận; sửa đổi bản trước: có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"

    @CB-1.1.d-2
    Khung kịch bản: Năm 2024: cuộc rà soát trước ngày Nghị quyết có hiệu lực vẫn được tính, thời hạn sửa đổi kéo sang đầu năm 2025
      Biết hồ sơ năm 2024 của xóm Pác Rằng, loại "Thôn, xóm, tổ dân phố", tỉnh Cao Bằng
      Và có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: xóm Pác Rằng; tình trạng: đã công nhận
      Và có "Lần rà soát hương ước, quy ước" ngày <ngày rà soát>, tên thôn: xóm Pác Rằng; kết quả rà soát: phải sửa đổi
      Và có "Hương ước, quy ước" ngày <ngày công nhận bản mới>, tên thôn: xóm Pác Rằng; tình trạng: đã công nhận; sửa đổi bản trước: có
      Và số liệu đầy đủ đến ngày 15/01/2025
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày rà soát | ngày công nhận bản mới | kết quả                    |
        | 10/03/2024   | 01/06/2024             | "Đạt"                      |
        | 12/07/2024   | 08/01/2025             | "Đạt"                      |
        | 12/07/2024   | 09/01/2025             | "Vi phạm", lý do "quá hạn" |

    @CB-1.1.d-2
    Kịch bản: Năm 2024: rà soát từ ngày Nghị quyết có hiệu lực và giữ nguyên thì đạt ngay
      Biết hồ sơ năm 2024 của xóm Pác Rằng, loại "Thôn, xóm, tổ dân phố", tỉnh Cao Bằng
      Và có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: xóm Pác Rằng; tình trạng: đã công nhận
      Và có "Lần rà soát hương ước, quy ước" ngày 12/07/2024, tên thôn: xóm Pác Rằng; kết quả rà soát: giữ nguyên
      Khi đánh giá vào ngày 15/08/2024
      Thì kết quả là "Đạt"

    @CB-1.1.d-2
    Khung kịch bản: Chỉ theo dõi việc sửa đổi của cuộc rà soát từ ngày 12/07/2024
      Biết hồ sơ năm 2024 của xóm Pác Rằng, loại "Thôn, xóm, tổ dân phố", tỉnh Cao Bằng
      Và có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: xóm Pác Rằng; tình trạng: đã công nhận
      Và có "Lần rà soát hương ước, quy ước" ngày <ngày rà soát>, tên thôn: xóm Pác Rằng; kết quả rà soát: phải sửa đổi
      Và số liệu đầy đủ đến ngày 15/01/2025
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày rà soát | kết quả                    |
        | 11/07/2024   | "Đạt"                      |
        | 12/07/2024   | "Vi phạm", lý do "quá hạn" |

    @CB-1.1.d-2
    Kịch bản: Xã có hai xóm, mới rà soát một xóm thì vi phạm
      Biết có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: xóm Pác Rằng; tình trạng: đã công nhận
      Và có "Hương ước, quy ước" ngày 07/06/2020, tên thôn: xóm Lũng Vài; tình trạng: đã công nhận
      Và có "Lần rà soát hương ước, quy ước" ngày 10/03/2025, tên thôn: xóm Pác Rằng; kết quả rà soát: giữ nguyên
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @CB-1.1.d-2
    Kịch bản: Xã có hai xóm, đã rà soát cả hai thì đạt
      Biết có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: xóm Pác Rằng; tình trạng: đã công nhận
      Và có "Hương ước, quy ước" ngày 07/06/2020, tên thôn: xóm Lũng Vài; tình trạng: đã công nhận
      Và có "Lần rà soát hương ước, quy ước" ngày 10/03/2025, tên thôn: xóm Pác Rằng; kết quả rà soát: giữ nguyên
      Và có "Lần rà soát hương ước, quy ước" ngày 12/03/2025, tên thôn: xóm Lũng Vài; kết quả rà soát: giữ nguyên
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @CB-1.1.d-2
    Khung kịch bản: Thôn chưa có hương ước đã công nhận thì không xét
      Biết hồ sơ năm 2025 của xóm Pác Rằng, loại "Thôn, xóm, tổ dân phố", tỉnh Cao Bằng
      Và <hương ước>
      Và không có "Lần rà soát hương ước, quy ước" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | hương ước                                                                                                              | kết quả                                  |
        | không có "Hương ước, quy ước" nào                                                                                      | "Không áp dụng", lý do "không phát sinh" |
        | có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: xóm Pác Rằng; tình trạng: chờ công nhận                             | "Không áp dụng", lý do "không phát sinh" |
        | có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: xóm Pác Rằng; tình trạng: tạm ngừng thực hiện                       | "Không áp dụng", lý do "không phát sinh" |
        | có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: xóm Pác Rằng; tình trạng: đã công nhận; có hiệu lực đến: 31/12/2024 | "Không áp dụng", lý do "không phát sinh" |
        | có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: xóm Pác Rằng; tình trạng: đã công nhận; có hiệu lực đến: 01/01/2025 | "Vi phạm", lý do "không có"              |

    @CB-1.1.d-2
    Khung kịch bản: Thôn chưa có hương ước đã công nhận thì không xét, dù có ghi một cuộc rà soát giữ nguyên
      Biết hồ sơ năm 2025 của xóm Pác Rằng, loại "Thôn, xóm, tổ dân phố", tỉnh Cao Bằng
      Và <hương ước>
      Và có "Lần rà soát hương ước, quy ước" ngày 10/03/2025, tên thôn: xóm Pác Rằng; kết quả rà soát: giữ nguyên
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"
      Dữ liệu:
        | hương ước                                                                                  |
        | không có "Hương ước, quy ước" nào                                                          |
        | có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: xóm Pác Rằng; tình trạng: chờ công nhận |

    @CB-1.1.d-2
    Khung kịch bản: Chưa báo cáo hương ước hoặc việc rà soát thì chưa đủ dữ liệu
      Biết hồ sơ năm 2025 của xóm Pác Rằng, loại "Thôn, xóm, tổ dân phố", tỉnh Cao Bằng
      Và có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: xóm Pác Rằng; tình trạng: đã công nhận
      Và có "Lần rà soát hương ước, quy ước" ngày 10/03/2025, tên thôn: xóm Pác Rằng; kết quả rà soát: giữ nguyên
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | dữ kiện                        |
        | Hương ước, quy ước             |
        | Lần rà soát hương ước, quy ước |

    @CB-1.1.d-2
    Khung kịch bản: Không ghi kết quả rà soát, tình trạng hoặc tên thôn thì chưa đủ dữ liệu
      Biết hồ sơ năm 2025 của xóm Pác Rằng, loại "Thôn, xóm, tổ dân phố", tỉnh Cao Bằng
      Và <hương ước>
      Và <rà soát>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | hương ước                                                                                 | rà soát                                                                          |
        | có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: xóm Pác Rằng; tình trạng: đã công nhận | có "Lần rà soát hương ước, quy ước" ngày 10/03/2025, tên thôn: xóm Pác Rằng      |
        | có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: xóm Pác Rằng                           | không có "Lần rà soát hương ước, quy ước" nào                                    |
        | có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: xóm Pác Rằng; tình trạng: đã công nhận | có "Lần rà soát hương ước, quy ước" ngày 10/03/2025, kết quả rà soát: giữ nguyên |

    @CB-1.1.d-2
    Kịch bản: Cuộc rà soát chưa ghi kết quả thì còn được bổ sung đến hết năm
      Biết hồ sơ năm 2025 của xóm Pác Rằng, loại "Thôn, xóm, tổ dân phố", tỉnh Cao Bằng
      Và có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: xóm Pác Rằng; tình trạng: đã công nhận
      Và có "Lần rà soát hương ước, quy ước" ngày 10/03/2025, tên thôn: xóm Pác Rằng
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là "Chưa đến hạn"

    @CB-1.1.d-2
    Khung kịch bản: Hồ sơ phải đầy đủ đến hết năm mới kết luận là chưa rà soát
      Biết hồ sơ năm 2025 của xóm Pác Rằng, loại "Thôn, xóm, tổ dân phố", tỉnh Cao Bằng
      Và có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: xóm Pác Rằng; tình trạng: đã công nhận
      Và không có "Lần rà soát hương ước, quy ước" nào
      Và số liệu đầy đủ đến ngày <đầy đủ đến ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến ngày | kết quả                                     |
        | 30/12/2025      | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025      | "Vi phạm", lý do "không có"                 |

    @CB-1.1.d-2
    Kịch bản: Kỳ sáu tháng đầu năm thì chưa kết luận vi phạm của cả năm - hương ước, quy ước
      Biết hồ sơ 6 tháng đầu năm 2025 của xóm Pác Rằng, loại "Thôn, xóm, tổ dân phố", tỉnh Cao Bằng
      Và có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: xóm Pác Rằng; tình trạng: đã công nhận
      Và không có "Lần rà soát hương ước, quy ước" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @CB-1.1.d-2
    Khung kịch bản: Thôn và Ủy ban nhân dân cấp xã đều phải rà soát
      Biết hồ sơ năm 2024 của <đơn vị>, loại "<loại>", tỉnh Cao Bằng
      Và có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: xóm Pác Rằng; tình trạng: đã công nhận
      Và không có "Lần rà soát hương ước, quy ước" nào
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "Vi phạm", lý do "không có"
      Dữ liệu:
        | đơn vị                      | loại                   |
        | xóm Pác Rằng                | Thôn, xóm, tổ dân phố  |
        | Ủy ban nhân dân xã Phúc Sen | Ủy ban nhân dân cấp xã |

    @CB-1.1.d-2
    Khung kịch bản: Cấp trên, cơ quan, đơn vị khác và xã ngoài tỉnh không thuộc diện - hương ước, quy ước
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: xóm Pác Rằng; tình trạng: đã công nhận
      Và không có "Lần rà soát hương ước, quy ước" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                                 | loại                                       | nơi                 | lý do            |
        | Ủy ban nhân dân tỉnh Cao Bằng          | Ủy ban nhân dân cấp tỉnh                   | tỉnh Cao Bằng       | khác loại đơn vị |
        | Ủy ban nhân dân huyện Hòa An           | Ủy ban nhân dân cấp huyện                  | tỉnh Cao Bằng       | khác loại đơn vị |
        | Sở Nội vụ                              | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Cao Bằng       | khác loại đơn vị |
        | Chi cục Thuế khu vực Hòa An            | Cơ quan nhà nước                           | tỉnh Cao Bằng       | khác loại đơn vị |
        | Trường Trung học phổ thông Trùng Khánh | Đơn vị sự nghiệp công lập                  | tỉnh Cao Bằng       | khác loại đơn vị |
        | Công ty Cấp nước Cao Bằng              | Doanh nghiệp nhà nước                      | tỉnh Cao Bằng       | khác loại đơn vị |
        | Công ty cổ phần Chè Phja Đén           | Tổ chức có sử dụng lao động                | tỉnh Cao Bằng       | khác loại đơn vị |
        | Hội đồng nhân dân xã Phúc Sen          | Hội đồng nhân dân cấp xã                   | tỉnh Cao Bằng       | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Phúc Sen    | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Cao Bằng       | khác loại đơn vị |
        | Ủy ban nhân dân xã Kiến Thụy           | Ủy ban nhân dân cấp xã                     | thành phố Hải Phòng | khác địa bàn     |
        | Ủy ban nhân dân xã Thất Khê            | Ủy ban nhân dân cấp xã                     | tỉnh Lạng Sơn       | khác địa bàn     |

    @CB-1.1.d-2
    Khung kịch bản: Năm 2024 là năm đầu tiên phải thực hiện - hương ước, quy ước
      Biết hồ sơ năm <năm> của xóm Pác Rằng, loại "Thôn, xóm, tổ dân phố", tỉnh Cao Bằng
      Và có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: xóm Pác Rằng; tình trạng: đã công nhận
      Và không có "Lần rà soát hương ước, quy ước" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | năm  | ngày đánh giá | kết quả                                         |
        | 2023 | 15/01/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2024 | 15/01/2025    | "Vi phạm", lý do "không có"                     |

    @CB-1.1.d-2
    Khung kịch bản: Đơn vị giải thể trong năm 2024: tính từ ngày 12/07/2024 phải đủ 90 ngày - hương ước, quy ước
      Biết hồ sơ năm 2024 của xóm Pác Rằng, loại "Thôn, xóm, tổ dân phố", tỉnh Cao Bằng
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ ngày>
      Và có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: xóm Pác Rằng; tình trạng: đã công nhận
      Và không có "Lần rà soát hương ước, quy ước" nào
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chấm dứt từ ngày | kết quả                                       |
        | 09/10/2024       | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 10/10/2024       | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @CB-1.1.d-2
    Khung kịch bản: Chỉ xét đơn vị tồn tại từ 90 ngày trở lên trong năm - hương ước, quy ước
      Biết hồ sơ năm 2025 của xóm Pác Rằng, loại "Thôn, xóm, tổ dân phố", tỉnh Cao Bằng
      Và đơn vị thành lập ngày <ngày thành lập>
      Và có "Hương ước, quy ước" ngày 05/05/2019, tên thôn: xóm Pác Rằng; tình trạng: đã công nhận
      Và không có "Lần rà soát hương ước, quy ước" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày thành lập | kết quả                                       |
        | 03/10/2025     | "Vi phạm", lý do "không có"                   |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 05/01/2026     | "Không áp dụng", lý do "đơn vị không tồn tại" |

  Quy tắc: Điểm d khoản 1 Điều 1 - nghị quyết của Hội đồng nhân dân về biện pháp bảo đảm

    @CB-1.1.d-3
    Khung kịch bản: Chưa có nghị quyết thì được chờ đến hết ngày 08/01/2025
      Biết hồ sơ từ 12/07/2024 đến 08/01/2025 của Hội đồng nhân dân xã Quảng Uyên, loại "Hội đồng nhân dân cấp xã", tỉnh Cao Bằng
      Và "tổ chức Hội đồng nhân dân" là có
      Và không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 08/01/2025
      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 07/01/2025    | "Chưa đến hạn"              |
        | 08/01/2025    | "Chưa đến hạn"              |
        | 09/01/2025    | "Vi phạm", lý do "không có" |

    @CB-1.1.d-3
    Khung kịch bản: Nghị quyết ban hành trước ngày 12/07/2024 vẫn được tính
      Biết hồ sơ từ 12/07/2024 đến 08/01/2025 của Hội đồng nhân dân xã Quảng Uyên, loại "Hội đồng nhân dân cấp xã", tỉnh Cao Bằng
      Và "tổ chức Hội đồng nhân dân" là có
      Và có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" ngày <ngày thông qua>
      Khi đánh giá vào ngày 09/01/2025
      Thì kết quả là "Đạt"
      Và không có ghi chú "Đã thực hiện nhưng muộn"
      Dữ liệu:
        | ngày thông qua |
        | 20/12/2023     |
        | 11/07/2024     |
        | 08/01/2025     |

    @CB-1.1.d-3
    Kịch bản: Hội đồng nhân dân tỉnh đạt bằng chính Nghị quyết ngày 12/07/2024
      Biết hồ sơ năm 2024 của Hội đồng nhân dân tỉnh Cao Bằng, loại "Hội đồng nhân dân cấp tỉnh", tỉnh Cao Bằng
      Và "tổ chức Hội đồng nhân dân" là có
      Và có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" ngày 12/07/2024
      Khi đánh giá vào ngày 12/07/2024
      Thì kết quả là "Đạt"

    @CB-1.1.d-3
    Kịch bản: Thông qua sau thời gian chờ vẫn đạt, kèm ghi chú muộn
      Biết hồ sơ năm 2025 của Hội đồng nhân dân xã Quảng Uyên, loại "Hội đồng nhân dân cấp xã", tỉnh Cao Bằng
      Và "tổ chức Hội đồng nhân dân" là có
      Và có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" ngày 10/01/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và có ghi chú "Đã thực hiện nhưng muộn"
      Và số ngày chậm là 2

    @CB-1.1.d-3
    Khung kịch bản: Nghị quyết phải còn hiệu lực vào ngày đánh giá
      Biết hồ sơ từ 12/07/2024 đến 08/01/2025 của Hội đồng nhân dân xã Quảng Uyên, loại "Hội đồng nhân dân cấp xã", tỉnh Cao Bằng
      Và "tổ chức Hội đồng nhân dân" là có
      Và có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" ngày 20/12/2023, có hiệu lực đến: <có hiệu lực đến>
      Khi đánh giá vào ngày 09/01/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | có hiệu lực đến | kết quả                         |
        | 08/01/2025      | "Vi phạm", lý do "hết hiệu lực" |
        | 09/01/2025      | "Đạt"                           |

    @CB-1.1.d-3
    Khung kịch bản: Chỉ xét nơi có tổ chức Hội đồng nhân dân
      Biết hồ sơ từ 12/07/2024 đến 08/01/2025 của Hội đồng nhân dân xã Quảng Uyên, loại "Hội đồng nhân dân cấp xã", tỉnh Cao Bằng
      Và "tổ chức Hội đồng nhân dân" là <trả lời>
      Và không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 09/01/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | trả lời | kết quả                                                |
        | có      | "Vi phạm", lý do "không có"                            |
        | không   | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @CB-1.1.d-3
    Khung kịch bản: Chưa báo cáo nghị quyết hoặc chưa báo cáo có Hội đồng nhân dân hay không thì chưa đủ dữ liệu
      Biết hồ sơ từ 12/07/2024 đến 08/01/2025 của Hội đồng nhân dân xã Quảng Uyên, loại "Hội đồng nhân dân cấp xã", tỉnh Cao Bằng
      Và "tổ chức Hội đồng nhân dân" là có
      Và không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 09/01/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | dữ kiện                                                                     |
        | Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở |
        | tổ chức Hội đồng nhân dân                                                   |

    @CB-1.1.d-3
    Khung kịch bản: Hội đồng nhân dân xã mới phải có nghị quyết của mình
      Biết hồ sơ năm 2025 của Hội đồng nhân dân xã Quảng Uyên, loại "Hội đồng nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị thành lập ngày 01/07/2025
      Và "tổ chức Hội đồng nhân dân" là có
      Và có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" <nghị quyết>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | nghị quyết                                            | kết quả                     |
        | ngày 30/06/2025                                       | "Vi phạm", lý do "không có" |
        | ngày 01/07/2025                                       | "Đạt"                       |
        | ngày 20/12/2023, được giữ lại từ cơ quan trước: có    | "Đạt"                       |
        | ngày 20/12/2023, được giữ lại từ cơ quan trước: không | "Vi phạm", lý do "không có" |

    @CB-1.1.d-3
    Khung kịch bản: Hội đồng nhân dân xã mới được chờ 180 ngày kể từ ngày thành lập
      Biết hồ sơ năm 2025 của Hội đồng nhân dân xã Quảng Uyên, loại "Hội đồng nhân dân cấp xã", tỉnh Cao Bằng
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

    @CB-1.1.d-3
    Khung kịch bản: Hội đồng nhân dân huyện chỉ xét đến hết ngày 30/06/2025
      Biết hồ sơ 6 tháng đầu năm 2025 của Hội đồng nhân dân huyện Hòa An, loại "Hội đồng nhân dân cấp huyện", tỉnh Cao Bằng
      Và "tổ chức Hội đồng nhân dân" là có
      Và có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" ngày 20/12/2024, có hiệu lực đến: <ngày hết hiệu lực>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Dữ liệu:
        | ngày hết hiệu lực |
        | 30/06/2025        |
        | 01/07/2025        |

    @CB-1.1.d-3
    Khung kịch bản: Hồ sơ phải đầy đủ đến ngày 08/01/2025 mới kết luận là không có - nghị quyết biện pháp
      Biết hồ sơ từ 12/07/2024 đến 08/01/2025 của Hội đồng nhân dân xã Quảng Uyên, loại "Hội đồng nhân dân cấp xã", tỉnh Cao Bằng
      Và "tổ chức Hội đồng nhân dân" là có
      Và không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào
      Và số liệu đầy đủ đến ngày <đầy đủ đến ngày>
      Khi đánh giá vào ngày 09/01/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến ngày | kết quả                                     |
        | 07/01/2025      | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 08/01/2025      | "Vi phạm", lý do "không có"                 |

    @CB-1.1.d-3
    Khung kịch bản: Hội đồng nhân dân cả ba cấp đều phải có nghị quyết
      Biết hồ sơ từ 12/07/2024 đến 08/01/2025 của <đơn vị>, loại "<loại>", tỉnh Cao Bằng
      Và "tổ chức Hội đồng nhân dân" là có
      Và không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 09/01/2025
      Thì kết quả là "Vi phạm", lý do "không có"
      Dữ liệu:
        | đơn vị                          | loại                        |
        | Hội đồng nhân dân tỉnh Cao Bằng | Hội đồng nhân dân cấp tỉnh  |
        | Hội đồng nhân dân huyện Hòa An  | Hội đồng nhân dân cấp huyện |
        | Hội đồng nhân dân xã Phúc Sen   | Hội đồng nhân dân cấp xã    |

    @CB-1.1.d-3
    Khung kịch bản: Ủy ban nhân dân, thôn, Mặt trận và Hội đồng nhân dân ngoài tỉnh không thuộc diện
      Biết hồ sơ từ 12/07/2024 đến 08/01/2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "tổ chức Hội đồng nhân dân" là có
      Và không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 09/01/2025
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                              | loại                                       | nơi                 | lý do            |
        | Ủy ban nhân dân tỉnh Cao Bằng       | Ủy ban nhân dân cấp tỉnh                   | tỉnh Cao Bằng       | khác loại đơn vị |
        | Ủy ban nhân dân huyện Hòa An        | Ủy ban nhân dân cấp huyện                  | tỉnh Cao Bằng       | khác loại đơn vị |
        | Ủy ban nhân dân xã Phúc Sen         | Ủy ban nhân dân cấp xã                     | tỉnh Cao Bằng       | khác loại đơn vị |
        | Sở Nội vụ                           | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Cao Bằng       | khác loại đơn vị |
        | xóm Pác Rằng                        | Thôn, xóm, tổ dân phố                      | tỉnh Cao Bằng       | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Phúc Sen | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Cao Bằng       | khác loại đơn vị |
        | Hội đồng nhân dân xã Kiến Thụy      | Hội đồng nhân dân cấp xã                   | thành phố Hải Phòng | khác địa bàn     |
        | Hội đồng nhân dân xã Thất Khê       | Hội đồng nhân dân cấp xã                   | tỉnh Lạng Sơn       | khác địa bàn     |

    @CB-1.1.d-3
    Khung kịch bản: Trước ngày 12/07/2024 thì chưa áp dụng - nghị quyết biện pháp
      Biết hồ sơ 6 tháng đầu năm 2024 của Hội đồng nhân dân xã Quảng Uyên, loại "Hội đồng nhân dân cấp xã", tỉnh Cao Bằng
      Và "tổ chức Hội đồng nhân dân" là có
      Và không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                                         |
        | 11/07/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 12/07/2024    | "Chưa đến hạn"                                  |

    @CB-1.1.d-3
    Kịch bản: Hội đồng nhân dân lập sau ngày đánh giá thì chưa xét
      Biết hồ sơ năm 2025 của Hội đồng nhân dân xã Quảng Uyên, loại "Hội đồng nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị thành lập ngày 01/07/2025
      Và "tổ chức Hội đồng nhân dân" là có
      Và không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 30/06/2025
      Thì kết quả là "Không áp dụng", lý do "đơn vị không tồn tại"

    @CB-1.1.d-3
    Kịch bản: Hội đồng nhân dân xã kết thúc khi còn thời gian chờ thì không xét
      Biết hồ sơ từ 12/07/2024 đến 08/01/2025 của Hội đồng nhân dân xã Quảng Uyên, loại "Hội đồng nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị chấm dứt hoạt động từ ngày 01/12/2024
      Và "tổ chức Hội đồng nhân dân" là có
      Và không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "Không áp dụng", lý do "đơn vị không tồn tại"

  Quy tắc: Điểm đ khoản 1 Điều 1 - hỗ trợ Ban Thanh tra nhân dân

    @CB-1.1.đ-1
    Khung kịch bản: Phải đủ nơi làm việc, kinh phí và trả lời mọi yêu cầu, kiến nghị đúng hạn
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" ngày 15/01/2025, năm: 2025; bố trí chỗ làm việc: <chỗ làm việc>; số tiền: <số tiền>
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là <yêu cầu>
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là <đã trả lời>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chỗ làm việc | số tiền | yêu cầu | đã trả lời | kết quả                               |
        | có           | 5000000 | 4       | 4          | "Đạt"                                 |
        | có           | 1       | 4       | 4          | "Đạt"                                 |
        | không        | 5000000 | 4       | 4          | "Vi phạm", lý do "chưa đủ minh chứng" |
        | có           | 0       | 4       | 4          | "Vi phạm", lý do "chưa đủ minh chứng" |
        | không        | 0       | 4       | 4          | "Vi phạm", lý do "chưa đủ minh chứng" |
        | có           | 5000000 | 4       | 3          | "Vi phạm", lý do "chưa đạt chỉ tiêu"  |
        | có           | 5000000 | 40      | 39         | "Vi phạm", lý do "chưa đạt chỉ tiêu"  |
        | có           | 5000000 | 4       | 0          | "Vi phạm", lý do "chưa đạt chỉ tiêu"  |
        | có           | 5000000 | 0       | 0          | "Đạt"                                 |
        | không        | 5000000 | 4       | 3          | "Vi phạm", lý do "chưa đủ minh chứng" |

    @CB-1.1.đ-1
    Kịch bản: Nơi làm việc và kinh phí ghi ở hai văn bản khác nhau thì đạt
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" ngày 15/01/2025, năm: 2025; bố trí chỗ làm việc: có
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" ngày 20/02/2025, năm: 2025; số tiền: 5000000
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 0
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @CB-1.1.đ-1
    Khung kịch bản: Nơi làm việc và kinh phí đều phải ghi cho đúng năm
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" ngày 15/01/2025, năm: <năm ghi nơi làm việc>; bố trí chỗ làm việc: có; số tiền: 0
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" ngày 20/02/2025, năm: <năm ghi kinh phí>; bố trí chỗ làm việc: không; số tiền: 5000000
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 0
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đủ minh chứng"
      Dữ liệu:
        | năm ghi nơi làm việc | năm ghi kinh phí |
        | 2024                 | 2025             |
        | 2025                 | 2024             |

    @CB-1.1.đ-1
    Kịch bản: Không có văn bản nào thì chưa đủ minh chứng
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" nào
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 0
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đủ minh chứng"

    @CB-1.1.đ-1
    Kịch bản: Kinh phí do Mặt trận Tổ quốc xã chi cũng được tính
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" ngày 15/01/2025, năm: 2025; bố trí chỗ làm việc: có; số tiền: 5000000; đơn vị chi trả: Ủy ban Mặt trận Tổ quốc xã
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 4
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 4
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @CB-1.1.đ-1
    Khung kịch bản: Văn bản phải ghi cho đúng năm và có trước khi hết năm
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" ngày <ngày ban hành>, năm: <năm>; bố trí chỗ làm việc: có; số tiền: 5000000
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 4
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 4
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | năm  | ngày ban hành | kết quả                               |
        | 2024 | 15/01/2025    | "Vi phạm", lý do "chưa đủ minh chứng" |
        | 2025 | 15/12/2024    | "Đạt"                                 |
        | 2025 | 31/12/2025    | "Đạt"                                 |
        | 2025 | 01/01/2026    | "Vi phạm", lý do "quá hạn"            |
        | 2026 | 15/12/2025    | "Vi phạm", lý do "chưa đủ minh chứng" |

    @CB-1.1.đ-1
    Khung kịch bản: Chưa bố trí thì được làm đến hết năm - hỗ trợ Ban Thanh tra nhân dân
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" nào
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 0
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                               |
        | 30/12/2025    | "Chưa đến hạn"                        |
        | 31/12/2025    | "Chưa đến hạn"                        |
        | 01/01/2026    | "Vi phạm", lý do "chưa đủ minh chứng" |

    @CB-1.1.đ-1
    Khung kịch bản: Còn kiến nghị chưa trả lời thì chỉ kết luận khi đã hết năm - hỗ trợ Ban Thanh tra nhân dân
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" ngày 15/01/2025, năm: 2025; bố trí chỗ làm việc: có; số tiền: 5000000
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 4
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 3
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                              |
        | 30/12/2025    | "Chưa đến hạn"                       |
        | 31/12/2025    | "Chưa đến hạn"                       |
        | 01/01/2026    | "Vi phạm", lý do "chưa đạt chỉ tiêu" |

    @CB-1.1.đ-1
    Kịch bản: Đã bảo đảm đủ thì đạt ngay trong năm - hỗ trợ Ban Thanh tra nhân dân
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" ngày 15/01/2025, năm: 2025; bố trí chỗ làm việc: có; số tiền: 5000000
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 0
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là "Đạt"

    @CB-1.1.đ-1
    Khung kịch bản: Chỉ xét đơn vị phải có Ban Thanh tra nhân dân - hỗ trợ Ban Thanh tra nhân dân
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là <thuộc diện>
      Và "tổng số người của đơn vị" là <số người>
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" nào
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 0
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | thuộc diện | số người | kết quả                                                |
        | có         | 30       | "Vi phạm", lý do "chưa đủ minh chứng"                  |
        | có         | 5        | "Vi phạm", lý do "chưa đủ minh chứng"                  |
        | không      | 30       | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | không      | 5        | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @CB-1.1.đ-1
    Khung kịch bản: Chưa báo cáo thuộc diện hay không: đơn vị từ 7 người trở xuống coi như không phải có Ban - hỗ trợ Ban Thanh tra nhân dân
      Biết "tổng số người của đơn vị" là <số người>
      Và chưa báo cáo "Thuộc diện phải có Ban Thanh tra nhân dân"
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" nào
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 0
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | số người | kết quả                                                |
        | 6        | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | 7        | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | 8        | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

    @CB-1.1.đ-1
    Khung kịch bản: Thiếu một dữ kiện thì chưa đủ dữ liệu - hỗ trợ Ban Thanh tra nhân dân
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" ngày 15/01/2025, năm: 2025; bố trí chỗ làm việc: có; số tiền: 5000000
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 4
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 4
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | dữ kiện                                                                |
        | Thuộc diện phải có Ban Thanh tra nhân dân                              |
        | Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân             |
        | Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân                       |
        | Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn |

    @CB-1.1.đ-1
    Khung kịch bản: Văn bản không ghi năm, chỗ làm việc hoặc số tiền thì chưa đủ dữ liệu
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" ngày 15/01/2025, <nội dung ghi>
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 4
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 4
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | nội dung ghi                              |
        | bố trí chỗ làm việc: có; số tiền: 5000000 |
        | năm: 2025; số tiền: 5000000               |
        | năm: 2025; bố trí chỗ làm việc: có        |

    @CB-1.1.đ-1
    Khung kịch bản: Hồ sơ phải đầy đủ đến hết năm mới kết luận là chưa bố trí - hỗ trợ Ban Thanh tra nhân dân
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" nào
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 0
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 0
      Và số liệu đầy đủ đến ngày <đầy đủ đến ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến ngày | kết quả                                     |
        | 30/12/2025      | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025      | "Vi phạm", lý do "chưa đủ minh chứng"       |

    @CB-1.1.đ-1
    Khung kịch bản: Cơ quan, đơn vị, địa phương và doanh nghiệp nhà nước đều phải hỗ trợ
      Biết hồ sơ năm 2024 của <đơn vị>, loại "<loại>", tỉnh Cao Bằng
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" nào
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 0
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "Vi phạm", lý do "chưa đủ minh chứng"
      Dữ liệu:
        | đơn vị                                 | loại                                       |
        | Ủy ban nhân dân tỉnh Cao Bằng          | Ủy ban nhân dân cấp tỉnh                   |
        | Ủy ban nhân dân huyện Hòa An           | Ủy ban nhân dân cấp huyện                  |
        | Ủy ban nhân dân xã Phúc Sen            | Ủy ban nhân dân cấp xã                     |
        | Chi cục Thuế khu vực Hòa An            | Cơ quan nhà nước                           |
        | Sở Nội vụ                              | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh |
        | Trường Trung học phổ thông Trùng Khánh | Đơn vị sự nghiệp công lập                  |
        | Công ty Cấp nước Cao Bằng              | Doanh nghiệp nhà nước                      |

    @CB-1.1.đ-1
    Khung kịch bản: Doanh nghiệp ngoài nhà nước, thôn, Hội đồng nhân dân và đơn vị ngoài tỉnh không thuộc diện - hỗ trợ Ban Thanh tra nhân dân
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" nào
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 0
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                              | loại                             | nơi                 | lý do            |
        | Công ty cổ phần Chè Phja Đén        | Tổ chức có sử dụng lao động      | tỉnh Cao Bằng       | khác loại đơn vị |
        | xóm Pác Rằng                        | Thôn, xóm, tổ dân phố            | tỉnh Cao Bằng       | khác loại đơn vị |
        | Hội đồng nhân dân tỉnh Cao Bằng     | Hội đồng nhân dân cấp tỉnh       | tỉnh Cao Bằng       | khác loại đơn vị |
        | Hội đồng nhân dân xã Phúc Sen       | Hội đồng nhân dân cấp xã         | tỉnh Cao Bằng       | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Phúc Sen | Ủy ban Mặt trận Tổ quốc Việt Nam | tỉnh Cao Bằng       | khác loại đơn vị |
        | Hội Liên hiệp Phụ nữ xã Phúc Sen    | Tổ chức chính trị - xã hội       | tỉnh Cao Bằng       | khác loại đơn vị |
        | Ủy ban nhân dân xã Kiến Thụy        | Ủy ban nhân dân cấp xã           | thành phố Hải Phòng | khác địa bàn     |
        | Ủy ban nhân dân xã Thất Khê         | Ủy ban nhân dân cấp xã           | tỉnh Lạng Sơn       | khác địa bàn     |

    @CB-1.1.đ-1
    Khung kịch bản: Năm 2024 là năm đầu tiên phải thực hiện - hỗ trợ Ban Thanh tra nhân dân
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Phúc Sen, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" nào
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 0
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | năm  | ngày đánh giá | kết quả                                         |
        | 2023 | 15/01/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2024 | 15/01/2025    | "Vi phạm", lý do "chưa đủ minh chứng"           |

    @CB-1.1.đ-1
    Khung kịch bản: Đơn vị giải thể trong năm 2024: tính từ ngày 12/07/2024 phải đủ 90 ngày - hỗ trợ Ban Thanh tra nhân dân
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Phúc Sen, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ ngày>
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" nào
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 0
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chấm dứt từ ngày | kết quả                                       |
        | 09/10/2024       | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 10/10/2024       | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @CB-1.1.đ-1
    Khung kịch bản: Chỉ xét đơn vị tồn tại từ 90 ngày trở lên trong năm - hỗ trợ Ban Thanh tra nhân dân
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" nào
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 0
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày thành lập | kết quả                                       |
        | 03/10/2025     | "Vi phạm", lý do "chưa đủ minh chứng"         |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 05/01/2026     | "Không áp dụng", lý do "đơn vị không tồn tại" |

  Quy tắc: Điểm đ khoản 1 Điều 1 - hỗ trợ Ban Giám sát đầu tư của cộng đồng

    @CB-1.1.đ-2
    Khung kịch bản: Phải bố trí nơi làm việc và trả lời mọi yêu cầu, kiến nghị đúng hạn
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 2
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2025, tên dự án: Đường Phja Đén
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" ngày 20/02/2025, bố trí chỗ làm việc: <chỗ làm việc>
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng" là <yêu cầu>
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng được trả lời đúng hạn" là <đã trả lời>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chỗ làm việc | yêu cầu | đã trả lời | kết quả                               |
        | có           | 3       | 3          | "Đạt"                                 |
        | có           | 0       | 0          | "Đạt"                                 |
        | không        | 3       | 3          | "Vi phạm", lý do "chưa đủ minh chứng" |
        | có           | 3       | 2          | "Vi phạm", lý do "chưa đạt chỉ tiêu"  |
        | có           | 40      | 39         | "Vi phạm", lý do "chưa đạt chỉ tiêu"  |
        | có           | 3       | 0          | "Vi phạm", lý do "chưa đạt chỉ tiêu"  |
        | không        | 3       | 2          | "Vi phạm", lý do "chưa đủ minh chứng" |

    @CB-1.1.đ-2
    Khung kịch bản: Nơi làm việc đã bố trí từ trước và còn sử dụng trong năm thì được tính
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 2
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2025, tên dự án: Đường Phja Đén
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" ngày 20/02/2023, bố trí chỗ làm việc: có; có hiệu lực đến: <có hiệu lực đến>
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng" là 3
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng được trả lời đúng hạn" là 3
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | có hiệu lực đến | kết quả                               |
        | 31/12/2024      | "Vi phạm", lý do "chưa đủ minh chứng" |
        | 01/01/2025      | "Đạt"                                 |
        | 30/06/2026      | "Đạt"                                 |

    @CB-1.1.đ-2
    Khung kịch bản: Nơi làm việc phải có trước khi hết năm
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 2
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2025, tên dự án: Đường Phja Đén
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" ngày <ngày bố trí>, bố trí chỗ làm việc: có
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng" là 3
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng được trả lời đúng hạn" là 3
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày bố trí | kết quả                               |
        | 31/12/2025  | "Đạt"                                 |
        | 01/01/2026  | "Vi phạm", lý do "chưa đủ minh chứng" |

    @CB-1.1.đ-2
    Khung kịch bản: Chỉ xét khi có chương trình, dự án thuộc diện giám sát
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là <số dự án>
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2025, tên dự án: Đường Phja Đén
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" nào
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng" là 0
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | số dự án | kết quả                                                |
        | 2        | "Vi phạm", lý do "chưa đủ minh chứng"                  |
        | 1        | "Vi phạm", lý do "chưa đủ minh chứng"                  |
        | 0        | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @CB-1.1.đ-2
    Khung kịch bản: Không có dự án nào: chỉ kết luận khi đã hết năm
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 0
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2025, tên dự án: Đường Phja Đén
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" nào
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng" là 0
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                                                |
        | 31/12/2025    | "Chưa đến hạn"                                         |
        | 01/01/2026    | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @CB-1.1.đ-2
    Khung kịch bản: Chưa thành lập Ban thì chỉ xét việc trả lời yêu cầu, kiến nghị
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 2
      Và <ban>
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" nào
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng" là <yêu cầu>
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng được trả lời đúng hạn" là <đã trả lời>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ban                                                                                                      | yêu cầu | đã trả lời | kết quả                               |
        | không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào                                    | 0       | 0          | "Đạt"                                 |
        | không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào                                    | 3       | 2          | "Vi phạm", lý do "chưa đạt chỉ tiêu"  |
        | có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2023, có hiệu lực đến: 31/12/2024 | 0       | 0          | "Đạt"                                 |
        | có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2023, có hiệu lực đến: 01/01/2025 | 0       | 0          | "Vi phạm", lý do "chưa đủ minh chứng" |

    @CB-1.1.đ-2
    Khung kịch bản: Chưa bố trí thì được làm đến hết năm - hỗ trợ Ban Giám sát đầu tư
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 2
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2025, tên dự án: Đường Phja Đén
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" nào
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng" là 0
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                               |
        | 30/12/2025    | "Chưa đến hạn"                        |
        | 31/12/2025    | "Chưa đến hạn"                        |
        | 01/01/2026    | "Vi phạm", lý do "chưa đủ minh chứng" |

    @CB-1.1.đ-2
    Khung kịch bản: Còn kiến nghị chưa trả lời thì chỉ kết luận khi đã hết năm - hỗ trợ Ban Giám sát đầu tư
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 2
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2025, tên dự án: Đường Phja Đén
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" ngày 20/02/2025, bố trí chỗ làm việc: có
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng" là 3
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng được trả lời đúng hạn" là 2
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                              |
        | 30/12/2025    | "Chưa đến hạn"                       |
        | 31/12/2025    | "Chưa đến hạn"                       |
        | 01/01/2026    | "Vi phạm", lý do "chưa đạt chỉ tiêu" |

    @CB-1.1.đ-2
    Kịch bản: Đã bảo đảm đủ thì đạt ngay trong năm - hỗ trợ Ban Giám sát đầu tư
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 2
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2025, tên dự án: Đường Phja Đén
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" ngày 20/02/2025, bố trí chỗ làm việc: có
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng" là 0
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là "Đạt"

    @CB-1.1.đ-2
    Khung kịch bản: Thiếu một dữ kiện thì chưa đủ dữ liệu - hỗ trợ Ban Giám sát đầu tư
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 2
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2025, tên dự án: Đường Phja Đén
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" ngày 20/02/2025, bố trí chỗ làm việc: có
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng" là 3
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng được trả lời đúng hạn" là 3
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | dữ kiện                                                                           |
        | Số chương trình, dự án thuộc diện cộng đồng giám sát                              |
        | Quyết định thành lập Ban Giám sát đầu tư của cộng đồng                            |
        | Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng             |
        | Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng                       |
        | Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng được trả lời đúng hạn |

    @CB-1.1.đ-2
    Kịch bản: Văn bản không ghi có bố trí chỗ làm việc hay không thì chưa đủ dữ liệu
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 2
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2025, tên dự án: Đường Phja Đén
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" ngày 20/02/2025, số tiền: 2000000
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng" là 3
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng được trả lời đúng hạn" là 3
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.1.đ-2
    Khung kịch bản: Hồ sơ phải đầy đủ đến hết năm mới kết luận là chưa bố trí - hỗ trợ Ban Giám sát đầu tư
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 2
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2025, tên dự án: Đường Phja Đén
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" nào
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng" là 0
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng được trả lời đúng hạn" là 0
      Và số liệu đầy đủ đến ngày <đầy đủ đến ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến ngày | kết quả                                     |
        | 30/12/2025      | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025      | "Vi phạm", lý do "chưa đủ minh chứng"       |

    @CB-1.1.đ-2
    Khung kịch bản: Chỉ xét Ủy ban nhân dân cấp xã trong tỉnh - hỗ trợ Ban Giám sát đầu tư
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 2
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2025, tên dự án: Đường Phja Đén
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" nào
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng" là 0
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                                 | loại                                       | nơi                 | lý do            |
        | Ủy ban nhân dân tỉnh Cao Bằng          | Ủy ban nhân dân cấp tỉnh                   | tỉnh Cao Bằng       | khác loại đơn vị |
        | Ủy ban nhân dân huyện Hòa An           | Ủy ban nhân dân cấp huyện                  | tỉnh Cao Bằng       | khác loại đơn vị |
        | Sở Nội vụ                              | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Cao Bằng       | khác loại đơn vị |
        | Chi cục Thuế khu vực Hòa An            | Cơ quan nhà nước                           | tỉnh Cao Bằng       | khác loại đơn vị |
        | Trường Trung học phổ thông Trùng Khánh | Đơn vị sự nghiệp công lập                  | tỉnh Cao Bằng       | khác loại đơn vị |
        | Công ty Cấp nước Cao Bằng              | Doanh nghiệp nhà nước                      | tỉnh Cao Bằng       | khác loại đơn vị |
        | Công ty cổ phần Chè Phja Đén           | Tổ chức có sử dụng lao động                | tỉnh Cao Bằng       | khác loại đơn vị |
        | xóm Pác Rằng                           | Thôn, xóm, tổ dân phố                      | tỉnh Cao Bằng       | khác loại đơn vị |
        | Hội đồng nhân dân xã Phúc Sen          | Hội đồng nhân dân cấp xã                   | tỉnh Cao Bằng       | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Phúc Sen    | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Cao Bằng       | khác loại đơn vị |
        | Ủy ban nhân dân xã Kiến Thụy           | Ủy ban nhân dân cấp xã                     | thành phố Hải Phòng | khác địa bàn     |
        | Ủy ban nhân dân xã Thất Khê            | Ủy ban nhân dân cấp xã                     | tỉnh Lạng Sơn       | khác địa bàn     |

    @CB-1.1.đ-2
    Khung kịch bản: Năm 2024 là năm đầu tiên phải thực hiện - hỗ trợ Ban Giám sát đầu tư
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Phúc Sen, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 2
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2023, tên dự án: Đường Phja Đén
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" nào
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng" là 0
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | năm  | ngày đánh giá | kết quả                                         |
        | 2023 | 15/01/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2024 | 15/01/2025    | "Vi phạm", lý do "chưa đủ minh chứng"           |

    @CB-1.1.đ-2
    Khung kịch bản: Đơn vị giải thể trong năm 2024: tính từ ngày 12/07/2024 phải đủ 90 ngày - hỗ trợ Ban Giám sát đầu tư
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Phúc Sen, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ ngày>
      Và "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 2
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2023, tên dự án: Đường Phja Đén
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" nào
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng" là 0
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chấm dứt từ ngày | kết quả                                       |
        | 09/10/2024       | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 10/10/2024       | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @CB-1.1.đ-2
    Khung kịch bản: Chỉ xét đơn vị tồn tại từ 90 ngày trở lên trong năm - hỗ trợ Ban Giám sát đầu tư
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 2
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2023, tên dự án: Đường Phja Đén
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" nào
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng" là 0
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày thành lập | kết quả                                       |
        | 03/10/2025     | "Vi phạm", lý do "chưa đủ minh chứng"         |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 05/01/2026     | "Không áp dụng", lý do "đơn vị không tồn tại" |

  Quy tắc: Điểm đ khoản 1 Điều 1 - hiệu quả hoạt động của hai Ban

    @CB-1.1.đ-3
    Kịch bản: Ban Thanh tra nhân dân có chương trình, cuộc kiểm tra và báo cáo trong năm thì đạt
      Biết hồ sơ năm 2025 của Sở Nội vụ, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Cao Bằng
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày 15/01/2025, năm: 2025
      Và có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" ngày 20/06/2025
      Và có "Báo cáo của Ban Thanh tra nhân dân" ngày 15/12/2025, năm: 2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @CB-1.1.đ-3
    Khung kịch bản: Ban Thanh tra nhân dân thiếu một trong ba việc thì chưa đủ minh chứng
      Biết hồ sơ năm 2025 của Sở Nội vụ, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Cao Bằng
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày 15/01/2025, năm: 2025
      Và có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" ngày 20/06/2025
      Và có "Báo cáo của Ban Thanh tra nhân dân" ngày 15/12/2025, năm: 2025
      Và không có "<việc còn thiếu>" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đủ minh chứng"
      Dữ liệu:
        | việc còn thiếu                                       |
        | Chương trình công tác năm của Ban Thanh tra nhân dân |
        | Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân   |
        | Báo cáo của Ban Thanh tra nhân dân                   |

    @CB-1.1.đ-3
    Khung kịch bản: Ban Thanh tra nhân dân mới làm một trong ba việc thì chưa đủ minh chứng
      Biết hồ sơ năm 2025 của Sở Nội vụ, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Cao Bằng
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Báo cáo của Ban Thanh tra nhân dân" nào
      Và <việc đã làm>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đủ minh chứng"
      Dữ liệu:
        | việc đã làm                                                                          |
        | có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày 15/01/2025, năm: 2025 |
        | có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" ngày 20/06/2025              |
        | có "Báo cáo của Ban Thanh tra nhân dân" ngày 15/12/2025, năm: 2025                   |

    @CB-1.1.đ-3
    Kịch bản: Ban Thanh tra nhân dân không làm việc nào
      Biết hồ sơ năm 2025 của Sở Nội vụ, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Cao Bằng
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Báo cáo của Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @CB-1.1.đ-3
    Khung kịch bản: Chương trình và báo cáo phải của đúng năm, cuộc kiểm tra phải trong năm
      Biết hồ sơ năm 2025 của Sở Nội vụ, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Cao Bằng
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày 15/01/2025, năm: <năm chương trình>
      Và có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" ngày <ngày kiểm tra>
      Và có "Báo cáo của Ban Thanh tra nhân dân" ngày 15/12/2025, năm: <năm báo cáo>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | năm chương trình | ngày kiểm tra | năm báo cáo | kết quả                               |
        | 2024             | 20/06/2025    | 2025        | "Vi phạm", lý do "chưa đủ minh chứng" |
        | 2025             | 31/12/2024    | 2025        | "Vi phạm", lý do "chưa đủ minh chứng" |
        | 2025             | 01/01/2025    | 2025        | "Đạt"                                 |
        | 2025             | 31/12/2025    | 2025        | "Đạt"                                 |
        | 2025             | 20/06/2025    | 2024        | "Vi phạm", lý do "chưa đủ minh chứng" |

    @CB-1.1.đ-3
    Khung kịch bản: Ban chưa hoạt động thì được chờ đến hết năm
      Biết hồ sơ năm 2025 của Sở Nội vụ, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Cao Bằng
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Báo cáo của Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 30/12/2025    | "Chưa đến hạn"              |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @CB-1.1.đ-3
    Kịch bản: Đủ ba việc thì đạt ngay trong năm
      Biết hồ sơ năm 2025 của Sở Nội vụ, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Cao Bằng
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày 15/01/2025, năm: 2025
      Và có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" ngày 20/06/2025
      Và có "Báo cáo của Ban Thanh tra nhân dân" ngày 15/12/2025, năm: 2025
      Khi đánh giá vào ngày 20/12/2025
      Thì kết quả là "Đạt"

    @CB-1.1.đ-3
    Khung kịch bản: Chỉ xét đơn vị phải có Ban Thanh tra nhân dân - hoạt động của hai Ban
      Biết hồ sơ năm 2025 của Sở Nội vụ, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Cao Bằng
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là <thuộc diện>
      Và "tổng số người của đơn vị" là <số người>
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Báo cáo của Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | thuộc diện | số người | kết quả                                                |
        | có         | 30       | "Vi phạm", lý do "không có"                            |
        | có         | 5        | "Vi phạm", lý do "không có"                            |
        | không      | 30       | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | không      | 5        | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @CB-1.1.đ-3
    Khung kịch bản: Chưa báo cáo thuộc diện hay không: đơn vị từ 7 người trở xuống coi như không phải có Ban - hoạt động của hai Ban
      Biết hồ sơ năm 2025 của Sở Nội vụ, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Cao Bằng
      Và "tổng số người của đơn vị" là <số người>
      Và chưa báo cáo "Thuộc diện phải có Ban Thanh tra nhân dân"
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Báo cáo của Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | số người | kết quả                                                |
        | 6        | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | 7        | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | 8        | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

    @CB-1.1.đ-3
    Khung kịch bản: Chưa báo cáo một việc của Ban Thanh tra nhân dân thì chưa đủ dữ liệu
      Biết hồ sơ năm 2025 của Sở Nội vụ, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Cao Bằng
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày 15/01/2025, năm: 2025
      Và có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" ngày 20/06/2025
      Và có "Báo cáo của Ban Thanh tra nhân dân" ngày 15/12/2025, năm: 2025
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | dữ kiện                                              |
        | Thuộc diện phải có Ban Thanh tra nhân dân            |
        | Chương trình công tác năm của Ban Thanh tra nhân dân |
        | Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân   |
        | Báo cáo của Ban Thanh tra nhân dân                   |

    @CB-1.1.đ-3
    Kịch bản: Ban Giám sát đầu tư của xã có kế hoạch, cuộc giám sát và báo cáo trong năm thì đạt
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là không
      Và "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Báo cáo của Ban Thanh tra nhân dân" nào
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/01/2025, năm: 2025; tên dự án: Đường Phja Đén
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/06/2025, tên dự án: Đường Phja Đén
      Và có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" ngày 15/12/2025, năm: 2025; tên dự án: Đường Phja Đén
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @CB-1.1.đ-3
    Khung kịch bản: Ban Giám sát đầu tư thiếu một trong ba việc thì chưa đủ minh chứng
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là không
      Và "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Báo cáo của Ban Thanh tra nhân dân" nào
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/01/2025, năm: 2025; tên dự án: Đường Phja Đén
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/06/2025, tên dự án: Đường Phja Đén
      Và có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" ngày 15/12/2025, năm: 2025; tên dự án: Đường Phja Đén
      Và không có "<việc còn thiếu>" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đủ minh chứng"
      Dữ liệu:
        | việc còn thiếu                                          |
        | Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng |
        | Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng     |
        | Báo cáo của Ban Giám sát đầu tư của cộng đồng           |

    @CB-1.1.đ-3
    Khung kịch bản: Ban Giám sát đầu tư mới làm một trong ba việc thì chưa đủ minh chứng
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là không
      Và "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Báo cáo của Ban Thanh tra nhân dân" nào
      Và không có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" nào
      Và <việc đã làm>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đủ minh chứng"
      Dữ liệu:
        | việc đã làm                                                                                                        |
        | có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/01/2025, năm: 2025; tên dự án: Đường Phja Đén |
        | có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/06/2025, tên dự án: Đường Phja Đén                |
        | có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" ngày 15/12/2025, năm: 2025; tên dự án: Đường Phja Đén           |

    @CB-1.1.đ-3
    Kịch bản: Chỉ có báo cáo giám sát của năm khác thì coi như không làm việc nào
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là không
      Và "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Báo cáo của Ban Thanh tra nhân dân" nào
      Và không có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" nào
      Và có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" ngày 15/01/2025, năm: 2024; tên dự án: Đường Phja Đén
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @CB-1.1.đ-3
    Kịch bản: Kế hoạch của năm 2024 ban hành muộn sang năm 2025 không bị xét cho năm 2025
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là không
      Và "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Báo cáo của Ban Thanh tra nhân dân" nào
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/01/2025, năm: 2025; tên dự án: Đường Phja Đén
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/06/2025, tên dự án: Đường Phja Đén
      Và có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" ngày 15/12/2025, năm: 2025; tên dự án: Đường Phja Đén
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 10/01/2025, năm: 2024; tên dự án: Cầu Nà Cáp
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @CB-1.1.đ-3
    Kịch bản: Hai dự án có kế hoạch mà một dự án chỉ có báo cáo của năm khác thì chưa đủ minh chứng
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là không
      Và "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 2
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Báo cáo của Ban Thanh tra nhân dân" nào
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/01/2025, năm: 2025; tên dự án: Đường Phja Đén
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/01/2025, năm: 2025; tên dự án: Cầu Nà Cáp
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/06/2025, tên dự án: Đường Phja Đén
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/06/2025, tên dự án: Cầu Nà Cáp
      Và có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" ngày 15/12/2025, năm: 2025; tên dự án: Đường Phja Đén
      Và có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" ngày 15/01/2025, năm: 2024; tên dự án: Cầu Nà Cáp
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đủ minh chứng"

    @CB-1.1.đ-3
    Kịch bản: Dự án không còn thuộc diện giám sát thì kế hoạch đã lập không bị xét
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là không
      Và "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 0
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Báo cáo của Ban Thanh tra nhân dân" nào
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/01/2025, năm: 2025; tên dự án: Đường Phja Đén
      Và không có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không thuộc điều kiện áp dụng"

    @CB-1.1.đ-3
    Khung kịch bản: Có kế hoạch giám sát mà chưa tiến hành thì được chờ đến hết năm
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là không
      Và "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Báo cáo của Ban Thanh tra nhân dân" nào
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/01/2025, năm: 2025; tên dự án: Đường Phja Đén
      Và không có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                               |
        | 30/12/2025    | "Chưa đến hạn"                        |
        | 31/12/2025    | "Chưa đến hạn"                        |
        | 01/01/2026    | "Vi phạm", lý do "chưa đủ minh chứng" |

    @CB-1.1.đ-3
    Kịch bản: Ban Giám sát đầu tư không làm việc nào
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là không
      Và "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Báo cáo của Ban Thanh tra nhân dân" nào
      Và không có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @CB-1.1.đ-3
    Khung kịch bản: Kế hoạch và báo cáo giám sát phải của đúng năm, cuộc giám sát phải trong năm
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là không
      Và "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Báo cáo của Ban Thanh tra nhân dân" nào
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/01/2025, năm: <năm kế hoạch>; tên dự án: Đường Phja Đén
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày <ngày giám sát>, tên dự án: Đường Phja Đén
      Và có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" ngày 15/12/2025, năm: <năm báo cáo>; tên dự án: Đường Phja Đén
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | năm kế hoạch | ngày giám sát | năm báo cáo | kết quả                               |
        | 2025         | 01/01/2025    | 2025        | "Đạt"                                 |
        | 2025         | 31/12/2025    | 2025        | "Đạt"                                 |
        | 2024         | 20/06/2025    | 2025        | "Vi phạm", lý do "chưa đủ minh chứng" |
        | 2025         | 31/12/2024    | 2025        | "Vi phạm", lý do "chưa đủ minh chứng" |
        | 2025         | 20/06/2025    | 2024        | "Vi phạm", lý do "chưa đủ minh chứng" |

    @CB-1.1.đ-3
    Khung kịch bản: Dự án nào có kế hoạch thì dự án đó phải có giám sát và báo cáo
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là không
      Và "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Báo cáo của Ban Thanh tra nhân dân" nào
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/01/2025, năm: 2025; tên dự án: Đường Phja Đén
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/06/2025, tên dự án: <dự án được giám sát>
      Và có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" ngày 15/12/2025, năm: 2025; tên dự án: <dự án có báo cáo>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | dự án được giám sát | dự án có báo cáo | kết quả                               |
        | Đường Phja Đén      | Đường Phja Đén   | "Đạt"                                 |
        | đường  phja đén     | ĐƯỜNG PHJA ĐÉN   | "Đạt"                                 |
        | Cầu Nà Cáp          | Đường Phja Đén   | "Vi phạm", lý do "chưa đủ minh chứng" |
        | Đường Phja Đén      | Cầu Nà Cáp       | "Vi phạm", lý do "chưa đủ minh chứng" |

    @CB-1.1.đ-3
    Kịch bản: Hai dự án có kế hoạch mà một dự án chưa được giám sát thì chưa đủ minh chứng
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là không
      Và "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 2
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Báo cáo của Ban Thanh tra nhân dân" nào
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/01/2025, năm: 2025; tên dự án: Đường Phja Đén
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/01/2025, năm: 2025; tên dự án: Cầu Nà Cáp
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/06/2025, tên dự án: Đường Phja Đén
      Và có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" ngày 15/12/2025, năm: 2025; tên dự án: Đường Phja Đén
      Và có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" ngày 15/12/2025, năm: 2025; tên dự án: Cầu Nà Cáp
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đủ minh chứng"

    @CB-1.1.đ-3
    Kịch bản: Cuộc giám sát không ghi tên dự án thì chưa đủ dữ liệu
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là không
      Và "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Báo cáo của Ban Thanh tra nhân dân" nào
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/01/2025, năm: 2025; tên dự án: Đường Phja Đén
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/06/2025
      Và có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" ngày 15/12/2025, năm: 2025; tên dự án: Đường Phja Đén
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.1.đ-3
    Khung kịch bản: Xã chưa báo cáo một việc của Ban Giám sát đầu tư thì chưa đủ dữ liệu
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là không
      Và "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Báo cáo của Ban Thanh tra nhân dân" nào
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/01/2025, năm: 2025; tên dự án: Đường Phja Đén
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/06/2025, tên dự án: Đường Phja Đén
      Và có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" ngày 15/12/2025, năm: 2025; tên dự án: Đường Phja Đén
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | dữ kiện                                                 |
        | Số chương trình, dự án thuộc diện cộng đồng giám sát    |
        | Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng |
        | Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng     |
        | Báo cáo của Ban Giám sát đầu tư của cộng đồng           |

    @CB-1.1.đ-3
    Khung kịch bản: Ban Thanh tra nhân dân hoạt động đủ nhưng xã có dự án mà Ban Giám sát đầu tư không hoạt động
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là <số dự án>
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày 15/01/2025, năm: 2025
      Và có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" ngày 20/06/2025
      Và có "Báo cáo của Ban Thanh tra nhân dân" ngày 15/12/2025, năm: 2025
      Và không có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | số dự án | kết quả                     |
        | 0        | "Đạt"                       |
        | 1        | "Vi phạm", lý do "không có" |

    @CB-1.1.đ-3
    Kịch bản: Ban Giám sát đầu tư hoạt động đủ nhưng Ban Thanh tra nhân dân không hoạt động thì vi phạm
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Báo cáo của Ban Thanh tra nhân dân" nào
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/01/2025, năm: 2025; tên dự án: Đường Phja Đén
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/06/2025, tên dự án: Đường Phja Đén
      Và có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" ngày 15/12/2025, năm: 2025; tên dự án: Đường Phja Đén
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @CB-1.1.đ-3
    Khung kịch bản: Xã không phải có Ban nào: chỉ kết luận khi đã hết năm
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là không
      Và "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 0
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Báo cáo của Ban Thanh tra nhân dân" nào
      Và không có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                                                |
        | 31/12/2025    | "Chưa đến hạn"                                         |
        | 01/01/2026    | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @CB-1.1.đ-3
    Kịch bản: Sở không bị xét về Ban Giám sát đầu tư của cộng đồng
      Biết hồ sơ năm 2025 của Sở Nội vụ, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Cao Bằng
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là không
      Và "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 3
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Báo cáo của Ban Thanh tra nhân dân" nào
      Và không có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không thuộc điều kiện áp dụng"

    @CB-1.1.đ-3
    Khung kịch bản: Hồ sơ phải đầy đủ đến hết năm mới kết luận là Ban không hoạt động
      Biết hồ sơ năm 2025 của Sở Nội vụ, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Cao Bằng
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Báo cáo của Ban Thanh tra nhân dân" nào
      Và số liệu đầy đủ đến ngày <đầy đủ đến ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến ngày | kết quả                                     |
        | 30/12/2025      | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025      | "Vi phạm", lý do "không có"                 |

    @CB-1.1.đ-3
    Kịch bản: Kỳ sáu tháng đầu năm thì chưa kết luận vi phạm của cả năm - hoạt động của hai Ban
      Biết hồ sơ 6 tháng đầu năm 2025 của Sở Nội vụ, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Cao Bằng
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Báo cáo của Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @CB-1.1.đ-3
    Khung kịch bản: Đơn vị có Ban Thanh tra nhân dân trả lời cho Ban của mình
      Biết hồ sơ năm 2024 của <đơn vị>, loại "<loại>", tỉnh Cao Bằng
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 0
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Báo cáo của Ban Thanh tra nhân dân" nào
      Và không có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "Vi phạm", lý do "không có"
      Dữ liệu:
        | đơn vị                                 | loại                                       |
        | Chi cục Thuế khu vực Hòa An            | Cơ quan nhà nước                           |
        | Sở Nội vụ                              | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh |
        | Trường Trung học phổ thông Trùng Khánh | Đơn vị sự nghiệp công lập                  |
        | Công ty Cấp nước Cao Bằng              | Doanh nghiệp nhà nước                      |
        | Ủy ban nhân dân xã Phúc Sen            | Ủy ban nhân dân cấp xã                     |

    @CB-1.1.đ-3
    Khung kịch bản: Ủy ban nhân dân tỉnh, huyện, doanh nghiệp ngoài nhà nước, thôn và đơn vị ngoài tỉnh không thuộc diện
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 0
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Báo cáo của Ban Thanh tra nhân dân" nào
      Và không có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                              | loại                             | nơi                 | lý do            |
        | Ủy ban nhân dân tỉnh Cao Bằng       | Ủy ban nhân dân cấp tỉnh         | tỉnh Cao Bằng       | khác loại đơn vị |
        | Ủy ban nhân dân huyện Hòa An        | Ủy ban nhân dân cấp huyện        | tỉnh Cao Bằng       | khác loại đơn vị |
        | Công ty cổ phần Chè Phja Đén        | Tổ chức có sử dụng lao động      | tỉnh Cao Bằng       | khác loại đơn vị |
        | xóm Pác Rằng                        | Thôn, xóm, tổ dân phố            | tỉnh Cao Bằng       | khác loại đơn vị |
        | Hội đồng nhân dân xã Phúc Sen       | Hội đồng nhân dân cấp xã         | tỉnh Cao Bằng       | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Phúc Sen | Ủy ban Mặt trận Tổ quốc Việt Nam | tỉnh Cao Bằng       | khác loại đơn vị |
        | Ủy ban nhân dân xã Kiến Thụy        | Ủy ban nhân dân cấp xã           | thành phố Hải Phòng | khác địa bàn     |
        | Ủy ban nhân dân xã Thất Khê         | Ủy ban nhân dân cấp xã           | tỉnh Lạng Sơn       | khác địa bàn     |

    @CB-1.1.đ-3
    Khung kịch bản: Năm 2024 là năm đầu tiên được xét - hoạt động của hai Ban
      Biết hồ sơ năm <năm> của Sở Nội vụ, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Cao Bằng
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Báo cáo của Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | năm  | ngày đánh giá | kết quả                                         |
        | 2023 | 15/01/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2024 | 15/01/2025    | "Vi phạm", lý do "không có"                     |

    @CB-1.1.đ-3
    Khung kịch bản: Đơn vị giải thể trong năm 2024: tính từ ngày 12/07/2024 phải đủ 90 ngày - hoạt động của hai Ban
      Biết hồ sơ năm 2024 của Sở Nội vụ, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Cao Bằng
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ ngày>
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Báo cáo của Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chấm dứt từ ngày | kết quả                                       |
        | 09/10/2024       | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 10/10/2024       | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @CB-1.1.đ-3
    Khung kịch bản: Chỉ xét đơn vị tồn tại từ 90 ngày trở lên trong năm - hoạt động của hai Ban
      Biết hồ sơ năm 2025 của Sở Nội vụ, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Cao Bằng
      Và đơn vị thành lập ngày <ngày thành lập>
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Báo cáo của Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày thành lập | kết quả                                       |
        | 03/10/2025     | "Vi phạm", lý do "không có"                   |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 05/01/2026     | "Không áp dụng", lý do "đơn vị không tồn tại" |

  Quy tắc: Điểm e khoản 1 Điều 1 - hội nghị đối thoại với Nhân dân hằng năm

    @CB-1.1.e-1
    Khung kịch bản: Hội nghị phải diễn ra trong năm dương lịch
      Biết có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày <ngày tổ chức>
      Và số liệu đầy đủ đến ngày 15/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày tổ chức | kết quả                     |
        | 31/12/2024   | "Vi phạm", lý do "không có" |
        | 01/01/2025   | "Đạt"                       |
        | 31/12/2025   | "Đạt"                       |
        | 01/01/2026   | "Vi phạm", lý do "không có" |

    @CB-1.1.e-1
    Khung kịch bản: Chưa đối thoại thì được làm đến hết năm
      Biết không có "Hội nghị trao đổi, đối thoại với Nhân dân" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 30/12/2025    | "Chưa đến hạn"              |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @CB-1.1.e-1
    Khung kịch bản: Đạt ngay từ ngày tổ chức - hội nghị đối thoại
      Biết có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 03/06/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả        |
        | 02/06/2025    | "Chưa đến hạn" |
        | 03/06/2025    | "Đạt"          |

    @CB-1.1.e-1
    Kịch bản: Hội nghị đầu năm 2024 vẫn được tính vì Điều 32 của Luật đã áp dụng từ trước
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Phúc Sen, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 02/01/2024
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "Đạt"

    @CB-1.1.e-1
    Kịch bản: Tiếp công dân không thay cho hội nghị đối thoại
      Biết không có "Hội nghị trao đổi, đối thoại với Nhân dân" nào
      Và có "Buổi tiếp công dân của người đứng đầu" ngày 03/06/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @CB-1.1.e-1
    Khung kịch bản: Xã lập ngày 01/07/2025 phải tự tổ chức từ ngày thành lập
      Biết đơn vị thành lập ngày 01/07/2025
      Và có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày <ngày tổ chức>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày tổ chức | kết quả                     |
        | 30/06/2025   | "Vi phạm", lý do "không có" |
        | 01/07/2025   | "Đạt"                       |
        | 20/11/2025   | "Đạt"                       |

    @CB-1.1.e-1
    Khung kịch bản: Mọi xã cũ đã đối thoại trong năm, trước ngày sắp xếp, thì xã mới đạt
      Biết đơn vị thành lập ngày 01/07/2025
      Và không có "Hội nghị trao đổi, đối thoại với Nhân dân" nào
      Và đơn vị tiền thân "Ủy ban nhân dân xã Phúc Sen" có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày <xã cũ thứ nhất>
      Và đơn vị tiền thân "Ủy ban nhân dân thị trấn Quảng Uyên" có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày <xã cũ thứ hai>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | xã cũ thứ nhất | xã cũ thứ hai | kết quả                     |
        | 05/03/2025     | 30/06/2025    | "Đạt"                       |
        | 01/01/2025     | 12/05/2025    | "Đạt"                       |
        | 05/03/2025     | 01/07/2025    | "Vi phạm", lý do "không có" |
        | 31/12/2024     | 12/05/2025    | "Vi phạm", lý do "không có" |

    @CB-1.1.e-1
    Kịch bản: Xã mới đạt nhờ các xã cũ thì kèm ghi chú
      Biết đơn vị thành lập ngày 01/07/2025
      Và không có "Hội nghị trao đổi, đối thoại với Nhân dân" nào
      Và đơn vị tiền thân "Ủy ban nhân dân xã Phúc Sen" có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 05/03/2025
      Và đơn vị tiền thân "Ủy ban nhân dân thị trấn Quảng Uyên" có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 12/05/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và có ghi chú "Các đơn vị trước khi sắp xếp đều đã thực hiện"

    @CB-1.1.e-1
    Kịch bản: Xã mới tự tổ chức thì không kèm ghi chú về xã cũ
      Biết đơn vị thành lập ngày 01/07/2025
      Và có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 20/11/2025
      Và đơn vị tiền thân "Ủy ban nhân dân xã Phúc Sen" có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 05/03/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và không có ghi chú "Các đơn vị trước khi sắp xếp đều đã thực hiện"

    @CB-1.1.e-1
    Kịch bản: Một xã cũ chưa đối thoại thì xã mới vẫn phải tự tổ chức
      Biết đơn vị thành lập ngày 01/07/2025
      Và không có "Hội nghị trao đổi, đối thoại với Nhân dân" nào
      Và đơn vị tiền thân "Ủy ban nhân dân xã Phúc Sen" có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 05/03/2025
      Và đơn vị tiền thân "Ủy ban nhân dân thị trấn Quảng Uyên" không có "Hội nghị trao đổi, đối thoại với Nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @CB-1.1.e-1
    Kịch bản: Mọi xã cũ đã đối thoại thì xã mới đạt, dù chưa báo cáo hội nghị của mình
      Biết đơn vị thành lập ngày 01/07/2025
      Và đơn vị tiền thân "Ủy ban nhân dân xã Phúc Sen" có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 05/03/2025
      Và chưa báo cáo "Hội nghị trao đổi, đối thoại với Nhân dân"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @CB-1.1.e-1
    Kịch bản: Chưa báo cáo hội nghị thì chưa đủ dữ liệu - hội nghị đối thoại
      Biết chưa báo cáo "Hội nghị trao đổi, đối thoại với Nhân dân"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.1.e-1
    Kịch bản: Hội nghị không ghi ngày thì chưa đủ dữ liệu
      Biết có "Hội nghị trao đổi, đối thoại với Nhân dân" không ghi ngày
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.1.e-1
    Khung kịch bản: Hồ sơ phải đầy đủ đến hết năm mới kết luận là không có - hội nghị đối thoại
      Biết không có "Hội nghị trao đổi, đối thoại với Nhân dân" nào
      Và số liệu đầy đủ đến ngày <đầy đủ đến ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến ngày | kết quả                                     |
        | 30/12/2025      | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025      | "Vi phạm", lý do "không có"                 |

    @CB-1.1.e-1
    Khung kịch bản: Chỉ xét Ủy ban nhân dân cấp xã trong tỉnh - hội nghị đối thoại
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Hội nghị trao đổi, đối thoại với Nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                                 | loại                                       | nơi                 | lý do            |
        | Ủy ban nhân dân tỉnh Cao Bằng          | Ủy ban nhân dân cấp tỉnh                   | tỉnh Cao Bằng       | khác loại đơn vị |
        | Ủy ban nhân dân huyện Hòa An           | Ủy ban nhân dân cấp huyện                  | tỉnh Cao Bằng       | khác loại đơn vị |
        | Sở Nội vụ                              | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Cao Bằng       | khác loại đơn vị |
        | Chi cục Thuế khu vực Hòa An            | Cơ quan nhà nước                           | tỉnh Cao Bằng       | khác loại đơn vị |
        | Trường Trung học phổ thông Trùng Khánh | Đơn vị sự nghiệp công lập                  | tỉnh Cao Bằng       | khác loại đơn vị |
        | Công ty Cấp nước Cao Bằng              | Doanh nghiệp nhà nước                      | tỉnh Cao Bằng       | khác loại đơn vị |
        | Công ty cổ phần Chè Phja Đén           | Tổ chức có sử dụng lao động                | tỉnh Cao Bằng       | khác loại đơn vị |
        | xóm Pác Rằng                           | Thôn, xóm, tổ dân phố                      | tỉnh Cao Bằng       | khác loại đơn vị |
        | Hội đồng nhân dân xã Phúc Sen          | Hội đồng nhân dân cấp xã                   | tỉnh Cao Bằng       | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Phúc Sen    | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Cao Bằng       | khác loại đơn vị |
        | Ủy ban nhân dân xã Kiến Thụy           | Ủy ban nhân dân cấp xã                     | thành phố Hải Phòng | khác địa bàn     |
        | Ủy ban nhân dân xã Thất Khê            | Ủy ban nhân dân cấp xã                     | tỉnh Lạng Sơn       | khác địa bàn     |

    @CB-1.1.e-1
    Khung kịch bản: Năm 2024 là năm đầu tiên phải thực hiện - hội nghị đối thoại
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Phúc Sen, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và không có "Hội nghị trao đổi, đối thoại với Nhân dân" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | năm  | ngày đánh giá | kết quả                                         |
        | 2023 | 15/01/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2024 | 15/01/2025    | "Vi phạm", lý do "không có"                     |

    @CB-1.1.e-1
    Khung kịch bản: Đơn vị giải thể trong năm 2024: tính từ ngày 12/07/2024 phải đủ 90 ngày - hội nghị đối thoại
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Phúc Sen, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ ngày>
      Và không có "Hội nghị trao đổi, đối thoại với Nhân dân" nào
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chấm dứt từ ngày | kết quả                                       |
        | 09/10/2024       | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 10/10/2024       | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @CB-1.1.e-1
    Khung kịch bản: Chỉ xét đơn vị tồn tại từ 90 ngày trở lên trong năm - hội nghị đối thoại
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Hội nghị trao đổi, đối thoại với Nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày thành lập | kết quả                                       |
        | 03/10/2025     | "Vi phạm", lý do "không có"                   |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 05/01/2026     | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @CB-1.1.e-1
    Khung kịch bản: Xã kết thúc hoạt động giữa năm chỉ giữ kết quả đã đạt
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Phúc Sen, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và <hội nghị>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | hội nghị                                                       | kết quả                                       |
        | có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 30/06/2025 | "Đạt"                                         |
        | có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 01/07/2025 | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | không có "Hội nghị trao đổi, đối thoại với Nhân dân" nào       | "Không áp dụng", lý do "đơn vị không tồn tại" |

  Quy tắc: Điểm e khoản 1 Điều 1 - Mặt trận Tổ quốc đồng tổ chức đối thoại

    @CB-1.1.e-2
    Khung kịch bản: Mặt trận Tổ quốc phải là bên đồng tổ chức
      Biết có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 03/06/2025, cơ quan phối hợp: <cơ quan phối hợp>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | cơ quan phối hợp                                 | kết quả                               |
        | Ủy ban Mặt trận Tổ quốc Việt Nam                 | "Đạt"                                 |
        | Ủy ban Mặt trận Tổ quốc Việt Nam và cơ quan khác | "Đạt"                                 |
        | tổ chức chính trị - xã hội                       | "Vi phạm", lý do "chưa đủ minh chứng" |
        | cơ quan khác                                     | "Vi phạm", lý do "chưa đủ minh chứng" |

    @CB-1.1.e-2
    Kịch bản: Mặt trận chỉ tham dự thì chưa đủ
      Biết có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 03/06/2025, cơ quan phối hợp: cơ quan khác; Mặt trận chỉ tham dự: có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đủ minh chứng"

    @CB-1.1.e-2
    Kịch bản: Nhiều hội nghị, một hội nghị có Mặt trận đồng tổ chức thì đạt
      Biết có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 03/06/2025, cơ quan phối hợp: tổ chức chính trị - xã hội
      Và có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 20/09/2025, cơ quan phối hợp: Ủy ban Mặt trận Tổ quốc Việt Nam
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @CB-1.1.e-2
    Khung kịch bản: Hội nghị có Mặt trận đồng tổ chức phải diễn ra trong năm
      Biết có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 03/06/2025, cơ quan phối hợp: tổ chức chính trị - xã hội
      Và có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày <ngày tổ chức>, cơ quan phối hợp: Ủy ban Mặt trận Tổ quốc Việt Nam
      Và số liệu đầy đủ đến ngày 15/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày tổ chức | kết quả                               |
        | 31/12/2024   | "Vi phạm", lý do "chưa đủ minh chứng" |
        | 01/01/2025   | "Đạt"                                 |
        | 31/12/2025   | "Đạt"                                 |
        | 01/01/2026   | "Vi phạm", lý do "chưa đủ minh chứng" |

    @CB-1.1.e-2
    Khung kịch bản: Năm không có hội nghị nào thì không xét ở đây, chỉ kết luận khi đã hết năm - Mặt trận đồng tổ chức
      Biết không có "Hội nghị trao đổi, đối thoại với Nhân dân" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                                                |
        | 31/12/2025    | "Chưa đến hạn"                                         |
        | 01/01/2026    | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @CB-1.1.e-2
    Kịch bản: Chỉ có hội nghị của năm trước thì không xét
      Biết có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 31/12/2024, cơ quan phối hợp: Ủy ban Mặt trận Tổ quốc Việt Nam
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không thuộc điều kiện áp dụng"

    @CB-1.1.e-2
    Khung kịch bản: Hội nghị chưa có Mặt trận đồng tổ chức thì còn được làm thêm đến hết năm
      Biết có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 03/06/2025, cơ quan phối hợp: tổ chức chính trị - xã hội
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                               |
        | 30/12/2025    | "Chưa đến hạn"                        |
        | 31/12/2025    | "Chưa đến hạn"                        |
        | 01/01/2026    | "Vi phạm", lý do "chưa đủ minh chứng" |

    @CB-1.1.e-2
    Kịch bản: Có Mặt trận đồng tổ chức thì đạt ngay trong năm
      Biết có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 03/06/2025, cơ quan phối hợp: Ủy ban Mặt trận Tổ quốc Việt Nam
      Khi đánh giá vào ngày 03/06/2025
      Thì kết quả là "Đạt"

    @CB-1.1.e-2
    Kịch bản: Chưa báo cáo hội nghị thì chưa đủ dữ liệu - Mặt trận đồng tổ chức
      Biết chưa báo cáo "Hội nghị trao đổi, đối thoại với Nhân dân"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.1.e-2
    Kịch bản: Không ghi cơ quan phối hợp thì chưa đủ dữ liệu
      Biết có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 03/06/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.1.e-2
    Khung kịch bản: Hồ sơ phải đầy đủ đến hết năm mới kết luận là thiếu - Mặt trận đồng tổ chức
      Biết có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 03/06/2025, cơ quan phối hợp: tổ chức chính trị - xã hội
      Và số liệu đầy đủ đến ngày <đầy đủ đến ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến ngày | kết quả                                     |
        | 30/12/2025      | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025      | "Vi phạm", lý do "chưa đủ minh chứng"       |

    @CB-1.1.e-2
    Kịch bản: Hồ sơ chưa đủ đến hết năm thì chưa kết luận là không có hội nghị nào
      Biết không có "Hội nghị trao đổi, đối thoại với Nhân dân" nào
      Và số liệu đầy đủ đến ngày 30/12/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ"

    @CB-1.1.e-2
    Khung kịch bản: Hội nghị trước ngày thành lập không phải của xã mới - Mặt trận đồng tổ chức
      Biết đơn vị thành lập ngày 01/07/2025
      Và có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày <ngày tổ chức>, cơ quan phối hợp: Ủy ban Mặt trận Tổ quốc Việt Nam
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày tổ chức | kết quả                                                |
        | 30/06/2025   | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | 01/07/2025   | "Đạt"                                                  |

    @CB-1.1.e-2
    Kịch bản: Xã mới có hội nghị của mình nhưng Mặt trận chỉ đồng tổ chức hội nghị trước ngày thành lập
      Biết đơn vị thành lập ngày 01/07/2025
      Và có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 30/06/2025, cơ quan phối hợp: Ủy ban Mặt trận Tổ quốc Việt Nam
      Và có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 20/09/2025, cơ quan phối hợp: cơ quan khác
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đủ minh chứng"

    @CB-1.1.e-2
    Khung kịch bản: Xét Ủy ban nhân dân cấp xã; Mặt trận được nêu để phối hợp
      Biết hồ sơ năm 2024 của <đơn vị>, loại "<loại>", tỉnh Cao Bằng
      Và có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 10/09/2024, cơ quan phối hợp: cơ quan khác
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "Vi phạm", lý do "chưa đủ minh chứng"
      Dữ liệu:
        | đơn vị                              | loại                             |
        | Ủy ban nhân dân xã Phúc Sen         | Ủy ban nhân dân cấp xã           |
        | Ủy ban Mặt trận Tổ quốc xã Phúc Sen | Ủy ban Mặt trận Tổ quốc Việt Nam |

    @CB-1.1.e-2
    Khung kịch bản: Cấp trên, cơ quan, đơn vị khác và xã ngoài tỉnh không thuộc diện - Mặt trận đồng tổ chức
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 03/06/2025, cơ quan phối hợp: tổ chức chính trị - xã hội
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                                 | loại                                       | nơi                 | lý do            |
        | Ủy ban nhân dân tỉnh Cao Bằng          | Ủy ban nhân dân cấp tỉnh                   | tỉnh Cao Bằng       | khác loại đơn vị |
        | Ủy ban nhân dân huyện Hòa An           | Ủy ban nhân dân cấp huyện                  | tỉnh Cao Bằng       | khác loại đơn vị |
        | Sở Nội vụ                              | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Cao Bằng       | khác loại đơn vị |
        | Chi cục Thuế khu vực Hòa An            | Cơ quan nhà nước                           | tỉnh Cao Bằng       | khác loại đơn vị |
        | Trường Trung học phổ thông Trùng Khánh | Đơn vị sự nghiệp công lập                  | tỉnh Cao Bằng       | khác loại đơn vị |
        | Công ty Cấp nước Cao Bằng              | Doanh nghiệp nhà nước                      | tỉnh Cao Bằng       | khác loại đơn vị |
        | xóm Pác Rằng                           | Thôn, xóm, tổ dân phố                      | tỉnh Cao Bằng       | khác loại đơn vị |
        | Hội đồng nhân dân xã Phúc Sen          | Hội đồng nhân dân cấp xã                   | tỉnh Cao Bằng       | khác loại đơn vị |
        | Hội Liên hiệp Phụ nữ xã Phúc Sen       | Tổ chức chính trị - xã hội                 | tỉnh Cao Bằng       | khác loại đơn vị |
        | Ủy ban nhân dân xã Kiến Thụy           | Ủy ban nhân dân cấp xã                     | thành phố Hải Phòng | khác địa bàn     |
        | Ủy ban nhân dân xã Thất Khê            | Ủy ban nhân dân cấp xã                     | tỉnh Lạng Sơn       | khác địa bàn     |

    @CB-1.1.e-2
    Khung kịch bản: Năm 2024 là năm đầu tiên phải thực hiện - Mặt trận đồng tổ chức
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Phúc Sen, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày <ngày hội nghị>, cơ quan phối hợp: cơ quan khác
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | năm  | ngày hội nghị | ngày đánh giá | kết quả                                         |
        | 2023 | 10/09/2023    | 15/01/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2024 | 10/09/2024    | 15/01/2025    | "Vi phạm", lý do "chưa đủ minh chứng"           |

    @CB-1.1.e-2
    Khung kịch bản: Đơn vị giải thể trong năm 2024: tính từ ngày 12/07/2024 phải đủ 90 ngày - Mặt trận đồng tổ chức
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Phúc Sen, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ ngày>
      Và có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 10/09/2024, cơ quan phối hợp: cơ quan khác
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chấm dứt từ ngày | kết quả                                       |
        | 09/10/2024       | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 10/10/2024       | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @CB-1.1.e-2
    Khung kịch bản: Chỉ xét đơn vị tồn tại từ 90 ngày trở lên trong năm - Mặt trận đồng tổ chức
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 10/11/2025, cơ quan phối hợp: cơ quan khác
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày thành lập | kết quả                                       |
        | 03/10/2025     | "Vi phạm", lý do "chưa đủ minh chứng"         |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 05/01/2026     | "Không áp dụng", lý do "đơn vị không tồn tại" |

  Quy tắc: Điểm e khoản 1 Điều 1 - nội dung và biên bản hội nghị đối thoại

    @CB-1.1.e-3
    Khung kịch bản: Phải bàn cả hoạt động của Ủy ban nhân dân và quyền, nghĩa vụ của công dân
      Biết có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 03/06/2025, nội dung: <nội dung>; biên bản hoặc thông báo kết luận: BB-01
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | nội dung                                                                      | kết quả                               |
        | hoạt động của Ủy ban nhân dân và quyền nghĩa vụ của công dân                  | "Đạt"                                 |
        | hoạt động của Ủy ban nhân dân và quyền nghĩa vụ của công dân và nội dung khác | "Đạt"                                 |
        | hoạt động của Ủy ban nhân dân                                                 | "Vi phạm", lý do "chưa đúng nội dung" |
        | quyền nghĩa vụ của công dân                                                   | "Vi phạm", lý do "chưa đúng nội dung" |
        | nội dung khác                                                                 | "Vi phạm", lý do "chưa đúng nội dung" |
        | hoạt động của Ủy ban nhân dân và nội dung khác                                | "Vi phạm", lý do "chưa đúng nội dung" |

    @CB-1.1.e-3
    Kịch bản: Hai nội dung được tính gộp các hội nghị trong năm
      Biết có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 03/06/2025, nội dung: hoạt động của Ủy ban nhân dân; biên bản hoặc thông báo kết luận: BB-01
      Và có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 20/09/2025, nội dung: quyền nghĩa vụ của công dân; biên bản hoặc thông báo kết luận: Thông báo số 02
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @CB-1.1.e-3
    Khung kịch bản: Chỉ gộp các hội nghị trong năm
      Biết có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 03/06/2025, nội dung: hoạt động của Ủy ban nhân dân; biên bản hoặc thông báo kết luận: BB-01
      Và có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày <ngày hội nghị thứ hai>, nội dung: quyền nghĩa vụ của công dân; biên bản hoặc thông báo kết luận: BB-02
      Và số liệu đầy đủ đến ngày 15/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày hội nghị thứ hai | kết quả                               |
        | 31/12/2024            | "Vi phạm", lý do "chưa đúng nội dung" |
        | 01/01/2025            | "Đạt"                                 |
        | 31/12/2025            | "Đạt"                                 |
        | 01/01/2026            | "Vi phạm", lý do "chưa đúng nội dung" |

    @CB-1.1.e-3
    Kịch bản: Hội nghị không có biên bản thì chưa đủ minh chứng
      Biết có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 03/06/2025, nội dung: hoạt động của Ủy ban nhân dân và quyền nghĩa vụ của công dân; biên bản hoặc thông báo kết luận: trống
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đủ minh chứng"

    @CB-1.1.e-3
    Kịch bản: Một trong hai hội nghị không có biên bản thì chưa đủ minh chứng
      Biết có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 03/06/2025, nội dung: hoạt động của Ủy ban nhân dân và quyền nghĩa vụ của công dân; biên bản hoặc thông báo kết luận: BB-01
      Và có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 20/09/2025, nội dung: hoạt động của Ủy ban nhân dân; biên bản hoặc thông báo kết luận: trống
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đủ minh chứng"

    @CB-1.1.e-3
    Kịch bản: Vừa thiếu nội dung vừa không có biên bản thì nêu lý do nội dung
      Biết có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 03/06/2025, nội dung: hoạt động của Ủy ban nhân dân; biên bản hoặc thông báo kết luận: trống
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đúng nội dung"

    @CB-1.1.e-3
    Kịch bản: Hội nghị năm trước không có biên bản không ảnh hưởng năm nay
      Biết có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 31/12/2024, nội dung: hoạt động của Ủy ban nhân dân; biên bản hoặc thông báo kết luận: trống
      Và có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 03/06/2025, nội dung: hoạt động của Ủy ban nhân dân và quyền nghĩa vụ của công dân; biên bản hoặc thông báo kết luận: BB-01
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @CB-1.1.e-3
    Khung kịch bản: Không ghi nội dung hoặc biên bản thì chưa đủ dữ liệu
      Biết <hội nghị>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | hội nghị                                                                                                                               |
        | có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 03/06/2025, biên bản hoặc thông báo kết luận: BB-01                                |
        | có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 03/06/2025, nội dung: hoạt động của Ủy ban nhân dân và quyền nghĩa vụ của công dân |

    @CB-1.1.e-3
    Kịch bản: Thiếu nội dung thì vi phạm, dù chưa ghi biên bản
      Biết có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 03/06/2025, nội dung: hoạt động của Ủy ban nhân dân
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đúng nội dung"

    @CB-1.1.e-3
    Khung kịch bản: Năm không có hội nghị nào thì không xét ở đây, chỉ kết luận khi đã hết năm - nội dung, biên bản đối thoại
      Biết không có "Hội nghị trao đổi, đối thoại với Nhân dân" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                                                |
        | 31/12/2025    | "Chưa đến hạn"                                         |
        | 01/01/2026    | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @CB-1.1.e-3
    Khung kịch bản: Thiếu nội dung thì còn được đối thoại thêm đến hết năm
      Biết có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 03/06/2025, nội dung: hoạt động của Ủy ban nhân dân; biên bản hoặc thông báo kết luận: BB-01
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                               |
        | 30/12/2025    | "Chưa đến hạn"                        |
        | 31/12/2025    | "Chưa đến hạn"                        |
        | 01/01/2026    | "Vi phạm", lý do "chưa đúng nội dung" |

    @CB-1.1.e-3
    Khung kịch bản: Thiếu biên bản thì còn được bổ sung đến hết năm
      Biết có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 03/06/2025, nội dung: hoạt động của Ủy ban nhân dân và quyền nghĩa vụ của công dân; biên bản hoặc thông báo kết luận: trống
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                               |
        | 30/12/2025    | "Chưa đến hạn"                        |
        | 31/12/2025    | "Chưa đến hạn"                        |
        | 01/01/2026    | "Vi phạm", lý do "chưa đủ minh chứng" |

    @CB-1.1.e-3
    Kịch bản: Đủ nội dung và biên bản thì đạt ngay trong năm
      Biết có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 03/06/2025, nội dung: hoạt động của Ủy ban nhân dân và quyền nghĩa vụ của công dân; biên bản hoặc thông báo kết luận: BB-01
      Khi đánh giá vào ngày 10/06/2025
      Thì kết quả là "Đạt"

    @CB-1.1.e-3
    Kịch bản: Không có văn bản giải quyết ý kiến sau hội nghị vẫn đạt
      Biết có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 03/06/2025, nội dung: quyền nghĩa vụ của công dân; biên bản hoặc thông báo kết luận: BB-01; văn bản giải quyết ý kiến: trống
      Và có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 20/09/2025, nội dung: hoạt động của Ủy ban nhân dân; biên bản hoặc thông báo kết luận: BB-01
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @CB-1.1.e-3
    Kịch bản: Chưa báo cáo hội nghị thì chưa đủ dữ liệu - nội dung, biên bản đối thoại
      Biết chưa báo cáo "Hội nghị trao đổi, đối thoại với Nhân dân"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.1.e-3
    Khung kịch bản: Hồ sơ phải đầy đủ đến hết năm mới kết luận là thiếu - nội dung, biên bản đối thoại
      Biết có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 03/06/2025, nội dung: hoạt động của Ủy ban nhân dân; biên bản hoặc thông báo kết luận: BB-01
      Và số liệu đầy đủ đến ngày <đầy đủ đến ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến ngày | kết quả                                     |
        | 30/12/2025      | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025      | "Vi phạm", lý do "chưa đúng nội dung"       |

    @CB-1.1.e-3
    Khung kịch bản: Hội nghị trước ngày thành lập không phải của xã mới - nội dung, biên bản đối thoại
      Biết đơn vị thành lập ngày 01/07/2025
      Và có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày <ngày tổ chức>, nội dung: hoạt động của Ủy ban nhân dân và quyền nghĩa vụ của công dân; biên bản hoặc thông báo kết luận: BB-01
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày tổ chức | kết quả                                                |
        | 30/06/2025   | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | 01/07/2025   | "Đạt"                                                  |

    @CB-1.1.e-3
    Kịch bản: Xã mới: nội dung của hội nghị trước ngày thành lập không được gộp
      Biết đơn vị thành lập ngày 01/07/2025
      Và có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 30/06/2025, nội dung: quyền nghĩa vụ của công dân; biên bản hoặc thông báo kết luận: BB-01
      Và có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 20/09/2025, nội dung: hoạt động của Ủy ban nhân dân; biên bản hoặc thông báo kết luận: BB-01
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đúng nội dung"

    @CB-1.1.e-3
    Kịch bản: Xã mới: biên bản của hội nghị trước ngày thành lập không bị xét
      Biết đơn vị thành lập ngày 01/07/2025
      Và có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 30/06/2025, nội dung: quyền nghĩa vụ của công dân; biên bản hoặc thông báo kết luận: trống
      Và có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 20/09/2025, nội dung: hoạt động của Ủy ban nhân dân và quyền nghĩa vụ của công dân; biên bản hoặc thông báo kết luận: BB-01
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @CB-1.1.e-3
    Khung kịch bản: Chỉ xét Ủy ban nhân dân cấp xã trong tỉnh - nội dung, biên bản đối thoại
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 03/06/2025, nội dung: hoạt động của Ủy ban nhân dân; biên bản hoặc thông báo kết luận: BB-01
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                                 | loại                                       | nơi                 | lý do            |
        | Ủy ban nhân dân tỉnh Cao Bằng          | Ủy ban nhân dân cấp tỉnh                   | tỉnh Cao Bằng       | khác loại đơn vị |
        | Ủy ban nhân dân huyện Hòa An           | Ủy ban nhân dân cấp huyện                  | tỉnh Cao Bằng       | khác loại đơn vị |
        | Sở Nội vụ                              | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Cao Bằng       | khác loại đơn vị |
        | Chi cục Thuế khu vực Hòa An            | Cơ quan nhà nước                           | tỉnh Cao Bằng       | khác loại đơn vị |
        | Trường Trung học phổ thông Trùng Khánh | Đơn vị sự nghiệp công lập                  | tỉnh Cao Bằng       | khác loại đơn vị |
        | Công ty Cấp nước Cao Bằng              | Doanh nghiệp nhà nước                      | tỉnh Cao Bằng       | khác loại đơn vị |
        | xóm Pác Rằng                           | Thôn, xóm, tổ dân phố                      | tỉnh Cao Bằng       | khác loại đơn vị |
        | Hội đồng nhân dân xã Phúc Sen          | Hội đồng nhân dân cấp xã                   | tỉnh Cao Bằng       | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Phúc Sen    | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Cao Bằng       | khác loại đơn vị |
        | Ủy ban nhân dân xã Kiến Thụy           | Ủy ban nhân dân cấp xã                     | thành phố Hải Phòng | khác địa bàn     |
        | Ủy ban nhân dân xã Thất Khê            | Ủy ban nhân dân cấp xã                     | tỉnh Lạng Sơn       | khác địa bàn     |

    @CB-1.1.e-3
    Khung kịch bản: Năm 2024 là năm đầu tiên phải thực hiện - nội dung, biên bản đối thoại
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Phúc Sen, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày <ngày hội nghị>, nội dung: hoạt động của Ủy ban nhân dân; biên bản hoặc thông báo kết luận: BB-01
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | năm  | ngày hội nghị | ngày đánh giá | kết quả                                         |
        | 2023 | 10/09/2023    | 15/01/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2024 | 10/09/2024    | 15/01/2025    | "Vi phạm", lý do "chưa đúng nội dung"           |

    @CB-1.1.e-3
    Khung kịch bản: Đơn vị giải thể trong năm 2024: tính từ ngày 12/07/2024 phải đủ 90 ngày - nội dung, biên bản đối thoại
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Phúc Sen, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ ngày>
      Và có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 10/09/2024, nội dung: hoạt động của Ủy ban nhân dân; biên bản hoặc thông báo kết luận: BB-01
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chấm dứt từ ngày | kết quả                                       |
        | 09/10/2024       | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 10/10/2024       | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @CB-1.1.e-3
    Khung kịch bản: Chỉ xét đơn vị tồn tại từ 90 ngày trở lên trong năm - nội dung, biên bản đối thoại
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 10/11/2025, nội dung: hoạt động của Ủy ban nhân dân; biên bản hoặc thông báo kết luận: BB-01
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày thành lập | kết quả                                       |
        | 03/10/2025     | "Vi phạm", lý do "chưa đúng nội dung"         |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 05/01/2026     | "Không áp dụng", lý do "đơn vị không tồn tại" |
