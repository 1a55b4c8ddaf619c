# language: vi
Tính năng: Phương tiện kỹ thuật, điều kiện bảo đảm và tiện ích số
  Mục 4 Phần III Kế hoạch triển khai Nghị quyết số 15/2024/NQ-HĐND của Ủy ban nhân dân tỉnh Khánh Hòa.

  Bối cảnh:
    Biết hồ sơ năm 2025 của Ủy ban nhân dân phường Nha Trang, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa

  Quy tắc: Trang bị phương tiện kỹ thuật và điều kiện khác (điểm a mục 4 Phần III)

    @KH-III.4.a-1
    Khung kịch bản: Không có bảng kê trang thiết bị nào
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và số liệu đầy đủ đến ngày 15/01/2026
      Và không có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                 | loại                                       | nơi                                             | kết quả                                   |
        | Chi cục Thủy sản tỉnh Khánh Hòa        | Cơ quan nhà nước                           | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"               |
        | Sở Tài chính tỉnh Khánh Hòa            | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"               |
        | Trường Trung học phổ thông Lý Tự Trọng | Đơn vị sự nghiệp công lập                  | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân phường Nha Trang       | Ủy ban nhân dân cấp xã                     | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân tỉnh Khánh Hòa         | Ủy ban nhân dân cấp tỉnh                   | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty Thủy lợi Khánh Hòa             | Doanh nghiệp nhà nước                      | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Thôn Phú Bình                          | Thôn, xóm, tổ dân phố                      | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Mặt trận Tổ quốc phường Nha Trang      | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội Nông dân tỉnh Khánh Hòa            | Tổ chức chính trị - xã hội                 | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Đảng ủy phường Nha Trang               | Cấp ủy, ban đảng                           | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội đồng nhân dân phường Nha Trang     | Hội đồng nhân dân cấp xã                   | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân phường Phan Rang       | Ủy ban nhân dân cấp xã                     | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | "Không áp dụng", lý do "khác địa bàn"     |
        | Ủy ban nhân dân xã Quảng Uyên          | Ủy ban nhân dân cấp xã                     | tỉnh Cao Bằng                                   | "Không áp dụng", lý do "khác địa bàn"     |

    @KH-III.4.a-1
    Khung kịch bản: Trang thiết bị: doanh nghiệp tư nhân chỉ xét khi tự nguyện áp dụng
      Biết hồ sơ năm 2025 của Công ty cổ phần Dệt may Nha Trang, loại "Tổ chức có sử dụng lao động", tỉnh Khánh Hòa
      Và <khai báo>
      Và số liệu đầy đủ đến ngày 15/01/2026
      Và không có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | khai báo                         | kết quả                                                |
        | "tự nguyện áp dụng" là có        | "Vi phạm", lý do "không có"                            |
        | "tự nguyện áp dụng" là không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | chưa báo cáo "tự nguyện áp dụng" | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

    @KH-III.4.a-1
    Kịch bản: Ủy ban nhân dân huyện có bảng kê đủ trước khi kết thúc hoạt động
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Vạn Ninh, loại "Ủy ban nhân dân cấp huyện", tỉnh Khánh Hòa
      Và có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" ngày 10/06/2025, số hạng mục thiết yếu còn thiếu: 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @KH-III.4.a-1
    Khung kịch bản: Không còn hạng mục thiết yếu nào thiếu
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" ngày 10/09/2025, số hạng mục thiết yếu còn thiếu: <còn thiếu>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | còn thiếu | kết quả                     |
        | 0         | "Đạt"                       |
        | 1         | "Vi phạm", lý do "không có" |
        | 5         | "Vi phạm", lý do "không có" |

    @KH-III.4.a-1
    Kịch bản: Chưa đối chiếu nhu cầu nên không ghi được số hạng mục thiếu
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" ngày 10/09/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-III.4.a-1
    Khung kịch bản: Bảng kê không cũ hơn 12 tháng vào ngày đánh giá
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" ngày <ngày bảng kê>, số hạng mục thiết yếu còn thiếu: 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày bảng kê | kết quả                     |
        | 15/12/2024   | "Vi phạm", lý do "không có" |
        | 14/01/2025   | "Vi phạm", lý do "không có" |
        | 15/01/2025   | "Đạt"                       |
        | 15/02/2025   | "Đạt"                       |
        | 15/01/2026   | "Đạt"                       |

    @KH-III.4.a-1
    Kịch bản: Bảng kê còn thiếu nhưng đã có bảng kê mới đủ hạng mục
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" ngày 10/05/2025, số hạng mục thiết yếu còn thiếu: 3
      Và có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" ngày 10/11/2025, số hạng mục thiết yếu còn thiếu: 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @KH-III.4.a-1
    Khung kịch bản: Trang thiết bị: xét từ ngày 30/6/2025
      Biết không có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                         |
        | 29/06/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 30/06/2025    | "Chưa đến hạn"                                  |
        | 01/07/2025    | "Vi phạm", lý do "không có"                     |

    @KH-III.4.a-1
    Khung kịch bản: Trang thiết bị: đơn vị mới thành lập
      Biết đơn vị thành lập ngày 01/07/2025
      Và không có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 01/07/2025    | "Chưa đến hạn"              |
        | 02/07/2025    | "Vi phạm", lý do "không có" |

    @KH-III.4.a-1
    Khung kịch bản: Trang thiết bị: chưa báo cáo bảng kê
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và chưa báo cáo "<nội dung chưa báo cáo>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | nội dung chưa báo cáo                              |
        | Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu |

    @KH-III.4.a-2
    Khung kịch bản: Cả năm không bố trí kinh phí, cũng không có điều kiện nào khác
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" nào
      Và không có "Tài liệu về các điều kiện bảo đảm khác" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                 | loại                                       | nơi                                             | kết quả                                   |
        | Chi cục Thủy sản tỉnh Khánh Hòa        | Cơ quan nhà nước                           | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"               |
        | Sở Tài chính tỉnh Khánh Hòa            | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"               |
        | Trường Trung học phổ thông Lý Tự Trọng | Đơn vị sự nghiệp công lập                  | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân phường Nha Trang       | Ủy ban nhân dân cấp xã                     | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân huyện Vạn Ninh         | Ủy ban nhân dân cấp huyện                  | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "kỳ quá ngắn"      |
        | Ủy ban nhân dân tỉnh Khánh Hòa         | Ủy ban nhân dân cấp tỉnh                   | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty Thủy lợi Khánh Hòa             | Doanh nghiệp nhà nước                      | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Thôn Phú Bình                          | Thôn, xóm, tổ dân phố                      | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Mặt trận Tổ quốc phường Nha Trang      | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội Nông dân tỉnh Khánh Hòa            | Tổ chức chính trị - xã hội                 | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Đảng ủy phường Nha Trang               | Cấp ủy, ban đảng                           | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội đồng nhân dân phường Nha Trang     | Hội đồng nhân dân cấp xã                   | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân phường Phan Rang       | Ủy ban nhân dân cấp xã                     | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | "Không áp dụng", lý do "khác địa bàn"     |
        | Ủy ban nhân dân xã Quảng Uyên          | Ủy ban nhân dân cấp xã                     | tỉnh Cao Bằng                                   | "Không áp dụng", lý do "khác địa bàn"     |

    @KH-III.4.a-2
    Khung kịch bản: Điều kiện bảo đảm: doanh nghiệp tư nhân chỉ xét khi tự nguyện áp dụng
      Biết hồ sơ năm 2025 của Công ty cổ phần Dệt may Nha Trang, loại "Tổ chức có sử dụng lao động", tỉnh Khánh Hòa
      Và <khai báo>
      Và không có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" nào
      Và không có "Tài liệu về các điều kiện bảo đảm khác" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | khai báo                         | kết quả                                                |
        | "tự nguyện áp dụng" là có        | "Vi phạm", lý do "không có"                            |
        | "tự nguyện áp dụng" là không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | chưa báo cáo "tự nguyện áp dụng" | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

    @KH-III.4.a-2
    Khung kịch bản: Có kinh phí hoặc có điều kiện khác đều đạt
      Biết <kinh phí>
      Và <điều kiện khác>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kinh phí                                                                      | điều kiện khác                                                         | kết quả                     |
        | có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" ngày 20/02/2025, năm: 2025 | không có "Tài liệu về các điều kiện bảo đảm khác" nào                  | "Đạt"                       |
        | không có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" nào                  | có "Tài liệu về các điều kiện bảo đảm khác" ngày 20/02/2025, năm: 2025 | "Đạt"                       |
        | không có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" nào                  | không có "Tài liệu về các điều kiện bảo đảm khác" nào                  | "Vi phạm", lý do "không có" |

    @KH-III.4.a-2
    Khung kịch bản: Văn bản về kinh phí phải là của năm 2025 và ban hành trước khi hết năm
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" ngày <ngày>, năm: <năm>
      Và không có "Tài liệu về các điều kiện bảo đảm khác" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | năm  | kết quả                     |
        | 15/12/2024 | 2025 | "Đạt"                       |
        | 31/12/2025 | 2025 | "Đạt"                       |
        | 01/01/2026 | 2025 | "Vi phạm", lý do "quá hạn"  |
        | 15/02/2025 | 2024 | "Vi phạm", lý do "không có" |
        | 15/12/2025 | 2026 | "Vi phạm", lý do "không có" |

    @KH-III.4.a-2
    Khung kịch bản: Văn bản về điều kiện khác phải là của năm 2025 và ban hành trước khi hết năm
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và có "Tài liệu về các điều kiện bảo đảm khác" ngày <ngày>, năm: <năm>
      Và không có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | năm  | kết quả                     |
        | 15/12/2024 | 2025 | "Đạt"                       |
        | 31/12/2025 | 2025 | "Đạt"                       |
        | 01/01/2026 | 2025 | "Vi phạm", lý do "quá hạn"  |
        | 15/02/2025 | 2024 | "Vi phạm", lý do "không có" |
        | 15/12/2025 | 2026 | "Vi phạm", lý do "không có" |

    @KH-III.4.a-2
    Khung kịch bản: Chưa bố trí điều kiện bảo đảm: chờ hết ngày 31/12
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" nào
      Và không có "Tài liệu về các điều kiện bảo đảm khác" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 30/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Vi phạm", lý do "không có"                 |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @KH-III.4.a-2
    Khung kịch bản: Điều kiện bảo đảm: năm 2024 ở trước Kế hoạch, năm 2025 bắt đầu xét
      Biết hồ sơ <kỳ> của Ủy ban nhân dân phường Nha Trang, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và không có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" nào
      Và không có "Tài liệu về các điều kiện bảo đảm khác" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | kết quả                                         |
        | năm 2024 | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | "Vi phạm", lý do "không có"                     |

    @KH-III.4.a-2
    Khung kịch bản: Điều kiện bảo đảm: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" nào
      Và không có "Tài liệu về các điều kiện bảo đảm khác" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Vi phạm", lý do "không có"          |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-III.4.a-2
    Khung kịch bản: Điều kiện bảo đảm: đơn vị chấm dứt hoạt động, tính từ 30/6/2025 phải đủ 90 ngày
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" nào
      Và không có "Tài liệu về các điều kiện bảo đảm khác" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 27/09/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 28/09/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @KH-III.4.a-2
    Khung kịch bản: Điều kiện bảo đảm: còn một nội dung chưa báo cáo
      Biết không có "<đã báo cáo>" nào
      Và chưa báo cáo "<chưa báo cáo>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | đã báo cáo                                    | chưa báo cáo                                  |
        | Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở | Tài liệu về các điều kiện bảo đảm khác        |
        | Tài liệu về các điều kiện bảo đảm khác        | Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở |

  Quy tắc: Tiện ích số và ứng dụng thông minh (điểm b mục 4 Phần III)

    @KH-III.4.b-1
    Khung kịch bản: Tiếp nhận phản ánh: cả năm không có tiện ích nào
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                 | loại                                       | nơi                                             | kết quả                                   |
        | Chi cục Thủy sản tỉnh Khánh Hòa        | Cơ quan nhà nước                           | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"               |
        | Sở Tài chính tỉnh Khánh Hòa            | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"               |
        | Trường Trung học phổ thông Lý Tự Trọng | Đơn vị sự nghiệp công lập                  | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân phường Nha Trang       | Ủy ban nhân dân cấp xã                     | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân huyện Vạn Ninh         | Ủy ban nhân dân cấp huyện                  | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "kỳ quá ngắn"      |
        | Công ty cổ phần Dệt may Nha Trang      | Tổ chức có sử dụng lao động                | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân tỉnh Khánh Hòa         | Ủy ban nhân dân cấp tỉnh                   | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty Thủy lợi Khánh Hòa             | Doanh nghiệp nhà nước                      | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Thôn Phú Bình                          | Thôn, xóm, tổ dân phố                      | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Mặt trận Tổ quốc phường Nha Trang      | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội Nông dân tỉnh Khánh Hòa            | Tổ chức chính trị - xã hội                 | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Đảng ủy phường Nha Trang               | Cấp ủy, ban đảng                           | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội đồng nhân dân phường Nha Trang     | Hội đồng nhân dân cấp xã                   | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân phường Phan Rang       | Ủy ban nhân dân cấp xã                     | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | "Không áp dụng", lý do "khác địa bàn"     |
        | Ủy ban nhân dân xã Quảng Uyên          | Ủy ban nhân dân cấp xã                     | tỉnh Cao Bằng                                   | "Không áp dụng", lý do "khác địa bàn"     |

    @KH-III.4.b-1
    Khung kịch bản: Tiếp nhận phản ánh: tiện ích phải có đúng công dụng
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 10/03/2025, công dụng: <công dụng>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | công dụng                       | kết quả                     |
        | công khai                       | "Vi phạm", lý do "không có" |
        | lấy ý kiến                      | "Vi phạm", lý do "không có" |
        | giám sát                        | "Vi phạm", lý do "không có" |
        | phản ánh kiến nghị              | "Đạt"                       |
        | quản lý điều hành               | "Vi phạm", lý do "không có" |
        | thủ tục hành chính              | "Vi phạm", lý do "không có" |
        | thanh toán                      | "Vi phạm", lý do "không có" |
        | đánh giá mức độ hài lòng        | "Vi phạm", lý do "không có" |
        | dịch vụ công                    | "Vi phạm", lý do "không có" |
        | công dụng khác                  | "Vi phạm", lý do "không có" |
        | công khai và phản ánh kiến nghị | "Đạt"                       |

    @KH-III.4.b-1
    Khung kịch bản: Tiếp nhận phản ánh: tiện ích phải được dùng trong năm
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày <bắt đầu>, công dụng: phản ánh kiến nghị; ngày ngừng sử dụng: <ngừng>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | bắt đầu    | ngừng      | kết quả                     |
        | 10/03/2022 | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 10/03/2022 | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | 31/12/2026 | "Đạt"                       |
        | 01/01/2026 | 31/12/2026 | "Vi phạm", lý do "không có" |

    @KH-III.4.b-1
    Kịch bản: Tiếp nhận phản ánh: tiện ích có từ trước và còn dùng thì không cần tiện ích mới
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 10/03/2022, công dụng: phản ánh kiến nghị
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @KH-III.4.b-1
    Khung kịch bản: Tiếp nhận phản ánh: chưa có tiện ích thì chờ hết ngày 31/12
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 30/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Vi phạm", lý do "không có"                 |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @KH-III.4.b-1
    Khung kịch bản: Tiếp nhận phản ánh: năm 2024 ở trước Kế hoạch, năm 2025 bắt đầu xét
      Biết hồ sơ <kỳ> của Ủy ban nhân dân phường Nha Trang, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | kết quả                                         |
        | năm 2024 | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | "Vi phạm", lý do "không có"                     |

    @KH-III.4.b-1
    Khung kịch bản: Tiếp nhận phản ánh: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Vi phạm", lý do "không có"          |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-III.4.b-1
    Khung kịch bản: Tiếp nhận phản ánh: đơn vị chấm dứt hoạt động, tính từ 30/6/2025 phải đủ 90 ngày
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 27/09/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 28/09/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @KH-III.4.b-1
    Khung kịch bản: Tiếp nhận phản ánh: chưa báo cáo các tiện ích
      Biết chưa báo cáo "<nội dung chưa báo cáo>"
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | nội dung chưa báo cáo                |
        | Công cụ số, tiện ích đưa vào sử dụng |

    @KH-III.4.b-1
    Kịch bản: Tiếp nhận phản ánh: tiện ích không ghi công dụng
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 10/03/2025, tên công cụ: Khánh Hòa số
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-III.4.b-2
    Khung kịch bản: Hỗ trợ dịch vụ công: cả năm không có tiện ích nào
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "giao dịch trực tiếp với công dân" là có
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                 | loại                                       | nơi                                             | kết quả                                   |
        | Chi cục Thủy sản tỉnh Khánh Hòa        | Cơ quan nhà nước                           | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"               |
        | Sở Tài chính tỉnh Khánh Hòa            | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"               |
        | Trường Trung học phổ thông Lý Tự Trọng | Đơn vị sự nghiệp công lập                  | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân phường Nha Trang       | Ủy ban nhân dân cấp xã                     | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân huyện Vạn Ninh         | Ủy ban nhân dân cấp huyện                  | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "kỳ quá ngắn"      |
        | Công ty cổ phần Dệt may Nha Trang      | Tổ chức có sử dụng lao động                | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân tỉnh Khánh Hòa         | Ủy ban nhân dân cấp tỉnh                   | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty Thủy lợi Khánh Hòa             | Doanh nghiệp nhà nước                      | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Thôn Phú Bình                          | Thôn, xóm, tổ dân phố                      | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Mặt trận Tổ quốc phường Nha Trang      | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội Nông dân tỉnh Khánh Hòa            | Tổ chức chính trị - xã hội                 | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Đảng ủy phường Nha Trang               | Cấp ủy, ban đảng                           | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội đồng nhân dân phường Nha Trang     | Hội đồng nhân dân cấp xã                   | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân phường Phan Rang       | Ủy ban nhân dân cấp xã                     | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | "Không áp dụng", lý do "khác địa bàn"     |
        | Ủy ban nhân dân xã Quảng Uyên          | Ủy ban nhân dân cấp xã                     | tỉnh Cao Bằng                                   | "Không áp dụng", lý do "khác địa bàn"     |

    @KH-III.4.b-2
    Khung kịch bản: Hỗ trợ dịch vụ công: tiện ích phải có đúng công dụng
      Biết "giao dịch trực tiếp với công dân" là có
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày 10/03/2025, công dụng: <công dụng>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | công dụng                 | kết quả                     |
        | công khai                 | "Vi phạm", lý do "không có" |
        | lấy ý kiến                | "Vi phạm", lý do "không có" |
        | giám sát                  | "Vi phạm", lý do "không có" |
        | phản ánh kiến nghị        | "Vi phạm", lý do "không có" |
        | quản lý điều hành         | "Vi phạm", lý do "không có" |
        | thủ tục hành chính        | "Vi phạm", lý do "không có" |
        | thanh toán                | "Vi phạm", lý do "không có" |
        | đánh giá mức độ hài lòng  | "Vi phạm", lý do "không có" |
        | dịch vụ công              | "Đạt"                       |
        | công dụng khác            | "Vi phạm", lý do "không có" |
        | công khai và dịch vụ công | "Đạt"                       |

    @KH-III.4.b-2
    Khung kịch bản: Hỗ trợ dịch vụ công: tiện ích phải được dùng trong năm
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và "giao dịch trực tiếp với công dân" là có
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày <bắt đầu>, công dụng: dịch vụ công; ngày ngừng sử dụng: <ngừng>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | bắt đầu    | ngừng      | kết quả                     |
        | 10/03/2022 | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 10/03/2022 | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | 31/12/2026 | "Đạt"                       |
        | 01/01/2026 | 31/12/2026 | "Vi phạm", lý do "không có" |

    @KH-III.4.b-2
    Kịch bản: Hỗ trợ dịch vụ công: tiện ích có từ trước và còn dùng thì không cần tiện ích mới
      Biết "giao dịch trực tiếp với công dân" là có
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày 10/03/2022, công dụng: dịch vụ công
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @KH-III.4.b-2
    Khung kịch bản: Hỗ trợ dịch vụ công: chưa có tiện ích thì chờ hết ngày 31/12
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và "giao dịch trực tiếp với công dân" là có
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 30/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Vi phạm", lý do "không có"                 |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @KH-III.4.b-2
    Khung kịch bản: Hỗ trợ dịch vụ công: năm 2024 ở trước Kế hoạch, năm 2025 bắt đầu xét
      Biết hồ sơ <kỳ> của Ủy ban nhân dân phường Nha Trang, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và "giao dịch trực tiếp với công dân" là có
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | kết quả                                         |
        | năm 2024 | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | "Vi phạm", lý do "không có"                     |

    @KH-III.4.b-2
    Khung kịch bản: Hỗ trợ dịch vụ công: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và "giao dịch trực tiếp với công dân" là có
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Vi phạm", lý do "không có"          |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-III.4.b-2
    Khung kịch bản: Hỗ trợ dịch vụ công: đơn vị chấm dứt hoạt động, tính từ 30/6/2025 phải đủ 90 ngày
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và "giao dịch trực tiếp với công dân" là có
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 27/09/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 28/09/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @KH-III.4.b-2
    Khung kịch bản: Hỗ trợ dịch vụ công: chưa báo cáo các tiện ích
      Biết "giao dịch trực tiếp với công dân" là có
      Và chưa báo cáo "<nội dung chưa báo cáo>"
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | nội dung chưa báo cáo                |
        | Công cụ số, tiện ích đưa vào sử dụng |

    @KH-III.4.b-2
    Kịch bản: Hỗ trợ dịch vụ công: tiện ích không ghi công dụng
      Biết "giao dịch trực tiếp với công dân" là có
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày 10/03/2025, tên công cụ: Khánh Hòa số
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-III.4.b-2
    Khung kịch bản: Hỗ trợ dịch vụ công: chỉ xét nơi giao dịch trực tiếp với công dân
      Biết <khai báo>
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | khai báo                                        | kết quả                                                |
        | "giao dịch trực tiếp với công dân" là có        | "Vi phạm", lý do "không có"                            |
        | "giao dịch trực tiếp với công dân" là không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | chưa báo cáo "giao dịch trực tiếp với công dân" | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

    @KH-III.4.b-3
    Khung kịch bản: Không có ứng dụng thông minh nào đang dùng
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và số liệu đầy đủ đến ngày 15/01/2026
      Và "giao dịch trực tiếp với công dân" là có
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                 | loại                                       | nơi                                             | kết quả                                   |
        | Chi cục Thủy sản tỉnh Khánh Hòa        | Cơ quan nhà nước                           | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"               |
        | Sở Tài chính tỉnh Khánh Hòa            | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"               |
        | Trường Trung học phổ thông Lý Tự Trọng | Đơn vị sự nghiệp công lập                  | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân phường Nha Trang       | Ủy ban nhân dân cấp xã                     | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"               |
        | Công ty cổ phần Dệt may Nha Trang      | Tổ chức có sử dụng lao động                | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân tỉnh Khánh Hòa         | Ủy ban nhân dân cấp tỉnh                   | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty Thủy lợi Khánh Hòa             | Doanh nghiệp nhà nước                      | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Thôn Phú Bình                          | Thôn, xóm, tổ dân phố                      | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Mặt trận Tổ quốc phường Nha Trang      | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội Nông dân tỉnh Khánh Hòa            | Tổ chức chính trị - xã hội                 | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Đảng ủy phường Nha Trang               | Cấp ủy, ban đảng                           | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội đồng nhân dân phường Nha Trang     | Hội đồng nhân dân cấp xã                   | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân phường Phan Rang       | Ủy ban nhân dân cấp xã                     | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | "Không áp dụng", lý do "khác địa bàn"     |
        | Ủy ban nhân dân xã Quảng Uyên          | Ủy ban nhân dân cấp xã                     | tỉnh Cao Bằng                                   | "Không áp dụng", lý do "khác địa bàn"     |

    @KH-III.4.b-3
    Kịch bản: Ủy ban nhân dân huyện đã dùng ứng dụng thông minh trước khi kết thúc hoạt động
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Vạn Ninh, loại "Ủy ban nhân dân cấp huyện", tỉnh Khánh Hòa
      Và "giao dịch trực tiếp với công dân" là có
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày 10/03/2024, loại công cụ: ứng dụng thông minh
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @KH-III.4.b-3
    Khung kịch bản: Chỉ tính ứng dụng thông minh
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và "giao dịch trực tiếp với công dân" là có
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày 10/03/2025, loại công cụ: <loại>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | loại                                   | kết quả                     |
        | cổng thông tin điện tử                 | "Vi phạm", lý do "không có" |
        | mạng nội bộ                            | "Vi phạm", lý do "không có" |
        | mạng xã hội                            | "Vi phạm", lý do "không có" |
        | ứng dụng di động                       | "Vi phạm", lý do "không có" |
        | lấy ý kiến trực tuyến                  | "Vi phạm", lý do "không có" |
        | phản ánh kiến nghị trực tuyến          | "Vi phạm", lý do "không có" |
        | hệ thống quản lý văn bản               | "Vi phạm", lý do "không có" |
        | hệ thống giải quyết thủ tục hành chính | "Vi phạm", lý do "không có" |
        | mã QR                                  | "Vi phạm", lý do "không có" |
        | thanh toán trực tuyến                  | "Vi phạm", lý do "không có" |
        | ki-ốt tra cứu                          | "Vi phạm", lý do "không có" |
        | điểm hỗ trợ dịch vụ công               | "Vi phạm", lý do "không có" |
        | ứng dụng thông minh                    | "Đạt"                       |
        | công cụ khác                           | "Vi phạm", lý do "không có" |

    @KH-III.4.b-3
    Khung kịch bản: Ứng dụng phải đang dùng vào ngày đánh giá
      Biết số liệu đầy đủ đến ngày 16/01/2026
      Và "giao dịch trực tiếp với công dân" là có
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày <bắt đầu>, loại công cụ: ứng dụng thông minh; ngày ngừng sử dụng: <ngừng>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | bắt đầu    | ngừng      | kết quả                     |
        | 10/03/2022 | 14/01/2026 | "Vi phạm", lý do "không có" |
        | 10/03/2022 | 16/01/2026 | "Đạt"                       |
        | 15/01/2026 | 31/12/2026 | "Đạt"                       |
        | 16/01/2026 | 31/12/2026 | "Vi phạm", lý do "không có" |

    @KH-III.4.b-3
    Kịch bản: Ứng dụng thông minh còn dùng, không ghi ngày ngừng
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và "giao dịch trực tiếp với công dân" là có
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày 10/03/2022, loại công cụ: ứng dụng thông minh
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @KH-III.4.b-3
    Khung kịch bản: Ứng dụng thông minh: chỉ xét nơi giao dịch trực tiếp với công dân
      Biết <khai báo>
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | khai báo                                        | kết quả                                                |
        | "giao dịch trực tiếp với công dân" là có        | "Vi phạm", lý do "không có"                            |
        | "giao dịch trực tiếp với công dân" là không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | chưa báo cáo "giao dịch trực tiếp với công dân" | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

    @KH-III.4.b-3
    Khung kịch bản: Ứng dụng thông minh: xét từ ngày 30/6/2025
      Biết "giao dịch trực tiếp với công dân" là có
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                         |
        | 29/06/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 30/06/2025    | "Chưa đến hạn"                                  |
        | 01/07/2025    | "Vi phạm", lý do "không có"                     |

    @KH-III.4.b-3
    Khung kịch bản: Ứng dụng thông minh: đơn vị mới thành lập
      Biết đơn vị thành lập ngày 01/07/2025
      Và "giao dịch trực tiếp với công dân" là có
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 01/07/2025    | "Chưa đến hạn"              |
        | 02/07/2025    | "Vi phạm", lý do "không có" |

    @KH-III.4.b-3
    Khung kịch bản: Ứng dụng thông minh: chưa báo cáo các tiện ích
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và "giao dịch trực tiếp với công dân" là có
      Và chưa báo cáo "<nội dung chưa báo cáo>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | nội dung chưa báo cáo                |
        | Công cụ số, tiện ích đưa vào sử dụng |

    @KH-III.4.b-3
    Kịch bản: Công cụ số không ghi loại
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và "giao dịch trực tiếp với công dân" là có
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày 10/03/2025, tên công cụ: Khánh Hòa số
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
