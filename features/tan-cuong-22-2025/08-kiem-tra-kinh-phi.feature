# language: vi
Tính năng: Kiểm tra, giám sát, báo cáo và kinh phí (khoản 2.6 Điều 1 và Điều 2)
  Nghị quyết số 22/NQ-HĐND của Hội đồng nhân dân xã Tân Cương, đánh giá từ ngày 01/10/2025.

  Bối cảnh:
    Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên

  Quy tắc: Điểm a khoản 2.6 - Kế hoạch tự kiểm tra của Ủy ban nhân dân xã

    @TC-1.2.6.a-1
    Khung kịch bản: Ngày ban hành kế hoạch của năm 2025
      Biết có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày <ngày ban hành>, năm: 2025; loại hình: tự kiểm tra
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>"
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu: ban hành từ cuối năm trước cho năm 2025 vẫn được tính
        | ngày ban hành | kết quả |
        | 20/12/2024    | Đạt     |
        | 15/02/2025    | Đạt     |
        | 31/12/2025    | Đạt     |
        | 01/01/2026    | Vi phạm |

    @TC-1.2.6.a-1
    Kịch bản: Kế hoạch ban hành chậm một ngày
      Biết có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 01/01/2026, năm: 2025; loại hình: tự kiểm tra
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là 1

    @TC-1.2.6.a-1
    Khung kịch bản: Loại kế hoạch và năm của kế hoạch
      Biết có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 15/11/2025, năm: <năm>; loại hình: <loại hình>
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | năm  | loại hình               | kết quả |
        | 2025 | tự kiểm tra             | Đạt     |
        | 2025 | kiểm tra và tự kiểm tra | Đạt     |
        | 2025 | kiểm tra                | Vi phạm |
        | 2024 | tự kiểm tra             | Vi phạm |
        | 2026 | tự kiểm tra             | Vi phạm |

    @TC-1.2.6.a-1
    Kịch bản: Chỉ có kế hoạch kiểm tra đơn vị khác
      Biết có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 15/11/2025, năm: 2025; loại hình: kiểm tra
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.6.a-1
    Khung kịch bản: Kế hoạch tự kiểm tra: chưa thực hiện, quanh ngày cuối năm
      Biết không có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 31/12/2025    | Chưa đến hạn |
        | 01/01/2026    | Vi phạm      |

    @TC-1.2.6.a-1
    Kịch bản: Chưa báo cáo về kế hoạch
      Biết chưa báo cáo "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở"
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.6.a-1
    Kịch bản: Không ghi loại hình của kế hoạch
      Biết có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 15/11/2025, năm: 2025
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.6.a-1
    Kịch bản: Kế hoạch tự kiểm tra: số liệu thiếu ngày cuối năm
      Biết không có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và số liệu đầy đủ đến ngày 30/12/2025
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ"

    @TC-1.2.6.a-1
    Kịch bản: Năm 2024 chưa có Nghị quyết
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và không có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @TC-1.2.6.a-1
    Kịch bản: Hồ sơ mới đến hết tháng 11 thì chưa thể kết luận vi phạm
      Biết hồ sơ từ 01/10/2025 đến 30/11/2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và không có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đến hạn"

    @TC-1.2.6.a-1
    Khung kịch bản: Kế hoạch tự kiểm tra: đơn vị thuộc và không thuộc phạm vi
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                           | loại                             | nơi                            | kết quả       | lý do            |
        | Ủy ban nhân dân xã Tân Cương     | Ủy ban nhân dân cấp xã           | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Phòng Kinh tế xã Tân Cương       | Cơ quan nhà nước                 | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Trường Trung học cơ sở Tân Cương | Đơn vị sự nghiệp công lập        | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân xã Tân Cương   | Hội đồng nhân dân cấp xã         | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Mặt trận Tổ quốc xã Tân Cương    | Ủy ban Mặt trận Tổ quốc Việt Nam | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | xóm Hồng Thái 2                  | Thôn, xóm, tổ dân phố            | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Đại Phúc      | Ủy ban nhân dân cấp xã           | xã Đại Phúc, tỉnh Thái Nguyên  | Không áp dụng | khác địa bàn     |

    @TC-1.2.6.a-1
    Khung kịch bản: Kế hoạch tự kiểm tra: đơn vị mới thành lập, không đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do       |
        | 03/10/2025     | Vi phạm       | không có    |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn |

  Quy tắc: Điểm a khoản 2.6 - Các đơn vị chủ động tự kiểm tra

    @TC-1.2.6.a-2
    Khung kịch bản: Ngày tự kiểm tra
      Biết có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày <ngày>, loại hình: tự kiểm tra; kết luận hoặc báo cáo: Báo cáo số 12
      Và số liệu đầy đủ đến ngày 31/01/2026
      Khi đánh giá vào ngày 01/02/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | kết quả |
        | 31/12/2024 | Vi phạm |
        | 01/01/2025 | Đạt     |
        | 15/11/2025 | Đạt     |
        | 31/12/2025 | Đạt     |
        | 01/01/2026 | Vi phạm |

    @TC-1.2.6.a-2
    Khung kịch bản: Loại cuộc kiểm tra và kết luận
      Biết có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 15/11/2025, loại hình: <loại hình>; kết luận hoặc báo cáo: <kết luận>
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu: cuộc tự kiểm tra không có kết luận, cuộc kiểm tra do nơi khác làm đều không tính
        | loại hình         | kết luận        | kết quả |
        | tự kiểm tra       | Thông báo số 03 | Đạt     |
        | tự kiểm tra       | trống           | Vi phạm |
        | kiểm tra          | Thông báo số 03 | Vi phạm |
        | cấp trên kiểm tra | Thông báo số 03 | Vi phạm |
        | giám sát          | Thông báo số 03 | Vi phạm |

    @TC-1.2.6.a-2
    Kịch bản: Có tự kiểm tra nhưng không có kết luận
      Biết có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 15/11/2025, loại hình: tự kiểm tra; kết luận hoặc báo cáo: trống
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.6.a-2
    Kịch bản: Không ghi cuộc tự kiểm tra có kết luận hay không
      Biết có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 15/11/2025, loại hình: tự kiểm tra
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.6.a-2
    Kịch bản: Đã tự kiểm tra thì đạt dù không lập kế hoạch
      Biết có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 15/11/2025, loại hình: tự kiểm tra; kết luận hoặc báo cáo: Báo cáo số 12
      Và không có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Đạt"

    @TC-1.2.6.a-2
    Khung kịch bản: Tự kiểm tra: chưa thực hiện, quanh ngày cuối năm
      Biết không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 31/12/2025    | Chưa đến hạn |
        | 01/01/2026    | Vi phạm      |

    @TC-1.2.6.a-2
    Kịch bản: Tự kiểm tra: chưa báo cáo các cuộc kiểm tra
      Biết chưa báo cáo "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở"
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.6.a-2
    Kịch bản: Tự kiểm tra: số liệu thiếu ngày cuối năm
      Biết không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và số liệu đầy đủ đến ngày 30/12/2025
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ"

    @TC-1.2.6.a-2
    Khung kịch bản: Tự kiểm tra: đơn vị thuộc và không thuộc phạm vi
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                            | loại                             | nơi                            | kết quả       | lý do            |
        | Ủy ban nhân dân xã Tân Cương      | Ủy ban nhân dân cấp xã           | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Phòng Kinh tế xã Tân Cương        | Cơ quan nhà nước                 | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Trường Trung học cơ sở Tân Cương  | Đơn vị sự nghiệp công lập        | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Mặt trận Tổ quốc xã Tân Cương     | Ủy ban Mặt trận Tổ quốc Việt Nam | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Hội Liên hiệp Phụ nữ xã Tân Cương | Tổ chức chính trị - xã hội       | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | xóm Hồng Thái 2                   | Thôn, xóm, tổ dân phố            | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Hội đồng nhân dân xã Tân Cương    | Hội đồng nhân dân cấp xã         | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Đại Phúc       | Ủy ban nhân dân cấp xã           | xã Đại Phúc, tỉnh Thái Nguyên  | Không áp dụng | khác địa bàn     |

    @TC-1.2.6.a-2
    Khung kịch bản: Hợp tác xã chỉ bị xét khi đã tự nguyện áp dụng
      Biết hồ sơ năm 2025 của Hợp tác xã chè Tân Cương, loại "Tổ chức có sử dụng lao động", xã Tân Cương, tỉnh Thái Nguyên
      Và "tự nguyện áp dụng" là <tự nguyện>
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | tự nguyện | kết quả       | lý do                         |
        | có        | Vi phạm       | không có                      |
        | không     | Không áp dụng | không thuộc điều kiện áp dụng |

    @TC-1.2.6.a-2
    Khung kịch bản: Tự kiểm tra: đơn vị mới thành lập, không đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do       |
        | 03/10/2025     | Vi phạm       | không có    |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn |

    @TC-1.2.6.a-2
    Kịch bản: Chủ động tự kiểm tra việc thực hiện dân chủ ở cơ sở: năm 2024 chưa có Nghị quyết nên không xét
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Khi đánh giá vào ngày 15/02/2025
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

  Quy tắc: Điểm a khoản 2.6 - Hội đồng nhân dân xã giám sát

    @TC-1.2.6.a-3
    Khung kịch bản: Hội đồng nhân dân giám sát: ngày giám sát
      Biết hồ sơ năm 2025 của Hội đồng nhân dân xã Tân Cương, loại "Hội đồng nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Hoạt động giám sát của Hội đồng nhân dân" ngày <ngày>
      Và số liệu đầy đủ đến ngày 31/01/2026
      Khi đánh giá vào ngày 01/02/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | kết quả |
        | 31/12/2024 | Vi phạm |
        | 01/01/2025 | Đạt     |
        | 31/12/2025 | Đạt     |
        | 01/01/2026 | Vi phạm |

    @TC-1.2.6.a-3
    Khung kịch bản: Thường trực, Ban hay tổ đại biểu giám sát đều tính
      Biết hồ sơ năm 2025 của Hội đồng nhân dân xã Tân Cương, loại "Hội đồng nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Hoạt động giám sát của Hội đồng nhân dân" ngày 15/11/2025, chủ thể giám sát: <chủ thể>; số chương trình giám sát: <chương trình>
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Đạt"

      Dữ liệu:
        | chủ thể                       | chương trình       |
        | Thường trực Hội đồng nhân dân | Chương trình số 01 |
        | Ban Kinh tế - Ngân sách       | trống              |
        | Tổ đại biểu số 2              | trống              |

    @TC-1.2.6.a-3
    Kịch bản: Hội đồng nhân dân giám sát: cả năm không giám sát
      Biết hồ sơ năm 2025 của Hội đồng nhân dân xã Tân Cương, loại "Hội đồng nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và không có "Hoạt động giám sát của Hội đồng nhân dân" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.6.a-3
    Khung kịch bản: Hội đồng nhân dân giám sát: chưa thực hiện, quanh ngày cuối năm
      Biết hồ sơ năm 2025 của Hội đồng nhân dân xã Tân Cương, loại "Hội đồng nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và không có "Hoạt động giám sát của Hội đồng nhân dân" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 31/12/2025    | Chưa đến hạn |
        | 01/01/2026    | Vi phạm      |

    @TC-1.2.6.a-3
    Kịch bản: Chưa báo cáo hoạt động giám sát
      Biết hồ sơ năm 2025 của Hội đồng nhân dân xã Tân Cương, loại "Hội đồng nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và chưa báo cáo "Hoạt động giám sát của Hội đồng nhân dân"
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.6.a-3
    Kịch bản: Hội đồng nhân dân giám sát: số liệu thiếu ngày cuối năm
      Biết hồ sơ năm 2025 của Hội đồng nhân dân xã Tân Cương, loại "Hội đồng nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và không có "Hoạt động giám sát của Hội đồng nhân dân" nào
      Và số liệu đầy đủ đến ngày 30/12/2025
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ"

    @TC-1.2.6.a-3
    Khung kịch bản: Hội đồng nhân dân giám sát: đơn vị thuộc và không thuộc phạm vi
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Hoạt động giám sát của Hội đồng nhân dân" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                         | loại                             | nơi                            | kết quả       | lý do            |
        | Hội đồng nhân dân xã Tân Cương | Hội đồng nhân dân cấp xã         | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Ủy ban nhân dân xã Tân Cương   | Ủy ban nhân dân cấp xã           | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Mặt trận Tổ quốc xã Tân Cương  | Ủy ban Mặt trận Tổ quốc Việt Nam | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Phòng Kinh tế xã Tân Cương     | Cơ quan nhà nước                 | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân xã Đại Phúc  | Hội đồng nhân dân cấp xã         | xã Đại Phúc, tỉnh Thái Nguyên  | Không áp dụng | khác địa bàn     |

    @TC-1.2.6.a-3
    Khung kịch bản: Hội đồng nhân dân giám sát: đơn vị mới thành lập, không đủ 90 ngày trong năm
      Biết hồ sơ năm 2025 của Hội đồng nhân dân xã Tân Cương, loại "Hội đồng nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và đơn vị thành lập ngày <ngày thành lập>
      Và không có "Hoạt động giám sát của Hội đồng nhân dân" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do       |
        | 03/10/2025     | Vi phạm       | không có    |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn |

    @TC-1.2.6.a-3
    Kịch bản: Hội đồng nhân dân xã giám sát thực hiện dân chủ: năm 2024 chưa có Nghị quyết nên không xét
      Biết hồ sơ năm 2024 của Hội đồng nhân dân xã Tân Cương, loại "Hội đồng nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Khi đánh giá vào ngày 15/02/2025
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

  Quy tắc: Điểm a khoản 2.6 - Ủy ban Mặt trận Tổ quốc xã giám sát

    @TC-1.2.6.a-4
    Khung kịch bản: Mặt trận giám sát: ngày giám sát
      Biết hồ sơ năm 2025 của Mặt trận Tổ quốc xã Tân Cương, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" ngày <ngày>, chủ thể giám sát: Mặt trận Tổ quốc
      Và số liệu đầy đủ đến ngày 31/01/2026
      Khi đánh giá vào ngày 01/02/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | kết quả |
        | 31/12/2024 | Vi phạm |
        | 01/01/2025 | Đạt     |
        | 31/12/2025 | Đạt     |
        | 01/01/2026 | Vi phạm |

    @TC-1.2.6.a-4
    Khung kịch bản: Phải do Mặt trận chủ trì hoặc cùng giám sát
      Biết hồ sơ năm 2025 của Mặt trận Tổ quốc xã Tân Cương, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" ngày 15/11/2025, chủ thể giám sát: <chủ thể>
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | chủ thể                       | kết quả |
        | Mặt trận Tổ quốc              | Đạt     |
        | Mặt trận Tổ quốc và công đoàn | Đạt     |
        | công đoàn                     | Vi phạm |
        | tổ chức chính trị - xã hội    | Vi phạm |

    @TC-1.2.6.a-4
    Kịch bản: Mặt trận giám sát: cả năm không giám sát
      Biết hồ sơ năm 2025 của Mặt trận Tổ quốc xã Tân Cương, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", xã Tân Cương, tỉnh Thái Nguyên
      Và không có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.6.a-4
    Khung kịch bản: Mặt trận giám sát: chưa thực hiện, quanh ngày cuối năm
      Biết hồ sơ năm 2025 của Mặt trận Tổ quốc xã Tân Cương, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", xã Tân Cương, tỉnh Thái Nguyên
      Và không có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 31/12/2025    | Chưa đến hạn |
        | 01/01/2026    | Vi phạm      |

    @TC-1.2.6.a-4
    Kịch bản: Chưa báo cáo các cuộc giám sát
      Biết hồ sơ năm 2025 của Mặt trận Tổ quốc xã Tân Cương, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", xã Tân Cương, tỉnh Thái Nguyên
      Và chưa báo cáo "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn"
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.6.a-4
    Kịch bản: Không ghi chủ thể giám sát
      Biết hồ sơ năm 2025 của Mặt trận Tổ quốc xã Tân Cương, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" ngày 15/11/2025
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.6.a-4
    Kịch bản: Mặt trận giám sát: số liệu thiếu ngày cuối năm
      Biết hồ sơ năm 2025 của Mặt trận Tổ quốc xã Tân Cương, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", xã Tân Cương, tỉnh Thái Nguyên
      Và không có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" nào
      Và số liệu đầy đủ đến ngày 30/12/2025
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ"

    @TC-1.2.6.a-4
    Khung kịch bản: Mặt trận giám sát: đơn vị thuộc và không thuộc phạm vi
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                            | loại                             | nơi                            | kết quả       | lý do            |
        | Mặt trận Tổ quốc xã Tân Cương     | Ủy ban Mặt trận Tổ quốc Việt Nam | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Ủy ban nhân dân xã Tân Cương      | Ủy ban nhân dân cấp xã           | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Hội Liên hiệp Phụ nữ xã Tân Cương | Tổ chức chính trị - xã hội       | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân xã Tân Cương    | Hội đồng nhân dân cấp xã         | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Mặt trận Tổ quốc xã Đại Phúc      | Ủy ban Mặt trận Tổ quốc Việt Nam | xã Đại Phúc, tỉnh Thái Nguyên  | Không áp dụng | khác địa bàn     |

    @TC-1.2.6.a-4
    Khung kịch bản: Mặt trận giám sát: đơn vị mới thành lập, không đủ 90 ngày trong năm
      Biết hồ sơ năm 2025 của Mặt trận Tổ quốc xã Tân Cương, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", xã Tân Cương, tỉnh Thái Nguyên
      Và đơn vị thành lập ngày <ngày thành lập>
      Và không có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do       |
        | 03/10/2025     | Vi phạm       | không có    |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn |

    @TC-1.2.6.a-4
    Kịch bản: Ủy ban Mặt trận Tổ quốc xã giám sát thực hiện dân chủ: năm 2024 chưa có Nghị quyết nên không xét
      Biết hồ sơ năm 2024 của Ủy ban Mặt trận Tổ quốc xã Tân Cương, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", xã Tân Cương, tỉnh Thái Nguyên
      Khi đánh giá vào ngày 15/02/2025
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

  Quy tắc: Điểm a khoản 2.6 - Kiểm tra chính sách sát dân, lĩnh vực dễ phát sinh tiêu cực và việc công khai

    @TC-1.2.6.a-5
    Khung kịch bản: Một cuộc kiểm tra có đủ ba nội dung, ngày kiểm tra
      Biết "quản lý đơn vị khác" là có
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày <ngày>, loại hình: kiểm tra; nội dung kiểm tra: chính sách liên quan Nhân dân và lĩnh vực dễ phát sinh tiêu cực và công khai thông tin
      Và số liệu đầy đủ đến ngày 31/01/2026
      Khi đánh giá vào ngày 01/02/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | kết quả |
        | 31/12/2024 | Vi phạm |
        | 01/01/2025 | Đạt     |
        | 31/12/2025 | Đạt     |
        | 01/01/2026 | Vi phạm |

    @TC-1.2.6.a-5
    Kịch bản: Hai cuộc gộp lại đủ ba nội dung
      Biết "quản lý đơn vị khác" là có
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 15/10/2025, loại hình: kiểm tra; nội dung kiểm tra: chính sách liên quan Nhân dân và lĩnh vực dễ phát sinh tiêu cực
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 20/11/2025, loại hình: giám sát; nội dung kiểm tra: công khai thông tin
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Đạt"

    @TC-1.2.6.a-5
    Khung kịch bản: Thiếu một trong ba nội dung
      Biết "quản lý đơn vị khác" là có
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 15/11/2025, loại hình: kiểm tra; nội dung kiểm tra: <nội dung>
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "không có"

      Dữ liệu:
        | nội dung                                                        |
        | lĩnh vực dễ phát sinh tiêu cực và công khai thông tin           |
        | chính sách liên quan Nhân dân và công khai thông tin            |
        | chính sách liên quan Nhân dân và lĩnh vực dễ phát sinh tiêu cực |
        | nội dung khác                                                   |

    @TC-1.2.6.a-5
    Khung kịch bản: Loại hình của cuộc kiểm tra
      Biết "quản lý đơn vị khác" là có
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 15/11/2025, loại hình: <loại hình>; nội dung kiểm tra: <nội dung>
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu: tự kiểm tra được xét ở quy tắc khác
        | loại hình         | nội dung                                                                               | kết quả |
        | kiểm tra          | chính sách liên quan Nhân dân và lĩnh vực dễ phát sinh tiêu cực và công khai thông tin | Đạt     |
        | giám sát          | chính sách liên quan Nhân dân và lĩnh vực dễ phát sinh tiêu cực và công khai thông tin | Đạt     |
        | tự kiểm tra       | chính sách liên quan Nhân dân và lĩnh vực dễ phát sinh tiêu cực và công khai thông tin | Vi phạm |
        | cấp trên kiểm tra | chính sách liên quan Nhân dân và lĩnh vực dễ phát sinh tiêu cực và công khai thông tin | Vi phạm |

    @TC-1.2.6.a-5
    Kịch bản: Cả năm không có cuộc kiểm tra nào
      Biết "quản lý đơn vị khác" là có
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.6.a-5
    Khung kịch bản: Ba nội dung kiểm tra: chưa thực hiện, quanh ngày cuối năm
      Biết "quản lý đơn vị khác" là có
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 31/12/2025    | Chưa đến hạn |
        | 01/01/2026    | Vi phạm      |

    @TC-1.2.6.a-5
    Kịch bản: Không quản lý đơn vị nào khác
      Biết "quản lý đơn vị khác" là không
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Không áp dụng", lý do "không thuộc điều kiện áp dụng"

    @TC-1.2.6.a-5
    Kịch bản: Chưa cho biết có quản lý đơn vị khác hay không
      Biết chưa báo cáo "quản lý đơn vị khác"
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.6.a-5
    Kịch bản: Ba nội dung kiểm tra: chưa báo cáo các cuộc kiểm tra
      Biết "quản lý đơn vị khác" là có
      Và chưa báo cáo "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở"
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.6.a-5
    Kịch bản: Không ghi nội dung của cuộc kiểm tra
      Biết "quản lý đơn vị khác" là có
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 15/11/2025, loại hình: kiểm tra
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.6.a-5
    Kịch bản: Ba nội dung kiểm tra: số liệu thiếu ngày cuối năm
      Biết "quản lý đơn vị khác" là có
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và số liệu đầy đủ đến ngày 30/12/2025
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ"

    @TC-1.2.6.a-5
    Khung kịch bản: Ba nội dung kiểm tra: đơn vị thuộc và không thuộc phạm vi
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "quản lý đơn vị khác" là có
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                            | loại                             | nơi                            | kết quả       | lý do            |
        | Ủy ban nhân dân xã Tân Cương      | Ủy ban nhân dân cấp xã           | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Hội đồng nhân dân xã Tân Cương    | Hội đồng nhân dân cấp xã         | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Mặt trận Tổ quốc xã Tân Cương     | Ủy ban Mặt trận Tổ quốc Việt Nam | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Phòng Kinh tế xã Tân Cương        | Cơ quan nhà nước                 | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Trường Trung học cơ sở Tân Cương  | Đơn vị sự nghiệp công lập        | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Hội Liên hiệp Phụ nữ xã Tân Cương | Tổ chức chính trị - xã hội       | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Đại Phúc       | Ủy ban nhân dân cấp xã           | xã Đại Phúc, tỉnh Thái Nguyên  | Không áp dụng | khác địa bàn     |

    @TC-1.2.6.a-5
    Khung kịch bản: Ba nội dung kiểm tra: đơn vị mới thành lập, không đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và "quản lý đơn vị khác" là có
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do       |
        | 03/10/2025     | Vi phạm       | không có    |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn |

    @TC-1.2.6.a-5
    Kịch bản: Kiểm tra chính sách sát dân, lĩnh vực dễ tiêu cực, công khai: năm 2024 chưa có Nghị quyết nên không xét
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Khi đánh giá vào ngày 15/02/2025
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

  Quy tắc: Điểm a khoản 2.6 - Kịp thời phát hiện, xử lý vi phạm

    @TC-1.2.6.a-6
    Khung kịch bản: Vi phạm phát hiện ngày 01/11/2025 phải được xử lý hoặc chuyển trong 30 ngày
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 01/11/2025, loại vi phạm: vi phạm quy định; ngày xử lý: <ngày xử lý>
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày xử lý | kết quả |
        | 01/11/2025 | Đạt     |
        | 01/12/2025 | Đạt     |
        | 02/12/2025 | Vi phạm |

    @TC-1.2.6.a-6
    Kịch bản: Xử lý vi phạm: xử lý chậm một ngày
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 01/11/2025, loại vi phạm: vi phạm quy định; ngày xử lý: 02/12/2025
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là 1

    @TC-1.2.6.a-6
    Khung kịch bản: Chưa xử lý, quanh ngày hết hạn 01/12/2025
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 01/11/2025, loại vi phạm: vi phạm quy định
      Và số liệu đầy đủ đến ngày 01/12/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 01/12/2025    | Chưa đến hạn |
        | 02/12/2025    | Vi phạm      |

    @TC-1.2.6.a-6
    Khung kịch bản: Loại vi phạm phải xử lý
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 01/11/2025, loại vi phạm: <loại>
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu: hành vi lợi dụng dân chủ thuộc điểm c khoản 2.4
        | loại                        | kết quả       | lý do           |
        | vi phạm quy định            | Vi phạm       | không có        |
        | hành vi bị nghiêm cấm       | Vi phạm       | không có        |
        | nhũng nhiễu hoặc tham nhũng | Vi phạm       | không có        |
        | lợi dụng dân chủ            | Không áp dụng | không phát sinh |

    @TC-1.2.6.a-6
    Khung kịch bản: Vi phạm của ai cũng phải xử lý
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 01/11/2025, loại vi phạm: vi phạm quy định; đối tượng vi phạm: <đối tượng>
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "không có"

      Dữ liệu:
        | đối tượng        |
        | đơn vị           |
        | tổ chức khác     |
        | người của đơn vị |

    @TC-1.2.6.a-6
    Khung kịch bản: Chỉ xét vi phạm từ ngày Nghị quyết được thông qua
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày <ngày phát hiện>, loại vi phạm: vi phạm quy định
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày phát hiện | kết quả       | lý do           |
        | 30/09/2025     | Không áp dụng | không phát sinh |
        | 01/10/2025     | Vi phạm       | không có        |

    @TC-1.2.6.a-6
    Kịch bản: Không có vi phạm nào
      Biết không có "Vi phạm được phát hiện hoặc kết luận" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"
      Và có ghi chú "Không có vi phạm nào được kết luận"

    @TC-1.2.6.a-6
    Kịch bản: Chưa báo cáo về vi phạm
      Biết chưa báo cáo "Vi phạm được phát hiện hoặc kết luận"
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.6.a-6
    Kịch bản: Số liệu thiếu ngày cuối của hạn 30 ngày
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 01/11/2025, loại vi phạm: vi phạm quy định
      Và số liệu đầy đủ đến ngày 30/11/2025
      Khi đánh giá vào ngày 02/12/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ"

    @TC-1.2.6.a-6
    Khung kịch bản: Xử lý vi phạm: đơn vị thuộc và không thuộc phạm vi
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 01/11/2025, loại vi phạm: vi phạm quy định
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                           | loại                             | nơi                            | kết quả       | lý do            |
        | Ủy ban nhân dân xã Tân Cương     | Ủy ban nhân dân cấp xã           | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Hội đồng nhân dân xã Tân Cương   | Hội đồng nhân dân cấp xã         | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Phòng Kinh tế xã Tân Cương       | Cơ quan nhà nước                 | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Mặt trận Tổ quốc xã Tân Cương    | Ủy ban Mặt trận Tổ quốc Việt Nam | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Trường Trung học cơ sở Tân Cương | Đơn vị sự nghiệp công lập        | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Đại Phúc      | Ủy ban nhân dân cấp xã           | xã Đại Phúc, tỉnh Thái Nguyên  | Không áp dụng | khác địa bàn     |

    @TC-1.2.6.a-6
    Kịch bản: Đơn vị thành lập chưa đủ 90 ngày trong năm vẫn phải xử lý vi phạm đã phát hiện
      Biết đơn vị thành lập ngày 01/11/2025
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 10/11/2025, loại vi phạm: vi phạm quy định
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "không có"

  Quy tắc: Điểm b khoản 2.6 - Chế độ báo cáo

    @TC-1.2.6.b-1
    Khung kịch bản: Báo cáo của năm 2025 phải gửi chậm nhất ngày 31/01/2026
      Biết có "Báo cáo kết quả thực hiện dân chủ ở cơ sở" ngày <ngày báo cáo>, năm: 2025
      Và không có "Yêu cầu báo cáo của cấp trên" nào
      Và số liệu đầy đủ đến ngày 28/02/2026
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>"
      Và hạn cuối là ngày 31/01/2026

      Dữ liệu:
        | ngày báo cáo | kết quả |
        | 15/12/2025   | Đạt     |
        | 31/01/2026   | Đạt     |
        | 01/02/2026   | Vi phạm |

    @TC-1.2.6.b-1
    Kịch bản: Báo cáo chậm một ngày
      Biết có "Báo cáo kết quả thực hiện dân chủ ở cơ sở" ngày 01/02/2026, năm: 2025
      Và không có "Yêu cầu báo cáo của cấp trên" nào
      Và số liệu đầy đủ đến ngày 28/02/2026
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là 1

    @TC-1.2.6.b-1
    Khung kịch bản: Chỉ có báo cáo của năm khác
      Biết có "Báo cáo kết quả thực hiện dân chủ ở cơ sở" ngày 20/01/2026, năm: <năm>
      Và không có "Yêu cầu báo cáo của cấp trên" nào
      Và số liệu đầy đủ đến ngày 28/02/2026
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "không có"

      Dữ liệu:
        | năm  |
        | 2024 |
        | 2026 |

    @TC-1.2.6.b-1
    Khung kịch bản: Chưa gửi báo cáo, quanh ngày 31/01/2026
      Biết không có "Báo cáo kết quả thực hiện dân chủ ở cơ sở" nào
      Và không có "Yêu cầu báo cáo của cấp trên" nào
      Và số liệu đầy đủ đến ngày 31/01/2026
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 31/01/2026    | Chưa đến hạn |
        | 01/02/2026    | Vi phạm      |

    @TC-1.2.6.b-1
    Kịch bản: Số liệu thiếu ngày cuối của hạn báo cáo
      Biết không có "Báo cáo kết quả thực hiện dân chủ ở cơ sở" nào
      Và không có "Yêu cầu báo cáo của cấp trên" nào
      Và số liệu đầy đủ đến ngày 30/01/2026
      Khi đánh giá vào ngày 01/02/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ"

    @TC-1.2.6.b-1
    Kịch bản: Hồ sơ năm 2025 chỉ đủ số liệu đến hết năm
      Biết không có "Báo cáo kết quả thực hiện dân chủ ở cơ sở" nào
      Và không có "Yêu cầu báo cáo của cấp trên" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ"

    @TC-1.2.6.b-1
    Khung kịch bản: Đã có báo cáo năm, trả lời yêu cầu có hạn 20/11/2025
      Biết có "Báo cáo kết quả thực hiện dân chủ ở cơ sở" ngày 20/01/2026, năm: 2025
      Và có "Yêu cầu báo cáo của cấp trên" ngày 01/11/2025, hạn báo cáo: 20/11/2025; ngày gửi báo cáo: <ngày trả lời>
      Và số liệu đầy đủ đến ngày 28/02/2026
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày trả lời | kết quả |
        | 20/11/2025   | Đạt     |
        | 21/11/2025   | Vi phạm |

    @TC-1.2.6.b-1
    Kịch bản: Trả lời yêu cầu của cấp trên chậm hạn
      Biết có "Báo cáo kết quả thực hiện dân chủ ở cơ sở" ngày 20/01/2026, năm: 2025
      Và có "Yêu cầu báo cáo của cấp trên" ngày 01/11/2025, hạn báo cáo: 20/11/2025; ngày gửi báo cáo: 21/11/2025
      Và số liệu đầy đủ đến ngày 28/02/2026
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là 1

    @TC-1.2.6.b-1
    Kịch bản: Có báo cáo năm nhưng không trả lời yêu cầu của cấp trên
      Biết có "Báo cáo kết quả thực hiện dân chủ ở cơ sở" ngày 20/01/2026, năm: 2025
      Và có "Yêu cầu báo cáo của cấp trên" ngày 01/11/2025, hạn báo cáo: 20/11/2025
      Và số liệu đầy đủ đến ngày 28/02/2026
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.6.b-1
    Kịch bản: Trả lời đúng hạn mọi yêu cầu nhưng không có báo cáo năm
      Biết không có "Báo cáo kết quả thực hiện dân chủ ở cơ sở" nào
      Và có "Yêu cầu báo cáo của cấp trên" ngày 01/11/2025, hạn báo cáo: 20/11/2025; ngày gửi báo cáo: 20/11/2025
      Và số liệu đầy đủ đến ngày 28/02/2026
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.6.b-1
    Kịch bản: Yêu cầu quá hạn chưa trả lời là vi phạm ngay, không chờ hạn báo cáo năm
      Biết không có "Báo cáo kết quả thực hiện dân chủ ở cơ sở" nào
      Và có "Yêu cầu báo cáo của cấp trên" ngày 01/11/2025, hạn báo cáo: 20/11/2025
      Và số liệu đầy đủ đến ngày 30/11/2025
      Khi đánh giá vào ngày 01/12/2025
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.6.b-1
    Khung kịch bản: Yêu cầu cuối năm có hạn trả lời sau ngày 31/01/2026
      Biết có "Báo cáo kết quả thực hiện dân chủ ở cơ sở" ngày 20/01/2026, năm: 2025
      Và có "Yêu cầu báo cáo của cấp trên" ngày 20/12/2025, hạn báo cáo: 15/02/2026
      Và số liệu đầy đủ đến ngày 28/02/2026
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 15/02/2026    | Chưa đến hạn |
        | 16/02/2026    | Vi phạm      |

    @TC-1.2.6.b-1
    Khung kịch bản: Chỉ xét yêu cầu nhận trong năm 2025
      Biết có "Báo cáo kết quả thực hiện dân chủ ở cơ sở" ngày 20/01/2026, năm: 2025
      Và có "Yêu cầu báo cáo của cấp trên" ngày <ngày yêu cầu>, hạn báo cáo: 20/01/2026
      Và số liệu đầy đủ đến ngày 28/02/2026
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày yêu cầu | kết quả |
        | 01/10/2025   | Vi phạm |
        | 31/12/2025   | Vi phạm |
        | 01/01/2026   | Đạt     |

    @TC-1.2.6.b-1
    Khung kịch bản: Yêu cầu nhận trước ngày Nghị quyết được thông qua thì không xét
      Biết có "Báo cáo kết quả thực hiện dân chủ ở cơ sở" ngày 20/01/2026, năm: 2025
      Và có "Yêu cầu báo cáo của cấp trên" ngày <ngày yêu cầu>, hạn báo cáo: <hạn>
      Và số liệu đầy đủ đến ngày 28/02/2026
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Đạt"

      Dữ liệu:
        | ngày yêu cầu | hạn        |
        | 01/02/2025   | 20/02/2025 |
        | 30/09/2025   | 20/01/2026 |

    @TC-1.2.6.b-1
    Kịch bản: Chưa báo cáo về báo cáo năm
      Biết chưa báo cáo "Báo cáo kết quả thực hiện dân chủ ở cơ sở"
      Và không có "Yêu cầu báo cáo của cấp trên" nào
      Và số liệu đầy đủ đến ngày 28/02/2026
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.6.b-1
    Kịch bản: Chưa báo cáo về yêu cầu của cấp trên
      Biết có "Báo cáo kết quả thực hiện dân chủ ở cơ sở" ngày 20/01/2026, năm: 2025
      Và chưa báo cáo "Yêu cầu báo cáo của cấp trên"
      Và số liệu đầy đủ đến ngày 28/02/2026
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.6.b-1
    Kịch bản: Yêu cầu không ghi hạn trả lời
      Biết có "Báo cáo kết quả thực hiện dân chủ ở cơ sở" ngày 20/01/2026, năm: 2025
      Và có "Yêu cầu báo cáo của cấp trên" ngày 01/11/2025
      Và số liệu đầy đủ đến ngày 28/02/2026
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.6.b-1
    Khung kịch bản: Chế độ báo cáo: đơn vị thuộc và không thuộc phạm vi
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Báo cáo kết quả thực hiện dân chủ ở cơ sở" nào
      Và không có "Yêu cầu báo cáo của cấp trên" nào
      Và số liệu đầy đủ đến ngày 28/02/2026
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                            | loại                             | nơi                            | kết quả       | lý do            |
        | Ủy ban nhân dân xã Tân Cương      | Ủy ban nhân dân cấp xã           | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Phòng Kinh tế xã Tân Cương        | Cơ quan nhà nước                 | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Trường Trung học cơ sở Tân Cương  | Đơn vị sự nghiệp công lập        | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Mặt trận Tổ quốc xã Tân Cương     | Ủy ban Mặt trận Tổ quốc Việt Nam | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Hội Liên hiệp Phụ nữ xã Tân Cương | Tổ chức chính trị - xã hội       | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | xóm Hồng Thái 2                   | Thôn, xóm, tổ dân phố            | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Hợp tác xã chè Tân Cương          | Tổ chức có sử dụng lao động      | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân xã Tân Cương    | Hội đồng nhân dân cấp xã         | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Đại Phúc       | Ủy ban nhân dân cấp xã           | xã Đại Phúc, tỉnh Thái Nguyên  | Không áp dụng | khác địa bàn     |

    @TC-1.2.6.b-1
    Khung kịch bản: Chế độ báo cáo: đơn vị mới thành lập, không đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Báo cáo kết quả thực hiện dân chủ ở cơ sở" nào
      Và không có "Yêu cầu báo cáo của cấp trên" nào
      Và số liệu đầy đủ đến ngày 28/02/2026
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do       |
        | 03/10/2025     | Vi phạm       | không có    |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn |

  Quy tắc: Điểm c khoản 2.6 - Tiếp nhận, vào sổ tin báo

    @TC-1.2.6.c-1
    Khung kịch bản: Vào sổ trong 05 ngày làm việc
      Biết có "Tin báo, phản ánh vi phạm được tiếp nhận" ngày <ngày nhận>, ngày vào sổ: <ngày vào sổ>; số thứ tự trong sổ: 15
      Và số liệu đầy đủ đến ngày 31/01/2026
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu: thứ hai 03/11; thứ bảy 08/11; thứ sáu 26/12 trước kỳ nghỉ Tết Dương lịch 01 và 02/01/2026
        | ngày nhận  | ngày vào sổ | kết quả |
        | 03/11/2025 | 03/11/2025  | Đạt     |
        | 03/11/2025 | 10/11/2025  | Đạt     |
        | 03/11/2025 | 11/11/2025  | Vi phạm |
        | 08/11/2025 | 14/11/2025  | Đạt     |
        | 08/11/2025 | 15/11/2025  | Vi phạm |
        | 26/12/2025 | 06/01/2026  | Đạt     |
        | 26/12/2025 | 07/01/2026  | Vi phạm |

    @TC-1.2.6.c-1
    Kịch bản: Vào sổ chậm một ngày
      Biết có "Tin báo, phản ánh vi phạm được tiếp nhận" ngày 03/11/2025, ngày vào sổ: 11/11/2025; số thứ tự trong sổ: 15
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là 1

    @TC-1.2.6.c-1
    Khung kịch bản: Chưa vào sổ, quanh ngày hết hạn 10/11/2025
      Biết có "Tin báo, phản ánh vi phạm được tiếp nhận" ngày 03/11/2025
      Và số liệu đầy đủ đến ngày 10/11/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 10/11/2025    | Chưa đến hạn |
        | 11/11/2025    | Vi phạm      |

    @TC-1.2.6.c-1
    Kịch bản: Tin báo không được vào sổ
      Biết có "Tin báo, phản ánh vi phạm được tiếp nhận" ngày 03/11/2025
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.6.c-1
    Kịch bản: Vào sổ đúng hạn nhưng không đánh số
      Biết có "Tin báo, phản ánh vi phạm được tiếp nhận" ngày 03/11/2025, ngày vào sổ: 05/11/2025; số thứ tự trong sổ: trống
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.6.c-1
    Kịch bản: Không cho biết số thứ tự trong sổ
      Biết có "Tin báo, phản ánh vi phạm được tiếp nhận" ngày 03/11/2025, ngày vào sổ: 05/11/2025
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.6.c-1
    Kịch bản: Hai tin báo, một tin bỏ sót
      Biết có "Tin báo, phản ánh vi phạm được tiếp nhận" ngày 03/11/2025, ngày vào sổ: 04/11/2025; số thứ tự trong sổ: 15
      Và có "Tin báo, phản ánh vi phạm được tiếp nhận" ngày 10/11/2025
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.6.c-1
    Khung kịch bản: Vào sổ tin báo: chỉ xét tin báo từ ngày Nghị quyết được thông qua
      Biết có "Tin báo, phản ánh vi phạm được tiếp nhận" ngày <ngày nhận>
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày nhận  | kết quả       | lý do           |
        | 30/09/2025 | Không áp dụng | không phát sinh |
        | 01/10/2025 | Vi phạm       | không có        |

    @TC-1.2.6.c-1
    Kịch bản: Vào sổ tin báo: không nhận tin báo nào
      Biết không có "Tin báo, phản ánh vi phạm được tiếp nhận" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"

    @TC-1.2.6.c-1
    Kịch bản: Vào sổ tin báo: chưa báo cáo về tin báo
      Biết chưa báo cáo "Tin báo, phản ánh vi phạm được tiếp nhận"
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.6.c-1
    Kịch bản: Số liệu thiếu ngày cuối của hạn vào sổ
      Biết có "Tin báo, phản ánh vi phạm được tiếp nhận" ngày 03/11/2025
      Và số liệu đầy đủ đến ngày 09/11/2025
      Khi đánh giá vào ngày 11/11/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ"

    @TC-1.2.6.c-1
    Khung kịch bản: Vào sổ tin báo: đơn vị thuộc và không thuộc phạm vi
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và có "Tin báo, phản ánh vi phạm được tiếp nhận" ngày 03/11/2025
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                           | loại                             | nơi                            | kết quả       | lý do            |
        | Ủy ban nhân dân xã Tân Cương     | Ủy ban nhân dân cấp xã           | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Phòng Kinh tế xã Tân Cương       | Cơ quan nhà nước                 | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Trường Trung học cơ sở Tân Cương | Đơn vị sự nghiệp công lập        | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Hội đồng nhân dân xã Tân Cương   | Hội đồng nhân dân cấp xã         | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Mặt trận Tổ quốc xã Tân Cương    | Ủy ban Mặt trận Tổ quốc Việt Nam | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | xóm Hồng Thái 2                  | Thôn, xóm, tổ dân phố            | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Hợp tác xã chè Tân Cương         | Tổ chức có sử dụng lao động      | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Đại Phúc      | Ủy ban nhân dân cấp xã           | xã Đại Phúc, tỉnh Thái Nguyên  | Không áp dụng | khác địa bàn     |

    @TC-1.2.6.c-1
    Kịch bản: Đơn vị thành lập chưa đủ 90 ngày trong năm vẫn phải vào sổ tin báo
      Biết đơn vị thành lập ngày 01/11/2025
      Và có "Tin báo, phản ánh vi phạm được tiếp nhận" ngày 10/11/2025
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "không có"

  Quy tắc: Điểm c khoản 2.6 - Xem xét, xử lý tin báo

    @TC-1.2.6.c-2
    Khung kịch bản: Tin báo nhận ngày 03/11/2025 phải được xử lý, chuyển hoặc kết thúc trong 30 ngày
      Biết có "Tin báo, phản ánh vi phạm được tiếp nhận" ngày 03/11/2025, ngày xử lý: <ngày xử lý>
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày xử lý | kết quả |
        | 03/11/2025 | Đạt     |
        | 03/12/2025 | Đạt     |
        | 04/12/2025 | Vi phạm |

    @TC-1.2.6.c-2
    Kịch bản: Xử lý tin báo: xử lý chậm một ngày
      Biết có "Tin báo, phản ánh vi phạm được tiếp nhận" ngày 03/11/2025, ngày xử lý: 04/12/2025
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là 1

    @TC-1.2.6.c-2
    Khung kịch bản: Chưa xử lý, quanh ngày hết hạn 03/12/2025
      Biết có "Tin báo, phản ánh vi phạm được tiếp nhận" ngày 03/11/2025
      Và số liệu đầy đủ đến ngày 03/12/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 03/12/2025    | Chưa đến hạn |
        | 04/12/2025    | Vi phạm      |

    @TC-1.2.6.c-2
    Kịch bản: Đã vào sổ nhưng không xử lý
      Biết có "Tin báo, phản ánh vi phạm được tiếp nhận" ngày 03/11/2025, ngày vào sổ: 04/11/2025; số thứ tự trong sổ: 15
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.6.c-2
    Kịch bản: Tin báo cuối năm có hạn xử lý sang năm sau
      Biết có "Tin báo, phản ánh vi phạm được tiếp nhận" ngày 20/12/2025
      Khi đánh giá vào ngày 19/01/2026
      Thì kết quả là "Chưa đến hạn"

    @TC-1.2.6.c-2
    Khung kịch bản: Xử lý tin báo: chỉ xét tin báo từ ngày Nghị quyết được thông qua
      Biết có "Tin báo, phản ánh vi phạm được tiếp nhận" ngày <ngày nhận>
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày nhận  | kết quả       | lý do           |
        | 30/09/2025 | Không áp dụng | không phát sinh |
        | 01/10/2025 | Vi phạm       | không có        |

    @TC-1.2.6.c-2
    Kịch bản: Xử lý tin báo: không nhận tin báo nào
      Biết không có "Tin báo, phản ánh vi phạm được tiếp nhận" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"

    @TC-1.2.6.c-2
    Kịch bản: Xử lý tin báo: chưa báo cáo về tin báo
      Biết chưa báo cáo "Tin báo, phản ánh vi phạm được tiếp nhận"
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.6.c-2
    Kịch bản: Số liệu thiếu ngày cuối của hạn xử lý
      Biết có "Tin báo, phản ánh vi phạm được tiếp nhận" ngày 03/11/2025
      Và số liệu đầy đủ đến ngày 02/12/2025
      Khi đánh giá vào ngày 04/12/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ"

    @TC-1.2.6.c-2
    Khung kịch bản: Xử lý tin báo: đơn vị thuộc và không thuộc phạm vi
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và có "Tin báo, phản ánh vi phạm được tiếp nhận" ngày 03/11/2025
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                           | loại                             | nơi                            | kết quả       | lý do            |
        | Ủy ban nhân dân xã Tân Cương     | Ủy ban nhân dân cấp xã           | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Phòng Kinh tế xã Tân Cương       | Cơ quan nhà nước                 | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Trường Trung học cơ sở Tân Cương | Đơn vị sự nghiệp công lập        | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Hội đồng nhân dân xã Tân Cương   | Hội đồng nhân dân cấp xã         | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Mặt trận Tổ quốc xã Tân Cương    | Ủy ban Mặt trận Tổ quốc Việt Nam | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | xóm Hồng Thái 2                  | Thôn, xóm, tổ dân phố            | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Hợp tác xã chè Tân Cương         | Tổ chức có sử dụng lao động      | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Đại Phúc      | Ủy ban nhân dân cấp xã           | xã Đại Phúc, tỉnh Thái Nguyên  | Không áp dụng | khác địa bàn     |

    @TC-1.2.6.c-2
    Kịch bản: Đơn vị thành lập chưa đủ 90 ngày trong năm vẫn phải xử lý tin báo
      Biết đơn vị thành lập ngày 01/11/2025
      Và có "Tin báo, phản ánh vi phạm được tiếp nhận" ngày 10/11/2025
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "không có"

  Quy tắc: Điều 2 - Kinh phí từ ngân sách nhà nước

    @TC-2-1
    Khung kịch bản: Ngày giao dự toán của năm 2026
      Biết hồ sơ năm 2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và "được ngân sách nhà nước bảo đảm kinh phí" là có
      Và có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" ngày <ngày giao>, năm: 2026; số tiền: 50000000
      Khi đánh giá vào ngày 01/03/2027
      Thì kết quả là "<kết quả>"
      Và hạn cuối là ngày 31/12/2026

      Dữ liệu: dự toán năm 2026 thường giao từ cuối năm 2025
        | ngày giao  | kết quả |
        | 20/12/2025 | Đạt     |
        | 31/12/2026 | Đạt     |
        | 01/01/2027 | Vi phạm |

    @TC-2-1
    Kịch bản: Dự toán giao chậm một ngày
      Biết hồ sơ năm 2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và "được ngân sách nhà nước bảo đảm kinh phí" là có
      Và có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" ngày 01/01/2027, năm: 2026
      Khi đánh giá vào ngày 01/03/2027
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là 1

    @TC-2-1
    Kịch bản: Không có dòng riêng, đã ghi lồng ghép vào chi thường xuyên
      Biết hồ sơ năm 2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và "được ngân sách nhà nước bảo đảm kinh phí" là có
      Và có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" ngày 20/12/2025, năm: 2026; lồng ghép vào khoản: chi thường xuyên của Văn phòng
      Khi đánh giá vào ngày 01/03/2027
      Thì kết quả là "Đạt"

    @TC-2-1
    Khung kịch bản: Chỉ có dự toán của năm khác
      Biết hồ sơ năm 2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và "được ngân sách nhà nước bảo đảm kinh phí" là có
      Và có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" ngày 15/06/2026, năm: <năm>
      Khi đánh giá vào ngày 01/03/2027
      Thì kết quả là "Vi phạm", lý do "không có"

      Dữ liệu:
        | năm  |
        | 2025 |
        | 2027 |

    @TC-2-1
    Khung kịch bản: Chưa có kinh phí, quanh ngày cuối năm
      Biết hồ sơ năm 2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và "được ngân sách nhà nước bảo đảm kinh phí" là có
      Và không có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 31/12/2026    | Chưa đến hạn |
        | 01/01/2027    | Vi phạm      |

    @TC-2-1
    Kịch bản: Không có kinh phí cho dân chủ ở cơ sở
      Biết hồ sơ năm 2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và "được ngân sách nhà nước bảo đảm kinh phí" là có
      Và không có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 01/03/2027
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-2-1
    Kịch bản: Đơn vị không được ngân sách nhà nước bảo đảm kinh phí
      Biết hồ sơ năm 2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và "được ngân sách nhà nước bảo đảm kinh phí" là không
      Và không có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 01/03/2027
      Thì kết quả là "Không áp dụng", lý do "không thuộc điều kiện áp dụng"

    @TC-2-1
    Kịch bản: Chưa cho biết có được ngân sách bảo đảm hay không
      Biết hồ sơ năm 2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và chưa báo cáo "được ngân sách nhà nước bảo đảm kinh phí"
      Và không có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 01/03/2027
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-2-1
    Kịch bản: Chưa báo cáo về dự toán
      Biết hồ sơ năm 2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và "được ngân sách nhà nước bảo đảm kinh phí" là có
      Và chưa báo cáo "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở"
      Khi đánh giá vào ngày 01/03/2027
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-2-1
    Kịch bản: Kinh phí: số liệu thiếu ngày cuối năm
      Biết hồ sơ năm 2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và "được ngân sách nhà nước bảo đảm kinh phí" là có
      Và không có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" nào
      Và số liệu đầy đủ đến ngày 30/12/2026
      Khi đánh giá vào ngày 01/03/2027
      Thì kết quả là "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ"

    @TC-2-1
    Kịch bản: Dự toán năm 2025 đã giao trước khi có Nghị quyết nên chưa xét
      Biết "được ngân sách nhà nước bảo đảm kinh phí" là có
      Và không có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @TC-2-1
    Khung kịch bản: Kinh phí: đơn vị thuộc và không thuộc phạm vi
      Biết hồ sơ năm 2026 của <đơn vị>, loại "<loại>", <nơi>
      Và "được ngân sách nhà nước bảo đảm kinh phí" là có
      Và không có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 01/03/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                           | loại                             | nơi                            | kết quả       | lý do            |
        | Ủy ban nhân dân xã Tân Cương     | Ủy ban nhân dân cấp xã           | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Hội đồng nhân dân xã Tân Cương   | Hội đồng nhân dân cấp xã         | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Phòng Kinh tế xã Tân Cương       | Cơ quan nhà nước                 | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Trường Trung học cơ sở Tân Cương | Đơn vị sự nghiệp công lập        | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Mặt trận Tổ quốc xã Tân Cương    | Ủy ban Mặt trận Tổ quốc Việt Nam | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | xóm Hồng Thái 2                  | Thôn, xóm, tổ dân phố            | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Đại Phúc      | Ủy ban nhân dân cấp xã           | xã Đại Phúc, tỉnh Thái Nguyên  | Không áp dụng | khác địa bàn     |

    @TC-2-1
    Khung kịch bản: Năm 2026 phải có đủ 90 ngày đơn vị tồn tại
      Biết hồ sơ năm 2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và đơn vị thành lập ngày <ngày thành lập>
      Và "được ngân sách nhà nước bảo đảm kinh phí" là có
      Và không có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 01/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu: từ ngày 03/10/2026 đến hết năm là vừa đủ 90 ngày
        | ngày thành lập | kết quả       | lý do       |
        | 03/10/2026     | Vi phạm       | không có    |
        | 04/10/2026     | Không áp dụng | kỳ quá ngắn |

    @TC-2-1
    Kịch bản: Ngân sách có kinh phí cho thực hiện dân chủ ở cơ sở: Nghị quyết có hiệu lực suốt năm 2026 nên đơn vị kết thúc ngày 30/11/2026 không phải là kỳ quá ngắn
      Biết hồ sơ năm 2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và đơn vị chấm dứt hoạt động từ ngày 01/12/2026
      Khi đánh giá vào ngày 15/02/2027
      Thì kết quả là "Không áp dụng", lý do "đơn vị không tồn tại"
