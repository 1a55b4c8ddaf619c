# language: vi
Tính năng: Kiểm tra, biểu dương khen thưởng và xử lý vi phạm về dân chủ ở cơ sở
  Mục 5 Phần III Kế hoạch triển khai Nghị quyết số 15/2024/NQ-HĐND của Ủy ban nhân dân tỉnh Khánh Hòa.

  Bối cảnh:
    Biết hồ sơ năm 2025 của Ủy ban nhân dân phường Nha Trang, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa

  Quy tắc: Kế hoạch kiểm tra hằng năm (điểm a mục 5 Phần III)

    @KH-III.5.a-1
    Khung kịch bản: Cả năm không có kế hoạch kiểm tra, tự kiểm tra nào
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "quản lý đơn vị khác" là không
      Và không có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
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

    @KH-III.5.a-1
    Khung kịch bản: Kế hoạch kiểm tra: doanh nghiệp tư nhân chỉ xét khi tự nguyện áp dụng
      Biết hồ sơ năm 2025 của Công ty cổ phần Dệt may Nha Trang, loại "Tổ chức có sử dụng lao động", tỉnh Khánh Hòa
      Và <khai báo>
      Và "quản lý đơn vị khác" là không
      Và không có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | khai báo                         | kết quả                                                |
        | "tự nguyện áp dụng" là có        | "Vi phạm", lý do "không có"                            |
        | "tự nguyện áp dụng" là không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | chưa báo cáo "tự nguyện áp dụng" | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

    @KH-III.5.a-1
    Khung kịch bản: Nơi quản lý đơn vị khác phải có kế hoạch kiểm tra, nơi khác tự kiểm tra là đủ
      Biết <quản lý>
      Và có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 10/03/2025, năm: 2025; loại hình: <loại hình>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | quản lý                            | loại hình   | kết quả                                         |
        | "quản lý đơn vị khác" là có        | kiểm tra    | "Đạt"                                           |
        | "quản lý đơn vị khác" là có        | tự kiểm tra | "Vi phạm", lý do "không có"                     |
        | "quản lý đơn vị khác" là không     | kiểm tra    | "Đạt"                                           |
        | "quản lý đơn vị khác" là không     | tự kiểm tra | "Đạt"                                           |
        | chưa báo cáo "quản lý đơn vị khác" | kiểm tra    | "Đạt"                                           |
        | chưa báo cáo "quản lý đơn vị khác" | tự kiểm tra | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @KH-III.5.a-1
    Khung kịch bản: Kế hoạch kiểm tra phải là của năm 2025 và ban hành trước khi hết năm
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và "quản lý đơn vị khác" là có
      Và có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày <ngày>, năm: <năm>; loại hình: kiểm tra
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | năm  | kết quả                     |
        | 15/12/2024 | 2025 | "Đạt"                       |
        | 31/12/2025 | 2025 | "Đạt"                       |
        | 01/01/2026 | 2025 | "Vi phạm", lý do "quá hạn"  |
        | 15/02/2025 | 2024 | "Vi phạm", lý do "không có" |
        | 15/12/2025 | 2026 | "Vi phạm", lý do "không có" |

    @KH-III.5.a-1
    Khung kịch bản: Kế hoạch tự kiểm tra phải là của năm 2025 và ban hành trước khi hết năm
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và "quản lý đơn vị khác" là không
      Và có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày <ngày>, năm: <năm>; loại hình: tự kiểm tra
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | năm  | kết quả                     |
        | 15/12/2024 | 2025 | "Đạt"                       |
        | 31/12/2025 | 2025 | "Đạt"                       |
        | 01/01/2026 | 2025 | "Vi phạm"                   |
        | 15/02/2025 | 2024 | "Vi phạm", lý do "không có" |
        | 15/12/2025 | 2026 | "Vi phạm", lý do "không có" |

    @KH-III.5.a-1
    Kịch bản: Không có kế hoạch nào, chưa cho biết có quản lý đơn vị khác hay không
      Biết chưa báo cáo "quản lý đơn vị khác"
      Và không có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @KH-III.5.a-1
    Khung kịch bản: Chưa có kế hoạch kiểm tra: chờ hết ngày 31/12
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và "quản lý đơn vị khác" là có
      Và không có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 30/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Vi phạm", lý do "không có"                 |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @KH-III.5.a-1
    Khung kịch bản: Kế hoạch kiểm tra: năm 2024 ở trước Kế hoạch, năm 2025 bắt đầu xét
      Biết hồ sơ <kỳ> của Ủy ban nhân dân phường Nha Trang, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và "quản lý đơn vị khác" là có
      Và không có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | kết quả                                         |
        | năm 2024 | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | "Vi phạm", lý do "không có"                     |

    @KH-III.5.a-1
    Khung kịch bản: Kế hoạch kiểm tra: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và "quản lý đơn vị khác" là có
      Và không có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Vi phạm", lý do "không có"          |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-III.5.a-1
    Khung kịch bản: Kế hoạch kiểm tra: đơn vị chấm dứt hoạt động, tính từ 30/6/2025 phải đủ 90 ngày
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và "quản lý đơn vị khác" là có
      Và không có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 27/09/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 28/09/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @KH-III.5.a-1
    Khung kịch bản: Kế hoạch kiểm tra: chưa báo cáo
      Biết "quản lý đơn vị khác" là không
      Và chưa báo cáo "<nội dung chưa báo cáo>"
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | nội dung chưa báo cáo                          |
        | Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở |

    @KH-III.5.a-1
    Khung kịch bản: Kế hoạch không ghi là kiểm tra hay tự kiểm tra
      Biết <quản lý>
      Và có "Kế hoạch kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 10/03/2025, năm: 2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | quản lý                        | kết quả                                         |
        | "quản lý đơn vị khác" là có    | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |
        | "quản lý đơn vị khác" là không | "Đạt"                                           |

  Quy tắc: Biểu dương, khen thưởng, nhân rộng điển hình (điểm b mục 5 Phần III)

    @KH-III.5.b-1
    Khung kịch bản: Điển hình phát hiện từ ngày 10/8/2025 mà quá 180 ngày chưa được khen
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và số liệu đầy đủ đến ngày 15/03/2026
      Và có "Lần phát hiện, xét chọn điển hình" ngày 10/08/2025, kết quả xét chọn: có điển hình
      Khi đánh giá vào ngày 15/03/2026
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

    @KH-III.5.b-1
    Khung kịch bản: Khen thưởng điển hình: doanh nghiệp tư nhân chỉ xét khi tự nguyện áp dụng
      Biết hồ sơ năm 2025 của Công ty cổ phần Dệt may Nha Trang, loại "Tổ chức có sử dụng lao động", tỉnh Khánh Hòa
      Và <khai báo>
      Và số liệu đầy đủ đến ngày 15/03/2026
      Và có "Lần phát hiện, xét chọn điển hình" ngày 10/08/2025, kết quả xét chọn: có điển hình
      Khi đánh giá vào ngày 15/03/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | khai báo                         | kết quả                                                |
        | "tự nguyện áp dụng" là có        | "Vi phạm", lý do "không có"                            |
        | "tự nguyện áp dụng" là không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | chưa báo cáo "tự nguyện áp dụng" | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

    @KH-III.5.b-1
    Khung kịch bản: Khen thưởng: chỉ xét điển hình phát hiện từ ngày 30/6/2025
      Biết số liệu đầy đủ đến ngày 15/03/2026
      Và có "Lần phát hiện, xét chọn điển hình" ngày <ngày>, kết quả xét chọn: có điển hình
      Khi đánh giá vào ngày 15/03/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                  |
        | 29/06/2025 | "Không áp dụng", lý do "không phát sinh" |
        | 30/06/2025 | "Vi phạm", lý do "không có"              |

    @KH-III.5.b-1
    Kịch bản: Điển hình được khen thưởng trong thời hạn
      Biết số liệu đầy đủ đến ngày 15/03/2026
      Và có "Lần phát hiện, xét chọn điển hình" ngày 10/08/2025, kết quả xét chọn: có điển hình; ngày được khen thưởng: 20/11/2025
      Khi đánh giá vào ngày 15/03/2026
      Thì kết quả là "Đạt"

    @KH-III.5.b-1
    Kịch bản: Ủy ban nhân dân huyện khen ngay trong ngày 30/6/2025
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Vạn Ninh, loại "Ủy ban nhân dân cấp huyện", tỉnh Khánh Hòa
      Và có "Lần phát hiện, xét chọn điển hình" ngày 30/06/2025, kết quả xét chọn: có điển hình; ngày được khen thưởng: 30/06/2025
      Khi đánh giá vào ngày 15/03/2026
      Thì kết quả là "Đạt"

    @KH-III.5.b-2
    Khung kịch bản: Đã có quyết định khen thưởng mà không nhân rộng điển hình nào
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và có "Lần biểu dương, khen thưởng" ngày 10/08/2025, hình thức: quyết định khen thưởng
      Và không có "Hoạt động phổ biến, nhân rộng mô hình, điển hình" nào
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

    @KH-III.5.b-2
    Khung kịch bản: Nhân rộng điển hình: doanh nghiệp tư nhân chỉ xét khi tự nguyện áp dụng
      Biết hồ sơ năm 2025 của Công ty cổ phần Dệt may Nha Trang, loại "Tổ chức có sử dụng lao động", tỉnh Khánh Hòa
      Và <khai báo>
      Và có "Lần biểu dương, khen thưởng" ngày 10/08/2025, hình thức: quyết định khen thưởng
      Và không có "Hoạt động phổ biến, nhân rộng mô hình, điển hình" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | khai báo                         | kết quả                                                |
        | "tự nguyện áp dụng" là có        | "Vi phạm", lý do "không có"                            |
        | "tự nguyện áp dụng" là không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | chưa báo cáo "tự nguyện áp dụng" | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

    @KH-III.5.b-2
    Khung kịch bản: Hoạt động nhân rộng phải về điển hình đã được khen
      Biết có "Lần biểu dương, khen thưởng" ngày 10/08/2025, hình thức: quyết định khen thưởng
      Và có "Hoạt động phổ biến, nhân rộng mô hình, điển hình" ngày 20/11/2025, <về điển hình>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | về điển hình                  | kết quả                     |
        | về điển hình được khen: có    | "Đạt"                       |
        | về điển hình được khen: không | "Vi phạm", lý do "không có" |

    @KH-III.5.b-2
    Kịch bản: Hoạt động không ghi có về điển hình được khen hay không
      Biết có "Lần biểu dương, khen thưởng" ngày 10/08/2025, hình thức: quyết định khen thưởng
      Và có "Hoạt động phổ biến, nhân rộng mô hình, điển hình" ngày 20/11/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-III.5.b-2
    Khung kịch bản: Hoạt động nhân rộng phải ở trong năm
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và có "Lần biểu dương, khen thưởng" ngày 10/08/2025, hình thức: quyết định khen thưởng
      Và có "Hoạt động phổ biến, nhân rộng mô hình, điển hình" ngày <ngày>, về điển hình được khen: có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @KH-III.5.b-2
    Khung kịch bản: Chỉ xét nơi đã có quyết định khen thưởng từ ngày 30/6/2025
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và có "Lần biểu dương, khen thưởng" ngày <ngày>, hình thức: <hình thức>
      Và không có "Hoạt động phổ biến, nhân rộng mô hình, điển hình" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | hình thức              | kết quả                                                |
        | 29/06/2025 | quyết định khen thưởng | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | 30/06/2025 | quyết định khen thưởng | "Vi phạm", lý do "không có"                            |
        | 31/12/2025 | quyết định khen thưởng | "Vi phạm", lý do "không có"                            |
        | 01/01/2026 | quyết định khen thưởng | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | 10/08/2025 | biểu dương công khai   | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @KH-III.5.b-2
    Khung kịch bản: Quyết định khen thưởng từ năm 2025 thì năm 2026 vẫn phải nhân rộng
      Biết hồ sơ năm 2026 của Ủy ban nhân dân phường Nha Trang, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và có "Lần biểu dương, khen thưởng" ngày <ngày>, hình thức: <hình thức>
      Và không có "Hoạt động phổ biến, nhân rộng mô hình, điển hình" nào
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | hình thức              | kết quả                                                |
        | 29/06/2025 | quyết định khen thưởng | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | 30/06/2025 | quyết định khen thưởng | "Vi phạm", lý do "không có"                            |
        | 31/12/2025 | quyết định khen thưởng | "Vi phạm", lý do "không có"                            |
        | 10/08/2025 | biểu dương công khai   | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | 01/01/2026 | quyết định khen thưởng | "Vi phạm", lý do "không có"                            |

    @KH-III.5.b-2
    Kịch bản: Chưa khen thưởng ai
      Biết không có "Lần biểu dương, khen thưởng" nào
      Và không có "Hoạt động phổ biến, nhân rộng mô hình, điển hình" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không thuộc điều kiện áp dụng"

    @KH-III.5.b-2
    Khung kịch bản: Chưa nhân rộng điển hình: chờ hết ngày 31/12
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Lần biểu dương, khen thưởng" ngày 10/08/2025, hình thức: quyết định khen thưởng
      Và không có "Hoạt động phổ biến, nhân rộng mô hình, điển hình" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 30/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Vi phạm", lý do "không có"                 |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @KH-III.5.b-2
    Khung kịch bản: Nhân rộng điển hình: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và có "Lần biểu dương, khen thưởng" ngày 20/11/2025, hình thức: quyết định khen thưởng
      Và không có "Hoạt động phổ biến, nhân rộng mô hình, điển hình" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Vi phạm", lý do "không có"          |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-III.5.b-2
    Khung kịch bản: Nhân rộng điển hình: đơn vị chấm dứt hoạt động, tính từ 30/6/2025 phải đủ 90 ngày
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và có "Lần biểu dương, khen thưởng" ngày 10/08/2025, hình thức: quyết định khen thưởng
      Và không có "Hoạt động phổ biến, nhân rộng mô hình, điển hình" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 27/09/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 28/09/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @KH-III.5.b-2
    Kịch bản: Nhân rộng điển hình: hồ sơ năm 2024 ở trước Kế hoạch
      Biết hồ sơ năm 2024 của Ủy ban nhân dân phường Nha Trang, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và không có "Lần biểu dương, khen thưởng" nào
      Và không có "Hoạt động phổ biến, nhân rộng mô hình, điển hình" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @KH-III.5.b-2
    Khung kịch bản: Nhân rộng điển hình: còn một nội dung chưa báo cáo
      Biết <đã báo cáo>
      Và chưa báo cáo "<chưa báo cáo>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | đã báo cáo                                                                          | chưa báo cáo                                     |
        | có "Lần biểu dương, khen thưởng" ngày 10/08/2025, hình thức: quyết định khen thưởng | Hoạt động phổ biến, nhân rộng mô hình, điển hình |
        | không có "Hoạt động phổ biến, nhân rộng mô hình, điển hình" nào                     | Lần biểu dương, khen thưởng                      |

  Quy tắc: Xử lý vi phạm (điểm c mục 5 Phần III)

    @KH-III.5.c-1
    Khung kịch bản: Hành vi lợi dụng dân chủ được kết luận mà quá 30 ngày chưa xử lý
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 10/08/2025, loại vi phạm: lợi dụng dân chủ
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

    @KH-III.5.c-1
    Khung kịch bản: Xử lý lợi dụng dân chủ: doanh nghiệp tư nhân chỉ xét khi tự nguyện áp dụng
      Biết hồ sơ năm 2025 của Công ty cổ phần Dệt may Nha Trang, loại "Tổ chức có sử dụng lao động", tỉnh Khánh Hòa
      Và <khai báo>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 10/08/2025, loại vi phạm: lợi dụng dân chủ
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | khai báo                         | kết quả                                                |
        | "tự nguyện áp dụng" là có        | "Vi phạm", lý do "không có"                            |
        | "tự nguyện áp dụng" là không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | chưa báo cáo "tự nguyện áp dụng" | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

    @KH-III.5.c-1
    Khung kịch bản: Xử lý lợi dụng dân chủ: chỉ xét kết luận từ ngày 30/6/2025
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày <ngày>, loại vi phạm: lợi dụng dân chủ
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                  |
        | 29/06/2025 | "Không áp dụng", lý do "không phát sinh" |
        | 30/06/2025 | "Vi phạm", lý do "không có"              |

    @KH-III.5.c-1
    Kịch bản: Hành vi lợi dụng dân chủ đã được xử lý trong thời hạn
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 10/08/2025, loại vi phạm: lợi dụng dân chủ; ngày xử lý: 01/09/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @KH-III.5.c-1
    Kịch bản: Ủy ban nhân dân huyện xử lý ngay trong ngày 30/6/2025
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Vạn Ninh, loại "Ủy ban nhân dân cấp huyện", tỉnh Khánh Hòa
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 30/06/2025, loại vi phạm: lợi dụng dân chủ; ngày xử lý: 30/06/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @KH-III.5.c-2
    Khung kịch bản: Có kết luận đơn vị lợi dụng dân chủ mà để quá 30 ngày
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 10/08/2025, loại vi phạm: lợi dụng dân chủ; đối tượng vi phạm: đơn vị; đã kết luận chính thức: có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                 | loại                                       | nơi                                             | kết quả                                     |
        | Chi cục Thủy sản tỉnh Khánh Hòa        | Cơ quan nhà nước                           | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "có vi phạm được kết luận" |
        | Sở Tài chính tỉnh Khánh Hòa            | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "có vi phạm được kết luận" |
        | Trường Trung học phổ thông Lý Tự Trọng | Đơn vị sự nghiệp công lập                  | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "có vi phạm được kết luận" |
        | Thôn Phú Bình                          | Thôn, xóm, tổ dân phố                      | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "có vi phạm được kết luận" |
        | Ủy ban nhân dân phường Nha Trang       | Ủy ban nhân dân cấp xã                     | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "có vi phạm được kết luận" |
        | Ủy ban nhân dân huyện Vạn Ninh         | Ủy ban nhân dân cấp huyện                  | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "kỳ quá ngắn"        |
        | Ủy ban nhân dân tỉnh Khánh Hòa         | Ủy ban nhân dân cấp tỉnh                   | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị"   |
        | Công ty Thủy lợi Khánh Hòa             | Doanh nghiệp nhà nước                      | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị"   |
        | Mặt trận Tổ quốc phường Nha Trang      | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị"   |
        | Hội Nông dân tỉnh Khánh Hòa            | Tổ chức chính trị - xã hội                 | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị"   |
        | Đảng ủy phường Nha Trang               | Cấp ủy, ban đảng                           | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị"   |
        | Hội đồng nhân dân phường Nha Trang     | Hội đồng nhân dân cấp xã                   | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị"   |
        | Ủy ban nhân dân phường Phan Rang       | Ủy ban nhân dân cấp xã                     | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | "Không áp dụng", lý do "khác địa bàn"       |
        | Ủy ban nhân dân xã Quảng Uyên          | Ủy ban nhân dân cấp xã                     | tỉnh Cao Bằng                                   | "Không áp dụng", lý do "khác địa bàn"       |

    @KH-III.5.c-2
    Khung kịch bản: Lợi dụng dân chủ: doanh nghiệp tư nhân chỉ xét khi tự nguyện áp dụng
      Biết hồ sơ năm 2025 của Công ty cổ phần Dệt may Nha Trang, loại "Tổ chức có sử dụng lao động", tỉnh Khánh Hòa
      Và <khai báo>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 10/08/2025, loại vi phạm: lợi dụng dân chủ; đối tượng vi phạm: đơn vị; đã kết luận chính thức: có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | khai báo                         | kết quả                                                |
        | "tự nguyện áp dụng" là có        | "Vi phạm", lý do "có vi phạm được kết luận"            |
        | "tự nguyện áp dụng" là không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | chưa báo cáo "tự nguyện áp dụng" | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

    @KH-III.5.c-2
    Khung kịch bản: Chỉ tính kết luận chính thức về lợi dụng dân chủ đối với đơn vị hoặc người đứng đầu
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 10/08/2025, loại vi phạm: <loại>; đối tượng vi phạm: <đối tượng>; đã kết luận chính thức: <chính thức>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | loại                        | đối tượng        | chính thức | kết quả                                     |
        | lợi dụng dân chủ            | đơn vị           | có         | "Vi phạm", lý do "có vi phạm được kết luận" |
        | lợi dụng dân chủ            | người đứng đầu   | có         | "Vi phạm", lý do "có vi phạm được kết luận" |
        | lợi dụng dân chủ            | người của đơn vị | có         | "Không áp dụng", lý do "không phát sinh"    |
        | lợi dụng dân chủ            | tổ chức khác     | có         | "Không áp dụng", lý do "không phát sinh"    |
        | lợi dụng dân chủ            | người khác       | có         | "Không áp dụng", lý do "không phát sinh"    |
        | lợi dụng dân chủ            | đơn vị           | không      | "Không áp dụng", lý do "không phát sinh"    |
        | vi phạm quy định            | đơn vị           | có         | "Không áp dụng", lý do "không phát sinh"    |
        | hành vi bị nghiêm cấm       | đơn vị           | có         | "Không áp dụng", lý do "không phát sinh"    |
        | nhũng nhiễu hoặc tham nhũng | đơn vị           | có         | "Không áp dụng", lý do "không phát sinh"    |

    @KH-III.5.c-2
    Khung kịch bản: Kết luận được xử lý trong 30 ngày thì không bị coi là vi phạm
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 10/08/2025, loại vi phạm: lợi dụng dân chủ; đối tượng vi phạm: đơn vị; đã kết luận chính thức: có; ngày xử lý: <ngày xử lý>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày xử lý | kết quả                    |
        | 08/09/2025 | "Đạt"                      |
        | 09/09/2025 | "Đạt"                      |
        | 10/09/2025 | "Vi phạm", lý do "quá hạn" |

    @KH-III.5.c-2
    Kịch bản: Kết luận đã xử lý đúng hạn được ghi chú
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 10/08/2025, loại vi phạm: lợi dụng dân chủ; đối tượng vi phạm: đơn vị; đã kết luận chính thức: có; ngày xử lý: 01/09/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và có ghi chú "Có phát sinh, đã xử lý đúng hạn"

    @KH-III.5.c-2
    Khung kịch bản: Kết luận chưa xử lý: chờ đến ngày thứ 30
      Biết số liệu đầy đủ đến ngày 09/09/2025
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 10/08/2025, loại vi phạm: lợi dụng dân chủ; đối tượng vi phạm: đơn vị; đã kết luận chính thức: có
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                     |
        | 09/09/2025    | "Chưa đến hạn"                              |
        | 10/09/2025    | "Vi phạm", lý do "có vi phạm được kết luận" |

    @KH-III.5.c-2
    Khung kịch bản: Kết luận cuối năm thì thời hạn xử lý kéo sang năm sau
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 20/12/2025, loại vi phạm: lợi dụng dân chủ; đối tượng vi phạm: đơn vị; đã kết luận chính thức: có
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 19/01/2026  | 19/01/2026    | "Chưa đến hạn"                              |
        | 19/01/2026  | 20/01/2026    | "Vi phạm", lý do "có vi phạm được kết luận" |
        | 31/12/2025  | 20/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @KH-III.5.c-2
    Khung kịch bản: Không có kết luận nào: hết năm mới ghi nhận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Vi phạm được phát hiện hoặc kết luận" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Không áp dụng", lý do "không phát sinh"    |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @KH-III.5.c-2
    Kịch bản: Không có kết luận nào thì ghi chú không có vi phạm
      Biết không có "Vi phạm được phát hiện hoặc kết luận" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"
      Và có ghi chú "Không có vi phạm nào được kết luận"

    @KH-III.5.c-2
    Khung kịch bản: Kết luận phải ở trong năm
      Biết hồ sơ năm 2025 của Ủy ban nhân dân phường Nha Trang, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và số liệu đầy đủ đến ngày 15/02/2026
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày <ngày>, loại vi phạm: lợi dụng dân chủ; đối tượng vi phạm: đơn vị; đã kết luận chính thức: có
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                     |
        | 31/12/2024 | "Không áp dụng", lý do "không phát sinh"    |
        | 01/01/2025 | "Vi phạm", lý do "có vi phạm được kết luận" |
        | 31/12/2025 | "Vi phạm", lý do "có vi phạm được kết luận" |
        | 01/01/2026 | "Không áp dụng", lý do "không phát sinh"    |

    @KH-III.5.c-2
    Khung kịch bản: Lợi dụng dân chủ: hồ sơ năm 2024 ở trước Kế hoạch
      Biết hồ sơ <kỳ> của Ủy ban nhân dân phường Nha Trang, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày <ngày>, loại vi phạm: lợi dụng dân chủ; đối tượng vi phạm: đơn vị; đã kết luận chính thức: có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | ngày       | kết quả                                         |
        | năm 2024 | 10/08/2024 | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | 10/08/2025 | "Vi phạm", lý do "có vi phạm được kết luận"     |

    @KH-III.5.c-2
    Khung kịch bản: Lợi dụng dân chủ: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết số liệu đầy đủ đến ngày 15/02/2026
      Và đơn vị thành lập ngày <ngày thành lập>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 20/11/2025, loại vi phạm: lợi dụng dân chủ; đối tượng vi phạm: đơn vị; đã kết luận chính thức: có
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                                     |
        | 02/10/2025     | "Vi phạm", lý do "có vi phạm được kết luận" |
        | 03/10/2025     | "Vi phạm", lý do "có vi phạm được kết luận" |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"        |

    @KH-III.5.c-2
    Khung kịch bản: Lợi dụng dân chủ: chưa báo cáo các vi phạm
      Biết chưa báo cáo "<nội dung chưa báo cáo>"
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | nội dung chưa báo cáo                |
        | Vi phạm được phát hiện hoặc kết luận |

    @KH-III.5.c-2
    Khung kịch bản: Vi phạm ghi thiếu đối tượng, loại hoặc tính chính thức
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 10/08/2025, <nội dung ghi>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | nội dung ghi                                               |
        | loại vi phạm: lợi dụng dân chủ; đã kết luận chính thức: có |
        | đối tượng vi phạm: đơn vị; đã kết luận chính thức: có      |
        | loại vi phạm: lợi dụng dân chủ; đối tượng vi phạm: đơn vị  |

    @KH-III.5.c-3
    Khung kịch bản: Vi phạm quy định được kết luận mà quá 30 ngày chưa xử lý
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 10/08/2025, loại vi phạm: vi phạm quy định
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

    @KH-III.5.c-3
    Khung kịch bản: Xử lý vi phạm quy định: doanh nghiệp tư nhân chỉ xét khi tự nguyện áp dụng
      Biết hồ sơ năm 2025 của Công ty cổ phần Dệt may Nha Trang, loại "Tổ chức có sử dụng lao động", tỉnh Khánh Hòa
      Và <khai báo>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 10/08/2025, loại vi phạm: vi phạm quy định
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | khai báo                         | kết quả                                                |
        | "tự nguyện áp dụng" là có        | "Vi phạm", lý do "không có"                            |
        | "tự nguyện áp dụng" là không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | chưa báo cáo "tự nguyện áp dụng" | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

    @KH-III.5.c-3
    Khung kịch bản: Xử lý vi phạm quy định: chỉ xét kết luận từ ngày 30/6/2025
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày <ngày>, loại vi phạm: vi phạm quy định
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                  |
        | 29/06/2025 | "Không áp dụng", lý do "không phát sinh" |
        | 30/06/2025 | "Vi phạm", lý do "không có"              |

    @KH-III.5.c-3
    Khung kịch bản: Vi phạm các loại đã được xử lý trong thời hạn
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 10/08/2025, loại vi phạm: <loại>; ngày xử lý: 01/09/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

      Dữ liệu:
        | loại                        |
        | vi phạm quy định            |
        | hành vi bị nghiêm cấm       |
        | nhũng nhiễu hoặc tham nhũng |

    @KH-III.5.c-3
    Kịch bản: Ủy ban nhân dân huyện xử lý vi phạm ngay trong ngày 30/6/2025
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Vạn Ninh, loại "Ủy ban nhân dân cấp huyện", tỉnh Khánh Hòa
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 30/06/2025, loại vi phạm: vi phạm quy định; ngày xử lý: 30/06/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @KH-III.5.c-4
    Khung kịch bản: Kết luận về lãnh đạo từ ngày 10/8/2025 mà quá 90 ngày chưa có quyết định
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và có "Kết luận về lãnh đạo mất uy tín, tiêu cực, không đáp ứng nhiệm vụ" ngày 10/08/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                 | loại                                       | nơi                                             | kết quả                                   |
        | Ủy ban nhân dân tỉnh Khánh Hòa         | Ủy ban nhân dân cấp tỉnh                   | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"               |
        | Đảng ủy phường Nha Trang               | Cấp ủy, ban đảng                           | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân phường Nha Trang       | Ủy ban nhân dân cấp xã                     | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"               |
        | Chi cục Thủy sản tỉnh Khánh Hòa        | Cơ quan nhà nước                           | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Sở Tài chính tỉnh Khánh Hòa            | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Trường Trung học phổ thông Lý Tự Trọng | Đơn vị sự nghiệp công lập                  | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty cổ phần Dệt may Nha Trang      | Tổ chức có sử dụng lao động                | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty Thủy lợi Khánh Hòa             | Doanh nghiệp nhà nước                      | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Thôn Phú Bình                          | Thôn, xóm, tổ dân phố                      | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Mặt trận Tổ quốc phường Nha Trang      | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội Nông dân tỉnh Khánh Hòa            | Tổ chức chính trị - xã hội                 | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội đồng nhân dân phường Nha Trang     | Hội đồng nhân dân cấp xã                   | tỉnh Khánh Hòa                                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân phường Phan Rang       | Ủy ban nhân dân cấp xã                     | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | "Không áp dụng", lý do "khác địa bàn"     |
        | Ủy ban nhân dân xã Quảng Uyên          | Ủy ban nhân dân cấp xã                     | tỉnh Cao Bằng                                   | "Không áp dụng", lý do "khác địa bàn"     |

    @KH-III.5.c-4
    Kịch bản: Ủy ban nhân dân huyện quyết định ngay trong ngày 30/6/2025
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Vạn Ninh, loại "Ủy ban nhân dân cấp huyện", tỉnh Khánh Hòa
      Và có "Kết luận về lãnh đạo mất uy tín, tiêu cực, không đáp ứng nhiệm vụ" ngày 30/06/2025, ngày quyết định: 30/06/2025; hình thức giải quyết: điều chuyển
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @KH-III.5.c-4
    Khung kịch bản: Phải có quyết định trong 90 ngày
      Biết có "Kết luận về lãnh đạo mất uy tín, tiêu cực, không đáp ứng nhiệm vụ" ngày 10/08/2025, ngày quyết định: <ngày quyết định>; hình thức giải quyết: thay thế
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày quyết định | kết quả                    |
        | 07/11/2025      | "Đạt"                      |
        | 08/11/2025      | "Đạt"                      |
        | 09/11/2025      | "Vi phạm", lý do "quá hạn" |

    @KH-III.5.c-4
    Kịch bản: Quyết định chậm năm ngày
      Biết có "Kết luận về lãnh đạo mất uy tín, tiêu cực, không đáp ứng nhiệm vụ" ngày 10/08/2025, ngày quyết định: 13/11/2025; hình thức giải quyết: thay thế
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là 5

    @KH-III.5.c-4
    Khung kịch bản: Điều chuyển, thay thế hay giữ lại có nêu lý do đều là đã giải quyết
      Biết có "Kết luận về lãnh đạo mất uy tín, tiêu cực, không đáp ứng nhiệm vụ" ngày 10/08/2025, ngày quyết định: 20/10/2025; hình thức giải quyết: <hình thức>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

      Dữ liệu:
        | hình thức            |
        | điều chuyển          |
        | thay thế             |
        | giữ lại có nêu lý do |

    @KH-III.5.c-4
    Khung kịch bản: Chưa quyết định: chờ đến ngày thứ 90
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Kết luận về lãnh đạo mất uy tín, tiêu cực, không đáp ứng nhiệm vụ" ngày 10/08/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 08/11/2025  | 08/11/2025    | "Chưa đến hạn"                              |
        | 08/11/2025  | 09/11/2025    | "Vi phạm", lý do "không có"                 |
        | 07/11/2025  | 09/11/2025    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @KH-III.5.c-4
    Khung kịch bản: Lãnh đạo: chỉ xét kết luận từ ngày 30/6/2025
      Biết có "Kết luận về lãnh đạo mất uy tín, tiêu cực, không đáp ứng nhiệm vụ" ngày <ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                  |
        | 29/06/2025 | "Không áp dụng", lý do "không phát sinh" |
        | 30/06/2025 | "Vi phạm", lý do "không có"              |

    @KH-III.5.c-4
    Khung kịch bản: Lãnh đạo: hồ sơ năm 2024 ở trước Kế hoạch
      Biết hồ sơ <kỳ> của Ủy ban nhân dân phường Nha Trang, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và có "Kết luận về lãnh đạo mất uy tín, tiêu cực, không đáp ứng nhiệm vụ" ngày <ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | ngày       | kết quả                                         |
        | năm 2024 | 10/08/2024 | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | 10/08/2025 | "Vi phạm", lý do "không có"                     |

    @KH-III.5.c-4
    Khung kịch bản: Cả năm không có kết luận nào về lãnh đạo
      Biết không có "Kết luận về lãnh đạo mất uy tín, tiêu cực, không đáp ứng nhiệm vụ" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                  |
        | 31/12/2025    | "Chưa đến hạn"                           |
        | 01/01/2026    | "Không áp dụng", lý do "không phát sinh" |

    @KH-III.5.c-4
    Khung kịch bản: Lãnh đạo: chưa báo cáo các kết luận
      Biết chưa báo cáo "<nội dung chưa báo cáo>"
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | nội dung chưa báo cáo                                             |
        | Kết luận về lãnh đạo mất uy tín, tiêu cực, không đáp ứng nhiệm vụ |
