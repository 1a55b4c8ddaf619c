# language: vi
Tính năng: Biểu dương, khen thưởng và xử lý vi phạm (khoản 2.4 Điều 1)
  Nghị quyết số 22/NQ-HĐND của Hội đồng nhân dân xã Tân Cương, đánh giá từ ngày 01/10/2025.

  Bối cảnh:
    Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên

  Quy tắc: Điểm a khoản 2.4 - Đăng ký mô hình điển hình hằng năm

    @TC-1.2.4.a-1
    Khung kịch bản: Đăng ký mô hình phải xong trước khi hết ngày 31 tháng 12
      Biết có "Bản đăng ký mô hình điển hình" ngày <ngày đăng ký>, năm: 2025
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>"
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu: đăng ký sớm trong năm, cả trước ngày Nghị quyết được thông qua, vẫn được tính
        | ngày đăng ký | kết quả |
        | 15/02/2025   | Đạt     |
        | 30/12/2025   | Đạt     |
        | 31/12/2025   | Đạt     |

    @TC-1.2.4.a-1
    Khung kịch bản: Đăng ký cho năm 2025 nhưng sang năm sau mới nộp
      Biết có "Bản đăng ký mô hình điển hình" ngày <ngày đăng ký>, năm: 2025
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là <số ngày>

      Dữ liệu:
        | ngày đăng ký | số ngày |
        | 01/01/2026   | 1       |
        | 31/01/2026   | 31      |

    @TC-1.2.4.a-1
    Khung kịch bản: Bản đăng ký chỉ tính cho năm ghi trong đó
      Biết có "Bản đăng ký mô hình điển hình" ngày 20/11/2025, năm: <năm>
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "không có"

      Dữ liệu:
        | năm  |
        | 2024 |
        | 2026 |

    @TC-1.2.4.a-1
    Khung kịch bản: Chưa đăng ký, đánh giá quanh ngày cuối năm
      Biết không có "Bản đăng ký mô hình điển hình" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 31/12/2025    | Chưa đến hạn |
        | 01/01/2026    | Vi phạm      |

    @TC-1.2.4.a-1
    Kịch bản: Hồ sơ chưa cho biết đã đăng ký mô hình hay chưa
      Biết chưa báo cáo "Bản đăng ký mô hình điển hình"
      Khi đánh giá vào ngày 01/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.4.a-1
    Kịch bản: Bản đăng ký không ghi đăng ký cho năm nào
      Biết có "Bản đăng ký mô hình điển hình" ngày 20/11/2025
      Khi đánh giá vào ngày 01/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.4.a-1
    Khung kịch bản: Số liệu phải đủ đến ngày cuối năm mới kết luận là không đăng ký
      Biết không có "Bản đăng ký mô hình điển hình" nào
      Và số liệu đầy đủ đến ngày <đủ đến>
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đủ đến     | kết quả         | lý do            |
        | 30/12/2025 | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ |
        | 31/12/2025 | Vi phạm         | không có         |

    @TC-1.2.4.a-1
    Khung kịch bản: Đơn vị thuộc và không thuộc phạm vi phải đăng ký
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Bản đăng ký mô hình điển hình" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu: thuộc phạm vi
        | đơn vị                            | loại                             | nơi                            | kết quả | lý do    |
        | Ủy ban nhân dân xã Tân Cương      | Ủy ban nhân dân cấp xã           | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm | không có |
        | Phòng Kinh tế xã Tân Cương        | Cơ quan nhà nước                 | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm | không có |
        | Trường Trung học cơ sở Tân Cương  | Đơn vị sự nghiệp công lập        | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm | không có |
        | Mặt trận Tổ quốc xã Tân Cương     | Ủy ban Mặt trận Tổ quốc Việt Nam | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm | không có |
        | Hội Liên hiệp Phụ nữ xã Tân Cương | Tổ chức chính trị - xã hội       | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm | không có |
        | xóm Hồng Thái 2                   | Thôn, xóm, tổ dân phố            | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm | không có |

      Dữ liệu: ngoài phạm vi
        | đơn vị                         | loại                     | nơi                            | kết quả       | lý do            |
        | Hội đồng nhân dân xã Tân Cương | Hội đồng nhân dân cấp xã | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Công ty Chè Thái Nguyên        | Doanh nghiệp nhà nước    | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Đại Phúc    | Ủy ban nhân dân cấp xã   | xã Đại Phúc, tỉnh Thái Nguyên  | Không áp dụng | khác địa bàn     |
        | Ủy ban nhân dân xã Quảng Uyên  | Ủy ban nhân dân cấp xã   | tỉnh Cao Bằng                  | Không áp dụng | khác địa bàn     |
        | Chi cục Thủy lợi               | Cơ quan nhà nước         | tỉnh Thái Nguyên               | Không áp dụng | khác địa bàn     |

    @TC-1.2.4.a-1
    Khung kịch bản: Hợp tác xã chỉ phải đăng ký khi đã tự nguyện áp dụng
      Biết hồ sơ năm 2025 của Hợp tác xã chè Tân Cương, loại "Tổ chức có sử dụng lao động", xã Tân Cương, tỉnh Thái Nguyên
      Và "tự nguyện áp dụng" là <tự nguyện>
      Và không có "Bản đăng ký mô hình điển hình" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | tự nguyện | kết quả       | lý do                         |
        | có        | Vi phạm       | không có                      |
        | không     | Không áp dụng | không thuộc điều kiện áp dụng |

    @TC-1.2.4.a-1
    Kịch bản: Hợp tác xã chưa cho biết có tự nguyện áp dụng hay không
      Biết hồ sơ năm 2025 của Hợp tác xã chè Tân Cương, loại "Tổ chức có sử dụng lao động", xã Tân Cương, tỉnh Thái Nguyên
      Và không có "Bản đăng ký mô hình điển hình" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.4.a-1
    Khung kịch bản: Năm 2025 phải có đủ 90 ngày đơn vị tồn tại kể từ ngày áp dụng
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Bản đăng ký mô hình điển hình" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu: từ ngày 03/10/2025 đến hết năm là vừa đủ 90 ngày
        | ngày thành lập | kết quả       | lý do       |
        | 03/10/2025     | Vi phạm       | không có    |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn |

    @TC-1.2.4.a-1
    Khung kịch bản: Đơn vị chấm dứt hoạt động trong năm
      Biết đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và có "Bản đăng ký mô hình điển hình" ngày 20/10/2025, năm: 2025
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu: từ ngày 01/10/2025, ngày Nghị quyết được thông qua, đến hết ngày 29/12/2025 là 90 ngày
        | ngày chấm dứt | kết quả       |
        | 30/12/2025    | Đạt           |
        | 29/12/2025    | Không áp dụng |

    @TC-1.2.4.a-1
    Kịch bản: Đơn vị chấm dứt hoạt động trước ngày cuối năm mà chưa đăng ký
      Biết đơn vị chấm dứt hoạt động từ ngày 31/12/2025
      Và không có "Bản đăng ký mô hình điển hình" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Không áp dụng", lý do "đơn vị không tồn tại"

    @TC-1.2.4.a-1
    Kịch bản: Năm 2024 chưa có Nghị quyết
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và không có "Bản đăng ký mô hình điển hình" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @TC-1.2.4.a-1
    Kịch bản: Hồ sơ mới nộp đến hết tháng 11 thì chưa thể kết luận vi phạm
      Biết hồ sơ từ 01/10/2025 đến 30/11/2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và không có "Bản đăng ký mô hình điển hình" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đến hạn"

    @TC-1.2.4.a-1
    Kịch bản: Hồ sơ hai năm được xét riêng từng năm
      Biết hồ sơ từ 01/10/2025 đến 31/12/2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Bản đăng ký mô hình điển hình" ngày 20/11/2025, năm: 2025
      Khi đánh giá vào ngày 01/01/2027
      Thì kết quả năm 2025 là "Đạt"
      Và kết quả năm 2026 là "Vi phạm", lý do "không có"

  Quy tắc: Điểm a khoản 2.4 - Mô hình gắn với tiêu chuẩn công nhận

    @TC-1.2.4.a-2
    Khung kịch bản: Bản đăng ký có hoặc không nêu tiêu chuẩn đang áp dụng
      Biết có "Tiêu chuẩn công nhận mô hình điển hình" ngày 05/05/2025
      Và có "Bản đăng ký mô hình điển hình" ngày 20/11/2025, năm: 2025; nêu tiêu chuẩn công nhận: <nêu tiêu chuẩn>
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | nêu tiêu chuẩn | kết quả |
        | có             | Đạt     |
        | không          | Vi phạm |

    @TC-1.2.4.a-2
    Khung kịch bản: Bản đăng ký không nêu tiêu chuẩn còn được bổ sung đến hết ngày đăng ký
      Biết có "Tiêu chuẩn công nhận mô hình điển hình" ngày 05/05/2025
      Và có "Bản đăng ký mô hình điển hình" ngày 20/11/2025, năm: 2025; nêu tiêu chuẩn công nhận: không
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 20/11/2025    | Chưa đến hạn |
        | 21/11/2025    | Vi phạm      |

    @TC-1.2.4.a-2
    Kịch bản: Trong hai bản đăng ký có một bản không nêu tiêu chuẩn
      Biết có "Tiêu chuẩn công nhận mô hình điển hình" ngày 05/05/2025
      Và có "Bản đăng ký mô hình điển hình" ngày 20/11/2025, năm: 2025; nêu tiêu chuẩn công nhận: có
      Và có "Bản đăng ký mô hình điển hình" ngày 25/11/2025, năm: 2025; nêu tiêu chuẩn công nhận: không
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "chưa đúng nội dung"

    @TC-1.2.4.a-2
    Kịch bản: Đã rõ bản đăng ký không nêu tiêu chuẩn thì không phải chờ hết năm
      Biết có "Tiêu chuẩn công nhận mô hình điển hình" ngày 05/05/2025
      Và có "Bản đăng ký mô hình điển hình" ngày 20/11/2025, năm: 2025; nêu tiêu chuẩn công nhận: không
      Và số liệu đầy đủ đến ngày 30/11/2025
      Khi đánh giá vào ngày 01/12/2025
      Thì kết quả là "Vi phạm", lý do "chưa đúng nội dung"

    @TC-1.2.4.a-2
    Kịch bản: Hồ sơ không ghi bản đăng ký có nêu tiêu chuẩn hay không
      Biết có "Tiêu chuẩn công nhận mô hình điển hình" ngày 05/05/2025
      Và có "Bản đăng ký mô hình điển hình" ngày 20/11/2025, năm: 2025
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.4.a-2
    Khung kịch bản: Chỉ xét bản đăng ký từ ngày Nghị quyết được thông qua
      Biết có "Tiêu chuẩn công nhận mô hình điển hình" ngày 05/05/2025
      Và có "Bản đăng ký mô hình điển hình" ngày <ngày đăng ký>, năm: 2025; nêu tiêu chuẩn công nhận: không
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày đăng ký | kết quả       | lý do              |
        | 30/09/2025   | Không áp dụng | không phát sinh    |
        | 01/10/2025   | Vi phạm       | chưa đúng nội dung |

    @TC-1.2.4.a-2
    Kịch bản: Chưa cơ quan nào ban hành tiêu chuẩn
      Biết không có "Tiêu chuẩn công nhận mô hình điển hình" nào
      Và có "Bản đăng ký mô hình điển hình" ngày 20/11/2025, năm: 2025; nêu tiêu chuẩn công nhận: không
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Không áp dụng", lý do "không thuộc điều kiện áp dụng"

    @TC-1.2.4.a-2
    Khung kịch bản: Tiêu chuẩn đã hết hiệu lực trước năm xét thì không còn ràng buộc
      Biết có "Tiêu chuẩn công nhận mô hình điển hình" ngày 05/05/2023, có hiệu lực đến: <hiệu lực đến>
      Và có "Bản đăng ký mô hình điển hình" ngày 20/11/2025, năm: 2025; nêu tiêu chuẩn công nhận: không
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | hiệu lực đến | kết quả       | lý do                         |
        | 31/12/2024   | Không áp dụng | không thuộc điều kiện áp dụng |
        | 31/12/2025   | Vi phạm       | chưa đúng nội dung            |

    @TC-1.2.4.a-2
    Kịch bản: Chưa cho biết có tiêu chuẩn công nhận hay không
      Biết chưa báo cáo "Tiêu chuẩn công nhận mô hình điển hình"
      Và có "Bản đăng ký mô hình điển hình" ngày 20/11/2025, năm: 2025; nêu tiêu chuẩn công nhận: có
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.4.a-2
    Kịch bản: Có tiêu chuẩn nhưng không có bản đăng ký nào để xét
      Biết có "Tiêu chuẩn công nhận mô hình điển hình" ngày 05/05/2025
      Và không có "Bản đăng ký mô hình điển hình" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"

    @TC-1.2.4.a-2
    Khung kịch bản: Tiêu chuẩn công nhận: đơn vị thuộc và không thuộc phạm vi
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và có "Tiêu chuẩn công nhận mô hình điển hình" ngày 05/05/2025
      Và có "Bản đăng ký mô hình điển hình" ngày 20/11/2025, năm: 2025; nêu tiêu chuẩn công nhận: không
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                            | loại                             | nơi                            | kết quả       | lý do              |
        | Phòng Kinh tế xã Tân Cương        | Cơ quan nhà nước                 | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | chưa đúng nội dung |
        | Trường Trung học cơ sở Tân Cương  | Đơn vị sự nghiệp công lập        | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | chưa đúng nội dung |
        | Mặt trận Tổ quốc xã Tân Cương     | Ủy ban Mặt trận Tổ quốc Việt Nam | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | chưa đúng nội dung |
        | Hội Liên hiệp Phụ nữ xã Tân Cương | Tổ chức chính trị - xã hội       | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | chưa đúng nội dung |
        | xóm Hồng Thái 2                   | Thôn, xóm, tổ dân phố            | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | chưa đúng nội dung |
        | Hội đồng nhân dân xã Tân Cương    | Hội đồng nhân dân cấp xã         | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị   |
        | Ủy ban nhân dân xã Đại Phúc       | Ủy ban nhân dân cấp xã           | xã Đại Phúc, tỉnh Thái Nguyên  | Không áp dụng | khác địa bàn       |

    @TC-1.2.4.a-2
    Khung kịch bản: Tiêu chuẩn công nhận: hợp tác xã chỉ bị xét khi đã tự nguyện áp dụng
      Biết hồ sơ năm 2025 của Hợp tác xã chè Tân Cương, loại "Tổ chức có sử dụng lao động", xã Tân Cương, tỉnh Thái Nguyên
      Và "tự nguyện áp dụng" là <tự nguyện>
      Và có "Tiêu chuẩn công nhận mô hình điển hình" ngày 05/05/2025
      Và có "Bản đăng ký mô hình điển hình" ngày 20/11/2025, năm: 2025; nêu tiêu chuẩn công nhận: không
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | tự nguyện | kết quả       | lý do                         |
        | có        | Vi phạm       | chưa đúng nội dung            |
        | không     | Không áp dụng | không thuộc điều kiện áp dụng |

    @TC-1.2.4.a-2
    Kịch bản: Đơn vị thành lập chưa đủ 90 ngày trong năm, đã đăng ký thì vẫn phải nêu tiêu chuẩn
      Biết đơn vị thành lập ngày 01/11/2025
      Và có "Tiêu chuẩn công nhận mô hình điển hình" ngày 05/05/2025
      Và có "Bản đăng ký mô hình điển hình" ngày 20/11/2025, năm: 2025; nêu tiêu chuẩn công nhận: không
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "chưa đúng nội dung"

  Quy tắc: Điểm a khoản 2.4 - Kế hoạch cho mô hình đã đăng ký

    @TC-1.2.4.a-3
    Khung kịch bản: Ngày ban hành kế hoạch của năm
      Biết có "Bản đăng ký mô hình điển hình" ngày 20/10/2025, năm: 2025
      Và có "Kế hoạch xây dựng mô hình điển hình" ngày <ngày kế hoạch>, năm: 2025
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày kế hoạch | kết quả |
        | 05/01/2025    | Đạt     |
        | 31/12/2025    | Đạt     |
        | 01/01/2026    | Vi phạm |

    @TC-1.2.4.a-3
    Kịch bản: Kế hoạch ban hành chậm một ngày
      Biết có "Bản đăng ký mô hình điển hình" ngày 20/10/2025, năm: 2025
      Và có "Kế hoạch xây dựng mô hình điển hình" ngày 01/01/2026, năm: 2025
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là 1

    @TC-1.2.4.a-3
    Khung kịch bản: Đã đăng ký mà chưa có kế hoạch, quanh ngày cuối năm
      Biết có "Bản đăng ký mô hình điển hình" ngày 20/10/2025, năm: 2025
      Và không có "Kế hoạch xây dựng mô hình điển hình" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 31/12/2025    | Chưa đến hạn |
        | 01/01/2026    | Vi phạm      |

    @TC-1.2.4.a-3
    Kịch bản: Chỉ có kế hoạch của năm khác
      Biết có "Bản đăng ký mô hình điển hình" ngày 20/10/2025, năm: 2025
      Và có "Kế hoạch xây dựng mô hình điển hình" ngày 20/12/2025, năm: 2026
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.4.a-3
    Khung kịch bản: Đơn vị không đăng ký mô hình nào của năm 2025
      Biết không có "Bản đăng ký mô hình điển hình" nào
      Và không có "Kế hoạch xây dựng mô hình điển hình" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu: trong năm vẫn còn có thể đăng ký
        | ngày đánh giá | kết quả       |
        | 31/12/2025    | Chưa đến hạn  |
        | 01/01/2026    | Không áp dụng |

    @TC-1.2.4.a-3
    Kịch bản: Chỉ đăng ký mô hình cho năm sau
      Biết có "Bản đăng ký mô hình điển hình" ngày 20/10/2025, năm: 2026
      Và không có "Kế hoạch xây dựng mô hình điển hình" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Không áp dụng", lý do "không thuộc điều kiện áp dụng"

    @TC-1.2.4.a-3
    Kịch bản: Chưa báo cáo việc đăng ký
      Biết chưa báo cáo "Bản đăng ký mô hình điển hình"
      Và có "Kế hoạch xây dựng mô hình điển hình" ngày 20/11/2025, năm: 2025
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.4.a-3
    Kịch bản: Đã đăng ký, chưa báo cáo về kế hoạch
      Biết có "Bản đăng ký mô hình điển hình" ngày 20/10/2025, năm: 2025
      Và chưa báo cáo "Kế hoạch xây dựng mô hình điển hình"
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.4.a-3
    Kịch bản: Kế hoạch cho mô hình: số liệu thiếu ngày cuối năm
      Biết có "Bản đăng ký mô hình điển hình" ngày 20/10/2025, năm: 2025
      Và không có "Kế hoạch xây dựng mô hình điển hình" nào
      Và số liệu đầy đủ đến ngày 30/12/2025
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ"

    @TC-1.2.4.a-3
    Khung kịch bản: Kế hoạch cho mô hình: đơn vị thuộc và không thuộc phạm vi
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và có "Bản đăng ký mô hình điển hình" ngày 20/10/2025, năm: 2025
      Và không có "Kế hoạch xây dựng mô hình điển hình" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                            | loại                             | nơi                            | kết quả       | lý do            |
        | Phòng Kinh tế xã Tân Cương        | Cơ quan nhà nước                 | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Trường Trung học cơ sở Tân Cương  | Đơn vị sự nghiệp công lập        | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Mặt trận Tổ quốc xã Tân Cương     | Ủy ban Mặt trận Tổ quốc Việt Nam | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Hội Liên hiệp Phụ nữ xã Tân Cương | Tổ chức chính trị - xã hội       | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | xóm Hồng Thái 2                   | Thôn, xóm, tổ dân phố            | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Hội đồng nhân dân xã Tân Cương    | Hội đồng nhân dân cấp xã         | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Đại Phúc       | Ủy ban nhân dân cấp xã           | xã Đại Phúc, tỉnh Thái Nguyên  | Không áp dụng | khác địa bàn     |

    @TC-1.2.4.a-3
    Khung kịch bản: Kế hoạch cho mô hình: hợp tác xã chỉ bị xét khi đã tự nguyện áp dụng
      Biết hồ sơ năm 2025 của Hợp tác xã chè Tân Cương, loại "Tổ chức có sử dụng lao động", xã Tân Cương, tỉnh Thái Nguyên
      Và "tự nguyện áp dụng" là <tự nguyện>
      Và có "Bản đăng ký mô hình điển hình" ngày 20/10/2025, năm: 2025
      Và không có "Kế hoạch xây dựng mô hình điển hình" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | tự nguyện | kết quả       | lý do                         |
        | có        | Vi phạm       | không có                      |
        | không     | Không áp dụng | không thuộc điều kiện áp dụng |

    @TC-1.2.4.a-3
    Khung kịch bản: Kế hoạch cho mô hình: đơn vị mới thành lập, không đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và có "Bản đăng ký mô hình điển hình" ngày 20/10/2025, năm: 2025
      Và không có "Kế hoạch xây dựng mô hình điển hình" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do       |
        | 03/10/2025     | Vi phạm       | không có    |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn |

    @TC-1.2.4.a-3
    Kịch bản: Lập và triển khai kế hoạch xây dựng mô hình đã đăng ký: năm 2024 chưa có Nghị quyết nên không xét
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Khi đánh giá vào ngày 15/02/2025
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

  Quy tắc: Điểm a khoản 2.4 - Phổ biến, nhân rộng mô hình

    @TC-1.2.4.a-4
    Khung kịch bản: Đã có mô hình từ năm trước, ngày tổ chức hoạt động nhân rộng
      Biết có "Bản đăng ký mô hình điển hình" ngày 10/10/2024, năm: 2024
      Và có "Hoạt động phổ biến, nhân rộng mô hình, điển hình" ngày <ngày hoạt động>
      Và số liệu đầy đủ đến ngày 31/01/2026
      Khi đánh giá vào ngày 01/02/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày hoạt động | kết quả |
        | 31/12/2024     | Vi phạm |
        | 01/01/2025     | Đạt     |
        | 31/12/2025     | Đạt     |
        | 01/01/2026     | Vi phạm |

    @TC-1.2.4.a-4
    Khung kịch bản: Chưa nhân rộng, quanh ngày cuối năm
      Biết có "Bản đăng ký mô hình điển hình" ngày 10/10/2024, năm: 2024
      Và không có "Hoạt động phổ biến, nhân rộng mô hình, điển hình" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 31/12/2025    | Chưa đến hạn |
        | 01/01/2026    | Vi phạm      |

    @TC-1.2.4.a-4
    Khung kịch bản: Chỉ xét năm đã có mô hình từ trước năm đó
      Biết có "Bản đăng ký mô hình điển hình" ngày <ngày đăng ký>, năm: <năm>
      Và không có "Hoạt động phổ biến, nhân rộng mô hình, điển hình" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày đăng ký | năm  | kết quả       | lý do                         |
        | 31/12/2024   | 2024 | Vi phạm       | không có                      |
        | 02/01/2025   | 2025 | Không áp dụng | không thuộc điều kiện áp dụng |
        | 20/10/2025   | 2025 | Không áp dụng | không thuộc điều kiện áp dụng |

    @TC-1.2.4.a-4
    Kịch bản: Địa bàn chưa có mô hình nào
      Biết không có "Bản đăng ký mô hình điển hình" nào
      Và không có "Hoạt động phổ biến, nhân rộng mô hình, điển hình" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Không áp dụng", lý do "không thuộc điều kiện áp dụng"

    @TC-1.2.4.a-4
    Kịch bản: Chưa báo cáo về mô hình đã đăng ký
      Biết chưa báo cáo "Bản đăng ký mô hình điển hình"
      Và không có "Hoạt động phổ biến, nhân rộng mô hình, điển hình" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.4.a-4
    Kịch bản: Có mô hình từ trước, chưa báo cáo hoạt động nhân rộng
      Biết có "Bản đăng ký mô hình điển hình" ngày 10/10/2024, năm: 2024
      Và chưa báo cáo "Hoạt động phổ biến, nhân rộng mô hình, điển hình"
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.4.a-4
    Kịch bản: Nhân rộng mô hình: số liệu thiếu ngày cuối năm
      Biết có "Bản đăng ký mô hình điển hình" ngày 10/10/2024, năm: 2024
      Và không có "Hoạt động phổ biến, nhân rộng mô hình, điển hình" nào
      Và số liệu đầy đủ đến ngày 30/12/2025
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ"

    @TC-1.2.4.a-4
    Khung kịch bản: Nhân rộng mô hình: đơn vị thuộc và không thuộc phạm vi
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và có "Bản đăng ký mô hình điển hình" ngày 10/10/2024, năm: 2024
      Và không có "Hoạt động phổ biến, nhân rộng mô hình, điển hình" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                           | loại                             | nơi                            | kết quả       | lý do            |
        | Mặt trận Tổ quốc xã Tân Cương    | Ủy ban Mặt trận Tổ quốc Việt Nam | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Trường Trung học cơ sở Tân Cương | Đơn vị sự nghiệp công lập        | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | xóm Hồng Thái 2                  | Thôn, xóm, tổ dân phố            | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Đại Phúc      | Ủy ban nhân dân cấp xã           | xã Đại Phúc, tỉnh Thái Nguyên  | Không áp dụng | khác địa bàn     |

    @TC-1.2.4.a-4
    Khung kịch bản: Nhân rộng mô hình: đơn vị mới thành lập, không đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và có "Bản đăng ký mô hình điển hình" ngày 10/10/2024, năm: 2024
      Và không có "Hoạt động phổ biến, nhân rộng mô hình, điển hình" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do       |
        | 03/10/2025     | Vi phạm       | không có    |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn |

    @TC-1.2.4.a-4
    Kịch bản: Phổ biến, nhân rộng mô hình điển hình: năm 2024 chưa có Nghị quyết nên không xét
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Khi đánh giá vào ngày 15/02/2025
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

  Quy tắc: Điểm a khoản 2.4 - Tôn vinh mô hình, điển hình tiên tiến

    @TC-1.2.4.a-5
    Khung kịch bản: Điển hình chọn ngày 10/10/2025 phải được biểu dương trong 180 ngày, đến hết ngày 08/04/2026
      Biết không có "Bản đăng ký mô hình điển hình" nào
      Và có "Lần phát hiện, xét chọn điển hình" ngày 10/10/2025, kết quả xét chọn: có điển hình
      Và có "Lần biểu dương, khen thưởng" ngày <ngày biểu dương>, hình thức: <hình thức>
      Và số liệu đầy đủ đến ngày 30/04/2026
      Khi đánh giá vào ngày 01/05/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu: biểu dương công khai hay quyết định khen thưởng đều được
        | ngày biểu dương | hình thức              | kết quả |
        | 10/10/2025      | biểu dương công khai   | Đạt     |
        | 08/04/2026      | biểu dương công khai   | Đạt     |
        | 08/04/2026      | quyết định khen thưởng | Đạt     |
        | 09/04/2026      | biểu dương công khai   | Vi phạm |
        | 09/10/2025      | biểu dương công khai   | Vi phạm |

    @TC-1.2.4.a-5
    Kịch bản: Biểu dương chậm một ngày
      Biết không có "Bản đăng ký mô hình điển hình" nào
      Và có "Lần phát hiện, xét chọn điển hình" ngày 10/10/2025, kết quả xét chọn: có điển hình
      Và có "Lần biểu dương, khen thưởng" ngày 09/04/2026, hình thức: quyết định khen thưởng
      Và số liệu đầy đủ đến ngày 30/04/2026
      Khi đánh giá vào ngày 01/05/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là 1

    @TC-1.2.4.a-5
    Khung kịch bản: Mô hình được công nhận ngày 20/12/2025 phải được tôn vinh đến hết ngày 18/06/2026
      Biết có "Bản đăng ký mô hình điển hình" ngày 02/10/2025, năm: 2025; ngày công nhận: 20/12/2025
      Và không có "Lần phát hiện, xét chọn điển hình" nào
      Và có "Lần biểu dương, khen thưởng" ngày <ngày biểu dương>, hình thức: biểu dương công khai
      Và số liệu đầy đủ đến ngày 30/06/2026
      Khi đánh giá vào ngày 01/07/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu: tính từ ngày công nhận, không tính từ ngày đăng ký
        | ngày biểu dương | kết quả |
        | 18/06/2026      | Đạt     |
        | 19/06/2026      | Vi phạm |
        | 19/12/2025      | Vi phạm |

    @TC-1.2.4.a-5
    Khung kịch bản: Chưa biểu dương, quanh ngày hết 180 ngày
      Biết không có "Bản đăng ký mô hình điển hình" nào
      Và có "Lần phát hiện, xét chọn điển hình" ngày 10/10/2025, kết quả xét chọn: có điển hình
      Và không có "Lần biểu dương, khen thưởng" nào
      Và số liệu đầy đủ đến ngày 08/04/2026
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 08/04/2026    | Chưa đến hạn |
        | 09/04/2026    | Vi phạm      |

    @TC-1.2.4.a-5
    Kịch bản: Số liệu thiếu ngày cuối của hạn 180 ngày
      Biết không có "Bản đăng ký mô hình điển hình" nào
      Và có "Lần phát hiện, xét chọn điển hình" ngày 10/10/2025, kết quả xét chọn: có điển hình
      Và không có "Lần biểu dương, khen thưởng" nào
      Và số liệu đầy đủ đến ngày 07/04/2026
      Khi đánh giá vào ngày 09/04/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ"

    @TC-1.2.4.a-5
    Kịch bản: Điển hình đã được biểu dương nhưng mô hình đã công nhận thì chưa
      Biết có "Bản đăng ký mô hình điển hình" ngày 02/10/2025, năm: 2025; ngày công nhận: 20/12/2025
      Và có "Lần phát hiện, xét chọn điển hình" ngày 10/10/2025, kết quả xét chọn: có điển hình
      Và có "Lần biểu dương, khen thưởng" ngày 20/11/2025, hình thức: biểu dương công khai
      Và số liệu đầy đủ đến ngày 30/06/2026
      Khi đánh giá vào ngày 01/07/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.4.a-5
    Kịch bản: Mô hình đã được tôn vinh nhưng điển hình đã chọn thì chưa
      Biết có "Bản đăng ký mô hình điển hình" ngày 02/10/2025, năm: 2025; ngày công nhận: 10/10/2025
      Và có "Lần phát hiện, xét chọn điển hình" ngày 20/12/2025, kết quả xét chọn: có điển hình
      Và có "Lần biểu dương, khen thưởng" ngày 20/11/2025, hình thức: biểu dương công khai
      Và số liệu đầy đủ đến ngày 30/06/2026
      Khi đánh giá vào ngày 01/07/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.4.a-5
    Khung kịch bản: Chỉ tính điển hình chọn từ ngày Nghị quyết được thông qua
      Biết không có "Bản đăng ký mô hình điển hình" nào
      Và có "Lần phát hiện, xét chọn điển hình" ngày <ngày chọn>, kết quả xét chọn: có điển hình
      Và không có "Lần biểu dương, khen thưởng" nào
      Và số liệu đầy đủ đến ngày 30/06/2026
      Khi đánh giá vào ngày 01/07/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chọn  | kết quả       | lý do           |
        | 30/09/2025 | Không áp dụng | không phát sinh |
        | 01/10/2025 | Vi phạm       | không có        |

    @TC-1.2.4.a-5
    Khung kịch bản: Chỉ tính mô hình được công nhận từ ngày Nghị quyết được thông qua
      Biết có "Bản đăng ký mô hình điển hình" ngày 02/06/2025, năm: 2025; ngày công nhận: <ngày công nhận>
      Và không có "Lần phát hiện, xét chọn điển hình" nào
      Và không có "Lần biểu dương, khen thưởng" nào
      Và số liệu đầy đủ đến ngày 30/06/2026
      Khi đánh giá vào ngày 01/07/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày công nhận | kết quả       | lý do           |
        | 30/09/2025     | Không áp dụng | không phát sinh |
        | 01/10/2025     | Vi phạm       | không có        |

    @TC-1.2.4.a-5
    Kịch bản: Xét chọn mà không có trường hợp đủ điều kiện, mô hình chưa được công nhận
      Biết có "Bản đăng ký mô hình điển hình" ngày 02/10/2025, năm: 2025
      Và có "Lần phát hiện, xét chọn điển hình" ngày 10/10/2025, kết quả xét chọn: không có trường hợp đủ điều kiện
      Và không có "Lần biểu dương, khen thưởng" nào
      Và số liệu đầy đủ đến ngày 30/06/2026
      Khi đánh giá vào ngày 01/07/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"

    @TC-1.2.4.a-5
    Kịch bản: Chưa báo cáo việc biểu dương
      Biết không có "Bản đăng ký mô hình điển hình" nào
      Và có "Lần phát hiện, xét chọn điển hình" ngày 10/10/2025, kết quả xét chọn: có điển hình
      Và chưa báo cáo "Lần biểu dương, khen thưởng"
      Và số liệu đầy đủ đến ngày 30/06/2026
      Khi đánh giá vào ngày 01/07/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.4.a-5
    Kịch bản: Tôn vinh mô hình, điển hình: chưa báo cáo việc xét chọn điển hình
      Biết không có "Bản đăng ký mô hình điển hình" nào
      Và chưa báo cáo "Lần phát hiện, xét chọn điển hình"
      Và không có "Lần biểu dương, khen thưởng" nào
      Khi đánh giá vào ngày 01/07/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.4.a-5
    Kịch bản: Chưa báo cáo việc đăng ký, công nhận mô hình
      Biết chưa báo cáo "Bản đăng ký mô hình điển hình"
      Và không có "Lần phát hiện, xét chọn điển hình" nào
      Và không có "Lần biểu dương, khen thưởng" nào
      Khi đánh giá vào ngày 01/07/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.4.a-5
    Khung kịch bản: Tôn vinh mô hình, điển hình: đơn vị ngoài phạm vi
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và có "Lần phát hiện, xét chọn điển hình" ngày 10/10/2025, kết quả xét chọn: có điển hình
      Khi đánh giá vào ngày 01/07/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                        | loại                             | nơi                            | lý do            |
        | Mặt trận Tổ quốc xã Tân Cương | Ủy ban Mặt trận Tổ quốc Việt Nam | xã Tân Cương, tỉnh Thái Nguyên | khác loại đơn vị |
        | Phòng Kinh tế xã Tân Cương    | Cơ quan nhà nước                 | xã Tân Cương, tỉnh Thái Nguyên | khác loại đơn vị |
        | Ủy ban nhân dân xã Đại Phúc   | Ủy ban nhân dân cấp xã           | xã Đại Phúc, tỉnh Thái Nguyên  | khác địa bàn     |

    @TC-1.2.4.a-5
    Khung kịch bản: Lần khen không ghi hình thức thì chưa đủ căn cứ
      Biết có "Bản đăng ký mô hình điển hình" ngày 02/06/2025, năm: 2025; ngày công nhận: <ngày công nhận>
      Và có "Lần phát hiện, xét chọn điển hình" ngày <ngày chọn>, kết quả xét chọn: có điển hình
      Và có "Lần biểu dương, khen thưởng" ngày 20/11/2025
      Và số liệu đầy đủ đến ngày 30/06/2026
      Khi đánh giá vào ngày 01/07/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu: mô hình công nhận, điển hình chọn trước ngày 01/10/2025 không bị xét
        | ngày công nhận | ngày chọn  |
        | 10/10/2025     | 15/09/2025 |
        | 15/09/2025     | 10/10/2025 |

    @TC-1.2.4.a-5
    Kịch bản: Mô hình được công nhận rồi khen thưởng bằng quyết định
      Biết có "Bản đăng ký mô hình điển hình" ngày 02/10/2025, năm: 2025; ngày công nhận: 20/12/2025
      Và không có "Lần phát hiện, xét chọn điển hình" nào
      Và có "Lần biểu dương, khen thưởng" ngày 15/01/2026, hình thức: quyết định khen thưởng
      Và số liệu đầy đủ đến ngày 30/06/2026
      Khi đánh giá vào ngày 01/07/2026
      Thì kết quả là "Đạt"

    @TC-1.2.4.a-5
    Kịch bản: Xã thành lập chưa đủ 90 ngày trong năm, đã chọn được điển hình thì vẫn phải biểu dương
      Biết đơn vị thành lập ngày 01/11/2025
      Và không có "Bản đăng ký mô hình điển hình" nào
      Và có "Lần phát hiện, xét chọn điển hình" ngày 10/11/2025, kết quả xét chọn: có điển hình
      Và không có "Lần biểu dương, khen thưởng" nào
      Và số liệu đầy đủ đến ngày 30/06/2026
      Khi đánh giá vào ngày 01/07/2026
      Thì kết quả là "Vi phạm", lý do "không có"

  Quy tắc: Điểm b khoản 2.4 - Phối hợp tuyên truyền về phong trào thi đua

    @TC-1.2.4.b-1
    Khung kịch bản: Đợt tuyên truyền về thi đua có bên phối hợp
      Biết có "Hoạt động tuyên truyền về thi đua, gương điển hình" ngày <ngày>, nội dung: phong trào thi đua; cơ quan phối hợp: Ban Xây dựng Đảng
      Và không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Và số liệu đầy đủ đến ngày 31/01/2026
      Khi đánh giá vào ngày 01/02/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | kết quả |
        | 31/12/2024 | Vi phạm |
        | 01/01/2025 | Đạt     |
        | 31/12/2025 | Đạt     |
        | 01/01/2026 | Vi phạm |

    @TC-1.2.4.b-1
    Khung kịch bản: Nội dung và bên phối hợp của đợt tuyên truyền
      Biết có "Hoạt động tuyên truyền về thi đua, gương điển hình" ngày 20/11/2025, nội dung: <nội dung>; cơ quan phối hợp: <phối hợp>
      Và không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | nội dung                              | phối hợp            | kết quả |
        | phong trào thi đua                    | Báo Thái Nguyên     | Đạt     |
        | phong trào thi đua và gương điển hình | Đài Truyền thanh xã | Đạt     |
        | phong trào thi đua                    | trống               | Vi phạm |
        | gương điển hình                       | Báo Thái Nguyên     | Vi phạm |

    @TC-1.2.4.b-1
    Khung kịch bản: Quy chế phối hợp thay cho đợt tuyên truyền
      Biết không có "Hoạt động tuyên truyền về thi đua, gương điển hình" nào
      Và có "Quy chế, chương trình, kế hoạch phối hợp" ngày 01/06/2024, có hiệu lực đến: <hiệu lực đến>; cơ quan phối hợp: <phối hợp>
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | hiệu lực đến | phối hợp          | kết quả |
        | 31/12/2026   | Ban Xây dựng Đảng | Đạt     |
        | 01/01/2025   | Ban Xây dựng Đảng | Đạt     |
        | 31/12/2024   | Ban Xây dựng Đảng | Vi phạm |
        | 31/12/2026   | trống             | Vi phạm |

    @TC-1.2.4.b-1
    Khung kịch bản: Chưa làm gì, quanh ngày cuối năm
      Biết không có "Hoạt động tuyên truyền về thi đua, gương điển hình" nào
      Và không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 31/12/2025    | Chưa đến hạn |
        | 01/01/2026    | Vi phạm      |

    @TC-1.2.4.b-1
    Kịch bản: Không tuyên truyền, không có quy chế phối hợp
      Biết không có "Hoạt động tuyên truyền về thi đua, gương điển hình" nào
      Và không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.4.b-1
    Kịch bản: Chưa báo cáo đợt tuyên truyền, không có quy chế phối hợp
      Biết chưa báo cáo "Hoạt động tuyên truyền về thi đua, gương điển hình"
      Và không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.4.b-1
    Kịch bản: Chưa báo cáo quy chế phối hợp, không có đợt tuyên truyền
      Biết không có "Hoạt động tuyên truyền về thi đua, gương điển hình" nào
      Và chưa báo cáo "Quy chế, chương trình, kế hoạch phối hợp"
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.4.b-1
    Kịch bản: Một trong hai cách đã đủ, không cần báo cáo cách còn lại
      Biết có "Hoạt động tuyên truyền về thi đua, gương điển hình" ngày 20/11/2025, nội dung: phong trào thi đua; cơ quan phối hợp: Báo Thái Nguyên
      Và chưa báo cáo "Quy chế, chương trình, kế hoạch phối hợp"
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Đạt"

    @TC-1.2.4.b-1
    Kịch bản: Phối hợp tuyên truyền thi đua: số liệu thiếu ngày cuối năm
      Biết không có "Hoạt động tuyên truyền về thi đua, gương điển hình" nào
      Và không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Và số liệu đầy đủ đến ngày 30/12/2025
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ"

    @TC-1.2.4.b-1
    Khung kịch bản: Phối hợp tuyên truyền thi đua: đơn vị ngoài phạm vi
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Hoạt động tuyên truyền về thi đua, gương điển hình" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                      | loại                   | nơi                            | lý do            |
        | Đảng ủy xã Tân Cương        | Cấp ủy, ban đảng       | xã Tân Cương, tỉnh Thái Nguyên | khác loại đơn vị |
        | Phòng Kinh tế xã Tân Cương  | Cơ quan nhà nước       | xã Tân Cương, tỉnh Thái Nguyên | khác loại đơn vị |
        | Ủy ban nhân dân xã Đại Phúc | Ủy ban nhân dân cấp xã | xã Đại Phúc, tỉnh Thái Nguyên  | khác địa bàn     |

    @TC-1.2.4.b-1
    Khung kịch bản: Phối hợp tuyên truyền thi đua: đơn vị mới thành lập, không đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Hoạt động tuyên truyền về thi đua, gương điển hình" nào
      Và không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do       |
        | 03/10/2025     | Vi phạm       | không có    |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn |

    @TC-1.2.4.b-1
    Kịch bản: Cùng Ban xây dựng Đảng, báo chí tuyên truyền về thi đua: năm 2024 chưa có Nghị quyết nên không xét
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Khi đánh giá vào ngày 15/02/2025
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

  Quy tắc: Điểm b khoản 2.4 - Tuyên truyền gương điển hình

    @TC-1.2.4.b-2
    Khung kịch bản: Năm đã có điển hình, ngày và nội dung tuyên truyền
      Biết có "Lần phát hiện, xét chọn điển hình" ngày 10/11/2025, kết quả xét chọn: có điển hình
      Và có "Hoạt động tuyên truyền về thi đua, gương điển hình" ngày <ngày>, nội dung: <nội dung>
      Và số liệu đầy đủ đến ngày 31/01/2026
      Khi đánh giá vào ngày 01/02/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | nội dung           | kết quả |
        | 01/01/2025 | gương điển hình    | Đạt     |
        | 31/12/2025 | gương điển hình    | Đạt     |
        | 31/12/2024 | gương điển hình    | Vi phạm |
        | 01/01/2026 | gương điển hình    | Vi phạm |
        | 20/11/2025 | phong trào thi đua | Vi phạm |

    @TC-1.2.4.b-2
    Khung kịch bản: Chưa tuyên truyền, quanh ngày cuối năm
      Biết có "Lần phát hiện, xét chọn điển hình" ngày 10/11/2025, kết quả xét chọn: có điển hình
      Và không có "Hoạt động tuyên truyền về thi đua, gương điển hình" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 31/12/2025    | Chưa đến hạn |
        | 01/01/2026    | Vi phạm      |

    @TC-1.2.4.b-2
    Khung kịch bản: Năm không có điển hình thì không xét
      Biết có "Lần phát hiện, xét chọn điển hình" ngày <ngày chọn>, kết quả xét chọn: <kết quả chọn>
      Và không có "Hoạt động tuyên truyền về thi đua, gương điển hình" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chọn  | kết quả chọn                     | kết quả       | lý do                         |
        | 31/12/2024 | có điển hình                     | Không áp dụng | không thuộc điều kiện áp dụng |
        | 01/01/2025 | có điển hình                     | Vi phạm       | không có                      |
        | 31/12/2025 | có điển hình                     | Vi phạm       | không có                      |
        | 10/11/2025 | không có trường hợp đủ điều kiện | Không áp dụng | không thuộc điều kiện áp dụng |

    @TC-1.2.4.b-2
    Khung kịch bản: Chưa chọn được điển hình, trong năm vẫn còn có thể chọn
      Biết không có "Lần phát hiện, xét chọn điển hình" nào
      Và không có "Hoạt động tuyên truyền về thi đua, gương điển hình" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả       |
        | 31/12/2025    | Chưa đến hạn  |
        | 01/01/2026    | Không áp dụng |

    @TC-1.2.4.b-2
    Kịch bản: Tuyên truyền gương điển hình: chưa báo cáo việc xét chọn điển hình
      Biết chưa báo cáo "Lần phát hiện, xét chọn điển hình"
      Và không có "Hoạt động tuyên truyền về thi đua, gương điển hình" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.4.b-2
    Kịch bản: Có điển hình, chưa báo cáo việc tuyên truyền
      Biết có "Lần phát hiện, xét chọn điển hình" ngày 10/11/2025, kết quả xét chọn: có điển hình
      Và chưa báo cáo "Hoạt động tuyên truyền về thi đua, gương điển hình"
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.4.b-2
    Kịch bản: Tuyên truyền gương điển hình: số liệu thiếu ngày cuối năm
      Biết có "Lần phát hiện, xét chọn điển hình" ngày 10/11/2025, kết quả xét chọn: có điển hình
      Và không có "Hoạt động tuyên truyền về thi đua, gương điển hình" nào
      Và số liệu đầy đủ đến ngày 30/12/2025
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ"

    @TC-1.2.4.b-2
    Khung kịch bản: Tuyên truyền gương điển hình: đơn vị thuộc và không thuộc phạm vi
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và có "Lần phát hiện, xét chọn điển hình" ngày 10/11/2025, kết quả xét chọn: có điển hình
      Và không có "Hoạt động tuyên truyền về thi đua, gương điển hình" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                        | loại                               | nơi                            | kết quả       | lý do            |
        | Ủy ban nhân dân xã Tân Cương  | Ủy ban nhân dân cấp xã             | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Bản tin Tân Cương             | Báo, đài phát thanh và truyền hình | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Đảng ủy xã Tân Cương          | Cấp ủy, ban đảng                   | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Mặt trận Tổ quốc xã Tân Cương | Ủy ban Mặt trận Tổ quốc Việt Nam   | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Đảng ủy xã Đại Phúc           | Cấp ủy, ban đảng                   | xã Đại Phúc, tỉnh Thái Nguyên  | Không áp dụng | khác địa bàn     |

    @TC-1.2.4.b-2
    Khung kịch bản: Tuyên truyền gương điển hình: đơn vị mới thành lập, không đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và có "Lần phát hiện, xét chọn điển hình" ngày 10/11/2025, kết quả xét chọn: có điển hình
      Và không có "Hoạt động tuyên truyền về thi đua, gương điển hình" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do       |
        | 03/10/2025     | Vi phạm       | không có    |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn |

    @TC-1.2.4.b-2
    Kịch bản: Tuyên truyền gương điển hình tiên tiến về dân chủ: năm 2024 chưa có Nghị quyết nên không xét
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Khi đánh giá vào ngày 15/02/2025
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

  Quy tắc: Điểm b khoản 2.4 - Kịp thời tham mưu khen thưởng

    @TC-1.2.4.b-3
    Khung kịch bản: Điển hình chọn ngày 01/11/2025 phải được đề nghị trong 30 ngày
      Biết có "Lần phát hiện, xét chọn điển hình" ngày 01/11/2025, kết quả xét chọn: có điển hình; ngày đề nghị khen thưởng: <ngày đề nghị>
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đề nghị | kết quả |
        | 01/11/2025   | Đạt     |
        | 01/12/2025   | Đạt     |
        | 02/12/2025   | Vi phạm |

    @TC-1.2.4.b-3
    Kịch bản: Đề nghị chậm một ngày
      Biết có "Lần phát hiện, xét chọn điển hình" ngày 01/11/2025, kết quả xét chọn: có điển hình; ngày đề nghị khen thưởng: 02/12/2025
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là 1

    @TC-1.2.4.b-3
    Khung kịch bản: Chưa đề nghị, quanh ngày hết hạn 01/12/2025
      Biết có "Lần phát hiện, xét chọn điển hình" ngày 01/11/2025, kết quả xét chọn: có điển hình
      Và số liệu đầy đủ đến ngày 01/12/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 01/12/2025    | Chưa đến hạn |
        | 02/12/2025    | Vi phạm      |

    @TC-1.2.4.b-3
    Kịch bản: Chưa đề nghị khi đã hết hạn
      Biết có "Lần phát hiện, xét chọn điển hình" ngày 01/11/2025, kết quả xét chọn: có điển hình
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.4.b-3
    Kịch bản: Đề nghị khen thưởng: số liệu thiếu ngày cuối của hạn 30 ngày
      Biết có "Lần phát hiện, xét chọn điển hình" ngày 01/11/2025, kết quả xét chọn: có điển hình
      Và số liệu đầy đủ đến ngày 30/11/2025
      Khi đánh giá vào ngày 02/12/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ"

    @TC-1.2.4.b-3
    Kịch bản: Hai điển hình, một trường hợp đề nghị đúng hạn, một trường hợp bỏ sót
      Biết có "Lần phát hiện, xét chọn điển hình" ngày 10/10/2025, kết quả xét chọn: có điển hình; ngày đề nghị khen thưởng: 20/10/2025
      Và có "Lần phát hiện, xét chọn điển hình" ngày 01/11/2025, kết quả xét chọn: có điển hình
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.4.b-3
    Khung kịch bản: Chỉ tính lần chọn được điển hình từ ngày Nghị quyết được thông qua
      Biết có "Lần phát hiện, xét chọn điển hình" ngày <ngày chọn>, kết quả xét chọn: <kết quả chọn>
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chọn  | kết quả chọn                     | kết quả       | lý do           |
        | 30/09/2025 | có điển hình                     | Không áp dụng | không phát sinh |
        | 01/10/2025 | có điển hình                     | Vi phạm       | không có        |
        | 01/11/2025 | không có trường hợp đủ điều kiện | Không áp dụng | không phát sinh |

    @TC-1.2.4.b-3
    Kịch bản: Không xét chọn lần nào trong năm
      Biết không có "Lần phát hiện, xét chọn điển hình" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"

    @TC-1.2.4.b-3
    Kịch bản: Chưa báo cáo việc xét chọn
      Biết chưa báo cáo "Lần phát hiện, xét chọn điển hình"
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.4.b-3
    Kịch bản: Không ghi kết quả xét chọn
      Biết có "Lần phát hiện, xét chọn điển hình" ngày 01/11/2025
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.4.b-3
    Khung kịch bản: Đề nghị khen thưởng: đơn vị ngoài phạm vi
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và có "Lần phát hiện, xét chọn điển hình" ngày 01/11/2025, kết quả xét chọn: có điển hình
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                      | loại                   | nơi                            | lý do            |
        | Đảng ủy xã Tân Cương        | Cấp ủy, ban đảng       | xã Tân Cương, tỉnh Thái Nguyên | khác loại đơn vị |
        | Phòng Kinh tế xã Tân Cương  | Cơ quan nhà nước       | xã Tân Cương, tỉnh Thái Nguyên | khác loại đơn vị |
        | Ủy ban nhân dân xã Đại Phúc | Ủy ban nhân dân cấp xã | xã Đại Phúc, tỉnh Thái Nguyên  | khác địa bàn     |

    @TC-1.2.4.b-3
    Kịch bản: Xã thành lập chưa đủ 90 ngày trong năm, đã chọn được điển hình thì vẫn phải đề nghị
      Biết đơn vị thành lập ngày 01/11/2025
      Và có "Lần phát hiện, xét chọn điển hình" ngày 10/11/2025, kết quả xét chọn: có điển hình
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "không có"

  Quy tắc: Điểm c khoản 2.4 - Xử lý hành vi lợi dụng dân chủ

    @TC-1.2.4.c-1
    Khung kịch bản: Hành vi kết luận ngày 01/11/2025 phải được xử lý hoặc chuyển trong 30 ngày
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 01/11/2025, loại vi phạm: lợi dụng dân chủ; ngày xử lý: <ngày xử lý>
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày xử lý | kết quả |
        | 01/11/2025 | Đạt     |
        | 01/12/2025 | Đạt     |
        | 02/12/2025 | Vi phạm |

    @TC-1.2.4.c-1
    Kịch bản: Xử lý chậm một ngày
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 01/11/2025, loại vi phạm: lợi dụng dân chủ; ngày xử lý: 02/12/2025
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là 1

    @TC-1.2.4.c-1
    Khung kịch bản: Xử lý hành vi lợi dụng dân chủ: chưa xử lý, quanh ngày hết hạn 01/12/2025
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 01/11/2025, loại vi phạm: lợi dụng dân chủ
      Và số liệu đầy đủ đến ngày 01/12/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 01/12/2025    | Chưa đến hạn |
        | 02/12/2025    | Vi phạm      |

    @TC-1.2.4.c-1
    Khung kịch bản: Chỉ xét hành vi lợi dụng dân chủ; loại khác thuộc quy tắc khác
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 01/11/2025, loại vi phạm: <loại vi phạm>
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | loại vi phạm                | kết quả       | lý do           |
        | lợi dụng dân chủ            | Vi phạm       | không có        |
        | vi phạm quy định            | Không áp dụng | không phát sinh |
        | hành vi bị nghiêm cấm       | Không áp dụng | không phát sinh |
        | nhũng nhiễu hoặc tham nhũng | Không áp dụng | không phát sinh |

    @TC-1.2.4.c-1
    Khung kịch bản: Hành vi của ai cũng phải xử lý
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 01/11/2025, loại vi phạm: lợi dụng dân chủ; đối tượng vi phạm: <đối tượng>
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "không có"

      Dữ liệu:
        | đối tượng        |
        | đơn vị           |
        | người của đơn vị |
        | tổ chức khác     |
        | người khác       |

    @TC-1.2.4.c-1
    Khung kịch bản: Chỉ xét hành vi từ ngày Nghị quyết được thông qua
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày <ngày kết luận>, loại vi phạm: lợi dụng dân chủ
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày kết luận | kết quả       | lý do           |
        | 30/09/2025    | Không áp dụng | không phát sinh |
        | 01/10/2025    | Vi phạm       | không có        |

    @TC-1.2.4.c-1
    Kịch bản: Không có hành vi lợi dụng dân chủ nào
      Biết không có "Vi phạm được phát hiện hoặc kết luận" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"
      Và có ghi chú "Không có vi phạm nào được kết luận"

    @TC-1.2.4.c-1
    Kịch bản: Xử lý hành vi lợi dụng dân chủ: chưa báo cáo về vi phạm
      Biết chưa báo cáo "Vi phạm được phát hiện hoặc kết luận"
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.4.c-1
    Kịch bản: Xử lý hành vi lợi dụng dân chủ: số liệu thiếu ngày cuối của hạn 30 ngày
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 01/11/2025, loại vi phạm: lợi dụng dân chủ
      Và số liệu đầy đủ đến ngày 30/11/2025
      Khi đánh giá vào ngày 02/12/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ"

    @TC-1.2.4.c-1
    Khung kịch bản: Xử lý hành vi lợi dụng dân chủ: đơn vị thuộc và không thuộc phạm vi
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 01/11/2025, loại vi phạm: lợi dụng dân chủ
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                           | loại                             | nơi                            | kết quả       | lý do            |
        | Phòng Kinh tế xã Tân Cương       | Cơ quan nhà nước                 | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Trường Trung học cơ sở Tân Cương | Đơn vị sự nghiệp công lập        | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | xóm Hồng Thái 2                  | Thôn, xóm, tổ dân phố            | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Mặt trận Tổ quốc xã Tân Cương    | Ủy ban Mặt trận Tổ quốc Việt Nam | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Đại Phúc      | Ủy ban nhân dân cấp xã           | xã Đại Phúc, tỉnh Thái Nguyên  | Không áp dụng | khác địa bàn     |

    @TC-1.2.4.c-1
    Khung kịch bản: Xử lý hành vi lợi dụng dân chủ: hợp tác xã chỉ bị xét khi đã tự nguyện áp dụng
      Biết hồ sơ năm 2025 của Hợp tác xã chè Tân Cương, loại "Tổ chức có sử dụng lao động", xã Tân Cương, tỉnh Thái Nguyên
      Và "tự nguyện áp dụng" là <tự nguyện>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 01/11/2025, loại vi phạm: lợi dụng dân chủ
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | tự nguyện | kết quả       | lý do                         |
        | có        | Vi phạm       | không có                      |
        | không     | Không áp dụng | không thuộc điều kiện áp dụng |

    @TC-1.2.4.c-1
    Kịch bản: Đơn vị thành lập chưa đủ 90 ngày trong năm vẫn phải xử lý hành vi lợi dụng dân chủ
      Biết đơn vị thành lập ngày 01/11/2025
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 10/11/2025, loại vi phạm: lợi dụng dân chủ
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "không có"

  Quy tắc: Điểm c khoản 2.4 - Không được lợi dụng dân chủ để vi phạm pháp luật

    @TC-1.2.4.c-2
    Khung kịch bản: Kết luận về đơn vị, người đứng đầu phải được xử lý trong 30 ngày
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 01/11/2025, loại vi phạm: lợi dụng dân chủ; đối tượng vi phạm: <đối tượng>; đã kết luận chính thức: có; ngày xử lý: <ngày xử lý>
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | đối tượng      | ngày xử lý | kết quả |
        | đơn vị         | 01/12/2025 | Đạt     |
        | người đứng đầu | 01/12/2025 | Đạt     |
        | đơn vị         | 02/12/2025 | Vi phạm |
        | người đứng đầu | 02/12/2025 | Vi phạm |

    @TC-1.2.4.c-2
    Kịch bản: Đã xử lý đúng hạn thì đạt, kèm ghi chú
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 01/11/2025, loại vi phạm: lợi dụng dân chủ; đối tượng vi phạm: đơn vị; đã kết luận chính thức: có; ngày xử lý: 20/11/2025
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Đạt"
      Và có ghi chú "Có phát sinh, đã xử lý đúng hạn"

    @TC-1.2.4.c-2
    Kịch bản: Xử lý sau hạn 30 ngày
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 01/11/2025, loại vi phạm: lợi dụng dân chủ; đối tượng vi phạm: đơn vị; đã kết luận chính thức: có; ngày xử lý: 02/12/2025
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"

    @TC-1.2.4.c-2
    Khung kịch bản: Kết luận chưa xử lý, quanh ngày hết hạn 01/12/2025
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 01/11/2025, loại vi phạm: lợi dụng dân chủ; đối tượng vi phạm: người đứng đầu; đã kết luận chính thức: có
      Và số liệu đầy đủ đến ngày 01/12/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu: quá hạn là vi phạm ngay, không chờ hết năm
        | ngày đánh giá | kết quả      |
        | 01/12/2025    | Chưa đến hạn |
        | 02/12/2025    | Vi phạm      |

    @TC-1.2.4.c-2
    Khung kịch bản: Loại hành vi, người vi phạm và mức độ kết luận
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 01/11/2025, loại vi phạm: <loại>; đối tượng vi phạm: <đối tượng>; đã kết luận chính thức: <chính thức>
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | loại                        | đối tượng        | chính thức | kết quả       | lý do                    |
        | lợi dụng dân chủ            | đơn vị           | có         | Vi phạm       | có vi phạm được kết luận |
        | lợi dụng dân chủ            | người đứng đầu   | có         | Vi phạm       | có vi phạm được kết luận |
        | lợi dụng dân chủ            | đơn vị           | không      | Không áp dụng | không phát sinh          |
        | lợi dụng dân chủ            | người của đơn vị | có         | Không áp dụng | không phát sinh          |
        | lợi dụng dân chủ            | tổ chức khác     | có         | Không áp dụng | không phát sinh          |
        | lợi dụng dân chủ            | người khác       | có         | Không áp dụng | không phát sinh          |
        | vi phạm quy định            | đơn vị           | có         | Không áp dụng | không phát sinh          |
        | hành vi bị nghiêm cấm       | đơn vị           | có         | Không áp dụng | không phát sinh          |
        | nhũng nhiễu hoặc tham nhũng | người đứng đầu   | có         | Không áp dụng | không phát sinh          |

    @TC-1.2.4.c-2
    Khung kịch bản: Không có kết luận nào, quanh ngày cuối năm
      Biết không có "Vi phạm được phát hiện hoặc kết luận" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả       |
        | 31/12/2025    | Chưa đến hạn  |
        | 01/01/2026    | Không áp dụng |

    @TC-1.2.4.c-2
    Kịch bản: Hết năm không có kết luận nào thì không áp dụng, không tính là đạt
      Biết không có "Vi phạm được phát hiện hoặc kết luận" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"
      Và có ghi chú "Không có vi phạm nào được kết luận"

    @TC-1.2.4.c-2
    Kịch bản: Kết luận cuối năm, hạn xử lý sang năm sau
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 20/12/2025, loại vi phạm: lợi dụng dân chủ; đối tượng vi phạm: đơn vị; đã kết luận chính thức: có
      Khi đánh giá vào ngày 19/01/2026
      Thì kết quả là "Chưa đến hạn"

    @TC-1.2.4.c-2
    Kịch bản: Cấm lợi dụng dân chủ: chưa báo cáo về vi phạm
      Biết chưa báo cáo "Vi phạm được phát hiện hoặc kết luận"
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.4.c-2
    Kịch bản: Không ghi kết luận đã chính thức hay chưa
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 01/11/2025, loại vi phạm: lợi dụng dân chủ; đối tượng vi phạm: đơn vị
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.4.c-2
    Kịch bản: Cấm lợi dụng dân chủ: số liệu thiếu ngày cuối năm
      Biết không có "Vi phạm được phát hiện hoặc kết luận" nào
      Và số liệu đầy đủ đến ngày 30/12/2025
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ"

    @TC-1.2.4.c-2
    Khung kịch bản: Cấm lợi dụng dân chủ: đơn vị thuộc và không thuộc phạm vi
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 01/11/2025, loại vi phạm: lợi dụng dân chủ; đối tượng vi phạm: đơn vị; đã kết luận chính thức: có
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                           | loại                             | nơi                            | kết quả       | lý do                    |
        | Phòng Kinh tế xã Tân Cương       | Cơ quan nhà nước                 | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | có vi phạm được kết luận |
        | Trường Trung học cơ sở Tân Cương | Đơn vị sự nghiệp công lập        | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | có vi phạm được kết luận |
        | xóm Hồng Thái 2                  | Thôn, xóm, tổ dân phố            | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | có vi phạm được kết luận |
        | Mặt trận Tổ quốc xã Tân Cương    | Ủy ban Mặt trận Tổ quốc Việt Nam | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị         |
        | Hội đồng nhân dân xã Tân Cương   | Hội đồng nhân dân cấp xã         | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị         |
        | Ủy ban nhân dân xã Đại Phúc      | Ủy ban nhân dân cấp xã           | xã Đại Phúc, tỉnh Thái Nguyên  | Không áp dụng | khác địa bàn             |

    @TC-1.2.4.c-2
    Khung kịch bản: Cấm lợi dụng dân chủ: hợp tác xã chỉ bị xét khi đã tự nguyện áp dụng
      Biết hồ sơ năm 2025 của Hợp tác xã chè Tân Cương, loại "Tổ chức có sử dụng lao động", xã Tân Cương, tỉnh Thái Nguyên
      Và "tự nguyện áp dụng" là <tự nguyện>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 01/11/2025, loại vi phạm: lợi dụng dân chủ; đối tượng vi phạm: đơn vị; đã kết luận chính thức: có
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | tự nguyện | kết quả       | lý do                         |
        | có        | Vi phạm       | có vi phạm được kết luận      |
        | không     | Không áp dụng | không thuộc điều kiện áp dụng |

    @TC-1.2.4.c-2
    Kịch bản: Không được lợi dụng dân chủ để vi phạm pháp luật: năm 2024 chưa có Nghị quyết nên không xét
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Khi đánh giá vào ngày 15/02/2025
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

  Quy tắc: Điểm c khoản 2.4 - Xử lý kịp thời người vi phạm quy định về dân chủ

    @TC-1.2.4.c-3
    Khung kịch bản: Vi phạm phát hiện ngày 01/11/2025 phải được xử lý hoặc chuyển trong 30 ngày
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 01/11/2025, loại vi phạm: vi phạm quy định; đối tượng vi phạm: người của đơn vị; ngày xử lý: <ngày xử lý>
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày xử lý | kết quả |
        | 01/11/2025 | Đạt     |
        | 01/12/2025 | Đạt     |
        | 02/12/2025 | Vi phạm |

    @TC-1.2.4.c-3
    Kịch bản: Xử lý chậm hai ngày
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 01/11/2025, loại vi phạm: vi phạm quy định; đối tượng vi phạm: người đứng đầu; ngày xử lý: 03/12/2025
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là 2

    @TC-1.2.4.c-3
    Khung kịch bản: Xử lý người vi phạm: chưa xử lý, quanh ngày hết hạn 01/12/2025
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 01/11/2025, loại vi phạm: vi phạm quy định; đối tượng vi phạm: người của đơn vị
      Và số liệu đầy đủ đến ngày 01/12/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 01/12/2025    | Chưa đến hạn |
        | 02/12/2025    | Vi phạm      |

    @TC-1.2.4.c-3
    Khung kịch bản: Loại vi phạm và người vi phạm
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 01/11/2025, loại vi phạm: <loại>; đối tượng vi phạm: <đối tượng>
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu: vi phạm của cơ quan, tổ chức và hành vi lợi dụng dân chủ thuộc quy tắc khác
        | loại                        | đối tượng        | kết quả       | lý do           |
        | vi phạm quy định            | người của đơn vị | Vi phạm       | không có        |
        | hành vi bị nghiêm cấm       | người của đơn vị | Vi phạm       | không có        |
        | nhũng nhiễu hoặc tham nhũng | người của đơn vị | Vi phạm       | không có        |
        | vi phạm quy định            | người đứng đầu   | Vi phạm       | không có        |
        | vi phạm quy định            | người khác       | Vi phạm       | không có        |
        | lợi dụng dân chủ            | người của đơn vị | Không áp dụng | không phát sinh |
        | vi phạm quy định            | đơn vị           | Không áp dụng | không phát sinh |
        | vi phạm quy định            | tổ chức khác     | Không áp dụng | không phát sinh |

    @TC-1.2.4.c-3
    Khung kịch bản: Chỉ xét vi phạm từ ngày Nghị quyết được thông qua
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày <ngày phát hiện>, loại vi phạm: vi phạm quy định; đối tượng vi phạm: người của đơn vị
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày phát hiện | kết quả       | lý do           |
        | 30/09/2025     | Không áp dụng | không phát sinh |
        | 01/10/2025     | Vi phạm       | không có        |

    @TC-1.2.4.c-3
    Kịch bản: Không có vi phạm nào
      Biết không có "Vi phạm được phát hiện hoặc kết luận" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"
      Và có ghi chú "Không có vi phạm nào được kết luận"

    @TC-1.2.4.c-3
    Kịch bản: Xử lý người vi phạm: chưa báo cáo về vi phạm
      Biết chưa báo cáo "Vi phạm được phát hiện hoặc kết luận"
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.4.c-3
    Kịch bản: Không ghi đối tượng vi phạm
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 01/11/2025, loại vi phạm: vi phạm quy định
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.4.c-3
    Kịch bản: Xử lý người vi phạm: số liệu thiếu ngày cuối của hạn 30 ngày
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 01/11/2025, loại vi phạm: vi phạm quy định; đối tượng vi phạm: người của đơn vị
      Và số liệu đầy đủ đến ngày 30/11/2025
      Khi đánh giá vào ngày 02/12/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ"

    @TC-1.2.4.c-3
    Khung kịch bản: Xử lý người vi phạm: đơn vị thuộc và không thuộc phạm vi
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 01/11/2025, loại vi phạm: vi phạm quy định; đối tượng vi phạm: người của đơn vị
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                           | loại                      | nơi                            | kết quả       | lý do            |
        | Phòng Kinh tế xã Tân Cương       | Cơ quan nhà nước          | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Trường Trung học cơ sở Tân Cương | Đơn vị sự nghiệp công lập | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | xóm Hồng Thái 2                  | Thôn, xóm, tổ dân phố     | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân xã Tân Cương   | Hội đồng nhân dân cấp xã  | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Đại Phúc      | Ủy ban nhân dân cấp xã    | xã Đại Phúc, tỉnh Thái Nguyên  | Không áp dụng | khác địa bàn     |

    @TC-1.2.4.c-3
    Khung kịch bản: Xử lý người vi phạm: hợp tác xã chỉ bị xét khi đã tự nguyện áp dụng
      Biết hồ sơ năm 2025 của Hợp tác xã chè Tân Cương, loại "Tổ chức có sử dụng lao động", xã Tân Cương, tỉnh Thái Nguyên
      Và "tự nguyện áp dụng" là <tự nguyện>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 01/11/2025, loại vi phạm: vi phạm quy định; đối tượng vi phạm: người của đơn vị
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | tự nguyện | kết quả       | lý do                         |
        | có        | Vi phạm       | không có                      |
        | không     | Không áp dụng | không thuộc điều kiện áp dụng |

    @TC-1.2.4.c-3
    Kịch bản: Đơn vị thành lập chưa đủ 90 ngày trong năm vẫn phải xử lý người vi phạm
      Biết đơn vị thành lập ngày 01/11/2025
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 10/11/2025, loại vi phạm: vi phạm quy định; đối tượng vi phạm: người của đơn vị
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "không có"
