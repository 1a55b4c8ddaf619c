# language: vi
Tính năng: Tuyên truyền dân chủ ở cơ sở, công khai nội dung xin ý kiến Nhân dân
  Mục 2 Phần III Kế hoạch triển khai Nghị quyết số 15/2024/NQ-HĐND của Ủy ban nhân dân tỉnh Khánh Hòa.

  Bối cảnh:
    Biết hồ sơ năm 2025 của Ủy ban nhân dân phường Nha Trang, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa

  Quy tắc: Thường xuyên tuyên truyền, bằng hình thức đa dạng (điểm a mục 2 Phần III)

    @KH-III.2.a-1
    Khung kịch bản: Quý III/2025 không có hoạt động tuyên truyền nào: mọi cơ quan, đơn vị, địa phương đều vi phạm
      Biết hồ sơ quý III/2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/10/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                 | loại                                       | nơi                                             | kết quả                                       |
        | Chi cục Thủy sản tỉnh Khánh Hòa        | Cơ quan nhà nước                           | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"                   |
        | Sở Tài chính tỉnh Khánh Hòa            | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"                   |
        | Trường Trung học phổ thông Lý Tự Trọng | Đơn vị sự nghiệp công lập                  | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"                   |
        | Ủy ban nhân dân phường Nha Trang       | Ủy ban nhân dân cấp xã                     | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"                   |
        | Ủy ban nhân dân huyện Vạn Ninh         | Ủy ban nhân dân cấp huyện                  | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | Ủy ban nhân dân tỉnh Khánh Hòa         | Ủy ban nhân dân cấp tỉnh                   | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Công ty Thủy lợi Khánh Hòa             | Doanh nghiệp nhà nước                      | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Thôn Phú Bình                          | Thôn, xóm, tổ dân phố                      | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Mặt trận Tổ quốc phường Nha Trang      | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Hội Nông dân tỉnh Khánh Hòa            | Tổ chức chính trị - xã hội                 | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Đảng ủy phường Nha Trang               | Cấp ủy, ban đảng                           | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Hội đồng nhân dân phường Nha Trang     | Hội đồng nhân dân cấp xã                   | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Ủy ban nhân dân phường Phan Rang       | Ủy ban nhân dân cấp xã                     | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | "Không áp dụng", lý do "khác địa bàn"         |
        | Ủy ban nhân dân xã Quảng Uyên          | Ủy ban nhân dân cấp xã                     | tỉnh Cao Bằng                                   | "Không áp dụng", lý do "khác địa bàn"         |

    @KH-III.2.a-1
    Khung kịch bản: Tuyên truyền hằng quý: doanh nghiệp tư nhân chỉ xét khi tự nguyện áp dụng
      Biết hồ sơ quý III/2025 của Công ty cổ phần Dệt may Nha Trang, loại "Tổ chức có sử dụng lao động", tỉnh Khánh Hòa
      Và <khai báo>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/10/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | khai báo                         | kết quả                                                |
        | "tự nguyện áp dụng" là có        | "Vi phạm", lý do "không có"                            |
        | "tự nguyện áp dụng" là không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | chưa báo cáo "tự nguyện áp dụng" | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

    @KH-III.2.a-1
    Khung kịch bản: Hoạt động phải ở trong đúng quý
      Biết hồ sơ quý III/2025 của Ủy ban nhân dân phường Nha Trang, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và số liệu đầy đủ đến ngày 10/10/2025
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày <ngày>
      Khi đánh giá vào ngày 15/10/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 30/06/2025 | "Vi phạm", lý do "không có" |
        | 01/07/2025 | "Đạt"                       |
        | 30/09/2025 | "Đạt"                       |
        | 01/10/2025 | "Vi phạm", lý do "không có" |

    @KH-III.2.a-1
    Khung kịch bản: Kế hoạch áp dụng từ 30/6/2025 nên quý đầu tiên được xét là quý III/2025
      Biết hồ sơ <kỳ> của Ủy ban nhân dân phường Nha Trang, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ           | kết quả                                         |
        | quý I/2025   | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | quý II/2025  | "Không áp dụng", lý do "kỳ quá ngắn"            |
        | quý III/2025 | "Vi phạm", lý do "không có"                     |
        | quý IV/2025  | "Vi phạm", lý do "không có"                     |

    @KH-III.2.a-1
    Kịch bản: Nửa cuối năm 2025: quý III có tuyên truyền, quý IV thì không
      Biết hồ sơ 6 tháng cuối năm 2025 của Ủy ban nhân dân phường Nha Trang, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/08/2025, hình thức: loa truyền thanh
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả quý III/2025 là "Đạt"
      Và kết quả quý IV/2025 là "Vi phạm", lý do "không có"

    @KH-III.2.a-1
    Khung kịch bản: Chưa tuyên truyền thì chờ hết quý mới kết luận
      Biết hồ sơ quý III/2025 của Ủy ban nhân dân phường Nha Trang, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 30/09/2025  | 30/09/2025    | "Chưa đến hạn"                              |
        | 30/09/2025  | 01/10/2025    | "Vi phạm", lý do "không có"                 |
        | 29/09/2025  | 01/10/2025    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @KH-III.2.a-1
    Khung kịch bản: Đơn vị không tồn tại trọn quý thì chưa xét quý đó
      Biết hồ sơ quý III/2025 của Ủy ban nhân dân phường Nha Trang, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và đơn vị thành lập ngày <ngày thành lập>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/10/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 30/06/2025     | "Vi phạm", lý do "không có"          |
        | 01/07/2025     | "Vi phạm", lý do "không có"          |
        | 02/07/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-III.2.a-1
    Kịch bản: Chưa báo cáo các hoạt động tuyên truyền
      Biết hồ sơ quý III/2025 của Ủy ban nhân dân phường Nha Trang, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và chưa báo cáo "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở"
      Khi đánh giá vào ngày 15/10/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-III.2.a-1
    Kịch bản: Có kế hoạch tuyên truyền nhưng không có hoạt động nào thì chưa đạt
      Biết hồ sơ quý III/2025 của Ủy ban nhân dân phường Nha Trang, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và có "Kế hoạch tuyên truyền, phổ biến pháp luật" ngày 05/07/2025, năm: 2025
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/10/2025
      Thì kết quả là "Vi phạm", lý do "không có"

    @KH-III.2.a-2
    Khung kịch bản: Cả năm chỉ dùng một hình thức thì chưa phải là đa dạng
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/08/2025, hình thức: loa truyền thanh
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

    @KH-III.2.a-2
    Khung kịch bản: Hình thức tuyên truyền: doanh nghiệp tư nhân chỉ xét khi tự nguyện áp dụng
      Biết hồ sơ năm 2025 của Công ty cổ phần Dệt may Nha Trang, loại "Tổ chức có sử dụng lao động", tỉnh Khánh Hòa
      Và <khai báo>
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/08/2025, hình thức: loa truyền thanh
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | khai báo                         | kết quả                                                |
        | "tự nguyện áp dụng" là có        | "Vi phạm", lý do "không có"                            |
        | "tự nguyện áp dụng" là không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | chưa báo cáo "tự nguyện áp dụng" | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

    @KH-III.2.a-2
    Khung kịch bản: Phải có ít nhất hai hình thức khác nhau trong năm
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/08/2025, hình thức: <lần một>
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/11/2025, hình thức: <lần hai>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | lần một          | lần hai          | kết quả                     |
        | loa truyền thanh | loa truyền thanh | "Vi phạm", lý do "không có" |
        | loa truyền thanh | tờ rơi           | "Đạt"                       |
        | mạng xã hội      | cuộc thi         | "Đạt"                       |
        | họp thôn         | hình thức khác   | "Đạt"                       |

    @KH-III.2.a-2
    Kịch bản: Không tuyên truyền lần nào
      Biết không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @KH-III.2.a-2
    Kịch bản: Một cuộc dùng cả hai hình thức
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/08/2025, hình thức: họp thôn và tờ rơi
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @KH-III.2.a-2
    Khung kịch bản: Hình thức thứ hai phải dùng trong năm, kể cả trước ngày 30/6/2025
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/08/2025, hình thức: loa truyền thanh
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày <ngày>, hình thức: tờ rơi
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 29/06/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @KH-III.2.a-2
    Khung kịch bản: Mới có một hình thức thì chờ hết ngày 31/12
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/08/2025, hình thức: loa truyền thanh
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 30/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Vi phạm", lý do "không có"                 |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @KH-III.2.a-2
    Khung kịch bản: Hình thức tuyên truyền: năm 2024 ở trước Kế hoạch, năm 2025 bắt đầu xét
      Biết hồ sơ <kỳ> của Ủy ban nhân dân phường Nha Trang, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | kết quả                                         |
        | năm 2024 | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | "Vi phạm", lý do "không có"                     |

    @KH-III.2.a-2
    Khung kịch bản: Hình thức tuyên truyền: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Vi phạm", lý do "không có"          |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-III.2.a-2
    Khung kịch bản: Hình thức tuyên truyền: đơn vị chấm dứt hoạt động, tính từ 30/6/2025 phải đủ 90 ngày
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 27/09/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 28/09/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @KH-III.2.a-2
    Khung kịch bản: Hình thức tuyên truyền: chưa báo cáo các hoạt động
      Biết chưa báo cáo "<nội dung chưa báo cáo>"
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | nội dung chưa báo cáo                               |
        | Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở |

    @KH-III.2.a-2
    Kịch bản: Hoạt động thứ hai không ghi hình thức
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/08/2025, hình thức: loa truyền thanh
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/11/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

  Quy tắc: Đăng tải, niêm yết nội dung cần xin ý kiến Nhân dân (điểm b mục 2 Phần III)

    @KH-III.2.b-1
    Khung kịch bản: Nội dung lấy ý kiến ngày 15/7/2025 không được đăng trên trang điện tử
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 15/07/2025, ngày kết thúc lấy ý kiến: 10/08/2025
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

    @KH-III.2.b-1
    Khung kịch bản: Nội dung không được đăng trên trang điện tử: doanh nghiệp tư nhân chỉ xét khi tự nguyện áp dụng
      Biết hồ sơ năm 2025 của Công ty cổ phần Dệt may Nha Trang, loại "Tổ chức có sử dụng lao động", tỉnh Khánh Hòa
      Và <khai báo>
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 15/07/2025, ngày kết thúc lấy ý kiến: 10/08/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | khai báo                         | kết quả                                                |
        | "tự nguyện áp dụng" là có        | "Vi phạm", lý do "không có"                            |
        | "tự nguyện áp dụng" là không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | chưa báo cáo "tự nguyện áp dụng" | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

    @KH-III.2.b-1
    Kịch bản: Ủy ban nhân dân huyện đã đăng trên trang điện tử đủ trước khi kết thúc hoạt động thì vẫn được công nhận
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Vạn Ninh, loại "Ủy ban nhân dân cấp huyện", tỉnh Khánh Hòa
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 30/06/2025, ngày kết thúc lấy ý kiến: 30/06/2025; ngày đăng trên trang điện tử: 29/06/2025; đăng trên trang điện tử đến: 30/06/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @KH-III.2.b-1
    Khung kịch bản: Cấp xã: bài đăng phải giữ đủ 20 ngày
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 15/07/2025, ngày kết thúc lấy ý kiến: 30/08/2025; ngày đăng trên trang điện tử: 15/07/2025; đăng trên trang điện tử đến: <đăng đến>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đăng đến   | kết quả                              |
        | 15/07/2025 | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 03/08/2025 | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 04/08/2025 | "Đạt"                                |
        | 05/08/2025 | "Đạt"                                |

    @KH-III.2.b-1
    Khung kịch bản: Cấp xã đăng sớm: 20 ngày tính từ ngày đăng
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 15/07/2025, ngày kết thúc lấy ý kiến: 30/08/2025; ngày đăng trên trang điện tử: 10/07/2025; đăng trên trang điện tử đến: <đăng đến>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đăng đến   | kết quả                              |
        | 29/07/2025 | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 30/07/2025 | "Đạt"                                |

    @KH-III.2.b-1
    Khung kịch bản: Phải đăng chậm nhất vào ngày bắt đầu lấy ý kiến
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 15/07/2025, ngày kết thúc lấy ý kiến: 30/08/2025; ngày đăng trên trang điện tử: <ngày đăng>; đăng trên trang điện tử đến: 30/09/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đăng  | kết quả                     |
        | 14/07/2025 | "Đạt"                       |
        | 15/07/2025 | "Đạt"                       |
        | 16/07/2025 | "Vi phạm", lý do "không có" |

    @KH-III.2.b-1
    Khung kịch bản: Chưa đăng: ngày bắt đầu lấy ý kiến còn chờ, hôm sau là vi phạm
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 15/07/2025, ngày kết thúc lấy ý kiến: 30/08/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 15/07/2025    | "Chưa đến hạn"              |
        | 16/07/2025    | "Vi phạm", lý do "không có" |

    @KH-III.2.b-1
    Khung kịch bản: Bài đang đăng thì chưa đến hạn, hết ngày đăng mới kết luận
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 15/07/2025, ngày kết thúc lấy ý kiến: 30/08/2025; ngày đăng trên trang điện tử: 15/07/2025; đăng trên trang điện tử đến: <đăng đến>
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đăng đến   | ngày đánh giá | kết quả                              |
        | 20/08/2025 | 10/08/2025    | "Chưa đến hạn"                       |
        | 20/08/2025 | 19/08/2025    | "Chưa đến hạn"                       |
        | 20/08/2025 | 20/08/2025    | "Đạt"                                |
        | 01/08/2025 | 01/08/2025    | "Chưa đến hạn"                       |
        | 01/08/2025 | 02/08/2025    | "Vi phạm", lý do "chưa đạt chỉ tiêu" |

    @KH-III.2.b-1
    Khung kịch bản: Nơi khác: đăng đến hết thời gian lấy ý kiến, không tính đủ 20 ngày
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 15/07/2025, ngày kết thúc lấy ý kiến: 22/07/2025; ngày đăng trên trang điện tử: 15/07/2025; đăng trên trang điện tử đến: <đăng đến>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                 | loại                                       | đăng đến   | kết quả                              |
        | Chi cục Thủy sản tỉnh Khánh Hòa        | Cơ quan nhà nước                           | 21/07/2025 | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | Chi cục Thủy sản tỉnh Khánh Hòa        | Cơ quan nhà nước                           | 22/07/2025 | "Đạt"                                |
        | Sở Tài chính tỉnh Khánh Hòa            | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | 23/07/2025 | "Đạt"                                |
        | Trường Trung học phổ thông Lý Tự Trọng | Đơn vị sự nghiệp công lập                  | 21/07/2025 | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | Trường Trung học phổ thông Lý Tự Trọng | Đơn vị sự nghiệp công lập                  | 22/07/2025 | "Đạt"                                |
        | Ủy ban nhân dân phường Nha Trang       | Ủy ban nhân dân cấp xã                     | 22/07/2025 | "Vi phạm", lý do "chưa đạt chỉ tiêu" |

    @KH-III.2.b-1
    Khung kịch bản: Sở đang đăng nội dung lấy ý kiến thì chưa đến hạn
      Biết hồ sơ năm 2025 của Sở Tài chính tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 15/07/2025, ngày kết thúc lấy ý kiến: 22/07/2025; ngày đăng trên trang điện tử: 15/07/2025; đăng trên trang điện tử đến: 30/07/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả        |
        | 23/07/2025    | "Chưa đến hạn" |
        | 29/07/2025    | "Chưa đến hạn" |
        | 30/07/2025    | "Đạt"          |

    @KH-III.2.b-1
    Kịch bản: Chi cục không ghi ngày kết thúc lấy ý kiến nên chưa thể kết luận
      Biết hồ sơ năm 2025 của Chi cục Thủy sản tỉnh Khánh Hòa, loại "Cơ quan nhà nước", tỉnh Khánh Hòa
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 15/07/2025, ngày đăng trên trang điện tử: 15/07/2025; đăng trên trang điện tử đến: 05/08/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-III.2.b-1
    Kịch bản: Không ghi ngày gỡ bài thì coi như còn đang đăng
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 15/07/2025, ngày kết thúc lấy ý kiến: 30/08/2025; ngày đăng trên trang điện tử: 15/07/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @KH-III.2.b-1
    Khung kịch bản: Bài đăng gỡ sớm đầu năm sau, hồ sơ chỉ báo cáo đến hết năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 20/12/2025, ngày kết thúc lấy ý kiến: 20/01/2026; ngày đăng trên trang điện tử: 20/12/2025; đăng trên trang điện tử đến: 05/01/2026
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | kết quả                                     |
        | 31/12/2025  | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 05/01/2026  | "Vi phạm", lý do "chưa đạt chỉ tiêu"        |

    @KH-III.2.b-1
    Khung kịch bản: Hai nội dung lấy ý kiến, một nội dung không được đăng
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 2
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 15/07/2025, ngày đăng trên trang điện tử: 15/07/2025; đăng trên trang điện tử đến: 30/08/2025
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 10/09/2025, <nội dung thứ hai>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | nội dung thứ hai                                                                  | kết quả                     |
        | ngày đăng trên trang điện tử: 10/09/2025; đăng trên trang điện tử đến: 30/09/2025 | "Đạt"                       |
        | nội dung: quy hoạch khu dân cư                                                    | "Vi phạm", lý do "không có" |

    @KH-III.2.b-1
    Khung kịch bản: Đăng lên mạng: không có trang điện tử hoặc không có nội dung nào thì không xét
      Biết <khai báo trang>
      Và <khai báo số nội dung>
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 15/07/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | khai báo trang                                          | khai báo số nội dung                                | kết quả                                                |
        | "Cổng, trang thông tin điện tử của đơn vị" là có        | "Số nội dung phải lấy ý kiến Nhân dân" là 1         | "Vi phạm", lý do "không có"                            |
        | "Cổng, trang thông tin điện tử của đơn vị" là không     | "Số nội dung phải lấy ý kiến Nhân dân" là 1         | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | chưa báo cáo "Cổng, trang thông tin điện tử của đơn vị" | "Số nội dung phải lấy ý kiến Nhân dân" là 1         | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |
        | "Cổng, trang thông tin điện tử của đơn vị" là có        | "Số nội dung phải lấy ý kiến Nhân dân" là 0         | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | "Cổng, trang thông tin điện tử của đơn vị" là có        | chưa báo cáo "Số nội dung phải lấy ý kiến Nhân dân" | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

    @KH-III.2.b-1
    Khung kịch bản: Đăng lên mạng: chỉ xét nội dung lấy ý kiến từ ngày 30/6/2025
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và có "Nội dung lấy ý kiến Nhân dân" ngày <ngày bắt đầu>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày bắt đầu | kết quả                                  |
        | 29/06/2025   | "Không áp dụng", lý do "không phát sinh" |
        | 30/06/2025   | "Vi phạm", lý do "không có"              |

    @KH-III.2.b-1
    Khung kịch bản: Đăng lên mạng: hồ sơ năm 2024 ở trước Kế hoạch
      Biết hồ sơ <kỳ> của Ủy ban nhân dân phường Nha Trang, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và có "Nội dung lấy ý kiến Nhân dân" ngày <ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | ngày       | kết quả                                         |
        | năm 2024 | 15/07/2024 | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | 15/07/2025 | "Vi phạm", lý do "không có"                     |

    @KH-III.2.b-1
    Khung kịch bản: Đăng lên mạng: cả năm không đưa nội dung nào ra lấy ý kiến
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và không có "Nội dung lấy ý kiến Nhân dân" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                  |
        | 31/12/2025    | "Chưa đến hạn"                           |
        | 01/01/2026    | "Không áp dụng", lý do "không phát sinh" |

    @KH-III.2.b-1
    Khung kịch bản: Đăng lên mạng: chưa báo cáo các nội dung lấy ý kiến
      Biết "Cổng, trang thông tin điện tử của đơn vị" là có
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và chưa báo cáo "<nội dung chưa báo cáo>"
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | nội dung chưa báo cáo        |
        | Nội dung lấy ý kiến Nhân dân |

    @KH-III.2.b-2
    Khung kịch bản: Nội dung lấy ý kiến ngày 15/7/2025 không được niêm yết tại trụ sở
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 15/07/2025, ngày kết thúc lấy ý kiến: 10/08/2025
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

    @KH-III.2.b-2
    Khung kịch bản: Nội dung không được niêm yết tại trụ sở: doanh nghiệp tư nhân chỉ xét khi tự nguyện áp dụng
      Biết hồ sơ năm 2025 của Công ty cổ phần Dệt may Nha Trang, loại "Tổ chức có sử dụng lao động", tỉnh Khánh Hòa
      Và <khai báo>
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 15/07/2025, ngày kết thúc lấy ý kiến: 10/08/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | khai báo                         | kết quả                                                |
        | "tự nguyện áp dụng" là có        | "Vi phạm", lý do "không có"                            |
        | "tự nguyện áp dụng" là không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | chưa báo cáo "tự nguyện áp dụng" | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

    @KH-III.2.b-2
    Kịch bản: Ủy ban nhân dân huyện đã niêm yết tại trụ sở đủ trước khi kết thúc hoạt động thì vẫn được công nhận
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Vạn Ninh, loại "Ủy ban nhân dân cấp huyện", tỉnh Khánh Hòa
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 30/06/2025, ngày kết thúc lấy ý kiến: 30/06/2025; ngày niêm yết tại trụ sở: 29/06/2025; niêm yết tại trụ sở đến: 30/06/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @KH-III.2.b-2
    Khung kịch bản: Cấp xã: niêm yết liên tục đủ 30 ngày
      Biết "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 15/07/2025, ngày kết thúc lấy ý kiến: 30/08/2025; ngày niêm yết tại trụ sở: 15/07/2025; niêm yết tại trụ sở đến: <niêm yết đến>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | niêm yết đến | kết quả                              |
        | 13/08/2025   | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 14/08/2025   | "Đạt"                                |
        | 15/08/2025   | "Đạt"                                |

    @KH-III.2.b-2
    Khung kịch bản: Niêm yết sau ngày bắt đầu lấy ý kiến vẫn được tính nếu đủ 30 ngày
      Biết "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 15/07/2025, ngày kết thúc lấy ý kiến: 30/08/2025; ngày niêm yết tại trụ sở: 20/07/2025; niêm yết tại trụ sở đến: <niêm yết đến>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | niêm yết đến | kết quả                              |
        | 18/08/2025   | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 19/08/2025   | "Đạt"                                |

    @KH-III.2.b-2
    Khung kịch bản: Chưa niêm yết: ngày bắt đầu lấy ý kiến còn chờ, hôm sau là vi phạm
      Biết "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 15/07/2025, ngày kết thúc lấy ý kiến: 30/08/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 15/07/2025    | "Chưa đến hạn"              |
        | 16/07/2025    | "Vi phạm", lý do "không có" |

    @KH-III.2.b-2
    Khung kịch bản: Đang niêm yết thì chưa đến hạn, hết ngày niêm yết mới kết luận
      Biết "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 15/07/2025, ngày kết thúc lấy ý kiến: 30/08/2025; ngày niêm yết tại trụ sở: 15/07/2025; niêm yết tại trụ sở đến: <niêm yết đến>
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | niêm yết đến | ngày đánh giá | kết quả                              |
        | 30/08/2025   | 20/08/2025    | "Chưa đến hạn"                       |
        | 30/08/2025   | 29/08/2025    | "Chưa đến hạn"                       |
        | 30/08/2025   | 30/08/2025    | "Đạt"                                |
        | 05/08/2025   | 05/08/2025    | "Chưa đến hạn"                       |
        | 05/08/2025   | 06/08/2025    | "Vi phạm", lý do "chưa đạt chỉ tiêu" |

    @KH-III.2.b-2
    Khung kịch bản: Nơi khác: niêm yết đến hết thời gian lấy ý kiến, không tính đủ 30 ngày
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 15/07/2025, ngày kết thúc lấy ý kiến: 22/07/2025; ngày niêm yết tại trụ sở: 15/07/2025; niêm yết tại trụ sở đến: <niêm yết đến>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                 | loại                                       | niêm yết đến | kết quả                              |
        | Chi cục Thủy sản tỉnh Khánh Hòa        | Cơ quan nhà nước                           | 21/07/2025   | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | Chi cục Thủy sản tỉnh Khánh Hòa        | Cơ quan nhà nước                           | 22/07/2025   | "Đạt"                                |
        | Sở Tài chính tỉnh Khánh Hòa            | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | 23/07/2025   | "Đạt"                                |
        | Trường Trung học phổ thông Lý Tự Trọng | Đơn vị sự nghiệp công lập                  | 21/07/2025   | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | Trường Trung học phổ thông Lý Tự Trọng | Đơn vị sự nghiệp công lập                  | 22/07/2025   | "Đạt"                                |
        | Ủy ban nhân dân phường Nha Trang       | Ủy ban nhân dân cấp xã                     | 22/07/2025   | "Vi phạm", lý do "chưa đạt chỉ tiêu" |

    @KH-III.2.b-2
    Khung kịch bản: Sở đang niêm yết nội dung lấy ý kiến thì chưa đến hạn
      Biết hồ sơ năm 2025 của Sở Tài chính tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 15/07/2025, ngày kết thúc lấy ý kiến: 22/07/2025; ngày niêm yết tại trụ sở: 15/07/2025; niêm yết tại trụ sở đến: 30/07/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả        |
        | 23/07/2025    | "Chưa đến hạn" |
        | 29/07/2025    | "Chưa đến hạn" |
        | 30/07/2025    | "Đạt"          |

    @KH-III.2.b-2
    Kịch bản: Trường học không ghi ngày kết thúc lấy ý kiến nên chưa thể kết luận
      Biết hồ sơ năm 2025 của Trường Trung học phổ thông Lý Tự Trọng, loại "Đơn vị sự nghiệp công lập", tỉnh Khánh Hòa
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 15/07/2025, ngày niêm yết tại trụ sở: 15/07/2025; niêm yết tại trụ sở đến: 25/08/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-III.2.b-2
    Kịch bản: Không ghi ngày kết thúc niêm yết thì coi như còn đang niêm yết
      Biết "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 15/07/2025, ngày kết thúc lấy ý kiến: 30/08/2025; ngày niêm yết tại trụ sở: 15/07/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @KH-III.2.b-2
    Khung kịch bản: Gỡ niêm yết sớm đầu năm sau, hồ sơ chỉ báo cáo đến hết năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 20/12/2025, ngày kết thúc lấy ý kiến: 20/01/2026; ngày niêm yết tại trụ sở: 20/12/2025; niêm yết tại trụ sở đến: 05/01/2026
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | kết quả                                     |
        | 31/12/2025  | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 05/01/2026  | "Vi phạm", lý do "chưa đạt chỉ tiêu"        |

    @KH-III.2.b-2
    Khung kịch bản: Đã đăng trên mạng vẫn phải niêm yết tại trụ sở
      Biết "Cổng, trang thông tin điện tử của đơn vị" là <có trang>
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 15/07/2025, ngày đăng trên trang điện tử: 15/07/2025; đăng trên trang điện tử đến: 30/09/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

      Dữ liệu:
        | có trang |
        | có       |
        | không    |

    @KH-III.2.b-2
    Khung kịch bản: Niêm yết: không có nội dung nào phải lấy ý kiến thì không xét
      Biết <khai báo số nội dung>
      Và có "Nội dung lấy ý kiến Nhân dân" ngày 15/07/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | khai báo số nội dung                                | kết quả                                                |
        | "Số nội dung phải lấy ý kiến Nhân dân" là 1         | "Vi phạm", lý do "không có"                            |
        | "Số nội dung phải lấy ý kiến Nhân dân" là 0         | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | chưa báo cáo "Số nội dung phải lấy ý kiến Nhân dân" | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

    @KH-III.2.b-2
    Khung kịch bản: Niêm yết: chỉ xét nội dung lấy ý kiến từ ngày 30/6/2025
      Biết "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và có "Nội dung lấy ý kiến Nhân dân" ngày <ngày bắt đầu>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày bắt đầu | kết quả                                  |
        | 29/06/2025   | "Không áp dụng", lý do "không phát sinh" |
        | 30/06/2025   | "Vi phạm", lý do "không có"              |

    @KH-III.2.b-2
    Khung kịch bản: Niêm yết: hồ sơ năm 2024 ở trước Kế hoạch
      Biết hồ sơ <kỳ> của Ủy ban nhân dân phường Nha Trang, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và có "Nội dung lấy ý kiến Nhân dân" ngày <ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | ngày       | kết quả                                         |
        | năm 2024 | 15/07/2024 | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | 15/07/2025 | "Vi phạm", lý do "không có"                     |

    @KH-III.2.b-2
    Khung kịch bản: Niêm yết: cả năm không đưa nội dung nào ra lấy ý kiến
      Biết "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và không có "Nội dung lấy ý kiến Nhân dân" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                  |
        | 31/12/2025    | "Chưa đến hạn"                           |
        | 01/01/2026    | "Không áp dụng", lý do "không phát sinh" |

    @KH-III.2.b-2
    Khung kịch bản: Niêm yết: chưa báo cáo các nội dung lấy ý kiến
      Biết "Số nội dung phải lấy ý kiến Nhân dân" là 1
      Và chưa báo cáo "<nội dung chưa báo cáo>"
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | nội dung chưa báo cáo        |
        | Nội dung lấy ý kiến Nhân dân |
