# language: vi

Tính năng: Trách nhiệm của tập thể, của hộ gia đình và đánh giá mức độ dân chủ ở xã Tân Cương
  Các điểm đ, e, g khoản 2.3 Điều 1 Nghị quyết số 22/NQ-HĐND ngày 01/10/2025; điểm d thứ hai của khoản được gọi là điểm đ.

  Quy tắc: Cán bộ, người lao động tham gia ý kiến, bàn và quyết định (điểm đ khoản 2.3 Điều 1)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và không có "Lần lấy ý kiến về nội quy, quy chế" nào
      Và không có "Hội nghị cán bộ, công chức, viên chức, người lao động" nào

    @TC-1.2.3.đ-1
    Khung kịch bản: Đơn vị nào cũng phải có hai phần ba số người tham gia
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", xã Tân Cương, tỉnh Thái Nguyên
      Và "tự nguyện áp dụng" là có
      Và có "Lần lấy ý kiến về nội quy, quy chế" ngày 03/11/2025, số người được hỏi: 30; số người cho ý kiến: 19; ngày kết thúc lấy ý kiến: 20/11/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

      Dữ liệu:
        | tên đơn vị                   | loại đơn vị                 |
        | Ủy ban nhân dân xã Tân Cương | Ủy ban nhân dân cấp xã      |
        | Phòng Kinh tế xã Tân Cương   | Cơ quan nhà nước            |
        | Trường Tiểu học Tân Cương    | Đơn vị sự nghiệp công lập   |
        | Hợp tác xã chè Tân Cương     | Tổ chức có sử dụng lao động |

    @TC-1.2.3.đ-1
    Khung kịch bản: Hai phần ba số người được hỏi phải cho ý kiến
      Biết có "Lần lấy ý kiến về nội quy, quy chế" ngày 03/11/2025, số người được hỏi: <được hỏi>; số người cho ý kiến: <cho ý kiến>; ngày kết thúc lấy ý kiến: 20/11/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | được hỏi | cho ý kiến | kết quả                     |
        | 30       | 19         | "Vi phạm", lý do "không có" |
        | 30       | 20         | "Đạt"                       |
        | 100      | 66         | "Vi phạm", lý do "không có" |
        | 100      | 67         | "Đạt"                       |

    @TC-1.2.3.đ-1
    Khung kịch bản: Hai phần ba số người được triệu tập phải dự hội nghị
      Biết có "Hội nghị cán bộ, công chức, viên chức, người lao động" ngày 12/12/2025, số người được triệu tập: <triệu tập>; số người có mặt: <có mặt>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | triệu tập | có mặt | kết quả                     |
        | 30        | 19     | "Vi phạm", lý do "không có" |
        | 30        | 20     | "Đạt"                       |
        | 100       | 66     | "Vi phạm", lý do "không có" |
        | 100       | 67     | "Đạt"                       |

    @TC-1.2.3.đ-1
    Khung kịch bản: Có cả lần lấy ý kiến và hội nghị thì cả hai phải đủ
      Biết có "Lần lấy ý kiến về nội quy, quy chế" ngày 03/11/2025, số người được hỏi: 30; số người cho ý kiến: <cho ý kiến>; ngày kết thúc lấy ý kiến: 20/11/2025
      Và có "Hội nghị cán bộ, công chức, viên chức, người lao động" ngày 12/12/2025, số người được triệu tập: 30; số người có mặt: <dự hội nghị>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | cho ý kiến | dự hội nghị | kết quả                     |
        | 20         | 20          | "Đạt"                       |
        | 19         | 20          | "Vi phạm", lý do "không có" |
        | 20         | 19          | "Vi phạm", lý do "không có" |

    @TC-1.2.3.đ-1
    Kịch bản: Hai lần lấy ý kiến, một lần ít người tham gia
      Biết có "Lần lấy ý kiến về nội quy, quy chế" ngày 03/11/2025, số người được hỏi: 30; số người cho ý kiến: 20; ngày kết thúc lấy ý kiến: 20/11/2025
      Và có "Lần lấy ý kiến về nội quy, quy chế" ngày 05/12/2025, số người được hỏi: 30; số người cho ý kiến: 10; ngày kết thúc lấy ý kiến: 15/12/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.3.đ-1
    Khung kịch bản: Chưa đủ người cho ý kiến khi chưa hết ngày kết thúc
      Biết có "Lần lấy ý kiến về nội quy, quy chế" ngày 03/11/2025, số người được hỏi: 30; số người cho ý kiến: 19; ngày kết thúc lấy ý kiến: 20/11/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 19/11/2025    | "Chưa đến hạn"              |
        | 20/11/2025    | "Chưa đến hạn"              |
        | 21/11/2025    | "Vi phạm", lý do "không có" |

    @TC-1.2.3.đ-1
    Kịch bản: Đã đủ người cho ý kiến trước ngày kết thúc, hội nghị đã họp đủ người
      Biết có "Lần lấy ý kiến về nội quy, quy chế" ngày 03/12/2025, số người được hỏi: 30; số người cho ý kiến: 20; ngày kết thúc lấy ý kiến: 20/12/2025
      Và có "Hội nghị cán bộ, công chức, viên chức, người lao động" ngày 12/12/2025, số người được triệu tập: 30; số người có mặt: 20
      Khi đánh giá vào ngày 15/12/2025
      Thì kết quả là "Đạt"

    @TC-1.2.3.đ-1
    Kịch bản: Đã đủ người cho ý kiến nhưng trong năm còn có thể họp hội nghị
      Biết có "Lần lấy ý kiến về nội quy, quy chế" ngày 03/11/2025, số người được hỏi: 30; số người cho ý kiến: 20; ngày kết thúc lấy ý kiến: 20/11/2025
      Khi đánh giá vào ngày 10/12/2025
      Thì kết quả là "Chưa đến hạn"

    @TC-1.2.3.đ-1
    Kịch bản: Chưa ghi ngày kết thúc thì lần lấy ý kiến còn mở
      Biết có "Lần lấy ý kiến về nội quy, quy chế" ngày 03/11/2025, số người được hỏi: 30; số người cho ý kiến: 19
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @TC-1.2.3.đ-1
    Khung kịch bản: Hội nghị họp đúng ngày đánh giá
      Biết có "Hội nghị cán bộ, công chức, viên chức, người lao động" ngày 12/12/2025, số người được triệu tập: 30; số người có mặt: 19
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 12/12/2025    | "Chưa đến hạn"              |
        | 13/12/2025    | "Vi phạm", lý do "không có" |

    @TC-1.2.3.đ-1
    Khung kịch bản: Chỉ xét việc diễn ra từ ngày 01/10/2025
      Biết <việc đã làm>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | việc đã làm                                                                                                                                   | kết quả                                  |
        | có "Lần lấy ý kiến về nội quy, quy chế" ngày 30/09/2025, số người được hỏi: 30; số người cho ý kiến: 19; ngày kết thúc lấy ý kiến: 20/11/2025 | "Không áp dụng", lý do "không phát sinh" |
        | có "Lần lấy ý kiến về nội quy, quy chế" ngày 01/10/2025, số người được hỏi: 30; số người cho ý kiến: 19; ngày kết thúc lấy ý kiến: 20/11/2025 | "Vi phạm", lý do "không có"              |
        | có "Hội nghị cán bộ, công chức, viên chức, người lao động" ngày 30/09/2025, số người được triệu tập: 30; số người có mặt: 19                  | "Không áp dụng", lý do "không phát sinh" |
        | có "Hội nghị cán bộ, công chức, viên chức, người lao động" ngày 01/10/2025, số người được triệu tập: 30; số người có mặt: 19                  | "Vi phạm", lý do "không có"              |

    @TC-1.2.3.đ-1
    Khung kịch bản: Cả năm không lấy ý kiến, không họp
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                  |
        | 31/12/2025    | "Chưa đến hạn"                           |
        | 01/01/2026    | "Không áp dụng", lý do "không phát sinh" |

    @TC-1.2.3.đ-1
    Khung kịch bản: Chưa báo cáo một loại việc, loại kia không có
      Biết chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | dữ kiện                                               |
        | Lần lấy ý kiến về nội quy, quy chế                    |
        | Hội nghị cán bộ, công chức, viên chức, người lao động |

    @TC-1.2.3.đ-1
    Kịch bản: Chưa báo cáo lần lấy ý kiến, nhưng hội nghị đã rõ là thiếu người
      Biết chưa báo cáo "Lần lấy ý kiến về nội quy, quy chế"
      Và có "Hội nghị cán bộ, công chức, viên chức, người lao động" ngày 12/12/2025, số người được triệu tập: 30; số người có mặt: 19
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.3.đ-1
    Khung kịch bản: Ghi thiếu số người
      Biết <việc đã làm>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | việc đã làm                                                                                                            |
        | có "Lần lấy ý kiến về nội quy, quy chế" ngày 03/11/2025, số người được hỏi: 30; ngày kết thúc lấy ý kiến: 20/11/2025   |
        | có "Lần lấy ý kiến về nội quy, quy chế" ngày 03/11/2025, số người cho ý kiến: 20; ngày kết thúc lấy ý kiến: 20/11/2025 |
        | có "Hội nghị cán bộ, công chức, viên chức, người lao động" ngày 12/12/2025, số người được triệu tập: 30                |
        | có "Hội nghị cán bộ, công chức, viên chức, người lao động" ngày 12/12/2025, số người có mặt: 20                        |

    @TC-1.2.3.đ-1
    Khung kịch bản: Số liệu chưa đến ngày kết thúc lấy ý kiến
      Biết có "Lần lấy ý kiến về nội quy, quy chế" ngày 03/11/2025, số người được hỏi: 30; số người cho ý kiến: 19; ngày kết thúc lấy ý kiến: 20/11/2025
      Và số liệu đầy đủ đến ngày <số liệu đến ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến ngày | kết quả                                     |
        | 19/11/2025       | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 20/11/2025       | "Vi phạm", lý do "không có"                 |

    @TC-1.2.3.đ-1
    Kịch bản: Tham gia ý kiến: xét riêng từng năm dương lịch
      Biết hồ sơ từ 01/01/2025 đến 31/12/2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Hội nghị cán bộ, công chức, viên chức, người lao động" ngày 31/12/2025, số người được triệu tập: 30; số người có mặt: 19
      Và có "Hội nghị cán bộ, công chức, viên chức, người lao động" ngày 15/02/2026, số người được triệu tập: 30; số người có mặt: 20
      Và có "Lần lấy ý kiến về nội quy, quy chế" ngày 03/09/2026, số người được hỏi: 30; số người cho ý kiến: 20; ngày kết thúc lấy ý kiến: 20/09/2026
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả năm 2025 là "Vi phạm", lý do "không có"
      Và kết quả năm 2026 là "Đạt"

    @TC-1.2.3.đ-1
    Kịch bản: Tham gia ý kiến: năm 2024 chưa có Nghị quyết
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Hội nghị cán bộ, công chức, viên chức, người lao động" ngày 12/12/2024, số người được triệu tập: 30; số người có mặt: 19
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @TC-1.2.3.đ-1
    Kịch bản: Tham gia ý kiến: hợp tác xã không tự nguyện áp dụng thì không xét
      Biết hồ sơ năm 2025 của Hợp tác xã chè Tân Cương, loại "Tổ chức có sử dụng lao động", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Lần lấy ý kiến về nội quy, quy chế" ngày 03/11/2025, số người được hỏi: 30; số người cho ý kiến: 19; ngày kết thúc lấy ý kiến: 20/11/2025
      Và "tự nguyện áp dụng" là không
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không thuộc điều kiện áp dụng"

    @TC-1.2.3.đ-1
    Kịch bản: Tham gia ý kiến: hợp tác xã chưa cho biết có tự nguyện áp dụng hay không
      Biết hồ sơ năm 2025 của Hợp tác xã chè Tân Cương, loại "Tổ chức có sử dụng lao động", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Lần lấy ý kiến về nội quy, quy chế" ngày 03/11/2025, số người được hỏi: 30; số người cho ý kiến: 19; ngày kết thúc lấy ý kiến: 20/11/2025
      Và chưa báo cáo "tự nguyện áp dụng"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.3.đ-1
    Khung kịch bản: Tham gia ý kiến: không áp dụng với loại đơn vị khác
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", xã Tân Cương, tỉnh Thái Nguyên
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

      Dữ liệu:
        | tên đơn vị                                    | loại đơn vị                      |
        | xóm Hồng Thái                                 | Thôn, xóm, tổ dân phố            |
        | Ủy ban Mặt trận Tổ quốc Việt Nam xã Tân Cương | Ủy ban Mặt trận Tổ quốc Việt Nam |
        | Hội Nông dân xã Tân Cương                     | Tổ chức chính trị - xã hội       |
        | Hội đồng nhân dân xã Tân Cương                | Hội đồng nhân dân cấp xã         |
        | Công ty Thủy lợi Thái Nguyên                  | Doanh nghiệp nhà nước            |
        | Đảng ủy xã Tân Cương                          | Cấp ủy, ban đảng                 |

    @TC-1.2.3.đ-1
    Khung kịch bản: Tham gia ý kiến: nghị quyết của xã không ràng buộc đơn vị ngoài địa bàn xã
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "Ủy ban nhân dân cấp xã", <địa bàn>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác địa bàn"

      Dữ liệu:
        | tên đơn vị                    | địa bàn                       |
        | Ủy ban nhân dân xã Đại Phúc   | xã Đại Phúc, tỉnh Thái Nguyên |
        | Ủy ban nhân dân xã Đại Phúc   | tỉnh Thái Nguyên              |
        | Ủy ban nhân dân xã Quảng Uyên | tỉnh Cao Bằng                 |

  Quy tắc: Chấp hành quyết định đã được tập thể thống nhất (điểm đ khoản 2.3 Điều 1)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và không có "Đánh giá việc chấp hành quyết định tập thể" nào

    @TC-1.2.3.đ-2
    Khung kịch bản: Đơn vị nào cũng phải đánh giá việc chấp hành hằng năm
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", xã Tân Cương, tỉnh Thái Nguyên
      Và "tự nguyện áp dụng" là có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | tên đơn vị                   | loại đơn vị                 |
        | Ủy ban nhân dân xã Tân Cương | Ủy ban nhân dân cấp xã      |
        | Phòng Kinh tế xã Tân Cương   | Cơ quan nhà nước            |
        | Trường Tiểu học Tân Cương    | Đơn vị sự nghiệp công lập   |
        | Hợp tác xã chè Tân Cương     | Tổ chức có sử dụng lao động |

    @TC-1.2.3.đ-2
    Khung kịch bản: Không để trường hợp nào chưa khắc phục
      Biết có "Đánh giá việc chấp hành quyết định tập thể" ngày 20/12/2025, năm: 2025; số trường hợp chưa khắc phục: <chưa khắc phục>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chưa khắc phục | kết quả                     |
        | 0              | "Đạt"                       |
        | 1              | "Vi phạm", lý do "không có" |
        | 2              | "Vi phạm", lý do "không có" |

    @TC-1.2.3.đ-2
    Kịch bản: Lần đánh giá giữa năm còn tồn tại, cuối năm đã khắc phục hết
      Biết có "Đánh giá việc chấp hành quyết định tập thể" ngày 30/06/2025, năm: 2025; số trường hợp chưa khắc phục: 2
      Và có "Đánh giá việc chấp hành quyết định tập thể" ngày 20/12/2025, năm: 2025; số trường hợp chưa khắc phục: 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TC-1.2.3.đ-2
    Kịch bản: Văn bản đánh giá không ghi số trường hợp chưa khắc phục
      Biết có "Đánh giá việc chấp hành quyết định tập thể" ngày 20/12/2025, năm: 2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.3.đ-2
    Kịch bản: Văn bản đánh giá không ghi năm
      Biết có "Đánh giá việc chấp hành quyết định tập thể" ngày 20/12/2025, số trường hợp chưa khắc phục: 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.3.đ-2
    Khung kịch bản: Đánh giá xong trước khi hết năm
      Biết có "Đánh giá việc chấp hành quyết định tập thể" ngày <ngày đánh giá của đơn vị>, năm: 2025; số trường hợp chưa khắc phục: 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

      Dữ liệu:
        | ngày đánh giá của đơn vị |
        | 30/06/2025               |
        | 30/12/2025               |
        | 31/12/2025               |

    @TC-1.2.3.đ-2
    Khung kịch bản: Đánh giá cho năm 2025 làm sang năm sau
      Biết có "Đánh giá việc chấp hành quyết định tập thể" ngày <ngày đánh giá của đơn vị>, năm: 2025; số trường hợp chưa khắc phục: 0
      Và số liệu đầy đủ đến ngày 15/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là <số ngày chậm>

      Dữ liệu:
        | ngày đánh giá của đơn vị | số ngày chậm |
        | 01/01/2026               | 1            |
        | 12/01/2026               | 12           |

    @TC-1.2.3.đ-2
    Khung kịch bản: Đánh giá cho năm khác
      Biết có "Đánh giá việc chấp hành quyết định tập thể" ngày 20/12/2025, năm: <năm>; số trường hợp chưa khắc phục: 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

      Dữ liệu:
        | năm  |
        | 2024 |
        | 2026 |

    @TC-1.2.3.đ-2
    Khung kịch bản: Chưa đánh giá khi chưa hết năm
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @TC-1.2.3.đ-2
    Kịch bản: Chưa báo cáo việc đánh giá
      Biết chưa báo cáo "Đánh giá việc chấp hành quyết định tập thể"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.3.đ-2
    Khung kịch bản: Số liệu chưa hết năm
      Biết số liệu đầy đủ đến ngày <số liệu đến ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến ngày | kết quả                                     |
        | 30/12/2025       | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025       | "Vi phạm", lý do "không có"                 |

    @TC-1.2.3.đ-2
    Khung kịch bản: Quyết định tập thể: mới thành lập, chưa đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Vi phạm", lý do "không có"          |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @TC-1.2.3.đ-2
    Kịch bản: Quyết định tập thể: xét theo năm, không theo nửa năm
      Biết hồ sơ năm 2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Đánh giá việc chấp hành quyết định tập thể" ngày 20/12/2026, năm: 2026; số trường hợp chưa khắc phục: 0
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả năm 2026 là "Đạt"

    @TC-1.2.3.đ-2
    Khung kịch bản: Đơn vị sáp nhập trước khi hết năm
      Biết <việc đã làm>
      Và đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | việc đã làm                                                                                                 | ngày chấm dứt | kết quả                                       |
        | có "Đánh giá việc chấp hành quyết định tập thể" ngày 20/12/2025, năm: 2025; số trường hợp chưa khắc phục: 0 | 29/12/2025    | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | có "Đánh giá việc chấp hành quyết định tập thể" ngày 20/12/2025, năm: 2025; số trường hợp chưa khắc phục: 0 | 30/12/2025    | "Đạt"                                         |
        | không có "Đánh giá việc chấp hành quyết định tập thể" nào                                                   | 30/12/2025    | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | không có "Đánh giá việc chấp hành quyết định tập thể" nào                                                   | 01/01/2026    | "Vi phạm", lý do "không có"                   |

    @TC-1.2.3.đ-2
    Kịch bản: Quyết định tập thể: năm 2024 chưa có Nghị quyết
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @TC-1.2.3.đ-2
    Kịch bản: Quyết định tập thể: hợp tác xã không tự nguyện áp dụng thì không xét
      Biết hồ sơ năm 2025 của Hợp tác xã chè Tân Cương, loại "Tổ chức có sử dụng lao động", xã Tân Cương, tỉnh Thái Nguyên
      Và "tự nguyện áp dụng" là không
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không thuộc điều kiện áp dụng"

    @TC-1.2.3.đ-2
    Kịch bản: Quyết định tập thể: hợp tác xã chưa cho biết có tự nguyện áp dụng hay không
      Biết hồ sơ năm 2025 của Hợp tác xã chè Tân Cương, loại "Tổ chức có sử dụng lao động", xã Tân Cương, tỉnh Thái Nguyên
      Và chưa báo cáo "tự nguyện áp dụng"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.3.đ-2
    Khung kịch bản: Quyết định tập thể: không áp dụng với loại đơn vị khác
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", xã Tân Cương, tỉnh Thái Nguyên
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

      Dữ liệu:
        | tên đơn vị                                    | loại đơn vị                      |
        | xóm Hồng Thái                                 | Thôn, xóm, tổ dân phố            |
        | Ủy ban Mặt trận Tổ quốc Việt Nam xã Tân Cương | Ủy ban Mặt trận Tổ quốc Việt Nam |
        | Hội Nông dân xã Tân Cương                     | Tổ chức chính trị - xã hội       |
        | Hội đồng nhân dân xã Tân Cương                | Hội đồng nhân dân cấp xã         |
        | Công ty Thủy lợi Thái Nguyên                  | Doanh nghiệp nhà nước            |
        | Đảng ủy xã Tân Cương                          | Cấp ủy, ban đảng                 |

    @TC-1.2.3.đ-2
    Khung kịch bản: Quyết định tập thể: nghị quyết của xã không ràng buộc đơn vị ngoài địa bàn xã
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "Ủy ban nhân dân cấp xã", <địa bàn>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác địa bàn"

      Dữ liệu:
        | tên đơn vị                    | địa bàn                       |
        | Ủy ban nhân dân xã Đại Phúc   | xã Đại Phúc, tỉnh Thái Nguyên |
        | Ủy ban nhân dân xã Đại Phúc   | tỉnh Thái Nguyên              |
        | Ủy ban nhân dân xã Quảng Uyên | tỉnh Cao Bằng                 |

  Quy tắc: Hộ gia đình dự họp hoặc cử đại diện dự họp bàn (điểm e khoản 2.3 Điều 1)

    Bối cảnh:
      Biết hồ sơ năm 2025 của xóm Hồng Thái, loại "Thôn, xóm, tổ dân phố", xã Tân Cương, tỉnh Thái Nguyên
      Và không có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" nào

    @TC-1.2.3.e-2
    Khung kịch bản: Ghi cho xã và xóm, không ghi cho từng hộ
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" ngày 08/11/2025, hình thức: cuộc họp; số hộ được mời: 100; số hộ có mặt: 50
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đạt chỉ tiêu"

      Dữ liệu:
        | tên đơn vị                   | loại đơn vị            |
        | Ủy ban nhân dân xã Tân Cương | Ủy ban nhân dân cấp xã |
        | xóm Hồng Thái                | Thôn, xóm, tổ dân phố  |

    @TC-1.2.3.e-2
    Khung kịch bản: Phải có trên một nửa số hộ được mời
      Biết có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" ngày 08/11/2025, hình thức: cuộc họp; số hộ được mời: <được mời>; số hộ có mặt: <có mặt>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | được mời | có mặt | kết quả                              |
        | 100      | 49     | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 100      | 50     | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 100      | 51     | "Đạt"                                |
        | 101      | 50     | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 101      | 51     | "Đạt"                                |

    @TC-1.2.3.e-2
    Khung kịch bản: Việc quyết định bằng phiếu hoặc trực tuyến không xét
      Biết có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" ngày 08/11/2025, hình thức: <hình thức>; số hộ được mời: 100; số hộ có mặt: 10
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"

      Dữ liệu:
        | hình thức             |
        | phát phiếu            |
        | biểu quyết trực tuyến |

    @TC-1.2.3.e-2
    Kịch bản: Hai cuộc họp, một cuộc thiếu hộ
      Biết có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" ngày 08/11/2025, hình thức: cuộc họp; số hộ được mời: 100; số hộ có mặt: 80
      Và có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" ngày 20/11/2025, hình thức: cuộc họp; số hộ được mời: 100; số hộ có mặt: 40
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đạt chỉ tiêu"

    @TC-1.2.3.e-2
    Kịch bản: Họp thiếu hộ không ghi hình thức
      Biết có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" ngày 08/11/2025, số hộ được mời: 100; số hộ có mặt: 40
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.3.e-2
    Khung kịch bản: Họp ghi thiếu số hộ
      Biết có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" ngày 08/11/2025, hình thức: cuộc họp; <nội dung đã ghi>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | nội dung đã ghi     |
        | số hộ được mời: 100 |
        | số hộ có mặt: 60    |

    @TC-1.2.3.e-2
    Khung kịch bản: Cuộc họp chưa diễn ra hoặc diễn ra đúng ngày đánh giá
      Biết có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" ngày 08/11/2025, hình thức: cuộc họp; số hộ được mời: 100; số hộ có mặt: 50
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                              |
        | 07/11/2025    | "Chưa đến hạn"                       |
        | 08/11/2025    | "Chưa đến hạn"                       |
        | 09/11/2025    | "Vi phạm", lý do "chưa đạt chỉ tiêu" |

    @TC-1.2.3.e-2
    Khung kịch bản: Chỉ xét cuộc họp từ ngày 01/10/2025
      Biết có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" ngày <ngày họp>, hình thức: cuộc họp; số hộ được mời: 100; số hộ có mặt: 50
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày họp   | kết quả                                  |
        | 30/09/2025 | "Không áp dụng", lý do "không phát sinh" |
        | 01/10/2025 | "Vi phạm", lý do "chưa đạt chỉ tiêu"     |
        | 31/12/2025 | "Vi phạm", lý do "chưa đạt chỉ tiêu"     |

    @TC-1.2.3.e-2
    Khung kịch bản: Cả năm không họp bàn
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                  |
        | 31/12/2025    | "Chưa đến hạn"                           |
        | 01/01/2026    | "Không áp dụng", lý do "không phát sinh" |

    @TC-1.2.3.e-2
    Kịch bản: Chưa báo cáo các cuộc họp
      Biết chưa báo cáo "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.3.e-2
    Kịch bản: Không có cuộc họp nào nhưng số liệu chưa hết năm
      Biết số liệu đầy đủ đến ngày 30/12/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ"

    @TC-1.2.3.e-2
    Kịch bản: Hộ dự họp: xét riêng từng năm dương lịch
      Biết hồ sơ từ 01/01/2025 đến 31/12/2026 của xóm Hồng Thái, loại "Thôn, xóm, tổ dân phố", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" ngày 31/12/2025, hình thức: cuộc họp; số hộ được mời: 100; số hộ có mặt: 50
      Và có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" ngày 01/01/2026, hình thức: cuộc họp; số hộ được mời: 100; số hộ có mặt: 60
      Và có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" ngày 10/09/2026, hình thức: cuộc họp; số hộ được mời: 100; số hộ có mặt: 60
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả năm 2025 là "Vi phạm", lý do "chưa đạt chỉ tiêu"
      Và kết quả năm 2026 là "Đạt"

    @TC-1.2.3.e-2
    Kịch bản: Hộ dự họp: năm 2024 chưa có Nghị quyết
      Biết hồ sơ năm 2024 của xóm Hồng Thái, loại "Thôn, xóm, tổ dân phố", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" ngày 08/11/2024, hình thức: cuộc họp; số hộ được mời: 100; số hộ có mặt: 50
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @TC-1.2.3.e-2
    Khung kịch bản: Hộ dự họp: không áp dụng với loại đơn vị khác
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", xã Tân Cương, tỉnh Thái Nguyên
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

      Dữ liệu:
        | tên đơn vị                                    | loại đơn vị                      |
        | Phòng Kinh tế xã Tân Cương                    | Cơ quan nhà nước                 |
        | Trường Tiểu học Tân Cương                     | Đơn vị sự nghiệp công lập        |
        | Hợp tác xã chè Tân Cương                      | Tổ chức có sử dụng lao động      |
        | Ủy ban Mặt trận Tổ quốc Việt Nam xã Tân Cương | Ủy ban Mặt trận Tổ quốc Việt Nam |
        | Hội Nông dân xã Tân Cương                     | Tổ chức chính trị - xã hội       |
        | Hội đồng nhân dân xã Tân Cương                | Hội đồng nhân dân cấp xã         |
        | Công ty Thủy lợi Thái Nguyên                  | Doanh nghiệp nhà nước            |
        | Đảng ủy xã Tân Cương                          | Cấp ủy, ban đảng                 |

    @TC-1.2.3.e-2
    Khung kịch bản: Hộ dự họp: nghị quyết của xã không ràng buộc đơn vị ngoài địa bàn xã
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "Thôn, xóm, tổ dân phố", <địa bàn>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác địa bàn"

      Dữ liệu:
        | tên đơn vị | địa bàn                       |
        | xóm Đầm Mụ | xã Đại Phúc, tỉnh Thái Nguyên |
        | xóm Đầm Mụ | tỉnh Thái Nguyên              |
        | xóm Pác Pó | tỉnh Cao Bằng                 |

  Quy tắc: Các hộ thực hiện quyết định bằng văn bản của cộng đồng (điểm e khoản 2.3 Điều 1)

    Bối cảnh:
      Biết hồ sơ năm 2025 của xóm Hồng Thái, loại "Thôn, xóm, tổ dân phố", xã Tân Cương, tỉnh Thái Nguyên
      Và không có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" nào

    @TC-1.2.3.e-3
    Khung kịch bản: Còn hộ chưa làm thì ghi chú, không coi là vi phạm
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" ngày 20/10/2025, văn bản quyết định: Số 01/QĐ-CĐ; hạn thực hiện: 01/12/2025; số hộ phải thực hiện: 10; số hộ đã thực hiện: 9
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và có ghi chú "Chưa phải mọi hộ đều thực hiện"

      Dữ liệu:
        | tên đơn vị                   | loại đơn vị            |
        | Ủy ban nhân dân xã Tân Cương | Ủy ban nhân dân cấp xã |
        | xóm Hồng Thái                | Thôn, xóm, tổ dân phố  |

    @TC-1.2.3.e-3
    Kịch bản: Mọi hộ đã làm xong phần việc
      Biết có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" ngày 20/10/2025, văn bản quyết định: Số 01/QĐ-CĐ; hạn thực hiện: 01/12/2025; số hộ phải thực hiện: 10; số hộ đã thực hiện: 10
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và không có ghi chú "Chưa phải mọi hộ đều thực hiện"

    @TC-1.2.3.e-3
    Kịch bản: Chưa hộ nào làm
      Biết có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" ngày 20/10/2025, văn bản quyết định: Số 01/QĐ-CĐ; hạn thực hiện: 01/12/2025; số hộ phải thực hiện: 10; số hộ đã thực hiện: 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và có ghi chú "Chưa phải mọi hộ đều thực hiện"

    @TC-1.2.3.e-3
    Kịch bản: Hai quyết định, một quyết định còn hộ chưa làm
      Biết có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" ngày 20/10/2025, văn bản quyết định: Số 01/QĐ-CĐ; hạn thực hiện: 01/12/2025; số hộ phải thực hiện: 10; số hộ đã thực hiện: 10
      Và có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" ngày 20/10/2025, văn bản quyết định: Số 02/QĐ-CĐ; hạn thực hiện: 10/12/2025; số hộ phải thực hiện: 10; số hộ đã thực hiện: 9
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và có ghi chú "Chưa phải mọi hộ đều thực hiện"

    @TC-1.2.3.e-3
    Kịch bản: Cộng đồng quyết định nhưng không có văn bản
      Biết có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" ngày 20/10/2025, văn bản quyết định: trống; hạn thực hiện: 01/12/2025; số hộ phải thực hiện: 10; số hộ đã thực hiện: 9
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"

    @TC-1.2.3.e-3
    Kịch bản: Không ghi có văn bản quyết định hay không, còn hộ chưa làm
      Biết có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" ngày 20/10/2025, hạn thực hiện: 01/12/2025; số hộ phải thực hiện: 10; số hộ đã thực hiện: 9
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.3.e-3
    Khung kịch bản: Còn hộ chưa làm khi chưa hết hạn thực hiện
      Biết có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" ngày 20/10/2025, văn bản quyết định: Số 01/QĐ-CĐ; hạn thực hiện: 01/12/2025; số hộ phải thực hiện: 10; số hộ đã thực hiện: 9
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả        |
        | 30/11/2025    | "Chưa đến hạn" |
        | 01/12/2025    | "Chưa đến hạn" |
        | 02/12/2025    | "Đạt"          |

    @TC-1.2.3.e-3
    Khung kịch bản: Xét vào năm có hạn thực hiện
      Biết hồ sơ từ 01/01/2025 đến 31/12/2026 của xóm Hồng Thái, loại "Thôn, xóm, tổ dân phố", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" ngày 20/10/2025, văn bản quyết định: Số 01/QĐ-CĐ; hạn thực hiện: <hạn thực hiện>; số hộ phải thực hiện: 10; số hộ đã thực hiện: 9
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả năm 2025 là <kết quả năm 2025>
      Và kết quả năm 2026 là <kết quả năm 2026>

      Dữ liệu:
        | hạn thực hiện | kết quả năm 2025                         | kết quả năm 2026                         |
        | 31/12/2025    | "Đạt"                                    | "Không áp dụng", lý do "không phát sinh" |
        | 01/01/2026    | "Không áp dụng", lý do "không phát sinh" | "Đạt"                                    |
        | 10/09/2026    | "Không áp dụng", lý do "không phát sinh" | "Đạt"                                    |

    @TC-1.2.3.e-3
    Khung kịch bản: Chỉ xét quyết định có hạn thực hiện từ ngày 01/10/2025
      Biết có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" ngày 05/08/2025, văn bản quyết định: Số 01/QĐ-CĐ; hạn thực hiện: <hạn thực hiện>; số hộ phải thực hiện: 10; số hộ đã thực hiện: 9
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | hạn thực hiện | kết quả                                  |
        | 30/09/2025    | "Không áp dụng", lý do "không phát sinh" |
        | 01/10/2025    | "Đạt"                                    |

    @TC-1.2.3.e-3
    Khung kịch bản: Cả năm không có quyết định nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                  |
        | 31/12/2025    | "Chưa đến hạn"                           |
        | 01/01/2026    | "Không áp dụng", lý do "không phát sinh" |

    @TC-1.2.3.e-3
    Kịch bản: Chưa báo cáo các quyết định
      Biết chưa báo cáo "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.3.e-3
    Khung kịch bản: Quyết định ghi thiếu số hộ
      Biết có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" ngày 20/10/2025, văn bản quyết định: Số 01/QĐ-CĐ; hạn thực hiện: 01/12/2025; <nội dung đã ghi>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | nội dung đã ghi          |
        | số hộ phải thực hiện: 10 |
        | số hộ đã thực hiện: 9    |

    @TC-1.2.3.e-3
    Khung kịch bản: Số liệu chưa đến hạn thực hiện
      Biết có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" ngày 20/10/2025, văn bản quyết định: Số 01/QĐ-CĐ; hạn thực hiện: 01/12/2025; số hộ phải thực hiện: 10; số hộ đã thực hiện: 9
      Và số liệu đầy đủ đến ngày <số liệu đến ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến ngày | kết quả                                     |
        | 30/11/2025       | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 01/12/2025       | "Đạt"                                       |

    @TC-1.2.3.e-3
    Kịch bản: Hộ thực hiện quyết định: năm 2024 chưa có Nghị quyết
      Biết hồ sơ năm 2024 của xóm Hồng Thái, loại "Thôn, xóm, tổ dân phố", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" ngày 20/10/2024, văn bản quyết định: Số 01/QĐ-CĐ; hạn thực hiện: 01/12/2024; số hộ phải thực hiện: 10; số hộ đã thực hiện: 9
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @TC-1.2.3.e-3
    Khung kịch bản: Hộ thực hiện quyết định: không áp dụng với loại đơn vị khác
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", xã Tân Cương, tỉnh Thái Nguyên
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

      Dữ liệu:
        | tên đơn vị                                    | loại đơn vị                      |
        | Phòng Kinh tế xã Tân Cương                    | Cơ quan nhà nước                 |
        | Trường Tiểu học Tân Cương                     | Đơn vị sự nghiệp công lập        |
        | Hợp tác xã chè Tân Cương                      | Tổ chức có sử dụng lao động      |
        | Ủy ban Mặt trận Tổ quốc Việt Nam xã Tân Cương | Ủy ban Mặt trận Tổ quốc Việt Nam |
        | Hội Nông dân xã Tân Cương                     | Tổ chức chính trị - xã hội       |
        | Hội đồng nhân dân xã Tân Cương                | Hội đồng nhân dân cấp xã         |
        | Công ty Thủy lợi Thái Nguyên                  | Doanh nghiệp nhà nước            |
        | Đảng ủy xã Tân Cương                          | Cấp ủy, ban đảng                 |

    @TC-1.2.3.e-3
    Khung kịch bản: Hộ thực hiện quyết định: nghị quyết của xã không ràng buộc đơn vị ngoài địa bàn xã
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "Thôn, xóm, tổ dân phố", <địa bàn>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác địa bàn"

      Dữ liệu:
        | tên đơn vị | địa bàn                       |
        | xóm Đầm Mụ | xã Đại Phúc, tỉnh Thái Nguyên |
        | xóm Đầm Mụ | tỉnh Thái Nguyên              |
        | xóm Pác Pó | tỉnh Cao Bằng                 |

  Quy tắc: Hằng năm xem xét mức độ thực hiện dân chủ ở cơ sở (điểm g khoản 2.3 Điều 1)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và số liệu đầy đủ đến ngày 28/02/2026
      Và không có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" nào

    @TC-1.2.3.g-1
    Khung kịch bản: Loại đơn vị nào cũng phải được xem xét hằng năm
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", xã Tân Cương, tỉnh Thái Nguyên
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "không có"
      Và hạn cuối là ngày 31/01/2026

      Dữ liệu:
        | tên đơn vị                                    | loại đơn vị                      |
        | Ủy ban nhân dân xã Tân Cương                  | Ủy ban nhân dân cấp xã           |
        | Phòng Kinh tế xã Tân Cương                    | Cơ quan nhà nước                 |
        | Trường Tiểu học Tân Cương                     | Đơn vị sự nghiệp công lập        |
        | Ủy ban Mặt trận Tổ quốc Việt Nam xã Tân Cương | Ủy ban Mặt trận Tổ quốc Việt Nam |
        | Hội Nông dân xã Tân Cương                     | Tổ chức chính trị - xã hội       |
        | xóm Hồng Thái                                 | Thôn, xóm, tổ dân phố            |

    @TC-1.2.3.g-1
    Khung kịch bản: Cơ quan, đơn vị, tổ chức phải gắn cả cải cách hành chính và chuyển đổi số
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" ngày 20/01/2026, năm: 2025; gắn với cải cách hành chính: có; gắn với chuyển đổi số: không
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "không có"

      Dữ liệu:
        | tên đơn vị                                    | loại đơn vị                      |
        | Ủy ban nhân dân xã Tân Cương                  | Ủy ban nhân dân cấp xã           |
        | Phòng Kinh tế xã Tân Cương                    | Cơ quan nhà nước                 |
        | Trường Tiểu học Tân Cương                     | Đơn vị sự nghiệp công lập        |
        | Ủy ban Mặt trận Tổ quốc Việt Nam xã Tân Cương | Ủy ban Mặt trận Tổ quốc Việt Nam |
        | Hội Nông dân xã Tân Cương                     | Tổ chức chính trị - xã hội       |

    @TC-1.2.3.g-1
    Khung kịch bản: Gắn với cải cách hành chính và chuyển đổi số
      Biết có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" ngày 20/01/2026, năm: 2025; gắn với cải cách hành chính: <cải cách hành chính>; gắn với chuyển đổi số: <chuyển đổi số>
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | cải cách hành chính | chuyển đổi số | kết quả                     |
        | có                  | có            | "Đạt"                       |
        | không               | có            | "Vi phạm", lý do "không có" |
        | có                  | không         | "Vi phạm", lý do "không có" |
        | không               | không         | "Vi phạm", lý do "không có" |

    @TC-1.2.3.g-1
    Kịch bản: Không ghi có gắn với cải cách hành chính, chuyển đổi số hay không
      Biết có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" ngày 20/01/2026, năm: 2025
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.3.g-1
    Khung kịch bản: Xóm và tổ chức sử dụng lao động không phải gắn với cải cách hành chính
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", xã Tân Cương, tỉnh Thái Nguyên
      Và "tự nguyện áp dụng" là có
      Và có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" ngày 20/01/2026, năm: 2025; gắn với cải cách hành chính: không; gắn với chuyển đổi số: không
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Đạt"

      Dữ liệu:
        | tên đơn vị               | loại đơn vị                 |
        | xóm Hồng Thái            | Thôn, xóm, tổ dân phố       |
        | Hợp tác xã chè Tân Cương | Tổ chức có sử dụng lao động |

    @TC-1.2.3.g-1
    Khung kịch bản: Xem xét cho năm 2025 chậm nhất ngày 31/01/2026
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và "tự nguyện áp dụng" là có
      Và có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" ngày <ngày xem xét>, năm: 2025; gắn với cải cách hành chính: có; gắn với chuyển đổi số: có
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày xem xét | kết quả                     |
        | 31/12/2024   | "Vi phạm", lý do "không có" |
        | 01/01/2025   | "Đạt"                       |
        | 31/12/2025   | "Đạt"                       |
        | 31/01/2026   | "Đạt"                       |
        | 01/02/2026   | "Vi phạm", lý do "quá hạn"  |

    @TC-1.2.3.g-1
    Khung kịch bản: Xóm cũng được xem xét chậm nhất ngày 31/01/2026
      Biết hồ sơ năm 2025 của xóm Hồng Thái, loại "Thôn, xóm, tổ dân phố", xã Tân Cương, tỉnh Thái Nguyên
      Và "tự nguyện áp dụng" là có
      Và có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" ngày <ngày xem xét>, năm: 2025; gắn với cải cách hành chính: có; gắn với chuyển đổi số: có
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày xem xét | kết quả                     |
        | 31/12/2024   | "Vi phạm", lý do "không có" |
        | 01/01/2025   | "Đạt"                       |
        | 31/12/2025   | "Đạt"                       |
        | 31/01/2026   | "Đạt"                       |
        | 01/02/2026   | "Vi phạm", lý do "quá hạn"  |

    @TC-1.2.3.g-1
    Khung kịch bản: Xem xét muộn thì ghi số ngày chậm
      Biết có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" ngày <ngày xem xét>, năm: 2025; gắn với cải cách hành chính: có; gắn với chuyển đổi số: có
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là <số ngày chậm>

      Dữ liệu:
        | ngày xem xét | số ngày chậm |
        | 01/02/2026   | 1            |
        | 20/02/2026   | 20           |

    @TC-1.2.3.g-1
    Khung kịch bản: Xem xét cho năm khác
      Biết có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" ngày 20/01/2026, năm: <năm>; gắn với cải cách hành chính: có; gắn với chuyển đổi số: có
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "không có"

      Dữ liệu:
        | năm  |
        | 2024 |
        | 2026 |

    @TC-1.2.3.g-1
    Kịch bản: Xem xét không ghi cho năm nào
      Biết có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" ngày 20/01/2026, gắn với cải cách hành chính: có; gắn với chuyển đổi số: có
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.3.g-1
    Khung kịch bản: Chưa xem xét khi chưa đến ngày 31/01
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 31/01/2026    | "Chưa đến hạn"              |
        | 01/02/2026    | "Vi phạm", lý do "không có" |

    @TC-1.2.3.g-1
    Kịch bản: Chưa báo cáo việc xem xét
      Biết chưa báo cáo "Lần xem xét mức độ thực hiện dân chủ ở cơ sở"
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.3.g-1
    Khung kịch bản: Xem xét mức độ dân chủ: số liệu chưa đến ngày 31/01
      Biết số liệu đầy đủ đến ngày <số liệu đến ngày>
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến ngày | kết quả                                     |
        | 31/12/2025       | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 30/01/2026       | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/01/2026       | "Vi phạm", lý do "không có"                 |

    @TC-1.2.3.g-1
    Khung kịch bản: Xem xét mức độ dân chủ: mới thành lập, chưa đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Vi phạm", lý do "không có"          |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @TC-1.2.3.g-1
    Khung kịch bản: Hợp tác xã không được xã xem xét thì không thuộc diện
      Biết hồ sơ năm 2025 của Hợp tác xã chè Tân Cương, loại "Tổ chức có sử dụng lao động", xã Tân Cương, tỉnh Thái Nguyên
      Và "tự nguyện áp dụng" là có
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                                |
        | 31/01/2026    | "Chưa đến hạn"                                         |
        | 01/02/2026    | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @TC-1.2.3.g-1
    Khung kịch bản: Hợp tác xã được xã xem xét
      Biết hồ sơ năm 2025 của Hợp tác xã chè Tân Cương, loại "Tổ chức có sử dụng lao động", xã Tân Cương, tỉnh Thái Nguyên
      Và "tự nguyện áp dụng" là có
      Và có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" ngày <ngày xem xét>, năm: 2025
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày xem xét | kết quả                    |
        | 31/12/2025   | "Đạt"                      |
        | 31/01/2026   | "Đạt"                      |
        | 01/02/2026   | "Vi phạm", lý do "quá hạn" |

    @TC-1.2.3.g-1
    Kịch bản: Hợp tác xã chỉ được xem xét cho năm khác
      Biết hồ sơ năm 2025 của Hợp tác xã chè Tân Cương, loại "Tổ chức có sử dụng lao động", xã Tân Cương, tỉnh Thái Nguyên
      Và "tự nguyện áp dụng" là có
      Và có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" ngày 20/01/2025, năm: 2024; gắn với cải cách hành chính: có; gắn với chuyển đổi số: có
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Không áp dụng", lý do "không thuộc điều kiện áp dụng"

    @TC-1.2.3.g-1
    Kịch bản: Hợp tác xã chưa báo cáo việc xem xét
      Biết hồ sơ năm 2025 của Hợp tác xã chè Tân Cương, loại "Tổ chức có sử dụng lao động", xã Tân Cương, tỉnh Thái Nguyên
      Và "tự nguyện áp dụng" là có
      Và chưa báo cáo "Lần xem xét mức độ thực hiện dân chủ ở cơ sở"
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.3.g-1
    Kịch bản: Xem xét mức độ dân chủ: hợp tác xã không tự nguyện áp dụng thì không xét
      Biết hồ sơ năm 2025 của Hợp tác xã chè Tân Cương, loại "Tổ chức có sử dụng lao động", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" ngày 20/01/2026, năm: 2025; gắn với cải cách hành chính: có; gắn với chuyển đổi số: có
      Và "tự nguyện áp dụng" là không
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Không áp dụng", lý do "không thuộc điều kiện áp dụng"

    @TC-1.2.3.g-1
    Kịch bản: Xem xét mức độ dân chủ: hợp tác xã chưa cho biết có tự nguyện áp dụng hay không
      Biết hồ sơ năm 2025 của Hợp tác xã chè Tân Cương, loại "Tổ chức có sử dụng lao động", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" ngày 20/01/2026, năm: 2025; gắn với cải cách hành chính: có; gắn với chuyển đổi số: có
      Và chưa báo cáo "tự nguyện áp dụng"
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.3.g-1
    Khung kịch bản: Đã xem xét rồi mới sáp nhập
      Biết có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" ngày 20/12/2025, năm: 2025; gắn với cải cách hành chính: có; gắn với chuyển đổi số: có
      Và đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày chấm dứt | kết quả                              |
        | 29/12/2025    | "Không áp dụng", lý do "kỳ quá ngắn" |
        | 30/12/2025    | "Đạt"                                |
        | 31/01/2026    | "Đạt"                                |

    @TC-1.2.3.g-1
    Khung kịch bản: Đơn vị sáp nhập trước hạn xem xét
      Biết đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày chấm dứt | kết quả                                       |
        | 31/01/2026    | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 01/02/2026    | "Vi phạm", lý do "không có"                   |

    @TC-1.2.3.g-1
    Kịch bản: Xem xét mức độ dân chủ: xét theo năm, không theo nửa năm
      Biết hồ sơ năm 2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và số liệu đầy đủ đến ngày 31/01/2027
      Và có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" ngày 20/01/2027, năm: 2026; gắn với cải cách hành chính: có; gắn với chuyển đổi số: có
      Khi đánh giá vào ngày 15/02/2027
      Thì kết quả năm 2026 là "Đạt"

    @TC-1.2.3.g-1
    Kịch bản: Xem xét mức độ dân chủ: năm 2024 chưa có Nghị quyết
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @TC-1.2.3.g-1
    Khung kịch bản: Xem xét mức độ dân chủ: không áp dụng với loại đơn vị khác
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", xã Tân Cương, tỉnh Thái Nguyên
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

      Dữ liệu:
        | tên đơn vị                     | loại đơn vị              |
        | Hội đồng nhân dân xã Tân Cương | Hội đồng nhân dân cấp xã |
        | Công ty Thủy lợi Thái Nguyên   | Doanh nghiệp nhà nước    |
        | Đảng ủy xã Tân Cương           | Cấp ủy, ban đảng         |

    @TC-1.2.3.g-1
    Khung kịch bản: Xem xét mức độ dân chủ: nghị quyết của xã không ràng buộc đơn vị ngoài địa bàn xã
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "Ủy ban nhân dân cấp xã", <địa bàn>
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Không áp dụng", lý do "khác địa bàn"

      Dữ liệu:
        | tên đơn vị                    | địa bàn                       |
        | Ủy ban nhân dân xã Đại Phúc   | xã Đại Phúc, tỉnh Thái Nguyên |
        | Ủy ban nhân dân xã Đại Phúc   | tỉnh Thái Nguyên              |
        | Ủy ban nhân dân xã Quảng Uyên | tỉnh Cao Bằng                 |

  Quy tắc: Dùng mức độ dân chủ làm căn cứ đánh giá người đứng đầu (điểm g khoản 2.3 Điều 1)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và số liệu đầy đủ đến ngày 28/02/2026
      Và không có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" nào
      Và có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" ngày 05/05/2025, bộ tiêu chí: xếp loại hoàn thành nhiệm vụ

    @TC-1.2.3.g-2
    Khung kịch bản: Người đứng đầu loại đơn vị nào thuộc diện cũng phải được đánh giá
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", xã Tân Cương, tỉnh Thái Nguyên
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "không có"
      Và hạn cuối là ngày 31/01/2026

      Dữ liệu:
        | tên đơn vị                   | loại đơn vị               |
        | Ủy ban nhân dân xã Tân Cương | Ủy ban nhân dân cấp xã    |
        | Phòng Kinh tế xã Tân Cương   | Cơ quan nhà nước          |
        | Trường Tiểu học Tân Cương    | Đơn vị sự nghiệp công lập |

    @TC-1.2.3.g-2
    Khung kịch bản: Hồ sơ của người đứng đầu dùng kết quả thực hiện dân chủ
      Biết có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" ngày 20/01/2026, năm: 2025; chức danh được xếp loại: <chức danh>; dùng kết quả thực hiện dân chủ: <dùng kết quả>
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chức danh                 | dùng kết quả | kết quả                     |
        | người đứng đầu            | có           | "Đạt"                       |
        | người đứng đầu và cấp phó | có           | "Đạt"                       |
        | người đứng đầu            | không        | "Vi phạm", lý do "không có" |
        | cấp phó                   | có           | "Vi phạm", lý do "không có" |
        | lãnh đạo quản lý khác     | có           | "Vi phạm", lý do "không có" |

    @TC-1.2.3.g-2
    Khung kịch bản: Lập hồ sơ cho năm 2025 chậm nhất ngày 31/01/2026
      Biết có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" ngày <ngày lập hồ sơ>, năm: 2025; chức danh được xếp loại: người đứng đầu; dùng kết quả thực hiện dân chủ: có
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày lập hồ sơ | kết quả                    |
        | 20/12/2025     | "Đạt"                      |
        | 30/01/2026     | "Đạt"                      |
        | 31/01/2026     | "Đạt"                      |
        | 01/02/2026     | "Vi phạm", lý do "quá hạn" |

    @TC-1.2.3.g-2
    Khung kịch bản: Lập hồ sơ muộn thì ghi số ngày chậm
      Biết có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" ngày <ngày lập hồ sơ>, năm: 2025; chức danh được xếp loại: người đứng đầu; dùng kết quả thực hiện dân chủ: có
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là <số ngày chậm>

      Dữ liệu:
        | ngày lập hồ sơ | số ngày chậm |
        | 01/02/2026     | 1            |
        | 20/02/2026     | 20           |

    @TC-1.2.3.g-2
    Khung kịch bản: Hồ sơ đánh giá của năm khác
      Biết có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" ngày 20/01/2026, năm: <năm>; chức danh được xếp loại: người đứng đầu; dùng kết quả thực hiện dân chủ: có
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "không có"

      Dữ liệu:
        | năm  |
        | 2024 |
        | 2026 |

    @TC-1.2.3.g-2
    Kịch bản: Có hồ sơ nhưng không có tiêu chí đánh giá nào
      Biết có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" ngày 20/01/2026, năm: 2025; chức danh được xếp loại: người đứng đầu; dùng kết quả thực hiện dân chủ: có
      Và không có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" nào
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.3.g-2
    Khung kịch bản: Tiêu chí phải thuộc bộ tiêu chí xếp loại hoàn thành nhiệm vụ
      Biết có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" ngày 20/01/2026, năm: 2025; chức danh được xếp loại: người đứng đầu; dùng kết quả thực hiện dân chủ: có
      Và không có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" nào
      Và có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" ngày 05/05/2025, bộ tiêu chí: <bộ tiêu chí>
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | bộ tiêu chí                  | kết quả                     |
        | xếp loại hoàn thành nhiệm vụ | "Đạt"                       |
        | cải cách hành chính          | "Vi phạm", lý do "không có" |

    @TC-1.2.3.g-2
    Khung kịch bản: Tiêu chí phải có hiệu lực trong năm đánh giá
      Biết có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" ngày 20/01/2026, năm: 2025; chức danh được xếp loại: người đứng đầu; dùng kết quả thực hiện dân chủ: có
      Và không có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" nào
      Và có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" ngày <ngày ban hành>, bộ tiêu chí: xếp loại hoàn thành nhiệm vụ; có hiệu lực đến: <hết hiệu lực>
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày ban hành | hết hiệu lực | kết quả                         |
        | 10/03/2023    | 31/12/2024   | "Vi phạm", lý do "hết hiệu lực" |
        | 10/03/2023    | 01/01/2025   | "Đạt"                           |
        | 31/12/2025    | 31/12/2027   | "Đạt"                           |
        | 01/01/2026    | 31/12/2027   | "Vi phạm", lý do "không có"     |

    @TC-1.2.3.g-2
    Khung kịch bản: Chưa có hồ sơ khi chưa đến ngày 31/01
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 31/01/2026    | "Chưa đến hạn"              |
        | 01/02/2026    | "Vi phạm", lý do "không có" |

    @TC-1.2.3.g-2
    Khung kịch bản: Chưa báo cáo một loại văn bản
      Biết có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" ngày 20/01/2026, năm: 2025; chức danh được xếp loại: người đứng đầu; dùng kết quả thực hiện dân chủ: có
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | dữ kiện                                             |
        | Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo   |
        | Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá |

    @TC-1.2.3.g-2
    Khung kịch bản: Hồ sơ đánh giá ghi thiếu
      Biết có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" ngày 20/01/2026, <nội dung đã ghi>
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | nội dung đã ghi                                                             |
        | năm: 2025; chức danh được xếp loại: người đứng đầu                          |
        | năm: 2025; dùng kết quả thực hiện dân chủ: có                               |
        | chức danh được xếp loại: người đứng đầu; dùng kết quả thực hiện dân chủ: có |

    @TC-1.2.3.g-2
    Kịch bản: Không ghi tiêu chí thuộc bộ nào
      Biết có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" ngày 20/01/2026, năm: 2025; chức danh được xếp loại: người đứng đầu; dùng kết quả thực hiện dân chủ: có
      Và không có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" nào
      Và có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" ngày 05/05/2025
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.3.g-2
    Khung kịch bản: Đánh giá người đứng đầu: số liệu chưa đến ngày 31/01
      Biết số liệu đầy đủ đến ngày <số liệu đến ngày>
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến ngày | kết quả                                     |
        | 30/01/2026       | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/01/2026       | "Vi phạm", lý do "không có"                 |

    @TC-1.2.3.g-2
    Khung kịch bản: Đánh giá người đứng đầu: mới thành lập, chưa đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Vi phạm", lý do "không có"          |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @TC-1.2.3.g-2
    Khung kịch bản: Đã đánh giá rồi mới sáp nhập
      Biết có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" ngày 20/12/2025, năm: 2025; chức danh được xếp loại: người đứng đầu; dùng kết quả thực hiện dân chủ: có
      Và đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày chấm dứt | kết quả                              |
        | 29/12/2025    | "Không áp dụng", lý do "kỳ quá ngắn" |
        | 30/12/2025    | "Đạt"                                |
        | 31/01/2026    | "Đạt"                                |

    @TC-1.2.3.g-2
    Khung kịch bản: Đơn vị sáp nhập trước hạn đánh giá
      Biết đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày chấm dứt | kết quả                                       |
        | 31/01/2026    | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 01/02/2026    | "Vi phạm", lý do "không có"                   |

    @TC-1.2.3.g-2
    Kịch bản: Đánh giá người đứng đầu: xét theo năm, không theo nửa năm
      Biết hồ sơ năm 2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và số liệu đầy đủ đến ngày 31/01/2027
      Và có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" ngày 20/01/2027, năm: 2026; chức danh được xếp loại: người đứng đầu; dùng kết quả thực hiện dân chủ: có
      Khi đánh giá vào ngày 15/02/2027
      Thì kết quả năm 2026 là "Đạt"

    @TC-1.2.3.g-2
    Kịch bản: Đánh giá người đứng đầu: năm 2024 chưa có Nghị quyết
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @TC-1.2.3.g-2
    Khung kịch bản: Đánh giá người đứng đầu: không áp dụng với loại đơn vị khác
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", xã Tân Cương, tỉnh Thái Nguyên
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

      Dữ liệu:
        | tên đơn vị                                    | loại đơn vị                      |
        | xóm Hồng Thái                                 | Thôn, xóm, tổ dân phố            |
        | Hợp tác xã chè Tân Cương                      | Tổ chức có sử dụng lao động      |
        | Ủy ban Mặt trận Tổ quốc Việt Nam xã Tân Cương | Ủy ban Mặt trận Tổ quốc Việt Nam |
        | Hội Nông dân xã Tân Cương                     | Tổ chức chính trị - xã hội       |
        | Hội đồng nhân dân xã Tân Cương                | Hội đồng nhân dân cấp xã         |
        | Công ty Thủy lợi Thái Nguyên                  | Doanh nghiệp nhà nước            |
        | Đảng ủy xã Tân Cương                          | Cấp ủy, ban đảng                 |

    @TC-1.2.3.g-2
    Khung kịch bản: Đánh giá người đứng đầu: nghị quyết của xã không ràng buộc đơn vị ngoài địa bàn xã
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "Ủy ban nhân dân cấp xã", <địa bàn>
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Không áp dụng", lý do "khác địa bàn"

      Dữ liệu:
        | tên đơn vị                    | địa bàn                       |
        | Ủy ban nhân dân xã Đại Phúc   | xã Đại Phúc, tỉnh Thái Nguyên |
        | Ủy ban nhân dân xã Đại Phúc   | tỉnh Thái Nguyên              |
        | Ủy ban nhân dân xã Quảng Uyên | tỉnh Cao Bằng                 |
