# language: vi
Tính năng: Trách nhiệm của cơ quan, đơn vị và vai trò của các Ban do Nhân dân lập ra
  Điểm a, b mục 3 Phần III Kế hoạch triển khai Nghị quyết số 15/2024/NQ-HĐND của Ủy ban nhân dân tỉnh Khánh Hòa.

  Bối cảnh:
    Biết hồ sơ năm 2025 của Ủy ban nhân dân phường Nha Trang, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa

  Quy tắc: Tiếp công dân (điểm a mục 3 Phần III)

    @KH-III.3.a-1
    Khung kịch bản: Đã công bố lịch nhưng người đứng đầu không tiếp công dân buổi nào trong tháng 7/2025
      Biết hồ sơ tháng 7/2025 của <đơn vị>, loại "<loại>", <nơi>
      Và có "Lịch và nội quy tiếp công dân" ngày 10/01/2025, ngày công bố nội quy tiếp công dân: 15/01/2025
      Và không có "Buổi tiếp công dân của người đứng đầu" nào
      Khi đánh giá vào ngày 15/08/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                 | loại                                       | nơi                                             | kết quả                                       |
        | Chi cục Thủy sản tỉnh Khánh Hòa        | Cơ quan nhà nước                           | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "chưa đạt chỉ tiêu"          |
        | Sở Tài chính tỉnh Khánh Hòa            | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "chưa đạt chỉ tiêu"          |
        | Trường Trung học phổ thông Lý Tự Trọng | Đơn vị sự nghiệp công lập                  | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "chưa đạt chỉ tiêu"          |
        | Ủy ban nhân dân phường Nha Trang       | Ủy ban nhân dân cấp xã                     | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "chưa đạt chỉ tiêu"          |
        | Ủy ban nhân dân huyện Vạn Ninh         | Ủy ban nhân dân cấp huyện                  | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | Công ty cổ phần Dệt may Nha Trang      | Tổ chức có sử dụng lao động                | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Ủy ban nhân dân tỉnh Khánh Hòa         | Ủy ban nhân dân cấp tỉnh                   | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Công ty Thủy lợi Khánh Hòa             | Doanh nghiệp nhà nước                      | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Thôn Phú Bình                          | Thôn, xóm, tổ dân phố                      | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Mặt trận Tổ quốc phường Nha Trang      | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Hội Nông dân tỉnh Khánh Hòa            | Tổ chức chính trị - xã hội                 | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Đảng ủy phường Nha Trang               | Cấp ủy, ban đảng                           | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Hội đồng nhân dân phường Nha Trang     | Hội đồng nhân dân cấp xã                   | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Ủy ban nhân dân phường Phan Rang       | Ủy ban nhân dân cấp xã                     | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | "Không áp dụng", lý do "khác địa bàn"         |
        | Ủy ban nhân dân xã Quảng Uyên          | Ủy ban nhân dân cấp xã                     | tỉnh Cao Bằng                                   | "Không áp dụng", lý do "khác địa bàn"         |

    @KH-III.3.a-1
    Khung kịch bản: Cấp xã mỗi tháng bốn buổi
      Biết hồ sơ tháng 7/2025 của Ủy ban nhân dân phường Nha Trang, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và có "Lịch và nội quy tiếp công dân" ngày 10/01/2025, ngày công bố nội quy tiếp công dân: 15/01/2025
      Và có "Buổi tiếp công dân của người đứng đầu" vào các ngày <các buổi>
      Khi đánh giá vào ngày 15/08/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | các buổi                                                   | kết quả                              |
        | 01/07/2025, 08/07/2025, 15/07/2025                         | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 01/07/2025, 08/07/2025, 15/07/2025, 22/07/2025             | "Đạt"                                |
        | 01/07/2025, 08/07/2025, 15/07/2025, 22/07/2025, 29/07/2025 | "Đạt"                                |

    @KH-III.3.a-1
    Khung kịch bản: Cơ quan, đơn vị khác mỗi tháng một buổi là đủ
      Biết hồ sơ tháng 7/2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và có "Lịch và nội quy tiếp công dân" ngày 10/01/2025, ngày công bố nội quy tiếp công dân: 15/01/2025
      Và có "Buổi tiếp công dân của người đứng đầu" ngày 17/07/2025
      Khi đánh giá vào ngày 15/08/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                 | loại                                       | kết quả                              |
        | Chi cục Thủy sản tỉnh Khánh Hòa        | Cơ quan nhà nước                           | "Đạt"                                |
        | Sở Tài chính tỉnh Khánh Hòa            | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Đạt"                                |
        | Trường Trung học phổ thông Lý Tự Trọng | Đơn vị sự nghiệp công lập                  | "Đạt"                                |
        | Ủy ban nhân dân phường Nha Trang       | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "chưa đạt chỉ tiêu" |

    @KH-III.3.a-1
    Khung kịch bản: Buổi tiếp thứ tư phải ở trong tháng
      Biết hồ sơ tháng 7/2025 của Ủy ban nhân dân phường Nha Trang, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và số liệu đầy đủ đến ngày 10/08/2025
      Và có "Lịch và nội quy tiếp công dân" ngày 10/01/2025, ngày công bố nội quy tiếp công dân: 15/01/2025
      Và có "Buổi tiếp công dân của người đứng đầu" vào các ngày 01/07/2025, 08/07/2025, 15/07/2025
      Và có "Buổi tiếp công dân của người đứng đầu" ngày <ngày>
      Khi đánh giá vào ngày 15/08/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                              |
        | 30/06/2025 | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 01/07/2025 | "Đạt"                                |
        | 31/07/2025 | "Đạt"                                |
        | 01/08/2025 | "Vi phạm", lý do "chưa đạt chỉ tiêu" |

    @KH-III.3.a-1
    Khung kịch bản: Lịch và nội quy phải được công bố trong tháng hoặc trước đó
      Biết hồ sơ tháng 7/2025 của Ủy ban nhân dân phường Nha Trang, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và số liệu đầy đủ đến ngày 10/08/2025
      Và có "Lịch và nội quy tiếp công dân" ngày <ngày có lịch>, ngày công bố nội quy tiếp công dân: <ngày có nội quy>
      Và có "Buổi tiếp công dân của người đứng đầu" vào các ngày 01/07/2025, 08/07/2025, 15/07/2025
      Và có "Buổi tiếp công dân của người đứng đầu" ngày 22/07/2025
      Khi đánh giá vào ngày 15/08/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày có lịch | ngày có nội quy | kết quả                     |
        | 31/07/2025   | 31/07/2025      | "Đạt"                       |
        | 01/08/2025   | 31/07/2025      | "Vi phạm", lý do "không có" |
        | 31/07/2025   | 01/08/2025      | "Vi phạm", lý do "không có" |
        | 10/01/2024   | 10/01/2024      | "Đạt"                       |

    @KH-III.3.a-1
    Khung kịch bản: Lịch tiếp công dân đã hết hiệu lực
      Biết hồ sơ tháng 7/2025 của Ủy ban nhân dân phường Nha Trang, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và có "Lịch và nội quy tiếp công dân" ngày 10/01/2024, ngày công bố nội quy tiếp công dân: 10/01/2024; có hiệu lực đến: <có hiệu lực đến>
      Và có "Buổi tiếp công dân của người đứng đầu" vào các ngày 01/07/2025, 08/07/2025, 15/07/2025
      Và có "Buổi tiếp công dân của người đứng đầu" ngày 22/07/2025
      Khi đánh giá vào ngày 15/08/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | có hiệu lực đến | kết quả                     |
        | 30/06/2025      | "Vi phạm", lý do "không có" |
        | 01/07/2025      | "Đạt"                       |

    @KH-III.3.a-1
    Kịch bản: Nội quy cũ hết hiệu lực, nội quy mới công bố sau tháng 7
      Biết hồ sơ tháng 7/2025 của Ủy ban nhân dân phường Nha Trang, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và số liệu đầy đủ đến ngày 10/08/2025
      Và có "Lịch và nội quy tiếp công dân" ngày 10/01/2023, ngày công bố nội quy tiếp công dân: 10/01/2023; có hiệu lực đến: 30/06/2025
      Và có "Lịch và nội quy tiếp công dân" ngày 01/07/2025, ngày công bố nội quy tiếp công dân: 01/08/2025
      Và có "Buổi tiếp công dân của người đứng đầu" vào các ngày 01/07/2025, 08/07/2025, 15/07/2025
      Và có "Buổi tiếp công dân của người đứng đầu" ngày 22/07/2025
      Khi đánh giá vào ngày 15/08/2025
      Thì kết quả là "Vi phạm", lý do "không có"

    @KH-III.3.a-1
    Kịch bản: Không có lịch tiếp công dân nào dù tiếp đủ buổi
      Biết hồ sơ tháng 7/2025 của Ủy ban nhân dân phường Nha Trang, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và không có "Lịch và nội quy tiếp công dân" nào
      Và có "Buổi tiếp công dân của người đứng đầu" vào các ngày 01/07/2025, 08/07/2025, 15/07/2025
      Và có "Buổi tiếp công dân của người đứng đầu" ngày 22/07/2025
      Khi đánh giá vào ngày 15/08/2025
      Thì kết quả là "Vi phạm", lý do "không có"

    @KH-III.3.a-1
    Kịch bản: Có lịch nhưng hồ sơ chưa ghi ngày công bố nội quy
      Biết hồ sơ tháng 7/2025 của Ủy ban nhân dân phường Nha Trang, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và có "Lịch và nội quy tiếp công dân" ngày 10/01/2025
      Và có "Buổi tiếp công dân của người đứng đầu" vào các ngày 01/07/2025, 08/07/2025, 15/07/2025
      Và có "Buổi tiếp công dân của người đứng đầu" ngày 22/07/2025
      Khi đánh giá vào ngày 15/08/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-III.3.a-1
    Khung kịch bản: Tiếp công dân: còn một nội dung chưa báo cáo
      Biết hồ sơ tháng 7/2025 của Ủy ban nhân dân phường Nha Trang, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và <đã báo cáo>
      Và chưa báo cáo "<chưa báo cáo>"
      Khi đánh giá vào ngày 15/08/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | đã báo cáo                                                                                             | chưa báo cáo                          |
        | có "Lịch và nội quy tiếp công dân" ngày 10/01/2025, ngày công bố nội quy tiếp công dân: 15/01/2025     | Buổi tiếp công dân của người đứng đầu |
        | có "Buổi tiếp công dân của người đứng đầu" vào các ngày 01/07/2025, 08/07/2025, 15/07/2025, 22/07/2025 | Lịch và nội quy tiếp công dân         |

    @KH-III.3.a-1
    Khung kịch bản: Chưa tiếp đủ thì chờ hết tháng
      Biết hồ sơ tháng 7/2025 của Ủy ban nhân dân phường Nha Trang, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Lịch và nội quy tiếp công dân" ngày 10/01/2025, ngày công bố nội quy tiếp công dân: 15/01/2025
      Và có "Buổi tiếp công dân của người đứng đầu" vào các ngày 01/07/2025, 08/07/2025, 15/07/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/07/2025  | 31/07/2025    | "Chưa đến hạn"                              |
        | 31/07/2025  | 01/08/2025    | "Vi phạm", lý do "chưa đạt chỉ tiêu"        |
        | 30/07/2025  | 01/08/2025    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @KH-III.3.a-1
    Khung kịch bản: Tháng đầu tiên được xét là tháng 7/2025
      Biết hồ sơ <kỳ> của Ủy ban nhân dân phường Nha Trang, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và có "Lịch và nội quy tiếp công dân" ngày 10/01/2025, ngày công bố nội quy tiếp công dân: 15/01/2025
      Và không có "Buổi tiếp công dân của người đứng đầu" nào
      Khi đánh giá vào ngày 15/09/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ           | kết quả                                         |
        | tháng 5/2025 | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | tháng 6/2025 | "Không áp dụng", lý do "kỳ quá ngắn"            |
        | tháng 7/2025 | "Vi phạm", lý do "chưa đạt chỉ tiêu"            |

    @KH-III.3.a-1
    Khung kịch bản: Đơn vị không tồn tại trọn tháng thì chưa xét tháng đó
      Biết hồ sơ tháng 7/2025 của Ủy ban nhân dân phường Nha Trang, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và đơn vị thành lập ngày <ngày thành lập>
      Và có "Lịch và nội quy tiếp công dân" ngày 10/01/2025, ngày công bố nội quy tiếp công dân: 15/01/2025
      Và không có "Buổi tiếp công dân của người đứng đầu" nào
      Khi đánh giá vào ngày 15/08/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 30/06/2025     | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 01/07/2025     | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 02/07/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-III.3.a-1
    Khung kịch bản: Hồ sơ có bản ký Kế hoạch ngày 05/5/2025: cấp huyện còn được xét tháng 6/2025, mỗi tháng hai buổi
      Biết hồ sơ tháng 6/2025 của Ủy ban nhân dân huyện Vạn Ninh, loại "Ủy ban nhân dân cấp huyện", tỉnh Khánh Hòa
      Và có "Văn bản địa phương đang áp dụng" ngày 05/05/2025
      Và có "Lịch và nội quy tiếp công dân" ngày 10/01/2025, ngày công bố nội quy tiếp công dân: 15/01/2025
      Và có "Buổi tiếp công dân của người đứng đầu" vào các ngày <các buổi>
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | các buổi               | kết quả                              |
        | 03/06/2025             | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 03/06/2025, 17/06/2025 | "Đạt"                                |

    @KH-III.3.a-1
    Kịch bản: Hồ sơ quý III/2025: từng tháng một kết quả
      Biết hồ sơ quý III/2025 của Ủy ban nhân dân phường Nha Trang, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và có "Lịch và nội quy tiếp công dân" ngày 10/01/2025, ngày công bố nội quy tiếp công dân: 15/01/2025
      Và có "Buổi tiếp công dân của người đứng đầu" vào các ngày 01/07/2025, 08/07/2025, 15/07/2025
      Và có "Buổi tiếp công dân của người đứng đầu" vào các ngày 22/07/2025, 05/08/2025, 12/08/2025, 19/08/2025, 16/09/2025, 18/09/2025, 23/09/2025, 25/09/2025
      Khi đánh giá vào ngày 15/10/2025
      Thì kết quả kỳ từ 01/07/2025 đến 31/07/2025 là "Đạt"
      Và kết quả kỳ từ 01/08/2025 đến 31/08/2025 là "Vi phạm", lý do "chưa đạt chỉ tiêu"
      Và kết quả kỳ từ 01/09/2025 đến 30/09/2025 là "Đạt"

  Quy tắc: Dự sinh hoạt chi bộ (điểm a mục 3 Phần III)

    @KH-III.3.a-2
    Khung kịch bản: Có quy định nhưng cả năm không lượt nào dự sinh hoạt chi bộ
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 10/02/2024, loại sinh hoạt: chi bộ; số chức danh lãnh đạo được nêu: 3
      Và không có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                 | loại                                       | nơi                                             | kết quả                                   |
        | Hội Nông dân tỉnh Khánh Hòa            | Tổ chức chính trị - xã hội                 | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"               |
        | Mặt trận Tổ quốc phường Nha Trang      | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"               |
        | Đảng ủy phường Nha Trang               | Cấp ủy, ban đảng                           | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"               |
        | Chi cục Thủy sản tỉnh Khánh Hòa        | Cơ quan nhà nước                           | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Sở Tài chính tỉnh Khánh Hòa            | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Trường Trung học phổ thông Lý Tự Trọng | Đơn vị sự nghiệp công lập                  | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty cổ phần Dệt may Nha Trang      | Tổ chức có sử dụng lao động                | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân huyện Vạn Ninh         | Ủy ban nhân dân cấp huyện                  | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân phường Nha Trang       | Ủy ban nhân dân cấp xã                     | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân tỉnh Khánh Hòa         | Ủy ban nhân dân cấp tỉnh                   | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty Thủy lợi Khánh Hòa             | Doanh nghiệp nhà nước                      | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Thôn Phú Bình                          | Thôn, xóm, tổ dân phố                      | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội đồng nhân dân phường Nha Trang     | Hội đồng nhân dân cấp xã                   | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Đảng ủy phường Phan Rang               | Cấp ủy, ban đảng                           | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | "Không áp dụng", lý do "khác địa bàn"     |
        | Đảng ủy xã Quảng Uyên                  | Cấp ủy, ban đảng                           | tỉnh Cao Bằng                                   | "Không áp dụng", lý do "khác địa bàn"     |

    @KH-III.3.a-2
    Khung kịch bản: Mỗi chức danh được nêu phải dự ít nhất một lần trong năm
      Biết hồ sơ năm 2025 của Đảng ủy phường Nha Trang, loại "Cấp ủy, ban đảng", tỉnh Khánh Hòa
      Và có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 10/02/2024, loại sinh hoạt: chi bộ; số chức danh lãnh đạo được nêu: <số chức danh>
      Và có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 20/08/2025, nơi sinh hoạt: chi bộ; chức vụ: Bí thư Đảng ủy
      Và có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 22/08/2025, nơi sinh hoạt: chi bộ; chức vụ: <người dự lần hai>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số chức danh | người dự lần hai   | kết quả                     |
        | 1            | Bí thư Đảng ủy     | "Đạt"                       |
        | 2            | bí thư Đảng ủy     | "Vi phạm", lý do "không có" |
        | 2            | Phó Bí thư Đảng ủy | "Đạt"                       |
        | 3            | Phó Bí thư Đảng ủy | "Vi phạm", lý do "không có" |
        | 2            | trống              | "Vi phạm", lý do "không có" |

    @KH-III.3.a-2
    Kịch bản: Số chức danh nêu trong quy định về loại sinh hoạt khác không tính
      Biết hồ sơ năm 2025 của Đảng ủy phường Nha Trang, loại "Cấp ủy, ban đảng", tỉnh Khánh Hòa
      Và có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 10/02/2024, loại sinh hoạt: chi bộ; số chức danh lãnh đạo được nêu: 1
      Và có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 12/02/2024, loại sinh hoạt: chi hội hoặc tổ hội; số chức danh lãnh đạo được nêu: 3
      Và có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 20/08/2025, nơi sinh hoạt: chi bộ; chức vụ: Bí thư Đảng ủy
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @KH-III.3.a-2
    Kịch bản: Quy định không ghi số chức danh thì chưa đủ dữ liệu
      Biết hồ sơ năm 2025 của Đảng ủy phường Nha Trang, loại "Cấp ủy, ban đảng", tỉnh Khánh Hòa
      Và có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 10/02/2024, loại sinh hoạt: chi bộ
      Và có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 20/08/2025, nơi sinh hoạt: chi bộ; chức vụ: Bí thư Đảng ủy
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-III.3.a-2
    Kịch bản: Có lượt dự nhưng chưa có quy định nào
      Biết hồ sơ năm 2025 của Đảng ủy phường Nha Trang, loại "Cấp ủy, ban đảng", tỉnh Khánh Hòa
      Và không có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" nào
      Và có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 20/08/2025, nơi sinh hoạt: chi bộ; chức vụ: Bí thư Đảng ủy
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @KH-III.3.a-2
    Khung kịch bản: Quy định và lượt dự phải là về sinh hoạt chi bộ
      Biết hồ sơ năm 2025 của Đảng ủy phường Nha Trang, loại "Cấp ủy, ban đảng", tỉnh Khánh Hòa
      Và có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 10/02/2024, loại sinh hoạt: <loại>; số chức danh lãnh đạo được nêu: 1
      Và có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 20/08/2025, nơi sinh hoạt: <nơi>; chức vụ: Bí thư Đảng ủy
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | loại                          | nơi                 | kết quả                     |
        | chi bộ                        | chi bộ              | "Đạt"                       |
        | chi hội hoặc tổ hội           | chi bộ              | "Vi phạm", lý do "không có" |
        | chi bộ                        | chi hội hoặc tổ hội | "Vi phạm", lý do "không có" |
        | chi bộ và chi hội hoặc tổ hội | chi bộ              | "Đạt"                       |

    @KH-III.3.a-2
    Khung kịch bản: Quy định phải có hiệu lực trong năm
      Biết hồ sơ năm 2025 của Đảng ủy phường Nha Trang, loại "Cấp ủy, ban đảng", tỉnh Khánh Hòa
      Và số liệu đầy đủ đến ngày 10/01/2026
      Và có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày <ban hành>, loại sinh hoạt: chi bộ; số chức danh lãnh đạo được nêu: 1; có hiệu lực đến: <đến>
      Và có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 20/08/2025, nơi sinh hoạt: chi bộ; chức vụ: Bí thư Đảng ủy
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ban hành   | đến        | kết quả                     |
        | 10/02/2022 | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 10/02/2022 | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | 31/12/2026 | "Đạt"                       |
        | 01/01/2026 | 31/12/2026 | "Vi phạm", lý do "không có" |

    @KH-III.3.a-2
    Khung kịch bản: Lượt dự phải ở trong năm
      Biết hồ sơ năm 2025 của Đảng ủy phường Nha Trang, loại "Cấp ủy, ban đảng", tỉnh Khánh Hòa
      Và số liệu đầy đủ đến ngày 10/01/2026
      Và có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 10/02/2024, loại sinh hoạt: chi bộ; số chức danh lãnh đạo được nêu: 1
      Và có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" ngày <ngày>, nơi sinh hoạt: chi bộ; chức vụ: Bí thư Đảng ủy
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @KH-III.3.a-2
    Khung kịch bản: Chưa dự sinh hoạt chi bộ: chờ hết ngày 31/12
      Biết hồ sơ năm 2025 của Đảng ủy phường Nha Trang, loại "Cấp ủy, ban đảng", tỉnh Khánh Hòa
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 10/02/2024, loại sinh hoạt: chi bộ; số chức danh lãnh đạo được nêu: 3
      Và không có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 30/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Vi phạm", lý do "không có"                 |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @KH-III.3.a-2
    Khung kịch bản: Dự sinh hoạt chi bộ: năm 2024 ở trước Kế hoạch, năm 2025 bắt đầu xét
      Biết hồ sơ <kỳ> của Đảng ủy phường Nha Trang, loại "Cấp ủy, ban đảng", tỉnh Khánh Hòa
      Và có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 10/02/2024, loại sinh hoạt: chi bộ; số chức danh lãnh đạo được nêu: 3
      Và không có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | kết quả                                         |
        | năm 2024 | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | "Vi phạm", lý do "không có"                     |

    @KH-III.3.a-2
    Khung kịch bản: Dự sinh hoạt chi bộ: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết hồ sơ năm 2025 của Đảng ủy phường Nha Trang, loại "Cấp ủy, ban đảng", tỉnh Khánh Hòa
      Và đơn vị thành lập ngày <ngày thành lập>
      Và có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 10/02/2024, loại sinh hoạt: chi bộ; số chức danh lãnh đạo được nêu: 3
      Và không có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Vi phạm", lý do "không có"          |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-III.3.a-2
    Khung kịch bản: Dự sinh hoạt chi bộ: đơn vị chấm dứt hoạt động, tính từ 30/6/2025 phải đủ 90 ngày
      Biết hồ sơ năm 2025 của Đảng ủy phường Nha Trang, loại "Cấp ủy, ban đảng", tỉnh Khánh Hòa
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 10/02/2024, loại sinh hoạt: chi bộ; số chức danh lãnh đạo được nêu: 3
      Và không có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 27/09/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 28/09/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @KH-III.3.a-2
    Khung kịch bản: Dự sinh hoạt chi bộ: còn một nội dung chưa báo cáo
      Biết hồ sơ năm 2025 của Đảng ủy phường Nha Trang, loại "Cấp ủy, ban đảng", tỉnh Khánh Hòa
      Và <đã báo cáo>
      Và chưa báo cáo "<chưa báo cáo>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | đã báo cáo                                                                                                                       | chưa báo cáo                                       |
        | có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 10/02/2024, loại sinh hoạt: chi bộ; số chức danh lãnh đạo được nêu: 3 | Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội |
        | có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 20/08/2025, nơi sinh hoạt: chi bộ; chức vụ: Bí thư Đảng ủy          | Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội   |

  Quy tắc: Đối thoại với người dân, doanh nghiệp (điểm a mục 3 Phần III)

    @KH-III.3.a-3
    Khung kịch bản: Cả năm không đối thoại với người dân lần nào
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "giao dịch trực tiếp với công dân" là có
      Và không có "Hội nghị trao đổi, đối thoại với Nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                 | loại                                       | nơi                                             | kết quả                                   |
        | Chi cục Thủy sản tỉnh Khánh Hòa        | Cơ quan nhà nước                           | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"               |
        | Sở Tài chính tỉnh Khánh Hòa            | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"               |
        | Trường Trung học phổ thông Lý Tự Trọng | Đơn vị sự nghiệp công lập                  | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"               |
        | Đảng ủy phường Nha Trang               | Cấp ủy, ban đảng                           | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân phường Nha Trang       | Ủy ban nhân dân cấp xã                     | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân huyện Vạn Ninh         | Ủy ban nhân dân cấp huyện                  | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "kỳ quá ngắn"      |
        | Công ty cổ phần Dệt may Nha Trang      | Tổ chức có sử dụng lao động                | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân tỉnh Khánh Hòa         | Ủy ban nhân dân cấp tỉnh                   | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty Thủy lợi Khánh Hòa             | Doanh nghiệp nhà nước                      | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Thôn Phú Bình                          | Thôn, xóm, tổ dân phố                      | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Mặt trận Tổ quốc phường Nha Trang      | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội Nông dân tỉnh Khánh Hòa            | Tổ chức chính trị - xã hội                 | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội đồng nhân dân phường Nha Trang     | Hội đồng nhân dân cấp xã                   | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân phường Phan Rang       | Ủy ban nhân dân cấp xã                     | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | "Không áp dụng", lý do "khác địa bàn"     |
        | Ủy ban nhân dân xã Quảng Uyên          | Ủy ban nhân dân cấp xã                     | tỉnh Cao Bằng                                   | "Không áp dụng", lý do "khác địa bàn"     |

    @KH-III.3.a-3
    Khung kịch bản: Cấp xã phải phối hợp với Mặt trận, nơi khác thì không bắt buộc
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và "giao dịch trực tiếp với công dân" là có
      Và có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 20/10/2025, cơ quan phối hợp: <phối hợp>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                           | loại                                       | phối hợp                         | kết quả                     |
        | Ủy ban nhân dân phường Nha Trang | Ủy ban nhân dân cấp xã                     | Ủy ban Mặt trận Tổ quốc Việt Nam | "Đạt"                       |
        | Ủy ban nhân dân phường Nha Trang | Ủy ban nhân dân cấp xã                     | tổ chức chính trị - xã hội       | "Vi phạm", lý do "không có" |
        | Ủy ban nhân dân phường Nha Trang | Ủy ban nhân dân cấp xã                     | cơ quan khác                     | "Vi phạm", lý do "không có" |
        | Sở Tài chính tỉnh Khánh Hòa      | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | cơ quan khác                     | "Đạt"                       |
        | Đảng ủy phường Nha Trang         | Cấp ủy, ban đảng                           | tổ chức chính trị - xã hội       | "Đạt"                       |

    @KH-III.3.a-3
    Kịch bản: Cấp xã không ghi cơ quan phối hợp
      Biết "giao dịch trực tiếp với công dân" là có
      Và có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 20/10/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-III.3.a-3
    Kịch bản: Chi cục đối thoại không ghi cơ quan phối hợp vẫn đạt
      Biết hồ sơ năm 2025 của Chi cục Thủy sản tỉnh Khánh Hòa, loại "Cơ quan nhà nước", tỉnh Khánh Hòa
      Và "giao dịch trực tiếp với công dân" là có
      Và có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 20/10/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @KH-III.3.a-3
    Khung kịch bản: Đối thoại phải ở trong năm, kể cả trước ngày 30/6/2025
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và số liệu đầy đủ đến ngày 10/01/2026
      Và "giao dịch trực tiếp với công dân" là có
      Và có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày <ngày>, cơ quan phối hợp: Ủy ban Mặt trận Tổ quốc Việt Nam
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                           | loại                   | ngày       | kết quả                     |
        | Ủy ban nhân dân phường Nha Trang | Ủy ban nhân dân cấp xã | 31/12/2024 | "Vi phạm", lý do "không có" |
        | Ủy ban nhân dân phường Nha Trang | Ủy ban nhân dân cấp xã | 01/01/2025 | "Đạt"                       |
        | Ủy ban nhân dân phường Nha Trang | Ủy ban nhân dân cấp xã | 31/12/2025 | "Đạt"                       |
        | Ủy ban nhân dân phường Nha Trang | Ủy ban nhân dân cấp xã | 01/01/2026 | "Vi phạm", lý do "không có" |
        | Chi cục Thủy sản tỉnh Khánh Hòa  | Cơ quan nhà nước       | 31/12/2024 | "Vi phạm", lý do "không có" |
        | Chi cục Thủy sản tỉnh Khánh Hòa  | Cơ quan nhà nước       | 01/01/2025 | "Đạt"                       |
        | Chi cục Thủy sản tỉnh Khánh Hòa  | Cơ quan nhà nước       | 31/12/2025 | "Đạt"                       |
        | Chi cục Thủy sản tỉnh Khánh Hòa  | Cơ quan nhà nước       | 01/01/2026 | "Vi phạm", lý do "không có" |

    @KH-III.3.a-3
    Khung kịch bản: Đối thoại với người dân: chỉ xét nơi giao dịch trực tiếp với công dân
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và <khai báo>
      Và không có "Hội nghị trao đổi, đối thoại với Nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                 | loại                      | khai báo                                        | kết quả                                                |
        | Ủy ban nhân dân phường Nha Trang       | Ủy ban nhân dân cấp xã    | "giao dịch trực tiếp với công dân" là có        | "Vi phạm", lý do "không có"                            |
        | Ủy ban nhân dân phường Nha Trang       | Ủy ban nhân dân cấp xã    | "giao dịch trực tiếp với công dân" là không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | Ủy ban nhân dân phường Nha Trang       | Ủy ban nhân dân cấp xã    | chưa báo cáo "giao dịch trực tiếp với công dân" | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |
        | Trường Trung học phổ thông Lý Tự Trọng | Đơn vị sự nghiệp công lập | "giao dịch trực tiếp với công dân" là có        | "Vi phạm", lý do "không có"                            |
        | Trường Trung học phổ thông Lý Tự Trọng | Đơn vị sự nghiệp công lập | "giao dịch trực tiếp với công dân" là không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | Trường Trung học phổ thông Lý Tự Trọng | Đơn vị sự nghiệp công lập | chưa báo cáo "giao dịch trực tiếp với công dân" | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

    @KH-III.3.a-3
    Khung kịch bản: Chưa đối thoại với người dân: chờ hết ngày 31/12
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và "giao dịch trực tiếp với công dân" là có
      Và không có "Hội nghị trao đổi, đối thoại với Nhân dân" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 30/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Vi phạm", lý do "không có"                 |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @KH-III.3.a-3
    Khung kịch bản: Đối thoại với người dân: năm 2024 ở trước Kế hoạch, năm 2025 bắt đầu xét
      Biết hồ sơ <kỳ> của Ủy ban nhân dân phường Nha Trang, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và "giao dịch trực tiếp với công dân" là có
      Và không có "Hội nghị trao đổi, đối thoại với Nhân dân" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | kết quả                                         |
        | năm 2024 | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | "Vi phạm", lý do "không có"                     |

    @KH-III.3.a-3
    Khung kịch bản: Đối thoại với người dân: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và "giao dịch trực tiếp với công dân" là có
      Và không có "Hội nghị trao đổi, đối thoại với Nhân dân" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Vi phạm", lý do "không có"          |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-III.3.a-3
    Khung kịch bản: Đối thoại với người dân: đơn vị chấm dứt hoạt động, tính từ 30/6/2025 phải đủ 90 ngày
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và "giao dịch trực tiếp với công dân" là có
      Và không có "Hội nghị trao đổi, đối thoại với Nhân dân" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 27/09/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 28/09/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @KH-III.3.a-3
    Khung kịch bản: Đối thoại với người dân: chưa báo cáo các hội nghị
      Biết "giao dịch trực tiếp với công dân" là có
      Và chưa báo cáo "<nội dung chưa báo cáo>"
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | nội dung chưa báo cáo                     |
        | Hội nghị trao đổi, đối thoại với Nhân dân |

    @KH-III.3.a-4
    Khung kịch bản: Cả năm không đối thoại với doanh nghiệp lần nào
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "phụ trách lĩnh vực liên quan doanh nghiệp" là có
      Và không có "Cuộc đối thoại với doanh nghiệp" nào
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

    @KH-III.3.a-4
    Khung kịch bản: Tổ chức riêng hoặc lồng ghép đối thoại với Nhân dân đều được tính
      Biết "phụ trách lĩnh vực liên quan doanh nghiệp" là có
      Và có "Cuộc đối thoại với doanh nghiệp" ngày 20/10/2025, lồng ghép đối thoại với Nhân dân: <lồng ghép>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

      Dữ liệu:
        | lồng ghép |
        | có        |
        | không     |

    @KH-III.3.a-4
    Kịch bản: Đối thoại với Nhân dân không mời doanh nghiệp thì không thay được
      Biết "phụ trách lĩnh vực liên quan doanh nghiệp" là có
      Và có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 20/10/2025
      Và không có "Cuộc đối thoại với doanh nghiệp" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @KH-III.3.a-4
    Khung kịch bản: Đối thoại với doanh nghiệp phải ở trong năm, kể cả trước ngày 30/6/2025
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và "phụ trách lĩnh vực liên quan doanh nghiệp" là có
      Và có "Cuộc đối thoại với doanh nghiệp" ngày <ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @KH-III.3.a-4
    Khung kịch bản: Chỉ xét nơi phụ trách lĩnh vực liên quan doanh nghiệp
      Biết <khai báo>
      Và không có "Cuộc đối thoại với doanh nghiệp" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | khai báo                                                 | kết quả                                                |
        | "phụ trách lĩnh vực liên quan doanh nghiệp" là có        | "Vi phạm", lý do "không có"                            |
        | "phụ trách lĩnh vực liên quan doanh nghiệp" là không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | chưa báo cáo "phụ trách lĩnh vực liên quan doanh nghiệp" | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

    @KH-III.3.a-4
    Khung kịch bản: Chưa đối thoại với doanh nghiệp: chờ hết ngày 31/12
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và "phụ trách lĩnh vực liên quan doanh nghiệp" là có
      Và không có "Cuộc đối thoại với doanh nghiệp" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 30/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Vi phạm", lý do "không có"                 |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @KH-III.3.a-4
    Khung kịch bản: Đối thoại với doanh nghiệp: năm 2024 ở trước Kế hoạch, năm 2025 bắt đầu xét
      Biết hồ sơ <kỳ> của Ủy ban nhân dân phường Nha Trang, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và "phụ trách lĩnh vực liên quan doanh nghiệp" là có
      Và không có "Cuộc đối thoại với doanh nghiệp" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | kết quả                                         |
        | năm 2024 | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | "Vi phạm", lý do "không có"                     |

    @KH-III.3.a-4
    Khung kịch bản: Đối thoại với doanh nghiệp: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và "phụ trách lĩnh vực liên quan doanh nghiệp" là có
      Và không có "Cuộc đối thoại với doanh nghiệp" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Vi phạm", lý do "không có"          |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-III.3.a-4
    Khung kịch bản: Đối thoại với doanh nghiệp: đơn vị chấm dứt hoạt động, tính từ 30/6/2025 phải đủ 90 ngày
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và "phụ trách lĩnh vực liên quan doanh nghiệp" là có
      Và không có "Cuộc đối thoại với doanh nghiệp" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 27/09/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 28/09/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @KH-III.3.a-4
    Khung kịch bản: Đối thoại với doanh nghiệp: chưa báo cáo các cuộc đối thoại
      Biết "phụ trách lĩnh vực liên quan doanh nghiệp" là có
      Và chưa báo cáo "<nội dung chưa báo cáo>"
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | nội dung chưa báo cáo           |
        | Cuộc đối thoại với doanh nghiệp |

  Quy tắc: Giải quyết đơn thư, khiếu nại, tố cáo (điểm a mục 3 Phần III)

    @KH-III.3.a-5
    Khung kịch bản: Còn một khiếu nại quá hạn
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "Số khiếu nại, tố cáo đến hạn giải quyết" là 10
      Và "Số khiếu nại, tố cáo giải quyết đúng hạn" là 9
      Và "Số kiến nghị, phản ánh đến hạn giải quyết" là 20
      Và "Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền" là 20
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                 | loại                                       | nơi                                             | kết quả                                   |
        | Chi cục Thủy sản tỉnh Khánh Hòa        | Cơ quan nhà nước                           | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "quá hạn"                |
        | Sở Tài chính tỉnh Khánh Hòa            | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "quá hạn"                |
        | Trường Trung học phổ thông Lý Tự Trọng | Đơn vị sự nghiệp công lập                  | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "quá hạn"                |
        | Ủy ban nhân dân phường Nha Trang       | Ủy ban nhân dân cấp xã                     | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "quá hạn"                |
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

    @KH-III.3.a-5
    Khung kịch bản: Mọi khiếu nại, tố cáo và kiến nghị đến hạn đều phải giải quyết đúng hạn
      Biết "Số khiếu nại, tố cáo đến hạn giải quyết" là <khiếu nại đến hạn>
      Và "Số khiếu nại, tố cáo giải quyết đúng hạn" là <giải quyết>
      Và "Số kiến nghị, phản ánh đến hạn giải quyết" là <kiến nghị đến hạn>
      Và "Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền" là <đã xong>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | khiếu nại đến hạn | giải quyết | kiến nghị đến hạn | đã xong | kết quả                                  |
        | 10                | 10         | 20                | 20      | "Đạt"                                    |
        | 10                | 9          | 20                | 20      | "Vi phạm", lý do "quá hạn"               |
        | 10                | 10         | 20                | 19      | "Vi phạm", lý do "quá hạn"               |
        | 10                | 0          | 20                | 0       | "Vi phạm", lý do "quá hạn"               |
        | 0                 | 0          | 20                | 20      | "Đạt"                                    |
        | 10                | 10         | 0                 | 0       | "Đạt"                                    |
        | 0                 | 0          | 20                | 19      | "Vi phạm", lý do "quá hạn"               |
        | 0                 | 0          | 20                | 0       | "Vi phạm", lý do "quá hạn"               |
        | 10                | 9          | 0                 | 0       | "Vi phạm", lý do "quá hạn"               |
        | 0                 | 0          | 0                 | 0       | "Không áp dụng", lý do "không phát sinh" |

    @KH-III.3.a-5
    Khung kịch bản: Đơn thư: các số khác đều đủ, còn một số chưa báo cáo
      Biết "Số khiếu nại, tố cáo đến hạn giải quyết" là 10
      Và "Số khiếu nại, tố cáo giải quyết đúng hạn" là 10
      Và "Số kiến nghị, phản ánh đến hạn giải quyết" là 20
      Và "Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền" là 20
      Và chưa báo cáo "<nội dung chưa báo cáo>"
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | nội dung chưa báo cáo                                              |
        | Số khiếu nại, tố cáo đến hạn giải quyết                            |
        | Số khiếu nại, tố cáo giải quyết đúng hạn                           |
        | Số kiến nghị, phản ánh đến hạn giải quyết                          |
        | Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền |

    @KH-III.3.a-5
    Kịch bản: Khiếu nại đã quá hạn thì đủ để kết luận, dù chưa báo cáo kiến nghị
      Biết "Số khiếu nại, tố cáo đến hạn giải quyết" là 10
      Và "Số khiếu nại, tố cáo giải quyết đúng hạn" là 9
      Và chưa báo cáo "Số kiến nghị, phản ánh đến hạn giải quyết"
      Và chưa báo cáo "Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"

    @KH-III.3.a-5
    Khung kịch bản: Còn kiến nghị quá hạn: chờ hết ngày 31/12
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và "Số khiếu nại, tố cáo đến hạn giải quyết" là 10
      Và "Số khiếu nại, tố cáo giải quyết đúng hạn" là 10
      Và "Số kiến nghị, phản ánh đến hạn giải quyết" là 20
      Và "Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền" là 19
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 30/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Vi phạm", lý do "quá hạn"                  |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @KH-III.3.a-5
    Khung kịch bản: Giải quyết đơn thư: năm 2024 ở trước Kế hoạch, năm 2025 bắt đầu xét
      Biết hồ sơ <kỳ> của Ủy ban nhân dân phường Nha Trang, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và "Số khiếu nại, tố cáo đến hạn giải quyết" là 10
      Và "Số khiếu nại, tố cáo giải quyết đúng hạn" là 10
      Và "Số kiến nghị, phản ánh đến hạn giải quyết" là 20
      Và "Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền" là 19
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | kết quả                                         |
        | năm 2024 | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | "Vi phạm", lý do "quá hạn"                      |

    @KH-III.3.a-5
    Khung kịch bản: Giải quyết đơn thư: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và "Số khiếu nại, tố cáo đến hạn giải quyết" là 10
      Và "Số khiếu nại, tố cáo giải quyết đúng hạn" là 10
      Và "Số kiến nghị, phản ánh đến hạn giải quyết" là 20
      Và "Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền" là 19
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Vi phạm", lý do "quá hạn"           |
        | 03/10/2025     | "Vi phạm", lý do "quá hạn"           |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-III.3.a-5
    Khung kịch bản: Giải quyết đơn thư: đơn vị chấm dứt hoạt động, tính từ 30/6/2025 phải đủ 90 ngày
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và "Số khiếu nại, tố cáo đến hạn giải quyết" là 10
      Và "Số khiếu nại, tố cáo giải quyết đúng hạn" là 10
      Và "Số kiến nghị, phản ánh đến hạn giải quyết" là 20
      Và "Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền" là 19
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 27/09/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 28/09/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |

  Quy tắc: Củng cố, kiện toàn Ban Thanh tra nhân dân (điểm b mục 3 Phần III)

    @KH-III.3.b-1
    Khung kịch bản: Thuộc diện phải có Ban mà chưa có
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                 | loại                                       | nơi                                             | kết quả                                   |
        | Chi cục Thủy sản tỉnh Khánh Hòa        | Cơ quan nhà nước                           | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"               |
        | Sở Tài chính tỉnh Khánh Hòa            | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"               |
        | Trường Trung học phổ thông Lý Tự Trọng | Đơn vị sự nghiệp công lập                  | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"               |
        | Công ty Thủy lợi Khánh Hòa             | Doanh nghiệp nhà nước                      | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"               |
        | Mặt trận Tổ quốc phường Nha Trang      | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân phường Nha Trang       | Ủy ban nhân dân cấp xã                     | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"               |
        | Công ty cổ phần Dệt may Nha Trang      | Tổ chức có sử dụng lao động                | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân huyện Vạn Ninh         | Ủy ban nhân dân cấp huyện                  | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân tỉnh Khánh Hòa         | Ủy ban nhân dân cấp tỉnh                   | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Thôn Phú Bình                          | Thôn, xóm, tổ dân phố                      | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội Nông dân tỉnh Khánh Hòa            | Tổ chức chính trị - xã hội                 | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Đảng ủy phường Nha Trang               | Cấp ủy, ban đảng                           | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội đồng nhân dân phường Nha Trang     | Hội đồng nhân dân cấp xã                   | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân phường Phan Rang       | Ủy ban nhân dân cấp xã                     | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | "Không áp dụng", lý do "khác địa bàn"     |
        | Ủy ban nhân dân xã Quảng Uyên          | Ủy ban nhân dân cấp xã                     | tỉnh Cao Bằng                                   | "Không áp dụng", lý do "khác địa bàn"     |

    @KH-III.3.b-1
    Khung kịch bản: Cơ quan, đơn vị, doanh nghiệp nhà nước: Ban có từ 3 đến 9 người
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2025, số thành viên: <số thành viên>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                 | loại                                       | số thành viên | kết quả                     |
        | Trường Trung học phổ thông Lý Tự Trọng | Đơn vị sự nghiệp công lập                  | 2             | "Vi phạm", lý do "không có" |
        | Trường Trung học phổ thông Lý Tự Trọng | Đơn vị sự nghiệp công lập                  | 3             | "Đạt"                       |
        | Trường Trung học phổ thông Lý Tự Trọng | Đơn vị sự nghiệp công lập                  | 9             | "Đạt"                       |
        | Trường Trung học phổ thông Lý Tự Trọng | Đơn vị sự nghiệp công lập                  | 10            | "Vi phạm", lý do "không có" |
        | Chi cục Thủy sản tỉnh Khánh Hòa        | Cơ quan nhà nước                           | 2             | "Vi phạm", lý do "không có" |
        | Sở Tài chính tỉnh Khánh Hòa            | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | 10            | "Vi phạm", lý do "không có" |
        | Công ty Thủy lợi Khánh Hòa             | Doanh nghiệp nhà nước                      | 10            | "Vi phạm", lý do "không có" |
        | Công ty Thủy lợi Khánh Hòa             | Doanh nghiệp nhà nước                      | 5             | "Đạt"                       |
        | Ủy ban nhân dân phường Nha Trang       | Ủy ban nhân dân cấp xã                     | 2             | "Đạt"                       |
        | Ủy ban nhân dân phường Nha Trang       | Ủy ban nhân dân cấp xã                     | 11            | "Đạt"                       |
        | Mặt trận Tổ quốc phường Nha Trang      | Ủy ban Mặt trận Tổ quốc Việt Nam           | 11            | "Đạt"                       |

    @KH-III.3.b-1
    Khung kịch bản: Hồ sơ không ghi số thành viên
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                 | loại                      | kết quả                                         |
        | Trường Trung học phổ thông Lý Tự Trọng | Đơn vị sự nghiệp công lập | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |
        | Ủy ban nhân dân phường Nha Trang       | Ủy ban nhân dân cấp xã    | "Đạt"                                           |

    @KH-III.3.b-1
    Khung kịch bản: Ban phải còn nhiệm kỳ vào ngày đánh giá, ngày cuối nhiệm kỳ vẫn tính
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và số liệu đầy đủ đến ngày 15/01/2026
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2023, số thành viên: 5; có hiệu lực đến: <hết nhiệm kỳ>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                 | loại                      | hết nhiệm kỳ | kết quả        |
        | Trường Trung học phổ thông Lý Tự Trọng | Đơn vị sự nghiệp công lập | 14/01/2026   | "Chưa đến hạn" |
        | Trường Trung học phổ thông Lý Tự Trọng | Đơn vị sự nghiệp công lập | 15/01/2026   | "Đạt"          |
        | Trường Trung học phổ thông Lý Tự Trọng | Đơn vị sự nghiệp công lập | 16/01/2026   | "Đạt"          |
        | Ủy ban nhân dân phường Nha Trang       | Ủy ban nhân dân cấp xã    | 14/01/2026   | "Chưa đến hạn" |
        | Ủy ban nhân dân phường Nha Trang       | Ủy ban nhân dân cấp xã    | 15/01/2026   | "Đạt"          |
        | Ủy ban nhân dân phường Nha Trang       | Ủy ban nhân dân cấp xã    | 16/01/2026   | "Đạt"          |

    @KH-III.3.b-1
    Khung kịch bản: Hết nhiệm kỳ ngày 10/8/2025: còn 90 ngày để kiện toàn
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/08/2023, số thành viên: 5; có hiệu lực đến: 10/08/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                 | loại                      | ngày đánh giá | kết quả                     |
        | Trường Trung học phổ thông Lý Tự Trọng | Đơn vị sự nghiệp công lập | 10/08/2025    | "Đạt"                       |
        | Trường Trung học phổ thông Lý Tự Trọng | Đơn vị sự nghiệp công lập | 11/08/2025    | "Chưa đến hạn"              |
        | Trường Trung học phổ thông Lý Tự Trọng | Đơn vị sự nghiệp công lập | 08/11/2025    | "Chưa đến hạn"              |
        | Trường Trung học phổ thông Lý Tự Trọng | Đơn vị sự nghiệp công lập | 09/11/2025    | "Vi phạm", lý do "không có" |
        | Ủy ban nhân dân phường Nha Trang       | Ủy ban nhân dân cấp xã    | 10/08/2025    | "Đạt"                       |
        | Ủy ban nhân dân phường Nha Trang       | Ủy ban nhân dân cấp xã    | 11/08/2025    | "Chưa đến hạn"              |
        | Ủy ban nhân dân phường Nha Trang       | Ủy ban nhân dân cấp xã    | 08/11/2025    | "Chưa đến hạn"              |
        | Ủy ban nhân dân phường Nha Trang       | Ủy ban nhân dân cấp xã    | 09/11/2025    | "Vi phạm", lý do "không có" |

    @KH-III.3.b-1
    Khung kịch bản: Ban cũ hết nhiệm kỳ, Ban mới được công nhận
      Biết hồ sơ năm 2025 của Trường Trung học phổ thông Lý Tự Trọng, loại "Đơn vị sự nghiệp công lập", tỉnh Khánh Hòa
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/08/2023, số thành viên: 5; có hiệu lực đến: 10/08/2025
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày <công nhận Ban mới>, số thành viên: 5
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

      Dữ liệu:
        | công nhận Ban mới |
        | 10/08/2025        |
        | 08/11/2025        |
        | 09/11/2025        |

    @KH-III.3.b-1
    Kịch bản: Ban mới được công nhận trong thời gian chờ nhưng lại hết nhiệm kỳ quá 90 ngày
      Biết hồ sơ năm 2025 của Trường Trung học phổ thông Lý Tự Trọng, loại "Đơn vị sự nghiệp công lập", tỉnh Khánh Hòa
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/07/2023, số thành viên: 5; có hiệu lực đến: 10/07/2025
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 20/07/2025, số thành viên: 5; có hiệu lực đến: 31/07/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @KH-III.3.b-1
    Kịch bản: Ban đã hết nhiệm kỳ từ lâu trước Kế hoạch
      Biết hồ sơ năm 2025 của Trường Trung học phổ thông Lý Tự Trọng, loại "Đơn vị sự nghiệp công lập", tỉnh Khánh Hòa
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2021, số thành viên: 5; có hiệu lực đến: 10/03/2023
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @KH-III.3.b-1
    Khung kịch bản: Đơn vị còn 2 thành viên do khuyết từ ngày 10/8/2025: có 90 ngày để bầu bổ sung
      Biết hồ sơ năm 2025 của Trường Trung học phổ thông Lý Tự Trọng, loại "Đơn vị sự nghiệp công lập", tỉnh Khánh Hòa
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024, số thành viên: <số thành viên>; khuyết thành viên từ ngày: 10/08/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số thành viên | ngày đánh giá | kết quả                     |
        | 2             | 08/11/2025    | "Chưa đến hạn"              |
        | 2             | 09/11/2025    | "Vi phạm", lý do "không có" |
        | 3             | 09/11/2025    | "Đạt"                       |

    @KH-III.3.b-1
    Kịch bản: Đơn vị còn 2 thành viên mà không ghi khuyết từ ngày nào
      Biết hồ sơ năm 2025 của Trường Trung học phổ thông Lý Tự Trọng, loại "Đơn vị sự nghiệp công lập", tỉnh Khánh Hòa
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024, số thành viên: 2
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Vi phạm", lý do "không có"

    @KH-III.3.b-1
    Kịch bản: Đơn vị có Ban nhiệm kỳ trước đủ người, Ban nhiệm kỳ này còn 2 người do khuyết
      Biết hồ sơ năm 2025 của Trường Trung học phổ thông Lý Tự Trọng, loại "Đơn vị sự nghiệp công lập", tỉnh Khánh Hòa
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2022, số thành viên: 3; có hiệu lực đến: 09/03/2024
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024, số thành viên: 2; khuyết thành viên từ ngày: 10/08/2025
      Khi đánh giá vào ngày 08/11/2025
      Thì kết quả là "Chưa đến hạn"

    @KH-III.3.b-1
    Kịch bản: Ban cũ khuyết người đã hết nhiệm kỳ không ảnh hưởng thời gian chờ của Ban nhiệm kỳ này
      Biết hồ sơ năm 2025 của Trường Trung học phổ thông Lý Tự Trọng, loại "Đơn vị sự nghiệp công lập", tỉnh Khánh Hòa
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2023, số thành viên: 3; khuyết thành viên từ ngày: 01/07/2025; có hiệu lực đến: 31/07/2025
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/06/2025, số thành viên: 2; khuyết thành viên từ ngày: 10/09/2025
      Khi đánh giá vào ngày 09/12/2025
      Thì kết quả là "Chưa đến hạn"

    @KH-III.3.b-1
    Kịch bản: Ban đông hơn 9 người không phải là khuyết
      Biết hồ sơ năm 2025 của Trường Trung học phổ thông Lý Tự Trọng, loại "Đơn vị sự nghiệp công lập", tỉnh Khánh Hòa
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024, số thành viên: 10; khuyết thành viên từ ngày: 10/08/2025
      Khi đánh giá vào ngày 15/08/2025
      Thì kết quả là "Vi phạm", lý do "không có"

    @KH-III.3.b-1
    Khung kịch bản: Cấp xã khuyết thành viên từ ngày 10/8/2025: có 90 ngày để bầu bổ sung
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024, số thành viên: 7; khuyết thành viên từ ngày: 10/08/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                            | loại                             | ngày đánh giá | kết quả                     |
        | Ủy ban nhân dân phường Nha Trang  | Ủy ban nhân dân cấp xã           | 08/11/2025    | "Chưa đến hạn"              |
        | Ủy ban nhân dân phường Nha Trang  | Ủy ban nhân dân cấp xã           | 09/11/2025    | "Vi phạm", lý do "không có" |
        | Mặt trận Tổ quốc phường Nha Trang | Ủy ban Mặt trận Tổ quốc Việt Nam | 08/11/2025    | "Chưa đến hạn"              |
        | Mặt trận Tổ quốc phường Nha Trang | Ủy ban Mặt trận Tổ quốc Việt Nam | 09/11/2025    | "Vi phạm", lý do "không có" |

    @KH-III.3.b-1
    Khung kịch bản: Cấp xã khuyết thành viên từ trước ngày 30/6/2025 thì không còn thời gian chờ
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024, số thành viên: 7; khuyết thành viên từ ngày: <khuyết từ>
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | khuyết từ  | ngày đánh giá | kết quả                     |
        | 10/02/2025 | 30/06/2025    | "Chưa đến hạn"              |
        | 10/02/2025 | 01/07/2025    | "Vi phạm", lý do "không có" |
        | 29/06/2025 | 15/01/2026    | "Vi phạm", lý do "không có" |
        | 30/06/2025 | 28/09/2025    | "Chưa đến hạn"              |
        | 30/06/2025 | 29/09/2025    | "Vi phạm", lý do "không có" |

    @KH-III.3.b-1
    Kịch bản: Cấp xã có Ban đủ người, không khuyết
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024, số thành viên: 7
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @KH-III.3.b-1
    Kịch bản: Cấp xã đã công nhận lại Ban sau khi khuyết
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024, số thành viên: 7; khuyết thành viên từ ngày: 10/08/2025; có hiệu lực đến: 19/10/2025
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 20/10/2025, số thành viên: 7
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @KH-III.3.b-1
    Khung kịch bản: Ban Thanh tra nhân dân: chỉ xét nơi thuộc diện phải có Ban
      Biết <khai báo>
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | khai báo                                                 | kết quả                                                |
        | "Thuộc diện phải có Ban Thanh tra nhân dân" là có        | "Vi phạm", lý do "không có"                            |
        | "Thuộc diện phải có Ban Thanh tra nhân dân" là không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | chưa báo cáo "Thuộc diện phải có Ban Thanh tra nhân dân" | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

    @KH-III.3.b-1
    Khung kịch bản: Ban Thanh tra nhân dân: chưa xác định thuộc diện, từ 7 người trở xuống thì không bắt buộc
      Biết hồ sơ năm 2025 của Trường Trung học phổ thông Lý Tự Trọng, loại "Đơn vị sự nghiệp công lập", tỉnh Khánh Hòa
      Và "tổng số người của đơn vị" là <số người>
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số người | kết quả                                                |
        | 6        | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | 7        | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | 8        | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

    @KH-III.3.b-1
    Kịch bản: Ban Thanh tra nhân dân: ít người nhưng đã xác định thuộc diện phải có
      Biết hồ sơ năm 2025 của Trường Trung học phổ thông Lý Tự Trọng, loại "Đơn vị sự nghiệp công lập", tỉnh Khánh Hòa
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và "tổng số người của đơn vị" là 5
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @KH-III.3.b-1
    Khung kịch bản: Ban Thanh tra nhân dân: chưa báo cáo văn bản công nhận
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và chưa báo cáo "<nội dung chưa báo cáo>"
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | nội dung chưa báo cáo                    |
        | Văn bản công nhận Ban Thanh tra nhân dân |

    @KH-III.3.b-1
    Khung kịch bản: Kế hoạch áp dụng từ ngày 30/6/2025
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                         |
        | 29/06/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 30/06/2025    | "Chưa đến hạn"                                  |
        | 01/07/2025    | "Vi phạm", lý do "không có"                     |

    @KH-III.3.b-1
    Khung kịch bản: Đơn vị mới thành lập: trong ngày thành lập thì chưa đến hạn
      Biết đơn vị thành lập ngày 01/07/2025
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 01/07/2025    | "Chưa đến hạn"              |
        | 02/07/2025    | "Vi phạm", lý do "không có" |

    @KH-III.3.b-2
    Khung kịch bản: Thuộc diện phải có Ban mà Ban không có, không hoạt động
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 0
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                 | loại                                       | nơi                                             | kết quả                                   |
        | Chi cục Thủy sản tỉnh Khánh Hòa        | Cơ quan nhà nước                           | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"               |
        | Sở Tài chính tỉnh Khánh Hòa            | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"               |
        | Trường Trung học phổ thông Lý Tự Trọng | Đơn vị sự nghiệp công lập                  | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"               |
        | Công ty Thủy lợi Khánh Hòa             | Doanh nghiệp nhà nước                      | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"               |
        | Mặt trận Tổ quốc phường Nha Trang      | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân phường Nha Trang       | Ủy ban nhân dân cấp xã                     | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"               |
        | Công ty cổ phần Dệt may Nha Trang      | Tổ chức có sử dụng lao động                | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân huyện Vạn Ninh         | Ủy ban nhân dân cấp huyện                  | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân tỉnh Khánh Hòa         | Ủy ban nhân dân cấp tỉnh                   | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Thôn Phú Bình                          | Thôn, xóm, tổ dân phố                      | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội Nông dân tỉnh Khánh Hòa            | Tổ chức chính trị - xã hội                 | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Đảng ủy phường Nha Trang               | Cấp ủy, ban đảng                           | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội đồng nhân dân phường Nha Trang     | Hội đồng nhân dân cấp xã                   | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân phường Phan Rang       | Ủy ban nhân dân cấp xã                     | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | "Không áp dụng", lý do "khác địa bàn"     |
        | Ủy ban nhân dân xã Quảng Uyên          | Ủy ban nhân dân cấp xã                     | tỉnh Cao Bằng                                   | "Không áp dụng", lý do "khác địa bàn"     |

    @KH-III.3.b-2
    Kịch bản: Có Ban, có chương trình, có giám sát và mọi kiến nghị được trả lời
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024
      Và có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày 01/08/2025, năm: 2025
      Và có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" ngày 20/11/2025
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 3
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 3
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @KH-III.3.b-2
    Kịch bản: Có chương trình và giám sát nhưng chưa có văn bản công nhận Ban
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Và có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày 01/08/2025, năm: 2025
      Và có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" ngày 20/11/2025
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 3
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 3
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @KH-III.3.b-2
    Kịch bản: Ban không có chương trình công tác năm
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" ngày 20/11/2025
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 3
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 3
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @KH-III.3.b-2
    Kịch bản: Ban cả năm không kiểm tra, giám sát cuộc nào
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024
      Và có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày 01/08/2025, năm: 2025
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 3
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 3
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @KH-III.3.b-2
    Khung kịch bản: Mọi kiến nghị của Ban phải được trả lời đúng hạn
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024
      Và có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày 01/08/2025, năm: 2025
      Và có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" ngày 20/11/2025
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là <kiến nghị>
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là <được trả lời>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kiến nghị | được trả lời | kết quả                     |
        | 10        | 10           | "Đạt"                       |
        | 10        | 9            | "Vi phạm", lý do "không có" |
        | 10        | 0            | "Vi phạm", lý do "không có" |
        | 0         | 0            | "Đạt"                       |

    @KH-III.3.b-2
    Khung kịch bản: Ban phải còn nhiệm kỳ trong năm
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày <công nhận>, có hiệu lực đến: <hết nhiệm kỳ>
      Và có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày 01/08/2025, năm: 2025
      Và có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" ngày 20/11/2025
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 0
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | công nhận  | hết nhiệm kỳ | kết quả                     |
        | 10/03/2022 | 31/12/2024   | "Vi phạm", lý do "không có" |
        | 10/03/2022 | 01/01/2025   | "Đạt"                       |
        | 31/12/2025 | 31/12/2027   | "Đạt"                       |
        | 01/01/2026 | 31/12/2027   | "Vi phạm", lý do "không có" |

    @KH-III.3.b-2
    Khung kịch bản: Chương trình công tác phải là của năm 2025 và ban hành trước khi hết năm
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024
      Và có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày <ngày>, năm: <năm>
      Và có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" ngày 20/11/2025
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 0
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | năm  | kết quả                     |
        | 20/12/2024 | 2025 | "Đạt"                       |
        | 31/12/2025 | 2025 | "Đạt"                       |
        | 01/01/2026 | 2025 | "Vi phạm", lý do "quá hạn"  |
        | 20/02/2025 | 2024 | "Vi phạm", lý do "không có" |
        | 20/12/2025 | 2026 | "Vi phạm", lý do "không có" |

    @KH-III.3.b-2
    Khung kịch bản: Cuộc kiểm tra, giám sát phải ở trong năm, kể cả trước ngày 30/6/2025
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024
      Và có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày 01/08/2025, năm: 2025
      Và có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" ngày <ngày>
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 0
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @KH-III.3.b-2
    Khung kịch bản: Hoạt động của Ban Thanh tra nhân dân: chỉ xét nơi thuộc diện phải có Ban
      Biết <khai báo>
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 0
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | khai báo                                                 | kết quả                                                |
        | "Thuộc diện phải có Ban Thanh tra nhân dân" là có        | "Vi phạm", lý do "không có"                            |
        | "Thuộc diện phải có Ban Thanh tra nhân dân" là không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | chưa báo cáo "Thuộc diện phải có Ban Thanh tra nhân dân" | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

    @KH-III.3.b-2
    Khung kịch bản: Hoạt động của Ban Thanh tra nhân dân: chưa xác định thuộc diện, từ 7 người trở xuống thì không bắt buộc
      Biết hồ sơ năm 2025 của Trường Trung học phổ thông Lý Tự Trọng, loại "Đơn vị sự nghiệp công lập", tỉnh Khánh Hòa
      Và "tổng số người của đơn vị" là <số người>
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 0
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số người | kết quả                                                |
        | 6        | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | 7        | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | 8        | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

    @KH-III.3.b-2
    Kịch bản: Hoạt động của Ban Thanh tra nhân dân: ít người nhưng đã xác định thuộc diện phải có
      Biết hồ sơ năm 2025 của Trường Trung học phổ thông Lý Tự Trọng, loại "Đơn vị sự nghiệp công lập", tỉnh Khánh Hòa
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và "tổng số người của đơn vị" là 5
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 0
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @KH-III.3.b-2
    Khung kịch bản: Ban Thanh tra nhân dân chưa hoạt động: chờ hết ngày 31/12
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 0
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 30/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Vi phạm", lý do "không có"                 |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @KH-III.3.b-2
    Khung kịch bản: Hoạt động của Ban Thanh tra nhân dân: năm 2024 ở trước Kế hoạch, năm 2025 bắt đầu xét
      Biết hồ sơ <kỳ> của Ủy ban nhân dân phường Nha Trang, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 0
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | kết quả                                         |
        | năm 2024 | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | "Vi phạm", lý do "không có"                     |

    @KH-III.3.b-2
    Khung kịch bản: Hoạt động của Ban Thanh tra nhân dân: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 0
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Vi phạm", lý do "không có"          |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-III.3.b-2
    Khung kịch bản: Hoạt động của Ban Thanh tra nhân dân: đơn vị chấm dứt hoạt động, tính từ 30/6/2025 phải đủ 90 ngày
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 0
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 27/09/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 28/09/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @KH-III.3.b-2
    Khung kịch bản: Hoạt động của Ban Thanh tra nhân dân: các việc khác đều đủ, còn một nội dung chưa báo cáo
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024
      Và có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày 01/08/2025, năm: 2025
      Và có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" ngày 20/11/2025
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 3
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 3
      Và chưa báo cáo "<nội dung chưa báo cáo>"
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | nội dung chưa báo cáo                                                  |
        | Văn bản công nhận Ban Thanh tra nhân dân                               |
        | Chương trình công tác năm của Ban Thanh tra nhân dân                   |
        | Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân                     |
        | Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân                       |
        | Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn |

  Quy tắc: Ban Giám sát đầu tư của cộng đồng (điểm b mục 3 Phần III)

    @KH-III.3.b-3
    Khung kịch bản: Có dự án nhưng không lập Ban nào
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                 | loại                                       | nơi                                             | kết quả                                   |
        | Mặt trận Tổ quốc phường Nha Trang      | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân phường Nha Trang       | Ủy ban nhân dân cấp xã                     | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"               |
        | Chi cục Thủy sản tỉnh Khánh Hòa        | Cơ quan nhà nước                           | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Sở Tài chính tỉnh Khánh Hòa            | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Trường Trung học phổ thông Lý Tự Trọng | Đơn vị sự nghiệp công lập                  | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty cổ phần Dệt may Nha Trang      | Tổ chức có sử dụng lao động                | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân huyện Vạn Ninh         | Ủy ban nhân dân cấp huyện                  | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân tỉnh Khánh Hòa         | Ủy ban nhân dân cấp tỉnh                   | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty Thủy lợi Khánh Hòa             | Doanh nghiệp nhà nước                      | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Thôn Phú Bình                          | Thôn, xóm, tổ dân phố                      | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội Nông dân tỉnh Khánh Hòa            | Tổ chức chính trị - xã hội                 | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Đảng ủy phường Nha Trang               | Cấp ủy, ban đảng                           | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội đồng nhân dân phường Nha Trang     | Hội đồng nhân dân cấp xã                   | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân phường Phan Rang       | Ủy ban nhân dân cấp xã                     | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | "Không áp dụng", lý do "khác địa bàn"     |
        | Ủy ban nhân dân xã Quảng Uyên          | Ủy ban nhân dân cấp xã                     | tỉnh Cao Bằng                                   | "Không áp dụng", lý do "khác địa bàn"     |

    @KH-III.3.b-3
    Kịch bản: Có Ban, có kế hoạch của năm và có cuộc giám sát
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2025, tên dự án: Kè sông Cái
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 01/03/2025, năm: 2025; tên dự án: Kè sông Cái
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/09/2025, tên dự án: Kè sông Cái
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @KH-III.3.b-3
    Kịch bản: Có kế hoạch và giám sát nhưng chưa có quyết định thành lập Ban
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 01/03/2025, năm: 2025; tên dự án: Kè sông Cái
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/09/2025, tên dự án: Kè sông Cái
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @KH-III.3.b-3
    Kịch bản: Ban không có kế hoạch giám sát
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2025, tên dự án: Kè sông Cái
      Và không có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/09/2025, tên dự án: Kè sông Cái
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @KH-III.3.b-3
    Kịch bản: Ban cả năm không giám sát cuộc nào
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2025, tên dự án: Kè sông Cái
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 01/03/2025, năm: 2025; tên dự án: Kè sông Cái
      Và không có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @KH-III.3.b-3
    Khung kịch bản: Hai dự án thì phải có hai Ban
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là <số dự án>
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2025, tên dự án: Kè sông Cái
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 01/03/2025, năm: 2025; tên dự án: Kè sông Cái
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/09/2025, tên dự án: Kè sông Cái
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số dự án | kết quả                                                |
        | 1        | "Đạt"                                                  |
        | 2        | "Vi phạm", lý do "không có"                            |
        | 0        | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @KH-III.3.b-3
    Khung kịch bản: Kế hoạch và cuộc giám sát phải của đúng dự án
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 2
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2025, tên dự án: Kè sông Cái
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 12/02/2025, tên dự án: Chợ Đầm
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 01/03/2025, năm: 2025; tên dự án: Kè sông Cái
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/09/2025, tên dự án: Kè sông Cái
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 01/03/2025, năm: 2025; <dự án của kế hoạch>
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 21/09/2025, <dự án được giám sát>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | dự án của kế hoạch     | dự án được giám sát    | kết quả                     |
        | tên dự án: Chợ Đầm     | tên dự án: Chợ Đầm     | "Đạt"                       |
        | tên dự án: Kè sông Cái | tên dự án: Chợ Đầm     | "Vi phạm", lý do "không có" |
        | tên dự án: Chợ Đầm     | tên dự án: Kè sông Cái | "Vi phạm", lý do "không có" |

    @KH-III.3.b-3
    Khung kịch bản: Kế hoạch giám sát phải là của năm 2025
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2025, tên dự án: Kè sông Cái
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày <ngày>, năm: <năm>; tên dự án: Kè sông Cái
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/09/2025, tên dự án: Kè sông Cái
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | năm  | kết quả                     |
        | 20/12/2024 | 2025 | "Đạt"                       |
        | 31/12/2025 | 2025 | "Đạt"                       |
        | 01/01/2026 | 2025 | "Vi phạm", lý do "không có" |
        | 01/03/2025 | 2024 | "Vi phạm", lý do "không có" |
        | 31/12/2025 | 2026 | "Vi phạm", lý do "không có" |

    @KH-III.3.b-3
    Khung kịch bản: Cuộc giám sát phải ở trong năm, kể cả trước ngày 30/6/2025
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2025, tên dự án: Kè sông Cái
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 01/03/2025, năm: 2025; tên dự án: Kè sông Cái
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày <ngày>, tên dự án: Kè sông Cái
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @KH-III.3.b-3
    Khung kịch bản: Ban đã kết thúc từ năm trước thì không tính
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2023, tên dự án: Kè sông Cái; có hiệu lực đến: <đến>
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 01/03/2025, năm: 2025; tên dự án: Kè sông Cái
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/09/2025, tên dự án: Kè sông Cái
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đến        | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |

    @KH-III.3.b-3
    Kịch bản: Chưa báo cáo số dự án
      Biết chưa báo cáo "Số chương trình, dự án thuộc diện cộng đồng giám sát"
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-III.3.b-3
    Khung kịch bản: Ban Giám sát đầu tư: các việc khác đều đủ, còn một nội dung chưa báo cáo
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2025, tên dự án: Kè sông Cái
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 01/03/2025, năm: 2025; tên dự án: Kè sông Cái
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/09/2025, tên dự án: Kè sông Cái
      Và chưa báo cáo "<nội dung chưa báo cáo>"
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | nội dung chưa báo cáo                                   |
        | Quyết định thành lập Ban Giám sát đầu tư của cộng đồng  |
        | Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng |
        | Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng     |

    @KH-III.3.b-3
    Khung kịch bản: Chưa lập Ban Giám sát đầu tư: chờ hết ngày 31/12
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 30/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Vi phạm", lý do "không có"                 |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @KH-III.3.b-3
    Khung kịch bản: Ban Giám sát đầu tư: năm 2024 ở trước Kế hoạch, năm 2025 bắt đầu xét
      Biết hồ sơ <kỳ> của Ủy ban nhân dân phường Nha Trang, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | kết quả                                         |
        | năm 2024 | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | "Vi phạm", lý do "không có"                     |

    @KH-III.3.b-3
    Khung kịch bản: Ban Giám sát đầu tư: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Vi phạm", lý do "không có"          |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-III.3.b-3
    Khung kịch bản: Ban Giám sát đầu tư: đơn vị chấm dứt hoạt động, tính từ 30/6/2025 phải đủ 90 ngày
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 27/09/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 28/09/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
