# language: vi
Tính năng: Kế hoạch triển khai Nghị quyết số 15/2024/NQ-HĐND của Ủy ban nhân dân tỉnh Khánh Hòa - chỉ tiêu về bồi dưỡng, tuyên truyền, quy chế (Phần II)

  Nếu hồ sơ không ghi ngày ban hành thì Kế hoạch được áp dụng từ ngày 30/06/2025. Việc làm một lần được chờ 180 ngày, đến hết
  ngày 27/12/2025; xã thành lập ngày 01/07/2025 đến hết ngày 28/12/2025. Việc hằng năm tính từ năm 2025.

  Bối cảnh:
    Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa

  Quy tắc: Gạch đầu dòng thứ nhất Phần II - 100% người được giao nhiệm vụ được bồi dưỡng

    @KH-II-2
    Khung kịch bản: Người mới nhận việc còn trong thời gian chờ không bị tính là thiếu
      Biết hồ sơ từ 30/06/2025 đến 27/12/2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là <được giao>
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là <đã học>
      Và "Số người mới được giao nhiệm vụ chưa đến hạn bồi dưỡng" là <mới nhận việc>
      Khi đánh giá vào ngày 28/12/2025
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
        | 1         | 1      | 0             | "Đạt"                                |

    @KH-II-2
    Khung kịch bản: Chưa làm được chờ đến hết ngày 27/12/2025 - bồi dưỡng đủ người
      Biết hồ sơ từ 30/06/2025 đến 27/12/2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 9
      Và "Số người mới được giao nhiệm vụ chưa đến hạn bồi dưỡng" là 0
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 27/12/2025
      Dữ liệu:
        | ngày đánh giá | kết quả                              |
        | 26/12/2025    | "Chưa đến hạn"                       |
        | 27/12/2025    | "Chưa đến hạn"                       |
        | 28/12/2025    | "Vi phạm", lý do "chưa đạt chỉ tiêu" |

    @KH-II-2
    Kịch bản: Đã làm thì đạt ngay trong thời gian chờ - bồi dưỡng đủ người
      Biết hồ sơ từ 30/06/2025 đến 30/09/2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 10
      Và "Số người mới được giao nhiệm vụ chưa đến hạn bồi dưỡng" là 0
      Khi đánh giá vào ngày 30/09/2025
      Thì kết quả là "Đạt"

    @KH-II-2
    Khung kịch bản: Hồ sơ phải đầy đủ đến ngày 27/12/2025 mới kết luận - bồi dưỡng đủ người
      Biết hồ sơ từ 30/06/2025 đến 27/12/2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 9
      Và "Số người mới được giao nhiệm vụ chưa đến hạn bồi dưỡng" là 0
      Và số liệu đầy đủ đến ngày <đầy đủ đến>
      Khi đánh giá vào ngày 28/12/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến | kết quả                                     |
        | 26/12/2025 | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 27/12/2025 | "Vi phạm", lý do "chưa đạt chỉ tiêu"        |

    @KH-II-2
    Khung kịch bản: Trước ngày 30/06/2025 thì chưa áp dụng - bồi dưỡng đủ người
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 9
      Và "Số người mới được giao nhiệm vụ chưa đến hạn bồi dưỡng" là 0
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                                         |
        | 29/06/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 30/06/2025    | "Chưa đến hạn"                                  |

    @KH-II-2
    Khung kịch bản: Đơn vị thành lập sau ngày đánh giá thì chưa xét - bồi dưỡng đủ người
      Biết hồ sơ 6 tháng cuối năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và đơn vị thành lập ngày <ngày thành lập>
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 9
      Và "Số người mới được giao nhiệm vụ chưa đến hạn bồi dưỡng" là 0
      Khi đánh giá vào ngày 01/10/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày thành lập | kết quả                                       |
        | 01/10/2025     | "Chưa đến hạn"                                |
        | 02/10/2025     | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @KH-II-2
    Khung kịch bản: Đơn vị chấm dứt trước ngày hết hạn chỉ giữ kết quả đạt - bồi dưỡng đủ người
      Biết hồ sơ từ 30/06/2025 đến 27/12/2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 9
      Và "Số người mới được giao nhiệm vụ chưa đến hạn bồi dưỡng" là 0
      Khi đánh giá vào ngày 29/12/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 27/12/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 28/12/2025  | "Vi phạm", lý do "chưa đạt chỉ tiêu"          |

    @KH-II-2
    Khung kịch bản: Đơn vị chấm dứt trước ngày hết hạn mà đã làm thì vẫn đạt - bồi dưỡng đủ người
      Biết hồ sơ từ 30/06/2025 đến 30/11/2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và đơn vị chấm dứt hoạt động từ ngày 01/12/2025
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là <đã học>
      Và "Số người mới được giao nhiệm vụ chưa đến hạn bồi dưỡng" là 0
      Khi đánh giá vào ngày 29/12/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đã học | kết quả                                       |
        | 10     | "Đạt"                                         |
        | 9      | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @KH-II-2
    Khung kịch bản: Đơn vị mới được chờ 180 ngày kể từ ngày thành lập - bồi dưỡng đủ người
      Biết hồ sơ từ 01/01/2025 đến 29/12/2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và đơn vị thành lập ngày <ngày thành lập>
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" quý III/2025 là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" quý III/2025 là 9
      Và "Số người mới được giao nhiệm vụ chưa đến hạn bồi dưỡng" quý III/2025 là 0
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày <hạn>
      Dữ liệu:
        | ngày thành lập | ngày đánh giá | hạn        | kết quả                              |
        | 01/07/2025     | 28/12/2025    | 28/12/2025 | "Chưa đến hạn"                       |
        | 01/07/2025     | 29/12/2025    | 28/12/2025 | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 02/07/2025     | 29/12/2025    | 29/12/2025 | "Chưa đến hạn"                       |
        | 29/06/2025     | 28/12/2025    | 27/12/2025 | "Vi phạm", lý do "chưa đạt chỉ tiêu" |

    @KH-II-2
    Kịch bản: Giao thêm người chưa học sau khi đã đủ thì không còn đạt
      Biết "Số người được giao nhiệm vụ về dân chủ ở cơ sở" quý III/2025 là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" quý III/2025 là 10
      Và "Số người mới được giao nhiệm vụ chưa đến hạn bồi dưỡng" quý III/2025 là 0
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" quý IV/2025 là 12
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" quý IV/2025 là 10
      Và "Số người mới được giao nhiệm vụ chưa đến hạn bồi dưỡng" quý IV/2025 là 1
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đạt chỉ tiêu"

    @KH-II-2
    Khung kịch bản: Chưa giao nhiệm vụ cho ai thì không xét, kể cả khi còn thời gian chờ
      Biết hồ sơ từ 30/06/2025 đến 27/12/2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 0
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 0
      Và "Số người mới được giao nhiệm vụ chưa đến hạn bồi dưỡng" là 0
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"
      Và có ghi chú "Chưa có người nào được giao nhiệm vụ"
      Dữ liệu:
        | ngày đánh giá |
        | 27/12/2025    |
        | 28/12/2025    |

    @KH-II-2
    Khung kịch bản: Thiếu một trong ba số thì chưa đủ dữ liệu - bồi dưỡng đủ người
      Biết hồ sơ từ 30/06/2025 đến 27/12/2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 9
      Và "Số người mới được giao nhiệm vụ chưa đến hạn bồi dưỡng" là 1
      Và chưa báo cáo "<số liệu>"
      Khi đánh giá vào ngày 28/12/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | số liệu                                                |
        | Số người được giao nhiệm vụ về dân chủ ở cơ sở         |
        | Số người được giao nhiệm vụ đã qua bồi dưỡng           |
        | Số người mới được giao nhiệm vụ chưa đến hạn bồi dưỡng |

    @KH-II-2
    Khung kịch bản: Mọi loại đơn vị được nêu đều thuộc diện - bồi dưỡng đủ người
      Biết hồ sơ từ 30/06/2025 đến 27/12/2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 9
      Và "Số người mới được giao nhiệm vụ chưa đến hạn bồi dưỡng" là 0
      Khi đánh giá vào ngày 28/12/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đơn vị                                    | loại                                       | kết quả                              |
        | Ủy ban nhân dân xã Cam Lâm                | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | Thuế cơ sở 2 tỉnh Khánh Hòa               | Cơ quan nhà nước                           | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | Sở Xây dựng                               | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | Trường Trung học phổ thông Hoàng Hoa Thám | Đơn vị sự nghiệp công lập                  | "Vi phạm", lý do "chưa đạt chỉ tiêu" |

    @KH-II-2
    Khung kịch bản: Huyện chỉ giữ kết quả đạt đến hết ngày 30/06/2025 - bồi dưỡng đủ người
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân huyện Khánh Vĩnh, loại "Ủy ban nhân dân cấp huyện", tỉnh Khánh Hòa
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là <đã học>
      Và "Số người mới được giao nhiệm vụ chưa đến hạn bồi dưỡng" là 0
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đã học | kết quả                                       |
        | 10     | "Đạt"                                         |
        | 9      | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @KH-II-2
    Khung kịch bản: Doanh nghiệp ngoài nhà nước chỉ xét khi tự nguyện áp dụng - bồi dưỡng đủ người
      Biết hồ sơ từ 30/06/2025 đến 27/12/2025 của Công ty cổ phần Thủy sản Cam Ranh, loại "Tổ chức có sử dụng lao động", tỉnh Khánh Hòa
      Và "tự nguyện áp dụng" là <trả lời>
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 9
      Và "Số người mới được giao nhiệm vụ chưa đến hạn bồi dưỡng" là 0
      Khi đánh giá vào ngày 28/12/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | trả lời | kết quả                                                |
        | có      | "Vi phạm", lý do "chưa đạt chỉ tiêu"                   |
        | không   | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @KH-II-2
    Kịch bản: Doanh nghiệp chưa báo cáo có tự nguyện áp dụng hay không - bồi dưỡng đủ người
      Biết hồ sơ từ 30/06/2025 đến 27/12/2025 của Công ty cổ phần Thủy sản Cam Ranh, loại "Tổ chức có sử dụng lao động", tỉnh Khánh Hòa
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 9
      Và "Số người mới được giao nhiệm vụ chưa đến hạn bồi dưỡng" là 0
      Khi đánh giá vào ngày 28/12/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-II-2
    Khung kịch bản: Đơn vị không được nêu và đơn vị ngoài địa bàn không thuộc diện - bồi dưỡng đủ người
      Biết hồ sơ từ 30/06/2025 đến 27/12/2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 9
      Và "Số người mới được giao nhiệm vụ chưa đến hạn bồi dưỡng" là 0
      Khi đánh giá vào ngày 28/12/2025
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                                   | loại                               | nơi                                             | lý do            |
        | Ủy ban nhân dân tỉnh Khánh Hòa           | Ủy ban nhân dân cấp tỉnh           | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Công ty Yến sào Khánh Hòa                | Doanh nghiệp nhà nước              | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | thôn Phú Ân Nam                          | Thôn, xóm, tổ dân phố              | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội đồng nhân dân tỉnh Khánh Hòa         | Hội đồng nhân dân cấp tỉnh         | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội đồng nhân dân huyện Khánh Vĩnh       | Hội đồng nhân dân cấp huyện        | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội đồng nhân dân xã Cam Lâm             | Hội đồng nhân dân cấp xã           | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Cam Lâm       | Ủy ban Mặt trận Tổ quốc Việt Nam   | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội Nông dân xã Cam Lâm                  | Tổ chức chính trị - xã hội         | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Đảng ủy xã Cam Lâm                       | Cấp ủy, ban đảng                   | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Báo và phát thanh, truyền hình Khánh Hòa | Báo, đài phát thanh và truyền hình | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Liên đoàn Lao động tỉnh Khánh Hòa        | Liên đoàn Lao động tỉnh            | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Ủy ban nhân dân xã Ninh Phước            | Ủy ban nhân dân cấp xã             | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | khác địa bàn     |
        | Ủy ban nhân dân xã Kiến Thụy             | Ủy ban nhân dân cấp xã             | thành phố Hải Phòng                             | khác địa bàn     |

    # Ngày bắt đầu đánh giá lấy theo ngày ban hành ghi trong hồ sơ: 01/04/2025 + 180 ngày = 28/09/2025.
    @KH-II-2
    Khung kịch bản: Hồ sơ ghi ngày ban hành Kế hoạch thì 180 ngày tính từ ngày đó - bồi dưỡng đủ người
      Biết hồ sơ từ 01/04/2025 đến 28/09/2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và có "Văn bản địa phương đang áp dụng" ngày 01/04/2025, số ký hiệu: 3456/KH-UBND
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 9
      Và "Số người mới được giao nhiệm vụ chưa đến hạn bồi dưỡng" là 0
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                                         |
        | 31/03/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 28/09/2025    | "Chưa đến hạn"                                  |
        | 29/09/2025    | "Vi phạm", lý do "chưa đạt chỉ tiêu"            |

  Quy tắc: Gạch đầu dòng thứ nhất Phần II - đáp ứng yêu cầu nhiệm vụ

    @KH-II-3
    Khung kịch bản: Mọi người được đánh giá cuối khóa đều phải đạt, ở từng lớp
      Biết "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và có "Lớp bồi dưỡng, tập huấn" ngày 12/09/2025, số người được đánh giá cuối khóa: <lớp thứ nhất>; số người đạt yêu cầu: <đạt>
      Và có "Lớp bồi dưỡng, tập huấn" ngày 20/10/2025, số người được đánh giá cuối khóa: 15; số người đạt yêu cầu: <đạt lớp thứ hai>
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | lớp thứ nhất | đạt | đạt lớp thứ hai | kết quả                     |
        | 20           | 20  | 15              | "Đạt"                       |
        | 20           | 19  | 15              | "Vi phạm", lý do "không có" |
        | 20           | 20  | 14              | "Vi phạm", lý do "không có" |
        | 20           | 0   | 15              | "Vi phạm", lý do "không có" |
        | 1            | 1   | 15              | "Đạt"                       |
        | 1            | 0   | 15              | "Vi phạm", lý do "không có" |

    @KH-II-3
    Khung kịch bản: Chỉ tính việc làm trong năm, cả trước ngày có hiệu lực - kết quả cuối khóa
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và có "Lớp bồi dưỡng, tập huấn" ngày <ngày mở lớp>, số người được đánh giá cuối khóa: 20; số người đạt yêu cầu: 20
      Và số liệu đầy đủ đến ngày 10/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày mở lớp | kết quả                                  |
        | 31/12/2024  | "Không áp dụng", lý do "không phát sinh" |
        | 01/01/2025  | "Đạt"                                    |
        | 30/06/2025  | "Đạt"                                    |
        | 31/12/2025  | "Đạt"                                    |
        | 01/01/2026  | "Không áp dụng", lý do "không phát sinh" |

    @KH-II-3
    Khung kịch bản: Lớp không đánh giá cuối khóa thì không xét
      Biết "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và có "Lớp bồi dưỡng, tập huấn" ngày 12/09/2025, số người được đánh giá cuối khóa: <được đánh giá>; số người đạt yêu cầu: <đạt>
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | được đánh giá | đạt | kết quả                                  |
        | 0             | 0   | "Không áp dụng", lý do "không phát sinh" |
        | 1             | 1   | "Đạt"                                    |

    @KH-II-3
    Khung kịch bản: Cả năm không mở lớp nào thì không xét - kết quả cuối khóa
      Biết "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                                  |
        | 31/12/2025    | "Chưa đến hạn"                           |
        | 01/01/2026    | "Không áp dụng", lý do "không phát sinh" |

    @KH-II-3
    Khung kịch bản: Đơn vị chưa giao nhiệm vụ cho ai thì không xét - kết quả cuối khóa
      Biết "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là <số người>
      Và có "Lớp bồi dưỡng, tập huấn" ngày 12/09/2025, số người được đánh giá cuối khóa: 20; số người đạt yêu cầu: 19
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | số người | kết quả                                                |
        | 0        | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | 1        | "Vi phạm", lý do "không có"                            |

    @KH-II-3
    Khung kịch bản: Chưa báo cáo số người được giao hoặc các lớp thì chưa đủ dữ liệu
      Biết "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và có "Lớp bồi dưỡng, tập huấn" ngày 12/09/2025, số người được đánh giá cuối khóa: 20; số người đạt yêu cầu: 19
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | dữ kiện                                        |
        | Số người được giao nhiệm vụ về dân chủ ở cơ sở |
        | Lớp bồi dưỡng, tập huấn                        |

    @KH-II-3
    Kịch bản: Lớp chưa ghi số người đạt thì chưa đủ dữ liệu
      Biết "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và có "Lớp bồi dưỡng, tập huấn" ngày 12/09/2025, số người được đánh giá cuối khóa: 20
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-II-3
    Kịch bản: Lớp chưa ghi có đánh giá cuối khóa hay không thì chưa đủ dữ liệu
      Biết "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và có "Lớp bồi dưỡng, tập huấn" ngày 12/09/2025
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-II-3
    Khung kịch bản: Chưa làm thì chờ đến hết ngày 31/12 - kết quả cuối khóa
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và có "Lớp bồi dưỡng, tập huấn" ngày 12/02/2025, số người được đánh giá cuối khóa: 20; số người đạt yêu cầu: 19
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025
      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @KH-II-3
    Khung kịch bản: Hồ sơ phải đầy đủ đến ngày 31/12 mới kết luận - kết quả cuối khóa
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và có "Lớp bồi dưỡng, tập huấn" ngày 12/02/2025, số người được đánh giá cuối khóa: 20; số người đạt yêu cầu: 19
      Và số liệu đầy đủ đến ngày <đầy đủ đến>
      Khi đánh giá vào ngày 01/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến | kết quả                                     |
        | 30/12/2025 | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025 | "Vi phạm", lý do "không có"                 |

    @KH-II-3
    Kịch bản: Đã làm đủ thì đạt ngay trong năm - kết quả cuối khóa
      Biết hồ sơ từ 01/01/2025 đến 30/09/2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" quý I/2025 là 10
      Và có "Lớp bồi dưỡng, tập huấn" ngày 12/02/2025, số người được đánh giá cuối khóa: 20; số người đạt yêu cầu: 20
      Khi đánh giá vào ngày 30/09/2025
      Thì kết quả là "Đạt"

    @KH-II-3
    Khung kịch bản: Năm mà đơn vị tồn tại chưa đủ 90 ngày thì không xét - kết quả cuối khóa
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và đơn vị thành lập ngày <ngày thành lập>
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và có "Lớp bồi dưỡng, tập huấn" ngày 12/02/2025, số người được đánh giá cuối khóa: 20; số người đạt yêu cầu: 19
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-II-3
    Kịch bản: Năm 2024 chưa áp dụng - kết quả cuối khóa
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và có "Lớp bồi dưỡng, tập huấn" ngày 12/02/2024, số người được đánh giá cuối khóa: 20; số người đạt yêu cầu: 19
      Khi đánh giá vào ngày 05/01/2025
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @KH-II-3
    Khung kịch bản: Đơn vị chấm dứt hoạt động trong năm thì không bị kết luận - kết quả cuối khóa
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và có "Lớp bồi dưỡng, tập huấn" ngày 12/02/2025, số người được đánh giá cuối khóa: 20; số người đạt yêu cầu: 19
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 31/12/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 01/01/2026  | "Vi phạm", lý do "không có"                   |

    @KH-II-3
    Kịch bản: Đơn vị chấm dứt hoạt động vẫn giữ kết quả đã đạt - kết quả cuối khóa
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và đơn vị chấm dứt hoạt động từ ngày 01/11/2025
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" quý I/2025 là 10
      Và có "Lớp bồi dưỡng, tập huấn" ngày 12/02/2025, số người được đánh giá cuối khóa: 20; số người đạt yêu cầu: 20
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Đạt"

    @KH-II-3
    Khung kịch bản: Mọi loại đơn vị được nêu đều thuộc diện - kết quả cuối khóa
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và có "Lớp bồi dưỡng, tập huấn" ngày 12/02/2025, số người được đánh giá cuối khóa: 20; số người đạt yêu cầu: 19
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đơn vị                                    | loại                                       | kết quả                              |
        | Ủy ban nhân dân xã Cam Lâm                | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "không có"          |
        | Thuế cơ sở 2 tỉnh Khánh Hòa               | Cơ quan nhà nước                           | "Vi phạm", lý do "không có"          |
        | Sở Xây dựng                               | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có"          |
        | Trường Trung học phổ thông Hoàng Hoa Thám | Đơn vị sự nghiệp công lập                  | "Vi phạm", lý do "không có"          |
        | Ủy ban nhân dân huyện Khánh Vĩnh          | Ủy ban nhân dân cấp huyện                  | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-II-3
    Khung kịch bản: Doanh nghiệp ngoài nhà nước chỉ xét khi tự nguyện áp dụng - kết quả cuối khóa
      Biết hồ sơ năm 2025 của Công ty cổ phần Thủy sản Cam Ranh, loại "Tổ chức có sử dụng lao động", tỉnh Khánh Hòa
      Và "tự nguyện áp dụng" là <trả lời>
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và có "Lớp bồi dưỡng, tập huấn" ngày 12/02/2025, số người được đánh giá cuối khóa: 20; số người đạt yêu cầu: 19
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | trả lời | kết quả                                                |
        | có      | "Vi phạm", lý do "không có"                            |
        | không   | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @KH-II-3
    Kịch bản: Doanh nghiệp chưa báo cáo có tự nguyện áp dụng hay không - kết quả cuối khóa
      Biết hồ sơ năm 2025 của Công ty cổ phần Thủy sản Cam Ranh, loại "Tổ chức có sử dụng lao động", tỉnh Khánh Hòa
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và có "Lớp bồi dưỡng, tập huấn" ngày 12/02/2025, số người được đánh giá cuối khóa: 20; số người đạt yêu cầu: 19
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-II-3
    Khung kịch bản: Đơn vị không được nêu và đơn vị ngoài địa bàn không thuộc diện - kết quả cuối khóa
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và có "Lớp bồi dưỡng, tập huấn" ngày 12/02/2025, số người được đánh giá cuối khóa: 20; số người đạt yêu cầu: 19
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                                   | loại                               | nơi                                             | lý do            |
        | Ủy ban nhân dân tỉnh Khánh Hòa           | Ủy ban nhân dân cấp tỉnh           | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Công ty Yến sào Khánh Hòa                | Doanh nghiệp nhà nước              | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | thôn Phú Ân Nam                          | Thôn, xóm, tổ dân phố              | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội đồng nhân dân tỉnh Khánh Hòa         | Hội đồng nhân dân cấp tỉnh         | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội đồng nhân dân huyện Khánh Vĩnh       | Hội đồng nhân dân cấp huyện        | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội đồng nhân dân xã Cam Lâm             | Hội đồng nhân dân cấp xã           | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Cam Lâm       | Ủy ban Mặt trận Tổ quốc Việt Nam   | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội Nông dân xã Cam Lâm                  | Tổ chức chính trị - xã hội         | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Đảng ủy xã Cam Lâm                       | Cấp ủy, ban đảng                   | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Báo và phát thanh, truyền hình Khánh Hòa | Báo, đài phát thanh và truyền hình | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Liên đoàn Lao động tỉnh Khánh Hòa        | Liên đoàn Lao động tỉnh            | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Ủy ban nhân dân xã Ninh Phước            | Ủy ban nhân dân cấp xã             | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | khác địa bàn     |
        | Ủy ban nhân dân xã Kiến Thụy             | Ủy ban nhân dân cấp xã             | thành phố Hải Phòng                             | khác địa bàn     |

  Quy tắc: Gạch đầu dòng thứ hai Phần II - tuyên truyền, quán triệt, phổ biến pháp luật

    @KH-II-4
    Khung kịch bản: Chỉ tính việc làm trong năm, cả trước ngày có hiệu lực - tuyên truyền
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày <ngày tuyên truyền>, hình thức: họp thôn
      Và số liệu đầy đủ đến ngày 10/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày tuyên truyền | kết quả                     |
        | 31/12/2024        | "Vi phạm", lý do "không có" |
        | 01/01/2025        | "Đạt"                       |
        | 30/06/2025        | "Đạt"                       |
        | 31/12/2025        | "Đạt"                       |
        | 01/01/2026        | "Vi phạm", lý do "không có" |

    @KH-II-4
    Khung kịch bản: Một hoạt động trong năm là đủ, chỉ có kế hoạch thì chưa
      Biết <hoạt động>
      Và có "Kế hoạch tuyên truyền, phổ biến pháp luật" ngày 15/01/2025, năm: 2025
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | hoạt động                                                                | kết quả                     |
        | có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 12/09/2025 | "Đạt"                       |
        | không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào       | "Vi phạm", lý do "không có" |

    @KH-II-4
    Kịch bản: Chưa báo cáo hoạt động tuyên truyền thì chưa đủ dữ liệu
      Biết chưa báo cáo "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở"
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-II-4
    Kịch bản: Hoạt động chưa ghi ngày thì chưa đủ dữ liệu
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" không ghi ngày, hình thức: loa truyền thanh
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-II-4
    Khung kịch bản: Chưa làm thì chờ đến hết ngày 31/12 - tuyên truyền
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025
      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 30/06/2025    | "Chưa đến hạn"              |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @KH-II-4
    Khung kịch bản: Hồ sơ phải đầy đủ đến ngày 31/12 mới kết luận - tuyên truyền
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và số liệu đầy đủ đến ngày <đầy đủ đến>
      Khi đánh giá vào ngày 01/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến | kết quả                                     |
        | 30/12/2025 | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025 | "Vi phạm", lý do "không có"                 |

    @KH-II-4
    Kịch bản: Đã làm đủ thì đạt ngay trong năm - tuyên truyền
      Biết hồ sơ từ 01/01/2025 đến 30/09/2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 12/02/2025, hình thức: họp cơ quan
      Khi đánh giá vào ngày 30/09/2025
      Thì kết quả là "Đạt"

    @KH-II-4
    Khung kịch bản: Năm mà đơn vị tồn tại chưa đủ 90 ngày thì không xét - tuyên truyền
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và đơn vị thành lập ngày <ngày thành lập>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-II-4
    Kịch bản: Năm 2024 chưa áp dụng - tuyên truyền
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 05/01/2025
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @KH-II-4
    Khung kịch bản: Đơn vị chấm dứt hoạt động trong năm thì không bị kết luận - tuyên truyền
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 31/12/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 01/01/2026  | "Vi phạm", lý do "không có"                   |

    @KH-II-4
    Kịch bản: Đơn vị chấm dứt hoạt động vẫn giữ kết quả đã đạt - tuyên truyền
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và đơn vị chấm dứt hoạt động từ ngày 01/11/2025
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 12/02/2025, hình thức: họp cơ quan
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Đạt"

    @KH-II-4
    Khung kịch bản: Mọi loại đơn vị được nêu đều thuộc diện - tuyên truyền
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đơn vị                                    | loại                                       | kết quả                              |
        | Ủy ban nhân dân xã Cam Lâm                | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "không có"          |
        | Thuế cơ sở 2 tỉnh Khánh Hòa               | Cơ quan nhà nước                           | "Vi phạm", lý do "không có"          |
        | Sở Xây dựng                               | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có"          |
        | Trường Trung học phổ thông Hoàng Hoa Thám | Đơn vị sự nghiệp công lập                  | "Vi phạm", lý do "không có"          |
        | Ủy ban nhân dân huyện Khánh Vĩnh          | Ủy ban nhân dân cấp huyện                  | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-II-4
    Khung kịch bản: Doanh nghiệp ngoài nhà nước chỉ xét khi tự nguyện áp dụng - tuyên truyền
      Biết hồ sơ năm 2025 của Công ty cổ phần Thủy sản Cam Ranh, loại "Tổ chức có sử dụng lao động", tỉnh Khánh Hòa
      Và "tự nguyện áp dụng" là <trả lời>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | trả lời | kết quả                                                |
        | có      | "Vi phạm", lý do "không có"                            |
        | không   | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @KH-II-4
    Kịch bản: Doanh nghiệp chưa báo cáo có tự nguyện áp dụng hay không - tuyên truyền
      Biết hồ sơ năm 2025 của Công ty cổ phần Thủy sản Cam Ranh, loại "Tổ chức có sử dụng lao động", tỉnh Khánh Hòa
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-II-4
    Khung kịch bản: Đơn vị không được nêu và đơn vị ngoài địa bàn không thuộc diện - tuyên truyền
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                                   | loại                               | nơi                                             | lý do            |
        | Ủy ban nhân dân tỉnh Khánh Hòa           | Ủy ban nhân dân cấp tỉnh           | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Công ty Yến sào Khánh Hòa                | Doanh nghiệp nhà nước              | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | thôn Phú Ân Nam                          | Thôn, xóm, tổ dân phố              | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội đồng nhân dân tỉnh Khánh Hòa         | Hội đồng nhân dân cấp tỉnh         | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội đồng nhân dân huyện Khánh Vĩnh       | Hội đồng nhân dân cấp huyện        | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội đồng nhân dân xã Cam Lâm             | Hội đồng nhân dân cấp xã           | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Cam Lâm       | Ủy ban Mặt trận Tổ quốc Việt Nam   | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội Nông dân xã Cam Lâm                  | Tổ chức chính trị - xã hội         | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Đảng ủy xã Cam Lâm                       | Cấp ủy, ban đảng                   | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Báo và phát thanh, truyền hình Khánh Hòa | Báo, đài phát thanh và truyền hình | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Liên đoàn Lao động tỉnh Khánh Hòa        | Liên đoàn Lao động tỉnh            | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Ủy ban nhân dân xã Ninh Phước            | Ủy ban nhân dân cấp xã             | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | khác địa bàn     |
        | Ủy ban nhân dân xã Kiến Thụy             | Ủy ban nhân dân cấp xã             | thành phố Hải Phòng                             | khác địa bàn     |

    # Ngày bắt đầu đánh giá lấy theo ngày ban hành ghi trong hồ sơ; từ 02/04/2025 đến 30/06/2025 là 90 ngày.
    @KH-II-4
    Khung kịch bản: Hồ sơ ghi ngày ban hành Kế hoạch từ 01/04/2025 thì huyện có đủ 90 ngày để xét - tuyên truyền
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Khánh Vĩnh, loại "Ủy ban nhân dân cấp huyện", tỉnh Khánh Hòa
      Và có "Văn bản địa phương đang áp dụng" ngày <ngày ban hành>
      Và <hoạt động>
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày ban hành | hoạt động                                                                | kết quả                                       |
        | 01/04/2025    | có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 12/05/2025 | "Đạt"                                         |
        | 01/04/2025    | không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào       | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 02/04/2025    | có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 12/05/2025 | "Đạt"                                         |
        | 03/04/2025    | có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 12/05/2025 | "Không áp dụng", lý do "kỳ quá ngắn"          |

  Quy tắc: Gạch đầu dòng thứ ba Phần II - ứng dụng công nghệ thông tin

    @KH-II-6
    Khung kịch bản: Công cụ phải phục vụ việc thực hiện dân chủ
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 01/03/2023, công dụng: <công dụng>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | công dụng                 | kết quả                     |
        | công khai                 | "Đạt"                       |
        | lấy ý kiến                | "Đạt"                       |
        | giám sát                  | "Đạt"                       |
        | phản ánh kiến nghị        | "Đạt"                       |
        | quản lý điều hành         | "Vi phạm", lý do "không có" |
        | thủ tục hành chính        | "Vi phạm", lý do "không có" |
        | thanh toán                | "Vi phạm", lý do "không có" |
        | dịch vụ công              | "Vi phạm", lý do "không có" |
        | dịch vụ công và công khai | "Đạt"                       |

    @KH-II-6
    Khung kịch bản: Công cụ phải được dùng vào ít nhất một ngày trong năm
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày <đưa vào dùng>, công dụng: công khai; ngày ngừng sử dụng: <ngừng dùng>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và số liệu đầy đủ đến ngày 10/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đưa vào dùng | ngừng dùng | kết quả                     |
        | 01/03/2023   | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/03/2023   | 01/01/2025 | "Đạt"                       |
        | 01/03/2023   | 10/01/2026 | "Đạt"                       |
        | 31/12/2025   | 10/01/2026 | "Đạt"                       |
        | 01/01/2026   | 10/01/2026 | "Vi phạm", lý do "không có" |

    @KH-II-6
    Khung kịch bản: Tin, bài trên kênh điện tử cũng được tính
      Biết không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 12/09/2025, hình thức: <hình thức>
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | hình thức               | kết quả                     |
        | trang thông tin điện tử | "Đạt"                       |
        | kênh di động            | "Đạt"                       |
        | mạng xã hội             | "Đạt"                       |
        | mạng nội bộ             | "Vi phạm", lý do "không có" |
        | loa truyền thanh        | "Vi phạm", lý do "không có" |
        | họp cơ quan             | "Vi phạm", lý do "không có" |

    @KH-II-6
    Khung kịch bản: Chỉ tính việc làm trong năm, cả trước ngày có hiệu lực - ứng dụng công nghệ
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày <ngày đăng>, hình thức: trang thông tin điện tử
      Và số liệu đầy đủ đến ngày 10/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đăng  | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 30/06/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @KH-II-6
    Khung kịch bản: Chưa báo cáo một trong hai loại thì chưa đủ dữ liệu - ứng dụng công nghệ
      Biết không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | dữ kiện                                             |
        | Công cụ số, tiện ích đưa vào sử dụng                |
        | Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở |

    @KH-II-6
    Kịch bản: Công cụ chưa ghi công dụng thì chưa đủ dữ liệu
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 01/03/2023
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-II-6
    Khung kịch bản: Chưa làm thì chờ đến hết ngày 31/12 - ứng dụng công nghệ
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025
      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 30/06/2025    | "Chưa đến hạn"              |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @KH-II-6
    Khung kịch bản: Hồ sơ phải đầy đủ đến ngày 31/12 mới kết luận - ứng dụng công nghệ
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và số liệu đầy đủ đến ngày <đầy đủ đến>
      Khi đánh giá vào ngày 01/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến | kết quả                                     |
        | 30/12/2025 | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025 | "Vi phạm", lý do "không có"                 |

    @KH-II-6
    Kịch bản: Đã làm đủ thì đạt ngay trong năm - ứng dụng công nghệ
      Biết hồ sơ từ 01/01/2025 đến 30/09/2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày 01/03/2023, công dụng: phản ánh kiến nghị
      Khi đánh giá vào ngày 30/09/2025
      Thì kết quả là "Đạt"

    @KH-II-6
    Khung kịch bản: Năm mà đơn vị tồn tại chưa đủ 90 ngày thì không xét - ứng dụng công nghệ
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và đơn vị thành lập ngày <ngày thành lập>
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-II-6
    Kịch bản: Năm 2024 chưa áp dụng - ứng dụng công nghệ
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 05/01/2025
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @KH-II-6
    Khung kịch bản: Đơn vị chấm dứt hoạt động trong năm thì không bị kết luận - ứng dụng công nghệ
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 31/12/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 01/01/2026  | "Vi phạm", lý do "không có"                   |

    @KH-II-6
    Kịch bản: Đơn vị chấm dứt hoạt động vẫn giữ kết quả đã đạt - ứng dụng công nghệ
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và đơn vị chấm dứt hoạt động từ ngày 01/11/2025
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày 01/03/2023, công dụng: phản ánh kiến nghị
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Đạt"

    @KH-II-6
    Khung kịch bản: Mọi loại đơn vị được nêu đều thuộc diện - ứng dụng công nghệ
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đơn vị                                    | loại                                       | kết quả                              |
        | Ủy ban nhân dân xã Cam Lâm                | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "không có"          |
        | Thuế cơ sở 2 tỉnh Khánh Hòa               | Cơ quan nhà nước                           | "Vi phạm", lý do "không có"          |
        | Sở Xây dựng                               | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có"          |
        | Trường Trung học phổ thông Hoàng Hoa Thám | Đơn vị sự nghiệp công lập                  | "Vi phạm", lý do "không có"          |
        | Ủy ban nhân dân huyện Khánh Vĩnh          | Ủy ban nhân dân cấp huyện                  | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-II-6
    Khung kịch bản: Doanh nghiệp ngoài nhà nước chỉ xét khi tự nguyện áp dụng - ứng dụng công nghệ
      Biết hồ sơ năm 2025 của Công ty cổ phần Thủy sản Cam Ranh, loại "Tổ chức có sử dụng lao động", tỉnh Khánh Hòa
      Và "tự nguyện áp dụng" là <trả lời>
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | trả lời | kết quả                                                |
        | có      | "Vi phạm", lý do "không có"                            |
        | không   | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @KH-II-6
    Kịch bản: Doanh nghiệp chưa báo cáo có tự nguyện áp dụng hay không - ứng dụng công nghệ
      Biết hồ sơ năm 2025 của Công ty cổ phần Thủy sản Cam Ranh, loại "Tổ chức có sử dụng lao động", tỉnh Khánh Hòa
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-II-6
    Khung kịch bản: Đơn vị không được nêu và đơn vị ngoài địa bàn không thuộc diện - ứng dụng công nghệ
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                                   | loại                               | nơi                                             | lý do            |
        | Ủy ban nhân dân tỉnh Khánh Hòa           | Ủy ban nhân dân cấp tỉnh           | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Công ty Yến sào Khánh Hòa                | Doanh nghiệp nhà nước              | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | thôn Phú Ân Nam                          | Thôn, xóm, tổ dân phố              | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội đồng nhân dân tỉnh Khánh Hòa         | Hội đồng nhân dân cấp tỉnh         | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội đồng nhân dân huyện Khánh Vĩnh       | Hội đồng nhân dân cấp huyện        | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội đồng nhân dân xã Cam Lâm             | Hội đồng nhân dân cấp xã           | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Cam Lâm       | Ủy ban Mặt trận Tổ quốc Việt Nam   | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội Nông dân xã Cam Lâm                  | Tổ chức chính trị - xã hội         | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Đảng ủy xã Cam Lâm                       | Cấp ủy, ban đảng                   | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Báo và phát thanh, truyền hình Khánh Hòa | Báo, đài phát thanh và truyền hình | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Liên đoàn Lao động tỉnh Khánh Hòa        | Liên đoàn Lao động tỉnh            | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Ủy ban nhân dân xã Ninh Phước            | Ủy ban nhân dân cấp xã             | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | khác địa bàn     |
        | Ủy ban nhân dân xã Kiến Thụy             | Ủy ban nhân dân cấp xã             | thành phố Hải Phòng                             | khác địa bàn     |

  Quy tắc: Gạch đầu dòng thứ năm Phần II - quy chế thực hiện dân chủ ở cơ sở

    @KH-II-8
    Khung kịch bản: Chưa làm được chờ đến hết ngày 27/12/2025 - quy chế
      Biết hồ sơ từ 30/06/2025 đến 27/12/2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và không có "Quy chế thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 27/12/2025
      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 26/12/2025    | "Chưa đến hạn"              |
        | 27/12/2025    | "Chưa đến hạn"              |
        | 28/12/2025    | "Vi phạm", lý do "không có" |

    @KH-II-8
    Kịch bản: Đã làm thì đạt ngay trong thời gian chờ - quy chế
      Biết hồ sơ từ 30/06/2025 đến 30/09/2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và có "Quy chế thực hiện dân chủ ở cơ sở" ngày 10/01/2024, số ký hiệu: 02/QĐ-UBND
      Khi đánh giá vào ngày 30/09/2025
      Thì kết quả là "Đạt"

    @KH-II-8
    Khung kịch bản: Hồ sơ phải đầy đủ đến ngày 27/12/2025 mới kết luận - quy chế
      Biết hồ sơ từ 30/06/2025 đến 27/12/2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và không có "Quy chế thực hiện dân chủ ở cơ sở" nào
      Và số liệu đầy đủ đến ngày <đầy đủ đến>
      Khi đánh giá vào ngày 28/12/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến | kết quả                                     |
        | 26/12/2025 | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 27/12/2025 | "Vi phạm", lý do "không có"                 |

    @KH-II-8
    Khung kịch bản: Đơn vị mới được chờ 180 ngày kể từ ngày thành lập - quy chế
      Biết hồ sơ từ 01/07/2025 đến 29/12/2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và đơn vị thành lập ngày <ngày thành lập>
      Và không có "Quy chế thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày <hạn>
      Dữ liệu:
        | ngày thành lập | ngày đánh giá | hạn        | kết quả                     |
        | 01/07/2025     | 28/12/2025    | 28/12/2025 | "Chưa đến hạn"              |
        | 01/07/2025     | 29/12/2025    | 28/12/2025 | "Vi phạm", lý do "không có" |
        | 02/07/2025     | 29/12/2025    | 29/12/2025 | "Chưa đến hạn"              |
        | 29/06/2025     | 28/12/2025    | 27/12/2025 | "Vi phạm", lý do "không có" |

    @KH-II-8
    Khung kịch bản: Trước ngày 30/06/2025 thì chưa áp dụng - quy chế
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và không có "Quy chế thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                                         |
        | 29/06/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 30/06/2025    | "Chưa đến hạn"                                  |

    @KH-II-8
    Khung kịch bản: Đơn vị thành lập sau ngày đánh giá thì chưa xét - quy chế
      Biết hồ sơ 6 tháng cuối năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và đơn vị thành lập ngày <ngày thành lập>
      Và không có "Quy chế thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 01/10/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày thành lập | kết quả                                       |
        | 01/10/2025     | "Chưa đến hạn"                                |
        | 02/10/2025     | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @KH-II-8
    Khung kịch bản: Đơn vị chấm dứt trước ngày hết hạn chỉ giữ kết quả đạt - quy chế
      Biết hồ sơ từ 30/06/2025 đến 27/12/2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Quy chế thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 29/12/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 27/12/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 28/12/2025  | "Vi phạm", lý do "không có"                   |

    @KH-II-8
    Kịch bản: Đơn vị chấm dứt trước ngày hết hạn mà đã làm thì vẫn đạt - quy chế
      Biết hồ sơ từ 30/06/2025 đến 27/12/2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và đơn vị chấm dứt hoạt động từ ngày 01/12/2025
      Và có "Quy chế thực hiện dân chủ ở cơ sở" ngày 10/01/2024, số ký hiệu: 02/QĐ-UBND
      Khi đánh giá vào ngày 29/12/2025
      Thì kết quả là "Đạt"

    @KH-II-8
    Khung kịch bản: Quy chế phải còn hiệu lực vào ngày đánh giá
      Biết có "Quy chế thực hiện dân chủ ở cơ sở" ngày 10/01/2024, có hiệu lực đến: <hiệu lực đến>
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | hiệu lực đến | kết quả                         |
        | 30/12/2025   | "Vi phạm", lý do "hết hiệu lực" |
        | 31/12/2025   | "Đạt"                           |

    @KH-II-8
    Kịch bản: Quy chế cũ hết hiệu lực đã có quy chế thay thế thì đạt
      Biết có "Quy chế thực hiện dân chủ ở cơ sở" ngày 10/01/2024, có hiệu lực đến: 30/09/2025
      Và có "Quy chế thực hiện dân chủ ở cơ sở" ngày 01/10/2025
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Đạt"

    @KH-II-8
    Khung kịch bản: Ban hành sau ngày 27/12/2025 vẫn đạt nhưng ghi số ngày chậm
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và có "Quy chế thực hiện dân chủ ở cơ sở" ngày <ban hành>
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ban hành   | kết quả |
        | 27/12/2025 | "Đạt"   |
        | 30/12/2025 | "Đạt"   |

    @KH-II-8
    Kịch bản: Ban hành muộn ba ngày thì ghi chú đã làm nhưng muộn
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và có "Quy chế thực hiện dân chủ ở cơ sở" ngày 30/12/2025
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Đạt"
      Và số ngày chậm là 3
      Và có ghi chú "Đã thực hiện nhưng muộn"

    @KH-II-8
    Khung kịch bản: Đơn vị mới phải có quy chế của mình, trừ khi có văn bản giữ lại quy chế cũ
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và đơn vị thành lập ngày 01/07/2025
      Và có "Quy chế thực hiện dân chủ ở cơ sở" ngày <ban hành>, được giữ lại từ đơn vị trước: <giữ lại>
      Khi đánh giá vào ngày 29/12/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ban hành   | giữ lại | kết quả                     |
        | 30/06/2025 | không   | "Vi phạm", lý do "không có" |
        | 30/06/2025 | có      | "Đạt"                       |
        | 01/07/2025 | không   | "Đạt"                       |

    @KH-II-8
    Kịch bản: Quy chế của cơ quan trước không nói có giữ lại hay không thì không được tính
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và đơn vị thành lập ngày 01/07/2025
      Và có "Quy chế thực hiện dân chủ ở cơ sở" ngày 30/06/2025
      Khi đánh giá vào ngày 29/12/2025
      Thì kết quả là "Vi phạm", lý do "không có"

    @KH-II-8
    Kịch bản: Chưa báo cáo quy chế thì chưa đủ dữ liệu
      Biết chưa báo cáo "Quy chế thực hiện dân chủ ở cơ sở"
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-II-8
    Kịch bản: Quy chế chưa ghi ngày ban hành thì chưa đủ dữ liệu
      Biết có "Quy chế thực hiện dân chủ ở cơ sở" không ghi ngày
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-II-8
    Khung kịch bản: Mọi loại đơn vị được nêu đều thuộc diện - quy chế
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và không có "Quy chế thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đơn vị                                    | loại                                       | kết quả                     |
        | Ủy ban nhân dân xã Cam Lâm                | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "không có" |
        | Thuế cơ sở 2 tỉnh Khánh Hòa               | Cơ quan nhà nước                           | "Vi phạm", lý do "không có" |
        | Sở Xây dựng                               | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có" |
        | Trường Trung học phổ thông Hoàng Hoa Thám | Đơn vị sự nghiệp công lập                  | "Vi phạm", lý do "không có" |

    @KH-II-8
    Khung kịch bản: Huyện chỉ giữ kết quả đạt đến hết ngày 30/06/2025 - quy chế
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân huyện Khánh Vĩnh, loại "Ủy ban nhân dân cấp huyện", tỉnh Khánh Hòa
      Và <quy chế>
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | quy chế                                                                        | kết quả                                       |
        | có "Quy chế thực hiện dân chủ ở cơ sở" ngày 10/01/2024, số ký hiệu: 02/QĐ-UBND | "Đạt"                                         |
        | không có "Quy chế thực hiện dân chủ ở cơ sở" nào                               | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @KH-II-8
    Khung kịch bản: Đơn vị không được nêu và đơn vị ngoài địa bàn không thuộc diện - quy chế
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Quy chế thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                                   | loại                               | nơi                                             | lý do            |
        | Công ty cổ phần Thủy sản Cam Ranh        | Tổ chức có sử dụng lao động        | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Ủy ban nhân dân tỉnh Khánh Hòa           | Ủy ban nhân dân cấp tỉnh           | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Công ty Yến sào Khánh Hòa                | Doanh nghiệp nhà nước              | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | thôn Phú Ân Nam                          | Thôn, xóm, tổ dân phố              | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội đồng nhân dân tỉnh Khánh Hòa         | Hội đồng nhân dân cấp tỉnh         | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội đồng nhân dân huyện Khánh Vĩnh       | Hội đồng nhân dân cấp huyện        | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội đồng nhân dân xã Cam Lâm             | Hội đồng nhân dân cấp xã           | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Cam Lâm       | Ủy ban Mặt trận Tổ quốc Việt Nam   | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội Nông dân xã Cam Lâm                  | Tổ chức chính trị - xã hội         | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Đảng ủy xã Cam Lâm                       | Cấp ủy, ban đảng                   | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Báo và phát thanh, truyền hình Khánh Hòa | Báo, đài phát thanh và truyền hình | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Liên đoàn Lao động tỉnh Khánh Hòa        | Liên đoàn Lao động tỉnh            | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Ủy ban nhân dân xã Ninh Phước            | Ủy ban nhân dân cấp xã             | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | khác địa bàn     |
        | Ủy ban nhân dân xã Kiến Thụy             | Ủy ban nhân dân cấp xã             | thành phố Hải Phòng                             | khác địa bàn     |

    # Ngày bắt đầu đánh giá lấy theo ngày ban hành ghi trong hồ sơ: 01/04/2025 + 180 ngày = 28/09/2025.
    @KH-II-8
    Khung kịch bản: Hồ sơ ghi ngày ban hành Kế hoạch thì 180 ngày tính từ ngày đó - quy chế
      Biết hồ sơ từ 01/04/2025 đến 28/09/2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và có "Văn bản địa phương đang áp dụng" ngày 01/04/2025, số ký hiệu: 3456/KH-UBND
      Và không có "Quy chế thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 27/09/2025    | "Chưa đến hạn"              |
        | 28/09/2025    | "Chưa đến hạn"              |
        | 29/09/2025    | "Vi phạm", lý do "không có" |

  Quy tắc: Gạch đầu dòng thứ năm Phần II - hương ước, quy ước được rà soát, sửa đổi

    @KH-II-9
    Khung kịch bản: Chỉ tính việc làm trong năm, cả trước ngày có hiệu lực - hương ước, quy ước (thôn)
      Biết hồ sơ năm 2025 của thôn Phú Ân Nam, loại "Thôn, xóm, tổ dân phố", tỉnh Khánh Hòa
      Và có "Hương ước, quy ước" ngày 12/05/2023, tình trạng: đã công nhận
      Và có "Lần rà soát hương ước, quy ước" ngày <ngày rà soát>, nơi rà soát: cộng đồng dân cư; kết quả rà soát: giữ nguyên
      Và số liệu đầy đủ đến ngày 10/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày rà soát | kết quả                     |
        | 31/12/2024   | "Vi phạm", lý do "không có" |
        | 01/01/2025   | "Đạt"                       |
        | 30/06/2025   | "Đạt"                       |
        | 31/12/2025   | "Đạt"                       |
        | 01/01/2026   | "Vi phạm", lý do "không có" |

    @KH-II-9
    Khung kịch bản: Rà soát thấy giữ nguyên thì thôn đạt ngay trong năm
      Biết hồ sơ 6 tháng cuối năm 2025 của thôn Phú Ân Nam, loại "Thôn, xóm, tổ dân phố", tỉnh Khánh Hòa
      Và có "Hương ước, quy ước" ngày 12/05/2023, tình trạng: đã công nhận
      Và có "Lần rà soát hương ước, quy ước" ngày 18/11/2025, nơi rà soát: cộng đồng dân cư; kết quả rà soát: <kết luận>
      Khi đánh giá vào ngày 19/11/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | kết luận      | kết quả        |
        | giữ nguyên    | "Đạt"          |
        | phải sửa đổi  | "Chưa đến hạn" |
        | phải thay thế | "Chưa đến hạn" |
        | phải bãi bỏ   | "Chưa đến hạn" |

    @KH-II-9
    Khung kịch bản: Thấy phải sửa thì phải có bản sửa đổi được công nhận
      Biết hồ sơ năm 2025 của thôn Phú Ân Nam, loại "Thôn, xóm, tổ dân phố", tỉnh Khánh Hòa
      Và có "Hương ước, quy ước" ngày 12/05/2023, tình trạng: đã công nhận
      Và có "Lần rà soát hương ước, quy ước" ngày 10/08/2025, nơi rà soát: cộng đồng dân cư; kết quả rà soát: <kết luận>
      Và có "Hương ước, quy ước" ngày 20/12/2025, tình trạng: <tình trạng>; sửa đổi bản trước: <sửa đổi>
      Và số liệu đầy đủ đến ngày 30/06/2026
      Khi đánh giá vào ngày 01/07/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | kết luận      | tình trạng    | sửa đổi | kết quả                     |
        | phải sửa đổi  | đã công nhận  | có      | "Đạt"                       |
        | phải thay thế | đã công nhận  | có      | "Đạt"                       |
        | phải bãi bỏ   | đã công nhận  | có      | "Đạt"                       |
        | phải sửa đổi  | chờ công nhận | có      | "Vi phạm", lý do "không có" |
        | phải sửa đổi  | đã công nhận  | không   | "Vi phạm", lý do "không có" |
        | phải thay thế | chờ công nhận | có      | "Vi phạm", lý do "không có" |
        | phải thay thế | đã công nhận  | không   | "Vi phạm", lý do "không có" |
        | phải bãi bỏ   | chờ công nhận | có      | "Vi phạm", lý do "không có" |
        | phải bãi bỏ   | đã công nhận  | không   | "Vi phạm", lý do "không có" |

    @KH-II-9
    Khung kịch bản: Hạn sửa đổi là 180 ngày kể từ cuộc rà soát, không sớm hơn ngày 31/12
      Biết hồ sơ năm 2025 của thôn Phú Ân Nam, loại "Thôn, xóm, tổ dân phố", tỉnh Khánh Hòa
      Và có "Hương ước, quy ước" ngày 12/05/2023, tình trạng: đã công nhận
      Và có "Lần rà soát hương ước, quy ước" ngày <rà soát>, nơi rà soát: cộng đồng dân cư; kết quả rà soát: <kết luận>
      Và số liệu đầy đủ đến ngày 30/06/2026
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | rà soát    | kết luận      | ngày đánh giá | kết quả                     |
        | 18/11/2025 | phải sửa đổi  | 17/05/2026    | "Chưa đến hạn"              |
        | 18/11/2025 | phải sửa đổi  | 18/05/2026    | "Vi phạm", lý do "không có" |
        | 18/11/2025 | phải thay thế | 17/05/2026    | "Chưa đến hạn"              |
        | 18/11/2025 | phải thay thế | 18/05/2026    | "Vi phạm", lý do "không có" |
        | 18/11/2025 | phải bãi bỏ   | 17/05/2026    | "Chưa đến hạn"              |
        | 18/11/2025 | phải bãi bỏ   | 18/05/2026    | "Vi phạm", lý do "không có" |
        | 30/06/2025 | phải sửa đổi  | 31/12/2025    | "Chưa đến hạn"              |
        | 30/06/2025 | phải sửa đổi  | 01/01/2026    | "Vi phạm", lý do "không có" |
        | 01/07/2025 | phải bãi bỏ   | 31/12/2025    | "Chưa đến hạn"              |
        | 01/07/2025 | phải bãi bỏ   | 01/01/2026    | "Vi phạm", lý do "không có" |

    @KH-II-9
    Khung kịch bản: Sửa đổi sau 180 ngày vẫn đạt, kèm số ngày chậm
      Biết hồ sơ năm 2025 của thôn Phú Ân Nam, loại "Thôn, xóm, tổ dân phố", tỉnh Khánh Hòa
      Và có "Hương ước, quy ước" ngày 12/05/2023, tình trạng: đã công nhận
      Và có "Lần rà soát hương ước, quy ước" ngày 18/11/2025, nơi rà soát: cộng đồng dân cư; kết quả rà soát: <kết luận>
      Và có "Hương ước, quy ước" ngày 20/05/2026, tình trạng: đã công nhận; sửa đổi bản trước: có
      Và số liệu đầy đủ đến ngày 30/06/2026
      Khi đánh giá vào ngày 01/07/2026
      Thì kết quả là "Đạt"
      Và số ngày chậm là 3
      Và có ghi chú "Đã thực hiện nhưng muộn"
      Dữ liệu:
        | kết luận      |
        | phải sửa đổi  |
        | phải thay thế |

    @KH-II-9
    Khung kịch bản: Kết luận phải bãi bỏ được thực hiện khi hương ước, quy ước được bãi bỏ
      Biết hồ sơ năm 2025 của thôn Phú Ân Nam, loại "Thôn, xóm, tổ dân phố", tỉnh Khánh Hòa
      Và có "Hương ước, quy ước" ngày 12/05/2023, tình trạng: đã công nhận; có hiệu lực đến: 20/12/2025
      Và có "Lần rà soát hương ước, quy ước" ngày 10/08/2025, nơi rà soát: cộng đồng dân cư; kết quả rà soát: phải bãi bỏ
      Và có "Hương ước, quy ước" ngày 12/05/2023, tình trạng: <tình trạng>; có hiệu lực đến: 20/12/2025
      Và số liệu đầy đủ đến ngày 30/06/2026
      Khi đánh giá vào ngày 01/07/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | tình trạng          | kết quả                     |
        | bãi bỏ              | "Đạt"                       |
        | tạm ngừng thực hiện | "Vi phạm", lý do "không có" |

    @KH-II-9
    Kịch bản: Bãi bỏ sau 180 ngày vẫn đạt, kèm số ngày chậm
      Biết hồ sơ năm 2025 của thôn Phú Ân Nam, loại "Thôn, xóm, tổ dân phố", tỉnh Khánh Hòa
      Và có "Hương ước, quy ước" ngày 12/05/2023, tình trạng: đã công nhận
      Và có "Lần rà soát hương ước, quy ước" ngày 18/11/2025, nơi rà soát: cộng đồng dân cư; kết quả rà soát: phải bãi bỏ
      Và có "Hương ước, quy ước" ngày 12/05/2023, tình trạng: bãi bỏ; có hiệu lực đến: 20/05/2026
      Và số liệu đầy đủ đến ngày 30/06/2026
      Khi đánh giá vào ngày 01/07/2026
      Thì kết quả là "Đạt"
      Và số ngày chậm là 3

    @KH-II-9
    Khung kịch bản: Kết luận của một thôn không được thực hiện bằng bản sửa đổi của thôn khác
      Biết hồ sơ năm 2025 của thôn Phú Ân Nam, loại "Thôn, xóm, tổ dân phố", tỉnh Khánh Hòa
      Và có "Hương ước, quy ước" ngày 12/05/2023, tình trạng: đã công nhận
      Và có "Lần rà soát hương ước, quy ước" ngày 10/08/2025, tên thôn: <thôn rà soát>; kết quả rà soát: <kết luận>
      Và có "Hương ước, quy ước" ngày 20/12/2025, tên thôn: Phú Ân Nam; tình trạng: đã công nhận; sửa đổi bản trước: có
      Và số liệu đầy đủ đến ngày 30/06/2026
      Khi đánh giá vào ngày 01/07/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | thôn rà soát | kết luận     | kết quả                     |
        | Phú Ân Nam   | phải sửa đổi | "Đạt"                       |
        | Phú Ân Bắc   | phải sửa đổi | "Vi phạm", lý do "không có" |
        | Phú Ân Nam   | phải bãi bỏ  | "Đạt"                       |
        | Phú Ân Bắc   | phải bãi bỏ  | "Vi phạm", lý do "không có" |

    @KH-II-9
    Khung kịch bản: Quyết định bãi bỏ phải là của chính thôn có kết luận
      Biết hồ sơ năm 2025 của thôn Phú Ân Nam, loại "Thôn, xóm, tổ dân phố", tỉnh Khánh Hòa
      Và có "Hương ước, quy ước" ngày 12/05/2023, tình trạng: đã công nhận
      Và có "Lần rà soát hương ước, quy ước" ngày 10/08/2025, tên thôn: <thôn rà soát>; kết quả rà soát: phải bãi bỏ
      Và có "Hương ước, quy ước" ngày 12/05/2023, tên thôn: Phú Ân Nam; tình trạng: bãi bỏ; có hiệu lực đến: 20/12/2025
      Và số liệu đầy đủ đến ngày 30/06/2026
      Khi đánh giá vào ngày 01/07/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | thôn rà soát | kết quả                     |
        | Phú Ân Nam   | "Đạt"                       |
        | Phú Ân Bắc   | "Vi phạm", lý do "không có" |

    @KH-II-9
    Khung kịch bản: Bản sửa đổi có trước cuộc rà soát không tính
      Biết hồ sơ năm 2025 của thôn Phú Ân Nam, loại "Thôn, xóm, tổ dân phố", tỉnh Khánh Hòa
      Và có "Hương ước, quy ước" ngày 12/05/2023, tình trạng: đã công nhận
      Và có "Lần rà soát hương ước, quy ước" ngày 10/08/2025, nơi rà soát: cộng đồng dân cư; kết quả rà soát: phải sửa đổi
      Và có "Hương ước, quy ước" ngày <sửa đổi>, tình trạng: đã công nhận; sửa đổi bản trước: có
      Và số liệu đầy đủ đến ngày 30/06/2026
      Khi đánh giá vào ngày 01/07/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | sửa đổi    | kết quả                     |
        | 09/08/2025 | "Vi phạm", lý do "không có" |
        | 10/08/2025 | "Đạt"                       |

    @KH-II-9
    Khung kịch bản: Kết luận phải sửa trước ngày 30/06/2025 chưa chạy hạn sửa đổi
      Biết hồ sơ năm 2025 của thôn Phú Ân Nam, loại "Thôn, xóm, tổ dân phố", tỉnh Khánh Hòa
      Và có "Hương ước, quy ước" ngày 12/05/2023, tình trạng: đã công nhận
      Và có "Lần rà soát hương ước, quy ước" ngày <rà soát>, nơi rà soát: cộng đồng dân cư; kết quả rà soát: <kết luận>
      Và số liệu đầy đủ đến ngày 31/12/2025
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | rà soát    | kết luận     | kết quả                     |
        | 29/06/2025 | phải sửa đổi | "Đạt"                       |
        | 30/06/2025 | phải sửa đổi | "Vi phạm", lý do "không có" |
        | 29/06/2025 | phải bãi bỏ  | "Đạt"                       |
        | 30/06/2025 | phải bãi bỏ  | "Vi phạm", lý do "không có" |

    @KH-II-9
    Khung kịch bản: Một lần giữ nguyên không xóa được kết luận phải sửa của lần khác
      Biết hồ sơ năm 2025 của thôn Phú Ân Nam, loại "Thôn, xóm, tổ dân phố", tỉnh Khánh Hòa
      Và có "Hương ước, quy ước" ngày 12/05/2023, tình trạng: đã công nhận
      Và có "Lần rà soát hương ước, quy ước" ngày 10/07/2025, nơi rà soát: cộng đồng dân cư; kết quả rà soát: <kết luận>
      Và có "Lần rà soát hương ước, quy ước" ngày 18/11/2025, nơi rà soát: cộng đồng dân cư; kết quả rà soát: giữ nguyên
      Và số liệu đầy đủ đến ngày 30/06/2026
      Khi đánh giá vào ngày 01/07/2026
      Thì kết quả là "Vi phạm", lý do "không có"
      Dữ liệu:
        | kết luận      |
        | phải sửa đổi  |
        | phải thay thế |
        | phải bãi bỏ   |

    @KH-II-9
    Khung kịch bản: Kết luận phải sửa đã thực hiện xong, lần rà soát sau giữ nguyên thì đạt
      Biết hồ sơ năm 2025 của thôn Phú Ân Nam, loại "Thôn, xóm, tổ dân phố", tỉnh Khánh Hòa
      Và có "Hương ước, quy ước" ngày 12/05/2023, tình trạng: đã công nhận
      Và có "Lần rà soát hương ước, quy ước" ngày 10/07/2025, nơi rà soát: cộng đồng dân cư; kết quả rà soát: <kết luận>
      Và có "Hương ước, quy ước" ngày 20/09/2025, tình trạng: đã công nhận; sửa đổi bản trước: có
      Và có "Lần rà soát hương ước, quy ước" ngày 18/11/2025, nơi rà soát: cộng đồng dân cư; kết quả rà soát: giữ nguyên
      Và số liệu đầy đủ đến ngày 30/06/2026
      Khi đánh giá vào ngày 01/07/2026
      Thì kết quả là "Đạt"
      Dữ liệu:
        | kết luận      |
        | phải sửa đổi  |
        | phải thay thế |
        | phải bãi bỏ   |

    @KH-II-9
    Kịch bản: Kết luận phải bãi bỏ đã thực hiện xong, lần rà soát sau giữ nguyên thì đạt
      Biết hồ sơ năm 2025 của thôn Phú Ân Nam, loại "Thôn, xóm, tổ dân phố", tỉnh Khánh Hòa
      Và có "Hương ước, quy ước" ngày 12/05/2023, tình trạng: đã công nhận
      Và có "Lần rà soát hương ước, quy ước" ngày 10/07/2025, nơi rà soát: cộng đồng dân cư; kết quả rà soát: phải bãi bỏ
      Và có "Hương ước, quy ước" ngày 12/05/2023, tình trạng: bãi bỏ; có hiệu lực đến: 20/09/2025
      Và có "Lần rà soát hương ước, quy ước" ngày 18/11/2025, nơi rà soát: cộng đồng dân cư; kết quả rà soát: giữ nguyên
      Và số liệu đầy đủ đến ngày 30/06/2026
      Khi đánh giá vào ngày 01/07/2026
      Thì kết quả là "Đạt"

    @KH-II-9
    Khung kịch bản: Thực hiện kết luận đúng ngày thứ 180 thì không bị coi là muộn
      Biết hồ sơ năm 2025 của thôn Phú Ân Nam, loại "Thôn, xóm, tổ dân phố", tỉnh Khánh Hòa
      Và có "Hương ước, quy ước" ngày 12/05/2023, tình trạng: đã công nhận
      Và có "Lần rà soát hương ước, quy ước" ngày 18/11/2025, nơi rà soát: cộng đồng dân cư; kết quả rà soát: <kết luận>
      Và có "Hương ước, quy ước" ngày 17/05/2026, tình trạng: đã công nhận; sửa đổi bản trước: có
      Và số liệu đầy đủ đến ngày 30/06/2026
      Khi đánh giá vào ngày 01/07/2026
      Thì kết quả là "Đạt"
      Và không có ghi chú "Đã thực hiện nhưng muộn"
      Dữ liệu:
        | kết luận     |
        | phải sửa đổi |
        | phải bãi bỏ  |

    @KH-II-9
    Kịch bản: Bãi bỏ đúng ngày thứ 180 thì không bị coi là muộn
      Biết hồ sơ năm 2025 của thôn Phú Ân Nam, loại "Thôn, xóm, tổ dân phố", tỉnh Khánh Hòa
      Và có "Hương ước, quy ước" ngày 12/05/2023, tình trạng: đã công nhận
      Và có "Lần rà soát hương ước, quy ước" ngày 18/11/2025, nơi rà soát: cộng đồng dân cư; kết quả rà soát: phải bãi bỏ
      Và có "Hương ước, quy ước" ngày 12/05/2023, tình trạng: bãi bỏ; có hiệu lực đến: 17/05/2026
      Và số liệu đầy đủ đến ngày 30/06/2026
      Khi đánh giá vào ngày 01/07/2026
      Thì kết quả là "Đạt"
      Và không có ghi chú "Đã thực hiện nhưng muộn"

    @KH-II-9
    Khung kịch bản: Thực hiện kết luận vào ngày thứ 181 thì chậm 1 ngày
      Biết hồ sơ năm 2025 của thôn Phú Ân Nam, loại "Thôn, xóm, tổ dân phố", tỉnh Khánh Hòa
      Và có "Hương ước, quy ước" ngày 12/05/2023, tình trạng: đã công nhận
      Và có "Lần rà soát hương ước, quy ước" ngày 18/11/2025, nơi rà soát: cộng đồng dân cư; kết quả rà soát: <kết luận>
      Và có "Hương ước, quy ước" ngày 18/05/2026, tình trạng: đã công nhận; sửa đổi bản trước: có
      Và số liệu đầy đủ đến ngày 30/06/2026
      Khi đánh giá vào ngày 01/07/2026
      Thì kết quả là "Đạt"
      Và số ngày chậm là 1
      Dữ liệu:
        | kết luận     |
        | phải sửa đổi |
        | phải bãi bỏ  |

    @KH-II-9
    Khung kịch bản: Thôn chưa có hương ước, quy ước được công nhận thì không xét
      Biết hồ sơ năm 2025 của thôn Phú Ân Nam, loại "Thôn, xóm, tổ dân phố", tỉnh Khánh Hòa
      Và <hương ước>
      Và không có "Lần rà soát hương ước, quy ước" nào
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | hương ước                                                                                      | kết quả                                                |
        | không có "Hương ước, quy ước" nào                                                              | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | có "Hương ước, quy ước" ngày 12/05/2023, tình trạng: chờ công nhận                             | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | có "Hương ước, quy ước" ngày 12/05/2023, tình trạng: đã công nhận; có hiệu lực đến: 31/12/2024 | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | có "Hương ước, quy ước" ngày 12/05/2023, tình trạng: đã công nhận; có hiệu lực đến: 01/01/2025 | "Vi phạm", lý do "không có"                            |
        | có "Hương ước, quy ước" ngày 12/05/2023, tình trạng: đã công nhận                              | "Vi phạm", lý do "không có"                            |

    @KH-II-9
    Khung kịch bản: Thiếu dữ kiện về hương ước hoặc lần rà soát thì chưa đủ dữ liệu
      Biết hồ sơ năm 2025 của thôn Phú Ân Nam, loại "Thôn, xóm, tổ dân phố", tỉnh Khánh Hòa
      Và có "Hương ước, quy ước" ngày 12/05/2023, tình trạng: đã công nhận
      Và có "Lần rà soát hương ước, quy ước" ngày 10/08/2025, nơi rà soát: cộng đồng dân cư; kết quả rà soát: giữ nguyên
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | dữ kiện                        |
        | Hương ước, quy ước             |
        | Lần rà soát hương ước, quy ước |

    @KH-II-9
    Kịch bản: Lần rà soát chưa ghi kết luận thì chưa đủ dữ liệu
      Biết hồ sơ năm 2025 của thôn Phú Ân Nam, loại "Thôn, xóm, tổ dân phố", tỉnh Khánh Hòa
      Và có "Hương ước, quy ước" ngày 12/05/2023, tình trạng: đã công nhận
      Và có "Lần rà soát hương ước, quy ước" ngày 10/08/2025
      Và số liệu đầy đủ đến ngày 30/06/2026
      Khi đánh giá vào ngày 01/07/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-II-9
    Khung kịch bản: Xã phải tự rà soát hằng năm, không phụ thuộc rà soát của thôn
      Biết có "Lần rà soát hương ước, quy ước" ngày 18/11/2025, nơi rà soát: <nơi rà soát>; kết quả rà soát: giữ nguyên
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | nơi rà soát      | kết quả                     |
        | cấp xã           | "Đạt"                       |
        | cộng đồng dân cư | "Vi phạm", lý do "không có" |
        | cấp tỉnh         | "Vi phạm", lý do "không có" |

    @KH-II-9
    Khung kịch bản: Xã đã rà soát thì đạt, việc sửa đổi xét ở thôn
      Biết có "Lần rà soát hương ước, quy ước" ngày 18/11/2025, tên thôn: Phú Ân Nam; nơi rà soát: cấp xã; kết quả rà soát: <kết luận>
      Và không có "Hương ước, quy ước" nào
      Và số liệu đầy đủ đến ngày 30/06/2026
      Khi đánh giá vào ngày 01/07/2026
      Thì kết quả là "Đạt"
      Dữ liệu:
        | kết luận     |
        | phải sửa đổi |
        | phải bãi bỏ  |

    @KH-II-9
    Khung kịch bản: Chỉ tính việc làm trong năm, cả trước ngày có hiệu lực - hương ước, quy ước (xã)
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và có "Lần rà soát hương ước, quy ước" ngày <ngày rà soát>, nơi rà soát: cấp xã; kết quả rà soát: giữ nguyên
      Và số liệu đầy đủ đến ngày 10/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày rà soát | kết quả                     |
        | 31/12/2024   | "Vi phạm", lý do "không có" |
        | 01/01/2025   | "Đạt"                       |
        | 30/06/2025   | "Đạt"                       |
        | 31/12/2025   | "Đạt"                       |
        | 01/01/2026   | "Vi phạm", lý do "không có" |

    @KH-II-9
    Kịch bản: Xã chưa báo cáo lần rà soát thì chưa đủ dữ liệu
      Biết chưa báo cáo "Lần rà soát hương ước, quy ước"
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-II-9
    Khung kịch bản: Chưa làm thì chờ đến hết ngày 31/12 - hương ước, quy ước (thôn)
      Biết hồ sơ năm 2025 của thôn Phú Ân Nam, loại "Thôn, xóm, tổ dân phố", tỉnh Khánh Hòa
      Và có "Hương ước, quy ước" ngày 12/05/2023, tình trạng: đã công nhận
      Và không có "Lần rà soát hương ước, quy ước" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025
      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 30/06/2025    | "Chưa đến hạn"              |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @KH-II-9
    Khung kịch bản: Hồ sơ phải đầy đủ đến ngày 31/12 mới kết luận - hương ước, quy ước (thôn)
      Biết hồ sơ năm 2025 của thôn Phú Ân Nam, loại "Thôn, xóm, tổ dân phố", tỉnh Khánh Hòa
      Và có "Hương ước, quy ước" ngày 12/05/2023, tình trạng: đã công nhận
      Và không có "Lần rà soát hương ước, quy ước" nào
      Và số liệu đầy đủ đến ngày <đầy đủ đến>
      Khi đánh giá vào ngày 01/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến | kết quả                                     |
        | 30/12/2025 | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025 | "Vi phạm", lý do "không có"                 |

    @KH-II-9
    Kịch bản: Đã làm đủ thì đạt ngay trong năm - hương ước, quy ước (thôn)
      Biết hồ sơ từ 01/01/2025 đến 30/09/2025 của thôn Phú Ân Nam, loại "Thôn, xóm, tổ dân phố", tỉnh Khánh Hòa
      Và có "Hương ước, quy ước" ngày 12/05/2023, tình trạng: đã công nhận
      Và có "Lần rà soát hương ước, quy ước" ngày 18/07/2025, nơi rà soát: cộng đồng dân cư; kết quả rà soát: giữ nguyên
      Khi đánh giá vào ngày 30/09/2025
      Thì kết quả là "Đạt"

    @KH-II-9
    Khung kịch bản: Năm mà đơn vị tồn tại chưa đủ 90 ngày thì không xét - hương ước, quy ước (thôn)
      Biết hồ sơ năm 2025 của thôn Phú Ân Nam, loại "Thôn, xóm, tổ dân phố", tỉnh Khánh Hòa
      Và đơn vị thành lập ngày <ngày thành lập>
      Và có "Hương ước, quy ước" ngày 12/05/2023, tình trạng: đã công nhận
      Và không có "Lần rà soát hương ước, quy ước" nào
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-II-9
    Kịch bản: Năm 2024 chưa áp dụng - hương ước, quy ước (thôn)
      Biết hồ sơ năm 2024 của thôn Phú Ân Nam, loại "Thôn, xóm, tổ dân phố", tỉnh Khánh Hòa
      Và có "Hương ước, quy ước" ngày 12/05/2023, tình trạng: đã công nhận
      Và không có "Lần rà soát hương ước, quy ước" nào
      Khi đánh giá vào ngày 05/01/2025
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @KH-II-9
    Khung kịch bản: Đơn vị chấm dứt hoạt động trong năm thì không bị kết luận - hương ước, quy ước (thôn)
      Biết hồ sơ năm 2025 của thôn Phú Ân Nam, loại "Thôn, xóm, tổ dân phố", tỉnh Khánh Hòa
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và có "Hương ước, quy ước" ngày 12/05/2023, tình trạng: đã công nhận
      Và không có "Lần rà soát hương ước, quy ước" nào
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 31/12/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 01/01/2026  | "Vi phạm", lý do "không có"                   |

    @KH-II-9
    Kịch bản: Đơn vị chấm dứt hoạt động vẫn giữ kết quả đã đạt - hương ước, quy ước (thôn)
      Biết hồ sơ năm 2025 của thôn Phú Ân Nam, loại "Thôn, xóm, tổ dân phố", tỉnh Khánh Hòa
      Và đơn vị chấm dứt hoạt động từ ngày 01/11/2025
      Và có "Hương ước, quy ước" ngày 12/05/2023, tình trạng: đã công nhận
      Và có "Lần rà soát hương ước, quy ước" ngày 18/07/2025, nơi rà soát: cộng đồng dân cư; kết quả rà soát: giữ nguyên
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Đạt"

    @KH-II-9
    Khung kịch bản: Chưa làm thì chờ đến hết ngày 31/12 - hương ước, quy ước (xã)
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và không có "Lần rà soát hương ước, quy ước" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025
      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 30/06/2025    | "Chưa đến hạn"              |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @KH-II-9
    Khung kịch bản: Hồ sơ phải đầy đủ đến ngày 31/12 mới kết luận - hương ước, quy ước (xã)
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và không có "Lần rà soát hương ước, quy ước" nào
      Và số liệu đầy đủ đến ngày <đầy đủ đến>
      Khi đánh giá vào ngày 01/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến | kết quả                                     |
        | 30/12/2025 | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025 | "Vi phạm", lý do "không có"                 |

    @KH-II-9
    Kịch bản: Đã làm đủ thì đạt ngay trong năm - hương ước, quy ước (xã)
      Biết hồ sơ từ 01/01/2025 đến 30/09/2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và có "Lần rà soát hương ước, quy ước" ngày 18/02/2025, nơi rà soát: cấp xã; kết quả rà soát: giữ nguyên
      Khi đánh giá vào ngày 30/09/2025
      Thì kết quả là "Đạt"

    @KH-II-9
    Khung kịch bản: Năm mà đơn vị tồn tại chưa đủ 90 ngày thì không xét - hương ước, quy ước (xã)
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và đơn vị thành lập ngày <ngày thành lập>
      Và không có "Lần rà soát hương ước, quy ước" nào
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-II-9
    Kịch bản: Năm 2024 chưa áp dụng - hương ước, quy ước (xã)
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và không có "Lần rà soát hương ước, quy ước" nào
      Khi đánh giá vào ngày 05/01/2025
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @KH-II-9
    Khung kịch bản: Đơn vị chấm dứt hoạt động trong năm thì không bị kết luận - hương ước, quy ước (xã)
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Lần rà soát hương ước, quy ước" nào
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 31/12/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 01/01/2026  | "Vi phạm", lý do "không có"                   |

    @KH-II-9
    Kịch bản: Đơn vị chấm dứt hoạt động vẫn giữ kết quả đã đạt - hương ước, quy ước (xã)
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và đơn vị chấm dứt hoạt động từ ngày 01/11/2025
      Và có "Lần rà soát hương ước, quy ước" ngày 18/02/2025, nơi rà soát: cấp xã; kết quả rà soát: giữ nguyên
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Đạt"

    @KH-II-9
    Khung kịch bản: Đơn vị không được nêu và đơn vị ngoài địa bàn không thuộc diện - hương ước, quy ước
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và có "Hương ước, quy ước" ngày 12/05/2023, tình trạng: đã công nhận
      Và không có "Lần rà soát hương ước, quy ước" nào
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                                    | loại                                       | nơi                                             | lý do            |
        | Ủy ban nhân dân tỉnh Khánh Hòa            | Ủy ban nhân dân cấp tỉnh                   | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Ủy ban nhân dân huyện Khánh Vĩnh          | Ủy ban nhân dân cấp huyện                  | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Thuế cơ sở 2 tỉnh Khánh Hòa               | Cơ quan nhà nước                           | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Sở Xây dựng                               | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Trường Trung học phổ thông Hoàng Hoa Thám | Đơn vị sự nghiệp công lập                  | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Công ty cổ phần Thủy sản Cam Ranh         | Tổ chức có sử dụng lao động                | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Công ty Yến sào Khánh Hòa                 | Doanh nghiệp nhà nước                      | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội đồng nhân dân tỉnh Khánh Hòa          | Hội đồng nhân dân cấp tỉnh                 | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội đồng nhân dân huyện Khánh Vĩnh        | Hội đồng nhân dân cấp huyện                | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội đồng nhân dân xã Cam Lâm              | Hội đồng nhân dân cấp xã                   | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Cam Lâm        | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội Nông dân xã Cam Lâm                   | Tổ chức chính trị - xã hội                 | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Đảng ủy xã Cam Lâm                        | Cấp ủy, ban đảng                           | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Ủy ban nhân dân xã Ninh Phước             | Ủy ban nhân dân cấp xã                     | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | khác địa bàn     |
        | Ủy ban nhân dân xã Kiến Thụy              | Ủy ban nhân dân cấp xã                     | thành phố Hải Phòng                             | khác địa bàn     |

  Quy tắc: Gạch đầu dòng thứ năm Phần II - nghị quyết của Hội đồng nhân dân

    @KH-II-10
    Khung kịch bản: Chưa làm được chờ đến hết ngày 27/12/2025 - nghị quyết
      Biết hồ sơ từ 30/06/2025 đến 27/12/2025 của Hội đồng nhân dân xã Cam Lâm, loại "Hội đồng nhân dân cấp xã", tỉnh Khánh Hòa
      Và "tổ chức Hội đồng nhân dân" là có
      Và không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 27/12/2025
      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 26/12/2025    | "Chưa đến hạn"              |
        | 27/12/2025    | "Chưa đến hạn"              |
        | 28/12/2025    | "Vi phạm", lý do "không có" |

    @KH-II-10
    Khung kịch bản: Hồ sơ phải đầy đủ đến ngày 27/12/2025 mới kết luận - nghị quyết
      Biết hồ sơ từ 30/06/2025 đến 27/12/2025 của Hội đồng nhân dân xã Cam Lâm, loại "Hội đồng nhân dân cấp xã", tỉnh Khánh Hòa
      Và "tổ chức Hội đồng nhân dân" là có
      Và không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào
      Và số liệu đầy đủ đến ngày <đầy đủ đến>
      Khi đánh giá vào ngày 28/12/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến | kết quả                                     |
        | 26/12/2025 | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 27/12/2025 | "Vi phạm", lý do "không có"                 |

    @KH-II-10
    Khung kịch bản: Đơn vị mới được chờ 180 ngày kể từ ngày thành lập - nghị quyết
      Biết hồ sơ từ 01/07/2025 đến 29/12/2025 của Hội đồng nhân dân xã Cam Lâm, loại "Hội đồng nhân dân cấp xã", tỉnh Khánh Hòa
      Và đơn vị thành lập ngày <ngày thành lập>
      Và "tổ chức Hội đồng nhân dân" là có
      Và không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày <hạn>
      Dữ liệu:
        | ngày thành lập | ngày đánh giá | hạn        | kết quả                     |
        | 01/07/2025     | 28/12/2025    | 28/12/2025 | "Chưa đến hạn"              |
        | 01/07/2025     | 29/12/2025    | 28/12/2025 | "Vi phạm", lý do "không có" |
        | 02/07/2025     | 29/12/2025    | 29/12/2025 | "Chưa đến hạn"              |
        | 29/06/2025     | 28/12/2025    | 27/12/2025 | "Vi phạm", lý do "không có" |

    @KH-II-10
    Khung kịch bản: Trước ngày 30/06/2025 thì chưa áp dụng - nghị quyết
      Biết hồ sơ 6 tháng đầu năm 2025 của Hội đồng nhân dân xã Cam Lâm, loại "Hội đồng nhân dân cấp xã", tỉnh Khánh Hòa
      Và "tổ chức Hội đồng nhân dân" là có
      Và không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                                         |
        | 29/06/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 30/06/2025    | "Chưa đến hạn"                                  |

    @KH-II-10
    Khung kịch bản: Đơn vị thành lập sau ngày đánh giá thì chưa xét - nghị quyết
      Biết hồ sơ 6 tháng cuối năm 2025 của Hội đồng nhân dân xã Cam Lâm, loại "Hội đồng nhân dân cấp xã", tỉnh Khánh Hòa
      Và đơn vị thành lập ngày <ngày thành lập>
      Và "tổ chức Hội đồng nhân dân" là có
      Và không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 01/10/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày thành lập | kết quả                                       |
        | 01/10/2025     | "Chưa đến hạn"                                |
        | 02/10/2025     | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @KH-II-10
    Khung kịch bản: Đơn vị chấm dứt trước ngày hết hạn chỉ giữ kết quả đạt - nghị quyết
      Biết hồ sơ từ 30/06/2025 đến 27/12/2025 của Hội đồng nhân dân xã Cam Lâm, loại "Hội đồng nhân dân cấp xã", tỉnh Khánh Hòa
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và "tổ chức Hội đồng nhân dân" là có
      Và không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 29/12/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 27/12/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 28/12/2025  | "Vi phạm", lý do "không có"                   |

    @KH-II-10
    Kịch bản: Đơn vị chấm dứt trước ngày hết hạn mà đã làm thì vẫn đạt - nghị quyết
      Biết hồ sơ từ 30/06/2025 đến 27/12/2025 của Hội đồng nhân dân xã Cam Lâm, loại "Hội đồng nhân dân cấp xã", tỉnh Khánh Hòa
      Và đơn vị chấm dứt hoạt động từ ngày 01/12/2025
      Và "tổ chức Hội đồng nhân dân" là có
      Và có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" ngày 20/12/2023, số ký hiệu: 15/NQ-HĐND
      Khi đánh giá vào ngày 29/12/2025
      Thì kết quả là "Đạt"

    @KH-II-10
    Kịch bản: Hội đồng nhân dân đã có nghị quyết thì đạt - nghị quyết
      Biết hồ sơ năm 2025 của Hội đồng nhân dân xã Cam Lâm, loại "Hội đồng nhân dân cấp xã", tỉnh Khánh Hòa
      Và "tổ chức Hội đồng nhân dân" là có
      Và có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" ngày 20/12/2023, số ký hiệu: 15/NQ-HĐND
      Khi đánh giá vào ngày 28/12/2025
      Thì kết quả là "Đạt"

    @KH-II-10
    Khung kịch bản: Nghị quyết phải còn hiệu lực vào ngày đánh giá
      Biết hồ sơ năm 2025 của Hội đồng nhân dân xã Cam Lâm, loại "Hội đồng nhân dân cấp xã", tỉnh Khánh Hòa
      Và "tổ chức Hội đồng nhân dân" là có
      Và có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" ngày 20/12/2023, có hiệu lực đến: <hiệu lực đến>
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | hiệu lực đến | kết quả                     |
        | 30/12/2025   | "Vi phạm", lý do "không có" |
        | 31/12/2025   | "Đạt"                       |

    @KH-II-10
    Khung kịch bản: Xã mới phải có nghị quyết của mình, trừ khi có văn bản giữ lại nghị quyết cũ
      Biết hồ sơ năm 2025 của Hội đồng nhân dân xã Cam Lâm, loại "Hội đồng nhân dân cấp xã", tỉnh Khánh Hòa
      Và đơn vị thành lập ngày 01/07/2025
      Và "tổ chức Hội đồng nhân dân" là có
      Và có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" ngày <ban hành>, được giữ lại từ cơ quan trước: <giữ lại>
      Khi đánh giá vào ngày 29/12/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ban hành   | giữ lại | kết quả                     |
        | 30/06/2025 | không   | "Vi phạm", lý do "không có" |
        | 30/06/2025 | có      | "Đạt"                       |
        | 01/07/2025 | không   | "Đạt"                       |

    @KH-II-10
    Kịch bản: Ban hành muộn vẫn đạt, kèm số ngày chậm - nghị quyết
      Biết hồ sơ năm 2025 của Hội đồng nhân dân xã Cam Lâm, loại "Hội đồng nhân dân cấp xã", tỉnh Khánh Hòa
      Và "tổ chức Hội đồng nhân dân" là có
      Và có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" ngày 28/12/2025
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Đạt"
      Và số ngày chậm là 1

    @KH-II-10
    Khung kịch bản: Nơi không tổ chức Hội đồng nhân dân thì không xét
      Biết hồ sơ năm 2025 của Hội đồng nhân dân xã Cam Lâm, loại "Hội đồng nhân dân cấp xã", tỉnh Khánh Hòa
      Và "tổ chức Hội đồng nhân dân" là <trả lời>
      Và không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | trả lời | ngày đánh giá | kết quả                                                |
        | có      | 31/12/2025    | "Vi phạm", lý do "không có"                            |
        | không   | 31/12/2025    | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | không   | 01/10/2025    | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @KH-II-10
    Khung kịch bản: Chưa báo cáo có tổ chức Hội đồng nhân dân hay chưa báo cáo nghị quyết thì chưa đủ dữ liệu
      Biết hồ sơ năm 2025 của Hội đồng nhân dân xã Cam Lâm, loại "Hội đồng nhân dân cấp xã", tỉnh Khánh Hòa
      Và "tổ chức Hội đồng nhân dân" là có
      Và không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | dữ kiện                                                                     |
        | tổ chức Hội đồng nhân dân                                                   |
        | Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở |

    @KH-II-10
    Khung kịch bản: Kế hoạch không còn hiệu lực với đơn vị thì không xét
      Biết hồ sơ năm 2025 của Hội đồng nhân dân xã Cam Lâm, loại "Hội đồng nhân dân cấp xã", tỉnh Khánh Hòa
      Và "tổ chức Hội đồng nhân dân" là có
      Và không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào
      Và có "Văn bản địa phương đang áp dụng" ngày 30/06/2025, còn hiệu lực với đơn vị: <trả lời>
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | trả lời | kết quả                                                |
        | có      | "Vi phạm", lý do "không có"                            |
        | không   | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @KH-II-10
    Khung kịch bản: Chưa rõ Kế hoạch còn hiệu lực với đơn vị hay không thì vẫn xét
      Biết hồ sơ năm 2025 của Hội đồng nhân dân xã Cam Lâm, loại "Hội đồng nhân dân cấp xã", tỉnh Khánh Hòa
      Và "tổ chức Hội đồng nhân dân" là có
      Và không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào
      Và <văn bản>
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Vi phạm", lý do "không có"
      Dữ liệu:
        | văn bản                                              |
        | có "Văn bản địa phương đang áp dụng" ngày 30/06/2025 |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"       |
        | không có "Văn bản địa phương đang áp dụng" nào       |

    @KH-II-10
    Khung kịch bản: Hội đồng nhân dân cấp tỉnh và cấp xã đều thuộc diện - nghị quyết
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và "tổ chức Hội đồng nhân dân" là có
      Và không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đơn vị                           | loại                       | kết quả                     |
        | Hội đồng nhân dân tỉnh Khánh Hòa | Hội đồng nhân dân cấp tỉnh | "Vi phạm", lý do "không có" |
        | Hội đồng nhân dân xã Cam Lâm     | Hội đồng nhân dân cấp xã   | "Vi phạm", lý do "không có" |

    @KH-II-10
    Khung kịch bản: Hội đồng nhân dân huyện chỉ giữ kết quả đạt đến hết ngày 30/06/2025
      Biết hồ sơ 6 tháng đầu năm 2025 của Hội đồng nhân dân huyện Khánh Vĩnh, loại "Hội đồng nhân dân cấp huyện", tỉnh Khánh Hòa
      Và "tổ chức Hội đồng nhân dân" là có
      Và <nghị quyết>
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | nghị quyết                                                                                                               | kết quả                                       |
        | có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" ngày 20/12/2023, số ký hiệu: 15/NQ-HĐND | "Đạt"                                         |
        | không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào                               | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @KH-II-10
    Khung kịch bản: Cơ quan khác và Hội đồng nhân dân ngoài địa bàn không thuộc diện
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "tổ chức Hội đồng nhân dân" là có
      Và không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                                    | loại                                       | nơi                                             | lý do            |
        | Ủy ban nhân dân tỉnh Khánh Hòa            | Ủy ban nhân dân cấp tỉnh                   | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Ủy ban nhân dân xã Cam Lâm                | Ủy ban nhân dân cấp xã                     | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Ủy ban nhân dân huyện Khánh Vĩnh          | Ủy ban nhân dân cấp huyện                  | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Thuế cơ sở 2 tỉnh Khánh Hòa               | Cơ quan nhà nước                           | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Sở Xây dựng                               | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Trường Trung học phổ thông Hoàng Hoa Thám | Đơn vị sự nghiệp công lập                  | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Công ty cổ phần Thủy sản Cam Ranh         | Tổ chức có sử dụng lao động                | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | thôn Phú Ân Nam                           | Thôn, xóm, tổ dân phố                      | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Cam Lâm        | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội đồng nhân dân xã Ninh Phước           | Hội đồng nhân dân cấp xã                   | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | khác địa bàn     |
        | Hội đồng nhân dân xã Kiến Thụy            | Hội đồng nhân dân cấp xã                   | thành phố Hải Phòng                             | khác địa bàn     |
