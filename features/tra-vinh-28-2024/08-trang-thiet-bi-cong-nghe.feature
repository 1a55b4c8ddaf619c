# language: vi

Tính năng: Trang thiết bị và công nghệ thông tin ở cơ quan cấp tỉnh Trà Vinh
  Đoạn 6, 14, 15 bài báo thuật lại Nghị quyết số 28/2024/NQ-HĐND ngày 09/12/2024 của Hội đồng nhân dân tỉnh Trà Vinh.

  Quy tắc: Phương tiện kỹ thuật và điều kiện bảo đảm khác (đoạn 6)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có
      Và không có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" nào
      Và không có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" nào
      Và không có "Tài liệu về các điều kiện bảo đảm khác" nào

    @TV-M4-2
    Khung kịch bản: Điều kiện bảo đảm: đơn vị nào phải thực hiện
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và "tự nguyện áp dụng" là có
      Và có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" ngày 20/12/2024, năm: 2025
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tên đơn vị                      | loại đơn vị                 | kết quả                     |
        | Thanh tra tỉnh Trà Vinh         | Cơ quan nhà nước            | "Vi phạm", lý do "không có" |
        | Bệnh viện Đa khoa tỉnh Trà Vinh | Đơn vị sự nghiệp công lập   | "Vi phạm", lý do "không có" |
        | Công ty cổ phần Trà Bắc         | Tổ chức có sử dụng lao động | "Vi phạm", lý do "không có" |

    @TV-M4-2
    Khung kịch bản: Điều kiện bảo đảm: loại đơn vị không thuộc diện này
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" ngày 20/12/2024, năm: 2025
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

    @TV-M4-2
    Khung kịch bản: Điều kiện bảo đảm: chỉ đơn vị của tỉnh Trà Vinh trước sắp xếp
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", <địa bàn>
      Và có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" ngày 20/12/2024, năm: 2025
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | địa bàn                                       | kết quả                               |
        | tỉnh Vĩnh Long                                | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Cao Bằng                                 | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Bến Tre)  | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | "Vi phạm", lý do "không có"           |

    @TV-M4-2
    Khung kịch bản: Điều kiện bảo đảm: doanh nghiệp ngoài nhà nước chỉ xét khi tự nguyện áp dụng
      Biết hồ sơ năm 2025 của Công ty cổ phần Trà Bắc, loại "Tổ chức có sử dụng lao động", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và <khai báo>
      Và có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" ngày 20/12/2024, năm: 2025
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | khai báo                         | kết quả                                                |
        | "tự nguyện áp dụng" là không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | chưa báo cáo "tự nguyện áp dụng" | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

    @TV-M4-2
    Khung kịch bản: Điều kiện bảo đảm: xét từ sau ngày 01/01/2025
      Biết có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" ngày 20/12/2024, năm: 2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                         |
        | 31/12/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 01/01/2025    | "Chưa đến hạn"                                  |
        | 02/01/2025    | "Vi phạm", lý do "không có"                     |

    @TV-M4-2
    Khung kịch bản: Điều kiện bảo đảm: không ghi nhận còn hiệu lực thì xét đến hết ngày 30/06/2025
      Biết chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" ngày 20/12/2024, năm: 2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                       |
        | 29/06/2025    | "Vi phạm", lý do "không có"                   |
        | 30/06/2025    | "Vi phạm", lý do "không có"                   |
        | 01/07/2025    | "Không áp dụng", lý do "sau khi hết hiệu lực" |

    @TV-M4-2
    Khung kịch bản: Điều kiện bảo đảm: sau ngày 30/06/2025 chỉ xét khi ghi nhận Nghị quyết còn hiệu lực
      Biết chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và <việc ghi nhận>
      Và có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" ngày 20/12/2024, năm: 2025
      Khi đánh giá vào ngày 15/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | việc ghi nhận                                                                        | kết quả                                       |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | không có "Văn bản địa phương đang áp dụng" nào                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: không | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: có    | "Vi phạm", lý do "không có"                   |

    @TV-M4-2
    Khung kịch bản: Điều kiện bảo đảm: đơn vị mới thành lập được xét từ ngày sau ngày thành lập
      Biết đơn vị thành lập ngày 01/04/2025
      Và có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" ngày 20/12/2024, năm: 2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                       |
        | 31/03/2025    | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 01/04/2025    | "Chưa đến hạn"                                |
        | 02/04/2025    | "Vi phạm", lý do "không có"                   |

    @TV-M4-2
    Khung kịch bản: Điều kiện bảo đảm: số liệu phải đầy đủ đến ngày bắt đầu áp dụng
      Biết hồ sơ từ 01/12/2024 đến 31/12/2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" ngày 20/12/2024, năm: 2025
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | kết quả                                     |
        | 31/12/2024  | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 01/01/2025  | "Vi phạm", lý do "không có"                 |

    @TV-M4-2
    Khung kịch bản: Điều kiện bảo đảm: chưa báo cáo một dữ kiện cần có
      Biết có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" ngày 20/12/2024, năm: 2025
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | dữ kiện                                            |
        | Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu |

    @TV-M4-2
    Khung kịch bản: Có bảng kê cùng dự toán, hoặc cùng tài liệu về điều kiện khác
      Biết có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" ngày 10/12/2024
      Và có "<tài liệu>" ngày 20/12/2024, năm: 2025
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là "Đạt"

      Dữ liệu:
        | tài liệu                                      |
        | Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở |
        | Tài liệu về các điều kiện bảo đảm khác        |

    @TV-M4-2
    Kịch bản: Có bảng kê nhưng không có dự toán, không có tài liệu về điều kiện khác
      Biết có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" ngày 10/12/2024
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là "Vi phạm", lý do "không có"

    @TV-M4-2
    Khung kịch bản: Dự toán và tài liệu phải là của năm đánh giá
      Biết có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" ngày 10/12/2024
      Và có "<tài liệu>" ngày 20/12/2024, năm: <năm>
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tài liệu                                      | năm  | ngày đánh giá | kết quả                     |
        | Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở | 2024 | 15/06/2025    | "Vi phạm", lý do "không có" |
        | Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở | 2025 | 15/06/2025    | "Đạt"                       |
        | Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở | 2026 | 15/06/2025    | "Vi phạm", lý do "không có" |
        | Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở | 2025 | 15/01/2026    | "Vi phạm", lý do "không có" |
        | Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở | 2026 | 15/01/2026    | "Đạt"                       |
        | Tài liệu về các điều kiện bảo đảm khác        | 2024 | 15/06/2025    | "Vi phạm", lý do "không có" |
        | Tài liệu về các điều kiện bảo đảm khác        | 2025 | 15/06/2025    | "Đạt"                       |
        | Tài liệu về các điều kiện bảo đảm khác        | 2026 | 15/06/2025    | "Vi phạm", lý do "không có" |
        | Tài liệu về các điều kiện bảo đảm khác        | 2025 | 15/01/2026    | "Vi phạm", lý do "không có" |
        | Tài liệu về các điều kiện bảo đảm khác        | 2026 | 15/01/2026    | "Đạt"                       |

    @TV-M4-2
    Khung kịch bản: Tài liệu của năm ban hành trong năm vẫn được tính từ ngày đó
      Biết có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" ngày 10/12/2024
      Và có "<tài liệu>" ngày 15/06/2025, năm: 2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tài liệu                                      | ngày đánh giá | kết quả                     |
        | Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở | 14/06/2025    | "Vi phạm", lý do "không có" |
        | Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở | 15/06/2025    | "Đạt"                       |
        | Tài liệu về các điều kiện bảo đảm khác        | 14/06/2025    | "Vi phạm", lý do "không có" |
        | Tài liệu về các điều kiện bảo đảm khác        | 15/06/2025    | "Đạt"                       |

    @TV-M4-2
    Khung kịch bản: Bảng kê phải còn hiệu lực vào ngày đánh giá
      Biết có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" ngày 10/12/2024, có hiệu lực đến: <hết hiệu lực>
      Và có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" ngày 20/12/2024, năm: 2025
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | hết hiệu lực | kết quả                     |
        | 14/06/2025   | "Vi phạm", lý do "không có" |
        | 15/06/2025   | "Đạt"                       |

    @TV-M4-2
    Khung kịch bản: Chưa báo cáo một loại tài liệu, loại kia không có
      Biết có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" ngày 10/12/2024
      Và chưa báo cáo "<tài liệu>"
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | tài liệu                                      |
        | Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở |
        | Tài liệu về các điều kiện bảo đảm khác        |

    @TV-M4-2
    Khung kịch bản: Chưa báo cáo một loại tài liệu, loại kia đã có
      Biết có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" ngày 10/12/2024
      Và chưa báo cáo "<chưa báo cáo>"
      Và có "<đã có>" ngày 20/12/2024, năm: 2025
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là "Đạt"

      Dữ liệu:
        | chưa báo cáo                                  | đã có                                         |
        | Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở | Tài liệu về các điều kiện bảo đảm khác        |
        | Tài liệu về các điều kiện bảo đảm khác        | Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở |

    @TV-M4-2
    Kịch bản: Có phương tiện kỹ thuật và điều kiện bảo đảm khác: đơn vị cùng loại ở cấp xã thì không áp dụng
      Biết hồ sơ năm 2025 của Trường Tiểu học Càng Long, loại "Đơn vị sự nghiệp công lập", xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

  Quy tắc: Trang thiết bị đầy đủ, hiện đại (đoạn 14)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có

    @TV-M4-3
    Khung kịch bản: Trang thiết bị đầy đủ: đơn vị nào phải thực hiện
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" nào
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tên đơn vị                      | loại đơn vị               | kết quả                     |
        | Thanh tra tỉnh Trà Vinh         | Cơ quan nhà nước          | "Vi phạm", lý do "không có" |
        | Bệnh viện Đa khoa tỉnh Trà Vinh | Đơn vị sự nghiệp công lập | "Vi phạm", lý do "không có" |

    @TV-M4-3
    Khung kịch bản: Trang thiết bị đầy đủ: loại đơn vị không thuộc diện này
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" nào
      Khi đánh giá vào ngày 15/06/2025
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

    @TV-M4-3
    Khung kịch bản: Trang thiết bị đầy đủ: chỉ đơn vị của tỉnh Trà Vinh trước sắp xếp
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", <địa bàn>
      Và không có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" nào
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | địa bàn                                       | kết quả                               |
        | tỉnh Vĩnh Long                                | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Cao Bằng                                 | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Bến Tre)  | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | "Vi phạm", lý do "không có"           |

    @TV-M4-3
    Khung kịch bản: Trang thiết bị đầy đủ: xét từ sau ngày 01/01/2025
      Biết không có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                         |
        | 31/12/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 01/01/2025    | "Chưa đến hạn"                                  |
        | 02/01/2025    | "Vi phạm", lý do "không có"                     |

    @TV-M4-3
    Khung kịch bản: Trang thiết bị đầy đủ: không ghi nhận còn hiệu lực thì xét đến hết ngày 30/06/2025
      Biết chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và không có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                       |
        | 29/06/2025    | "Vi phạm", lý do "không có"                   |
        | 30/06/2025    | "Vi phạm", lý do "không có"                   |
        | 01/07/2025    | "Không áp dụng", lý do "sau khi hết hiệu lực" |

    @TV-M4-3
    Khung kịch bản: Trang thiết bị đầy đủ: sau ngày 30/06/2025 chỉ xét khi ghi nhận Nghị quyết còn hiệu lực
      Biết chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và <việc ghi nhận>
      Và không có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" nào
      Khi đánh giá vào ngày 15/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | việc ghi nhận                                                                        | kết quả                                       |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | không có "Văn bản địa phương đang áp dụng" nào                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: không | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: có    | "Vi phạm", lý do "không có"                   |

    @TV-M4-3
    Khung kịch bản: Trang thiết bị đầy đủ: đơn vị mới thành lập được xét từ ngày sau ngày thành lập
      Biết đơn vị thành lập ngày 01/04/2025
      Và không có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                       |
        | 31/03/2025    | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 01/04/2025    | "Chưa đến hạn"                                |
        | 02/04/2025    | "Vi phạm", lý do "không có"                   |

    @TV-M4-3
    Khung kịch bản: Trang thiết bị đầy đủ: số liệu phải đầy đủ đến ngày bắt đầu áp dụng
      Biết hồ sơ từ 01/12/2024 đến 31/12/2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" nào
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | kết quả                                     |
        | 31/12/2024  | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 01/01/2025  | "Vi phạm", lý do "không có"                 |

    @TV-M4-3
    Khung kịch bản: Trang thiết bị đầy đủ: chưa báo cáo một dữ kiện cần có
      Biết không có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" nào
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | dữ kiện                                            |
        | Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu |

    @TV-M4-3
    Khung kịch bản: Bảng kê không còn hạng mục thiết yếu nào thiếu
      Biết có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" ngày 10/02/2025, số hạng mục thiết yếu còn thiếu: <còn thiếu>
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | còn thiếu | kết quả                     |
        | 0         | "Đạt"                       |
        | 1         | "Vi phạm", lý do "không có" |
        | 5         | "Vi phạm", lý do "không có" |

    @TV-M4-3
    Khung kịch bản: Bảng kê lập trong 12 tháng gần nhất
      Biết có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" ngày <ngày lập>, số hạng mục thiết yếu còn thiếu: 0
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày lập   | kết quả                     |
        | 14/06/2024 | "Vi phạm", lý do "không có" |
        | 15/06/2024 | "Đạt"                       |
        | 15/06/2025 | "Đạt"                       |
        | 16/06/2025 | "Vi phạm", lý do "không có" |

    @TV-M4-3
    Kịch bản: Không có định mức nên để trống số còn thiếu
      Biết có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" ngày 10/02/2025
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M4-3
    Khung kịch bản: Bảng kê trang thiết bị đã hết hiệu lực
      Biết có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" ngày 10/02/2025, số hạng mục thiết yếu còn thiếu: 0; có hiệu lực đến: <hết hiệu lực>
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | hết hiệu lực | kết quả                     |
        | 14/06/2025   | "Vi phạm", lý do "không có" |
        | 15/06/2025   | "Đạt"                       |

    @TV-M4-3
    Kịch bản: Bố trí trang thiết bị đầy đủ, hiện đại: đơn vị cùng loại ở cấp xã thì không áp dụng
      Biết hồ sơ năm 2025 của Trường Tiểu học Càng Long, loại "Đơn vị sự nghiệp công lập", xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

  Quy tắc: Trang thiết bị có kết nối internet (đoạn 14)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có

    @TV-M4-4
    Khung kịch bản: Kết nối internet: đơn vị nào phải thực hiện
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và "Kết nối internet tại nơi làm việc" là không
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tên đơn vị                      | loại đơn vị               | kết quả                     |
        | Thanh tra tỉnh Trà Vinh         | Cơ quan nhà nước          | "Vi phạm", lý do "không có" |
        | Bệnh viện Đa khoa tỉnh Trà Vinh | Đơn vị sự nghiệp công lập | "Vi phạm", lý do "không có" |

    @TV-M4-4
    Khung kịch bản: Kết nối internet: loại đơn vị không thuộc diện này
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và "Kết nối internet tại nơi làm việc" là không
      Khi đánh giá vào ngày 15/06/2025
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

    @TV-M4-4
    Khung kịch bản: Kết nối internet: chỉ đơn vị của tỉnh Trà Vinh trước sắp xếp
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", <địa bàn>
      Và "Kết nối internet tại nơi làm việc" là không
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | địa bàn                                       | kết quả                               |
        | tỉnh Vĩnh Long                                | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Cao Bằng                                 | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Bến Tre)  | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | "Vi phạm", lý do "không có"           |

    @TV-M4-4
    Khung kịch bản: Kết nối internet: xét từ sau ngày 01/01/2025
      Biết "Kết nối internet tại nơi làm việc" là không
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                         |
        | 31/12/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 01/01/2025    | "Chưa đến hạn"                                  |
        | 02/01/2025    | "Vi phạm", lý do "không có"                     |

    @TV-M4-4
    Khung kịch bản: Kết nối internet: không ghi nhận còn hiệu lực thì xét đến hết ngày 30/06/2025
      Biết chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và "Kết nối internet tại nơi làm việc" là không
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                       |
        | 29/06/2025    | "Vi phạm", lý do "không có"                   |
        | 30/06/2025    | "Vi phạm", lý do "không có"                   |
        | 01/07/2025    | "Không áp dụng", lý do "sau khi hết hiệu lực" |

    @TV-M4-4
    Khung kịch bản: Kết nối internet: sau ngày 30/06/2025 chỉ xét khi ghi nhận Nghị quyết còn hiệu lực
      Biết chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và <việc ghi nhận>
      Và "Kết nối internet tại nơi làm việc" là không
      Khi đánh giá vào ngày 15/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | việc ghi nhận                                                                        | kết quả                                       |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | không có "Văn bản địa phương đang áp dụng" nào                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: không | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: có    | "Vi phạm", lý do "không có"                   |

    @TV-M4-4
    Khung kịch bản: Kết nối internet: đơn vị mới thành lập được xét từ ngày sau ngày thành lập
      Biết đơn vị thành lập ngày 01/04/2025
      Và "Kết nối internet tại nơi làm việc" là không
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                       |
        | 31/03/2025    | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 01/04/2025    | "Chưa đến hạn"                                |
        | 02/04/2025    | "Vi phạm", lý do "không có"                   |

    @TV-M4-4
    Khung kịch bản: Kết nối internet: số liệu phải đầy đủ đến ngày bắt đầu áp dụng
      Biết hồ sơ từ 01/12/2024 đến 31/12/2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và "Kết nối internet tại nơi làm việc" là không
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | kết quả                                     |
        | 31/12/2024  | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 01/01/2025  | "Vi phạm", lý do "không có"                 |

    @TV-M4-4
    Khung kịch bản: Kết nối internet: chưa báo cáo một dữ kiện cần có
      Biết "Kết nối internet tại nơi làm việc" là không
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | dữ kiện                           |
        | Kết nối internet tại nơi làm việc |

    @TV-M4-4
    Kịch bản: Nơi làm việc có kết nối internet
      Biết "Kết nối internet tại nơi làm việc" là có
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là "Đạt"

    @TV-M4-4
    Kịch bản: Trang thiết bị có kết nối internet: đơn vị cùng loại ở cấp xã thì không áp dụng
      Biết hồ sơ năm 2025 của Trường Tiểu học Càng Long, loại "Đơn vị sự nghiệp công lập", xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

  Quy tắc: Cử người học ứng dụng công nghệ thông tin (đoạn 14)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có

    @TV-M4-5
    Khung kịch bản: Cử người học công nghệ thông tin: đơn vị nào phải thực hiện
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Giấy triệu tập, mời tập huấn" ngày 10/03/2025, lĩnh vực: ứng dụng công nghệ thông tin
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tên đơn vị                      | loại đơn vị               | kết quả                     |
        | Thanh tra tỉnh Trà Vinh         | Cơ quan nhà nước          | "Vi phạm", lý do "không có" |
        | Bệnh viện Đa khoa tỉnh Trà Vinh | Đơn vị sự nghiệp công lập | "Vi phạm", lý do "không có" |

    @TV-M4-5
    Khung kịch bản: Cử người học công nghệ thông tin: loại đơn vị không thuộc diện này
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Giấy triệu tập, mời tập huấn" ngày 10/03/2025, lĩnh vực: ứng dụng công nghệ thông tin
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
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

    @TV-M4-5
    Khung kịch bản: Cử người học công nghệ thông tin: chỉ đơn vị của tỉnh Trà Vinh trước sắp xếp
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", <địa bàn>
      Và có "Giấy triệu tập, mời tập huấn" ngày 10/03/2025, lĩnh vực: ứng dụng công nghệ thông tin
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | địa bàn                                       | kết quả                               |
        | tỉnh Vĩnh Long                                | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Cao Bằng                                 | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Bến Tre)  | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | "Vi phạm", lý do "không có"           |

    @TV-M4-5
    Khung kịch bản: Cử người học công nghệ thông tin: sau ngày 30/06/2025 chỉ xét khi ghi nhận Nghị quyết còn hiệu lực
      Biết chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và <việc ghi nhận>
      Và có "Giấy triệu tập, mời tập huấn" ngày 10/03/2025, lĩnh vực: ứng dụng công nghệ thông tin
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | việc ghi nhận                                                                        | kết quả                                       |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | không có "Văn bản địa phương đang áp dụng" nào                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: không | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: có    | "Vi phạm", lý do "không có"                   |

    @TV-M4-5
    Khung kịch bản: Cử người học công nghệ thông tin: hạn là hết ngày 31/12
      Biết có "Giấy triệu tập, mời tập huấn" ngày 10/03/2025, lĩnh vực: ứng dụng công nghệ thông tin
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 30/12/2025    | "Chưa đến hạn"              |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @TV-M4-5
    Khung kịch bản: Cử người học công nghệ thông tin: số liệu phải đầy đủ đến hết năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Giấy triệu tập, mời tập huấn" ngày 10/03/2025, lĩnh vực: ứng dụng công nghệ thông tin
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | kết quả                                     |
        | 30/12/2025  | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025  | "Vi phạm", lý do "không có"                 |

    @TV-M4-5
    Khung kịch bản: Cử người học công nghệ thông tin: đơn vị lập trong năm phải tồn tại đủ 90 ngày
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và có "Giấy triệu tập, mời tập huấn" ngày 10/03/2025, lĩnh vực: ứng dụng công nghệ thông tin
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                                       |
        | 03/10/2025     | "Vi phạm", lý do "không có"                   |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 01/01/2026     | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @TV-M4-5
    Kịch bản: Cử người học công nghệ thông tin: đơn vị giải thể ngày 01/07/2025 mà chưa làm
      Biết đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và có "Giấy triệu tập, mời tập huấn" ngày 10/03/2025, lĩnh vực: ứng dụng công nghệ thông tin
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "đơn vị không tồn tại"

    @TV-M4-5
    Kịch bản: Cử người học công nghệ thông tin: đơn vị giải thể ngày 01/07/2025 mà đã làm
      Biết đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và có "Giấy triệu tập, mời tập huấn" ngày 10/03/2025, lĩnh vực: ứng dụng công nghệ thông tin
      Và có "Lượt cử người đi bồi dưỡng, tập huấn" ngày 20/03/2025, lĩnh vực: ứng dụng công nghệ thông tin
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TV-M4-5
    Kịch bản: Cử người học công nghệ thông tin: đã làm thì đạt ngay trong năm
      Biết có "Giấy triệu tập, mời tập huấn" ngày 10/03/2025, lĩnh vực: ứng dụng công nghệ thông tin
      Và có "Lượt cử người đi bồi dưỡng, tập huấn" ngày 20/03/2025, lĩnh vực: ứng dụng công nghệ thông tin
      Khi đánh giá vào ngày 30/06/2025
      Thì kết quả là "Đạt"

    @TV-M4-5
    Khung kịch bản: Cử người học công nghệ thông tin: chưa báo cáo một dữ kiện cần có
      Biết có "Giấy triệu tập, mời tập huấn" ngày 10/03/2025, lĩnh vực: ứng dụng công nghệ thông tin
      Và có "Lượt cử người đi bồi dưỡng, tập huấn" ngày 20/03/2025, lĩnh vực: ứng dụng công nghệ thông tin
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | dữ kiện                              |
        | Lượt cử người đi bồi dưỡng, tập huấn |
        | Giấy triệu tập, mời tập huấn         |

    @TV-M4-5
    Khung kịch bản: Cử người học công nghệ thông tin: tính từ năm 2025
      Biết hồ sơ năm <năm> của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Giấy triệu tập, mời tập huấn" ngày 10/03/<năm>, lĩnh vực: ứng dụng công nghệ thông tin
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm  | ngày đánh giá | kết quả                                         |
        | 2024 | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 15/01/2026    | "Vi phạm", lý do "không có"                     |

    @TV-M4-5
    Khung kịch bản: Lượt cử người đi học phải ở trong năm
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Giấy triệu tập, mời tập huấn" ngày 10/03/2025, lĩnh vực: ứng dụng công nghệ thông tin
      Và có "Lượt cử người đi bồi dưỡng, tập huấn" ngày <ngày>, lĩnh vực: ứng dụng công nghệ thông tin
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @TV-M4-5
    Khung kịch bản: Năm không được mời thì không xét
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Giấy triệu tập, mời tập huấn" ngày <ngày mời>, lĩnh vực: ứng dụng công nghệ thông tin
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày mời   | kết quả                                                |
        | 31/12/2024 | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | 01/01/2025 | "Vi phạm", lý do "không có"                            |
        | 31/12/2025 | "Vi phạm", lý do "không có"                            |
        | 01/01/2026 | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @TV-M4-5
    Khung kịch bản: Cả năm không nhận giấy mời nào
      Biết không có "Giấy triệu tập, mời tập huấn" nào
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                                |
        | 31/12/2025    | "Chưa đến hạn"                                         |
        | 01/01/2026    | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @TV-M4-5
    Kịch bản: Giấy mời về lĩnh vực khác không tính
      Biết có "Giấy triệu tập, mời tập huấn" ngày 10/03/2025, lĩnh vực: dân chủ ở cơ sở
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không thuộc điều kiện áp dụng"

    @TV-M4-5
    Kịch bản: Cử đi học về lĩnh vực khác thì chưa đủ
      Biết có "Giấy triệu tập, mời tập huấn" ngày 10/03/2025, lĩnh vực: ứng dụng công nghệ thông tin
      Và có "Lượt cử người đi bồi dưỡng, tập huấn" ngày 20/03/2025, lĩnh vực: dân chủ ở cơ sở
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TV-M4-5
    Kịch bản: Giấy mời không ghi lĩnh vực
      Biết có "Giấy triệu tập, mời tập huấn" ngày 10/03/2025
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M4-5
    Kịch bản: Lượt cử đi học không ghi lĩnh vực
      Biết có "Giấy triệu tập, mời tập huấn" ngày 10/03/2025, lĩnh vực: ứng dụng công nghệ thông tin
      Và có "Lượt cử người đi bồi dưỡng, tập huấn" ngày 20/03/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M4-5
    Kịch bản: Cử người học ứng dụng công nghệ thông tin: đơn vị cùng loại ở cấp xã thì không áp dụng
      Biết hồ sơ năm 2025 của Trường Tiểu học Càng Long, loại "Đơn vị sự nghiệp công lập", xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

  Quy tắc: Thủ tục hành chính trực tuyến (đoạn 15)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có

    @TV-M4-6
    Khung kịch bản: Tỷ lệ cuối năm 2025 so với cuối năm 2024 là 50 trên 100
      Biết "Số thủ tục hành chính thuộc thẩm quyền" năm 2024 là 100
      Và "Số thủ tục hành chính cung cấp trực tuyến" năm 2024 là 50
      Và "Số thủ tục hành chính thuộc thẩm quyền" năm 2025 là 200
      Và "Số thủ tục hành chính cung cấp trực tuyến" năm 2025 là <trực tuyến>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | trực tuyến | kết quả                     |
        | 101        | "Đạt"                       |
        | 100        | "Đạt"                       |
        | 99         | "Vi phạm", lý do "không có" |
        | 0          | "Vi phạm", lý do "không có" |

    @TV-M4-6
    Khung kịch bản: Cả hai năm không có thủ tục trực tuyến nào thì giữ nguyên cũng không đạt
      Biết "Số thủ tục hành chính thuộc thẩm quyền" năm 2024 là 100
      Và "Số thủ tục hành chính cung cấp trực tuyến" năm 2024 là 0
      Và "Số thủ tục hành chính thuộc thẩm quyền" năm 2025 là 100
      Và "Số thủ tục hành chính cung cấp trực tuyến" năm 2025 là <trực tuyến>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | trực tuyến | kết quả                     |
        | 0          | "Vi phạm", lý do "không có" |
        | 1          | "Đạt"                       |

    @TV-M4-6
    Khung kịch bản: Thủ tục trực tuyến: đơn vị nào phải thực hiện
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và "Số thủ tục hành chính thuộc thẩm quyền" năm 2024 là 100
      Và "Số thủ tục hành chính cung cấp trực tuyến" năm 2024 là 50
      Và "Số thủ tục hành chính thuộc thẩm quyền" quý III/2025 là 100
      Và "Số thủ tục hành chính cung cấp trực tuyến" quý III/2025 là 49
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tên đơn vị              | loại đơn vị      | kết quả                     |
        | Thanh tra tỉnh Trà Vinh | Cơ quan nhà nước | "Vi phạm", lý do "không có" |

    @TV-M4-6
    Khung kịch bản: Thủ tục trực tuyến: loại đơn vị không thuộc diện này
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và "Số thủ tục hành chính thuộc thẩm quyền" năm 2024 là 100
      Và "Số thủ tục hành chính cung cấp trực tuyến" năm 2024 là 50
      Và "Số thủ tục hành chính thuộc thẩm quyền" quý III/2025 là 100
      Và "Số thủ tục hành chính cung cấp trực tuyến" quý III/2025 là 49
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

      Dữ liệu:
        | tên đơn vị                             | loại đơn vị                        |
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

    @TV-M4-6
    Khung kịch bản: Thủ tục trực tuyến: chỉ đơn vị của tỉnh Trà Vinh trước sắp xếp
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", <địa bàn>
      Và "Số thủ tục hành chính thuộc thẩm quyền" năm 2024 là 100
      Và "Số thủ tục hành chính cung cấp trực tuyến" năm 2024 là 50
      Và "Số thủ tục hành chính thuộc thẩm quyền" quý III/2025 là 100
      Và "Số thủ tục hành chính cung cấp trực tuyến" quý III/2025 là 49
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | địa bàn                                       | kết quả                               |
        | tỉnh Vĩnh Long                                | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Cao Bằng                                 | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Bến Tre)  | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | "Vi phạm", lý do "không có"           |

    @TV-M4-6
    Khung kịch bản: Thủ tục trực tuyến: sau ngày 30/06/2025 chỉ xét khi ghi nhận Nghị quyết còn hiệu lực
      Biết chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và <việc ghi nhận>
      Và "Số thủ tục hành chính thuộc thẩm quyền" năm 2024 là 100
      Và "Số thủ tục hành chính cung cấp trực tuyến" năm 2024 là 50
      Và "Số thủ tục hành chính thuộc thẩm quyền" quý III/2025 là 100
      Và "Số thủ tục hành chính cung cấp trực tuyến" quý III/2025 là 49
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | việc ghi nhận                                                                        | kết quả                                       |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | không có "Văn bản địa phương đang áp dụng" nào                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: không | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: có    | "Vi phạm", lý do "không có"                   |

    @TV-M4-6
    Khung kịch bản: Thủ tục trực tuyến: hạn là hết ngày 31/12
      Biết "Số thủ tục hành chính thuộc thẩm quyền" năm 2024 là 100
      Và "Số thủ tục hành chính cung cấp trực tuyến" năm 2024 là 50
      Và "Số thủ tục hành chính thuộc thẩm quyền" quý III/2025 là 100
      Và "Số thủ tục hành chính cung cấp trực tuyến" quý III/2025 là 49
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 30/12/2025    | "Chưa đến hạn"              |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @TV-M4-6
    Khung kịch bản: Thủ tục trực tuyến: số liệu phải đầy đủ đến hết năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và "Số thủ tục hành chính thuộc thẩm quyền" năm 2024 là 100
      Và "Số thủ tục hành chính cung cấp trực tuyến" năm 2024 là 50
      Và "Số thủ tục hành chính thuộc thẩm quyền" quý III/2025 là 100
      Và "Số thủ tục hành chính cung cấp trực tuyến" quý III/2025 là 49
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | kết quả                                     |
        | 30/12/2025  | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025  | "Vi phạm", lý do "không có"                 |

    @TV-M4-6
    Kịch bản: Thủ tục trực tuyến: tính từ năm 2025
      Biết hồ sơ năm 2024 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và "Số thủ tục hành chính thuộc thẩm quyền" năm 2023 là 100
      Và "Số thủ tục hành chính cung cấp trực tuyến" năm 2023 là 50
      Và "Số thủ tục hành chính thuộc thẩm quyền" năm 2024 là 100
      Và "Số thủ tục hành chính cung cấp trực tuyến" năm 2024 là 40
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @TV-M4-6
    Kịch bản: Không có số thủ tục của năm trước để so sánh
      Biết "Số thủ tục hành chính thuộc thẩm quyền" năm 2025 là 100
      Và "Số thủ tục hành chính cung cấp trực tuyến" năm 2025 là 50
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"
      Và có ghi chú "Không có số liệu kỳ trước để so sánh"

    @TV-M4-6
    Khung kịch bản: Cơ quan lập trong năm trước thì chưa có số để so sánh
      Biết đơn vị thành lập ngày <ngày>
      Và "Số thủ tục hành chính thuộc thẩm quyền" năm 2024 là 100
      Và "Số thủ tục hành chính cung cấp trực tuyến" năm 2024 là 50
      Và "Số thủ tục hành chính thuộc thẩm quyền" năm 2025 là 100
      Và "Số thủ tục hành chính cung cấp trực tuyến" năm 2025 là 49
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                  |
        | 31/12/2023 | "Vi phạm", lý do "không có"              |
        | 02/01/2024 | "Không áp dụng", lý do "không phát sinh" |
        | 04/10/2025 | "Không áp dụng", lý do "kỳ quá ngắn"     |

    @TV-M4-6
    Khung kịch bản: Cơ quan không có thủ tục hành chính nào
      Biết "Số thủ tục hành chính thuộc thẩm quyền" năm 2024 là 100
      Và "Số thủ tục hành chính cung cấp trực tuyến" năm 2024 là 50
      Và "Số thủ tục hành chính thuộc thẩm quyền" năm 2025 là <thủ tục>
      Và "Số thủ tục hành chính cung cấp trực tuyến" năm 2025 là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | thủ tục | kết quả                                                |
        | 0       | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | 1       | "Vi phạm", lý do "không có"                            |

    @TV-M4-6
    Kịch bản: Cơ quan chỉ có một thủ tục, đã cung cấp trực tuyến
      Biết "Số thủ tục hành chính thuộc thẩm quyền" năm 2024 là 1
      Và "Số thủ tục hành chính cung cấp trực tuyến" năm 2024 là 1
      Và "Số thủ tục hành chính thuộc thẩm quyền" năm 2025 là 1
      Và "Số thủ tục hành chính cung cấp trực tuyến" năm 2025 là 1
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TV-M4-6
    Kịch bản: Chưa báo cáo tổng số thủ tục của năm
      Biết "Số thủ tục hành chính thuộc thẩm quyền" năm 2024 là 100
      Và "Số thủ tục hành chính cung cấp trực tuyến" năm 2024 là 50
      Và chưa báo cáo "Số thủ tục hành chính thuộc thẩm quyền"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M4-6
    Kịch bản: Chưa báo cáo số thủ tục trực tuyến của năm
      Biết "Số thủ tục hành chính thuộc thẩm quyền" năm 2024 là 100
      Và "Số thủ tục hành chính cung cấp trực tuyến" năm 2024 là 50
      Và "Số thủ tục hành chính thuộc thẩm quyền" năm 2025 là 100
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M4-6
    Kịch bản: Chỉ một thủ tục trực tuyến trên 200, giữ nguyên như năm trước
      Biết "Số thủ tục hành chính thuộc thẩm quyền" năm 2024 là 200
      Và "Số thủ tục hành chính cung cấp trực tuyến" năm 2024 là 1
      Và "Số thủ tục hành chính thuộc thẩm quyền" năm 2025 là 200
      Và "Số thủ tục hành chính cung cấp trực tuyến" năm 2025 là 1
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TV-M4-6
    Kịch bản: Tăng tỷ lệ thủ tục hành chính trực tuyến: đơn vị cùng loại ở cấp xã thì không áp dụng
      Biết hồ sơ năm 2025 của Đội Quản lý thị trường Càng Long, loại "Cơ quan nhà nước", xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

  Quy tắc: Hệ thống văn bản điện tử (đoạn 15)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có

    @TV-M4-7
    Khung kịch bản: Hệ thống văn bản điện tử: đang dùng vào ngày đánh giá
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 01/01/2020, loại công cụ: hệ thống quản lý văn bản; ngày ngừng sử dụng: <ngày ngừng>
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày ngừng | kết quả                     |
        | 14/06/2025 | "Vi phạm", lý do "không có" |
        | 15/06/2025 | "Đạt"                       |
        | 16/06/2025 | "Đạt"                       |

    @TV-M4-7
    Khung kịch bản: Hệ thống văn bản điện tử: ngày đưa vào sử dụng
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày <ngày>, loại công cụ: hệ thống quản lý văn bản
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 01/01/2020 | "Đạt"                       |
        | 15/06/2025 | "Đạt"                       |
        | 16/06/2025 | "Vi phạm", lý do "không có" |

    @TV-M4-7
    Khung kịch bản: Hệ thống văn bản điện tử: công cụ loại khác không thay được
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 01/01/2020, loại công cụ: <loại>
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là "Vi phạm", lý do "không có"

      Dữ liệu:
        | loại                                   |
        | cổng thông tin điện tử                 |
        | mạng nội bộ                            |
        | hệ thống giải quyết thủ tục hành chính |

    @TV-M4-7
    Kịch bản: Hệ thống văn bản điện tử: không ghi công cụ loại nào
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 01/01/2020
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M4-7
    Khung kịch bản: Hệ thống văn bản điện tử: đơn vị nào phải thực hiện
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tên đơn vị              | loại đơn vị                                | kết quả                     |
        | Thanh tra tỉnh Trà Vinh | Cơ quan nhà nước                           | "Vi phạm", lý do "không có" |
        | Sở Nội vụ tỉnh Trà Vinh | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có" |

    @TV-M4-7
    Khung kịch bản: Hệ thống văn bản điện tử: loại đơn vị không thuộc diện này
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

      Dữ liệu:
        | tên đơn vị                             | loại đơn vị                        |
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

    @TV-M4-7
    Khung kịch bản: Hệ thống văn bản điện tử: chỉ đơn vị của tỉnh Trà Vinh trước sắp xếp
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", <địa bàn>
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | địa bàn                                       | kết quả                               |
        | tỉnh Vĩnh Long                                | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Cao Bằng                                 | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Bến Tre)  | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | "Vi phạm", lý do "không có"           |

    @TV-M4-7
    Khung kịch bản: Hệ thống văn bản điện tử: xét từ sau ngày 01/01/2025
      Biết không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                         |
        | 31/12/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 01/01/2025    | "Chưa đến hạn"                                  |
        | 02/01/2025    | "Vi phạm", lý do "không có"                     |

    @TV-M4-7
    Khung kịch bản: Hệ thống văn bản điện tử: không ghi nhận còn hiệu lực thì xét đến hết ngày 30/06/2025
      Biết chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                       |
        | 29/06/2025    | "Vi phạm", lý do "không có"                   |
        | 30/06/2025    | "Vi phạm", lý do "không có"                   |
        | 01/07/2025    | "Không áp dụng", lý do "sau khi hết hiệu lực" |

    @TV-M4-7
    Khung kịch bản: Hệ thống văn bản điện tử: sau ngày 30/06/2025 chỉ xét khi ghi nhận Nghị quyết còn hiệu lực
      Biết chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và <việc ghi nhận>
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | việc ghi nhận                                                                        | kết quả                                       |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | không có "Văn bản địa phương đang áp dụng" nào                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: không | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: có    | "Vi phạm", lý do "không có"                   |

    @TV-M4-7
    Khung kịch bản: Hệ thống văn bản điện tử: đơn vị mới thành lập được xét từ ngày sau ngày thành lập
      Biết đơn vị thành lập ngày 01/04/2025
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                       |
        | 31/03/2025    | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 01/04/2025    | "Chưa đến hạn"                                |
        | 02/04/2025    | "Vi phạm", lý do "không có"                   |

    @TV-M4-7
    Khung kịch bản: Hệ thống văn bản điện tử: số liệu phải đầy đủ đến ngày bắt đầu áp dụng
      Biết hồ sơ từ 01/12/2024 đến 31/12/2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | kết quả                                     |
        | 31/12/2024  | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 01/01/2025  | "Vi phạm", lý do "không có"                 |

    @TV-M4-7
    Khung kịch bản: Hệ thống văn bản điện tử: chưa báo cáo một dữ kiện cần có
      Biết không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | dữ kiện                              |
        | Công cụ số, tiện ích đưa vào sử dụng |

    @TV-M4-7
    Kịch bản: Điều hành cơ quan bằng hệ thống văn bản điện tử: đơn vị cùng loại ở cấp xã thì không áp dụng
      Biết hồ sơ năm 2025 của Đội Quản lý thị trường Càng Long, loại "Cơ quan nhà nước", xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

  Quy tắc: Trung tâm Phục vụ hành chính công tỉnh (đoạn 15)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Ủy ban nhân dân tỉnh Trà Vinh, loại "Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có

    @TV-M4-8
    Khung kịch bản: Tỷ lệ đúng hạn của Trung tâm so với năm 2024 là 90 trên 100
      Biết có "Báo cáo hoạt động của Bộ phận Một cửa" ngày 20/12/2025, năm: 2025
      Và "Số hồ sơ đến hạn trả" năm 2024 là 100
      Và "Số hồ sơ trả đúng hạn" năm 2024 là 90
      Và "Số hồ sơ đến hạn trả" năm 2025 là 200
      Và "Số hồ sơ trả đúng hạn" năm 2025 là <đúng hạn>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đúng hạn | kết quả                     |
        | 181      | "Đạt"                       |
        | 180      | "Đạt"                       |
        | 179      | "Vi phạm", lý do "không có" |
        | 0        | "Vi phạm", lý do "không có" |

    @TV-M4-8
    Khung kịch bản: Trung tâm hành chính công: đơn vị nào phải thực hiện
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Báo cáo hoạt động của Bộ phận Một cửa" ngày 20/12/2025, năm: 2025
      Và "Số hồ sơ đến hạn trả" năm 2024 là 100
      Và "Số hồ sơ trả đúng hạn" năm 2024 là 90
      Và "Số hồ sơ đến hạn trả" năm 2025 là 200
      Và "Số hồ sơ trả đúng hạn" năm 2025 là 179
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tên đơn vị                    | loại đơn vị              | kết quả                     |
        | Ủy ban nhân dân tỉnh Trà Vinh | Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có" |

    @TV-M4-8
    Khung kịch bản: Trung tâm hành chính công: loại đơn vị không thuộc diện này
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Báo cáo hoạt động của Bộ phận Một cửa" ngày 20/12/2025, năm: 2025
      Và "Số hồ sơ đến hạn trả" năm 2024 là 100
      Và "Số hồ sơ trả đúng hạn" năm 2024 là 90
      Và "Số hồ sơ đến hạn trả" năm 2025 là 200
      Và "Số hồ sơ trả đúng hạn" năm 2025 là 179
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

    @TV-M4-8
    Khung kịch bản: Trung tâm hành chính công: chỉ đơn vị của tỉnh Trà Vinh trước sắp xếp
      Biết hồ sơ năm 2025 của Ủy ban nhân dân tỉnh Trà Vinh, loại "Ủy ban nhân dân cấp tỉnh", <địa bàn>
      Và có "Báo cáo hoạt động của Bộ phận Một cửa" ngày 20/12/2025, năm: 2025
      Và "Số hồ sơ đến hạn trả" năm 2024 là 100
      Và "Số hồ sơ trả đúng hạn" năm 2024 là 90
      Và "Số hồ sơ đến hạn trả" năm 2025 là 200
      Và "Số hồ sơ trả đúng hạn" năm 2025 là 179
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | địa bàn                                       | kết quả                               |
        | tỉnh Vĩnh Long                                | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Cao Bằng                                 | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Bến Tre)  | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | "Vi phạm", lý do "không có"           |

    @TV-M4-8
    Khung kịch bản: Trung tâm hành chính công: sau ngày 30/06/2025 chỉ xét khi ghi nhận Nghị quyết còn hiệu lực
      Biết chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và <việc ghi nhận>
      Và có "Báo cáo hoạt động của Bộ phận Một cửa" ngày 20/12/2025, năm: 2025
      Và "Số hồ sơ đến hạn trả" năm 2024 là 100
      Và "Số hồ sơ trả đúng hạn" năm 2024 là 90
      Và "Số hồ sơ đến hạn trả" năm 2025 là 200
      Và "Số hồ sơ trả đúng hạn" năm 2025 là 179
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | việc ghi nhận                                                                        | kết quả                                       |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | không có "Văn bản địa phương đang áp dụng" nào                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: không | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: có    | "Vi phạm", lý do "không có"                   |

    @TV-M4-8
    Khung kịch bản: Trung tâm hành chính công: hạn là hết ngày 31/12
      Biết có "Báo cáo hoạt động của Bộ phận Một cửa" ngày 20/12/2025, năm: 2025
      Và "Số hồ sơ đến hạn trả" năm 2024 là 100
      Và "Số hồ sơ trả đúng hạn" năm 2024 là 90
      Và "Số hồ sơ đến hạn trả" năm 2025 là 200
      Và "Số hồ sơ trả đúng hạn" năm 2025 là 179
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 30/12/2025    | "Chưa đến hạn"              |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @TV-M4-8
    Kịch bản: Trung tâm hành chính công: tính từ năm 2025
      Biết hồ sơ năm 2024 của Ủy ban nhân dân tỉnh Trà Vinh, loại "Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Báo cáo hoạt động của Bộ phận Một cửa" nào
      Và "Số hồ sơ đến hạn trả" năm 2023 là 100
      Và "Số hồ sơ trả đúng hạn" năm 2023 là 50
      Và "Số hồ sơ đến hạn trả" năm 2024 là 100
      Và "Số hồ sơ trả đúng hạn" năm 2024 là 40
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @TV-M4-8
    Kịch bản: Trung tâm không có báo cáo năm
      Biết không có "Báo cáo hoạt động của Bộ phận Một cửa" nào
      Và "Số hồ sơ đến hạn trả" năm 2024 là 100
      Và "Số hồ sơ trả đúng hạn" năm 2024 là 90
      Và "Số hồ sơ đến hạn trả" năm 2025 là 200
      Và "Số hồ sơ trả đúng hạn" năm 2025 là 190
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TV-M4-8
    Khung kịch bản: Báo cáo của Trung tâm phải là của năm được xét
      Biết "Số hồ sơ đến hạn trả" năm 2024 là 100
      Và "Số hồ sơ trả đúng hạn" năm 2024 là 90
      Và "Số hồ sơ đến hạn trả" năm 2025 là 200
      Và "Số hồ sơ trả đúng hạn" năm 2025 là 190
      Và có "Báo cáo hoạt động của Bộ phận Một cửa" ngày 20/12/2024, năm: <năm>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm  | kết quả                     |
        | 2024 | "Vi phạm", lý do "không có" |
        | 2025 | "Đạt"                       |
        | 2026 | "Vi phạm", lý do "không có" |

    @TV-M4-8
    Khung kịch bản: Báo cáo của Trung tâm ban hành trong năm, sang năm sau là quá hạn
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và "Số hồ sơ đến hạn trả" năm 2024 là 100
      Và "Số hồ sơ trả đúng hạn" năm 2024 là 90
      Và "Số hồ sơ đến hạn trả" năm 2025 là 200
      Và "Số hồ sơ trả đúng hạn" năm 2025 là 190
      Và có "Báo cáo hoạt động của Bộ phận Một cửa" ngày <ngày ban hành>, năm: 2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày ban hành | kết quả                    |
        | 20/12/2024    | "Đạt"                      |
        | 31/12/2025    | "Đạt"                      |
        | 01/01/2026    | "Vi phạm", lý do "quá hạn" |

    @TV-M4-8
    Kịch bản: Trung tâm không có số liệu năm trước thì không xét cả phần báo cáo
      Biết không có "Báo cáo hoạt động của Bộ phận Một cửa" nào
      Và "Số hồ sơ đến hạn trả" năm 2025 là 200
      Và "Số hồ sơ trả đúng hạn" năm 2025 là 190
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"
      Và có ghi chú "Không có số liệu kỳ trước để so sánh"

    @TV-M4-8
    Kịch bản: Trung tâm: năm trước không có hồ sơ đến hạn
      Biết có "Báo cáo hoạt động của Bộ phận Một cửa" ngày 20/12/2025, năm: 2025
      Và "Số hồ sơ đến hạn trả" năm 2024 là 0
      Và "Số hồ sơ trả đúng hạn" năm 2024 là 0
      Và "Số hồ sơ đến hạn trả" năm 2025 là 200
      Và "Số hồ sơ trả đúng hạn" năm 2025 là 190
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"

    @TV-M4-8
    Khung kịch bản: Trung tâm lập trong năm trước thì chưa có số để so sánh
      Biết đơn vị thành lập ngày <ngày>
      Và có "Báo cáo hoạt động của Bộ phận Một cửa" ngày 20/12/2025, năm: 2025
      Và "Số hồ sơ đến hạn trả" năm 2024 là 100
      Và "Số hồ sơ trả đúng hạn" năm 2024 là 90
      Và "Số hồ sơ đến hạn trả" năm 2025 là 200
      Và "Số hồ sơ trả đúng hạn" năm 2025 là 179
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                  |
        | 31/12/2023 | "Vi phạm", lý do "không có"              |
        | 02/01/2024 | "Không áp dụng", lý do "không phát sinh" |
        | 04/10/2025 | "Không áp dụng", lý do "kỳ quá ngắn"     |

    @TV-M4-8
    Kịch bản: Chưa báo cáo có báo cáo năm của Trung tâm hay không
      Biết chưa báo cáo "Báo cáo hoạt động của Bộ phận Một cửa"
      Và "Số hồ sơ đến hạn trả" năm 2024 là 100
      Và "Số hồ sơ trả đúng hạn" năm 2024 là 90
      Và "Số hồ sơ đến hạn trả" năm 2025 là 200
      Và "Số hồ sơ trả đúng hạn" năm 2025 là 190
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M4-8
    Kịch bản: Chưa báo cáo số hồ sơ của Trung tâm trong năm
      Biết có "Báo cáo hoạt động của Bộ phận Một cửa" ngày 20/12/2025, năm: 2025
      Và "Số hồ sơ đến hạn trả" năm 2024 là 100
      Và "Số hồ sơ trả đúng hạn" năm 2024 là 90
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M4-8
    Khung kịch bản: Trung tâm: số liệu phải đầy đủ đến hết năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Báo cáo hoạt động của Bộ phận Một cửa" nào
      Và "Số hồ sơ đến hạn trả" năm 2024 là 100
      Và "Số hồ sơ trả đúng hạn" năm 2024 là 90
      Và "Số hồ sơ đến hạn trả" năm 2025 là 200
      Và "Số hồ sơ trả đúng hạn" năm 2025 là 190
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | kết quả                                     |
        | 30/12/2025  | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025  | "Vi phạm", lý do "không có"                 |

  Quy tắc: Bộ phận tiếp nhận và trả kết quả (đoạn 15)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có
      Và "Bộ phận Một cửa, trung tâm phục vụ hành chính công" là có

    @TV-M4-9
    Khung kịch bản: Tỷ lệ đúng hạn của bộ phận so với năm 2024 là 90 trên 100
      Biết "Số hồ sơ đến hạn trả" năm 2024 là 100
      Và "Số hồ sơ trả đúng hạn" năm 2024 là 90
      Và "Số hồ sơ đến hạn trả" năm 2025 là 200
      Và "Số hồ sơ trả đúng hạn" năm 2025 là <đúng hạn>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đúng hạn | kết quả                     |
        | 181      | "Đạt"                       |
        | 180      | "Đạt"                       |
        | 179      | "Vi phạm", lý do "không có" |
        | 0        | "Vi phạm", lý do "không có" |

    @TV-M4-9
    Khung kịch bản: Bộ phận Một cửa: đơn vị nào phải thực hiện
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và "Số hồ sơ đến hạn trả" năm 2024 là 100
      Và "Số hồ sơ trả đúng hạn" năm 2024 là 90
      Và "Số hồ sơ đến hạn trả" năm 2025 là 200
      Và "Số hồ sơ trả đúng hạn" năm 2025 là 179
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tên đơn vị                    | loại đơn vị              | kết quả                     |
        | Thanh tra tỉnh Trà Vinh       | Cơ quan nhà nước         | "Vi phạm", lý do "không có" |
        | Ủy ban nhân dân tỉnh Trà Vinh | Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có" |

    @TV-M4-9
    Khung kịch bản: Bộ phận Một cửa: loại đơn vị không thuộc diện này
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và "Số hồ sơ đến hạn trả" năm 2024 là 100
      Và "Số hồ sơ trả đúng hạn" năm 2024 là 90
      Và "Số hồ sơ đến hạn trả" năm 2025 là 200
      Và "Số hồ sơ trả đúng hạn" năm 2025 là 179
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

    @TV-M4-9
    Khung kịch bản: Bộ phận Một cửa: chỉ đơn vị của tỉnh Trà Vinh trước sắp xếp
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", <địa bàn>
      Và "Số hồ sơ đến hạn trả" năm 2024 là 100
      Và "Số hồ sơ trả đúng hạn" năm 2024 là 90
      Và "Số hồ sơ đến hạn trả" năm 2025 là 200
      Và "Số hồ sơ trả đúng hạn" năm 2025 là 179
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | địa bàn                                       | kết quả                               |
        | tỉnh Vĩnh Long                                | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Cao Bằng                                 | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Bến Tre)  | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | "Vi phạm", lý do "không có"           |

    @TV-M4-9
    Khung kịch bản: Bộ phận Một cửa: sau ngày 30/06/2025 chỉ xét khi ghi nhận Nghị quyết còn hiệu lực
      Biết chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và <việc ghi nhận>
      Và "Số hồ sơ đến hạn trả" năm 2024 là 100
      Và "Số hồ sơ trả đúng hạn" năm 2024 là 90
      Và "Số hồ sơ đến hạn trả" năm 2025 là 200
      Và "Số hồ sơ trả đúng hạn" năm 2025 là 179
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | việc ghi nhận                                                                        | kết quả                                       |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | không có "Văn bản địa phương đang áp dụng" nào                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: không | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: có    | "Vi phạm", lý do "không có"                   |

    @TV-M4-9
    Khung kịch bản: Bộ phận Một cửa: hạn là hết ngày 31/12
      Biết "Số hồ sơ đến hạn trả" năm 2024 là 100
      Và "Số hồ sơ trả đúng hạn" năm 2024 là 90
      Và "Số hồ sơ đến hạn trả" năm 2025 là 200
      Và "Số hồ sơ trả đúng hạn" năm 2025 là 179
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 30/12/2025    | "Chưa đến hạn"              |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @TV-M4-9
    Kịch bản: Bộ phận Một cửa: tính từ năm 2025
      Biết hồ sơ năm 2024 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và "Số hồ sơ đến hạn trả" năm 2023 là 100
      Và "Số hồ sơ trả đúng hạn" năm 2023 là 50
      Và "Số hồ sơ đến hạn trả" năm 2024 là 100
      Và "Số hồ sơ trả đúng hạn" năm 2024 là 40
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @TV-M4-9
    Khung kịch bản: Cơ quan không có Bộ phận Một cửa
      Biết <khai báo>
      Và "Số hồ sơ đến hạn trả" năm 2024 là 100
      Và "Số hồ sơ trả đúng hạn" năm 2024 là 90
      Và "Số hồ sơ đến hạn trả" năm 2025 là 200
      Và "Số hồ sơ trả đúng hạn" năm 2025 là 179
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | khai báo                                                          | kết quả                                                |
        | "Bộ phận Một cửa, trung tâm phục vụ hành chính công" là không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | chưa báo cáo "Bộ phận Một cửa, trung tâm phục vụ hành chính công" | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

    @TV-M4-9
    Kịch bản: Bộ phận không có số liệu năm trước để so sánh
      Biết "Số hồ sơ đến hạn trả" năm 2025 là 200
      Và "Số hồ sơ trả đúng hạn" năm 2025 là 190
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"
      Và có ghi chú "Không có số liệu kỳ trước để so sánh"

    @TV-M4-9
    Khung kịch bản: Bộ phận lập trong năm trước thì chưa có số để so sánh
      Biết đơn vị thành lập ngày <ngày>
      Và "Số hồ sơ đến hạn trả" năm 2024 là 100
      Và "Số hồ sơ trả đúng hạn" năm 2024 là 90
      Và "Số hồ sơ đến hạn trả" năm 2025 là 200
      Và "Số hồ sơ trả đúng hạn" năm 2025 là 179
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                  |
        | 31/12/2023 | "Vi phạm", lý do "không có"              |
        | 02/01/2024 | "Không áp dụng", lý do "không phát sinh" |
        | 04/10/2025 | "Không áp dụng", lý do "kỳ quá ngắn"     |

    @TV-M4-9
    Kịch bản: Chưa báo cáo số hồ sơ của bộ phận trong năm
      Biết "Số hồ sơ đến hạn trả" năm 2024 là 100
      Và "Số hồ sơ trả đúng hạn" năm 2024 là 90
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M4-9
    Khung kịch bản: Hai quý cộng lại mới thành số của năm trước
      Biết "Số hồ sơ đến hạn trả" 6 tháng đầu năm 2024 là 50
      Và "Số hồ sơ trả đúng hạn" 6 tháng đầu năm 2024 là 50
      Và "Số hồ sơ đến hạn trả" 6 tháng cuối năm 2024 là 50
      Và "Số hồ sơ trả đúng hạn" 6 tháng cuối năm 2024 là 40
      Và "Số hồ sơ đến hạn trả" năm 2025 là 100
      Và "Số hồ sơ trả đúng hạn" năm 2025 là <đúng hạn>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đúng hạn | kết quả                     |
        | 90       | "Đạt"                       |
        | 89       | "Vi phạm", lý do "không có" |

    @TV-M4-9
    Kịch bản: Bộ phận tiếp nhận và trả kết quả hiệu quả hơn: đơn vị cùng loại ở cấp xã thì không áp dụng
      Biết hồ sơ năm 2025 của Đội Quản lý thị trường Càng Long, loại "Cơ quan nhà nước", xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

  Quy tắc: Công khai thủ tục và tình trạng hồ sơ (đoạn 15)

    Bối cảnh:
      Biết hồ sơ quý II/2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có
      Và "giải quyết thủ tục hành chính" là có

    @TV-M4-10
    Kịch bản: Cả danh mục thủ tục và tình trạng hồ sơ đang được công khai
      Biết có "Lần công khai thông tin" ngày 10/01/2025, loại nội dung: danh mục thủ tục hành chính
      Và có "Lần công khai thông tin" ngày 10/01/2025, loại nội dung: tình trạng hồ sơ
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Đạt"

    @TV-M4-10
    Kịch bản: Một lần công khai gồm cả hai nội dung
      Biết có "Lần công khai thông tin" ngày 10/01/2025, loại nội dung: danh mục thủ tục hành chính và tình trạng hồ sơ
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Đạt"

    @TV-M4-10
    Khung kịch bản: Chỉ công khai một trong hai nội dung
      Biết có "Lần công khai thông tin" ngày 10/01/2025, loại nội dung: <nội dung>
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Vi phạm", lý do "không có"

      Dữ liệu:
        | nội dung                    |
        | danh mục thủ tục hành chính |
        | tình trạng hồ sơ            |
        | nội dung luật định          |

    @TV-M4-10
    Khung kịch bản: Công khai hồ sơ: đơn vị nào phải thực hiện
      Biết hồ sơ quý II/2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Lần công khai thông tin" nào
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tên đơn vị                    | loại đơn vị              | kết quả                     |
        | Thanh tra tỉnh Trà Vinh       | Cơ quan nhà nước         | "Vi phạm", lý do "không có" |
        | Ủy ban nhân dân tỉnh Trà Vinh | Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có" |

    @TV-M4-10
    Khung kịch bản: Công khai hồ sơ: loại đơn vị không thuộc diện này
      Biết hồ sơ quý II/2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Lần công khai thông tin" nào
      Khi đánh giá vào ngày 15/07/2025
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

    @TV-M4-10
    Khung kịch bản: Công khai hồ sơ: chỉ đơn vị của tỉnh Trà Vinh trước sắp xếp
      Biết hồ sơ quý II/2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", <địa bàn>
      Và không có "Lần công khai thông tin" nào
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | địa bàn                                       | kết quả                               |
        | tỉnh Vĩnh Long                                | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Cao Bằng                                 | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Bến Tre)  | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | "Vi phạm", lý do "không có"           |

    @TV-M4-10
    Khung kịch bản: Nội dung gỡ xuống trước khi quý bắt đầu không tính
      Biết có "Lần công khai thông tin" ngày 10/01/2025, loại nội dung: <nội dung gỡ>; công khai đến: <ngày gỡ>
      Và có "Lần công khai thông tin" ngày 10/01/2025, loại nội dung: <nội dung còn>
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | nội dung gỡ                 | ngày gỡ    | nội dung còn                | kết quả                     |
        | danh mục thủ tục hành chính | 31/03/2025 | tình trạng hồ sơ            | "Vi phạm", lý do "không có" |
        | danh mục thủ tục hành chính | 30/06/2025 | tình trạng hồ sơ            | "Đạt"                       |
        | tình trạng hồ sơ            | 31/03/2025 | danh mục thủ tục hành chính | "Vi phạm", lý do "không có" |
        | tình trạng hồ sơ            | 30/06/2025 | danh mục thủ tục hành chính | "Đạt"                       |

    @TV-M4-10
    Khung kịch bản: Công khai chậm nhất ngày cuối quý
      Biết số liệu đầy đủ đến ngày 15/07/2025
      Và có "Lần công khai thông tin" ngày <ngày>, loại nội dung: <nội dung mới>
      Và có "Lần công khai thông tin" ngày 10/01/2025, loại nội dung: <nội dung cũ>
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | nội dung mới                | ngày       | nội dung cũ                 | kết quả                     |
        | danh mục thủ tục hành chính | 30/06/2025 | tình trạng hồ sơ            | "Đạt"                       |
        | danh mục thủ tục hành chính | 01/07/2025 | tình trạng hồ sơ            | "Vi phạm", lý do "không có" |
        | tình trạng hồ sơ            | 30/06/2025 | danh mục thủ tục hành chính | "Đạt"                       |
        | tình trạng hồ sơ            | 01/07/2025 | danh mục thủ tục hành chính | "Vi phạm", lý do "không có" |

    @TV-M4-10
    Khung kịch bản: Chưa công khai, quanh ngày cuối quý
      Biết không có "Lần công khai thông tin" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 29/06/2025    | "Chưa đến hạn"              |
        | 30/06/2025    | "Chưa đến hạn"              |
        | 01/07/2025    | "Vi phạm", lý do "không có" |

    @TV-M4-10
    Khung kịch bản: Công khai hồ sơ: số liệu phải đầy đủ đến hết quý
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Lần công khai thông tin" nào
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | kết quả                                     |
        | 29/06/2025  | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 30/06/2025  | "Vi phạm", lý do "không có"                 |

    @TV-M4-10
    Khung kịch bản: Nơi không giải quyết thủ tục hành chính
      Biết <khai báo>
      Và không có "Lần công khai thông tin" nào
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | khai báo                                     | kết quả                                                |
        | "giải quyết thủ tục hành chính" là không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | chưa báo cáo "giải quyết thủ tục hành chính" | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

    @TV-M4-10
    Kịch bản: Chưa báo cáo các lần công khai thủ tục, hồ sơ
      Biết chưa báo cáo "Lần công khai thông tin"
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M4-10
    Kịch bản: Lần công khai không ghi loại nội dung
      Biết có "Lần công khai thông tin" ngày 10/01/2025
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M4-10
    Khung kịch bản: Công khai hồ sơ: chỉ xét các quý từ quý I/2025
      Biết hồ sơ <quý> của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Lần công khai thông tin" nào
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | quý         | kết quả                                         |
        | quý IV/2024 | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | quý I/2025  | "Vi phạm", lý do "không có"                     |

    @TV-M4-10
    Khung kịch bản: Công khai hồ sơ: không ghi nhận còn hiệu lực thì chỉ xét đến quý II/2025
      Biết hồ sơ <quý> của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và không có "Lần công khai thông tin" nào
      Khi đánh giá vào ngày 15/10/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | quý          | kết quả                                       |
        | quý II/2025  | "Vi phạm", lý do "không có"                   |
        | quý III/2025 | "Không áp dụng", lý do "sau khi hết hiệu lực" |

    @TV-M4-10
    Kịch bản: Công khai hồ sơ: còn hiệu lực thì quý III/2025 vẫn xét
      Biết hồ sơ quý III/2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Lần công khai thông tin" nào
      Khi đánh giá vào ngày 15/10/2025
      Thì kết quả là "Vi phạm", lý do "không có"

    @TV-M4-10
    Khung kịch bản: Công khai hồ sơ: đơn vị lập giữa quý thì chưa xét quý đó
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Lần công khai thông tin" nào
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 01/04/2025     | "Vi phạm", lý do "không có"          |
        | 02/04/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @TV-M4-10
    Kịch bản: Hồ sơ trả chậm không làm thay đổi kết quả công khai
      Biết có "Lần công khai thông tin" ngày 10/01/2025, loại nội dung: danh mục thủ tục hành chính
      Và có "Lần công khai thông tin" ngày 10/01/2025, loại nội dung: tình trạng hồ sơ
      Và "Số hồ sơ đến hạn trả" là 100
      Và "Số hồ sơ trả đúng hạn" là 10
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Đạt"

    @TV-M4-10
    Kịch bản: Công khai hồ sơ: sáu tháng cho hai kết quả
      Biết hồ sơ 6 tháng đầu năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Lần công khai thông tin" ngày 10/01/2025, loại nội dung: tình trạng hồ sơ
      Và có "Lần công khai thông tin" ngày 10/04/2025, loại nội dung: danh mục thủ tục hành chính
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả quý I/2025 là "Vi phạm", lý do "không có"
      Và kết quả quý II/2025 là "Đạt"

    @TV-M4-10
    Kịch bản: Công khai thủ tục và tình trạng giải quyết hồ sơ: đơn vị cùng loại ở cấp xã thì không áp dụng
      Biết hồ sơ năm 2025 của Đội Quản lý thị trường Càng Long, loại "Cơ quan nhà nước", xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

  Quy tắc: Tiện ích hỗ trợ người dân dùng dịch vụ công (đoạn 15)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có
      Và "giao dịch trực tiếp với công dân" là có

    @TV-M4-11
    Khung kịch bản: Tiện ích dịch vụ công: đơn vị nào phải thực hiện
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tên đơn vị              | loại đơn vị      | kết quả                     |
        | Thanh tra tỉnh Trà Vinh | Cơ quan nhà nước | "Vi phạm", lý do "không có" |

    @TV-M4-11
    Khung kịch bản: Tiện ích dịch vụ công: loại đơn vị không thuộc diện này
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

      Dữ liệu:
        | tên đơn vị                             | loại đơn vị                        |
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

    @TV-M4-11
    Khung kịch bản: Tiện ích dịch vụ công: chỉ đơn vị của tỉnh Trà Vinh trước sắp xếp
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", <địa bàn>
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | địa bàn                                       | kết quả                               |
        | tỉnh Vĩnh Long                                | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Cao Bằng                                 | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Bến Tre)  | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | "Vi phạm", lý do "không có"           |

    @TV-M4-11
    Khung kịch bản: Tiện ích dịch vụ công: tính từ năm 2025
      Biết hồ sơ năm <năm> của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm  | ngày đánh giá | kết quả                                         |
        | 2024 | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 15/01/2026    | "Vi phạm", lý do "không có"                     |

    @TV-M4-11
    Khung kịch bản: Tiện ích dịch vụ công: sau ngày 30/06/2025 chỉ xét khi ghi nhận Nghị quyết còn hiệu lực
      Biết chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và <việc ghi nhận>
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | việc ghi nhận                                                                        | kết quả                                       |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | không có "Văn bản địa phương đang áp dụng" nào                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: không | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: có    | "Vi phạm", lý do "không có"                   |

    @TV-M4-11
    Khung kịch bản: Tiện ích dịch vụ công: hạn là hết ngày 31/12
      Biết không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 30/12/2025    | "Chưa đến hạn"              |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @TV-M4-11
    Khung kịch bản: Tiện ích dịch vụ công: số liệu phải đầy đủ đến hết năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | kết quả                                     |
        | 30/12/2025  | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025  | "Vi phạm", lý do "không có"                 |

    @TV-M4-11
    Khung kịch bản: Tiện ích dịch vụ công: đơn vị lập trong năm phải tồn tại đủ 90 ngày
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                                       |
        | 03/10/2025     | "Vi phạm", lý do "không có"                   |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 01/01/2026     | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @TV-M4-11
    Kịch bản: Tiện ích dịch vụ công: đơn vị giải thể ngày 01/07/2025 mà chưa làm
      Biết đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "đơn vị không tồn tại"

    @TV-M4-11
    Kịch bản: Tiện ích dịch vụ công: đơn vị giải thể ngày 01/07/2025 mà đã làm
      Biết đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày 10/02/2025, công dụng: dịch vụ công
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TV-M4-11
    Kịch bản: Tiện ích dịch vụ công: đã làm thì đạt ngay trong năm
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 10/02/2025, công dụng: dịch vụ công
      Khi đánh giá vào ngày 30/06/2025
      Thì kết quả là "Đạt"

    @TV-M4-11
    Khung kịch bản: Tiện ích dịch vụ công: chưa báo cáo một dữ kiện cần có
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 10/02/2025, công dụng: dịch vụ công
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | dữ kiện                              |
        | Công cụ số, tiện ích đưa vào sử dụng |
        | giao dịch trực tiếp với công dân     |

    @TV-M4-11
    Khung kịch bản: Tiện ích đưa vào dùng chậm nhất ngày cuối năm
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày <ngày>, công dụng: dịch vụ công
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 01/01/2020 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @TV-M4-11
    Khung kịch bản: Tiện ích đã ngừng trước khi năm bắt đầu không tính
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 01/01/2020, công dụng: dịch vụ công; ngày ngừng sử dụng: <ngày ngừng>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày ngừng | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |

    @TV-M4-11
    Khung kịch bản: Công cụ số có công dụng khác không tính là tiện ích dịch vụ công
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 10/02/2025, công dụng: <công dụng>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

      Dữ liệu:
        | công dụng          |
        | quản lý điều hành  |
        | thanh toán         |
        | thủ tục hành chính |

    @TV-M4-11
    Kịch bản: Công cụ số không ghi công dụng
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 10/02/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M4-11
    Kịch bản: Cơ quan không giao dịch với công dân thì không cần tiện ích
      Biết "giao dịch trực tiếp với công dân" là không
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không thuộc điều kiện áp dụng"

    @TV-M4-11
    Kịch bản: Có tiện ích hỗ trợ người dân dùng dịch vụ công: đơn vị cùng loại ở cấp xã thì không áp dụng
      Biết hồ sơ năm 2025 của Đội Quản lý thị trường Càng Long, loại "Cơ quan nhà nước", xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

  Quy tắc: Ứng dụng thông minh (đoạn 15)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có
      Và "giao dịch trực tiếp với công dân" là có

    @TV-M4-12
    Khung kịch bản: Ứng dụng thông minh: đang dùng vào ngày đánh giá
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 01/01/2020, loại công cụ: ứng dụng thông minh; ngày ngừng sử dụng: <ngày ngừng>
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày ngừng | kết quả                     |
        | 14/06/2025 | "Vi phạm", lý do "không có" |
        | 15/06/2025 | "Đạt"                       |
        | 16/06/2025 | "Đạt"                       |

    @TV-M4-12
    Khung kịch bản: Ứng dụng thông minh: ngày đưa vào sử dụng
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày <ngày>, loại công cụ: ứng dụng thông minh
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 01/01/2020 | "Đạt"                       |
        | 15/06/2025 | "Đạt"                       |
        | 16/06/2025 | "Vi phạm", lý do "không có" |

    @TV-M4-12
    Khung kịch bản: Ứng dụng thông minh: công cụ loại khác không thay được
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 01/01/2020, loại công cụ: <loại>
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là "Vi phạm", lý do "không có"

      Dữ liệu:
        | loại                   |
        | ứng dụng di động       |
        | cổng thông tin điện tử |
        | ki-ốt tra cứu          |

    @TV-M4-12
    Kịch bản: Ứng dụng thông minh: không ghi công cụ loại nào
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 01/01/2020
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M4-12
    Khung kịch bản: Ứng dụng thông minh: đơn vị nào phải thực hiện
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tên đơn vị              | loại đơn vị                                | kết quả                     |
        | Thanh tra tỉnh Trà Vinh | Cơ quan nhà nước                           | "Vi phạm", lý do "không có" |
        | Sở Nội vụ tỉnh Trà Vinh | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có" |

    @TV-M4-12
    Khung kịch bản: Ứng dụng thông minh: loại đơn vị không thuộc diện này
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

      Dữ liệu:
        | tên đơn vị                             | loại đơn vị                        |
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

    @TV-M4-12
    Khung kịch bản: Ứng dụng thông minh: chỉ đơn vị của tỉnh Trà Vinh trước sắp xếp
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", <địa bàn>
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | địa bàn                                       | kết quả                               |
        | tỉnh Vĩnh Long                                | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Cao Bằng                                 | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Bến Tre)  | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | "Vi phạm", lý do "không có"           |

    @TV-M4-12
    Khung kịch bản: Ứng dụng thông minh: xét từ sau ngày 01/01/2025
      Biết không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                         |
        | 31/12/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 01/01/2025    | "Chưa đến hạn"                                  |
        | 02/01/2025    | "Vi phạm", lý do "không có"                     |

    @TV-M4-12
    Khung kịch bản: Ứng dụng thông minh: không ghi nhận còn hiệu lực thì xét đến hết ngày 30/06/2025
      Biết chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                       |
        | 29/06/2025    | "Vi phạm", lý do "không có"                   |
        | 30/06/2025    | "Vi phạm", lý do "không có"                   |
        | 01/07/2025    | "Không áp dụng", lý do "sau khi hết hiệu lực" |

    @TV-M4-12
    Khung kịch bản: Ứng dụng thông minh: sau ngày 30/06/2025 chỉ xét khi ghi nhận Nghị quyết còn hiệu lực
      Biết chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và <việc ghi nhận>
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | việc ghi nhận                                                                        | kết quả                                       |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | không có "Văn bản địa phương đang áp dụng" nào                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: không | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: có    | "Vi phạm", lý do "không có"                   |

    @TV-M4-12
    Khung kịch bản: Ứng dụng thông minh: đơn vị mới thành lập được xét từ ngày sau ngày thành lập
      Biết đơn vị thành lập ngày 01/04/2025
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                       |
        | 31/03/2025    | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 01/04/2025    | "Chưa đến hạn"                                |
        | 02/04/2025    | "Vi phạm", lý do "không có"                   |

    @TV-M4-12
    Khung kịch bản: Ứng dụng thông minh: số liệu phải đầy đủ đến ngày bắt đầu áp dụng
      Biết hồ sơ từ 01/12/2024 đến 31/12/2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | kết quả                                     |
        | 31/12/2024  | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 01/01/2025  | "Vi phạm", lý do "không có"                 |

    @TV-M4-12
    Khung kịch bản: Ứng dụng thông minh: chưa báo cáo một dữ kiện cần có
      Biết không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | dữ kiện                              |
        | Công cụ số, tiện ích đưa vào sử dụng |
        | giao dịch trực tiếp với công dân     |

    @TV-M4-12
    Kịch bản: Cơ quan không giao dịch với công dân thì không cần ứng dụng
      Biết "giao dịch trực tiếp với công dân" là không
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là "Không áp dụng", lý do "không thuộc điều kiện áp dụng"

    @TV-M4-12
    Kịch bản: Đưa ứng dụng thông minh vào sử dụng: đơn vị cùng loại ở cấp xã thì không áp dụng
      Biết hồ sơ năm 2025 của Đội Quản lý thị trường Càng Long, loại "Cơ quan nhà nước", xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"
