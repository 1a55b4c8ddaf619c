# language: vi
Tính năng: Mục đích, yêu cầu (đoạn 1 đến đoạn 5 bài báo về Nghị quyết số 28/2024/NQ-HĐND tỉnh Trà Vinh)
  Nghị quyết chỉ được biết qua một bài báo; mỗi đoạn của bài được đánh số để trích dẫn.
  Áp dụng từ ngày 01/01/2025; tỉnh Trà Vinh kết thúc ngày 30/06/2025 nên kỳ nào kết thúc sau ngày đó chỉ được xét
  khi hồ sơ ghi văn bản còn hiệu lực với đơn vị.

  Quy tắc: Nghị quyết được Hội đồng nhân dân tỉnh thông qua (đoạn 2)

    Bối cảnh:
      Biết hồ sơ 6 tháng đầu năm 2025 của Hội đồng nhân dân tỉnh Trà Vinh, loại "Hội đồng nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)

    @TV-M0-2
    Khung kịch bản: Thông qua nghị quyết: loại đơn vị và địa bàn nào thuộc diện
      Biết hồ sơ 6 tháng đầu năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                                    | loại                                       | nơi                                           | kết quả       | lý do            |
        | Sở Giáo dục và Đào tạo                    | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Chi cục Kiểm lâm                          | Cơ quan nhà nước                           | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Bệnh viện Đa khoa tỉnh                    | Đơn vị sự nghiệp công lập                  | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Công ty Thủy sản Cửu Long                 | Tổ chức có sử dụng lao động                | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Công ty Xổ số kiến thiết                  | Doanh nghiệp nhà nước                      | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân tỉnh Trà Vinh             | Ủy ban nhân dân cấp tỉnh                   | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân tỉnh Trà Vinh           | Hội đồng nhân dân cấp tỉnh                 | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Vi phạm       | không có         |
        | Ủy ban nhân dân huyện Càng Long           | Ủy ban nhân dân cấp huyện                  | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Càng Long              | Ủy ban nhân dân cấp xã                     | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Ấp Số 4                                   | Thôn, xóm, tổ dân phố                      | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc tỉnh              | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Hội Nông dân tỉnh                         | Tổ chức chính trị - xã hội                 | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Liên đoàn Lao động tỉnh                   | Liên đoàn Lao động tỉnh                    | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Ban Dân vận Tỉnh ủy                       | Cấp ủy, ban đảng                           | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Báo Trà Vinh                              | Báo, đài phát thanh và truyền hình         | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân tỉnh Trà Vinh           | Hội đồng nhân dân cấp tỉnh                 | tỉnh Trà Vinh                                 | Vi phạm       | không có         |
        | Hội đồng nhân dân tỉnh Trà Vinh Vĩnh Long | Hội đồng nhân dân cấp tỉnh                 | tỉnh Vĩnh Long                                | Không áp dụng | khác địa bàn     |
        | Hội đồng nhân dân tỉnh Trà Vinh Bến Tre   | Hội đồng nhân dân cấp tỉnh                 | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Bến Tre)  | Không áp dụng | khác địa bàn     |
        | Hội đồng nhân dân tỉnh Trà Vinh Cao Bằng  | Hội đồng nhân dân cấp tỉnh                 | tỉnh Cao Bằng                                 | Không áp dụng | khác địa bàn     |

    @TV-M0-2
    Khung kịch bản: Nghị quyết trong hồ sơ phải là văn bản thông qua ngày 09/12/2024
      Biết có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" ngày <ngày>, số ký hiệu: 28/2024/NQ-HĐND
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | kết quả |
        | 08/12/2024 | Vi phạm |
        | 09/12/2024 | Đạt     |
        | 10/12/2024 | Vi phạm |
        | 10/03/2025 | Vi phạm |

    @TV-M0-2
    Kịch bản: Chỉ có nghị quyết khác về dân chủ ở cơ sở thì coi như chưa có
      Biết có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" ngày 20/07/2023, số ký hiệu: 10/2023/NQ-HĐND
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Vi phạm", lý do "không có"

    @TV-M0-2
    Kịch bản: Nghị quyết hết hiệu lực về sau vẫn chứng minh việc đã thông qua
      Biết có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" ngày 09/12/2024, có hiệu lực đến: 31/01/2025
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Đạt"

    @TV-M0-2
    Khung kịch bản: Thiếu nghị quyết trong hồ sơ: trước ngày 01/01/2025 chưa xét, từ ngày 02/01/2025 là vi phạm
      Biết không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả       |
        | 31/12/2024    | Không áp dụng |
        | 01/01/2025    | Chưa đến hạn  |
        | 02/01/2025    | Vi phạm       |
        | 30/06/2025    | Vi phạm       |
        | 01/07/2025    | Vi phạm       |

    @TV-M0-2
    Kịch bản: Trước ngày 01/01/2025 chưa áp dụng, dù nghị quyết đã có
      Biết có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" ngày 09/12/2024
      Khi đánh giá vào ngày 31/12/2024
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @TV-M0-2
    Kịch bản: Từ ngày 01/01/2025, có nghị quyết trong hồ sơ là đạt ngay
      Biết có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" ngày 09/12/2024
      Khi đánh giá vào ngày 01/01/2025
      Thì kết quả là "Đạt"

    @TV-M0-2
    Kịch bản: Chưa báo cáo về nghị quyết
      Biết chưa báo cáo "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở"
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M0-2
    Kịch bản: Nghị quyết không ghi ngày thông qua
      Biết có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" không ghi ngày
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M0-2
    Kịch bản: Hồ sơ chỉ có số liệu đến hết năm 2024 thì chưa kết luận
      Biết hồ sơ năm 2024 của Hội đồng nhân dân tỉnh Trà Vinh, loại "Hội đồng nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ"

    @TV-M0-2
    Khung kịch bản: Hội đồng nhân dân tỉnh kết thúc hoạt động ngày 01/07/2025 vẫn được xét
      Biết đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và <nghị quyết>
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | nghị quyết                                                                                       | kết quả |
        | có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" ngày 09/12/2024 | Đạt     |
        | không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào       | Vi phạm |

    @TV-M0-2
    Khung kịch bản: Cơ quan lập sau ngày 30/06/2025 không phải có nghị quyết của tỉnh cũ
      Biết hồ sơ năm 2025 của Hội đồng nhân dân tỉnh Trà Vinh, loại "Hội đồng nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và đơn vị thành lập ngày <ngày thành lập>
      Và không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do                |
        | 01/03/2025     | Vi phạm       | không có             |
        | 30/06/2025     | Vi phạm       | không có             |
        | 01/07/2025     | Không áp dụng | sau khi hết hiệu lực |

    @TV-M0-2
    Kịch bản: Nghị quyết chỉ xét một lần, không theo từng năm
      Biết có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" ngày 09/12/2024
      Và có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

  Quy tắc: Phòng, chống tham nhũng, sách nhiễu, phiền hà (đoạn 5)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có

    @TV-M0-8
    Khung kịch bản: Xử lý nhũng nhiễu, tham nhũng: loại đơn vị và địa bàn nào thuộc diện
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 10/03/2025, loại vi phạm: nhũng nhiễu hoặc tham nhũng
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                           | loại                                       | nơi                                           | kết quả       | lý do            |
        | Sở Giáo dục và Đào tạo           | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Vi phạm       | không có         |
        | Chi cục Kiểm lâm                 | Cơ quan nhà nước                           | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Vi phạm       | không có         |
        | Bệnh viện Đa khoa tỉnh           | Đơn vị sự nghiệp công lập                  | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Vi phạm       | không có         |
        | Công ty Thủy sản Cửu Long        | Tổ chức có sử dụng lao động                | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Công ty Xổ số kiến thiết         | Doanh nghiệp nhà nước                      | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân tỉnh Trà Vinh    | Ủy ban nhân dân cấp tỉnh                   | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân tỉnh Trà Vinh  | Hội đồng nhân dân cấp tỉnh                 | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân huyện Càng Long  | Ủy ban nhân dân cấp huyện                  | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Càng Long     | Ủy ban nhân dân cấp xã                     | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Ấp Số 4                          | Thôn, xóm, tổ dân phố                      | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc tỉnh     | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Hội Nông dân tỉnh                | Tổ chức chính trị - xã hội                 | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Liên đoàn Lao động tỉnh          | Liên đoàn Lao động tỉnh                    | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Ban Dân vận Tỉnh ủy              | Cấp ủy, ban đảng                           | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Báo Trà Vinh                     | Báo, đài phát thanh và truyền hình         | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Sở Giáo dục và Đào tạo           | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Trà Vinh                                 | Vi phạm       | không có         |
        | Sở Giáo dục và Đào tạo Vĩnh Long | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Vĩnh Long                                | Không áp dụng | khác địa bàn     |
        | Sở Giáo dục và Đào tạo Bến Tre   | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Bến Tre)  | Không áp dụng | khác địa bàn     |
        | Sở Giáo dục và Đào tạo Cao Bằng  | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Cao Bằng                                 | Không áp dụng | khác địa bàn     |

    @TV-M0-8
    Khung kịch bản: Vụ việc phát hiện ngày 10/03/2025 phải được xử lý hoặc chuyển chậm nhất ngày 09/04/2025
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 10/03/2025, loại vi phạm: nhũng nhiễu hoặc tham nhũng; ngày xử lý: <ngày xử lý>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày xử lý | kết quả |
        | 10/03/2025 | Đạt     |
        | 08/04/2025 | Đạt     |
        | 09/04/2025 | Đạt     |
        | 10/04/2025 | Vi phạm |

    @TV-M0-8
    Kịch bản: Xử lý vụ nhũng nhiễu chậm một ngày
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 10/03/2025, loại vi phạm: nhũng nhiễu hoặc tham nhũng; ngày xử lý: 10/04/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là 1

    @TV-M0-8
    Khung kịch bản: Vụ nhũng nhiễu chưa xử lý, quanh ngày hết hạn 09/04/2025
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 10/03/2025, loại vi phạm: nhũng nhiễu hoặc tham nhũng
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 10/03/2025    | Chưa đến hạn |
        | 08/04/2025    | Chưa đến hạn |
        | 09/04/2025    | Chưa đến hạn |
        | 10/04/2025    | Vi phạm      |

    @TV-M0-8
    Khung kịch bản: Số liệu thiếu ngày cuối của hạn 30 ngày thì chưa kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 10/03/2025, loại vi phạm: nhũng nhiễu hoặc tham nhũng
      Khi đánh giá vào ngày 15/04/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do            |
        | 08/04/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ |
        | 09/04/2025  | Vi phạm         | không có         |

    @TV-M0-8
    Khung kịch bản: Vi phạm loại khác xét ở quy tắc khác, không xét theo đoạn 5
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 10/03/2025, loại vi phạm: <loại>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | loại                                            | kết quả       | lý do           |
        | nhũng nhiễu hoặc tham nhũng                     | Vi phạm       | không có        |
        | vi phạm quy định                                | Không áp dụng | không phát sinh |
        | hành vi bị nghiêm cấm                           | Không áp dụng | không phát sinh |
        | lợi dụng dân chủ                                | Không áp dụng | không phát sinh |
        | vi phạm quy định và nhũng nhiễu hoặc tham nhũng | Vi phạm       | không có        |

    @TV-M0-8
    Kịch bản: Hai vụ nhũng nhiễu, một vụ xử lý kịp, một vụ bỏ đó
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 10/03/2025, loại vi phạm: nhũng nhiễu hoặc tham nhũng; ngày xử lý: 20/03/2025
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 05/09/2025, loại vi phạm: nhũng nhiễu hoặc tham nhũng
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TV-M0-8
    Kịch bản: Hai vụ nhũng nhiễu đều xử lý kịp
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 10/03/2025, loại vi phạm: nhũng nhiễu hoặc tham nhũng; ngày xử lý: 20/03/2025
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 05/09/2025, loại vi phạm: nhũng nhiễu hoặc tham nhũng; ngày xử lý: 01/10/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TV-M0-8
    Khung kịch bản: Không có vụ nhũng nhiễu nào thì không áp dụng, không phải là đạt
      Biết không có "Vi phạm được phát hiện hoặc kết luận" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả       |
        | 31/12/2025    | Chưa đến hạn  |
        | 01/01/2026    | Không áp dụng |

    @TV-M0-8
    Kịch bản: Không có vụ nhũng nhiễu nào, lý do và ghi chú
      Biết không có "Vi phạm được phát hiện hoặc kết luận" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"
      Và có ghi chú "Không có vi phạm nào được kết luận"

    @TV-M0-8
    Kịch bản: Chưa báo cáo về vi phạm được phát hiện
      Biết chưa báo cáo "Vi phạm được phát hiện hoặc kết luận"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M0-8
    Kịch bản: Vi phạm không ghi loại thì chưa biết có phải nhũng nhiễu không
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 10/03/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M0-8
    Khung kịch bản: Vụ nhũng nhiễu phát hiện cuối năm 2025, hạn xử lý sang ngày 19/01/2026
      Biết số liệu đầy đủ đến ngày 19/01/2026
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 20/12/2025, loại vi phạm: nhũng nhiễu hoặc tham nhũng
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 31/12/2025    | Chưa đến hạn |
        | 19/01/2026    | Chưa đến hạn |
        | 20/01/2026    | Vi phạm      |

    @TV-M0-8
    Khung kịch bản: Xử lý nhũng nhiễu, tham nhũng: việc có hạn đến hết ngày 30/06/2025 vẫn xét dù Nghị quyết không còn hiệu lực với đơn vị
      Biết chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày <ngày>, loại vi phạm: nhũng nhiễu hoặc tham nhũng
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                       |
        | 31/05/2025 | "Vi phạm", lý do "không có"                   |
        | 01/06/2025 | "Không áp dụng", lý do "sau khi hết hiệu lực" |

    @TV-M0-8
    Khung kịch bản: Xử lý nhũng nhiễu, tham nhũng: việc có hạn sau ngày 30/06/2025 chỉ được xét khi văn bản còn hiệu lực với đơn vị
      Biết không có "Văn bản địa phương đang áp dụng" nào
      Và <văn bản>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 01/06/2025, loại vi phạm: nhũng nhiễu hoặc tham nhũng
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | văn bản                                                                              | kết quả       | lý do                |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có    | Vi phạm       | không có             |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: không | Không áp dụng | sau khi hết hiệu lực |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024                                 | Không áp dụng | sau khi hết hiệu lực |
        | không có "Văn bản địa phương đang áp dụng" nào                                       | Không áp dụng | sau khi hết hiệu lực |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"                                       | Không áp dụng | sau khi hết hiệu lực |

    @TV-M0-8
    Kịch bản: Xử lý nhũng nhiễu, tham nhũng: đã làm trong 6 tháng đầu năm, tỉnh kết thúc ngày 30/06/2025 thì vẫn đạt
      Biết hồ sơ 6 tháng đầu năm 2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Văn bản địa phương đang áp dụng" nào
      Và đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 10/03/2025, loại vi phạm: nhũng nhiễu hoặc tham nhũng; ngày xử lý: 20/03/2025
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Đạt"

    @TV-M0-8
    Khung kịch bản: Vụ nhũng nhiễu phát hiện trước khi sáp nhập: hạn 30 ngày phải qua khi đơn vị còn hoạt động
      Biết đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 10/03/2025, loại vi phạm: nhũng nhiễu hoặc tham nhũng
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 09/04/2025    | Không áp dụng | đơn vị không tồn tại |
        | 10/04/2025    | Vi phạm       | không có             |

    @TV-M0-8
    Kịch bản: Đơn vị thành lập chưa đủ 90 ngày trong năm vẫn phải xử lý vụ nhũng nhiễu
      Biết đơn vị thành lập ngày 01/11/2025
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 10/11/2025, loại vi phạm: nhũng nhiễu hoặc tham nhũng
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TV-M0-8
    Khung kịch bản: Chỉ xét vụ nhũng nhiễu phát hiện từ ngày 01/01/2025
      Biết hồ sơ năm <năm> của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày <ngày phát hiện>, loại vi phạm: nhũng nhiễu hoặc tham nhũng
      Khi đánh giá vào ngày 15/02/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | ngày phát hiện | kết quả       | lý do                  |
        | 2024 | 31/12/2024     | Không áp dụng | trước ngày có hiệu lực |
        | 2025 | 01/01/2025     | Vi phạm       | không có               |
        | 2026 | 10/03/2026     | Vi phạm       | không có               |

    @TV-M0-8
    Kịch bản: Ngăn chặn kịp thời tham nhũng, sách nhiễu, phiền hà: đơn vị cùng loại ở cấp xã thì không áp dụng
      Biết hồ sơ năm 2025 của Trường Tiểu học Càng Long, loại "Đơn vị sự nghiệp công lập", xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"
