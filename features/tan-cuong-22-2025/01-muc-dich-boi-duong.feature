# language: vi
Tính năng: Bồi dưỡng người làm công tác dân chủ ở cơ sở (khoản 2.1 Điều 1 Nghị quyết số 22/NQ-HĐND xã Tân Cương)
  Cử người đi học, mở lớp và tự học nâng cao nghiệp vụ về dân chủ ở cơ sở.
  Nghị quyết áp dụng từ ngày 01/10/2025; việc hằng năm đến hạn lần đầu vào ngày 31/12/2025.

  Bối cảnh:
    Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên

  Quy tắc: Cử người dự lớp bồi dưỡng, tập huấn (điểm a khoản 2.1)

    @TC-1.2.1.a-1
    Khung kịch bản: Đơn vị nào được mời mà không cử người thì vi phạm
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "tự nguyện áp dụng" là có
      Và có "Giấy triệu tập, mời tập huấn" ngày 10/11/2025, lĩnh vực: dân chủ ở cơ sở
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                               | loại                             | nơi                            | kết quả       | lý do            |
        | Ủy ban nhân dân xã Tân Cương         | Ủy ban nhân dân cấp xã           | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Phòng Văn hóa - Xã hội               | Cơ quan nhà nước                 | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Trường Tiểu học Đồi Chè              | Đơn vị sự nghiệp công lập        | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Ủy ban Mặt trận Tổ quốc xã Tân Cương | Ủy ban Mặt trận Tổ quốc Việt Nam | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Hội Nông dân xã Tân Cương            | Tổ chức chính trị - xã hội       | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Xóm Đồi Chè                          | Thôn, xóm, tổ dân phố            | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Hợp tác xã Chè Đồi Xanh              | Tổ chức có sử dụng lao động      | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Công ty Thủy lợi Đồi Xanh            | Doanh nghiệp nhà nước            | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân xã Tân Cương       | Hội đồng nhân dân cấp xã         | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Đảng ủy xã Tân Cương                 | Cấp ủy, ban đảng                 | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Đại Phúc          | Ủy ban nhân dân cấp xã           | xã Đại Phúc, tỉnh Thái Nguyên  | Không áp dụng | khác địa bàn     |
        | Ủy ban nhân dân xã Quảng Uyên        | Ủy ban nhân dân cấp xã           | xã Quảng Uyên, tỉnh Cao Bằng   | Không áp dụng | khác địa bàn     |

    @TC-1.2.1.a-1
    Khung kịch bản: Hợp tác xã, doanh nghiệp ngoài nhà nước chỉ bị xét khi tự nguyện áp dụng
      Biết hồ sơ năm 2025 của Hợp tác xã Chè Đồi Xanh, loại "Tổ chức có sử dụng lao động", xã Tân Cương, tỉnh Thái Nguyên
      Và <khai báo>
      Và có "Giấy triệu tập, mời tập huấn" ngày 10/11/2025, lĩnh vực: dân chủ ở cơ sở
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | khai báo                         | kết quả         | lý do                         |
        | "tự nguyện áp dụng" là có        | Vi phạm         | không có                      |
        | "tự nguyện áp dụng" là không     | Không áp dụng   | không thuộc điều kiện áp dụng |
        | chưa báo cáo "tự nguyện áp dụng" | Chưa đủ dữ liệu | chưa báo cáo dữ kiện          |

    @TC-1.2.1.a-1
    Khung kịch bản: Cử người sau khi có giấy mời mới là đáp ứng giấy mời đó
      Biết có "Giấy triệu tập, mời tập huấn" ngày 10/11/2025, lĩnh vực: dân chủ ở cơ sở
      Và có "Lượt cử người đi bồi dưỡng, tập huấn" ngày <ngày đi học>, lĩnh vực: dân chủ ở cơ sở
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đi học | kết quả |
        | 09/11/2025  | Vi phạm |
        | 10/11/2025  | Đạt     |
        | 11/11/2025  | Đạt     |
        | 31/12/2025  | Đạt     |

    @TC-1.2.1.a-1
    Khung kịch bản: Được mời mà chưa cử người, hạn đến hết ngày 31/12
      Biết có "Giấy triệu tập, mời tập huấn" ngày 10/11/2025, lĩnh vực: dân chủ ở cơ sở
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 01/10/2025    | Chưa đến hạn |
        | 30/12/2025    | Chưa đến hạn |
        | 31/12/2025    | Chưa đến hạn |
        | 01/01/2026    | Vi phạm      |

    @TC-1.2.1.a-1
    Khung kịch bản: Giấy mời của năm nào xét cho năm đó, kể cả giấy mời trước ngày 01/10/2025
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Giấy triệu tập, mời tập huấn" ngày <ngày mời>, lĩnh vực: dân chủ ở cơ sở
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày mời   | kết quả       | lý do                         |
        | 31/12/2024 | Không áp dụng | không thuộc điều kiện áp dụng |
        | 01/01/2025 | Vi phạm       | không có                      |
        | 30/09/2025 | Vi phạm       | không có                      |
        | 31/12/2025 | Vi phạm       | không có                      |
        | 01/01/2026 | Không áp dụng | không thuộc điều kiện áp dụng |

    @TC-1.2.1.a-1
    Kịch bản: Được mời hai lớp, chỉ dự lớp đầu
      Biết có "Giấy triệu tập, mời tập huấn" vào các ngày 10/10/2025, 20/11/2025; lĩnh vực: dân chủ ở cơ sở
      Và có "Lượt cử người đi bồi dưỡng, tập huấn" ngày 15/10/2025, lĩnh vực: dân chủ ở cơ sở
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.1.a-1
    Kịch bản: Được mời hai lớp, sau mỗi giấy mời đều cử người
      Biết có "Giấy triệu tập, mời tập huấn" vào các ngày 10/10/2025, 20/11/2025; lĩnh vực: dân chủ ở cơ sở
      Và có "Lượt cử người đi bồi dưỡng, tập huấn" vào các ngày 15/10/2025, 25/11/2025; lĩnh vực: dân chủ ở cơ sở
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TC-1.2.1.a-1
    Kịch bản: Được mời và cử người khác, không phải người được giao nhiệm vụ, vẫn đạt
      Biết có "Giấy triệu tập, mời tập huấn" ngày 10/11/2025, lĩnh vực: dân chủ ở cơ sở
      Và có "Lượt cử người đi bồi dưỡng, tập huấn" ngày 12/11/2025, lĩnh vực: dân chủ ở cơ sở; số người được cử: 2; số người được giao nhiệm vụ trong đó: 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TC-1.2.1.a-1
    Kịch bản: Chỉ được mời học công nghệ thông tin thì chưa phát sinh nghĩa vụ
      Biết có "Giấy triệu tập, mời tập huấn" ngày 10/11/2025, lĩnh vực: ứng dụng công nghệ thông tin
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không thuộc điều kiện áp dụng"

    @TC-1.2.1.a-1
    Kịch bản: Được mời học dân chủ ở cơ sở nhưng cử đi học công nghệ thông tin
      Biết có "Giấy triệu tập, mời tập huấn" ngày 10/11/2025, lĩnh vực: dân chủ ở cơ sở
      Và có "Lượt cử người đi bồi dưỡng, tập huấn" ngày 12/11/2025, lĩnh vực: ứng dụng công nghệ thông tin
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.1.a-1
    Kịch bản: Giấy mời học công nghệ thông tin chưa cử người không bị xét cùng giấy mời học dân chủ ở cơ sở
      Biết có "Giấy triệu tập, mời tập huấn" ngày 10/11/2025, lĩnh vực: dân chủ ở cơ sở
      Và có "Giấy triệu tập, mời tập huấn" ngày 01/12/2025, lĩnh vực: ứng dụng công nghệ thông tin
      Và có "Lượt cử người đi bồi dưỡng, tập huấn" ngày 12/11/2025, lĩnh vực: dân chủ ở cơ sở
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TC-1.2.1.a-1
    Khung kịch bản: Chỉ được mời học công nghệ thông tin, tự cử người học dân chủ ở cơ sở
      Biết có "Giấy triệu tập, mời tập huấn" ngày 10/11/2025, lĩnh vực: ứng dụng công nghệ thông tin
      Và có "Lượt cử người đi bồi dưỡng, tập huấn" ngày 12/11/2025, lĩnh vực: dân chủ ở cơ sở; số người được giao nhiệm vụ trong đó: <số người được giao nhiệm vụ>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | số người được giao nhiệm vụ | kết quả |
        | 0                           | Vi phạm |
        | 1                           | Đạt     |

    @TC-1.2.1.a-1
    Kịch bản: Người được giao nhiệm vụ chỉ đi học công nghệ thông tin, người khác học dân chủ ở cơ sở
      Biết không có "Giấy triệu tập, mời tập huấn" nào
      Và có "Lượt cử người đi bồi dưỡng, tập huấn" ngày 12/11/2025, lĩnh vực: dân chủ ở cơ sở; số người được giao nhiệm vụ trong đó: 0
      Và có "Lượt cử người đi bồi dưỡng, tập huấn" ngày 12/11/2025, lĩnh vực: ứng dụng công nghệ thông tin; số người được giao nhiệm vụ trong đó: 1
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.1.a-1
    Kịch bản: Giấy mời không ghi lĩnh vực
      Biết có "Giấy triệu tập, mời tập huấn" ngày 10/11/2025
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.1.a-1
    Khung kịch bản: Không được mời, tự cử người đi học: phải có người được giao nhiệm vụ
      Biết không có "Giấy triệu tập, mời tập huấn" nào
      Và có "Lượt cử người đi bồi dưỡng, tập huấn" ngày 12/11/2025, lĩnh vực: dân chủ ở cơ sở; số người được giao nhiệm vụ trong đó: <số người được giao nhiệm vụ>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | số người được giao nhiệm vụ | kết quả |
        | 0                           | Vi phạm |
        | 1                           | Đạt     |
        | 2                           | Đạt     |

    @TC-1.2.1.a-1
    Kịch bản: Không được mời, tự cử người học nhưng không ghi có người được giao nhiệm vụ hay không
      Biết không có "Giấy triệu tập, mời tập huấn" nào
      Và có "Lượt cử người đi bồi dưỡng, tập huấn" ngày 12/11/2025, lĩnh vực: dân chủ ở cơ sở
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.1.a-1
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
        | 30/09/2025 | Đạt           |
        | 31/12/2025 | Đạt           |
        | 01/01/2026 | Không áp dụng |

    @TC-1.2.1.a-1
    Kịch bản: Tự cử người đi học công nghệ thông tin thì không xét ở quy định này
      Biết không có "Giấy triệu tập, mời tập huấn" nào
      Và có "Lượt cử người đi bồi dưỡng, tập huấn" ngày 12/11/2025, lĩnh vực: ứng dụng công nghệ thông tin; số người được giao nhiệm vụ trong đó: 1
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không thuộc điều kiện áp dụng"

    @TC-1.2.1.a-1
    Khung kịch bản: Không được mời và cũng không cử ai: hết năm mới kết luận là không phát sinh
      Biết không có "Giấy triệu tập, mời tập huấn" nào
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả       |
        | 31/12/2025    | Chưa đến hạn  |
        | 01/01/2026    | Không áp dụng |

    @TC-1.2.1.a-1
    Kịch bản: Hết năm không được mời và không cử ai, lý do không xét
      Biết không có "Giấy triệu tập, mời tập huấn" nào
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không thuộc điều kiện áp dụng"

    @TC-1.2.1.a-1
    Khung kịch bản: Không được mời, không cử ai và hồ sơ chưa khóa hết năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Giấy triệu tập, mời tập huấn" nào
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do                         |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ              |
        | 31/12/2025  | Không áp dụng   | không thuộc điều kiện áp dụng |

    @TC-1.2.1.a-1
    Kịch bản: Được mời nhưng chưa báo cáo việc cử người
      Biết có "Giấy triệu tập, mời tập huấn" ngày 10/11/2025, lĩnh vực: dân chủ ở cơ sở
      Và chưa báo cáo "Lượt cử người đi bồi dưỡng, tập huấn"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.1.a-1
    Kịch bản: Chưa báo cáo giấy mời, không cử ai đi học
      Biết không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Và chưa báo cáo "Giấy triệu tập, mời tập huấn"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.1.a-1
    Kịch bản: Không được mời nhưng chưa báo cáo việc cử người
      Biết không có "Giấy triệu tập, mời tập huấn" nào
      Và chưa báo cáo "Lượt cử người đi bồi dưỡng, tập huấn"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.1.a-1
    Kịch bản: Tỷ lệ người được giao nhiệm vụ đã học thấp không làm thay đổi kết quả
      Biết "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 0
      Và có "Giấy triệu tập, mời tập huấn" ngày 10/11/2025, lĩnh vực: dân chủ ở cơ sở
      Và có "Lượt cử người đi bồi dưỡng, tập huấn" ngày 12/11/2025, lĩnh vực: dân chủ ở cơ sở
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TC-1.2.1.a-1
    Khung kịch bản: Được mời, chưa cử người và hồ sơ chưa khóa hết năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Giấy triệu tập, mời tập huấn" ngày 10/11/2025, lĩnh vực: dân chủ ở cơ sở
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do            |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ |
        | 31/12/2025  | Vi phạm         | không có         |

    @TC-1.2.1.a-1
    Khung kịch bản: Đơn vị mới thành lập chỉ bị xét khi có đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và có "Giấy triệu tập, mời tập huấn" ngày 10/11/2025, lĩnh vực: dân chủ ở cơ sở
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do                |
        | 01/07/2025     | Vi phạm       | không có             |
        | 03/10/2025     | Vi phạm       | không có             |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn          |
        | 01/01/2026     | Không áp dụng | đơn vị không tồn tại |

    @TC-1.2.1.a-1
    Kịch bản: Đơn vị giải thể sau 90 ngày thực hiện Nghị quyết nhưng đã cử người đi học theo giấy mời thì vẫn đạt
      Biết đơn vị chấm dứt hoạt động từ ngày 30/12/2025
      Và có "Giấy triệu tập, mời tập huấn" ngày 10/11/2025, lĩnh vực: dân chủ ở cơ sở
      Và có "Lượt cử người đi bồi dưỡng, tập huấn" ngày 12/11/2025, lĩnh vực: dân chủ ở cơ sở
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TC-1.2.1.a-1
    Khung kịch bản: Chưa cử người đi học theo giấy mời thì chỉ vi phạm khi đơn vị tồn tại đến hết ngày 31/12
      Biết đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và có "Giấy triệu tập, mời tập huấn" ngày 10/11/2025, lĩnh vực: dân chủ ở cơ sở
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 29/12/2025    | Không áp dụng | kỳ quá ngắn          |
        | 30/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 31/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/01/2026    | Vi phạm       | không có             |

    @TC-1.2.1.a-1
    Khung kịch bản: Từ năm 2025 trở đi năm nào cũng xét
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Giấy triệu tập, mời tập huấn" ngày <ngày mời>, lĩnh vực: dân chủ ở cơ sở
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | ngày mời   | kết quả       | lý do                  |
        | 2024 | 10/11/2024 | Không áp dụng | trước ngày có hiệu lực |
        | 2025 | 10/11/2025 | Vi phạm       | không có               |
        | 2026 | 10/11/2026 | Vi phạm       | không có               |

    @TC-1.2.1.a-1
    Kịch bản: Giấy mời không ghi lĩnh vực nhưng đã cử người được giao nhiệm vụ đi học thì đạt
      Biết có "Giấy triệu tập, mời tập huấn" ngày 10/11/2025
      Và có "Lượt cử người đi bồi dưỡng, tập huấn" ngày 15/11/2025, lĩnh vực: dân chủ ở cơ sở; số người được giao nhiệm vụ trong đó: 1
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

  Quy tắc: Mở lớp bồi dưỡng, tập huấn (điểm b khoản 2.1)

    @TC-1.2.1.b-1
    Khung kịch bản: Chỉ Ủy ban nhân dân xã phải mở lớp
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                               | loại                             | nơi                            | kết quả       | lý do            |
        | Ủy ban nhân dân xã Tân Cương         | Ủy ban nhân dân cấp xã           | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Phòng Văn hóa - Xã hội               | Cơ quan nhà nước                 | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Trường Tiểu học Đồi Chè              | Đơn vị sự nghiệp công lập        | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Tân Cương | Ủy ban Mặt trận Tổ quốc Việt Nam | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Hội Nông dân xã Tân Cương            | Tổ chức chính trị - xã hội       | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Xóm Đồi Chè                          | Thôn, xóm, tổ dân phố            | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Hợp tác xã Chè Đồi Xanh              | Tổ chức có sử dụng lao động      | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Công ty Thủy lợi Đồi Xanh            | Doanh nghiệp nhà nước            | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân xã Tân Cương       | Hội đồng nhân dân cấp xã         | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Đảng ủy xã Tân Cương                 | Cấp ủy, ban đảng                 | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Đại Phúc          | Ủy ban nhân dân cấp xã           | xã Đại Phúc, tỉnh Thái Nguyên  | Không áp dụng | khác địa bàn     |
        | Ủy ban nhân dân xã Quảng Uyên        | Ủy ban nhân dân cấp xã           | xã Quảng Uyên, tỉnh Cao Bằng   | Không áp dụng | khác địa bàn     |

    @TC-1.2.1.b-1
    Khung kịch bản: Lớp mở trong năm 2025, kể cả trước ngày 01/10, đều được tính
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Lớp bồi dưỡng, tập huấn" ngày <ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | kết quả |
        | 31/12/2024 | Vi phạm |
        | 01/01/2025 | Đạt     |
        | 30/09/2025 | Đạt     |
        | 31/12/2025 | Đạt     |
        | 01/01/2026 | Vi phạm |

    @TC-1.2.1.b-1
    Khung kịch bản: Chưa mở lớp nào, hạn đến hết ngày 31/12
      Biết không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 01/10/2025    | Chưa đến hạn |
        | 30/12/2025    | Chưa đến hạn |
        | 31/12/2025    | Chưa đến hạn |
        | 01/01/2026    | Vi phạm      |

    @TC-1.2.1.b-1
    Kịch bản: Mở được lớp thì đạt ngay, không phải chờ hết năm
      Biết có "Lớp bồi dưỡng, tập huấn" ngày 20/10/2025
      Khi đánh giá vào ngày 20/10/2025
      Thì kết quả là "Đạt"

    @TC-1.2.1.b-1
    Kịch bản: Xã phối hợp với đơn vị khác mở lớp cũng được tính
      Biết có "Lớp bồi dưỡng, tập huấn" ngày 20/10/2025, đơn vị chủ trì: Ủy ban nhân dân xã Đại Phúc; đơn vị phối hợp: Ủy ban nhân dân xã Tân Cương
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TC-1.2.1.b-1
    Kịch bản: Lớp không ghi ngày mở
      Biết có "Lớp bồi dưỡng, tập huấn" không ghi ngày
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.1.b-1
    Kịch bản: Chưa báo cáo việc mở lớp
      Biết chưa báo cáo "Lớp bồi dưỡng, tập huấn"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.1.b-1
    Kịch bản: Chưa báo cáo việc mở lớp nhưng chưa hết năm thì chưa đến hạn
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Chưa đến hạn"

    @TC-1.2.1.b-1
    Khung kịch bản: Chưa mở lớp và hồ sơ chưa khóa hết năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do            |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ |
        | 31/12/2025  | Vi phạm         | không có         |

    @TC-1.2.1.b-1
    Khung kịch bản: Xã mới thành lập chỉ bị xét khi có đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do                |
        | 01/07/2025     | Vi phạm       | không có             |
        | 03/10/2025     | Vi phạm       | không có             |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn          |
        | 01/01/2026     | Không áp dụng | đơn vị không tồn tại |

    @TC-1.2.1.b-1
    Kịch bản: Đơn vị giải thể sau 90 ngày thực hiện Nghị quyết nhưng đã mở lớp thì vẫn đạt
      Biết đơn vị chấm dứt hoạt động từ ngày 30/12/2025
      Và có "Lớp bồi dưỡng, tập huấn" ngày 20/10/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TC-1.2.1.b-1
    Khung kịch bản: Chưa mở lớp thì chỉ vi phạm khi đơn vị tồn tại đến hết ngày 31/12
      Biết đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 29/12/2025    | Không áp dụng | kỳ quá ngắn          |
        | 30/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 31/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/01/2026    | Vi phạm       | không có             |

    @TC-1.2.1.b-1
    Khung kịch bản: Từ năm 2025 trở đi, mỗi năm phải có một lớp
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | kết quả       | lý do                  |
        | 2024 | Không áp dụng | trước ngày có hiệu lực |
        | 2025 | Vi phạm       | không có               |
        | 2026 | Vi phạm       | không có               |

    @TC-1.2.1.b-1
    Kịch bản: Hồ sơ 6 tháng đầu năm chưa thể kết luận cho cả năm
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @TC-1.2.1.b-2
    Khung kịch bản: Chỉ xét nội dung lớp do Ủy ban nhân dân xã mở
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và có "Lớp bồi dưỡng, tập huấn" ngày 20/10/2025, nội dung học: thi hành pháp luật
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                               | loại                             | nơi                            | kết quả       | lý do              |
        | Ủy ban nhân dân xã Tân Cương         | Ủy ban nhân dân cấp xã           | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | chưa đúng nội dung |
        | Phòng Văn hóa - Xã hội               | Cơ quan nhà nước                 | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị   |
        | Trường Tiểu học Đồi Chè              | Đơn vị sự nghiệp công lập        | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị   |
        | Ủy ban Mặt trận Tổ quốc xã Tân Cương | Ủy ban Mặt trận Tổ quốc Việt Nam | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị   |
        | Hội Nông dân xã Tân Cương            | Tổ chức chính trị - xã hội       | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị   |
        | Xóm Đồi Chè                          | Thôn, xóm, tổ dân phố            | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị   |
        | Hợp tác xã Chè Đồi Xanh              | Tổ chức có sử dụng lao động      | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị   |
        | Công ty Thủy lợi Đồi Xanh            | Doanh nghiệp nhà nước            | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị   |
        | Hội đồng nhân dân xã Tân Cương       | Hội đồng nhân dân cấp xã         | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị   |
        | Đảng ủy xã Tân Cương                 | Cấp ủy, ban đảng                 | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị   |
        | Ủy ban nhân dân xã Đại Phúc          | Ủy ban nhân dân cấp xã           | xã Đại Phúc, tỉnh Thái Nguyên  | Không áp dụng | khác địa bàn       |
        | Ủy ban nhân dân xã Quảng Uyên        | Ủy ban nhân dân cấp xã           | xã Quảng Uyên, tỉnh Cao Bằng   | Không áp dụng | khác địa bàn       |

    @TC-1.2.1.b-2
    Khung kịch bản: Nội dung các lớp trong năm phải đủ pháp luật, xử lý thông tin và công nghệ thông tin
      Biết có "Lớp bồi dưỡng, tập huấn" ngày 20/10/2025, nội dung học: <nội dung học>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | nội dung học                                                                                | kết quả |
        | cập nhật pháp luật và xử lý thông tin và ứng dụng công nghệ thông tin                       | Đạt     |
        | thi hành pháp luật và xử lý thông tin và ứng dụng công nghệ thông tin                       | Đạt     |
        | cập nhật pháp luật và thi hành pháp luật và xử lý thông tin và ứng dụng công nghệ thông tin | Đạt     |
        | xử lý thông tin và ứng dụng công nghệ thông tin                                             | Vi phạm |
        | cập nhật pháp luật và ứng dụng công nghệ thông tin                                          | Vi phạm |
        | cập nhật pháp luật và xử lý thông tin                                                       | Vi phạm |
        | cập nhật pháp luật và thi hành pháp luật                                                    | Vi phạm |
        | chuyên môn nghiệp vụ và xử lý thông tin và ứng dụng công nghệ thông tin                     | Vi phạm |
        | soạn thảo hương ước quy ước và xử lý thông tin và ứng dụng công nghệ thông tin              | Vi phạm |
        | kỹ năng khác và xử lý thông tin và ứng dụng công nghệ thông tin                             | Vi phạm |
        | soạn thảo hương ước quy ước và kỹ năng khác                                                 | Vi phạm |

    @TC-1.2.1.b-2
    Khung kịch bản: Thiếu một mảng nội dung thì lý do là chưa đúng nội dung
      Biết có "Lớp bồi dưỡng, tập huấn" ngày 20/10/2025, nội dung học: <nội dung học>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | nội dung học                                       | kết quả | lý do              |
        | xử lý thông tin và ứng dụng công nghệ thông tin    | Vi phạm | chưa đúng nội dung |
        | cập nhật pháp luật và ứng dụng công nghệ thông tin | Vi phạm | chưa đúng nội dung |
        | cập nhật pháp luật và xử lý thông tin              | Vi phạm | chưa đúng nội dung |
        | kỹ năng khác                                       | Vi phạm | chưa đúng nội dung |

    @TC-1.2.1.b-2
    Kịch bản: Ba lớp trong năm, mỗi lớp một mảng, gộp lại là đủ
      Biết có "Lớp bồi dưỡng, tập huấn" ngày 20/03/2025, nội dung học: cập nhật pháp luật
      Và có "Lớp bồi dưỡng, tập huấn" ngày 20/10/2025, nội dung học: xử lý thông tin
      Và có "Lớp bồi dưỡng, tập huấn" ngày 20/12/2025, nội dung học: ứng dụng công nghệ thông tin
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TC-1.2.1.b-2
    Khung kịch bản: Mảng công nghệ thông tin học ở một lớp khác chỉ được tính khi lớp đó mở trong năm
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Lớp bồi dưỡng, tập huấn" ngày 20/10/2025, nội dung học: thi hành pháp luật và xử lý thông tin
      Và có "Lớp bồi dưỡng, tập huấn" ngày <ngày>, nội dung học: ứng dụng công nghệ thông tin
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | kết quả |
        | 31/12/2024 | Vi phạm |
        | 01/01/2025 | Đạt     |
        | 31/12/2025 | Đạt     |
        | 01/01/2026 | Vi phạm |

    @TC-1.2.1.b-2
    Khung kịch bản: Mảng pháp luật học ở một lớp khác chỉ được tính khi lớp đó mở trong năm
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Lớp bồi dưỡng, tập huấn" ngày 20/10/2025, nội dung học: xử lý thông tin và ứng dụng công nghệ thông tin
      Và có "Lớp bồi dưỡng, tập huấn" ngày <ngày>, nội dung học: cập nhật pháp luật
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | kết quả |
        | 31/12/2024 | Vi phạm |
        | 01/01/2025 | Đạt     |
        | 31/12/2025 | Đạt     |
        | 01/01/2026 | Vi phạm |

    @TC-1.2.1.b-2
    Khung kịch bản: Đã mở lớp nhưng thiếu nội dung, còn bổ sung được đến hết ngày 31/12
      Biết có "Lớp bồi dưỡng, tập huấn" ngày 20/10/2025, nội dung học: thi hành pháp luật
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 01/10/2025    | Chưa đến hạn |
        | 30/12/2025    | Chưa đến hạn |
        | 31/12/2025    | Chưa đến hạn |
        | 01/01/2026    | Vi phạm      |

    @TC-1.2.1.b-2
    Khung kịch bản: Năm không mở lớp nào thì không xét nội dung, nhưng phải hết năm mới kết luận
      Biết không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả       |
        | 31/12/2025    | Chưa đến hạn  |
        | 01/01/2026    | Không áp dụng |

    @TC-1.2.1.b-2
    Kịch bản: Hết năm không mở lớp nào, lý do không xét nội dung
      Biết không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không thuộc điều kiện áp dụng"

    @TC-1.2.1.b-2
    Khung kịch bản: Không mở lớp nào và hồ sơ chưa khóa hết năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do                         |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ              |
        | 31/12/2025  | Không áp dụng   | không thuộc điều kiện áp dụng |

    @TC-1.2.1.b-2
    Kịch bản: Lớp không ghi nội dung học
      Biết có "Lớp bồi dưỡng, tập huấn" ngày 20/10/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.1.b-2
    Kịch bản: Chưa báo cáo việc mở lớp nên chưa xét được nội dung
      Biết chưa báo cáo "Lớp bồi dưỡng, tập huấn"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.1.b-2
    Kịch bản: Kết quả kiểm tra cuối khóa thấp không làm thay đổi kết luận
      Biết có "Lớp bồi dưỡng, tập huấn" ngày 20/10/2025, nội dung học: thi hành pháp luật và xử lý thông tin và ứng dụng công nghệ thông tin
      Và có "Lớp bồi dưỡng, tập huấn" ngày 05/12/2025, nội dung học: thi hành pháp luật; số người được đánh giá cuối khóa: 40; số người đạt yêu cầu: 1
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TC-1.2.1.b-2
    Khung kịch bản: Nội dung còn thiếu và hồ sơ chưa khóa hết năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Lớp bồi dưỡng, tập huấn" ngày 20/10/2025, nội dung học: thi hành pháp luật
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do              |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ   |
        | 31/12/2025  | Vi phạm         | chưa đúng nội dung |

    @TC-1.2.1.b-2
    Khung kịch bản: Xã mới thành lập chỉ bị xét nội dung khi có đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và có "Lớp bồi dưỡng, tập huấn" ngày 20/10/2025, nội dung học: thi hành pháp luật
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do                |
        | 01/07/2025     | Vi phạm       | chưa đúng nội dung   |
        | 03/10/2025     | Vi phạm       | chưa đúng nội dung   |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn          |
        | 01/01/2026     | Không áp dụng | đơn vị không tồn tại |

    @TC-1.2.1.b-2
    Kịch bản: Đơn vị giải thể sau 90 ngày thực hiện Nghị quyết nhưng đã dạy đủ ba mảng nội dung thì vẫn đạt
      Biết đơn vị chấm dứt hoạt động từ ngày 30/12/2025
      Và có "Lớp bồi dưỡng, tập huấn" ngày 20/10/2025, nội dung học: thi hành pháp luật và xử lý thông tin và ứng dụng công nghệ thông tin
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TC-1.2.1.b-2
    Khung kịch bản: Chưa dạy đủ ba mảng nội dung thì chỉ vi phạm khi đơn vị tồn tại đến hết ngày 31/12
      Biết đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và có "Lớp bồi dưỡng, tập huấn" ngày 20/10/2025, nội dung học: thi hành pháp luật
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 29/12/2025    | Không áp dụng | kỳ quá ngắn          |
        | 30/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 31/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/01/2026    | Vi phạm       | chưa đúng nội dung   |

    @TC-1.2.1.b-2
    Khung kịch bản: Từ năm 2025 trở đi, năm có lớp nào cũng xét nội dung
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Lớp bồi dưỡng, tập huấn" ngày <ngày mở lớp>, nội dung học: thi hành pháp luật
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | ngày mở lớp | kết quả       | lý do                  |
        | 2024 | 20/10/2024  | Không áp dụng | trước ngày có hiệu lực |
        | 2025 | 20/10/2025  | Vi phạm       | chưa đúng nội dung     |
        | 2026 | 20/10/2026  | Vi phạm       | chưa đúng nội dung     |

  Quy tắc: Cán bộ, người lao động chủ động học tập (điểm c khoản 2.1)

    @TC-1.2.1.c-1
    Khung kịch bản: Đơn vị nào được người thẩm định xem xét việc tự học
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "tự nguyện áp dụng" là có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                               | loại                             | nơi                            | kết quả       | lý do               |
        | Ủy ban nhân dân xã Tân Cương         | Ủy ban nhân dân cấp xã           | xã Tân Cương, tỉnh Thái Nguyên | Chờ thẩm định | cần người thẩm định |
        | Phòng Văn hóa - Xã hội               | Cơ quan nhà nước                 | xã Tân Cương, tỉnh Thái Nguyên | Chờ thẩm định | cần người thẩm định |
        | Trường Tiểu học Đồi Chè              | Đơn vị sự nghiệp công lập        | xã Tân Cương, tỉnh Thái Nguyên | Chờ thẩm định | cần người thẩm định |
        | Ủy ban Mặt trận Tổ quốc xã Tân Cương | Ủy ban Mặt trận Tổ quốc Việt Nam | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị    |
        | Hội Nông dân xã Tân Cương            | Tổ chức chính trị - xã hội       | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị    |
        | Xóm Đồi Chè                          | Thôn, xóm, tổ dân phố            | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị    |
        | Hợp tác xã Chè Đồi Xanh              | Tổ chức có sử dụng lao động      | xã Tân Cương, tỉnh Thái Nguyên | Chờ thẩm định | cần người thẩm định |
        | Công ty Thủy lợi Đồi Xanh            | Doanh nghiệp nhà nước            | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị    |
        | Hội đồng nhân dân xã Tân Cương       | Hội đồng nhân dân cấp xã         | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị    |
        | Đảng ủy xã Tân Cương                 | Cấp ủy, ban đảng                 | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị    |
        | Ủy ban nhân dân xã Đại Phúc          | Ủy ban nhân dân cấp xã           | xã Đại Phúc, tỉnh Thái Nguyên  | Không áp dụng | khác địa bàn        |
        | Ủy ban nhân dân xã Quảng Uyên        | Ủy ban nhân dân cấp xã           | xã Quảng Uyên, tỉnh Cao Bằng   | Không áp dụng | khác địa bàn        |

    @TC-1.2.1.c-1
    Khung kịch bản: Hợp tác xã, doanh nghiệp ngoài nhà nước chỉ được xem xét khi tự nguyện áp dụng
      Biết hồ sơ năm 2025 của Hợp tác xã Chè Đồi Xanh, loại "Tổ chức có sử dụng lao động", xã Tân Cương, tỉnh Thái Nguyên
      Và <khai báo>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | khai báo                         | kết quả         | lý do                         |
        | "tự nguyện áp dụng" là có        | Chờ thẩm định   | cần người thẩm định           |
        | "tự nguyện áp dụng" là không     | Không áp dụng   | không thuộc điều kiện áp dụng |
        | chưa báo cáo "tự nguyện áp dụng" | Chưa đủ dữ liệu | chưa báo cáo dữ kiện          |

    @TC-1.2.1.c-1
    Khung kịch bản: Chưa có kết luận thẩm định: trong năm thì chưa đến hạn, hết năm thì chờ thẩm định
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | ngày đánh giá | kết quả       |
        | 30/12/2025    | Chưa đến hạn  |
        | 31/12/2025    | Chưa đến hạn  |
        | 01/01/2026    | Chờ thẩm định |

    @TC-1.2.1.c-1
    Kịch bản: Người thẩm định kết luận đạt
      Biết người thẩm định kết luận "Đạt" ngày 10/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TC-1.2.1.c-1
    Kịch bản: Người thẩm định kết luận vi phạm
      Biết người thẩm định kết luận "Vi phạm" ngày 10/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "có vi phạm được kết luận"

    @TC-1.2.1.c-1
    Kịch bản: Kết luận thẩm định trong năm có giá trị ngay
      Biết người thẩm định kết luận "Đạt" ngày 15/12/2025
      Khi đánh giá vào ngày 20/12/2025
      Thì kết quả là "Đạt"

    @TC-1.2.1.c-1
    Khung kịch bản: Kết luận ghi sau ngày đánh giá thì chưa được tính
      Biết người thẩm định kết luận "Đạt" ngày 10/01/2026
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả       |
        | 09/01/2026    | Chờ thẩm định |
        | 10/01/2026    | Đạt           |
        | 11/01/2026    | Đạt           |

    @TC-1.2.1.c-1
    Kịch bản: Có hai kết luận thì lấy kết luận sau cùng
      Biết người thẩm định kết luận "Vi phạm" ngày 05/01/2026
      Và người thẩm định kết luận "Đạt" ngày 10/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TC-1.2.1.c-1
    Kịch bản: Có hồ sơ tự học nhưng chưa ai thẩm định thì vẫn phải chờ
      Biết có "Hồ sơ tự học, bồi dưỡng của cá nhân" ngày 05/11/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chờ thẩm định", lý do "cần người thẩm định"

    @TC-1.2.1.c-1
    Khung kịch bản: Đơn vị mới thành lập chỉ được xem xét khi có đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do                |
        | 01/07/2025     | Chờ thẩm định | cần người thẩm định  |
        | 03/10/2025     | Chờ thẩm định | cần người thẩm định  |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn          |
        | 01/01/2026     | Không áp dụng | đơn vị không tồn tại |

    @TC-1.2.1.c-1
    Kịch bản: Đơn vị giải thể sau 90 ngày thực hiện Nghị quyết và đã có kết luận đạt
      Biết đơn vị chấm dứt hoạt động từ ngày 30/12/2025
      Và người thẩm định kết luận "Đạt" ngày 20/12/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TC-1.2.1.c-1
    Khung kịch bản: Chưa có kết luận thì chỉ chờ thẩm định khi đơn vị tồn tại đến hết ngày 31/12
      Biết đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 29/12/2025    | Không áp dụng | kỳ quá ngắn          |
        | 30/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 31/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/01/2026    | Chờ thẩm định | cần người thẩm định  |

    @TC-1.2.1.c-1
    Khung kịch bản: Từ năm 2025 trở đi, năm nào cũng chờ thẩm định
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | kết quả       | lý do                  |
        | 2024 | Không áp dụng | trước ngày có hiệu lực |
        | 2025 | Chờ thẩm định | cần người thẩm định    |
        | 2026 | Chờ thẩm định | cần người thẩm định    |
