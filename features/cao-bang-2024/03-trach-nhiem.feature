# language: vi
Tính năng: Trách nhiệm của người đứng đầu, cơ quan nhà nước và người trong đơn vị
  Điểm c khoản 2 Điều 1 Nghị quyết ngày 12/7/2024 của Hội đồng nhân dân tỉnh Cao Bằng.

  Bối cảnh:
    Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Bế Văn Đàn, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng

  Quy tắc: Người đứng đầu thực hiện đủ trách nhiệm theo Luật (gạch đầu dòng thứ nhất, điểm c khoản 2)

    @CB-1.2.c-1
    Khung kịch bản: Đơn vị nào cũng phải có văn bản phân công của người đứng đầu, từ năm 2024
      Biết hồ sơ năm 2024 của <đơn vị>, loại "<loại>", tỉnh Cao Bằng
      Và không có "Vi phạm được phát hiện hoặc kết luận" nào
      Và không có "Văn bản phân công, chỉ đạo về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                    | loại                                       | kết quả                                   |
        | Chi cục Kiểm lâm tỉnh Cao Bằng            | Cơ quan nhà nước                           | "Vi phạm", lý do "chưa đủ minh chứng"     |
        | Sở Tư pháp tỉnh Cao Bằng                  | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "chưa đủ minh chứng"     |
        | Ủy ban nhân dân tỉnh Cao Bằng             | Ủy ban nhân dân cấp tỉnh                   | "Vi phạm", lý do "chưa đủ minh chứng"     |
        | Ủy ban nhân dân huyện Hòa An              | Ủy ban nhân dân cấp huyện                  | "Vi phạm", lý do "chưa đủ minh chứng"     |
        | Ủy ban nhân dân xã Bế Văn Đàn             | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "chưa đủ minh chứng"     |
        | Trường Tiểu học Hợp Giang                 | Đơn vị sự nghiệp công lập                  | "Vi phạm", lý do "chưa đủ minh chứng"     |
        | Công ty Thủy nông Cao Bằng                | Doanh nghiệp nhà nước                      | "Vi phạm", lý do "chưa đủ minh chứng"     |
        | Công ty trách nhiệm hữu hạn May Sông Bằng | Tổ chức có sử dụng lao động                | "Không áp dụng", lý do "khác loại đơn vị" |
        | Xóm Lũng Rì                               | Thôn, xóm, tổ dân phố                      | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội đồng nhân dân tỉnh Cao Bằng           | Hội đồng nhân dân cấp tỉnh                 | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội Nông dân tỉnh Cao Bằng                | Tổ chức chính trị - xã hội                 | "Không áp dụng", lý do "khác loại đơn vị" |

    @CB-1.2.c-1
    Khung kịch bản: Trách nhiệm người đứng đầu: năm trước khi có Nghị quyết và địa bàn ngoài tỉnh Cao Bằng
      Biết hồ sơ <kỳ> của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Và không có "Vi phạm được phát hiện hoặc kết luận" nào
      Và không có "Văn bản phân công, chỉ đạo về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | đơn vị                        | nơi           | ngày đánh giá | kết quả                                         |
        | năm 2023 | Ủy ban nhân dân xã Bế Văn Đàn | tỉnh Cao Bằng | 15/01/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | Ủy ban nhân dân xã Hữu Lũng   | tỉnh Lạng Sơn | 15/01/2026    | "Không áp dụng", lý do "khác địa bàn"           |

    @CB-1.2.c-1
    Khung kịch bản: Trách nhiệm người đứng đầu: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Vi phạm được phát hiện hoặc kết luận" nào
      Và không có "Văn bản phân công, chỉ đạo về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                               |
        | 02/10/2025     | "Vi phạm", lý do "chưa đủ minh chứng" |
        | 03/10/2025     | "Vi phạm", lý do "chưa đủ minh chứng" |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"  |

    @CB-1.2.c-1
    Khung kịch bản: Trách nhiệm người đứng đầu: đơn vị giải thể trong năm 2024, tính từ 12/7/2024 phải đủ 90 ngày
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Bế Văn Đàn, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Vi phạm được phát hiện hoặc kết luận" nào
      Và không có "Văn bản phân công, chỉ đạo về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/02/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 09/10/2024  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 10/10/2024  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @CB-1.2.c-1
    Khung kịch bản: Năm chưa có văn bản phân công, đến hết 31/12 mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Vi phạm được phát hiện hoặc kết luận" nào
      Và không có "Văn bản phân công, chỉ đạo về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 30/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Vi phạm", lý do "chưa đủ minh chứng"       |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @CB-1.2.c-1
    Khung kịch bản: Có văn bản phân công, không có kết luận vi phạm: hết năm mới công nhận đạt
      Biết không có "Vi phạm được phát hiện hoặc kết luận" nào
      Và có "Văn bản phân công, chỉ đạo về dân chủ ở cơ sở" ngày 20/01/2025, năm: 2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả        |
        | 31/12/2025    | "Chưa đến hạn" |
        | 01/01/2026    | "Đạt"          |

    @CB-1.2.c-1
    Khung kịch bản: Văn bản phân công phải là của đúng năm và ban hành trong thời hạn
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và không có "Vi phạm được phát hiện hoặc kết luận" nào
      Và có "Văn bản phân công, chỉ đạo về dân chủ ở cơ sở" ngày <ngày ban hành>, năm: <năm>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày ban hành | năm  | kết quả                               |
        | 25/12/2024    | 2025 | "Đạt"                                 |
        | 31/12/2025    | 2025 | "Đạt"                                 |
        | 15/01/2025    | 2024 | "Vi phạm", lý do "chưa đủ minh chứng" |
        | 31/12/2025    | 2026 | "Vi phạm", lý do "chưa đủ minh chứng" |
        | 01/01/2026    | 2025 | "Vi phạm", lý do "quá hạn"            |

    @CB-1.2.c-1
    Kịch bản: Văn bản phân công ký chậm năm ngày
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và không có "Vi phạm được phát hiện hoặc kết luận" nào
      Và có "Văn bản phân công, chỉ đạo về dân chủ ở cơ sở" ngày 05/01/2026, năm: 2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là 5

    @CB-1.2.c-1
    Khung kịch bản: Kết luận vi phạm của người đứng đầu để quá 30 ngày chưa xử lý
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Văn bản phân công, chỉ đạo về dân chủ ở cơ sở" ngày 20/01/2025, năm: 2025
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, đối tượng vi phạm: người đứng đầu; đã kết luận chính thức: có
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 02/07/2025  | 02/07/2025    | "Chưa đến hạn"                              |
        | 02/07/2025  | 03/07/2025    | "Vi phạm", lý do "có vi phạm được kết luận" |
        | 31/12/2025  | 15/01/2026    | "Vi phạm", lý do "có vi phạm được kết luận" |

    @CB-1.2.c-1
    Khung kịch bản: Kết luận vi phạm của người đứng đầu đã xử lý: đúng ngày thứ 30 và sau đó một ngày
      Biết có "Văn bản phân công, chỉ đạo về dân chủ ở cơ sở" ngày 20/01/2025, năm: 2025
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, đối tượng vi phạm: người đứng đầu; đã kết luận chính thức: có; ngày xử lý: <ngày xử lý>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày xử lý | kết quả                    |
        | 01/07/2025 | "Đạt"                      |
        | 02/07/2025 | "Đạt"                      |
        | 03/07/2025 | "Vi phạm", lý do "quá hạn" |

    @CB-1.2.c-1
    Kịch bản: Kết luận đã xử lý trong thời hạn được ghi chú
      Biết có "Văn bản phân công, chỉ đạo về dân chủ ở cơ sở" ngày 20/01/2025, năm: 2025
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, đối tượng vi phạm: người đứng đầu; đã kết luận chính thức: có; ngày xử lý: 20/06/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và có ghi chú "Có phát sinh, đã xử lý đúng hạn"

    @CB-1.2.c-1
    Khung kịch bản: Kết luận cuối tháng 12 thì thời hạn xử lý kéo sang tháng 01
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Văn bản phân công, chỉ đạo về dân chủ ở cơ sở" ngày 20/01/2025, năm: 2025
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 20/12/2025, đối tượng vi phạm: người đứng đầu; đã kết luận chính thức: có
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 19/01/2026  | 19/01/2026    | "Chưa đến hạn"                              |
        | 19/01/2026  | 20/01/2026    | "Vi phạm", lý do "có vi phạm được kết luận" |
        | 31/12/2025  | 20/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @CB-1.2.c-1
    Khung kịch bản: Chỉ tính kết luận chính thức đối với người đứng đầu
      Biết có "Văn bản phân công, chỉ đạo về dân chủ ở cơ sở" ngày 20/01/2025, năm: 2025
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, đối tượng vi phạm: <đối tượng>; đã kết luận chính thức: <chính thức>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đối tượng        | chính thức | kết quả                                     |
        | người đứng đầu   | có         | "Vi phạm", lý do "có vi phạm được kết luận" |
        | người đứng đầu   | không      | "Đạt"                                       |
        | người của đơn vị | có         | "Đạt"                                       |
        | đơn vị           | có         | "Đạt"                                       |

    @CB-1.2.c-1
    Kịch bản: Chưa rõ kết luận đã chính thức hay chưa thì chưa kết luận vi phạm
      Biết có "Văn bản phân công, chỉ đạo về dân chủ ở cơ sở" ngày 20/01/2025, năm: 2025
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, đối tượng vi phạm: người đứng đầu
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.c-1
    Khung kịch bản: Chưa báo cáo một trong hai nhóm dữ kiện
      Biết <phần đã báo cáo>
      Và chưa báo cáo "<phần chưa báo cáo>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | phần đã báo cáo                                                               | phần chưa báo cáo                             |
        | có "Văn bản phân công, chỉ đạo về dân chủ ở cơ sở" ngày 20/01/2025, năm: 2025 | Vi phạm được phát hiện hoặc kết luận          |
        | không có "Vi phạm được phát hiện hoặc kết luận" nào                           | Văn bản phân công, chỉ đạo về dân chủ ở cơ sở |

    @CB-1.2.c-1
    Kịch bản: Kết luận đã quá hạn xử lý đủ để kết luận vi phạm, dù chưa báo cáo văn bản phân công
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, đối tượng vi phạm: người đứng đầu; đã kết luận chính thức: có
      Và chưa báo cáo "Văn bản phân công, chỉ đạo về dân chủ ở cơ sở"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "có vi phạm được kết luận"

    @CB-1.2.c-1
    Kịch bản: Hồ sơ mới chỉ có nửa đầu năm thì không bị kết luận vi phạm cho cả năm
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân xã Bế Văn Đàn, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và có "Văn bản phân công, chỉ đạo về dân chủ ở cơ sở" ngày 20/01/2025, năm: 2025
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 03/03/2025, đối tượng vi phạm: người đứng đầu; đã kết luận chính thức: có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @CB-1.2.c-1
    Kịch bản: Trách nhiệm người đứng đầu: huyện kết thúc hoạt động ngày 30/6/2025: không còn xét cả năm
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Hòa An, loại "Ủy ban nhân dân cấp huyện", tỉnh Cao Bằng
      Và không có "Vi phạm được phát hiện hoặc kết luận" nào
      Và không có "Văn bản phân công, chỉ đạo về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "đơn vị không tồn tại"

    @CB-1.2.c-2
    Khung kịch bản: Mọi cơ quan, đơn vị đều phải giải quyết kiến nghị đúng hạn
      Biết hồ sơ năm 2024 của <đơn vị>, loại "<loại>", tỉnh Cao Bằng
      Và "Số kiến nghị, phản ánh đến hạn giải quyết" là 12
      Và "Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền" là 11
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                         | loại                                       | kết quả                                   |
        | Chi cục Kiểm lâm tỉnh Cao Bằng                 | Cơ quan nhà nước                           | "Vi phạm", lý do "quá hạn"                |
        | Sở Tư pháp tỉnh Cao Bằng                       | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "quá hạn"                |
        | Ủy ban nhân dân tỉnh Cao Bằng                  | Ủy ban nhân dân cấp tỉnh                   | "Vi phạm", lý do "quá hạn"                |
        | Ủy ban nhân dân huyện Hòa An                   | Ủy ban nhân dân cấp huyện                  | "Vi phạm", lý do "quá hạn"                |
        | Ủy ban nhân dân xã Bế Văn Đàn                  | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "quá hạn"                |
        | Trường Tiểu học Hợp Giang                      | Đơn vị sự nghiệp công lập                  | "Vi phạm", lý do "quá hạn"                |
        | Công ty Thủy nông Cao Bằng                     | Doanh nghiệp nhà nước                      | "Vi phạm", lý do "quá hạn"                |
        | Xóm Lũng Rì                                    | Thôn, xóm, tổ dân phố                      | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội đồng nhân dân tỉnh Cao Bằng                | Hội đồng nhân dân cấp tỉnh                 | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Cao Bằng | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị" |

    @CB-1.2.c-2
    Khung kịch bản: Giải quyết kiến nghị: doanh nghiệp tư nhân chỉ xét khi tự nguyện áp dụng
      Biết hồ sơ năm 2024 của Công ty trách nhiệm hữu hạn May Sông Bằng, loại "Tổ chức có sử dụng lao động", tỉnh Cao Bằng
      Và "tự nguyện áp dụng" là <tự nguyện>
      Và "Số kiến nghị, phản ánh đến hạn giải quyết" là 12
      Và "Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền" là 11
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tự nguyện | kết quả                                                |
        | có        | "Vi phạm", lý do "quá hạn"                             |
        | không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @CB-1.2.c-2
    Kịch bản: Giải quyết kiến nghị: doanh nghiệp tư nhân chưa cho biết có tự nguyện áp dụng hay không
      Biết hồ sơ năm 2024 của Công ty trách nhiệm hữu hạn May Sông Bằng, loại "Tổ chức có sử dụng lao động", tỉnh Cao Bằng
      Và chưa báo cáo "tự nguyện áp dụng"
      Và "Số kiến nghị, phản ánh đến hạn giải quyết" là 12
      Và "Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền" là 11
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.c-2
    Khung kịch bản: Giải quyết kiến nghị: năm trước khi có Nghị quyết và địa bàn ngoài tỉnh Cao Bằng
      Biết hồ sơ <kỳ> của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Và "Số kiến nghị, phản ánh đến hạn giải quyết" là 12
      Và "Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền" là 11
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | đơn vị                        | nơi           | ngày đánh giá | kết quả                                         |
        | năm 2023 | Ủy ban nhân dân xã Bế Văn Đàn | tỉnh Cao Bằng | 15/01/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | Ủy ban nhân dân xã Hữu Lũng   | tỉnh Lạng Sơn | 15/01/2026    | "Không áp dụng", lý do "khác địa bàn"           |

    @CB-1.2.c-2
    Khung kịch bản: Giải quyết kiến nghị: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và "Số kiến nghị, phản ánh đến hạn giải quyết" là 12
      Và "Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền" là 11
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Vi phạm", lý do "quá hạn"           |
        | 03/10/2025     | "Vi phạm", lý do "quá hạn"           |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @CB-1.2.c-2
    Khung kịch bản: Giải quyết kiến nghị: đơn vị giải thể trong năm 2024, tính từ 12/7/2024 phải đủ 90 ngày
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Bế Văn Đàn, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và "Số kiến nghị, phản ánh đến hạn giải quyết" là 12
      Và "Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền" là 11
      Khi đánh giá vào ngày 15/02/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 09/10/2024  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 10/10/2024  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @CB-1.2.c-2
    Khung kịch bản: Phải giải quyết đủ số kiến nghị đã đến hạn
      Biết "Số kiến nghị, phản ánh đến hạn giải quyết" là <đến hạn>
      Và "Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền" là <đã giải quyết>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đến hạn | đã giải quyết | kết quả                                  |
        | 40      | 40            | "Đạt"                                    |
        | 40      | 39            | "Vi phạm", lý do "quá hạn"               |
        | 40      | 0             | "Vi phạm", lý do "quá hạn"               |
        | 1       | 1             | "Đạt"                                    |
        | 0       | 0             | "Không áp dụng", lý do "không phát sinh" |

    @CB-1.2.c-2
    Khung kịch bản: Còn kiến nghị tồn: hết năm mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và "Số kiến nghị, phản ánh đến hạn giải quyết" là 12
      Và "Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền" là 11
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 30/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Vi phạm", lý do "quá hạn"                  |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @CB-1.2.c-2
    Khung kịch bản: Chưa báo cáo một trong hai số
      Biết <số đã báo cáo> là 5
      Và chưa báo cáo <số chưa báo cáo>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | số đã báo cáo                                                        | số chưa báo cáo                                                      |
        | "Số kiến nghị, phản ánh đến hạn giải quyết"                          | "Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền" |
        | "Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền" | "Số kiến nghị, phản ánh đến hạn giải quyết"                          |

    @CB-1.2.c-2
    Kịch bản: Báo cáo riêng từng nửa năm thì cộng lại cả năm
      Biết "Số kiến nghị, phản ánh đến hạn giải quyết" 6 tháng đầu năm 2025 là 7
      Và "Số kiến nghị, phản ánh đến hạn giải quyết" 6 tháng cuối năm 2025 là 5
      Và "Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền" 6 tháng đầu năm 2025 là 7
      Và "Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền" 6 tháng cuối năm 2025 là 4
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"

    @CB-1.2.c-2
    Kịch bản: Chỉ có số liệu nửa đầu năm thì chưa đủ căn cứ cho cả năm
      Biết "Số kiến nghị, phản ánh đến hạn giải quyết" 6 tháng đầu năm 2025 là 7
      Và "Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền" 6 tháng đầu năm 2025 là 7
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.c-2
    Kịch bản: Huyện kết thúc hoạt động ngày 30/6/2025, kiến nghị còn tồn: không còn xét
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Hòa An, loại "Ủy ban nhân dân cấp huyện", tỉnh Cao Bằng
      Và "Số kiến nghị, phản ánh đến hạn giải quyết" là 9
      Và "Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền" là 8
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "đơn vị không tồn tại"

    @CB-1.2.c-4
    Khung kịch bản: Ai được xem xét: ít hơn năm trước vẫn đạt, kèm ghi chú
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Cao Bằng
      Và có "Hình thức dân chủ trực tiếp đã tổ chức" vào các ngày 10/04/2024, 15/09/2024, 12/06/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                    | loại                                       | kết quả                                   |
        | Chi cục Kiểm lâm tỉnh Cao Bằng            | Cơ quan nhà nước                           | "Đạt"                                     |
        | Sở Tư pháp tỉnh Cao Bằng                  | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Đạt"                                     |
        | Ủy ban nhân dân xã Bế Văn Đàn             | Ủy ban nhân dân cấp xã                     | "Đạt"                                     |
        | Trường Tiểu học Hợp Giang                 | Đơn vị sự nghiệp công lập                  | "Đạt"                                     |
        | Công ty Thủy nông Cao Bằng                | Doanh nghiệp nhà nước                      | "Đạt"                                     |
        | Ủy ban nhân dân tỉnh Cao Bằng             | Ủy ban nhân dân cấp tỉnh                   | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty trách nhiệm hữu hạn May Sông Bằng | Tổ chức có sử dụng lao động                | "Không áp dụng", lý do "khác loại đơn vị" |
        | Xóm Lũng Rì                               | Thôn, xóm, tổ dân phố                      | "Không áp dụng", lý do "khác loại đơn vị" |

    @CB-1.2.c-4
    Khung kịch bản: Dân chủ trực tiếp: năm trước khi có Nghị quyết và địa bàn ngoài tỉnh Cao Bằng
      Biết hồ sơ <kỳ> của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Và có "Hình thức dân chủ trực tiếp đã tổ chức" ngày 12/06/2023
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | đơn vị                        | nơi           | ngày đánh giá | kết quả                                         |
        | năm 2023 | Ủy ban nhân dân xã Bế Văn Đàn | tỉnh Cao Bằng | 15/01/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | Ủy ban nhân dân xã Hữu Lũng   | tỉnh Lạng Sơn | 15/01/2026    | "Không áp dụng", lý do "khác địa bàn"           |

    @CB-1.2.c-4
    Khung kịch bản: Số lần tổ chức so với hai lần của năm trước: không bao giờ là vi phạm
      Biết có "Hình thức dân chủ trực tiếp đã tổ chức" vào các ngày 10/04/2024, 15/09/2024
      Và có "Hình thức dân chủ trực tiếp đã tổ chức" vào các ngày <các ngày năm 2025>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và <ghi chú>

      Dữ liệu:
        | các ngày năm 2025                  | ghi chú                             |
        | 01/01/2025                         | có ghi chú "Ít hơn năm trước"       |
        | 01/01/2025, 31/12/2025             | không có ghi chú "Ít hơn năm trước" |
        | 10/03/2025, 05/06/2025, 20/11/2025 | không có ghi chú "Ít hơn năm trước" |

    @CB-1.2.c-4
    Kịch bản: Lần tổ chức đúng ngày đầu và ngày cuối của năm trước đều được đếm
      Biết có "Hình thức dân chủ trực tiếp đã tổ chức" vào các ngày 01/01/2024, 31/12/2024, 20/06/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và có ghi chú "Ít hơn năm trước"

    @CB-1.2.c-4
    Kịch bản: Lần tổ chức của hai năm trước không dùng để so sánh
      Biết có "Hình thức dân chủ trực tiếp đã tổ chức" vào các ngày 10/04/2023, 15/09/2023, 08/10/2024, 20/06/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và không có ghi chú "Ít hơn năm trước"

    @CB-1.2.c-4
    Khung kịch bản: Chưa đủ số lần như năm trước thì chờ hết năm
      Biết có "Hình thức dân chủ trực tiếp đã tổ chức" vào các ngày 10/04/2024, 15/09/2024
      Và có "Hình thức dân chủ trực tiếp đã tổ chức" ngày 03/03/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả        |
        | 31/12/2025    | "Chưa đến hạn" |
        | 01/01/2026    | "Đạt"          |

    @CB-1.2.c-4
    Kịch bản: Đã bằng năm trước thì đạt ngay trong năm
      Biết số liệu đầy đủ đến ngày 30/06/2025
      Và có "Hình thức dân chủ trực tiếp đã tổ chức" vào các ngày 10/04/2024, 15/09/2024
      Và có "Hình thức dân chủ trực tiếp đã tổ chức" vào các ngày 03/03/2025, 06/05/2025
      Khi đánh giá vào ngày 01/07/2025
      Thì kết quả là "Đạt"
      Và không có ghi chú "Ít hơn năm trước"

    @CB-1.2.c-4
    Kịch bản: Hai năm liền không tổ chức lần nào: năm sau đạt nhưng bị ghi chú
      Biết hồ sơ từ 01/01/2024 đến 31/12/2025 của Ủy ban nhân dân xã Bế Văn Đàn, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và không có "Hình thức dân chủ trực tiếp đã tổ chức" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả năm 2024 là "Không áp dụng", lý do "không phát sinh"
      Và kết quả năm 2025 là "Đạt"
      Và có ghi chú "Ít hơn năm trước"

    @CB-1.2.c-4
    Kịch bản: Năm đầu của đơn vị mới thành lập không có gì để so sánh
      Biết đơn vị thành lập ngày 01/07/2025
      Và có "Hình thức dân chủ trực tiếp đã tổ chức" ngày 10/09/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"
      Và có ghi chú "Không có số liệu kỳ trước để so sánh"

    @CB-1.2.c-4
    Khung kịch bản: Đơn vị thành lập cuối năm: năm đầu không so sánh, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và có "Hình thức dân chủ trực tiếp đã tổ chức" ngày 20/11/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                                  |
        | 02/10/2025     | "Không áp dụng", lý do "không phát sinh" |
        | 03/10/2025     | "Không áp dụng", lý do "không phát sinh" |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"     |

    @CB-1.2.c-4
    Khung kịch bản: Dân chủ trực tiếp: đơn vị giải thể trong năm 2024, tính từ 12/7/2024 phải đủ 90 ngày
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Bế Văn Đàn, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và có "Hình thức dân chủ trực tiếp đã tổ chức" ngày 12/06/2024
      Khi đánh giá vào ngày 15/02/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 09/10/2024  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 10/10/2024  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @CB-1.2.c-4
    Kịch bản: Hồ sơ chỉ bắt đầu từ năm nay, năm trước không ghi lần nào
      Biết có "Hình thức dân chủ trực tiếp đã tổ chức" ngày 10/09/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"
      Và có ghi chú "Không có số liệu kỳ trước để so sánh"

    @CB-1.2.c-4
    Kịch bản: Chưa báo cáo các lần tổ chức
      Biết chưa báo cáo "Hình thức dân chủ trực tiếp đã tổ chức"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.c-4
    Kịch bản: Hồ sơ chưa đủ đến cuối năm
      Biết số liệu đầy đủ đến ngày 30/12/2025
      Và có "Hình thức dân chủ trực tiếp đã tổ chức" vào các ngày 10/04/2024, 15/09/2024
      Và có "Hình thức dân chủ trực tiếp đã tổ chức" ngày 03/03/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ"

  Quy tắc: Cơ quan nhà nước công khai, minh bạch và để Nhân dân giám sát (gạch đầu dòng thứ hai, điểm c khoản 2)

    @CB-1.2.c-5
    Khung kịch bản: Công khai, minh bạch: chỉ cơ quan nhà nước, gồm cả Ủy ban nhân dân các cấp
      Biết hồ sơ năm 2024 của <đơn vị>, loại "<loại>", tỉnh Cao Bằng
      Và "Số nội dung phải công khai" là 20
      Và "Số nội dung đã công khai đúng hạn" là 19
      Và có "Kế hoạch công khai thông tin" ngày 10/01/2024
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                    | loại                                       | kết quả                                   |
        | Chi cục Kiểm lâm tỉnh Cao Bằng            | Cơ quan nhà nước                           | "Vi phạm", lý do "chưa đạt chỉ tiêu"      |
        | Sở Tư pháp tỉnh Cao Bằng                  | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "chưa đạt chỉ tiêu"      |
        | Ủy ban nhân dân tỉnh Cao Bằng             | Ủy ban nhân dân cấp tỉnh                   | "Vi phạm", lý do "chưa đạt chỉ tiêu"      |
        | Ủy ban nhân dân huyện Hòa An              | Ủy ban nhân dân cấp huyện                  | "Vi phạm", lý do "chưa đạt chỉ tiêu"      |
        | Ủy ban nhân dân xã Bế Văn Đàn             | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "chưa đạt chỉ tiêu"      |
        | Trường Tiểu học Hợp Giang                 | Đơn vị sự nghiệp công lập                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty trách nhiệm hữu hạn May Sông Bằng | Tổ chức có sử dụng lao động                | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty Thủy nông Cao Bằng                | Doanh nghiệp nhà nước                      | "Không áp dụng", lý do "khác loại đơn vị" |
        | Xóm Lũng Rì                               | Thôn, xóm, tổ dân phố                      | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội đồng nhân dân tỉnh Cao Bằng           | Hội đồng nhân dân cấp tỉnh                 | "Không áp dụng", lý do "khác loại đơn vị" |

    @CB-1.2.c-5
    Khung kịch bản: Công khai, minh bạch: năm trước khi có Nghị quyết và địa bàn ngoài tỉnh Cao Bằng
      Biết hồ sơ <kỳ> của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Và "Số nội dung phải công khai" là 20
      Và "Số nội dung đã công khai đúng hạn" là 19
      Và không có "Kế hoạch công khai thông tin" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | đơn vị                        | nơi           | ngày đánh giá | kết quả                                         |
        | năm 2023 | Ủy ban nhân dân xã Bế Văn Đàn | tỉnh Cao Bằng | 15/01/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | Ủy ban nhân dân xã Hữu Lũng   | tỉnh Lạng Sơn | 15/01/2026    | "Không áp dụng", lý do "khác địa bàn"           |

    @CB-1.2.c-5
    Khung kịch bản: Công khai, minh bạch: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và "Số nội dung phải công khai" là 20
      Và "Số nội dung đã công khai đúng hạn" là 19
      Và có "Kế hoạch công khai thông tin" ngày 06/10/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 03/10/2025     | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @CB-1.2.c-5
    Khung kịch bản: Công khai, minh bạch: đơn vị giải thể trong năm 2024, tính từ 12/7/2024 phải đủ 90 ngày
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Bế Văn Đàn, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và "Số nội dung phải công khai" là 20
      Và "Số nội dung đã công khai đúng hạn" là 19
      Và không có "Kế hoạch công khai thông tin" nào
      Khi đánh giá vào ngày 15/02/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 09/10/2024  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 10/10/2024  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @CB-1.2.c-5
    Khung kịch bản: Xã có kế hoạch công khai: phải công khai đúng hạn đủ mọi nội dung
      Biết "Số nội dung phải công khai" là <phải công khai>
      Và "Số nội dung đã công khai đúng hạn" là <đúng hạn>
      Và có "Kế hoạch công khai thông tin" ngày 10/01/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | phải công khai | đúng hạn | kết quả                              |
        | 20             | 20       | "Đạt"                                |
        | 20             | 19       | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 20             | 0        | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 1              | 1        | "Đạt"                                |
        | 0              | 0        | "Đạt"                                |

    @CB-1.2.c-5
    Khung kịch bản: Chỉ cấp xã mới phải có kế hoạch công khai
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Cao Bằng
      Và "Số nội dung phải công khai" là 20
      Và "Số nội dung đã công khai đúng hạn" là 20
      Và không có "Kế hoạch công khai thông tin" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                         | loại                                       | kết quả                               |
        | Ủy ban nhân dân xã Bế Văn Đàn  | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "chưa đủ minh chứng" |
        | Chi cục Kiểm lâm tỉnh Cao Bằng | Cơ quan nhà nước                           | "Đạt"                                 |
        | Sở Tư pháp tỉnh Cao Bằng       | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Đạt"                                 |
        | Ủy ban nhân dân tỉnh Cao Bằng  | Ủy ban nhân dân cấp tỉnh                   | "Đạt"                                 |

    @CB-1.2.c-5
    Kịch bản: Xã thiếu cả kế hoạch lẫn nội dung công khai: nêu chỉ tiêu chưa đạt
      Biết "Số nội dung phải công khai" là 20
      Và "Số nội dung đã công khai đúng hạn" là 19
      Và không có "Kế hoạch công khai thông tin" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đạt chỉ tiêu"

    @CB-1.2.c-5
    Kịch bản: Cơ quan không có nội dung nào phải công khai trong năm
      Biết hồ sơ năm 2025 của Chi cục Kiểm lâm tỉnh Cao Bằng, loại "Cơ quan nhà nước", tỉnh Cao Bằng
      Và "Số nội dung phải công khai" là 0
      Và "Số nội dung đã công khai đúng hạn" là 0
      Và không có "Kế hoạch công khai thông tin" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"

    @CB-1.2.c-5
    Khung kịch bản: Kế hoạch công khai của xã phải còn hiệu lực trong năm
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và "Số nội dung phải công khai" là 20
      Và "Số nội dung đã công khai đúng hạn" là 20
      Và có "Kế hoạch công khai thông tin" ngày <ngày ban hành>, có hiệu lực đến: <hiệu lực đến>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày ban hành | hiệu lực đến | kết quả                               |
        | 10/01/2024    | 31/12/2024   | "Vi phạm", lý do "chưa đủ minh chứng" |
        | 10/01/2024    | 01/01/2025   | "Đạt"                                 |
        | 31/12/2025    | 31/12/2026   | "Đạt"                                 |
        | 01/01/2026    | 31/12/2026   | "Vi phạm", lý do "chưa đủ minh chứng" |

    @CB-1.2.c-5
    Khung kịch bản: Còn nội dung chưa công khai đúng hạn: hết năm mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và "Số nội dung phải công khai" là 20
      Và "Số nội dung đã công khai đúng hạn" là 19
      Và có "Kế hoạch công khai thông tin" ngày 10/01/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 30/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Vi phạm", lý do "chưa đạt chỉ tiêu"        |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @CB-1.2.c-5
    Khung kịch bản: Chưa báo cáo một trong ba dữ kiện
      Biết "Số nội dung phải công khai" là 20
      Và "Số nội dung đã công khai đúng hạn" là 20
      Và có "Kế hoạch công khai thông tin" ngày 10/01/2025
      Và chưa báo cáo <dữ kiện>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | dữ kiện                             |
        | "Số nội dung phải công khai"        |
        | "Số nội dung đã công khai đúng hạn" |
        | "Kế hoạch công khai thông tin"      |

    @CB-1.2.c-5
    Kịch bản: Số liệu từng quý được cộng lại cho cả năm
      Biết "Số nội dung phải công khai" quý I/2025 là 5
      Và "Số nội dung phải công khai" quý II/2025 là 5
      Và "Số nội dung phải công khai" quý III/2025 là 5
      Và "Số nội dung phải công khai" quý IV/2025 là 5
      Và "Số nội dung đã công khai đúng hạn" quý I/2025 là 5
      Và "Số nội dung đã công khai đúng hạn" quý II/2025 là 5
      Và "Số nội dung đã công khai đúng hạn" quý III/2025 là 4
      Và "Số nội dung đã công khai đúng hạn" quý IV/2025 là 5
      Và có "Kế hoạch công khai thông tin" ngày 10/01/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đạt chỉ tiêu"

    @CB-1.2.c-5
    Kịch bản: Thiếu số liệu một quý thì chưa đủ căn cứ
      Biết "Số nội dung phải công khai" quý I/2025 là 5
      Và "Số nội dung phải công khai" quý II/2025 là 5
      Và "Số nội dung phải công khai" quý III/2025 là 5
      Và "Số nội dung đã công khai đúng hạn" quý I/2025 là 5
      Và "Số nội dung đã công khai đúng hạn" quý II/2025 là 5
      Và "Số nội dung đã công khai đúng hạn" quý III/2025 là 5
      Và có "Kế hoạch công khai thông tin" ngày 10/01/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.c-5
    Kịch bản: Công khai, minh bạch: huyện kết thúc hoạt động ngày 30/6/2025: không còn xét cả năm
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Hòa An, loại "Ủy ban nhân dân cấp huyện", tỉnh Cao Bằng
      Và "Số nội dung phải công khai" là 20
      Và "Số nội dung đã công khai đúng hạn" là 19
      Và không có "Kế hoạch công khai thông tin" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "đơn vị không tồn tại"

    @CB-1.2.c-6
    Khung kịch bản: Giám sát cơ quan: chỉ cơ quan nhà nước, gồm cả Ủy ban nhân dân các cấp
      Biết hồ sơ năm 2024 của <đơn vị>, loại "<loại>", tỉnh Cao Bằng
      Và "Số yêu cầu kiểm tra, giám sát bị từ chối trái quy định" là 0
      Và không có "Cuộc giám sát của Nhân dân, cộng đồng dân cư" nào
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                    | loại                                       | kết quả                                   |
        | Chi cục Kiểm lâm tỉnh Cao Bằng            | Cơ quan nhà nước                           | "Vi phạm", lý do "chưa đủ minh chứng"     |
        | Sở Tư pháp tỉnh Cao Bằng                  | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "chưa đủ minh chứng"     |
        | Ủy ban nhân dân tỉnh Cao Bằng             | Ủy ban nhân dân cấp tỉnh                   | "Vi phạm", lý do "chưa đủ minh chứng"     |
        | Ủy ban nhân dân huyện Hòa An              | Ủy ban nhân dân cấp huyện                  | "Vi phạm", lý do "chưa đủ minh chứng"     |
        | Ủy ban nhân dân xã Bế Văn Đàn             | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "chưa đủ minh chứng"     |
        | Trường Tiểu học Hợp Giang                 | Đơn vị sự nghiệp công lập                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty trách nhiệm hữu hạn May Sông Bằng | Tổ chức có sử dụng lao động                | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty Thủy nông Cao Bằng                | Doanh nghiệp nhà nước                      | "Không áp dụng", lý do "khác loại đơn vị" |
        | Xóm Lũng Rì                               | Thôn, xóm, tổ dân phố                      | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội đồng nhân dân tỉnh Cao Bằng           | Hội đồng nhân dân cấp tỉnh                 | "Không áp dụng", lý do "khác loại đơn vị" |

    @CB-1.2.c-6
    Khung kịch bản: Giám sát cơ quan: năm trước khi có Nghị quyết và địa bàn ngoài tỉnh Cao Bằng
      Biết hồ sơ <kỳ> của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Và "Số yêu cầu kiểm tra, giám sát bị từ chối trái quy định" là 0
      Và không có "Cuộc giám sát của Nhân dân, cộng đồng dân cư" nào
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | đơn vị                        | nơi           | ngày đánh giá | kết quả                                         |
        | năm 2023 | Ủy ban nhân dân xã Bế Văn Đàn | tỉnh Cao Bằng | 15/01/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | Ủy ban nhân dân xã Hữu Lũng   | tỉnh Lạng Sơn | 15/01/2026    | "Không áp dụng", lý do "khác địa bàn"           |

    @CB-1.2.c-6
    Khung kịch bản: Giám sát cơ quan: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và "Số yêu cầu kiểm tra, giám sát bị từ chối trái quy định" là 0
      Và không có "Cuộc giám sát của Nhân dân, cộng đồng dân cư" nào
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                               |
        | 02/10/2025     | "Vi phạm", lý do "chưa đủ minh chứng" |
        | 03/10/2025     | "Vi phạm", lý do "chưa đủ minh chứng" |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"  |

    @CB-1.2.c-6
    Khung kịch bản: Giám sát cơ quan: đơn vị giải thể trong năm 2024, tính từ 12/7/2024 phải đủ 90 ngày
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Bế Văn Đàn, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và "Số yêu cầu kiểm tra, giám sát bị từ chối trái quy định" là 0
      Và không có "Cuộc giám sát của Nhân dân, cộng đồng dân cư" nào
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/02/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 09/10/2024  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 10/10/2024  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @CB-1.2.c-6
    Khung kịch bản: Không có cuộc giám sát, không có kênh tiếp nhận: hết năm mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và "Số yêu cầu kiểm tra, giám sát bị từ chối trái quy định" là 0
      Và không có "Cuộc giám sát của Nhân dân, cộng đồng dân cư" nào
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 30/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Vi phạm", lý do "chưa đủ minh chứng"       |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @CB-1.2.c-6
    Khung kịch bản: Cuộc giám sát phải diễn ra trong năm
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và "Số yêu cầu kiểm tra, giám sát bị từ chối trái quy định" là 0
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và có "Cuộc giám sát của Nhân dân, cộng đồng dân cư" ngày <ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                               |
        | 31/12/2024 | "Vi phạm", lý do "chưa đủ minh chứng" |
        | 01/01/2025 | "Đạt"                                 |
        | 31/12/2025 | "Đạt"                                 |
        | 01/01/2026 | "Vi phạm", lý do "chưa đủ minh chứng" |

    @CB-1.2.c-6
    Khung kịch bản: Không có cuộc giám sát nhưng có kênh góp ý, giám sát hoặc đánh giá
      Biết "Số yêu cầu kiểm tra, giám sát bị từ chối trái quy định" là 0
      Và không có "Cuộc giám sát của Nhân dân, cộng đồng dân cư" nào
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày 05/03/2024, công dụng: <công dụng>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | công dụng                | kết quả                               |
        | phản ánh kiến nghị       | "Đạt"                                 |
        | giám sát                 | "Đạt"                                 |
        | đánh giá mức độ hài lòng | "Đạt"                                 |
        | công khai và giám sát    | "Đạt"                                 |
        | công khai                | "Vi phạm", lý do "chưa đủ minh chứng" |
        | lấy ý kiến               | "Vi phạm", lý do "chưa đủ minh chứng" |

    @CB-1.2.c-6
    Khung kịch bản: Kênh tiếp nhận phải hoạt động trong năm
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và "Số yêu cầu kiểm tra, giám sát bị từ chối trái quy định" là 0
      Và không có "Cuộc giám sát của Nhân dân, cộng đồng dân cư" nào
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày <từ ngày>, công dụng: giám sát; ngày ngừng sử dụng: <đến ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | từ ngày    | đến ngày   | kết quả                               |
        | 02/01/2024 | 31/12/2024 | "Vi phạm", lý do "chưa đủ minh chứng" |
        | 02/01/2024 | 01/01/2025 | "Đạt"                                 |
        | 31/12/2025 | 30/06/2026 | "Đạt"                                 |
        | 01/01/2026 | 30/06/2026 | "Vi phạm", lý do "chưa đủ minh chứng" |

    @CB-1.2.c-6
    Khung kịch bản: Từ chối trái quy định một yêu cầu giám sát là vi phạm ngay, không chờ hết năm
      Biết số liệu đầy đủ đến ngày 30/06/2025
      Và "Số yêu cầu kiểm tra, giám sát bị từ chối trái quy định" là <số từ chối>
      Và có "Cuộc giám sát của Nhân dân, cộng đồng dân cư" ngày 15/05/2025
      Khi đánh giá vào ngày 01/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số từ chối | kết quả                                     |
        | 0          | "Đạt"                                       |
        | 1          | "Vi phạm", lý do "có vi phạm được kết luận" |
        | 3          | "Vi phạm", lý do "có vi phạm được kết luận" |

    @CB-1.2.c-6
    Khung kịch bản: Chưa báo cáo dữ kiện cần thiết
      Biết "Số yêu cầu kiểm tra, giám sát bị từ chối trái quy định" là 0
      Và không có "Cuộc giám sát của Nhân dân, cộng đồng dân cư" nào
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và chưa báo cáo <dữ kiện>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | dữ kiện                                                  | kết quả                                         |
        | "Cuộc giám sát của Nhân dân, cộng đồng dân cư"           | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |
        | "Công cụ số, tiện ích đưa vào sử dụng"                   | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |
        | "Số yêu cầu kiểm tra, giám sát bị từ chối trái quy định" | "Vi phạm", lý do "chưa đủ minh chứng"           |

    @CB-1.2.c-6
    Kịch bản: Đã có cuộc giám sát nhưng chưa báo cáo số yêu cầu bị từ chối
      Biết có "Cuộc giám sát của Nhân dân, cộng đồng dân cư" ngày 15/05/2025
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và chưa báo cáo "Số yêu cầu kiểm tra, giám sát bị từ chối trái quy định"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.c-6
    Kịch bản: Kênh đang dùng nhưng không ghi công dụng thì chưa đủ dữ liệu
      Biết "Số yêu cầu kiểm tra, giám sát bị từ chối trái quy định" là 0
      Và không có "Cuộc giám sát của Nhân dân, cộng đồng dân cư" nào
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày 05/03/2024, loại công cụ: cổng thông tin điện tử
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.c-6
    Khung kịch bản: Ở cấp huyện, cuộc giám sát đến ngày cuối 30/6/2025 được giữ, sau đó không xét
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Hòa An, loại "Ủy ban nhân dân cấp huyện", tỉnh Cao Bằng
      Và số liệu đầy đủ đến ngày 10/07/2025
      Và "Số yêu cầu kiểm tra, giám sát bị từ chối trái quy định" là 0
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và có "Cuộc giám sát của Nhân dân, cộng đồng dân cư" ngày <ngày>
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                       |
        | 29/06/2025 | "Đạt"                                         |
        | 30/06/2025 | "Đạt"                                         |
        | 01/07/2025 | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @CB-1.2.c-7
    Khung kịch bản: Giám sát người thi hành công vụ: chỉ cơ quan nhà nước, gồm cả Ủy ban nhân dân các cấp
      Biết hồ sơ năm 2024 của <đơn vị>, loại "<loại>", tỉnh Cao Bằng
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                    | loại                                       | kết quả                                   |
        | Chi cục Kiểm lâm tỉnh Cao Bằng            | Cơ quan nhà nước                           | "Vi phạm", lý do "không có"               |
        | Sở Tư pháp tỉnh Cao Bằng                  | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân tỉnh Cao Bằng             | Ủy ban nhân dân cấp tỉnh                   | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân huyện Hòa An              | Ủy ban nhân dân cấp huyện                  | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân xã Bế Văn Đàn             | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "không có"               |
        | Trường Tiểu học Hợp Giang                 | Đơn vị sự nghiệp công lập                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty trách nhiệm hữu hạn May Sông Bằng | Tổ chức có sử dụng lao động                | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty Thủy nông Cao Bằng                | Doanh nghiệp nhà nước                      | "Không áp dụng", lý do "khác loại đơn vị" |
        | Xóm Lũng Rì                               | Thôn, xóm, tổ dân phố                      | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội đồng nhân dân tỉnh Cao Bằng           | Hội đồng nhân dân cấp tỉnh                 | "Không áp dụng", lý do "khác loại đơn vị" |

    @CB-1.2.c-7
    Khung kịch bản: Giám sát người thi hành công vụ: năm trước khi có Nghị quyết và địa bàn ngoài tỉnh Cao Bằng
      Biết hồ sơ <kỳ> của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | đơn vị                        | nơi           | ngày đánh giá | kết quả                                         |
        | năm 2023 | Ủy ban nhân dân xã Bế Văn Đàn | tỉnh Cao Bằng | 15/01/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | Ủy ban nhân dân xã Hữu Lũng   | tỉnh Lạng Sơn | 15/01/2026    | "Không áp dụng", lý do "khác địa bàn"           |

    @CB-1.2.c-7
    Khung kịch bản: Giám sát người thi hành công vụ: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Vi phạm", lý do "không có"          |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @CB-1.2.c-7
    Khung kịch bản: Giám sát người thi hành công vụ: đơn vị giải thể trong năm 2024, tính từ 12/7/2024 phải đủ 90 ngày
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Bế Văn Đàn, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/02/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 09/10/2024  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 10/10/2024  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @CB-1.2.c-7
    Khung kịch bản: Chưa có kênh nào: hết năm mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 30/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Vi phạm", lý do "không có"                 |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @CB-1.2.c-7
    Khung kịch bản: Kênh phải dùng để phản ánh, giám sát hoặc đánh giá người thi hành công vụ
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 05/03/2024, công dụng: <công dụng>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | công dụng                | kết quả                     |
        | phản ánh kiến nghị       | "Đạt"                       |
        | giám sát                 | "Đạt"                       |
        | đánh giá mức độ hài lòng | "Đạt"                       |
        | công khai                | "Vi phạm", lý do "không có" |
        | dịch vụ công             | "Vi phạm", lý do "không có" |

    @CB-1.2.c-7
    Khung kịch bản: Kênh phải hoạt động trong năm
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày <từ ngày>, công dụng: đánh giá mức độ hài lòng; ngày ngừng sử dụng: <đến ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | từ ngày    | đến ngày   | kết quả                     |
        | 02/01/2024 | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 02/01/2024 | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | 30/06/2026 | "Đạt"                       |
        | 01/01/2026 | 30/06/2026 | "Vi phạm", lý do "không có" |

    @CB-1.2.c-7
    Kịch bản: Cuộc giám sát của Nhân dân chỉ để tham khảo, không thay cho kênh
      Biết không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và có "Cuộc giám sát của Nhân dân, cộng đồng dân cư" ngày 15/05/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @CB-1.2.c-7
    Kịch bản: Chưa báo cáo công cụ số
      Biết chưa báo cáo "Công cụ số, tiện ích đưa vào sử dụng"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.c-7
    Kịch bản: Kênh không ghi ngày đưa vào dùng thì chưa đủ dữ liệu
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" không ghi ngày, công dụng: giám sát
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.c-7
    Khung kịch bản: Ở cấp huyện, kênh mở đến ngày cuối 30/6/2025 được giữ, sau đó không xét
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Hòa An, loại "Ủy ban nhân dân cấp huyện", tỉnh Cao Bằng
      Và số liệu đầy đủ đến ngày 10/07/2025
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày <ngày>, công dụng: phản ánh kiến nghị
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                       |
        | 29/06/2025 | "Đạt"                                         |
        | 30/06/2025 | "Đạt"                                         |
        | 01/07/2025 | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @CB-1.2.c-8
    Khung kịch bản: Đánh giá sự hài lòng: chỉ cơ quan nhà nước, gồm cả Ủy ban nhân dân các cấp
      Biết hồ sơ năm 2024 của <đơn vị>, loại "<loại>", tỉnh Cao Bằng
      Và "giao dịch trực tiếp với công dân" là có
      Và không có "Đợt đánh giá mức độ hài lòng" nào
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                    | loại                                       | kết quả                                   |
        | Chi cục Kiểm lâm tỉnh Cao Bằng            | Cơ quan nhà nước                           | "Vi phạm", lý do "không có"               |
        | Sở Tư pháp tỉnh Cao Bằng                  | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân tỉnh Cao Bằng             | Ủy ban nhân dân cấp tỉnh                   | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân huyện Hòa An              | Ủy ban nhân dân cấp huyện                  | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân xã Bế Văn Đàn             | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "không có"               |
        | Trường Tiểu học Hợp Giang                 | Đơn vị sự nghiệp công lập                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty trách nhiệm hữu hạn May Sông Bằng | Tổ chức có sử dụng lao động                | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty Thủy nông Cao Bằng                | Doanh nghiệp nhà nước                      | "Không áp dụng", lý do "khác loại đơn vị" |
        | Xóm Lũng Rì                               | Thôn, xóm, tổ dân phố                      | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội đồng nhân dân tỉnh Cao Bằng           | Hội đồng nhân dân cấp tỉnh                 | "Không áp dụng", lý do "khác loại đơn vị" |

    @CB-1.2.c-8
    Khung kịch bản: Đánh giá sự hài lòng: năm trước khi có Nghị quyết và địa bàn ngoài tỉnh Cao Bằng
      Biết hồ sơ <kỳ> của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Và "giao dịch trực tiếp với công dân" là có
      Và không có "Đợt đánh giá mức độ hài lòng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | đơn vị                        | nơi           | ngày đánh giá | kết quả                                         |
        | năm 2023 | Ủy ban nhân dân xã Bế Văn Đàn | tỉnh Cao Bằng | 15/01/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | Ủy ban nhân dân xã Hữu Lũng   | tỉnh Lạng Sơn | 15/01/2026    | "Không áp dụng", lý do "khác địa bàn"           |

    @CB-1.2.c-8
    Khung kịch bản: Đánh giá sự hài lòng: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và "giao dịch trực tiếp với công dân" là có
      Và không có "Đợt đánh giá mức độ hài lòng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Vi phạm", lý do "không có"          |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @CB-1.2.c-8
    Khung kịch bản: Đánh giá sự hài lòng: đơn vị giải thể trong năm 2024, tính từ 12/7/2024 phải đủ 90 ngày
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Bế Văn Đàn, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và "giao dịch trực tiếp với công dân" là có
      Và không có "Đợt đánh giá mức độ hài lòng" nào
      Khi đánh giá vào ngày 15/02/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 09/10/2024  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 10/10/2024  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @CB-1.2.c-8
    Khung kịch bản: Chưa đánh giá sự hài lòng: hết năm mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và "giao dịch trực tiếp với công dân" là có
      Và không có "Đợt đánh giá mức độ hài lòng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 30/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Vi phạm", lý do "không có"                 |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @CB-1.2.c-8
    Khung kịch bản: Đợt đánh giá phải trong năm
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và "giao dịch trực tiếp với công dân" là có
      Và có "Đợt đánh giá mức độ hài lòng" ngày <ngày>, nguồn đánh giá: tự khảo sát
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @CB-1.2.c-8
    Khung kịch bản: Tự khảo sát hay chỉ số của cấp trên đều được, không đặt mức tỷ lệ hài lòng
      Biết "giao dịch trực tiếp với công dân" là có
      Và có "Đợt đánh giá mức độ hài lòng" ngày 20/11/2025, nguồn đánh giá: <nguồn>; số phiếu trả lời: 100; số phiếu hài lòng: <hài lòng>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

      Dữ liệu:
        | nguồn               | hài lòng |
        | tự khảo sát         | 96       |
        | tự khảo sát         | 0        |
        | chỉ số của cấp trên | 41       |

    @CB-1.2.c-8
    Khung kịch bản: Đơn vị không giao dịch với công dân thì không phải đánh giá
      Biết "giao dịch trực tiếp với công dân" là <giao dịch>
      Và không có "Đợt đánh giá mức độ hài lòng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | giao dịch | ngày đánh giá | kết quả                                                |
        | có        | 15/01/2026    | "Vi phạm", lý do "không có"                            |
        | không     | 15/01/2026    | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | không     | 01/07/2025    | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @CB-1.2.c-8
    Kịch bản: Chưa cho biết có giao dịch trực tiếp với công dân hay không
      Biết không có "Đợt đánh giá mức độ hài lòng" nào
      Và chưa báo cáo "giao dịch trực tiếp với công dân"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.c-8
    Kịch bản: Chưa báo cáo các đợt đánh giá
      Biết "giao dịch trực tiếp với công dân" là có
      Và chưa báo cáo "Đợt đánh giá mức độ hài lòng"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.c-8
    Khung kịch bản: Ở cấp huyện, đợt đánh giá đến ngày cuối 30/6/2025 được giữ, sau đó không xét
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Hòa An, loại "Ủy ban nhân dân cấp huyện", tỉnh Cao Bằng
      Và số liệu đầy đủ đến ngày 10/07/2025
      Và "giao dịch trực tiếp với công dân" là có
      Và có "Đợt đánh giá mức độ hài lòng" ngày <ngày>
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                       |
        | 29/06/2025 | "Đạt"                                         |
        | 30/06/2025 | "Đạt"                                         |
        | 01/07/2025 | "Không áp dụng", lý do "đơn vị không tồn tại" |

  Quy tắc: Quy chế dân chủ và việc xem xét mức độ dân chủ hằng năm (gạch đầu dòng thứ ba, điểm c khoản 2)

    @CB-1.2.c-9
    Kịch bản: Quy chế của chính đơn vị đang còn hiệu lực
      Biết có "Quy chế thực hiện dân chủ ở cơ sở" ngày 15/11/2024, số ký hiệu: 87/QĐ-UBND
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @CB-1.2.c-9
    Kịch bản: Đã quá thời gian chờ mà chưa ban hành quy chế
      Biết không có "Quy chế thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @CB-1.2.c-9
    Kịch bản: Quy chế đã hết hiệu lực
      Biết có "Quy chế thực hiện dân chủ ở cơ sở" ngày 15/11/2023, có hiệu lực đến: 31/12/2024
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "hết hiệu lực"

    @CB-1.2.c-9
    Khung kịch bản: Ban hành quy chế ràng buộc mọi loại đơn vị như chỉ tiêu 100%
      Biết hồ sơ từ 12/07/2024 đến 31/03/2025 của <đơn vị>, loại "<loại>", tỉnh Cao Bằng
      Và "tự nguyện áp dụng" là có
      Và không có "Quy chế thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                             | loại                        | ngày đánh giá | kết quả                     |
        | Chi cục Thuế huyện Quảng Hòa       | Cơ quan nhà nước            | 08/01/2025    | "Chưa đến hạn"              |
        | Chi cục Thuế huyện Quảng Hòa       | Cơ quan nhà nước            | 09/01/2025    | "Vi phạm", lý do "không có" |
        | Ủy ban nhân dân tỉnh Cao Bằng      | Ủy ban nhân dân cấp tỉnh    | 08/01/2025    | "Chưa đến hạn"              |
        | Ủy ban nhân dân tỉnh Cao Bằng      | Ủy ban nhân dân cấp tỉnh    | 09/01/2025    | "Vi phạm", lý do "không có" |
        | Ủy ban nhân dân huyện Hà Quảng     | Ủy ban nhân dân cấp huyện   | 08/01/2025    | "Chưa đến hạn"              |
        | Ủy ban nhân dân huyện Hà Quảng     | Ủy ban nhân dân cấp huyện   | 09/01/2025    | "Vi phạm", lý do "không có" |
        | Ủy ban nhân dân xã Trùng Khánh     | Ủy ban nhân dân cấp xã      | 08/01/2025    | "Chưa đến hạn"              |
        | Ủy ban nhân dân xã Trùng Khánh     | Ủy ban nhân dân cấp xã      | 09/01/2025    | "Vi phạm", lý do "không có" |
        | Trường Trung học cơ sở Nguyên Bình | Đơn vị sự nghiệp công lập   | 08/01/2025    | "Chưa đến hạn"              |
        | Trường Trung học cơ sở Nguyên Bình | Đơn vị sự nghiệp công lập   | 09/01/2025    | "Vi phạm", lý do "không có" |
        | Công ty cổ phần Xi măng Cao Bằng   | Tổ chức có sử dụng lao động | 08/01/2025    | "Chưa đến hạn"              |
        | Công ty cổ phần Xi măng Cao Bằng   | Tổ chức có sử dụng lao động | 09/01/2025    | "Vi phạm", lý do "không có" |
        | Công ty Lâm nghiệp Cao Bằng        | Doanh nghiệp nhà nước       | 08/01/2025    | "Chưa đến hạn"              |
        | Công ty Lâm nghiệp Cao Bằng        | Doanh nghiệp nhà nước       | 09/01/2025    | "Vi phạm", lý do "không có" |

    @CB-1.2.c-10
    Khung kịch bản: Xem xét mức độ dân chủ: chỉ những nơi Nghị quyết liệt kê, không gồm Ủy ban nhân dân tỉnh và doanh nghiệp
      Biết hồ sơ năm 2024 của <đơn vị>, loại "<loại>", tỉnh Cao Bằng
      Và số liệu đầy đủ đến ngày 31/01/2025
      Và không có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 01/02/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                    | loại                                       | kết quả                                   |
        | Chi cục Kiểm lâm tỉnh Cao Bằng            | Cơ quan nhà nước                           | "Vi phạm", lý do "không có"               |
        | Sở Tư pháp tỉnh Cao Bằng                  | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân huyện Hòa An              | Ủy ban nhân dân cấp huyện                  | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân xã Bế Văn Đàn             | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "không có"               |
        | Trường Tiểu học Hợp Giang                 | Đơn vị sự nghiệp công lập                  | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân tỉnh Cao Bằng             | Ủy ban nhân dân cấp tỉnh                   | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty trách nhiệm hữu hạn May Sông Bằng | Tổ chức có sử dụng lao động                | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty Thủy nông Cao Bằng                | Doanh nghiệp nhà nước                      | "Không áp dụng", lý do "khác loại đơn vị" |
        | Xóm Lũng Rì                               | Thôn, xóm, tổ dân phố                      | "Không áp dụng", lý do "khác loại đơn vị" |

    @CB-1.2.c-10
    Khung kịch bản: Xem xét mức độ dân chủ: năm trước khi có Nghị quyết và địa bàn ngoài tỉnh Cao Bằng
      Biết hồ sơ <kỳ> của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Và không có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | đơn vị                        | nơi           | ngày đánh giá | kết quả                                         |
        | năm 2023 | Ủy ban nhân dân xã Bế Văn Đàn | tỉnh Cao Bằng | 05/02/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | Ủy ban nhân dân xã Hữu Lũng   | tỉnh Lạng Sơn | 05/02/2026    | "Không áp dụng", lý do "khác địa bàn"           |

    @CB-1.2.c-10
    Khung kịch bản: Xem xét mức độ dân chủ: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và số liệu đầy đủ đến ngày 31/01/2026
      Và không có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 05/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Vi phạm", lý do "không có"          |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @CB-1.2.c-10
    Khung kịch bản: Xem xét mức độ dân chủ: đơn vị giải thể trong năm 2024, tính từ 12/7/2024 phải đủ 90 ngày
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Bế Văn Đàn, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/02/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 09/10/2024  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 10/10/2024  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @CB-1.2.c-10
    Khung kịch bản: Được xem xét đến hết 31/01 năm sau, sang 01/02 mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/01/2026

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/01/2026  | 30/01/2026    | "Chưa đến hạn"                              |
        | 31/01/2026  | 31/01/2026    | "Chưa đến hạn"                              |
        | 31/01/2026  | 01/02/2026    | "Vi phạm", lý do "không có"                 |
        | 30/01/2026  | 01/02/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @CB-1.2.c-10
    Khung kịch bản: Lần xem xét của năm 2025 được thực hiện trong khoảng 01/01/2025 đến 31/01/2026
      Biết số liệu đầy đủ đến ngày 05/02/2026
      Và có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" ngày <ngày>, năm: 2025; gắn với cải cách hành chính: có
      Khi đánh giá vào ngày 10/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 31/01/2026 | "Đạt"                       |
        | 01/02/2026 | "Vi phạm", lý do "quá hạn"  |

    @CB-1.2.c-10
    Kịch bản: Xem xét chậm hai ngày
      Biết số liệu đầy đủ đến ngày 05/02/2026
      Và có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" ngày 02/02/2026, năm: 2025; gắn với cải cách hành chính: có
      Khi đánh giá vào ngày 10/02/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là 2

    @CB-1.2.c-10
    Khung kịch bản: Phải xem xét cho đúng năm và gắn với cải cách hành chính
      Biết số liệu đầy đủ đến ngày 31/01/2026
      Và có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" ngày 20/12/2025, năm: <năm>; gắn với cải cách hành chính: <gắn>
      Khi đánh giá vào ngày 05/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm  | gắn   | kết quả                               |
        | 2025 | có    | "Đạt"                                 |
        | 2025 | không | "Vi phạm", lý do "chưa đúng nội dung" |
        | 2024 | có    | "Vi phạm", lý do "không có"           |
        | 2024 | không | "Vi phạm", lý do "không có"           |
        | 2026 | có    | "Vi phạm", lý do "không có"           |

    @CB-1.2.c-10
    Kịch bản: Xem xét xong trong năm thì đạt ngay
      Biết số liệu đầy đủ đến ngày 20/12/2025
      Và có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" ngày 15/12/2025, năm: 2025; gắn với cải cách hành chính: có
      Khi đánh giá vào ngày 20/12/2025
      Thì kết quả là "Đạt"

    @CB-1.2.c-10
    Kịch bản: Chưa ghi có gắn với cải cách hành chính hay không
      Biết số liệu đầy đủ đến ngày 31/01/2026
      Và có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" ngày 20/12/2025, năm: 2025
      Khi đánh giá vào ngày 05/02/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.c-10
    Kịch bản: Chưa báo cáo các lần xem xét
      Biết số liệu đầy đủ đến ngày 31/01/2026
      Và chưa báo cáo "Lần xem xét mức độ thực hiện dân chủ ở cơ sở"
      Khi đánh giá vào ngày 05/02/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.c-10
    Khung kịch bản: Ở cấp huyện, lần xem xét đến ngày cuối 30/6/2025 được giữ, sau đó không xét
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Hòa An, loại "Ủy ban nhân dân cấp huyện", tỉnh Cao Bằng
      Và số liệu đầy đủ đến ngày 10/07/2025
      Và có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" ngày <ngày>, năm: 2025; gắn với cải cách hành chính: có
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                       |
        | 29/06/2025 | "Đạt"                                         |
        | 30/06/2025 | "Đạt"                                         |
        | 01/07/2025 | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @CB-1.2.c-11
    Khung kịch bản: Xếp loại lãnh đạo: chỉ những nơi Nghị quyết liệt kê, không gồm Ủy ban nhân dân tỉnh và doanh nghiệp
      Biết hồ sơ năm 2024 của <đơn vị>, loại "<loại>", tỉnh Cao Bằng
      Và số liệu đầy đủ đến ngày 31/01/2025
      Và có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" ngày 20/12/2024, năm: 2024; chức danh được xếp loại: người đứng đầu; dùng kết quả thực hiện dân chủ: không
      Khi đánh giá vào ngày 01/02/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                    | loại                                       | kết quả                                   |
        | Chi cục Kiểm lâm tỉnh Cao Bằng            | Cơ quan nhà nước                           | "Vi phạm", lý do "chưa đúng nội dung"     |
        | Sở Tư pháp tỉnh Cao Bằng                  | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "chưa đúng nội dung"     |
        | Ủy ban nhân dân huyện Hòa An              | Ủy ban nhân dân cấp huyện                  | "Vi phạm", lý do "chưa đúng nội dung"     |
        | Ủy ban nhân dân xã Bế Văn Đàn             | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "chưa đúng nội dung"     |
        | Trường Tiểu học Hợp Giang                 | Đơn vị sự nghiệp công lập                  | "Vi phạm", lý do "chưa đúng nội dung"     |
        | Ủy ban nhân dân tỉnh Cao Bằng             | Ủy ban nhân dân cấp tỉnh                   | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty trách nhiệm hữu hạn May Sông Bằng | Tổ chức có sử dụng lao động                | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty Thủy nông Cao Bằng                | Doanh nghiệp nhà nước                      | "Không áp dụng", lý do "khác loại đơn vị" |
        | Xóm Lũng Rì                               | Thôn, xóm, tổ dân phố                      | "Không áp dụng", lý do "khác loại đơn vị" |

    @CB-1.2.c-11
    Khung kịch bản: Xếp loại lãnh đạo: năm trước khi có Nghị quyết và địa bàn ngoài tỉnh Cao Bằng
      Biết hồ sơ <kỳ> của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Và có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" ngày 20/12/2023, năm: 2023; chức danh được xếp loại: người đứng đầu; dùng kết quả thực hiện dân chủ: không
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | đơn vị                        | nơi           | ngày đánh giá | kết quả                                         |
        | năm 2023 | Ủy ban nhân dân xã Bế Văn Đàn | tỉnh Cao Bằng | 05/02/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | Ủy ban nhân dân xã Hữu Lũng   | tỉnh Lạng Sơn | 05/02/2026    | "Không áp dụng", lý do "khác địa bàn"           |

    @CB-1.2.c-11
    Khung kịch bản: Xếp loại lãnh đạo: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và số liệu đầy đủ đến ngày 31/01/2026
      Và có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" ngày 20/12/2025, năm: 2025; chức danh được xếp loại: người đứng đầu; dùng kết quả thực hiện dân chủ: không
      Khi đánh giá vào ngày 05/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                               |
        | 02/10/2025     | "Vi phạm", lý do "chưa đúng nội dung" |
        | 03/10/2025     | "Vi phạm", lý do "chưa đúng nội dung" |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"  |

    @CB-1.2.c-11
    Khung kịch bản: Xếp loại lãnh đạo: đơn vị giải thể trong năm 2024, tính từ 12/7/2024 phải đủ 90 ngày
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Bế Văn Đàn, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" ngày 20/09/2024, năm: 2024; chức danh được xếp loại: người đứng đầu; dùng kết quả thực hiện dân chủ: không
      Khi đánh giá vào ngày 15/02/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 09/10/2024  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 10/10/2024  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @CB-1.2.c-11
    Khung kịch bản: Hồ sơ xếp loại chưa dùng kết quả dân chủ: được bổ sung đến 31/01 năm sau
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" ngày 20/12/2025, năm: 2025; chức danh được xếp loại: người đứng đầu; dùng kết quả thực hiện dân chủ: không
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/01/2026

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/01/2026  | 30/01/2026    | "Chưa đến hạn"                              |
        | 31/01/2026  | 31/01/2026    | "Chưa đến hạn"                              |
        | 31/01/2026  | 01/02/2026    | "Vi phạm", lý do "chưa đúng nội dung"       |
        | 30/01/2026  | 01/02/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @CB-1.2.c-11
    Khung kịch bản: Mọi hồ sơ xếp loại của năm đều phải dùng kết quả dân chủ
      Biết số liệu đầy đủ đến ngày 31/01/2026
      Và có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" ngày 20/12/2025, năm: 2025; chức danh được xếp loại: người đứng đầu; dùng kết quả thực hiện dân chủ: <người đứng đầu>
      Và có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" ngày 20/12/2025, năm: 2025; chức danh được xếp loại: cấp phó; dùng kết quả thực hiện dân chủ: <cấp phó>
      Khi đánh giá vào ngày 05/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | người đứng đầu | cấp phó | kết quả                               |
        | có             | có      | "Đạt"                                 |
        | có             | không   | "Vi phạm", lý do "chưa đúng nội dung" |
        | không          | có      | "Vi phạm", lý do "chưa đúng nội dung" |
        | không          | không   | "Vi phạm", lý do "chưa đúng nội dung" |

    @CB-1.2.c-11
    Kịch bản: Hồ sơ xếp loại của năm khác không ảnh hưởng
      Biết số liệu đầy đủ đến ngày 31/01/2026
      Và có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" ngày 20/12/2025, năm: 2025; chức danh được xếp loại: người đứng đầu; dùng kết quả thực hiện dân chủ: có
      Và có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" ngày 15/01/2025, năm: 2024; chức danh được xếp loại: người đứng đầu; dùng kết quả thực hiện dân chủ: không
      Khi đánh giá vào ngày 05/02/2026
      Thì kết quả là "Đạt"

    @CB-1.2.c-11
    Kịch bản: Hồ sơ xếp loại của năm ký trong tháng 01 năm sau vẫn thuộc năm đó
      Biết số liệu đầy đủ đến ngày 31/01/2026
      Và có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" ngày 15/01/2026, năm: 2025; chức danh được xếp loại: người đứng đầu; dùng kết quả thực hiện dân chủ: không
      Khi đánh giá vào ngày 05/02/2026
      Thì kết quả là "Vi phạm", lý do "chưa đúng nội dung"

    @CB-1.2.c-11
    Khung kịch bản: Không xếp loại ai trong năm thì không phát sinh
      Biết số liệu đầy đủ đến ngày 31/01/2026
      Và không có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                  |
        | 31/01/2026    | "Chưa đến hạn"                           |
        | 01/02/2026    | "Không áp dụng", lý do "không phát sinh" |

    @CB-1.2.c-11
    Kịch bản: Chưa ghi hồ sơ có dùng kết quả dân chủ hay không
      Biết số liệu đầy đủ đến ngày 31/01/2026
      Và có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" ngày 20/12/2025, năm: 2025; chức danh được xếp loại: người đứng đầu
      Khi đánh giá vào ngày 05/02/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.c-11
    Kịch bản: Chưa báo cáo hồ sơ xếp loại
      Biết số liệu đầy đủ đến ngày 31/01/2026
      Và chưa báo cáo "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo"
      Khi đánh giá vào ngày 05/02/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.c-11
    Kịch bản: Bộ tiêu chí đánh giá có nêu dân chủ chỉ để tham khảo, không thay hồ sơ xếp loại
      Biết số liệu đầy đủ đến ngày 31/01/2026
      Và có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" ngày 05/03/2025, năm: 2025; bộ tiêu chí: xếp loại hoàn thành nhiệm vụ
      Và có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" ngày 20/12/2025, năm: 2025; chức danh được xếp loại: người đứng đầu; dùng kết quả thực hiện dân chủ: không
      Khi đánh giá vào ngày 05/02/2026
      Thì kết quả là "Vi phạm", lý do "chưa đúng nội dung"

    @CB-1.2.c-11
    Kịch bản: Huyện kết thúc hoạt động ngày 30/6/2025: hồ sơ chưa đạt không còn xét
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Hòa An, loại "Ủy ban nhân dân cấp huyện", tỉnh Cao Bằng
      Và số liệu đầy đủ đến ngày 31/01/2026
      Và có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" ngày 20/06/2025, năm: 2025; chức danh được xếp loại: người đứng đầu; dùng kết quả thực hiện dân chủ: không
      Khi đánh giá vào ngày 05/02/2026
      Thì kết quả là "Không áp dụng", lý do "đơn vị không tồn tại"

  Quy tắc: Đảng viên, cán bộ, công chức, viên chức, người lao động gương mẫu, góp ý (gạch đầu dòng thứ tư, điểm c khoản 2)

    @CB-1.2.c-12
    Khung kịch bản: Việc gương mẫu của người trong đơn vị do người thẩm định kết luận
      Biết hồ sơ năm 2024 của <đơn vị>, loại "<loại>", tỉnh Cao Bằng
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                         | loại                                       | kết quả                                      |
        | Chi cục Kiểm lâm tỉnh Cao Bằng                 | Cơ quan nhà nước                           | "Chờ thẩm định", lý do "cần người thẩm định" |
        | Sở Tư pháp tỉnh Cao Bằng                       | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Chờ thẩm định", lý do "cần người thẩm định" |
        | Ủy ban nhân dân tỉnh Cao Bằng                  | Ủy ban nhân dân cấp tỉnh                   | "Chờ thẩm định", lý do "cần người thẩm định" |
        | Ủy ban nhân dân huyện Hòa An                   | Ủy ban nhân dân cấp huyện                  | "Chờ thẩm định", lý do "cần người thẩm định" |
        | Ủy ban nhân dân xã Bế Văn Đàn                  | Ủy ban nhân dân cấp xã                     | "Chờ thẩm định", lý do "cần người thẩm định" |
        | Trường Tiểu học Hợp Giang                      | Đơn vị sự nghiệp công lập                  | "Chờ thẩm định", lý do "cần người thẩm định" |
        | Công ty Thủy nông Cao Bằng                     | Doanh nghiệp nhà nước                      | "Chờ thẩm định", lý do "cần người thẩm định" |
        | Xóm Lũng Rì                                    | Thôn, xóm, tổ dân phố                      | "Không áp dụng", lý do "khác loại đơn vị"    |
        | Hội đồng nhân dân tỉnh Cao Bằng                | Hội đồng nhân dân cấp tỉnh                 | "Không áp dụng", lý do "khác loại đơn vị"    |
        | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Cao Bằng | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị"    |

    @CB-1.2.c-12
    Khung kịch bản: Gương mẫu thực hiện dân chủ: doanh nghiệp tư nhân chỉ xét khi tự nguyện áp dụng
      Biết hồ sơ năm 2024 của Công ty trách nhiệm hữu hạn May Sông Bằng, loại "Tổ chức có sử dụng lao động", tỉnh Cao Bằng
      Và "tự nguyện áp dụng" là <tự nguyện>
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tự nguyện | kết quả                                                |
        | có        | "Chờ thẩm định", lý do "cần người thẩm định"           |
        | không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @CB-1.2.c-12
    Kịch bản: Gương mẫu thực hiện dân chủ: doanh nghiệp tư nhân chưa cho biết có tự nguyện áp dụng hay không
      Biết hồ sơ năm 2024 của Công ty trách nhiệm hữu hạn May Sông Bằng, loại "Tổ chức có sử dụng lao động", tỉnh Cao Bằng
      Và chưa báo cáo "tự nguyện áp dụng"
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.c-12
    Khung kịch bản: Gương mẫu thực hiện dân chủ: năm trước khi có Nghị quyết và địa bàn ngoài tỉnh Cao Bằng
      Biết hồ sơ <kỳ> của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | đơn vị                        | nơi           | ngày đánh giá | kết quả                                         |
        | năm 2023 | Ủy ban nhân dân xã Bế Văn Đàn | tỉnh Cao Bằng | 15/01/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | Ủy ban nhân dân xã Hữu Lũng   | tỉnh Lạng Sơn | 15/01/2026    | "Không áp dụng", lý do "khác địa bàn"           |

    @CB-1.2.c-12
    Khung kịch bản: Gương mẫu thực hiện dân chủ: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                                      |
        | 02/10/2025     | "Chờ thẩm định", lý do "cần người thẩm định" |
        | 03/10/2025     | "Chờ thẩm định", lý do "cần người thẩm định" |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"         |

    @CB-1.2.c-12
    Khung kịch bản: Gương mẫu thực hiện dân chủ: đơn vị giải thể trong năm 2024, tính từ 12/7/2024 phải đủ 90 ngày
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Bế Văn Đàn, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Khi đánh giá vào ngày 15/02/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 09/10/2024  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 10/10/2024  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @CB-1.2.c-12
    Khung kịch bản: Chưa có kết luận: trong năm là chưa đến hạn, sang năm sau là chờ thẩm định
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                      |
        | 31/12/2025    | "Chưa đến hạn"                               |
        | 01/01/2026    | "Chờ thẩm định", lý do "cần người thẩm định" |

    @CB-1.2.c-12
    Kịch bản: Người thẩm định kết luận đạt
      Biết người thẩm định kết luận "Đạt" ngày 10/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @CB-1.2.c-12
    Kịch bản: Người thẩm định kết luận vi phạm
      Biết người thẩm định kết luận "Vi phạm" ngày 10/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm"

    @CB-1.2.c-12
    Khung kịch bản: Kết luận chỉ có giá trị từ ngày ký
      Biết người thẩm định kết luận "Đạt" ngày 10/01/2026
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                      |
        | 09/01/2026    | "Chờ thẩm định", lý do "cần người thẩm định" |
        | 10/01/2026    | "Đạt"                                        |

    @CB-1.2.c-12
    Kịch bản: Có hai kết luận thì lấy kết luận sau
      Biết người thẩm định kết luận "Đạt" ngày 08/01/2026
      Và người thẩm định kết luận "Vi phạm" ngày 12/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm"

    @CB-1.2.c-13
    Khung kịch bản: Nửa năm không ghi nhận góp ý nào vẫn đạt, kèm ghi chú
      Biết hồ sơ 6 tháng đầu năm 2025 của <đơn vị>, loại "<loại>", tỉnh Cao Bằng
      Và không có "Lần góp ý, kiến nghị của người trong đơn vị" nào
      Khi đánh giá vào ngày 01/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                         | loại                                       | kết quả                                   |
        | Chi cục Kiểm lâm tỉnh Cao Bằng                 | Cơ quan nhà nước                           | "Đạt"                                     |
        | Sở Tư pháp tỉnh Cao Bằng                       | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Đạt"                                     |
        | Ủy ban nhân dân tỉnh Cao Bằng                  | Ủy ban nhân dân cấp tỉnh                   | "Đạt"                                     |
        | Ủy ban nhân dân huyện Hòa An                   | Ủy ban nhân dân cấp huyện                  | "Đạt"                                     |
        | Ủy ban nhân dân xã Bế Văn Đàn                  | Ủy ban nhân dân cấp xã                     | "Đạt"                                     |
        | Trường Tiểu học Hợp Giang                      | Đơn vị sự nghiệp công lập                  | "Đạt"                                     |
        | Công ty Thủy nông Cao Bằng                     | Doanh nghiệp nhà nước                      | "Đạt"                                     |
        | Xóm Lũng Rì                                    | Thôn, xóm, tổ dân phố                      | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội đồng nhân dân tỉnh Cao Bằng                | Hội đồng nhân dân cấp tỉnh                 | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Cao Bằng | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị" |

    @CB-1.2.c-13
    Khung kịch bản: Góp ý nội bộ: doanh nghiệp tư nhân chỉ xét khi tự nguyện áp dụng
      Biết hồ sơ 6 tháng đầu năm 2025 của Công ty trách nhiệm hữu hạn May Sông Bằng, loại "Tổ chức có sử dụng lao động", tỉnh Cao Bằng
      Và "tự nguyện áp dụng" là <tự nguyện>
      Và không có "Lần góp ý, kiến nghị của người trong đơn vị" nào
      Khi đánh giá vào ngày 01/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tự nguyện | kết quả                                                |
        | có        | "Đạt"                                                  |
        | không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @CB-1.2.c-13
    Kịch bản: Góp ý nội bộ: doanh nghiệp tư nhân chưa cho biết có tự nguyện áp dụng hay không
      Biết hồ sơ 6 tháng đầu năm 2025 của Công ty trách nhiệm hữu hạn May Sông Bằng, loại "Tổ chức có sử dụng lao động", tỉnh Cao Bằng
      Và chưa báo cáo "tự nguyện áp dụng"
      Và không có "Lần góp ý, kiến nghị của người trong đơn vị" nào
      Khi đánh giá vào ngày 01/07/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.c-13
    Khung kịch bản: Bắt đầu từ nửa đầu năm 2025
      Biết hồ sơ <kỳ> của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Và không có "Lần góp ý, kiến nghị của người trong đơn vị" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ                    | đơn vị                        | nơi           | kết quả                                         |
        | 6 tháng cuối năm 2024 | Ủy ban nhân dân xã Bế Văn Đàn | tỉnh Cao Bằng | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 6 tháng đầu năm 2025  | Ủy ban nhân dân xã Bế Văn Đàn | tỉnh Cao Bằng | "Đạt"                                           |
        | 6 tháng đầu năm 2025  | Ủy ban nhân dân xã Hữu Lũng   | tỉnh Lạng Sơn | "Không áp dụng", lý do "khác địa bàn"           |

    @CB-1.2.c-13
    Kịch bản: Hồ sơ cả năm 2024: cả hai nửa năm đều trước ngày bắt đầu xét
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Bế Văn Đàn, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và không có "Lần góp ý, kiến nghị của người trong đơn vị" nào
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả kỳ từ 01/01/2024 đến 30/06/2024 là "Không áp dụng", lý do "trước ngày có hiệu lực"
      Và kết quả kỳ từ 01/07/2024 đến 31/12/2024 là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @CB-1.2.c-13
    Khung kịch bản: Lần góp ý phải trong đúng nửa năm mới khỏi ghi chú
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân xã Bế Văn Đàn, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và số liệu đầy đủ đến ngày 10/07/2025
      Và có "Lần góp ý, kiến nghị của người trong đơn vị" ngày <ngày>
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Đạt"
      Và <ghi chú>

      Dữ liệu:
        | ngày       | ghi chú                                   |
        | 31/12/2024 | có ghi chú "Không ghi nhận lần nào"       |
        | 01/01/2025 | không có ghi chú "Không ghi nhận lần nào" |
        | 30/06/2025 | không có ghi chú "Không ghi nhận lần nào" |
        | 01/07/2025 | có ghi chú "Không ghi nhận lần nào"       |

    @CB-1.2.c-13
    Kịch bản: Cả năm: nửa đầu có góp ý, nửa cuối không
      Biết có "Lần góp ý, kiến nghị của người trong đơn vị" ngày 20/05/2025, hình thức: họp góp ý
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả kỳ từ 01/01/2025 đến 30/06/2025 là "Đạt"
      Và kết quả kỳ từ 01/07/2025 đến 31/12/2025 là "Đạt"
      Và có ghi chú "Không ghi nhận lần nào"

    @CB-1.2.c-13
    Khung kịch bản: Chưa có góp ý thì chờ hết nửa năm
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân xã Bế Văn Đàn, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Lần góp ý, kiến nghị của người trong đơn vị" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 30/06/2025  | 30/06/2025    | "Chưa đến hạn"                              |
        | 30/06/2025  | 01/07/2025    | "Đạt"                                       |
        | 29/06/2025  | 01/07/2025    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @CB-1.2.c-13
    Khung kịch bản: Đơn vị không tồn tại trọn nửa năm thì chưa xét
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân xã Bế Văn Đàn, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị thành lập ngày <ngày thành lập>
      Và không có "Lần góp ý, kiến nghị của người trong đơn vị" nào
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 31/12/2024     | "Đạt"                                |
        | 01/01/2025     | "Đạt"                                |
        | 02/01/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @CB-1.2.c-13
    Kịch bản: Chưa báo cáo các lần góp ý
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân xã Bế Văn Đàn, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và chưa báo cáo "Lần góp ý, kiến nghị của người trong đơn vị"
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
