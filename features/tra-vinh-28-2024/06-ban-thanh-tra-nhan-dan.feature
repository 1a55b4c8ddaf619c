# language: vi

Tính năng: Ban Thanh tra nhân dân ở cơ quan, đơn vị cấp tỉnh Trà Vinh
  Đoạn 12 bài báo thuật lại Nghị quyết số 28/2024/NQ-HĐND ngày 09/12/2024 của Hội đồng nhân dân tỉnh Trà Vinh.

  Quy tắc: Ban hoạt động và được trả lời kiến nghị (đoạn 12)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày 15/01/2025, năm: 2025
      Và có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" ngày 20/05/2025
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 3
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 3

    @TV-M3-14
    Kịch bản: Ban còn nhiệm kỳ, có chương trình, có kiểm tra, kiến nghị được trả lời hết
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TV-M3-14
    Khung kịch bản: Hoạt động của Ban: đơn vị nào phải thực hiện
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tên đơn vị                        | loại đơn vị               | kết quả                     |
        | Thanh tra tỉnh Trà Vinh           | Cơ quan nhà nước          | "Vi phạm", lý do "không có" |
        | Bệnh viện Đa khoa tỉnh Trà Vinh   | Đơn vị sự nghiệp công lập | "Vi phạm", lý do "không có" |
        | Công ty Xổ số kiến thiết Trà Vinh | Doanh nghiệp nhà nước     | "Vi phạm", lý do "không có" |

    @TV-M3-14
    Khung kịch bản: Hoạt động của Ban: loại đơn vị không thuộc diện này
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

      Dữ liệu:
        | tên đơn vị                             | loại đơn vị                        |
        | Công ty cổ phần Trà Bắc                | Tổ chức có sử dụng lao động        |
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

    @TV-M3-14
    Khung kịch bản: Hoạt động của Ban: chỉ đơn vị của tỉnh Trà Vinh trước sắp xếp
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", <địa bàn>
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | địa bàn                                       | kết quả                               |
        | tỉnh Vĩnh Long                                | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Cao Bằng                                 | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Bến Tre)  | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | "Vi phạm", lý do "không có"           |

    @TV-M3-14
    Khung kịch bản: Hoạt động của Ban: tính từ năm 2025
      Biết hồ sơ năm <năm> của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm  | ngày đánh giá | kết quả                                         |
        | 2024 | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 15/01/2026    | "Vi phạm", lý do "không có"                     |

    @TV-M3-14
    Khung kịch bản: Hoạt động của Ban: sau ngày 30/06/2025 chỉ xét khi ghi nhận Nghị quyết còn hiệu lực
      Biết chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và <việc ghi nhận>
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | việc ghi nhận                                                                        | kết quả                                       |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | không có "Văn bản địa phương đang áp dụng" nào                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: không | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: có    | "Vi phạm", lý do "không có"                   |

    @TV-M3-14
    Khung kịch bản: Hoạt động của Ban: hạn là hết ngày 31/12
      Biết không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 30/12/2025    | "Chưa đến hạn"              |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @TV-M3-14
    Khung kịch bản: Hoạt động của Ban: số liệu phải đầy đủ đến hết năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | kết quả                                     |
        | 30/12/2025  | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025  | "Vi phạm", lý do "không có"                 |

    @TV-M3-14
    Khung kịch bản: Hoạt động của Ban: đơn vị lập trong năm phải tồn tại đủ 90 ngày
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                                       |
        | 03/10/2025     | "Vi phạm", lý do "không có"                   |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 01/01/2026     | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @TV-M3-14
    Kịch bản: Hoạt động của Ban: đơn vị giải thể ngày 01/07/2025 mà chưa làm
      Biết đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "đơn vị không tồn tại"

    @TV-M3-14
    Kịch bản: Hoạt động của Ban: đơn vị giải thể ngày 01/07/2025 mà đã làm
      Biết đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TV-M3-14
    Kịch bản: Hoạt động của Ban: đã làm thì đạt ngay trong năm
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024
      Khi đánh giá vào ngày 30/06/2025
      Thì kết quả là "Đạt"

    @TV-M3-14
    Khung kịch bản: Hoạt động của Ban: chưa báo cáo một dữ kiện cần có
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | dữ kiện                                                                |
        | Văn bản công nhận Ban Thanh tra nhân dân                               |
        | Chương trình công tác năm của Ban Thanh tra nhân dân                   |
        | Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân                     |
        | Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân                       |
        | Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn |

    @TV-M3-14
    Khung kịch bản: Hoạt động của Ban: chỉ xét đơn vị thuộc diện phải có Ban
      Biết <khai báo>
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | khai báo                                                 | kết quả                                                |
        | "Thuộc diện phải có Ban Thanh tra nhân dân" là không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | chưa báo cáo "Thuộc diện phải có Ban Thanh tra nhân dân" | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |
        | "Thuộc diện phải có Ban Thanh tra nhân dân" là có        | "Vi phạm", lý do "không có"                            |

    @TV-M3-14
    Khung kịch bản: Hoạt động của Ban: chưa xác định có phải lập Ban, đơn vị ít người thì không bắt buộc
      Biết chưa báo cáo "Thuộc diện phải có Ban Thanh tra nhân dân"
      Và "tổng số người của đơn vị" là <số người>
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số người | kết quả                                                |
        | 6        | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | 7        | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | 8        | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

    @TV-M3-14
    Kịch bản: Hoạt động của Ban: đã xác định phải lập Ban thì đơn vị ít người vẫn xét
      Biết "tổng số người của đơn vị" là 5
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TV-M3-14
    Khung kịch bản: Không có chương trình năm hoặc không kiểm tra cuộc nào
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024
      Và không có "<việc>" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

      Dữ liệu:
        | việc                                                 |
        | Chương trình công tác năm của Ban Thanh tra nhân dân |
        | Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân   |

    @TV-M3-14
    Khung kịch bản: Kiến nghị của Ban phải được trả lời hết
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là <gửi>
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là <được trả lời>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | gửi | được trả lời | kết quả                     |
        | 3   | 0            | "Vi phạm", lý do "không có" |
        | 3   | 2            | "Vi phạm", lý do "không có" |
        | 3   | 3            | "Đạt"                       |
        | 10  | 9            | "Vi phạm", lý do "không có" |
        | 0   | 0            | "Đạt"                       |

    @TV-M3-14
    Khung kịch bản: Ban phải còn nhiệm kỳ trong năm
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2022, có hiệu lực đến: <hết nhiệm kỳ>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | hết nhiệm kỳ | kết quả                     |
        | 31/12/2024   | "Vi phạm", lý do "không có" |
        | 01/01/2025   | "Đạt"                       |
        | 31/12/2025   | "Đạt"                       |

    @TV-M3-14
    Khung kịch bản: Ban được công nhận chậm nhất ngày cuối năm
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày <ngày công nhận>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày công nhận | kết quả                     |
        | 31/12/2025     | "Đạt"                       |
        | 01/01/2026     | "Vi phạm", lý do "không có" |

    @TV-M3-14
    Khung kịch bản: Chương trình công tác phải là của năm được xét
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày 20/12/2024, năm: <năm>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm  | kết quả                     |
        | 2024 | "Vi phạm", lý do "không có" |
        | 2025 | "Đạt"                       |
        | 2026 | "Vi phạm", lý do "không có" |

    @TV-M3-14
    Khung kịch bản: Cuộc kiểm tra, giám sát của Ban phải ở trong năm
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" ngày <ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @TV-M3-14
    Kịch bản: Ban Thanh tra nhân dân hoạt động, kiến nghị được trả lời: đơn vị cùng loại ở cấp xã thì không áp dụng
      Biết hồ sơ năm 2025 của Trường Tiểu học Càng Long, loại "Đơn vị sự nghiệp công lập", xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

  Quy tắc: Ban đủ thành viên, còn nhiệm kỳ (đoạn 12)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có

    @TV-M3-15
    Khung kịch bản: Số thành viên của Ban từ 03 đến 09 người
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024, số thành viên: <số thành viên>; khuyết thành viên từ ngày: 02/01/2025
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số thành viên | kết quả                     |
        | 2             | "Vi phạm", lý do "không có" |
        | 3             | "Đạt"                       |
        | 9             | "Đạt"                       |
        | 10            | "Vi phạm", lý do "không có" |

    @TV-M3-15
    Khung kịch bản: Kiện toàn Ban: đơn vị nào phải thực hiện
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tên đơn vị                       | loại đơn vị               | kết quả                     |
        | Thanh tra tỉnh Trà Vinh          | Cơ quan nhà nước          | "Vi phạm", lý do "không có" |
        | Bệnh viện Đa khoa tỉnh Trà Vinh  | Đơn vị sự nghiệp công lập | "Vi phạm", lý do "không có" |
        | Liên đoàn Lao động tỉnh Trà Vinh | Liên đoàn Lao động tỉnh   | "Vi phạm", lý do "không có" |

    @TV-M3-15
    Khung kịch bản: Kiện toàn Ban: loại đơn vị không thuộc diện này
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
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
        | Đảng ủy các cơ quan Đảng tỉnh Trà Vinh | Cấp ủy, ban đảng                   |
        | Báo Trà Vinh                           | Báo, đài phát thanh và truyền hình |

    @TV-M3-15
    Khung kịch bản: Kiện toàn Ban: chỉ đơn vị của tỉnh Trà Vinh trước sắp xếp
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", <địa bàn>
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | địa bàn                                       | kết quả                               |
        | tỉnh Vĩnh Long                                | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Cao Bằng                                 | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Bến Tre)  | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | "Vi phạm", lý do "không có"           |

    @TV-M3-15
    Khung kịch bản: Kiện toàn Ban: xét từ sau ngày 01/01/2025
      Biết không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                         |
        | 31/12/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 01/01/2025    | "Chưa đến hạn"                                  |
        | 02/01/2025    | "Vi phạm", lý do "không có"                     |

    @TV-M3-15
    Khung kịch bản: Kiện toàn Ban: không ghi nhận còn hiệu lực thì xét đến hết ngày 30/06/2025
      Biết chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                       |
        | 29/06/2025    | "Vi phạm", lý do "không có"                   |
        | 30/06/2025    | "Vi phạm", lý do "không có"                   |
        | 01/07/2025    | "Không áp dụng", lý do "sau khi hết hiệu lực" |

    @TV-M3-15
    Khung kịch bản: Kiện toàn Ban: sau ngày 30/06/2025 chỉ xét khi ghi nhận Nghị quyết còn hiệu lực
      Biết chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và <việc ghi nhận>
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | việc ghi nhận                                                                        | kết quả                                       |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | không có "Văn bản địa phương đang áp dụng" nào                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: không | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: có    | "Vi phạm", lý do "không có"                   |

    @TV-M3-15
    Khung kịch bản: Kiện toàn Ban: đơn vị mới thành lập được xét từ ngày sau ngày thành lập
      Biết đơn vị thành lập ngày 01/04/2025
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                       |
        | 31/03/2025    | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 01/04/2025    | "Chưa đến hạn"                                |
        | 02/04/2025    | "Vi phạm", lý do "không có"                   |

    @TV-M3-15
    Khung kịch bản: Kiện toàn Ban: số liệu phải đầy đủ đến ngày bắt đầu áp dụng
      Biết hồ sơ từ 01/12/2024 đến 31/12/2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | kết quả                                     |
        | 31/12/2024  | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 01/01/2025  | "Vi phạm", lý do "không có"                 |

    @TV-M3-15
    Khung kịch bản: Kiện toàn Ban: chưa báo cáo một dữ kiện cần có
      Biết không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | dữ kiện                                  |
        | Văn bản công nhận Ban Thanh tra nhân dân |

    @TV-M3-15
    Khung kịch bản: Kiện toàn Ban: chỉ xét đơn vị thuộc diện phải có Ban
      Biết <khai báo>
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | khai báo                                                 | kết quả                                                |
        | "Thuộc diện phải có Ban Thanh tra nhân dân" là không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | chưa báo cáo "Thuộc diện phải có Ban Thanh tra nhân dân" | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |
        | "Thuộc diện phải có Ban Thanh tra nhân dân" là có        | "Vi phạm", lý do "không có"                            |

    @TV-M3-15
    Khung kịch bản: Kiện toàn Ban: chưa xác định có phải lập Ban, đơn vị ít người thì không bắt buộc
      Biết chưa báo cáo "Thuộc diện phải có Ban Thanh tra nhân dân"
      Và "tổng số người của đơn vị" là <số người>
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số người | kết quả                                                |
        | 6        | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | 7        | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | 8        | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

    @TV-M3-15
    Kịch bản: Kiện toàn Ban: đã xác định phải lập Ban thì đơn vị ít người vẫn xét
      Biết "tổng số người của đơn vị" là 5
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là "Vi phạm", lý do "không có"

    @TV-M3-15
    Khung kịch bản: Khuyết thành viên chưa quá 90 ngày thì chưa đến hạn
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024, số thành viên: 2; khuyết thành viên từ ngày: 01/03/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 01/03/2025    | "Chưa đến hạn"              |
        | 29/05/2025    | "Chưa đến hạn"              |
        | 30/05/2025    | "Chưa đến hạn"              |
        | 31/05/2025    | "Vi phạm", lý do "không có" |

    @TV-M3-15
    Khung kịch bản: Hết nhiệm kỳ chưa quá 90 ngày thì chưa đến hạn
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2023, số thành viên: 5; có hiệu lực đến: 28/02/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 28/02/2025    | "Đạt"                       |
        | 01/03/2025    | "Chưa đến hạn"              |
        | 28/05/2025    | "Chưa đến hạn"              |
        | 29/05/2025    | "Chưa đến hạn"              |
        | 30/05/2025    | "Vi phạm", lý do "không có" |

    @TV-M3-15
    Khung kịch bản: Ban mới được công nhận muộn thì từ ngày đó vẫn đạt
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2023, số thành viên: 5; có hiệu lực đến: 28/02/2025
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/06/2025, số thành viên: 5
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 09/06/2025    | "Vi phạm", lý do "không có" |
        | 10/06/2025    | "Đạt"                       |

    @TV-M3-15
    Khung kịch bản: Hai nhiệm kỳ nối nhau cùng đã hết, tính từ lần hết sau
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2023, số thành viên: 5; có hiệu lực đến: 10/01/2025
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 20/05/2025, số thành viên: 5; có hiệu lực đến: 31/05/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 31/05/2025    | "Đạt"                       |
        | 01/06/2025    | "Chưa đến hạn"              |
        | 29/08/2025    | "Chưa đến hạn"              |
        | 30/08/2025    | "Vi phạm", lý do "không có" |

    @TV-M3-15
    Khung kịch bản: Ban cũ từng khuyết người đã hết nhiệm kỳ, Ban mới vừa khuyết người
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2023, số thành viên: 2; khuyết thành viên từ ngày: 05/01/2025; có hiệu lực đến: 30/04/2025
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 02/05/2025, số thành viên: 2; khuyết thành viên từ ngày: 01/06/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 15/06/2025    | "Chưa đến hạn"              |
        | 30/08/2025    | "Chưa đến hạn"              |
        | 31/08/2025    | "Vi phạm", lý do "không có" |

    @TV-M3-15
    Kịch bản: Ban quá 09 người không được chờ như khi khuyết người
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024, số thành viên: 10; khuyết thành viên từ ngày: 01/06/2025
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là "Vi phạm", lý do "không có"

    @TV-M3-15
    Kịch bản: Ban còn đủ ba người dù đang khuyết một vị trí
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024, số thành viên: 3; khuyết thành viên từ ngày: 01/06/2025
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là "Đạt"

    @TV-M3-15
    Kịch bản: Ban ít hơn ba người mà không ghi khuyết từ ngày nào
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024, số thành viên: 2
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M3-15
    Kịch bản: Không ghi số thành viên của Ban
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M3-15
    Khung kịch bản: Khuyết thành viên: số liệu phải đầy đủ đến hết 90 ngày
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024, số thành viên: 2; khuyết thành viên từ ngày: 01/03/2025
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | kết quả                                     |
        | 29/05/2025  | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 30/05/2025  | "Vi phạm", lý do "không có"                 |

    @TV-M3-15
    Khung kịch bản: Văn bản công nhận Ban ban hành sau ngày đánh giá chưa tính
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày <ngày>, số thành viên: 5
      Khi đánh giá vào ngày 15/06/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 15/06/2025 | "Đạt"                       |
        | 16/06/2025 | "Vi phạm", lý do "không có" |

    @TV-M3-15
    Kịch bản: Ban Thanh tra nhân dân đủ thành viên, còn nhiệm kỳ: đơn vị cùng loại ở cấp xã thì không áp dụng
      Biết hồ sơ năm 2025 của Trường Tiểu học Càng Long, loại "Đơn vị sự nghiệp công lập", xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

  Quy tắc: Người được bầu vào Ban đủ tiêu chuẩn (đoạn 12)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có

    @TV-M3-16
    Khung kịch bản: Hồ sơ nhân sự của Ban: đơn vị nào phải thực hiện
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/02/2025, ngày bầu: 01/02/2025; đủ tiêu chuẩn thành viên: có
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tên đơn vị                        | loại đơn vị               | kết quả                     |
        | Thanh tra tỉnh Trà Vinh           | Cơ quan nhà nước          | "Vi phạm", lý do "không có" |
        | Bệnh viện Đa khoa tỉnh Trà Vinh   | Đơn vị sự nghiệp công lập | "Vi phạm", lý do "không có" |
        | Công ty Xổ số kiến thiết Trà Vinh | Doanh nghiệp nhà nước     | "Vi phạm", lý do "không có" |
        | Liên đoàn Lao động tỉnh Trà Vinh  | Liên đoàn Lao động tỉnh   | "Vi phạm", lý do "không có" |

    @TV-M3-16
    Khung kịch bản: Hồ sơ nhân sự của Ban: loại đơn vị không thuộc diện này
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/02/2025, ngày bầu: 01/02/2025; đủ tiêu chuẩn thành viên: có
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

      Dữ liệu:
        | tên đơn vị                             | loại đơn vị                        |
        | Công ty cổ phần Trà Bắc                | Tổ chức có sử dụng lao động        |
        | Ủy ban nhân dân tỉnh Trà Vinh          | Ủy ban nhân dân cấp tỉnh           |
        | Hội đồng nhân dân tỉnh Trà Vinh        | Hội đồng nhân dân cấp tỉnh         |
        | Ủy ban nhân dân huyện Càng Long        | Ủy ban nhân dân cấp huyện          |
        | Ủy ban nhân dân xã Tân An              | Ủy ban nhân dân cấp xã             |
        | Ấp Tân Trung                           | Thôn, xóm, tổ dân phố              |
        | Ủy ban Mặt trận Tổ quốc tỉnh Trà Vinh  | Ủy ban Mặt trận Tổ quốc Việt Nam   |
        | Tỉnh đoàn Trà Vinh                     | Tổ chức chính trị - xã hội         |
        | Đảng ủy các cơ quan Đảng tỉnh Trà Vinh | Cấp ủy, ban đảng                   |
        | Báo Trà Vinh                           | Báo, đài phát thanh và truyền hình |

    @TV-M3-16
    Khung kịch bản: Hồ sơ nhân sự của Ban: chỉ đơn vị của tỉnh Trà Vinh trước sắp xếp
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", <địa bàn>
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/02/2025, ngày bầu: 01/02/2025; đủ tiêu chuẩn thành viên: có
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | địa bàn                                       | kết quả                               |
        | tỉnh Vĩnh Long                                | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Cao Bằng                                 | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Bến Tre)  | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | "Vi phạm", lý do "không có"           |

    @TV-M3-16
    Khung kịch bản: Hồ sơ nhân sự của Ban: làm xong trước, đúng và sau ngày cuối của hạn 30 ngày
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/02/2025, ngày bầu: 01/02/2025; đủ tiêu chuẩn thành viên: có; ngày lập xong hồ sơ nhân sự: <ngày làm xong>
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày làm xong | kết quả                    |
        | 02/03/2025    | "Đạt"                      |
        | 03/03/2025    | "Đạt"                      |
        | 04/03/2025    | "Vi phạm", lý do "quá hạn" |

    @TV-M3-16
    Kịch bản: Hồ sơ nhân sự của Ban: làm xong muộn một ngày
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/02/2025, ngày bầu: 01/02/2025; đủ tiêu chuẩn thành viên: có; ngày lập xong hồ sơ nhân sự: 04/03/2025
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là 1

    @TV-M3-16
    Khung kịch bản: Hồ sơ nhân sự của Ban: chưa làm, quanh ngày cuối của hạn
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/02/2025, ngày bầu: 01/02/2025; đủ tiêu chuẩn thành viên: có
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 02/03/2025    | "Chưa đến hạn"              |
        | 03/03/2025    | "Chưa đến hạn"              |
        | 04/03/2025    | "Vi phạm", lý do "không có" |

    @TV-M3-16
    Khung kịch bản: Hồ sơ nhân sự của Ban: số liệu phải đầy đủ đến hết hạn
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/02/2025, ngày bầu: 01/02/2025; đủ tiêu chuẩn thành viên: có
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | kết quả                                     |
        | 02/03/2025  | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 03/03/2025  | "Vi phạm", lý do "không có"                 |

    @TV-M3-16
    Kịch bản: Hồ sơ nhân sự của Ban: cả năm không phát sinh
      Biết không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"

    @TV-M3-16
    Kịch bản: Hồ sơ nhân sự của Ban: chưa báo cáo có phát sinh hay không
      Biết chưa báo cáo "Văn bản công nhận Ban Thanh tra nhân dân"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M3-16
    Khung kịch bản: Hồ sơ nhân sự của Ban: việc có hạn đến hết ngày 30/06/2025 vẫn xét dù Nghị quyết không còn hiệu lực với đơn vị
      Biết chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/06/2025, ngày bầu: <ngày>; đủ tiêu chuẩn thành viên: có
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                       |
        | 31/05/2025 | "Vi phạm", lý do "không có"                   |
        | 01/06/2025 | "Không áp dụng", lý do "sau khi hết hiệu lực" |

    @TV-M3-16
    Khung kịch bản: Hồ sơ nhân sự của Ban: việc có hạn sau ngày 30/06/2025 chỉ xét khi ghi nhận Nghị quyết còn hiệu lực
      Biết chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và <việc ghi nhận>
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/06/2025, ngày bầu: 01/06/2025; đủ tiêu chuẩn thành viên: có
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | việc ghi nhận                                                                        | kết quả                                       |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | không có "Văn bản địa phương đang áp dụng" nào                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: không | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: có    | "Vi phạm", lý do "không có"                   |

    @TV-M3-16
    Khung kịch bản: Hồ sơ nhân sự của Ban: việc phát sinh trước ngày 01/01/2025 không xét
      Biết hồ sơ năm <năm> của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/02/2025, ngày bầu: <ngày>; đủ tiêu chuẩn thành viên: có
      Khi đánh giá vào ngày 31/12/<năm>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm  | ngày       | kết quả                                         |
        | 2024 | 15/02/2024 | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2024 | 31/07/2024 | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 01/01/2025 | "Vi phạm", lý do "không có"                     |

    @TV-M3-16
    Khung kịch bản: Hồ sơ nhân sự của Ban: đơn vị giải thể trước khi hết hạn
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/02/2025, ngày bầu: 01/02/2025; đủ tiêu chuẩn thành viên: có
      Và đơn vị chấm dứt hoạt động từ ngày <ngày>
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                       |
        | 03/03/2025 | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 04/03/2025 | "Vi phạm", lý do "không có"                   |

    @TV-M3-16
    Kịch bản: Hồ sơ xong trước ngày bầu cũng được
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/02/2025, ngày bầu: 01/02/2025; đủ tiêu chuẩn thành viên: có; ngày lập xong hồ sơ nhân sự: 20/01/2025
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Đạt"

    @TV-M3-16
    Khung kịch bản: Hồ sơ đúng hạn nhưng có thành viên không đủ tiêu chuẩn
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/02/2025, ngày bầu: 01/02/2025; ngày lập xong hồ sơ nhân sự: 15/02/2025; đủ tiêu chuẩn thành viên: <đủ tiêu chuẩn>
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đủ tiêu chuẩn | kết quả                     |
        | có            | "Đạt"                       |
        | không         | "Vi phạm", lý do "không có" |

    @TV-M3-16
    Kịch bản: Hồ sơ đúng hạn nhưng không ghi thành viên có đủ tiêu chuẩn hay không
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/02/2025, ngày bầu: 01/02/2025; ngày lập xong hồ sơ nhân sự: 15/02/2025
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M3-16
    Khung kịch bản: Văn bản công nhận không ghi ngày bầu
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/02/2025, đủ tiêu chuẩn thành viên: có
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                         |
        | 31/12/2025    | "Chưa đến hạn"                                  |
        | 01/01/2026    | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @TV-M3-16
    Kịch bản: Ban bầu từ năm 2024 thì năm 2025 không có lần bầu nào để xét
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/01/2025, ngày bầu: 31/12/2024
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Chưa đến hạn"

    @TV-M3-16
    Kịch bản: Ban bầu từ năm 2024, hết năm 2025 thì không phát sinh
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/01/2025, ngày bầu: 31/12/2024
      Khi đánh giá vào ngày 01/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"

    @TV-M3-16
    Kịch bản: Người được bầu vào Ban Thanh tra nhân dân đủ tiêu chuẩn: đơn vị cùng loại ở cấp xã thì không áp dụng
      Biết hồ sơ năm 2025 của Trường Tiểu học Càng Long, loại "Đơn vị sự nghiệp công lập", xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

  Quy tắc: Ban lập kế hoạch hoạt động hằng năm (đoạn 12)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có

    @TV-M3-17
    Khung kịch bản: Kế hoạch của Ban: đơn vị nào phải thực hiện
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tên đơn vị                        | loại đơn vị               | kết quả                     |
        | Thanh tra tỉnh Trà Vinh           | Cơ quan nhà nước          | "Vi phạm", lý do "không có" |
        | Bệnh viện Đa khoa tỉnh Trà Vinh   | Đơn vị sự nghiệp công lập | "Vi phạm", lý do "không có" |
        | Công ty Xổ số kiến thiết Trà Vinh | Doanh nghiệp nhà nước     | "Vi phạm", lý do "không có" |

    @TV-M3-17
    Khung kịch bản: Kế hoạch của Ban: loại đơn vị không thuộc diện này
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

      Dữ liệu:
        | tên đơn vị                             | loại đơn vị                        |
        | Công ty cổ phần Trà Bắc                | Tổ chức có sử dụng lao động        |
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

    @TV-M3-17
    Khung kịch bản: Kế hoạch của Ban: chỉ đơn vị của tỉnh Trà Vinh trước sắp xếp
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", <địa bàn>
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | địa bàn                                       | kết quả                               |
        | tỉnh Vĩnh Long                                | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Cao Bằng                                 | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Bến Tre)  | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | "Vi phạm", lý do "không có"           |

    @TV-M3-17
    Khung kịch bản: Kế hoạch của Ban: tính từ năm 2025
      Biết hồ sơ năm <năm> của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm  | ngày đánh giá | kết quả                                         |
        | 2024 | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 15/01/2026    | "Vi phạm", lý do "không có"                     |

    @TV-M3-17
    Khung kịch bản: Kế hoạch của Ban: sau ngày 30/06/2025 chỉ xét khi ghi nhận Nghị quyết còn hiệu lực
      Biết chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và <việc ghi nhận>
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | việc ghi nhận                                                                        | kết quả                                       |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | không có "Văn bản địa phương đang áp dụng" nào                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: không | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: có    | "Vi phạm", lý do "không có"                   |

    @TV-M3-17
    Khung kịch bản: Kế hoạch của Ban: hạn là hết ngày 31/12
      Biết không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 30/12/2025    | "Chưa đến hạn"              |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @TV-M3-17
    Khung kịch bản: Kế hoạch của Ban: số liệu phải đầy đủ đến hết năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | kết quả                                     |
        | 30/12/2025  | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025  | "Vi phạm", lý do "không có"                 |

    @TV-M3-17
    Khung kịch bản: Kế hoạch của Ban: đơn vị lập trong năm phải tồn tại đủ 90 ngày
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                                       |
        | 03/10/2025     | "Vi phạm", lý do "không có"                   |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 01/01/2026     | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @TV-M3-17
    Kịch bản: Kế hoạch của Ban: đơn vị giải thể ngày 01/07/2025 mà chưa làm
      Biết đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "đơn vị không tồn tại"

    @TV-M3-17
    Kịch bản: Kế hoạch của Ban: đơn vị giải thể ngày 01/07/2025 mà đã làm
      Biết đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày 20/02/2025, năm: 2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TV-M3-17
    Kịch bản: Kế hoạch của Ban: đã làm thì đạt ngay trong năm
      Biết có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày 20/02/2025, năm: 2025
      Khi đánh giá vào ngày 30/06/2025
      Thì kết quả là "Đạt"

    @TV-M3-17
    Khung kịch bản: Kế hoạch của Ban: chưa báo cáo một dữ kiện cần có
      Biết có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày 20/02/2025, năm: 2025
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | dữ kiện                                              |
        | Chương trình công tác năm của Ban Thanh tra nhân dân |

    @TV-M3-17
    Khung kịch bản: Kế hoạch của Ban: chỉ xét đơn vị thuộc diện phải có Ban
      Biết <khai báo>
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | khai báo                                                 | kết quả                                                |
        | "Thuộc diện phải có Ban Thanh tra nhân dân" là không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | chưa báo cáo "Thuộc diện phải có Ban Thanh tra nhân dân" | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |
        | "Thuộc diện phải có Ban Thanh tra nhân dân" là có        | "Vi phạm", lý do "không có"                            |

    @TV-M3-17
    Khung kịch bản: Kế hoạch của Ban: chưa xác định có phải lập Ban, đơn vị ít người thì không bắt buộc
      Biết chưa báo cáo "Thuộc diện phải có Ban Thanh tra nhân dân"
      Và "tổng số người của đơn vị" là <số người>
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số người | kết quả                                                |
        | 6        | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | 7        | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | 8        | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

    @TV-M3-17
    Kịch bản: Kế hoạch của Ban: đã xác định phải lập Ban thì đơn vị ít người vẫn xét
      Biết "tổng số người của đơn vị" là 5
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TV-M3-17
    Khung kịch bản: Kế hoạch của Ban: kế hoạch phải là của năm được xét
      Biết có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày 20/12/2024, năm: <năm>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm  | kết quả                     |
        | 2024 | "Vi phạm", lý do "không có" |
        | 2025 | "Đạt"                       |
        | 2026 | "Vi phạm", lý do "không có" |

    @TV-M3-17
    Khung kịch bản: Kế hoạch của Ban: kế hoạch ban hành trong năm, sang năm sau là quá hạn
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày <ngày ban hành>, năm: 2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày ban hành | kết quả                    |
        | 20/12/2024    | "Đạt"                      |
        | 31/12/2025    | "Đạt"                      |
        | 01/01/2026    | "Vi phạm", lý do "quá hạn" |

    @TV-M3-17
    Khung kịch bản: Kế hoạch của Ban ban hành đến ngày 31/3 thì không bị ghi chú chậm
      Biết hồ sơ năm <năm> của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày 31/03/<năm>, năm: <năm>
      Khi đánh giá vào ngày 31/12/<năm>
      Thì kết quả là "Đạt"
      Và không có ghi chú "Đã thực hiện nhưng muộn"

      Dữ liệu:
        | năm  |
        | 2025 |
        | 2026 |
        | 2027 |

    @TV-M3-17
    Khung kịch bản: Kế hoạch của Ban ban hành sau ngày 31/3 vẫn đạt, có ghi chú chậm
      Biết hồ sơ năm <năm> của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày 01/04/<năm>, năm: <năm>
      Khi đánh giá vào ngày 31/12/<năm>
      Thì kết quả là "Đạt"
      Và có ghi chú "Đã thực hiện nhưng muộn"

      Dữ liệu:
        | năm  |
        | 2025 |
        | 2026 |
        | 2027 |

    @TV-M3-17
    Kịch bản: Có kế hoạch từ đầu năm rồi điều chỉnh giữa năm thì không chậm
      Biết có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày 20/12/2024, năm: 2025
      Và có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày 15/07/2025, năm: 2025
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Đạt"
      Và không có ghi chú "Đã thực hiện nhưng muộn"

    @TV-M3-17
    Khung kịch bản: Kế hoạch năm trước không làm kế hoạch năm sau thành đúng lúc
      Biết hồ sơ năm <năm sau> của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày 20/01/<năm trước>, năm: <năm trước>
      Và có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày 15/07/<năm sau>, năm: <năm sau>
      Khi đánh giá vào ngày 31/12/<năm sau>
      Thì kết quả là "Đạt"
      Và có ghi chú "Đã thực hiện nhưng muộn"

      Dữ liệu:
        | năm trước | năm sau |
        | 2024      | 2025    |
        | 2025      | 2026    |
        | 2026      | 2027    |

    @TV-M3-17
    Kịch bản: Ban Thanh tra nhân dân lập kế hoạch hoạt động hằng năm: đơn vị cùng loại ở cấp xã thì không áp dụng
      Biết hồ sơ năm 2025 của Trường Tiểu học Càng Long, loại "Đơn vị sự nghiệp công lập", xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

  Quy tắc: Ban kiểm tra, giám sát và có báo cáo (đoạn 12)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Báo cáo của Ban Thanh tra nhân dân" ngày 20/06/2025, năm: 2025

    @TV-M3-18
    Kịch bản: Trong năm Ban có kiểm tra và có báo cáo
      Biết có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" ngày 20/05/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TV-M3-18
    Khung kịch bản: Kiểm tra của Ban: đơn vị nào phải thực hiện
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tên đơn vị                        | loại đơn vị               | kết quả                     |
        | Thanh tra tỉnh Trà Vinh           | Cơ quan nhà nước          | "Vi phạm", lý do "không có" |
        | Bệnh viện Đa khoa tỉnh Trà Vinh   | Đơn vị sự nghiệp công lập | "Vi phạm", lý do "không có" |
        | Công ty Xổ số kiến thiết Trà Vinh | Doanh nghiệp nhà nước     | "Vi phạm", lý do "không có" |

    @TV-M3-18
    Khung kịch bản: Kiểm tra của Ban: loại đơn vị không thuộc diện này
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

      Dữ liệu:
        | tên đơn vị                             | loại đơn vị                        |
        | Công ty cổ phần Trà Bắc                | Tổ chức có sử dụng lao động        |
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

    @TV-M3-18
    Khung kịch bản: Kiểm tra của Ban: chỉ đơn vị của tỉnh Trà Vinh trước sắp xếp
      Biết hồ sơ năm 2025 của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", <địa bàn>
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | địa bàn                                       | kết quả                               |
        | tỉnh Vĩnh Long                                | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Cao Bằng                                 | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Bến Tre)  | "Không áp dụng", lý do "khác địa bàn" |
        | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | "Vi phạm", lý do "không có"           |

    @TV-M3-18
    Khung kịch bản: Kiểm tra của Ban: tính từ năm 2025
      Biết hồ sơ năm <năm> của Thanh tra tỉnh Trà Vinh, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Báo cáo của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm  | ngày đánh giá | kết quả                                         |
        | 2024 | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 15/01/2026    | "Vi phạm", lý do "không có"                     |

    @TV-M3-18
    Khung kịch bản: Kiểm tra của Ban: sau ngày 30/06/2025 chỉ xét khi ghi nhận Nghị quyết còn hiệu lực
      Biết chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và <việc ghi nhận>
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | việc ghi nhận                                                                        | kết quả                                       |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | không có "Văn bản địa phương đang áp dụng" nào                                       | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: không | "Không áp dụng", lý do "sau khi hết hiệu lực" |
        | có "Văn bản địa phương đang áp dụng" ngày 01/07/2025, còn hiệu lực với đơn vị: có    | "Vi phạm", lý do "không có"                   |

    @TV-M3-18
    Khung kịch bản: Kiểm tra của Ban: hạn là hết ngày 31/12
      Biết không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 30/12/2025    | "Chưa đến hạn"              |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @TV-M3-18
    Khung kịch bản: Kiểm tra của Ban: số liệu phải đầy đủ đến hết năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | kết quả                                     |
        | 30/12/2025  | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025  | "Vi phạm", lý do "không có"                 |

    @TV-M3-18
    Khung kịch bản: Kiểm tra của Ban: đơn vị lập trong năm phải tồn tại đủ 90 ngày
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                                       |
        | 03/10/2025     | "Vi phạm", lý do "không có"                   |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 01/01/2026     | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @TV-M3-18
    Kịch bản: Kiểm tra của Ban: đơn vị giải thể ngày 01/07/2025 mà chưa làm
      Biết đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "đơn vị không tồn tại"

    @TV-M3-18
    Kịch bản: Kiểm tra của Ban: đơn vị giải thể ngày 01/07/2025 mà đã làm
      Biết đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" ngày 20/05/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TV-M3-18
    Kịch bản: Kiểm tra của Ban: đã làm thì đạt ngay trong năm
      Biết có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" ngày 20/05/2025
      Khi đánh giá vào ngày 30/06/2025
      Thì kết quả là "Đạt"

    @TV-M3-18
    Khung kịch bản: Kiểm tra của Ban: chưa báo cáo một dữ kiện cần có
      Biết có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" ngày 20/05/2025
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | dữ kiện                                            |
        | Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân |
        | Báo cáo của Ban Thanh tra nhân dân                 |

    @TV-M3-18
    Khung kịch bản: Kiểm tra của Ban: chỉ xét đơn vị thuộc diện phải có Ban
      Biết <khai báo>
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | khai báo                                                 | kết quả                                                |
        | "Thuộc diện phải có Ban Thanh tra nhân dân" là không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | chưa báo cáo "Thuộc diện phải có Ban Thanh tra nhân dân" | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |
        | "Thuộc diện phải có Ban Thanh tra nhân dân" là có        | "Vi phạm", lý do "không có"                            |

    @TV-M3-18
    Khung kịch bản: Kiểm tra của Ban: chưa xác định có phải lập Ban, đơn vị ít người thì không bắt buộc
      Biết chưa báo cáo "Thuộc diện phải có Ban Thanh tra nhân dân"
      Và "tổng số người của đơn vị" là <số người>
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số người | kết quả                                                |
        | 6        | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | 7        | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | 8        | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

    @TV-M3-18
    Kịch bản: Kiểm tra của Ban: đã xác định phải lập Ban thì đơn vị ít người vẫn xét
      Biết "tổng số người của đơn vị" là 5
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TV-M3-18
    Khung kịch bản: Kiểm tra của Ban: phải làm trong năm được xét
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" ngày <ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @TV-M3-18
    Kịch bản: Ban có kiểm tra nhưng không có báo cáo năm
      Biết có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" ngày 20/05/2025
      Và không có "Báo cáo của Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TV-M3-18
    Khung kịch bản: Kiểm tra của Ban: báo cáo của Ban phải là của năm được xét
      Biết có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" ngày 20/05/2025
      Và không có "Báo cáo của Ban Thanh tra nhân dân" nào
      Và có "Báo cáo của Ban Thanh tra nhân dân" ngày 20/12/2024, năm: <năm>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm  | kết quả                     |
        | 2024 | "Vi phạm", lý do "không có" |
        | 2025 | "Đạt"                       |
        | 2026 | "Vi phạm", lý do "không có" |

    @TV-M3-18
    Khung kịch bản: Kiểm tra của Ban: báo cáo của Ban ban hành trong năm, sang năm sau là quá hạn
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" ngày 20/05/2025
      Và không có "Báo cáo của Ban Thanh tra nhân dân" nào
      Và có "Báo cáo của Ban Thanh tra nhân dân" ngày <ngày ban hành>, năm: 2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày ban hành | kết quả                    |
        | 20/12/2024    | "Đạt"                      |
        | 31/12/2025    | "Đạt"                      |
        | 01/01/2026    | "Vi phạm", lý do "quá hạn" |

    @TV-M3-18
    Kịch bản: Ban Thanh tra nhân dân tổ chức kiểm tra, giám sát: đơn vị cùng loại ở cấp xã thì không áp dụng
      Biết hồ sơ năm 2025 của Trường Tiểu học Càng Long, loại "Đơn vị sự nghiệp công lập", xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"
