# language: vi
Tính năng: Cấp huyện, cấp xã, thủ trưởng đơn vị và phản ánh khó khăn
  Các mục 10, 11 và đoạn kết Phần IV Kế hoạch của Ủy ban nhân dân tỉnh Khánh Hòa.

  Quy tắc: Ủy ban nhân dân cấp huyện (mục 10)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Diên Khánh, loại "Ủy ban nhân dân cấp huyện", tỉnh Khánh Hòa

    @KH-IV.10-1
    Khung kịch bản: Huyện trình Hội đồng nhân dân: chỉ Ủy ban nhân dân cấp huyện
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và có "Văn bản địa phương đang áp dụng" ngày 01/04/2025
      Và có "Tờ trình Hội đồng nhân dân về biện pháp bảo đảm dân chủ ở cơ sở" ngày 15/05/2025
      Và không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                             | loại                        | kết quả                                   |
        | Ủy ban nhân dân huyện Diên Khánh   | Ủy ban nhân dân cấp huyện   | "Đạt"                                     |
        | Ủy ban nhân dân phường Nha Trang   | Ủy ban nhân dân cấp xã      | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân tỉnh Khánh Hòa     | Ủy ban nhân dân cấp tỉnh    | "Không áp dụng", lý do "khác loại đơn vị" |
        | Phòng Nội vụ huyện Diên Khánh      | Cơ quan nhà nước            | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội đồng nhân dân huyện Diên Khánh | Hội đồng nhân dân cấp huyện | "Không áp dụng", lý do "khác loại đơn vị" |

    @KH-IV.10-1
    Khung kịch bản: Huyện trình Hội đồng nhân dân: chỉ địa bàn tỉnh Khánh Hòa trước sắp xếp
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Ủy ban nhân dân cấp huyện", <nơi>
      Và có "Văn bản địa phương đang áp dụng" ngày 01/04/2025
      Và có "Tờ trình Hội đồng nhân dân về biện pháp bảo đảm dân chủ ở cơ sở" ngày 15/05/2025
      Và không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                           | nơi                                             | kết quả                               |
        | Ủy ban nhân dân huyện Diên Khánh | tỉnh Khánh Hòa                                  | "Đạt"                                 |
        | Ủy ban nhân dân huyện Ninh Phước | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | "Không áp dụng", lý do "khác địa bàn" |
        | Ủy ban nhân dân huyện Ea Kar     | tỉnh Đắk Lắk                                    | "Không áp dụng", lý do "khác địa bàn" |

    @KH-IV.10-1
    Khung kịch bản: Huyện trình Hội đồng nhân dân: đến hết 30/6/2025, kể cả trước ngày ban hành Kế hoạch
      Biết số liệu đầy đủ đến ngày 10/07/2025
      Và có "Văn bản địa phương đang áp dụng" ngày 01/04/2025
      Và có "Tờ trình Hội đồng nhân dân về biện pháp bảo đảm dân chủ ở cơ sở" ngày <ngày>
      Và không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                  |
        | 15/01/2025 | "Đạt"                                    |
        | 29/06/2025 | "Đạt"                                    |
        | 30/06/2025 | "Đạt"                                    |
        | 01/07/2025 | "Không áp dụng", lý do "không phát sinh" |

    @KH-IV.10-1
    Khung kịch bản: Huyện trình Hội đồng nhân dân: chưa làm thì không áp dụng, không bao giờ là vi phạm
      Biết có "Văn bản địa phương đang áp dụng" ngày 01/04/2025
      Và không có "Tờ trình Hội đồng nhân dân về biện pháp bảo đảm dân chủ ở cơ sở" nào
      Và không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                  |
        | 01/04/2025    | "Chưa đến hạn"                           |
        | 02/04/2025    | "Không áp dụng", lý do "không phát sinh" |
        | 30/06/2025    | "Không áp dụng", lý do "không phát sinh" |
        | 01/07/2025    | "Không áp dụng", lý do "không phát sinh" |
        | 15/01/2026    | "Không áp dụng", lý do "không phát sinh" |

    @KH-IV.10-1
    Kịch bản: Huyện trình Hội đồng nhân dân: đánh giá trước ngày ban hành Kế hoạch
      Biết số liệu đầy đủ đến ngày 31/03/2025
      Và không có "Tờ trình Hội đồng nhân dân về biện pháp bảo đảm dân chủ ở cơ sở" nào
      Và không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 31/03/2025
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @KH-IV.10-1
    Kịch bản: Huyện trình Hội đồng nhân dân: đã làm thì đạt ngay khi huyện còn hoạt động
      Biết số liệu đầy đủ đến ngày 20/05/2025
      Và có "Văn bản địa phương đang áp dụng" ngày 01/04/2025
      Và có "Tờ trình Hội đồng nhân dân về biện pháp bảo đảm dân chủ ở cơ sở" ngày 15/05/2025
      Và không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 20/05/2025
      Thì kết quả là "Đạt"

    @KH-IV.10-1
    Khung kịch bản: Huyện trình Hội đồng nhân dân: hồ sơ chưa ghi ngày ban hành Kế hoạch thì chưa đủ dữ liệu
      Biết <văn bản>
      Và có "Tờ trình Hội đồng nhân dân về biện pháp bảo đảm dân chủ ở cơ sở" ngày 30/06/2025
      Và không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | văn bản                                             |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"      |
        | có "Văn bản địa phương đang áp dụng" không ghi ngày |

    @KH-IV.10-1
    Kịch bản: Huyện trình Hội đồng nhân dân: chưa ghi ngày ban hành Kế hoạch, dù không làm, vẫn là chưa đủ dữ liệu
      Biết chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và không có "Tờ trình Hội đồng nhân dân về biện pháp bảo đảm dân chủ ở cơ sở" nào
      Và không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.10-1
    Kịch bản: Huyện trình Hội đồng nhân dân: đơn vị báo cáo không áp dụng văn bản địa phương nào
      Biết không có "Văn bản địa phương đang áp dụng" nào
      Và có "Tờ trình Hội đồng nhân dân về biện pháp bảo đảm dân chủ ở cơ sở" ngày 30/06/2025
      Và không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Không áp dụng", lý do "không thuộc điều kiện áp dụng"

    @KH-IV.10-1
    Kịch bản: Huyện trình Hội đồng nhân dân: Kế hoạch đã được thay thế trước đó vẫn lấy ngày ban hành
      Biết có "Văn bản địa phương đang áp dụng" ngày 01/04/2025, có hiệu lực đến: 30/04/2025
      Và có "Tờ trình Hội đồng nhân dân về biện pháp bảo đảm dân chủ ở cơ sở" ngày 15/05/2025
      Và không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Đạt"

    @KH-IV.10-1
    Khung kịch bản: Huyện trình Hội đồng nhân dân: huyện giải thể sớm thì chỉ tính việc trước ngày giải thể
      Biết đơn vị chấm dứt hoạt động từ ngày 01/06/2025
      Và có "Văn bản địa phương đang áp dụng" ngày 01/04/2025
      Và có "Tờ trình Hội đồng nhân dân về biện pháp bảo đảm dân chủ ở cơ sở" ngày <ngày>
      Và không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                  |
        | 31/05/2025 | "Đạt"                                    |
        | 01/06/2025 | "Không áp dụng", lý do "không phát sinh" |

    @KH-IV.10-1
    Khung kịch bản: Huyện trình Hội đồng nhân dân: đã có nghị quyết của Hội đồng nhân dân thì không cần tờ trình
      Biết số liệu đầy đủ đến ngày 10/07/2025
      Và có "Văn bản địa phương đang áp dụng" ngày 01/04/2025
      Và không có "Tờ trình Hội đồng nhân dân về biện pháp bảo đảm dân chủ ở cơ sở" nào
      Và có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" ngày <ngày>
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                  |
        | 15/01/2025 | "Đạt"                                    |
        | 30/06/2025 | "Đạt"                                    |
        | 01/07/2025 | "Không áp dụng", lý do "không phát sinh" |

    @KH-IV.10-1
    Khung kịch bản: Huyện trình Hội đồng nhân dân: tờ trình, nghị quyết đã hết hiệu lực vẫn được tính
      Biết có "Văn bản địa phương đang áp dụng" ngày 01/04/2025
      Và <văn bản>
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Đạt"

      Dữ liệu:
        | văn bản                                                                                                                       |
        | có "Tờ trình Hội đồng nhân dân về biện pháp bảo đảm dân chủ ở cơ sở" ngày 10/02/2025, có hiệu lực đến: 31/05/2025             |
        | có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" ngày 10/02/2025, có hiệu lực đến: 31/05/2025 |

    @KH-IV.10-1
    Kịch bản: Huyện trình Hội đồng nhân dân: chưa báo cáo nghị quyết, không có tờ trình
      Biết có "Văn bản địa phương đang áp dụng" ngày 01/04/2025
      Và không có "Tờ trình Hội đồng nhân dân về biện pháp bảo đảm dân chủ ở cơ sở" nào
      Và chưa báo cáo "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở"
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.10-1
    Kịch bản: Huyện trình Hội đồng nhân dân: chưa báo cáo tờ trình, không có nghị quyết
      Biết có "Văn bản địa phương đang áp dụng" ngày 01/04/2025
      Và chưa báo cáo "Tờ trình Hội đồng nhân dân về biện pháp bảo đảm dân chủ ở cơ sở"
      Và không có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.10-2
    Khung kịch bản: Huyện quán triệt: chỉ Ủy ban nhân dân cấp huyện
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và có "Văn bản địa phương đang áp dụng" ngày 01/04/2025
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 15/05/2025, nội dung: văn bản địa phương
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                             | loại                        | kết quả                                   |
        | Ủy ban nhân dân huyện Diên Khánh   | Ủy ban nhân dân cấp huyện   | "Đạt"                                     |
        | Ủy ban nhân dân phường Nha Trang   | Ủy ban nhân dân cấp xã      | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân tỉnh Khánh Hòa     | Ủy ban nhân dân cấp tỉnh    | "Không áp dụng", lý do "khác loại đơn vị" |
        | Phòng Nội vụ huyện Diên Khánh      | Cơ quan nhà nước            | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội đồng nhân dân huyện Diên Khánh | Hội đồng nhân dân cấp huyện | "Không áp dụng", lý do "khác loại đơn vị" |

    @KH-IV.10-2
    Khung kịch bản: Huyện quán triệt: chỉ địa bàn tỉnh Khánh Hòa trước sắp xếp
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Ủy ban nhân dân cấp huyện", <nơi>
      Và có "Văn bản địa phương đang áp dụng" ngày 01/04/2025
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 15/05/2025, nội dung: văn bản địa phương
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                           | nơi                                             | kết quả                               |
        | Ủy ban nhân dân huyện Diên Khánh | tỉnh Khánh Hòa                                  | "Đạt"                                 |
        | Ủy ban nhân dân huyện Ninh Phước | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | "Không áp dụng", lý do "khác địa bàn" |
        | Ủy ban nhân dân huyện Ea Kar     | tỉnh Đắk Lắk                                    | "Không áp dụng", lý do "khác địa bàn" |

    @KH-IV.10-2
    Khung kịch bản: Huyện quán triệt: từ ngày ban hành Kế hoạch đến hết 30/6/2025
      Biết số liệu đầy đủ đến ngày 10/07/2025
      Và có "Văn bản địa phương đang áp dụng" ngày 01/04/2025
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày <ngày>, nội dung: văn bản địa phương
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                  |
        | 31/03/2025 | "Không áp dụng", lý do "không phát sinh" |
        | 01/04/2025 | "Đạt"                                    |
        | 15/05/2025 | "Đạt"                                    |
        | 30/06/2025 | "Đạt"                                    |
        | 01/07/2025 | "Không áp dụng", lý do "không phát sinh" |

    @KH-IV.10-2
    Khung kịch bản: Huyện quán triệt: chưa làm thì không áp dụng, không bao giờ là vi phạm
      Biết có "Văn bản địa phương đang áp dụng" ngày 01/04/2025
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                  |
        | 01/04/2025    | "Chưa đến hạn"                           |
        | 02/04/2025    | "Không áp dụng", lý do "không phát sinh" |
        | 30/06/2025    | "Không áp dụng", lý do "không phát sinh" |
        | 01/07/2025    | "Không áp dụng", lý do "không phát sinh" |
        | 15/01/2026    | "Không áp dụng", lý do "không phát sinh" |

    @KH-IV.10-2
    Kịch bản: Huyện quán triệt: đánh giá trước ngày ban hành Kế hoạch
      Biết số liệu đầy đủ đến ngày 31/03/2025
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 31/03/2025
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @KH-IV.10-2
    Kịch bản: Huyện quán triệt: đã làm thì đạt ngay khi huyện còn hoạt động
      Biết số liệu đầy đủ đến ngày 20/05/2025
      Và có "Văn bản địa phương đang áp dụng" ngày 01/04/2025
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 15/05/2025, nội dung: văn bản địa phương
      Khi đánh giá vào ngày 20/05/2025
      Thì kết quả là "Đạt"

    @KH-IV.10-2
    Khung kịch bản: Huyện quán triệt: hồ sơ chưa ghi ngày ban hành Kế hoạch thì chưa đủ dữ liệu
      Biết <văn bản>
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 30/06/2025, nội dung: văn bản địa phương
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | văn bản                                             |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"      |
        | có "Văn bản địa phương đang áp dụng" không ghi ngày |

    @KH-IV.10-2
    Kịch bản: Huyện quán triệt: chưa ghi ngày ban hành Kế hoạch, dù không làm, vẫn là chưa đủ dữ liệu
      Biết chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.10-2
    Kịch bản: Huyện quán triệt: đơn vị báo cáo không áp dụng văn bản địa phương nào
      Biết không có "Văn bản địa phương đang áp dụng" nào
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 30/06/2025, nội dung: văn bản địa phương
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Không áp dụng", lý do "không thuộc điều kiện áp dụng"

    @KH-IV.10-2
    Kịch bản: Huyện quán triệt: Kế hoạch đã được thay thế trước đó vẫn lấy ngày ban hành
      Biết có "Văn bản địa phương đang áp dụng" ngày 01/04/2025, có hiệu lực đến: 30/04/2025
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 15/05/2025, nội dung: văn bản địa phương
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Đạt"

    @KH-IV.10-2
    Khung kịch bản: Huyện quán triệt: huyện giải thể sớm thì chỉ tính việc trước ngày giải thể
      Biết đơn vị chấm dứt hoạt động từ ngày 01/06/2025
      Và có "Văn bản địa phương đang áp dụng" ngày 01/04/2025
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày <ngày>, nội dung: văn bản địa phương
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                  |
        | 31/05/2025 | "Đạt"                                    |
        | 01/06/2025 | "Không áp dụng", lý do "không phát sinh" |

    @KH-IV.10-2
    Khung kịch bản: Huyện quán triệt: đúng nội dung Nghị quyết, Kế hoạch
      Biết có "Văn bản địa phương đang áp dụng" ngày 01/04/2025
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 15/05/2025<nội dung>
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | nội dung                                   | kết quả                                         |
        | , nội dung: văn bản địa phương             | "Đạt"                                           |
        | , nội dung: Luật Thực hiện dân chủ ở cơ sở | "Không áp dụng", lý do "không phát sinh"        |
        | , hình thức: họp cơ quan                   | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @KH-IV.10-2
    Khung kịch bản: Huyện quán triệt: chưa báo cáo, chưa ghi ngày
      Biết có "Văn bản địa phương đang áp dụng" ngày 01/04/2025
      Và <hoạt động>
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | hoạt động                                                                                             |
        | chưa báo cáo "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở"                                    |
        | có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" không ghi ngày, nội dung: văn bản địa phương |

    @KH-IV.10-4
    Khung kịch bản: Kế hoạch của huyện: chỉ Ủy ban nhân dân cấp huyện
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và có "Văn bản địa phương đang áp dụng" ngày 01/04/2025
      Và có "Kế hoạch triển khai văn bản địa phương" ngày 15/05/2025
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                             | loại                        | kết quả                                   |
        | Ủy ban nhân dân huyện Diên Khánh   | Ủy ban nhân dân cấp huyện   | "Đạt"                                     |
        | Ủy ban nhân dân phường Nha Trang   | Ủy ban nhân dân cấp xã      | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân tỉnh Khánh Hòa     | Ủy ban nhân dân cấp tỉnh    | "Không áp dụng", lý do "khác loại đơn vị" |
        | Phòng Nội vụ huyện Diên Khánh      | Cơ quan nhà nước            | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội đồng nhân dân huyện Diên Khánh | Hội đồng nhân dân cấp huyện | "Không áp dụng", lý do "khác loại đơn vị" |

    @KH-IV.10-4
    Khung kịch bản: Kế hoạch của huyện: chỉ địa bàn tỉnh Khánh Hòa trước sắp xếp
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Ủy ban nhân dân cấp huyện", <nơi>
      Và có "Văn bản địa phương đang áp dụng" ngày 01/04/2025
      Và có "Kế hoạch triển khai văn bản địa phương" ngày 15/05/2025
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                           | nơi                                             | kết quả                               |
        | Ủy ban nhân dân huyện Diên Khánh | tỉnh Khánh Hòa                                  | "Đạt"                                 |
        | Ủy ban nhân dân huyện Ninh Phước | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | "Không áp dụng", lý do "khác địa bàn" |
        | Ủy ban nhân dân huyện Ea Kar     | tỉnh Đắk Lắk                                    | "Không áp dụng", lý do "khác địa bàn" |

    @KH-IV.10-4
    Khung kịch bản: Kế hoạch của huyện: từ ngày ban hành Kế hoạch đến hết 30/6/2025
      Biết số liệu đầy đủ đến ngày 10/07/2025
      Và có "Văn bản địa phương đang áp dụng" ngày 01/04/2025
      Và có "Kế hoạch triển khai văn bản địa phương" ngày <ngày>
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                  |
        | 31/03/2025 | "Không áp dụng", lý do "không phát sinh" |
        | 01/04/2025 | "Đạt"                                    |
        | 15/05/2025 | "Đạt"                                    |
        | 30/06/2025 | "Đạt"                                    |
        | 01/07/2025 | "Không áp dụng", lý do "không phát sinh" |

    @KH-IV.10-4
    Khung kịch bản: Kế hoạch của huyện: chưa làm thì không áp dụng, không bao giờ là vi phạm
      Biết có "Văn bản địa phương đang áp dụng" ngày 01/04/2025
      Và không có "Kế hoạch triển khai văn bản địa phương" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                  |
        | 01/04/2025    | "Chưa đến hạn"                           |
        | 02/04/2025    | "Không áp dụng", lý do "không phát sinh" |
        | 30/06/2025    | "Không áp dụng", lý do "không phát sinh" |
        | 01/07/2025    | "Không áp dụng", lý do "không phát sinh" |
        | 15/01/2026    | "Không áp dụng", lý do "không phát sinh" |

    @KH-IV.10-4
    Kịch bản: Kế hoạch của huyện: đánh giá trước ngày ban hành Kế hoạch
      Biết số liệu đầy đủ đến ngày 31/03/2025
      Và không có "Kế hoạch triển khai văn bản địa phương" nào
      Khi đánh giá vào ngày 31/03/2025
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @KH-IV.10-4
    Kịch bản: Kế hoạch của huyện: đã làm thì đạt ngay khi huyện còn hoạt động
      Biết số liệu đầy đủ đến ngày 20/05/2025
      Và có "Văn bản địa phương đang áp dụng" ngày 01/04/2025
      Và có "Kế hoạch triển khai văn bản địa phương" ngày 15/05/2025
      Khi đánh giá vào ngày 20/05/2025
      Thì kết quả là "Đạt"

    @KH-IV.10-4
    Khung kịch bản: Kế hoạch của huyện: hồ sơ chưa ghi ngày ban hành Kế hoạch thì chưa đủ dữ liệu
      Biết <văn bản>
      Và có "Kế hoạch triển khai văn bản địa phương" ngày 30/06/2025
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | văn bản                                             |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"      |
        | có "Văn bản địa phương đang áp dụng" không ghi ngày |

    @KH-IV.10-4
    Kịch bản: Kế hoạch của huyện: chưa ghi ngày ban hành Kế hoạch, dù không làm, vẫn là chưa đủ dữ liệu
      Biết chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và không có "Kế hoạch triển khai văn bản địa phương" nào
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.10-4
    Kịch bản: Kế hoạch của huyện: đơn vị báo cáo không áp dụng văn bản địa phương nào
      Biết không có "Văn bản địa phương đang áp dụng" nào
      Và có "Kế hoạch triển khai văn bản địa phương" ngày 30/06/2025
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Không áp dụng", lý do "không thuộc điều kiện áp dụng"

    @KH-IV.10-4
    Kịch bản: Kế hoạch của huyện: Kế hoạch đã được thay thế trước đó vẫn lấy ngày ban hành
      Biết có "Văn bản địa phương đang áp dụng" ngày 01/04/2025, có hiệu lực đến: 30/04/2025
      Và có "Kế hoạch triển khai văn bản địa phương" ngày 15/05/2025
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Đạt"

    @KH-IV.10-4
    Khung kịch bản: Kế hoạch của huyện: huyện giải thể sớm thì chỉ tính việc trước ngày giải thể
      Biết đơn vị chấm dứt hoạt động từ ngày 01/06/2025
      Và có "Văn bản địa phương đang áp dụng" ngày 01/04/2025
      Và có "Kế hoạch triển khai văn bản địa phương" ngày <ngày>
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                  |
        | 31/05/2025 | "Đạt"                                    |
        | 01/06/2025 | "Không áp dụng", lý do "không phát sinh" |

    @KH-IV.10-4
    Khung kịch bản: Kế hoạch của huyện: chưa báo cáo, chưa ghi ngày ban hành
      Biết có "Văn bản địa phương đang áp dụng" ngày 01/04/2025
      Và <kế hoạch>
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | kế hoạch                                                   |
        | chưa báo cáo "Kế hoạch triển khai văn bản địa phương"      |
        | có "Kế hoạch triển khai văn bản địa phương" không ghi ngày |

    @KH-IV.10-5
    Khung kịch bản: Huyện hướng dẫn xã: chỉ Ủy ban nhân dân cấp huyện
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và có "Văn bản địa phương đang áp dụng" ngày 01/04/2025
      Và có "Văn bản chỉ đạo, hướng dẫn" ngày 15/05/2025, nội dung: nghị quyết về biện pháp bảo đảm; nơi nhận: Ủy ban nhân dân các xã, thị trấn
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                             | loại                        | kết quả                                   |
        | Ủy ban nhân dân huyện Diên Khánh   | Ủy ban nhân dân cấp huyện   | "Đạt"                                     |
        | Ủy ban nhân dân phường Nha Trang   | Ủy ban nhân dân cấp xã      | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân tỉnh Khánh Hòa     | Ủy ban nhân dân cấp tỉnh    | "Không áp dụng", lý do "khác loại đơn vị" |
        | Phòng Nội vụ huyện Diên Khánh      | Cơ quan nhà nước            | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội đồng nhân dân huyện Diên Khánh | Hội đồng nhân dân cấp huyện | "Không áp dụng", lý do "khác loại đơn vị" |

    @KH-IV.10-5
    Khung kịch bản: Huyện hướng dẫn xã: chỉ địa bàn tỉnh Khánh Hòa trước sắp xếp
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Ủy ban nhân dân cấp huyện", <nơi>
      Và có "Văn bản địa phương đang áp dụng" ngày 01/04/2025
      Và có "Văn bản chỉ đạo, hướng dẫn" ngày 15/05/2025, nội dung: nghị quyết về biện pháp bảo đảm; nơi nhận: Ủy ban nhân dân các xã, thị trấn
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                           | nơi                                             | kết quả                               |
        | Ủy ban nhân dân huyện Diên Khánh | tỉnh Khánh Hòa                                  | "Đạt"                                 |
        | Ủy ban nhân dân huyện Ninh Phước | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | "Không áp dụng", lý do "khác địa bàn" |
        | Ủy ban nhân dân huyện Ea Kar     | tỉnh Đắk Lắk                                    | "Không áp dụng", lý do "khác địa bàn" |

    @KH-IV.10-5
    Khung kịch bản: Huyện hướng dẫn xã: từ ngày ban hành Kế hoạch đến hết 30/6/2025
      Biết số liệu đầy đủ đến ngày 10/07/2025
      Và có "Văn bản địa phương đang áp dụng" ngày 01/04/2025
      Và có "Văn bản chỉ đạo, hướng dẫn" ngày <ngày>, nội dung: nghị quyết về biện pháp bảo đảm; nơi nhận: Ủy ban nhân dân các xã, thị trấn
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                  |
        | 31/03/2025 | "Không áp dụng", lý do "không phát sinh" |
        | 01/04/2025 | "Đạt"                                    |
        | 15/05/2025 | "Đạt"                                    |
        | 30/06/2025 | "Đạt"                                    |
        | 01/07/2025 | "Không áp dụng", lý do "không phát sinh" |

    @KH-IV.10-5
    Khung kịch bản: Huyện hướng dẫn xã: chưa làm thì không áp dụng, không bao giờ là vi phạm
      Biết có "Văn bản địa phương đang áp dụng" ngày 01/04/2025
      Và không có "Văn bản chỉ đạo, hướng dẫn" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                  |
        | 01/04/2025    | "Chưa đến hạn"                           |
        | 02/04/2025    | "Không áp dụng", lý do "không phát sinh" |
        | 30/06/2025    | "Không áp dụng", lý do "không phát sinh" |
        | 01/07/2025    | "Không áp dụng", lý do "không phát sinh" |
        | 15/01/2026    | "Không áp dụng", lý do "không phát sinh" |

    @KH-IV.10-5
    Kịch bản: Huyện hướng dẫn xã: đánh giá trước ngày ban hành Kế hoạch
      Biết số liệu đầy đủ đến ngày 31/03/2025
      Và không có "Văn bản chỉ đạo, hướng dẫn" nào
      Khi đánh giá vào ngày 31/03/2025
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @KH-IV.10-5
    Kịch bản: Huyện hướng dẫn xã: đã làm thì đạt ngay khi huyện còn hoạt động
      Biết số liệu đầy đủ đến ngày 20/05/2025
      Và có "Văn bản địa phương đang áp dụng" ngày 01/04/2025
      Và có "Văn bản chỉ đạo, hướng dẫn" ngày 15/05/2025, nội dung: nghị quyết về biện pháp bảo đảm; nơi nhận: Ủy ban nhân dân các xã, thị trấn
      Khi đánh giá vào ngày 20/05/2025
      Thì kết quả là "Đạt"

    @KH-IV.10-5
    Khung kịch bản: Huyện hướng dẫn xã: hồ sơ chưa ghi ngày ban hành Kế hoạch thì chưa đủ dữ liệu
      Biết <văn bản>
      Và có "Văn bản chỉ đạo, hướng dẫn" ngày 30/06/2025, nội dung: nghị quyết về biện pháp bảo đảm; nơi nhận: Ủy ban nhân dân các xã, thị trấn
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | văn bản                                             |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"      |
        | có "Văn bản địa phương đang áp dụng" không ghi ngày |

    @KH-IV.10-5
    Kịch bản: Huyện hướng dẫn xã: chưa ghi ngày ban hành Kế hoạch, dù không làm, vẫn là chưa đủ dữ liệu
      Biết chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và không có "Văn bản chỉ đạo, hướng dẫn" nào
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.10-5
    Kịch bản: Huyện hướng dẫn xã: đơn vị báo cáo không áp dụng văn bản địa phương nào
      Biết không có "Văn bản địa phương đang áp dụng" nào
      Và có "Văn bản chỉ đạo, hướng dẫn" ngày 30/06/2025, nội dung: nghị quyết về biện pháp bảo đảm; nơi nhận: Ủy ban nhân dân các xã, thị trấn
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Không áp dụng", lý do "không thuộc điều kiện áp dụng"

    @KH-IV.10-5
    Kịch bản: Huyện hướng dẫn xã: Kế hoạch đã được thay thế trước đó vẫn lấy ngày ban hành
      Biết có "Văn bản địa phương đang áp dụng" ngày 01/04/2025, có hiệu lực đến: 30/04/2025
      Và có "Văn bản chỉ đạo, hướng dẫn" ngày 15/05/2025, nội dung: nghị quyết về biện pháp bảo đảm; nơi nhận: Ủy ban nhân dân các xã, thị trấn
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Đạt"

    @KH-IV.10-5
    Khung kịch bản: Huyện hướng dẫn xã: huyện giải thể sớm thì chỉ tính việc trước ngày giải thể
      Biết đơn vị chấm dứt hoạt động từ ngày 01/06/2025
      Và có "Văn bản địa phương đang áp dụng" ngày 01/04/2025
      Và có "Văn bản chỉ đạo, hướng dẫn" ngày <ngày>, nội dung: nghị quyết về biện pháp bảo đảm; nơi nhận: Ủy ban nhân dân các xã, thị trấn
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                  |
        | 31/05/2025 | "Đạt"                                    |
        | 01/06/2025 | "Không áp dụng", lý do "không phát sinh" |

    @KH-IV.10-5
    Khung kịch bản: Huyện hướng dẫn xã: gửi xã, phường hoặc thị trấn, đúng nội dung
      Biết có "Văn bản địa phương đang áp dụng" ngày 01/04/2025
      Và có "Văn bản chỉ đạo, hướng dẫn" ngày 15/05/2025, nội dung: <nội dung>; nơi nhận: <nơi nhận>
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | nội dung                        | nơi nhận                 | kết quả                                  |
        | nghị quyết về biện pháp bảo đảm | UBND các xã              | "Đạt"                                    |
        | nghị quyết về biện pháp bảo đảm | UBND phường Ninh Hiệp    | "Đạt"                                    |
        | nghị quyết về biện pháp bảo đảm | UBND thị trấn Diên Khánh | "Đạt"                                    |
        | nghị quyết về biện pháp bảo đảm | Phòng Nội vụ huyện       | "Không áp dụng", lý do "không phát sinh" |
        | kinh phí                        | UBND các xã              | "Không áp dụng", lý do "không phát sinh" |
        | kinh phí                        | UBND phường Ninh Hiệp    | "Không áp dụng", lý do "không phát sinh" |
        | kinh phí                        | UBND thị trấn Diên Khánh | "Không áp dụng", lý do "không phát sinh" |

    @KH-IV.10-5
    Khung kịch bản: Huyện hướng dẫn xã: ngày của văn bản gửi từng nơi cũng tính từ ngày ban hành Kế hoạch
      Biết có "Văn bản địa phương đang áp dụng" ngày 01/04/2025
      Và có "Văn bản chỉ đạo, hướng dẫn" ngày <ngày>, nội dung: nghị quyết về biện pháp bảo đảm; nơi nhận: <nơi nhận>
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | nơi nhận                 | kết quả                                  |
        | 31/03/2025 | UBND phường Ninh Hiệp    | "Không áp dụng", lý do "không phát sinh" |
        | 01/04/2025 | UBND phường Ninh Hiệp    | "Đạt"                                    |
        | 31/03/2025 | UBND thị trấn Diên Khánh | "Không áp dụng", lý do "không phát sinh" |
        | 01/04/2025 | UBND thị trấn Diên Khánh | "Đạt"                                    |

    @KH-IV.10-5
    Khung kịch bản: Huyện hướng dẫn xã: chưa báo cáo, chưa ghi ngày, nội dung hoặc nơi nhận
      Biết có "Văn bản địa phương đang áp dụng" ngày 01/04/2025
      Và <hướng dẫn>
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | hướng dẫn                                                                                                        |
        | chưa báo cáo "Văn bản chỉ đạo, hướng dẫn"                                                                        |
        | có "Văn bản chỉ đạo, hướng dẫn" không ghi ngày, nội dung: nghị quyết về biện pháp bảo đảm; nơi nhận: UBND các xã |
        | có "Văn bản chỉ đạo, hướng dẫn" ngày 15/05/2025, nơi nhận: UBND các xã                                           |
        | có "Văn bản chỉ đạo, hướng dẫn" ngày 15/05/2025, nội dung: nghị quyết về biện pháp bảo đảm                       |

  Quy tắc: Ủy ban nhân dân cấp xã (gạch đầu dòng thứ ba mục 10)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Ủy ban nhân dân phường Nha Trang, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa

    @KH-IV.10-6
    Khung kịch bản: Xã trình Hội đồng nhân dân xã: không thuộc loại đơn vị khác
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và không có "Tờ trình Hội đồng nhân dân về biện pháp bảo đảm dân chủ ở cơ sở" nào
      Và "tổ chức Hội đồng nhân dân" là có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                             | loại                      | kết quả                                   |
        | Ủy ban nhân dân phường Nha Trang   | Ủy ban nhân dân cấp xã    | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân huyện Diên Khánh   | Ủy ban nhân dân cấp huyện | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân tỉnh Khánh Hòa     | Ủy ban nhân dân cấp tỉnh  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội đồng nhân dân phường Nha Trang | Hội đồng nhân dân cấp xã  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Chi cục Kiểm lâm tỉnh Khánh Hòa    | Cơ quan nhà nước          | "Không áp dụng", lý do "khác loại đơn vị" |

    @KH-IV.10-6
    Khung kịch bản: Xã trình Hội đồng nhân dân xã: chỉ địa bàn tỉnh Khánh Hòa trước sắp xếp
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Và không có "Tờ trình Hội đồng nhân dân về biện pháp bảo đảm dân chủ ở cơ sở" nào
      Và "tổ chức Hội đồng nhân dân" là có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                           | nơi                                             | kết quả                               |
        | Ủy ban nhân dân phường Nha Trang | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"           |
        | Ủy ban nhân dân xã Ninh Sơn      | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | "Không áp dụng", lý do "khác địa bàn" |
        | Ủy ban nhân dân phường Nha Trang | tỉnh Đắk Lắk                                    | "Không áp dụng", lý do "khác địa bàn" |

    @KH-IV.10-6
    Khung kịch bản: Xã trình Hội đồng nhân dân xã: trước ngày bắt đầu đánh giá 30/6/2025
      Biết số liệu đầy đủ đến ngày 29/06/2025
      Và "tổ chức Hội đồng nhân dân" là có
      Và không có "Tờ trình Hội đồng nhân dân về biện pháp bảo đảm dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                         |
        | 29/06/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 30/06/2025    | "Chưa đến hạn"                                  |

    @KH-IV.10-6
    Khung kịch bản: Xã trình Hội đồng nhân dân xã: thời gian chờ 180 ngày, đến hết 27/12/2025
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và "tổ chức Hội đồng nhân dân" là có
      Và không có "Tờ trình Hội đồng nhân dân về biện pháp bảo đảm dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 27/12/2025

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 26/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 27/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 28/12/2025    | "Vi phạm", lý do "không có"                 |
        | 26/12/2025  | 28/12/2025    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @KH-IV.10-6
    Khung kịch bản: Xã trình Hội đồng nhân dân xã: đơn vị thành lập ngày 01/7/2025 có thời gian chờ đến hết 28/12/2025
      Biết đơn vị thành lập ngày 01/07/2025
      Và "tổ chức Hội đồng nhân dân" là có
      Và không có "Tờ trình Hội đồng nhân dân về biện pháp bảo đảm dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 28/12/2025

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 28/12/2025    | "Chưa đến hạn"              |
        | 29/12/2025    | "Vi phạm", lý do "không có" |

    @KH-IV.10-6
    Khung kịch bản: Xã trình Hội đồng nhân dân xã: đơn vị giải thể trong thời gian chờ
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và "tổ chức Hội đồng nhân dân" là có
      Và không có "Tờ trình Hội đồng nhân dân về biện pháp bảo đảm dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 27/12/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 28/12/2025  | "Vi phạm", lý do "không có"                   |

    @KH-IV.10-6
    Khung kịch bản: Xã trình Hội đồng nhân dân xã: chỉ nơi có Hội đồng nhân dân
      Biết <hội đồng>
      Và không có "Tờ trình Hội đồng nhân dân về biện pháp bảo đảm dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | hội đồng                                 | kết quả                                                |
        | "tổ chức Hội đồng nhân dân" là có        | "Vi phạm", lý do "không có"                            |
        | "tổ chức Hội đồng nhân dân" là không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | chưa báo cáo "tổ chức Hội đồng nhân dân" | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

    @KH-IV.10-6
    Khung kịch bản: Xã trình Hội đồng nhân dân xã: tờ trình của xã cũ không thay cho xã thành lập ngày 01/7/2025
      Biết "tổ chức Hội đồng nhân dân" là có
      Và đơn vị thành lập ngày 01/07/2025
      Và có "Tờ trình Hội đồng nhân dân về biện pháp bảo đảm dân chủ ở cơ sở" ngày <ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 30/06/2025 | "Vi phạm", lý do "không có" |
        | 01/07/2025 | "Đạt"                       |

    @KH-IV.10-6
    Kịch bản: Xã trình Hội đồng nhân dân xã: xã không sắp xếp thì tờ trình trước khi có Kế hoạch vẫn được tính
      Biết "tổ chức Hội đồng nhân dân" là có
      Và có "Tờ trình Hội đồng nhân dân về biện pháp bảo đảm dân chủ ở cơ sở" ngày 10/12/2024
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @KH-IV.10-6
    Kịch bản: Xã trình Hội đồng nhân dân xã: tờ trình đã hết hiệu lực vẫn được tính
      Biết "tổ chức Hội đồng nhân dân" là có
      Và có "Tờ trình Hội đồng nhân dân về biện pháp bảo đảm dân chủ ở cơ sở" ngày 10/10/2025, có hiệu lực đến: 31/12/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @KH-IV.10-6
    Khung kịch bản: Xã trình Hội đồng nhân dân xã: trình sau thời gian chờ vẫn đạt, có ghi chú muộn
      Biết "tổ chức Hội đồng nhân dân" là có
      Và có "Tờ trình Hội đồng nhân dân về biện pháp bảo đảm dân chủ ở cơ sở" ngày <ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và <ghi chú>

      Dữ liệu:
        | ngày       | ghi chú                                    |
        | 27/12/2025 | không có ghi chú "Đã thực hiện nhưng muộn" |
        | 28/12/2025 | có ghi chú "Đã thực hiện nhưng muộn"       |

    @KH-IV.10-6
    Kịch bản: Xã trình Hội đồng nhân dân xã: trình muộn ba ngày
      Biết "tổ chức Hội đồng nhân dân" là có
      Và có "Tờ trình Hội đồng nhân dân về biện pháp bảo đảm dân chủ ở cơ sở" ngày 30/12/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và số ngày chậm là 3

    @KH-IV.10-6
    Kịch bản: Xã trình Hội đồng nhân dân xã: chỉ có nghị quyết của Hội đồng nhân dân mà không có tờ trình
      Biết "tổ chức Hội đồng nhân dân" là có
      Và không có "Tờ trình Hội đồng nhân dân về biện pháp bảo đảm dân chủ ở cơ sở" nào
      Và có "Nghị quyết Hội đồng nhân dân về biện pháp bảo đảm thực hiện dân chủ ở cơ sở" ngày 10/10/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @KH-IV.10-6
    Khung kịch bản: Xã trình Hội đồng nhân dân xã: chưa báo cáo, chưa ghi ngày tờ trình
      Biết "tổ chức Hội đồng nhân dân" là có
      Và <tờ trình>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | tờ trình                                                                                                     |
        | chưa báo cáo "Tờ trình Hội đồng nhân dân về biện pháp bảo đảm dân chủ ở cơ sở"                               |
        | có "Tờ trình Hội đồng nhân dân về biện pháp bảo đảm dân chủ ở cơ sở" không ghi ngày, số ký hiệu: 45/TTr-UBND |

  Quy tắc: Thủ trưởng cơ quan, đơn vị, tổ chức (mục 11)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Chi cục Kiểm lâm tỉnh Khánh Hòa, loại "Cơ quan nhà nước", tỉnh Khánh Hòa

    @KH-IV.11-1
    Khung kịch bản: Quán triệt tại đơn vị: đơn vị phải làm và đơn vị không thuộc đối tượng
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và "tự nguyện áp dụng" là có
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                              | loại                                       | kết quả                                   |
        | Chi cục Kiểm lâm tỉnh Khánh Hòa     | Cơ quan nhà nước                           | "Vi phạm", lý do "không có"               |
        | Sở Xây dựng tỉnh Khánh Hòa          | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có"               |
        | Trường THPT Lý Tự Trọng             | Đơn vị sự nghiệp công lập                  | "Vi phạm", lý do "không có"               |
        | Công ty Thủy sản Cam Ranh           | Tổ chức có sử dụng lao động                | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân phường Nha Trang    | Ủy ban nhân dân cấp xã                     | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân tỉnh Khánh Hòa      | Ủy ban nhân dân cấp tỉnh                   | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty Môi trường đô thị Nha Trang | Doanh nghiệp nhà nước                      | "Không áp dụng", lý do "khác loại đơn vị" |
        | Mặt trận Tổ quốc tỉnh Khánh Hòa     | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Thôn Phú Ân Nam                     | Thôn, xóm, tổ dân phố                      | "Không áp dụng", lý do "khác loại đơn vị" |

    @KH-IV.11-1
    Khung kịch bản: Quán triệt tại đơn vị: chỉ địa bàn tỉnh Khánh Hòa trước sắp xếp
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Cơ quan nhà nước", <nơi>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                          | nơi                                             | kết quả                               |
        | Chi cục Kiểm lâm tỉnh Khánh Hòa | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"           |
        | Chi cục Thủy lợi Ninh Thuận     | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | "Không áp dụng", lý do "khác địa bàn" |
        | Chi cục Kiểm lâm tỉnh Đắk Lắk   | tỉnh Đắk Lắk                                    | "Không áp dụng", lý do "khác địa bàn" |

    @KH-IV.11-1
    Khung kịch bản: Quán triệt tại đơn vị: doanh nghiệp ngoài nhà nước chỉ xét khi tự nguyện áp dụng
      Biết hồ sơ năm 2025 của Công ty Thủy sản Cam Ranh, loại "Tổ chức có sử dụng lao động", tỉnh Khánh Hòa
      Và <khai báo>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | khai báo                         | kết quả                                                |
        | "tự nguyện áp dụng" là có        | "Vi phạm", lý do "không có"                            |
        | "tự nguyện áp dụng" là không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | chưa báo cáo "tự nguyện áp dụng" | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

    @KH-IV.11-1
    Khung kịch bản: Quán triệt tại đơn vị: trước ngày bắt đầu đánh giá 30/6/2025
      Biết số liệu đầy đủ đến ngày 29/06/2025
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                         |
        | 29/06/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 30/06/2025    | "Chưa đến hạn"                                  |

    @KH-IV.11-1
    Khung kịch bản: Quán triệt tại đơn vị: thời gian chờ 180 ngày, đến hết 27/12/2025
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 27/12/2025

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 26/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 27/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 28/12/2025    | "Vi phạm", lý do "không có"                 |
        | 26/12/2025  | 28/12/2025    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @KH-IV.11-1
    Khung kịch bản: Quán triệt tại đơn vị: đơn vị thành lập ngày 01/7/2025 có thời gian chờ đến hết 28/12/2025
      Biết đơn vị thành lập ngày 01/07/2025
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 28/12/2025

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 28/12/2025    | "Chưa đến hạn"              |
        | 29/12/2025    | "Vi phạm", lý do "không có" |

    @KH-IV.11-1
    Khung kịch bản: Quán triệt tại đơn vị: đơn vị giải thể trong thời gian chờ
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 27/12/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 28/12/2025  | "Vi phạm", lý do "không có"                   |

    @KH-IV.11-1
    Khung kịch bản: Quán triệt tại đơn vị: tính từ ngày Nghị quyết được thông qua 02/12/2024
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày <ngày>, nội dung: văn bản địa phương
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 01/12/2024 | "Vi phạm", lý do "không có" |
        | 02/12/2024 | "Đạt"                       |
        | 27/12/2025 | "Đạt"                       |
        | 28/12/2025 | "Đạt"                       |

    @KH-IV.11-1
    Khung kịch bản: Quán triệt tại đơn vị: đúng nội dung Nghị quyết, Kế hoạch
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 15/08/2025<nội dung>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | nội dung                                                         | kết quả                                         |
        | , nội dung: văn bản địa phương                                   | "Đạt"                                           |
        | , nội dung: Luật Thực hiện dân chủ ở cơ sở và văn bản địa phương | "Đạt"                                           |
        | , nội dung: Luật Thực hiện dân chủ ở cơ sở                       | "Vi phạm", lý do "không có"                     |
        | , hình thức: họp cơ quan                                         | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @KH-IV.11-1
    Khung kịch bản: Quán triệt tại đơn vị: việc của đơn vị cũ không tính cho đơn vị thành lập ngày 01/7/2025
      Biết đơn vị thành lập ngày 01/07/2025
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày <ngày>, nội dung: văn bản địa phương
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 30/06/2025 | "Vi phạm", lý do "không có" |
        | 01/07/2025 | "Đạt"                       |

    @KH-IV.11-1
    Kịch bản: Quán triệt tại đơn vị: đã quán triệt thì đạt ngay
      Biết số liệu đầy đủ đến ngày 20/08/2025
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 15/08/2025, nội dung: văn bản địa phương
      Khi đánh giá vào ngày 20/08/2025
      Thì kết quả là "Đạt"

    @KH-IV.11-1
    Khung kịch bản: Quán triệt tại đơn vị: chưa báo cáo, chưa ghi ngày
      Biết <hoạt động>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | hoạt động                                                                                             |
        | chưa báo cáo "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở"                                    |
        | có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" không ghi ngày, nội dung: văn bản địa phương |

    @KH-IV.11-3
    Khung kịch bản: Kế hoạch của đơn vị: đơn vị phải làm và đơn vị không thuộc đối tượng
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và "tự nguyện áp dụng" là có
      Và không có "Kế hoạch triển khai văn bản địa phương" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                              | loại                                       | kết quả                                   |
        | Chi cục Kiểm lâm tỉnh Khánh Hòa     | Cơ quan nhà nước                           | "Vi phạm", lý do "không có"               |
        | Sở Xây dựng tỉnh Khánh Hòa          | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có"               |
        | Trường THPT Lý Tự Trọng             | Đơn vị sự nghiệp công lập                  | "Vi phạm", lý do "không có"               |
        | Công ty Thủy sản Cam Ranh           | Tổ chức có sử dụng lao động                | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân phường Nha Trang    | Ủy ban nhân dân cấp xã                     | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân tỉnh Khánh Hòa      | Ủy ban nhân dân cấp tỉnh                   | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty Môi trường đô thị Nha Trang | Doanh nghiệp nhà nước                      | "Không áp dụng", lý do "khác loại đơn vị" |
        | Mặt trận Tổ quốc tỉnh Khánh Hòa     | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Thôn Phú Ân Nam                     | Thôn, xóm, tổ dân phố                      | "Không áp dụng", lý do "khác loại đơn vị" |

    @KH-IV.11-3
    Khung kịch bản: Kế hoạch của đơn vị: chỉ địa bàn tỉnh Khánh Hòa trước sắp xếp
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Cơ quan nhà nước", <nơi>
      Và không có "Kế hoạch triển khai văn bản địa phương" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                          | nơi                                             | kết quả                               |
        | Chi cục Kiểm lâm tỉnh Khánh Hòa | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"           |
        | Chi cục Thủy lợi Ninh Thuận     | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | "Không áp dụng", lý do "khác địa bàn" |
        | Chi cục Kiểm lâm tỉnh Đắk Lắk   | tỉnh Đắk Lắk                                    | "Không áp dụng", lý do "khác địa bàn" |

    @KH-IV.11-3
    Khung kịch bản: Kế hoạch của đơn vị: doanh nghiệp ngoài nhà nước chỉ xét khi tự nguyện áp dụng
      Biết hồ sơ năm 2025 của Công ty Thủy sản Cam Ranh, loại "Tổ chức có sử dụng lao động", tỉnh Khánh Hòa
      Và <khai báo>
      Và không có "Kế hoạch triển khai văn bản địa phương" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | khai báo                         | kết quả                                                |
        | "tự nguyện áp dụng" là có        | "Vi phạm", lý do "không có"                            |
        | "tự nguyện áp dụng" là không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | chưa báo cáo "tự nguyện áp dụng" | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

    @KH-IV.11-3
    Khung kịch bản: Kế hoạch của đơn vị: trước ngày bắt đầu đánh giá 30/6/2025
      Biết số liệu đầy đủ đến ngày 29/06/2025
      Và không có "Kế hoạch triển khai văn bản địa phương" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                         |
        | 29/06/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 30/06/2025    | "Chưa đến hạn"                                  |

    @KH-IV.11-3
    Khung kịch bản: Kế hoạch của đơn vị: thời gian chờ 180 ngày, đến hết 27/12/2025
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Kế hoạch triển khai văn bản địa phương" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 27/12/2025

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 26/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 27/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 28/12/2025    | "Vi phạm", lý do "không có"                 |
        | 26/12/2025  | 28/12/2025    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @KH-IV.11-3
    Khung kịch bản: Kế hoạch của đơn vị: đơn vị thành lập ngày 01/7/2025 có thời gian chờ đến hết 28/12/2025
      Biết đơn vị thành lập ngày 01/07/2025
      Và không có "Kế hoạch triển khai văn bản địa phương" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 28/12/2025

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 28/12/2025    | "Chưa đến hạn"              |
        | 29/12/2025    | "Vi phạm", lý do "không có" |

    @KH-IV.11-3
    Khung kịch bản: Kế hoạch của đơn vị: đơn vị giải thể trong thời gian chờ
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Kế hoạch triển khai văn bản địa phương" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 27/12/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 28/12/2025  | "Vi phạm", lý do "không có"                   |

    @KH-IV.11-3
    Khung kịch bản: Kế hoạch của đơn vị: phải còn hiệu lực vào ngày đánh giá
      Biết số liệu đầy đủ đến ngày 31/01/2026
      Và có "Kế hoạch triển khai văn bản địa phương" ngày 15/08/2025, có hiệu lực đến: <hết hiệu lực>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | hết hiệu lực | kết quả                     |
        | 14/01/2026   | "Vi phạm", lý do "không có" |
        | 15/01/2026   | "Đạt"                       |

    @KH-IV.11-3
    Khung kịch bản: Kế hoạch của đơn vị: kế hoạch của đơn vị cũ không thay cho đơn vị thành lập ngày 01/7/2025
      Biết đơn vị thành lập ngày 01/07/2025
      Và có "Kế hoạch triển khai văn bản địa phương" ngày <ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 30/06/2025 | "Vi phạm", lý do "không có" |
        | 01/07/2025 | "Đạt"                       |

    @KH-IV.11-3
    Khung kịch bản: Kế hoạch của đơn vị: ban hành sau thời gian chờ vẫn đạt, có ghi chú muộn
      Biết có "Kế hoạch triển khai văn bản địa phương" ngày <ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và <ghi chú>

      Dữ liệu:
        | ngày       | ghi chú                                    |
        | 27/12/2025 | không có ghi chú "Đã thực hiện nhưng muộn" |
        | 28/12/2025 | có ghi chú "Đã thực hiện nhưng muộn"       |

    @KH-IV.11-3
    Kịch bản: Kế hoạch của đơn vị: đã có kế hoạch thì đạt ngay
      Biết số liệu đầy đủ đến ngày 20/08/2025
      Và có "Kế hoạch triển khai văn bản địa phương" ngày 15/02/2025
      Khi đánh giá vào ngày 20/08/2025
      Thì kết quả là "Đạt"

    @KH-IV.11-3
    Khung kịch bản: Kế hoạch của đơn vị: chưa báo cáo, chưa ghi ngày ban hành
      Biết <kế hoạch>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | kế hoạch                                                                           |
        | chưa báo cáo "Kế hoạch triển khai văn bản địa phương"                              |
        | có "Kế hoạch triển khai văn bản địa phương" không ghi ngày, số ký hiệu: 21/KH-CCKL |

  Quy tắc: Phản ánh khó khăn, vướng mắc (đoạn kết)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Chi cục Kiểm lâm tỉnh Khánh Hòa, loại "Cơ quan nhà nước", tỉnh Khánh Hòa

    @KH-IV.12-2
    Khung kịch bản: Phản ánh khó khăn về Sở Nội vụ: đơn vị phải làm và đơn vị không thuộc đối tượng
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và "tự nguyện áp dụng" là có
      Và có "Khó khăn, vướng mắc phát sinh" ngày 01/09/2025, nơi nhận: Sở Nội vụ
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                              | loại                                       | kết quả                                   |
        | Chi cục Kiểm lâm tỉnh Khánh Hòa     | Cơ quan nhà nước                           | "Vi phạm", lý do "không có"               |
        | Sở Xây dựng tỉnh Khánh Hòa          | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có"               |
        | Trường THPT Lý Tự Trọng             | Đơn vị sự nghiệp công lập                  | "Vi phạm", lý do "không có"               |
        | Công ty Thủy sản Cam Ranh           | Tổ chức có sử dụng lao động                | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân phường Nha Trang    | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân tỉnh Khánh Hòa      | Ủy ban nhân dân cấp tỉnh                   | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty Môi trường đô thị Nha Trang | Doanh nghiệp nhà nước                      | "Không áp dụng", lý do "khác loại đơn vị" |
        | Mặt trận Tổ quốc tỉnh Khánh Hòa     | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Thôn Phú Ân Nam                     | Thôn, xóm, tổ dân phố                      | "Không áp dụng", lý do "khác loại đơn vị" |

    @KH-IV.12-2
    Khung kịch bản: Phản ánh khó khăn về Sở Nội vụ: chỉ địa bàn tỉnh Khánh Hòa trước sắp xếp
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Cơ quan nhà nước", <nơi>
      Và có "Khó khăn, vướng mắc phát sinh" ngày 01/09/2025, nơi nhận: Sở Nội vụ
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                          | nơi                                             | kết quả                               |
        | Chi cục Kiểm lâm tỉnh Khánh Hòa | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"           |
        | Chi cục Thủy lợi Ninh Thuận     | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | "Không áp dụng", lý do "khác địa bàn" |
        | Chi cục Kiểm lâm tỉnh Đắk Lắk   | tỉnh Đắk Lắk                                    | "Không áp dụng", lý do "khác địa bàn" |

    @KH-IV.12-2
    Khung kịch bản: Phản ánh khó khăn về Sở Nội vụ: doanh nghiệp ngoài nhà nước chỉ xét khi tự nguyện áp dụng
      Biết hồ sơ năm 2025 của Công ty Thủy sản Cam Ranh, loại "Tổ chức có sử dụng lao động", tỉnh Khánh Hòa
      Và <khai báo>
      Và có "Khó khăn, vướng mắc phát sinh" ngày 01/09/2025, nơi nhận: Sở Nội vụ
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | khai báo                         | kết quả                                                |
        | "tự nguyện áp dụng" là có        | "Vi phạm", lý do "không có"                            |
        | "tự nguyện áp dụng" là không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | chưa báo cáo "tự nguyện áp dụng" | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

    @KH-IV.12-2
    Khung kịch bản: Phản ánh khó khăn về Sở Nội vụ: chỉ tính việc phát sinh từ ngày 30/6/2025
      Biết có "Khó khăn, vướng mắc phát sinh" ngày <ngày>, nơi nhận: Sở Nội vụ
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                  |
        | 29/06/2025 | "Không áp dụng", lý do "không phát sinh" |
        | 30/06/2025 | "Vi phạm", lý do "không có"              |
        | 01/07/2025 | "Vi phạm", lý do "không có"              |

    @KH-IV.12-2
    Kịch bản: Phản ánh khó khăn về Sở Nội vụ: năm 2024 chưa có Kế hoạch
      Biết hồ sơ năm 2024 của Chi cục Kiểm lâm tỉnh Khánh Hòa, loại "Cơ quan nhà nước", tỉnh Khánh Hòa
      Và có "Khó khăn, vướng mắc phát sinh" ngày 10/09/2024, nơi nhận: Sở Nội vụ
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @KH-IV.12-2
    Kịch bản: Phản ánh khó khăn về Sở Nội vụ: năm 2026 vẫn xét
      Biết hồ sơ năm 2026 của Chi cục Kiểm lâm tỉnh Khánh Hòa, loại "Cơ quan nhà nước", tỉnh Khánh Hòa
      Và có "Khó khăn, vướng mắc phát sinh" ngày 10/09/2026, nơi nhận: Sở Nội vụ
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "Vi phạm", lý do "không có"

    @KH-IV.12-2
    Khung kịch bản: Phản ánh khó khăn về Sở Nội vụ: trong 30 ngày là đạt, ngày thứ 31 là quá hạn
      Biết có "Khó khăn, vướng mắc phát sinh" ngày 01/09/2025, nơi nhận: Sở Nội vụ; ngày báo cáo: <ngày xong>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày xong  | kết quả                    |
        | 01/09/2025 | "Đạt"                      |
        | 30/09/2025 | "Đạt"                      |
        | 01/10/2025 | "Đạt"                      |
        | 02/10/2025 | "Vi phạm", lý do "quá hạn" |

    @KH-IV.12-2
    Kịch bản: Phản ánh khó khăn về Sở Nội vụ: xong muộn thì ghi số ngày chậm
      Biết có "Khó khăn, vướng mắc phát sinh" ngày 01/09/2025, nơi nhận: Sở Nội vụ; ngày báo cáo: 06/10/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là 5

    @KH-IV.12-2
    Khung kịch bản: Phản ánh khó khăn về Sở Nội vụ: chưa xong thì hết 30 ngày mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Khó khăn, vướng mắc phát sinh" ngày 01/09/2025, nơi nhận: Sở Nội vụ
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 30/09/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/10/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 02/10/2025    | "Vi phạm", lý do "không có"                 |
        | 01/10/2025  | 02/10/2025    | "Vi phạm", lý do "không có"                 |
        | 30/09/2025  | 02/10/2025    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @KH-IV.12-2
    Khung kịch bản: Phản ánh khó khăn về Sở Nội vụ: việc cuối năm có hạn sang năm sau
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Khó khăn, vướng mắc phát sinh" ngày 15/12/2025, nơi nhận: Sở Nội vụ
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 14/01/2026    | "Chưa đến hạn"                              |
        | 31/12/2025  | 15/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 14/01/2026  | 15/01/2026    | "Vi phạm", lý do "không có"                 |

    @KH-IV.12-2
    Kịch bản: Phản ánh khó khăn về Sở Nội vụ: một việc xong, một việc còn tồn
      Biết có "Khó khăn, vướng mắc phát sinh" ngày 01/09/2025, nơi nhận: Sở Nội vụ; ngày báo cáo: 10/09/2025
      Và có "Khó khăn, vướng mắc phát sinh" ngày 20/09/2025, nơi nhận: Sở Nội vụ
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @KH-IV.12-2
    Khung kịch bản: Phản ánh khó khăn về Sở Nội vụ: không phát sinh việc nào
      Biết không có "Khó khăn, vướng mắc phát sinh" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                  |
        | 31/12/2025    | "Chưa đến hạn"                           |
        | 01/01/2026    | "Không áp dụng", lý do "không phát sinh" |

    @KH-IV.12-2
    Kịch bản: Phản ánh khó khăn về Sở Nội vụ: chưa báo cáo danh sách
      Biết chưa báo cáo "Khó khăn, vướng mắc phát sinh"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.12-2
    Kịch bản: Phản ánh khó khăn về Sở Nội vụ: việc chưa ghi ngày phát sinh
      Biết có "Khó khăn, vướng mắc phát sinh" không ghi ngày
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.12-2
    Khung kịch bản: Phản ánh khó khăn về Sở Nội vụ: đơn vị giải thể khi thời hạn chưa hết
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và có "Khó khăn, vướng mắc phát sinh" ngày 01/09/2025, nơi nhận: Sở Nội vụ
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 01/10/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 02/10/2025  | "Vi phạm", lý do "không có"                   |

    @KH-IV.12-2
    Kịch bản: Phản ánh khó khăn về Sở Nội vụ: đánh giá trước ngày 30/6/2025
      Biết số liệu đầy đủ đến ngày 29/06/2025
      Và có "Khó khăn, vướng mắc phát sinh" ngày 01/04/2025, nơi nhận: Sở Nội vụ
      Khi đánh giá vào ngày 29/06/2025
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @KH-IV.12-2
    Khung kịch bản: Phản ánh khó khăn về Sở Nội vụ: huyện phản ánh trước khi kết thúc hoạt động
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Diên Khánh, loại "Ủy ban nhân dân cấp huyện", tỉnh Khánh Hòa
      Và số liệu đầy đủ đến ngày 30/06/2025
      Và có "Văn bản địa phương đang áp dụng" ngày 01/04/2025
      Và có "Khó khăn, vướng mắc phát sinh" ngày <ngày>, nơi nhận: Sở Nội vụ; <phản ánh>
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | phản ánh                 | kết quả                                       |
        | 05/05/2025 | ngày báo cáo: 04/06/2025 | "Đạt"                                         |
        | 05/05/2025 | ngày báo cáo: 05/06/2025 | "Vi phạm", lý do "quá hạn"                    |
        | 05/05/2025 | ngày trả lời: 05/06/2025 | "Vi phạm", lý do "không có"                   |
        | 31/05/2025 | ngày trả lời: 05/06/2025 | "Vi phạm", lý do "không có"                   |
        | 01/06/2025 | ngày trả lời: 05/06/2025 | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @KH-IV.12-2
    Khung kịch bản: Phản ánh khó khăn về Sở Nội vụ: nơi nhận phải là Sở Nội vụ
      Biết có "Khó khăn, vướng mắc phát sinh" ngày 01/09/2025, nơi nhận: <nơi nhận>; ngày báo cáo: 10/09/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | nơi nhận                 | kết quả                     |
        | Sở Nội vụ                | "Đạt"                       |
        | Sở Nội vụ tỉnh Khánh Hòa | "Đạt"                       |
        | Ủy ban nhân dân tỉnh     | "Vi phạm", lý do "không có" |
        | Sở Tư pháp               | "Vi phạm", lý do "không có" |
        | trống                    | "Vi phạm", lý do "không có" |

    @KH-IV.12-2
    Khung kịch bản: Phản ánh khó khăn về Sở Nội vụ: gửi nhầm nơi thì còn kịp gửi lại trong 30 ngày
      Biết có "Khó khăn, vướng mắc phát sinh" ngày 01/09/2025, nơi nhận: Ủy ban nhân dân tỉnh; ngày báo cáo: 10/09/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 01/10/2025    | "Chưa đến hạn"              |
        | 02/10/2025    | "Vi phạm", lý do "không có" |

    @KH-IV.12-2
    Kịch bản: Phản ánh khó khăn về Sở Nội vụ: chưa ghi nơi nhận
      Biết có "Khó khăn, vướng mắc phát sinh" ngày 01/09/2025, ngày báo cáo: 10/09/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.12-2
    Khung kịch bản: Sở Nội vụ không phản ánh về chính mình
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và "cơ quan được giao nhiệm vụ riêng" là "<sở>"
      Và có "Khó khăn, vướng mắc phát sinh" ngày 02/09/2025, nơi nhận: Sở Nội vụ
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                      | sở           | kết quả                                                |
        | Sở Nội vụ tỉnh Khánh Hòa    | Sở Nội vụ    | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | Sở Tài chính tỉnh Khánh Hòa | Sở Tài chính | "Vi phạm", lý do "không có"                            |

  Quy tắc: Sở Nội vụ giải quyết phản ánh (đoạn kết)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Sở Nội vụ tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và "cơ quan được giao nhiệm vụ riêng" là "Sở Nội vụ"

    @KH-IV.12-3
    Khung kịch bản: Sở Nội vụ trả lời hoặc chuyển phản ánh: chỉ cơ quan được nêu tên
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và "cơ quan được giao nhiệm vụ riêng" là "<cơ quan>"
      Và có "Khó khăn, vướng mắc phát sinh" ngày 01/09/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                    | cơ quan    | kết quả                                                |
        | Sở Nội vụ tỉnh Khánh Hòa  | Sở Nội vụ  | "Vi phạm", lý do "không có"                            |
        | Sở Tư pháp tỉnh Khánh Hòa | Sở Tư pháp | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @KH-IV.12-3
    Khung kịch bản: Sở Nội vụ trả lời hoặc chuyển phản ánh: không thuộc loại đơn vị khác
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và có "Khó khăn, vướng mắc phát sinh" ngày 01/09/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                 | loại                                       | kết quả                                   |
        | Sở Nội vụ tỉnh Khánh Hòa               | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có"               |
        | Chi cục Kiểm lâm tỉnh Khánh Hòa        | Cơ quan nhà nước                           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Trường Trung học phổ thông Lý Tự Trọng | Đơn vị sự nghiệp công lập                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân tỉnh Khánh Hòa         | Ủy ban nhân dân cấp tỉnh                   | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân phường Nha Trang       | Ủy ban nhân dân cấp xã                     | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ban Tổ chức Tỉnh ủy Khánh Hòa          | Cấp ủy, ban đảng                           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh  | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị" |

    @KH-IV.12-3
    Khung kịch bản: Sở Nội vụ trả lời hoặc chuyển phản ánh: chỉ địa bàn tỉnh Khánh Hòa trước sắp xếp
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", <nơi>
      Và có "Khó khăn, vướng mắc phát sinh" ngày 01/09/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                    | nơi                                             | kết quả                               |
        | Sở Nội vụ tỉnh Khánh Hòa  | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"           |
        | Sở Nội vụ tỉnh Ninh Thuận | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | "Không áp dụng", lý do "khác địa bàn" |
        | Sở Nội vụ tỉnh Đắk Lắk    | tỉnh Đắk Lắk                                    | "Không áp dụng", lý do "khác địa bàn" |

    @KH-IV.12-3
    Kịch bản: Sở Nội vụ trả lời hoặc chuyển phản ánh: chưa ghi đơn vị là cơ quan nào thì chưa đủ dữ liệu
      Biết chưa báo cáo "cơ quan được giao nhiệm vụ riêng"
      Và có "Khó khăn, vướng mắc phát sinh" ngày 01/09/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.12-3
    Khung kịch bản: Sở Nội vụ trả lời hoặc chuyển phản ánh: chỉ tính việc phát sinh từ ngày 30/6/2025
      Biết có "Khó khăn, vướng mắc phát sinh" ngày <ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                  |
        | 29/06/2025 | "Không áp dụng", lý do "không phát sinh" |
        | 30/06/2025 | "Vi phạm", lý do "không có"              |
        | 01/07/2025 | "Vi phạm", lý do "không có"              |

    @KH-IV.12-3
    Kịch bản: Sở Nội vụ trả lời hoặc chuyển phản ánh: năm 2024 chưa có Kế hoạch
      Biết hồ sơ năm 2024 của Sở Nội vụ tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và có "Khó khăn, vướng mắc phát sinh" ngày 10/09/2024
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @KH-IV.12-3
    Kịch bản: Sở Nội vụ trả lời hoặc chuyển phản ánh: năm 2026 vẫn xét
      Biết hồ sơ năm 2026 của Sở Nội vụ tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và có "Khó khăn, vướng mắc phát sinh" ngày 10/09/2026
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "Vi phạm", lý do "không có"

    @KH-IV.12-3
    Khung kịch bản: Sở Nội vụ trả lời hoặc chuyển phản ánh: trong 30 ngày là đạt, ngày thứ 31 là quá hạn
      Biết có "Khó khăn, vướng mắc phát sinh" ngày 01/09/2025, ngày trả lời: <ngày xong>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày xong  | kết quả                    |
        | 01/09/2025 | "Đạt"                      |
        | 30/09/2025 | "Đạt"                      |
        | 01/10/2025 | "Đạt"                      |
        | 02/10/2025 | "Vi phạm", lý do "quá hạn" |

    @KH-IV.12-3
    Kịch bản: Sở Nội vụ trả lời hoặc chuyển phản ánh: xong muộn thì ghi số ngày chậm
      Biết có "Khó khăn, vướng mắc phát sinh" ngày 01/09/2025, ngày trả lời: 06/10/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là 5

    @KH-IV.12-3
    Khung kịch bản: Sở Nội vụ trả lời hoặc chuyển phản ánh: chưa xong thì hết 30 ngày mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Khó khăn, vướng mắc phát sinh" ngày 01/09/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 30/09/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/10/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 02/10/2025    | "Vi phạm", lý do "không có"                 |
        | 01/10/2025  | 02/10/2025    | "Vi phạm", lý do "không có"                 |
        | 30/09/2025  | 02/10/2025    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @KH-IV.12-3
    Khung kịch bản: Sở Nội vụ trả lời hoặc chuyển phản ánh: việc cuối năm có hạn sang năm sau
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Khó khăn, vướng mắc phát sinh" ngày 15/12/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 14/01/2026    | "Chưa đến hạn"                              |
        | 31/12/2025  | 15/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 14/01/2026  | 15/01/2026    | "Vi phạm", lý do "không có"                 |

    @KH-IV.12-3
    Kịch bản: Sở Nội vụ trả lời hoặc chuyển phản ánh: một việc xong, một việc còn tồn
      Biết có "Khó khăn, vướng mắc phát sinh" ngày 01/09/2025, ngày trả lời: 10/09/2025
      Và có "Khó khăn, vướng mắc phát sinh" ngày 20/09/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @KH-IV.12-3
    Khung kịch bản: Sở Nội vụ trả lời hoặc chuyển phản ánh: không phát sinh việc nào
      Biết không có "Khó khăn, vướng mắc phát sinh" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                  |
        | 31/12/2025    | "Chưa đến hạn"                           |
        | 01/01/2026    | "Không áp dụng", lý do "không phát sinh" |

    @KH-IV.12-3
    Kịch bản: Sở Nội vụ trả lời hoặc chuyển phản ánh: chưa báo cáo danh sách
      Biết chưa báo cáo "Khó khăn, vướng mắc phát sinh"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.12-3
    Kịch bản: Sở Nội vụ trả lời hoặc chuyển phản ánh: việc chưa ghi ngày phát sinh
      Biết có "Khó khăn, vướng mắc phát sinh" không ghi ngày
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.12-3
    Khung kịch bản: Sở Nội vụ trả lời hoặc chuyển phản ánh: đơn vị giải thể khi thời hạn chưa hết
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và có "Khó khăn, vướng mắc phát sinh" ngày 01/09/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 01/10/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 02/10/2025  | "Vi phạm", lý do "không có"                   |

    @KH-IV.12-3
    Kịch bản: Sở Nội vụ trả lời hoặc chuyển phản ánh: đánh giá trước ngày 30/6/2025
      Biết số liệu đầy đủ đến ngày 29/06/2025
      Và có "Khó khăn, vướng mắc phát sinh" ngày 01/04/2025
      Khi đánh giá vào ngày 29/06/2025
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @KH-IV.12-3
    Khung kịch bản: Sở Nội vụ trả lời hoặc chuyển phản ánh: chuyển Ủy ban nhân dân tỉnh trong 30 ngày cũng đạt
      Biết có "Khó khăn, vướng mắc phát sinh" ngày 01/09/2025, ngày chuyển Ủy ban nhân dân tỉnh: <ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                    |
        | 01/09/2025 | "Đạt"                      |
        | 01/10/2025 | "Đạt"                      |
        | 02/10/2025 | "Vi phạm", lý do "quá hạn" |

    @KH-IV.12-3
    Kịch bản: Sở Nội vụ trả lời hoặc chuyển phản ánh: chuyển muộn thì ghi số ngày chậm
      Biết có "Khó khăn, vướng mắc phát sinh" ngày 01/09/2025, ngày chuyển Ủy ban nhân dân tỉnh: 06/10/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là 5

    @KH-IV.12-3
    Khung kịch bản: Sở Nội vụ trả lời hoặc chuyển phản ánh: một trong hai việc đúng hạn là đạt
      Biết có "Khó khăn, vướng mắc phát sinh" ngày 01/09/2025, ngày trả lời: <trả lời>; ngày chuyển Ủy ban nhân dân tỉnh: <chuyển>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | trả lời    | chuyển     | kết quả                    |
        | 01/10/2025 | 02/10/2025 | "Đạt"                      |
        | 02/10/2025 | 01/10/2025 | "Đạt"                      |
        | 02/10/2025 | 02/10/2025 | "Vi phạm", lý do "quá hạn" |

    @KH-IV.12-3
    Kịch bản: Sở Nội vụ trả lời hoặc chuyển phản ánh: việc này trả lời, việc kia chuyển, cả hai đúng hạn
      Biết có "Khó khăn, vướng mắc phát sinh" ngày 01/09/2025, ngày trả lời: 10/09/2025
      Và có "Khó khăn, vướng mắc phát sinh" ngày 20/09/2025, ngày chuyển Ủy ban nhân dân tỉnh: 25/09/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @KH-IV.12-3
    Khung kịch bản: Sở Nội vụ trả lời hoặc chuyển phản ánh: đã trả lời, việc chuyển về sau không làm thay đổi kết quả
      Biết có "Khó khăn, vướng mắc phát sinh" ngày 01/09/2025, ngày trả lời: 10/09/2025; ngày chuyển Ủy ban nhân dân tỉnh: <chuyển>
      Khi đánh giá vào ngày 15/10/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chuyển     | kết quả |
        | 10/09/2025 | "Đạt"   |
        | 30/10/2025 | "Đạt"   |

    @KH-IV.12-3
    Khung kịch bản: Sở Nội vụ trả lời hoặc chuyển phản ánh: cả trả lời và chuyển đều muộn
      Biết có "Khó khăn, vướng mắc phát sinh" ngày 01/09/2025, ngày chuyển Ủy ban nhân dân tỉnh: 03/10/2025; ngày trả lời: <trả lời>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"

      Dữ liệu:
        | trả lời    |
        | 10/10/2025 |
        | 02/10/2025 |

    @KH-IV.12-3
    Kịch bản: Sở Nội vụ trả lời hoặc chuyển phản ánh: một việc trả lời đúng hạn, một việc chuyển muộn
      Biết có "Khó khăn, vướng mắc phát sinh" ngày 01/09/2025, ngày trả lời: 10/09/2025
      Và có "Khó khăn, vướng mắc phát sinh" ngày 20/09/2025, ngày chuyển Ủy ban nhân dân tỉnh: 21/10/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là 1

    @KH-IV.12-3
    Kịch bản: Sở Nội vụ trả lời hoặc chuyển phản ánh: một việc trả lời muộn, một việc chuyển đúng hạn
      Biết có "Khó khăn, vướng mắc phát sinh" ngày 01/09/2025, ngày trả lời: 04/10/2025
      Và có "Khó khăn, vướng mắc phát sinh" ngày 20/09/2025, ngày chuyển Ủy ban nhân dân tỉnh: 25/09/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là 3

    @KH-IV.12-3
    Kịch bản: Sở Nội vụ trả lời hoặc chuyển phản ánh: trong năm, việc nào cũng đã chuyển đúng hạn thì đạt ngay
      Biết có "Khó khăn, vướng mắc phát sinh" ngày 01/09/2025, ngày chuyển Ủy ban nhân dân tỉnh: 10/09/2025
      Khi đánh giá vào ngày 15/10/2025
      Thì kết quả là "Đạt"

    @KH-IV.12-3
    Kịch bản: Sở Nội vụ trả lời hoặc chuyển phản ánh: trong năm, việc này trả lời, việc kia chuyển thì đạt ngay
      Biết có "Khó khăn, vướng mắc phát sinh" ngày 01/09/2025, ngày trả lời: 10/09/2025
      Và có "Khó khăn, vướng mắc phát sinh" ngày 20/09/2025, ngày chuyển Ủy ban nhân dân tỉnh: 25/09/2025
      Khi đánh giá vào ngày 15/11/2025
      Thì kết quả là "Đạt"

    @KH-IV.12-3
    Kịch bản: Sở Nội vụ trả lời hoặc chuyển phản ánh: một việc đã chuyển, một việc không ai giải quyết
      Biết có "Khó khăn, vướng mắc phát sinh" ngày 01/09/2025, ngày chuyển Ủy ban nhân dân tỉnh: 10/09/2025
      Và có "Khó khăn, vướng mắc phát sinh" ngày 20/09/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"
