# language: vi

Tính năng: Phương châm, công khai và hội nghị cán bộ ở cơ quan cấp tỉnh Trà Vinh
  Đoạn 13 bài báo thuật lại Nghị quyết số 28/2024/NQ-HĐND ngày 09/12/2024 của Hội đồng nhân dân tỉnh Trà Vinh.

  Quy tắc: Cụ thể hóa phương châm dân biết đến dân thụ hưởng (đoạn 13)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có
      Và không có "Văn bản cụ thể hóa phương châm dân biết đến dân thụ hưởng" nào
      Và không có "Quy chế thực hiện dân chủ ở cơ sở" nào

    @TV-M3-20
    Khung kịch bản: Phương châm sáu vế: đơn vị nào phải thực hiện
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và "tự nguyện áp dụng" là có
      Và "tổng số người của đơn vị" là 30
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tên đơn vị                      | loại đơn vị                 | kết quả                     |
        | Thanh tra tỉnh Trà Vinh         | Cơ quan nhà nước            | "Vi phạm", lý do "không có" |
        | Bệnh viện Đa khoa tỉnh Trà Vinh | Đơn vị sự nghiệp công lập   | "Vi phạm", lý do "không có" |
        | Công ty cổ phần Trà Bắc         | Tổ chức có sử dụng lao động | "Vi phạm", lý do "không có" |

    @TV-M3-20
    Khung kịch bản: Phương châm sáu vế: loại đơn vị không thuộc diện này
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và "tổng số người của đơn vị" là 30
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

      Dữ liệu:
        | tên đơn vị                             | loại đơn vị                        |
        | Công ty Xổ số kiến thiết Trà Vinh      | Doanh nghiệp nhà nước              |
        | Ủy ban nhân dân tỉnh Trà Vinh          | Ủy ban nhân dân cấp tỉnh           |
        | Hội đồng nhân dân tỉnh Trà Vinh        | Hội đồng nhân dân cấp tỉnh         |
        | Ủy ban nhân dân huyện Càng Long        | Ủy ban nhân dân cấp huyện          |
        | Ủy ban nhân dân xã Tân An              | Ủy ban nhân dân cấp xã             |
        | Ấp Tân Trung                           | Thôn, xóm, tổ dân phố              |
        | Ủy ban Mặt trận Tổ quốc tỉnh Trà Vinh  | Ủy ban Mặt trận Tổ quốc Việt Nam   |
        | Tỉnh đoàn Trà Vinh                     | Tổ chức chính trị - xã hội         |
        | Liên đoàn Lao động tỉnh Trà Vinh       | Liên đoàn Lao động tỉnh            |
        | Đảng ủy các cơ quan Đảng tỉnh Trà Vinh | Cấp ủy, ban đảng                   |
        | Báo Trà Vinh                           | Báo, đài phát thanh và truyền hình |

    @TV-M3-20
    Khung kịch bản: Phương châm sáu vế: chỉ đơn vị của tỉnh Trà Vinh trước sắp xếp
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", <địa bàn>
      Và "tổng số người của đơn vị" là 30
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | địa bàn                                       | kết quả                               |
        | tỉnh Vĩnh Long                                | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Cao Bằng                                 | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Bến Tre)  | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | "Vi phạm", lý do "không có"           |

    @TV-M3-20
    Khung kịch bản: Phương châm sáu vế: doanh nghiệp ngoài nhà nước chỉ xét khi tự nguyện áp dụng
      Biết hồ sơ năm 2025 của Công ty cổ phần Trà Bắc, loại "Tổ chức có sử dụng lao động", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và <khai báo>
      Và "tổng số người của đơn vị" là 30
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | khai báo                         | kết quả                                                |
        | "tự nguyện áp dụng" là không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | chưa báo cáo "tự nguyện áp dụng" | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

    @TV-M3-20
    Khung kịch bản: Phương châm sáu vế: xét từ sau ngày 01/01/2025
      Biết "tổng số người của đơn vị" là 30
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                         |
        | 31/12/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 01/01/2025    | "Chưa đến hạn"                                  |
        | 02/01/2025    | "Vi phạm", lý do "không có"                     |

    @TV-M3-20
    Khung kịch bản: Phương châm sáu vế: không ghi nhận còn hiệu lực thì xét đến hết ngày 30/06/2025
      Biết chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và "tổng số người của đơn vị" là 30
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                       |
        | 29/06/2025    | "Vi phạm", lý do "không có"                   |
        | 30/06/2025    | "Vi phạm", lý do "không có"                   |
        | 01/07/2025    | "Không áp dụng", lý do "sau khi hết hiệu lực" |

    @TV-M3-20
    Khung kịch bản: Phương châm sáu vế: sau ngày 30/06/2025 chỉ xét khi ghi nhận Nghị quyết còn hiệu lực
      Biết chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và <việc ghi nhận>
      Và "tổng số người của đơn vị" là 30
      Khi đánh giá vào ngày 15/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | việc ghi nhận                                                                        | kết quả                                       |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | không có "Văn bản địa phương đang áp dụng" nào                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: không | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: có    | "Vi phạm", lý do "không có"                   |

    @TV-M3-20
    Khung kịch bản: Phương châm sáu vế: đơn vị mới thành lập được xét từ ngày sau ngày thành lập
      Biết đơn vị thành lập ngày 01/04/2025
      Và "tổng số người của đơn vị" là 30
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                       |
        | 31/03/2025    | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 01/04/2025    | "Chưa đến hạn"                                |
        | 02/04/2025    | "Vi phạm", lý do "không có"                   |

    @TV-M3-20
    Khung kịch bản: Phương châm sáu vế: số liệu phải đầy đủ đến ngày bắt đầu áp dụng
      Biết hồ sơ từ 01/12/2024 đến 31/12/2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và "tổng số người của đơn vị" là 30
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | kết quả                                     |
        | 31/12/2024  | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 01/01/2025  | "Vi phạm", lý do "không có"                 |

    @TV-M3-20
    Khung kịch bản: Phương châm sáu vế: chưa báo cáo một dữ kiện cần có
      Biết "tổng số người của đơn vị" là 30
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | dữ kiện                                                   |
        | Văn bản cụ thể hóa phương châm dân biết đến dân thụ hưởng |
        | Quy chế thực hiện dân chủ ở cơ sở                         |

    @TV-M3-20
    Khung kịch bản: Một văn bản đủ sáu vế là đạt, kể cả ban hành trước Nghị quyết
      Biết có "<văn bản>" ngày 05/03/2024, phần của phương châm: dân biết và dân bàn và dân làm và dân kiểm tra và dân giám sát và dân thụ hưởng
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là "Đạt"

      Dữ liệu:
        | văn bản                                                   |
        | Văn bản cụ thể hóa phương châm dân biết đến dân thụ hưởng |
        | Quy chế thực hiện dân chủ ở cơ sở                         |

    @TV-M3-20
    Khung kịch bản: Văn bản thiếu một trong sáu vế
      Biết có "<văn bản>" ngày 05/02/2025, phần của phương châm: <các vế đã có>
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là "Vi phạm", lý do "không có"

      Dữ liệu:
        | văn bản                                                   | các vế đã có                                                         |
        | Văn bản cụ thể hóa phương châm dân biết đến dân thụ hưởng | dân bàn và dân làm và dân kiểm tra và dân giám sát và dân thụ hưởng  |
        | Văn bản cụ thể hóa phương châm dân biết đến dân thụ hưởng | dân biết và dân làm và dân kiểm tra và dân giám sát và dân thụ hưởng |
        | Văn bản cụ thể hóa phương châm dân biết đến dân thụ hưởng | dân biết và dân bàn và dân kiểm tra và dân giám sát và dân thụ hưởng |
        | Văn bản cụ thể hóa phương châm dân biết đến dân thụ hưởng | dân biết và dân bàn và dân làm và dân giám sát và dân thụ hưởng      |
        | Văn bản cụ thể hóa phương châm dân biết đến dân thụ hưởng | dân biết và dân bàn và dân làm và dân kiểm tra và dân thụ hưởng      |
        | Văn bản cụ thể hóa phương châm dân biết đến dân thụ hưởng | dân biết và dân bàn và dân làm và dân kiểm tra và dân giám sát       |
        | Quy chế thực hiện dân chủ ở cơ sở                         | dân bàn và dân làm và dân kiểm tra và dân giám sát và dân thụ hưởng  |
        | Quy chế thực hiện dân chủ ở cơ sở                         | dân biết và dân làm và dân kiểm tra và dân giám sát và dân thụ hưởng |
        | Quy chế thực hiện dân chủ ở cơ sở                         | dân biết và dân bàn và dân kiểm tra và dân giám sát và dân thụ hưởng |
        | Quy chế thực hiện dân chủ ở cơ sở                         | dân biết và dân bàn và dân làm và dân giám sát và dân thụ hưởng      |
        | Quy chế thực hiện dân chủ ở cơ sở                         | dân biết và dân bàn và dân làm và dân kiểm tra và dân thụ hưởng      |
        | Quy chế thực hiện dân chủ ở cơ sở                         | dân biết và dân bàn và dân làm và dân kiểm tra và dân giám sát       |

    @TV-M3-20
    Kịch bản: Hai kế hoạch gộp lại mới đủ sáu vế
      Biết có "Văn bản cụ thể hóa phương châm dân biết đến dân thụ hưởng" ngày 05/02/2025, phần của phương châm: dân biết và dân bàn và dân làm
      Và có "Văn bản cụ thể hóa phương châm dân biết đến dân thụ hưởng" ngày 06/02/2025, phần của phương châm: dân kiểm tra và dân giám sát và dân thụ hưởng
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là "Đạt"

    @TV-M3-20
    Khung kịch bản: Văn bản phải còn hiệu lực vào ngày đánh giá
      Biết có "<văn bản>" ngày 05/02/2025, phần của phương châm: dân biết và dân bàn và dân làm và dân kiểm tra và dân giám sát và dân thụ hưởng; có hiệu lực đến: <hết hiệu lực>
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | văn bản                                                   | hết hiệu lực | kết quả                     |
        | Văn bản cụ thể hóa phương châm dân biết đến dân thụ hưởng | 14/06/2025   | "Vi phạm", lý do "không có" |
        | Văn bản cụ thể hóa phương châm dân biết đến dân thụ hưởng | 15/06/2025   | "Đạt"                       |
        | Văn bản cụ thể hóa phương châm dân biết đến dân thụ hưởng | 16/06/2025   | "Đạt"                       |
        | Quy chế thực hiện dân chủ ở cơ sở                         | 14/06/2025   | "Vi phạm", lý do "không có" |
        | Quy chế thực hiện dân chủ ở cơ sở                         | 15/06/2025   | "Đạt"                       |
        | Quy chế thực hiện dân chủ ở cơ sở                         | 16/06/2025   | "Đạt"                       |

    @TV-M3-20
    Khung kịch bản: Văn bản về phương châm ban hành sau ngày đánh giá chưa tính
      Biết có "Văn bản cụ thể hóa phương châm dân biết đến dân thụ hưởng" ngày <ngày ban hành>, phần của phương châm: dân biết và dân bàn và dân làm và dân kiểm tra và dân giám sát và dân thụ hưởng
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày ban hành | kết quả                     |
        | 15/06/2025    | "Đạt"                       |
        | 16/06/2025    | "Vi phạm", lý do "không có" |

    @TV-M3-20
    Khung kịch bản: Một loại văn bản chưa báo cáo, loại kia đã đủ sáu vế
      Biết chưa báo cáo "<chưa báo cáo>"
      Và có "<đã có>" ngày 05/02/2025, phần của phương châm: dân biết và dân bàn và dân làm và dân kiểm tra và dân giám sát và dân thụ hưởng
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là "Đạt"

      Dữ liệu:
        | chưa báo cáo                                              | đã có                                                     |
        | Văn bản cụ thể hóa phương châm dân biết đến dân thụ hưởng | Quy chế thực hiện dân chủ ở cơ sở                         |
        | Quy chế thực hiện dân chủ ở cơ sở                         | Văn bản cụ thể hóa phương châm dân biết đến dân thụ hưởng |

    @TV-M3-20
    Khung kịch bản: Văn bản không ghi nêu những vế nào
      Biết có "<văn bản>" ngày 05/02/2025
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | văn bản                                                   |
        | Văn bản cụ thể hóa phương châm dân biết đến dân thụ hưởng |
        | Quy chế thực hiện dân chủ ở cơ sở                         |

    @TV-M3-20
    Kịch bản: Cụ thể hóa phương châm dân biết đến dân thụ hưởng: đơn vị cùng loại ở cấp xã thì không áp dụng
      Biết hồ sơ năm 2025 của Trường Tiểu học Càng Long, loại "Đơn vị sự nghiệp công lập", xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

  Quy tắc: Công khai đủ, đúng hạn, bằng nhiều hình thức (đoạn 13)

    Bối cảnh:
      Biết hồ sơ quý II/2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có
      Và "Số nội dung phải công khai" là 10
      Và "Số nội dung đã công khai, kể cả muộn" là 10
      Và "Số nội dung đã công khai đúng hạn" là 10
      Và không có "Lần công khai thông tin" nào

    @TV-M3-21
    Khung kịch bản: Công khai hoạt động: đơn vị nào phải thực hiện
      Biết hồ sơ quý II/2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và "tự nguyện áp dụng" là có
      Và "Số nội dung đã công khai, kể cả muộn" là 9
      Và "Số nội dung đã công khai đúng hạn" là 9
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tên đơn vị                      | loại đơn vị                 | kết quả                     |
        | Thanh tra tỉnh Trà Vinh         | Cơ quan nhà nước            | "Vi phạm", lý do "không có" |
        | Bệnh viện Đa khoa tỉnh Trà Vinh | Đơn vị sự nghiệp công lập   | "Vi phạm", lý do "không có" |
        | Công ty cổ phần Trà Bắc         | Tổ chức có sử dụng lao động | "Vi phạm", lý do "không có" |

    @TV-M3-21
    Khung kịch bản: Công khai hoạt động: loại đơn vị không thuộc diện này
      Biết hồ sơ quý II/2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và "Số nội dung đã công khai, kể cả muộn" là 9
      Và "Số nội dung đã công khai đúng hạn" là 9
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

      Dữ liệu:
        | tên đơn vị                             | loại đơn vị                        |
        | Công ty Xổ số kiến thiết Trà Vinh      | Doanh nghiệp nhà nước              |
        | Ủy ban nhân dân tỉnh Trà Vinh          | Ủy ban nhân dân cấp tỉnh           |
        | Hội đồng nhân dân tỉnh Trà Vinh        | Hội đồng nhân dân cấp tỉnh         |
        | Ủy ban nhân dân huyện Càng Long        | Ủy ban nhân dân cấp huyện          |
        | Ủy ban nhân dân xã Tân An              | Ủy ban nhân dân cấp xã             |
        | Ấp Tân Trung                           | Thôn, xóm, tổ dân phố              |
        | Ủy ban Mặt trận Tổ quốc tỉnh Trà Vinh  | Ủy ban Mặt trận Tổ quốc Việt Nam   |
        | Tỉnh đoàn Trà Vinh                     | Tổ chức chính trị - xã hội         |
        | Liên đoàn Lao động tỉnh Trà Vinh       | Liên đoàn Lao động tỉnh            |
        | Đảng ủy các cơ quan Đảng tỉnh Trà Vinh | Cấp ủy, ban đảng                   |
        | Báo Trà Vinh                           | Báo, đài phát thanh và truyền hình |

    @TV-M3-21
    Khung kịch bản: Công khai hoạt động: chỉ đơn vị của tỉnh Trà Vinh trước sắp xếp
      Biết hồ sơ quý II/2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", <địa bàn>
      Và "Số nội dung đã công khai, kể cả muộn" là 9
      Và "Số nội dung đã công khai đúng hạn" là 9
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | địa bàn                                       | kết quả                               |
        | tỉnh Vĩnh Long                                | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Cao Bằng                                 | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Bến Tre)  | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | "Vi phạm", lý do "không có"           |

    @TV-M3-21
    Khung kịch bản: Công khai hoạt động: doanh nghiệp ngoài nhà nước chỉ xét khi tự nguyện áp dụng
      Biết hồ sơ quý II/2025 của Công ty cổ phần Trà Bắc, loại "Tổ chức có sử dụng lao động", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và <khai báo>
      Và "Số nội dung đã công khai, kể cả muộn" là 9
      Và "Số nội dung đã công khai đúng hạn" là 9
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | khai báo                         | kết quả                                                |
        | "tự nguyện áp dụng" là không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | chưa báo cáo "tự nguyện áp dụng" | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

    @TV-M3-21
    Khung kịch bản: Đối chiếu số phải công khai với số đã công khai và số đúng hạn
      Biết "Số nội dung phải công khai" là <phải công khai>
      Và "Số nội dung đã công khai, kể cả muộn" là <đã công khai>
      Và "Số nội dung đã công khai đúng hạn" là <đúng hạn>
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | phải công khai | đã công khai | đúng hạn | kết quả                                  |
        | 10             | 10           | 10       | "Đạt"                                    |
        | 10             | 9            | 9        | "Vi phạm", lý do "không có"              |
        | 10             | 10           | 9        | "Vi phạm", lý do "quá hạn"               |
        | 10             | 0            | 0        | "Vi phạm", lý do "không có"              |
        | 10             | 9            | 0        | "Vi phạm", lý do "không có"              |
        | 10             | 10           | 0        | "Vi phạm", lý do "quá hạn"               |
        | 0              | 0            | 0        | "Không áp dụng", lý do "không phát sinh" |

    @TV-M3-21
    Khung kịch bản: Công khai: quý chưa hết thì chưa đến hạn
      Biết "Số nội dung đã công khai, kể cả muộn" là 9
      Và "Số nội dung đã công khai đúng hạn" là 9
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 29/06/2025    | "Chưa đến hạn"              |
        | 30/06/2025    | "Chưa đến hạn"              |
        | 01/07/2025    | "Vi phạm", lý do "không có" |

    @TV-M3-21
    Khung kịch bản: Công khai: số liệu phải đầy đủ đến hết quý
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và "Số nội dung đã công khai, kể cả muộn" là 9
      Và "Số nội dung đã công khai đúng hạn" là 9
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | kết quả                                     |
        | 29/06/2025  | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 30/06/2025  | "Vi phạm", lý do "không có"                 |

    @TV-M3-21
    Khung kịch bản: Công khai hoạt động: chưa báo cáo một dữ kiện cần có
      Biết chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | dữ kiện                              |
        | Số nội dung phải công khai           |
        | Số nội dung đã công khai, kể cả muộn |
        | Số nội dung đã công khai đúng hạn    |

    @TV-M3-21
    Khung kịch bản: Công khai: chỉ xét các quý từ quý I/2025
      Biết hồ sơ <quý> của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và "Số nội dung đã công khai, kể cả muộn" là 9
      Và "Số nội dung đã công khai đúng hạn" là 9
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | quý         | kết quả                                         |
        | quý IV/2024 | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | quý I/2025  | "Vi phạm", lý do "không có"                     |

    @TV-M3-21
    Khung kịch bản: Công khai: không ghi nhận còn hiệu lực thì chỉ xét đến quý II/2025
      Biết hồ sơ <quý> của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và "Số nội dung đã công khai, kể cả muộn" là 9
      Và "Số nội dung đã công khai đúng hạn" là 9
      Khi đánh giá vào ngày 15/10/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | quý          | kết quả                                       |
        | quý II/2025  | "Vi phạm", lý do "không có"                   |
        | quý III/2025 | "Không áp dụng", lý do "sau khi hết hiệu lực" |

    @TV-M3-21
    Kịch bản: Công khai: còn hiệu lực thì quý III/2025 vẫn xét
      Biết hồ sơ quý III/2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và "Số nội dung đã công khai, kể cả muộn" là 9
      Và "Số nội dung đã công khai đúng hạn" là 9
      Khi đánh giá vào ngày 15/10/2025
      Thì kết quả là "Vi phạm", lý do "không có"

    @TV-M3-21
    Khung kịch bản: Công khai: đơn vị lập giữa quý thì chưa xét quý đó
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và "Số nội dung đã công khai, kể cả muộn" là 9
      Và "Số nội dung đã công khai đúng hạn" là 9
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 01/04/2025     | "Vi phạm", lý do "không có"          |
        | 02/04/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @TV-M3-21
    Kịch bản: Công khai: sáu tháng cho hai kết quả, mỗi quý một kết quả
      Biết hồ sơ 6 tháng đầu năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và chưa báo cáo "Số nội dung phải công khai"
      Và chưa báo cáo "Số nội dung đã công khai, kể cả muộn"
      Và chưa báo cáo "Số nội dung đã công khai đúng hạn"
      Và "Số nội dung phải công khai" quý I/2025 là 5
      Và "Số nội dung đã công khai, kể cả muộn" quý I/2025 là 5
      Và "Số nội dung đã công khai đúng hạn" quý I/2025 là 5
      Và "Số nội dung phải công khai" quý II/2025 là 5
      Và "Số nội dung đã công khai, kể cả muộn" quý II/2025 là 5
      Và "Số nội dung đã công khai đúng hạn" quý II/2025 là 4
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả quý I/2025 là "Đạt"
      Và kết quả quý II/2025 là "Vi phạm", lý do "quá hạn"

    @TV-M3-21
    Khung kịch bản: Số hình thức công khai chỉ xét cùng quý cuối năm
      Biết hồ sơ <quý> của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Lần công khai thông tin" ngày 05/03/2025, hình thức: trang thông tin điện tử
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | quý          | kết quả                              |
        | quý I/2025   | "Đạt"                                |
        | quý II/2025  | "Đạt"                                |
        | quý III/2025 | "Đạt"                                |
        | quý IV/2025  | "Vi phạm", lý do "chưa đạt chỉ tiêu" |

    @TV-M3-21
    Khung kịch bản: Trong năm dùng hai hình thức khác nhau là đủ
      Biết hồ sơ quý IV/2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Lần công khai thông tin" ngày 05/03/2025, hình thức: <hình thức 1>
      Và có "Lần công khai thông tin" ngày 05/04/2025, hình thức: <hình thức 2>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | hình thức 1             | hình thức 2             | kết quả                              |
        | trang thông tin điện tử | trang thông tin điện tử | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | trang thông tin điện tử | niêm yết tại trụ sở     | "Đạt"                                |
        | cuộc họp                | mạng nội bộ             | "Đạt"                                |
        | thông báo bằng văn bản  | loa truyền thanh        | "Đạt"                                |

    @TV-M3-21
    Kịch bản: Cả năm không ghi lần công khai nào
      Biết hồ sơ quý IV/2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đạt chỉ tiêu"

    @TV-M3-21
    Kịch bản: Chỉ một nội dung phải công khai trong quý cuối năm cũng xét số hình thức
      Biết hồ sơ quý IV/2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và "Số nội dung phải công khai" là 1
      Và "Số nội dung đã công khai, kể cả muộn" là 1
      Và "Số nội dung đã công khai đúng hạn" là 1
      Và có "Lần công khai thông tin" ngày 05/03/2025, hình thức: cuộc họp
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đạt chỉ tiêu"

    @TV-M3-21
    Khung kịch bản: Hình thức công khai của năm trước không tính
      Biết hồ sơ quý IV/2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Lần công khai thông tin" ngày <ngày>, hình thức: cuộc họp
      Và có "Lần công khai thông tin" ngày 05/03/2025, hình thức: trang thông tin điện tử
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                              |
        | 31/12/2024 | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 01/01/2025 | "Đạt"                                |
        | 31/12/2025 | "Đạt"                                |

    @TV-M3-21
    Kịch bản: Cuối năm chưa báo cáo các lần công khai
      Biết hồ sơ quý IV/2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và chưa báo cáo "Lần công khai thông tin"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M3-21
    Kịch bản: Cuối năm các lần công khai không ghi hình thức
      Biết hồ sơ quý IV/2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Lần công khai thông tin" vào các ngày 05/05/2025, 05/06/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M3-21
    Kịch bản: Quý cuối năm không có nội dung đến hạn thì không xét số hình thức
      Biết hồ sơ quý IV/2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và "Số nội dung phải công khai" là 0
      Và "Số nội dung đã công khai, kể cả muộn" là 0
      Và "Số nội dung đã công khai đúng hạn" là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"

    @TV-M3-21
    Kịch bản: Công khai hoạt động đủ, đúng hạn, bằng nhiều hình thức: đơn vị cùng loại ở cấp xã thì không áp dụng
      Biết hồ sơ năm 2025 của Trường Tiểu học Càng Long, loại "Đơn vị sự nghiệp công lập", xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

  Quy tắc: Hội nghị cán bộ, công chức, viên chức, người lao động (đoạn 13)

    Bối cảnh:
      Biết hồ sơ 6 tháng đầu năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có
      Và "tổng số người của đơn vị" là 30

    @TV-M3-22
    Khung kịch bản: Hội nghị hằng năm: đơn vị nào phải thực hiện
      Biết hồ sơ 6 tháng đầu năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và "tự nguyện áp dụng" là có
      Và không có "Hội nghị cán bộ, công chức, viên chức, người lao động" nào
      Khi đánh giá vào ngày 30/06/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tên đơn vị                      | loại đơn vị                 | kết quả                     |
        | Thanh tra tỉnh Trà Vinh         | Cơ quan nhà nước            | "Vi phạm", lý do "không có" |
        | Bệnh viện Đa khoa tỉnh Trà Vinh | Đơn vị sự nghiệp công lập   | "Vi phạm", lý do "không có" |
        | Công ty cổ phần Trà Bắc         | Tổ chức có sử dụng lao động | "Vi phạm", lý do "không có" |

    @TV-M3-22
    Khung kịch bản: Hội nghị hằng năm: loại đơn vị không thuộc diện này
      Biết hồ sơ 6 tháng đầu năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Hội nghị cán bộ, công chức, viên chức, người lao động" nào
      Khi đánh giá vào ngày 30/06/2025
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

      Dữ liệu:
        | tên đơn vị                             | loại đơn vị                        |
        | Công ty Xổ số kiến thiết Trà Vinh      | Doanh nghiệp nhà nước              |
        | Ủy ban nhân dân tỉnh Trà Vinh          | Ủy ban nhân dân cấp tỉnh           |
        | Hội đồng nhân dân tỉnh Trà Vinh        | Hội đồng nhân dân cấp tỉnh         |
        | Ủy ban nhân dân huyện Càng Long        | Ủy ban nhân dân cấp huyện          |
        | Ủy ban nhân dân xã Tân An              | Ủy ban nhân dân cấp xã             |
        | Ấp Tân Trung                           | Thôn, xóm, tổ dân phố              |
        | Ủy ban Mặt trận Tổ quốc tỉnh Trà Vinh  | Ủy ban Mặt trận Tổ quốc Việt Nam   |
        | Tỉnh đoàn Trà Vinh                     | Tổ chức chính trị - xã hội         |
        | Liên đoàn Lao động tỉnh Trà Vinh       | Liên đoàn Lao động tỉnh            |
        | Đảng ủy các cơ quan Đảng tỉnh Trà Vinh | Cấp ủy, ban đảng                   |
        | Báo Trà Vinh                           | Báo, đài phát thanh và truyền hình |

    @TV-M3-22
    Khung kịch bản: Hội nghị hằng năm: chỉ đơn vị của tỉnh Trà Vinh trước sắp xếp
      Biết hồ sơ 6 tháng đầu năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", <địa bàn>
      Và không có "Hội nghị cán bộ, công chức, viên chức, người lao động" nào
      Khi đánh giá vào ngày 30/06/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | địa bàn                                       | kết quả                               |
        | tỉnh Vĩnh Long                                | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Cao Bằng                                 | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Bến Tre)  | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | "Vi phạm", lý do "không có"           |

    @TV-M3-22
    Khung kịch bản: Hội nghị hằng năm: doanh nghiệp ngoài nhà nước chỉ xét khi tự nguyện áp dụng
      Biết hồ sơ 6 tháng đầu năm 2025 của Công ty cổ phần Trà Bắc, loại "Tổ chức có sử dụng lao động", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và <khai báo>
      Và không có "Hội nghị cán bộ, công chức, viên chức, người lao động" nào
      Khi đánh giá vào ngày 30/06/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | khai báo                         | kết quả                                                |
        | "tự nguyện áp dụng" là không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | chưa báo cáo "tự nguyện áp dụng" | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

    @TV-M3-22
    Khung kịch bản: Hội nghị họp trong ba tháng sau năm công tác
      Biết có "Hội nghị cán bộ, công chức, viên chức, người lao động" ngày <ngày họp>, năm công tác: 2024; số người được triệu tập: 30; số người có mặt: 20
      Khi đánh giá vào ngày 30/06/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày họp   | kết quả                    |
        | 01/01/2025 | "Đạt"                      |
        | 31/03/2025 | "Đạt"                      |
        | 01/04/2025 | "Vi phạm", lý do "quá hạn" |

    @TV-M3-22
    Kịch bản: Hội nghị họp muộn một ngày
      Biết có "Hội nghị cán bộ, công chức, viên chức, người lao động" ngày 01/04/2025, năm công tác: 2024; số người được triệu tập: 30; số người có mặt: 20
      Khi đánh giá vào ngày 30/06/2025
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là 1

    @TV-M3-22
    Kịch bản: Hội nghị họp trước khi hết năm công tác thì không tính
      Biết hồ sơ từ 01/12/2024 đến 30/06/2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Hội nghị cán bộ, công chức, viên chức, người lao động" ngày 31/12/2024, năm công tác: 2024; số người được triệu tập: 30; số người có mặt: 20
      Khi đánh giá vào ngày 30/06/2025
      Thì kết quả là "Vi phạm", lý do "không có"

    @TV-M3-22
    Khung kịch bản: Chưa họp hội nghị, quanh ngày cuối tháng ba
      Biết không có "Hội nghị cán bộ, công chức, viên chức, người lao động" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 30/03/2025    | "Chưa đến hạn"              |
        | 31/03/2025    | "Chưa đến hạn"              |
        | 01/04/2025    | "Vi phạm", lý do "không có" |

    @TV-M3-22
    Khung kịch bản: Ít nhất hai phần ba số người được triệu tập phải có mặt
      Biết có "Hội nghị cán bộ, công chức, viên chức, người lao động" ngày 15/02/2025, năm công tác: 2024; số người được triệu tập: <triệu tập>; số người có mặt: <có mặt>
      Khi đánh giá vào ngày 30/06/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | triệu tập | có mặt | kết quả                              |
        | 30        | 19     | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 30        | 20     | "Đạt"                                |
        | 31        | 20     | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 31        | 21     | "Đạt"                                |

    @TV-M3-22
    Khung kịch bản: Hội nghị đầu không đủ người, họp lại đủ người
      Biết có "Hội nghị cán bộ, công chức, viên chức, người lao động" ngày 15/02/2025, năm công tác: 2024; số người được triệu tập: 30; số người có mặt: 19
      Và có "Hội nghị cán bộ, công chức, viên chức, người lao động" ngày <ngày họp lại>, năm công tác: 2024; số người được triệu tập: 30; số người có mặt: 20
      Khi đánh giá vào ngày 30/06/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày họp lại | kết quả |
        | 31/03/2025   | "Đạt"   |

    @TV-M3-22
    Khung kịch bản: Hội nghị của năm công tác khác không tính
      Biết có "Hội nghị cán bộ, công chức, viên chức, người lao động" ngày 15/02/2025, năm công tác: <năm công tác>; số người được triệu tập: 30; số người có mặt: 20
      Khi đánh giá vào ngày 30/06/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm công tác | kết quả                     |
        | 2023         | "Vi phạm", lý do "không có" |
        | 2024         | "Đạt"                       |
        | 2025         | "Vi phạm", lý do "không có" |

    @TV-M3-22
    Khung kịch bản: Đơn vị từ bảy người trở xuống được tự chọn
      Biết không có "Hội nghị cán bộ, công chức, viên chức, người lao động" nào
      Và "tổng số người của đơn vị" là <số người>
      Khi đánh giá vào ngày 30/06/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số người | kết quả                                                |
        | 7        | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | 8        | "Vi phạm", lý do "không có"                            |

    @TV-M3-22
    Khung kịch bản: Hội nghị hằng năm: chưa báo cáo một dữ kiện cần có
      Biết không có "Hội nghị cán bộ, công chức, viên chức, người lao động" nào
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 30/06/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | dữ kiện                                               |
        | tổng số người của đơn vị                              |
        | Hội nghị cán bộ, công chức, viên chức, người lao động |

    @TV-M3-22
    Kịch bản: Không ghi số người dự hội nghị
      Biết có "Hội nghị cán bộ, công chức, viên chức, người lao động" ngày 15/02/2025, năm công tác: 2024
      Khi đánh giá vào ngày 30/06/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M3-22
    Khung kịch bản: Hội nghị: số liệu phải đầy đủ đến hết tháng ba
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Hội nghị cán bộ, công chức, viên chức, người lao động" nào
      Khi đánh giá vào ngày 30/06/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | kết quả                                     |
        | 30/03/2025  | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/03/2025  | "Vi phạm", lý do "không có"                 |

    @TV-M3-22
    Khung kịch bản: Đơn vị lập trong năm công tác phải tồn tại đủ sáu tháng của năm đó
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Hội nghị cán bộ, công chức, viên chức, người lao động" nào
      Khi đánh giá vào ngày 30/06/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 01/01/2024     | "Vi phạm", lý do "không có"          |
        | 01/07/2024     | "Vi phạm", lý do "không có"          |
        | 02/07/2024     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @TV-M3-22
    Khung kịch bản: Chỉ xét khi ba tháng sau năm công tác kết thúc từ ngày 01/01/2025
      Biết hồ sơ từ 01/07/2024 đến 30/06/2025 của Bệnh viện Đa khoa tỉnh Trà Vinh, loại "Đơn vị sự nghiệp công lập", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và "ngày kết thúc năm công tác" là ngày <kết thúc>
      Và không có "Hội nghị cán bộ, công chức, viên chức, người lao động" nào
      Khi đánh giá vào ngày 30/06/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kết thúc   | kết quả                                         |
        | 30/09/2024 | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 01/10/2024 | "Vi phạm", lý do "không có"                     |

    @TV-M3-22
    Khung kịch bản: Không ghi nhận còn hiệu lực: ba tháng phải hết chậm nhất ngày 30/06/2025
      Biết hồ sơ năm 2025 của Bệnh viện Đa khoa tỉnh Trà Vinh, loại "Đơn vị sự nghiệp công lập", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và "ngày kết thúc năm công tác" là ngày <kết thúc>
      Và không có "Hội nghị cán bộ, công chức, viên chức, người lao động" nào
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kết thúc   | kết quả                                       |
        | 31/03/2025 | "Vi phạm", lý do "không có"                   |
        | 01/04/2025 | "Không áp dụng", lý do "sau khi hết hiệu lực" |

    @TV-M3-22
    Kịch bản: Còn hiệu lực thì hội nghị sau ngày 30/06/2025 vẫn xét
      Biết hồ sơ năm 2025 của Bệnh viện Đa khoa tỉnh Trà Vinh, loại "Đơn vị sự nghiệp công lập", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và "ngày kết thúc năm công tác" là ngày 01/04/2025
      Và không có "Hội nghị cán bộ, công chức, viên chức, người lao động" nào
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Vi phạm", lý do "không có"

    @TV-M3-22
    Khung kịch bản: Đơn vị giải thể trong thời gian ba tháng, chưa họp
      Biết đơn vị chấm dứt hoạt động từ ngày <ngày>
      Và không có "Hội nghị cán bộ, công chức, viên chức, người lao động" nào
      Khi đánh giá vào ngày 30/06/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                       |
        | 31/03/2025 | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 01/04/2025 | "Vi phạm", lý do "không có"                   |

    @TV-M3-22
    Kịch bản: Hội nghị cán bộ, công chức, viên chức, người lao động hằng năm: đơn vị cùng loại ở cấp xã thì không áp dụng
      Biết hồ sơ năm 2025 của Trường Tiểu học Càng Long, loại "Đơn vị sự nghiệp công lập", xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

  Quy tắc: Sáu tháng một lần kiểm tra, đánh giá nghị quyết hội nghị (đoạn 13)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có
      Và "tổng số người của đơn vị" là 30
      Và có "Hội nghị cán bộ, công chức, viên chức, người lao động" ngày 10/03/2025, năm công tác: 2024; số người được triệu tập: 30; số người có mặt: 20; ngày thông qua nghị quyết: 10/03/2025
      Và không có "Cuộc kiểm tra, đánh giá 6 tháng thực hiện nghị quyết hội nghị" nào

    @TV-M3-23
    Khung kịch bản: Kiểm tra sáu tháng: đơn vị nào phải thực hiện
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và "tự nguyện áp dụng" là có
      Và "tổng số người của đơn vị" là 30
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tên đơn vị                      | loại đơn vị                 | kết quả                     |
        | Thanh tra tỉnh Trà Vinh         | Cơ quan nhà nước            | "Vi phạm", lý do "không có" |
        | Bệnh viện Đa khoa tỉnh Trà Vinh | Đơn vị sự nghiệp công lập   | "Vi phạm", lý do "không có" |
        | Công ty cổ phần Trà Bắc         | Tổ chức có sử dụng lao động | "Vi phạm", lý do "không có" |

    @TV-M3-23
    Khung kịch bản: Kiểm tra sáu tháng: loại đơn vị không thuộc diện này
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và "tổng số người của đơn vị" là 30
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

      Dữ liệu:
        | tên đơn vị                             | loại đơn vị                        |
        | Công ty Xổ số kiến thiết Trà Vinh      | Doanh nghiệp nhà nước              |
        | Ủy ban nhân dân tỉnh Trà Vinh          | Ủy ban nhân dân cấp tỉnh           |
        | Hội đồng nhân dân tỉnh Trà Vinh        | Hội đồng nhân dân cấp tỉnh         |
        | Ủy ban nhân dân huyện Càng Long        | Ủy ban nhân dân cấp huyện          |
        | Ủy ban nhân dân xã Tân An              | Ủy ban nhân dân cấp xã             |
        | Ấp Tân Trung                           | Thôn, xóm, tổ dân phố              |
        | Ủy ban Mặt trận Tổ quốc tỉnh Trà Vinh  | Ủy ban Mặt trận Tổ quốc Việt Nam   |
        | Tỉnh đoàn Trà Vinh                     | Tổ chức chính trị - xã hội         |
        | Liên đoàn Lao động tỉnh Trà Vinh       | Liên đoàn Lao động tỉnh            |
        | Đảng ủy các cơ quan Đảng tỉnh Trà Vinh | Cấp ủy, ban đảng                   |
        | Báo Trà Vinh                           | Báo, đài phát thanh và truyền hình |

    @TV-M3-23
    Khung kịch bản: Kiểm tra sáu tháng: chỉ đơn vị của tỉnh Trà Vinh trước sắp xếp
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", <địa bàn>
      Và "tổng số người của đơn vị" là 30
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | địa bàn                                       | kết quả                               |
        | tỉnh Vĩnh Long                                | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Cao Bằng                                 | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Bến Tre)  | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | "Vi phạm", lý do "không có"           |

    @TV-M3-23
    Khung kịch bản: Kiểm tra sáu tháng: doanh nghiệp ngoài nhà nước chỉ xét khi tự nguyện áp dụng
      Biết hồ sơ năm 2025 của Công ty cổ phần Trà Bắc, loại "Tổ chức có sử dụng lao động", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và <khai báo>
      Và "tổng số người của đơn vị" là 30
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | khai báo                         | kết quả                                                |
        | "tự nguyện áp dụng" là không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | chưa báo cáo "tự nguyện áp dụng" | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

    @TV-M3-23
    Khung kịch bản: Kiểm tra sớm hoặc muộn không quá một tháng so với mốc sáu tháng
      Biết có "Cuộc kiểm tra, đánh giá 6 tháng thực hiện nghị quyết hội nghị" ngày <ngày kiểm tra>, ngày của nghị quyết được đánh giá: 10/03/2025
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả kỳ từ 10/08/2025 đến 10/10/2025 là <kết quả>

      Dữ liệu:
        | ngày kiểm tra | kết quả                     |
        | 09/08/2025    | "Vi phạm", lý do "không có" |
        | 10/08/2025    | "Đạt"                       |
        | 10/09/2025    | "Đạt"                       |
        | 10/10/2025    | "Đạt"                       |
        | 11/10/2025    | "Vi phạm", lý do "quá hạn"  |

    @TV-M3-23
    Khung kịch bản: Nghị quyết thông qua ngày cuối tháng một
      Biết không có "Hội nghị cán bộ, công chức, viên chức, người lao động" nào
      Và có "Hội nghị cán bộ, công chức, viên chức, người lao động" ngày 31/01/2025, năm công tác: 2024; số người được triệu tập: 30; số người có mặt: 20; ngày thông qua nghị quyết: 31/01/2025
      Và có "Cuộc kiểm tra, đánh giá 6 tháng thực hiện nghị quyết hội nghị" ngày <ngày kiểm tra>, ngày của nghị quyết được đánh giá: 31/01/2025
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả kỳ từ 30/06/2025 đến 31/08/2025 là <kết quả>

      Dữ liệu:
        | ngày kiểm tra | kết quả                     |
        | 29/06/2025    | "Vi phạm", lý do "không có" |
        | 30/06/2025    | "Đạt"                       |
        | 31/08/2025    | "Đạt"                       |
        | 01/09/2025    | "Vi phạm", lý do "quá hạn"  |

    @TV-M3-23
    Kịch bản: Sáu tháng tính từ ngày nghị quyết, không từ ngày họp
      Biết không có "Hội nghị cán bộ, công chức, viên chức, người lao động" nào
      Và có "Hội nghị cán bộ, công chức, viên chức, người lao động" ngày 10/03/2025, năm công tác: 2024; số người được triệu tập: 30; số người có mặt: 20; ngày thông qua nghị quyết: 20/03/2025
      Và có "Cuộc kiểm tra, đánh giá 6 tháng thực hiện nghị quyết hội nghị" ngày 20/10/2025, ngày của nghị quyết được đánh giá: 20/03/2025
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả kỳ từ 20/08/2025 đến 20/10/2025 là "Đạt"

    @TV-M3-23
    Khung kịch bản: Chưa kiểm tra khi chưa hết bảy tháng
      Biết "tổng số người của đơn vị" là 30
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 09/10/2025    | "Chưa đến hạn"              |
        | 10/10/2025    | "Chưa đến hạn"              |
        | 11/10/2025    | "Vi phạm", lý do "không có" |

    @TV-M3-23
    Khung kịch bản: Cuộc kiểm tra ghi nghị quyết khác
      Biết có "Cuộc kiểm tra, đánh giá 6 tháng thực hiện nghị quyết hội nghị" ngày 10/09/2025, ngày của nghị quyết được đánh giá: <nghị quyết>
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Vi phạm", lý do "không có"

      Dữ liệu:
        | nghị quyết |
        | 09/03/2025 |
        | 11/03/2025 |

    @TV-M3-23
    Kịch bản: Cuộc kiểm tra không ghi nghị quyết nào
      Biết có "Cuộc kiểm tra, đánh giá 6 tháng thực hiện nghị quyết hội nghị" ngày 10/09/2025
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M3-23
    Kịch bản: Không họp hội nghị đến hạn thì không xét kiểm tra sáu tháng
      Biết không có "Hội nghị cán bộ, công chức, viên chức, người lao động" nào
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Không áp dụng", lý do "không thuộc điều kiện áp dụng"
      Và có ghi chú "Không xét vì không tổ chức hội nghị đến hạn"

    @TV-M3-23
    Kịch bản: Hội nghị họp muộn vẫn phải kiểm tra sáu tháng
      Biết không có "Hội nghị cán bộ, công chức, viên chức, người lao động" nào
      Và có "Hội nghị cán bộ, công chức, viên chức, người lao động" ngày 10/04/2025, năm công tác: 2024; số người được triệu tập: 30; số người có mặt: 20; ngày thông qua nghị quyết: 10/04/2025
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả kỳ từ 10/09/2025 đến 10/11/2025 là "Vi phạm", lý do "không có"
      Và không có ghi chú "Không xét vì không tổ chức hội nghị đến hạn"

    @TV-M3-23
    Kịch bản: Hội nghị không đủ hai phần ba vẫn phải kiểm tra nghị quyết đã ra
      Biết không có "Hội nghị cán bộ, công chức, viên chức, người lao động" nào
      Và có "Hội nghị cán bộ, công chức, viên chức, người lao động" ngày 10/03/2025, năm công tác: 2024; số người được triệu tập: 30; số người có mặt: 19; ngày thông qua nghị quyết: 10/03/2025
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Vi phạm", lý do "không có"
      Và không có ghi chú "Không xét vì không tổ chức hội nghị đến hạn"

    @TV-M3-23
    Kịch bản: Chưa đến hạn họp nên chưa có nghị quyết để kiểm tra
      Biết không có "Hội nghị cán bộ, công chức, viên chức, người lao động" nào
      Khi đánh giá vào ngày 31/03/2025
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"
      Và không có ghi chú "Không xét vì không tổ chức hội nghị đến hạn"

    @TV-M3-23
    Khung kịch bản: Đơn vị ít người không phải kiểm tra sáu tháng
      Biết "tổng số người của đơn vị" là <số người>
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số người | kết quả                                                |
        | 7        | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | 8        | "Vi phạm", lý do "không có"                            |

    @TV-M3-23
    Khung kịch bản: Kiểm tra sáu tháng: chưa báo cáo một dữ kiện cần có
      Biết chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | dữ kiện                                                       |
        | tổng số người của đơn vị                                      |
        | Hội nghị cán bộ, công chức, viên chức, người lao động         |
        | Cuộc kiểm tra, đánh giá 6 tháng thực hiện nghị quyết hội nghị |

    @TV-M3-23
    Kịch bản: Hội nghị không ghi ngày thông qua nghị quyết
      Biết không có "Hội nghị cán bộ, công chức, viên chức, người lao động" nào
      Và có "Hội nghị cán bộ, công chức, viên chức, người lao động" ngày 10/03/2025, năm công tác: 2024; số người được triệu tập: 30; số người có mặt: 20
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M3-23
    Khung kịch bản: Kiểm tra sáu tháng: số liệu phải đầy đủ đến hết bảy tháng
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | kết quả                                     |
        | 09/10/2025  | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 10/10/2025  | "Vi phạm", lý do "không có"                 |

    @TV-M3-23
    Khung kịch bản: Chỉ xét nghị quyết có mốc sáu tháng từ ngày 01/01/2025
      Biết hồ sơ từ 01/07/2024 đến 30/06/2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và "ngày kết thúc năm công tác" là ngày 30/06/2024
      Và không có "Hội nghị cán bộ, công chức, viên chức, người lao động" nào
      Và có "Hội nghị cán bộ, công chức, viên chức, người lao động" ngày <ngày>, năm công tác: 2024; số người được triệu tập: 30; số người có mặt: 20; ngày thông qua nghị quyết: <ngày>
      Khi đánh giá vào ngày 30/06/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                         |
        | 30/06/2024 | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 01/07/2024 | "Vi phạm", lý do "không có"                     |

    @TV-M3-23
    Khung kịch bản: Không ghi nhận còn hiệu lực: bảy tháng phải hết chậm nhất ngày 30/06/2025
      Biết chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và "ngày kết thúc năm công tác" là ngày 31/08/2024
      Và không có "Hội nghị cán bộ, công chức, viên chức, người lao động" nào
      Và có "Hội nghị cán bộ, công chức, viên chức, người lao động" ngày <ngày>, năm công tác: 2024; số người được triệu tập: 30; số người có mặt: 20; ngày thông qua nghị quyết: <ngày>
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                       |
        | 30/11/2024 | "Vi phạm", lý do "không có"                   |
        | 01/12/2024 | "Không áp dụng", lý do "sau khi hết hiệu lực" |

    @TV-M3-23
    Kịch bản: Kiểm tra sáu tháng sau ngày 30/06/2025 chỉ xét khi còn hiệu lực
      Biết chưa báo cáo "Văn bản địa phương đang áp dụng"
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Không áp dụng", lý do "sau khi hết hiệu lực"

    @TV-M3-23
    Khung kịch bản: Đơn vị giải thể trước khi hết bảy tháng
      Biết đơn vị chấm dứt hoạt động từ ngày <ngày>
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                       |
        | 10/10/2025 | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 11/10/2025 | "Vi phạm", lý do "không có"                   |

    @TV-M3-23
    Kịch bản: Thông báo kết quả kiểm tra muộn vẫn đạt
      Biết có "Cuộc kiểm tra, đánh giá 6 tháng thực hiện nghị quyết hội nghị" ngày 10/09/2025, ngày của nghị quyết được đánh giá: 10/03/2025; ngày thông báo kết quả: 30/11/2025
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Đạt"

    @TV-M3-23
    Kịch bản: Sáu tháng một lần kiểm tra, đánh giá nghị quyết hội nghị: đơn vị cùng loại ở cấp xã thì không áp dụng
      Biết hồ sơ năm 2025 của Trường Tiểu học Càng Long, loại "Đơn vị sự nghiệp công lập", xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"
