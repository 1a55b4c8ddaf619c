# language: vi
Tính năng: Kế hoạch triển khai Nghị quyết số 15/2024/NQ-HĐND của Ủy ban nhân dân tỉnh Khánh Hòa - chỉ tiêu về hai Ban, khen thưởng, xử lý vi phạm (Phần II)

  Nếu hồ sơ không ghi ngày ban hành thì Kế hoạch được áp dụng từ ngày 30/06/2025; việc phát sinh trước ngày đó không xét.
  Việc hằng năm tính từ năm 2025.

  Bối cảnh:
    Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa

  Quy tắc: Gạch đầu dòng thứ sáu Phần II - tạo điều kiện cho Ban Thanh tra nhân dân

    @KH-II-11
    Khung kịch bản: Phải có Ban Thanh tra nhân dân
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và <Ban>
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" ngày 15/02/2025, năm: 2025; bố trí chỗ làm việc: có
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 4
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 4
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | Ban                                                                                        | kết quả                     |
        | có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024, có hiệu lực đến: 10/03/2026 | "Đạt"                       |
        | không có "Văn bản công nhận Ban Thanh tra nhân dân" nào                                    | "Vi phạm", lý do "không có" |

    @KH-II-11
    Khung kịch bản: Phải có tài liệu bảo đảm điều kiện cho Ban
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024, có hiệu lực đến: 10/03/2026
      Và <điều kiện>
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 4
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 4
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | điều kiện                                                                                                           | kết quả                     |
        | có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" ngày 15/02/2025, năm: 2025; bố trí chỗ làm việc: có | "Đạt"                       |
        | không có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" nào                                           | "Vi phạm", lý do "không có" |

    @KH-II-11
    Khung kịch bản: Phải trả lời đúng hạn mọi kiến nghị của Ban
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024, có hiệu lực đến: 10/03/2026
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" ngày 15/02/2025, năm: 2025; bố trí chỗ làm việc: có
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là <kiến nghị>
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là <đã trả lời>
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | kiến nghị | đã trả lời | kết quả                     |
        | 10        | 10         | "Đạt"                       |
        | 10        | 9          | "Vi phạm", lý do "không có" |
        | 10        | 0          | "Vi phạm", lý do "không có" |
        | 1         | 1          | "Đạt"                       |
        | 1         | 0          | "Vi phạm", lý do "không có" |

    @KH-II-11
    Kịch bản: Năm không có kiến nghị nào thì phần trả lời coi là đạt
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024, có hiệu lực đến: 10/03/2026
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" ngày 15/02/2025, năm: 2025; bố trí chỗ làm việc: có
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 0
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Đạt"

    @KH-II-11
    Khung kịch bản: Ban phải còn nhiệm kỳ vào ít nhất một ngày trong năm
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày <công nhận>, có hiệu lực đến: <hết nhiệm kỳ>
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" ngày 15/02/2025, năm: 2025; bố trí chỗ làm việc: có
      Và số liệu đầy đủ đến ngày 10/01/2026
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 4
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 4
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | công nhận  | hết nhiệm kỳ | kết quả                     |
        | 10/03/2022 | 31/12/2024   | "Vi phạm", lý do "không có" |
        | 10/03/2022 | 01/01/2025   | "Đạt"                       |
        | 31/12/2025 | 31/12/2027   | "Đạt"                       |
        | 01/01/2026 | 01/01/2028   | "Vi phạm", lý do "không có" |

    @KH-II-11
    Khung kịch bản: Tài liệu về điều kiện phải là của năm đang xét
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024, có hiệu lực đến: 10/03/2026
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" ngày 15/02/2025, năm: <năm>
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 4
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 4
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | năm  | kết quả                     |
        | 2024 | "Vi phạm", lý do "không có" |
        | 2025 | "Đạt"                       |
        | 2026 | "Vi phạm", lý do "không có" |

    @KH-II-11
    Khung kịch bản: Đơn vị không thuộc diện phải có Ban thì không xét
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là <trả lời>
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" nào
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 0
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | trả lời | kết quả                                                |
        | có      | "Vi phạm", lý do "không có"                            |
        | không   | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @KH-II-11
    Khung kịch bản: Chưa báo cáo thuộc diện hay không thì căn cứ tổng số người của đơn vị
      Biết "tổng số người của đơn vị" là <số người>
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" nào
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 0
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | số người | kết quả                                                |
        | 7        | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | 8        | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

    @KH-II-11
    Kịch bản: Chưa báo cáo cả số người của đơn vị thì chưa đủ dữ liệu
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024, có hiệu lực đến: 10/03/2026
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" ngày 15/02/2025, năm: 2025; bố trí chỗ làm việc: có
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 4
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 4
      Và chưa báo cáo "Thuộc diện phải có Ban Thanh tra nhân dân"
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-II-11
    Khung kịch bản: Thiếu một dữ kiện thì chưa đủ dữ liệu - Ban Thanh tra nhân dân
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024, có hiệu lực đến: 10/03/2026
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" ngày 15/02/2025, năm: 2025; bố trí chỗ làm việc: có
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 4
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 4
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | dữ kiện                                                                |
        | Văn bản công nhận Ban Thanh tra nhân dân                               |
        | Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân             |
        | Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân                       |
        | Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn |

    @KH-II-11
    Khung kịch bản: Chưa làm thì chờ đến hết ngày 31/12 - Ban Thanh tra nhân dân
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024, có hiệu lực đến: 10/03/2026
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" nào
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 4
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 4
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025
      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @KH-II-11
    Khung kịch bản: Hồ sơ phải đầy đủ đến ngày 31/12 mới kết luận - Ban Thanh tra nhân dân
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024, có hiệu lực đến: 10/03/2026
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" nào
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 4
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 4
      Và số liệu đầy đủ đến ngày <đầy đủ đến>
      Khi đánh giá vào ngày 01/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến | kết quả                                     |
        | 30/12/2025 | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025 | "Vi phạm", lý do "không có"                 |

    @KH-II-11
    Khung kịch bản: Năm mà đơn vị tồn tại chưa đủ 90 ngày thì không xét - Ban Thanh tra nhân dân
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và đơn vị thành lập ngày <ngày thành lập>
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024, có hiệu lực đến: 10/03/2026
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" nào
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 4
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 4
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-II-11
    Kịch bản: Năm 2024 chưa áp dụng - Ban Thanh tra nhân dân
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" nào
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 4
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 4
      Khi đánh giá vào ngày 05/01/2025
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @KH-II-11
    Khung kịch bản: Đơn vị chấm dứt hoạt động trong năm thì không bị kết luận - Ban Thanh tra nhân dân
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024, có hiệu lực đến: 10/03/2026
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" nào
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 4
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 4
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 31/12/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 01/01/2026  | "Vi phạm", lý do "không có"                   |

    @KH-II-11
    Kịch bản: Đơn vị chấm dứt hoạt động vẫn giữ kết quả đã đạt - Ban Thanh tra nhân dân
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và đơn vị chấm dứt hoạt động từ ngày 01/11/2025
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024, có hiệu lực đến: 10/03/2026
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" ngày 15/02/2025, năm: 2025; bố trí chỗ làm việc: có
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 4
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 4
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Đạt"

    @KH-II-11
    Kịch bản: Đã làm đủ và có số kiến nghị của cả năm thì đạt ngay - Ban Thanh tra nhân dân
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024, có hiệu lực đến: 10/03/2026
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" ngày 15/02/2025, năm: 2025; bố trí chỗ làm việc: có
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 4
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 4
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Đạt"

    @KH-II-11
    Khung kịch bản: Mọi loại đơn vị được nêu đều thuộc diện - Ban Thanh tra nhân dân
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024, có hiệu lực đến: 10/03/2026
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" nào
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 4
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 4
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đơn vị                                    | loại                                       | kết quả                              |
        | Ủy ban nhân dân xã Cam Lâm                | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "không có"          |
        | Thuế cơ sở 2 tỉnh Khánh Hòa               | Cơ quan nhà nước                           | "Vi phạm", lý do "không có"          |
        | Sở Xây dựng                               | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có"          |
        | Trường Trung học phổ thông Hoàng Hoa Thám | Đơn vị sự nghiệp công lập                  | "Vi phạm", lý do "không có"          |
        | Ủy ban nhân dân huyện Khánh Vĩnh          | Ủy ban nhân dân cấp huyện                  | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-II-11
    Khung kịch bản: Doanh nghiệp ngoài nhà nước chỉ xét khi tự nguyện áp dụng - Ban Thanh tra nhân dân
      Biết hồ sơ năm 2025 của Công ty cổ phần Thủy sản Cam Ranh, loại "Tổ chức có sử dụng lao động", tỉnh Khánh Hòa
      Và "tự nguyện áp dụng" là <trả lời>
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024, có hiệu lực đến: 10/03/2026
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" nào
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 4
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 4
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | trả lời | kết quả                                                |
        | có      | "Vi phạm", lý do "không có"                            |
        | không   | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @KH-II-11
    Kịch bản: Doanh nghiệp chưa báo cáo có tự nguyện áp dụng hay không - Ban Thanh tra nhân dân
      Biết hồ sơ năm 2025 của Công ty cổ phần Thủy sản Cam Ranh, loại "Tổ chức có sử dụng lao động", tỉnh Khánh Hòa
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024, có hiệu lực đến: 10/03/2026
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" nào
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 4
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 4
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-II-11
    Khung kịch bản: Đơn vị không được nêu và đơn vị ngoài địa bàn không thuộc diện - Ban Thanh tra nhân dân
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024, có hiệu lực đến: 10/03/2026
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" nào
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 4
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 4
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                                   | loại                               | nơi                                             | lý do            |
        | Ủy ban nhân dân tỉnh Khánh Hòa           | Ủy ban nhân dân cấp tỉnh           | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Công ty Yến sào Khánh Hòa                | Doanh nghiệp nhà nước              | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | thôn Phú Ân Nam                          | Thôn, xóm, tổ dân phố              | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội đồng nhân dân tỉnh Khánh Hòa         | Hội đồng nhân dân cấp tỉnh         | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội đồng nhân dân huyện Khánh Vĩnh       | Hội đồng nhân dân cấp huyện        | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội đồng nhân dân xã Cam Lâm             | Hội đồng nhân dân cấp xã           | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Cam Lâm       | Ủy ban Mặt trận Tổ quốc Việt Nam   | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội Nông dân xã Cam Lâm                  | Tổ chức chính trị - xã hội         | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Đảng ủy xã Cam Lâm                       | Cấp ủy, ban đảng                   | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Báo và phát thanh, truyền hình Khánh Hòa | Báo, đài phát thanh và truyền hình | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Liên đoàn Lao động tỉnh Khánh Hòa        | Liên đoàn Lao động tỉnh            | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Ủy ban nhân dân xã Ninh Phước            | Ủy ban nhân dân cấp xã             | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | khác địa bàn     |
        | Ủy ban nhân dân xã Kiến Thụy             | Ủy ban nhân dân cấp xã             | thành phố Hải Phòng                             | khác địa bàn     |

  Quy tắc: Gạch đầu dòng thứ sáu Phần II - tạo điều kiện cho Ban Giám sát đầu tư của cộng đồng

    @KH-II-12
    Khung kịch bản: Mỗi dự án phải có một Ban và có tài liệu bảo đảm điều kiện
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là <số dự án>
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 20/02/2025, tên dự án: Đường liên thôn
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 20/02/2025, tên dự án: Nhà văn hóa
      Và <điều kiện>
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | số dự án | điều kiện                                                                                                                      | kết quả                     |
        | 1        | có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" ngày 25/02/2025, năm: 2025; bố trí chỗ làm việc: có | "Đạt"                       |
        | 2        | có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" ngày 25/02/2025, năm: 2025; bố trí chỗ làm việc: có | "Đạt"                       |
        | 3        | có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" ngày 25/02/2025, năm: 2025; bố trí chỗ làm việc: có | "Vi phạm", lý do "không có" |
        | 2        | không có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" nào                                           | "Vi phạm", lý do "không có" |
        | 3        | không có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" nào                                           | "Vi phạm", lý do "không có" |

    @KH-II-12
    Kịch bản: Chưa lập Ban nào thì vi phạm
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" ngày 25/02/2025, năm: 2025; bố trí chỗ làm việc: có
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @KH-II-12
    Khung kịch bản: Xã không có dự án thuộc diện giám sát thì không xét
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là <số dự án>
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | số dự án | kết quả                                                |
        | 0        | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | 1        | "Vi phạm", lý do "không có"                            |

    @KH-II-12
    Khung kịch bản: Ban của dự án đã kết thúc từ năm trước không tính
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 20/02/2023, tên dự án: Đường liên thôn; có hiệu lực đến: <kết thúc>
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" ngày 25/02/2025, năm: 2025; bố trí chỗ làm việc: có
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | kết thúc   | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |

    @KH-II-12
    Khung kịch bản: Ban phải được lập trong năm hoặc trước đó
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày <ngày lập>, tên dự án: Đường liên thôn
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" ngày 25/02/2025, năm: 2025; bố trí chỗ làm việc: có
      Và số liệu đầy đủ đến ngày 10/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày lập   | kết quả                     |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @KH-II-12
    Khung kịch bản: Tài liệu về điều kiện cho Ban phải là của năm đang xét
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 20/02/2025, tên dự án: Đường liên thôn
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" ngày 25/02/2025, năm: <năm>
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | năm  | kết quả                     |
        | 2024 | "Vi phạm", lý do "không có" |
        | 2025 | "Đạt"                       |
        | 2026 | "Vi phạm", lý do "không có" |

    @KH-II-12
    Khung kịch bản: Thiếu một dữ kiện thì chưa đủ dữ liệu - Ban Giám sát đầu tư
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 20/02/2025, tên dự án: Đường liên thôn
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" ngày 25/02/2025, năm: 2025; bố trí chỗ làm việc: có
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | dữ kiện                                                               |
        | Số chương trình, dự án thuộc diện cộng đồng giám sát                  |
        | Quyết định thành lập Ban Giám sát đầu tư của cộng đồng                |
        | Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng |

    @KH-II-12
    Kịch bản: Đã đủ Ban và điều kiện thì đạt ngay khi có số dự án của năm
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 2
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 20/02/2025, tên dự án: Đường liên thôn
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 20/02/2025, tên dự án: Nhà văn hóa
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" ngày 25/02/2025, năm: 2025; bố trí chỗ làm việc: có
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Đạt"

    @KH-II-12
    Khung kịch bản: Chưa làm thì chờ đến hết ngày 31/12 - Ban Giám sát đầu tư
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 2
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 20/02/2025, tên dự án: Đường liên thôn
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" ngày 25/02/2025, năm: 2025; bố trí chỗ làm việc: có
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025
      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @KH-II-12
    Khung kịch bản: Hồ sơ phải đầy đủ đến ngày 31/12 mới kết luận - Ban Giám sát đầu tư
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 2
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 20/02/2025, tên dự án: Đường liên thôn
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" ngày 25/02/2025, năm: 2025; bố trí chỗ làm việc: có
      Và số liệu đầy đủ đến ngày <đầy đủ đến>
      Khi đánh giá vào ngày 01/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến | kết quả                                     |
        | 30/12/2025 | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025 | "Vi phạm", lý do "không có"                 |

    @KH-II-12
    Khung kịch bản: Năm mà đơn vị tồn tại chưa đủ 90 ngày thì không xét - Ban Giám sát đầu tư
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 2
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 20/02/2025, tên dự án: Đường liên thôn
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" ngày 25/02/2025, năm: 2025; bố trí chỗ làm việc: có
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-II-12
    Kịch bản: Năm 2024 chưa áp dụng - Ban Giám sát đầu tư
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 2
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày 05/01/2025
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @KH-II-12
    Khung kịch bản: Đơn vị chấm dứt hoạt động trong năm thì không bị kết luận - Ban Giám sát đầu tư
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 2
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 20/02/2025, tên dự án: Đường liên thôn
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" ngày 25/02/2025, năm: 2025; bố trí chỗ làm việc: có
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 31/12/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 01/01/2026  | "Vi phạm", lý do "không có"                   |

    @KH-II-12
    Kịch bản: Đơn vị chấm dứt hoạt động vẫn giữ kết quả đã đạt - Ban Giám sát đầu tư
      Biết đơn vị chấm dứt hoạt động từ ngày 01/11/2025
      Và "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 2
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 20/02/2025, tên dự án: Đường liên thôn
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 20/02/2025, tên dự án: Nhà văn hóa
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" ngày 25/02/2025, năm: 2025; bố trí chỗ làm việc: có
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Đạt"

    @KH-II-12
    Khung kịch bản: Đơn vị không được nêu và đơn vị ngoài địa bàn không thuộc diện - Ban Giám sát đầu tư
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 2
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 20/02/2025, tên dự án: Đường liên thôn
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" ngày 25/02/2025, năm: 2025; bố trí chỗ làm việc: có
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                                    | loại                                       | nơi                                             | lý do            |
        | Ủy ban nhân dân tỉnh Khánh Hòa            | Ủy ban nhân dân cấp tỉnh                   | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Ủy ban nhân dân huyện Khánh Vĩnh          | Ủy ban nhân dân cấp huyện                  | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Thuế cơ sở 2 tỉnh Khánh Hòa               | Cơ quan nhà nước                           | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Sở Xây dựng                               | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Trường Trung học phổ thông Hoàng Hoa Thám | Đơn vị sự nghiệp công lập                  | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Công ty cổ phần Thủy sản Cam Ranh         | Tổ chức có sử dụng lao động                | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Công ty Yến sào Khánh Hòa                 | Doanh nghiệp nhà nước                      | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | thôn Phú Ân Nam                           | Thôn, xóm, tổ dân phố                      | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội đồng nhân dân xã Cam Lâm              | Hội đồng nhân dân cấp xã                   | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Cam Lâm        | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội Nông dân xã Cam Lâm                   | Tổ chức chính trị - xã hội                 | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Đảng ủy xã Cam Lâm                        | Cấp ủy, ban đảng                           | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Ủy ban nhân dân xã Ninh Phước             | Ủy ban nhân dân cấp xã                     | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | khác địa bàn     |
        | Ủy ban nhân dân xã Kiến Thụy              | Ủy ban nhân dân cấp xã                     | thành phố Hải Phòng                             | khác địa bàn     |

  Quy tắc: Gạch đầu dòng thứ bảy Phần II - biểu dương, khen thưởng kịp thời

    @KH-II-13
    Khung kịch bản: Hạn là 180 ngày kể từ ngày ghi nhận - khen thưởng điển hình
      Biết có "Lần phát hiện, xét chọn điển hình" ngày 15/08/2025, kết quả xét chọn: có điển hình; ngày được khen thưởng: <ngày xong>
      Khi đánh giá vào ngày 05/09/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày xong  | kết quả                    |
        | 15/08/2025 | "Đạt"                      |
        | 11/02/2026 | "Đạt"                      |
        | 12/02/2026 | "Vi phạm", lý do "quá hạn" |

    @KH-II-13
    Kịch bản: Xong sau hạn một ngày thì chậm 1 ngày - khen thưởng điển hình
      Biết có "Lần phát hiện, xét chọn điển hình" ngày 15/08/2025, kết quả xét chọn: có điển hình; ngày được khen thưởng: 12/02/2026
      Khi đánh giá vào ngày 05/09/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là 1

    @KH-II-13
    Khung kịch bản: Chưa xong thì chờ đến hết ngày cuối của hạn - khen thưởng điển hình
      Biết có "Lần phát hiện, xét chọn điển hình" ngày 15/08/2025, kết quả xét chọn: có điển hình
      Và số liệu đầy đủ đến ngày 12/02/2026
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 11/02/2026    | "Chưa đến hạn"              |
        | 12/02/2026    | "Vi phạm", lý do "không có" |

    @KH-II-13
    Khung kịch bản: Hồ sơ phải đầy đủ đến hết hạn mới kết luận chưa làm - khen thưởng điển hình
      Biết có "Lần phát hiện, xét chọn điển hình" ngày 15/08/2025, kết quả xét chọn: có điển hình
      Và số liệu đầy đủ đến ngày <đầy đủ đến>
      Khi đánh giá vào ngày 05/09/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến | kết quả                                     |
        | 10/02/2026 | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 11/02/2026 | "Vi phạm", lý do "không có"                 |

    @KH-II-13
    Khung kịch bản: Chỉ xét việc ghi nhận từ ngày 30/06/2025 - khen thưởng điển hình
      Biết có "Lần phát hiện, xét chọn điển hình" ngày <ngày ghi nhận>, kết quả xét chọn: có điển hình
      Và số liệu đầy đủ đến ngày 31/08/2026
      Khi đánh giá vào ngày 05/09/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày ghi nhận | kết quả                                  |
        | 29/06/2025    | "Không áp dụng", lý do "không phát sinh" |
        | 30/06/2025    | "Vi phạm", lý do "không có"              |
        | 31/12/2025    | "Vi phạm", lý do "không có"              |

    @KH-II-13
    Kịch bản: Việc của năm trước ngày có hiệu lực không xét - khen thưởng điển hình
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và có "Lần phát hiện, xét chọn điển hình" ngày 15/07/2024, kết quả xét chọn: có điển hình
      Khi đánh giá vào ngày 05/03/2025
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @KH-II-13
    Kịch bản: Không phát sinh việc nào thì không xét - khen thưởng điển hình
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và không có "Lần phát hiện, xét chọn điển hình" nào
      Khi đánh giá vào ngày 01/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"

    @KH-II-13
    Kịch bản: Trong năm chưa phát sinh việc nào thì chưa đến hạn - khen thưởng điển hình
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và không có "Lần phát hiện, xét chọn điển hình" nào
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Chưa đến hạn"

    @KH-II-13
    Kịch bản: Chưa báo cáo thì chưa đủ dữ liệu - khen thưởng điển hình
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và chưa báo cáo "Lần phát hiện, xét chọn điển hình"
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-II-13
    Khung kịch bản: Xét từng việc, một việc bỏ sót là vi phạm - khen thưởng điển hình
      Biết có "Lần phát hiện, xét chọn điển hình" ngày 15/08/2025, kết quả xét chọn: có điển hình; ngày được khen thưởng: 15/08/2025
      Và có "Lần phát hiện, xét chọn điển hình" ngày 15/08/2025, kết quả xét chọn: có điển hình; ngày được khen thưởng: <việc thứ hai xong>
      Khi đánh giá vào ngày 05/09/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | việc thứ hai xong | kết quả                    |
        | 11/02/2026        | "Đạt"                      |
        | 12/02/2026        | "Vi phạm", lý do "quá hạn" |

    @KH-II-13
    Khung kịch bản: Đơn vị giải thể trước khi hết hạn thì không còn ai trả lời - khen thưởng điển hình
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và có "Lần phát hiện, xét chọn điển hình" ngày 15/08/2025, kết quả xét chọn: có điển hình
      Và số liệu đầy đủ đến ngày 31/08/2026
      Khi đánh giá vào ngày 05/09/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 11/02/2026  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 12/02/2026  | "Vi phạm", lý do "không có"                   |

    @KH-II-13
    Khung kịch bản: Mọi loại đơn vị được nêu đều thuộc diện - khen thưởng điển hình
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và có "Lần phát hiện, xét chọn điển hình" ngày 15/08/2025, kết quả xét chọn: có điển hình; ngày được khen thưởng: 12/02/2026
      Khi đánh giá vào ngày 05/09/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đơn vị                                    | loại                                       | kết quả                    |
        | Ủy ban nhân dân xã Cam Lâm                | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "quá hạn" |
        | Thuế cơ sở 2 tỉnh Khánh Hòa               | Cơ quan nhà nước                           | "Vi phạm", lý do "quá hạn" |
        | Sở Xây dựng                               | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "quá hạn" |
        | Trường Trung học phổ thông Hoàng Hoa Thám | Đơn vị sự nghiệp công lập                  | "Vi phạm", lý do "quá hạn" |

    @KH-II-13
    Khung kịch bản: Việc của huyện chỉ xét khi xong đến hết ngày 30/06/2025 - khen thưởng điển hình
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân huyện Khánh Vĩnh, loại "Ủy ban nhân dân cấp huyện", tỉnh Khánh Hòa
      Và có "Lần phát hiện, xét chọn điển hình" ngày 30/06/2025, kết quả xét chọn: có điển hình; ngày được khen thưởng: <ngày xong>
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày xong  | kết quả                                       |
        | 30/06/2025 | "Đạt"                                         |
        | 01/07/2025 | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @KH-II-13
    Khung kịch bản: Doanh nghiệp ngoài nhà nước chỉ xét khi tự nguyện áp dụng - khen thưởng điển hình
      Biết hồ sơ năm 2025 của Công ty cổ phần Thủy sản Cam Ranh, loại "Tổ chức có sử dụng lao động", tỉnh Khánh Hòa
      Và "tự nguyện áp dụng" là <trả lời>
      Và có "Lần phát hiện, xét chọn điển hình" ngày 15/08/2025, kết quả xét chọn: có điển hình; ngày được khen thưởng: 12/02/2026
      Khi đánh giá vào ngày 05/09/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | trả lời | kết quả                                                |
        | có      | "Vi phạm", lý do "quá hạn"                             |
        | không   | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @KH-II-13
    Kịch bản: Doanh nghiệp chưa báo cáo có tự nguyện áp dụng hay không - khen thưởng điển hình
      Biết hồ sơ năm 2025 của Công ty cổ phần Thủy sản Cam Ranh, loại "Tổ chức có sử dụng lao động", tỉnh Khánh Hòa
      Và có "Lần phát hiện, xét chọn điển hình" ngày 15/08/2025, kết quả xét chọn: có điển hình; ngày được khen thưởng: 12/02/2026
      Khi đánh giá vào ngày 05/09/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-II-13
    Khung kịch bản: Đơn vị không được nêu và đơn vị ngoài địa bàn không thuộc diện - khen thưởng điển hình
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và có "Lần phát hiện, xét chọn điển hình" ngày 15/08/2025, kết quả xét chọn: có điển hình; ngày được khen thưởng: 12/02/2026
      Khi đánh giá vào ngày 05/09/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                                   | loại                               | nơi                                             | lý do            |
        | Ủy ban nhân dân tỉnh Khánh Hòa           | Ủy ban nhân dân cấp tỉnh           | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Công ty Yến sào Khánh Hòa                | Doanh nghiệp nhà nước              | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | thôn Phú Ân Nam                          | Thôn, xóm, tổ dân phố              | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội đồng nhân dân tỉnh Khánh Hòa         | Hội đồng nhân dân cấp tỉnh         | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội đồng nhân dân huyện Khánh Vĩnh       | Hội đồng nhân dân cấp huyện        | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội đồng nhân dân xã Cam Lâm             | Hội đồng nhân dân cấp xã           | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Cam Lâm       | Ủy ban Mặt trận Tổ quốc Việt Nam   | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội Nông dân xã Cam Lâm                  | Tổ chức chính trị - xã hội         | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Đảng ủy xã Cam Lâm                       | Cấp ủy, ban đảng                   | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Báo và phát thanh, truyền hình Khánh Hòa | Báo, đài phát thanh và truyền hình | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Liên đoàn Lao động tỉnh Khánh Hòa        | Liên đoàn Lao động tỉnh            | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Ủy ban nhân dân xã Ninh Phước            | Ủy ban nhân dân cấp xã             | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | khác địa bàn     |
        | Ủy ban nhân dân xã Kiến Thụy             | Ủy ban nhân dân cấp xã             | thành phố Hải Phòng                             | khác địa bàn     |

    @KH-II-13
    Khung kịch bản: Lần xét chọn không có trường hợp đủ điều kiện thì không phải khen
      Biết có "Lần phát hiện, xét chọn điển hình" ngày 15/08/2025, kết quả xét chọn: <kết quả xét>
      Và số liệu đầy đủ đến ngày 31/08/2026
      Khi đánh giá vào ngày 05/09/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | kết quả xét                      | kết quả                                  |
        | không có trường hợp đủ điều kiện | "Không áp dụng", lý do "không phát sinh" |
        | có điển hình                     | "Vi phạm", lý do "không có"              |

    @KH-II-13
    Kịch bản: Lần xét chọn chưa ghi kết quả thì chưa đủ dữ liệu
      Biết có "Lần phát hiện, xét chọn điển hình" ngày 15/08/2025
      Và số liệu đầy đủ đến ngày 31/08/2026
      Khi đánh giá vào ngày 05/09/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    # Ngày bắt đầu đánh giá lấy theo ngày ban hành ghi trong hồ sơ.
    @KH-II-13
    Khung kịch bản: Hồ sơ ghi ngày ban hành Kế hoạch thì xét từ ngày đó - khen thưởng điển hình
      Biết có "Văn bản địa phương đang áp dụng" ngày 01/04/2025, số ký hiệu: 3456/KH-UBND
      Và có "Lần phát hiện, xét chọn điển hình" ngày <ngày xét chọn>, kết quả xét chọn: có điển hình
      Và số liệu đầy đủ đến ngày 31/08/2026
      Khi đánh giá vào ngày 05/09/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày xét chọn | kết quả                                  |
        | 31/03/2025    | "Không áp dụng", lý do "không phát sinh" |
        | 01/04/2025    | "Vi phạm", lý do "không có"              |

  Quy tắc: Gạch đầu dòng thứ bảy Phần II - xử lý hành vi lợi dụng dân chủ

    @KH-II-15
    Khung kịch bản: Hạn là 30 ngày kể từ ngày ghi nhận - lợi dụng dân chủ
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 10/09/2025, loại vi phạm: lợi dụng dân chủ; ngày xử lý: <ngày xong>
      Khi đánh giá vào ngày 05/09/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày xong  | kết quả                    |
        | 10/09/2025 | "Đạt"                      |
        | 10/10/2025 | "Đạt"                      |
        | 11/10/2025 | "Vi phạm", lý do "quá hạn" |

    @KH-II-15
    Kịch bản: Xong sau hạn một ngày thì chậm 1 ngày - lợi dụng dân chủ
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 10/09/2025, loại vi phạm: lợi dụng dân chủ; ngày xử lý: 11/10/2025
      Khi đánh giá vào ngày 05/09/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là 1

    @KH-II-15
    Khung kịch bản: Chưa xong thì chờ đến hết ngày cuối của hạn - lợi dụng dân chủ
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 10/09/2025, loại vi phạm: lợi dụng dân chủ
      Và số liệu đầy đủ đến ngày 11/10/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 10/10/2025    | "Chưa đến hạn"              |
        | 11/10/2025    | "Vi phạm", lý do "không có" |

    @KH-II-15
    Khung kịch bản: Hồ sơ phải đầy đủ đến hết hạn mới kết luận chưa làm - lợi dụng dân chủ
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 10/09/2025, loại vi phạm: lợi dụng dân chủ
      Và số liệu đầy đủ đến ngày <đầy đủ đến>
      Khi đánh giá vào ngày 05/09/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến | kết quả                                     |
        | 09/10/2025 | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 10/10/2025 | "Vi phạm", lý do "không có"                 |

    @KH-II-15
    Khung kịch bản: Chỉ xét việc ghi nhận từ ngày 30/06/2025 - lợi dụng dân chủ
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày <ngày ghi nhận>, loại vi phạm: lợi dụng dân chủ
      Và số liệu đầy đủ đến ngày 31/08/2026
      Khi đánh giá vào ngày 05/09/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày ghi nhận | kết quả                                  |
        | 29/06/2025    | "Không áp dụng", lý do "không phát sinh" |
        | 30/06/2025    | "Vi phạm", lý do "không có"              |
        | 31/12/2025    | "Vi phạm", lý do "không có"              |

    @KH-II-15
    Kịch bản: Việc của năm trước ngày có hiệu lực không xét - lợi dụng dân chủ
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 15/07/2024, loại vi phạm: lợi dụng dân chủ
      Khi đánh giá vào ngày 05/03/2025
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @KH-II-15
    Kịch bản: Không phát sinh việc nào thì không xét - lợi dụng dân chủ
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và không có "Vi phạm được phát hiện hoặc kết luận" nào
      Khi đánh giá vào ngày 01/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"
      Và có ghi chú "Không có vi phạm nào được kết luận"

    @KH-II-15
    Kịch bản: Trong năm chưa phát sinh việc nào thì chưa đến hạn - lợi dụng dân chủ
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và không có "Vi phạm được phát hiện hoặc kết luận" nào
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Chưa đến hạn"

    @KH-II-15
    Kịch bản: Chưa báo cáo thì chưa đủ dữ liệu - lợi dụng dân chủ
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và chưa báo cáo "Vi phạm được phát hiện hoặc kết luận"
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-II-15
    Khung kịch bản: Xét từng việc, một việc bỏ sót là vi phạm - lợi dụng dân chủ
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 10/09/2025, loại vi phạm: lợi dụng dân chủ; ngày xử lý: 10/09/2025
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 10/09/2025, loại vi phạm: lợi dụng dân chủ; ngày xử lý: <việc thứ hai xong>
      Khi đánh giá vào ngày 05/09/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | việc thứ hai xong | kết quả                    |
        | 10/10/2025        | "Đạt"                      |
        | 11/10/2025        | "Vi phạm", lý do "quá hạn" |

    @KH-II-15
    Khung kịch bản: Đơn vị giải thể trước khi hết hạn thì không còn ai trả lời - lợi dụng dân chủ
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 10/09/2025, loại vi phạm: lợi dụng dân chủ
      Và số liệu đầy đủ đến ngày 31/08/2026
      Khi đánh giá vào ngày 05/09/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 10/10/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 11/10/2025  | "Vi phạm", lý do "không có"                   |

    @KH-II-15
    Khung kịch bản: Mọi loại đơn vị được nêu đều thuộc diện - lợi dụng dân chủ
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 10/09/2025, loại vi phạm: lợi dụng dân chủ; ngày xử lý: 11/10/2025
      Khi đánh giá vào ngày 05/09/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đơn vị                                    | loại                                       | kết quả                    |
        | Ủy ban nhân dân xã Cam Lâm                | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "quá hạn" |
        | Thuế cơ sở 2 tỉnh Khánh Hòa               | Cơ quan nhà nước                           | "Vi phạm", lý do "quá hạn" |
        | Sở Xây dựng                               | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "quá hạn" |
        | Trường Trung học phổ thông Hoàng Hoa Thám | Đơn vị sự nghiệp công lập                  | "Vi phạm", lý do "quá hạn" |

    @KH-II-15
    Khung kịch bản: Việc của huyện chỉ xét khi xong đến hết ngày 30/06/2025 - lợi dụng dân chủ
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân huyện Khánh Vĩnh, loại "Ủy ban nhân dân cấp huyện", tỉnh Khánh Hòa
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 30/06/2025, loại vi phạm: lợi dụng dân chủ; ngày xử lý: <ngày xong>
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày xong  | kết quả                                       |
        | 30/06/2025 | "Đạt"                                         |
        | 01/07/2025 | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @KH-II-15
    Khung kịch bản: Doanh nghiệp ngoài nhà nước chỉ xét khi tự nguyện áp dụng - lợi dụng dân chủ
      Biết hồ sơ năm 2025 của Công ty cổ phần Thủy sản Cam Ranh, loại "Tổ chức có sử dụng lao động", tỉnh Khánh Hòa
      Và "tự nguyện áp dụng" là <trả lời>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 10/09/2025, loại vi phạm: lợi dụng dân chủ; ngày xử lý: 11/10/2025
      Khi đánh giá vào ngày 05/09/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | trả lời | kết quả                                                |
        | có      | "Vi phạm", lý do "quá hạn"                             |
        | không   | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @KH-II-15
    Kịch bản: Doanh nghiệp chưa báo cáo có tự nguyện áp dụng hay không - lợi dụng dân chủ
      Biết hồ sơ năm 2025 của Công ty cổ phần Thủy sản Cam Ranh, loại "Tổ chức có sử dụng lao động", tỉnh Khánh Hòa
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 10/09/2025, loại vi phạm: lợi dụng dân chủ; ngày xử lý: 11/10/2025
      Khi đánh giá vào ngày 05/09/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-II-15
    Khung kịch bản: Đơn vị không được nêu và đơn vị ngoài địa bàn không thuộc diện - lợi dụng dân chủ
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 10/09/2025, loại vi phạm: lợi dụng dân chủ; ngày xử lý: 11/10/2025
      Khi đánh giá vào ngày 05/09/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                                   | loại                               | nơi                                             | lý do            |
        | Ủy ban nhân dân tỉnh Khánh Hòa           | Ủy ban nhân dân cấp tỉnh           | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Công ty Yến sào Khánh Hòa                | Doanh nghiệp nhà nước              | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | thôn Phú Ân Nam                          | Thôn, xóm, tổ dân phố              | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội đồng nhân dân tỉnh Khánh Hòa         | Hội đồng nhân dân cấp tỉnh         | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội đồng nhân dân huyện Khánh Vĩnh       | Hội đồng nhân dân cấp huyện        | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội đồng nhân dân xã Cam Lâm             | Hội đồng nhân dân cấp xã           | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Cam Lâm       | Ủy ban Mặt trận Tổ quốc Việt Nam   | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội Nông dân xã Cam Lâm                  | Tổ chức chính trị - xã hội         | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Đảng ủy xã Cam Lâm                       | Cấp ủy, ban đảng                   | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Báo và phát thanh, truyền hình Khánh Hòa | Báo, đài phát thanh và truyền hình | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Liên đoàn Lao động tỉnh Khánh Hòa        | Liên đoàn Lao động tỉnh            | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Ủy ban nhân dân xã Ninh Phước            | Ủy ban nhân dân cấp xã             | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | khác địa bàn     |
        | Ủy ban nhân dân xã Kiến Thụy             | Ủy ban nhân dân cấp xã             | thành phố Hải Phòng                             | khác địa bàn     |

    @KH-II-15
    Khung kịch bản: Chỉ xét đúng loại vi phạm của chỉ tiêu - lợi dụng dân chủ
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 10/09/2025, loại vi phạm: <loại vi phạm>
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | loại vi phạm                | kết quả                                  |
        | lợi dụng dân chủ            | "Vi phạm", lý do "không có"              |
        | vi phạm quy định            | "Không áp dụng", lý do "không phát sinh" |
        | hành vi bị nghiêm cấm       | "Không áp dụng", lý do "không phát sinh" |
        | nhũng nhiễu hoặc tham nhũng | "Không áp dụng", lý do "không phát sinh" |

    @KH-II-15
    Kịch bản: Vi phạm chưa ghi loại thì chưa đủ dữ liệu - lợi dụng dân chủ
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 10/09/2025
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-II-15
    Khung kịch bản: Xử lý trong hạn thì đạt dù vi phạm do ai gây ra - lợi dụng dân chủ
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 10/09/2025, loại vi phạm: lợi dụng dân chủ; đối tượng vi phạm: <đối tượng>; ngày xử lý: 10/10/2025
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Đạt"
      Dữ liệu:
        | đối tượng        |
        | đơn vị           |
        | người đứng đầu   |
        | người của đơn vị |
        | người khác       |

  Quy tắc: Gạch đầu dòng thứ bảy Phần II - xử lý hành vi vi phạm quy định về dân chủ

    @KH-II-16
    Khung kịch bản: Hạn là 30 ngày kể từ ngày ghi nhận - vi phạm quy định
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 10/09/2025, loại vi phạm: vi phạm quy định; ngày xử lý: <ngày xong>
      Khi đánh giá vào ngày 05/09/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày xong  | kết quả                    |
        | 10/09/2025 | "Đạt"                      |
        | 10/10/2025 | "Đạt"                      |
        | 11/10/2025 | "Vi phạm", lý do "quá hạn" |

    @KH-II-16
    Kịch bản: Xong sau hạn một ngày thì chậm 1 ngày - vi phạm quy định
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 10/09/2025, loại vi phạm: vi phạm quy định; ngày xử lý: 11/10/2025
      Khi đánh giá vào ngày 05/09/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là 1

    @KH-II-16
    Khung kịch bản: Chưa xong thì chờ đến hết ngày cuối của hạn - vi phạm quy định
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 10/09/2025, loại vi phạm: vi phạm quy định
      Và số liệu đầy đủ đến ngày 11/10/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 10/10/2025    | "Chưa đến hạn"              |
        | 11/10/2025    | "Vi phạm", lý do "không có" |

    @KH-II-16
    Khung kịch bản: Hồ sơ phải đầy đủ đến hết hạn mới kết luận chưa làm - vi phạm quy định
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 10/09/2025, loại vi phạm: vi phạm quy định
      Và số liệu đầy đủ đến ngày <đầy đủ đến>
      Khi đánh giá vào ngày 05/09/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến | kết quả                                     |
        | 09/10/2025 | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 10/10/2025 | "Vi phạm", lý do "không có"                 |

    @KH-II-16
    Khung kịch bản: Chỉ xét việc ghi nhận từ ngày 30/06/2025 - vi phạm quy định
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày <ngày ghi nhận>, loại vi phạm: vi phạm quy định
      Và số liệu đầy đủ đến ngày 31/08/2026
      Khi đánh giá vào ngày 05/09/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày ghi nhận | kết quả                                  |
        | 29/06/2025    | "Không áp dụng", lý do "không phát sinh" |
        | 30/06/2025    | "Vi phạm", lý do "không có"              |
        | 31/12/2025    | "Vi phạm", lý do "không có"              |

    @KH-II-16
    Kịch bản: Việc của năm trước ngày có hiệu lực không xét - vi phạm quy định
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 15/07/2024, loại vi phạm: vi phạm quy định
      Khi đánh giá vào ngày 05/03/2025
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @KH-II-16
    Kịch bản: Không phát sinh việc nào thì không xét - vi phạm quy định
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và không có "Vi phạm được phát hiện hoặc kết luận" nào
      Khi đánh giá vào ngày 01/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"
      Và có ghi chú "Không có vi phạm nào được kết luận"

    @KH-II-16
    Kịch bản: Trong năm chưa phát sinh việc nào thì chưa đến hạn - vi phạm quy định
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và không có "Vi phạm được phát hiện hoặc kết luận" nào
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Chưa đến hạn"

    @KH-II-16
    Kịch bản: Chưa báo cáo thì chưa đủ dữ liệu - vi phạm quy định
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và chưa báo cáo "Vi phạm được phát hiện hoặc kết luận"
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-II-16
    Khung kịch bản: Xét từng việc, một việc bỏ sót là vi phạm - vi phạm quy định
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 10/09/2025, loại vi phạm: vi phạm quy định; ngày xử lý: 10/09/2025
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 10/09/2025, loại vi phạm: vi phạm quy định; ngày xử lý: <việc thứ hai xong>
      Khi đánh giá vào ngày 05/09/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | việc thứ hai xong | kết quả                    |
        | 10/10/2025        | "Đạt"                      |
        | 11/10/2025        | "Vi phạm", lý do "quá hạn" |

    @KH-II-16
    Khung kịch bản: Đơn vị giải thể trước khi hết hạn thì không còn ai trả lời - vi phạm quy định
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 10/09/2025, loại vi phạm: vi phạm quy định
      Và số liệu đầy đủ đến ngày 31/08/2026
      Khi đánh giá vào ngày 05/09/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 10/10/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 11/10/2025  | "Vi phạm", lý do "không có"                   |

    @KH-II-16
    Khung kịch bản: Mọi loại đơn vị được nêu đều thuộc diện - vi phạm quy định
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 10/09/2025, loại vi phạm: vi phạm quy định; ngày xử lý: 11/10/2025
      Khi đánh giá vào ngày 05/09/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đơn vị                                    | loại                                       | kết quả                    |
        | Ủy ban nhân dân xã Cam Lâm                | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "quá hạn" |
        | Thuế cơ sở 2 tỉnh Khánh Hòa               | Cơ quan nhà nước                           | "Vi phạm", lý do "quá hạn" |
        | Sở Xây dựng                               | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "quá hạn" |
        | Trường Trung học phổ thông Hoàng Hoa Thám | Đơn vị sự nghiệp công lập                  | "Vi phạm", lý do "quá hạn" |

    @KH-II-16
    Khung kịch bản: Việc của huyện chỉ xét khi xong đến hết ngày 30/06/2025 - vi phạm quy định
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân huyện Khánh Vĩnh, loại "Ủy ban nhân dân cấp huyện", tỉnh Khánh Hòa
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 30/06/2025, loại vi phạm: vi phạm quy định; ngày xử lý: <ngày xong>
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày xong  | kết quả                                       |
        | 30/06/2025 | "Đạt"                                         |
        | 01/07/2025 | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @KH-II-16
    Khung kịch bản: Doanh nghiệp ngoài nhà nước chỉ xét khi tự nguyện áp dụng - vi phạm quy định
      Biết hồ sơ năm 2025 của Công ty cổ phần Thủy sản Cam Ranh, loại "Tổ chức có sử dụng lao động", tỉnh Khánh Hòa
      Và "tự nguyện áp dụng" là <trả lời>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 10/09/2025, loại vi phạm: vi phạm quy định; ngày xử lý: 11/10/2025
      Khi đánh giá vào ngày 05/09/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | trả lời | kết quả                                                |
        | có      | "Vi phạm", lý do "quá hạn"                             |
        | không   | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @KH-II-16
    Kịch bản: Doanh nghiệp chưa báo cáo có tự nguyện áp dụng hay không - vi phạm quy định
      Biết hồ sơ năm 2025 của Công ty cổ phần Thủy sản Cam Ranh, loại "Tổ chức có sử dụng lao động", tỉnh Khánh Hòa
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 10/09/2025, loại vi phạm: vi phạm quy định; ngày xử lý: 11/10/2025
      Khi đánh giá vào ngày 05/09/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-II-16
    Khung kịch bản: Đơn vị không được nêu và đơn vị ngoài địa bàn không thuộc diện - vi phạm quy định
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 10/09/2025, loại vi phạm: vi phạm quy định; ngày xử lý: 11/10/2025
      Khi đánh giá vào ngày 05/09/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                                   | loại                               | nơi                                             | lý do            |
        | Ủy ban nhân dân tỉnh Khánh Hòa           | Ủy ban nhân dân cấp tỉnh           | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Công ty Yến sào Khánh Hòa                | Doanh nghiệp nhà nước              | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | thôn Phú Ân Nam                          | Thôn, xóm, tổ dân phố              | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội đồng nhân dân tỉnh Khánh Hòa         | Hội đồng nhân dân cấp tỉnh         | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội đồng nhân dân huyện Khánh Vĩnh       | Hội đồng nhân dân cấp huyện        | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội đồng nhân dân xã Cam Lâm             | Hội đồng nhân dân cấp xã           | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Cam Lâm       | Ủy ban Mặt trận Tổ quốc Việt Nam   | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội Nông dân xã Cam Lâm                  | Tổ chức chính trị - xã hội         | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Đảng ủy xã Cam Lâm                       | Cấp ủy, ban đảng                   | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Báo và phát thanh, truyền hình Khánh Hòa | Báo, đài phát thanh và truyền hình | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Liên đoàn Lao động tỉnh Khánh Hòa        | Liên đoàn Lao động tỉnh            | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Ủy ban nhân dân xã Ninh Phước            | Ủy ban nhân dân cấp xã             | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | khác địa bàn     |
        | Ủy ban nhân dân xã Kiến Thụy             | Ủy ban nhân dân cấp xã             | thành phố Hải Phòng                             | khác địa bàn     |

    @KH-II-16
    Khung kịch bản: Chỉ xét đúng loại vi phạm của chỉ tiêu - vi phạm quy định
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 10/09/2025, loại vi phạm: <loại vi phạm>
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | loại vi phạm                | kết quả                                  |
        | vi phạm quy định            | "Vi phạm", lý do "không có"              |
        | hành vi bị nghiêm cấm       | "Vi phạm", lý do "không có"              |
        | nhũng nhiễu hoặc tham nhũng | "Vi phạm", lý do "không có"              |
        | lợi dụng dân chủ            | "Không áp dụng", lý do "không phát sinh" |

    @KH-II-16
    Kịch bản: Vi phạm chưa ghi loại thì chưa đủ dữ liệu - vi phạm quy định
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 10/09/2025
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-II-16
    Khung kịch bản: Xử lý trong hạn thì đạt dù vi phạm do ai gây ra - vi phạm quy định
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 10/09/2025, loại vi phạm: vi phạm quy định; đối tượng vi phạm: <đối tượng>; ngày xử lý: 10/10/2025
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Đạt"
      Dữ liệu:
        | đối tượng        |
        | đơn vị           |
        | người đứng đầu   |
        | người của đơn vị |
        | người khác       |
