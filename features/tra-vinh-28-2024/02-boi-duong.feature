# language: vi
Tính năng: Bồi dưỡng người làm công tác dân chủ ở cơ sở (đoạn 7 bài báo về Nghị quyết số 28/2024/NQ-HĐND tỉnh Trà Vinh)
  Cử người đi học, mở lớp, tự học và kiểm tra chất lượng đội ngũ ở cấp tỉnh.
  Kỳ kết thúc sau ngày 30/06/2025 chỉ được xét khi hồ sơ ghi văn bản còn hiệu lực với đơn vị, như ở bối cảnh dưới đây.

  Bối cảnh:
    Biết hồ sơ năm 2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
    Và có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có

  Quy tắc: Cử người dự lớp bồi dưỡng, tập huấn

    @TV-M1-2
    Khung kịch bản: Cử người đi học: loại đơn vị và địa bàn nào thuộc diện
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "tự nguyện áp dụng" là có
      Và có "Giấy triệu tập, mời tập huấn" ngày 10/03/2025, lĩnh vực: dân chủ ở cơ sở
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                           | loại                                       | nơi                                           | kết quả       | lý do            |
        | Sở Giáo dục và Đào tạo           | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Vi phạm       | không có         |
        | Chi cục Kiểm lâm                 | Cơ quan nhà nước                           | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Vi phạm       | không có         |
        | Bệnh viện Đa khoa tỉnh           | Đơn vị sự nghiệp công lập                  | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Vi phạm       | không có         |
        | Công ty Thủy sản Cửu Long        | Tổ chức có sử dụng lao động                | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Vi phạm       | không có         |
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

    @TV-M1-2
    Khung kịch bản: Cử người đi học: doanh nghiệp ngoài nhà nước chỉ được xét khi tự nguyện áp dụng
      Biết hồ sơ năm 2025 của Công ty Thủy sản Cửu Long, loại "Tổ chức có sử dụng lao động", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và <khai báo>
      Và có "Giấy triệu tập, mời tập huấn" ngày 10/03/2025, lĩnh vực: dân chủ ở cơ sở
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | khai báo                         | kết quả         | lý do                         |
        | "tự nguyện áp dụng" là có        | Vi phạm         | không có                      |
        | "tự nguyện áp dụng" là không     | Không áp dụng   | không thuộc điều kiện áp dụng |
        | chưa báo cáo "tự nguyện áp dụng" | Chưa đủ dữ liệu | chưa báo cáo dữ kiện          |

    @TV-M1-2
    Khung kịch bản: Cử người đi học: hạn đến hết ngày 31/12/2025
      Biết có "Giấy triệu tập, mời tập huấn" ngày 10/03/2025, lĩnh vực: dân chủ ở cơ sở
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 01/01/2025    | Chưa đến hạn |
        | 30/06/2025    | Chưa đến hạn |
        | 30/12/2025    | Chưa đến hạn |
        | 31/12/2025    | Chưa đến hạn |
        | 01/01/2026    | Vi phạm      |

    @TV-M1-2
    Kịch bản: Cử người đi học: làm xong thì đạt ngay, không phải chờ hết năm
      Biết có "Giấy triệu tập, mời tập huấn" ngày 10/03/2025, lĩnh vực: dân chủ ở cơ sở
      Và có "Lượt cử người đi bồi dưỡng, tập huấn" ngày 18/03/2025, lĩnh vực: dân chủ ở cơ sở
      Khi đánh giá vào ngày 20/03/2025
      Thì kết quả là "Đạt"

    @TV-M1-2
    Khung kịch bản: Cử người đi học: số liệu phải đầy đủ đến ngày 31/12/2025 mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Giấy triệu tập, mời tập huấn" ngày 10/03/2025, lĩnh vực: dân chủ ở cơ sở
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do            |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ |
        | 31/12/2025  | Vi phạm         | không có         |

    @TV-M1-2
    Khung kịch bản: Cử người sau khi có giấy mời mới là đáp ứng giấy mời đó
      Biết có "Giấy triệu tập, mời tập huấn" ngày 10/03/2025, lĩnh vực: dân chủ ở cơ sở
      Và có "Lượt cử người đi bồi dưỡng, tập huấn" ngày <ngày đi học>, lĩnh vực: dân chủ ở cơ sở
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đi học | kết quả |
        | 09/03/2025  | Vi phạm |
        | 10/03/2025  | Đạt     |
        | 11/03/2025  | Đạt     |
        | 31/12/2025  | Đạt     |

    @TV-M1-2
    Khung kịch bản: Giấy mời của năm nào xét cho năm đó
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Giấy triệu tập, mời tập huấn" ngày <ngày mời>, lĩnh vực: dân chủ ở cơ sở
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày mời   | kết quả       | lý do                         |
        | 31/12/2024 | Không áp dụng | không thuộc điều kiện áp dụng |
        | 01/01/2025 | Vi phạm       | không có                      |
        | 31/12/2025 | Vi phạm       | không có                      |
        | 01/01/2026 | Không áp dụng | không thuộc điều kiện áp dụng |

    @TV-M1-2
    Kịch bản: Được mời hai lớp, chỉ dự lớp đầu
      Biết có "Giấy triệu tập, mời tập huấn" vào các ngày 10/02/2025, 20/05/2025; lĩnh vực: dân chủ ở cơ sở
      Và có "Lượt cử người đi bồi dưỡng, tập huấn" ngày 15/02/2025, lĩnh vực: dân chủ ở cơ sở
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TV-M1-2
    Kịch bản: Được mời hai lớp, sau mỗi giấy mời đều cử người
      Biết có "Giấy triệu tập, mời tập huấn" vào các ngày 10/02/2025, 20/05/2025; lĩnh vực: dân chủ ở cơ sở
      Và có "Lượt cử người đi bồi dưỡng, tập huấn" vào các ngày 15/02/2025, 25/05/2025; lĩnh vực: dân chủ ở cơ sở
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TV-M1-2
    Kịch bản: Được mời và cử người không phải người được giao nhiệm vụ, vẫn đạt
      Biết có "Giấy triệu tập, mời tập huấn" ngày 10/03/2025, lĩnh vực: dân chủ ở cơ sở
      Và có "Lượt cử người đi bồi dưỡng, tập huấn" ngày 12/03/2025, lĩnh vực: dân chủ ở cơ sở; số người được giao nhiệm vụ trong đó: 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TV-M1-2
    Kịch bản: Chỉ được mời học công nghệ thông tin thì chưa phát sinh nghĩa vụ
      Biết có "Giấy triệu tập, mời tập huấn" ngày 10/03/2025, lĩnh vực: ứng dụng công nghệ thông tin
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không thuộc điều kiện áp dụng"

    @TV-M1-2
    Kịch bản: Được mời học dân chủ ở cơ sở nhưng cử đi học công nghệ thông tin
      Biết có "Giấy triệu tập, mời tập huấn" ngày 10/03/2025, lĩnh vực: dân chủ ở cơ sở
      Và có "Lượt cử người đi bồi dưỡng, tập huấn" ngày 12/03/2025, lĩnh vực: ứng dụng công nghệ thông tin
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TV-M1-2
    Kịch bản: Giấy mời học công nghệ thông tin không bị xét cùng giấy mời học dân chủ ở cơ sở
      Biết có "Giấy triệu tập, mời tập huấn" ngày 10/03/2025, lĩnh vực: dân chủ ở cơ sở
      Và có "Giấy triệu tập, mời tập huấn" ngày 01/06/2025, lĩnh vực: ứng dụng công nghệ thông tin
      Và có "Lượt cử người đi bồi dưỡng, tập huấn" ngày 12/03/2025, lĩnh vực: dân chủ ở cơ sở
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TV-M1-2
    Khung kịch bản: Chỉ được mời học công nghệ thông tin, tự cử người học dân chủ ở cơ sở
      Biết có "Giấy triệu tập, mời tập huấn" ngày 10/03/2025, lĩnh vực: ứng dụng công nghệ thông tin
      Và có "Lượt cử người đi bồi dưỡng, tập huấn" ngày 12/03/2025, lĩnh vực: dân chủ ở cơ sở; số người được giao nhiệm vụ trong đó: <số người>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | số người | kết quả |
        | 0        | Vi phạm |
        | 1        | Đạt     |

    @TV-M1-2
    Kịch bản: Người được giao nhiệm vụ chỉ học công nghệ thông tin, người khác học dân chủ ở cơ sở
      Biết không có "Giấy triệu tập, mời tập huấn" nào
      Và có "Lượt cử người đi bồi dưỡng, tập huấn" ngày 12/03/2025, lĩnh vực: dân chủ ở cơ sở; số người được giao nhiệm vụ trong đó: 0
      Và có "Lượt cử người đi bồi dưỡng, tập huấn" ngày 12/04/2025, lĩnh vực: ứng dụng công nghệ thông tin; số người được giao nhiệm vụ trong đó: 1
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TV-M1-2
    Khung kịch bản: Không được mời, tự cử người đi học: phải có người được giao nhiệm vụ
      Biết không có "Giấy triệu tập, mời tập huấn" nào
      Và có "Lượt cử người đi bồi dưỡng, tập huấn" ngày 12/03/2025, lĩnh vực: dân chủ ở cơ sở; số người được giao nhiệm vụ trong đó: <số người>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | số người | kết quả |
        | 0        | Vi phạm |
        | 1        | Đạt     |
        | 2        | Đạt     |

    @TV-M1-2
    Kịch bản: Không được mời, tự cử người học nhưng không ghi có người được giao nhiệm vụ hay không
      Biết không có "Giấy triệu tập, mời tập huấn" nào
      Và có "Lượt cử người đi bồi dưỡng, tập huấn" ngày 12/03/2025, lĩnh vực: dân chủ ở cơ sở
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M1-2
    Khung kịch bản: Tự cử người có nhiệm vụ đi học: ngày học phải trong năm
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và không có "Giấy triệu tập, mời tập huấn" nào
      Và có "Lượt cử người đi bồi dưỡng, tập huấn" ngày <ngày>, lĩnh vực: dân chủ ở cơ sở; số người được giao nhiệm vụ trong đó: 1
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | kết quả       |
        | 31/12/2024 | Không áp dụng |
        | 01/01/2025 | Đạt           |
        | 31/12/2025 | Đạt           |
        | 01/01/2026 | Không áp dụng |

    @TV-M1-2
    Kịch bản: Tự cử người đi học công nghệ thông tin thì không xét ở quy định này
      Biết không có "Giấy triệu tập, mời tập huấn" nào
      Và có "Lượt cử người đi bồi dưỡng, tập huấn" ngày 12/03/2025, lĩnh vực: ứng dụng công nghệ thông tin; số người được giao nhiệm vụ trong đó: 1
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không thuộc điều kiện áp dụng"

    @TV-M1-2
    Khung kịch bản: Không được mời và cũng không cử ai: hết năm mới kết luận
      Biết không có "Giấy triệu tập, mời tập huấn" nào
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả       |
        | 31/12/2025    | Chưa đến hạn  |
        | 01/01/2026    | Không áp dụng |

    @TV-M1-2
    Kịch bản: Hết năm không được mời và không cử ai, trách nhiệm thuộc bên tổ chức lớp
      Biết không có "Giấy triệu tập, mời tập huấn" nào
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không thuộc điều kiện áp dụng"

    @TV-M1-2
    Khung kịch bản: Không được mời, không cử ai và số liệu chưa đủ cả năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Giấy triệu tập, mời tập huấn" nào
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do                         |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ              |
        | 31/12/2025  | Không áp dụng   | không thuộc điều kiện áp dụng |

    @TV-M1-2
    Kịch bản: Giấy mời không ghi lĩnh vực
      Biết có "Giấy triệu tập, mời tập huấn" ngày 10/03/2025
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M1-2
    Kịch bản: Được mời nhưng chưa báo cáo việc cử người
      Biết có "Giấy triệu tập, mời tập huấn" ngày 10/03/2025, lĩnh vực: dân chủ ở cơ sở
      Và chưa báo cáo "Lượt cử người đi bồi dưỡng, tập huấn"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M1-2
    Kịch bản: Không cử ai đi học và chưa báo cáo giấy mời
      Biết không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Và chưa báo cáo "Giấy triệu tập, mời tập huấn"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M1-2
    Kịch bản: Không được mời và chưa báo cáo việc cử người
      Biết không có "Giấy triệu tập, mời tập huấn" nào
      Và chưa báo cáo "Lượt cử người đi bồi dưỡng, tập huấn"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M1-2
    Kịch bản: Tỷ lệ người được giao nhiệm vụ đã học thấp không làm thay đổi kết quả
      Biết "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 0
      Và có "Giấy triệu tập, mời tập huấn" ngày 10/03/2025, lĩnh vực: dân chủ ở cơ sở
      Và có "Lượt cử người đi bồi dưỡng, tập huấn" ngày 18/03/2025, lĩnh vực: dân chủ ở cơ sở
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TV-M1-2
    Khung kịch bản: Cử người đi học: kỳ kết thúc sau ngày 30/06/2025 chỉ được xét khi văn bản còn hiệu lực với đơn vị
      Biết không có "Văn bản địa phương đang áp dụng" nào
      Và <văn bản>
      Và có "Giấy triệu tập, mời tập huấn" ngày 10/03/2025, lĩnh vực: dân chủ ở cơ sở
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | văn bản                                                                              | kết quả       | lý do                |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có    | Vi phạm       | không có             |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: không | Không áp dụng | sau khi hết hiệu lực |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024                                 | Không áp dụng | sau khi hết hiệu lực |
        | không có "Văn bản địa phương đang áp dụng" nào                                       | Không áp dụng | sau khi hết hiệu lực |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"                                       | Không áp dụng | sau khi hết hiệu lực |

    @TV-M1-2
    Kịch bản: Cử người đi học: đã làm trong 6 tháng đầu năm, tỉnh kết thúc ngày 30/06/2025 thì không xét cả năm
      Biết hồ sơ 6 tháng đầu năm 2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Văn bản địa phương đang áp dụng" nào
      Và đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và có "Giấy triệu tập, mời tập huấn" ngày 10/03/2025, lĩnh vực: dân chủ ở cơ sở
      Và có "Lượt cử người đi bồi dưỡng, tập huấn" ngày 18/03/2025, lĩnh vực: dân chủ ở cơ sở
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Không áp dụng", lý do "sau khi hết hiệu lực"

    @TV-M1-2
    Khung kịch bản: Cử người đi học: đơn vị mới thành lập chỉ được xét khi có đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và có "Giấy triệu tập, mời tập huấn" ngày 10/03/2025, lĩnh vực: dân chủ ở cơ sở
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do                |
        | 01/07/2025     | Vi phạm       | không có             |
        | 03/10/2025     | Vi phạm       | không có             |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn          |
        | 01/01/2026     | Không áp dụng | đơn vị không tồn tại |

    @TV-M1-2
    Khung kịch bản: Cử người đi học: chưa làm mà đơn vị kết thúc trước ngày hết hạn thì không xét
      Biết đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và có "Giấy triệu tập, mời tập huấn" ngày 10/03/2025, lĩnh vực: dân chủ ở cơ sở
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 31/03/2025    | Không áp dụng | kỳ quá ngắn          |
        | 01/04/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/07/2025    | Không áp dụng | đơn vị không tồn tại |
        | 31/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/01/2026    | Vi phạm       | không có             |

    @TV-M1-2
    Kịch bản: Cử người đi học: đã làm rồi mới sáp nhập ngày 01/07/2025 thì vẫn đạt
      Biết đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và có "Giấy triệu tập, mời tập huấn" ngày 10/03/2025, lĩnh vực: dân chủ ở cơ sở
      Và có "Lượt cử người đi bồi dưỡng, tập huấn" ngày 18/03/2025, lĩnh vực: dân chủ ở cơ sở
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TV-M1-2
    Khung kịch bản: Cử người đi học: xét từ năm 2025 trở đi
      Biết hồ sơ năm <năm> của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Giấy triệu tập, mời tập huấn" ngày 10/03/<năm>, lĩnh vực: dân chủ ở cơ sở
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | kết quả       | lý do                  |
        | 2024 | Không áp dụng | trước ngày có hiệu lực |
        | 2025 | Vi phạm       | không có               |
        | 2026 | Vi phạm       | không có               |

    @TV-M1-2
    Kịch bản: Cử người dự lớp bồi dưỡng về dân chủ ở cơ sở: đơn vị cùng loại ở cấp xã thì không áp dụng
      Biết hồ sơ năm 2025 của Trường Tiểu học Càng Long, loại "Đơn vị sự nghiệp công lập", xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

    @TV-M1-2
    Kịch bản: Cử người đi học: giấy mời không ghi lĩnh vực nhưng đã cử người được giao nhiệm vụ thì đạt
      Biết có "Giấy triệu tập, mời tập huấn" ngày 10/03/2025
      Và có "Lượt cử người đi bồi dưỡng, tập huấn" ngày 18/03/2025, lĩnh vực: dân chủ ở cơ sở; số người được giao nhiệm vụ trong đó: 1
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

  Quy tắc: Mở lớp bồi dưỡng, tập huấn

    @TV-M1-3
    Khung kịch bản: Mở lớp: loại đơn vị và địa bàn nào thuộc diện
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "cơ quan được giao nhiệm vụ riêng" là "Sở Tư pháp"
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                          | loại                                       | nơi                                           | kết quả       | lý do                         |
        | Sở Giáo dục và Đào tạo          | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | không thuộc điều kiện áp dụng |
        | Chi cục Kiểm lâm                | Cơ quan nhà nước                           | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị              |
        | Bệnh viện Đa khoa tỉnh          | Đơn vị sự nghiệp công lập                  | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị              |
        | Công ty Thủy sản Cửu Long       | Tổ chức có sử dụng lao động                | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị              |
        | Công ty Xổ số kiến thiết        | Doanh nghiệp nhà nước                      | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị              |
        | Ủy ban nhân dân tỉnh Trà Vinh   | Ủy ban nhân dân cấp tỉnh                   | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Vi phạm       | không có                      |
        | Hội đồng nhân dân tỉnh Trà Vinh | Hội đồng nhân dân cấp tỉnh                 | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị              |
        | Ủy ban nhân dân huyện Càng Long | Ủy ban nhân dân cấp huyện                  | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị              |
        | Ủy ban nhân dân xã Càng Long    | Ủy ban nhân dân cấp xã                     | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị              |
        | Ấp Số 4                         | Thôn, xóm, tổ dân phố                      | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị              |
        | Ủy ban Mặt trận Tổ quốc tỉnh    | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị              |
        | Hội Nông dân tỉnh               | Tổ chức chính trị - xã hội                 | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị              |
        | Liên đoàn Lao động tỉnh         | Liên đoàn Lao động tỉnh                    | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị              |
        | Ban Dân vận Tỉnh ủy             | Cấp ủy, ban đảng                           | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị              |
        | Báo Trà Vinh                    | Báo, đài phát thanh và truyền hình         | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị              |
        | Ủy ban nhân dân tỉnh Trà Vinh   | Ủy ban nhân dân cấp tỉnh                   | tỉnh Trà Vinh                                 | Vi phạm       | không có                      |
        | Ủy ban nhân dân tỉnh Vĩnh Long  | Ủy ban nhân dân cấp tỉnh                   | tỉnh Vĩnh Long                                | Không áp dụng | khác địa bàn                  |
        | Ủy ban nhân dân tỉnh Bến Tre    | Ủy ban nhân dân cấp tỉnh                   | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Bến Tre)  | Không áp dụng | khác địa bàn                  |
        | Ủy ban nhân dân tỉnh Cao Bằng   | Ủy ban nhân dân cấp tỉnh                   | tỉnh Cao Bằng                                 | Không áp dụng | khác địa bàn                  |

    @TV-M1-3
    Khung kịch bản: Trong các sở chỉ Sở Nội vụ phải mở lớp
      Biết hồ sơ năm 2025 của <sở>, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và <nhiệm vụ>
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | sở                       | nhiệm vụ                                                          | kết quả         | lý do                         |
        | Sở Nội vụ                | "cơ quan được giao nhiệm vụ riêng" là "Sở Nội vụ"                 | Vi phạm         | không có                      |
        | Sở Nội vụ                | "cơ quan được giao nhiệm vụ riêng" là "Sở Nội vụ" và "Sở Tư pháp" | Vi phạm         | không có                      |
        | Sở Tư pháp               | "cơ quan được giao nhiệm vụ riêng" là "Sở Tư pháp"                | Không áp dụng   | không thuộc điều kiện áp dụng |
        | Sở Khoa học và Công nghệ | "cơ quan được giao nhiệm vụ riêng" là "Sở Khoa học - Công nghệ"   | Không áp dụng   | không thuộc điều kiện áp dụng |
        | Sở Công Thương           | chưa báo cáo "cơ quan được giao nhiệm vụ riêng"                   | Chưa đủ dữ liệu | chưa báo cáo dữ kiện          |

    @TV-M1-3
    Khung kịch bản: Ủy ban nhân dân tỉnh phải mở lớp, không cần hỏi cơ quan được giao nhiệm vụ riêng
      Biết hồ sơ năm 2025 của Ủy ban nhân dân tỉnh Trà Vinh, loại "Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và chưa báo cáo "cơ quan được giao nhiệm vụ riêng"
      Và <việc mở lớp>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | việc mở lớp                                  | kết quả |
        | không có "Lớp bồi dưỡng, tập huấn" nào       | Vi phạm |
        | có "Lớp bồi dưỡng, tập huấn" ngày 18/03/2025 | Đạt     |

    @TV-M1-3
    Khung kịch bản: Mở lớp: hạn đến hết ngày 31/12/2025
      Biết hồ sơ năm 2025 của Ủy ban nhân dân tỉnh Trà Vinh, loại "Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 01/01/2025    | Chưa đến hạn |
        | 30/06/2025    | Chưa đến hạn |
        | 30/12/2025    | Chưa đến hạn |
        | 31/12/2025    | Chưa đến hạn |
        | 01/01/2026    | Vi phạm      |

    @TV-M1-3
    Kịch bản: Mở lớp: làm xong thì đạt ngay, không phải chờ hết năm
      Biết hồ sơ năm 2025 của Ủy ban nhân dân tỉnh Trà Vinh, loại "Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Lớp bồi dưỡng, tập huấn" ngày 18/03/2025
      Khi đánh giá vào ngày 20/03/2025
      Thì kết quả là "Đạt"

    @TV-M1-3
    Khung kịch bản: Mở lớp: số liệu phải đầy đủ đến ngày 31/12/2025 mới kết luận
      Biết hồ sơ năm 2025 của Ủy ban nhân dân tỉnh Trà Vinh, loại "Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do            |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ |
        | 31/12/2025  | Vi phạm         | không có         |

    @TV-M1-3
    Kịch bản: Chưa báo cáo việc mở lớp
      Biết hồ sơ năm 2025 của Ủy ban nhân dân tỉnh Trà Vinh, loại "Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và chưa báo cáo "Lớp bồi dưỡng, tập huấn"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M1-3
    Khung kịch bản: Mở lớp: chỉ tính việc làm trong năm 2025
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và hồ sơ năm 2025 của Ủy ban nhân dân tỉnh Trà Vinh, loại "Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Lớp bồi dưỡng, tập huấn" ngày <ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | kết quả |
        | 31/12/2024 | Vi phạm |
        | 01/01/2025 | Đạt     |
        | 30/06/2025 | Đạt     |
        | 01/07/2025 | Đạt     |
        | 31/12/2025 | Đạt     |
        | 01/01/2026 | Vi phạm |

    @TV-M1-3
    Kịch bản: Mở lớp: không ghi ngày
      Biết hồ sơ năm 2025 của Ủy ban nhân dân tỉnh Trà Vinh, loại "Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Lớp bồi dưỡng, tập huấn" không ghi ngày
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M1-3
    Kịch bản: Phối hợp với nơi khác mở lớp cũng được tính
      Biết hồ sơ năm 2025 của Ủy ban nhân dân tỉnh Trà Vinh, loại "Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Lớp bồi dưỡng, tập huấn" ngày 18/03/2025, đơn vị chủ trì: Trường Chính trị tỉnh; đơn vị phối hợp: Sở Nội vụ
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TV-M1-3
    Khung kịch bản: Mở lớp: kỳ kết thúc sau ngày 30/06/2025 chỉ được xét khi văn bản còn hiệu lực với đơn vị
      Biết hồ sơ năm 2025 của Ủy ban nhân dân tỉnh Trà Vinh, loại "Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Văn bản địa phương đang áp dụng" nào
      Và <văn bản>
      Và hồ sơ năm 2025 của Ủy ban nhân dân tỉnh Trà Vinh, loại "Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | văn bản                                                                              | kết quả       | lý do                |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có    | Vi phạm       | không có             |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: không | Không áp dụng | sau khi hết hiệu lực |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024                                 | Không áp dụng | sau khi hết hiệu lực |
        | không có "Văn bản địa phương đang áp dụng" nào                                       | Không áp dụng | sau khi hết hiệu lực |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"                                       | Không áp dụng | sau khi hết hiệu lực |

    @TV-M1-3
    Kịch bản: Mở lớp: đã làm trong 6 tháng đầu năm, tỉnh kết thúc ngày 30/06/2025 thì không xét cả năm
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân tỉnh Trà Vinh, loại "Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Văn bản địa phương đang áp dụng" nào
      Và đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và hồ sơ năm 2025 của Ủy ban nhân dân tỉnh Trà Vinh, loại "Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Lớp bồi dưỡng, tập huấn" ngày 18/03/2025
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Không áp dụng", lý do "sau khi hết hiệu lực"

    @TV-M1-3
    Khung kịch bản: Mở lớp: đơn vị mới thành lập chỉ được xét khi có đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và hồ sơ năm 2025 của Ủy ban nhân dân tỉnh Trà Vinh, loại "Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do                |
        | 01/07/2025     | Vi phạm       | không có             |
        | 03/10/2025     | Vi phạm       | không có             |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn          |
        | 01/01/2026     | Không áp dụng | đơn vị không tồn tại |

    @TV-M1-3
    Khung kịch bản: Mở lớp: chưa làm mà đơn vị kết thúc trước ngày hết hạn thì không xét
      Biết hồ sơ năm 2025 của Ủy ban nhân dân tỉnh Trà Vinh, loại "Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 31/03/2025    | Không áp dụng | kỳ quá ngắn          |
        | 01/04/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/07/2025    | Không áp dụng | đơn vị không tồn tại |
        | 31/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/01/2026    | Vi phạm       | không có             |

    @TV-M1-3
    Kịch bản: Mở lớp: đã làm rồi mới sáp nhập ngày 01/07/2025 thì vẫn đạt
      Biết hồ sơ năm 2025 của Ủy ban nhân dân tỉnh Trà Vinh, loại "Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và có "Lớp bồi dưỡng, tập huấn" ngày 18/03/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TV-M1-3
    Khung kịch bản: Mở lớp: xét từ năm 2025 trở đi
      Biết hồ sơ năm <năm> của Ủy ban nhân dân tỉnh Trà Vinh, loại "Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | kết quả       | lý do                  |
        | 2024 | Không áp dụng | trước ngày có hiệu lực |
        | 2025 | Vi phạm       | không có               |
        | 2026 | Vi phạm       | không có               |

    @TV-M1-3
    Kịch bản: Có kế hoạch nhưng chưa mở lớp thì chưa đạt
      Biết hồ sơ năm 2025 của Ủy ban nhân dân tỉnh Trà Vinh, loại "Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Kế hoạch bồi dưỡng, tập huấn" ngày 10/02/2025, năm: 2025
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TV-M1-4
    Khung kịch bản: Nội dung lớp: loại đơn vị và địa bàn nào thuộc diện
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và có "Lớp bồi dưỡng, tập huấn" ngày 18/03/2025, nội dung học: thi hành pháp luật
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                           | loại                                       | nơi                                           | kết quả       | lý do              |
        | Sở Giáo dục và Đào tạo           | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Vi phạm       | chưa đúng nội dung |
        | Chi cục Kiểm lâm                 | Cơ quan nhà nước                           | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Vi phạm       | chưa đúng nội dung |
        | Bệnh viện Đa khoa tỉnh           | Đơn vị sự nghiệp công lập                  | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Vi phạm       | chưa đúng nội dung |
        | Công ty Thủy sản Cửu Long        | Tổ chức có sử dụng lao động                | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị   |
        | Công ty Xổ số kiến thiết         | Doanh nghiệp nhà nước                      | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị   |
        | Ủy ban nhân dân tỉnh Trà Vinh    | Ủy ban nhân dân cấp tỉnh                   | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Vi phạm       | chưa đúng nội dung |
        | Hội đồng nhân dân tỉnh Trà Vinh  | Hội đồng nhân dân cấp tỉnh                 | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị   |
        | Ủy ban nhân dân huyện Càng Long  | Ủy ban nhân dân cấp huyện                  | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị   |
        | Ủy ban nhân dân xã Càng Long     | Ủy ban nhân dân cấp xã                     | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị   |
        | Ấp Số 4                          | Thôn, xóm, tổ dân phố                      | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị   |
        | Ủy ban Mặt trận Tổ quốc tỉnh     | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị   |
        | Hội Nông dân tỉnh                | Tổ chức chính trị - xã hội                 | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị   |
        | Liên đoàn Lao động tỉnh          | Liên đoàn Lao động tỉnh                    | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị   |
        | Ban Dân vận Tỉnh ủy              | Cấp ủy, ban đảng                           | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị   |
        | Báo Trà Vinh                     | Báo, đài phát thanh và truyền hình         | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị   |
        | Sở Giáo dục và Đào tạo           | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Trà Vinh                                 | Vi phạm       | chưa đúng nội dung |
        | Sở Giáo dục và Đào tạo Vĩnh Long | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Vĩnh Long                                | Không áp dụng | khác địa bàn       |
        | Sở Giáo dục và Đào tạo Bến Tre   | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Bến Tre)  | Không áp dụng | khác địa bàn       |
        | Sở Giáo dục và Đào tạo Cao Bằng  | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Cao Bằng                                 | Không áp dụng | khác địa bàn       |

    @TV-M1-4
    Khung kịch bản: Nội dung lớp: hạn đến hết ngày 31/12/2025
      Biết có "Lớp bồi dưỡng, tập huấn" ngày 18/03/2025, nội dung học: thi hành pháp luật
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 01/01/2025    | Chưa đến hạn |
        | 30/06/2025    | Chưa đến hạn |
        | 30/12/2025    | Chưa đến hạn |
        | 31/12/2025    | Chưa đến hạn |
        | 01/01/2026    | Vi phạm      |

    @TV-M1-4
    Kịch bản: Nội dung lớp: làm xong thì đạt ngay, không phải chờ hết năm
      Biết có "Lớp bồi dưỡng, tập huấn" ngày 18/03/2025, nội dung học: thi hành pháp luật và xử lý thông tin và ứng dụng công nghệ thông tin
      Khi đánh giá vào ngày 20/03/2025
      Thì kết quả là "Đạt"

    @TV-M1-4
    Khung kịch bản: Nội dung lớp: số liệu phải đầy đủ đến ngày 31/12/2025 mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Lớp bồi dưỡng, tập huấn" ngày 18/03/2025, nội dung học: thi hành pháp luật
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do              |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ   |
        | 31/12/2025  | Vi phạm         | chưa đúng nội dung |

    @TV-M1-4
    Kịch bản: Nội dung lớp: chưa báo cáo việc mở lớp
      Biết chưa báo cáo "Lớp bồi dưỡng, tập huấn"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M1-4
    Khung kịch bản: Nội dung các lớp trong năm phải đủ pháp luật, xử lý thông tin và công nghệ thông tin
      Biết có "Lớp bồi dưỡng, tập huấn" ngày 18/03/2025, nội dung học: <nội dung học>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | nội dung học                                                                   | kết quả |
        | cập nhật pháp luật và xử lý thông tin và ứng dụng công nghệ thông tin          | Đạt     |
        | thi hành pháp luật và xử lý thông tin và ứng dụng công nghệ thông tin          | Đạt     |
        | xử lý thông tin và ứng dụng công nghệ thông tin                                | Vi phạm |
        | cập nhật pháp luật và ứng dụng công nghệ thông tin                             | Vi phạm |
        | cập nhật pháp luật và xử lý thông tin                                          | Vi phạm |
        | chuyên môn nghiệp vụ và xử lý thông tin và ứng dụng công nghệ thông tin        | Vi phạm |
        | soạn thảo hương ước quy ước và xử lý thông tin và ứng dụng công nghệ thông tin | Vi phạm |
        | kỹ năng khác và xử lý thông tin và ứng dụng công nghệ thông tin                | Vi phạm |
        | soạn thảo hương ước quy ước và kỹ năng khác                                    | Vi phạm |

    @TV-M1-4
    Khung kịch bản: Thiếu một mảng nội dung thì lý do là chưa đúng nội dung
      Biết có "Lớp bồi dưỡng, tập huấn" ngày 18/03/2025, nội dung học: <nội dung học>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đúng nội dung"

      Dữ liệu:
        | nội dung học                                       |
        | xử lý thông tin và ứng dụng công nghệ thông tin    |
        | cập nhật pháp luật và ứng dụng công nghệ thông tin |
        | cập nhật pháp luật và xử lý thông tin              |
        | kỹ năng khác                                       |

    @TV-M1-4
    Kịch bản: Ba lớp trong năm, mỗi lớp một mảng, gộp lại là đủ
      Biết có "Lớp bồi dưỡng, tập huấn" ngày 20/02/2025, nội dung học: cập nhật pháp luật
      Và có "Lớp bồi dưỡng, tập huấn" ngày 20/04/2025, nội dung học: xử lý thông tin
      Và có "Lớp bồi dưỡng, tập huấn" ngày 20/10/2025, nội dung học: ứng dụng công nghệ thông tin
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TV-M1-4
    Khung kịch bản: Lớp công nghệ thông tin chỉ được tính khi mở trong năm
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Lớp bồi dưỡng, tập huấn" ngày 18/03/2025, nội dung học: thi hành pháp luật và xử lý thông tin
      Và có "Lớp bồi dưỡng, tập huấn" ngày <ngày>, nội dung học: ứng dụng công nghệ thông tin
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | kết quả |
        | 31/12/2024 | Vi phạm |
        | 01/01/2025 | Đạt     |
        | 30/06/2025 | Đạt     |
        | 01/07/2025 | Đạt     |
        | 31/12/2025 | Đạt     |
        | 01/01/2026 | Vi phạm |

    @TV-M1-4
    Khung kịch bản: Lớp pháp luật chỉ được tính khi mở trong năm
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Lớp bồi dưỡng, tập huấn" ngày 18/03/2025, nội dung học: xử lý thông tin và ứng dụng công nghệ thông tin
      Và có "Lớp bồi dưỡng, tập huấn" ngày <ngày>, nội dung học: cập nhật pháp luật
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | kết quả |
        | 31/12/2024 | Vi phạm |
        | 01/01/2025 | Đạt     |
        | 30/06/2025 | Đạt     |
        | 01/07/2025 | Đạt     |
        | 31/12/2025 | Đạt     |
        | 01/01/2026 | Vi phạm |

    @TV-M1-4
    Khung kịch bản: Năm không mở lớp nào thì không xét nội dung, nhưng phải hết năm mới kết luận
      Biết không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả       |
        | 31/12/2025    | Chưa đến hạn  |
        | 01/01/2026    | Không áp dụng |

    @TV-M1-4
    Kịch bản: Hết năm không mở lớp nào, lý do không xét nội dung
      Biết không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không thuộc điều kiện áp dụng"

    @TV-M1-4
    Khung kịch bản: Không mở lớp nào và số liệu chưa đủ cả năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do                         |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ              |
        | 31/12/2025  | Không áp dụng   | không thuộc điều kiện áp dụng |

    @TV-M1-4
    Kịch bản: Lớp không ghi nội dung học
      Biết có "Lớp bồi dưỡng, tập huấn" ngày 18/03/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M1-4
    Kịch bản: Kết quả đánh giá cuối khóa thấp không làm thay đổi kết luận
      Biết có "Lớp bồi dưỡng, tập huấn" ngày 18/03/2025, nội dung học: thi hành pháp luật và xử lý thông tin và ứng dụng công nghệ thông tin
      Và có "Lớp bồi dưỡng, tập huấn" ngày 05/06/2025, nội dung học: thi hành pháp luật; số người được đánh giá cuối khóa: 40; số người đạt yêu cầu: 1
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TV-M1-4
    Khung kịch bản: Nội dung lớp: kỳ kết thúc sau ngày 30/06/2025 chỉ được xét khi văn bản còn hiệu lực với đơn vị
      Biết không có "Văn bản địa phương đang áp dụng" nào
      Và <văn bản>
      Và có "Lớp bồi dưỡng, tập huấn" ngày 18/03/2025, nội dung học: thi hành pháp luật
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | văn bản                                                                              | kết quả       | lý do                |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có    | Vi phạm       | chưa đúng nội dung   |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: không | Không áp dụng | sau khi hết hiệu lực |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024                                 | Không áp dụng | sau khi hết hiệu lực |
        | không có "Văn bản địa phương đang áp dụng" nào                                       | Không áp dụng | sau khi hết hiệu lực |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"                                       | Không áp dụng | sau khi hết hiệu lực |

    @TV-M1-4
    Kịch bản: Nội dung lớp: đã làm trong 6 tháng đầu năm, tỉnh kết thúc ngày 30/06/2025 thì không xét cả năm
      Biết hồ sơ 6 tháng đầu năm 2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Văn bản địa phương đang áp dụng" nào
      Và đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và có "Lớp bồi dưỡng, tập huấn" ngày 18/03/2025, nội dung học: thi hành pháp luật và xử lý thông tin và ứng dụng công nghệ thông tin
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Không áp dụng", lý do "sau khi hết hiệu lực"

    @TV-M1-4
    Khung kịch bản: Nội dung lớp: đơn vị mới thành lập chỉ được xét khi có đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và có "Lớp bồi dưỡng, tập huấn" ngày 20/11/2025, nội dung học: thi hành pháp luật
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do                |
        | 03/10/2025     | Vi phạm       | chưa đúng nội dung   |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn          |
        | 01/01/2026     | Không áp dụng | đơn vị không tồn tại |

    @TV-M1-4
    Khung kịch bản: Nội dung lớp: chưa làm mà đơn vị kết thúc trước ngày hết hạn thì không xét
      Biết đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và có "Lớp bồi dưỡng, tập huấn" ngày 18/03/2025, nội dung học: thi hành pháp luật
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 31/03/2025    | Không áp dụng | kỳ quá ngắn          |
        | 01/04/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/07/2025    | Không áp dụng | đơn vị không tồn tại |
        | 31/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/01/2026    | Vi phạm       | chưa đúng nội dung   |

    @TV-M1-4
    Kịch bản: Nội dung lớp: đã làm rồi mới sáp nhập ngày 01/07/2025 thì vẫn đạt
      Biết đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và có "Lớp bồi dưỡng, tập huấn" ngày 18/03/2025, nội dung học: thi hành pháp luật và xử lý thông tin và ứng dụng công nghệ thông tin
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TV-M1-4
    Khung kịch bản: Nội dung lớp: xét từ năm 2025 trở đi
      Biết hồ sơ năm <năm> của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Lớp bồi dưỡng, tập huấn" ngày 18/03/<năm>, nội dung học: thi hành pháp luật
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | kết quả       | lý do                  |
        | 2024 | Không áp dụng | trước ngày có hiệu lực |
        | 2025 | Vi phạm       | chưa đúng nội dung     |
        | 2026 | Vi phạm       | chưa đúng nội dung     |

    @TV-M1-4
    Kịch bản: Nội dung lớp có pháp luật, xử lý thông tin và công nghệ thông tin: đơn vị cùng loại ở cấp xã thì không áp dụng
      Biết hồ sơ năm 2025 của Trường Tiểu học Càng Long, loại "Đơn vị sự nghiệp công lập", xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

  Quy tắc: Chủ động nâng cao nghiệp vụ, đổi mới quản lý

    @TV-M1-5
    Khung kịch bản: Tự học: loại đơn vị và địa bàn nào thuộc diện
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "tự nguyện áp dụng" là có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                           | loại                                       | nơi                                           | kết quả       | lý do               |
        | Sở Giáo dục và Đào tạo           | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Chờ thẩm định | cần người thẩm định |
        | Chi cục Kiểm lâm                 | Cơ quan nhà nước                           | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Chờ thẩm định | cần người thẩm định |
        | Bệnh viện Đa khoa tỉnh           | Đơn vị sự nghiệp công lập                  | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Chờ thẩm định | cần người thẩm định |
        | Công ty Thủy sản Cửu Long        | Tổ chức có sử dụng lao động                | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Chờ thẩm định | cần người thẩm định |
        | Công ty Xổ số kiến thiết         | Doanh nghiệp nhà nước                      | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị    |
        | Ủy ban nhân dân tỉnh Trà Vinh    | Ủy ban nhân dân cấp tỉnh                   | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị    |
        | Hội đồng nhân dân tỉnh Trà Vinh  | Hội đồng nhân dân cấp tỉnh                 | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị    |
        | Ủy ban nhân dân huyện Càng Long  | Ủy ban nhân dân cấp huyện                  | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị    |
        | Ủy ban nhân dân xã Càng Long     | Ủy ban nhân dân cấp xã                     | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị    |
        | Ấp Số 4                          | Thôn, xóm, tổ dân phố                      | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị    |
        | Ủy ban Mặt trận Tổ quốc tỉnh     | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị    |
        | Hội Nông dân tỉnh                | Tổ chức chính trị - xã hội                 | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị    |
        | Liên đoàn Lao động tỉnh          | Liên đoàn Lao động tỉnh                    | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị    |
        | Ban Dân vận Tỉnh ủy              | Cấp ủy, ban đảng                           | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị    |
        | Báo Trà Vinh                     | Báo, đài phát thanh và truyền hình         | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị    |
        | Sở Giáo dục và Đào tạo           | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Trà Vinh                                 | Chờ thẩm định | cần người thẩm định |
        | Sở Giáo dục và Đào tạo Vĩnh Long | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Vĩnh Long                                | Không áp dụng | khác địa bàn        |
        | Sở Giáo dục và Đào tạo Bến Tre   | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Bến Tre)  | Không áp dụng | khác địa bàn        |
        | Sở Giáo dục và Đào tạo Cao Bằng  | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Cao Bằng                                 | Không áp dụng | khác địa bàn        |

    @TV-M1-5
    Khung kịch bản: Tự học: doanh nghiệp ngoài nhà nước chỉ được xét khi tự nguyện áp dụng
      Biết hồ sơ năm 2025 của Công ty Thủy sản Cửu Long, loại "Tổ chức có sử dụng lao động", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và <khai báo>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | khai báo                         | kết quả         | lý do                         |
        | "tự nguyện áp dụng" là có        | Chờ thẩm định   | cần người thẩm định           |
        | "tự nguyện áp dụng" là không     | Không áp dụng   | không thuộc điều kiện áp dụng |
        | chưa báo cáo "tự nguyện áp dụng" | Chưa đủ dữ liệu | chưa báo cáo dữ kiện          |

    @TV-M1-5
    Khung kịch bản: Tự học: chưa có kết luận thẩm định thì trong năm chưa đến hạn, hết năm chờ thẩm định
      Biết số liệu đầy đủ đến ngày 31/12/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | ngày đánh giá | kết quả       |
        | 01/01/2025    | Chưa đến hạn  |
        | 30/12/2025    | Chưa đến hạn  |
        | 31/12/2025    | Chưa đến hạn  |
        | 01/01/2026    | Chờ thẩm định |

    @TV-M1-5
    Khung kịch bản: Tự học: người thẩm định kết luận
      Biết người thẩm định kết luận "<kết luận>" ngày 10/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kết luận | kết quả                                     |
        | Đạt      | "Đạt"                                       |
        | Vi phạm  | "Vi phạm", lý do "có vi phạm được kết luận" |

    @TV-M1-5
    Kịch bản: Tự học: kết luận trong năm có giá trị ngay
      Biết người thẩm định kết luận "Đạt" ngày 15/06/2025
      Khi đánh giá vào ngày 20/06/2025
      Thì kết quả là "Đạt"

    @TV-M1-5
    Khung kịch bản: Tự học: kết luận ghi sau ngày đánh giá thì chưa được tính
      Biết người thẩm định kết luận "Đạt" ngày 10/01/2026
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả       |
        | 09/01/2026    | Chờ thẩm định |
        | 10/01/2026    | Đạt           |
        | 11/01/2026    | Đạt           |

    @TV-M1-5
    Kịch bản: Tự học: có hai kết luận thì lấy kết luận sau cùng
      Biết người thẩm định kết luận "Vi phạm" ngày 05/01/2026
      Và người thẩm định kết luận "Đạt" ngày 10/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TV-M1-5
    Kịch bản: Tự học: có tài liệu kê khai nhưng chưa ai thẩm định thì vẫn phải chờ
      Biết có "Hồ sơ tự học, bồi dưỡng của cá nhân" ngày 05/05/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chờ thẩm định", lý do "cần người thẩm định"

    @TV-M1-5
    Khung kịch bản: Tự học: kỳ kết thúc sau ngày 30/06/2025 chỉ được xét khi văn bản còn hiệu lực với đơn vị
      Biết không có "Văn bản địa phương đang áp dụng" nào
      Và <văn bản>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | văn bản                                                                              | kết quả       | lý do                |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có    | Chờ thẩm định | cần người thẩm định  |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: không | Không áp dụng | sau khi hết hiệu lực |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024                                 | Không áp dụng | sau khi hết hiệu lực |
        | không có "Văn bản địa phương đang áp dụng" nào                                       | Không áp dụng | sau khi hết hiệu lực |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"                                       | Không áp dụng | sau khi hết hiệu lực |

    @TV-M1-5
    Khung kịch bản: Tự học: đơn vị mới thành lập chỉ được xét khi có đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do                |
        | 01/07/2025     | Chờ thẩm định | cần người thẩm định  |
        | 03/10/2025     | Chờ thẩm định | cần người thẩm định  |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn          |
        | 01/01/2026     | Không áp dụng | đơn vị không tồn tại |

    @TV-M1-5
    Khung kịch bản: Tự học: đơn vị kết thúc trước ngày 31/12 thì không phải chờ thẩm định
      Biết đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 31/03/2025    | Không áp dụng | kỳ quá ngắn          |
        | 01/04/2025    | Không áp dụng | đơn vị không tồn tại |
        | 31/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/01/2026    | Chờ thẩm định | cần người thẩm định  |

    @TV-M1-5
    Khung kịch bản: Tự học: xét từ năm 2025 trở đi
      Biết hồ sơ năm <năm> của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | kết quả       | lý do                  |
        | 2024 | Không áp dụng | trước ngày có hiệu lực |
        | 2025 | Chờ thẩm định | cần người thẩm định    |
        | 2026 | Chờ thẩm định | cần người thẩm định    |

    @TV-M1-5
    Kịch bản: Cán bộ, người lao động chủ động nâng cao nghiệp vụ: đơn vị cùng loại ở cấp xã thì không áp dụng
      Biết hồ sơ năm 2025 của Trường Tiểu học Càng Long, loại "Đơn vị sự nghiệp công lập", xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

    @TV-M1-6
    Khung kịch bản: Đổi mới quản lý: loại đơn vị và địa bàn nào thuộc diện
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                           | loại                                       | nơi                                           | kết quả       | lý do               |
        | Sở Giáo dục và Đào tạo           | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Chờ thẩm định | cần người thẩm định |
        | Chi cục Kiểm lâm                 | Cơ quan nhà nước                           | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Chờ thẩm định | cần người thẩm định |
        | Bệnh viện Đa khoa tỉnh           | Đơn vị sự nghiệp công lập                  | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Chờ thẩm định | cần người thẩm định |
        | Công ty Thủy sản Cửu Long        | Tổ chức có sử dụng lao động                | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị    |
        | Công ty Xổ số kiến thiết         | Doanh nghiệp nhà nước                      | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị    |
        | Ủy ban nhân dân tỉnh Trà Vinh    | Ủy ban nhân dân cấp tỉnh                   | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị    |
        | Hội đồng nhân dân tỉnh Trà Vinh  | Hội đồng nhân dân cấp tỉnh                 | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị    |
        | Ủy ban nhân dân huyện Càng Long  | Ủy ban nhân dân cấp huyện                  | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị    |
        | Ủy ban nhân dân xã Càng Long     | Ủy ban nhân dân cấp xã                     | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị    |
        | Ấp Số 4                          | Thôn, xóm, tổ dân phố                      | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị    |
        | Ủy ban Mặt trận Tổ quốc tỉnh     | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị    |
        | Hội Nông dân tỉnh                | Tổ chức chính trị - xã hội                 | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị    |
        | Liên đoàn Lao động tỉnh          | Liên đoàn Lao động tỉnh                    | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị    |
        | Ban Dân vận Tỉnh ủy              | Cấp ủy, ban đảng                           | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị    |
        | Báo Trà Vinh                     | Báo, đài phát thanh và truyền hình         | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị    |
        | Sở Giáo dục và Đào tạo           | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Trà Vinh                                 | Chờ thẩm định | cần người thẩm định |
        | Sở Giáo dục và Đào tạo Vĩnh Long | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Vĩnh Long                                | Không áp dụng | khác địa bàn        |
        | Sở Giáo dục và Đào tạo Bến Tre   | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Bến Tre)  | Không áp dụng | khác địa bàn        |
        | Sở Giáo dục và Đào tạo Cao Bằng  | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Cao Bằng                                 | Không áp dụng | khác địa bàn        |

    @TV-M1-6
    Khung kịch bản: Đổi mới quản lý: chưa có kết luận thẩm định thì trong năm chưa đến hạn, hết năm chờ thẩm định
      Biết số liệu đầy đủ đến ngày 31/12/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | ngày đánh giá | kết quả       |
        | 01/01/2025    | Chưa đến hạn  |
        | 30/12/2025    | Chưa đến hạn  |
        | 31/12/2025    | Chưa đến hạn  |
        | 01/01/2026    | Chờ thẩm định |

    @TV-M1-6
    Khung kịch bản: Đổi mới quản lý: người thẩm định kết luận
      Biết người thẩm định kết luận "<kết luận>" ngày 10/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kết luận | kết quả                                     |
        | Đạt      | "Đạt"                                       |
        | Vi phạm  | "Vi phạm", lý do "có vi phạm được kết luận" |

    @TV-M1-6
    Kịch bản: Đổi mới quản lý: kết luận trong năm có giá trị ngay
      Biết người thẩm định kết luận "Đạt" ngày 15/06/2025
      Khi đánh giá vào ngày 20/06/2025
      Thì kết quả là "Đạt"

    @TV-M1-6
    Khung kịch bản: Đổi mới quản lý: kết luận ghi sau ngày đánh giá thì chưa được tính
      Biết người thẩm định kết luận "Đạt" ngày 10/01/2026
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả       |
        | 09/01/2026    | Chờ thẩm định |
        | 10/01/2026    | Đạt           |
        | 11/01/2026    | Đạt           |

    @TV-M1-6
    Kịch bản: Đổi mới quản lý: có hai kết luận thì lấy kết luận sau cùng
      Biết người thẩm định kết luận "Vi phạm" ngày 05/01/2026
      Và người thẩm định kết luận "Đạt" ngày 10/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TV-M1-6
    Kịch bản: Đổi mới quản lý: có tài liệu kê khai nhưng chưa ai thẩm định thì vẫn phải chờ
      Biết "Biện pháp đổi mới phương thức quản lý" là "giao việc theo sản phẩm đầu ra"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chờ thẩm định", lý do "cần người thẩm định"

    @TV-M1-6
    Khung kịch bản: Đổi mới quản lý: kỳ kết thúc sau ngày 30/06/2025 chỉ được xét khi văn bản còn hiệu lực với đơn vị
      Biết không có "Văn bản địa phương đang áp dụng" nào
      Và <văn bản>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | văn bản                                                                              | kết quả       | lý do                |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có    | Chờ thẩm định | cần người thẩm định  |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: không | Không áp dụng | sau khi hết hiệu lực |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024                                 | Không áp dụng | sau khi hết hiệu lực |
        | không có "Văn bản địa phương đang áp dụng" nào                                       | Không áp dụng | sau khi hết hiệu lực |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"                                       | Không áp dụng | sau khi hết hiệu lực |

    @TV-M1-6
    Khung kịch bản: Đổi mới quản lý: đơn vị mới thành lập chỉ được xét khi có đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do                |
        | 01/07/2025     | Chờ thẩm định | cần người thẩm định  |
        | 03/10/2025     | Chờ thẩm định | cần người thẩm định  |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn          |
        | 01/01/2026     | Không áp dụng | đơn vị không tồn tại |

    @TV-M1-6
    Khung kịch bản: Đổi mới quản lý: đơn vị kết thúc trước ngày 31/12 thì không phải chờ thẩm định
      Biết đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 31/03/2025    | Không áp dụng | kỳ quá ngắn          |
        | 01/04/2025    | Không áp dụng | đơn vị không tồn tại |
        | 31/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/01/2026    | Chờ thẩm định | cần người thẩm định  |

    @TV-M1-6
    Khung kịch bản: Đổi mới quản lý: xét từ năm 2025 trở đi
      Biết hồ sơ năm <năm> của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | kết quả       | lý do                  |
        | 2024 | Không áp dụng | trước ngày có hiệu lực |
        | 2025 | Chờ thẩm định | cần người thẩm định    |
        | 2026 | Chờ thẩm định | cần người thẩm định    |

    @TV-M1-6
    Kịch bản: Đổi mới phương thức quản lý đội ngũ: đơn vị cùng loại ở cấp xã thì không áp dụng
      Biết hồ sơ năm 2025 của Trường Tiểu học Càng Long, loại "Đơn vị sự nghiệp công lập", xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

  Quy tắc: Kiểm tra chất lượng đội ngũ

    @TV-M1-7
    Khung kịch bản: Kiểm tra đội ngũ: loại đơn vị và địa bàn nào thuộc diện
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Cuộc kiểm tra, thanh tra công vụ" nào
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

    @TV-M1-7
    Khung kịch bản: Kiểm tra đội ngũ: hạn đến hết ngày 31/12/2025
      Biết không có "Cuộc kiểm tra, thanh tra công vụ" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 01/01/2025    | Chưa đến hạn |
        | 30/06/2025    | Chưa đến hạn |
        | 30/12/2025    | Chưa đến hạn |
        | 31/12/2025    | Chưa đến hạn |
        | 01/01/2026    | Vi phạm      |

    @TV-M1-7
    Kịch bản: Kiểm tra đội ngũ: làm xong thì đạt ngay, không phải chờ hết năm
      Biết có "Cuộc kiểm tra, thanh tra công vụ" ngày 18/03/2025, nội dung kiểm tra: chất lượng đội ngũ
      Khi đánh giá vào ngày 20/03/2025
      Thì kết quả là "Đạt"

    @TV-M1-7
    Khung kịch bản: Kiểm tra đội ngũ: số liệu phải đầy đủ đến ngày 31/12/2025 mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Cuộc kiểm tra, thanh tra công vụ" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do            |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ |
        | 31/12/2025  | Vi phạm         | không có         |

    @TV-M1-7
    Kịch bản: Kiểm tra đội ngũ: chưa báo cáo dữ kiện
      Biết chưa báo cáo "Cuộc kiểm tra, thanh tra công vụ"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M1-7
    Khung kịch bản: Cuộc kiểm tra phải có nội dung chất lượng đội ngũ
      Biết có "Cuộc kiểm tra, thanh tra công vụ" ngày 18/03/2025, nội dung kiểm tra: <nội dung>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | nội dung                                         | kết quả |
        | chất lượng đội ngũ                               | Đạt     |
        | thực hiện nhiệm vụ công vụ và chất lượng đội ngũ | Đạt     |
        | thực hiện nhiệm vụ công vụ                       | Vi phạm |
        | kỷ luật kỷ cương hành chính                      | Vi phạm |

    @TV-M1-7
    Kịch bản: Chỉ có hồ sơ xếp loại cuối năm thì chưa chứng minh đã kiểm tra
      Biết không có "Cuộc kiểm tra, thanh tra công vụ" nào
      Và có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" ngày 20/12/2025, năm: 2025; chức danh được xếp loại: người đứng đầu
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TV-M1-7
    Kịch bản: Cuộc kiểm tra không ghi nội dung
      Biết có "Cuộc kiểm tra, thanh tra công vụ" ngày 18/03/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M1-7
    Khung kịch bản: Kiểm tra đội ngũ: chỉ tính việc làm trong năm 2025
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Cuộc kiểm tra, thanh tra công vụ" ngày <ngày>, nội dung kiểm tra: chất lượng đội ngũ
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | kết quả |
        | 31/12/2024 | Vi phạm |
        | 01/01/2025 | Đạt     |
        | 30/06/2025 | Đạt     |
        | 01/07/2025 | Đạt     |
        | 31/12/2025 | Đạt     |
        | 01/01/2026 | Vi phạm |

    @TV-M1-7
    Kịch bản: Kiểm tra đội ngũ: không ghi ngày
      Biết có "Cuộc kiểm tra, thanh tra công vụ" không ghi ngày, nội dung kiểm tra: chất lượng đội ngũ
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M1-7
    Khung kịch bản: Kiểm tra đội ngũ: kỳ kết thúc sau ngày 30/06/2025 chỉ được xét khi văn bản còn hiệu lực với đơn vị
      Biết không có "Văn bản địa phương đang áp dụng" nào
      Và <văn bản>
      Và không có "Cuộc kiểm tra, thanh tra công vụ" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | văn bản                                                                              | kết quả       | lý do                |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có    | Vi phạm       | không có             |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: không | Không áp dụng | sau khi hết hiệu lực |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024                                 | Không áp dụng | sau khi hết hiệu lực |
        | không có "Văn bản địa phương đang áp dụng" nào                                       | Không áp dụng | sau khi hết hiệu lực |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"                                       | Không áp dụng | sau khi hết hiệu lực |

    @TV-M1-7
    Kịch bản: Kiểm tra đội ngũ: đã làm trong 6 tháng đầu năm, tỉnh kết thúc ngày 30/06/2025 thì không xét cả năm
      Biết hồ sơ 6 tháng đầu năm 2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Văn bản địa phương đang áp dụng" nào
      Và đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và có "Cuộc kiểm tra, thanh tra công vụ" ngày 18/03/2025, nội dung kiểm tra: chất lượng đội ngũ
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Không áp dụng", lý do "sau khi hết hiệu lực"

    @TV-M1-7
    Khung kịch bản: Kiểm tra đội ngũ: đơn vị mới thành lập chỉ được xét khi có đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Cuộc kiểm tra, thanh tra công vụ" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do                |
        | 01/07/2025     | Vi phạm       | không có             |
        | 03/10/2025     | Vi phạm       | không có             |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn          |
        | 01/01/2026     | Không áp dụng | đơn vị không tồn tại |

    @TV-M1-7
    Khung kịch bản: Kiểm tra đội ngũ: chưa làm mà đơn vị kết thúc trước ngày hết hạn thì không xét
      Biết đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và không có "Cuộc kiểm tra, thanh tra công vụ" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 31/03/2025    | Không áp dụng | kỳ quá ngắn          |
        | 01/04/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/07/2025    | Không áp dụng | đơn vị không tồn tại |
        | 31/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/01/2026    | Vi phạm       | không có             |

    @TV-M1-7
    Kịch bản: Kiểm tra đội ngũ: đã làm rồi mới sáp nhập ngày 01/07/2025 thì vẫn đạt
      Biết đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và có "Cuộc kiểm tra, thanh tra công vụ" ngày 18/03/2025, nội dung kiểm tra: chất lượng đội ngũ
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TV-M1-7
    Khung kịch bản: Kiểm tra đội ngũ: xét từ năm 2025 trở đi
      Biết hồ sơ năm <năm> của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Cuộc kiểm tra, thanh tra công vụ" nào
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | kết quả       | lý do                  |
        | 2024 | Không áp dụng | trước ngày có hiệu lực |
        | 2025 | Vi phạm       | không có               |
        | 2026 | Vi phạm       | không có               |

    @TV-M1-7
    Kịch bản: Kiểm tra chất lượng đội ngũ thi hành pháp luật: đơn vị cùng loại ở cấp xã thì không áp dụng
      Biết hồ sơ năm 2025 của Trường Tiểu học Càng Long, loại "Đơn vị sự nghiệp công lập", xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"
