# language: vi
Tính năng: Các sở chuyên ngành
  Các mục 3, 4 và 5 Phần IV Kế hoạch của Ủy ban nhân dân tỉnh Khánh Hòa.

  Quy tắc: Sở Khoa học và Công nghệ (mục 3)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Sở Khoa học và Công nghệ tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và "cơ quan được giao nhiệm vụ riêng" là "Sở Khoa học - Công nghệ"

    @KH-IV.3-1
    Khung kịch bản: Tham mưu dự án chuyển đổi số: chỉ cơ quan được nêu tên
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và "cơ quan được giao nhiệm vụ riêng" là "<cơ quan>"
      Và không có "Dự án, hạng mục hạ tầng, cơ sở dữ liệu, nền tảng số" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                  | cơ quan                 | kết quả                                                |
        | Sở Khoa học và Công nghệ tỉnh Khánh Hòa | Sở Khoa học - Công nghệ | "Vi phạm", lý do "không có"                            |
        | Sở Nội vụ tỉnh Khánh Hòa                | Sở Nội vụ               | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | Sở Tư pháp tỉnh Khánh Hòa               | Sở Tư pháp              | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @KH-IV.3-1
    Khung kịch bản: Tham mưu dự án chuyển đổi số: không thuộc loại đơn vị khác
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và không có "Dự án, hạng mục hạ tầng, cơ sở dữ liệu, nền tảng số" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                  | loại                                       | kết quả                                   |
        | Sở Khoa học và Công nghệ tỉnh Khánh Hòa | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có"               |
        | Chi cục Kiểm lâm tỉnh Khánh Hòa         | Cơ quan nhà nước                           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Trường Trung học phổ thông Lý Tự Trọng  | Đơn vị sự nghiệp công lập                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân tỉnh Khánh Hòa          | Ủy ban nhân dân cấp tỉnh                   | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân phường Nha Trang        | Ủy ban nhân dân cấp xã                     | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ban Tổ chức Tỉnh ủy Khánh Hòa           | Cấp ủy, ban đảng                           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh   | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị" |

    @KH-IV.3-1
    Khung kịch bản: Tham mưu dự án chuyển đổi số: chỉ địa bàn tỉnh Khánh Hòa trước sắp xếp
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", <nơi>
      Và không có "Dự án, hạng mục hạ tầng, cơ sở dữ liệu, nền tảng số" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                   | nơi                                             | kết quả                               |
        | Sở Khoa học và Công nghệ tỉnh Khánh Hòa  | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"           |
        | Sở Khoa học và Công nghệ tỉnh Ninh Thuận | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | "Không áp dụng", lý do "khác địa bàn" |
        | Sở Khoa học và Công nghệ tỉnh Đắk Lắk    | tỉnh Đắk Lắk                                    | "Không áp dụng", lý do "khác địa bàn" |

    @KH-IV.3-1
    Kịch bản: Tham mưu dự án chuyển đổi số: chưa ghi đơn vị là cơ quan nào thì chưa đủ dữ liệu
      Biết chưa báo cáo "cơ quan được giao nhiệm vụ riêng"
      Và không có "Dự án, hạng mục hạ tầng, cơ sở dữ liệu, nền tảng số" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.3-1
    Khung kịch bản: Tham mưu dự án chuyển đổi số: năm 2024 chưa có Kế hoạch, từ năm 2025 mới xét
      Biết hồ sơ năm <năm> của Sở Khoa học và Công nghệ tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Dự án, hạng mục hạ tầng, cơ sở dữ liệu, nền tảng số" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm  | số liệu đến | ngày đánh giá | kết quả                                         |
        | 2024 | 31/12/2024  | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 31/12/2025  | 15/01/2026    | "Vi phạm", lý do "không có"                     |
        | 2026 | 31/12/2026  | 15/01/2027    | "Vi phạm", lý do "không có"                     |

    @KH-IV.3-1
    Khung kịch bản: Tham mưu dự án chuyển đổi số: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Dự án, hạng mục hạ tầng, cơ sở dữ liệu, nền tảng số" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Vi phạm", lý do "không có"          |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-IV.3-1
    Khung kịch bản: Tham mưu dự án chuyển đổi số: đơn vị giải thể, tính từ 30/6/2025 phải đủ 90 ngày
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Dự án, hạng mục hạ tầng, cơ sở dữ liệu, nền tảng số" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 27/09/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 28/09/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @KH-IV.3-1
    Kịch bản: Tham mưu dự án chuyển đổi số: đã làm xong trước khi giải thể thì giữ kết quả
      Biết đơn vị chấm dứt hoạt động từ ngày 01/12/2025
      Và không có "Dự án, hạng mục hạ tầng, cơ sở dữ liệu, nền tảng số" nào
      Và có "Dự án, hạng mục hạ tầng, cơ sở dữ liệu, nền tảng số" ngày 15/04/2025, tên dự án: Nền tảng tiếp nhận phản ánh; văn bản tham mưu: 512/SKHCN-CĐS
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Đạt"

    @KH-IV.3-1
    Khung kịch bản: Tham mưu dự án chuyển đổi số: chưa làm thì hết hạn mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Dự án, hạng mục hạ tầng, cơ sở dữ liệu, nền tảng số" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 30/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Vi phạm", lý do "không có"                 |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @KH-IV.3-1
    Kịch bản: Tham mưu dự án chuyển đổi số: hồ sơ chỉ có 6 tháng thì chưa kết luận cho cả năm
      Biết hồ sơ 6 tháng đầu năm 2025 của Sở Khoa học và Công nghệ tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và không có "Dự án, hạng mục hạ tầng, cơ sở dữ liệu, nền tảng số" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @KH-IV.3-1
    Kịch bản: Tham mưu dự án chuyển đổi số: đã làm thì đạt ngay trong năm
      Biết số liệu đầy đủ đến ngày 20/11/2025
      Và không có "Dự án, hạng mục hạ tầng, cơ sở dữ liệu, nền tảng số" nào
      Và có "Dự án, hạng mục hạ tầng, cơ sở dữ liệu, nền tảng số" ngày 15/04/2025, tên dự án: Nền tảng tiếp nhận phản ánh; văn bản tham mưu: 512/SKHCN-CĐS
      Khi đánh giá vào ngày 20/11/2025
      Thì kết quả là "Đạt"

    @KH-IV.3-1
    Khung kịch bản: Tham mưu dự án chuyển đổi số: dự án phải đang chuẩn bị hoặc đang thực hiện trong năm
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và có "Dự án, hạng mục hạ tầng, cơ sở dữ liệu, nền tảng số" ngày <từ ngày>, tên dự án: Nền tảng tiếp nhận phản ánh; văn bản tham mưu: 512/SKHCN-CĐS; ngày kết thúc dự kiến: <đến ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | từ ngày    | đến ngày   | kết quả                     |
        | 02/01/2024 | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 02/01/2024 | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | 30/06/2026 | "Đạt"                       |
        | 01/01/2026 | 30/06/2026 | "Vi phạm", lý do "không có" |

    @KH-IV.3-1
    Kịch bản: Tham mưu dự án chuyển đổi số: dự án từ trước, chưa ghi ngày kết thúc thì còn đang thực hiện
      Biết có "Dự án, hạng mục hạ tầng, cơ sở dữ liệu, nền tảng số" ngày 10/05/2023, tên dự án: Nền tảng tiếp nhận phản ánh; văn bản tham mưu: 512/SKHCN-CĐS
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @KH-IV.3-1
    Khung kịch bản: Tham mưu dự án chuyển đổi số: phải có văn bản tham mưu
      Biết có "Dự án, hạng mục hạ tầng, cơ sở dữ liệu, nền tảng số" ngày 15/04/2025, tên dự án: Kho dữ liệu dùng chung<văn bản>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | văn bản                           | kết quả                                         |
        | ; văn bản tham mưu: 512/SKHCN-CĐS | "Đạt"                                           |
        | ; văn bản tham mưu: trống         | "Vi phạm", lý do "không có"                     |
        | ; giai đoạn: chuẩn bị đầu tư      | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @KH-IV.3-1
    Khung kịch bản: Tham mưu dự án chuyển đổi số: chưa báo cáo dự án, dự án không ghi ngày
      Biết <dự án>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | dự án                                                                                                    | kết quả                                         |
        | chưa báo cáo "Dự án, hạng mục hạ tầng, cơ sở dữ liệu, nền tảng số"                                       | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |
        | có "Dự án, hạng mục hạ tầng, cơ sở dữ liệu, nền tảng số" không ghi ngày, văn bản tham mưu: 512/SKHCN-CĐS | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @KH-IV.3-2
    Khung kịch bản: Dự án đúng tiến độ: chỉ cơ quan được nêu tên
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và "cơ quan được giao nhiệm vụ riêng" là "<cơ quan>"
      Và "Số dự án công nghệ thông tin, chuyển đổi số đúng tiến độ" là 4
      Và "Số dự án công nghệ thông tin, chuyển đổi số đang thực hiện" là 5
      Và "Số dự án công nghệ thông tin, chuyển đổi số đúng tiến độ" năm 2024 là 4
      Và "Số dự án công nghệ thông tin, chuyển đổi số đang thực hiện" năm 2024 là 5
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                  | cơ quan                 | kết quả                                                |
        | Sở Khoa học và Công nghệ tỉnh Khánh Hòa | Sở Khoa học - Công nghệ | "Vi phạm", lý do "không có"                            |
        | Sở Nội vụ tỉnh Khánh Hòa                | Sở Nội vụ               | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | Sở Tư pháp tỉnh Khánh Hòa               | Sở Tư pháp              | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @KH-IV.3-2
    Khung kịch bản: Dự án đúng tiến độ: không thuộc loại đơn vị khác
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và "Số dự án công nghệ thông tin, chuyển đổi số đúng tiến độ" là 4
      Và "Số dự án công nghệ thông tin, chuyển đổi số đang thực hiện" là 5
      Và "Số dự án công nghệ thông tin, chuyển đổi số đúng tiến độ" năm 2024 là 4
      Và "Số dự án công nghệ thông tin, chuyển đổi số đang thực hiện" năm 2024 là 5
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                  | loại                                       | kết quả                                   |
        | Sở Khoa học và Công nghệ tỉnh Khánh Hòa | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có"               |
        | Chi cục Kiểm lâm tỉnh Khánh Hòa         | Cơ quan nhà nước                           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Trường Trung học phổ thông Lý Tự Trọng  | Đơn vị sự nghiệp công lập                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân tỉnh Khánh Hòa          | Ủy ban nhân dân cấp tỉnh                   | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân phường Nha Trang        | Ủy ban nhân dân cấp xã                     | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ban Tổ chức Tỉnh ủy Khánh Hòa           | Cấp ủy, ban đảng                           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh   | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị" |

    @KH-IV.3-2
    Khung kịch bản: Dự án đúng tiến độ: chỉ địa bàn tỉnh Khánh Hòa trước sắp xếp
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", <nơi>
      Và "Số dự án công nghệ thông tin, chuyển đổi số đúng tiến độ" là 4
      Và "Số dự án công nghệ thông tin, chuyển đổi số đang thực hiện" là 5
      Và "Số dự án công nghệ thông tin, chuyển đổi số đúng tiến độ" năm 2024 là 4
      Và "Số dự án công nghệ thông tin, chuyển đổi số đang thực hiện" năm 2024 là 5
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                   | nơi                                             | kết quả                               |
        | Sở Khoa học và Công nghệ tỉnh Khánh Hòa  | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"           |
        | Sở Khoa học và Công nghệ tỉnh Ninh Thuận | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | "Không áp dụng", lý do "khác địa bàn" |
        | Sở Khoa học và Công nghệ tỉnh Đắk Lắk    | tỉnh Đắk Lắk                                    | "Không áp dụng", lý do "khác địa bàn" |

    @KH-IV.3-2
    Kịch bản: Dự án đúng tiến độ: chưa ghi đơn vị là cơ quan nào thì chưa đủ dữ liệu
      Biết chưa báo cáo "cơ quan được giao nhiệm vụ riêng"
      Và "Số dự án công nghệ thông tin, chuyển đổi số đúng tiến độ" là 4
      Và "Số dự án công nghệ thông tin, chuyển đổi số đang thực hiện" là 5
      Và "Số dự án công nghệ thông tin, chuyển đổi số đúng tiến độ" năm 2024 là 4
      Và "Số dự án công nghệ thông tin, chuyển đổi số đang thực hiện" năm 2024 là 5
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.3-2
    Khung kịch bản: Dự án đúng tiến độ: đủ 100% là đạt, không cần so với năm trước
      Biết "Số dự án công nghệ thông tin, chuyển đổi số đúng tiến độ" là <đúng tiến độ>
      Và "Số dự án công nghệ thông tin, chuyển đổi số đang thực hiện" là <đang thực hiện>
      Và "Số dự án công nghệ thông tin, chuyển đổi số đúng tiến độ" năm 2024 là 5
      Và "Số dự án công nghệ thông tin, chuyển đổi số đang thực hiện" năm 2024 là 5
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đúng tiến độ | đang thực hiện | kết quả                     |
        | 5            | 5              | "Đạt"                       |
        | 1            | 1              | "Đạt"                       |
        | 4            | 5              | "Vi phạm", lý do "không có" |
        | 19           | 20             | "Vi phạm", lý do "không có" |
        | 0            | 5              | "Vi phạm", lý do "không có" |

    @KH-IV.3-2
    Khung kịch bản: Dự án đúng tiến độ: chưa đủ 100% thì phải cao hơn tỷ lệ năm trước
      Biết "Số dự án công nghệ thông tin, chuyển đổi số đúng tiến độ" là 4
      Và "Số dự án công nghệ thông tin, chuyển đổi số đang thực hiện" là 5
      Và "Số dự án công nghệ thông tin, chuyển đổi số đúng tiến độ" năm 2024 là <đúng năm trước>
      Và "Số dự án công nghệ thông tin, chuyển đổi số đang thực hiện" năm 2024 là <đang năm trước>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đúng năm trước | đang năm trước | kết quả                     |
        | 3              | 5              | "Đạt"                       |
        | 3              | 4              | "Đạt"                       |
        | 7              | 9              | "Đạt"                       |
        | 4              | 5              | "Vi phạm", lý do "không có" |
        | 8              | 10             | "Vi phạm", lý do "không có" |
        | 5              | 6              | "Vi phạm", lý do "không có" |
        | 5              | 5              | "Vi phạm", lý do "không có" |
        | 0              | 3              | "Đạt"                       |

    @KH-IV.3-2
    Khung kịch bản: Dự án đúng tiến độ: không có dự án đang thực hiện thì không áp dụng
      Biết "Số dự án công nghệ thông tin, chuyển đổi số đúng tiến độ" là <đúng tiến độ>
      Và "Số dự án công nghệ thông tin, chuyển đổi số đang thực hiện" là <đang thực hiện>
      Và "Số dự án công nghệ thông tin, chuyển đổi số đúng tiến độ" năm 2024 là 3
      Và "Số dự án công nghệ thông tin, chuyển đổi số đang thực hiện" năm 2024 là 5
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đúng tiến độ | đang thực hiện | kết quả                                                |
        | 0            | 0              | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | 1            | 1              | "Đạt"                                                  |

    @KH-IV.3-2
    Khung kịch bản: Dự án đúng tiến độ: năm không có dự án, trong năm thì chưa kết luận
      Biết "Số dự án công nghệ thông tin, chuyển đổi số đúng tiến độ" là 0
      Và "Số dự án công nghệ thông tin, chuyển đổi số đang thực hiện" là 0
      Và "Số dự án công nghệ thông tin, chuyển đổi số đúng tiến độ" năm 2024 là 3
      Và "Số dự án công nghệ thông tin, chuyển đổi số đang thực hiện" năm 2024 là 5
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                                |
        | 31/12/2025    | "Chưa đến hạn"                                         |
        | 01/01/2026    | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @KH-IV.3-2
    Khung kịch bản: Dự án đúng tiến độ: chưa đủ 100% mà không có số liệu năm trước thì không xét
      Biết "Số dự án công nghệ thông tin, chuyển đổi số đúng tiến độ" là <đúng>
      Và "Số dự án công nghệ thông tin, chuyển đổi số đang thực hiện" là <đang>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"
      Và có ghi chú "Không có số liệu kỳ trước để so sánh"

      Dữ liệu:
        | đúng | đang |
        | 4    | 5    |
        | 19   | 20   |
        | 99   | 100  |

    @KH-IV.3-2
    Kịch bản: Dự án đúng tiến độ: năm trước không có dự án nào để so sánh
      Biết "Số dự án công nghệ thông tin, chuyển đổi số đúng tiến độ" là 4
      Và "Số dự án công nghệ thông tin, chuyển đổi số đang thực hiện" là 5
      Và "Số dự án công nghệ thông tin, chuyển đổi số đúng tiến độ" năm 2024 là 0
      Và "Số dự án công nghệ thông tin, chuyển đổi số đang thực hiện" năm 2024 là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"
      Và có ghi chú "Không có số liệu kỳ trước để so sánh"

    @KH-IV.3-2
    Kịch bản: Dự án đúng tiến độ: đủ 100%, không có số liệu năm trước vẫn đạt
      Biết "Số dự án công nghệ thông tin, chuyển đổi số đúng tiến độ" là 5
      Và "Số dự án công nghệ thông tin, chuyển đổi số đang thực hiện" là 5
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @KH-IV.3-2
    Khung kịch bản: Dự án đúng tiến độ: chưa báo cáo số dự án
      Biết "Số dự án công nghệ thông tin, chuyển đổi số đúng tiến độ" năm 2024 là 3
      Và "Số dự án công nghệ thông tin, chuyển đổi số đang thực hiện" năm 2024 là 5
      Và <số đã báo cáo>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số đã báo cáo                                                     | kết quả                                         |
        | "Số dự án công nghệ thông tin, chuyển đổi số đúng tiến độ" là 4   | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |
        | "Số dự án công nghệ thông tin, chuyển đổi số đang thực hiện" là 5 | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @KH-IV.3-2
    Kịch bản: Dự án đúng tiến độ: chưa báo cáo số liệu nào
      Biết chưa báo cáo "Số dự án công nghệ thông tin, chuyển đổi số đang thực hiện"
      Và chưa báo cáo "Số dự án công nghệ thông tin, chuyển đổi số đúng tiến độ"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.3-2
    Khung kịch bản: Dự án đúng tiến độ: hết năm mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và "Số dự án công nghệ thông tin, chuyển đổi số đúng tiến độ" là 4
      Và "Số dự án công nghệ thông tin, chuyển đổi số đang thực hiện" là 5
      Và "Số dự án công nghệ thông tin, chuyển đổi số đúng tiến độ" năm 2024 là 4
      Và "Số dự án công nghệ thông tin, chuyển đổi số đang thực hiện" năm 2024 là 5
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 30/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Vi phạm", lý do "không có"                 |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @KH-IV.3-2
    Kịch bản: Dự án đúng tiến độ: đủ 100% thì đạt ngay trong năm
      Biết số liệu đầy đủ đến ngày 20/11/2025
      Và "Số dự án công nghệ thông tin, chuyển đổi số đúng tiến độ" là 5
      Và "Số dự án công nghệ thông tin, chuyển đổi số đang thực hiện" là 5
      Khi đánh giá vào ngày 20/11/2025
      Thì kết quả là "Đạt"

    @KH-IV.3-2
    Khung kịch bản: Dự án đúng tiến độ: năm 2024 chưa có Kế hoạch, từ năm 2025 mới xét
      Biết hồ sơ năm <năm> của Sở Khoa học và Công nghệ tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và "Số dự án công nghệ thông tin, chuyển đổi số đúng tiến độ" là 4
      Và "Số dự án công nghệ thông tin, chuyển đổi số đang thực hiện" là 5
      Và "Số dự án công nghệ thông tin, chuyển đổi số đúng tiến độ" năm <năm trước> là 4
      Và "Số dự án công nghệ thông tin, chuyển đổi số đang thực hiện" năm <năm trước> là 5
      Khi đánh giá vào ngày 15/02/2027
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm  | năm trước | kết quả                                         |
        | 2024 | 2023      | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 2024      | "Vi phạm", lý do "không có"                     |
        | 2026 | 2025      | "Vi phạm", lý do "không có"                     |

    @KH-IV.3-2
    Khung kịch bản: Dự án đúng tiến độ: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và "Số dự án công nghệ thông tin, chuyển đổi số đúng tiến độ" là 5
      Và "Số dự án công nghệ thông tin, chuyển đổi số đang thực hiện" là 5
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 03/10/2025     | "Đạt"                                |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-IV.3-2
    Khung kịch bản: Dự án đúng tiến độ: đơn vị giải thể, tính từ 30/6/2025 phải đủ 90 ngày
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và "Số dự án công nghệ thông tin, chuyển đổi số đúng tiến độ" là 4
      Và "Số dự án công nghệ thông tin, chuyển đổi số đang thực hiện" là 5
      Và "Số dự án công nghệ thông tin, chuyển đổi số đúng tiến độ" năm 2024 là 4
      Và "Số dự án công nghệ thông tin, chuyển đổi số đang thực hiện" năm 2024 là 5
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 27/09/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 28/09/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @KH-IV.3-2
    Kịch bản: Dự án đúng tiến độ: hồ sơ chỉ có 6 tháng thì chưa kết luận cho cả năm
      Biết hồ sơ 6 tháng đầu năm 2025 của Sở Khoa học và Công nghệ tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và "Số dự án công nghệ thông tin, chuyển đổi số đúng tiến độ" là 4
      Và "Số dự án công nghệ thông tin, chuyển đổi số đang thực hiện" là 5
      Và "Số dự án công nghệ thông tin, chuyển đổi số đúng tiến độ" năm 2024 là 4
      Và "Số dự án công nghệ thông tin, chuyển đổi số đang thực hiện" năm 2024 là 5
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @KH-IV.3-3
    Khung kịch bản: Điều kiện bảo đảm khác: chỉ cơ quan được nêu tên
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và "cơ quan được giao nhiệm vụ riêng" là "<cơ quan>"
      Và không có "Tài liệu về các điều kiện bảo đảm khác" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                  | cơ quan                 | kết quả                                                |
        | Sở Khoa học và Công nghệ tỉnh Khánh Hòa | Sở Khoa học - Công nghệ | "Vi phạm", lý do "không có"                            |
        | Sở Nội vụ tỉnh Khánh Hòa                | Sở Nội vụ               | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | Sở Tư pháp tỉnh Khánh Hòa               | Sở Tư pháp              | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @KH-IV.3-3
    Khung kịch bản: Điều kiện bảo đảm khác: không thuộc loại đơn vị khác
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và không có "Tài liệu về các điều kiện bảo đảm khác" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                  | loại                                       | kết quả                                   |
        | Sở Khoa học và Công nghệ tỉnh Khánh Hòa | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có"               |
        | Chi cục Kiểm lâm tỉnh Khánh Hòa         | Cơ quan nhà nước                           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Trường Trung học phổ thông Lý Tự Trọng  | Đơn vị sự nghiệp công lập                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân tỉnh Khánh Hòa          | Ủy ban nhân dân cấp tỉnh                   | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân phường Nha Trang        | Ủy ban nhân dân cấp xã                     | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ban Tổ chức Tỉnh ủy Khánh Hòa           | Cấp ủy, ban đảng                           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh   | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị" |

    @KH-IV.3-3
    Khung kịch bản: Điều kiện bảo đảm khác: chỉ địa bàn tỉnh Khánh Hòa trước sắp xếp
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", <nơi>
      Và không có "Tài liệu về các điều kiện bảo đảm khác" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                   | nơi                                             | kết quả                               |
        | Sở Khoa học và Công nghệ tỉnh Khánh Hòa  | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"           |
        | Sở Khoa học và Công nghệ tỉnh Ninh Thuận | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | "Không áp dụng", lý do "khác địa bàn" |
        | Sở Khoa học và Công nghệ tỉnh Đắk Lắk    | tỉnh Đắk Lắk                                    | "Không áp dụng", lý do "khác địa bàn" |

    @KH-IV.3-3
    Kịch bản: Điều kiện bảo đảm khác: chưa ghi đơn vị là cơ quan nào thì chưa đủ dữ liệu
      Biết chưa báo cáo "cơ quan được giao nhiệm vụ riêng"
      Và không có "Tài liệu về các điều kiện bảo đảm khác" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.3-3
    Khung kịch bản: Điều kiện bảo đảm khác: năm 2024 chưa có Kế hoạch, từ năm 2025 mới xét
      Biết hồ sơ năm <năm> của Sở Khoa học và Công nghệ tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Tài liệu về các điều kiện bảo đảm khác" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm  | số liệu đến | ngày đánh giá | kết quả                                         |
        | 2024 | 31/12/2024  | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 31/12/2025  | 15/01/2026    | "Vi phạm", lý do "không có"                     |
        | 2026 | 31/12/2026  | 15/01/2027    | "Vi phạm", lý do "không có"                     |

    @KH-IV.3-3
    Khung kịch bản: Điều kiện bảo đảm khác: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Tài liệu về các điều kiện bảo đảm khác" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Vi phạm", lý do "không có"          |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-IV.3-3
    Khung kịch bản: Điều kiện bảo đảm khác: đơn vị giải thể, tính từ 30/6/2025 phải đủ 90 ngày
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Tài liệu về các điều kiện bảo đảm khác" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 27/09/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 28/09/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @KH-IV.3-3
    Kịch bản: Điều kiện bảo đảm khác: đã làm xong trước khi giải thể thì giữ kết quả
      Biết đơn vị chấm dứt hoạt động từ ngày 01/12/2025
      Và không có "Tài liệu về các điều kiện bảo đảm khác" nào
      Và có "Tài liệu về các điều kiện bảo đảm khác" ngày 10/11/2025, năm: 2025
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Đạt"

    @KH-IV.3-3
    Khung kịch bản: Điều kiện bảo đảm khác: chưa làm thì hết hạn mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Tài liệu về các điều kiện bảo đảm khác" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 30/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Vi phạm", lý do "không có"                 |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @KH-IV.3-3
    Kịch bản: Điều kiện bảo đảm khác: hồ sơ chỉ có 6 tháng thì chưa kết luận cho cả năm
      Biết hồ sơ 6 tháng đầu năm 2025 của Sở Khoa học và Công nghệ tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và không có "Tài liệu về các điều kiện bảo đảm khác" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @KH-IV.3-3
    Kịch bản: Điều kiện bảo đảm khác: đã làm thì đạt ngay trong năm
      Biết số liệu đầy đủ đến ngày 20/11/2025
      Và không có "Tài liệu về các điều kiện bảo đảm khác" nào
      Và có "Tài liệu về các điều kiện bảo đảm khác" ngày 10/11/2025, năm: 2025
      Khi đánh giá vào ngày 20/11/2025
      Thì kết quả là "Đạt"

    @KH-IV.3-3
    Khung kịch bản: Điều kiện bảo đảm khác: tài liệu phải của đúng năm, lập chậm nhất 31/12
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và có "Tài liệu về các điều kiện bảo đảm khác" ngày <ngày>, năm: <năm>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | năm  | kết quả                     |
        | 20/12/2024 | 2025 | "Đạt"                       |
        | 31/12/2025 | 2025 | "Đạt"                       |
        | 01/01/2026 | 2025 | "Vi phạm", lý do "quá hạn"  |
        | 15/12/2025 | 2024 | "Vi phạm", lý do "không có" |
        | 15/12/2025 | 2026 | "Vi phạm", lý do "không có" |

    @KH-IV.3-3
    Kịch bản: Điều kiện bảo đảm khác: lập sau khi hết năm thì ghi số ngày chậm
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và có "Tài liệu về các điều kiện bảo đảm khác" ngày 07/01/2026, năm: 2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là 7

    @KH-IV.3-3
    Khung kịch bản: Điều kiện bảo đảm khác: chưa báo cáo, chưa ghi năm
      Biết <tài liệu>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tài liệu                                                    | kết quả                                         |
        | chưa báo cáo "Tài liệu về các điều kiện bảo đảm khác"       | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |
        | có "Tài liệu về các điều kiện bảo đảm khác" ngày 15/12/2025 | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

  Quy tắc: Sở Văn hóa, Thể thao và Du lịch (mục 4)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Sở Văn hóa, Thể thao và Du lịch tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và "cơ quan được giao nhiệm vụ riêng" là "Sở Văn hóa - Thể thao - Du lịch"

    @KH-IV.4-1
    Khung kịch bản: Rà soát hương ước cấp tỉnh: chỉ cơ quan được nêu tên
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và "cơ quan được giao nhiệm vụ riêng" là "<cơ quan>"
      Và không có "Lần rà soát hương ước, quy ước" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                         | cơ quan                         | kết quả                                                |
        | Sở Văn hóa, Thể thao và Du lịch tỉnh Khánh Hòa | Sở Văn hóa - Thể thao - Du lịch | "Vi phạm", lý do "không có"                            |
        | Sở Nội vụ tỉnh Khánh Hòa                       | Sở Nội vụ                       | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | Sở Tư pháp tỉnh Khánh Hòa                      | Sở Tư pháp                      | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @KH-IV.4-1
    Khung kịch bản: Rà soát hương ước cấp tỉnh: không thuộc loại đơn vị khác
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và không có "Lần rà soát hương ước, quy ước" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                         | loại                                       | kết quả                                   |
        | Sở Văn hóa, Thể thao và Du lịch tỉnh Khánh Hòa | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có"               |
        | Chi cục Kiểm lâm tỉnh Khánh Hòa                | Cơ quan nhà nước                           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Trường Trung học phổ thông Lý Tự Trọng         | Đơn vị sự nghiệp công lập                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân tỉnh Khánh Hòa                 | Ủy ban nhân dân cấp tỉnh                   | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân phường Nha Trang               | Ủy ban nhân dân cấp xã                     | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ban Tổ chức Tỉnh ủy Khánh Hòa                  | Cấp ủy, ban đảng                           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh          | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị" |

    @KH-IV.4-1
    Khung kịch bản: Rà soát hương ước cấp tỉnh: chỉ địa bàn tỉnh Khánh Hòa trước sắp xếp
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", <nơi>
      Và không có "Lần rà soát hương ước, quy ước" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                          | nơi                                             | kết quả                               |
        | Sở Văn hóa, Thể thao và Du lịch tỉnh Khánh Hòa  | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"           |
        | Sở Văn hóa, Thể thao và Du lịch tỉnh Ninh Thuận | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | "Không áp dụng", lý do "khác địa bàn" |
        | Sở Văn hóa, Thể thao và Du lịch tỉnh Đắk Lắk    | tỉnh Đắk Lắk                                    | "Không áp dụng", lý do "khác địa bàn" |

    @KH-IV.4-1
    Kịch bản: Rà soát hương ước cấp tỉnh: chưa ghi đơn vị là cơ quan nào thì chưa đủ dữ liệu
      Biết chưa báo cáo "cơ quan được giao nhiệm vụ riêng"
      Và không có "Lần rà soát hương ước, quy ước" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.4-1
    Khung kịch bản: Rà soát hương ước cấp tỉnh: năm 2024 chưa có Kế hoạch, từ năm 2025 mới xét
      Biết hồ sơ năm <năm> của Sở Văn hóa, Thể thao và Du lịch tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Lần rà soát hương ước, quy ước" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm  | số liệu đến | ngày đánh giá | kết quả                                         |
        | 2024 | 31/12/2024  | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 31/12/2025  | 15/01/2026    | "Vi phạm", lý do "không có"                     |
        | 2026 | 31/12/2026  | 15/01/2027    | "Vi phạm", lý do "không có"                     |

    @KH-IV.4-1
    Khung kịch bản: Rà soát hương ước cấp tỉnh: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Lần rà soát hương ước, quy ước" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Vi phạm", lý do "không có"          |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-IV.4-1
    Khung kịch bản: Rà soát hương ước cấp tỉnh: đơn vị giải thể, tính từ 30/6/2025 phải đủ 90 ngày
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Lần rà soát hương ước, quy ước" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 27/09/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 28/09/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @KH-IV.4-1
    Kịch bản: Rà soát hương ước cấp tỉnh: đã làm xong trước khi giải thể thì giữ kết quả
      Biết đơn vị chấm dứt hoạt động từ ngày 01/12/2025
      Và không có "Lần rà soát hương ước, quy ước" nào
      Và có "Lần rà soát hương ước, quy ước" ngày 05/08/2025, nơi rà soát: cấp tỉnh
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Đạt"

    @KH-IV.4-1
    Khung kịch bản: Rà soát hương ước cấp tỉnh: chưa làm thì hết hạn mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Lần rà soát hương ước, quy ước" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 30/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Vi phạm", lý do "không có"                 |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @KH-IV.4-1
    Khung kịch bản: Rà soát hương ước cấp tỉnh: phải trong năm
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và có "Lần rà soát hương ước, quy ước" ngày <ngày>, nơi rà soát: cấp tỉnh
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @KH-IV.4-1
    Kịch bản: Rà soát hương ước cấp tỉnh: hồ sơ chỉ có 6 tháng thì chưa kết luận cho cả năm
      Biết hồ sơ 6 tháng đầu năm 2025 của Sở Văn hóa, Thể thao và Du lịch tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và không có "Lần rà soát hương ước, quy ước" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @KH-IV.4-1
    Kịch bản: Rà soát hương ước cấp tỉnh: đã làm thì đạt ngay trong năm
      Biết số liệu đầy đủ đến ngày 20/11/2025
      Và không có "Lần rà soát hương ước, quy ước" nào
      Và có "Lần rà soát hương ước, quy ước" ngày 05/08/2025, nơi rà soát: cấp tỉnh
      Khi đánh giá vào ngày 20/11/2025
      Thì kết quả là "Đạt"

    @KH-IV.4-1
    Khung kịch bản: Rà soát hương ước cấp tỉnh: rà soát của xã, của cộng đồng không thay được
      Biết có "Lần rà soát hương ước, quy ước" ngày 05/08/2025, nơi rà soát: <nơi rà soát>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | nơi rà soát        | kết quả                     |
        | cấp tỉnh           | "Đạt"                       |
        | cấp tỉnh và cấp xã | "Đạt"                       |
        | cấp xã             | "Vi phạm", lý do "không có" |
        | cộng đồng dân cư   | "Vi phạm", lý do "không có" |

    @KH-IV.4-1
    Khung kịch bản: Rà soát hương ước cấp tỉnh: chưa báo cáo, chưa ghi nơi rà soát, chưa ghi ngày
      Biết <rà soát>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | rà soát                                                                          | kết quả                                         |
        | chưa báo cáo "Lần rà soát hương ước, quy ước"                                    | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |
        | có "Lần rà soát hương ước, quy ước" ngày 05/08/2025, kết quả rà soát: giữ nguyên | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |
        | có "Lần rà soát hương ước, quy ước" không ghi ngày, nơi rà soát: cấp tỉnh        | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @KH-IV.4-2
    Khung kịch bản: Hướng dẫn hương ước: chỉ cơ quan được nêu tên
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và "cơ quan được giao nhiệm vụ riêng" là "<cơ quan>"
      Và không có "Văn bản chỉ đạo, hướng dẫn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                         | cơ quan                         | kết quả                                                |
        | Sở Văn hóa, Thể thao và Du lịch tỉnh Khánh Hòa | Sở Văn hóa - Thể thao - Du lịch | "Vi phạm", lý do "không có"                            |
        | Sở Nội vụ tỉnh Khánh Hòa                       | Sở Nội vụ                       | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | Sở Tư pháp tỉnh Khánh Hòa                      | Sở Tư pháp                      | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @KH-IV.4-2
    Khung kịch bản: Hướng dẫn hương ước: không thuộc loại đơn vị khác
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và không có "Văn bản chỉ đạo, hướng dẫn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                         | loại                                       | kết quả                                   |
        | Sở Văn hóa, Thể thao và Du lịch tỉnh Khánh Hòa | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có"               |
        | Chi cục Kiểm lâm tỉnh Khánh Hòa                | Cơ quan nhà nước                           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Trường Trung học phổ thông Lý Tự Trọng         | Đơn vị sự nghiệp công lập                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân tỉnh Khánh Hòa                 | Ủy ban nhân dân cấp tỉnh                   | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân phường Nha Trang               | Ủy ban nhân dân cấp xã                     | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ban Tổ chức Tỉnh ủy Khánh Hòa                  | Cấp ủy, ban đảng                           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh          | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị" |

    @KH-IV.4-2
    Khung kịch bản: Hướng dẫn hương ước: chỉ địa bàn tỉnh Khánh Hòa trước sắp xếp
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", <nơi>
      Và không có "Văn bản chỉ đạo, hướng dẫn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                          | nơi                                             | kết quả                               |
        | Sở Văn hóa, Thể thao và Du lịch tỉnh Khánh Hòa  | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"           |
        | Sở Văn hóa, Thể thao và Du lịch tỉnh Ninh Thuận | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | "Không áp dụng", lý do "khác địa bàn" |
        | Sở Văn hóa, Thể thao và Du lịch tỉnh Đắk Lắk    | tỉnh Đắk Lắk                                    | "Không áp dụng", lý do "khác địa bàn" |

    @KH-IV.4-2
    Kịch bản: Hướng dẫn hương ước: chưa ghi đơn vị là cơ quan nào thì chưa đủ dữ liệu
      Biết chưa báo cáo "cơ quan được giao nhiệm vụ riêng"
      Và không có "Văn bản chỉ đạo, hướng dẫn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.4-2
    Khung kịch bản: Hướng dẫn hương ước: bắt đầu xét từ ngày 30/6/2025, không có thời gian chờ
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Văn bản chỉ đạo, hướng dẫn" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                         |
        | 31/12/2025  | 29/06/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 31/12/2025  | 30/06/2025    | "Chưa đến hạn"                                  |
        | 31/12/2025  | 01/07/2025    | "Vi phạm", lý do "không có"                     |
        | 29/06/2025  | 01/07/2025    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ"     |

    @KH-IV.4-2
    Kịch bản: Hướng dẫn hương ước: hạn là ngày bắt đầu đánh giá
      Biết không có "Văn bản chỉ đạo, hướng dẫn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"
      Và hạn cuối là ngày 30/06/2025

    @KH-IV.4-2
    Khung kịch bản: Hướng dẫn hương ước: phải ban hành từ ngày Nghị định số 61/2023/NĐ-CP
      Biết số liệu đầy đủ đến ngày 31/01/2026
      Và có "Văn bản chỉ đạo, hướng dẫn" ngày <ngày>, nội dung: hương ước quy ước
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 15/08/2023 | "Vi phạm", lý do "không có" |
        | 16/08/2023 | "Đạt"                       |
        | 17/08/2023 | "Đạt"                       |
        | 15/01/2026 | "Đạt"                       |
        | 16/01/2026 | "Vi phạm", lý do "không có" |

    @KH-IV.4-2
    Khung kịch bản: Hướng dẫn hương ước: phải còn hiệu lực vào ngày đánh giá
      Biết số liệu đầy đủ đến ngày 31/01/2026
      Và có "Văn bản chỉ đạo, hướng dẫn" ngày 10/03/2024, nội dung: hương ước quy ước; có hiệu lực đến: <hết hiệu lực>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | hết hiệu lực | kết quả                     |
        | 14/01/2026   | "Vi phạm", lý do "không có" |
        | 15/01/2026   | "Đạt"                       |
        | 16/01/2026   | "Đạt"                       |

    @KH-IV.4-2
    Khung kịch bản: Hướng dẫn hương ước: đúng nội dung hương ước, quy ước
      Biết có "Văn bản chỉ đạo, hướng dẫn" ngày 10/03/2024<nội dung>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | nội dung                                         | kết quả                                         |
        | , nội dung: hương ước quy ước                    | "Đạt"                                           |
        | , nội dung: dân chủ ở cơ sở và hương ước quy ước | "Đạt"                                           |
        | , nội dung: dân chủ ở cơ sở                      | "Vi phạm", lý do "không có"                     |
        | , loại văn bản: hướng dẫn                        | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @KH-IV.4-2
    Khung kịch bản: Hướng dẫn hương ước: chưa báo cáo, chưa ghi ngày ban hành
      Biết <hướng dẫn>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | hướng dẫn                                                                   | kết quả                                         |
        | chưa báo cáo "Văn bản chỉ đạo, hướng dẫn"                                   | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |
        | có "Văn bản chỉ đạo, hướng dẫn" không ghi ngày, nội dung: hương ước quy ước | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @KH-IV.4-2
    Khung kịch bản: Hướng dẫn hương ước: Sở giải thể trước và sau ngày bắt đầu đánh giá
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Văn bản chỉ đạo, hướng dẫn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 30/06/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 01/07/2025  | "Vi phạm", lý do "không có"                   |

    @KH-IV.4-2
    Khung kịch bản: Hướng dẫn hương ước: Sở thành lập sau thì xét từ ngày thành lập
      Biết đơn vị thành lập ngày 01/10/2025
      Và không có "Văn bản chỉ đạo, hướng dẫn" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                       |
        | 30/09/2025    | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 01/10/2025    | "Chưa đến hạn"                                |
        | 02/10/2025    | "Vi phạm", lý do "không có"                   |

    @KH-IV.4-3
    Khung kịch bản: Kiểm tra về hương ước: chỉ cơ quan được nêu tên
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và "cơ quan được giao nhiệm vụ riêng" là "<cơ quan>"
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                         | cơ quan                         | kết quả                                                |
        | Sở Văn hóa, Thể thao và Du lịch tỉnh Khánh Hòa | Sở Văn hóa - Thể thao - Du lịch | "Vi phạm", lý do "không có"                            |
        | Sở Nội vụ tỉnh Khánh Hòa                       | Sở Nội vụ                       | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | Sở Tư pháp tỉnh Khánh Hòa                      | Sở Tư pháp                      | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @KH-IV.4-3
    Khung kịch bản: Kiểm tra về hương ước: không thuộc loại đơn vị khác
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                         | loại                                       | kết quả                                   |
        | Sở Văn hóa, Thể thao và Du lịch tỉnh Khánh Hòa | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có"               |
        | Chi cục Kiểm lâm tỉnh Khánh Hòa                | Cơ quan nhà nước                           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Trường Trung học phổ thông Lý Tự Trọng         | Đơn vị sự nghiệp công lập                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân tỉnh Khánh Hòa                 | Ủy ban nhân dân cấp tỉnh                   | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân phường Nha Trang               | Ủy ban nhân dân cấp xã                     | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ban Tổ chức Tỉnh ủy Khánh Hòa                  | Cấp ủy, ban đảng                           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh          | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị" |

    @KH-IV.4-3
    Khung kịch bản: Kiểm tra về hương ước: chỉ địa bàn tỉnh Khánh Hòa trước sắp xếp
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", <nơi>
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                          | nơi                                             | kết quả                               |
        | Sở Văn hóa, Thể thao và Du lịch tỉnh Khánh Hòa  | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"           |
        | Sở Văn hóa, Thể thao và Du lịch tỉnh Ninh Thuận | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | "Không áp dụng", lý do "khác địa bàn" |
        | Sở Văn hóa, Thể thao và Du lịch tỉnh Đắk Lắk    | tỉnh Đắk Lắk                                    | "Không áp dụng", lý do "khác địa bàn" |

    @KH-IV.4-3
    Kịch bản: Kiểm tra về hương ước: chưa ghi đơn vị là cơ quan nào thì chưa đủ dữ liệu
      Biết chưa báo cáo "cơ quan được giao nhiệm vụ riêng"
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.4-3
    Khung kịch bản: Kiểm tra về hương ước: năm 2024 chưa có Kế hoạch, từ năm 2025 mới xét
      Biết hồ sơ năm <năm> của Sở Văn hóa, Thể thao và Du lịch tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm  | số liệu đến | ngày đánh giá | kết quả                                         |
        | 2024 | 31/12/2024  | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 31/12/2025  | 15/01/2026    | "Vi phạm", lý do "không có"                     |
        | 2026 | 31/12/2026  | 15/01/2027    | "Vi phạm", lý do "không có"                     |

    @KH-IV.4-3
    Khung kịch bản: Kiểm tra về hương ước: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Vi phạm", lý do "không có"          |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-IV.4-3
    Khung kịch bản: Kiểm tra về hương ước: đơn vị giải thể, tính từ 30/6/2025 phải đủ 90 ngày
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 27/09/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 28/09/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @KH-IV.4-3
    Kịch bản: Kiểm tra về hương ước: đã làm xong trước khi giải thể thì giữ kết quả
      Biết đơn vị chấm dứt hoạt động từ ngày 01/12/2025
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 22/09/2025, nội dung kiểm tra: hương ước quy ước
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Đạt"

    @KH-IV.4-3
    Khung kịch bản: Kiểm tra về hương ước: chưa làm thì hết hạn mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 30/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Vi phạm", lý do "không có"                 |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @KH-IV.4-3
    Khung kịch bản: Kiểm tra về hương ước: phải trong năm
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày <ngày>, nội dung kiểm tra: hương ước quy ước
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @KH-IV.4-3
    Kịch bản: Kiểm tra về hương ước: hồ sơ chỉ có 6 tháng thì chưa kết luận cho cả năm
      Biết hồ sơ 6 tháng đầu năm 2025 của Sở Văn hóa, Thể thao và Du lịch tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @KH-IV.4-3
    Kịch bản: Kiểm tra về hương ước: đã làm thì đạt ngay trong năm
      Biết số liệu đầy đủ đến ngày 20/11/2025
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 22/09/2025, nội dung kiểm tra: hương ước quy ước
      Khi đánh giá vào ngày 20/11/2025
      Thì kết quả là "Đạt"

    @KH-IV.4-3
    Khung kịch bản: Kiểm tra về hương ước: nội dung phải có hương ước, quy ước
      Biết có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 22/09/2025, nội dung kiểm tra: <nội dung>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | nội dung                                 | kết quả                     |
        | hương ước quy ước                        | "Đạt"                       |
        | công khai thông tin và hương ước quy ước | "Đạt"                       |
        | công khai thông tin                      | "Vi phạm", lý do "không có" |
        | nội dung khác                            | "Vi phạm", lý do "không có" |

    @KH-IV.4-3
    Khung kịch bản: Kiểm tra về hương ước: chưa báo cáo, chưa ghi nội dung, chưa ghi ngày
      Biết <cuộc kiểm tra>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | cuộc kiểm tra                                                                                        | kết quả                                         |
        | chưa báo cáo "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở"                                            | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |
        | có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 22/09/2025, loại hình: kiểm tra                 | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |
        | có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" không ghi ngày, nội dung kiểm tra: hương ước quy ước | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

  Quy tắc: Sở Tài chính (mục 5)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Sở Tài chính tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và "cơ quan được giao nhiệm vụ riêng" là "Sở Tài chính"

    @KH-IV.5-1
    Khung kịch bản: Hướng dẫn kinh phí: chỉ cơ quan được nêu tên
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và "cơ quan được giao nhiệm vụ riêng" là "<cơ quan>"
      Và không có "Văn bản chỉ đạo, hướng dẫn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                      | cơ quan      | kết quả                                                |
        | Sở Tài chính tỉnh Khánh Hòa | Sở Tài chính | "Vi phạm", lý do "không có"                            |
        | Sở Nội vụ tỉnh Khánh Hòa    | Sở Nội vụ    | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | Sở Tư pháp tỉnh Khánh Hòa   | Sở Tư pháp   | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @KH-IV.5-1
    Khung kịch bản: Hướng dẫn kinh phí: không thuộc loại đơn vị khác
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và không có "Văn bản chỉ đạo, hướng dẫn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                 | loại                                       | kết quả                                   |
        | Sở Tài chính tỉnh Khánh Hòa            | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có"               |
        | Chi cục Kiểm lâm tỉnh Khánh Hòa        | Cơ quan nhà nước                           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Trường Trung học phổ thông Lý Tự Trọng | Đơn vị sự nghiệp công lập                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân tỉnh Khánh Hòa         | Ủy ban nhân dân cấp tỉnh                   | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân phường Nha Trang       | Ủy ban nhân dân cấp xã                     | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ban Tổ chức Tỉnh ủy Khánh Hòa          | Cấp ủy, ban đảng                           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh  | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị" |

    @KH-IV.5-1
    Khung kịch bản: Hướng dẫn kinh phí: chỉ địa bàn tỉnh Khánh Hòa trước sắp xếp
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", <nơi>
      Và không có "Văn bản chỉ đạo, hướng dẫn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                       | nơi                                             | kết quả                               |
        | Sở Tài chính tỉnh Khánh Hòa  | tỉnh Khánh Hòa                                  | "Vi phạm", lý do "không có"           |
        | Sở Tài chính tỉnh Ninh Thuận | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | "Không áp dụng", lý do "khác địa bàn" |
        | Sở Tài chính tỉnh Đắk Lắk    | tỉnh Đắk Lắk                                    | "Không áp dụng", lý do "khác địa bàn" |

    @KH-IV.5-1
    Kịch bản: Hướng dẫn kinh phí: chưa ghi đơn vị là cơ quan nào thì chưa đủ dữ liệu
      Biết chưa báo cáo "cơ quan được giao nhiệm vụ riêng"
      Và không có "Văn bản chỉ đạo, hướng dẫn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-IV.5-1
    Khung kịch bản: Hướng dẫn kinh phí: trước ngày bắt đầu đánh giá 30/6/2025
      Biết số liệu đầy đủ đến ngày 29/06/2025
      Và không có "Văn bản chỉ đạo, hướng dẫn" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                         |
        | 29/06/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 30/06/2025    | "Chưa đến hạn"                                  |

    @KH-IV.5-1
    Khung kịch bản: Hướng dẫn kinh phí: thời gian chờ 180 ngày, đến hết 27/12/2025
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Văn bản chỉ đạo, hướng dẫn" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 27/12/2025

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 26/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 27/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 28/12/2025    | "Vi phạm", lý do "không có"                 |
        | 26/12/2025  | 28/12/2025    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @KH-IV.5-1
    Khung kịch bản: Hướng dẫn kinh phí: đơn vị thành lập ngày 01/7/2025 có thời gian chờ đến hết 28/12/2025
      Biết đơn vị thành lập ngày 01/07/2025
      Và không có "Văn bản chỉ đạo, hướng dẫn" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 28/12/2025

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 28/12/2025    | "Chưa đến hạn"              |
        | 29/12/2025    | "Vi phạm", lý do "không có" |

    @KH-IV.5-1
    Khung kịch bản: Hướng dẫn kinh phí: đơn vị giải thể trong thời gian chờ
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Văn bản chỉ đạo, hướng dẫn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 27/12/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 28/12/2025  | "Vi phạm", lý do "không có"                   |

    @KH-IV.5-1
    Khung kịch bản: Hướng dẫn kinh phí: đúng nội dung và đủ bốn khâu
      Biết có "Văn bản chỉ đạo, hướng dẫn" ngày 15/09/2025, nội dung: <nội dung>; đủ bốn khâu từ lập dự toán đến quyết toán: <đủ>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | nội dung                    | đủ    | kết quả                     |
        | kinh phí                    | có    | "Đạt"                       |
        | dân chủ ở cơ sở và kinh phí | có    | "Đạt"                       |
        | kinh phí                    | không | "Vi phạm", lý do "không có" |
        | dân chủ ở cơ sở             | có    | "Vi phạm", lý do "không có" |

    @KH-IV.5-1
    Khung kịch bản: Hướng dẫn kinh phí: chưa ghi nội dung hoặc chưa ghi đủ bốn khâu hay không
      Biết có "Văn bản chỉ đạo, hướng dẫn" ngày 15/09/2025, <phần đã ghi>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | phần đã ghi                                   | kết quả                                         |
        | nội dung: kinh phí                            | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |
        | đủ bốn khâu từ lập dự toán đến quyết toán: có | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @KH-IV.5-1
    Khung kịch bản: Hướng dẫn kinh phí: phải còn hiệu lực vào ngày đánh giá
      Biết số liệu đầy đủ đến ngày 31/01/2026
      Và có "Văn bản chỉ đạo, hướng dẫn" ngày 10/01/2025, nội dung: kinh phí; đủ bốn khâu từ lập dự toán đến quyết toán: có; có hiệu lực đến: <hết hiệu lực>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | hết hiệu lực | kết quả                     |
        | 14/01/2026   | "Vi phạm", lý do "không có" |
        | 15/01/2026   | "Đạt"                       |

    @KH-IV.5-1
    Khung kịch bản: Hướng dẫn kinh phí: ban hành sau thời gian chờ vẫn đạt, có ghi chú muộn
      Biết có "Văn bản chỉ đạo, hướng dẫn" ngày <ngày>, nội dung: kinh phí; đủ bốn khâu từ lập dự toán đến quyết toán: có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và <ghi chú>

      Dữ liệu:
        | ngày       | ghi chú                                    |
        | 27/12/2025 | không có ghi chú "Đã thực hiện nhưng muộn" |
        | 28/12/2025 | có ghi chú "Đã thực hiện nhưng muộn"       |

    @KH-IV.5-1
    Kịch bản: Hướng dẫn kinh phí: ban hành muộn ba ngày
      Biết có "Văn bản chỉ đạo, hướng dẫn" ngày 30/12/2025, nội dung: kinh phí; đủ bốn khâu từ lập dự toán đến quyết toán: có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và số ngày chậm là 3

    @KH-IV.5-1
    Kịch bản: Hướng dẫn kinh phí: ban hành trước khi có Kế hoạch, còn hiệu lực thì đạt ngay
      Biết số liệu đầy đủ đến ngày 01/07/2025
      Và có "Văn bản chỉ đạo, hướng dẫn" ngày 10/01/2024, nội dung: kinh phí; đủ bốn khâu từ lập dự toán đến quyết toán: có
      Khi đánh giá vào ngày 01/07/2025
      Thì kết quả là "Đạt"

    @KH-IV.5-1
    Khung kịch bản: Hướng dẫn kinh phí: chưa báo cáo, chưa ghi ngày ban hành
      Biết <hướng dẫn>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | hướng dẫn                                                                                                         | kết quả                                         |
        | chưa báo cáo "Văn bản chỉ đạo, hướng dẫn"                                                                         | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |
        | có "Văn bản chỉ đạo, hướng dẫn" không ghi ngày, nội dung: kinh phí; đủ bốn khâu từ lập dự toán đến quyết toán: có | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @KH-IV.5-1
    Khung kịch bản: Hướng dẫn kinh phí: hồ sơ ghi Kế hoạch ban hành 01/4/2025 thì thời gian chờ hết ngày 28/9/2025
      Biết có "Văn bản địa phương đang áp dụng" ngày 01/04/2025
      Và không có "Văn bản chỉ đạo, hướng dẫn" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 28/09/2025

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 28/09/2025    | "Chưa đến hạn"              |
        | 29/09/2025    | "Vi phạm", lý do "không có" |
