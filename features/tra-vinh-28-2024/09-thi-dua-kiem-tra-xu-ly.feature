# language: vi

Tính năng: Thi đua, kiểm tra và xử lý vi phạm ở cơ quan cấp tỉnh Trà Vinh
  Đoạn 16, 17, 18 bài báo thuật lại Nghị quyết số 28/2024/NQ-HĐND ngày 09/12/2024 của Hội đồng nhân dân tỉnh Trà Vinh.

  Quy tắc: Hằng năm đăng ký mô hình điển hình (đoạn 16)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có

    @TV-M5-4
    Khung kịch bản: Đăng ký mô hình: đơn vị nào phải thực hiện
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Bản đăng ký mô hình điển hình" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tên đơn vị                      | loại đơn vị               | kết quả                     |
        | Thanh tra tỉnh Trà Vinh         | Cơ quan nhà nước          | "Vi phạm", lý do "không có" |
        | Bệnh viện Đa khoa tỉnh Trà Vinh | Đơn vị sự nghiệp công lập | "Vi phạm", lý do "không có" |

    @TV-M5-4
    Khung kịch bản: Đăng ký mô hình: loại đơn vị không thuộc diện này
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Bản đăng ký mô hình điển hình" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

      Dữ liệu:
        | tên đơn vị                             | loại đơn vị                        |
        | Công ty cổ phần Trà Bắc                | Tổ chức có sử dụng lao động        |
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

    @TV-M5-4
    Khung kịch bản: Đăng ký mô hình: chỉ đơn vị của tỉnh Trà Vinh trước sắp xếp
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", <địa bàn>
      Và không có "Bản đăng ký mô hình điển hình" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | địa bàn                                       | kết quả                               |
        | tỉnh Vĩnh Long                                | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Cao Bằng                                 | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Bến Tre)  | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | "Vi phạm", lý do "không có"           |

    @TV-M5-4
    Khung kịch bản: Đăng ký mô hình: tính từ năm 2025
      Biết hồ sơ năm <năm> của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Bản đăng ký mô hình điển hình" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm  | ngày đánh giá | kết quả                                         |
        | 2024 | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 15/01/2026    | "Vi phạm", lý do "không có"                     |

    @TV-M5-4
    Khung kịch bản: Đăng ký mô hình: sau ngày 30/06/2025 chỉ xét khi ghi nhận Nghị quyết còn hiệu lực
      Biết chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và <việc ghi nhận>
      Và không có "Bản đăng ký mô hình điển hình" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | việc ghi nhận                                                                        | kết quả                                       |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | không có "Văn bản địa phương đang áp dụng" nào                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: không | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: có    | "Vi phạm", lý do "không có"                   |

    @TV-M5-4
    Khung kịch bản: Đăng ký mô hình: hạn là hết ngày 31/12
      Biết không có "Bản đăng ký mô hình điển hình" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 30/12/2025    | "Chưa đến hạn"              |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @TV-M5-4
    Khung kịch bản: Đăng ký mô hình: số liệu phải đầy đủ đến hết năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Bản đăng ký mô hình điển hình" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | kết quả                                     |
        | 30/12/2025  | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025  | "Vi phạm", lý do "không có"                 |

    @TV-M5-4
    Khung kịch bản: Đăng ký mô hình: đơn vị lập trong năm phải tồn tại đủ 90 ngày
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Bản đăng ký mô hình điển hình" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                                       |
        | 03/10/2025     | "Vi phạm", lý do "không có"                   |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 01/01/2026     | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @TV-M5-4
    Kịch bản: Đăng ký mô hình: đơn vị giải thể ngày 01/07/2025 mà chưa làm
      Biết đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và không có "Bản đăng ký mô hình điển hình" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "đơn vị không tồn tại"

    @TV-M5-4
    Kịch bản: Đăng ký mô hình: đơn vị giải thể ngày 01/07/2025 mà đã làm
      Biết đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và có "Bản đăng ký mô hình điển hình" ngày 20/03/2025, năm: 2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TV-M5-4
    Kịch bản: Đăng ký mô hình: đã làm thì đạt ngay trong năm
      Biết có "Bản đăng ký mô hình điển hình" ngày 20/03/2025, năm: 2025
      Khi đánh giá vào ngày 30/06/2025
      Thì kết quả là "Đạt"

    @TV-M5-4
    Khung kịch bản: Đăng ký mô hình: chưa báo cáo một dữ kiện cần có
      Biết có "Bản đăng ký mô hình điển hình" ngày 20/03/2025, năm: 2025
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | dữ kiện                       |
        | Bản đăng ký mô hình điển hình |

    @TV-M5-4
    Khung kịch bản: Bản đăng ký mô hình phải là của năm được xét
      Biết có "Bản đăng ký mô hình điển hình" ngày 20/12/2024, năm: <năm>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm  | kết quả                     |
        | 2024 | "Vi phạm", lý do "không có" |
        | 2025 | "Đạt"                       |
        | 2026 | "Vi phạm", lý do "không có" |

    @TV-M5-4
    Khung kịch bản: Bản đăng ký mô hình ban hành trong năm, sang năm sau là quá hạn
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Bản đăng ký mô hình điển hình" ngày <ngày ban hành>, năm: 2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày ban hành | kết quả                    |
        | 20/12/2024    | "Đạt"                      |
        | 31/12/2025    | "Đạt"                      |
        | 01/01/2026    | "Vi phạm", lý do "quá hạn" |

    @TV-M5-4
    Kịch bản: Bản đăng ký không ghi năm
      Biết có "Bản đăng ký mô hình điển hình" ngày 20/03/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M5-4
    Kịch bản: Hằng năm đăng ký xây dựng mô hình điển hình: đơn vị cùng loại ở cấp xã thì không áp dụng
      Biết hồ sơ năm 2025 của Trường Tiểu học Càng Long, loại "Đơn vị sự nghiệp công lập", xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

  Quy tắc: Mô hình gắn với tiêu chuẩn công nhận (đoạn 16)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có

    @TV-M5-5
    Khung kịch bản: Tiêu chuẩn mô hình: đơn vị nào phải thực hiện
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Tiêu chuẩn công nhận mô hình điển hình" ngày 10/02/2025
      Và có "Bản đăng ký mô hình điển hình" ngày 20/03/2025, nêu tiêu chuẩn công nhận: không
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tên đơn vị                      | loại đơn vị               | kết quả                               |
        | Thanh tra tỉnh Trà Vinh         | Cơ quan nhà nước          | "Vi phạm", lý do "chưa đúng nội dung" |
        | Bệnh viện Đa khoa tỉnh Trà Vinh | Đơn vị sự nghiệp công lập | "Vi phạm", lý do "chưa đúng nội dung" |

    @TV-M5-5
    Khung kịch bản: Tiêu chuẩn mô hình: loại đơn vị không thuộc diện này
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Tiêu chuẩn công nhận mô hình điển hình" ngày 10/02/2025
      Và có "Bản đăng ký mô hình điển hình" ngày 20/03/2025, nêu tiêu chuẩn công nhận: không
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

      Dữ liệu:
        | tên đơn vị                             | loại đơn vị                        |
        | Công ty cổ phần Trà Bắc                | Tổ chức có sử dụng lao động        |
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

    @TV-M5-5
    Khung kịch bản: Tiêu chuẩn mô hình: chỉ đơn vị của tỉnh Trà Vinh trước sắp xếp
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", <địa bàn>
      Và có "Tiêu chuẩn công nhận mô hình điển hình" ngày 10/02/2025
      Và có "Bản đăng ký mô hình điển hình" ngày 20/03/2025, nêu tiêu chuẩn công nhận: không
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | địa bàn                                       | kết quả                               |
        | tỉnh Vĩnh Long                                | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Cao Bằng                                 | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Bến Tre)  | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | "Vi phạm", lý do "chưa đúng nội dung" |

    @TV-M5-5
    Khung kịch bản: Bản đăng ký có nêu tiêu chuẩn hay không
      Biết có "Tiêu chuẩn công nhận mô hình điển hình" ngày 10/02/2025
      Và có "Bản đăng ký mô hình điển hình" ngày 20/03/2025, nêu tiêu chuẩn công nhận: <nêu tiêu chuẩn>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | nêu tiêu chuẩn | kết quả                               |
        | có             | "Đạt"                                 |
        | không          | "Vi phạm", lý do "chưa đúng nội dung" |

    @TV-M5-5
    Kịch bản: Hai bản đăng ký, một bản không nêu tiêu chuẩn
      Biết có "Tiêu chuẩn công nhận mô hình điển hình" ngày 10/02/2025
      Và có "Bản đăng ký mô hình điển hình" ngày 20/03/2025, nêu tiêu chuẩn công nhận: có
      Và có "Bản đăng ký mô hình điển hình" ngày 25/05/2025, nêu tiêu chuẩn công nhận: không
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đúng nội dung"

    @TV-M5-5
    Kịch bản: Mô hình đã được công nhận nhưng bản đăng ký không nêu tiêu chuẩn
      Biết có "Tiêu chuẩn công nhận mô hình điển hình" ngày 10/02/2025
      Và có "Bản đăng ký mô hình điển hình" ngày 20/03/2025, nêu tiêu chuẩn công nhận: không; ngày công nhận: 10/11/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đúng nội dung"

    @TV-M5-5
    Khung kịch bản: Bản đăng ký không nêu tiêu chuẩn bị xét từ ngày sau ngày đăng ký
      Biết có "Tiêu chuẩn công nhận mô hình điển hình" ngày 10/02/2025
      Và có "Bản đăng ký mô hình điển hình" ngày 20/03/2025, nêu tiêu chuẩn công nhận: không
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                               |
        | 20/03/2025    | "Chưa đến hạn"                        |
        | 21/03/2025    | "Vi phạm", lý do "chưa đúng nội dung" |

    @TV-M5-5
    Kịch bản: Bản đăng ký không ghi có nêu tiêu chuẩn hay không
      Biết có "Tiêu chuẩn công nhận mô hình điển hình" ngày 10/02/2025
      Và có "Bản đăng ký mô hình điển hình" ngày 20/03/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M5-5
    Khung kịch bản: Chưa cơ quan nào ban hành tiêu chuẩn
      Biết không có "Tiêu chuẩn công nhận mô hình điển hình" nào
      Và có "Bản đăng ký mô hình điển hình" ngày 20/03/2025, nêu tiêu chuẩn công nhận: không
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                                |
        | 31/12/2025    | "Chưa đến hạn"                                         |
        | 01/01/2026    | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @TV-M5-5
    Khung kịch bản: Tiêu chuẩn phải có hiệu lực trong năm
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Tiêu chuẩn công nhận mô hình điển hình" ngày <ngày ban hành>, có hiệu lực đến: <ngày hết hiệu lực>
      Và có "Bản đăng ký mô hình điển hình" ngày 20/03/2025, nêu tiêu chuẩn công nhận: không
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày ban hành | ngày hết hiệu lực | kết quả                                                |
        | 01/02/2024    | 31/12/2024        | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | 01/02/2024    | 01/01/2025        | "Vi phạm", lý do "chưa đúng nội dung"                  |
        | 31/12/2025    | 31/12/2027        | "Vi phạm", lý do "chưa đúng nội dung"                  |
        | 01/01/2026    | 31/12/2027        | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @TV-M5-5
    Kịch bản: Cả năm không đăng ký mô hình nào thì không có gì để đối chiếu
      Biết có "Tiêu chuẩn công nhận mô hình điển hình" ngày 10/02/2025
      Và không có "Bản đăng ký mô hình điển hình" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"

    @TV-M5-5
    Khung kịch bản: Tiêu chuẩn mô hình: chưa báo cáo một dữ kiện cần có
      Biết có "Tiêu chuẩn công nhận mô hình điển hình" ngày 10/02/2025
      Và có "Bản đăng ký mô hình điển hình" ngày 20/03/2025, nêu tiêu chuẩn công nhận: không
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | dữ kiện                                |
        | Tiêu chuẩn công nhận mô hình điển hình |
        | Bản đăng ký mô hình điển hình          |

    @TV-M5-5
    Khung kịch bản: Tiêu chuẩn mô hình: việc có hạn đến hết ngày 30/06/2025 vẫn xét dù Nghị quyết không còn hiệu lực với đơn vị
      Biết chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và có "Tiêu chuẩn công nhận mô hình điển hình" ngày 10/02/2025
      Và có "Bản đăng ký mô hình điển hình" ngày <ngày>, nêu tiêu chuẩn công nhận: không
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                       |
        | 30/06/2025 | "Vi phạm", lý do "chưa đúng nội dung"         |
        | 01/07/2025 | "Không áp dụng", lý do "sau khi hết hiệu lực" |

    @TV-M5-5
    Khung kịch bản: Tiêu chuẩn mô hình: việc có hạn sau ngày 30/06/2025 chỉ xét khi ghi nhận Nghị quyết còn hiệu lực
      Biết chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và <việc ghi nhận>
      Và có "Tiêu chuẩn công nhận mô hình điển hình" ngày 10/02/2025
      Và có "Bản đăng ký mô hình điển hình" ngày 01/07/2025, nêu tiêu chuẩn công nhận: không
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | việc ghi nhận                                                                        | kết quả                                       |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | không có "Văn bản địa phương đang áp dụng" nào                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: không | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: có    | "Vi phạm", lý do "chưa đúng nội dung"         |

    @TV-M5-5
    Khung kịch bản: Tiêu chuẩn mô hình: tính từ năm 2025
      Biết hồ sơ năm <năm> của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Tiêu chuẩn công nhận mô hình điển hình" ngày 10/02/<năm>
      Và có "Bản đăng ký mô hình điển hình" ngày 20/03/<năm>, nêu tiêu chuẩn công nhận: không
      Khi đánh giá vào ngày 31/12/<năm>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm  | kết quả                                         |
        | 2024 | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | "Vi phạm", lý do "chưa đúng nội dung"           |

    @TV-M5-5
    Kịch bản: Tiêu chuẩn mô hình: số liệu phải đầy đủ đến ngày đăng ký
      Biết số liệu đầy đủ đến ngày 20/03/2025
      Và có "Tiêu chuẩn công nhận mô hình điển hình" ngày 10/02/2025
      Và có "Bản đăng ký mô hình điển hình" ngày 20/03/2025, nêu tiêu chuẩn công nhận: không
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đúng nội dung"

    @TV-M5-5
    Kịch bản: Mô hình đăng ký gắn với tiêu chuẩn công nhận: đơn vị cùng loại ở cấp xã thì không áp dụng
      Biết hồ sơ năm 2025 của Trường Tiểu học Càng Long, loại "Đơn vị sự nghiệp công lập", xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

  Quy tắc: Phối hợp tuyên truyền ý nghĩa phong trào thi đua (đoạn 16)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Sở Nội vụ tỉnh Trà Vinh, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có
      Và "cơ quan được giao nhiệm vụ riêng" là "Sở Nội vụ"
      Và không có "Hoạt động tuyên truyền về thi đua, gương điển hình" nào
      Và không có "Quy chế, chương trình, kế hoạch phối hợp" nào

    @TV-M5-6
    Khung kịch bản: Tuyên truyền thi đua: đơn vị nào phải thực hiện
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và "tổng số người của đơn vị" là 60
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tên đơn vị              | loại đơn vị                                | kết quả                     |
        | Sở Nội vụ tỉnh Trà Vinh | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có" |

    @TV-M5-6
    Khung kịch bản: Tuyên truyền thi đua: loại đơn vị không thuộc diện này
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và "tổng số người của đơn vị" là 60
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

      Dữ liệu:
        | tên đơn vị                             | loại đơn vị                        |
        | Thanh tra tỉnh Trà Vinh                | Cơ quan nhà nước                   |
        | Bệnh viện Đa khoa tỉnh Trà Vinh        | Đơn vị sự nghiệp công lập          |
        | Công ty cổ phần Trà Bắc                | Tổ chức có sử dụng lao động        |
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

    @TV-M5-6
    Khung kịch bản: Tuyên truyền thi đua: chỉ đơn vị của tỉnh Trà Vinh trước sắp xếp
      Biết hồ sơ năm 2025 của Sở Nội vụ tỉnh Trà Vinh, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", <địa bàn>
      Và "tổng số người của đơn vị" là 60
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | địa bàn                                       | kết quả                               |
        | tỉnh Vĩnh Long                                | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Cao Bằng                                 | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Bến Tre)  | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | "Vi phạm", lý do "không có"           |

    @TV-M5-6
    Khung kịch bản: Tuyên truyền thi đua: tính từ năm 2025
      Biết hồ sơ năm <năm> của Sở Nội vụ tỉnh Trà Vinh, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và "tổng số người của đơn vị" là 60
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm  | ngày đánh giá | kết quả                                         |
        | 2024 | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 15/01/2026    | "Vi phạm", lý do "không có"                     |

    @TV-M5-6
    Khung kịch bản: Tuyên truyền thi đua: sau ngày 30/06/2025 chỉ xét khi ghi nhận Nghị quyết còn hiệu lực
      Biết chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và <việc ghi nhận>
      Và "tổng số người của đơn vị" là 60
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | việc ghi nhận                                                                        | kết quả                                       |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | không có "Văn bản địa phương đang áp dụng" nào                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: không | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: có    | "Vi phạm", lý do "không có"                   |

    @TV-M5-6
    Khung kịch bản: Tuyên truyền thi đua: hạn là hết ngày 31/12
      Biết "tổng số người của đơn vị" là 60
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 30/12/2025    | "Chưa đến hạn"              |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @TV-M5-6
    Khung kịch bản: Tuyên truyền thi đua: số liệu phải đầy đủ đến hết năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và "tổng số người của đơn vị" là 60
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | kết quả                                     |
        | 30/12/2025  | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025  | "Vi phạm", lý do "không có"                 |

    @TV-M5-6
    Khung kịch bản: Tuyên truyền thi đua: đơn vị lập trong năm phải tồn tại đủ 90 ngày
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và "tổng số người của đơn vị" là 60
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                                       |
        | 03/10/2025     | "Vi phạm", lý do "không có"                   |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 01/01/2026     | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @TV-M5-6
    Kịch bản: Tuyên truyền thi đua: đơn vị giải thể ngày 01/07/2025 mà chưa làm
      Biết đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và "tổng số người của đơn vị" là 60
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "đơn vị không tồn tại"

    @TV-M5-6
    Kịch bản: Tuyên truyền thi đua: đơn vị giải thể ngày 01/07/2025 mà đã làm
      Biết đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và có "Hoạt động tuyên truyền về thi đua, gương điển hình" ngày 20/03/2025, nội dung: phong trào thi đua; cơ quan phối hợp: Ban Tuyên giáo và Dân vận, Báo Trà Vinh
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TV-M5-6
    Kịch bản: Tuyên truyền thi đua: đã làm thì đạt ngay trong năm
      Biết có "Hoạt động tuyên truyền về thi đua, gương điển hình" ngày 20/03/2025, nội dung: phong trào thi đua; cơ quan phối hợp: Ban Tuyên giáo và Dân vận, Báo Trà Vinh
      Khi đánh giá vào ngày 30/06/2025
      Thì kết quả là "Đạt"

    @TV-M5-6
    Khung kịch bản: Chưa báo cáo một loại việc phối hợp, loại kia không có
      Biết chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | dữ kiện                                            |
        | Hoạt động tuyên truyền về thi đua, gương điển hình |
        | Quy chế, chương trình, kế hoạch phối hợp           |

    @TV-M5-6
    Khung kịch bản: Đợt tuyên truyền về thi đua phải ở trong năm
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Hoạt động tuyên truyền về thi đua, gương điển hình" ngày <ngày>, nội dung: phong trào thi đua; cơ quan phối hợp: Ban Tuyên giáo và Dân vận, Báo Trà Vinh
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @TV-M5-6
    Khung kịch bản: Tuyên truyền về thi đua phải có cơ quan phối hợp
      Biết có "Hoạt động tuyên truyền về thi đua, gương điển hình" ngày 20/03/2025, nội dung: phong trào thi đua<cơ quan phối hợp>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | cơ quan phối hợp                                            | kết quả                                         |
        | ; cơ quan phối hợp: Ban Tuyên giáo và Dân vận, Báo Trà Vinh | "Đạt"                                           |
        | ; cơ quan phối hợp: trống                                   | "Vi phạm", lý do "không có"                     |
        |                                                             | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @TV-M5-6
    Kịch bản: Chỉ tuyên truyền gương điển hình thì chưa phải tuyên truyền phong trào thi đua
      Biết có "Hoạt động tuyên truyền về thi đua, gương điển hình" ngày 20/03/2025, nội dung: gương điển hình; cơ quan phối hợp: Ban Tuyên giáo và Dân vận, Báo Trà Vinh
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TV-M5-6
    Kịch bản: Hoạt động tuyên truyền không ghi nội dung gì
      Biết có "Hoạt động tuyên truyền về thi đua, gương điển hình" ngày 20/03/2025, cơ quan phối hợp: Báo Trà Vinh
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M5-6
    Khung kịch bản: Kế hoạch phối hợp phải có hiệu lực trong năm
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Quy chế, chương trình, kế hoạch phối hợp" ngày <ngày ban hành>, cơ quan phối hợp: Báo Trà Vinh; có hiệu lực đến: <ngày hết hiệu lực>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày ban hành | ngày hết hiệu lực | kết quả                     |
        | 01/02/2024    | 31/12/2024        | "Vi phạm", lý do "không có" |
        | 01/02/2024    | 01/01/2025        | "Đạt"                       |
        | 31/12/2025    | 31/12/2027        | "Đạt"                       |
        | 01/01/2026    | 31/12/2027        | "Vi phạm", lý do "không có" |

    @TV-M5-6
    Khung kịch bản: Kế hoạch phối hợp phải nêu cơ quan phối hợp
      Biết có "Quy chế, chương trình, kế hoạch phối hợp" ngày 20/03/2025<cơ quan phối hợp>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | cơ quan phối hợp                 | kết quả                                         |
        | , cơ quan phối hợp: Báo Trà Vinh | "Đạt"                                           |
        | , cơ quan phối hợp: trống        | "Vi phạm", lý do "không có"                     |
        |                                  | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @TV-M5-6
    Khung kịch bản: Chỉ sở được giao việc thi đua, khen thưởng phải phối hợp tuyên truyền
      Biết <khai báo>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | khai báo                                             | kết quả                                                |
        | "cơ quan được giao nhiệm vụ riêng" là "Sở Nội vụ"    | "Vi phạm", lý do "không có"                            |
        | "cơ quan được giao nhiệm vụ riêng" là "Sở Tài chính" | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | "cơ quan được giao nhiệm vụ riêng" là "Sở Tư pháp"   | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | chưa báo cáo "cơ quan được giao nhiệm vụ riêng"      | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

  Quy tắc: Tuyên truyền gương điển hình tiên tiến (đoạn 16)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Báo Trà Vinh, loại "Báo, đài phát thanh và truyền hình", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có

    @TV-M5-7
    Khung kịch bản: Sở, ban đảng nào phải tuyên truyền gương điển hình
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và "cơ quan được giao nhiệm vụ riêng" là "<được giao>"
      Và có "Lần phát hiện, xét chọn điển hình" ngày 10/02/2025, kết quả xét chọn: có điển hình
      Và không có "Hoạt động tuyên truyền về thi đua, gương điển hình" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tên đơn vị                        | loại đơn vị                                | được giao                | kết quả                                                |
        | Sở Nội vụ tỉnh Trà Vinh           | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | Sở Nội vụ                | "Vi phạm", lý do "không có"                            |
        | Sở Tài chính tỉnh Trà Vinh        | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | Sở Tài chính             | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | Ban Tuyên giáo và Dân vận Tỉnh ủy | Cấp ủy, ban đảng                           | Ban Tuyên giáo - Dân vận | "Vi phạm", lý do "không có"                            |
        | Ban Tổ chức Tỉnh ủy               | Cấp ủy, ban đảng                           | Sở Tài chính             | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @TV-M5-7
    Khung kịch bản: Chưa cho biết là cơ quan nào thì chưa kết luận, trừ báo chí
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và chưa báo cáo "cơ quan được giao nhiệm vụ riêng"
      Và có "Lần phát hiện, xét chọn điển hình" ngày 10/02/2025, kết quả xét chọn: có điển hình
      Và không có "Hoạt động tuyên truyền về thi đua, gương điển hình" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tên đơn vị            | loại đơn vị                                | kết quả                                         |
        | Báo Trà Vinh          | Báo, đài phát thanh và truyền hình         | "Vi phạm", lý do "không có"                     |
        | Sở Y tế tỉnh Trà Vinh | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |
        | Ban Nội chính Tỉnh ủy | Cấp ủy, ban đảng                           | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @TV-M5-7
    Khung kịch bản: Tuyên truyền gương điển hình: đơn vị nào phải thực hiện
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và "cơ quan được giao nhiệm vụ riêng" là "Ban Tuyên giáo - Dân vận"
      Và có "Lần phát hiện, xét chọn điển hình" ngày 10/02/2025, kết quả xét chọn: có điển hình
      Và không có "Hoạt động tuyên truyền về thi đua, gương điển hình" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tên đơn vị                             | loại đơn vị                                | kết quả                     |
        | Báo Trà Vinh                           | Báo, đài phát thanh và truyền hình         | "Vi phạm", lý do "không có" |
        | Sở Nội vụ tỉnh Trà Vinh                | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có" |
        | Đảng ủy các cơ quan Đảng tỉnh Trà Vinh | Cấp ủy, ban đảng                           | "Vi phạm", lý do "không có" |

    @TV-M5-7
    Khung kịch bản: Tuyên truyền gương điển hình: loại đơn vị không thuộc diện này
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và "cơ quan được giao nhiệm vụ riêng" là "Ban Tuyên giáo - Dân vận"
      Và có "Lần phát hiện, xét chọn điển hình" ngày 10/02/2025, kết quả xét chọn: có điển hình
      Và không có "Hoạt động tuyên truyền về thi đua, gương điển hình" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

      Dữ liệu:
        | tên đơn vị                            | loại đơn vị                      |
        | Thanh tra tỉnh Trà Vinh               | Cơ quan nhà nước                 |
        | Bệnh viện Đa khoa tỉnh Trà Vinh       | Đơn vị sự nghiệp công lập        |
        | Công ty cổ phần Trà Bắc               | Tổ chức có sử dụng lao động      |
        | Công ty Xổ số kiến thiết Trà Vinh     | Doanh nghiệp nhà nước            |
        | Ủy ban nhân dân tỉnh Trà Vinh         | Ủy ban nhân dân cấp tỉnh         |
        | Hội đồng nhân dân tỉnh Trà Vinh       | Hội đồng nhân dân cấp tỉnh       |
        | Ủy ban nhân dân huyện Càng Long       | Ủy ban nhân dân cấp huyện        |
        | Ủy ban nhân dân xã Tân An             | Ủy ban nhân dân cấp xã           |
        | Ấp Tân Trung                          | Thôn, xóm, tổ dân phố            |
        | Ủy ban Mặt trận Tổ quốc tỉnh Trà Vinh | Ủy ban Mặt trận Tổ quốc Việt Nam |
        | Tỉnh đoàn Trà Vinh                    | Tổ chức chính trị - xã hội       |
        | Liên đoàn Lao động tỉnh Trà Vinh      | Liên đoàn Lao động tỉnh          |

    @TV-M5-7
    Khung kịch bản: Tuyên truyền gương điển hình: chỉ đơn vị của tỉnh Trà Vinh trước sắp xếp
      Biết hồ sơ năm 2025 của Báo Trà Vinh, loại "Báo, đài phát thanh và truyền hình", <địa bàn>
      Và "cơ quan được giao nhiệm vụ riêng" là "Ban Tuyên giáo - Dân vận"
      Và có "Lần phát hiện, xét chọn điển hình" ngày 10/02/2025, kết quả xét chọn: có điển hình
      Và không có "Hoạt động tuyên truyền về thi đua, gương điển hình" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | địa bàn                                       | kết quả                               |
        | tỉnh Vĩnh Long                                | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Cao Bằng                                 | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Bến Tre)  | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | "Vi phạm", lý do "không có"           |

    @TV-M5-7
    Khung kịch bản: Tuyên truyền gương điển hình: sau ngày 30/06/2025 chỉ xét khi ghi nhận Nghị quyết còn hiệu lực
      Biết chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và <việc ghi nhận>
      Và "cơ quan được giao nhiệm vụ riêng" là "Ban Tuyên giáo - Dân vận"
      Và có "Lần phát hiện, xét chọn điển hình" ngày 10/02/2025, kết quả xét chọn: có điển hình
      Và không có "Hoạt động tuyên truyền về thi đua, gương điển hình" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | việc ghi nhận                                                                        | kết quả                                       |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | không có "Văn bản địa phương đang áp dụng" nào                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: không | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: có    | "Vi phạm", lý do "không có"                   |

    @TV-M5-7
    Khung kịch bản: Tuyên truyền gương điển hình: hạn là hết ngày 31/12
      Biết "cơ quan được giao nhiệm vụ riêng" là "Ban Tuyên giáo - Dân vận"
      Và có "Lần phát hiện, xét chọn điển hình" ngày 10/02/2025, kết quả xét chọn: có điển hình
      Và không có "Hoạt động tuyên truyền về thi đua, gương điển hình" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 30/12/2025    | "Chưa đến hạn"              |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @TV-M5-7
    Khung kịch bản: Tuyên truyền gương điển hình: số liệu phải đầy đủ đến hết năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và "cơ quan được giao nhiệm vụ riêng" là "Ban Tuyên giáo - Dân vận"
      Và có "Lần phát hiện, xét chọn điển hình" ngày 10/02/2025, kết quả xét chọn: có điển hình
      Và không có "Hoạt động tuyên truyền về thi đua, gương điển hình" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | kết quả                                     |
        | 30/12/2025  | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025  | "Vi phạm", lý do "không có"                 |

    @TV-M5-7
    Khung kịch bản: Tuyên truyền gương điển hình: đơn vị lập trong năm phải tồn tại đủ 90 ngày
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và "cơ quan được giao nhiệm vụ riêng" là "Ban Tuyên giáo - Dân vận"
      Và có "Lần phát hiện, xét chọn điển hình" ngày 10/02/2025, kết quả xét chọn: có điển hình
      Và không có "Hoạt động tuyên truyền về thi đua, gương điển hình" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                                       |
        | 03/10/2025     | "Vi phạm", lý do "không có"                   |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 01/01/2026     | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @TV-M5-7
    Kịch bản: Tuyên truyền gương điển hình: đơn vị giải thể ngày 01/07/2025 mà chưa làm
      Biết đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và "cơ quan được giao nhiệm vụ riêng" là "Ban Tuyên giáo - Dân vận"
      Và có "Lần phát hiện, xét chọn điển hình" ngày 10/02/2025, kết quả xét chọn: có điển hình
      Và không có "Hoạt động tuyên truyền về thi đua, gương điển hình" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "đơn vị không tồn tại"

    @TV-M5-7
    Kịch bản: Tuyên truyền gương điển hình: đơn vị giải thể ngày 01/07/2025 mà đã làm
      Biết đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và có "Lần phát hiện, xét chọn điển hình" ngày 10/02/2025, kết quả xét chọn: có điển hình
      Và có "Hoạt động tuyên truyền về thi đua, gương điển hình" ngày 20/03/2025, nội dung: gương điển hình
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TV-M5-7
    Kịch bản: Tuyên truyền gương điển hình: đã làm thì đạt ngay trong năm
      Biết có "Lần phát hiện, xét chọn điển hình" ngày 10/02/2025, kết quả xét chọn: có điển hình
      Và có "Hoạt động tuyên truyền về thi đua, gương điển hình" ngày 20/03/2025, nội dung: gương điển hình
      Khi đánh giá vào ngày 30/06/2025
      Thì kết quả là "Đạt"

    @TV-M5-7
    Khung kịch bản: Tuyên truyền gương điển hình: chưa báo cáo một dữ kiện cần có
      Biết có "Lần phát hiện, xét chọn điển hình" ngày 10/02/2025, kết quả xét chọn: có điển hình
      Và có "Hoạt động tuyên truyền về thi đua, gương điển hình" ngày 20/03/2025, nội dung: gương điển hình
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | dữ kiện                                            |
        | Hoạt động tuyên truyền về thi đua, gương điển hình |
        | Lần phát hiện, xét chọn điển hình                  |

    @TV-M5-7
    Khung kịch bản: Tuyên truyền gương điển hình: tính từ năm 2025
      Biết hồ sơ năm <năm> của Báo Trà Vinh, loại "Báo, đài phát thanh và truyền hình", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Lần phát hiện, xét chọn điển hình" ngày 10/02/<năm>, kết quả xét chọn: có điển hình
      Và không có "Hoạt động tuyên truyền về thi đua, gương điển hình" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm  | ngày đánh giá | kết quả                                         |
        | 2024 | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 15/01/2026    | "Vi phạm", lý do "không có"                     |

    @TV-M5-7
    Khung kịch bản: Hoạt động tuyên truyền gương điển hình phải ở trong năm
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Lần phát hiện, xét chọn điển hình" ngày 10/02/2025, kết quả xét chọn: có điển hình
      Và có "Hoạt động tuyên truyền về thi đua, gương điển hình" ngày <ngày>, nội dung: gương điển hình
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @TV-M5-7
    Kịch bản: Chỉ tuyên truyền phong trào thi đua thì chưa phải tuyên truyền gương điển hình
      Biết có "Lần phát hiện, xét chọn điển hình" ngày 10/02/2025, kết quả xét chọn: có điển hình
      Và có "Hoạt động tuyên truyền về thi đua, gương điển hình" ngày 20/03/2025, nội dung: phong trào thi đua
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TV-M5-7
    Khung kịch bản: Năm không xét chọn được điển hình thì không xét
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Lần phát hiện, xét chọn điển hình" ngày <ngày>, kết quả xét chọn: <kết quả xét chọn>
      Và không có "Hoạt động tuyên truyền về thi đua, gương điển hình" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả xét chọn                 | kết quả                                                |
        | 31/12/2024 | có điển hình                     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | 01/01/2025 | có điển hình                     | "Vi phạm", lý do "không có"                            |
        | 31/12/2025 | có điển hình                     | "Vi phạm", lý do "không có"                            |
        | 01/01/2026 | có điển hình                     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | 10/02/2025 | không có trường hợp đủ điều kiện | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @TV-M5-7
    Kịch bản: Chưa hết năm, chưa xét chọn điển hình nào
      Biết không có "Lần phát hiện, xét chọn điển hình" nào
      Và không có "Hoạt động tuyên truyền về thi đua, gương điển hình" nào
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Chưa đến hạn"

    @TV-M5-7
    Kịch bản: Tuyên truyền gương điển hình tiên tiến: đơn vị cùng loại ở cấp xã thì không áp dụng
      Biết hồ sơ năm 2025 của Đảng ủy xã Càng Long, loại "Cấp ủy, ban đảng", xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

  Quy tắc: Kịp thời biểu dương, khen thưởng (đoạn 16)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có

    @TV-M5-8
    Khung kịch bản: Khen thưởng điển hình: đơn vị nào phải thực hiện
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Lần phát hiện, xét chọn điển hình" ngày 01/03/2025, kết quả xét chọn: có điển hình
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tên đơn vị                      | loại đơn vị               | kết quả                     |
        | Thanh tra tỉnh Trà Vinh         | Cơ quan nhà nước          | "Vi phạm", lý do "không có" |
        | Bệnh viện Đa khoa tỉnh Trà Vinh | Đơn vị sự nghiệp công lập | "Vi phạm", lý do "không có" |
        | Ủy ban nhân dân tỉnh Trà Vinh   | Ủy ban nhân dân cấp tỉnh  | "Vi phạm", lý do "không có" |

    @TV-M5-8
    Khung kịch bản: Khen thưởng điển hình: loại đơn vị không thuộc diện này
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Lần phát hiện, xét chọn điển hình" ngày 01/03/2025, kết quả xét chọn: có điển hình
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

      Dữ liệu:
        | tên đơn vị                             | loại đơn vị                        |
        | Công ty cổ phần Trà Bắc                | Tổ chức có sử dụng lao động        |
        | Công ty Xổ số kiến thiết Trà Vinh      | Doanh nghiệp nhà nước              |
        | Hội đồng nhân dân tỉnh Trà Vinh        | Hội đồng nhân dân cấp tỉnh         |
        | Ủy ban nhân dân huyện Càng Long        | Ủy ban nhân dân cấp huyện          |
        | Ủy ban nhân dân xã Tân An              | Ủy ban nhân dân cấp xã             |
        | Ấp Tân Trung                           | Thôn, xóm, tổ dân phố              |
        | Ủy ban Mặt trận Tổ quốc tỉnh Trà Vinh  | Ủy ban Mặt trận Tổ quốc Việt Nam   |
        | Tỉnh đoàn Trà Vinh                     | Tổ chức chính trị - xã hội         |
        | Liên đoàn Lao động tỉnh Trà Vinh       | Liên đoàn Lao động tỉnh            |
        | Đảng ủy các cơ quan Đảng tỉnh Trà Vinh | Cấp ủy, ban đảng                   |
        | Báo Trà Vinh                           | Báo, đài phát thanh và truyền hình |

    @TV-M5-8
    Khung kịch bản: Khen thưởng điển hình: chỉ đơn vị của tỉnh Trà Vinh trước sắp xếp
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", <địa bàn>
      Và có "Lần phát hiện, xét chọn điển hình" ngày 01/03/2025, kết quả xét chọn: có điển hình
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | địa bàn                                       | kết quả                               |
        | tỉnh Vĩnh Long                                | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Cao Bằng                                 | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Bến Tre)  | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | "Vi phạm", lý do "không có"           |

    @TV-M5-8
    Khung kịch bản: Khen thưởng điển hình: làm xong trước, đúng và sau ngày cuối của hạn 180 ngày
      Biết có "Lần phát hiện, xét chọn điển hình" ngày 01/03/2025, kết quả xét chọn: có điển hình; ngày được khen thưởng: <ngày làm xong>
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày làm xong | kết quả                    |
        | 27/08/2025    | "Đạt"                      |
        | 28/08/2025    | "Đạt"                      |
        | 29/08/2025    | "Vi phạm", lý do "quá hạn" |

    @TV-M5-8
    Kịch bản: Khen thưởng điển hình: làm xong muộn một ngày
      Biết có "Lần phát hiện, xét chọn điển hình" ngày 01/03/2025, kết quả xét chọn: có điển hình; ngày được khen thưởng: 29/08/2025
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là 1

    @TV-M5-8
    Khung kịch bản: Khen thưởng điển hình: chưa làm, quanh ngày cuối của hạn
      Biết có "Lần phát hiện, xét chọn điển hình" ngày 01/03/2025, kết quả xét chọn: có điển hình
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 27/08/2025    | "Chưa đến hạn"              |
        | 28/08/2025    | "Chưa đến hạn"              |
        | 29/08/2025    | "Vi phạm", lý do "không có" |

    @TV-M5-8
    Khung kịch bản: Khen thưởng điển hình: số liệu phải đầy đủ đến hết hạn
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Lần phát hiện, xét chọn điển hình" ngày 01/03/2025, kết quả xét chọn: có điển hình
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | kết quả                                     |
        | 27/08/2025  | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 28/08/2025  | "Vi phạm", lý do "không có"                 |

    @TV-M5-8
    Kịch bản: Khen thưởng điển hình: cả năm không phát sinh
      Biết không có "Lần phát hiện, xét chọn điển hình" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"

    @TV-M5-8
    Kịch bản: Khen thưởng điển hình: chưa báo cáo có phát sinh hay không
      Biết chưa báo cáo "Lần phát hiện, xét chọn điển hình"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M5-8
    Khung kịch bản: Khen thưởng điển hình: sau ngày 30/06/2025 chỉ xét khi ghi nhận Nghị quyết còn hiệu lực
      Biết chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và <việc ghi nhận>
      Và có "Lần phát hiện, xét chọn điển hình" ngày 01/03/2025, kết quả xét chọn: có điển hình
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | việc ghi nhận                                                                        | kết quả                                       |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | không có "Văn bản địa phương đang áp dụng" nào                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: không | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: có    | "Vi phạm", lý do "không có"                   |

    @TV-M5-8
    Khung kịch bản: Khen thưởng điển hình: việc phát sinh trước ngày 01/01/2025 không xét
      Biết hồ sơ năm <năm> của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Lần phát hiện, xét chọn điển hình" ngày <ngày>, kết quả xét chọn: có điển hình
      Khi đánh giá vào ngày 31/12/<năm>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm  | ngày       | kết quả                                         |
        | 2024 | 15/02/2024 | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2024 | 31/07/2024 | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 01/01/2025 | "Vi phạm", lý do "không có"                     |

    @TV-M5-8
    Khung kịch bản: Khen thưởng điển hình: đơn vị giải thể trước khi hết hạn
      Biết có "Lần phát hiện, xét chọn điển hình" ngày 01/03/2025, kết quả xét chọn: có điển hình
      Và đơn vị chấm dứt hoạt động từ ngày <ngày>
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                       |
        | 28/08/2025 | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 29/08/2025 | "Vi phạm", lý do "không có"                   |

    @TV-M5-8
    Kịch bản: Không có trường hợp đủ điều kiện thì không phải khen thưởng
      Biết có "Lần phát hiện, xét chọn điển hình" ngày 01/03/2025, kết quả xét chọn: không có trường hợp đủ điều kiện
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"

    @TV-M5-8
    Khung kịch bản: Lần xét chọn không ghi kết quả
      Biết có "Lần phát hiện, xét chọn điển hình" ngày 01/03/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                         |
        | 28/08/2025    | "Chưa đến hạn"                                  |
        | 29/08/2025    | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @TV-M5-8
    Kịch bản: Hai điển hình, một điển hình chưa được khen
      Biết có "Lần phát hiện, xét chọn điển hình" ngày 01/03/2025, kết quả xét chọn: có điển hình; ngày được khen thưởng: 01/04/2025
      Và có "Lần phát hiện, xét chọn điển hình" ngày 02/03/2025, kết quả xét chọn: có điển hình
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Vi phạm", lý do "không có"

    @TV-M5-8
    Kịch bản: Điển hình xét chọn cuối năm còn trong hạn 180 ngày
      Biết có "Lần phát hiện, xét chọn điển hình" ngày 15/12/2025, kết quả xét chọn: có điển hình
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @TV-M5-8
    Kịch bản: Kịp thời biểu dương, khen thưởng gương điển hình: đơn vị cùng loại ở cấp xã thì không áp dụng
      Biết hồ sơ năm 2025 của Trường Tiểu học Càng Long, loại "Đơn vị sự nghiệp công lập", xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

  Quy tắc: Ủy ban nhân dân tỉnh lập kế hoạch kiểm tra (đoạn 17)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Ủy ban nhân dân tỉnh Trà Vinh, loại "Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có

    @TV-M5-9
    Khung kịch bản: Kế hoạch kiểm tra của tỉnh: đơn vị nào phải thực hiện
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tên đơn vị                    | loại đơn vị              | kết quả                     |
        | Ủy ban nhân dân tỉnh Trà Vinh | Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có" |

    @TV-M5-9
    Khung kịch bản: Kế hoạch kiểm tra của tỉnh: loại đơn vị không thuộc diện này
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

      Dữ liệu:
        | tên đơn vị                             | loại đơn vị                                |
        | Thanh tra tỉnh Trà Vinh                | Cơ quan nhà nước                           |
        | Sở Nội vụ tỉnh Trà Vinh                | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh |
        | Bệnh viện Đa khoa tỉnh Trà Vinh        | Đơn vị sự nghiệp công lập                  |
        | Công ty cổ phần Trà Bắc                | Tổ chức có sử dụng lao động                |
        | Công ty Xổ số kiến thiết Trà Vinh      | Doanh nghiệp nhà nước                      |
        | Hội đồng nhân dân tỉnh Trà Vinh        | Hội đồng nhân dân cấp tỉnh                 |
        | Ủy ban nhân dân huyện Càng Long        | Ủy ban nhân dân cấp huyện                  |
        | Ủy ban nhân dân xã Tân An              | Ủy ban nhân dân cấp xã                     |
        | Ấp Tân Trung                           | Thôn, xóm, tổ dân phố                      |
        | Ủy ban Mặt trận Tổ quốc tỉnh Trà Vinh  | Ủy ban Mặt trận Tổ quốc Việt Nam           |
        | Tỉnh đoàn Trà Vinh                     | Tổ chức chính trị - xã hội                 |
        | Liên đoàn Lao động tỉnh Trà Vinh       | Liên đoàn Lao động tỉnh                    |
        | Đảng ủy các cơ quan Đảng tỉnh Trà Vinh | Cấp ủy, ban đảng                           |
        | Báo Trà Vinh                           | Báo, đài phát thanh và truyền hình         |

    @TV-M5-9
    Khung kịch bản: Kế hoạch kiểm tra của tỉnh: chỉ đơn vị của tỉnh Trà Vinh trước sắp xếp
      Biết hồ sơ năm 2025 của Ủy ban nhân dân tỉnh Trà Vinh, loại "Ủy ban nhân dân cấp tỉnh", <địa bàn>
      Và không có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | địa bàn                                       | kết quả                               |
        | tỉnh Vĩnh Long                                | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Cao Bằng                                 | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Bến Tre)  | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | "Vi phạm", lý do "không có"           |

    @TV-M5-9
    Khung kịch bản: Kế hoạch kiểm tra của tỉnh: tính từ năm 2025
      Biết hồ sơ năm <năm> của Ủy ban nhân dân tỉnh Trà Vinh, loại "Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm  | ngày đánh giá | kết quả                                         |
        | 2024 | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 15/01/2026    | "Vi phạm", lý do "không có"                     |

    @TV-M5-9
    Khung kịch bản: Kế hoạch kiểm tra của tỉnh: sau ngày 30/06/2025 chỉ xét khi ghi nhận Nghị quyết còn hiệu lực
      Biết chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và <việc ghi nhận>
      Và không có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | việc ghi nhận                                                                        | kết quả                                       |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | không có "Văn bản địa phương đang áp dụng" nào                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: không | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: có    | "Vi phạm", lý do "không có"                   |

    @TV-M5-9
    Khung kịch bản: Kế hoạch kiểm tra của tỉnh: hạn là hết ngày 31/12
      Biết không có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 30/12/2025    | "Chưa đến hạn"              |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @TV-M5-9
    Khung kịch bản: Kế hoạch kiểm tra của tỉnh: số liệu phải đầy đủ đến hết năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | kết quả                                     |
        | 30/12/2025  | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025  | "Vi phạm", lý do "không có"                 |

    @TV-M5-9
    Khung kịch bản: Kế hoạch kiểm tra của tỉnh: đơn vị lập trong năm phải tồn tại đủ 90 ngày
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                                       |
        | 03/10/2025     | "Vi phạm", lý do "không có"                   |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 01/01/2026     | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @TV-M5-9
    Kịch bản: Kế hoạch kiểm tra của tỉnh: đơn vị giải thể ngày 01/07/2025 mà chưa làm
      Biết đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và không có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "đơn vị không tồn tại"

    @TV-M5-9
    Kịch bản: Kế hoạch kiểm tra của tỉnh: đơn vị giải thể ngày 01/07/2025 mà đã làm
      Biết đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 20/03/2025, năm: 2025; loại hình: kiểm tra
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TV-M5-9
    Kịch bản: Kế hoạch kiểm tra của tỉnh: đã làm thì đạt ngay trong năm
      Biết có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 20/03/2025, năm: 2025; loại hình: kiểm tra
      Khi đánh giá vào ngày 30/06/2025
      Thì kết quả là "Đạt"

    @TV-M5-9
    Khung kịch bản: Kế hoạch kiểm tra của tỉnh: chưa báo cáo một dữ kiện cần có
      Biết có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 20/03/2025, năm: 2025; loại hình: kiểm tra
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | dữ kiện                                        |
        | Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở |

    @TV-M5-9
    Khung kịch bản: Kế hoạch kiểm tra phải là của năm được xét
      Biết có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 20/12/2024, năm: <năm>; loại hình: kiểm tra
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm  | kết quả                     |
        | 2024 | "Vi phạm", lý do "không có" |
        | 2025 | "Đạt"                       |
        | 2026 | "Vi phạm", lý do "không có" |

    @TV-M5-9
    Khung kịch bản: Kế hoạch kiểm tra ban hành trong năm, sang năm sau là quá hạn
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày <ngày ban hành>, năm: 2025; loại hình: kiểm tra
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày ban hành | kết quả                    |
        | 20/12/2024    | "Đạt"                      |
        | 31/12/2025    | "Đạt"                      |
        | 01/01/2026    | "Vi phạm", lý do "quá hạn" |

    @TV-M5-9
    Kịch bản: Kế hoạch tự kiểm tra không thay được kế hoạch kiểm tra
      Biết có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 20/03/2025, năm: 2025; loại hình: tự kiểm tra
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TV-M5-9
    Kịch bản: Kế hoạch không ghi loại hình
      Biết có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 20/03/2025, năm: 2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

  Quy tắc: Chủ động tự kiểm tra (đoạn 17)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có

    @TV-M5-10
    Khung kịch bản: Tự kiểm tra: đơn vị nào phải thực hiện
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tên đơn vị                      | loại đơn vị               | kết quả                     |
        | Thanh tra tỉnh Trà Vinh         | Cơ quan nhà nước          | "Vi phạm", lý do "không có" |
        | Bệnh viện Đa khoa tỉnh Trà Vinh | Đơn vị sự nghiệp công lập | "Vi phạm", lý do "không có" |

    @TV-M5-10
    Khung kịch bản: Tự kiểm tra: loại đơn vị không thuộc diện này
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

      Dữ liệu:
        | tên đơn vị                             | loại đơn vị                        |
        | Công ty cổ phần Trà Bắc                | Tổ chức có sử dụng lao động        |
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

    @TV-M5-10
    Khung kịch bản: Tự kiểm tra: chỉ đơn vị của tỉnh Trà Vinh trước sắp xếp
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", <địa bàn>
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | địa bàn                                       | kết quả                               |
        | tỉnh Vĩnh Long                                | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Cao Bằng                                 | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Bến Tre)  | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | "Vi phạm", lý do "không có"           |

    @TV-M5-10
    Khung kịch bản: Tự kiểm tra: tính từ năm 2025
      Biết hồ sơ năm <năm> của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm  | ngày đánh giá | kết quả                                         |
        | 2024 | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 15/01/2026    | "Vi phạm", lý do "không có"                     |

    @TV-M5-10
    Khung kịch bản: Tự kiểm tra: sau ngày 30/06/2025 chỉ xét khi ghi nhận Nghị quyết còn hiệu lực
      Biết chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và <việc ghi nhận>
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | việc ghi nhận                                                                        | kết quả                                       |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | không có "Văn bản địa phương đang áp dụng" nào                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: không | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: có    | "Vi phạm", lý do "không có"                   |

    @TV-M5-10
    Khung kịch bản: Tự kiểm tra: hạn là hết ngày 31/12
      Biết không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 30/12/2025    | "Chưa đến hạn"              |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @TV-M5-10
    Khung kịch bản: Tự kiểm tra: số liệu phải đầy đủ đến hết năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | kết quả                                     |
        | 30/12/2025  | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025  | "Vi phạm", lý do "không có"                 |

    @TV-M5-10
    Khung kịch bản: Tự kiểm tra: đơn vị lập trong năm phải tồn tại đủ 90 ngày
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                                       |
        | 03/10/2025     | "Vi phạm", lý do "không có"                   |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 01/01/2026     | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @TV-M5-10
    Kịch bản: Tự kiểm tra: đơn vị giải thể ngày 01/07/2025 mà chưa làm
      Biết đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "đơn vị không tồn tại"

    @TV-M5-10
    Kịch bản: Tự kiểm tra: đơn vị giải thể ngày 01/07/2025 mà đã làm
      Biết đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 20/03/2025, loại hình: tự kiểm tra; kết luận hoặc báo cáo: Báo cáo số 15/BC
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TV-M5-10
    Kịch bản: Tự kiểm tra: đã làm thì đạt ngay trong năm
      Biết có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 20/03/2025, loại hình: tự kiểm tra; kết luận hoặc báo cáo: Báo cáo số 15/BC
      Khi đánh giá vào ngày 30/06/2025
      Thì kết quả là "Đạt"

    @TV-M5-10
    Khung kịch bản: Tự kiểm tra: chưa báo cáo một dữ kiện cần có
      Biết có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 20/03/2025, loại hình: tự kiểm tra; kết luận hoặc báo cáo: Báo cáo số 15/BC
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | dữ kiện                                    |
        | Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở |

    @TV-M5-10
    Khung kịch bản: Tự kiểm tra: phải làm trong năm được xét
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày <ngày>, loại hình: tự kiểm tra; kết luận hoặc báo cáo: Báo cáo số 15/BC
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @TV-M5-10
    Khung kịch bản: Cuộc tự kiểm tra phải có kết luận
      Biết có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 20/03/2025, loại hình: tự kiểm tra<kết luận>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kết luận                                    | kết quả                                         |
        | ; kết luận hoặc báo cáo: Thông báo số 02/TB | "Đạt"                                           |
        | ; kết luận hoặc báo cáo: trống              | "Vi phạm", lý do "không có"                     |
        |                                             | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @TV-M5-10
    Khung kịch bản: Cuộc kiểm tra khác không thay được tự kiểm tra
      Biết có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 20/03/2025, loại hình: <loại hình>; kết luận hoặc báo cáo: Kết luận số 03/KL
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

      Dữ liệu:
        | loại hình         |
        | kiểm tra          |
        | cấp trên kiểm tra |
        | giám sát          |

    @TV-M5-10
    Kịch bản: Cuộc tự kiểm tra không ghi loại hình
      Biết có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 20/03/2025, kết luận hoặc báo cáo: Kết luận số 03/KL
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M5-10
    Kịch bản: Chủ động tự kiểm tra việc thực hiện dân chủ: đơn vị cùng loại ở cấp xã thì không áp dụng
      Biết hồ sơ năm 2025 của Trường Tiểu học Càng Long, loại "Đơn vị sự nghiệp công lập", xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

  Quy tắc: Kiểm tra chính sách sát dân, lĩnh vực nhạy cảm, công khai (đoạn 17)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có
      Và "quản lý đơn vị khác" là có

    @TV-M5-11
    Khung kịch bản: Kiểm tra đủ ba nội dung: đơn vị nào phải thực hiện
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tên đơn vị                    | loại đơn vị              | kết quả                     |
        | Thanh tra tỉnh Trà Vinh       | Cơ quan nhà nước         | "Vi phạm", lý do "không có" |
        | Ủy ban nhân dân tỉnh Trà Vinh | Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có" |

    @TV-M5-11
    Khung kịch bản: Kiểm tra đủ ba nội dung: loại đơn vị không thuộc diện này
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

      Dữ liệu:
        | tên đơn vị                             | loại đơn vị                        |
        | Bệnh viện Đa khoa tỉnh Trà Vinh        | Đơn vị sự nghiệp công lập          |
        | Công ty cổ phần Trà Bắc                | Tổ chức có sử dụng lao động        |
        | Công ty Xổ số kiến thiết Trà Vinh      | Doanh nghiệp nhà nước              |
        | Hội đồng nhân dân tỉnh Trà Vinh        | Hội đồng nhân dân cấp tỉnh         |
        | Ủy ban nhân dân huyện Càng Long        | Ủy ban nhân dân cấp huyện          |
        | Ủy ban nhân dân xã Tân An              | Ủy ban nhân dân cấp xã             |
        | Ấp Tân Trung                           | Thôn, xóm, tổ dân phố              |
        | Ủy ban Mặt trận Tổ quốc tỉnh Trà Vinh  | Ủy ban Mặt trận Tổ quốc Việt Nam   |
        | Tỉnh đoàn Trà Vinh                     | Tổ chức chính trị - xã hội         |
        | Liên đoàn Lao động tỉnh Trà Vinh       | Liên đoàn Lao động tỉnh            |
        | Đảng ủy các cơ quan Đảng tỉnh Trà Vinh | Cấp ủy, ban đảng                   |
        | Báo Trà Vinh                           | Báo, đài phát thanh và truyền hình |

    @TV-M5-11
    Khung kịch bản: Kiểm tra đủ ba nội dung: chỉ đơn vị của tỉnh Trà Vinh trước sắp xếp
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", <địa bàn>
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | địa bàn                                       | kết quả                               |
        | tỉnh Vĩnh Long                                | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Cao Bằng                                 | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Bến Tre)  | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | "Vi phạm", lý do "không có"           |

    @TV-M5-11
    Khung kịch bản: Kiểm tra đủ ba nội dung: tính từ năm 2025
      Biết hồ sơ năm <năm> của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm  | ngày đánh giá | kết quả                                         |
        | 2024 | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 15/01/2026    | "Vi phạm", lý do "không có"                     |

    @TV-M5-11
    Khung kịch bản: Kiểm tra đủ ba nội dung: sau ngày 30/06/2025 chỉ xét khi ghi nhận Nghị quyết còn hiệu lực
      Biết chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và <việc ghi nhận>
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | việc ghi nhận                                                                        | kết quả                                       |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | không có "Văn bản địa phương đang áp dụng" nào                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: không | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: có    | "Vi phạm", lý do "không có"                   |

    @TV-M5-11
    Khung kịch bản: Kiểm tra đủ ba nội dung: hạn là hết ngày 31/12
      Biết không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 30/12/2025    | "Chưa đến hạn"              |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @TV-M5-11
    Khung kịch bản: Kiểm tra đủ ba nội dung: số liệu phải đầy đủ đến hết năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | kết quả                                     |
        | 30/12/2025  | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025  | "Vi phạm", lý do "không có"                 |

    @TV-M5-11
    Khung kịch bản: Kiểm tra đủ ba nội dung: đơn vị lập trong năm phải tồn tại đủ 90 ngày
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                                       |
        | 03/10/2025     | "Vi phạm", lý do "không có"                   |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 01/01/2026     | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @TV-M5-11
    Kịch bản: Kiểm tra đủ ba nội dung: đơn vị giải thể ngày 01/07/2025 mà chưa làm
      Biết đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "đơn vị không tồn tại"

    @TV-M5-11
    Kịch bản: Kiểm tra đủ ba nội dung: đơn vị giải thể ngày 01/07/2025 mà đã làm
      Biết đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 15/03/2025, loại hình: giám sát; nội dung kiểm tra: chính sách liên quan Nhân dân và lĩnh vực dễ phát sinh tiêu cực
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 20/03/2025, loại hình: kiểm tra; nội dung kiểm tra: công khai thông tin
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TV-M5-11
    Kịch bản: Kiểm tra đủ ba nội dung: đã làm thì đạt ngay trong năm
      Biết có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 15/03/2025, loại hình: giám sát; nội dung kiểm tra: chính sách liên quan Nhân dân và lĩnh vực dễ phát sinh tiêu cực
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 20/03/2025, loại hình: kiểm tra; nội dung kiểm tra: công khai thông tin
      Khi đánh giá vào ngày 30/06/2025
      Thì kết quả là "Đạt"

    @TV-M5-11
    Khung kịch bản: Kiểm tra đủ ba nội dung: chưa báo cáo một dữ kiện cần có
      Biết có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 15/03/2025, loại hình: giám sát; nội dung kiểm tra: chính sách liên quan Nhân dân và lĩnh vực dễ phát sinh tiêu cực
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 20/03/2025, loại hình: kiểm tra; nội dung kiểm tra: công khai thông tin
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | dữ kiện                                    |
        | Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở |
        | quản lý đơn vị khác                        |

    @TV-M5-11
    Khung kịch bản: Cuộc kiểm tra nội dung còn thiếu phải ở trong năm
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 15/03/2025, loại hình: giám sát; nội dung kiểm tra: chính sách liên quan Nhân dân và lĩnh vực dễ phát sinh tiêu cực
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày <ngày>, loại hình: kiểm tra; nội dung kiểm tra: công khai thông tin
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @TV-M5-11
    Khung kịch bản: Chỉ cuộc kiểm tra, giám sát được tính
      Biết có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 15/03/2025, loại hình: <loại hình>; nội dung kiểm tra: chính sách liên quan Nhân dân và lĩnh vực dễ phát sinh tiêu cực
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 20/03/2025, loại hình: <loại hình>; nội dung kiểm tra: công khai thông tin
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | loại hình         | kết quả                     |
        | kiểm tra          | "Đạt"                       |
        | giám sát          | "Đạt"                       |
        | tự kiểm tra       | "Vi phạm", lý do "không có" |
        | cấp trên kiểm tra | "Vi phạm", lý do "không có" |

    @TV-M5-11
    Khung kịch bản: Các cuộc kiểm tra thiếu một trong ba nội dung
      Biết có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 20/03/2025, loại hình: kiểm tra; nội dung kiểm tra: <nội dung>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

      Dữ liệu:
        | nội dung                                                        |
        | chính sách liên quan Nhân dân và lĩnh vực dễ phát sinh tiêu cực |
        | công khai thông tin và lĩnh vực dễ phát sinh tiêu cực           |
        | công khai thông tin và chính sách liên quan Nhân dân            |

    @TV-M5-11
    Kịch bản: Hai cuộc gộp lại đủ ba nội dung
      Biết có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 20/03/2025, loại hình: kiểm tra; nội dung kiểm tra: công khai thông tin
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 20/10/2025, loại hình: giám sát; nội dung kiểm tra: chính sách liên quan Nhân dân và lĩnh vực dễ phát sinh tiêu cực
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TV-M5-11
    Kịch bản: Cuộc kiểm tra không ghi nội dung
      Biết có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 20/03/2025, loại hình: kiểm tra
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M5-11
    Kịch bản: Nơi không quản lý đơn vị khác chỉ xét tự kiểm tra
      Biết "quản lý đơn vị khác" là không
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không thuộc điều kiện áp dụng"

    @TV-M5-11
    Kịch bản: Kiểm tra chính sách sát dân, lĩnh vực nhạy cảm, công khai: đơn vị cùng loại ở cấp xã thì không áp dụng
      Biết hồ sơ năm 2025 của Đội Quản lý thị trường Càng Long, loại "Cơ quan nhà nước", xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

  Quy tắc: Qua kiểm tra kịp thời phát hiện, xử lý vi phạm (đoạn 17)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có

    @TV-M5-12
    Khung kịch bản: Xử lý vi phạm qua kiểm tra: đơn vị nào phải thực hiện
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 01/03/2025, loại vi phạm: vi phạm quy định
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tên đơn vị                    | loại đơn vị              | kết quả                     |
        | Thanh tra tỉnh Trà Vinh       | Cơ quan nhà nước         | "Vi phạm", lý do "không có" |
        | Ủy ban nhân dân tỉnh Trà Vinh | Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có" |

    @TV-M5-12
    Khung kịch bản: Xử lý vi phạm qua kiểm tra: loại đơn vị không thuộc diện này
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 01/03/2025, loại vi phạm: vi phạm quy định
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

      Dữ liệu:
        | tên đơn vị                             | loại đơn vị                        |
        | Bệnh viện Đa khoa tỉnh Trà Vinh        | Đơn vị sự nghiệp công lập          |
        | Công ty cổ phần Trà Bắc                | Tổ chức có sử dụng lao động        |
        | Công ty Xổ số kiến thiết Trà Vinh      | Doanh nghiệp nhà nước              |
        | Hội đồng nhân dân tỉnh Trà Vinh        | Hội đồng nhân dân cấp tỉnh         |
        | Ủy ban nhân dân huyện Càng Long        | Ủy ban nhân dân cấp huyện          |
        | Ủy ban nhân dân xã Tân An              | Ủy ban nhân dân cấp xã             |
        | Ấp Tân Trung                           | Thôn, xóm, tổ dân phố              |
        | Ủy ban Mặt trận Tổ quốc tỉnh Trà Vinh  | Ủy ban Mặt trận Tổ quốc Việt Nam   |
        | Tỉnh đoàn Trà Vinh                     | Tổ chức chính trị - xã hội         |
        | Liên đoàn Lao động tỉnh Trà Vinh       | Liên đoàn Lao động tỉnh            |
        | Đảng ủy các cơ quan Đảng tỉnh Trà Vinh | Cấp ủy, ban đảng                   |
        | Báo Trà Vinh                           | Báo, đài phát thanh và truyền hình |

    @TV-M5-12
    Khung kịch bản: Xử lý vi phạm qua kiểm tra: chỉ đơn vị của tỉnh Trà Vinh trước sắp xếp
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", <địa bàn>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 01/03/2025, loại vi phạm: vi phạm quy định
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | địa bàn                                       | kết quả                               |
        | tỉnh Vĩnh Long                                | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Cao Bằng                                 | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Bến Tre)  | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | "Vi phạm", lý do "không có"           |

    @TV-M5-12
    Khung kịch bản: Vi phạm qua kiểm tra: kết quả như quy tắc ở đoạn 18
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 01/03/2025, loại vi phạm: vi phạm quy định; ngày xử lý: <ngày xử lý>
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày xử lý | kết quả                    |
        | 31/03/2025 | "Đạt"                      |
        | 01/04/2025 | "Vi phạm", lý do "quá hạn" |

    @TV-M5-12
    Khung kịch bản: Vi phạm qua kiểm tra: chỉ xét từ năm 2025
      Biết hồ sơ năm <năm> của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 01/03/<năm>, loại vi phạm: vi phạm quy định
      Khi đánh giá vào ngày 31/12/<năm>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm  | kết quả                                         |
        | 2024 | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | "Vi phạm", lý do "không có"                     |

    @TV-M5-12
    Kịch bản: Không phát hiện vi phạm nào qua kiểm tra
      Biết không có "Vi phạm được phát hiện hoặc kết luận" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"

    @TV-M5-12
    Khung kịch bản: Xử lý vi phạm qua kiểm tra: việc có hạn đến hết ngày 30/06/2025 vẫn xét dù Nghị quyết không còn hiệu lực với đơn vị
      Biết chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày <ngày>, loại vi phạm: vi phạm quy định
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                       |
        | 31/05/2025 | "Vi phạm", lý do "không có"                   |
        | 01/06/2025 | "Không áp dụng", lý do "sau khi hết hiệu lực" |

    @TV-M5-12
    Khung kịch bản: Xử lý vi phạm qua kiểm tra: việc có hạn sau ngày 30/06/2025 chỉ xét khi ghi nhận Nghị quyết còn hiệu lực
      Biết chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và <việc ghi nhận>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 01/06/2025, loại vi phạm: vi phạm quy định
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | việc ghi nhận                                                                        | kết quả                                       |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | không có "Văn bản địa phương đang áp dụng" nào                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: không | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: có    | "Vi phạm", lý do "không có"                   |

    @TV-M5-12
    Kịch bản: Qua kiểm tra kịp thời phát hiện, xử lý nghiêm vi phạm: đơn vị cùng loại ở cấp xã thì không áp dụng
      Biết hồ sơ năm 2025 của Đội Quản lý thị trường Càng Long, loại "Cơ quan nhà nước", xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

  Quy tắc: Kiên quyết xử lý hành vi lợi dụng dân chủ (đoạn 18)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có

    @TV-M5-13
    Khung kịch bản: Lợi dụng dân chủ: đơn vị nào phải thực hiện
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 01/03/2025, loại vi phạm: lợi dụng dân chủ
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tên đơn vị                      | loại đơn vị               | kết quả                     |
        | Thanh tra tỉnh Trà Vinh         | Cơ quan nhà nước          | "Vi phạm", lý do "không có" |
        | Bệnh viện Đa khoa tỉnh Trà Vinh | Đơn vị sự nghiệp công lập | "Vi phạm", lý do "không có" |
        | Ủy ban nhân dân tỉnh Trà Vinh   | Ủy ban nhân dân cấp tỉnh  | "Vi phạm", lý do "không có" |

    @TV-M5-13
    Khung kịch bản: Lợi dụng dân chủ: loại đơn vị không thuộc diện này
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 01/03/2025, loại vi phạm: lợi dụng dân chủ
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

      Dữ liệu:
        | tên đơn vị                             | loại đơn vị                        |
        | Công ty cổ phần Trà Bắc                | Tổ chức có sử dụng lao động        |
        | Công ty Xổ số kiến thiết Trà Vinh      | Doanh nghiệp nhà nước              |
        | Hội đồng nhân dân tỉnh Trà Vinh        | Hội đồng nhân dân cấp tỉnh         |
        | Ủy ban nhân dân huyện Càng Long        | Ủy ban nhân dân cấp huyện          |
        | Ủy ban nhân dân xã Tân An              | Ủy ban nhân dân cấp xã             |
        | Ấp Tân Trung                           | Thôn, xóm, tổ dân phố              |
        | Ủy ban Mặt trận Tổ quốc tỉnh Trà Vinh  | Ủy ban Mặt trận Tổ quốc Việt Nam   |
        | Tỉnh đoàn Trà Vinh                     | Tổ chức chính trị - xã hội         |
        | Liên đoàn Lao động tỉnh Trà Vinh       | Liên đoàn Lao động tỉnh            |
        | Đảng ủy các cơ quan Đảng tỉnh Trà Vinh | Cấp ủy, ban đảng                   |
        | Báo Trà Vinh                           | Báo, đài phát thanh và truyền hình |

    @TV-M5-13
    Khung kịch bản: Lợi dụng dân chủ: chỉ đơn vị của tỉnh Trà Vinh trước sắp xếp
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", <địa bàn>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 01/03/2025, loại vi phạm: lợi dụng dân chủ
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | địa bàn                                       | kết quả                               |
        | tỉnh Vĩnh Long                                | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Cao Bằng                                 | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Bến Tre)  | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | "Vi phạm", lý do "không có"           |

    @TV-M5-13
    Khung kịch bản: Lợi dụng dân chủ: làm xong trước, đúng và sau ngày cuối của hạn 30 ngày
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 01/03/2025, loại vi phạm: lợi dụng dân chủ; ngày xử lý: <ngày làm xong>
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày làm xong | kết quả                    |
        | 30/03/2025    | "Đạt"                      |
        | 31/03/2025    | "Đạt"                      |
        | 01/04/2025    | "Vi phạm", lý do "quá hạn" |

    @TV-M5-13
    Kịch bản: Lợi dụng dân chủ: làm xong muộn một ngày
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 01/03/2025, loại vi phạm: lợi dụng dân chủ; ngày xử lý: 01/04/2025
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là 1

    @TV-M5-13
    Khung kịch bản: Lợi dụng dân chủ: chưa làm, quanh ngày cuối của hạn
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 01/03/2025, loại vi phạm: lợi dụng dân chủ
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 30/03/2025    | "Chưa đến hạn"              |
        | 31/03/2025    | "Chưa đến hạn"              |
        | 01/04/2025    | "Vi phạm", lý do "không có" |

    @TV-M5-13
    Khung kịch bản: Lợi dụng dân chủ: số liệu phải đầy đủ đến hết hạn
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 01/03/2025, loại vi phạm: lợi dụng dân chủ
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | kết quả                                     |
        | 30/03/2025  | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/03/2025  | "Vi phạm", lý do "không có"                 |

    @TV-M5-13
    Kịch bản: Lợi dụng dân chủ: cả năm không phát sinh
      Biết không có "Vi phạm được phát hiện hoặc kết luận" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"
      Và có ghi chú "Không có vi phạm nào được kết luận"

    @TV-M5-13
    Kịch bản: Lợi dụng dân chủ: chưa báo cáo có phát sinh hay không
      Biết chưa báo cáo "Vi phạm được phát hiện hoặc kết luận"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M5-13
    Khung kịch bản: Lợi dụng dân chủ: việc có hạn đến hết ngày 30/06/2025 vẫn xét dù Nghị quyết không còn hiệu lực với đơn vị
      Biết chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày <ngày>, loại vi phạm: lợi dụng dân chủ
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                       |
        | 31/05/2025 | "Vi phạm", lý do "không có"                   |
        | 01/06/2025 | "Không áp dụng", lý do "sau khi hết hiệu lực" |

    @TV-M5-13
    Khung kịch bản: Lợi dụng dân chủ: việc có hạn sau ngày 30/06/2025 chỉ xét khi ghi nhận Nghị quyết còn hiệu lực
      Biết chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và <việc ghi nhận>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 01/06/2025, loại vi phạm: lợi dụng dân chủ
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | việc ghi nhận                                                                        | kết quả                                       |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | không có "Văn bản địa phương đang áp dụng" nào                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: không | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: có    | "Vi phạm", lý do "không có"                   |

    @TV-M5-13
    Khung kịch bản: Lợi dụng dân chủ: việc phát sinh trước ngày 01/01/2025 không xét
      Biết hồ sơ năm <năm> của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày <ngày>, loại vi phạm: lợi dụng dân chủ
      Khi đánh giá vào ngày 31/12/<năm>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm  | ngày       | kết quả                                         |
        | 2024 | 15/02/2024 | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2024 | 31/07/2024 | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 01/01/2025 | "Vi phạm", lý do "không có"                     |

    @TV-M5-13
    Khung kịch bản: Lợi dụng dân chủ: đơn vị giải thể trước khi hết hạn
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 01/03/2025, loại vi phạm: lợi dụng dân chủ
      Và đơn vị chấm dứt hoạt động từ ngày <ngày>
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                       |
        | 31/03/2025 | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 01/04/2025 | "Vi phạm", lý do "không có"                   |

    @TV-M5-13
    Khung kịch bản: Lợi dụng dân chủ: vi phạm loại khác xét ở quy tắc khác
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 01/03/2025, loại vi phạm: <loại>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"

      Dữ liệu:
        | loại                        |
        | vi phạm quy định            |
        | hành vi bị nghiêm cấm       |
        | nhũng nhiễu hoặc tham nhũng |

    @TV-M5-13
    Khung kịch bản: Lợi dụng dân chủ: chưa phân loại vi phạm và chưa xử lý
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 01/03/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                         |
        | 31/03/2025    | "Chưa đến hạn"                                  |
        | 01/04/2025    | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @TV-M5-13
    Kịch bản: Lợi dụng dân chủ: hai vụ, một vụ chưa xử lý
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 01/03/2025, loại vi phạm: lợi dụng dân chủ; ngày xử lý: 10/03/2025
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 02/03/2025, loại vi phạm: lợi dụng dân chủ
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Vi phạm", lý do "không có"

    @TV-M5-13
    Kịch bản: Lợi dụng dân chủ: vụ phát hiện cuối năm còn trong hạn
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 20/12/2025, loại vi phạm: lợi dụng dân chủ
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @TV-M5-13
    Khung kịch bản: Vi phạm của ai cũng phải xử lý
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 01/03/2025, loại vi phạm: lợi dụng dân chủ; đối tượng vi phạm: <đối tượng>
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Vi phạm", lý do "không có"

      Dữ liệu:
        | đối tượng        |
        | đơn vị           |
        | người đứng đầu   |
        | người của đơn vị |
        | tổ chức khác     |
        | người khác       |

    @TV-M5-13
    Kịch bản: Kiên quyết xử lý hành vi lợi dụng dân chủ: đơn vị cùng loại ở cấp xã thì không áp dụng
      Biết hồ sơ năm 2025 của Trường Tiểu học Càng Long, loại "Đơn vị sự nghiệp công lập", xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

  Quy tắc: Không lợi dụng dân chủ để vi phạm pháp luật (đoạn 18)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có

    @TV-M5-14
    Khung kịch bản: Cấm lợi dụng dân chủ: đơn vị nào phải thực hiện
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và "tự nguyện áp dụng" là có
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 01/06/2025, loại vi phạm: lợi dụng dân chủ; đối tượng vi phạm: đơn vị; đã kết luận chính thức: có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tên đơn vị                      | loại đơn vị                 | kết quả                                     |
        | Thanh tra tỉnh Trà Vinh         | Cơ quan nhà nước            | "Vi phạm", lý do "có vi phạm được kết luận" |
        | Bệnh viện Đa khoa tỉnh Trà Vinh | Đơn vị sự nghiệp công lập   | "Vi phạm", lý do "có vi phạm được kết luận" |
        | Công ty cổ phần Trà Bắc         | Tổ chức có sử dụng lao động | "Vi phạm", lý do "có vi phạm được kết luận" |

    @TV-M5-14
    Khung kịch bản: Cấm lợi dụng dân chủ: loại đơn vị không thuộc diện này
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 01/06/2025, loại vi phạm: lợi dụng dân chủ; đối tượng vi phạm: đơn vị; đã kết luận chính thức: có
      Khi đánh giá vào ngày 15/01/2026
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

    @TV-M5-14
    Khung kịch bản: Cấm lợi dụng dân chủ: chỉ đơn vị của tỉnh Trà Vinh trước sắp xếp
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", <địa bàn>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 01/06/2025, loại vi phạm: lợi dụng dân chủ; đối tượng vi phạm: đơn vị; đã kết luận chính thức: có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | địa bàn                                       | kết quả                                     |
        | tỉnh Vĩnh Long                                | "Không áp dụng", lý do "khác địa bàn"       |
        | tỉnh Cao Bằng                                 | "Không áp dụng", lý do "khác địa bàn"       |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Bến Tre)  | "Không áp dụng", lý do "khác địa bàn"       |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | "Vi phạm", lý do "có vi phạm được kết luận" |

    @TV-M5-14
    Khung kịch bản: Cấm lợi dụng dân chủ: doanh nghiệp ngoài nhà nước chỉ xét khi tự nguyện áp dụng
      Biết hồ sơ năm 2025 của Công ty cổ phần Trà Bắc, loại "Tổ chức có sử dụng lao động", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và <khai báo>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 01/06/2025, loại vi phạm: lợi dụng dân chủ; đối tượng vi phạm: đơn vị; đã kết luận chính thức: có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | khai báo                         | kết quả                                                |
        | "tự nguyện áp dụng" là không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | chưa báo cáo "tự nguyện áp dụng" | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

    @TV-M5-14
    Khung kịch bản: Cấm lợi dụng dân chủ: sau ngày 30/06/2025 chỉ xét khi ghi nhận Nghị quyết còn hiệu lực
      Biết chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và <việc ghi nhận>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 01/06/2025, loại vi phạm: lợi dụng dân chủ; đối tượng vi phạm: đơn vị; đã kết luận chính thức: có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | việc ghi nhận                                                                        | kết quả                                       |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | không có "Văn bản địa phương đang áp dụng" nào                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: không | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: có    | "Vi phạm", lý do "có vi phạm được kết luận"   |

    @TV-M5-14
    Khung kịch bản: Cấm lợi dụng dân chủ: đơn vị lập trong năm phải tồn tại đủ 90 ngày
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 01/06/2025, loại vi phạm: lợi dụng dân chủ; đối tượng vi phạm: đơn vị; đã kết luận chính thức: có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                                       |
        | 03/10/2025     | "Vi phạm", lý do "có vi phạm được kết luận"   |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 01/01/2026     | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @TV-M5-14
    Khung kịch bản: Cấm lợi dụng dân chủ: tính từ năm 2025
      Biết hồ sơ năm <năm> của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 01/06/<năm>, loại vi phạm: lợi dụng dân chủ; đối tượng vi phạm: đơn vị; đã kết luận chính thức: có
      Khi đánh giá vào ngày 31/12/<năm>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm  | kết quả                                         |
        | 2024 | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | "Vi phạm", lý do "có vi phạm được kết luận"     |

    @TV-M5-14
    Khung kịch bản: Kết luận được xử lý trong 30 ngày thì không bị coi là vi phạm
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 01/06/2025, loại vi phạm: lợi dụng dân chủ; đối tượng vi phạm: đơn vị; đã kết luận chính thức: có; ngày xử lý: <ngày xử lý>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày xử lý | kết quả                    |
        | 01/06/2025 | "Đạt"                      |
        | 01/07/2025 | "Đạt"                      |
        | 02/07/2025 | "Vi phạm", lý do "quá hạn" |

    @TV-M5-14
    Kịch bản: Kết luận đã xử lý đúng hạn có ghi chú
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 01/06/2025, loại vi phạm: lợi dụng dân chủ; đối tượng vi phạm: đơn vị; đã kết luận chính thức: có; ngày xử lý: 20/06/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và có ghi chú "Có phát sinh, đã xử lý đúng hạn"

    @TV-M5-14
    Kịch bản: Kết luận xử lý muộn một ngày
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 01/06/2025, loại vi phạm: lợi dụng dân chủ; đối tượng vi phạm: đơn vị; đã kết luận chính thức: có; ngày xử lý: 02/07/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là 1

    @TV-M5-14
    Khung kịch bản: Kết luận chưa xử lý, quanh ngày thứ 30
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 01/06/2025, loại vi phạm: lợi dụng dân chủ; đối tượng vi phạm: đơn vị; đã kết luận chính thức: có
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                     |
        | 30/06/2025    | "Chưa đến hạn"                              |
        | 01/07/2025    | "Chưa đến hạn"                              |
        | 02/07/2025    | "Vi phạm", lý do "có vi phạm được kết luận" |

    @TV-M5-14
    Khung kịch bản: Kết luận cuối năm còn trong 30 ngày của năm sau
      Biết số liệu đầy đủ đến ngày 31/01/2026
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 20/12/2025, loại vi phạm: lợi dụng dân chủ; đối tượng vi phạm: đơn vị; đã kết luận chính thức: có
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                     |
        | 19/01/2026    | "Chưa đến hạn"                              |
        | 20/01/2026    | "Vi phạm", lý do "có vi phạm được kết luận" |

    @TV-M5-14
    Khung kịch bản: Kết luận cuối năm, số liệu chưa đến hết 30 ngày
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 20/12/2025, loại vi phạm: lợi dụng dân chủ; đối tượng vi phạm: đơn vị; đã kết luận chính thức: có
      Khi đánh giá vào ngày 31/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | kết quả                                     |
        | 18/01/2026  | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 19/01/2026  | "Vi phạm", lý do "có vi phạm được kết luận" |

    @TV-M5-14
    Khung kịch bản: Chỉ xét kết luận về đơn vị, người đứng đầu
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 01/06/2025, loại vi phạm: lợi dụng dân chủ; đối tượng vi phạm: <đối tượng>; đã kết luận chính thức: có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đối tượng        | kết quả                                     |
        | đơn vị           | "Vi phạm", lý do "có vi phạm được kết luận" |
        | người đứng đầu   | "Vi phạm", lý do "có vi phạm được kết luận" |
        | người của đơn vị | "Không áp dụng", lý do "không phát sinh"    |
        | tổ chức khác     | "Không áp dụng", lý do "không phát sinh"    |
        | người khác       | "Không áp dụng", lý do "không phát sinh"    |

    @TV-M5-14
    Khung kịch bản: Chỉ xét kết luận chính thức
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 01/06/2025, loại vi phạm: lợi dụng dân chủ; đối tượng vi phạm: đơn vị; đã kết luận chính thức: <chính thức>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chính thức | kết quả                                     |
        | có         | "Vi phạm", lý do "có vi phạm được kết luận" |
        | không      | "Không áp dụng", lý do "không phát sinh"    |

    @TV-M5-14
    Khung kịch bản: Vi phạm loại khác không phải lợi dụng dân chủ
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 01/06/2025, loại vi phạm: <loại>; đối tượng vi phạm: đơn vị; đã kết luận chính thức: có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"

      Dữ liệu:
        | loại                        |
        | vi phạm quy định            |
        | hành vi bị nghiêm cấm       |
        | nhũng nhiễu hoặc tham nhũng |

    @TV-M5-14
    Khung kịch bản: Kết luận phải ở trong năm được xét
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày <ngày>, loại vi phạm: lợi dụng dân chủ; đối tượng vi phạm: đơn vị; đã kết luận chính thức: có
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                     |
        | 31/12/2024 | "Chưa đến hạn"                              |
        | 01/01/2025 | "Vi phạm", lý do "có vi phạm được kết luận" |

    @TV-M5-14
    Khung kịch bản: Cả năm không có kết luận lợi dụng dân chủ
      Biết không có "Vi phạm được phát hiện hoặc kết luận" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                  |
        | 31/12/2025    | "Chưa đến hạn"                           |
        | 01/01/2026    | "Không áp dụng", lý do "không phát sinh" |

    @TV-M5-14
    Kịch bản: Hết năm không có kết luận thì ghi chú không có vi phạm
      Biết không có "Vi phạm được phát hiện hoặc kết luận" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"
      Và có ghi chú "Không có vi phạm nào được kết luận"

    @TV-M5-14
    Khung kịch bản: Chưa có kết luận, số liệu phải đầy đủ đến hết năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Vi phạm được phát hiện hoặc kết luận" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | kết quả                                     |
        | 30/12/2025  | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025  | "Không áp dụng", lý do "không phát sinh"    |

    @TV-M5-14
    Kịch bản: Chưa báo cáo các kết luận vi phạm
      Biết chưa báo cáo "Vi phạm được phát hiện hoặc kết luận"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M5-14
    Khung kịch bản: Kết luận thiếu một chi tiết cần xét
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 01/06/2025, <chi tiết>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | chi tiết                                                   |
        | loại vi phạm: lợi dụng dân chủ; đối tượng vi phạm: đơn vị  |
        | loại vi phạm: lợi dụng dân chủ; đã kết luận chính thức: có |
        | đối tượng vi phạm: đơn vị; đã kết luận chính thức: có      |

    @TV-M5-14
    Kịch bản: Không lợi dụng dân chủ để vi phạm pháp luật: đơn vị cùng loại ở cấp xã thì không áp dụng
      Biết hồ sơ năm 2025 của Trường Tiểu học Càng Long, loại "Đơn vị sự nghiệp công lập", xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

  Quy tắc: Xử lý kịp thời hành vi vi phạm quy định về dân chủ (đoạn 18)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có

    @TV-M5-15
    Khung kịch bản: Vi phạm quy định: đơn vị nào phải thực hiện
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 01/03/2025, loại vi phạm: vi phạm quy định
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tên đơn vị                      | loại đơn vị               | kết quả                     |
        | Thanh tra tỉnh Trà Vinh         | Cơ quan nhà nước          | "Vi phạm", lý do "không có" |
        | Bệnh viện Đa khoa tỉnh Trà Vinh | Đơn vị sự nghiệp công lập | "Vi phạm", lý do "không có" |
        | Ủy ban nhân dân tỉnh Trà Vinh   | Ủy ban nhân dân cấp tỉnh  | "Vi phạm", lý do "không có" |

    @TV-M5-15
    Khung kịch bản: Vi phạm quy định: loại đơn vị không thuộc diện này
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 01/03/2025, loại vi phạm: vi phạm quy định
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

      Dữ liệu:
        | tên đơn vị                             | loại đơn vị                        |
        | Công ty cổ phần Trà Bắc                | Tổ chức có sử dụng lao động        |
        | Công ty Xổ số kiến thiết Trà Vinh      | Doanh nghiệp nhà nước              |
        | Hội đồng nhân dân tỉnh Trà Vinh        | Hội đồng nhân dân cấp tỉnh         |
        | Ủy ban nhân dân huyện Càng Long        | Ủy ban nhân dân cấp huyện          |
        | Ủy ban nhân dân xã Tân An              | Ủy ban nhân dân cấp xã             |
        | Ấp Tân Trung                           | Thôn, xóm, tổ dân phố              |
        | Ủy ban Mặt trận Tổ quốc tỉnh Trà Vinh  | Ủy ban Mặt trận Tổ quốc Việt Nam   |
        | Tỉnh đoàn Trà Vinh                     | Tổ chức chính trị - xã hội         |
        | Liên đoàn Lao động tỉnh Trà Vinh       | Liên đoàn Lao động tỉnh            |
        | Đảng ủy các cơ quan Đảng tỉnh Trà Vinh | Cấp ủy, ban đảng                   |
        | Báo Trà Vinh                           | Báo, đài phát thanh và truyền hình |

    @TV-M5-15
    Khung kịch bản: Vi phạm quy định: chỉ đơn vị của tỉnh Trà Vinh trước sắp xếp
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", <địa bàn>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 01/03/2025, loại vi phạm: vi phạm quy định
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | địa bàn                                       | kết quả                               |
        | tỉnh Vĩnh Long                                | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Cao Bằng                                 | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Bến Tre)  | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | "Vi phạm", lý do "không có"           |

    @TV-M5-15
    Khung kịch bản: Vi phạm quy định: làm xong trước, đúng và sau ngày cuối của hạn 30 ngày
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 01/03/2025, loại vi phạm: vi phạm quy định; ngày xử lý: <ngày làm xong>
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày làm xong | kết quả                    |
        | 30/03/2025    | "Đạt"                      |
        | 31/03/2025    | "Đạt"                      |
        | 01/04/2025    | "Vi phạm", lý do "quá hạn" |

    @TV-M5-15
    Kịch bản: Vi phạm quy định: làm xong muộn một ngày
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 01/03/2025, loại vi phạm: vi phạm quy định; ngày xử lý: 01/04/2025
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là 1

    @TV-M5-15
    Khung kịch bản: Vi phạm quy định: chưa làm, quanh ngày cuối của hạn
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 01/03/2025, loại vi phạm: vi phạm quy định
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 30/03/2025    | "Chưa đến hạn"              |
        | 31/03/2025    | "Chưa đến hạn"              |
        | 01/04/2025    | "Vi phạm", lý do "không có" |

    @TV-M5-15
    Khung kịch bản: Vi phạm quy định: số liệu phải đầy đủ đến hết hạn
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 01/03/2025, loại vi phạm: vi phạm quy định
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | kết quả                                     |
        | 30/03/2025  | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/03/2025  | "Vi phạm", lý do "không có"                 |

    @TV-M5-15
    Kịch bản: Vi phạm quy định: cả năm không phát sinh
      Biết không có "Vi phạm được phát hiện hoặc kết luận" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"
      Và có ghi chú "Không có vi phạm nào được kết luận"

    @TV-M5-15
    Kịch bản: Vi phạm quy định: chưa báo cáo có phát sinh hay không
      Biết chưa báo cáo "Vi phạm được phát hiện hoặc kết luận"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M5-15
    Khung kịch bản: Vi phạm quy định: việc có hạn đến hết ngày 30/06/2025 vẫn xét dù Nghị quyết không còn hiệu lực với đơn vị
      Biết chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày <ngày>, loại vi phạm: vi phạm quy định
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                       |
        | 31/05/2025 | "Vi phạm", lý do "không có"                   |
        | 01/06/2025 | "Không áp dụng", lý do "sau khi hết hiệu lực" |

    @TV-M5-15
    Khung kịch bản: Vi phạm quy định: việc có hạn sau ngày 30/06/2025 chỉ xét khi ghi nhận Nghị quyết còn hiệu lực
      Biết chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và <việc ghi nhận>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 01/06/2025, loại vi phạm: vi phạm quy định
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | việc ghi nhận                                                                        | kết quả                                       |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | không có "Văn bản địa phương đang áp dụng" nào                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: không | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: có    | "Vi phạm", lý do "không có"                   |

    @TV-M5-15
    Khung kịch bản: Vi phạm quy định: việc phát sinh trước ngày 01/01/2025 không xét
      Biết hồ sơ năm <năm> của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày <ngày>, loại vi phạm: vi phạm quy định
      Khi đánh giá vào ngày 31/12/<năm>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm  | ngày       | kết quả                                         |
        | 2024 | 15/02/2024 | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2024 | 31/07/2024 | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 01/01/2025 | "Vi phạm", lý do "không có"                     |

    @TV-M5-15
    Khung kịch bản: Vi phạm quy định: đơn vị giải thể trước khi hết hạn
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 01/03/2025, loại vi phạm: vi phạm quy định
      Và đơn vị chấm dứt hoạt động từ ngày <ngày>
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                       |
        | 31/03/2025 | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 01/04/2025 | "Vi phạm", lý do "không có"                   |

    @TV-M5-15
    Khung kịch bản: Vi phạm quy định: vi phạm loại khác xét ở quy tắc khác
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 01/03/2025, loại vi phạm: <loại>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"

      Dữ liệu:
        | loại             |
        | lợi dụng dân chủ |

    @TV-M5-15
    Khung kịch bản: Vi phạm quy định: chưa phân loại vi phạm và chưa xử lý
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 01/03/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                         |
        | 31/03/2025    | "Chưa đến hạn"                                  |
        | 01/04/2025    | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @TV-M5-15
    Kịch bản: Vi phạm quy định: hai vụ, một vụ chưa xử lý
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 01/03/2025, loại vi phạm: vi phạm quy định; ngày xử lý: 10/03/2025
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 02/03/2025, loại vi phạm: vi phạm quy định
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Vi phạm", lý do "không có"

    @TV-M5-15
    Kịch bản: Vi phạm quy định: vụ phát hiện cuối năm còn trong hạn
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 20/12/2025, loại vi phạm: vi phạm quy định
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @TV-M5-15
    Khung kịch bản: Ba loại vi phạm đều phải xử lý kịp thời
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 01/03/2025, loại vi phạm: <loại>
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Vi phạm", lý do "không có"

      Dữ liệu:
        | loại                        |
        | vi phạm quy định            |
        | hành vi bị nghiêm cấm       |
        | nhũng nhiễu hoặc tham nhũng |

    @TV-M5-15
    Kịch bản: Xử lý kịp thời hành vi vi phạm quy định về dân chủ: đơn vị cùng loại ở cấp xã thì không áp dụng
      Biết hồ sơ năm 2025 của Trường Tiểu học Càng Long, loại "Đơn vị sự nghiệp công lập", xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

  Quy tắc: Điều chuyển, thay thế lãnh đạo mất uy tín, tiêu cực (đoạn 18)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Ủy ban nhân dân tỉnh Trà Vinh, loại "Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có

    @TV-M5-16
    Khung kịch bản: Kết luận về lãnh đạo: đơn vị nào phải thực hiện
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Kết luận về lãnh đạo mất uy tín, tiêu cực, không đáp ứng nhiệm vụ" ngày 01/03/2025
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tên đơn vị                             | loại đơn vị              | kết quả                     |
        | Ủy ban nhân dân tỉnh Trà Vinh          | Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có" |
        | Đảng ủy các cơ quan Đảng tỉnh Trà Vinh | Cấp ủy, ban đảng         | "Vi phạm", lý do "không có" |

    @TV-M5-16
    Khung kịch bản: Kết luận về lãnh đạo: loại đơn vị không thuộc diện này
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Kết luận về lãnh đạo mất uy tín, tiêu cực, không đáp ứng nhiệm vụ" ngày 01/03/2025
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

      Dữ liệu:
        | tên đơn vị                            | loại đơn vị                                |
        | Thanh tra tỉnh Trà Vinh               | Cơ quan nhà nước                           |
        | Sở Nội vụ tỉnh Trà Vinh               | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh |
        | Bệnh viện Đa khoa tỉnh Trà Vinh       | Đơn vị sự nghiệp công lập                  |
        | Công ty cổ phần Trà Bắc               | Tổ chức có sử dụng lao động                |
        | Công ty Xổ số kiến thiết Trà Vinh     | Doanh nghiệp nhà nước                      |
        | Hội đồng nhân dân tỉnh Trà Vinh       | Hội đồng nhân dân cấp tỉnh                 |
        | Ủy ban nhân dân huyện Càng Long       | Ủy ban nhân dân cấp huyện                  |
        | Ủy ban nhân dân xã Tân An             | Ủy ban nhân dân cấp xã                     |
        | Ấp Tân Trung                          | Thôn, xóm, tổ dân phố                      |
        | Ủy ban Mặt trận Tổ quốc tỉnh Trà Vinh | Ủy ban Mặt trận Tổ quốc Việt Nam           |
        | Tỉnh đoàn Trà Vinh                    | Tổ chức chính trị - xã hội                 |
        | Liên đoàn Lao động tỉnh Trà Vinh      | Liên đoàn Lao động tỉnh                    |
        | Báo Trà Vinh                          | Báo, đài phát thanh và truyền hình         |

    @TV-M5-16
    Khung kịch bản: Kết luận về lãnh đạo: chỉ đơn vị của tỉnh Trà Vinh trước sắp xếp
      Biết hồ sơ năm 2025 của Ủy ban nhân dân tỉnh Trà Vinh, loại "Ủy ban nhân dân cấp tỉnh", <địa bàn>
      Và có "Kết luận về lãnh đạo mất uy tín, tiêu cực, không đáp ứng nhiệm vụ" ngày 01/03/2025
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | địa bàn                                       | kết quả                               |
        | tỉnh Vĩnh Long                                | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Cao Bằng                                 | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Bến Tre)  | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | "Vi phạm", lý do "không có"           |

    @TV-M5-16
    Khung kịch bản: Kết luận về lãnh đạo: làm xong trước, đúng và sau ngày cuối của hạn 90 ngày
      Biết có "Kết luận về lãnh đạo mất uy tín, tiêu cực, không đáp ứng nhiệm vụ" ngày 01/03/2025, ngày quyết định: <ngày làm xong>
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày làm xong | kết quả                    |
        | 29/05/2025    | "Đạt"                      |
        | 30/05/2025    | "Đạt"                      |
        | 31/05/2025    | "Vi phạm", lý do "quá hạn" |

    @TV-M5-16
    Kịch bản: Kết luận về lãnh đạo: làm xong muộn một ngày
      Biết có "Kết luận về lãnh đạo mất uy tín, tiêu cực, không đáp ứng nhiệm vụ" ngày 01/03/2025, ngày quyết định: 31/05/2025
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là 1

    @TV-M5-16
    Khung kịch bản: Kết luận về lãnh đạo: chưa làm, quanh ngày cuối của hạn
      Biết có "Kết luận về lãnh đạo mất uy tín, tiêu cực, không đáp ứng nhiệm vụ" ngày 01/03/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 29/05/2025    | "Chưa đến hạn"              |
        | 30/05/2025    | "Chưa đến hạn"              |
        | 31/05/2025    | "Vi phạm", lý do "không có" |

    @TV-M5-16
    Khung kịch bản: Kết luận về lãnh đạo: số liệu phải đầy đủ đến hết hạn
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Kết luận về lãnh đạo mất uy tín, tiêu cực, không đáp ứng nhiệm vụ" ngày 01/03/2025
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | kết quả                                     |
        | 29/05/2025  | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 30/05/2025  | "Vi phạm", lý do "không có"                 |

    @TV-M5-16
    Kịch bản: Kết luận về lãnh đạo: cả năm không phát sinh
      Biết không có "Kết luận về lãnh đạo mất uy tín, tiêu cực, không đáp ứng nhiệm vụ" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"
      Và có ghi chú "Không có vi phạm nào được kết luận"

    @TV-M5-16
    Kịch bản: Kết luận về lãnh đạo: chưa báo cáo có phát sinh hay không
      Biết chưa báo cáo "Kết luận về lãnh đạo mất uy tín, tiêu cực, không đáp ứng nhiệm vụ"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M5-16
    Khung kịch bản: Kết luận về lãnh đạo: việc có hạn đến hết ngày 30/06/2025 vẫn xét dù Nghị quyết không còn hiệu lực với đơn vị
      Biết chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và có "Kết luận về lãnh đạo mất uy tín, tiêu cực, không đáp ứng nhiệm vụ" ngày <ngày>
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                       |
        | 01/04/2025 | "Vi phạm", lý do "không có"                   |
        | 02/04/2025 | "Không áp dụng", lý do "sau khi hết hiệu lực" |

    @TV-M5-16
    Khung kịch bản: Kết luận về lãnh đạo: việc có hạn sau ngày 30/06/2025 chỉ xét khi ghi nhận Nghị quyết còn hiệu lực
      Biết chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và <việc ghi nhận>
      Và có "Kết luận về lãnh đạo mất uy tín, tiêu cực, không đáp ứng nhiệm vụ" ngày 02/04/2025
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | việc ghi nhận                                                                        | kết quả                                       |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | không có "Văn bản địa phương đang áp dụng" nào                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: không | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: có    | "Vi phạm", lý do "không có"                   |

    @TV-M5-16
    Khung kịch bản: Kết luận về lãnh đạo: việc phát sinh trước ngày 01/01/2025 không xét
      Biết hồ sơ năm <năm> của Ủy ban nhân dân tỉnh Trà Vinh, loại "Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Kết luận về lãnh đạo mất uy tín, tiêu cực, không đáp ứng nhiệm vụ" ngày <ngày>
      Khi đánh giá vào ngày 31/12/<năm>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm  | ngày       | kết quả                                         |
        | 2024 | 15/02/2024 | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2024 | 31/07/2024 | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 01/01/2025 | "Vi phạm", lý do "không có"                     |

    @TV-M5-16
    Khung kịch bản: Kết luận về lãnh đạo: đơn vị giải thể trước khi hết hạn
      Biết có "Kết luận về lãnh đạo mất uy tín, tiêu cực, không đáp ứng nhiệm vụ" ngày 01/03/2025
      Và đơn vị chấm dứt hoạt động từ ngày <ngày>
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                       |
        | 30/05/2025 | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 31/05/2025 | "Vi phạm", lý do "không có"                   |

    @TV-M5-16
    Khung kịch bản: Điều chuyển, thay thế hay giữ lại có nêu lý do đều là đã giải quyết
      Biết có "Kết luận về lãnh đạo mất uy tín, tiêu cực, không đáp ứng nhiệm vụ" ngày 01/03/2025, ngày quyết định: 20/04/2025; hình thức giải quyết: <hình thức>
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Đạt"

      Dữ liệu:
        | hình thức            |
        | điều chuyển          |
        | thay thế             |
        | giữ lại có nêu lý do |

    @TV-M5-16
    Kịch bản: Hai kết luận về lãnh đạo, một kết luận chưa giải quyết
      Biết có "Kết luận về lãnh đạo mất uy tín, tiêu cực, không đáp ứng nhiệm vụ" ngày 01/03/2025, ngày quyết định: 20/04/2025
      Và có "Kết luận về lãnh đạo mất uy tín, tiêu cực, không đáp ứng nhiệm vụ" ngày 02/03/2025
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Vi phạm", lý do "không có"

    @TV-M5-16
    Kịch bản: Điều chuyển, thay thế lãnh đạo mất uy tín, tiêu cực: đơn vị cùng loại ở cấp xã thì không áp dụng
      Biết hồ sơ năm 2025 của Đảng ủy xã Càng Long, loại "Cấp ủy, ban đảng", xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"
