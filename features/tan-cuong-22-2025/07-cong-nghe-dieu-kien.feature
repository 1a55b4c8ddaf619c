# language: vi
Tính năng: Ứng dụng công nghệ thông tin và điều kiện thực hiện dân chủ (khoản 2.5 Điều 1)
  Nghị quyết số 22/NQ-HĐND của Hội đồng nhân dân xã Tân Cương, đánh giá từ ngày 01/10/2025.

  Bối cảnh:
    Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên

  Quy tắc: Điểm a khoản 2.5 - Trang thiết bị

    @TC-1.2.5.a-1
    Khung kịch bản: Bảng kê phải lập trong 12 tháng tính đến ngày đánh giá
      Biết có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" ngày <ngày lập>, số hạng mục thiết yếu còn thiếu: 0
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày lập   | kết quả |
        | 15/12/2025 | Đạt     |
        | 02/03/2025 | Đạt     |
        | 01/03/2025 | Đạt     |
        | 28/02/2025 | Vi phạm |

    @TC-1.2.5.a-1
    Kịch bản: Chỉ có bảng kê đã quá 12 tháng
      Biết có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" ngày 28/02/2025, số hạng mục thiết yếu còn thiếu: 0
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.5.a-1
    Kịch bản: Bảng kê còn một hạng mục thiết yếu chưa đáp ứng
      Biết có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" ngày 15/12/2025, số hạng mục thiết yếu còn thiếu: 1
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.5.a-1
    Kịch bản: Không có bảng kê nào
      Biết không có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.5.a-1
    Kịch bản: Có bảng kê nhưng không có định mức để biết còn thiếu bao nhiêu
      Biết có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" ngày 15/12/2025
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.5.a-1
    Kịch bản: Chưa báo cáo về bảng kê
      Biết chưa báo cáo "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu"
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.5.a-1
    Khung kịch bản: Trang thiết bị: ngày đầu tiên có thể bị xét là ngày sau ngày Nghị quyết được thông qua
      Biết không có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" nào
      Và số liệu đầy đủ đến ngày 01/10/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả       |
        | 30/09/2025    | Không áp dụng |
        | 01/10/2025    | Chưa đến hạn  |
        | 02/10/2025    | Vi phạm       |

    @TC-1.2.5.a-1
    Kịch bản: Trang thiết bị: số liệu dừng ở ngày trước khi Nghị quyết được thông qua
      Biết không có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" nào
      Và số liệu đầy đủ đến ngày 30/09/2025
      Khi đánh giá vào ngày 02/10/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ"

    @TC-1.2.5.a-1
    Kịch bản: Đánh giá vào một ngày trước khi có Nghị quyết
      Biết không có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" nào
      Và số liệu đầy đủ đến ngày 31/08/2025
      Khi đánh giá vào ngày 30/09/2025
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @TC-1.2.5.a-1
    Kịch bản: Đơn vị chấm dứt hoạt động từ đúng ngày Nghị quyết được thông qua
      Biết đơn vị chấm dứt hoạt động từ ngày 01/10/2025
      Và không có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Không áp dụng", lý do "đơn vị không tồn tại"

    @TC-1.2.5.a-1
    Khung kịch bản: Trang thiết bị: đơn vị thuộc và không thuộc phạm vi
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                           | loại                             | nơi                            | kết quả       | lý do            |
        | Phòng Kinh tế xã Tân Cương       | Cơ quan nhà nước                 | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Trường Trung học cơ sở Tân Cương | Đơn vị sự nghiệp công lập        | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | xóm Hồng Thái 2                  | Thôn, xóm, tổ dân phố            | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Mặt trận Tổ quốc xã Tân Cương    | Ủy ban Mặt trận Tổ quốc Việt Nam | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Đại Phúc      | Ủy ban nhân dân cấp xã           | xã Đại Phúc, tỉnh Thái Nguyên  | Không áp dụng | khác địa bàn     |

    @TC-1.2.5.a-1
    Khung kịch bản: Trang thiết bị: hợp tác xã chỉ bị xét khi đã tự nguyện áp dụng
      Biết hồ sơ năm 2025 của Hợp tác xã chè Tân Cương, loại "Tổ chức có sử dụng lao động", xã Tân Cương, tỉnh Thái Nguyên
      Và "tự nguyện áp dụng" là <tự nguyện>
      Và không có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | tự nguyện | kết quả       | lý do                         |
        | có        | Vi phạm       | không có                      |
        | không     | Không áp dụng | không thuộc điều kiện áp dụng |

  Quy tắc: Điểm b khoản 2.5 - Cử người dự bồi dưỡng về công nghệ thông tin

    @TC-1.2.5.b-1
    Khung kịch bản: Được triệu tập trong năm, ngày và lĩnh vực của khóa đã dự
      Biết có "Giấy triệu tập, mời tập huấn" ngày 01/11/2025, lĩnh vực: ứng dụng công nghệ thông tin
      Và có "Lượt cử người đi bồi dưỡng, tập huấn" ngày <ngày học>, lĩnh vực: <lĩnh vực>
      Và số liệu đầy đủ đến ngày 31/01/2026
      Khi đánh giá vào ngày 01/02/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày học   | lĩnh vực                     | kết quả |
        | 01/01/2025 | ứng dụng công nghệ thông tin | Đạt     |
        | 11/11/2025 | ứng dụng công nghệ thông tin | Đạt     |
        | 31/12/2025 | ứng dụng công nghệ thông tin | Đạt     |
        | 31/12/2024 | ứng dụng công nghệ thông tin | Vi phạm |
        | 01/01/2026 | ứng dụng công nghệ thông tin | Vi phạm |
        | 11/11/2025 | dân chủ ở cơ sở              | Vi phạm |

    @TC-1.2.5.b-1
    Khung kịch bản: Được triệu tập mà chưa cử ai, quanh ngày cuối năm
      Biết có "Giấy triệu tập, mời tập huấn" ngày 01/11/2025, lĩnh vực: ứng dụng công nghệ thông tin
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 31/12/2025    | Chưa đến hạn |
        | 01/01/2026    | Vi phạm      |

    @TC-1.2.5.b-1
    Khung kịch bản: Chỉ xét năm có giấy triệu tập về công nghệ thông tin
      Biết có "Giấy triệu tập, mời tập huấn" ngày <ngày triệu tập>, lĩnh vực: <lĩnh vực>
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày triệu tập | lĩnh vực                     | kết quả       | lý do                         |
        | 01/01/2025     | ứng dụng công nghệ thông tin | Vi phạm       | không có                      |
        | 31/12/2025     | ứng dụng công nghệ thông tin | Vi phạm       | không có                      |
        | 31/12/2024     | ứng dụng công nghệ thông tin | Không áp dụng | không thuộc điều kiện áp dụng |
        | 01/11/2025     | dân chủ ở cơ sở              | Không áp dụng | không thuộc điều kiện áp dụng |

    @TC-1.2.5.b-1
    Khung kịch bản: Không được triệu tập lần nào, trong năm vẫn còn có thể được mời
      Biết không có "Giấy triệu tập, mời tập huấn" nào
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả       |
        | 31/12/2025    | Chưa đến hạn  |
        | 01/01/2026    | Không áp dụng |

    @TC-1.2.5.b-1
    Kịch bản: Chưa báo cáo giấy triệu tập
      Biết chưa báo cáo "Giấy triệu tập, mời tập huấn"
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.5.b-1
    Kịch bản: Được triệu tập, chưa báo cáo việc cử người
      Biết có "Giấy triệu tập, mời tập huấn" ngày 01/11/2025, lĩnh vực: ứng dụng công nghệ thông tin
      Và chưa báo cáo "Lượt cử người đi bồi dưỡng, tập huấn"
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.5.b-1
    Kịch bản: Cử người đi học: số liệu thiếu ngày cuối năm
      Biết có "Giấy triệu tập, mời tập huấn" ngày 01/11/2025, lĩnh vực: ứng dụng công nghệ thông tin
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Và số liệu đầy đủ đến ngày 30/12/2025
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ"

    @TC-1.2.5.b-1
    Khung kịch bản: Cử người đi học: đơn vị thuộc và không thuộc phạm vi
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và có "Giấy triệu tập, mời tập huấn" ngày 01/11/2025, lĩnh vực: ứng dụng công nghệ thông tin
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                           | loại                             | nơi                            | kết quả       | lý do            |
        | Phòng Kinh tế xã Tân Cương       | Cơ quan nhà nước                 | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Trường Trung học cơ sở Tân Cương | Đơn vị sự nghiệp công lập        | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | xóm Hồng Thái 2                  | Thôn, xóm, tổ dân phố            | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Mặt trận Tổ quốc xã Tân Cương    | Ủy ban Mặt trận Tổ quốc Việt Nam | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Đại Phúc      | Ủy ban nhân dân cấp xã           | xã Đại Phúc, tỉnh Thái Nguyên  | Không áp dụng | khác địa bàn     |

    @TC-1.2.5.b-1
    Khung kịch bản: Cử người đi học: hợp tác xã chỉ bị xét khi đã tự nguyện áp dụng
      Biết hồ sơ năm 2025 của Hợp tác xã chè Tân Cương, loại "Tổ chức có sử dụng lao động", xã Tân Cương, tỉnh Thái Nguyên
      Và "tự nguyện áp dụng" là <tự nguyện>
      Và có "Giấy triệu tập, mời tập huấn" ngày 01/11/2025, lĩnh vực: ứng dụng công nghệ thông tin
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | tự nguyện | kết quả       | lý do                         |
        | có        | Vi phạm       | không có                      |
        | không     | Không áp dụng | không thuộc điều kiện áp dụng |

    @TC-1.2.5.b-1
    Khung kịch bản: Cử người đi học: đơn vị mới thành lập, không đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và có "Giấy triệu tập, mời tập huấn" ngày 01/11/2025, lĩnh vực: ứng dụng công nghệ thông tin
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do       |
        | 03/10/2025     | Vi phạm       | không có    |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn |

    @TC-1.2.5.b-1
    Kịch bản: Cử người dự khóa bồi dưỡng ứng dụng công nghệ thông tin: năm 2024 chưa có Nghị quyết nên không xét
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Khi đánh giá vào ngày 15/02/2025
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

  Quy tắc: Điểm b khoản 2.5 - Chuyên mục dân chủ ở cơ sở trên trang điện tử của xã

    @TC-1.2.5.b-2
    Khung kịch bản: Chuyên mục mở trong hạn 180 ngày, đến hết ngày 30/03/2026
      Biết hồ sơ 6 tháng đầu năm 2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử" ngày <ngày mở>
      Khi đánh giá vào ngày 01/07/2026
      Thì kết quả là "Đạt"
      Và không có ghi chú "Đã thực hiện nhưng muộn"
      Và hạn cuối là ngày 30/03/2026

      Dữ liệu:
        | ngày mở    |
        | 15/03/2024 |
        | 01/12/2025 |
        | 30/03/2026 |

    @TC-1.2.5.b-2
    Khung kịch bản: Chuyên mục mở sau hạn vẫn đạt, có ghi chú và số ngày chậm
      Biết hồ sơ 6 tháng đầu năm 2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử" ngày <ngày mở>
      Khi đánh giá vào ngày 01/07/2026
      Thì kết quả là "Đạt"
      Và có ghi chú "Đã thực hiện nhưng muộn"
      Và số ngày chậm là <số ngày>

      Dữ liệu:
        | ngày mở    | số ngày |
        | 31/03/2026 | 1       |
        | 30/04/2026 | 31      |

    @TC-1.2.5.b-2
    Khung kịch bản: Chưa có chuyên mục, quanh ngày hết hạn
      Biết hồ sơ 6 tháng đầu năm 2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và không có "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử" nào
      Và "Cổng, trang thông tin điện tử của đơn vị" là <có trang>
      Và số liệu đầy đủ đến ngày 30/03/2026
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu: không có trang điện tử không phải là lý do miễn
        | có trang | ngày đánh giá | kết quả      |
        | có       | 30/03/2026    | Chưa đến hạn |
        | có       | 31/03/2026    | Vi phạm      |
        | không    | 30/03/2026    | Chưa đến hạn |
        | không    | 31/03/2026    | Vi phạm      |

    @TC-1.2.5.b-2
    Kịch bản: Xã báo không có trang điện tử, chưa báo cáo về chuyên mục
      Biết hồ sơ 6 tháng đầu năm 2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và "Cổng, trang thông tin điện tử của đơn vị" là không
      Và chưa báo cáo "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử"
      Khi đánh giá vào ngày 01/07/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.5.b-2
    Kịch bản: Xã có trang điện tử, chưa báo cáo về chuyên mục
      Biết hồ sơ 6 tháng đầu năm 2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và chưa báo cáo "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử"
      Khi đánh giá vào ngày 01/07/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.5.b-2
    Kịch bản: Không có chuyên mục, chưa báo cáo về trang điện tử
      Biết hồ sơ 6 tháng đầu năm 2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và chưa báo cáo "Cổng, trang thông tin điện tử của đơn vị"
      Và không có "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử" nào
      Khi đánh giá vào ngày 01/07/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.5.b-2
    Kịch bản: Có chuyên mục thì không cần báo cáo thêm về trang điện tử
      Biết hồ sơ 6 tháng đầu năm 2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và chưa báo cáo "Cổng, trang thông tin điện tử của đơn vị"
      Và có "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử" ngày 01/12/2025
      Khi đánh giá vào ngày 01/07/2026
      Thì kết quả là "Đạt"

    @TC-1.2.5.b-2
    Kịch bản: Xã không có trang điện tử thì chuyên mục ghi trong hồ sơ không được tính
      Biết hồ sơ 6 tháng đầu năm 2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và "Cổng, trang thông tin điện tử của đơn vị" là không
      Và có "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử" ngày 01/12/2025
      Khi đánh giá vào ngày 01/07/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.5.b-2
    Khung kịch bản: Chuyên mục đã mở rồi bị gỡ xuống
      Biết hồ sơ 6 tháng đầu năm 2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử" ngày 01/12/2025, có hiệu lực đến: <còn đến>
      Khi đánh giá vào ngày 15/06/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | còn đến    | kết quả |
        | 15/06/2026 | Đạt     |
        | 14/06/2026 | Vi phạm |

    @TC-1.2.5.b-2
    Kịch bản: Lý do khi chuyên mục đã bị gỡ xuống
      Biết hồ sơ 6 tháng đầu năm 2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử" ngày 01/12/2025, có hiệu lực đến: 01/05/2026
      Khi đánh giá vào ngày 01/07/2026
      Thì kết quả là "Vi phạm", lý do "hết hiệu lực"

    @TC-1.2.5.b-2
    Kịch bản: Số liệu thiếu ngày cuối của hạn
      Biết hồ sơ 6 tháng đầu năm 2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và không có "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử" nào
      Và số liệu đầy đủ đến ngày 29/03/2026
      Khi đánh giá vào ngày 31/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ"

    @TC-1.2.5.b-2
    Khung kịch bản: Đơn vị thành lập sau thì 180 ngày tính từ ngày thành lập
      Biết hồ sơ 6 tháng đầu năm 2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và đơn vị thành lập ngày 01/12/2025
      Và không có "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 30/05/2026    | Chưa đến hạn |
        | 31/05/2026    | Vi phạm      |

    @TC-1.2.5.b-2
    Khung kịch bản: Chuyên mục trên trang điện tử: đơn vị ngoài phạm vi
      Biết hồ sơ 6 tháng đầu năm 2026 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử" nào
      Khi đánh giá vào ngày 01/07/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                           | loại                      | nơi                            | lý do            |
        | Trường Trung học cơ sở Tân Cương | Đơn vị sự nghiệp công lập | xã Tân Cương, tỉnh Thái Nguyên | khác loại đơn vị |
        | Phòng Kinh tế xã Tân Cương       | Cơ quan nhà nước          | xã Tân Cương, tỉnh Thái Nguyên | khác loại đơn vị |
        | Hội đồng nhân dân xã Tân Cương   | Hội đồng nhân dân cấp xã  | xã Tân Cương, tỉnh Thái Nguyên | khác loại đơn vị |
        | Ủy ban nhân dân xã Đại Phúc      | Ủy ban nhân dân cấp xã    | xã Đại Phúc, tỉnh Thái Nguyên  | khác địa bàn     |

    @TC-1.2.5.b-2
    Kịch bản: Đánh giá trước ngày có Nghị quyết
      Biết không có "Chuyên mục dân chủ ở cơ sở trên trang thông tin điện tử" nào
      Và số liệu đầy đủ đến ngày 31/08/2025
      Khi đánh giá vào ngày 30/09/2025
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

  Quy tắc: Điểm c khoản 2.5 - Thủ tục hành chính trực tuyến

    @TC-1.2.5.c-1
    Khung kịch bản: Tỷ lệ cuối năm 2026 so với cuối năm 2025 (50 trên 100 thủ tục)
      Biết hồ sơ năm 2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và "Số thủ tục hành chính thuộc thẩm quyền" năm 2025 là 100
      Và "Số thủ tục hành chính cung cấp trực tuyến" năm 2025 là 50
      Và "Số thủ tục hành chính thuộc thẩm quyền" năm 2026 là 200
      Và "Số thủ tục hành chính cung cấp trực tuyến" năm 2026 là <trực tuyến>
      Khi đánh giá vào ngày 01/01/2027
      Thì kết quả là "<kết quả>"

      Dữ liệu: giữ nguyên tỷ lệ cũng đạt
        | trực tuyến | kết quả |
        | 101        | Đạt     |
        | 100        | Đạt     |
        | 99         | Vi phạm |

    @TC-1.2.5.c-1
    Khung kịch bản: Tỷ lệ thấp hơn năm trước, quanh ngày cuối năm
      Biết hồ sơ năm 2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và "Số thủ tục hành chính thuộc thẩm quyền" năm 2025 là 100
      Và "Số thủ tục hành chính cung cấp trực tuyến" năm 2025 là 50
      Và "Số thủ tục hành chính thuộc thẩm quyền" quý III/2026 là 100
      Và "Số thủ tục hành chính cung cấp trực tuyến" quý III/2026 là 49
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 31/12/2026    | Chưa đến hạn |
        | 01/01/2027    | Vi phạm      |

    @TC-1.2.5.c-1
    Khung kịch bản: Cả hai năm không có thủ tục trực tuyến nào thì giữ nguyên cũng không đạt
      Biết hồ sơ năm 2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và "Số thủ tục hành chính thuộc thẩm quyền" năm 2025 là 100
      Và "Số thủ tục hành chính cung cấp trực tuyến" năm 2025 là 0
      Và "Số thủ tục hành chính thuộc thẩm quyền" năm 2026 là 100
      Và "Số thủ tục hành chính cung cấp trực tuyến" năm 2026 là <trực tuyến>
      Khi đánh giá vào ngày 01/03/2027
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | trực tuyến | kết quả |
        | 0          | Vi phạm |
        | 1          | Đạt     |

    @TC-1.2.5.c-1
    Khung kịch bản: Lý do khi tỷ lệ không đạt
      Biết hồ sơ năm 2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và "Số thủ tục hành chính thuộc thẩm quyền" năm 2025 là 100
      Và "Số thủ tục hành chính cung cấp trực tuyến" năm 2025 là 50
      Và "Số thủ tục hành chính thuộc thẩm quyền" năm 2026 là 100
      Và "Số thủ tục hành chính cung cấp trực tuyến" năm 2026 là <trực tuyến>
      Khi đánh giá vào ngày 01/03/2027
      Thì kết quả là "Vi phạm", lý do "không có"

      Dữ liệu:
        | trực tuyến |
        | 0          |
        | 49         |

    @TC-1.2.5.c-1
    Kịch bản: Năm 2025 đã so với cuối năm 2024
      Biết "Số thủ tục hành chính thuộc thẩm quyền" năm 2024 là 100
      Và "Số thủ tục hành chính cung cấp trực tuyến" năm 2024 là 60
      Và "Số thủ tục hành chính thuộc thẩm quyền" năm 2025 là 100
      Và "Số thủ tục hành chính cung cấp trực tuyến" năm 2025 là 59
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.5.c-1
    Kịch bản: Xã thành lập lại ngày 01/07/2025, năm 2026 so với cuối năm 2025
      Biết hồ sơ năm 2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và đơn vị thành lập ngày 01/07/2025
      Và "Số thủ tục hành chính thuộc thẩm quyền" 6 tháng cuối năm 2025 là 100
      Và "Số thủ tục hành chính cung cấp trực tuyến" 6 tháng cuối năm 2025 là 50
      Và "Số thủ tục hành chính thuộc thẩm quyền" năm 2026 là 100
      Và "Số thủ tục hành chính cung cấp trực tuyến" năm 2026 là 49
      Khi đánh giá vào ngày 01/03/2027
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.5.c-1
    Kịch bản: Chưa có số liệu cuối năm trước để so sánh
      Biết "Số thủ tục hành chính thuộc thẩm quyền" năm 2025 là 100
      Và "Số thủ tục hành chính cung cấp trực tuyến" năm 2025 là 50
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"
      Và có ghi chú "Không có số liệu kỳ trước để so sánh"

    @TC-1.2.5.c-1
    Kịch bản: Đơn vị không có thủ tục hành chính nào
      Biết "Số thủ tục hành chính thuộc thẩm quyền" là 0
      Và "Số thủ tục hành chính cung cấp trực tuyến" là 0
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Không áp dụng", lý do "không thuộc điều kiện áp dụng"

    @TC-1.2.5.c-1
    Kịch bản: Chưa báo cáo số thủ tục thuộc thẩm quyền
      Biết chưa báo cáo "Số thủ tục hành chính thuộc thẩm quyền"
      Và "Số thủ tục hành chính cung cấp trực tuyến" là 50
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.5.c-1
    Kịch bản: Có số liệu năm trước, chưa báo cáo số thủ tục trực tuyến năm nay
      Biết hồ sơ năm 2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và "Số thủ tục hành chính thuộc thẩm quyền" năm 2025 là 100
      Và "Số thủ tục hành chính cung cấp trực tuyến" năm 2025 là 50
      Và "Số thủ tục hành chính thuộc thẩm quyền" năm 2026 là 100
      Khi đánh giá vào ngày 01/03/2027
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.5.c-1
    Kịch bản: Thủ tục trực tuyến: số liệu thiếu ngày cuối năm
      Biết hồ sơ năm 2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và "Số thủ tục hành chính thuộc thẩm quyền" năm 2025 là 100
      Và "Số thủ tục hành chính cung cấp trực tuyến" năm 2025 là 50
      Và "Số thủ tục hành chính thuộc thẩm quyền" quý III/2026 là 100
      Và "Số thủ tục hành chính cung cấp trực tuyến" quý III/2026 là 49
      Và số liệu đầy đủ đến ngày 30/12/2026
      Khi đánh giá vào ngày 01/03/2027
      Thì kết quả là "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ"

    @TC-1.2.5.c-1
    Khung kịch bản: Thủ tục trực tuyến: đơn vị ngoài phạm vi
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "Số thủ tục hành chính thuộc thẩm quyền" là 100
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                           | loại                      | nơi                            | lý do            |
        | Phòng Kinh tế xã Tân Cương       | Cơ quan nhà nước          | xã Tân Cương, tỉnh Thái Nguyên | khác loại đơn vị |
        | Trường Trung học cơ sở Tân Cương | Đơn vị sự nghiệp công lập | xã Tân Cương, tỉnh Thái Nguyên | khác loại đơn vị |
        | Ủy ban nhân dân xã Đại Phúc      | Ủy ban nhân dân cấp xã    | xã Đại Phúc, tỉnh Thái Nguyên  | khác địa bàn     |

    @TC-1.2.5.c-1
    Kịch bản: Đơn vị thành lập ngày 04/10/2025 chỉ tồn tại 89 ngày trong năm
      Biết đơn vị thành lập ngày 04/10/2025
      Và "Số thủ tục hành chính thuộc thẩm quyền" là 100
      Và "Số thủ tục hành chính cung cấp trực tuyến" là 0
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Không áp dụng", lý do "kỳ quá ngắn"

    @TC-1.2.5.c-1
    Kịch bản: Đơn vị chỉ có một thủ tục, đã cung cấp trực tuyến
      Biết hồ sơ năm 2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và "Số thủ tục hành chính thuộc thẩm quyền" năm 2025 là 1
      Và "Số thủ tục hành chính cung cấp trực tuyến" năm 2025 là 1
      Và "Số thủ tục hành chính thuộc thẩm quyền" năm 2026 là 1
      Và "Số thủ tục hành chính cung cấp trực tuyến" năm 2026 là 1
      Khi đánh giá vào ngày 01/03/2027
      Thì kết quả là "Đạt"

    @TC-1.2.5.c-1
    Kịch bản: Đẩy mạnh cung cấp thủ tục hành chính trực tuyến: năm 2024 chưa có Nghị quyết nên không xét
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Khi đánh giá vào ngày 15/02/2025
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

  Quy tắc: Điểm c khoản 2.5 - Hệ thống văn bản điện tử

    @TC-1.2.5.c-2
    Khung kịch bản: Hệ thống phải đang được dùng vào ngày đánh giá
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 01/01/2020, loại công cụ: hệ thống quản lý văn bản; ngày ngừng sử dụng: <ngày ngừng>
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày ngừng | kết quả |
        | 31/12/2025 | Đạt     |
        | 30/12/2025 | Vi phạm |

    @TC-1.2.5.c-2
    Khung kịch bản: Ngày đưa hệ thống vào sử dụng
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày <ngày bắt đầu>, loại công cụ: hệ thống quản lý văn bản
      Và số liệu đầy đủ đến ngày 16/12/2025
      Khi đánh giá vào ngày 15/12/2025
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày bắt đầu | kết quả |
        | 01/01/2020   | Đạt     |
        | 15/12/2025   | Đạt     |
        | 16/12/2025   | Vi phạm |

    @TC-1.2.5.c-2
    Khung kịch bản: Công cụ số loại khác không thay được hệ thống quản lý văn bản
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 01/01/2020, loại công cụ: <loại công cụ>
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "không có"

      Dữ liệu:
        | loại công cụ                           |
        | cổng thông tin điện tử                 |
        | mạng nội bộ                            |
        | hệ thống giải quyết thủ tục hành chính |
        | ki-ốt tra cứu                          |

    @TC-1.2.5.c-2
    Kịch bản: Không dùng công cụ số nào
      Biết không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.5.c-2
    Kịch bản: Chưa báo cáo về công cụ số
      Biết chưa báo cáo "Công cụ số, tiện ích đưa vào sử dụng"
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.5.c-2
    Kịch bản: Không ghi loại công cụ
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 01/01/2020
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.5.c-2
    Khung kịch bản: Văn bản điện tử: ngày đầu tiên có thể bị xét là ngày sau ngày Nghị quyết được thông qua
      Biết không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và số liệu đầy đủ đến ngày 01/10/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả       |
        | 30/09/2025    | Không áp dụng |
        | 01/10/2025    | Chưa đến hạn  |
        | 02/10/2025    | Vi phạm       |

    @TC-1.2.5.c-2
    Kịch bản: Văn bản điện tử: số liệu dừng ở ngày trước khi Nghị quyết được thông qua
      Biết không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và số liệu đầy đủ đến ngày 30/09/2025
      Khi đánh giá vào ngày 02/10/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ"

    @TC-1.2.5.c-2
    Khung kịch bản: Văn bản điện tử: đơn vị thuộc và không thuộc phạm vi
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                           | loại                             | nơi                            | kết quả       | lý do            |
        | Phòng Kinh tế xã Tân Cương       | Cơ quan nhà nước                 | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Trường Trung học cơ sở Tân Cương | Đơn vị sự nghiệp công lập        | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân xã Tân Cương   | Hội đồng nhân dân cấp xã         | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Mặt trận Tổ quốc xã Tân Cương    | Ủy ban Mặt trận Tổ quốc Việt Nam | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Đại Phúc      | Ủy ban nhân dân cấp xã           | xã Đại Phúc, tỉnh Thái Nguyên  | Không áp dụng | khác địa bàn     |

  Quy tắc: Điểm c khoản 2.5 - Trung tâm phục vụ hành chính công xã

    @TC-1.2.5.c-3
    Khung kịch bản: Tỷ lệ đúng hạn năm 2026 so với sáu tháng cuối năm 2025 (90 trên 100 hồ sơ)
      Biết hồ sơ năm 2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và "Số hồ sơ đến hạn trả" quý III/2025 là 50
      Và "Số hồ sơ đến hạn trả" quý IV/2025 là 50
      Và "Số hồ sơ trả đúng hạn" quý III/2025 là 50
      Và "Số hồ sơ trả đúng hạn" quý IV/2025 là 40
      Và "Số hồ sơ đến hạn trả" năm 2026 là 200
      Và "Số hồ sơ trả đúng hạn" năm 2026 là <đúng hạn>
      Và có "Báo cáo hoạt động của Bộ phận Một cửa" ngày 30/12/2026, năm: 2026
      Khi đánh giá vào ngày 01/01/2027
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | đúng hạn | kết quả |
        | 181      | Đạt     |
        | 180      | Đạt     |
        | 179      | Vi phạm |

    @TC-1.2.5.c-3
    Kịch bản: Số liệu sáu tháng đầu năm 2025 không được đem ra so sánh
      Biết hồ sơ năm 2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và đơn vị thành lập ngày 01/07/2025
      Và "Số hồ sơ đến hạn trả" 6 tháng đầu năm 2025 là 100
      Và "Số hồ sơ trả đúng hạn" 6 tháng đầu năm 2025 là 10
      Và "Số hồ sơ đến hạn trả" 6 tháng cuối năm 2025 là 100
      Và "Số hồ sơ trả đúng hạn" 6 tháng cuối năm 2025 là 90
      Và "Số hồ sơ đến hạn trả" năm 2026 là 100
      Và "Số hồ sơ trả đúng hạn" năm 2026 là 89
      Và có "Báo cáo hoạt động của Bộ phận Một cửa" ngày 30/12/2026, năm: 2026
      Khi đánh giá vào ngày 01/03/2027
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.5.c-3
    Khung kịch bản: Từ năm 2027 so với cả năm trước
      Biết hồ sơ năm 2027 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và "Số hồ sơ đến hạn trả" 6 tháng đầu năm 2026 là 100
      Và "Số hồ sơ trả đúng hạn" 6 tháng đầu năm 2026 là 100
      Và "Số hồ sơ đến hạn trả" 6 tháng cuối năm 2026 là 100
      Và "Số hồ sơ trả đúng hạn" 6 tháng cuối năm 2026 là 80
      Và "Số hồ sơ đến hạn trả" năm 2027 là 100
      Và "Số hồ sơ trả đúng hạn" năm 2027 là <đúng hạn>
      Và có "Báo cáo hoạt động của Bộ phận Một cửa" ngày 30/12/2027, năm: 2027
      Khi đánh giá vào ngày 01/03/2028
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | đúng hạn | kết quả |
        | 90       | Đạt     |
        | 89       | Vi phạm |

    @TC-1.2.5.c-3
    Khung kịch bản: Ngày ban hành báo cáo năm của Trung tâm
      Biết hồ sơ năm 2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và "Số hồ sơ đến hạn trả" 6 tháng cuối năm 2025 là 100
      Và "Số hồ sơ trả đúng hạn" 6 tháng cuối năm 2025 là 90
      Và "Số hồ sơ đến hạn trả" năm 2026 là 100
      Và "Số hồ sơ trả đúng hạn" năm 2026 là 95
      Và có "Báo cáo hoạt động của Bộ phận Một cửa" ngày <ngày báo cáo>, năm: <năm báo cáo>
      Khi đánh giá vào ngày 01/03/2027
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày báo cáo | năm báo cáo | kết quả |
        | 31/12/2026   | 2026        | Đạt     |
        | 01/01/2027   | 2026        | Vi phạm |
        | 15/12/2026   | 2025        | Vi phạm |

    @TC-1.2.5.c-3
    Kịch bản: Tỷ lệ đúng hạn đạt nhưng không có báo cáo năm
      Biết hồ sơ năm 2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và "Số hồ sơ đến hạn trả" 6 tháng cuối năm 2025 là 100
      Và "Số hồ sơ trả đúng hạn" 6 tháng cuối năm 2025 là 90
      Và "Số hồ sơ đến hạn trả" năm 2026 là 100
      Và "Số hồ sơ trả đúng hạn" năm 2026 là 95
      Và không có "Báo cáo hoạt động của Bộ phận Một cửa" nào
      Khi đánh giá vào ngày 01/03/2027
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.5.c-3
    Kịch bản: Báo cáo năm ban hành chậm
      Biết hồ sơ năm 2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và "Số hồ sơ đến hạn trả" 6 tháng cuối năm 2025 là 100
      Và "Số hồ sơ trả đúng hạn" 6 tháng cuối năm 2025 là 90
      Và "Số hồ sơ đến hạn trả" năm 2026 là 100
      Và "Số hồ sơ trả đúng hạn" năm 2026 là 95
      Và có "Báo cáo hoạt động của Bộ phận Một cửa" ngày 05/01/2027, năm: 2026
      Khi đánh giá vào ngày 01/03/2027
      Thì kết quả là "Vi phạm", lý do "quá hạn"

    @TC-1.2.5.c-3
    Khung kịch bản: Chưa có báo cáo, quanh ngày cuối năm
      Biết hồ sơ năm 2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và "Số hồ sơ đến hạn trả" 6 tháng cuối năm 2025 là 100
      Và "Số hồ sơ trả đúng hạn" 6 tháng cuối năm 2025 là 90
      Và "Số hồ sơ đến hạn trả" năm 2026 là 100
      Và "Số hồ sơ trả đúng hạn" năm 2026 là 95
      Và không có "Báo cáo hoạt động của Bộ phận Một cửa" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 31/12/2026    | Chưa đến hạn |
        | 01/01/2027    | Vi phạm      |

    @TC-1.2.5.c-3
    Khung kịch bản: Không có số liệu kỳ trước thì không xét cả phần báo cáo
      Biết hồ sơ năm 2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và "Số hồ sơ đến hạn trả" năm 2026 là 100
      Và "Số hồ sơ trả đúng hạn" năm 2026 là 95
      Và có "Báo cáo hoạt động của Bộ phận Một cửa" ngày 30/12/2026, năm: <năm báo cáo>
      Khi đánh giá vào ngày 01/03/2027
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"
      Và có ghi chú "Không có số liệu kỳ trước để so sánh"

      Dữ liệu: có báo cáo của năm 2026 hay chỉ có báo cáo của năm khác cũng vậy
        | năm báo cáo |
        | 2026        |
        | 2025        |

    @TC-1.2.5.c-3
    Kịch bản: Trong năm không có hồ sơ nào đến hạn
      Biết hồ sơ năm 2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và "Số hồ sơ đến hạn trả" 6 tháng cuối năm 2025 là 100
      Và "Số hồ sơ trả đúng hạn" 6 tháng cuối năm 2025 là 90
      Và "Số hồ sơ đến hạn trả" năm 2026 là 0
      Và "Số hồ sơ trả đúng hạn" năm 2026 là 0
      Và không có "Báo cáo hoạt động của Bộ phận Một cửa" nào
      Khi đánh giá vào ngày 01/03/2027
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"

    @TC-1.2.5.c-3
    Kịch bản: Chưa báo cáo về báo cáo năm của Trung tâm
      Biết hồ sơ năm 2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và "Số hồ sơ đến hạn trả" 6 tháng cuối năm 2025 là 100
      Và "Số hồ sơ trả đúng hạn" 6 tháng cuối năm 2025 là 90
      Và "Số hồ sơ đến hạn trả" năm 2026 là 100
      Và "Số hồ sơ trả đúng hạn" năm 2026 là 95
      Và chưa báo cáo "Báo cáo hoạt động của Bộ phận Một cửa"
      Khi đánh giá vào ngày 01/03/2027
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.5.c-3
    Khung kịch bản: Thiếu một trong hai số liệu của năm xét
      Biết hồ sơ năm 2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và "Số hồ sơ đến hạn trả" 6 tháng cuối năm 2025 là 100
      Và "Số hồ sơ trả đúng hạn" 6 tháng cuối năm 2025 là 90
      Và "<số liệu có>" năm 2026 là 95
      Và có "Báo cáo hoạt động của Bộ phận Một cửa" ngày 30/12/2026, năm: 2026
      Khi đánh giá vào ngày 01/03/2027
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | số liệu có            |
        | Số hồ sơ đến hạn trả  |
        | Số hồ sơ trả đúng hạn |

    @TC-1.2.5.c-3
    Kịch bản: Trung tâm phục vụ hành chính công: số liệu thiếu ngày cuối năm
      Biết hồ sơ năm 2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và "Số hồ sơ đến hạn trả" 6 tháng cuối năm 2025 là 100
      Và "Số hồ sơ trả đúng hạn" 6 tháng cuối năm 2025 là 90
      Và "Số hồ sơ đến hạn trả" năm 2026 là 100
      Và "Số hồ sơ trả đúng hạn" năm 2026 là 95
      Và không có "Báo cáo hoạt động của Bộ phận Một cửa" nào
      Và số liệu đầy đủ đến ngày 30/12/2026
      Khi đánh giá vào ngày 01/03/2027
      Thì kết quả là "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ"

    @TC-1.2.5.c-3
    Kịch bản: Năm 2025 chưa xét vì chưa có kỳ trước để so sánh
      Biết "Số hồ sơ đến hạn trả" năm 2025 là 100
      Và "Số hồ sơ trả đúng hạn" năm 2025 là 90
      Và không có "Báo cáo hoạt động của Bộ phận Một cửa" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @TC-1.2.5.c-3
    Khung kịch bản: Trung tâm phục vụ hành chính công: đơn vị ngoài phạm vi
      Biết hồ sơ năm 2026 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Báo cáo hoạt động của Bộ phận Một cửa" nào
      Khi đánh giá vào ngày 01/03/2027
      Thì kết quả là "Không áp dụng", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                           | loại                      | nơi                            | lý do            |
        | Phòng Kinh tế xã Tân Cương       | Cơ quan nhà nước          | xã Tân Cương, tỉnh Thái Nguyên | khác loại đơn vị |
        | Trường Trung học cơ sở Tân Cương | Đơn vị sự nghiệp công lập | xã Tân Cương, tỉnh Thái Nguyên | khác loại đơn vị |
        | Ủy ban nhân dân xã Đại Phúc      | Ủy ban nhân dân cấp xã    | xã Đại Phúc, tỉnh Thái Nguyên  | khác địa bàn     |

    @TC-1.2.5.c-3
    Kịch bản: Có báo cáo năm nhưng không hồ sơ nào trả đúng hạn
      Biết hồ sơ năm 2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và "Số hồ sơ đến hạn trả" 6 tháng cuối năm 2025 là 100
      Và "Số hồ sơ trả đúng hạn" 6 tháng cuối năm 2025 là 90
      Và "Số hồ sơ đến hạn trả" năm 2026 là 100
      Và "Số hồ sơ trả đúng hạn" năm 2026 là 0
      Và có "Báo cáo hoạt động của Bộ phận Một cửa" ngày 30/12/2026, năm: 2026
      Khi đánh giá vào ngày 01/03/2027
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.5.c-3
    Kịch bản: Trung tâm phục vụ hành chính công xã hoạt động hiệu quả hơn: Nghị quyết có hiệu lực suốt năm 2026 nên đơn vị kết thúc ngày 30/11/2026 không phải là kỳ quá ngắn
      Biết hồ sơ năm 2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và đơn vị chấm dứt hoạt động từ ngày 01/12/2026
      Khi đánh giá vào ngày 15/02/2027
      Thì kết quả là "Không áp dụng", lý do "đơn vị không tồn tại"

  Quy tắc: Điểm c khoản 2.5 - Tiếp nhận, giải quyết hồ sơ đúng hạn

    @TC-1.2.5.c-4
    Khung kịch bản: Mọi hồ sơ đến hạn trong quý phải được trả đúng hạn
      Biết hồ sơ quý IV/2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và "giải quyết thủ tục hành chính" là có
      Và "Số hồ sơ đến hạn trả" quý IV/2025 là 120
      Và "Số hồ sơ trả đúng hạn" quý IV/2025 là <đúng hạn>
      Khi đánh giá vào ngày 01/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | đúng hạn | kết quả |
        | 120      | Đạt     |
        | 119      | Vi phạm |
        | 0        | Vi phạm |

    @TC-1.2.5.c-4
    Khung kịch bản: Lý do khi có hồ sơ trả chậm
      Biết hồ sơ quý IV/2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và "giải quyết thủ tục hành chính" là có
      Và "Số hồ sơ đến hạn trả" là 120
      Và "Số hồ sơ trả đúng hạn" là <đúng hạn>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"

      Dữ liệu:
        | đúng hạn |
        | 0        |
        | 119      |

    @TC-1.2.5.c-4
    Khung kịch bản: Có hồ sơ trả chậm, quanh ngày cuối quý
      Biết hồ sơ quý IV/2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và "giải quyết thủ tục hành chính" là có
      Và "Số hồ sơ đến hạn trả" là 120
      Và "Số hồ sơ trả đúng hạn" là 119
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 31/12/2025    | Chưa đến hạn |
        | 01/01/2026    | Vi phạm      |

    @TC-1.2.5.c-4
    Kịch bản: Bốn quý được xét riêng
      Biết hồ sơ năm 2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và "giải quyết thủ tục hành chính" là có
      Và "Số hồ sơ đến hạn trả" quý I/2026 là 100
      Và "Số hồ sơ trả đúng hạn" quý I/2026 là 100
      Và "Số hồ sơ đến hạn trả" quý II/2026 là 100
      Và "Số hồ sơ trả đúng hạn" quý II/2026 là 99
      Và "Số hồ sơ đến hạn trả" quý III/2026 là 0
      Và "Số hồ sơ trả đúng hạn" quý III/2026 là 0
      Khi đánh giá vào ngày 01/03/2027
      Thì kết quả quý I/2026 là "Đạt"
      Và kết quả quý II/2026 là "Vi phạm", lý do "quá hạn"
      Và kết quả quý III/2026 là "Không áp dụng", lý do "không phát sinh"
      Và kết quả quý IV/2026 là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.5.c-4
    Khung kịch bản: Thiếu một trong hai số liệu của quý
      Biết hồ sơ quý IV/2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và "giải quyết thủ tục hành chính" là có
      Và "<số liệu có>" là 100
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | số liệu có            |
        | Số hồ sơ đến hạn trả  |
        | Số hồ sơ trả đúng hạn |

    @TC-1.2.5.c-4
    Kịch bản: Đơn vị không giải quyết thủ tục hành chính
      Biết hồ sơ quý IV/2025 của Phòng Văn hóa - Xã hội xã Tân Cương, loại "Cơ quan nhà nước", xã Tân Cương, tỉnh Thái Nguyên
      Và "giải quyết thủ tục hành chính" là không
      Và "Số hồ sơ đến hạn trả" là 10
      Và "Số hồ sơ trả đúng hạn" là 9
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không thuộc điều kiện áp dụng"

    @TC-1.2.5.c-4
    Kịch bản: Chưa cho biết đơn vị có giải quyết thủ tục hành chính hay không
      Biết hồ sơ quý IV/2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và chưa báo cáo "giải quyết thủ tục hành chính"
      Và "Số hồ sơ đến hạn trả" là 10
      Và "Số hồ sơ trả đúng hạn" là 9
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.5.c-4
    Kịch bản: Số liệu thiếu ngày cuối quý
      Biết hồ sơ quý IV/2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và "giải quyết thủ tục hành chính" là có
      Và "Số hồ sơ đến hạn trả" là 10
      Và "Số hồ sơ trả đúng hạn" là 9
      Và số liệu đầy đủ đến ngày 30/12/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ"

    @TC-1.2.5.c-4
    Kịch bản: Quý III/2025 chưa có Nghị quyết
      Biết hồ sơ quý III/2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và "giải quyết thủ tục hành chính" là có
      Và "Số hồ sơ đến hạn trả" là 10
      Và "Số hồ sơ trả đúng hạn" là 9
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @TC-1.2.5.c-4
    Khung kịch bản: Đơn vị phải tồn tại trọn quý
      Biết hồ sơ quý IV/2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và đơn vị thành lập ngày <ngày thành lập>
      Và "giải quyết thủ tục hành chính" là có
      Và "Số hồ sơ đến hạn trả" là 10
      Và "Số hồ sơ trả đúng hạn" là 9
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do       |
        | 01/10/2025     | Vi phạm       | quá hạn     |
        | 02/10/2025     | Không áp dụng | kỳ quá ngắn |

    @TC-1.2.5.c-4
    Khung kịch bản: Hồ sơ đúng hạn: đơn vị thuộc và không thuộc phạm vi
      Biết hồ sơ quý IV/2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "giải quyết thủ tục hành chính" là có
      Và "Số hồ sơ đến hạn trả" là 10
      Và "Số hồ sơ trả đúng hạn" là 9
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                           | loại                      | nơi                            | kết quả       | lý do            |
        | Phòng Kinh tế xã Tân Cương       | Cơ quan nhà nước          | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | quá hạn          |
        | Trường Trung học cơ sở Tân Cương | Đơn vị sự nghiệp công lập | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân xã Tân Cương   | Hội đồng nhân dân cấp xã  | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Đại Phúc      | Ủy ban nhân dân cấp xã    | xã Đại Phúc, tỉnh Thái Nguyên  | Không áp dụng | khác địa bàn     |

  Quy tắc: Điểm c khoản 2.5 - Tiện ích hỗ trợ người dân dùng dịch vụ công

    @TC-1.2.5.c-5
    Khung kịch bản: Tiện ích đã dùng từ trước vẫn được tính nếu còn dùng trong năm
      Biết "giao dịch trực tiếp với công dân" là có
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày 01/01/2020, công dụng: dịch vụ công; ngày ngừng sử dụng: <ngày ngừng>
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày ngừng | kết quả |
        | 31/12/2024 | Vi phạm |
        | 01/01/2025 | Đạt     |
        | 15/06/2025 | Đạt     |

    @TC-1.2.5.c-5
    Khung kịch bản: Ngày đưa tiện ích vào sử dụng
      Biết "giao dịch trực tiếp với công dân" là có
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày <ngày bắt đầu>, công dụng: <công dụng>
      Và số liệu đầy đủ đến ngày 31/01/2026
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày bắt đầu | công dụng                 | kết quả |
        | 01/01/2020   | dịch vụ công              | Đạt     |
        | 31/12/2025   | dịch vụ công              | Đạt     |
        | 31/12/2025   | công khai và dịch vụ công | Đạt     |
        | 01/01/2026   | dịch vụ công              | Vi phạm |

    @TC-1.2.5.c-5
    Khung kịch bản: Công cụ có công dụng khác không được tính
      Biết "giao dịch trực tiếp với công dân" là có
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày 01/01/2020, công dụng: <công dụng>
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "không có"

      Dữ liệu:
        | công dụng                |
        | thủ tục hành chính       |
        | đánh giá mức độ hài lòng |
        | quản lý điều hành        |

    @TC-1.2.5.c-5
    Khung kịch bản: Chưa có tiện ích nào, quanh ngày cuối năm
      Biết "giao dịch trực tiếp với công dân" là có
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 31/12/2025    | Chưa đến hạn |
        | 01/01/2026    | Vi phạm      |

    @TC-1.2.5.c-5
    Kịch bản: Đơn vị không giao dịch trực tiếp với công dân
      Biết hồ sơ năm 2025 của Phòng Tài chính - Kế hoạch Tân Cương, loại "Cơ quan nhà nước", xã Tân Cương, tỉnh Thái Nguyên
      Và "giao dịch trực tiếp với công dân" là không
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Không áp dụng", lý do "không thuộc điều kiện áp dụng"

    @TC-1.2.5.c-5
    Kịch bản: Chưa cho biết có giao dịch trực tiếp với công dân hay không
      Biết chưa báo cáo "giao dịch trực tiếp với công dân"
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.5.c-5
    Kịch bản: Chưa báo cáo về tiện ích
      Biết "giao dịch trực tiếp với công dân" là có
      Và chưa báo cáo "Công cụ số, tiện ích đưa vào sử dụng"
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.5.c-5
    Kịch bản: Tiện ích dịch vụ công: số liệu thiếu ngày cuối năm
      Biết "giao dịch trực tiếp với công dân" là có
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và số liệu đầy đủ đến ngày 30/12/2025
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ"

    @TC-1.2.5.c-5
    Khung kịch bản: Tiện ích dịch vụ công: đơn vị thuộc và không thuộc phạm vi
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "giao dịch trực tiếp với công dân" là có
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                           | loại                      | nơi                            | kết quả       | lý do            |
        | Phòng Kinh tế xã Tân Cương       | Cơ quan nhà nước          | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Trường Trung học cơ sở Tân Cương | Đơn vị sự nghiệp công lập | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | xóm Hồng Thái 2                  | Thôn, xóm, tổ dân phố     | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Đại Phúc      | Ủy ban nhân dân cấp xã    | xã Đại Phúc, tỉnh Thái Nguyên  | Không áp dụng | khác địa bàn     |

    @TC-1.2.5.c-5
    Khung kịch bản: Tiện ích dịch vụ công: đơn vị mới thành lập, không đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và "giao dịch trực tiếp với công dân" là có
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do       |
        | 03/10/2025     | Vi phạm       | không có    |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn |

    @TC-1.2.5.c-5
    Kịch bản: Có tiện ích hỗ trợ người dân dùng dịch vụ công: năm 2024 chưa có Nghị quyết nên không xét
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Khi đánh giá vào ngày 15/02/2025
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"
