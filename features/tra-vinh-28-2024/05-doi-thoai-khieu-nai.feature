# language: vi

Tính năng: Đối thoại và giải quyết khiếu nại, tố cáo ở cơ quan cấp tỉnh Trà Vinh
  Đoạn 11 bài báo thuật lại Nghị quyết số 28/2024/NQ-HĐND ngày 09/12/2024 của Hội đồng nhân dân tỉnh Trà Vinh.

  Quy tắc: Bí thư cấp ủy cấp trên giao ban, đối thoại hằng quý (đoạn 11)

    Bối cảnh:
      Biết hồ sơ quý II/2025 của Đảng ủy các cơ quan Đảng tỉnh Trà Vinh, loại "Cấp ủy, ban đảng", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có
      Và "quản lý đơn vị khác" là có
      Và không có "Cuộc giao ban, đối thoại của bí thư cấp ủy cấp trên" nào

    @TV-M3-9
    Kịch bản: Bí thư họp đúng thành phần một lần trong quý
      Biết có "Cuộc giao ban, đối thoại của bí thư cấp ủy cấp trên" ngày 15/05/2025, thành phần dự: bí thư cấp ủy cấp dưới, đại diện chính quyền, Mặt trận và các đoàn thể
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Đạt"

    @TV-M3-9
    Kịch bản: Cả quý bí thư không giao ban lần nào
      Biết không có "Cuộc giao ban, đối thoại của bí thư cấp ủy cấp trên" nào
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Vi phạm", lý do "không có"

    @TV-M3-9
    Khung kịch bản: Giao ban của bí thư: đơn vị nào phải thực hiện
      Biết hồ sơ quý II/2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Cuộc giao ban, đối thoại của bí thư cấp ủy cấp trên" nào
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tên đơn vị                             | loại đơn vị      | kết quả                     |
        | Đảng ủy các cơ quan Đảng tỉnh Trà Vinh | Cấp ủy, ban đảng | "Vi phạm", lý do "không có" |

    @TV-M3-9
    Khung kịch bản: Giao ban của bí thư: loại đơn vị không thuộc diện này
      Biết hồ sơ quý II/2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Cuộc giao ban, đối thoại của bí thư cấp ủy cấp trên" nào
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

      Dữ liệu:
        | tên đơn vị                            | loại đơn vị                                |
        | Thanh tra tỉnh Trà Vinh               | Cơ quan nhà nước                           |
        | Sở Nội vụ tỉnh Trà Vinh               | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh |
        | Bệnh viện Đa khoa tỉnh Trà Vinh       | Đơn vị sự nghiệp công lập                  |
        | Công ty cổ phần Trà Bắc               | Tổ chức có sử dụng lao động                |
        | Công ty Xổ số kiến thiết Trà Vinh     | Doanh nghiệp nhà nước                      |
        | Ủy ban nhân dân tỉnh Trà Vinh         | Ủy ban nhân dân cấp tỉnh                   |
        | Hội đồng nhân dân tỉnh Trà Vinh       | Hội đồng nhân dân cấp tỉnh                 |
        | Ủy ban nhân dân huyện Càng Long       | Ủy ban nhân dân cấp huyện                  |
        | Ủy ban nhân dân xã Tân An             | Ủy ban nhân dân cấp xã                     |
        | Ấp Tân Trung                          | Thôn, xóm, tổ dân phố                      |
        | Ủy ban Mặt trận Tổ quốc tỉnh Trà Vinh | Ủy ban Mặt trận Tổ quốc Việt Nam           |
        | Tỉnh đoàn Trà Vinh                    | Tổ chức chính trị - xã hội                 |
        | Liên đoàn Lao động tỉnh Trà Vinh      | Liên đoàn Lao động tỉnh                    |
        | Báo Trà Vinh                          | Báo, đài phát thanh và truyền hình         |

    @TV-M3-9
    Khung kịch bản: Giao ban của bí thư: chỉ đơn vị của tỉnh Trà Vinh trước sắp xếp
      Biết hồ sơ quý II/2025 của Đảng ủy các cơ quan Đảng tỉnh Trà Vinh, loại "Cấp ủy, ban đảng", <địa bàn>
      Và không có "Cuộc giao ban, đối thoại của bí thư cấp ủy cấp trên" nào
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | địa bàn                                       | kết quả                               |
        | tỉnh Vĩnh Long                                | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Cao Bằng                                 | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Bến Tre)  | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | "Vi phạm", lý do "không có"           |

    @TV-M3-9
    Khung kịch bản: Cuộc giao ban phải ở trong quý được xét
      Biết số liệu đầy đủ đến ngày 15/07/2025
      Và có "Cuộc giao ban, đối thoại của bí thư cấp ủy cấp trên" ngày <ngày>, thành phần dự: bí thư cấp ủy cấp dưới, đại diện chính quyền, Mặt trận và các đoàn thể
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/03/2025 | "Vi phạm", lý do "không có" |
        | 01/04/2025 | "Đạt"                       |
        | 30/06/2025 | "Đạt"                       |
        | 01/07/2025 | "Vi phạm", lý do "không có" |

    @TV-M3-9
    Khung kịch bản: Quý chưa hết thì chưa đến hạn giao ban
      Biết không có "Cuộc giao ban, đối thoại của bí thư cấp ủy cấp trên" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 29/06/2025    | "Chưa đến hạn"              |
        | 30/06/2025    | "Chưa đến hạn"              |
        | 01/07/2025    | "Vi phạm", lý do "không có" |

    @TV-M3-9
    Kịch bản: Họp hằng tháng là làm thêm, mỗi quý một kết quả
      Biết hồ sơ 6 tháng đầu năm 2025 của Đảng ủy các cơ quan Đảng tỉnh Trà Vinh, loại "Cấp ủy, ban đảng", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Cuộc giao ban, đối thoại của bí thư cấp ủy cấp trên" vào các ngày 15/01/2025, 14/02/2025, 14/03/2025; thành phần dự: bí thư các chi bộ, đại diện chính quyền
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả quý I/2025 là "Đạt"
      Và kết quả quý II/2025 là "Vi phạm", lý do "không có"

    @TV-M3-9
    Kịch bản: Cuộc giao ban không ghi thành phần dự
      Biết có "Cuộc giao ban, đối thoại của bí thư cấp ủy cấp trên" ngày 15/05/2025
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M3-9
    Kịch bản: Cuộc giao ban ghi thành phần dự để trống
      Biết có "Cuộc giao ban, đối thoại của bí thư cấp ủy cấp trên" ngày 15/05/2025, thành phần dự: trống
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Vi phạm", lý do "không có"

    @TV-M3-9
    Khung kịch bản: Cấp ủy không có cấp dưới thì không phải cấp ủy cấp trên
      Biết <khai báo>
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | khai báo                           | kết quả                                                |
        | "quản lý đơn vị khác" là không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | chưa báo cáo "quản lý đơn vị khác" | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |
        | "quản lý đơn vị khác" là có        | "Vi phạm", lý do "không có"                            |

    @TV-M3-9
    Kịch bản: Chưa báo cáo các cuộc giao ban của bí thư
      Biết chưa báo cáo "Cuộc giao ban, đối thoại của bí thư cấp ủy cấp trên"
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M3-9
    Khung kịch bản: Số liệu giao ban phải đủ đến hết quý
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | kết quả                                     |
        | 29/06/2025  | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 30/06/2025  | "Vi phạm", lý do "không có"                 |

    @TV-M3-9
    Khung kịch bản: Giao ban: chỉ xét các quý từ quý I/2025
      Biết hồ sơ <quý> của Đảng ủy các cơ quan Đảng tỉnh Trà Vinh, loại "Cấp ủy, ban đảng", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | quý         | kết quả                                         |
        | quý IV/2024 | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | quý I/2025  | "Vi phạm", lý do "không có"                     |

    @TV-M3-9
    Khung kịch bản: Giao ban: không ghi nhận còn hiệu lực thì chỉ xét đến quý II/2025
      Biết hồ sơ <quý> của Đảng ủy các cơ quan Đảng tỉnh Trà Vinh, loại "Cấp ủy, ban đảng", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và chưa báo cáo "Văn bản địa phương đang áp dụng"
      Khi đánh giá vào ngày 15/10/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | quý          | kết quả                                       |
        | quý II/2025  | "Vi phạm", lý do "không có"                   |
        | quý III/2025 | "Không áp dụng", lý do "sau khi hết hiệu lực" |

    @TV-M3-9
    Kịch bản: Giao ban: còn hiệu lực thì quý III/2025 vẫn xét
      Biết hồ sơ quý III/2025 của Đảng ủy các cơ quan Đảng tỉnh Trà Vinh, loại "Cấp ủy, ban đảng", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/10/2025
      Thì kết quả là "Vi phạm", lý do "không có"

    @TV-M3-9
    Khung kịch bản: Giao ban: đảng bộ lập giữa quý thì chưa xét quý đó
      Biết đơn vị thành lập ngày <ngày thành lập>
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 01/04/2025     | "Vi phạm", lý do "không có"          |
        | 02/04/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @TV-M3-9
    Kịch bản: Bí thư cấp ủy cấp trên giao ban, đối thoại hằng quý: đơn vị cùng loại ở cấp xã thì không áp dụng
      Biết hồ sơ năm 2025 của Đảng ủy xã Càng Long, loại "Cấp ủy, ban đảng", xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

  Quy tắc: Đối thoại hai chiều với người dân (đoạn 11)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có
      Và "giao dịch trực tiếp với công dân" là có

    @TV-M3-10
    Khung kịch bản: Cấp trưởng hoặc cấp phó chủ trì đều được
      Biết có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 20/05/2025, chức vụ người chủ trì: <chức vụ>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

      Dữ liệu:
        | chức vụ             |
        | Chánh Thanh tra     |
        | Phó Chánh Thanh tra |

    @TV-M3-10
    Khung kịch bản: Đối thoại với người dân: đơn vị nào phải thực hiện
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Hội nghị trao đổi, đối thoại với Nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tên đơn vị                             | loại đơn vị               | kết quả                     |
        | Thanh tra tỉnh Trà Vinh                | Cơ quan nhà nước          | "Vi phạm", lý do "không có" |
        | Bệnh viện Đa khoa tỉnh Trà Vinh        | Đơn vị sự nghiệp công lập | "Vi phạm", lý do "không có" |
        | Đảng ủy các cơ quan Đảng tỉnh Trà Vinh | Cấp ủy, ban đảng          | "Vi phạm", lý do "không có" |

    @TV-M3-10
    Khung kịch bản: Đối thoại với người dân: loại đơn vị không thuộc diện này
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Hội nghị trao đổi, đối thoại với Nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

      Dữ liệu:
        | tên đơn vị                            | loại đơn vị                        |
        | Công ty cổ phần Trà Bắc               | Tổ chức có sử dụng lao động        |
        | Công ty Xổ số kiến thiết Trà Vinh     | Doanh nghiệp nhà nước              |
        | Ủy ban nhân dân tỉnh Trà Vinh         | Ủy ban nhân dân cấp tỉnh           |
        | Hội đồng nhân dân tỉnh Trà Vinh       | Hội đồng nhân dân cấp tỉnh         |
        | Ủy ban nhân dân huyện Càng Long       | Ủy ban nhân dân cấp huyện          |
        | Ủy ban nhân dân xã Tân An             | Ủy ban nhân dân cấp xã             |
        | Ấp Tân Trung                          | Thôn, xóm, tổ dân phố              |
        | Ủy ban Mặt trận Tổ quốc tỉnh Trà Vinh | Ủy ban Mặt trận Tổ quốc Việt Nam   |
        | Tỉnh đoàn Trà Vinh                    | Tổ chức chính trị - xã hội         |
        | Liên đoàn Lao động tỉnh Trà Vinh      | Liên đoàn Lao động tỉnh            |
        | Báo Trà Vinh                          | Báo, đài phát thanh và truyền hình |

    @TV-M3-10
    Khung kịch bản: Đối thoại với người dân: chỉ đơn vị của tỉnh Trà Vinh trước sắp xếp
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", <địa bàn>
      Và không có "Hội nghị trao đổi, đối thoại với Nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | địa bàn                                       | kết quả                               |
        | tỉnh Vĩnh Long                                | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Cao Bằng                                 | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Bến Tre)  | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | "Vi phạm", lý do "không có"           |

    @TV-M3-10
    Khung kịch bản: Đối thoại với người dân: tính từ năm 2025
      Biết hồ sơ năm <năm> của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Hội nghị trao đổi, đối thoại với Nhân dân" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm  | ngày đánh giá | kết quả                                         |
        | 2024 | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 15/01/2026    | "Vi phạm", lý do "không có"                     |

    @TV-M3-10
    Khung kịch bản: Đối thoại với người dân: sau ngày 30/06/2025 chỉ xét khi ghi nhận Nghị quyết còn hiệu lực
      Biết chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và <việc ghi nhận>
      Và không có "Hội nghị trao đổi, đối thoại với Nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | việc ghi nhận                                                                        | kết quả                                       |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | không có "Văn bản địa phương đang áp dụng" nào                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: không | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: có    | "Vi phạm", lý do "không có"                   |

    @TV-M3-10
    Khung kịch bản: Đối thoại với người dân: hạn là hết ngày 31/12
      Biết không có "Hội nghị trao đổi, đối thoại với Nhân dân" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 30/12/2025    | "Chưa đến hạn"              |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @TV-M3-10
    Khung kịch bản: Đối thoại với người dân: số liệu phải đầy đủ đến hết năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Hội nghị trao đổi, đối thoại với Nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | kết quả                                     |
        | 30/12/2025  | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025  | "Vi phạm", lý do "không có"                 |

    @TV-M3-10
    Khung kịch bản: Đối thoại với người dân: đơn vị lập trong năm phải tồn tại đủ 90 ngày
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Hội nghị trao đổi, đối thoại với Nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                                       |
        | 03/10/2025     | "Vi phạm", lý do "không có"                   |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 01/01/2026     | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @TV-M3-10
    Kịch bản: Đối thoại với người dân: đơn vị giải thể ngày 01/07/2025 mà chưa làm
      Biết đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và không có "Hội nghị trao đổi, đối thoại với Nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "đơn vị không tồn tại"

    @TV-M3-10
    Kịch bản: Đối thoại với người dân: đơn vị giải thể ngày 01/07/2025 mà đã làm
      Biết đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 20/05/2025, chức vụ người chủ trì: Phó Giám đốc
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TV-M3-10
    Kịch bản: Đối thoại với người dân: đã làm thì đạt ngay trong năm
      Biết có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 20/05/2025, chức vụ người chủ trì: Phó Giám đốc
      Khi đánh giá vào ngày 30/06/2025
      Thì kết quả là "Đạt"

    @TV-M3-10
    Khung kịch bản: Đối thoại với người dân: chưa báo cáo một dữ kiện cần có
      Biết có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 20/05/2025, chức vụ người chủ trì: Phó Giám đốc
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | dữ kiện                                   |
        | Hội nghị trao đổi, đối thoại với Nhân dân |
        | giao dịch trực tiếp với công dân          |

    @TV-M3-10
    Khung kịch bản: Đối thoại với người dân: phải làm trong năm được xét
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày <ngày>, chức vụ người chủ trì: Phó Giám đốc
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @TV-M3-10
    Kịch bản: Cuộc đối thoại không ghi chức vụ người chủ trì
      Biết có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 20/05/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M3-10
    Kịch bản: Cuộc đối thoại để trống chức vụ người chủ trì
      Biết có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 20/05/2025, chức vụ người chủ trì: trống
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TV-M3-10
    Kịch bản: Nơi không giao dịch với công dân không phải đối thoại
      Biết "giao dịch trực tiếp với công dân" là không
      Và không có "Hội nghị trao đổi, đối thoại với Nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không thuộc điều kiện áp dụng"

    @TV-M3-10
    Kịch bản: Mỗi năm đối thoại hai chiều với người dân: đơn vị cùng loại ở cấp xã thì không áp dụng
      Biết hồ sơ năm 2025 của Trường Tiểu học Càng Long, loại "Đơn vị sự nghiệp công lập", xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

  Quy tắc: Đối thoại với doanh nghiệp (đoạn 11)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có
      Và "phụ trách lĩnh vực liên quan doanh nghiệp" là có

    @TV-M3-11
    Khung kịch bản: Đối thoại riêng hoặc ghép với đối thoại Nhân dân đều được
      Biết có "Cuộc đối thoại với doanh nghiệp" ngày 20/05/2025, lồng ghép đối thoại với Nhân dân: <ghép>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

      Dữ liệu:
        | ghép  |
        | có    |
        | không |

    @TV-M3-11
    Khung kịch bản: Đối thoại với doanh nghiệp: đơn vị nào phải thực hiện
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và "tự nguyện áp dụng" là có
      Và không có "Cuộc đối thoại với doanh nghiệp" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tên đơn vị                      | loại đơn vị                 | kết quả                     |
        | Thanh tra tỉnh Trà Vinh         | Cơ quan nhà nước            | "Vi phạm", lý do "không có" |
        | Bệnh viện Đa khoa tỉnh Trà Vinh | Đơn vị sự nghiệp công lập   | "Vi phạm", lý do "không có" |
        | Công ty cổ phần Trà Bắc         | Tổ chức có sử dụng lao động | "Vi phạm", lý do "không có" |

    @TV-M3-11
    Khung kịch bản: Đối thoại với doanh nghiệp: loại đơn vị không thuộc diện này
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Cuộc đối thoại với doanh nghiệp" nào
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

    @TV-M3-11
    Khung kịch bản: Đối thoại với doanh nghiệp: chỉ đơn vị của tỉnh Trà Vinh trước sắp xếp
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", <địa bàn>
      Và không có "Cuộc đối thoại với doanh nghiệp" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | địa bàn                                       | kết quả                               |
        | tỉnh Vĩnh Long                                | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Cao Bằng                                 | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Bến Tre)  | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | "Vi phạm", lý do "không có"           |

    @TV-M3-11
    Khung kịch bản: Đối thoại với doanh nghiệp: doanh nghiệp ngoài nhà nước chỉ xét khi tự nguyện áp dụng
      Biết hồ sơ năm 2025 của Công ty cổ phần Trà Bắc, loại "Tổ chức có sử dụng lao động", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và <khai báo>
      Và không có "Cuộc đối thoại với doanh nghiệp" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | khai báo                         | kết quả                                                |
        | "tự nguyện áp dụng" là không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | chưa báo cáo "tự nguyện áp dụng" | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

    @TV-M3-11
    Khung kịch bản: Đối thoại với doanh nghiệp: tính từ năm 2025
      Biết hồ sơ năm <năm> của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Cuộc đối thoại với doanh nghiệp" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm  | ngày đánh giá | kết quả                                         |
        | 2024 | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 15/01/2026    | "Vi phạm", lý do "không có"                     |

    @TV-M3-11
    Khung kịch bản: Đối thoại với doanh nghiệp: sau ngày 30/06/2025 chỉ xét khi ghi nhận Nghị quyết còn hiệu lực
      Biết chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và <việc ghi nhận>
      Và không có "Cuộc đối thoại với doanh nghiệp" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | việc ghi nhận                                                                        | kết quả                                       |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | không có "Văn bản địa phương đang áp dụng" nào                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: không | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: có    | "Vi phạm", lý do "không có"                   |

    @TV-M3-11
    Khung kịch bản: Đối thoại với doanh nghiệp: hạn là hết ngày 31/12
      Biết không có "Cuộc đối thoại với doanh nghiệp" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 30/12/2025    | "Chưa đến hạn"              |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @TV-M3-11
    Khung kịch bản: Đối thoại với doanh nghiệp: số liệu phải đầy đủ đến hết năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Cuộc đối thoại với doanh nghiệp" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | kết quả                                     |
        | 30/12/2025  | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025  | "Vi phạm", lý do "không có"                 |

    @TV-M3-11
    Khung kịch bản: Đối thoại với doanh nghiệp: đơn vị lập trong năm phải tồn tại đủ 90 ngày
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Cuộc đối thoại với doanh nghiệp" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                                       |
        | 03/10/2025     | "Vi phạm", lý do "không có"                   |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 01/01/2026     | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @TV-M3-11
    Kịch bản: Đối thoại với doanh nghiệp: đơn vị giải thể ngày 01/07/2025 mà chưa làm
      Biết đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và không có "Cuộc đối thoại với doanh nghiệp" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "đơn vị không tồn tại"

    @TV-M3-11
    Kịch bản: Đối thoại với doanh nghiệp: đơn vị giải thể ngày 01/07/2025 mà đã làm
      Biết đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và có "Cuộc đối thoại với doanh nghiệp" ngày 20/05/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TV-M3-11
    Kịch bản: Đối thoại với doanh nghiệp: đã làm thì đạt ngay trong năm
      Biết có "Cuộc đối thoại với doanh nghiệp" ngày 20/05/2025
      Khi đánh giá vào ngày 30/06/2025
      Thì kết quả là "Đạt"

    @TV-M3-11
    Khung kịch bản: Đối thoại với doanh nghiệp: chưa báo cáo một dữ kiện cần có
      Biết có "Cuộc đối thoại với doanh nghiệp" ngày 20/05/2025
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | dữ kiện                                   |
        | Cuộc đối thoại với doanh nghiệp           |
        | phụ trách lĩnh vực liên quan doanh nghiệp |

    @TV-M3-11
    Khung kịch bản: Đối thoại với doanh nghiệp: phải làm trong năm được xét
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Cuộc đối thoại với doanh nghiệp" ngày <ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @TV-M3-11
    Kịch bản: Đối thoại với người dân không mời doanh nghiệp thì chưa đủ
      Biết không có "Cuộc đối thoại với doanh nghiệp" nào
      Và có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 20/05/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TV-M3-11
    Kịch bản: Nơi không phụ trách lĩnh vực liên quan doanh nghiệp
      Biết "phụ trách lĩnh vực liên quan doanh nghiệp" là không
      Và không có "Cuộc đối thoại với doanh nghiệp" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không thuộc điều kiện áp dụng"

    @TV-M3-11
    Kịch bản: Mỗi năm đối thoại với doanh nghiệp: đơn vị cùng loại ở cấp xã thì không áp dụng
      Biết hồ sơ năm 2025 của Trường Tiểu học Càng Long, loại "Đơn vị sự nghiệp công lập", xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

  Quy tắc: Giải quyết đơn thư, khiếu nại, tố cáo (đoạn 11)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có
      Và "Số khiếu nại, tố cáo đến hạn giải quyết" là 10
      Và "Số khiếu nại, tố cáo giải quyết đúng hạn" là 10
      Và "Số kiến nghị, phản ánh đến hạn giải quyết" là 20
      Và "Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền" là 20

    @TV-M3-12
    Khung kịch bản: Đơn thư đến hạn trong năm được giải quyết đến đâu
      Biết "Số khiếu nại, tố cáo đến hạn giải quyết" là <khiếu nại đến hạn>
      Và "Số khiếu nại, tố cáo giải quyết đúng hạn" là <khiếu nại đúng hạn>
      Và "Số kiến nghị, phản ánh đến hạn giải quyết" là <kiến nghị đến hạn>
      Và "Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền" là <kiến nghị đã giải quyết>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | khiếu nại đến hạn | khiếu nại đúng hạn | kiến nghị đến hạn | kiến nghị đã giải quyết | kết quả                                  |
        | 10                | 10                 | 20                | 20                      | "Đạt"                                    |
        | 10                | 9                  | 20                | 20                      | "Vi phạm", lý do "quá hạn"               |
        | 10                | 10                 | 20                | 19                      | "Vi phạm", lý do "quá hạn"               |
        | 10                | 0                  | 20                | 20                      | "Vi phạm", lý do "quá hạn"               |
        | 10                | 10                 | 20                | 0                       | "Vi phạm", lý do "quá hạn"               |
        | 0                 | 0                  | 20                | 20                      | "Đạt"                                    |
        | 10                | 10                 | 0                 | 0                       | "Đạt"                                    |
        | 0                 | 0                  | 20                | 19                      | "Vi phạm", lý do "quá hạn"               |
        | 10                | 9                  | 0                 | 0                       | "Vi phạm", lý do "quá hạn"               |
        | 0                 | 0                  | 0                 | 0                       | "Không áp dụng", lý do "không phát sinh" |

    @TV-M3-12
    Khung kịch bản: Giải quyết đơn thư: đơn vị nào phải thực hiện
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và "Số khiếu nại, tố cáo giải quyết đúng hạn" là 9
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tên đơn vị                      | loại đơn vị               | kết quả                    |
        | Thanh tra tỉnh Trà Vinh         | Cơ quan nhà nước          | "Vi phạm", lý do "quá hạn" |
        | Bệnh viện Đa khoa tỉnh Trà Vinh | Đơn vị sự nghiệp công lập | "Vi phạm", lý do "quá hạn" |

    @TV-M3-12
    Khung kịch bản: Giải quyết đơn thư: loại đơn vị không thuộc diện này
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và "Số khiếu nại, tố cáo giải quyết đúng hạn" là 9
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

    @TV-M3-12
    Khung kịch bản: Giải quyết đơn thư: chỉ đơn vị của tỉnh Trà Vinh trước sắp xếp
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", <địa bàn>
      Và "Số khiếu nại, tố cáo giải quyết đúng hạn" là 9
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | địa bàn                                       | kết quả                               |
        | tỉnh Vĩnh Long                                | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Cao Bằng                                 | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Bến Tre)  | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | "Vi phạm", lý do "quá hạn"            |

    @TV-M3-12
    Khung kịch bản: Giải quyết đơn thư: tính từ năm 2025
      Biết hồ sơ năm <năm> của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và "Số khiếu nại, tố cáo giải quyết đúng hạn" là 9
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm  | ngày đánh giá | kết quả                                         |
        | 2024 | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 15/01/2026    | "Vi phạm", lý do "quá hạn"                      |

    @TV-M3-12
    Khung kịch bản: Giải quyết đơn thư: sau ngày 30/06/2025 chỉ xét khi ghi nhận Nghị quyết còn hiệu lực
      Biết chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và <việc ghi nhận>
      Và "Số khiếu nại, tố cáo giải quyết đúng hạn" là 9
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | việc ghi nhận                                                                        | kết quả                                       |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | không có "Văn bản địa phương đang áp dụng" nào                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: không | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: có    | "Vi phạm", lý do "quá hạn"                    |

    @TV-M3-12
    Khung kịch bản: Giải quyết đơn thư: hạn là hết ngày 31/12
      Biết "Số khiếu nại, tố cáo giải quyết đúng hạn" là 9
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                    |
        | 30/12/2025    | "Chưa đến hạn"             |
        | 31/12/2025    | "Chưa đến hạn"             |
        | 01/01/2026    | "Vi phạm", lý do "quá hạn" |

    @TV-M3-12
    Khung kịch bản: Giải quyết đơn thư: đơn vị lập trong năm phải tồn tại đủ 90 ngày
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và "Số khiếu nại, tố cáo giải quyết đúng hạn" là 9
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                                       |
        | 03/10/2025     | "Vi phạm", lý do "quá hạn"                    |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 01/01/2026     | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @TV-M3-12
    Khung kịch bản: Giải quyết đơn thư: chưa báo cáo một dữ kiện cần có
      Biết chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | dữ kiện                                                            |
        | Số khiếu nại, tố cáo đến hạn giải quyết                            |
        | Số khiếu nại, tố cáo giải quyết đúng hạn                           |
        | Số kiến nghị, phản ánh đến hạn giải quyết                          |
        | Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền |

    @TV-M3-12
    Khung kịch bản: Không có vụ việc đến hạn: phải đủ số liệu đến hết năm mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và "Số khiếu nại, tố cáo đến hạn giải quyết" là 0
      Và "Số khiếu nại, tố cáo giải quyết đúng hạn" là 0
      Và "Số kiến nghị, phản ánh đến hạn giải quyết" là 0
      Và "Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền" là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | kết quả                                     |
        | 30/12/2025  | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025  | "Không áp dụng", lý do "không phát sinh"    |

    @TV-M3-12
    Khung kịch bản: Giải quyết đơn thư: còn vụ quá hạn, số liệu phải đủ đến hết năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và "Số khiếu nại, tố cáo giải quyết đúng hạn" là 9
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | kết quả                                     |
        | 30/12/2025  | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025  | "Vi phạm", lý do "quá hạn"                  |

    @TV-M3-12
    Kịch bản: Giải quyết đúng hạn đơn thư, khiếu nại, tố cáo: đơn vị cùng loại ở cấp xã thì không áp dụng
      Biết hồ sơ năm 2025 của Trường Tiểu học Càng Long, loại "Đơn vị sự nghiệp công lập", xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

  Quy tắc: Hướng dẫn công dân về khiếu nại, tố cáo (đoạn 11)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có

    @TV-M3-13
    Kịch bản: Có một lần hướng dẫn công dân trong năm
      Biết có "Hoạt động hướng dẫn công dân về khiếu nại, tố cáo" ngày 10/09/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TV-M3-13
    Khung kịch bản: Hướng dẫn khiếu nại, tố cáo: đơn vị nào phải thực hiện
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Hoạt động hướng dẫn công dân về khiếu nại, tố cáo" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tên đơn vị                      | loại đơn vị               | kết quả                     |
        | Thanh tra tỉnh Trà Vinh         | Cơ quan nhà nước          | "Vi phạm", lý do "không có" |
        | Bệnh viện Đa khoa tỉnh Trà Vinh | Đơn vị sự nghiệp công lập | "Vi phạm", lý do "không có" |

    @TV-M3-13
    Khung kịch bản: Hướng dẫn khiếu nại, tố cáo: loại đơn vị không thuộc diện này
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Hoạt động hướng dẫn công dân về khiếu nại, tố cáo" nào
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

    @TV-M3-13
    Khung kịch bản: Hướng dẫn khiếu nại, tố cáo: chỉ đơn vị của tỉnh Trà Vinh trước sắp xếp
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", <địa bàn>
      Và không có "Hoạt động hướng dẫn công dân về khiếu nại, tố cáo" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | địa bàn                                       | kết quả                               |
        | tỉnh Vĩnh Long                                | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Cao Bằng                                 | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Bến Tre)  | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | "Vi phạm", lý do "không có"           |

    @TV-M3-13
    Khung kịch bản: Hướng dẫn khiếu nại, tố cáo: tính từ năm 2025
      Biết hồ sơ năm <năm> của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Hoạt động hướng dẫn công dân về khiếu nại, tố cáo" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm  | ngày đánh giá | kết quả                                         |
        | 2024 | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 15/01/2026    | "Vi phạm", lý do "không có"                     |

    @TV-M3-13
    Khung kịch bản: Hướng dẫn khiếu nại, tố cáo: sau ngày 30/06/2025 chỉ xét khi ghi nhận Nghị quyết còn hiệu lực
      Biết chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và <việc ghi nhận>
      Và không có "Hoạt động hướng dẫn công dân về khiếu nại, tố cáo" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | việc ghi nhận                                                                        | kết quả                                       |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | không có "Văn bản địa phương đang áp dụng" nào                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: không | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: có    | "Vi phạm", lý do "không có"                   |

    @TV-M3-13
    Khung kịch bản: Hướng dẫn khiếu nại, tố cáo: hạn là hết ngày 31/12
      Biết không có "Hoạt động hướng dẫn công dân về khiếu nại, tố cáo" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 30/12/2025    | "Chưa đến hạn"              |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @TV-M3-13
    Khung kịch bản: Hướng dẫn khiếu nại, tố cáo: số liệu phải đầy đủ đến hết năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Hoạt động hướng dẫn công dân về khiếu nại, tố cáo" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | kết quả                                     |
        | 30/12/2025  | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025  | "Vi phạm", lý do "không có"                 |

    @TV-M3-13
    Khung kịch bản: Hướng dẫn khiếu nại, tố cáo: đơn vị lập trong năm phải tồn tại đủ 90 ngày
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Hoạt động hướng dẫn công dân về khiếu nại, tố cáo" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                                       |
        | 03/10/2025     | "Vi phạm", lý do "không có"                   |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 01/01/2026     | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @TV-M3-13
    Kịch bản: Hướng dẫn khiếu nại, tố cáo: đơn vị giải thể ngày 01/07/2025 mà chưa làm
      Biết đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và không có "Hoạt động hướng dẫn công dân về khiếu nại, tố cáo" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "đơn vị không tồn tại"

    @TV-M3-13
    Kịch bản: Hướng dẫn khiếu nại, tố cáo: đơn vị giải thể ngày 01/07/2025 mà đã làm
      Biết đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và có "Hoạt động hướng dẫn công dân về khiếu nại, tố cáo" ngày 20/05/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TV-M3-13
    Kịch bản: Hướng dẫn khiếu nại, tố cáo: đã làm thì đạt ngay trong năm
      Biết có "Hoạt động hướng dẫn công dân về khiếu nại, tố cáo" ngày 20/05/2025
      Khi đánh giá vào ngày 30/06/2025
      Thì kết quả là "Đạt"

    @TV-M3-13
    Khung kịch bản: Hướng dẫn khiếu nại, tố cáo: chưa báo cáo một dữ kiện cần có
      Biết có "Hoạt động hướng dẫn công dân về khiếu nại, tố cáo" ngày 20/05/2025
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | dữ kiện                                           |
        | Hoạt động hướng dẫn công dân về khiếu nại, tố cáo |

    @TV-M3-13
    Khung kịch bản: Hướng dẫn khiếu nại, tố cáo: phải làm trong năm được xét
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Hoạt động hướng dẫn công dân về khiếu nại, tố cáo" ngày <ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @TV-M3-13
    Kịch bản: Hướng dẫn công dân về pháp luật khiếu nại, tố cáo: đơn vị cùng loại ở cấp xã thì không áp dụng
      Biết hồ sơ năm 2025 của Trường Tiểu học Càng Long, loại "Đơn vị sự nghiệp công lập", xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"
