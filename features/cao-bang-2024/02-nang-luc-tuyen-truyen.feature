# language: vi
Tính năng: Nâng cao năng lực; thông tin, tuyên truyền (điểm a, b khoản 2 Điều 1 Nghị quyết của HĐND tỉnh Cao Bằng)
  Bồi dưỡng người được giao nhiệm vụ; tuyên truyền pháp luật; chuyên mục trên trang thông tin điện tử; lấy ý kiến Nhân dân.
  Nghị quyết áp dụng từ ngày 12/07/2024; việc hằng năm xét từ năm 2024, việc hằng quý xét từ quý IV/2024.

  Bối cảnh:
    Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng

  Quy tắc: Tổ chức đào tạo, bồi dưỡng, tập huấn (gạch đầu dòng thứ nhất điểm a khoản 2)

    @CB-1.2.a-1
    Khung kịch bản: Đơn vị nào không mở lớp, không cử người học thì vi phạm
      Biết hồ sơ năm 2024 của <đơn vị>, loại "<loại>", <nơi>
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 4
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                                         | loại                                       | nơi              | kết quả       | lý do            |
        | Ủy ban nhân dân tỉnh Cao Bằng                  | Ủy ban nhân dân cấp tỉnh                   | tỉnh Cao Bằng    | Vi phạm       | không có         |
        | Ủy ban nhân dân huyện Quảng Hòa                | Ủy ban nhân dân cấp huyện                  | tỉnh Cao Bằng    | Vi phạm       | không có         |
        | Ủy ban nhân dân xã Quảng Uyên                  | Ủy ban nhân dân cấp xã                     | tỉnh Cao Bằng    | Vi phạm       | không có         |
        | Chi cục Kiểm lâm tỉnh Cao Bằng                 | Cơ quan nhà nước                           | tỉnh Cao Bằng    | Vi phạm       | không có         |
        | Sở Nội vụ tỉnh Cao Bằng                        | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Cao Bằng    | Vi phạm       | không có         |
        | Trường Trung học phổ thông Quảng Uyên          | Đơn vị sự nghiệp công lập                  | tỉnh Cao Bằng    | Vi phạm       | không có         |
        | Công ty cổ phần Khoáng sản Phục Hòa            | Tổ chức có sử dụng lao động                | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Công ty TNHH một thành viên Cấp nước Cao Bằng  | Doanh nghiệp nhà nước                      | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Xóm Đông Luông                                 | Thôn, xóm, tổ dân phố                      | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân tỉnh Cao Bằng                | Hội đồng nhân dân cấp tỉnh                 | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân huyện Quảng Hòa              | Hội đồng nhân dân cấp huyện                | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân xã Quảng Uyên                | Hội đồng nhân dân cấp xã                   | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc Việt Nam xã Quảng Uyên | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Hội Nông dân xã Quảng Uyên                     | Tổ chức chính trị - xã hội                 | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Liên đoàn Lao động tỉnh Cao Bằng               | Liên đoàn Lao động tỉnh                    | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Đảng ủy xã Quảng Uyên                          | Cấp ủy, ban đảng                           | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Báo và Đài Phát thanh, Truyền hình Cao Bằng    | Báo, đài phát thanh và truyền hình         | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Tân Cương                   | Ủy ban nhân dân cấp xã                     | tỉnh Thái Nguyên | Không áp dụng | khác địa bàn     |

    @CB-1.2.a-1
    Khung kịch bản: Cử người đi học: cơ quan, đơn vị đạt; Ủy ban nhân dân vẫn phải tự mở lớp
      Biết hồ sơ <kỳ> của <đơn vị>, loại "<loại>", tỉnh Cao Bằng
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 4
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Và có "Lượt cử người đi bồi dưỡng, tập huấn" ngày <ngày>, lĩnh vực: dân chủ ở cơ sở; số người được giao nhiệm vụ trong đó: 2
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | kỳ       | đơn vị                                | loại                                       | ngày       | kết quả |
        | năm 2025 | Ủy ban nhân dân tỉnh Cao Bằng         | Ủy ban nhân dân cấp tỉnh                   | 10/05/2025 | Vi phạm |
        | năm 2024 | Ủy ban nhân dân huyện Quảng Hòa       | Ủy ban nhân dân cấp huyện                  | 10/10/2024 | Vi phạm |
        | năm 2025 | Ủy ban nhân dân xã Quảng Uyên         | Ủy ban nhân dân cấp xã                     | 10/05/2025 | Vi phạm |
        | năm 2025 | Chi cục Kiểm lâm tỉnh Cao Bằng        | Cơ quan nhà nước                           | 10/05/2025 | Đạt     |
        | năm 2025 | Sở Nội vụ tỉnh Cao Bằng               | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | 10/05/2025 | Đạt     |
        | năm 2025 | Trường Trung học phổ thông Quảng Uyên | Đơn vị sự nghiệp công lập                  | 10/05/2025 | Đạt     |

    @CB-1.2.a-1
    Khung kịch bản: Tự mở được một lớp trong năm thì đạt, không cần cử người đi học
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Cao Bằng
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 4
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Và có "Lớp bồi dưỡng, tập huấn" ngày 10/05/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | đơn vị                                | loại                                       | kết quả |
        | Ủy ban nhân dân tỉnh Cao Bằng         | Ủy ban nhân dân cấp tỉnh                   | Đạt     |
        | Ủy ban nhân dân xã Quảng Uyên         | Ủy ban nhân dân cấp xã                     | Đạt     |
        | Chi cục Kiểm lâm tỉnh Cao Bằng        | Cơ quan nhà nước                           | Đạt     |
        | Sở Nội vụ tỉnh Cao Bằng               | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | Đạt     |
        | Trường Trung học phổ thông Quảng Uyên | Đơn vị sự nghiệp công lập                  | Đạt     |

    @CB-1.2.a-1
    Khung kịch bản: Cơ quan cử người đi học: phải có người được giao nhiệm vụ
      Biết hồ sơ năm 2025 của Chi cục Kiểm lâm tỉnh Cao Bằng, loại "Cơ quan nhà nước", tỉnh Cao Bằng
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 4
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Và có "Lượt cử người đi bồi dưỡng, tập huấn" ngày 10/05/2025, lĩnh vực: dân chủ ở cơ sở; số người được giao nhiệm vụ trong đó: <số người>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | số người | kết quả |
        | 0        | Vi phạm |
        | 1        | Đạt     |
        | 2        | Đạt     |

    @CB-1.2.a-1
    Kịch bản: Cơ quan chỉ cử người đi học công nghệ thông tin
      Biết hồ sơ năm 2025 của Chi cục Kiểm lâm tỉnh Cao Bằng, loại "Cơ quan nhà nước", tỉnh Cao Bằng
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 4
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Và có "Lượt cử người đi bồi dưỡng, tập huấn" ngày 10/05/2025, lĩnh vực: ứng dụng công nghệ thông tin; số người được giao nhiệm vụ trong đó: 2
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @CB-1.2.a-1
    Khung kịch bản: Cơ quan cử người đi học nhưng ghi thiếu lĩnh vực hoặc số người được giao nhiệm vụ
      Biết hồ sơ năm 2025 của Chi cục Kiểm lâm tỉnh Cao Bằng, loại "Cơ quan nhà nước", tỉnh Cao Bằng
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 4
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Và có "Lượt cử người đi bồi dưỡng, tập huấn" ngày 10/05/2025, <chi tiết>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | chi tiết                                |
        | lĩnh vực: dân chủ ở cơ sở               |
        | số người được giao nhiệm vụ trong đó: 2 |

    @CB-1.2.a-1
    Khung kịch bản: Lớp mở trong năm nào tính cho năm đó
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 4
      Và có "Lớp bồi dưỡng, tập huấn" ngày <ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | kết quả |
        | 31/12/2024 | Vi phạm |
        | 01/01/2025 | Đạt     |
        | 31/12/2025 | Đạt     |
        | 01/01/2026 | Vi phạm |

    @CB-1.2.a-1
    Khung kịch bản: Cơ quan cử người đi học trong năm nào tính cho năm đó
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và hồ sơ năm 2025 của Chi cục Kiểm lâm tỉnh Cao Bằng, loại "Cơ quan nhà nước", tỉnh Cao Bằng
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 4
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Và có "Lượt cử người đi bồi dưỡng, tập huấn" ngày <ngày>, lĩnh vực: dân chủ ở cơ sở; số người được giao nhiệm vụ trong đó: 2
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | kết quả |
        | 31/12/2024 | Vi phạm |
        | 01/01/2025 | Đạt     |
        | 31/12/2025 | Đạt     |
        | 01/01/2026 | Vi phạm |

    @CB-1.2.a-1
    Khung kịch bản: Chưa mở lớp, hạn đến hết ngày 31/12
      Biết "Số người được giao nhiệm vụ về dân chủ ở cơ sở" quý IV/2024 là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" quý IV/2024 là 4
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 30/12/2025    | Chưa đến hạn |
        | 31/12/2025    | Chưa đến hạn |
        | 01/01/2026    | Vi phạm      |

    @CB-1.2.a-1
    Khung kịch bản: Mở được lớp thì đạt ngay, không phải chờ hết năm
      Biết "Số người được giao nhiệm vụ về dân chủ ở cơ sở" quý IV/2024 là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" quý IV/2024 là 4
      Và có "Lớp bồi dưỡng, tập huấn" ngày 20/03/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 19/03/2025    | Chưa đến hạn |
        | 20/03/2025    | Đạt          |

    @CB-1.2.a-1
    Khung kịch bản: Không có lớp: chỉ miễn xét khi mọi người được giao nhiệm vụ đều đã được bồi dưỡng
      Biết "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là <được giao>
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là <đã bồi dưỡng>
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | được giao | đã bồi dưỡng | kết quả       | lý do                         |
        | 10        | 0            | Vi phạm       | không có                      |
        | 10        | 9            | Vi phạm       | không có                      |
        | 10        | 10           | Không áp dụng | không thuộc điều kiện áp dụng |
        | 0         | 0            | Không áp dụng | không thuộc điều kiện áp dụng |

    @CB-1.2.a-1
    Khung kịch bản: Mọi người đều đã được bồi dưỡng: hết năm mới kết luận là không xét
      Biết "Số người được giao nhiệm vụ về dân chủ ở cơ sở" quý III/2025 là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" quý III/2025 là 10
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả       |
        | 31/12/2025    | Chưa đến hạn  |
        | 01/01/2026    | Không áp dụng |

    @CB-1.2.a-1
    Kịch bản: Người mới được giao, chưa đến hạn bồi dưỡng, chưa tính là đã được bồi dưỡng
      Biết "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 9
      Và "Số người mới được giao nhiệm vụ chưa đến hạn bồi dưỡng" là 1
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @CB-1.2.a-1
    Kịch bản: Mọi người đều đã được bồi dưỡng mà trong năm vẫn mở lớp thì đạt
      Biết "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 10
      Và có "Lớp bồi dưỡng, tập huấn" ngày 10/05/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @CB-1.2.a-1
    Khung kịch bản: Mọi người đều đã được bồi dưỡng, trong năm chỉ cử người đi học: cơ quan đạt, Ủy ban nhân dân không bị xét
      Biết hồ sơ năm 2024 của <đơn vị>, loại "<loại>", tỉnh Cao Bằng
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 10
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Và có "Lượt cử người đi bồi dưỡng, tập huấn" ngày 10/09/2024, lĩnh vực: dân chủ ở cơ sở; số người được giao nhiệm vụ trong đó: 2
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | đơn vị                                | loại                                       | kết quả       |
        | Ủy ban nhân dân tỉnh Cao Bằng         | Ủy ban nhân dân cấp tỉnh                   | Không áp dụng |
        | Ủy ban nhân dân huyện Quảng Hòa       | Ủy ban nhân dân cấp huyện                  | Không áp dụng |
        | Ủy ban nhân dân xã Quảng Uyên         | Ủy ban nhân dân cấp xã                     | Không áp dụng |
        | Chi cục Kiểm lâm tỉnh Cao Bằng        | Cơ quan nhà nước                           | Đạt           |
        | Sở Nội vụ tỉnh Cao Bằng               | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | Đạt           |
        | Trường Trung học phổ thông Quảng Uyên | Đơn vị sự nghiệp công lập                  | Đạt           |

    @CB-1.2.a-1
    Khung kịch bản: Cơ quan có mọi người đã được bồi dưỡng: cử người đi học lĩnh vực khác hoặc không có người được giao nhiệm vụ thì vẫn không xét
      Biết hồ sơ năm 2025 của Chi cục Kiểm lâm tỉnh Cao Bằng, loại "Cơ quan nhà nước", tỉnh Cao Bằng
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 10
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Và có "Lượt cử người đi bồi dưỡng, tập huấn" ngày 10/05/2025, lĩnh vực: <lĩnh vực>; số người được giao nhiệm vụ trong đó: <số người>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | lĩnh vực                     | số người | kết quả       | lý do                         |
        | dân chủ ở cơ sở              | 1        | Đạt           |                               |
        | dân chủ ở cơ sở              | 0        | Không áp dụng | không thuộc điều kiện áp dụng |
        | ứng dụng công nghệ thông tin | 2        | Không áp dụng | không thuộc điều kiện áp dụng |

    @CB-1.2.a-1
    Kịch bản: Có kế hoạch bồi dưỡng nhưng không mở lớp
      Biết "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 4
      Và có "Kế hoạch bồi dưỡng, tập huấn" ngày 15/02/2025, năm: 2025
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @CB-1.2.a-1
    Khung kịch bản: Không mở lớp mà thiếu một dữ kiện thì chưa kết luận
      Biết "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 4
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | dữ kiện                                        |
        | Lớp bồi dưỡng, tập huấn                        |
        | Số người được giao nhiệm vụ về dân chủ ở cơ sở |
        | Số người được giao nhiệm vụ đã qua bồi dưỡng   |

    @CB-1.2.a-1
    Kịch bản: Đã mở lớp thì không cần số người được giao nhiệm vụ
      Biết chưa báo cáo "Số người được giao nhiệm vụ về dân chủ ở cơ sở"
      Và chưa báo cáo "Số người được giao nhiệm vụ đã qua bồi dưỡng"
      Và có "Lớp bồi dưỡng, tập huấn" ngày 10/05/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @CB-1.2.a-1
    Kịch bản: Lớp không ghi ngày mở
      Biết "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 4
      Và có "Lớp bồi dưỡng, tập huấn" không ghi ngày
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.a-1
    Khung kịch bản: Cơ quan không mở lớp, không cử người mà thiếu một dữ kiện thì chưa kết luận
      Biết hồ sơ năm 2025 của Chi cục Kiểm lâm tỉnh Cao Bằng, loại "Cơ quan nhà nước", tỉnh Cao Bằng
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 4
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | dữ kiện                              |
        | Lớp bồi dưỡng, tập huấn              |
        | Lượt cử người đi bồi dưỡng, tập huấn |

    @CB-1.2.a-1
    Khung kịch bản: Cơ quan đã làm một trong hai việc thì không cần báo cáo việc kia
      Biết hồ sơ năm 2025 của Chi cục Kiểm lâm tỉnh Cao Bằng, loại "Cơ quan nhà nước", tỉnh Cao Bằng
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 4
      Và có "Lớp bồi dưỡng, tập huấn" ngày 10/05/2025
      Và có "Lượt cử người đi bồi dưỡng, tập huấn" ngày 12/06/2025, lĩnh vực: dân chủ ở cơ sở; số người được giao nhiệm vụ trong đó: 2
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

      Dữ liệu:
        | dữ kiện                              |
        | Lớp bồi dưỡng, tập huấn              |
        | Lượt cử người đi bồi dưỡng, tập huấn |

    @CB-1.2.a-1
    Khung kịch bản: Chưa mở lớp và số liệu chưa đủ cả năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 4
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do            |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ |
        | 31/12/2025  | Vi phạm         | không có         |

    @CB-1.2.a-1
    Khung kịch bản: Đơn vị mới thành lập chỉ bị xét khi có đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 4
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do                |
        | 01/07/2025     | Vi phạm       | không có             |
        | 03/10/2025     | Vi phạm       | không có             |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn          |
        | 01/01/2026     | Không áp dụng | đơn vị không tồn tại |

    @CB-1.2.a-1
    Khung kịch bản: Đơn vị giải thể trước khi hết năm mà chưa mở lớp thì không xét
      Biết đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 4
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 01/07/2025    | Không áp dụng | đơn vị không tồn tại |
        | 31/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/01/2026    | Vi phạm       | không có             |

    @CB-1.2.a-1
    Khung kịch bản: Giải thể trong năm 2024 khi chưa đủ 90 ngày kể từ ngày 12/07/2024 thì kỳ quá ngắn
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 4
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 09/10/2024    | Không áp dụng | kỳ quá ngắn          |
        | 10/10/2024    | Không áp dụng | đơn vị không tồn tại |

    @CB-1.2.a-1
    Khung kịch bản: Cấp huyện kết thúc từ ngày 01/07/2025: chỉ giữ kết quả đã đạt đến ngày 30/06/2025
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Quảng Hòa, loại "Ủy ban nhân dân cấp huyện", tỉnh Cao Bằng
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" quý II/2025 là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" quý II/2025 là 4
      Và có "Lớp bồi dưỡng, tập huấn" ngày <ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày       | kết quả       | lý do                |
        | 30/06/2025 | Đạt           |                      |
        | 01/07/2025 | Không áp dụng | đơn vị không tồn tại |

    @CB-1.2.a-1
    Khung kịch bản: Từ năm 2024 trở đi, năm nào cũng phải mở lớp
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và "Số người được giao nhiệm vụ về dân chủ ở cơ sở" là 10
      Và "Số người được giao nhiệm vụ đã qua bồi dưỡng" là 4
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | kết quả       | lý do                  |
        | 2023 | Không áp dụng | trước ngày có hiệu lực |
        | 2024 | Vi phạm       | không có               |
        | 2025 | Vi phạm       | không có               |
        | 2026 | Vi phạm       | không có               |

    @CB-1.2.a-2
    Khung kịch bản: Chỉ xét lớp của Ủy ban nhân dân các cấp
      Biết hồ sơ năm 2024 của <đơn vị>, loại "<loại>", <nơi>
      Và có "Lớp bồi dưỡng, tập huấn" ngày 10/09/2024, nội dung học: chuyên môn nghiệp vụ
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                                         | loại                                       | nơi              | kết quả       | lý do              |
        | Ủy ban nhân dân tỉnh Cao Bằng                  | Ủy ban nhân dân cấp tỉnh                   | tỉnh Cao Bằng    | Vi phạm       | chưa đúng nội dung |
        | Ủy ban nhân dân huyện Quảng Hòa                | Ủy ban nhân dân cấp huyện                  | tỉnh Cao Bằng    | Vi phạm       | chưa đúng nội dung |
        | Ủy ban nhân dân xã Quảng Uyên                  | Ủy ban nhân dân cấp xã                     | tỉnh Cao Bằng    | Vi phạm       | chưa đúng nội dung |
        | Chi cục Kiểm lâm tỉnh Cao Bằng                 | Cơ quan nhà nước                           | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị   |
        | Sở Nội vụ tỉnh Cao Bằng                        | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị   |
        | Trường Trung học phổ thông Quảng Uyên          | Đơn vị sự nghiệp công lập                  | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị   |
        | Công ty cổ phần Khoáng sản Phục Hòa            | Tổ chức có sử dụng lao động                | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị   |
        | Công ty TNHH một thành viên Cấp nước Cao Bằng  | Doanh nghiệp nhà nước                      | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị   |
        | Xóm Đông Luông                                 | Thôn, xóm, tổ dân phố                      | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị   |
        | Hội đồng nhân dân tỉnh Cao Bằng                | Hội đồng nhân dân cấp tỉnh                 | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị   |
        | Hội đồng nhân dân huyện Quảng Hòa              | Hội đồng nhân dân cấp huyện                | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị   |
        | Hội đồng nhân dân xã Quảng Uyên                | Hội đồng nhân dân cấp xã                   | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị   |
        | Ủy ban Mặt trận Tổ quốc Việt Nam xã Quảng Uyên | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị   |
        | Hội Nông dân xã Quảng Uyên                     | Tổ chức chính trị - xã hội                 | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị   |
        | Liên đoàn Lao động tỉnh Cao Bằng               | Liên đoàn Lao động tỉnh                    | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị   |
        | Đảng ủy xã Quảng Uyên                          | Cấp ủy, ban đảng                           | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị   |
        | Báo và Đài Phát thanh, Truyền hình Cao Bằng    | Báo, đài phát thanh và truyền hình         | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị   |
        | Ủy ban nhân dân xã Tân Cương                   | Ủy ban nhân dân cấp xã                     | tỉnh Thái Nguyên | Không áp dụng | khác địa bàn       |

    @CB-1.2.a-2
    Khung kịch bản: Thiếu một trong bốn chuyên đề là vi phạm
      Biết có "Lớp bồi dưỡng, tập huấn" ngày 10/05/2025, nội dung học: <nội dung học>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | nội dung học                                                                                                                 | kết quả | lý do              |
        | chuyên môn nghiệp vụ và thi hành pháp luật và xử lý thông tin và ứng dụng công nghệ thông tin                                | Đạt     |                    |
        | thi hành pháp luật và xử lý thông tin và ứng dụng công nghệ thông tin                                                        | Vi phạm | chưa đúng nội dung |
        | chuyên môn nghiệp vụ và xử lý thông tin và ứng dụng công nghệ thông tin                                                      | Vi phạm | chưa đúng nội dung |
        | chuyên môn nghiệp vụ và thi hành pháp luật và ứng dụng công nghệ thông tin                                                   | Vi phạm | chưa đúng nội dung |
        | chuyên môn nghiệp vụ và thi hành pháp luật và xử lý thông tin                                                                | Vi phạm | chưa đúng nội dung |
        | chuyên môn nghiệp vụ và thi hành pháp luật và xử lý thông tin và kỹ năng khác                                                | Vi phạm | chưa đúng nội dung |
        | chuyên môn nghiệp vụ và thi hành pháp luật và xử lý thông tin và ứng dụng công nghệ thông tin và soạn thảo hương ước quy ước | Đạt     |                    |
        | soạn thảo hương ước quy ước                                                                                                  | Vi phạm | chưa đúng nội dung |
        | trống                                                                                                                        | Vi phạm | chưa đúng nội dung |

    @CB-1.2.a-2
    Khung kịch bản: Gộp các lớp trong năm; lớp bổ sung phải mở trong năm
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Lớp bồi dưỡng, tập huấn" ngày 10/05/2025, nội dung học: chuyên môn nghiệp vụ và thi hành pháp luật và xử lý thông tin
      Và có "Lớp bồi dưỡng, tập huấn" ngày <ngày>, nội dung học: ứng dụng công nghệ thông tin
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | kết quả |
        | 31/12/2024 | Vi phạm |
        | 01/01/2025 | Đạt     |
        | 31/12/2025 | Đạt     |
        | 01/01/2026 | Vi phạm |

    @CB-1.2.a-2
    Khung kịch bản: Đã mở lớp nhưng chưa đủ chuyên đề, hạn đến hết ngày 31/12
      Biết có "Lớp bồi dưỡng, tập huấn" ngày 10/05/2025, nội dung học: chuyên môn nghiệp vụ và thi hành pháp luật
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 30/12/2025    | Chưa đến hạn |
        | 31/12/2025    | Chưa đến hạn |
        | 01/01/2026    | Vi phạm      |

    @CB-1.2.a-2
    Khung kịch bản: Đủ bốn chuyên đề thì đạt ngay
      Biết có "Lớp bồi dưỡng, tập huấn" ngày 10/05/2025, nội dung học: chuyên môn nghiệp vụ và thi hành pháp luật
      Và có "Lớp bồi dưỡng, tập huấn" ngày 20/08/2025, nội dung học: xử lý thông tin và ứng dụng công nghệ thông tin
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 19/08/2025    | Chưa đến hạn |
        | 20/08/2025    | Đạt          |

    @CB-1.2.a-2
    Khung kịch bản: Năm không mở lớp: hết năm mới kết luận là không xét
      Biết không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả       |
        | 31/12/2025    | Chưa đến hạn  |
        | 01/01/2026    | Không áp dụng |

    @CB-1.2.a-2
    Kịch bản: Năm không mở lớp thì không xét chuyên đề
      Biết không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không thuộc điều kiện áp dụng"

    @CB-1.2.a-2
    Khung kịch bản: Chỉ mở lớp vào năm trước hoặc năm sau thì năm nay không xét chuyên đề
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Lớp bồi dưỡng, tập huấn" ngày <ngày>, nội dung học: chuyên môn nghiệp vụ
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày       | kết quả       | lý do                         |
        | 31/12/2024 | Không áp dụng | không thuộc điều kiện áp dụng |
        | 01/01/2025 | Vi phạm       | chưa đúng nội dung            |
        | 31/12/2025 | Vi phạm       | chưa đúng nội dung            |
        | 01/01/2026 | Không áp dụng | không thuộc điều kiện áp dụng |

    @CB-1.2.a-2
    Khung kịch bản: Thiếu dữ kiện về lớp
      Biết <lớp>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | lớp                                                                                                                                                      |
        | chưa báo cáo "Lớp bồi dưỡng, tập huấn"                                                                                                                   |
        | có "Lớp bồi dưỡng, tập huấn" ngày 10/05/2025                                                                                                             |
        | có "Lớp bồi dưỡng, tập huấn" không ghi ngày, nội dung học: chuyên môn nghiệp vụ và thi hành pháp luật và xử lý thông tin và ứng dụng công nghệ thông tin |

    @CB-1.2.a-2
    Khung kịch bản: Một lớp không ghi nội dung học: còn thiếu chuyên đề thì chưa kết luận, đã đủ thì đạt
      Biết có "Lớp bồi dưỡng, tập huấn" ngày 10/05/2025
      Và có "Lớp bồi dưỡng, tập huấn" ngày 12/06/2025, nội dung học: <nội dung học>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | nội dung học                                                                                  | kết quả         | lý do                |
        | chuyên môn nghiệp vụ và thi hành pháp luật và xử lý thông tin                                 | Chưa đủ dữ liệu | chưa báo cáo dữ kiện |
        | chuyên môn nghiệp vụ và thi hành pháp luật và xử lý thông tin và ứng dụng công nghệ thông tin | Đạt             |                      |

    @CB-1.2.a-2
    Khung kịch bản: Chưa đủ chuyên đề và số liệu chưa đủ cả năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Lớp bồi dưỡng, tập huấn" ngày 10/05/2025, nội dung học: chuyên môn nghiệp vụ và thi hành pháp luật
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do              |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ   |
        | 31/12/2025  | Vi phạm         | chưa đúng nội dung |

    @CB-1.2.a-2
    Khung kịch bản: Chưa mở lớp và số liệu chưa đủ cả năm thì chưa thể nói là không xét
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do                         |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ              |
        | 31/12/2025  | Không áp dụng   | không thuộc điều kiện áp dụng |

    @CB-1.2.a-2
    Khung kịch bản: Ủy ban nhân dân mới thành lập chỉ bị xét khi có đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và có "Lớp bồi dưỡng, tập huấn" ngày 10/12/2025, nội dung học: chuyên môn nghiệp vụ
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do              |
        | 01/07/2025     | Vi phạm       | chưa đúng nội dung |
        | 03/10/2025     | Vi phạm       | chưa đúng nội dung |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn        |

    @CB-1.2.a-2
    Khung kịch bản: Bốn chuyên đề: giải thể trong năm 2024 khi chưa đủ 90 ngày kể từ ngày 12/07/2024 thì kỳ quá ngắn
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và có "Lớp bồi dưỡng, tập huấn" ngày 10/08/2024, nội dung học: chuyên môn nghiệp vụ
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 09/10/2024    | Không áp dụng | kỳ quá ngắn          |
        | 10/10/2024    | Không áp dụng | đơn vị không tồn tại |

    @CB-1.2.a-2
    Khung kịch bản: Từ năm 2024 trở đi, năm nào mở lớp cũng phải đủ chuyên đề
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và có "Lớp bồi dưỡng, tập huấn" ngày 10/05/<năm>, nội dung học: chuyên môn nghiệp vụ
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | kết quả       | lý do                  |
        | 2023 | Không áp dụng | trước ngày có hiệu lực |
        | 2024 | Vi phạm       | chưa đúng nội dung     |
        | 2025 | Vi phạm       | chưa đúng nội dung     |
        | 2026 | Vi phạm       | chưa đúng nội dung     |

  Quy tắc: Cơ sở đào tạo, báo cáo viên và phương pháp bồi dưỡng (gạch đầu dòng thứ hai điểm a khoản 2)

    @CB-1.2.a-3
    Khung kịch bản: Cơ sở đào tạo, báo cáo viên: chỉ xét lớp của Ủy ban nhân dân các cấp
      Biết hồ sơ năm 2024 của <đơn vị>, loại "<loại>", <nơi>
      Và có "Lớp bồi dưỡng, tập huấn" ngày 10/09/2024, cơ sở hoặc giảng viên đủ điều kiện: không
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                                         | loại                                       | nơi              | kết quả       | lý do              |
        | Ủy ban nhân dân tỉnh Cao Bằng                  | Ủy ban nhân dân cấp tỉnh                   | tỉnh Cao Bằng    | Vi phạm       | chưa đủ minh chứng |
        | Ủy ban nhân dân huyện Quảng Hòa                | Ủy ban nhân dân cấp huyện                  | tỉnh Cao Bằng    | Vi phạm       | chưa đủ minh chứng |
        | Ủy ban nhân dân xã Quảng Uyên                  | Ủy ban nhân dân cấp xã                     | tỉnh Cao Bằng    | Vi phạm       | chưa đủ minh chứng |
        | Chi cục Kiểm lâm tỉnh Cao Bằng                 | Cơ quan nhà nước                           | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị   |
        | Sở Nội vụ tỉnh Cao Bằng                        | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị   |
        | Trường Trung học phổ thông Quảng Uyên          | Đơn vị sự nghiệp công lập                  | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị   |
        | Công ty cổ phần Khoáng sản Phục Hòa            | Tổ chức có sử dụng lao động                | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị   |
        | Công ty TNHH một thành viên Cấp nước Cao Bằng  | Doanh nghiệp nhà nước                      | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị   |
        | Xóm Đông Luông                                 | Thôn, xóm, tổ dân phố                      | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị   |
        | Hội đồng nhân dân tỉnh Cao Bằng                | Hội đồng nhân dân cấp tỉnh                 | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị   |
        | Hội đồng nhân dân huyện Quảng Hòa              | Hội đồng nhân dân cấp huyện                | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị   |
        | Hội đồng nhân dân xã Quảng Uyên                | Hội đồng nhân dân cấp xã                   | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị   |
        | Ủy ban Mặt trận Tổ quốc Việt Nam xã Quảng Uyên | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị   |
        | Hội Nông dân xã Quảng Uyên                     | Tổ chức chính trị - xã hội                 | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị   |
        | Liên đoàn Lao động tỉnh Cao Bằng               | Liên đoàn Lao động tỉnh                    | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị   |
        | Đảng ủy xã Quảng Uyên                          | Cấp ủy, ban đảng                           | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị   |
        | Báo và Đài Phát thanh, Truyền hình Cao Bằng    | Báo, đài phát thanh và truyền hình         | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị   |
        | Ủy ban nhân dân xã Tân Cương                   | Ủy ban nhân dân cấp xã                     | tỉnh Thái Nguyên | Không áp dụng | khác địa bàn       |

    @CB-1.2.a-3
    Khung kịch bản: Cơ sở đào tạo, báo cáo viên có đủ điều kiện hay không
      Biết <lớp>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | lớp                                                                                     | kết quả         | lý do                |
        | có "Lớp bồi dưỡng, tập huấn" ngày 10/05/2025, cơ sở hoặc giảng viên đủ điều kiện: có    | Đạt             |                      |
        | có "Lớp bồi dưỡng, tập huấn" ngày 10/05/2025, cơ sở hoặc giảng viên đủ điều kiện: không | Vi phạm         | chưa đủ minh chứng   |
        | có "Lớp bồi dưỡng, tập huấn" ngày 10/05/2025                                            | Chưa đủ dữ liệu | chưa báo cáo dữ kiện |

    @CB-1.2.a-3
    Khung kịch bản: Mọi lớp trong năm đều phải đạt
      Biết có "Lớp bồi dưỡng, tập huấn" ngày 10/05/2025, cơ sở hoặc giảng viên đủ điều kiện: <lớp tháng 5>
      Và có "Lớp bồi dưỡng, tập huấn" ngày 10/10/2025, cơ sở hoặc giảng viên đủ điều kiện: <lớp tháng 10>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | lớp tháng 5 | lớp tháng 10 | kết quả | lý do              |
        | có          | có           | Đạt     |                    |
        | có          | không        | Vi phạm | chưa đủ minh chứng |
        | không       | có           | Vi phạm | chưa đủ minh chứng |
        | không       | không        | Vi phạm | chưa đủ minh chứng |

    @CB-1.2.a-3
    Khung kịch bản: Lớp không đạt thì vi phạm ngay hôm sau ngày mở lớp, không phải chờ hết năm
      Biết có "Lớp bồi dưỡng, tập huấn" ngày 10/05/2025, cơ sở hoặc giảng viên đủ điều kiện: không
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 09/05/2025    | Chưa đến hạn |
        | 10/05/2025    | Chưa đến hạn |
        | 11/05/2025    | Vi phạm      |

    @CB-1.2.a-3
    Kịch bản: Lớp đạt thì đạt ngay trong ngày
      Biết có "Lớp bồi dưỡng, tập huấn" ngày 10/05/2025, cơ sở hoặc giảng viên đủ điều kiện: có
      Khi đánh giá vào ngày 10/05/2025
      Thì kết quả là "Đạt"

    @CB-1.2.a-3
    Khung kịch bản: Năm không mở lớp: hết năm mới kết luận là không phát sinh
      Biết không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày đánh giá | kết quả       | lý do           |
        | 31/12/2025    | Chưa đến hạn  |                 |
        | 01/01/2026    | Không áp dụng | không phát sinh |

    @CB-1.2.a-3
    Khung kịch bản: Lớp của năm nào xét cho năm đó
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Lớp bồi dưỡng, tập huấn" ngày <ngày>, cơ sở hoặc giảng viên đủ điều kiện: không
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày       | kết quả       | lý do              |
        | 31/12/2024 | Không áp dụng | không phát sinh    |
        | 01/01/2025 | Vi phạm       | chưa đủ minh chứng |
        | 31/12/2025 | Vi phạm       | chưa đủ minh chứng |
        | 01/01/2026 | Không áp dụng | không phát sinh    |

    @CB-1.2.a-3
    Khung kịch bản: Chỉ xét lớp mở từ ngày Nghị quyết áp dụng
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và có "Lớp bồi dưỡng, tập huấn" ngày <ngày>, cơ sở hoặc giảng viên đủ điều kiện: không
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày       | kết quả       | lý do              |
        | 11/07/2024 | Không áp dụng | không phát sinh    |
        | 12/07/2024 | Vi phạm       | chưa đủ minh chứng |
        | 13/07/2024 | Vi phạm       | chưa đủ minh chứng |

    @CB-1.2.a-3
    Khung kịch bản: Cơ sở đào tạo, báo cáo viên: thiếu dữ kiện về lớp
      Biết <lớp>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | lớp                                                                                    |
        | chưa báo cáo "Lớp bồi dưỡng, tập huấn"                                                 |
        | có "Lớp bồi dưỡng, tập huấn" không ghi ngày, cơ sở hoặc giảng viên đủ điều kiện: không |

    @CB-1.2.a-3
    Kịch bản: Một lớp không đạt đủ để kết luận vi phạm, dù lớp khác chưa ghi điều kiện
      Biết có "Lớp bồi dưỡng, tập huấn" ngày 10/05/2025, cơ sở hoặc giảng viên đủ điều kiện: không
      Và có "Lớp bồi dưỡng, tập huấn" ngày 12/06/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đủ minh chứng"

    @CB-1.2.a-3
    Khung kịch bản: Không mở lớp và số liệu chưa đủ cả năm thì chưa thể nói là không phát sinh
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do            |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ |
        | 31/12/2025  | Không áp dụng   | không phát sinh  |

    @CB-1.2.a-3
    Kịch bản: Ủy ban nhân dân thành lập chưa đủ 90 ngày vẫn chịu trách nhiệm về lớp đã mở
      Biết đơn vị thành lập ngày 01/12/2025
      Và có "Lớp bồi dưỡng, tập huấn" ngày 10/12/2025, cơ sở hoặc giảng viên đủ điều kiện: không
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đủ minh chứng"

    @CB-1.2.a-3
    Kịch bản: Hồ sơ của hai năm cho mỗi năm một kết quả
      Biết hồ sơ từ 12/07/2024 đến 31/12/2025 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và có "Lớp bồi dưỡng, tập huấn" ngày 10/09/2024, cơ sở hoặc giảng viên đủ điều kiện: không
      Và có "Lớp bồi dưỡng, tập huấn" ngày 10/05/2025, cơ sở hoặc giảng viên đủ điều kiện: có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả năm 2024 là "Vi phạm", lý do "chưa đủ minh chứng"
      Và kết quả năm 2025 là "Đạt"

    @CB-1.2.a-3
    Kịch bản: Năm trước khi có Nghị quyết thì không xét
      Biết hồ sơ năm 2023 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và có "Lớp bồi dưỡng, tập huấn" ngày 10/05/2023, cơ sở hoặc giảng viên đủ điều kiện: không
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @CB-1.2.a-4
    Khung kịch bản: Phản hồi của người học: chỉ xét lớp của Ủy ban nhân dân các cấp
      Biết hồ sơ năm 2024 của <đơn vị>, loại "<loại>", <nơi>
      Và có "Lớp bồi dưỡng, tập huấn" ngày 10/09/2024, tiếp thu ý kiến học viên: không
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                                         | loại                                       | nơi              | kết quả       | lý do              |
        | Ủy ban nhân dân tỉnh Cao Bằng                  | Ủy ban nhân dân cấp tỉnh                   | tỉnh Cao Bằng    | Vi phạm       | chưa đủ minh chứng |
        | Ủy ban nhân dân huyện Quảng Hòa                | Ủy ban nhân dân cấp huyện                  | tỉnh Cao Bằng    | Vi phạm       | chưa đủ minh chứng |
        | Ủy ban nhân dân xã Quảng Uyên                  | Ủy ban nhân dân cấp xã                     | tỉnh Cao Bằng    | Vi phạm       | chưa đủ minh chứng |
        | Chi cục Kiểm lâm tỉnh Cao Bằng                 | Cơ quan nhà nước                           | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị   |
        | Sở Nội vụ tỉnh Cao Bằng                        | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị   |
        | Trường Trung học phổ thông Quảng Uyên          | Đơn vị sự nghiệp công lập                  | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị   |
        | Công ty cổ phần Khoáng sản Phục Hòa            | Tổ chức có sử dụng lao động                | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị   |
        | Công ty TNHH một thành viên Cấp nước Cao Bằng  | Doanh nghiệp nhà nước                      | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị   |
        | Xóm Đông Luông                                 | Thôn, xóm, tổ dân phố                      | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị   |
        | Hội đồng nhân dân tỉnh Cao Bằng                | Hội đồng nhân dân cấp tỉnh                 | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị   |
        | Hội đồng nhân dân huyện Quảng Hòa              | Hội đồng nhân dân cấp huyện                | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị   |
        | Hội đồng nhân dân xã Quảng Uyên                | Hội đồng nhân dân cấp xã                   | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị   |
        | Ủy ban Mặt trận Tổ quốc Việt Nam xã Quảng Uyên | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị   |
        | Hội Nông dân xã Quảng Uyên                     | Tổ chức chính trị - xã hội                 | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị   |
        | Liên đoàn Lao động tỉnh Cao Bằng               | Liên đoàn Lao động tỉnh                    | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị   |
        | Đảng ủy xã Quảng Uyên                          | Cấp ủy, ban đảng                           | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị   |
        | Báo và Đài Phát thanh, Truyền hình Cao Bằng    | Báo, đài phát thanh và truyền hình         | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị   |
        | Ủy ban nhân dân xã Tân Cương                   | Ủy ban nhân dân cấp xã                     | tỉnh Thái Nguyên | Không áp dụng | khác địa bàn       |

    @CB-1.2.a-4
    Khung kịch bản: Có lớp nào tiếp thu ý kiến học viên hay không
      Biết <lớp>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | lớp                                                                           | kết quả         | lý do                |
        | có "Lớp bồi dưỡng, tập huấn" ngày 10/05/2025, tiếp thu ý kiến học viên: có    | Đạt             |                      |
        | có "Lớp bồi dưỡng, tập huấn" ngày 10/05/2025, tiếp thu ý kiến học viên: không | Vi phạm         | chưa đủ minh chứng   |
        | có "Lớp bồi dưỡng, tập huấn" ngày 10/05/2025                                  | Chưa đủ dữ liệu | chưa báo cáo dữ kiện |
        | có "Lớp bồi dưỡng, tập huấn" không ghi ngày, tiếp thu ý kiến học viên: có     | Chưa đủ dữ liệu | chưa báo cáo dữ kiện |
        | chưa báo cáo "Lớp bồi dưỡng, tập huấn"                                        | Chưa đủ dữ liệu | chưa báo cáo dữ kiện |

    @CB-1.2.a-4
    Khung kịch bản: Chỉ cần một lớp trong năm
      Biết có "Lớp bồi dưỡng, tập huấn" ngày 10/05/2025, tiếp thu ý kiến học viên: <lớp tháng 5>
      Và có "Lớp bồi dưỡng, tập huấn" ngày 10/10/2025, tiếp thu ý kiến học viên: <lớp tháng 10>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | lớp tháng 5 | lớp tháng 10 | kết quả | lý do              |
        | có          | có           | Đạt     |                    |
        | có          | không        | Đạt     |                    |
        | không       | có           | Đạt     |                    |
        | không       | không        | Vi phạm | chưa đủ minh chứng |

    @CB-1.2.a-4
    Khung kịch bản: Lớp tiếp thu ý kiến phải mở trong năm
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Lớp bồi dưỡng, tập huấn" ngày 10/05/2025, tiếp thu ý kiến học viên: không
      Và có "Lớp bồi dưỡng, tập huấn" ngày <ngày>, tiếp thu ý kiến học viên: có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | kết quả |
        | 31/12/2024 | Vi phạm |
        | 01/01/2025 | Đạt     |
        | 31/12/2025 | Đạt     |
        | 01/01/2026 | Vi phạm |

    @CB-1.2.a-4
    Khung kịch bản: Đã mở lớp nhưng chưa tiếp thu ý kiến, hạn đến hết ngày 31/12
      Biết có "Lớp bồi dưỡng, tập huấn" ngày 10/05/2025, tiếp thu ý kiến học viên: không
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 30/12/2025    | Chưa đến hạn |
        | 31/12/2025    | Chưa đến hạn |
        | 01/01/2026    | Vi phạm      |

    @CB-1.2.a-4
    Khung kịch bản: Có lớp tiếp thu ý kiến thì đạt ngay
      Biết có "Lớp bồi dưỡng, tập huấn" ngày 10/05/2025, tiếp thu ý kiến học viên: không
      Và có "Lớp bồi dưỡng, tập huấn" ngày 20/08/2025, tiếp thu ý kiến học viên: có
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 19/08/2025    | Chưa đến hạn |
        | 20/08/2025    | Đạt          |

    @CB-1.2.a-4
    Khung kịch bản: Phản hồi của người học: năm không mở lớp, hết năm mới kết luận là không xét
      Biết không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày đánh giá | kết quả       | lý do                         |
        | 31/12/2025    | Chưa đến hạn  |                               |
        | 01/01/2026    | Không áp dụng | không thuộc điều kiện áp dụng |

    @CB-1.2.a-4
    Khung kịch bản: Chỉ mở lớp vào năm trước hoặc năm sau thì năm nay không xét
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Lớp bồi dưỡng, tập huấn" ngày <ngày>, tiếp thu ý kiến học viên: không
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày       | kết quả       | lý do                         |
        | 31/12/2024 | Không áp dụng | không thuộc điều kiện áp dụng |
        | 01/01/2025 | Vi phạm       | chưa đủ minh chứng            |
        | 31/12/2025 | Vi phạm       | chưa đủ minh chứng            |
        | 01/01/2026 | Không áp dụng | không thuộc điều kiện áp dụng |

    @CB-1.2.a-4
    Kịch bản: Một lớp chưa ghi có tiếp thu ý kiến hay không, lớp khác không tiếp thu
      Biết có "Lớp bồi dưỡng, tập huấn" ngày 10/05/2025, tiếp thu ý kiến học viên: không
      Và có "Lớp bồi dưỡng, tập huấn" ngày 12/06/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.a-4
    Khung kịch bản: Chưa tiếp thu ý kiến và số liệu chưa đủ cả năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Lớp bồi dưỡng, tập huấn" ngày 10/05/2025, tiếp thu ý kiến học viên: không
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do              |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ   |
        | 31/12/2025  | Vi phạm         | chưa đủ minh chứng |

    @CB-1.2.a-4
    Khung kịch bản: Phản hồi của người học: Ủy ban nhân dân mới thành lập chỉ bị xét khi có đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và có "Lớp bồi dưỡng, tập huấn" ngày 10/12/2025, tiếp thu ý kiến học viên: không
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do              |
        | 01/07/2025     | Vi phạm       | chưa đủ minh chứng |
        | 03/10/2025     | Vi phạm       | chưa đủ minh chứng |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn        |

    @CB-1.2.a-4
    Khung kịch bản: Phản hồi của người học: giải thể trong năm 2024 khi chưa đủ 90 ngày kể từ ngày 12/07/2024 thì kỳ quá ngắn
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và có "Lớp bồi dưỡng, tập huấn" ngày 10/08/2024, tiếp thu ý kiến học viên: không
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 09/10/2024    | Không áp dụng | kỳ quá ngắn          |
        | 10/10/2024    | Không áp dụng | đơn vị không tồn tại |

    @CB-1.2.a-4
    Khung kịch bản: Từ năm 2024 trở đi, năm nào mở lớp cũng phải lấy ý kiến học viên
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và có "Lớp bồi dưỡng, tập huấn" ngày 10/05/<năm>, tiếp thu ý kiến học viên: không
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | kết quả       | lý do                  |
        | 2023 | Không áp dụng | trước ngày có hiệu lực |
        | 2024 | Vi phạm       | chưa đủ minh chứng     |
        | 2025 | Vi phạm       | chưa đủ minh chứng     |
        | 2026 | Vi phạm       | chưa đủ minh chứng     |

  Quy tắc: Cán bộ, công chức, viên chức tự học tập, nâng cao trình độ (gạch đầu dòng thứ ba điểm a khoản 2)

    @CB-1.2.a-5
    Khung kịch bản: Xét nơi có cán bộ, công chức, viên chức; không xét nơi chỉ có lao động hợp đồng
      Biết hồ sơ năm 2024 của <đơn vị>, loại "<loại>", <nơi>
      Và "Số cán bộ, công chức, viên chức, người lao động được bồi dưỡng" là 12
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                                         | loại                                       | nơi              | kết quả       | lý do            |
        | Ủy ban nhân dân tỉnh Cao Bằng                  | Ủy ban nhân dân cấp tỉnh                   | tỉnh Cao Bằng    | Đạt           |                  |
        | Ủy ban nhân dân huyện Quảng Hòa                | Ủy ban nhân dân cấp huyện                  | tỉnh Cao Bằng    | Đạt           |                  |
        | Ủy ban nhân dân xã Quảng Uyên                  | Ủy ban nhân dân cấp xã                     | tỉnh Cao Bằng    | Đạt           |                  |
        | Chi cục Kiểm lâm tỉnh Cao Bằng                 | Cơ quan nhà nước                           | tỉnh Cao Bằng    | Đạt           |                  |
        | Sở Nội vụ tỉnh Cao Bằng                        | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Cao Bằng    | Đạt           |                  |
        | Trường Trung học phổ thông Quảng Uyên          | Đơn vị sự nghiệp công lập                  | tỉnh Cao Bằng    | Đạt           |                  |
        | Công ty cổ phần Khoáng sản Phục Hòa            | Tổ chức có sử dụng lao động                | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Công ty TNHH một thành viên Cấp nước Cao Bằng  | Doanh nghiệp nhà nước                      | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Xóm Đông Luông                                 | Thôn, xóm, tổ dân phố                      | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân tỉnh Cao Bằng                | Hội đồng nhân dân cấp tỉnh                 | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân huyện Quảng Hòa              | Hội đồng nhân dân cấp huyện                | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân xã Quảng Uyên                | Hội đồng nhân dân cấp xã                   | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc Việt Nam xã Quảng Uyên | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Hội Nông dân xã Quảng Uyên                     | Tổ chức chính trị - xã hội                 | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Liên đoàn Lao động tỉnh Cao Bằng               | Liên đoàn Lao động tỉnh                    | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Đảng ủy xã Quảng Uyên                          | Cấp ủy, ban đảng                           | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Báo và Đài Phát thanh, Truyền hình Cao Bằng    | Báo, đài phát thanh và truyền hình         | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Tân Cương                   | Ủy ban nhân dân cấp xã                     | tỉnh Thái Nguyên | Không áp dụng | khác địa bàn     |

    @CB-1.2.a-5
    Khung kịch bản: Chỉ nêu số liệu để biết: nhiều hay ít, kể cả không có ai, đều đạt
      Biết "tổng số người của đơn vị" là 34
      Và "Số cán bộ, công chức, viên chức, người lao động được bồi dưỡng" là <số người>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | số người | kết quả |
        | 0        | Đạt     |
        | 1        | Đạt     |
        | 33       | Đạt     |
        | 34       | Đạt     |

    @CB-1.2.a-5
    Kịch bản: Có số liệu thì đạt ngay trong năm
      Biết "Số cán bộ, công chức, viên chức, người lao động được bồi dưỡng" là 12
      Khi đánh giá vào ngày 10/05/2025
      Thì kết quả là "Đạt"

    @CB-1.2.a-5
    Khung kịch bản: Chưa báo cáo số liệu: trong năm là chưa đến hạn, hết năm là chưa đủ dữ liệu, không bao giờ vi phạm
      Biết chưa báo cáo "Số cán bộ, công chức, viên chức, người lao động được bồi dưỡng"
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày đánh giá | kết quả         | lý do                |
        | 30/12/2025    | Chưa đến hạn    |                      |
        | 31/12/2025    | Chưa đến hạn    |                      |
        | 01/01/2026    | Chưa đủ dữ liệu | chưa báo cáo dữ kiện |

    @CB-1.2.a-5
    Khung kịch bản: Số liệu theo quý chỉ thành số liệu năm khi có đủ bốn quý
      Biết "Số cán bộ, công chức, viên chức, người lao động được bồi dưỡng" quý I/2025 là 3
      Và "Số cán bộ, công chức, viên chức, người lao động được bồi dưỡng" quý II/2025 là 2
      Và "Số cán bộ, công chức, viên chức, người lao động được bồi dưỡng" quý III/2025 là 0
      Và "Số cán bộ, công chức, viên chức, người lao động được bồi dưỡng" <quý cuối> là 1
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | quý cuối    | kết quả         | lý do                |
        | quý IV/2025 | Đạt             |                      |
        | quý IV/2024 | Chưa đủ dữ liệu | chưa báo cáo dữ kiện |
        | quý I/2026  | Chưa đủ dữ liệu | chưa báo cáo dữ kiện |

    @CB-1.2.a-5
    Khung kịch bản: Số liệu năm khác không thay được số liệu năm đang xét
      Biết "Số cán bộ, công chức, viên chức, người lao động được bồi dưỡng" năm <năm> là 12
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | kết quả         | lý do                |
        | 2024 | Chưa đủ dữ liệu | chưa báo cáo dữ kiện |
        | 2025 | Đạt             |                      |
        | 2026 | Chưa đủ dữ liệu | chưa báo cáo dữ kiện |

    @CB-1.2.a-5
    Khung kịch bản: Đơn vị mới thành lập chỉ xét khi có đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và "Số cán bộ, công chức, viên chức, người lao động được bồi dưỡng" là 12
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do                |
        | 03/10/2025     | Đạt           |                      |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn          |
        | 01/01/2026     | Không áp dụng | đơn vị không tồn tại |

    @CB-1.2.a-5
    Khung kịch bản: Tự học tập: giải thể trong năm 2024 khi chưa đủ 90 ngày kể từ ngày 12/07/2024 thì kỳ quá ngắn
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và chưa báo cáo "Số cán bộ, công chức, viên chức, người lao động được bồi dưỡng"
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 09/10/2024    | Không áp dụng | kỳ quá ngắn          |
        | 10/10/2024    | Không áp dụng | đơn vị không tồn tại |

    @CB-1.2.a-5
    Khung kịch bản: Chỉ xét từ năm 2024
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và "Số cán bộ, công chức, viên chức, người lao động được bồi dưỡng" là 12
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | kết quả       | lý do                  |
        | 2023 | Không áp dụng | trước ngày có hiệu lực |
        | 2024 | Đạt           |                        |
        | 2025 | Đạt           |                        |
        | 2026 | Đạt           |                        |

  Quy tắc: Tuyên truyền, phổ biến, giáo dục pháp luật (gạch đầu dòng thứ nhất điểm b khoản 2)

    @CB-1.2.b-1
    Khung kịch bản: Mọi cơ quan, đơn vị, địa phương đều phải có kế hoạch và hoạt động tuyên truyền
      Biết hồ sơ năm 2024 của <đơn vị>, loại "<loại>", <nơi>
      Và "tự nguyện áp dụng" là có
      Và không có "Kế hoạch tuyên truyền, phổ biến pháp luật" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                                         | loại                                       | nơi              | kết quả       | lý do            |
        | Ủy ban nhân dân tỉnh Cao Bằng                  | Ủy ban nhân dân cấp tỉnh                   | tỉnh Cao Bằng    | Vi phạm       | không có         |
        | Ủy ban nhân dân huyện Quảng Hòa                | Ủy ban nhân dân cấp huyện                  | tỉnh Cao Bằng    | Vi phạm       | không có         |
        | Ủy ban nhân dân xã Quảng Uyên                  | Ủy ban nhân dân cấp xã                     | tỉnh Cao Bằng    | Vi phạm       | không có         |
        | Chi cục Kiểm lâm tỉnh Cao Bằng                 | Cơ quan nhà nước                           | tỉnh Cao Bằng    | Vi phạm       | không có         |
        | Sở Nội vụ tỉnh Cao Bằng                        | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Cao Bằng    | Vi phạm       | không có         |
        | Trường Trung học phổ thông Quảng Uyên          | Đơn vị sự nghiệp công lập                  | tỉnh Cao Bằng    | Vi phạm       | không có         |
        | Công ty cổ phần Khoáng sản Phục Hòa            | Tổ chức có sử dụng lao động                | tỉnh Cao Bằng    | Vi phạm       | không có         |
        | Công ty TNHH một thành viên Cấp nước Cao Bằng  | Doanh nghiệp nhà nước                      | tỉnh Cao Bằng    | Vi phạm       | không có         |
        | Xóm Đông Luông                                 | Thôn, xóm, tổ dân phố                      | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân tỉnh Cao Bằng                | Hội đồng nhân dân cấp tỉnh                 | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân huyện Quảng Hòa              | Hội đồng nhân dân cấp huyện                | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân xã Quảng Uyên                | Hội đồng nhân dân cấp xã                   | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc Việt Nam xã Quảng Uyên | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Hội Nông dân xã Quảng Uyên                     | Tổ chức chính trị - xã hội                 | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Liên đoàn Lao động tỉnh Cao Bằng               | Liên đoàn Lao động tỉnh                    | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Đảng ủy xã Quảng Uyên                          | Cấp ủy, ban đảng                           | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Báo và Đài Phát thanh, Truyền hình Cao Bằng    | Báo, đài phát thanh và truyền hình         | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Tân Cương                   | Ủy ban nhân dân cấp xã                     | tỉnh Thái Nguyên | Không áp dụng | khác địa bàn     |

    @CB-1.2.b-1
    Khung kịch bản: Doanh nghiệp, hợp tác xã ngoài nhà nước chỉ bị xét khi tự nguyện áp dụng
      Biết hồ sơ năm 2025 của Công ty cổ phần Khoáng sản Phục Hòa, loại "Tổ chức có sử dụng lao động", tỉnh Cao Bằng
      Và <khai báo>
      Và không có "Kế hoạch tuyên truyền, phổ biến pháp luật" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | khai báo                         | kết quả         | lý do                         |
        | "tự nguyện áp dụng" là có        | Vi phạm         | không có                      |
        | "tự nguyện áp dụng" là không     | Không áp dụng   | không thuộc điều kiện áp dụng |
        | chưa báo cáo "tự nguyện áp dụng" | Chưa đủ dữ liệu | chưa báo cáo dữ kiện          |

    @CB-1.2.b-1
    Khung kịch bản: Phải có cả kế hoạch và hoạt động
      Biết <kế hoạch>
      Và <hoạt động>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | kế hoạch                                                                  | hoạt động                                                                | kết quả | lý do              |
        | có "Kế hoạch tuyên truyền, phổ biến pháp luật" ngày 20/02/2025, năm: 2025 | có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 05/06/2025 | Đạt     |                    |
        | có "Kế hoạch tuyên truyền, phổ biến pháp luật" ngày 20/02/2025, năm: 2025 | không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào       | Vi phạm | chưa đủ minh chứng |
        | không có "Kế hoạch tuyên truyền, phổ biến pháp luật" nào                  | có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 05/06/2025 | Vi phạm | chưa đủ minh chứng |
        | không có "Kế hoạch tuyên truyền, phổ biến pháp luật" nào                  | không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào       | Vi phạm | không có           |

    @CB-1.2.b-1
    Khung kịch bản: Kế hoạch năm 2025 được ban hành từ cuối năm trước đến hết ngày 31/12/2025
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Kế hoạch tuyên truyền, phổ biến pháp luật" ngày <ngày ban hành>, năm: 2025
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 05/06/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày ban hành | kết quả | lý do              |
        | 20/12/2024    | Đạt     |                    |
        | 31/12/2024    | Đạt     |                    |
        | 01/01/2025    | Đạt     |                    |
        | 31/12/2025    | Đạt     |                    |
        | 01/01/2026    | Vi phạm | chưa đủ minh chứng |

    @CB-1.2.b-1
    Khung kịch bản: Kế hoạch phải là của năm đang xét
      Biết có "Kế hoạch tuyên truyền, phổ biến pháp luật" ngày 10/01/2025, <năm của kế hoạch>
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 05/06/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm của kế hoạch   | kết quả         | lý do                |
        | năm: 2024          | Vi phạm         | chưa đủ minh chứng   |
        | năm: 2025          | Đạt             |                      |
        | năm: 2026          | Vi phạm         | chưa đủ minh chứng   |
        | người ký: Chủ tịch | Chưa đủ dữ liệu | chưa báo cáo dữ kiện |

    @CB-1.2.b-1
    Khung kịch bản: Hoạt động tuyên truyền phải trong năm
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Kế hoạch tuyên truyền, phổ biến pháp luật" ngày 20/02/2025, năm: 2025
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày <ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày       | kết quả | lý do              |
        | 31/12/2024 | Vi phạm | chưa đủ minh chứng |
        | 01/01/2025 | Đạt     |                    |
        | 31/12/2025 | Đạt     |                    |
        | 01/01/2026 | Vi phạm | chưa đủ minh chứng |

    @CB-1.2.b-1
    Khung kịch bản: Có kế hoạch, chưa có hoạt động: hạn đến hết ngày 31/12
      Biết có "Kế hoạch tuyên truyền, phổ biến pháp luật" ngày 20/02/2025, năm: 2025
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 30/12/2025    | Chưa đến hạn |
        | 31/12/2025    | Chưa đến hạn |
        | 01/01/2026    | Vi phạm      |

    @CB-1.2.b-1
    Khung kịch bản: Có đủ kế hoạch và hoạt động thì đạt ngay
      Biết có "Kế hoạch tuyên truyền, phổ biến pháp luật" ngày 20/02/2025, năm: 2025
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 05/06/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 04/06/2025    | Chưa đến hạn |
        | 05/06/2025    | Đạt          |

    @CB-1.2.b-1
    Khung kịch bản: Thiếu dữ kiện về kế hoạch hoặc hoạt động
      Biết có "Kế hoạch tuyên truyền, phổ biến pháp luật" ngày 20/02/2025, năm: 2025
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 05/06/2025
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | dữ kiện                                             |
        | Kế hoạch tuyên truyền, phổ biến pháp luật           |
        | Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở |

    @CB-1.2.b-1
    Kịch bản: Hoạt động không ghi ngày
      Biết có "Kế hoạch tuyên truyền, phổ biến pháp luật" ngày 20/02/2025, năm: 2025
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" không ghi ngày
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.b-1
    Kịch bản: Đã rõ là không có hoạt động nào thì vi phạm, dù chưa báo cáo kế hoạch
      Biết chưa báo cáo "Kế hoạch tuyên truyền, phổ biến pháp luật"
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm"

    @CB-1.2.b-1
    Khung kịch bản: Có kế hoạch, chưa có hoạt động và số liệu chưa đủ cả năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Kế hoạch tuyên truyền, phổ biến pháp luật" ngày 20/02/2025, năm: 2025
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do              |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ   |
        | 31/12/2025  | Vi phạm         | chưa đủ minh chứng |

    @CB-1.2.b-1
    Khung kịch bản: Có hoạt động, chưa có kế hoạch và số liệu chưa đủ cả năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Kế hoạch tuyên truyền, phổ biến pháp luật" nào
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 05/06/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do              |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ   |
        | 31/12/2025  | Vi phạm         | chưa đủ minh chứng |

    @CB-1.2.b-1
    Khung kịch bản: Kế hoạch và hoạt động tuyên truyền: đơn vị mới thành lập chỉ bị xét khi có đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Kế hoạch tuyên truyền, phổ biến pháp luật" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do                |
        | 01/07/2025     | Vi phạm       | không có             |
        | 03/10/2025     | Vi phạm       | không có             |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn          |
        | 01/01/2026     | Không áp dụng | đơn vị không tồn tại |

    @CB-1.2.b-1
    Khung kịch bản: Đơn vị giải thể trước khi hết năm mà chưa có kế hoạch, hoạt động thì không xét
      Biết đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và không có "Kế hoạch tuyên truyền, phổ biến pháp luật" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 01/07/2025    | Không áp dụng | đơn vị không tồn tại |
        | 31/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/01/2026    | Vi phạm       | không có             |

    @CB-1.2.b-1
    Khung kịch bản: Kế hoạch và hoạt động tuyên truyền: giải thể trong năm 2024 khi chưa đủ 90 ngày kể từ ngày 12/07/2024 thì kỳ quá ngắn
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và không có "Kế hoạch tuyên truyền, phổ biến pháp luật" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 09/10/2024    | Không áp dụng | kỳ quá ngắn          |
        | 10/10/2024    | Không áp dụng | đơn vị không tồn tại |

    @CB-1.2.b-1
    Khung kịch bản: Cấp huyện kết thúc từ ngày 01/07/2025: hoạt động muộn nhất ngày 30/06/2025
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Quảng Hòa, loại "Ủy ban nhân dân cấp huyện", tỉnh Cao Bằng
      Và có "Kế hoạch tuyên truyền, phổ biến pháp luật" ngày 20/02/2025, năm: 2025
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày <ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày       | kết quả       | lý do                |
        | 30/06/2025 | Đạt           |                      |
        | 01/07/2025 | Không áp dụng | đơn vị không tồn tại |

    @CB-1.2.b-1
    Khung kịch bản: Từ năm 2024 trở đi, năm nào cũng phải có kế hoạch và hoạt động
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và không có "Kế hoạch tuyên truyền, phổ biến pháp luật" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | kết quả       | lý do                  |
        | 2023 | Không áp dụng | trước ngày có hiệu lực |
        | 2024 | Vi phạm       | không có               |
        | 2025 | Vi phạm       | không có               |
        | 2026 | Vi phạm       | không có               |

    @CB-1.2.b-2
    Khung kịch bản: Mọi cơ quan, đơn vị, địa phương đều phải tuyên truyền đủ ba nhóm chủ đề
      Biết hồ sơ năm 2024 của <đơn vị>, loại "<loại>", <nơi>
      Và "tự nguyện áp dụng" là có
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/09/2024, nội dung: Luật Thực hiện dân chủ ở cơ sở
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                                         | loại                                       | nơi              | kết quả       | lý do              |
        | Ủy ban nhân dân tỉnh Cao Bằng                  | Ủy ban nhân dân cấp tỉnh                   | tỉnh Cao Bằng    | Vi phạm       | chưa đúng nội dung |
        | Ủy ban nhân dân huyện Quảng Hòa                | Ủy ban nhân dân cấp huyện                  | tỉnh Cao Bằng    | Vi phạm       | chưa đúng nội dung |
        | Ủy ban nhân dân xã Quảng Uyên                  | Ủy ban nhân dân cấp xã                     | tỉnh Cao Bằng    | Vi phạm       | chưa đúng nội dung |
        | Chi cục Kiểm lâm tỉnh Cao Bằng                 | Cơ quan nhà nước                           | tỉnh Cao Bằng    | Vi phạm       | chưa đúng nội dung |
        | Sở Nội vụ tỉnh Cao Bằng                        | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Cao Bằng    | Vi phạm       | chưa đúng nội dung |
        | Trường Trung học phổ thông Quảng Uyên          | Đơn vị sự nghiệp công lập                  | tỉnh Cao Bằng    | Vi phạm       | chưa đúng nội dung |
        | Công ty cổ phần Khoáng sản Phục Hòa            | Tổ chức có sử dụng lao động                | tỉnh Cao Bằng    | Vi phạm       | chưa đúng nội dung |
        | Công ty TNHH một thành viên Cấp nước Cao Bằng  | Doanh nghiệp nhà nước                      | tỉnh Cao Bằng    | Vi phạm       | chưa đúng nội dung |
        | Xóm Đông Luông                                 | Thôn, xóm, tổ dân phố                      | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị   |
        | Hội đồng nhân dân tỉnh Cao Bằng                | Hội đồng nhân dân cấp tỉnh                 | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị   |
        | Hội đồng nhân dân huyện Quảng Hòa              | Hội đồng nhân dân cấp huyện                | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị   |
        | Hội đồng nhân dân xã Quảng Uyên                | Hội đồng nhân dân cấp xã                   | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị   |
        | Ủy ban Mặt trận Tổ quốc Việt Nam xã Quảng Uyên | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị   |
        | Hội Nông dân xã Quảng Uyên                     | Tổ chức chính trị - xã hội                 | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị   |
        | Liên đoàn Lao động tỉnh Cao Bằng               | Liên đoàn Lao động tỉnh                    | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị   |
        | Đảng ủy xã Quảng Uyên                          | Cấp ủy, ban đảng                           | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị   |
        | Báo và Đài Phát thanh, Truyền hình Cao Bằng    | Báo, đài phát thanh và truyền hình         | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị   |
        | Ủy ban nhân dân xã Tân Cương                   | Ủy ban nhân dân cấp xã                     | tỉnh Thái Nguyên | Không áp dụng | khác địa bàn       |

    @CB-1.2.b-2
    Khung kịch bản: Ba nhóm chủ đề: doanh nghiệp, hợp tác xã ngoài nhà nước chỉ bị xét khi tự nguyện áp dụng
      Biết hồ sơ năm 2025 của Công ty cổ phần Khoáng sản Phục Hòa, loại "Tổ chức có sử dụng lao động", tỉnh Cao Bằng
      Và <khai báo>
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/05/2025, nội dung: Luật Thực hiện dân chủ ở cơ sở
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | khai báo                         | kết quả         | lý do                         |
        | "tự nguyện áp dụng" là có        | Vi phạm         | chưa đúng nội dung            |
        | "tự nguyện áp dụng" là không     | Không áp dụng   | không thuộc điều kiện áp dụng |
        | chưa báo cáo "tự nguyện áp dụng" | Chưa đủ dữ liệu | chưa báo cáo dữ kiện          |

    @CB-1.2.b-2
    Khung kịch bản: Thiếu một trong ba nhóm chủ đề là vi phạm
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/05/2025, nội dung: <nội dung>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | nội dung                                                                                                               | kết quả | lý do              |
        | Luật Thực hiện dân chủ ở cơ sở và quyền nghĩa vụ của công dân và trách nhiệm của cơ quan tổ chức                       | Đạt     |                    |
        | quyền nghĩa vụ của công dân và trách nhiệm của cơ quan tổ chức                                                         | Vi phạm | chưa đúng nội dung |
        | Luật Thực hiện dân chủ ở cơ sở và trách nhiệm của cơ quan tổ chức                                                      | Vi phạm | chưa đúng nội dung |
        | Luật Thực hiện dân chủ ở cơ sở và quyền nghĩa vụ của công dân                                                          | Vi phạm | chưa đúng nội dung |
        | Luật Thực hiện dân chủ ở cơ sở và quyền nghĩa vụ của công dân và trách nhiệm của cơ quan tổ chức và văn bản địa phương | Đạt     |                    |
        | Luật Thực hiện dân chủ ở cơ sở và quyền nghĩa vụ của công dân và nội dung Nhân dân quyết định                          | Vi phạm | chưa đúng nội dung |
        | Luật Thực hiện dân chủ ở cơ sở và quyền nghĩa vụ của người lao động và trách nhiệm của cơ quan tổ chức                 | Vi phạm | chưa đúng nội dung |
        | văn bản địa phương                                                                                                     | Vi phạm | chưa đúng nội dung |
        | trống                                                                                                                  | Vi phạm | chưa đúng nội dung |

    @CB-1.2.b-2
    Khung kịch bản: Gộp các hoạt động trong năm; hoạt động bổ sung phải trong năm
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/05/2025, nội dung: Luật Thực hiện dân chủ ở cơ sở và quyền nghĩa vụ của công dân
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày <ngày>, nội dung: trách nhiệm của cơ quan tổ chức
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | kết quả |
        | 31/12/2024 | Vi phạm |
        | 01/01/2025 | Đạt     |
        | 31/12/2025 | Đạt     |
        | 01/01/2026 | Vi phạm |

    @CB-1.2.b-2
    Khung kịch bản: Còn thiếu một nhóm chủ đề, hạn đến hết ngày 31/12
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/05/2025, nội dung: Luật Thực hiện dân chủ ở cơ sở và quyền nghĩa vụ của công dân
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 30/12/2025    | Chưa đến hạn |
        | 31/12/2025    | Chưa đến hạn |
        | 01/01/2026    | Vi phạm      |

    @CB-1.2.b-2
    Khung kịch bản: Đủ ba nhóm chủ đề thì đạt ngay
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/05/2025, nội dung: Luật Thực hiện dân chủ ở cơ sở và quyền nghĩa vụ của công dân
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/08/2025, nội dung: trách nhiệm của cơ quan tổ chức
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 19/08/2025    | Chưa đến hạn |
        | 20/08/2025    | Đạt          |

    @CB-1.2.b-2
    Khung kịch bản: Năm không có hoạt động nào: hết năm mới kết luận là không xét
      Biết không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày đánh giá | kết quả       | lý do                         |
        | 31/12/2025    | Chưa đến hạn  |                               |
        | 01/01/2026    | Không áp dụng | không thuộc điều kiện áp dụng |

    @CB-1.2.b-2
    Khung kịch bản: Chỉ có hoạt động vào năm trước hoặc năm sau thì năm nay không xét chủ đề
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày <ngày>, nội dung: Luật Thực hiện dân chủ ở cơ sở
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày       | kết quả       | lý do                         |
        | 31/12/2024 | Không áp dụng | không thuộc điều kiện áp dụng |
        | 01/01/2025 | Vi phạm       | chưa đúng nội dung            |
        | 31/12/2025 | Vi phạm       | chưa đúng nội dung            |
        | 01/01/2026 | Không áp dụng | không thuộc điều kiện áp dụng |

    @CB-1.2.b-2
    Khung kịch bản: Thiếu dữ kiện về hoạt động tuyên truyền
      Biết <hoạt động>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | hoạt động                                                                                                                                                                           |
        | chưa báo cáo "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở"                                                                                                                  |
        | có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/05/2025                                                                                                            |
        | có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" không ghi ngày, nội dung: Luật Thực hiện dân chủ ở cơ sở và quyền nghĩa vụ của công dân và trách nhiệm của cơ quan tổ chức |

    @CB-1.2.b-2
    Khung kịch bản: Một hoạt động không ghi nội dung: còn thiếu chủ đề thì chưa kết luận, đã đủ thì đạt
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/03/2025
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/05/2025, nội dung: <nội dung>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | nội dung                                                                                         | kết quả         | lý do                |
        | Luật Thực hiện dân chủ ở cơ sở và quyền nghĩa vụ của công dân                                    | Chưa đủ dữ liệu | chưa báo cáo dữ kiện |
        | Luật Thực hiện dân chủ ở cơ sở và quyền nghĩa vụ của công dân và trách nhiệm của cơ quan tổ chức | Đạt             |                      |

    @CB-1.2.b-2
    Khung kịch bản: Còn thiếu chủ đề và số liệu chưa đủ cả năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/05/2025, nội dung: Luật Thực hiện dân chủ ở cơ sở và quyền nghĩa vụ của công dân
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do              |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ   |
        | 31/12/2025  | Vi phạm         | chưa đúng nội dung |

    @CB-1.2.b-2
    Khung kịch bản: Chưa có hoạt động và số liệu chưa đủ cả năm thì chưa thể nói là không xét
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do                         |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ              |
        | 31/12/2025  | Không áp dụng   | không thuộc điều kiện áp dụng |

    @CB-1.2.b-2
    Khung kịch bản: Ba nhóm chủ đề: đơn vị mới thành lập chỉ bị xét khi có đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/12/2025, nội dung: Luật Thực hiện dân chủ ở cơ sở
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do              |
        | 01/07/2025     | Vi phạm       | chưa đúng nội dung |
        | 03/10/2025     | Vi phạm       | chưa đúng nội dung |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn        |

    @CB-1.2.b-2
    Khung kịch bản: Ba nhóm chủ đề: giải thể trong năm 2024 khi chưa đủ 90 ngày kể từ ngày 12/07/2024 thì kỳ quá ngắn
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/08/2024, nội dung: Luật Thực hiện dân chủ ở cơ sở
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 09/10/2024    | Không áp dụng | kỳ quá ngắn          |
        | 10/10/2024    | Không áp dụng | đơn vị không tồn tại |

    @CB-1.2.b-2
    Khung kịch bản: Từ năm 2024 trở đi, năm nào tuyên truyền cũng phải đủ ba nhóm chủ đề
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/05/<năm>, nội dung: Luật Thực hiện dân chủ ở cơ sở
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | kết quả       | lý do                  |
        | 2023 | Không áp dụng | trước ngày có hiệu lực |
        | 2024 | Vi phạm       | chưa đúng nội dung     |
        | 2025 | Vi phạm       | chưa đúng nội dung     |
        | 2026 | Vi phạm       | chưa đúng nội dung     |

  Quy tắc: Chuyên mục trên trang thông tin điện tử và các kênh thông tin (gạch đầu dòng thứ hai điểm b khoản 2)

    @CB-1.2.b-3
    Khung kịch bản: Nơi có trang thông tin điện tử đều phải mở chuyên mục
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "tự nguyện áp dụng" là có
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và không có "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử" nào
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                                         | loại                                       | nơi              | kết quả       | lý do            |
        | Ủy ban nhân dân tỉnh Cao Bằng                  | Ủy ban nhân dân cấp tỉnh                   | tỉnh Cao Bằng    | Vi phạm       | không có         |
        | Ủy ban nhân dân huyện Quảng Hòa                | Ủy ban nhân dân cấp huyện                  | tỉnh Cao Bằng    | Vi phạm       | không có         |
        | Ủy ban nhân dân xã Quảng Uyên                  | Ủy ban nhân dân cấp xã                     | tỉnh Cao Bằng    | Vi phạm       | không có         |
        | Chi cục Kiểm lâm tỉnh Cao Bằng                 | Cơ quan nhà nước                           | tỉnh Cao Bằng    | Vi phạm       | không có         |
        | Sở Nội vụ tỉnh Cao Bằng                        | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Cao Bằng    | Vi phạm       | không có         |
        | Trường Trung học phổ thông Quảng Uyên          | Đơn vị sự nghiệp công lập                  | tỉnh Cao Bằng    | Vi phạm       | không có         |
        | Công ty cổ phần Khoáng sản Phục Hòa            | Tổ chức có sử dụng lao động                | tỉnh Cao Bằng    | Vi phạm       | không có         |
        | Công ty TNHH một thành viên Cấp nước Cao Bằng  | Doanh nghiệp nhà nước                      | tỉnh Cao Bằng    | Vi phạm       | không có         |
        | Xóm Đông Luông                                 | Thôn, xóm, tổ dân phố                      | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân tỉnh Cao Bằng                | Hội đồng nhân dân cấp tỉnh                 | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân huyện Quảng Hòa              | Hội đồng nhân dân cấp huyện                | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân xã Quảng Uyên                | Hội đồng nhân dân cấp xã                   | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc Việt Nam xã Quảng Uyên | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Hội Nông dân xã Quảng Uyên                     | Tổ chức chính trị - xã hội                 | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Liên đoàn Lao động tỉnh Cao Bằng               | Liên đoàn Lao động tỉnh                    | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Đảng ủy xã Quảng Uyên                          | Cấp ủy, ban đảng                           | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Báo và Đài Phát thanh, Truyền hình Cao Bằng    | Báo, đài phát thanh và truyền hình         | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Tân Cương                   | Ủy ban nhân dân cấp xã                     | tỉnh Thái Nguyên | Không áp dụng | khác địa bàn     |

    @CB-1.2.b-3
    Khung kịch bản: Chuyên mục trên trang thông tin điện tử: doanh nghiệp, hợp tác xã ngoài nhà nước chỉ bị xét khi tự nguyện áp dụng
      Biết hồ sơ năm 2025 của Công ty cổ phần Khoáng sản Phục Hòa, loại "Tổ chức có sử dụng lao động", tỉnh Cao Bằng
      Và <khai báo>
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và không có "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử" nào
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | khai báo                         | kết quả         | lý do                         |
        | "tự nguyện áp dụng" là có        | Vi phạm         | không có                      |
        | "tự nguyện áp dụng" là không     | Không áp dụng   | không thuộc điều kiện áp dụng |
        | chưa báo cáo "tự nguyện áp dụng" | Chưa đủ dữ liệu | chưa báo cáo dữ kiện          |

    @CB-1.2.b-3
    Khung kịch bản: Hết 180 ngày kể từ ngày 12/07/2024 mà chưa mở chuyên mục
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và không có "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>", lý do "<lý do>"
      Và hạn cuối là ngày 08/01/2025

      Dữ liệu:
        | ngày đánh giá | kết quả      | lý do    |
        | 07/01/2025    | Chưa đến hạn |          |
        | 08/01/2025    | Chưa đến hạn |          |
        | 09/01/2025    | Vi phạm      | không có |

    @CB-1.2.b-3
    Khung kịch bản: Đơn vị mới thành lập có 180 ngày để mở chuyên mục
      Biết đơn vị thành lập ngày 01/07/2025
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và không có "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>", lý do "<lý do>"
      Và hạn cuối là ngày 28/12/2025

      Dữ liệu:
        | ngày đánh giá | kết quả      | lý do    |
        | 27/12/2025    | Chưa đến hạn |          |
        | 28/12/2025    | Chưa đến hạn |          |
        | 29/12/2025    | Vi phạm      | không có |

    @CB-1.2.b-3
    Khung kịch bản: Ngày Nghị quyết bắt đầu áp dụng
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và không có "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày đánh giá | kết quả       | lý do                  |
        | 11/07/2024    | Không áp dụng | trước ngày có hiệu lực |
        | 12/07/2024    | Chưa đến hạn  |                        |

    @CB-1.2.b-3
    Khung kịch bản: Mở chuyên mục muộn vẫn đạt, có ghi số ngày chậm
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và có "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử" ngày <ngày mở>
      Khi đánh giá vào ngày 15/03/2025
      Thì kết quả là "<kết quả>"
      Và số ngày chậm là <số ngày chậm>

      Dữ liệu:
        | ngày mở    | kết quả | số ngày chậm |
        | 05/02/2023 | Đạt     | 0            |
        | 12/07/2024 | Đạt     | 0            |
        | 08/01/2025 | Đạt     | 0            |
        | 09/01/2025 | Đạt     | 1            |
        | 15/03/2025 | Đạt     | 66           |

    @CB-1.2.b-3
    Kịch bản: Chuyên mục mở sau hạn có ghi chú muộn
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và có "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử" ngày 09/01/2025
      Khi đánh giá vào ngày 15/03/2025
      Thì kết quả là "Đạt"
      Và có ghi chú "Đã thực hiện nhưng muộn"

    @CB-1.2.b-3
    Kịch bản: Chuyên mục mở trong hạn không có ghi chú muộn
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và có "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử" ngày 08/01/2025
      Khi đánh giá vào ngày 15/03/2025
      Thì kết quả là "Đạt"
      Và không có ghi chú "Đã thực hiện nhưng muộn"

    @CB-1.2.b-3
    Khung kịch bản: Quá hạn chưa mở là vi phạm cho đến ngày mở
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và có "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử" ngày 10/02/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả |
        | 09/02/2025    | Vi phạm |
        | 10/02/2025    | Đạt     |

    @CB-1.2.b-3
    Khung kịch bản: Chuyên mục bị gỡ bỏ
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và có "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử" ngày 01/10/2024, có hiệu lực đến: 30/06/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày đánh giá | kết quả | lý do        |
        | 29/06/2025    | Đạt     |              |
        | 30/06/2025    | Đạt     |              |
        | 01/07/2025    | Vi phạm | hết hiệu lực |

    @CB-1.2.b-3
    Khung kịch bản: Chuyên mục bị gỡ rồi mở lại thì đạt từ ngày mở lại
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và có "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử" ngày 01/10/2024, có hiệu lực đến: 30/06/2025
      Và có "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử" ngày 15/09/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày đánh giá | kết quả | lý do        |
        | 14/09/2025    | Vi phạm | hết hiệu lực |
        | 15/09/2025    | Đạt     |              |

    @CB-1.2.b-3
    Khung kịch bản: Chuyên mục bị gỡ khi chưa hết 180 ngày thì chưa đến hạn
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và có "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử" ngày 01/10/2024, có hiệu lực đến: 30/11/2024
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày đánh giá | kết quả      | lý do        |
        | 08/01/2025    | Chưa đến hạn |              |
        | 09/01/2025    | Vi phạm      | hết hiệu lực |

    @CB-1.2.b-3
    Khung kịch bản: Chỉ xét nơi có trang thông tin điện tử
      Biết <trang thông tin điện tử>
      Và không có "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | trang thông tin điện tử                                 | kết quả         | lý do                         |
        | "Cổng, trang thông tin điện tử của đơn vị" là có        | Vi phạm         | không có                      |
        | "Cổng, trang thông tin điện tử của đơn vị" là không     | Không áp dụng   | không thuộc điều kiện áp dụng |
        | chưa báo cáo "Cổng, trang thông tin điện tử của đơn vị" | Chưa đủ dữ liệu | chưa báo cáo dữ kiện          |

    @CB-1.2.b-3
    Khung kịch bản: Thiếu dữ kiện về chuyên mục
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và <chuyên mục>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | chuyên mục                                                                  |
        | chưa báo cáo "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử"      |
        | có "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử" không ghi ngày |

    @CB-1.2.b-3
    Khung kịch bản: Chưa mở chuyên mục và số liệu chưa đến hạn 08/01/2025
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và không có "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do            |
        | 07/01/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ |
        | 08/01/2025  | Vi phạm         | không có         |

    @CB-1.2.b-3
    Khung kịch bản: Đơn vị giải thể khi chưa hết 180 ngày thì không xét
      Biết đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và không có "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 08/01/2025    | Không áp dụng | đơn vị không tồn tại |
        | 09/01/2025    | Vi phạm       | không có             |

    @CB-1.2.b-3
    Kịch bản: Ủy ban nhân dân huyện đã mở chuyên mục thì giữ kết quả đạt
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Quảng Hòa, loại "Ủy ban nhân dân cấp huyện", tỉnh Cao Bằng
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và có "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử" ngày 01/10/2024
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @CB-1.2.b-4
    Khung kịch bản: Nơi có trang thông tin điện tử đều phải đăng toàn văn Luật
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "tự nguyện áp dụng" là có
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và không có "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử" nào
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                                         | loại                                       | nơi              | kết quả       | lý do            |
        | Ủy ban nhân dân tỉnh Cao Bằng                  | Ủy ban nhân dân cấp tỉnh                   | tỉnh Cao Bằng    | Vi phạm       | không có         |
        | Ủy ban nhân dân huyện Quảng Hòa                | Ủy ban nhân dân cấp huyện                  | tỉnh Cao Bằng    | Vi phạm       | không có         |
        | Ủy ban nhân dân xã Quảng Uyên                  | Ủy ban nhân dân cấp xã                     | tỉnh Cao Bằng    | Vi phạm       | không có         |
        | Chi cục Kiểm lâm tỉnh Cao Bằng                 | Cơ quan nhà nước                           | tỉnh Cao Bằng    | Vi phạm       | không có         |
        | Sở Nội vụ tỉnh Cao Bằng                        | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Cao Bằng    | Vi phạm       | không có         |
        | Trường Trung học phổ thông Quảng Uyên          | Đơn vị sự nghiệp công lập                  | tỉnh Cao Bằng    | Vi phạm       | không có         |
        | Công ty cổ phần Khoáng sản Phục Hòa            | Tổ chức có sử dụng lao động                | tỉnh Cao Bằng    | Vi phạm       | không có         |
        | Công ty TNHH một thành viên Cấp nước Cao Bằng  | Doanh nghiệp nhà nước                      | tỉnh Cao Bằng    | Vi phạm       | không có         |
        | Xóm Đông Luông                                 | Thôn, xóm, tổ dân phố                      | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân tỉnh Cao Bằng                | Hội đồng nhân dân cấp tỉnh                 | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân huyện Quảng Hòa              | Hội đồng nhân dân cấp huyện                | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân xã Quảng Uyên                | Hội đồng nhân dân cấp xã                   | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc Việt Nam xã Quảng Uyên | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Hội Nông dân xã Quảng Uyên                     | Tổ chức chính trị - xã hội                 | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Liên đoàn Lao động tỉnh Cao Bằng               | Liên đoàn Lao động tỉnh                    | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Đảng ủy xã Quảng Uyên                          | Cấp ủy, ban đảng                           | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Báo và Đài Phát thanh, Truyền hình Cao Bằng    | Báo, đài phát thanh và truyền hình         | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Tân Cương                   | Ủy ban nhân dân cấp xã                     | tỉnh Thái Nguyên | Không áp dụng | khác địa bàn     |

    @CB-1.2.b-4
    Khung kịch bản: Toàn văn Luật: doanh nghiệp, hợp tác xã ngoài nhà nước chỉ bị xét khi tự nguyện áp dụng
      Biết hồ sơ năm 2025 của Công ty cổ phần Khoáng sản Phục Hòa, loại "Tổ chức có sử dụng lao động", tỉnh Cao Bằng
      Và <khai báo>
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và không có "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử" nào
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | khai báo                         | kết quả         | lý do                         |
        | "tự nguyện áp dụng" là có        | Vi phạm         | không có                      |
        | "tự nguyện áp dụng" là không     | Không áp dụng   | không thuộc điều kiện áp dụng |
        | chưa báo cáo "tự nguyện áp dụng" | Chưa đủ dữ liệu | chưa báo cáo dữ kiện          |

    @CB-1.2.b-4
    Khung kịch bản: Chưa mở chuyên mục: hết 180 ngày kể từ ngày 12/07/2024 phải đăng xong Luật
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và không có "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>", lý do "<lý do>"
      Và hạn cuối là ngày 08/01/2025

      Dữ liệu:
        | ngày đánh giá | kết quả      | lý do    |
        | 07/01/2025    | Chưa đến hạn |          |
        | 08/01/2025    | Chưa đến hạn |          |
        | 09/01/2025    | Vi phạm      | không có |

    @CB-1.2.b-4
    Khung kịch bản: Đơn vị mới thành lập, chưa mở chuyên mục: có 180 ngày để đăng Luật
      Biết đơn vị thành lập ngày 01/07/2025
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và không có "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>", lý do "<lý do>"
      Và hạn cuối là ngày 28/12/2025

      Dữ liệu:
        | ngày đánh giá | kết quả      | lý do    |
        | 27/12/2025    | Chưa đến hạn |          |
        | 28/12/2025    | Chưa đến hạn |          |
        | 29/12/2025    | Vi phạm      | không có |

    @CB-1.2.b-4
    Khung kịch bản: Đã mở chuyên mục mà không có toàn văn Luật thì vi phạm ngay hôm sau, không chờ hết 180 ngày
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và có "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử" ngày 01/10/2024, đăng toàn văn Luật: không
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>", lý do "<lý do>"
      Và hạn cuối là ngày 01/10/2024

      Dữ liệu:
        | ngày đánh giá | kết quả      | lý do    |
        | 01/10/2024    | Chưa đến hạn |          |
        | 02/10/2024    | Vi phạm      | không có |
        | 09/01/2025    | Vi phạm      | không có |

    @CB-1.2.b-4
    Khung kịch bản: Chuyên mục có từ trước Nghị quyết mà không có toàn văn Luật: đến hạn từ ngày Nghị quyết áp dụng
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và có "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử" ngày 01/03/2024, đăng toàn văn Luật: không
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>", lý do "<lý do>"
      Và hạn cuối là ngày 12/07/2024

      Dữ liệu:
        | ngày đánh giá | kết quả      | lý do    |
        | 12/07/2024    | Chưa đến hạn |          |
        | 13/07/2024    | Vi phạm      | không có |

    @CB-1.2.b-4
    Kịch bản: Chuyên mục mở sau hạn mà không có toàn văn Luật: hạn vẫn là ngày 08/01/2025
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và có "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử" ngày 01/03/2025, đăng toàn văn Luật: không
      Khi đánh giá vào ngày 15/03/2025
      Thì kết quả là "Vi phạm", lý do "không có"
      Và hạn cuối là ngày 08/01/2025

    @CB-1.2.b-4
    Khung kịch bản: Đơn vị mới thành lập mở chuyên mục sớm mà không có toàn văn Luật
      Biết đơn vị thành lập ngày 01/07/2025
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và có "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử" ngày 15/08/2025, đăng toàn văn Luật: không
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>", lý do "<lý do>"
      Và hạn cuối là ngày 15/08/2025

      Dữ liệu:
        | ngày đánh giá | kết quả      | lý do    |
        | 15/08/2025    | Chưa đến hạn |          |
        | 16/08/2025    | Vi phạm      | không có |

    @CB-1.2.b-4
    Kịch bản: Bản Luật đã cập nhật Luật số 97/2025/QH15 thì không có ghi chú
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và có "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử" ngày 01/10/2024, đăng toàn văn Luật: có; bản Luật được đăng: Luật số 10/2022/QH15, sửa đổi theo Luật số 97/2025/QH15
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và không có ghi chú "Bản Luật đang đăng chưa phải bản đã sửa đổi"

    @CB-1.2.b-4
    Khung kịch bản: Bản Luật chưa cập nhật Luật số 97/2025/QH15 hoặc không ghi bản nào: đạt, có ghi chú
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và có "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử" ngày 01/10/2024, <bản đăng>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và có ghi chú "Bản Luật đang đăng chưa phải bản đã sửa đổi"

      Dữ liệu:
        | bản đăng                                                                                            |
        | đăng toàn văn Luật: có; bản Luật được đăng: Luật số 10/2022/QH15                                    |
        | đăng toàn văn Luật: có; bản Luật được đăng: Luật số 10/2022/QH15, sửa đổi theo Luật số 47/2024/QH15 |
        | đăng toàn văn Luật: có                                                                              |

    @CB-1.2.b-4
    Kịch bản: Có ghi chú khi bản đã cập nhật không phải là toàn văn
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và có "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử" ngày 01/10/2024, đăng toàn văn Luật: có; bản Luật được đăng: Luật số 10/2022/QH15
      Và có "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử" ngày 01/09/2025, đăng toàn văn Luật: không; bản Luật được đăng: điểm mới của Luật số 97/2025/QH15
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và có ghi chú "Bản Luật đang đăng chưa phải bản đã sửa đổi"

    @CB-1.2.b-4
    Khung kịch bản: Mở chuyên mục và đăng Luật sau hạn vẫn đạt, có ghi số ngày chậm
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và có "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử" ngày <ngày mở>, đăng toàn văn Luật: có
      Khi đánh giá vào ngày 15/03/2025
      Thì kết quả là "<kết quả>"
      Và số ngày chậm là <số ngày chậm>

      Dữ liệu:
        | ngày mở    | kết quả | số ngày chậm |
        | 08/01/2025 | Đạt     | 0            |
        | 09/01/2025 | Đạt     | 1            |

    @CB-1.2.b-4
    Khung kịch bản: Có hai chuyên mục, một chuyên mục có toàn văn Luật
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và có "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử" ngày 01/10/2024, đăng toàn văn Luật: không
      Và có "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử" ngày 15/02/2025, đăng toàn văn Luật: có
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả |
        | 14/02/2025    | Vi phạm |
        | 15/02/2025    | Đạt     |

    @CB-1.2.b-4
    Khung kịch bản: Chuyên mục có toàn văn Luật bị gỡ bỏ
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và có "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử" ngày 01/10/2024, có hiệu lực đến: 30/06/2025; đăng toàn văn Luật: có
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày đánh giá | kết quả | lý do        |
        | 30/06/2025    | Đạt     |              |
        | 01/07/2025    | Vi phạm | hết hiệu lực |

    @CB-1.2.b-4
    Khung kịch bản: Toàn văn Luật: chỉ xét nơi có trang thông tin điện tử
      Biết <trang thông tin điện tử>
      Và có "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử" ngày 01/10/2024, đăng toàn văn Luật: không
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | trang thông tin điện tử                                 | kết quả         | lý do                         |
        | "Cổng, trang thông tin điện tử của đơn vị" là có        | Vi phạm         | không có                      |
        | "Cổng, trang thông tin điện tử của đơn vị" là không     | Không áp dụng   | không thuộc điều kiện áp dụng |
        | chưa báo cáo "Cổng, trang thông tin điện tử của đơn vị" | Chưa đủ dữ liệu | chưa báo cáo dữ kiện          |

    @CB-1.2.b-4
    Khung kịch bản: Thiếu dữ kiện về việc đăng Luật
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và <chuyên mục>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | chuyên mục                                                                                          |
        | chưa báo cáo "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử"                              |
        | có "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử" ngày 01/10/2024                        |
        | có "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử" không ghi ngày, đăng toàn văn Luật: có |

    @CB-1.2.b-4
    Khung kịch bản: Chưa đăng Luật và số liệu chưa đến hạn 08/01/2025
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và không có "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do            |
        | 07/01/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ |
        | 08/01/2025  | Vi phạm         | không có         |

    @CB-1.2.b-4
    Kịch bản: Chuyên mục đã mở mà không có Luật: chỉ cần số liệu đến ngày mở chuyên mục
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và số liệu đầy đủ đến ngày 01/10/2024
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và có "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử" ngày 01/10/2024, đăng toàn văn Luật: không
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "Vi phạm", lý do "không có"

    @CB-1.2.b-4
    Khung kịch bản: Đơn vị giải thể khi chưa hết 180 ngày thì không xét việc đăng Luật
      Biết đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và không có "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 08/01/2025    | Không áp dụng | đơn vị không tồn tại |
        | 09/01/2025    | Vi phạm       | không có             |

    @CB-1.2.b-4
    Khung kịch bản: Việc đăng Luật: ngày Nghị quyết bắt đầu áp dụng
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và không có "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày đánh giá | kết quả       | lý do                  |
        | 11/07/2024    | Không áp dụng | trước ngày có hiệu lực |
        | 12/07/2024    | Chưa đến hạn  |                        |

    @CB-1.2.b-5
    Khung kịch bản: Nơi có trang thông tin điện tử đều phải đăng đủ văn bản hướng dẫn
      Biết hồ sơ năm 2024 của <đơn vị>, loại "<loại>", <nơi>
      Và "tự nguyện áp dụng" là có
      Và số liệu đầy đủ đến ngày 15/01/2025
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số văn bản hướng dẫn đã nhận, ban hành" là 50
      Và "Số văn bản hướng dẫn đã đăng" là 49
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                                         | loại                                       | nơi              | kết quả       | lý do             |
        | Ủy ban nhân dân tỉnh Cao Bằng                  | Ủy ban nhân dân cấp tỉnh                   | tỉnh Cao Bằng    | Vi phạm       | chưa đạt chỉ tiêu |
        | Ủy ban nhân dân huyện Quảng Hòa                | Ủy ban nhân dân cấp huyện                  | tỉnh Cao Bằng    | Vi phạm       | chưa đạt chỉ tiêu |
        | Ủy ban nhân dân xã Quảng Uyên                  | Ủy ban nhân dân cấp xã                     | tỉnh Cao Bằng    | Vi phạm       | chưa đạt chỉ tiêu |
        | Chi cục Kiểm lâm tỉnh Cao Bằng                 | Cơ quan nhà nước                           | tỉnh Cao Bằng    | Vi phạm       | chưa đạt chỉ tiêu |
        | Sở Nội vụ tỉnh Cao Bằng                        | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Cao Bằng    | Vi phạm       | chưa đạt chỉ tiêu |
        | Trường Trung học phổ thông Quảng Uyên          | Đơn vị sự nghiệp công lập                  | tỉnh Cao Bằng    | Vi phạm       | chưa đạt chỉ tiêu |
        | Công ty cổ phần Khoáng sản Phục Hòa            | Tổ chức có sử dụng lao động                | tỉnh Cao Bằng    | Vi phạm       | chưa đạt chỉ tiêu |
        | Công ty TNHH một thành viên Cấp nước Cao Bằng  | Doanh nghiệp nhà nước                      | tỉnh Cao Bằng    | Vi phạm       | chưa đạt chỉ tiêu |
        | Xóm Đông Luông                                 | Thôn, xóm, tổ dân phố                      | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị  |
        | Hội đồng nhân dân tỉnh Cao Bằng                | Hội đồng nhân dân cấp tỉnh                 | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị  |
        | Hội đồng nhân dân huyện Quảng Hòa              | Hội đồng nhân dân cấp huyện                | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị  |
        | Hội đồng nhân dân xã Quảng Uyên                | Hội đồng nhân dân cấp xã                   | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị  |
        | Ủy ban Mặt trận Tổ quốc Việt Nam xã Quảng Uyên | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị  |
        | Hội Nông dân xã Quảng Uyên                     | Tổ chức chính trị - xã hội                 | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị  |
        | Liên đoàn Lao động tỉnh Cao Bằng               | Liên đoàn Lao động tỉnh                    | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị  |
        | Đảng ủy xã Quảng Uyên                          | Cấp ủy, ban đảng                           | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị  |
        | Báo và Đài Phát thanh, Truyền hình Cao Bằng    | Báo, đài phát thanh và truyền hình         | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị  |
        | Ủy ban nhân dân xã Tân Cương                   | Ủy ban nhân dân cấp xã                     | tỉnh Thái Nguyên | Không áp dụng | khác địa bàn      |

    @CB-1.2.b-5
    Khung kịch bản: Văn bản hướng dẫn: doanh nghiệp, hợp tác xã ngoài nhà nước chỉ bị xét khi tự nguyện áp dụng
      Biết hồ sơ năm 2025 của Công ty cổ phần Khoáng sản Phục Hòa, loại "Tổ chức có sử dụng lao động", tỉnh Cao Bằng
      Và <khai báo>
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số văn bản hướng dẫn đã nhận, ban hành" là 5
      Và "Số văn bản hướng dẫn đã đăng" là 4
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | khai báo                         | kết quả         | lý do                         |
        | "tự nguyện áp dụng" là có        | Vi phạm         | chưa đạt chỉ tiêu             |
        | "tự nguyện áp dụng" là không     | Không áp dụng   | không thuộc điều kiện áp dụng |
        | chưa báo cáo "tự nguyện áp dụng" | Chưa đủ dữ liệu | chưa báo cáo dữ kiện          |

    @CB-1.2.b-5
    Khung kịch bản: Đăng đủ hay thiếu
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số văn bản hướng dẫn đã nhận, ban hành" là <đã ban hành>
      Và "Số văn bản hướng dẫn đã đăng" là <đã đăng>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đã ban hành | đã đăng | kết quả       | lý do             |
        | 5           | 0       | Vi phạm       | chưa đạt chỉ tiêu |
        | 5           | 4       | Vi phạm       | chưa đạt chỉ tiêu |
        | 5           | 5       | Đạt           |                   |
        | 1           | 0       | Vi phạm       | chưa đạt chỉ tiêu |
        | 1           | 1       | Đạt           |                   |
        | 0           | 0       | Không áp dụng | không phát sinh   |

    @CB-1.2.b-5
    Khung kịch bản: Năm 2024: hạn là ngày 08/01/2025, hết 180 ngày kể từ ngày Nghị quyết áp dụng
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và số liệu đầy đủ đến ngày 15/01/2025
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số văn bản hướng dẫn đã nhận, ban hành" là 5
      Và "Số văn bản hướng dẫn đã đăng" là 4
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>", lý do "<lý do>"
      Và hạn cuối là ngày 08/01/2025

      Dữ liệu:
        | ngày đánh giá | kết quả      | lý do             |
        | 01/01/2025    | Chưa đến hạn |                   |
        | 08/01/2025    | Chưa đến hạn |                   |
        | 09/01/2025    | Vi phạm      | chưa đạt chỉ tiêu |

    @CB-1.2.b-5
    Khung kịch bản: Từ năm 2025, hạn đến hết ngày 31/12
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số văn bản hướng dẫn đã nhận, ban hành" là 5
      Và "Số văn bản hướng dẫn đã đăng" là 4
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 30/12/2025    | Chưa đến hạn |
        | 31/12/2025    | Chưa đến hạn |
        | 01/01/2026    | Vi phạm      |

    @CB-1.2.b-5
    Khung kịch bản: Đăng đủ thì đạt ngay, không phải chờ hết năm
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số văn bản hướng dẫn đã nhận, ban hành" là 5
      Và "Số văn bản hướng dẫn đã đăng" là 5
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả |
        | 30/06/2025    | Đạt     |
        | 31/12/2025    | Đạt     |
        | 01/01/2026    | Đạt     |

    @CB-1.2.b-5
    Khung kịch bản: Không có văn bản nào: hết năm mới kết luận là không phát sinh
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số văn bản hướng dẫn đã nhận, ban hành" là 0
      Và "Số văn bản hướng dẫn đã đăng" là 0
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày đánh giá | kết quả       | lý do           |
        | 31/12/2025    | Chưa đến hạn  |                 |
        | 01/01/2026    | Không áp dụng | không phát sinh |

    @CB-1.2.b-5
    Khung kịch bản: Đơn vị thành lập trong năm có 180 ngày kể từ ngày thành lập
      Biết số liệu đầy đủ đến ngày 31/03/2026
      Và đơn vị thành lập ngày 01/09/2025
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số văn bản hướng dẫn đã nhận, ban hành" là 5
      Và "Số văn bản hướng dẫn đã đăng" là 4
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>", lý do "<lý do>"
      Và hạn cuối là ngày 28/02/2026

      Dữ liệu:
        | ngày đánh giá | kết quả      | lý do             |
        | 01/01/2026    | Chưa đến hạn |                   |
        | 28/02/2026    | Chưa đến hạn |                   |
        | 01/03/2026    | Vi phạm      | chưa đạt chỉ tiêu |

    @CB-1.2.b-5
    Khung kịch bản: Đơn vị thành lập đầu năm: hết 180 ngày vẫn chờ đến hết năm
      Biết đơn vị thành lập ngày 05/07/2025
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số văn bản hướng dẫn đã nhận, ban hành" là 5
      Và "Số văn bản hướng dẫn đã đăng" là 4
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>", lý do "<lý do>"
      Và hạn cuối là ngày <hạn cuối>

      Dữ liệu:
        | ngày đánh giá | kết quả      | lý do | hạn cuối   |
        | 31/12/2025    | Chưa đến hạn |       | 01/01/2026 |
        | 01/01/2026    | Chưa đến hạn |       | 01/01/2026 |

    @CB-1.2.b-5
    Khung kịch bản: Số liệu theo kỳ được cộng thành số liệu cả năm
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số văn bản hướng dẫn đã nhận, ban hành" 6 tháng đầu năm 2025 là 2
      Và "Số văn bản hướng dẫn đã nhận, ban hành" 6 tháng cuối năm 2025 là 3
      Và "Số văn bản hướng dẫn đã đăng" 6 tháng đầu năm 2025 là 2
      Và "Số văn bản hướng dẫn đã đăng" 6 tháng cuối năm 2025 là <đã đăng>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đã đăng | kết quả | lý do             |
        | 2       | Vi phạm | chưa đạt chỉ tiêu |
        | 3       | Đạt     |                   |

    @CB-1.2.b-5
    Khung kịch bản: Số liệu của năm khác không tính cho năm đang xét
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số văn bản hướng dẫn đã nhận, ban hành" năm <năm> là 5
      Và "Số văn bản hướng dẫn đã đăng" năm <năm> là 4
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | kết quả         | lý do                |
        | 2024 | Chưa đủ dữ liệu | chưa báo cáo dữ kiện |
        | 2025 | Vi phạm         | chưa đạt chỉ tiêu    |
        | 2026 | Chưa đủ dữ liệu | chưa báo cáo dữ kiện |

    @CB-1.2.b-5
    Khung kịch bản: Văn bản hướng dẫn: chỉ xét nơi có trang thông tin điện tử
      Biết <trang thông tin điện tử>
      Và "Số văn bản hướng dẫn đã nhận, ban hành" là 5
      Và "Số văn bản hướng dẫn đã đăng" là 4
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | trang thông tin điện tử                                 | kết quả         | lý do                         |
        | "Cổng, trang thông tin điện tử của đơn vị" là có        | Vi phạm         | chưa đạt chỉ tiêu             |
        | "Cổng, trang thông tin điện tử của đơn vị" là không     | Không áp dụng   | không thuộc điều kiện áp dụng |
        | chưa báo cáo "Cổng, trang thông tin điện tử của đơn vị" | Chưa đủ dữ liệu | chưa báo cáo dữ kiện          |

    @CB-1.2.b-5
    Khung kịch bản: Thiếu một trong hai số liệu về văn bản hướng dẫn
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số văn bản hướng dẫn đã nhận, ban hành" là 5
      Và "Số văn bản hướng dẫn đã đăng" là 4
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | dữ kiện                                |
        | Số văn bản hướng dẫn đã nhận, ban hành |
        | Số văn bản hướng dẫn đã đăng           |

    @CB-1.2.b-5
    Kịch bản: Tin, bài đăng trong năm chỉ để tham khảo
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số văn bản hướng dẫn đã nhận, ban hành" là 5
      Và "Số văn bản hướng dẫn đã đăng" là 4
      Và có "Tin, bài trong chuyên mục dân chủ ở cơ sở" ngày 20/12/2025, nội dung: văn bản hướng dẫn
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đạt chỉ tiêu"

    @CB-1.2.b-5
    Khung kịch bản: Đăng thiếu và số liệu chưa đủ cả năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số văn bản hướng dẫn đã nhận, ban hành" là 5
      Và "Số văn bản hướng dẫn đã đăng" là 4
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do             |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ  |
        | 31/12/2025  | Vi phạm         | chưa đạt chỉ tiêu |

    @CB-1.2.b-5
    Khung kịch bản: Năm 2024: số liệu phải đến ngày 08/01/2025
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số văn bản hướng dẫn đã nhận, ban hành" là 5
      Và "Số văn bản hướng dẫn đã đăng" là 4
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do             |
        | 31/12/2024  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ  |
        | 07/01/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ  |
        | 08/01/2025  | Vi phạm         | chưa đạt chỉ tiêu |

    @CB-1.2.b-5
    Khung kịch bản: Văn bản hướng dẫn: đơn vị mới thành lập chỉ bị xét khi có đủ 90 ngày trong năm
      Biết số liệu đầy đủ đến ngày 31/05/2026
      Và đơn vị thành lập ngày <ngày thành lập>
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số văn bản hướng dẫn đã nhận, ban hành" là 5
      Và "Số văn bản hướng dẫn đã đăng" là 4
      Khi đánh giá vào ngày 01/06/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do                |
        | 01/07/2025     | Vi phạm       | chưa đạt chỉ tiêu    |
        | 03/10/2025     | Vi phạm       | chưa đạt chỉ tiêu    |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn          |
        | 01/01/2026     | Không áp dụng | đơn vị không tồn tại |

    @CB-1.2.b-5
    Khung kịch bản: Văn bản hướng dẫn: giải thể trong năm 2024 khi chưa đủ 90 ngày kể từ ngày 12/07/2024 thì kỳ quá ngắn
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số văn bản hướng dẫn đã nhận, ban hành" là 5
      Và "Số văn bản hướng dẫn đã đăng" là 4
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 09/10/2024    | Không áp dụng | kỳ quá ngắn          |
        | 10/10/2024    | Không áp dụng | đơn vị không tồn tại |

    @CB-1.2.b-5
    Khung kịch bản: Từ năm 2024 trở đi, năm nào cũng phải đăng đủ văn bản hướng dẫn
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và số liệu đầy đủ đến ngày 15/01/2027
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số văn bản hướng dẫn đã nhận, ban hành" là 5
      Và "Số văn bản hướng dẫn đã đăng" là 4
      Khi đánh giá vào ngày 31/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | kết quả       | lý do                  |
        | 2023 | Không áp dụng | trước ngày có hiệu lực |
        | 2024 | Vi phạm       | chưa đạt chỉ tiêu      |
        | 2025 | Vi phạm       | chưa đạt chỉ tiêu      |
        | 2026 | Vi phạm       | chưa đạt chỉ tiêu      |

    @CB-1.2.b-6
    Khung kịch bản: Nơi nào cũng phải đăng tin, bài về hoạt động của mình hằng quý
      Biết hồ sơ năm 2024 của <đơn vị>, loại "<loại>", <nơi>
      Và "tự nguyện áp dụng" là có
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và không có "Tin, bài trong chuyên mục dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                                         | loại                                       | nơi              | kết quả       | lý do            |
        | Ủy ban nhân dân tỉnh Cao Bằng                  | Ủy ban nhân dân cấp tỉnh                   | tỉnh Cao Bằng    | Vi phạm       | không có         |
        | Ủy ban nhân dân huyện Quảng Hòa                | Ủy ban nhân dân cấp huyện                  | tỉnh Cao Bằng    | Vi phạm       | không có         |
        | Ủy ban nhân dân xã Quảng Uyên                  | Ủy ban nhân dân cấp xã                     | tỉnh Cao Bằng    | Vi phạm       | không có         |
        | Chi cục Kiểm lâm tỉnh Cao Bằng                 | Cơ quan nhà nước                           | tỉnh Cao Bằng    | Vi phạm       | không có         |
        | Sở Nội vụ tỉnh Cao Bằng                        | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Cao Bằng    | Vi phạm       | không có         |
        | Trường Trung học phổ thông Quảng Uyên          | Đơn vị sự nghiệp công lập                  | tỉnh Cao Bằng    | Vi phạm       | không có         |
        | Công ty cổ phần Khoáng sản Phục Hòa            | Tổ chức có sử dụng lao động                | tỉnh Cao Bằng    | Vi phạm       | không có         |
        | Công ty TNHH một thành viên Cấp nước Cao Bằng  | Doanh nghiệp nhà nước                      | tỉnh Cao Bằng    | Vi phạm       | không có         |
        | Xóm Đông Luông                                 | Thôn, xóm, tổ dân phố                      | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân tỉnh Cao Bằng                | Hội đồng nhân dân cấp tỉnh                 | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân huyện Quảng Hòa              | Hội đồng nhân dân cấp huyện                | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân xã Quảng Uyên                | Hội đồng nhân dân cấp xã                   | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc Việt Nam xã Quảng Uyên | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Hội Nông dân xã Quảng Uyên                     | Tổ chức chính trị - xã hội                 | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Liên đoàn Lao động tỉnh Cao Bằng               | Liên đoàn Lao động tỉnh                    | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Đảng ủy xã Quảng Uyên                          | Cấp ủy, ban đảng                           | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Báo và Đài Phát thanh, Truyền hình Cao Bằng    | Báo, đài phát thanh và truyền hình         | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Tân Cương                   | Ủy ban nhân dân cấp xã                     | tỉnh Thái Nguyên | Không áp dụng | khác địa bàn     |

    @CB-1.2.b-6
    Khung kịch bản: Tin, bài hằng quý: doanh nghiệp, hợp tác xã ngoài nhà nước chỉ bị xét khi tự nguyện áp dụng
      Biết hồ sơ năm 2025 của Công ty cổ phần Khoáng sản Phục Hòa, loại "Tổ chức có sử dụng lao động", tỉnh Cao Bằng
      Và <khai báo>
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và không có "Tin, bài trong chuyên mục dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | khai báo                         | kết quả         | lý do                         |
        | "tự nguyện áp dụng" là có        | Vi phạm         | không có                      |
        | "tự nguyện áp dụng" là không     | Không áp dụng   | không thuộc điều kiện áp dụng |
        | chưa báo cáo "tự nguyện áp dụng" | Chưa đủ dữ liệu | chưa báo cáo dữ kiện          |

    @CB-1.2.b-6
    Khung kịch bản: Thiếu quý nào cũng là vi phạm; kết quả tổng hợp cho cả năm
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và có "Tin, bài trong chuyên mục dân chủ ở cơ sở" vào các ngày <các ngày>; nội dung: hoạt động
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | các ngày                                       | kết quả | lý do              |
        | 10/02/2025, 10/05/2025, 10/08/2025, 10/11/2025 | Đạt     |                    |
        | 10/05/2025, 10/08/2025, 10/11/2025             | Vi phạm | chưa đủ minh chứng |
        | 10/02/2025, 10/08/2025, 10/11/2025             | Vi phạm | chưa đủ minh chứng |
        | 10/02/2025, 10/05/2025, 10/11/2025             | Vi phạm | chưa đủ minh chứng |
        | 10/02/2025, 10/05/2025, 10/08/2025             | Vi phạm | chưa đủ minh chứng |
        | 10/02/2025, 11/02/2025                         | Vi phạm | chưa đủ minh chứng |

    @CB-1.2.b-6
    Kịch bản: Cả năm không có lần nào
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và không có "Tin, bài trong chuyên mục dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả năm 2025 là "Vi phạm", lý do "không có"

    @CB-1.2.b-6
    Khung kịch bản: Ngày đầu và ngày cuối của quý
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và có "Tin, bài trong chuyên mục dân chủ ở cơ sở" vào các ngày 10/02/2025, 10/08/2025, 10/11/2025; nội dung: hoạt động
      Và có "Tin, bài trong chuyên mục dân chủ ở cơ sở" ngày <ngày>, nội dung: hoạt động
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày       | kết quả | lý do              |
        | 31/03/2025 | Vi phạm | chưa đủ minh chứng |
        | 01/04/2025 | Đạt     |                    |
        | 30/06/2025 | Đạt     |                    |
        | 01/07/2025 | Vi phạm | chưa đủ minh chứng |

    @CB-1.2.b-6
    Khung kịch bản: Ngày đầu và ngày cuối của năm
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và có "Tin, bài trong chuyên mục dân chủ ở cơ sở" vào các ngày 10/05/2025, 10/08/2025; nội dung: hoạt động
      Và có "Tin, bài trong chuyên mục dân chủ ở cơ sở" vào các ngày <ngày quý I>, <ngày quý IV>; nội dung: hoạt động
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày quý I | ngày quý IV | kết quả | lý do              |
        | 01/01/2025 | 31/12/2025  | Đạt     |                    |
        | 31/12/2024 | 31/12/2025  | Vi phạm | chưa đủ minh chứng |
        | 01/01/2025 | 01/01/2026  | Vi phạm | chưa đủ minh chứng |

    @CB-1.2.b-6
    Khung kịch bản: Hết một quý mà không có lần nào thì vi phạm ngay, không chờ hết năm
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và không có "Tin, bài trong chuyên mục dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày đánh giá | kết quả      | lý do    |
        | 30/03/2025    | Chưa đến hạn |          |
        | 31/03/2025    | Chưa đến hạn |          |
        | 01/04/2025    | Vi phạm      | không có |

    @CB-1.2.b-6
    Khung kịch bản: Quý nào cũng có thì chưa đến hạn cho đến quý cuối
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và có "Tin, bài trong chuyên mục dân chủ ở cơ sở" vào các ngày 10/02/2025, 10/05/2025, 10/08/2025, 10/11/2025; nội dung: hoạt động
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 01/04/2025    | Chưa đến hạn |
        | 01/10/2025    | Chưa đến hạn |
        | 09/11/2025    | Chưa đến hạn |
        | 10/11/2025    | Đạt          |

    @CB-1.2.b-6
    Khung kịch bản: Quý I không có, quý II mới có thì lý do là chưa đủ minh chứng
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và có "Tin, bài trong chuyên mục dân chủ ở cơ sở" ngày 10/05/2025, nội dung: hoạt động
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày đánh giá | kết quả | lý do              |
        | 09/05/2025    | Vi phạm | không có           |
        | 10/05/2025    | Vi phạm | chưa đủ minh chứng |

    @CB-1.2.b-6
    Khung kịch bản: Năm 2024 chỉ xét quý IV
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và số liệu đầy đủ đến ngày 15/01/2025
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và có "Tin, bài trong chuyên mục dân chủ ở cơ sở" ngày <ngày>, nội dung: hoạt động
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày       | kết quả | lý do    |
        | 15/08/2024 | Vi phạm | không có |
        | 30/09/2024 | Vi phạm | không có |
        | 01/10/2024 | Đạt     |          |
        | 31/12/2024 | Đạt     |          |
        | 01/01/2025 | Vi phạm | không có |

    @CB-1.2.b-6
    Khung kịch bản: Năm 2024: hạn của quý IV
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và không có "Tin, bài trong chuyên mục dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày đánh giá | kết quả      | lý do    |
        | 01/10/2024    | Chưa đến hạn |          |
        | 31/12/2024    | Chưa đến hạn |          |
        | 01/01/2025    | Vi phạm      | không có |

    @CB-1.2.b-6
    Kịch bản: Trước năm 2024 thì không xét
      Biết hồ sơ năm 2023 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và không có "Tin, bài trong chuyên mục dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @CB-1.2.b-6
    Khung kịch bản: Từ năm 2025 xét đủ bốn quý
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và có "Tin, bài trong chuyên mục dân chủ ở cơ sở" vào các ngày <các ngày>; nội dung: hoạt động
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | các ngày                                       | kết quả | lý do              |
        | 2025 | 10/05/2025, 10/08/2025, 10/11/2025             | Vi phạm | chưa đủ minh chứng |
        | 2026 | 10/05/2026, 10/08/2026, 10/11/2026             | Vi phạm | chưa đủ minh chứng |
        | 2026 | 10/02/2026, 10/05/2026, 10/08/2026, 10/11/2026 | Đạt     |                    |

    @CB-1.2.b-6
    Khung kịch bản: Chỉ xét quý mà đơn vị tồn tại trọn vẹn: thành lập giữa chừng
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và có "Tin, bài trong chuyên mục dân chủ ở cơ sở" vào các ngày 10/08/2025, 10/11/2025; nội dung: hoạt động
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả | lý do              |
        | 01/01/2025     | Vi phạm | chưa đủ minh chứng |
        | 01/04/2025     | Vi phạm | chưa đủ minh chứng |
        | 02/04/2025     | Đạt     |                    |
        | 30/06/2025     | Đạt     |                    |
        | 01/07/2025     | Đạt     |                    |

    @CB-1.2.b-6
    Kịch bản: Lần thực hiện trong quý không trọn vẹn không được tính
      Biết đơn vị thành lập ngày 15/05/2025
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và có "Tin, bài trong chuyên mục dân chủ ở cơ sở" ngày 20/05/2025, nội dung: hoạt động
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @CB-1.2.b-6
    Khung kịch bản: Đơn vị không có quý nào trọn vẹn
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và không có "Tin, bài trong chuyên mục dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày thành lập | kết quả       |
        | 01/10/2025     | Vi phạm       |
        | 02/10/2025     | Không áp dụng |
        | 31/12/2025     | Không áp dụng |

    @CB-1.2.b-6
    Khung kịch bản: Chỉ xét quý mà đơn vị tồn tại trọn vẹn: giải thể giữa chừng
      Biết đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và có "Tin, bài trong chuyên mục dân chủ ở cơ sở" ngày 10/02/2025, nội dung: hoạt động
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả | lý do              |
        | 30/06/2025    | Đạt     |                    |
        | 01/07/2025    | Vi phạm | chưa đủ minh chứng |

    @CB-1.2.b-6
    Kịch bản: Ủy ban nhân dân huyện làm đủ hai quý trước khi kết thúc thì giữ kết quả đạt
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Quảng Hòa, loại "Ủy ban nhân dân cấp huyện", tỉnh Cao Bằng
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và có "Tin, bài trong chuyên mục dân chủ ở cơ sở" vào các ngày 10/02/2025, 10/05/2025; nội dung: hoạt động
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @CB-1.2.b-6
    Khung kịch bản: Số liệu mới đến hết quý III
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và có "Tin, bài trong chuyên mục dân chủ ở cơ sở" vào các ngày 10/02/2025, 10/05/2025, 10/08/2025; nội dung: hoạt động
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do              |
        | 30/09/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ   |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ   |
        | 31/12/2025  | Vi phạm         | chưa đủ minh chứng |

    @CB-1.2.b-6
    Khung kịch bản: Số liệu chưa đủ năm nhưng đã rõ một quý không có
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và có "Tin, bài trong chuyên mục dân chủ ở cơ sở" ngày 10/02/2025, nội dung: hoạt động
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do              |
        | 29/06/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ   |
        | 30/06/2025  | Vi phạm         | chưa đủ minh chứng |

    @CB-1.2.b-6
    Kịch bản: Hồ sơ 6 tháng đầu năm chưa kết luận cho cả năm
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và không có "Tin, bài trong chuyên mục dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Chưa đến hạn"

    @CB-1.2.b-6
    Khung kịch bản: Tin, bài phải về hoạt động thực hiện dân chủ ở cơ sở
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và có "Tin, bài trong chuyên mục dân chủ ở cơ sở" vào các ngày 10/02/2025, 10/05/2025, 10/08/2025; nội dung: hoạt động
      Và có "Tin, bài trong chuyên mục dân chủ ở cơ sở" ngày 10/11/2025, nội dung: <nội dung>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | nội dung                   | kết quả | lý do              |
        | hoạt động                  | Đạt     |                    |
        | hoạt động và nội dung khác | Đạt     |                    |
        | kết quả thực hiện          | Vi phạm | chưa đủ minh chứng |
        | công tác dân vận           | Vi phạm | chưa đủ minh chứng |
        | văn bản hướng dẫn          | Vi phạm | chưa đủ minh chứng |
        | nội dung luật định         | Vi phạm | chưa đủ minh chứng |
        | nội dung khác              | Vi phạm | chưa đủ minh chứng |

    @CB-1.2.b-6
    Kịch bản: Cả năm chỉ đăng tin, bài về nội dung khác thì coi như không có
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và có "Tin, bài trong chuyên mục dân chủ ở cơ sở" vào các ngày 10/02/2025, 10/05/2025, 10/08/2025, 10/11/2025; nội dung: văn bản hướng dẫn
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @CB-1.2.b-6
    Khung kịch bản: Tin, bài hằng quý: chỉ xét nơi có trang thông tin điện tử
      Biết <trang thông tin điện tử>
      Và không có "Tin, bài trong chuyên mục dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | trang thông tin điện tử                                 | kết quả         | lý do                         |
        | "Cổng, trang thông tin điện tử của đơn vị" là có        | Vi phạm         | không có                      |
        | "Cổng, trang thông tin điện tử của đơn vị" là không     | Không áp dụng   | không thuộc điều kiện áp dụng |
        | chưa báo cáo "Cổng, trang thông tin điện tử của đơn vị" | Chưa đủ dữ liệu | chưa báo cáo dữ kiện          |

    @CB-1.2.b-6
    Khung kịch bản: Thiếu dữ kiện về tin, bài
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và <tin, bài>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | tin, bài                                                                                                   |
        | chưa báo cáo "Tin, bài trong chuyên mục dân chủ ở cơ sở"                                                   |
        | có "Tin, bài trong chuyên mục dân chủ ở cơ sở" vào các ngày 10/02/2025, 10/05/2025, 10/08/2025, 10/11/2025 |
        | có "Tin, bài trong chuyên mục dân chủ ở cơ sở" không ghi ngày, nội dung: hoạt động                         |

    @CB-1.2.b-6
    Kịch bản: Một quý chỉ có tin, bài không ghi nội dung
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và có "Tin, bài trong chuyên mục dân chủ ở cơ sở" vào các ngày 10/02/2025, 10/05/2025, 10/08/2025; nội dung: hoạt động
      Và có "Tin, bài trong chuyên mục dân chủ ở cơ sở" ngày 10/11/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.b-7
    Khung kịch bản: Chỉ xét Ủy ban nhân dân và cơ quan nhà nước
      Biết hồ sơ năm 2024 của <đơn vị>, loại "<loại>", <nơi>
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và không có "Tin, bài trong chuyên mục dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                                         | loại                                       | nơi              | kết quả       | lý do            |
        | Ủy ban nhân dân tỉnh Cao Bằng                  | Ủy ban nhân dân cấp tỉnh                   | tỉnh Cao Bằng    | Vi phạm       | không có         |
        | Ủy ban nhân dân huyện Quảng Hòa                | Ủy ban nhân dân cấp huyện                  | tỉnh Cao Bằng    | Vi phạm       | không có         |
        | Ủy ban nhân dân xã Quảng Uyên                  | Ủy ban nhân dân cấp xã                     | tỉnh Cao Bằng    | Vi phạm       | không có         |
        | Chi cục Kiểm lâm tỉnh Cao Bằng                 | Cơ quan nhà nước                           | tỉnh Cao Bằng    | Vi phạm       | không có         |
        | Sở Nội vụ tỉnh Cao Bằng                        | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Cao Bằng    | Vi phạm       | không có         |
        | Trường Trung học phổ thông Quảng Uyên          | Đơn vị sự nghiệp công lập                  | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Công ty cổ phần Khoáng sản Phục Hòa            | Tổ chức có sử dụng lao động                | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Công ty TNHH một thành viên Cấp nước Cao Bằng  | Doanh nghiệp nhà nước                      | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Xóm Đông Luông                                 | Thôn, xóm, tổ dân phố                      | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân tỉnh Cao Bằng                | Hội đồng nhân dân cấp tỉnh                 | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân huyện Quảng Hòa              | Hội đồng nhân dân cấp huyện                | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân xã Quảng Uyên                | Hội đồng nhân dân cấp xã                   | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc Việt Nam xã Quảng Uyên | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Hội Nông dân xã Quảng Uyên                     | Tổ chức chính trị - xã hội                 | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Liên đoàn Lao động tỉnh Cao Bằng               | Liên đoàn Lao động tỉnh                    | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Đảng ủy xã Quảng Uyên                          | Cấp ủy, ban đảng                           | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Báo và Đài Phát thanh, Truyền hình Cao Bằng    | Báo, đài phát thanh và truyền hình         | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Tân Cương                   | Ủy ban nhân dân cấp xã                     | tỉnh Thái Nguyên | Không áp dụng | khác địa bàn     |

    @CB-1.2.b-7
    Khung kịch bản: Phải có cả tin, bài về kết quả và tin, bài về dân vận
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và có "Tin, bài trong chuyên mục dân chủ ở cơ sở" ngày 10/05/2025, nội dung: <bài tháng 5>
      Và có "Tin, bài trong chuyên mục dân chủ ở cơ sở" ngày 12/06/2025, nội dung: <bài tháng 6>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | bài tháng 5       | bài tháng 6       | kết quả | lý do              |
        | kết quả thực hiện | công tác dân vận  | Đạt     |                    |
        | công tác dân vận  | kết quả thực hiện | Đạt     |                    |
        | kết quả thực hiện | kết quả thực hiện | Vi phạm | chưa đủ minh chứng |
        | công tác dân vận  | công tác dân vận  | Vi phạm | chưa đủ minh chứng |
        | hoạt động         | nội dung khác     | Vi phạm | không có           |

    @CB-1.2.b-7
    Khung kịch bản: Nội dung của một tin, bài
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và có "Tin, bài trong chuyên mục dân chủ ở cơ sở" ngày 10/05/2025, nội dung: <nội dung>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | nội dung                              | kết quả | lý do              |
        | kết quả thực hiện và công tác dân vận | Đạt     |                    |
        | kết quả thực hiện                     | Vi phạm | chưa đủ minh chứng |
        | công tác dân vận                      | Vi phạm | chưa đủ minh chứng |
        | hoạt động                             | Vi phạm | không có           |
        | văn bản hướng dẫn                     | Vi phạm | không có           |
        | nội dung luật định                    | Vi phạm | không có           |
        | nội dung khác                         | Vi phạm | không có           |

    @CB-1.2.b-7
    Kịch bản: Không có tin, bài nào
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và không có "Tin, bài trong chuyên mục dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @CB-1.2.b-7
    Khung kịch bản: Tin, bài về kết quả phải đăng trong năm
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và có "Tin, bài trong chuyên mục dân chủ ở cơ sở" ngày 12/06/2025, nội dung: công tác dân vận
      Và có "Tin, bài trong chuyên mục dân chủ ở cơ sở" ngày <ngày>, nội dung: kết quả thực hiện
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày       | kết quả | lý do              |
        | 31/12/2024 | Vi phạm | chưa đủ minh chứng |
        | 01/01/2025 | Đạt     |                    |
        | 31/12/2025 | Đạt     |                    |
        | 01/01/2026 | Vi phạm | chưa đủ minh chứng |

    @CB-1.2.b-7
    Khung kịch bản: Tin, bài về dân vận phải đăng trong năm
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và có "Tin, bài trong chuyên mục dân chủ ở cơ sở" ngày 10/05/2025, nội dung: kết quả thực hiện
      Và có "Tin, bài trong chuyên mục dân chủ ở cơ sở" ngày <ngày>, nội dung: công tác dân vận
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày       | kết quả | lý do              |
        | 31/12/2024 | Vi phạm | chưa đủ minh chứng |
        | 01/01/2025 | Đạt     |                    |
        | 31/12/2025 | Đạt     |                    |
        | 01/01/2026 | Vi phạm | chưa đủ minh chứng |

    @CB-1.2.b-7
    Khung kịch bản: Mới có tin, bài về kết quả, hạn đến hết ngày 31/12
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và có "Tin, bài trong chuyên mục dân chủ ở cơ sở" ngày 10/05/2025, nội dung: kết quả thực hiện
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 30/12/2025    | Chưa đến hạn |
        | 31/12/2025    | Chưa đến hạn |
        | 01/01/2026    | Vi phạm      |

    @CB-1.2.b-7
    Khung kịch bản: Có đủ hai nhóm tin, bài thì đạt ngay
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và có "Tin, bài trong chuyên mục dân chủ ở cơ sở" ngày 10/05/2025, nội dung: kết quả thực hiện
      Và có "Tin, bài trong chuyên mục dân chủ ở cơ sở" ngày 12/06/2025, nội dung: công tác dân vận
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 11/06/2025    | Chưa đến hạn |
        | 12/06/2025    | Đạt          |

    @CB-1.2.b-7
    Khung kịch bản: Kết quả và dân vận chính quyền: chỉ xét nơi có trang thông tin điện tử
      Biết <trang thông tin điện tử>
      Và không có "Tin, bài trong chuyên mục dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | trang thông tin điện tử                                 | kết quả         | lý do                         |
        | "Cổng, trang thông tin điện tử của đơn vị" là có        | Vi phạm         | không có                      |
        | "Cổng, trang thông tin điện tử của đơn vị" là không     | Không áp dụng   | không thuộc điều kiện áp dụng |
        | chưa báo cáo "Cổng, trang thông tin điện tử của đơn vị" | Chưa đủ dữ liệu | chưa báo cáo dữ kiện          |

    @CB-1.2.b-7
    Khung kịch bản: Thiếu dữ kiện về tin, bài của chính quyền
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và <tin, bài>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | tin, bài                                                                                                       |
        | chưa báo cáo "Tin, bài trong chuyên mục dân chủ ở cơ sở"                                                       |
        | có "Tin, bài trong chuyên mục dân chủ ở cơ sở" ngày 10/05/2025                                                 |
        | có "Tin, bài trong chuyên mục dân chủ ở cơ sở" không ghi ngày, nội dung: kết quả thực hiện và công tác dân vận |

    @CB-1.2.b-7
    Khung kịch bản: Thiếu một nhóm tin, bài và số liệu chưa đủ cả năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và có "Tin, bài trong chuyên mục dân chủ ở cơ sở" ngày 10/05/2025, nội dung: kết quả thực hiện
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do              |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ   |
        | 31/12/2025  | Vi phạm         | chưa đủ minh chứng |

    @CB-1.2.b-7
    Khung kịch bản: Cơ quan mới thành lập chỉ bị xét khi có đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và không có "Tin, bài trong chuyên mục dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do                |
        | 01/07/2025     | Vi phạm       | không có             |
        | 03/10/2025     | Vi phạm       | không có             |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn          |
        | 01/01/2026     | Không áp dụng | đơn vị không tồn tại |

    @CB-1.2.b-7
    Khung kịch bản: Cơ quan giải thể trước khi hết năm mà chưa đăng thì không xét
      Biết đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và không có "Tin, bài trong chuyên mục dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 01/07/2025    | Không áp dụng | đơn vị không tồn tại |
        | 31/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/01/2026    | Vi phạm       | không có             |

    @CB-1.2.b-7
    Khung kịch bản: Kết quả và dân vận chính quyền: giải thể trong năm 2024 khi chưa đủ 90 ngày kể từ ngày 12/07/2024 thì kỳ quá ngắn
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và không có "Tin, bài trong chuyên mục dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 09/10/2024    | Không áp dụng | kỳ quá ngắn          |
        | 10/10/2024    | Không áp dụng | đơn vị không tồn tại |

    @CB-1.2.b-7
    Khung kịch bản: Từ năm 2024 trở đi, năm nào cũng phải đăng hai nhóm tin, bài
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và không có "Tin, bài trong chuyên mục dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | kết quả       | lý do                  |
        | 2023 | Không áp dụng | trước ngày có hiệu lực |
        | 2024 | Vi phạm       | không có               |
        | 2025 | Vi phạm       | không có               |
        | 2026 | Vi phạm       | không có               |

    @CB-1.2.b-8
    Khung kịch bản: Chỉ xét nơi có danh mục công khai bắt buộc
      Biết hồ sơ năm 2024 của <đơn vị>, loại "<loại>", <nơi>
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số nội dung phải công khai" là 12
      Và "Số nội dung đã công khai đúng hạn" là 11
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                                         | loại                                       | nơi              | kết quả       | lý do             |
        | Ủy ban nhân dân tỉnh Cao Bằng                  | Ủy ban nhân dân cấp tỉnh                   | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị  |
        | Ủy ban nhân dân huyện Quảng Hòa                | Ủy ban nhân dân cấp huyện                  | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị  |
        | Ủy ban nhân dân xã Quảng Uyên                  | Ủy ban nhân dân cấp xã                     | tỉnh Cao Bằng    | Vi phạm       | chưa đạt chỉ tiêu |
        | Chi cục Kiểm lâm tỉnh Cao Bằng                 | Cơ quan nhà nước                           | tỉnh Cao Bằng    | Vi phạm       | chưa đạt chỉ tiêu |
        | Sở Nội vụ tỉnh Cao Bằng                        | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Cao Bằng    | Vi phạm       | chưa đạt chỉ tiêu |
        | Trường Trung học phổ thông Quảng Uyên          | Đơn vị sự nghiệp công lập                  | tỉnh Cao Bằng    | Vi phạm       | chưa đạt chỉ tiêu |
        | Công ty cổ phần Khoáng sản Phục Hòa            | Tổ chức có sử dụng lao động                | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị  |
        | Công ty TNHH một thành viên Cấp nước Cao Bằng  | Doanh nghiệp nhà nước                      | tỉnh Cao Bằng    | Vi phạm       | chưa đạt chỉ tiêu |
        | Xóm Đông Luông                                 | Thôn, xóm, tổ dân phố                      | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị  |
        | Hội đồng nhân dân tỉnh Cao Bằng                | Hội đồng nhân dân cấp tỉnh                 | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị  |
        | Hội đồng nhân dân huyện Quảng Hòa              | Hội đồng nhân dân cấp huyện                | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị  |
        | Hội đồng nhân dân xã Quảng Uyên                | Hội đồng nhân dân cấp xã                   | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị  |
        | Ủy ban Mặt trận Tổ quốc Việt Nam xã Quảng Uyên | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị  |
        | Hội Nông dân xã Quảng Uyên                     | Tổ chức chính trị - xã hội                 | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị  |
        | Liên đoàn Lao động tỉnh Cao Bằng               | Liên đoàn Lao động tỉnh                    | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị  |
        | Đảng ủy xã Quảng Uyên                          | Cấp ủy, ban đảng                           | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị  |
        | Báo và Đài Phát thanh, Truyền hình Cao Bằng    | Báo, đài phát thanh và truyền hình         | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị  |
        | Ủy ban nhân dân xã Tân Cương                   | Ủy ban nhân dân cấp xã                     | tỉnh Thái Nguyên | Không áp dụng | khác địa bàn      |

    @CB-1.2.b-8
    Khung kịch bản: Đăng đúng hạn mọi nội dung hay còn thiếu
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số nội dung phải công khai" là <phải công khai>
      Và "Số nội dung đã công khai đúng hạn" là <đúng hạn>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | phải công khai | đúng hạn | kết quả       | lý do             |
        | 12             | 0        | Vi phạm       | chưa đạt chỉ tiêu |
        | 12             | 11       | Vi phạm       | chưa đạt chỉ tiêu |
        | 12             | 12       | Đạt           |                   |
        | 1              | 0        | Vi phạm       | chưa đạt chỉ tiêu |
        | 1              | 1        | Đạt           |                   |
        | 0              | 0        | Không áp dụng | không phát sinh   |

    @CB-1.2.b-8
    Khung kịch bản: Số liệu bốn quý cộng lại
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số nội dung phải công khai" quý I/2025 là 3
      Và "Số nội dung phải công khai" quý II/2025 là 3
      Và "Số nội dung phải công khai" quý III/2025 là 3
      Và "Số nội dung phải công khai" quý IV/2025 là 3
      Và "Số nội dung đã công khai đúng hạn" quý I/2025 là 3
      Và "Số nội dung đã công khai đúng hạn" quý II/2025 là 3
      Và "Số nội dung đã công khai đúng hạn" quý III/2025 là 3
      Và "Số nội dung đã công khai đúng hạn" quý IV/2025 là <đúng hạn quý IV>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đúng hạn quý IV | kết quả | lý do             |
        | 2               | Vi phạm | chưa đạt chỉ tiêu |
        | 3               | Đạt     |                   |

    @CB-1.2.b-8
    Kịch bản: Chỉ báo cáo ba quý thì chưa đủ dữ liệu
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số nội dung phải công khai" quý I/2025 là 3
      Và "Số nội dung phải công khai" quý II/2025 là 3
      Và "Số nội dung phải công khai" quý III/2025 là 3
      Và "Số nội dung đã công khai đúng hạn" quý I/2025 là 3
      Và "Số nội dung đã công khai đúng hạn" quý II/2025 là 3
      Và "Số nội dung đã công khai đúng hạn" quý III/2025 là 3
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.b-8
    Khung kịch bản: Số liệu của năm trước không tính cho năm nay
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số nội dung phải công khai" năm <năm> là 12
      Và "Số nội dung đã công khai đúng hạn" năm <năm> là 11
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | kết quả         | lý do                |
        | 2024 | Chưa đủ dữ liệu | chưa báo cáo dữ kiện |
        | 2025 | Vi phạm         | chưa đạt chỉ tiêu    |
        | 2026 | Chưa đủ dữ liệu | chưa báo cáo dữ kiện |

    @CB-1.2.b-8
    Khung kịch bản: Còn nội dung đăng chậm, hạn kết luận đến hết ngày 31/12
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số nội dung phải công khai" là 12
      Và "Số nội dung đã công khai đúng hạn" là 11
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 30/12/2025    | Chưa đến hạn |
        | 31/12/2025    | Chưa đến hạn |
        | 01/01/2026    | Vi phạm      |

    @CB-1.2.b-8
    Khung kịch bản: Công khai đủ, đúng hạn thì đạt ngay, không phải chờ hết năm
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số nội dung phải công khai" là 12
      Và "Số nội dung đã công khai đúng hạn" là 12
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả |
        | 30/06/2025    | Đạt     |
        | 31/12/2025    | Đạt     |
        | 01/01/2026    | Đạt     |

    @CB-1.2.b-8
    Khung kịch bản: Không có nội dung phải công khai: hết năm mới kết luận là không phát sinh
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số nội dung phải công khai" là 0
      Và "Số nội dung đã công khai đúng hạn" là 0
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày đánh giá | kết quả       | lý do           |
        | 31/12/2025    | Chưa đến hạn  |                 |
        | 01/01/2026    | Không áp dụng | không phát sinh |

    @CB-1.2.b-8
    Khung kịch bản: Nội dung phải công khai: chỉ xét nơi có trang thông tin điện tử
      Biết <trang thông tin điện tử>
      Và "Số nội dung phải công khai" là 12
      Và "Số nội dung đã công khai đúng hạn" là 11
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | trang thông tin điện tử                                 | kết quả         | lý do                         |
        | "Cổng, trang thông tin điện tử của đơn vị" là có        | Vi phạm         | chưa đạt chỉ tiêu             |
        | "Cổng, trang thông tin điện tử của đơn vị" là không     | Không áp dụng   | không thuộc điều kiện áp dụng |
        | chưa báo cáo "Cổng, trang thông tin điện tử của đơn vị" | Chưa đủ dữ liệu | chưa báo cáo dữ kiện          |

    @CB-1.2.b-8
    Khung kịch bản: Thiếu một trong hai số liệu về công khai
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số nội dung phải công khai" là 12
      Và "Số nội dung đã công khai đúng hạn" là 11
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | dữ kiện                           |
        | Số nội dung phải công khai        |
        | Số nội dung đã công khai đúng hạn |

    @CB-1.2.b-8
    Khung kịch bản: Còn nội dung đăng chậm và số liệu chưa đủ cả năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số nội dung phải công khai" là 12
      Và "Số nội dung đã công khai đúng hạn" là 11
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do             |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ  |
        | 31/12/2025  | Vi phạm         | chưa đạt chỉ tiêu |

    @CB-1.2.b-8
    Khung kịch bản: Xã, cơ quan, đơn vị mới thành lập chỉ bị xét khi có đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số nội dung phải công khai" là 12
      Và "Số nội dung đã công khai đúng hạn" là 11
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do                |
        | 01/07/2025     | Vi phạm       | chưa đạt chỉ tiêu    |
        | 03/10/2025     | Vi phạm       | chưa đạt chỉ tiêu    |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn          |
        | 01/01/2026     | Không áp dụng | đơn vị không tồn tại |

    @CB-1.2.b-8
    Khung kịch bản: Xã, cơ quan, đơn vị giải thể trước khi hết năm thì không xét việc công khai
      Biết đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số nội dung phải công khai" là 12
      Và "Số nội dung đã công khai đúng hạn" là 11
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 01/07/2025    | Không áp dụng | đơn vị không tồn tại |
        | 31/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/01/2026    | Vi phạm       | chưa đạt chỉ tiêu    |

    @CB-1.2.b-8
    Khung kịch bản: Nội dung phải công khai: giải thể trong năm 2024 khi chưa đủ 90 ngày kể từ ngày 12/07/2024 thì kỳ quá ngắn
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số nội dung phải công khai" là 12
      Và "Số nội dung đã công khai đúng hạn" là 11
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 09/10/2024    | Không áp dụng | kỳ quá ngắn          |
        | 10/10/2024    | Không áp dụng | đơn vị không tồn tại |

    @CB-1.2.b-8
    Khung kịch bản: Từ năm 2024 trở đi, năm nào cũng phải công khai đủ, đúng hạn
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số nội dung phải công khai" là 12
      Và "Số nội dung đã công khai đúng hạn" là 11
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | kết quả       | lý do                  |
        | 2023 | Không áp dụng | trước ngày có hiệu lực |
        | 2024 | Vi phạm       | chưa đạt chỉ tiêu      |
        | 2025 | Vi phạm       | chưa đạt chỉ tiêu      |
        | 2026 | Vi phạm       | chưa đạt chỉ tiêu      |

    @CB-1.2.b-9
    Khung kịch bản: Nơi nào cũng phải thông tin về dân chủ ở cơ sở hằng quý
      Biết hồ sơ năm 2024 của <đơn vị>, loại "<loại>", <nơi>
      Và "tự nguyện áp dụng" là có
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                                         | loại                                       | nơi              | kết quả       | lý do            |
        | Ủy ban nhân dân tỉnh Cao Bằng                  | Ủy ban nhân dân cấp tỉnh                   | tỉnh Cao Bằng    | Vi phạm       | không có         |
        | Ủy ban nhân dân huyện Quảng Hòa                | Ủy ban nhân dân cấp huyện                  | tỉnh Cao Bằng    | Vi phạm       | không có         |
        | Ủy ban nhân dân xã Quảng Uyên                  | Ủy ban nhân dân cấp xã                     | tỉnh Cao Bằng    | Vi phạm       | không có         |
        | Chi cục Kiểm lâm tỉnh Cao Bằng                 | Cơ quan nhà nước                           | tỉnh Cao Bằng    | Vi phạm       | không có         |
        | Sở Nội vụ tỉnh Cao Bằng                        | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Cao Bằng    | Vi phạm       | không có         |
        | Trường Trung học phổ thông Quảng Uyên          | Đơn vị sự nghiệp công lập                  | tỉnh Cao Bằng    | Vi phạm       | không có         |
        | Công ty cổ phần Khoáng sản Phục Hòa            | Tổ chức có sử dụng lao động                | tỉnh Cao Bằng    | Vi phạm       | không có         |
        | Công ty TNHH một thành viên Cấp nước Cao Bằng  | Doanh nghiệp nhà nước                      | tỉnh Cao Bằng    | Vi phạm       | không có         |
        | Xóm Đông Luông                                 | Thôn, xóm, tổ dân phố                      | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân tỉnh Cao Bằng                | Hội đồng nhân dân cấp tỉnh                 | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân huyện Quảng Hòa              | Hội đồng nhân dân cấp huyện                | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân xã Quảng Uyên                | Hội đồng nhân dân cấp xã                   | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc Việt Nam xã Quảng Uyên | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Hội Nông dân xã Quảng Uyên                     | Tổ chức chính trị - xã hội                 | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Liên đoàn Lao động tỉnh Cao Bằng               | Liên đoàn Lao động tỉnh                    | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Đảng ủy xã Quảng Uyên                          | Cấp ủy, ban đảng                           | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Báo và Đài Phát thanh, Truyền hình Cao Bằng    | Báo, đài phát thanh và truyền hình         | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Tân Cương                   | Ủy ban nhân dân cấp xã                     | tỉnh Thái Nguyên | Không áp dụng | khác địa bàn     |

    @CB-1.2.b-9
    Khung kịch bản: Thông tin hằng quý: doanh nghiệp, hợp tác xã ngoài nhà nước chỉ bị xét khi tự nguyện áp dụng
      Biết hồ sơ năm 2025 của Công ty cổ phần Khoáng sản Phục Hòa, loại "Tổ chức có sử dụng lao động", tỉnh Cao Bằng
      Và <khai báo>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | khai báo                         | kết quả         | lý do                         |
        | "tự nguyện áp dụng" là có        | Vi phạm         | không có                      |
        | "tự nguyện áp dụng" là không     | Không áp dụng   | không thuộc điều kiện áp dụng |
        | chưa báo cáo "tự nguyện áp dụng" | Chưa đủ dữ liệu | chưa báo cáo dữ kiện          |

    @CB-1.2.b-9
    Khung kịch bản: Thông tin hằng quý: thiếu quý nào cũng là vi phạm; kết quả tổng hợp cho cả năm
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" vào các ngày <các ngày>; hình thức: loa truyền thanh
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | các ngày                                       | kết quả | lý do              |
        | 10/02/2025, 10/05/2025, 10/08/2025, 10/11/2025 | Đạt     |                    |
        | 10/05/2025, 10/08/2025, 10/11/2025             | Vi phạm | chưa đủ minh chứng |
        | 10/02/2025, 10/08/2025, 10/11/2025             | Vi phạm | chưa đủ minh chứng |
        | 10/02/2025, 10/05/2025, 10/11/2025             | Vi phạm | chưa đủ minh chứng |
        | 10/02/2025, 10/05/2025, 10/08/2025             | Vi phạm | chưa đủ minh chứng |
        | 10/02/2025, 11/02/2025                         | Vi phạm | chưa đủ minh chứng |

    @CB-1.2.b-9
    Kịch bản: Thông tin hằng quý: cả năm không có lần nào
      Biết không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả năm 2025 là "Vi phạm", lý do "không có"

    @CB-1.2.b-9
    Khung kịch bản: Thông tin hằng quý: ngày đầu và ngày cuối của quý
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" vào các ngày 10/02/2025, 10/08/2025, 10/11/2025; hình thức: loa truyền thanh
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày <ngày>, hình thức: loa truyền thanh
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày       | kết quả | lý do              |
        | 31/03/2025 | Vi phạm | chưa đủ minh chứng |
        | 01/04/2025 | Đạt     |                    |
        | 30/06/2025 | Đạt     |                    |
        | 01/07/2025 | Vi phạm | chưa đủ minh chứng |

    @CB-1.2.b-9
    Khung kịch bản: Thông tin hằng quý: ngày đầu và ngày cuối của năm
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" vào các ngày 10/05/2025, 10/08/2025; hình thức: loa truyền thanh
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" vào các ngày <ngày quý I>, <ngày quý IV>; hình thức: loa truyền thanh
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày quý I | ngày quý IV | kết quả | lý do              |
        | 01/01/2025 | 31/12/2025  | Đạt     |                    |
        | 31/12/2024 | 31/12/2025  | Vi phạm | chưa đủ minh chứng |
        | 01/01/2025 | 01/01/2026  | Vi phạm | chưa đủ minh chứng |

    @CB-1.2.b-9
    Khung kịch bản: Thông tin hằng quý: hết một quý mà không có lần nào thì vi phạm ngay, không chờ hết năm
      Biết không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày đánh giá | kết quả      | lý do    |
        | 30/03/2025    | Chưa đến hạn |          |
        | 31/03/2025    | Chưa đến hạn |          |
        | 01/04/2025    | Vi phạm      | không có |

    @CB-1.2.b-9
    Khung kịch bản: Thông tin hằng quý: quý nào cũng có thì chưa đến hạn cho đến quý cuối
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" vào các ngày 10/02/2025, 10/05/2025, 10/08/2025, 10/11/2025; hình thức: loa truyền thanh
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 01/04/2025    | Chưa đến hạn |
        | 01/10/2025    | Chưa đến hạn |
        | 09/11/2025    | Chưa đến hạn |
        | 10/11/2025    | Đạt          |

    @CB-1.2.b-9
    Khung kịch bản: Thông tin hằng quý: quý I không có, quý II mới có thì lý do là chưa đủ minh chứng
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/05/2025, hình thức: loa truyền thanh
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày đánh giá | kết quả | lý do              |
        | 09/05/2025    | Vi phạm | không có           |
        | 10/05/2025    | Vi phạm | chưa đủ minh chứng |

    @CB-1.2.b-9
    Khung kịch bản: Thông tin hằng quý: năm 2024 chỉ xét quý IV
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và số liệu đầy đủ đến ngày 15/01/2025
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày <ngày>, hình thức: loa truyền thanh
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày       | kết quả | lý do    |
        | 15/08/2024 | Vi phạm | không có |
        | 30/09/2024 | Vi phạm | không có |
        | 01/10/2024 | Đạt     |          |
        | 31/12/2024 | Đạt     |          |
        | 01/01/2025 | Vi phạm | không có |

    @CB-1.2.b-9
    Khung kịch bản: Thông tin hằng quý: năm 2024, hạn của quý IV
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày đánh giá | kết quả      | lý do    |
        | 01/10/2024    | Chưa đến hạn |          |
        | 31/12/2024    | Chưa đến hạn |          |
        | 01/01/2025    | Vi phạm      | không có |

    @CB-1.2.b-9
    Kịch bản: Thông tin hằng quý: trước năm 2024 thì không xét
      Biết hồ sơ năm 2023 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @CB-1.2.b-9
    Khung kịch bản: Thông tin hằng quý: từ năm 2025 xét đủ bốn quý
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" vào các ngày <các ngày>; hình thức: loa truyền thanh
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | các ngày                                       | kết quả | lý do              |
        | 2025 | 10/05/2025, 10/08/2025, 10/11/2025             | Vi phạm | chưa đủ minh chứng |
        | 2026 | 10/05/2026, 10/08/2026, 10/11/2026             | Vi phạm | chưa đủ minh chứng |
        | 2026 | 10/02/2026, 10/05/2026, 10/08/2026, 10/11/2026 | Đạt     |                    |

    @CB-1.2.b-9
    Khung kịch bản: Thông tin hằng quý: chỉ xét quý mà đơn vị tồn tại trọn vẹn, thành lập giữa chừng
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" vào các ngày 10/08/2025, 10/11/2025; hình thức: loa truyền thanh
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả | lý do              |
        | 01/01/2025     | Vi phạm | chưa đủ minh chứng |
        | 01/04/2025     | Vi phạm | chưa đủ minh chứng |
        | 02/04/2025     | Đạt     |                    |
        | 30/06/2025     | Đạt     |                    |
        | 01/07/2025     | Đạt     |                    |

    @CB-1.2.b-9
    Kịch bản: Thông tin hằng quý: lần thực hiện trong quý không trọn vẹn không được tính
      Biết đơn vị thành lập ngày 15/05/2025
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/05/2025, hình thức: loa truyền thanh
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @CB-1.2.b-9
    Khung kịch bản: Thông tin hằng quý: đơn vị không có quý nào trọn vẹn
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày thành lập | kết quả       |
        | 01/10/2025     | Vi phạm       |
        | 02/10/2025     | Không áp dụng |
        | 31/12/2025     | Không áp dụng |

    @CB-1.2.b-9
    Khung kịch bản: Thông tin hằng quý: chỉ xét quý mà đơn vị tồn tại trọn vẹn, giải thể giữa chừng
      Biết đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/02/2025, hình thức: loa truyền thanh
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả | lý do              |
        | 30/06/2025    | Đạt     |                    |
        | 01/07/2025    | Vi phạm | chưa đủ minh chứng |

    @CB-1.2.b-9
    Kịch bản: Thông tin hằng quý: Ủy ban nhân dân huyện làm đủ hai quý trước khi kết thúc thì giữ kết quả đạt
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Quảng Hòa, loại "Ủy ban nhân dân cấp huyện", tỉnh Cao Bằng
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" vào các ngày 10/02/2025, 10/05/2025; hình thức: loa truyền thanh
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @CB-1.2.b-9
    Khung kịch bản: Thông tin hằng quý: số liệu mới đến hết quý III
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" vào các ngày 10/02/2025, 10/05/2025, 10/08/2025; hình thức: loa truyền thanh
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do              |
        | 30/09/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ   |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ   |
        | 31/12/2025  | Vi phạm         | chưa đủ minh chứng |

    @CB-1.2.b-9
    Khung kịch bản: Thông tin hằng quý: số liệu chưa đủ năm nhưng đã rõ một quý không có
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/02/2025, hình thức: loa truyền thanh
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do              |
        | 29/06/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ   |
        | 30/06/2025  | Vi phạm         | chưa đủ minh chứng |

    @CB-1.2.b-9
    Kịch bản: Thông tin hằng quý: hồ sơ 6 tháng đầu năm chưa kết luận cho cả năm
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Chưa đến hạn"

    @CB-1.2.b-9
    Khung kịch bản: Các kênh được tính: mạng nội bộ, báo chí, truyền thanh, mạng xã hội
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" vào các ngày 10/02/2025, 10/05/2025, 10/08/2025; hình thức: loa truyền thanh
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/11/2025, hình thức: <hình thức>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | hình thức                   | kết quả | lý do              |
        | mạng nội bộ                 | Đạt     |                    |
        | báo chí                     | Đạt     |                    |
        | loa truyền thanh            | Đạt     |                    |
        | mạng xã hội                 | Đạt     |                    |
        | họp cơ quan                 | Vi phạm | chưa đủ minh chứng |
        | họp thôn                    | Vi phạm | chưa đủ minh chứng |
        | sinh hoạt văn hóa cộng đồng | Vi phạm | chưa đủ minh chứng |
        | Ngày Pháp luật              | Vi phạm | chưa đủ minh chứng |
        | cuộc thi                    | Vi phạm | chưa đủ minh chứng |
        | trang thông tin điện tử     | Vi phạm | chưa đủ minh chứng |
        | kênh di động                | Vi phạm | chưa đủ minh chứng |
        | tờ rơi                      | Vi phạm | chưa đủ minh chứng |
        | pa nô áp phích              | Vi phạm | chưa đủ minh chứng |
        | hình thức khác              | Vi phạm | chưa đủ minh chứng |
        | họp thôn và mạng xã hội     | Đạt     |                    |

    @CB-1.2.b-9
    Kịch bản: Mỗi quý dùng một kênh khác nhau vẫn đạt
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/02/2025, hình thức: mạng nội bộ
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/05/2025, hình thức: báo chí
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/08/2025, hình thức: loa truyền thanh
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/11/2025, hình thức: mạng xã hội
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @CB-1.2.b-9
    Kịch bản: Cả năm chỉ tuyên truyền bằng hình thức khác thì coi như không có
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" vào các ngày 10/02/2025, 10/05/2025, 10/08/2025, 10/11/2025; hình thức: họp thôn
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @CB-1.2.b-9
    Kịch bản: Không cần có trang thông tin điện tử
      Biết "Cổng, trang thông tin điện tử của đơn vị" là không
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @CB-1.2.b-9
    Khung kịch bản: Thiếu dữ kiện về thông tin hằng quý
      Biết <thông tin>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | thông tin                                                                                                            |
        | chưa báo cáo "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở"                                                   |
        | có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" vào các ngày 10/02/2025, 10/05/2025, 10/08/2025, 10/11/2025 |
        | có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" không ghi ngày, hình thức: loa truyền thanh                 |

    @CB-1.2.b-9
    Kịch bản: Một quý chỉ có lần thông tin không ghi hình thức
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" vào các ngày 10/02/2025, 10/05/2025, 10/08/2025; hình thức: loa truyền thanh
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/11/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

  Quy tắc: Cấp xã tuyên truyền và lấy ý kiến Nhân dân (gạch đầu dòng thứ ba điểm b khoản 2)

    @CB-1.2.b-10
    Khung kịch bản: Chỉ xét Ủy ban nhân dân cấp xã
      Biết hồ sơ năm 2024 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                                         | loại                                       | nơi              | kết quả       | lý do            |
        | Ủy ban nhân dân tỉnh Cao Bằng                  | Ủy ban nhân dân cấp tỉnh                   | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân huyện Quảng Hòa                | Ủy ban nhân dân cấp huyện                  | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Quảng Uyên                  | Ủy ban nhân dân cấp xã                     | tỉnh Cao Bằng    | Vi phạm       | không có         |
        | Chi cục Kiểm lâm tỉnh Cao Bằng                 | Cơ quan nhà nước                           | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Sở Nội vụ tỉnh Cao Bằng                        | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Trường Trung học phổ thông Quảng Uyên          | Đơn vị sự nghiệp công lập                  | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Công ty cổ phần Khoáng sản Phục Hòa            | Tổ chức có sử dụng lao động                | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Công ty TNHH một thành viên Cấp nước Cao Bằng  | Doanh nghiệp nhà nước                      | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Xóm Đông Luông                                 | Thôn, xóm, tổ dân phố                      | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân tỉnh Cao Bằng                | Hội đồng nhân dân cấp tỉnh                 | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân huyện Quảng Hòa              | Hội đồng nhân dân cấp huyện                | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân xã Quảng Uyên                | Hội đồng nhân dân cấp xã                   | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc Việt Nam xã Quảng Uyên | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Hội Nông dân xã Quảng Uyên                     | Tổ chức chính trị - xã hội                 | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Liên đoàn Lao động tỉnh Cao Bằng               | Liên đoàn Lao động tỉnh                    | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Đảng ủy xã Quảng Uyên                          | Cấp ủy, ban đảng                           | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Báo và Đài Phát thanh, Truyền hình Cao Bằng    | Báo, đài phát thanh và truyền hình         | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Tân Cương                   | Ủy ban nhân dân cấp xã                     | tỉnh Thái Nguyên | Không áp dụng | khác địa bàn     |

    @CB-1.2.b-10
    Khung kịch bản: Hoạt động có hay không có chuyên đề Nhân dân bàn, quyết định
      Biết <hoạt động>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | hoạt động                                                                                                                              | kết quả         | lý do                |
        | có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/05/2025, nội dung: nội dung Nhân dân quyết định                       | Đạt             |                      |
        | có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/05/2025, nội dung: văn bản địa phương và nội dung Nhân dân quyết định | Đạt             |                      |
        | có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/05/2025, nội dung: văn bản địa phương                                 | Vi phạm         | chưa đúng nội dung   |
        | có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/05/2025, nội dung: trống                                              | Vi phạm         | chưa đúng nội dung   |
        | không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào                                                                     | Vi phạm         | không có             |
        | có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/05/2025                                                               | Chưa đủ dữ liệu | chưa báo cáo dữ kiện |
        | có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" không ghi ngày, nội dung: nội dung Nhân dân quyết định                        | Chưa đủ dữ liệu | chưa báo cáo dữ kiện |
        | chưa báo cáo "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở"                                                                     | Chưa đủ dữ liệu | chưa báo cáo dữ kiện |

    @CB-1.2.b-10
    Khung kịch bản: Các chuyên đề khác không thay được
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/05/2025, nội dung: <nội dung>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đúng nội dung"

      Dữ liệu:
        | nội dung                          |
        | Luật Thực hiện dân chủ ở cơ sở    |
        | quyền nghĩa vụ của công dân       |
        | trách nhiệm của cơ quan tổ chức   |
        | quyền nghĩa vụ của người lao động |
        | văn bản địa phương                |
        | nội dung khác                     |

    @CB-1.2.b-10
    Khung kịch bản: Tuyên truyền chuyên đề trong năm nào tính cho năm đó
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày <ngày>, nội dung: nội dung Nhân dân quyết định
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày       | kết quả | lý do    |
        | 31/12/2024 | Vi phạm | không có |
        | 01/01/2025 | Đạt     |          |
        | 31/12/2025 | Đạt     |          |
        | 01/01/2026 | Vi phạm | không có |

    @CB-1.2.b-10
    Khung kịch bản: Hoạt động không có chuyên đề chỉ đổi lý do khi diễn ra trong năm
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày <ngày>, nội dung: văn bản địa phương
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày       | kết quả | lý do              |
        | 31/12/2024 | Vi phạm | không có           |
        | 01/01/2025 | Vi phạm | chưa đúng nội dung |
        | 31/12/2025 | Vi phạm | chưa đúng nội dung |
        | 01/01/2026 | Vi phạm | không có           |

    @CB-1.2.b-10
    Khung kịch bản: Hình thức nào cũng được
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/05/2025, hình thức: <hình thức>; nội dung: nội dung Nhân dân quyết định
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

      Dữ liệu:
        | hình thức               |
        | họp thôn                |
        | loa truyền thanh        |
        | trang thông tin điện tử |

    @CB-1.2.b-10
    Khung kịch bản: Chưa tuyên truyền chuyên đề này, hạn đến hết ngày 31/12
      Biết không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 30/12/2025    | Chưa đến hạn |
        | 31/12/2025    | Chưa đến hạn |
        | 01/01/2026    | Vi phạm      |

    @CB-1.2.b-10
    Khung kịch bản: Có hoạt động đúng chuyên đề thì đạt ngay
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/08/2025, nội dung: nội dung Nhân dân quyết định
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 19/08/2025    | Chưa đến hạn |
        | 20/08/2025    | Đạt          |

    @CB-1.2.b-10
    Khung kịch bản: Chưa tuyên truyền chuyên đề này và số liệu chưa đủ cả năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do            |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ |
        | 31/12/2025  | Vi phạm         | không có         |

    @CB-1.2.b-10
    Khung kịch bản: Xã mới thành lập chỉ bị xét khi có đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do                |
        | 01/07/2025     | Vi phạm       | không có             |
        | 03/10/2025     | Vi phạm       | không có             |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn          |
        | 01/01/2026     | Không áp dụng | đơn vị không tồn tại |

    @CB-1.2.b-10
    Khung kịch bản: Xã giải thể trước khi hết năm mà chưa tuyên truyền thì không xét
      Biết đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 01/07/2025    | Không áp dụng | đơn vị không tồn tại |
        | 31/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/01/2026    | Vi phạm       | không có             |

    @CB-1.2.b-10
    Khung kịch bản: Việc Nhân dân bàn, quyết định: giải thể trong năm 2024 khi chưa đủ 90 ngày kể từ ngày 12/07/2024 thì kỳ quá ngắn
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 09/10/2024    | Không áp dụng | kỳ quá ngắn          |
        | 10/10/2024    | Không áp dụng | đơn vị không tồn tại |

    @CB-1.2.b-10
    Khung kịch bản: Từ năm 2024 trở đi, năm nào cũng phải tuyên truyền chuyên đề này
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | kết quả       | lý do                  |
        | 2023 | Không áp dụng | trước ngày có hiệu lực |
        | 2024 | Vi phạm       | không có               |
        | 2025 | Vi phạm       | không có               |
        | 2026 | Vi phạm       | không có               |

    @CB-1.2.b-11
    Khung kịch bản: Xin ý kiến trên trang điện tử: chỉ xét Ủy ban nhân dân cấp xã
      Biết hồ sơ năm 2024 của <đơn vị>, loại "<loại>", <nơi>
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 2
      Và không có "Nội dung lấy ý kiến Nhân dân" nào
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                                         | loại                                       | nơi              | kết quả       | lý do            |
        | Ủy ban nhân dân tỉnh Cao Bằng                  | Ủy ban nhân dân cấp tỉnh                   | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân huyện Quảng Hòa                | Ủy ban nhân dân cấp huyện                  | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Quảng Uyên                  | Ủy ban nhân dân cấp xã                     | tỉnh Cao Bằng    | Vi phạm       | không có         |
        | Chi cục Kiểm lâm tỉnh Cao Bằng                 | Cơ quan nhà nước                           | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Sở Nội vụ tỉnh Cao Bằng                        | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Trường Trung học phổ thông Quảng Uyên          | Đơn vị sự nghiệp công lập                  | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Công ty cổ phần Khoáng sản Phục Hòa            | Tổ chức có sử dụng lao động                | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Công ty TNHH một thành viên Cấp nước Cao Bằng  | Doanh nghiệp nhà nước                      | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Xóm Đông Luông                                 | Thôn, xóm, tổ dân phố                      | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân tỉnh Cao Bằng                | Hội đồng nhân dân cấp tỉnh                 | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân huyện Quảng Hòa              | Hội đồng nhân dân cấp huyện                | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân xã Quảng Uyên                | Hội đồng nhân dân cấp xã                   | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc Việt Nam xã Quảng Uyên | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Hội Nông dân xã Quảng Uyên                     | Tổ chức chính trị - xã hội                 | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Liên đoàn Lao động tỉnh Cao Bằng               | Liên đoàn Lao động tỉnh                    | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Đảng ủy xã Quảng Uyên                          | Cấp ủy, ban đảng                           | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Báo và Đài Phát thanh, Truyền hình Cao Bằng    | Báo, đài phát thanh và truyền hình         | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Tân Cương                   | Ủy ban nhân dân cấp xã                     | tỉnh Thái Nguyên | Không áp dụng | khác địa bàn     |

    @CB-1.2.b-11
    Khung kịch bản: Phải lấy ý kiến hai nội dung: cả hai đều phải đăng
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 2
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 01/04/2025, <nội dung tháng 4>
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 01/09/2025, <nội dung tháng 9>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | nội dung tháng 4                         | nội dung tháng 9                         | kết quả | lý do             |
        | ngày đăng trên trang điện tử: 02/04/2025 | ngày đăng trên trang điện tử: 01/09/2025 | Đạt     |                   |
        | ngày đăng trên trang điện tử: 02/04/2025 | nội dung: giá nước sạch                  | Vi phạm | chưa đạt chỉ tiêu |
        | nội dung: đặt tên đường                  | ngày đăng trên trang điện tử: 01/09/2025 | Vi phạm | chưa đạt chỉ tiêu |
        | nội dung: đặt tên đường                  | nội dung: giá nước sạch                  | Vi phạm | không có          |

    @CB-1.2.b-11
    Khung kịch bản: Số nội dung đã đăng so với số phải lấy ý kiến
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số nội dung phải lấy ý kiến Nhân dân" là <phải lấy ý kiến>
      Và có "Nội dung lấy ý kiến Nhân dân" vào các ngày 01/04/2025, 01/09/2025; ngày đăng trên trang điện tử: 01/09/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | phải lấy ý kiến | kết quả | lý do             |
        | 1               | Đạt     |                   |
        | 2               | Đạt     |                   |
        | 3               | Vi phạm | chưa đạt chỉ tiêu |

    @CB-1.2.b-11
    Kịch bản: Đăng đủ số phải lấy ý kiến nhưng còn một nội dung đã đưa ra mà không đăng
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 2
      Và có "Nội dung lấy ý kiến Nhân dân" vào các ngày 01/04/2025, 01/09/2025; ngày đăng trên trang điện tử: 01/09/2025
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 01/10/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đạt chỉ tiêu"

    @CB-1.2.b-11
    Kịch bản: Phải lấy ý kiến nhưng không đưa ra nội dung nào
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và không có "Nội dung lấy ý kiến Nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @CB-1.2.b-11
    Khung kịch bản: Niêm yết tại trụ sở hoặc đăng mạng xã hội không thay được đăng trang điện tử
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 01/06/2025, <cách công khai>: 01/06/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

      Dữ liệu:
        | cách công khai             |
        | ngày niêm yết tại trụ sở   |
        | ngày đăng trên mạng xã hội |

    @CB-1.2.b-11
    Khung kịch bản: Đăng ngày nào thì đạt từ ngày đó
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 01/06/2025, ngày đăng trên trang điện tử: 10/06/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 09/06/2025    | Chưa đến hạn |
        | 10/06/2025    | Đạt          |

    @CB-1.2.b-11
    Khung kịch bản: Nội dung đưa ra trong năm nào xét cho năm đó
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và có "Nội dung lấy ý kiến Nhân dân" ngày <ngày>, ngày đăng trên trang điện tử: <ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | kết quả |
        | 31/12/2024 | Vi phạm |
        | 01/01/2025 | Đạt     |
        | 31/12/2025 | Đạt     |
        | 01/01/2026 | Vi phạm |

    @CB-1.2.b-11
    Khung kịch bản: Còn một nội dung chưa đăng, hạn đến hết ngày 31/12
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 01/06/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 30/12/2025    | Chưa đến hạn |
        | 31/12/2025    | Chưa đến hạn |
        | 01/01/2026    | Vi phạm      |

    @CB-1.2.b-11
    Khung kịch bản: Năm không có nội dung phải lấy ý kiến: hết năm mới kết luận là không xét
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 0
      Và không có "Nội dung lấy ý kiến Nhân dân" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày đánh giá | kết quả       | lý do                         |
        | 31/12/2025    | Chưa đến hạn  |                               |
        | 01/01/2026    | Không áp dụng | không thuộc điều kiện áp dụng |

    @CB-1.2.b-11
    Khung kịch bản: Chỉ xét khi có ít nhất một nội dung phải lấy ý kiến
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số nội dung phải lấy ý kiến Nhân dân" là <số nội dung>
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 01/06/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số nội dung | kết quả       | lý do                         |
        | 0           | Không áp dụng | không thuộc điều kiện áp dụng |
        | 1           | Vi phạm       | không có                      |
        | 2           | Vi phạm       | không có                      |

    @CB-1.2.b-11
    Khung kịch bản: Số liệu hai nửa năm cộng lại
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số nội dung phải lấy ý kiến Nhân dân" 6 tháng đầu năm 2025 là 1
      Và "Số nội dung phải lấy ý kiến Nhân dân" 6 tháng cuối năm 2025 là <6 tháng cuối>
      Và có "Nội dung lấy ý kiến Nhân dân" vào các ngày 01/04/2025, 01/09/2025; ngày đăng trên trang điện tử: 01/09/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | 6 tháng cuối | kết quả | lý do             |
        | 1            | Đạt     |                   |
        | 2            | Vi phạm | chưa đạt chỉ tiêu |

    @CB-1.2.b-11
    Khung kịch bản: Xin ý kiến trên trang điện tử: chỉ xét nơi có trang thông tin điện tử
      Biết <trang thông tin điện tử>
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và không có "Nội dung lấy ý kiến Nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | trang thông tin điện tử                                 | kết quả         | lý do                         |
        | "Cổng, trang thông tin điện tử của đơn vị" là có        | Vi phạm         | không có                      |
        | "Cổng, trang thông tin điện tử của đơn vị" là không     | Không áp dụng   | không thuộc điều kiện áp dụng |
        | chưa báo cáo "Cổng, trang thông tin điện tử của đơn vị" | Chưa đủ dữ liệu | chưa báo cáo dữ kiện          |

    @CB-1.2.b-11
    Khung kịch bản: Thiếu dữ kiện về lấy ý kiến Nhân dân
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và không có "Nội dung lấy ý kiến Nhân dân" nào
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | dữ kiện                              |
        | Số nội dung phải lấy ý kiến Nhân dân |
        | Nội dung lấy ý kiến Nhân dân         |

    @CB-1.2.b-11
    Kịch bản: Nội dung lấy ý kiến không ghi ngày
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và có "Nội dung lấy ý kiến Nhân dân" không ghi ngày, ngày đăng trên trang điện tử: 01/06/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.b-11
    Khung kịch bản: Còn nội dung chưa đăng và số liệu chưa đủ cả năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 01/06/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do            |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ |
        | 31/12/2025  | Vi phạm         | không có         |

    @CB-1.2.b-11
    Khung kịch bản: Xin ý kiến trên trang điện tử: xã mới thành lập chỉ bị xét khi có đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và không có "Nội dung lấy ý kiến Nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do                |
        | 01/07/2025     | Vi phạm       | không có             |
        | 03/10/2025     | Vi phạm       | không có             |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn          |
        | 01/01/2026     | Không áp dụng | đơn vị không tồn tại |

    @CB-1.2.b-11
    Khung kịch bản: Xã giải thể trước khi hết năm mà chưa đăng thì không xét
      Biết đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và không có "Nội dung lấy ý kiến Nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 01/07/2025    | Không áp dụng | đơn vị không tồn tại |
        | 31/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/01/2026    | Vi phạm       | không có             |

    @CB-1.2.b-11
    Khung kịch bản: Xin ý kiến trên trang điện tử: giải thể trong năm 2024 khi chưa đủ 90 ngày kể từ ngày 12/07/2024 thì kỳ quá ngắn
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và không có "Nội dung lấy ý kiến Nhân dân" nào
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 09/10/2024    | Không áp dụng | kỳ quá ngắn          |
        | 10/10/2024    | Không áp dụng | đơn vị không tồn tại |

    @CB-1.2.b-11
    Khung kịch bản: Từ năm 2024 trở đi, năm nào cũng phải đăng mọi nội dung lấy ý kiến
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và không có "Nội dung lấy ý kiến Nhân dân" nào
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | kết quả       | lý do                  |
        | 2023 | Không áp dụng | trước ngày có hiệu lực |
        | 2024 | Vi phạm       | không có               |
        | 2025 | Vi phạm       | không có               |
        | 2026 | Vi phạm       | không có               |

    @CB-1.2.b-12
    Khung kịch bản: Chỉ xét Ủy ban nhân dân cấp xã và thôn, xóm, tổ dân phố
      Biết hồ sơ năm 2024 của <đơn vị>, loại "<loại>", <nơi>
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày 10/01/2023, loại công cụ: mạng xã hội
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 2
      Và không có "Nội dung lấy ý kiến Nhân dân" nào
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                                         | loại                                       | nơi              | kết quả       | lý do            |
        | Ủy ban nhân dân tỉnh Cao Bằng                  | Ủy ban nhân dân cấp tỉnh                   | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân huyện Quảng Hòa                | Ủy ban nhân dân cấp huyện                  | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Quảng Uyên                  | Ủy ban nhân dân cấp xã                     | tỉnh Cao Bằng    | Vi phạm       | không có         |
        | Chi cục Kiểm lâm tỉnh Cao Bằng                 | Cơ quan nhà nước                           | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Sở Nội vụ tỉnh Cao Bằng                        | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Trường Trung học phổ thông Quảng Uyên          | Đơn vị sự nghiệp công lập                  | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Công ty cổ phần Khoáng sản Phục Hòa            | Tổ chức có sử dụng lao động                | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Công ty TNHH một thành viên Cấp nước Cao Bằng  | Doanh nghiệp nhà nước                      | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Xóm Đông Luông                                 | Thôn, xóm, tổ dân phố                      | tỉnh Cao Bằng    | Vi phạm       | không có         |
        | Hội đồng nhân dân tỉnh Cao Bằng                | Hội đồng nhân dân cấp tỉnh                 | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân huyện Quảng Hòa              | Hội đồng nhân dân cấp huyện                | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân xã Quảng Uyên                | Hội đồng nhân dân cấp xã                   | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc Việt Nam xã Quảng Uyên | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Hội Nông dân xã Quảng Uyên                     | Tổ chức chính trị - xã hội                 | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Liên đoàn Lao động tỉnh Cao Bằng               | Liên đoàn Lao động tỉnh                    | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Đảng ủy xã Quảng Uyên                          | Cấp ủy, ban đảng                           | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Báo và Đài Phát thanh, Truyền hình Cao Bằng    | Báo, đài phát thanh và truyền hình         | tỉnh Cao Bằng    | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Tân Cương                   | Ủy ban nhân dân cấp xã                     | tỉnh Thái Nguyên | Không áp dụng | khác địa bàn     |

    @CB-1.2.b-12
    Khung kịch bản: Xã có kênh mạng xã hội: mọi nội dung lấy ý kiến đều phải đăng lên kênh
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 10/01/2023, loại công cụ: mạng xã hội
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 2
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 01/04/2025, <nội dung tháng 4>
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 01/09/2025, <nội dung tháng 9>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | nội dung tháng 4                       | nội dung tháng 9                       | kết quả | lý do             |
        | ngày đăng trên mạng xã hội: 02/04/2025 | ngày đăng trên mạng xã hội: 01/09/2025 | Đạt     |                   |
        | ngày đăng trên mạng xã hội: 02/04/2025 | nội dung: giá nước sạch                | Vi phạm | chưa đạt chỉ tiêu |
        | nội dung: đặt tên đường                | ngày đăng trên mạng xã hội: 01/09/2025 | Vi phạm | chưa đạt chỉ tiêu |
        | nội dung: đặt tên đường                | nội dung: giá nước sạch                | Vi phạm | không có          |

    @CB-1.2.b-12
    Kịch bản: Có kênh, phải lấy ý kiến nhưng không đưa ra nội dung nào
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 10/01/2023, loại công cụ: mạng xã hội
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và không có "Nội dung lấy ý kiến Nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @CB-1.2.b-12
    Kịch bản: Mọi nội dung đã đưa ra đều đăng trên kênh thì đạt, không so với số phải lấy ý kiến
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 10/01/2023, loại công cụ: mạng xã hội
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 3
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 01/06/2025, ngày đăng trên mạng xã hội: 01/06/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @CB-1.2.b-12
    Khung kịch bản: Niêm yết tại trụ sở hoặc đăng trang điện tử không thay được đăng mạng xã hội
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 10/01/2023, loại công cụ: mạng xã hội
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 01/06/2025, <cách công khai>: 01/06/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

      Dữ liệu:
        | cách công khai               |
        | ngày niêm yết tại trụ sở     |
        | ngày đăng trên trang điện tử |

    @CB-1.2.b-12
    Khung kịch bản: Xã không có kênh riêng: ít nhất một nửa số thôn, xóm, tổ dân phố phải có nhóm
      Biết không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và "Số thôn, xóm, tổ dân phố" là <số thôn>
      Và "Số thôn, xóm, tổ dân phố có nhóm mạng xã hội" là <số thôn có nhóm>
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 01/06/2025, ngày đăng trên mạng xã hội: 01/06/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số thôn | số thôn có nhóm | kết quả       | lý do                         |
        | 10      | 0               | Không áp dụng | không thuộc điều kiện áp dụng |
        | 10      | 1               | Vi phạm       | chưa đạt chỉ tiêu             |
        | 10      | 4               | Vi phạm       | chưa đạt chỉ tiêu             |
        | 10      | 5               | Đạt           |                               |
        | 10      | 6               | Đạt           |                               |
        | 9       | 4               | Vi phạm       | chưa đạt chỉ tiêu             |
        | 9       | 5               | Đạt           |                               |
        | 1       | 1               | Đạt           |                               |

    @CB-1.2.b-12
    Kịch bản: Xã không có kênh, thôn có nhóm nhưng nội dung không được đăng
      Biết không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và "Số thôn, xóm, tổ dân phố" là 10
      Và "Số thôn, xóm, tổ dân phố có nhóm mạng xã hội" là 10
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 01/06/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @CB-1.2.b-12
    Khung kịch bản: Xã có kênh riêng thì không xét số thôn có nhóm
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 10/01/2023, loại công cụ: mạng xã hội
      Và "Số thôn, xóm, tổ dân phố" là 10
      Và "Số thôn, xóm, tổ dân phố có nhóm mạng xã hội" là <số thôn có nhóm>
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 01/06/2025, ngày đăng trên mạng xã hội: 01/06/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

      Dữ liệu:
        | số thôn có nhóm |
        | 0               |
        | 4               |
        | 10              |

    @CB-1.2.b-12
    Khung kịch bản: Công cụ khác không phải kênh mạng xã hội
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 10/01/2023, loại công cụ: <loại công cụ>
      Và "Số thôn, xóm, tổ dân phố" là 10
      Và "Số thôn, xóm, tổ dân phố có nhóm mạng xã hội" là 0
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 01/06/2025, ngày đăng trên mạng xã hội: 01/06/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | loại công cụ           | kết quả       | lý do                         |
        | mạng xã hội            | Đạt           |                               |
        | mạng nội bộ            | Không áp dụng | không thuộc điều kiện áp dụng |
        | cổng thông tin điện tử | Không áp dụng | không thuộc điều kiện áp dụng |
        | ứng dụng di động       | Không áp dụng | không thuộc điều kiện áp dụng |
        | lấy ý kiến trực tuyến  | Không áp dụng | không thuộc điều kiện áp dụng |

    @CB-1.2.b-12
    Kịch bản: Công cụ khác không bù được cho số thôn còn thiếu nhóm
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 10/01/2023, loại công cụ: mạng nội bộ
      Và "Số thôn, xóm, tổ dân phố" là 10
      Và "Số thôn, xóm, tổ dân phố có nhóm mạng xã hội" là 4
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 01/06/2025, ngày đăng trên mạng xã hội: 01/06/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đạt chỉ tiêu"

    @CB-1.2.b-12
    Khung kịch bản: Kênh phải dùng trong năm: ngày bắt đầu
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày <ngày>, loại công cụ: mạng xã hội
      Và "Số thôn, xóm, tổ dân phố có nhóm mạng xã hội" là 0
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 01/06/2025, ngày đăng trên mạng xã hội: 01/06/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày       | kết quả       | lý do                         |
        | 31/12/2024 | Đạt           |                               |
        | 31/12/2025 | Đạt           |                               |
        | 01/01/2026 | Không áp dụng | không thuộc điều kiện áp dụng |

    @CB-1.2.b-12
    Khung kịch bản: Kênh phải dùng trong năm: ngày ngừng
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 10/01/2023, loại công cụ: mạng xã hội; ngày ngừng sử dụng: <ngày ngừng>
      Và "Số thôn, xóm, tổ dân phố có nhóm mạng xã hội" là 0
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 01/06/2025, ngày đăng trên mạng xã hội: 01/06/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày ngừng | kết quả       | lý do                         |
        | 31/12/2024 | Không áp dụng | không thuộc điều kiện áp dụng |
        | 01/01/2025 | Đạt           |                               |
        | 30/06/2025 | Đạt           |                               |

    @CB-1.2.b-12
    Khung kịch bản: Đăng ngày nào thì đạt từ ngày đó, không phải chờ hết năm
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 10/01/2023, loại công cụ: mạng xã hội
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 01/06/2025, ngày đăng trên mạng xã hội: 10/06/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 09/06/2025    | Chưa đến hạn |
        | 10/06/2025    | Đạt          |

    @CB-1.2.b-12
    Khung kịch bản: Xin ý kiến qua mạng xã hội: nội dung đưa ra trong năm nào xét cho năm đó
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày 10/01/2023, loại công cụ: mạng xã hội
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và có "Nội dung lấy ý kiến Nhân dân" ngày <ngày>, ngày đăng trên mạng xã hội: <ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | kết quả |
        | 31/12/2024 | Vi phạm |
        | 01/01/2025 | Đạt     |
        | 31/12/2025 | Đạt     |
        | 01/01/2026 | Vi phạm |

    @CB-1.2.b-12
    Khung kịch bản: Còn nội dung chưa đăng, hạn đến hết ngày 31/12
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 10/01/2023, loại công cụ: mạng xã hội
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 01/06/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 30/12/2025    | Chưa đến hạn |
        | 31/12/2025    | Chưa đến hạn |
        | 01/01/2026    | Vi phạm      |

    @CB-1.2.b-12
    Khung kịch bản: Không có kênh, không thôn nào có nhóm: hết năm mới kết luận là không xét
      Biết không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và "Số thôn, xóm, tổ dân phố có nhóm mạng xã hội" quý IV/2024 là 0
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 01/06/2025, ngày đăng trên mạng xã hội: 01/06/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày đánh giá | kết quả       | lý do                         |
        | 31/12/2025    | Chưa đến hạn  |                               |
        | 01/01/2026    | Không áp dụng | không thuộc điều kiện áp dụng |

    @CB-1.2.b-12
    Khung kịch bản: Xin ý kiến qua mạng xã hội: năm không có nội dung phải lấy ý kiến, hết năm mới kết luận là không xét
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 10/01/2023, loại công cụ: mạng xã hội
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 0
      Và không có "Nội dung lấy ý kiến Nhân dân" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày đánh giá | kết quả       | lý do                         |
        | 31/12/2025    | Chưa đến hạn  |                               |
        | 01/01/2026    | Không áp dụng | không thuộc điều kiện áp dụng |

    @CB-1.2.b-12
    Khung kịch bản: Xin ý kiến qua mạng xã hội: chỉ xét khi có ít nhất một nội dung phải lấy ý kiến
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 10/01/2023, loại công cụ: mạng xã hội
      Và "Số nội dung phải lấy ý kiến Nhân dân" là <số nội dung>
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 01/06/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số nội dung | kết quả       | lý do                         |
        | 0           | Không áp dụng | không thuộc điều kiện áp dụng |
        | 1           | Vi phạm       | không có                      |
        | 2           | Vi phạm       | không có                      |

    @CB-1.2.b-12
    Khung kịch bản: Chưa báo cáo kênh của xã: còn tùy số thôn có nhóm
      Biết chưa báo cáo "Công cụ số, tiện ích đưa vào sử dụng"
      Và "Số thôn, xóm, tổ dân phố" là 10
      Và "Số thôn, xóm, tổ dân phố có nhóm mạng xã hội" là <số thôn có nhóm>
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 01/06/2025, ngày đăng trên mạng xã hội: 01/06/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số thôn có nhóm | kết quả         | lý do                |
        | 0               | Chưa đủ dữ liệu | chưa báo cáo dữ kiện |
        | 4               | Chưa đủ dữ liệu | chưa báo cáo dữ kiện |
        | 5               | Đạt             |                      |

    @CB-1.2.b-12
    Khung kịch bản: Xã không có kênh mà thiếu số liệu về nhóm của thôn
      Biết không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và "Số thôn, xóm, tổ dân phố" là 10
      Và "Số thôn, xóm, tổ dân phố có nhóm mạng xã hội" là 4
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 01/06/2025, ngày đăng trên mạng xã hội: 01/06/2025
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | dữ kiện                                      |
        | Số thôn, xóm, tổ dân phố                     |
        | Số thôn, xóm, tổ dân phố có nhóm mạng xã hội |

    @CB-1.2.b-12
    Kịch bản: Xã có kênh thì không cần số liệu về nhóm của thôn
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 10/01/2023, loại công cụ: mạng xã hội
      Và chưa báo cáo "Số thôn, xóm, tổ dân phố"
      Và chưa báo cáo "Số thôn, xóm, tổ dân phố có nhóm mạng xã hội"
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 01/06/2025, ngày đăng trên mạng xã hội: 01/06/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @CB-1.2.b-12
    Khung kịch bản: Xin ý kiến qua mạng xã hội: thiếu dữ kiện về lấy ý kiến Nhân dân
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 10/01/2023, loại công cụ: mạng xã hội
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và không có "Nội dung lấy ý kiến Nhân dân" nào
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | dữ kiện                              |
        | Số nội dung phải lấy ý kiến Nhân dân |
        | Nội dung lấy ý kiến Nhân dân         |

    @CB-1.2.b-12
    Kịch bản: Xin ý kiến qua mạng xã hội: nội dung lấy ý kiến không ghi ngày
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 10/01/2023, loại công cụ: mạng xã hội
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và có "Nội dung lấy ý kiến Nhân dân" không ghi ngày, ngày đăng trên mạng xã hội: 01/06/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.b-12
    Kịch bản: Kênh không ghi loại công cụ
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 10/01/2023
      Và "Số thôn, xóm, tổ dân phố có nhóm mạng xã hội" là 0
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 01/06/2025, ngày đăng trên mạng xã hội: 01/06/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.b-12
    Khung kịch bản: Xin ý kiến qua mạng xã hội: còn nội dung chưa đăng và số liệu chưa đủ cả năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày 10/01/2023, loại công cụ: mạng xã hội
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 01/06/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do            |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ |
        | 31/12/2025  | Vi phạm         | không có         |

    @CB-1.2.b-12
    Khung kịch bản: Xin ý kiến qua mạng xã hội: xã mới thành lập chỉ bị xét khi có đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày 10/01/2023, loại công cụ: mạng xã hội
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và không có "Nội dung lấy ý kiến Nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do                |
        | 01/07/2025     | Vi phạm       | không có             |
        | 03/10/2025     | Vi phạm       | không có             |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn          |
        | 01/01/2026     | Không áp dụng | đơn vị không tồn tại |

    @CB-1.2.b-12
    Khung kịch bản: Xin ý kiến qua mạng xã hội: xã giải thể trước khi hết năm mà chưa đăng thì không xét
      Biết đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày 10/01/2023, loại công cụ: mạng xã hội
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và không có "Nội dung lấy ý kiến Nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 01/07/2025    | Không áp dụng | đơn vị không tồn tại |
        | 31/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/01/2026    | Vi phạm       | không có             |

    @CB-1.2.b-12
    Khung kịch bản: Xin ý kiến qua mạng xã hội: giải thể trong năm 2024 khi chưa đủ 90 ngày kể từ ngày 12/07/2024 thì kỳ quá ngắn
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày 10/01/2023, loại công cụ: mạng xã hội
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và không có "Nội dung lấy ý kiến Nhân dân" nào
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 09/10/2024    | Không áp dụng | kỳ quá ngắn          |
        | 10/10/2024    | Không áp dụng | đơn vị không tồn tại |

    @CB-1.2.b-12
    Khung kịch bản: Xin ý kiến qua mạng xã hội: từ năm 2024 trở đi, năm nào cũng phải đăng mọi nội dung lấy ý kiến
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Quảng Uyên, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày 10/01/2023, loại công cụ: mạng xã hội
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và không có "Nội dung lấy ý kiến Nhân dân" nào
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | kết quả       | lý do                  |
        | 2023 | Không áp dụng | trước ngày có hiệu lực |
        | 2024 | Vi phạm       | không có               |
        | 2025 | Vi phạm       | không có               |
        | 2026 | Vi phạm       | không có               |
