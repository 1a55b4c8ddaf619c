# language: vi
Tính năng: Quy chế thực hiện dân chủ, hương ước, quy ước và đánh giá mức độ dân chủ
  Điểm c, d mục 3 Phần III Kế hoạch triển khai Nghị quyết số 15/2024/NQ-HĐND của Ủy ban nhân dân tỉnh Khánh Hòa.

  Bối cảnh:
    Biết hồ sơ năm 2025 của Ủy ban nhân dân phường Nha Trang, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa

  Quy tắc: Rà soát, sửa đổi quy chế thực hiện dân chủ ở cơ sở (điểm c mục 3 Phần III)

    @KH-III.3.c-1
    Khung kịch bản: Có quy chế từ năm trước mà cả năm không rà soát
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và có "Quy chế thực hiện dân chủ ở cơ sở" ngày 10/03/2024
      Và không có "Lần rà soát quy chế thực hiện dân chủ" nào
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

    @KH-III.3.c-1
    Khung kịch bản: Rà soát quy chế: doanh nghiệp tư nhân chỉ xét khi tự nguyện áp dụng
      Biết hồ sơ năm 2025 của Công ty cổ phần Dệt may Nha Trang, loại "Tổ chức có sử dụng lao động", tỉnh Khánh Hòa
      Và <khai báo>
      Và có "Quy chế thực hiện dân chủ ở cơ sở" ngày 10/03/2024
      Và không có "Lần rà soát quy chế thực hiện dân chủ" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | khai báo                         | kết quả                                                |
        | "tự nguyện áp dụng" là có        | "Vi phạm", lý do "không có"                            |
        | "tự nguyện áp dụng" là không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | chưa báo cáo "tự nguyện áp dụng" | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

    @KH-III.3.c-1
    Khung kịch bản: Rà soát phải ở trong năm, kể cả trước ngày 30/6/2025
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và có "Quy chế thực hiện dân chủ ở cơ sở" ngày 10/03/2024
      Và có "Lần rà soát quy chế thực hiện dân chủ" ngày <ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @KH-III.3.c-1
    Khung kịch bản: Kết luận giữ nguyên hay phải sửa đổi đều là đã rà soát
      Biết có "Quy chế thực hiện dân chủ ở cơ sở" ngày 10/03/2024
      Và có "Lần rà soát quy chế thực hiện dân chủ" ngày 20/10/2025, kết quả rà soát: <kết luận>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

      Dữ liệu:
        | kết luận     |
        | giữ nguyên   |
        | phải sửa đổi |

    @KH-III.3.c-1
    Kịch bản: Chưa có quy chế thì không xét việc rà soát
      Biết không có "Quy chế thực hiện dân chủ ở cơ sở" nào
      Và không có "Lần rà soát quy chế thực hiện dân chủ" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không thuộc điều kiện áp dụng"

    @KH-III.3.c-1
    Khung kịch bản: Quy chế ban hành ngay trong năm thì năm đó chưa xét
      Biết có "Quy chế thực hiện dân chủ ở cơ sở" ngày <ngày ban hành>
      Và không có "Lần rà soát quy chế thực hiện dân chủ" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày ban hành | kết quả                                                |
        | 31/12/2024    | "Vi phạm", lý do "không có"                            |
        | 01/01/2025    | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | 31/12/2025    | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @KH-III.3.c-1
    Kịch bản: Quy chế cũ được sửa đổi trong năm thì năm đó chưa xét
      Biết có "Quy chế thực hiện dân chủ ở cơ sở" ngày 10/03/2024
      Và có "Quy chế thực hiện dân chủ ở cơ sở" ngày 20/10/2025, sửa đổi bản trước: có
      Và không có "Lần rà soát quy chế thực hiện dân chủ" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không thuộc điều kiện áp dụng"

    @KH-III.3.c-1
    Khung kịch bản: Quy chế đã hết hiệu lực từ năm trước thì coi như chưa có
      Biết có "Quy chế thực hiện dân chủ ở cơ sở" ngày 10/03/2021, có hiệu lực đến: <đến>
      Và không có "Lần rà soát quy chế thực hiện dân chủ" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đến        | kết quả                                                |
        | 31/12/2024 | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | 01/01/2025 | "Vi phạm", lý do "không có"                            |

    @KH-III.3.c-1
    Khung kịch bản: Chưa rà soát quy chế: chờ hết ngày 31/12
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Quy chế thực hiện dân chủ ở cơ sở" ngày 10/03/2024
      Và không có "Lần rà soát quy chế thực hiện dân chủ" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 30/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Vi phạm", lý do "không có"                 |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @KH-III.3.c-1
    Khung kịch bản: Rà soát quy chế: năm 2024 ở trước Kế hoạch, năm 2025 bắt đầu xét
      Biết hồ sơ <kỳ> của Ủy ban nhân dân phường Nha Trang, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và có "Quy chế thực hiện dân chủ ở cơ sở" ngày 10/03/2023
      Và không có "Lần rà soát quy chế thực hiện dân chủ" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | kết quả                                         |
        | năm 2024 | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | "Vi phạm", lý do "không có"                     |

    @KH-III.3.c-1
    Khung kịch bản: Rà soát quy chế: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và có "Quy chế thực hiện dân chủ ở cơ sở" ngày 10/03/2023
      Và không có "Lần rà soát quy chế thực hiện dân chủ" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Vi phạm", lý do "không có"          |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-III.3.c-1
    Khung kịch bản: Rà soát quy chế: đơn vị chấm dứt hoạt động, tính từ 30/6/2025 phải đủ 90 ngày
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và có "Quy chế thực hiện dân chủ ở cơ sở" ngày 10/03/2023
      Và không có "Lần rà soát quy chế thực hiện dân chủ" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 27/09/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 28/09/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @KH-III.3.c-1
    Khung kịch bản: Rà soát quy chế: còn một nội dung chưa báo cáo
      Biết <đã báo cáo>
      Và chưa báo cáo "<chưa báo cáo>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | đã báo cáo                                             | chưa báo cáo                          |
        | có "Quy chế thực hiện dân chủ ở cơ sở" ngày 10/03/2024 | Lần rà soát quy chế thực hiện dân chủ |
        | không có "Lần rà soát quy chế thực hiện dân chủ" nào   | Quy chế thực hiện dân chủ ở cơ sở     |

    @KH-III.3.c-2
    Khung kịch bản: Kết luận phải sửa đổi từ ngày 10/8/2025 mà quá 180 ngày chưa ban hành quy chế sửa đổi
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và số liệu đầy đủ đến ngày 15/02/2026
      Và có "Lần rà soát quy chế thực hiện dân chủ" ngày 10/08/2025, kết quả rà soát: phải sửa đổi
      Và không có "Quy chế thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/02/2026
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

    @KH-III.3.c-2
    Khung kịch bản: Sửa đổi quy chế: doanh nghiệp tư nhân chỉ xét khi tự nguyện áp dụng
      Biết hồ sơ năm 2025 của Công ty cổ phần Dệt may Nha Trang, loại "Tổ chức có sử dụng lao động", tỉnh Khánh Hòa
      Và <khai báo>
      Và số liệu đầy đủ đến ngày 15/02/2026
      Và có "Lần rà soát quy chế thực hiện dân chủ" ngày 10/08/2025, kết quả rà soát: phải sửa đổi
      Và không có "Quy chế thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | khai báo                         | kết quả                                                |
        | "tự nguyện áp dụng" là có        | "Vi phạm", lý do "không có"                            |
        | "tự nguyện áp dụng" là không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | chưa báo cáo "tự nguyện áp dụng" | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

    @KH-III.3.c-2
    Khung kịch bản: Ủy ban nhân dân huyện rà soát ngày 30/6/2025
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Vạn Ninh, loại "Ủy ban nhân dân cấp huyện", tỉnh Khánh Hòa
      Và có "Lần rà soát quy chế thực hiện dân chủ" ngày 30/06/2025, kết quả rà soát: phải sửa đổi
      Và <quy chế>
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | quy chế                                                                       | kết quả                                       |
        | có "Quy chế thực hiện dân chủ ở cơ sở" ngày 30/06/2025, sửa đổi bản trước: có | "Đạt"                                         |
        | không có "Quy chế thực hiện dân chủ ở cơ sở" nào                              | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @KH-III.3.c-2
    Khung kịch bản: Ban hành quy chế sửa đổi trong 180 ngày
      Biết số liệu đầy đủ đến ngày 15/02/2026
      Và có "Lần rà soát quy chế thực hiện dân chủ" ngày 10/08/2025, kết quả rà soát: phải sửa đổi
      Và có "Quy chế thực hiện dân chủ ở cơ sở" ngày <ngày ban hành>, sửa đổi bản trước: có
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày ban hành | kết quả                     |
        | 09/08/2025    | "Vi phạm", lý do "không có" |
        | 10/08/2025    | "Đạt"                       |
        | 05/02/2026    | "Đạt"                       |
        | 06/02/2026    | "Đạt"                       |
        | 07/02/2026    | "Vi phạm", lý do "quá hạn"  |

    @KH-III.3.c-2
    Kịch bản: Quy chế sửa đổi ban hành chậm năm ngày
      Biết số liệu đầy đủ đến ngày 15/02/2026
      Và có "Lần rà soát quy chế thực hiện dân chủ" ngày 10/08/2025, kết quả rà soát: phải sửa đổi
      Và có "Quy chế thực hiện dân chủ ở cơ sở" ngày 11/02/2026, sửa đổi bản trước: có
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là 5

    @KH-III.3.c-2
    Khung kịch bản: Chưa sửa đổi quy chế: chờ đến ngày thứ 180
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Lần rà soát quy chế thực hiện dân chủ" ngày 10/08/2025, kết quả rà soát: phải sửa đổi
      Và không có "Quy chế thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 06/02/2026  | 06/02/2026    | "Chưa đến hạn"                              |
        | 06/02/2026  | 07/02/2026    | "Vi phạm", lý do "không có"                 |
        | 05/02/2026  | 07/02/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @KH-III.3.c-2
    Khung kịch bản: Chỉ tính kết luận phải sửa đổi, do bất kỳ lý do nào
      Biết số liệu đầy đủ đến ngày 15/02/2026
      Và có "Lần rà soát quy chế thực hiện dân chủ" ngày 10/08/2025, kết quả rà soát: <kết luận>; lý do rà soát: <lý do>
      Và không có "Quy chế thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kết luận     | lý do              | kết quả                                  |
        | giữ nguyên   | rà soát định kỳ    | "Không áp dụng", lý do "không phát sinh" |
        | phải sửa đổi | rà soát định kỳ    | "Vi phạm", lý do "không có"              |
        | phải sửa đổi | qua kiểm tra       | "Vi phạm", lý do "không có"              |
        | phải sửa đổi | pháp luật thay đổi | "Vi phạm", lý do "không có"              |
        | phải sửa đổi | sắp xếp tổ chức    | "Vi phạm", lý do "không có"              |

    @KH-III.3.c-2
    Khung kịch bản: Quy chế ban hành sau kết luận phải là bản sửa đổi
      Biết số liệu đầy đủ đến ngày 15/02/2026
      Và có "Lần rà soát quy chế thực hiện dân chủ" ngày 10/08/2025, kết quả rà soát: phải sửa đổi
      Và có "Quy chế thực hiện dân chủ ở cơ sở" ngày 20/10/2025, <sửa đổi>
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | sửa đổi                  | kết quả                                         |
        | sửa đổi bản trước: có    | "Đạt"                                           |
        | sửa đổi bản trước: không | "Vi phạm", lý do "không có"                     |
        | người ký: Chủ tịch       | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @KH-III.3.c-2
    Kịch bản: Lần rà soát không ghi kết luận
      Biết số liệu đầy đủ đến ngày 15/02/2026
      Và có "Lần rà soát quy chế thực hiện dân chủ" ngày 10/08/2025
      Và không có "Quy chế thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-III.3.c-2
    Khung kịch bản: Sửa đổi quy chế: chỉ xét kết luận từ ngày 30/6/2025
      Biết số liệu đầy đủ đến ngày 15/02/2026
      Và có "Lần rà soát quy chế thực hiện dân chủ" ngày <ngày>, kết quả rà soát: phải sửa đổi
      Và không có "Quy chế thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                  |
        | 29/06/2025 | "Không áp dụng", lý do "không phát sinh" |
        | 30/06/2025 | "Vi phạm", lý do "không có"              |

    @KH-III.3.c-2
    Khung kịch bản: Sửa đổi quy chế: hồ sơ năm 2024 ở trước Kế hoạch
      Biết hồ sơ <kỳ> của Ủy ban nhân dân phường Nha Trang, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và số liệu đầy đủ đến ngày 15/02/2026
      Và có "Lần rà soát quy chế thực hiện dân chủ" ngày <ngày>, kết quả rà soát: phải sửa đổi
      Và không có "Quy chế thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | ngày       | kết quả                                         |
        | năm 2024 | 10/08/2024 | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | 10/08/2025 | "Vi phạm", lý do "không có"                     |

    @KH-III.3.c-2
    Khung kịch bản: Cả năm không có kết luận phải sửa đổi quy chế
      Biết không có "Lần rà soát quy chế thực hiện dân chủ" nào
      Và không có "Quy chế thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                  |
        | 31/12/2025    | "Chưa đến hạn"                           |
        | 01/01/2026    | "Không áp dụng", lý do "không phát sinh" |

    @KH-III.3.c-2
    Khung kịch bản: Sửa đổi quy chế: còn một nội dung chưa báo cáo
      Biết số liệu đầy đủ đến ngày 15/02/2026
      Và <đã báo cáo>
      Và chưa báo cáo "<chưa báo cáo>"
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | đã báo cáo                                                                                | chưa báo cáo                          |
        | có "Lần rà soát quy chế thực hiện dân chủ" ngày 10/08/2025, kết quả rà soát: phải sửa đổi | Quy chế thực hiện dân chủ ở cơ sở     |
        | không có "Quy chế thực hiện dân chủ ở cơ sở" nào                                          | Lần rà soát quy chế thực hiện dân chủ |

  Quy tắc: Rà soát, sửa đổi hương ước, quy ước (điểm c mục 3 Phần III)

    @KH-III.3.c-3
    Khung kịch bản: Hương ước đang có hiệu lực mà cả năm không ai rà soát
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và có "Hương ước, quy ước" ngày 10/03/2024, tên thôn: Phú Bình
      Và không có "Lần rà soát hương ước, quy ước" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                 | loại                                       | nơi                                             | kết quả                                   |
        | Thôn Phú Bình                          | Thôn, xóm, tổ dân phố                      | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân phường Nha Trang       | Ủy ban nhân dân cấp xã                     | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"               |
        | Chi cục Thủy sản tỉnh Khánh Hòa        | Cơ quan nhà nước                           | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Sở Tài chính tỉnh Khánh Hòa            | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Trường Trung học phổ thông Lý Tự Trọng | Đơn vị sự nghiệp công lập                  | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty cổ phần Dệt may Nha Trang      | Tổ chức có sử dụng lao động                | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân huyện Vạn Ninh         | Ủy ban nhân dân cấp huyện                  | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân tỉnh Khánh Hòa         | Ủy ban nhân dân cấp tỉnh                   | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty Thủy lợi Khánh Hòa             | Doanh nghiệp nhà nước                      | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Mặt trận Tổ quốc phường Nha Trang      | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội Nông dân tỉnh Khánh Hòa            | Tổ chức chính trị - xã hội                 | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Đảng ủy phường Nha Trang               | Cấp ủy, ban đảng                           | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội đồng nhân dân phường Nha Trang     | Hội đồng nhân dân cấp xã                   | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân phường Phan Rang       | Ủy ban nhân dân cấp xã                     | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | "Không áp dụng", lý do "khác địa bàn"     |
        | Ủy ban nhân dân xã Quảng Uyên          | Ủy ban nhân dân cấp xã                     | tỉnh Cao Bằng                                   | "Không áp dụng", lý do "khác địa bàn"     |

    @KH-III.3.c-3
    Khung kịch bản: Cộng đồng hoặc cấp xã rà soát đều được tính
      Biết có "Hương ước, quy ước" ngày 10/03/2024, tên thôn: Phú Bình
      Và có "Lần rà soát hương ước, quy ước" ngày 18/11/2025, tên thôn: Phú Bình; nơi rà soát: <nơi rà soát>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

      Dữ liệu:
        | nơi rà soát      |
        | cộng đồng dân cư |
        | cấp xã           |
        | cấp tỉnh         |

    @KH-III.3.c-3
    Khung kịch bản: Mỗi thôn có hương ước phải có lần rà soát của thôn đó
      Biết có "Hương ước, quy ước" ngày 10/03/2024, tên thôn: Phú Bình
      Và có "Hương ước, quy ước" ngày 12/03/2024, tên thôn: Xuân Lạc
      Và có "Lần rà soát hương ước, quy ước" ngày 18/11/2025, tên thôn: Phú Bình
      Và có "Lần rà soát hương ước, quy ước" ngày 19/11/2025, <thôn>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | thôn               | kết quả                     |
        | tên thôn: Xuân Lạc | "Đạt"                       |
        | tên thôn: Phú Bình | "Vi phạm", lý do "không có" |

    @KH-III.3.c-3
    Khung kịch bản: Rà soát hương ước phải ở trong năm, kể cả trước ngày 30/6/2025
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và có "Hương ước, quy ước" ngày 10/03/2024, tên thôn: Phú Bình
      Và có "Lần rà soát hương ước, quy ước" ngày <ngày>, tên thôn: Phú Bình
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @KH-III.3.c-3
    Khung kịch bản: Chỉ xét hương ước có hiệu lực trong năm
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và có "Hương ước, quy ước" ngày <ban hành>, tên thôn: Phú Bình; có hiệu lực đến: <đến>
      Và không có "Lần rà soát hương ước, quy ước" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ban hành   | đến        | kết quả                                  |
        | 10/03/2021 | 31/12/2024 | "Không áp dụng", lý do "không phát sinh" |
        | 10/03/2021 | 01/01/2025 | "Vi phạm", lý do "không có"              |
        | 31/12/2025 | 31/12/2030 | "Vi phạm", lý do "không có"              |
        | 01/01/2026 | 31/12/2030 | "Không áp dụng", lý do "không phát sinh" |

    @KH-III.3.c-3
    Khung kịch bản: Chưa có hương ước, quy ước nào thì không xét
      Biết không có "Hương ước, quy ước" nào
      Và không có "Lần rà soát hương ước, quy ước" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                  |
        | 31/12/2025    | "Chưa đến hạn"                           |
        | 01/01/2026    | "Không áp dụng", lý do "không phát sinh" |

    @KH-III.3.c-3
    Khung kịch bản: Chưa rà soát hương ước: chờ hết ngày 31/12
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Hương ước, quy ước" ngày 10/03/2024, tên thôn: Phú Bình
      Và không có "Lần rà soát hương ước, quy ước" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 30/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Vi phạm", lý do "không có"                 |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @KH-III.3.c-3
    Khung kịch bản: Rà soát hương ước: năm 2024 ở trước Kế hoạch, năm 2025 bắt đầu xét
      Biết hồ sơ <kỳ> của Ủy ban nhân dân phường Nha Trang, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và có "Hương ước, quy ước" ngày 10/03/2023, tên thôn: Phú Bình
      Và không có "Lần rà soát hương ước, quy ước" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | kết quả                                         |
        | năm 2024 | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | "Vi phạm", lý do "không có"                     |

    @KH-III.3.c-3
    Khung kịch bản: Rà soát hương ước: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và có "Hương ước, quy ước" ngày 10/03/2023, tên thôn: Phú Bình
      Và không có "Lần rà soát hương ước, quy ước" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Vi phạm", lý do "không có"          |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-III.3.c-3
    Khung kịch bản: Rà soát hương ước: đơn vị chấm dứt hoạt động, tính từ 30/6/2025 phải đủ 90 ngày
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và có "Hương ước, quy ước" ngày 10/03/2023, tên thôn: Phú Bình
      Và không có "Lần rà soát hương ước, quy ước" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 27/09/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 28/09/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @KH-III.3.c-3
    Khung kịch bản: Rà soát hương ước: còn một nội dung chưa báo cáo
      Biết <đã báo cáo>
      Và chưa báo cáo "<chưa báo cáo>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | đã báo cáo                                                  | chưa báo cáo                   |
        | có "Hương ước, quy ước" ngày 10/03/2024, tên thôn: Phú Bình | Lần rà soát hương ước, quy ước |
        | không có "Lần rà soát hương ước, quy ước" nào               | Hương ước, quy ước             |

    @KH-III.3.c-3
    Kịch bản: Lần rà soát không ghi tên thôn
      Biết có "Hương ước, quy ước" ngày 10/03/2024, tên thôn: Phú Bình
      Và có "Lần rà soát hương ước, quy ước" ngày 18/11/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-III.3.c-4
    Khung kịch bản: Kết luận phải sửa đổi từ ngày 10/8/2025 mà quá 180 ngày chưa công nhận bản sửa đổi
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và số liệu đầy đủ đến ngày 15/02/2026
      Và có "Lần rà soát hương ước, quy ước" ngày 10/08/2025, tên thôn: Phú Bình; kết quả rà soát: phải sửa đổi
      Và không có "Hương ước, quy ước" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                 | loại                                       | nơi                                             | kết quả                                   |
        | Thôn Phú Bình                          | Thôn, xóm, tổ dân phố                      | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân phường Nha Trang       | Ủy ban nhân dân cấp xã                     | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"               |
        | Chi cục Thủy sản tỉnh Khánh Hòa        | Cơ quan nhà nước                           | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Sở Tài chính tỉnh Khánh Hòa            | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Trường Trung học phổ thông Lý Tự Trọng | Đơn vị sự nghiệp công lập                  | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty cổ phần Dệt may Nha Trang      | Tổ chức có sử dụng lao động                | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân huyện Vạn Ninh         | Ủy ban nhân dân cấp huyện                  | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân tỉnh Khánh Hòa         | Ủy ban nhân dân cấp tỉnh                   | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty Thủy lợi Khánh Hòa             | Doanh nghiệp nhà nước                      | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Mặt trận Tổ quốc phường Nha Trang      | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội Nông dân tỉnh Khánh Hòa            | Tổ chức chính trị - xã hội                 | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Đảng ủy phường Nha Trang               | Cấp ủy, ban đảng                           | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội đồng nhân dân phường Nha Trang     | Hội đồng nhân dân cấp xã                   | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân phường Phan Rang       | Ủy ban nhân dân cấp xã                     | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | "Không áp dụng", lý do "khác địa bàn"     |
        | Ủy ban nhân dân xã Quảng Uyên          | Ủy ban nhân dân cấp xã                     | tỉnh Cao Bằng                                   | "Không áp dụng", lý do "khác địa bàn"     |

    @KH-III.3.c-4
    Khung kịch bản: Mọi kết luận khác giữ nguyên đều phải thực hiện
      Biết số liệu đầy đủ đến ngày 15/02/2026
      Và có "Lần rà soát hương ước, quy ước" ngày 10/08/2025, tên thôn: Phú Bình; kết quả rà soát: <kết luận>
      Và <hương ước>
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kết luận      | hương ước                                                                                                  | kết quả                                  |
        | giữ nguyên    | không có "Hương ước, quy ước" nào                                                                          | "Không áp dụng", lý do "không phát sinh" |
        | phải sửa đổi  | không có "Hương ước, quy ước" nào                                                                          | "Vi phạm", lý do "không có"              |
        | phải thay thế | không có "Hương ước, quy ước" nào                                                                          | "Vi phạm", lý do "không có"              |
        | phải bãi bỏ   | không có "Hương ước, quy ước" nào                                                                          | "Vi phạm", lý do "không có"              |
        | phải sửa đổi  | có "Hương ước, quy ước" ngày 06/02/2026, tên thôn: Phú Bình; sửa đổi bản trước: có; số ký hiệu: 12/QĐ-UBND | "Đạt"                                    |
        | phải thay thế | có "Hương ước, quy ước" ngày 06/02/2026, tên thôn: Phú Bình; sửa đổi bản trước: có; số ký hiệu: 12/QĐ-UBND | "Đạt"                                    |
        | phải bãi bỏ   | có "Hương ước, quy ước" ngày 06/02/2026, tên thôn: Phú Bình; sửa đổi bản trước: có; số ký hiệu: 12/QĐ-UBND | "Đạt"                                    |

    @KH-III.3.c-4
    Khung kịch bản: Bản sửa đổi phải được công nhận trong 180 ngày
      Biết số liệu đầy đủ đến ngày 15/02/2026
      Và có "Lần rà soát hương ước, quy ước" ngày 10/08/2025, tên thôn: Phú Bình; kết quả rà soát: <kết luận>
      Và có "Hương ước, quy ước" ngày <công nhận>, tên thôn: Phú Bình; sửa đổi bản trước: có; số ký hiệu: 12/QĐ-UBND; tình trạng: đã công nhận
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kết luận     | công nhận  | kết quả                     |
        | phải sửa đổi | 09/08/2025 | "Vi phạm", lý do "không có" |
        | phải sửa đổi | 10/08/2025 | "Đạt"                       |
        | phải sửa đổi | 05/02/2026 | "Đạt"                       |
        | phải sửa đổi | 06/02/2026 | "Đạt"                       |
        | phải sửa đổi | 07/02/2026 | "Vi phạm", lý do "quá hạn"  |
        | phải bãi bỏ  | 09/08/2025 | "Vi phạm", lý do "không có" |
        | phải bãi bỏ  | 10/08/2025 | "Đạt"                       |
        | phải bãi bỏ  | 05/02/2026 | "Đạt"                       |
        | phải bãi bỏ  | 06/02/2026 | "Đạt"                       |
        | phải bãi bỏ  | 07/02/2026 | "Vi phạm", lý do "quá hạn"  |

    @KH-III.3.c-4
    Kịch bản: Bản sửa đổi được công nhận chậm năm ngày
      Biết số liệu đầy đủ đến ngày 15/02/2026
      Và có "Lần rà soát hương ước, quy ước" ngày 10/08/2025, tên thôn: Phú Bình; kết quả rà soát: phải sửa đổi
      Và có "Hương ước, quy ước" ngày 11/02/2026, tên thôn: Phú Bình; sửa đổi bản trước: có; số ký hiệu: 12/QĐ-UBND
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là 5

    @KH-III.3.c-4
    Khung kịch bản: Kết luận bãi bỏ: hương ước chấm dứt trong 180 ngày là hoàn thành
      Biết số liệu đầy đủ đến ngày 15/02/2026
      Và có "Lần rà soát hương ước, quy ước" ngày 10/08/2025, tên thôn: Phú Bình; kết quả rà soát: phải bãi bỏ
      Và có "Hương ước, quy ước" ngày 10/03/2021, tên thôn: Phú Bình; tình trạng: <tình trạng>; sửa đổi bản trước: không; có hiệu lực đến: <đến>
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tình trạng          | đến        | kết quả                     |
        | bãi bỏ              | 09/08/2025 | "Vi phạm", lý do "không có" |
        | bãi bỏ              | 10/08/2025 | "Đạt"                       |
        | bãi bỏ              | 06/02/2026 | "Đạt"                       |
        | đã công nhận        | 06/02/2026 | "Vi phạm", lý do "không có" |
        | tạm ngừng thực hiện | 06/02/2026 | "Vi phạm", lý do "không có" |

    @KH-III.3.c-4
    Kịch bản: Bãi bỏ sau ngày thứ 180 thì vẫn là chưa thực hiện đúng hạn
      Biết số liệu đầy đủ đến ngày 15/02/2026
      Và có "Lần rà soát hương ước, quy ước" ngày 10/08/2025, tên thôn: Phú Bình; kết quả rà soát: phải bãi bỏ
      Và có "Hương ước, quy ước" ngày 10/03/2021, tên thôn: Phú Bình; tình trạng: bãi bỏ; sửa đổi bản trước: không; có hiệu lực đến: 07/02/2026
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Vi phạm"

    @KH-III.3.c-4
    Kịch bản: Kết luận phải sửa đổi mà lại bãi bỏ thì chưa đúng
      Biết số liệu đầy đủ đến ngày 15/02/2026
      Và có "Lần rà soát hương ước, quy ước" ngày 10/08/2025, tên thôn: Phú Bình; kết quả rà soát: phải sửa đổi
      Và có "Hương ước, quy ước" ngày 10/03/2021, tên thôn: Phú Bình; tình trạng: bãi bỏ; sửa đổi bản trước: không; có hiệu lực đến: 20/10/2025
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @KH-III.3.c-4
    Khung kịch bản: Bản mới phải là bản sửa đổi, của đúng thôn và đã có quyết định công nhận
      Biết số liệu đầy đủ đến ngày 15/02/2026
      Và có "Lần rà soát hương ước, quy ước" ngày 10/08/2025, tên thôn: Phú Bình; kết quả rà soát: <kết luận>
      Và có "Hương ước, quy ước" ngày 20/10/2025, <bản mới>; tình trạng: đã công nhận
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kết luận     | bản mới                                                              | kết quả                                         |
        | phải sửa đổi | tên thôn: Phú Bình; sửa đổi bản trước: có; số ký hiệu: 12/QĐ-UBND    | "Đạt"                                           |
        | phải sửa đổi | tên thôn: Phú Bình; sửa đổi bản trước: không; số ký hiệu: 12/QĐ-UBND | "Vi phạm", lý do "không có"                     |
        | phải sửa đổi | tên thôn: Xuân Lạc; sửa đổi bản trước: có; số ký hiệu: 12/QĐ-UBND    | "Vi phạm", lý do "không có"                     |
        | phải sửa đổi | tên thôn: Phú Bình; sửa đổi bản trước: có; số ký hiệu: trống         | "Vi phạm", lý do "không có"                     |
        | phải sửa đổi | tên thôn: Phú Bình; sửa đổi bản trước: có                            | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |
        | phải sửa đổi | tên thôn: Phú Bình; số ký hiệu: 12/QĐ-UBND                           | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |
        | phải bãi bỏ  | tên thôn: Phú Bình; sửa đổi bản trước: có; số ký hiệu: 12/QĐ-UBND    | "Đạt"                                           |
        | phải bãi bỏ  | tên thôn: Phú Bình; sửa đổi bản trước: không; số ký hiệu: 12/QĐ-UBND | "Vi phạm", lý do "không có"                     |
        | phải bãi bỏ  | tên thôn: Xuân Lạc; sửa đổi bản trước: có; số ký hiệu: 12/QĐ-UBND    | "Vi phạm", lý do "không có"                     |
        | phải bãi bỏ  | tên thôn: Phú Bình; sửa đổi bản trước: có; số ký hiệu: trống         | "Vi phạm", lý do "không có"                     |
        | phải bãi bỏ  | tên thôn: Phú Bình; sửa đổi bản trước: có                            | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |
        | phải bãi bỏ  | tên thôn: Phú Bình; số ký hiệu: 12/QĐ-UBND                           | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @KH-III.3.c-4
    Khung kịch bản: Hương ước bị bãi bỏ phải là của đúng thôn
      Biết số liệu đầy đủ đến ngày 15/02/2026
      Và có "Lần rà soát hương ước, quy ước" ngày 10/08/2025, tên thôn: Phú Bình; kết quả rà soát: phải bãi bỏ
      Và có "Hương ước, quy ước" ngày 10/03/2021, <thôn>; tình trạng: bãi bỏ; sửa đổi bản trước: không; có hiệu lực đến: 20/10/2025
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | thôn               | kết quả                     |
        | tên thôn: Phú Bình | "Đạt"                       |
        | tên thôn: Xuân Lạc | "Vi phạm", lý do "không có" |

    @KH-III.3.c-4
    Khung kịch bản: Chưa sửa đổi hương ước: chờ đến ngày thứ 180
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Lần rà soát hương ước, quy ước" ngày 10/08/2025, tên thôn: Phú Bình; kết quả rà soát: <kết luận>
      Và không có "Hương ước, quy ước" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kết luận     | số liệu đến | ngày đánh giá | kết quả                                     |
        | phải sửa đổi | 06/02/2026  | 06/02/2026    | "Chưa đến hạn"                              |
        | phải sửa đổi | 06/02/2026  | 07/02/2026    | "Vi phạm", lý do "không có"                 |
        | phải sửa đổi | 05/02/2026  | 07/02/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | phải bãi bỏ  | 06/02/2026  | 06/02/2026    | "Chưa đến hạn"                              |
        | phải bãi bỏ  | 06/02/2026  | 07/02/2026    | "Vi phạm", lý do "không có"                 |
        | phải bãi bỏ  | 05/02/2026  | 07/02/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @KH-III.3.c-4
    Kịch bản: Hai thôn: một thôn đã sửa đổi, một thôn chưa
      Biết số liệu đầy đủ đến ngày 15/02/2026
      Và có "Lần rà soát hương ước, quy ước" ngày 10/08/2025, tên thôn: Phú Bình; kết quả rà soát: phải sửa đổi
      Và có "Lần rà soát hương ước, quy ước" ngày 10/08/2025, tên thôn: Xuân Lạc; kết quả rà soát: phải sửa đổi
      Và có "Hương ước, quy ước" ngày 20/10/2025, tên thôn: Phú Bình; sửa đổi bản trước: có; số ký hiệu: 12/QĐ-UBND
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @KH-III.3.c-4
    Kịch bản: Một thôn đã bãi bỏ theo kết luận, một thôn chưa sửa đổi
      Biết số liệu đầy đủ đến ngày 15/02/2026
      Và có "Lần rà soát hương ước, quy ước" ngày 10/08/2025, tên thôn: Phú Bình; kết quả rà soát: phải sửa đổi
      Và có "Lần rà soát hương ước, quy ước" ngày 10/08/2025, tên thôn: Xuân Lạc; kết quả rà soát: phải bãi bỏ
      Và có "Hương ước, quy ước" ngày 10/03/2021, tên thôn: Xuân Lạc; tình trạng: bãi bỏ; sửa đổi bản trước: không; có hiệu lực đến: 20/10/2025
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @KH-III.3.c-4
    Kịch bản: Lần rà soát hương ước không ghi kết luận
      Biết số liệu đầy đủ đến ngày 15/02/2026
      Và có "Lần rà soát hương ước, quy ước" ngày 10/08/2025, tên thôn: Phú Bình
      Và không có "Hương ước, quy ước" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-III.3.c-4
    Khung kịch bản: Sửa đổi hương ước: chỉ xét kết luận từ ngày 30/6/2025
      Biết số liệu đầy đủ đến ngày 15/02/2026
      Và có "Lần rà soát hương ước, quy ước" ngày <ngày>, tên thôn: Phú Bình; kết quả rà soát: <kết luận>
      Và không có "Hương ước, quy ước" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết luận      | kết quả                                  |
        | 29/06/2025 | phải thay thế | "Không áp dụng", lý do "không phát sinh" |
        | 29/06/2025 | phải bãi bỏ   | "Không áp dụng", lý do "không phát sinh" |
        | 30/06/2025 | phải thay thế | "Vi phạm", lý do "không có"              |
        | 30/06/2025 | phải bãi bỏ   | "Vi phạm", lý do "không có"              |

    @KH-III.3.c-4
    Khung kịch bản: Sửa đổi hương ước: hồ sơ năm 2024 ở trước Kế hoạch
      Biết hồ sơ <kỳ> của Ủy ban nhân dân phường Nha Trang, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và số liệu đầy đủ đến ngày 15/02/2026
      Và có "Lần rà soát hương ước, quy ước" ngày <ngày>, tên thôn: Phú Bình; kết quả rà soát: phải sửa đổi
      Và không có "Hương ước, quy ước" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | ngày       | kết quả                                         |
        | năm 2024 | 10/08/2024 | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | 10/08/2025 | "Vi phạm", lý do "không có"                     |

    @KH-III.3.c-4
    Khung kịch bản: Cả năm không có kết luận phải sửa đổi hương ước
      Biết không có "Lần rà soát hương ước, quy ước" nào
      Và không có "Hương ước, quy ước" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                  |
        | 31/12/2025    | "Chưa đến hạn"                           |
        | 01/01/2026    | "Không áp dụng", lý do "không phát sinh" |

    @KH-III.3.c-4
    Khung kịch bản: Sửa đổi hương ước: còn một nội dung chưa báo cáo
      Biết số liệu đầy đủ đến ngày 15/02/2026
      Và <đã báo cáo>
      Và chưa báo cáo "<chưa báo cáo>"
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | đã báo cáo                                                                                             | chưa báo cáo                   |
        | có "Lần rà soát hương ước, quy ước" ngày 10/08/2025, tên thôn: Phú Bình; kết quả rà soát: phải sửa đổi | Hương ước, quy ước             |
        | không có "Hương ước, quy ước" nào                                                                      | Lần rà soát hương ước, quy ước |

  Quy tắc: Xem xét mức độ dân chủ và đánh giá lãnh đạo, quản lý (điểm d mục 3 Phần III)

    @KH-III.3.d-1
    Khung kịch bản: Năm 2025 không được xem xét mức độ dân chủ
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và số liệu đầy đủ đến ngày 31/01/2026
      Và không có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/02/2026
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

    @KH-III.3.d-1
    Khung kịch bản: Doanh nghiệp tư nhân chỉ được xét khi có kết quả xem xét của năm
      Biết hồ sơ năm 2025 của Công ty cổ phần Dệt may Nha Trang, loại "Tổ chức có sử dụng lao động", tỉnh Khánh Hòa
      Và "tự nguyện áp dụng" là <tự nguyện>
      Và số liệu đầy đủ đến ngày 31/01/2026
      Và <xem xét>
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tự nguyện | xem xét                                                                      | kết quả                                                |
        | có        | có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" ngày 20/12/2025, năm: 2025 | "Đạt"                                                  |
        | có        | không có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" nào                  | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | không     | có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" ngày 20/12/2025, năm: 2025 | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @KH-III.3.d-1
    Kịch bản: Doanh nghiệp tư nhân chưa cho biết có tự nguyện áp dụng hay không
      Biết hồ sơ năm 2025 của Công ty cổ phần Dệt may Nha Trang, loại "Tổ chức có sử dụng lao động", tỉnh Khánh Hòa
      Và số liệu đầy đủ đến ngày 31/01/2026
      Và chưa báo cáo "tự nguyện áp dụng"
      Và có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" ngày 20/12/2025, năm: 2025
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-III.3.d-1
    Kịch bản: Doanh nghiệp tư nhân tự nguyện áp dụng nhưng được xem xét sau ngày 31/01
      Biết hồ sơ năm 2025 của Công ty cổ phần Dệt may Nha Trang, loại "Tổ chức có sử dụng lao động", tỉnh Khánh Hòa
      Và "tự nguyện áp dụng" là có
      Và số liệu đầy đủ đến ngày 15/02/2026
      Và có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" ngày 05/02/2026, năm: 2025
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là 5

    @KH-III.3.d-1
    Khung kịch bản: Lần xem xét phải là của năm 2025 và xong trước hết ngày 31/01/2026
      Biết số liệu đầy đủ đến ngày 15/02/2026
      Và có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" ngày <ngày>, năm: <năm>
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | năm  | kết quả                     |
        | 31/12/2024 | 2025 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | 2025 | "Đạt"                       |
        | 31/12/2025 | 2025 | "Đạt"                       |
        | 31/01/2026 | 2025 | "Đạt"                       |
        | 01/02/2026 | 2025 | "Vi phạm", lý do "quá hạn"  |
        | 20/01/2025 | 2024 | "Vi phạm", lý do "không có" |
        | 20/12/2025 | 2026 | "Vi phạm", lý do "không có" |

    @KH-III.3.d-1
    Khung kịch bản: Chưa xem xét mức độ dân chủ: chờ hết ngày 31/01 năm sau
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/01/2026  | 30/01/2026    | "Chưa đến hạn"                              |
        | 31/01/2026  | 31/01/2026    | "Chưa đến hạn"                              |
        | 31/01/2026  | 01/02/2026    | "Vi phạm", lý do "không có"                 |
        | 30/01/2026  | 01/02/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @KH-III.3.d-1
    Khung kịch bản: Xem xét mức độ dân chủ: năm 2024 ở trước Kế hoạch, năm 2025 bắt đầu xét
      Biết hồ sơ <kỳ> của Ủy ban nhân dân phường Nha Trang, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và số liệu đầy đủ đến ngày 31/01/2026
      Và không có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | kết quả                                         |
        | năm 2024 | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | "Vi phạm", lý do "không có"                     |

    @KH-III.3.d-1
    Khung kịch bản: Xem xét mức độ dân chủ: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và số liệu đầy đủ đến ngày 31/01/2026
      Và không có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Vi phạm", lý do "không có"          |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-III.3.d-1
    Khung kịch bản: Xem xét mức độ dân chủ: đơn vị chấm dứt hoạt động, tính từ 30/6/2025 phải đủ 90 ngày
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và số liệu đầy đủ đến ngày 31/01/2026
      Và không có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 27/09/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 28/09/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @KH-III.3.d-1
    Khung kịch bản: Xem xét mức độ dân chủ: chưa báo cáo
      Biết số liệu đầy đủ đến ngày 31/01/2026
      Và chưa báo cáo "<nội dung chưa báo cáo>"
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | nội dung chưa báo cáo                        |
        | Lần xem xét mức độ thực hiện dân chủ ở cơ sở |

    @KH-III.3.d-1
    Kịch bản: Lần xem xét không ghi là của năm nào
      Biết số liệu đầy đủ đến ngày 31/01/2026
      Và có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" ngày 20/12/2025
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-III.3.d-2
    Khung kịch bản: Năm 2025 không có hồ sơ xếp loại nào
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và số liệu đầy đủ đến ngày 31/01/2026
      Và không có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" nào
      Và có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" ngày 10/03/2024, bộ tiêu chí: xếp loại hoàn thành nhiệm vụ
      Khi đánh giá vào ngày 15/02/2026
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

    @KH-III.3.d-2
    Kịch bản: Hồ sơ của người đứng đầu và cấp phó đều dùng kết quả dân chủ
      Biết số liệu đầy đủ đến ngày 31/01/2026
      Và có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" ngày 20/12/2025, năm: 2025; chức danh được xếp loại: người đứng đầu và cấp phó; dùng kết quả thực hiện dân chủ: có
      Và có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" ngày 10/03/2024, bộ tiêu chí: xếp loại hoàn thành nhiệm vụ
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Đạt"

    @KH-III.3.d-2
    Khung kịch bản: Phải có hồ sơ của cả người đứng đầu và cấp phó
      Biết số liệu đầy đủ đến ngày 31/01/2026
      Và có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" ngày 20/12/2025, năm: 2025; chức danh được xếp loại: <chức danh>; dùng kết quả thực hiện dân chủ: có
      Và có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" ngày 10/03/2024, bộ tiêu chí: xếp loại hoàn thành nhiệm vụ
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chức danh                 | kết quả                     |
        | người đứng đầu            | "Vi phạm", lý do "không có" |
        | cấp phó                   | "Vi phạm", lý do "không có" |
        | lãnh đạo quản lý khác     | "Vi phạm", lý do "không có" |
        | người đứng đầu và cấp phó | "Đạt"                       |

    @KH-III.3.d-2
    Khung kịch bản: Hồ sơ lãnh đạo, quản lý khác có ghi thì cũng phải dùng kết quả dân chủ
      Biết số liệu đầy đủ đến ngày 31/01/2026
      Và có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" ngày 20/12/2025, năm: 2025; chức danh được xếp loại: người đứng đầu và cấp phó; dùng kết quả thực hiện dân chủ: có
      Và có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" ngày 20/12/2025, năm: 2025; chức danh được xếp loại: lãnh đạo quản lý khác; dùng kết quả thực hiện dân chủ: <dùng>
      Và có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" ngày 10/03/2024, bộ tiêu chí: xếp loại hoàn thành nhiệm vụ
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | dùng  | kết quả                     |
        | có    | "Đạt"                       |
        | không | "Vi phạm", lý do "không có" |

    @KH-III.3.d-2
    Khung kịch bản: Hồ sơ không dùng kết quả dân chủ
      Biết số liệu đầy đủ đến ngày 31/01/2026
      Và có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" ngày 20/12/2025, năm: 2025; chức danh được xếp loại: người đứng đầu; dùng kết quả thực hiện dân chủ: <đứng đầu>
      Và có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" ngày 20/12/2025, năm: 2025; chức danh được xếp loại: cấp phó; dùng kết quả thực hiện dân chủ: <cấp phó>
      Và có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" ngày 10/03/2024, bộ tiêu chí: xếp loại hoàn thành nhiệm vụ
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đứng đầu | cấp phó | kết quả                     |
        | có       | có      | "Đạt"                       |
        | không    | có      | "Vi phạm", lý do "không có" |
        | có       | không   | "Vi phạm", lý do "không có" |

    @KH-III.3.d-2
    Khung kịch bản: Hồ sơ phải là của năm 2025 và xong trước hết ngày 31/01/2026
      Biết số liệu đầy đủ đến ngày 15/02/2026
      Và có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" ngày <ngày>, năm: <năm>; chức danh được xếp loại: người đứng đầu; dùng kết quả thực hiện dân chủ: có
      Và có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" ngày <ngày>, năm: <năm>; chức danh được xếp loại: cấp phó; dùng kết quả thực hiện dân chủ: có
      Và có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" ngày 10/03/2024, bộ tiêu chí: xếp loại hoàn thành nhiệm vụ
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | năm  | kết quả                     |
        | 31/12/2025 | 2025 | "Đạt"                       |
        | 31/01/2026 | 2025 | "Đạt"                       |
        | 01/02/2026 | 2025 | "Vi phạm", lý do "quá hạn"  |
        | 20/12/2025 | 2024 | "Vi phạm", lý do "không có" |
        | 20/12/2025 | 2026 | "Vi phạm", lý do "không có" |

    @KH-III.3.d-2
    Khung kịch bản: Hồ sơ của cấp phó xong chậm
      Biết số liệu đầy đủ đến ngày 15/02/2026
      Và có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" ngày 20/12/2025, năm: 2025; chức danh được xếp loại: người đứng đầu; dùng kết quả thực hiện dân chủ: có
      Và có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" ngày <ngày>, năm: 2025; chức danh được xếp loại: cấp phó; dùng kết quả thực hiện dân chủ: có
      Và có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" ngày 10/03/2024, bộ tiêu chí: xếp loại hoàn thành nhiệm vụ
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                    |
        | 31/01/2026 | "Đạt"                      |
        | 01/02/2026 | "Vi phạm", lý do "quá hạn" |

    @KH-III.3.d-2
    Khung kịch bản: Tiêu chí dân chủ phải nằm trong bộ tiêu chí xếp loại
      Biết số liệu đầy đủ đến ngày 31/01/2026
      Và có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" ngày 20/12/2025, năm: 2025; chức danh được xếp loại: người đứng đầu và cấp phó; dùng kết quả thực hiện dân chủ: có
      Và có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" ngày 10/03/2024, bộ tiêu chí: <bộ tiêu chí>
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | bộ tiêu chí                  | kết quả                     |
        | xếp loại hoàn thành nhiệm vụ | "Đạt"                       |
        | cải cách hành chính          | "Vi phạm", lý do "không có" |

    @KH-III.3.d-2
    Khung kịch bản: Tiêu chí phải có hiệu lực trong năm
      Biết số liệu đầy đủ đến ngày 15/02/2026
      Và có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" ngày 20/12/2025, năm: 2025; chức danh được xếp loại: người đứng đầu và cấp phó; dùng kết quả thực hiện dân chủ: có
      Và có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" ngày <ban hành>, bộ tiêu chí: xếp loại hoàn thành nhiệm vụ; có hiệu lực đến: <đến>
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ban hành   | đến        | kết quả                     |
        | 10/03/2022 | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 10/03/2022 | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | 31/12/2030 | "Đạt"                       |

    @KH-III.3.d-2
    Kịch bản: Không có tiêu chí dân chủ nào
      Biết số liệu đầy đủ đến ngày 31/01/2026
      Và có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" ngày 20/12/2025, năm: 2025; chức danh được xếp loại: người đứng đầu và cấp phó; dùng kết quả thực hiện dân chủ: có
      Và không có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @KH-III.3.d-2
    Khung kịch bản: Chưa có hồ sơ xếp loại: chờ hết ngày 31/01 năm sau
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" nào
      Và có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" ngày 10/03/2024, bộ tiêu chí: xếp loại hoàn thành nhiệm vụ
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/01/2026  | 30/01/2026    | "Chưa đến hạn"                              |
        | 31/01/2026  | 31/01/2026    | "Chưa đến hạn"                              |
        | 31/01/2026  | 01/02/2026    | "Vi phạm", lý do "không có"                 |
        | 30/01/2026  | 01/02/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @KH-III.3.d-2
    Khung kịch bản: Đánh giá lãnh đạo theo mức độ dân chủ: năm 2024 ở trước Kế hoạch, năm 2025 bắt đầu xét
      Biết hồ sơ <kỳ> của Ủy ban nhân dân phường Nha Trang, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và số liệu đầy đủ đến ngày 31/01/2026
      Và không có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" nào
      Và có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" ngày 10/03/2023, bộ tiêu chí: xếp loại hoàn thành nhiệm vụ
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | kết quả                                         |
        | năm 2024 | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | "Vi phạm", lý do "không có"                     |

    @KH-III.3.d-2
    Khung kịch bản: Đánh giá lãnh đạo theo mức độ dân chủ: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và số liệu đầy đủ đến ngày 31/01/2026
      Và không có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" nào
      Và có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" ngày 10/03/2023, bộ tiêu chí: xếp loại hoàn thành nhiệm vụ
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Vi phạm", lý do "không có"          |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-III.3.d-2
    Khung kịch bản: Đánh giá lãnh đạo theo mức độ dân chủ: đơn vị chấm dứt hoạt động, tính từ 30/6/2025 phải đủ 90 ngày
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và số liệu đầy đủ đến ngày 31/01/2026
      Và không có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" nào
      Và có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" ngày 10/03/2023, bộ tiêu chí: xếp loại hoàn thành nhiệm vụ
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 27/09/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 28/09/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @KH-III.3.d-2
    Khung kịch bản: Đánh giá lãnh đạo: còn một nội dung chưa báo cáo
      Biết số liệu đầy đủ đến ngày 31/01/2026
      Và <đã báo cáo>
      Và chưa báo cáo "<chưa báo cáo>"
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | đã báo cáo                                                                                                          | chưa báo cáo                                      |
        | có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" ngày 10/03/2024, bộ tiêu chí: xếp loại hoàn thành nhiệm vụ | Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo |

    @KH-III.3.d-2
    Kịch bản: Đủ hồ sơ xếp loại nhưng chưa báo cáo tiêu chí
      Biết số liệu đầy đủ đến ngày 31/01/2026
      Và có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" ngày 20/12/2025, năm: 2025; chức danh được xếp loại: người đứng đầu và cấp phó; dùng kết quả thực hiện dân chủ: có
      Và chưa báo cáo "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá"
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-III.3.d-2
    Kịch bản: Hồ sơ không ghi có dùng kết quả dân chủ hay không
      Biết số liệu đầy đủ đến ngày 31/01/2026
      Và có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" ngày 20/12/2025, năm: 2025; chức danh được xếp loại: người đứng đầu và cấp phó
      Và có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" ngày 10/03/2024, bộ tiêu chí: xếp loại hoàn thành nhiệm vụ
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
