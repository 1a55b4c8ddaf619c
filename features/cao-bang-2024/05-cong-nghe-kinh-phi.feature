# language: vi
Tính năng: Ứng dụng công nghệ thông tin và kinh phí thực hiện
  Điểm đ khoản 2 và khoản 3 Điều 1 Nghị quyết ngày 12/7/2024 của Hội đồng nhân dân tỉnh Cao Bằng.

  Bối cảnh:
    Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Bế Văn Đàn, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng

  Quy tắc: Ứng dụng công nghệ trong chỉ đạo, điều hành và thực hiện dân chủ (gạch đầu dòng thứ nhất, điểm đ khoản 2)

    @CB-1.2.đ-1
    Khung kịch bản: Cơ quan, đơn vị nhà nước; không gồm doanh nghiệp tư nhân
      Biết hồ sơ năm 2024 của <đơn vị>, loại "<loại>", tỉnh Cao Bằng
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                    | loại                                       | kết quả                                   |
        | Chi cục Kiểm lâm tỉnh Cao Bằng            | Cơ quan nhà nước                           | "Vi phạm", lý do "không có"               |
        | Sở Tư pháp tỉnh Cao Bằng                  | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân tỉnh Cao Bằng             | Ủy ban nhân dân cấp tỉnh                   | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân huyện Hòa An              | Ủy ban nhân dân cấp huyện                  | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân xã Bế Văn Đàn             | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "không có"               |
        | Trường Tiểu học Hợp Giang                 | Đơn vị sự nghiệp công lập                  | "Vi phạm", lý do "không có"               |
        | Công ty Thủy nông Cao Bằng                | Doanh nghiệp nhà nước                      | "Vi phạm", lý do "không có"               |
        | Công ty trách nhiệm hữu hạn May Sông Bằng | Tổ chức có sử dụng lao động                | "Không áp dụng", lý do "khác loại đơn vị" |
        | Xóm Lũng Rì                               | Thôn, xóm, tổ dân phố                      | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội đồng nhân dân tỉnh Cao Bằng           | Hội đồng nhân dân cấp tỉnh                 | "Không áp dụng", lý do "khác loại đơn vị" |

    @CB-1.2.đ-1
    Khung kịch bản: Nền tảng số trong điều hành: năm trước khi có Nghị quyết và địa bàn ngoài tỉnh Cao Bằng
      Biết hồ sơ <kỳ> của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | đơn vị                        | nơi           | ngày đánh giá | kết quả                                         |
        | năm 2023 | Ủy ban nhân dân xã Bế Văn Đàn | tỉnh Cao Bằng | 15/01/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | Ủy ban nhân dân xã Hữu Lũng   | tỉnh Lạng Sơn | 15/01/2026    | "Không áp dụng", lý do "khác địa bàn"           |

    @CB-1.2.đ-1
    Khung kịch bản: Nền tảng số trong điều hành: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Vi phạm", lý do "không có"          |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @CB-1.2.đ-1
    Khung kịch bản: Nền tảng số trong điều hành: đơn vị giải thể trong năm 2024, tính từ 12/7/2024 phải đủ 90 ngày
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Bế Văn Đàn, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
      Khi đánh giá vào ngày 15/02/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 09/10/2024  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 10/10/2024  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @CB-1.2.đ-1
    Khung kịch bản: Chưa có hệ thống, chưa có kế hoạch: hết năm mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 30/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Vi phạm", lý do "không có"                 |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @CB-1.2.đ-1
    Khung kịch bản: Hệ thống quản lý văn bản phải được dùng trong năm
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày <từ ngày>, loại công cụ: hệ thống quản lý văn bản; ngày ngừng sử dụng: <đến ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | từ ngày    | đến ngày   | kết quả                     |
        | 02/01/2024 | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 02/01/2024 | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | 30/06/2026 | "Đạt"                       |
        | 01/01/2026 | 30/06/2026 | "Vi phạm", lý do "không có" |

    @CB-1.2.đ-1
    Kịch bản: Hệ thống đang dùng, không ghi ngày ngừng
      Biết số liệu đầy đủ đến ngày 30/06/2025
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày 15/03/2021, tên công cụ: VNPT iOffice; loại công cụ: hệ thống quản lý văn bản
      Khi đánh giá vào ngày 01/07/2025
      Thì kết quả là "Đạt"

    @CB-1.2.đ-1
    Khung kịch bản: Công cụ khác không thay được hệ thống quản lý văn bản, điều hành
      Biết không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày 05/03/2024, loại công cụ: <loại công cụ>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | loại công cụ                           | kết quả                     |
        | hệ thống quản lý văn bản               | "Đạt"                       |
        | cổng thông tin điện tử                 | "Vi phạm", lý do "không có" |
        | mạng nội bộ                            | "Vi phạm", lý do "không có" |
        | hệ thống giải quyết thủ tục hành chính | "Vi phạm", lý do "không có" |

    @CB-1.2.đ-1
    Khung kịch bản: Chỉ có kế hoạch ứng dụng công nghệ thông tin của năm thì chưa đủ minh chứng
      Biết không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" ngày 20/01/2025, năm: <năm>; loại hình: <loại hình>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm  | loại hình                    | kết quả                               |
        | 2025 | ứng dụng công nghệ thông tin | "Vi phạm", lý do "chưa đủ minh chứng" |
        | 2025 | chuyển đổi số                | "Vi phạm", lý do "không có"           |
        | 2024 | ứng dụng công nghệ thông tin | "Vi phạm", lý do "không có"           |
        | 2026 | ứng dụng công nghệ thông tin | "Vi phạm", lý do "không có"           |

    @CB-1.2.đ-1
    Kịch bản: Nền tảng số trong điều hành: chưa báo cáo công cụ số
      Biết không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
      Và chưa báo cáo "Công cụ số, tiện ích đưa vào sử dụng"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.đ-1
    Kịch bản: Không ghi loại công cụ thì chưa đủ dữ liệu
      Biết không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày 05/03/2024, tên công cụ: Phần mềm nội bộ
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.đ-1
    Khung kịch bản: Ở cấp huyện, hệ thống đưa vào dùng đến ngày cuối 30/6/2025 được giữ, sau đó không xét
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Hòa An, loại "Ủy ban nhân dân cấp huyện", tỉnh Cao Bằng
      Và số liệu đầy đủ đến ngày 10/07/2025
      Và không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày <ngày>, loại công cụ: hệ thống quản lý văn bản
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                       |
        | 29/06/2025 | "Đạt"                                         |
        | 30/06/2025 | "Đạt"                                         |
        | 01/07/2025 | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @CB-1.2.đ-2
    Khung kịch bản: Mọi cơ quan, đơn vị đều phải dùng mạng nội bộ, cổng, trang hoặc mạng xã hội
      Biết hồ sơ năm 2024 của <đơn vị>, loại "<loại>", tỉnh Cao Bằng
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                         | loại                                       | kết quả                                   |
        | Chi cục Kiểm lâm tỉnh Cao Bằng                 | Cơ quan nhà nước                           | "Vi phạm", lý do "không có"               |
        | Sở Tư pháp tỉnh Cao Bằng                       | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân tỉnh Cao Bằng                  | Ủy ban nhân dân cấp tỉnh                   | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân huyện Hòa An                   | Ủy ban nhân dân cấp huyện                  | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân xã Bế Văn Đàn                  | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "không có"               |
        | Trường Tiểu học Hợp Giang                      | Đơn vị sự nghiệp công lập                  | "Vi phạm", lý do "không có"               |
        | Công ty Thủy nông Cao Bằng                     | Doanh nghiệp nhà nước                      | "Vi phạm", lý do "không có"               |
        | Xóm Lũng Rì                                    | Thôn, xóm, tổ dân phố                      | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội đồng nhân dân tỉnh Cao Bằng                | Hội đồng nhân dân cấp tỉnh                 | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Cao Bằng | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị" |

    @CB-1.2.đ-2
    Khung kịch bản: Cổng, trang, mạng xã hội: doanh nghiệp tư nhân chỉ xét khi tự nguyện áp dụng
      Biết hồ sơ năm 2024 của Công ty trách nhiệm hữu hạn May Sông Bằng, loại "Tổ chức có sử dụng lao động", tỉnh Cao Bằng
      Và "tự nguyện áp dụng" là <tự nguyện>
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tự nguyện | kết quả                                                |
        | có        | "Vi phạm", lý do "không có"                            |
        | không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @CB-1.2.đ-2
    Kịch bản: Cổng, trang, mạng xã hội: doanh nghiệp tư nhân chưa cho biết có tự nguyện áp dụng hay không
      Biết hồ sơ năm 2024 của Công ty trách nhiệm hữu hạn May Sông Bằng, loại "Tổ chức có sử dụng lao động", tỉnh Cao Bằng
      Và chưa báo cáo "tự nguyện áp dụng"
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.đ-2
    Khung kịch bản: Cổng, trang, mạng xã hội: năm trước khi có Nghị quyết và địa bàn ngoài tỉnh Cao Bằng
      Biết hồ sơ <kỳ> của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | đơn vị                        | nơi           | ngày đánh giá | kết quả                                         |
        | năm 2023 | Ủy ban nhân dân xã Bế Văn Đàn | tỉnh Cao Bằng | 15/01/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | Ủy ban nhân dân xã Hữu Lũng   | tỉnh Lạng Sơn | 15/01/2026    | "Không áp dụng", lý do "khác địa bàn"           |

    @CB-1.2.đ-2
    Khung kịch bản: Cổng, trang, mạng xã hội: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Vi phạm", lý do "không có"          |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @CB-1.2.đ-2
    Khung kịch bản: Cổng, trang, mạng xã hội: đơn vị giải thể trong năm 2024, tính từ 12/7/2024 phải đủ 90 ngày
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Bế Văn Đàn, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/02/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 09/10/2024  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 10/10/2024  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @CB-1.2.đ-2
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

    @CB-1.2.đ-2
    Khung kịch bản: Kênh phải hoạt động trong năm
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày <từ ngày>, loại công cụ: mạng xã hội; công dụng: công khai; ngày ngừng sử dụng: <đến ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | từ ngày    | đến ngày   | kết quả                     |
        | 02/01/2024 | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 02/01/2024 | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | 30/06/2026 | "Đạt"                       |
        | 01/01/2026 | 30/06/2026 | "Vi phạm", lý do "không có" |

    @CB-1.2.đ-2
    Khung kịch bản: Loại kênh và việc dùng kênh cho dân chủ ở cơ sở
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 05/03/2024, loại công cụ: <loại công cụ>; công dụng: <công dụng>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | loại công cụ                  | công dụng                | kết quả                     |
        | cổng thông tin điện tử        | công khai                | "Đạt"                       |
        | mạng nội bộ                   | lấy ý kiến               | "Đạt"                       |
        | mạng xã hội                   | phản ánh kiến nghị       | "Đạt"                       |
        | cổng thông tin điện tử        | giám sát                 | "Đạt"                       |
        | cổng thông tin điện tử        | quản lý điều hành        | "Vi phạm", lý do "không có" |
        | mạng nội bộ                   | đánh giá mức độ hài lòng | "Vi phạm", lý do "không có" |
        | ứng dụng di động              | công khai                | "Vi phạm", lý do "không có" |
        | phản ánh kiến nghị trực tuyến | phản ánh kiến nghị       | "Vi phạm", lý do "không có" |

    @CB-1.2.đ-2
    Kịch bản: Loại kênh và công dụng phải cùng ở một kênh
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 05/03/2024, loại công cụ: mạng nội bộ; công dụng: quản lý điều hành
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày 06/05/2024, loại công cụ: ứng dụng di động; công dụng: công khai
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @CB-1.2.đ-2
    Kịch bản: Không ghi công dụng của kênh thì chưa đủ dữ liệu
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 05/03/2024, loại công cụ: mạng xã hội
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.đ-2
    Kịch bản: Cổng, trang, mạng xã hội: chưa báo cáo công cụ số
      Biết chưa báo cáo "Công cụ số, tiện ích đưa vào sử dụng"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.đ-2
    Khung kịch bản: Cổng, trang, mạng xã hội: ở cấp huyện, kênh mở đến ngày cuối 30/6/2025 được giữ, sau đó không xét
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Hòa An, loại "Ủy ban nhân dân cấp huyện", tỉnh Cao Bằng
      Và số liệu đầy đủ đến ngày 10/07/2025
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày <ngày>, loại công cụ: cổng thông tin điện tử; công dụng: công khai
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                       |
        | 29/06/2025 | "Đạt"                                         |
        | 30/06/2025 | "Đạt"                                         |
        | 01/07/2025 | "Không áp dụng", lý do "đơn vị không tồn tại" |

  Quy tắc: Hạ tầng số, nền tảng chuyển đổi số của tỉnh (gạch đầu dòng thứ hai, điểm đ khoản 2)

    @CB-1.2.đ-3
    Khung kịch bản: Hạ tầng, cơ sở dữ liệu: Ủy ban nhân dân các cấp và cơ quan nhà nước
      Biết hồ sơ năm 2024 của <đơn vị>, loại "<loại>", tỉnh Cao Bằng
      Và không có "Dự án, hạng mục hạ tầng, cơ sở dữ liệu, nền tảng số" nào
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

    @CB-1.2.đ-3
    Khung kịch bản: Hạ tầng, cơ sở dữ liệu: năm trước khi có Nghị quyết và địa bàn ngoài tỉnh Cao Bằng
      Biết hồ sơ <kỳ> của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Và không có "Dự án, hạng mục hạ tầng, cơ sở dữ liệu, nền tảng số" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | đơn vị                        | nơi           | ngày đánh giá | kết quả                                         |
        | năm 2023 | Ủy ban nhân dân xã Bế Văn Đàn | tỉnh Cao Bằng | 15/01/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | Ủy ban nhân dân xã Hữu Lũng   | tỉnh Lạng Sơn | 15/01/2026    | "Không áp dụng", lý do "khác địa bàn"           |

    @CB-1.2.đ-3
    Khung kịch bản: Hạ tầng, cơ sở dữ liệu: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Dự án, hạng mục hạ tầng, cơ sở dữ liệu, nền tảng số" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                               |
        | 02/10/2025     | "Vi phạm", lý do "chưa đủ minh chứng" |
        | 03/10/2025     | "Vi phạm", lý do "chưa đủ minh chứng" |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"  |

    @CB-1.2.đ-3
    Khung kịch bản: Hạ tầng, cơ sở dữ liệu: đơn vị giải thể trong năm 2024, tính từ 12/7/2024 phải đủ 90 ngày
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Bế Văn Đàn, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Dự án, hạng mục hạ tầng, cơ sở dữ liệu, nền tảng số" nào
      Khi đánh giá vào ngày 15/02/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 09/10/2024  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 10/10/2024  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @CB-1.2.đ-3
    Khung kịch bản: Chưa ghi dự án, hệ thống nào: hết năm mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Dự án, hạng mục hạ tầng, cơ sở dữ liệu, nền tảng số" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 30/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Vi phạm", lý do "chưa đủ minh chứng"       |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @CB-1.2.đ-3
    Khung kịch bản: Dự án phải đang thực hiện trong năm
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và có "Dự án, hạng mục hạ tầng, cơ sở dữ liệu, nền tảng số" ngày <từ ngày>, tên dự án: Cơ sở dữ liệu đất đai; ngày kết thúc dự kiến: <đến ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | từ ngày    | đến ngày   | kết quả                               |
        | 02/01/2024 | 31/12/2024 | "Vi phạm", lý do "chưa đủ minh chứng" |
        | 02/01/2024 | 01/01/2025 | "Đạt"                                 |
        | 31/12/2025 | 30/06/2026 | "Đạt"                                 |
        | 01/01/2026 | 30/06/2026 | "Vi phạm", lý do "chưa đủ minh chứng" |

    @CB-1.2.đ-3
    Kịch bản: Hệ thống xây dựng từ trước, còn duy trì, không ghi ngày kết thúc
      Biết có "Dự án, hạng mục hạ tầng, cơ sở dữ liệu, nền tảng số" ngày 10/05/2022, tên dự án: Mạng truyền số liệu chuyên dùng; giai đoạn: vận hành
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @CB-1.2.đ-3
    Kịch bản: Chưa báo cáo các dự án
      Biết chưa báo cáo "Dự án, hạng mục hạ tầng, cơ sở dữ liệu, nền tảng số"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.đ-3
    Kịch bản: Dự án không ghi ngày phê duyệt thì chưa đủ dữ liệu
      Biết có "Dự án, hạng mục hạ tầng, cơ sở dữ liệu, nền tảng số" không ghi ngày, tên dự án: Cơ sở dữ liệu đất đai
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.đ-3
    Khung kịch bản: Ở cấp huyện, dự án phê duyệt đến ngày cuối 30/6/2025 được giữ, sau đó không xét
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Hòa An, loại "Ủy ban nhân dân cấp huyện", tỉnh Cao Bằng
      Và số liệu đầy đủ đến ngày 10/07/2025
      Và có "Dự án, hạng mục hạ tầng, cơ sở dữ liệu, nền tảng số" ngày <ngày>
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                       |
        | 29/06/2025 | "Đạt"                                         |
        | 30/06/2025 | "Đạt"                                         |
        | 01/07/2025 | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @CB-1.2.đ-4
    Khung kịch bản: Chỉ Ủy ban nhân dân tỉnh, do người thẩm định kết luận
      Biết hồ sơ năm 2024 của <đơn vị>, loại "<loại>", tỉnh Cao Bằng
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                          | loại                                       | kết quả                                      |
        | Ủy ban nhân dân tỉnh Cao Bằng   | Ủy ban nhân dân cấp tỉnh                   | "Chờ thẩm định", lý do "cần người thẩm định" |
        | Chi cục Kiểm lâm tỉnh Cao Bằng  | Cơ quan nhà nước                           | "Không áp dụng", lý do "khác loại đơn vị"    |
        | Sở Tư pháp tỉnh Cao Bằng        | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Không áp dụng", lý do "khác loại đơn vị"    |
        | Ủy ban nhân dân huyện Hòa An    | Ủy ban nhân dân cấp huyện                  | "Không áp dụng", lý do "khác loại đơn vị"    |
        | Ủy ban nhân dân xã Bế Văn Đàn   | Ủy ban nhân dân cấp xã                     | "Không áp dụng", lý do "khác loại đơn vị"    |
        | Trường Tiểu học Hợp Giang       | Đơn vị sự nghiệp công lập                  | "Không áp dụng", lý do "khác loại đơn vị"    |
        | Công ty Thủy nông Cao Bằng      | Doanh nghiệp nhà nước                      | "Không áp dụng", lý do "khác loại đơn vị"    |
        | Hội đồng nhân dân tỉnh Cao Bằng | Hội đồng nhân dân cấp tỉnh                 | "Không áp dụng", lý do "khác loại đơn vị"    |

    @CB-1.2.đ-4
    Khung kịch bản: Nền tảng chuyển đổi số: năm trước khi có Nghị quyết và địa bàn ngoài tỉnh Cao Bằng
      Biết hồ sơ <kỳ> của <đơn vị>, loại "Ủy ban nhân dân cấp tỉnh", <nơi>
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | đơn vị                        | nơi           | ngày đánh giá | kết quả                                         |
        | năm 2023 | Ủy ban nhân dân tỉnh Cao Bằng | tỉnh Cao Bằng | 15/01/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | Ủy ban nhân dân tỉnh Lạng Sơn | tỉnh Lạng Sơn | 15/01/2026    | "Không áp dụng", lý do "khác địa bàn"           |

    @CB-1.2.đ-4
    Khung kịch bản: Chưa có kết luận: trong năm là chưa đến hạn, sang năm sau là chờ thẩm định
      Biết hồ sơ năm 2025 của Ủy ban nhân dân tỉnh Cao Bằng, loại "Ủy ban nhân dân cấp tỉnh", tỉnh Cao Bằng
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                      |
        | 31/12/2025    | "Chưa đến hạn"                               |
        | 01/01/2026    | "Chờ thẩm định", lý do "cần người thẩm định" |

    @CB-1.2.đ-4
    Kịch bản: Người thẩm định kết luận đạt
      Biết hồ sơ năm 2025 của Ủy ban nhân dân tỉnh Cao Bằng, loại "Ủy ban nhân dân cấp tỉnh", tỉnh Cao Bằng
      Và người thẩm định kết luận "Đạt" ngày 10/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @CB-1.2.đ-4
    Kịch bản: Người thẩm định kết luận vi phạm
      Biết hồ sơ năm 2025 của Ủy ban nhân dân tỉnh Cao Bằng, loại "Ủy ban nhân dân cấp tỉnh", tỉnh Cao Bằng
      Và người thẩm định kết luận "Vi phạm" ngày 10/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm"

    @CB-1.2.đ-4
    Khung kịch bản: Kết luận chỉ có giá trị từ ngày ký
      Biết hồ sơ năm 2025 của Ủy ban nhân dân tỉnh Cao Bằng, loại "Ủy ban nhân dân cấp tỉnh", tỉnh Cao Bằng
      Và người thẩm định kết luận "Đạt" ngày 10/01/2026
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                      |
        | 09/01/2026    | "Chờ thẩm định", lý do "cần người thẩm định" |
        | 10/01/2026    | "Đạt"                                        |

    @CB-1.2.đ-4
    Kịch bản: Danh sách dự án chỉ để tham khảo, không thay kết luận của người thẩm định
      Biết hồ sơ năm 2025 của Ủy ban nhân dân tỉnh Cao Bằng, loại "Ủy ban nhân dân cấp tỉnh", tỉnh Cao Bằng
      Và có "Dự án, hạng mục hạ tầng, cơ sở dữ liệu, nền tảng số" ngày 10/05/2025, tên dự án: Nền tảng dữ liệu số của tỉnh
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chờ thẩm định", lý do "cần người thẩm định"

    @CB-1.2.đ-4
    Khung kịch bản: Nền tảng chuyển đổi số: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết hồ sơ năm 2025 của Ủy ban nhân dân tỉnh Cao Bằng, loại "Ủy ban nhân dân cấp tỉnh", tỉnh Cao Bằng
      Và đơn vị thành lập ngày <ngày thành lập>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                                      |
        | 02/10/2025     | "Chờ thẩm định", lý do "cần người thẩm định" |
        | 03/10/2025     | "Chờ thẩm định", lý do "cần người thẩm định" |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"         |

    @CB-1.2.đ-4
    Khung kịch bản: Nền tảng chuyển đổi số: đơn vị giải thể trong năm 2024, tính từ 12/7/2024 phải đủ 90 ngày
      Biết hồ sơ năm 2024 của Ủy ban nhân dân tỉnh Cao Bằng, loại "Ủy ban nhân dân cấp tỉnh", tỉnh Cao Bằng
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Khi đánh giá vào ngày 15/02/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 09/10/2024  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 10/10/2024  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @CB-1.2.đ-5
    Khung kịch bản: Giám sát trực tuyến: Ủy ban nhân dân các cấp và cơ quan nhà nước
      Biết hồ sơ năm 2024 của <đơn vị>, loại "<loại>", tỉnh Cao Bằng
      Và "giải quyết thủ tục hành chính" là có
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

    @CB-1.2.đ-5
    Khung kịch bản: Giám sát trực tuyến: năm trước khi có Nghị quyết và địa bàn ngoài tỉnh Cao Bằng
      Biết hồ sơ <kỳ> của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Và "giải quyết thủ tục hành chính" là có
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | đơn vị                        | nơi           | ngày đánh giá | kết quả                                         |
        | năm 2023 | Ủy ban nhân dân xã Bế Văn Đàn | tỉnh Cao Bằng | 15/01/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | Ủy ban nhân dân xã Hữu Lũng   | tỉnh Lạng Sơn | 15/01/2026    | "Không áp dụng", lý do "khác địa bàn"           |

    @CB-1.2.đ-5
    Khung kịch bản: Giám sát trực tuyến: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và "giải quyết thủ tục hành chính" là có
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Vi phạm", lý do "không có"          |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @CB-1.2.đ-5
    Khung kịch bản: Giám sát trực tuyến: đơn vị giải thể trong năm 2024, tính từ 12/7/2024 phải đủ 90 ngày
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Bế Văn Đàn, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và "giải quyết thủ tục hành chính" là có
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/02/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 09/10/2024  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 10/10/2024  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @CB-1.2.đ-5
    Khung kịch bản: Chưa có kênh trực tuyến nào: hết năm mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và "giải quyết thủ tục hành chính" là có
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

    @CB-1.2.đ-5
    Khung kịch bản: Kênh phản ánh, giám sát phải hoạt động trong năm
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và "giải quyết thủ tục hành chính" là có
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày <từ ngày>, công dụng: phản ánh kiến nghị; ngày ngừng sử dụng: <đến ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | từ ngày    | đến ngày   | kết quả                     |
        | 02/01/2024 | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 02/01/2024 | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | 30/06/2026 | "Đạt"                       |
        | 01/01/2026 | 30/06/2026 | "Vi phạm", lý do "không có" |

    @CB-1.2.đ-5
    Khung kịch bản: Kênh phải dùng để phản ánh hoặc giám sát
      Biết "giải quyết thủ tục hành chính" là có
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày 05/03/2024, công dụng: <công dụng>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | công dụng                | kết quả                     |
        | phản ánh kiến nghị       | "Đạt"                       |
        | giám sát                 | "Đạt"                       |
        | đánh giá mức độ hài lòng | "Vi phạm", lý do "không có" |
        | thủ tục hành chính       | "Vi phạm", lý do "không có" |
        | dịch vụ công             | "Vi phạm", lý do "không có" |

    @CB-1.2.đ-5
    Khung kịch bản: Đơn vị không giải quyết thủ tục hành chính thì không xét
      Biết "giải quyết thủ tục hành chính" là <giải quyết>
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | giải quyết | ngày đánh giá | kết quả                                                |
        | có         | 15/01/2026    | "Vi phạm", lý do "không có"                            |
        | không      | 15/01/2026    | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | không      | 01/07/2025    | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @CB-1.2.đ-5
    Kịch bản: Số hồ sơ trực tuyến chỉ để tham khảo, không đặt ngưỡng
      Biết "giải quyết thủ tục hành chính" là có
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày 05/03/2024, công dụng: giám sát
      Và "Số hồ sơ thủ tục hành chính tiếp nhận" là 1.200
      Và "Số hồ sơ nộp trực tuyến" là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @CB-1.2.đ-5
    Kịch bản: Nhiều hồ sơ trực tuyến cũng không thay được kênh giám sát
      Biết "giải quyết thủ tục hành chính" là có
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và "Số hồ sơ thủ tục hành chính tiếp nhận" là 1.200
      Và "Số hồ sơ nộp trực tuyến" là 1.200
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @CB-1.2.đ-5
    Kịch bản: Chưa cho biết có giải quyết thủ tục hành chính hay không
      Biết không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và chưa báo cáo "giải quyết thủ tục hành chính"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.đ-5
    Kịch bản: Giám sát trực tuyến: chưa báo cáo công cụ số
      Biết "giải quyết thủ tục hành chính" là có
      Và chưa báo cáo "Công cụ số, tiện ích đưa vào sử dụng"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.đ-5
    Kịch bản: Không ghi công dụng của công cụ thì chưa đủ dữ liệu
      Biết "giải quyết thủ tục hành chính" là có
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày 05/03/2024, loại công cụ: cổng thông tin điện tử
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.đ-5
    Khung kịch bản: Giám sát trực tuyến: ở cấp huyện, kênh mở đến ngày cuối 30/6/2025 được giữ, sau đó không xét
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Hòa An, loại "Ủy ban nhân dân cấp huyện", tỉnh Cao Bằng
      Và số liệu đầy đủ đến ngày 10/07/2025
      Và "giải quyết thủ tục hành chính" là có
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày <ngày>, công dụng: giám sát
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                       |
        | 29/06/2025 | "Đạt"                                         |
        | 30/06/2025 | "Đạt"                                         |
        | 01/07/2025 | "Không áp dụng", lý do "đơn vị không tồn tại" |

  Quy tắc: Kinh phí thực hiện (khoản 3 Điều 1)

    @CB-1.3-1
    Khung kịch bản: Mọi cơ quan, đơn vị được ngân sách bảo đảm; huyện giữ kết quả có trước 30/6/2025
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Cao Bằng
      Và "được ngân sách nhà nước bảo đảm kinh phí" là có
      Và có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" ngày 20/12/2024, năm: 2025; số tiền: 15.000.000
      Khi đánh giá vào ngày 15/01/2026
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

    @CB-1.3-1
    Khung kịch bản: Dự toán chi: doanh nghiệp tư nhân chỉ xét khi tự nguyện áp dụng
      Biết hồ sơ năm 2025 của Công ty trách nhiệm hữu hạn May Sông Bằng, loại "Tổ chức có sử dụng lao động", tỉnh Cao Bằng
      Và "tự nguyện áp dụng" là <tự nguyện>
      Và "được ngân sách nhà nước bảo đảm kinh phí" là có
      Và không có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tự nguyện | kết quả                                                |
        | có        | "Vi phạm", lý do "không có"                            |
        | không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @CB-1.3-1
    Kịch bản: Dự toán chi: doanh nghiệp tư nhân chưa cho biết có tự nguyện áp dụng hay không
      Biết hồ sơ năm 2025 của Công ty trách nhiệm hữu hạn May Sông Bằng, loại "Tổ chức có sử dụng lao động", tỉnh Cao Bằng
      Và chưa báo cáo "tự nguyện áp dụng"
      Và "được ngân sách nhà nước bảo đảm kinh phí" là có
      Và không có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.3-1
    Khung kịch bản: Bắt đầu từ năm ngân sách 2025, trong tỉnh Cao Bằng
      Biết hồ sơ <kỳ> của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Và "được ngân sách nhà nước bảo đảm kinh phí" là có
      Và không có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | đơn vị                        | nơi           | ngày đánh giá | kết quả                                         |
        | năm 2023 | Ủy ban nhân dân xã Bế Văn Đàn | tỉnh Cao Bằng | 15/01/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2024 | Ủy ban nhân dân xã Bế Văn Đàn | tỉnh Cao Bằng | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | Ủy ban nhân dân xã Bế Văn Đàn | tỉnh Cao Bằng | 15/01/2026    | "Vi phạm", lý do "không có"                     |
        | năm 2025 | Ủy ban nhân dân xã Hữu Lũng   | tỉnh Lạng Sơn | 15/01/2026    | "Không áp dụng", lý do "khác địa bàn"           |

    @CB-1.3-1
    Khung kịch bản: Dự toán chi: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và "được ngân sách nhà nước bảo đảm kinh phí" là có
      Và không có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Vi phạm", lý do "không có"          |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @CB-1.3-1
    Khung kịch bản: Chưa bố trí kinh phí: hết năm mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và "được ngân sách nhà nước bảo đảm kinh phí" là có
      Và không có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 30/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Vi phạm", lý do "không có"                 |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @CB-1.3-1
    Khung kịch bản: Có số tiền lớn hơn 0 hoặc nêu khoản được lồng ghép
      Biết "được ngân sách nhà nước bảo đảm kinh phí" là có
      Và có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" ngày 20/12/2024, năm: 2025; số tiền: <số tiền>; lồng ghép vào khoản: <lồng ghép>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số tiền    | lồng ghép              | kết quả                     |
        | 15.000.000 | trống                  | "Đạt"                       |
        | 1          | trống                  | "Đạt"                       |
        | 0          | trống                  | "Vi phạm", lý do "không có" |
        | 0          | chi quản lý hành chính | "Đạt"                       |

    @CB-1.3-1
    Kịch bản: Chỉ báo số tiền bằng 0, chưa cho biết có lồng ghép hay không
      Biết "được ngân sách nhà nước bảo đảm kinh phí" là có
      Và có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" ngày 20/12/2024, năm: 2025; số tiền: 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.3-1
    Kịch bản: Chỉ ghi khoản được lồng ghép, không ghi số tiền
      Biết "được ngân sách nhà nước bảo đảm kinh phí" là có
      Và có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" ngày 20/12/2024, năm: 2025; lồng ghép vào khoản: chi quản lý hành chính
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @CB-1.3-1
    Khung kịch bản: Dự toán phải của đúng năm ngân sách và có trong năm
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và "được ngân sách nhà nước bảo đảm kinh phí" là có
      Và có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" ngày <ngày ban hành>, năm: <năm>; số tiền: 15.000.000; lồng ghép vào khoản: trống
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày ban hành | năm  | kết quả                     |
        | 20/12/2024    | 2025 | "Đạt"                       |
        | 31/12/2025    | 2025 | "Đạt"                       |
        | 01/01/2026    | 2025 | "Vi phạm", lý do "quá hạn"  |
        | 20/12/2024    | 2024 | "Vi phạm", lý do "không có" |
        | 31/12/2025    | 2026 | "Vi phạm", lý do "không có" |

    @CB-1.3-1
    Kịch bản: Ghi chú lồng ghép ký chậm bốn ngày
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và "được ngân sách nhà nước bảo đảm kinh phí" là có
      Và có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" ngày 04/01/2026, năm: 2025; số tiền: 0; lồng ghép vào khoản: chi quản lý hành chính
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là 4

    @CB-1.3-1
    Khung kịch bản: Đơn vị không được ngân sách bảo đảm thì không xét
      Biết "được ngân sách nhà nước bảo đảm kinh phí" là <ngân sách>
      Và không có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngân sách | ngày đánh giá | kết quả                                                |
        | có        | 15/01/2026    | "Vi phạm", lý do "không có"                            |
        | không     | 15/01/2026    | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | không     | 01/07/2025    | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @CB-1.3-1
    Kịch bản: Chưa cho biết có được ngân sách bảo đảm hay không
      Biết không có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" nào
      Và chưa báo cáo "được ngân sách nhà nước bảo đảm kinh phí"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.3-1
    Kịch bản: Chưa báo cáo dự toán
      Biết "được ngân sách nhà nước bảo đảm kinh phí" là có
      Và chưa báo cáo "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.3-1
    Kịch bản: Huyện chưa bố trí kinh phí khi kết thúc hoạt động: không còn xét
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Hòa An, loại "Ủy ban nhân dân cấp huyện", tỉnh Cao Bằng
      Và "được ngân sách nhà nước bảo đảm kinh phí" là có
      Và không có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "đơn vị không tồn tại"

    @CB-1.3-2
    Khung kịch bản: Mọi cơ quan, đơn vị có sử dụng nguồn khác mà bị kết luận sai phạm
      Biết hồ sơ năm 2024 của <đơn vị>, loại "<loại>", tỉnh Cao Bằng
      Và có "Nguồn kinh phí hợp pháp khác" ngày 06/05/2024, ngày kết luận có sai phạm: 10/10/2024
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                         | loại                                       | kết quả                                     |
        | Chi cục Kiểm lâm tỉnh Cao Bằng                 | Cơ quan nhà nước                           | "Vi phạm", lý do "có vi phạm được kết luận" |
        | Sở Tư pháp tỉnh Cao Bằng                       | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "có vi phạm được kết luận" |
        | Ủy ban nhân dân tỉnh Cao Bằng                  | Ủy ban nhân dân cấp tỉnh                   | "Vi phạm", lý do "có vi phạm được kết luận" |
        | Ủy ban nhân dân huyện Hòa An                   | Ủy ban nhân dân cấp huyện                  | "Vi phạm", lý do "có vi phạm được kết luận" |
        | Ủy ban nhân dân xã Bế Văn Đàn                  | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "có vi phạm được kết luận" |
        | Trường Tiểu học Hợp Giang                      | Đơn vị sự nghiệp công lập                  | "Vi phạm", lý do "có vi phạm được kết luận" |
        | Công ty Thủy nông Cao Bằng                     | Doanh nghiệp nhà nước                      | "Vi phạm", lý do "có vi phạm được kết luận" |
        | Xóm Lũng Rì                                    | Thôn, xóm, tổ dân phố                      | "Không áp dụng", lý do "khác loại đơn vị"   |
        | Hội đồng nhân dân tỉnh Cao Bằng                | Hội đồng nhân dân cấp tỉnh                 | "Không áp dụng", lý do "khác loại đơn vị"   |
        | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Cao Bằng | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị"   |

    @CB-1.3-2
    Khung kịch bản: Nguồn kinh phí khác: doanh nghiệp tư nhân chỉ xét khi tự nguyện áp dụng
      Biết hồ sơ năm 2024 của Công ty trách nhiệm hữu hạn May Sông Bằng, loại "Tổ chức có sử dụng lao động", tỉnh Cao Bằng
      Và "tự nguyện áp dụng" là <tự nguyện>
      Và có "Nguồn kinh phí hợp pháp khác" ngày 06/05/2024, ngày kết luận có sai phạm: 10/10/2024
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tự nguyện | kết quả                                                |
        | có        | "Vi phạm", lý do "có vi phạm được kết luận"            |
        | không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @CB-1.3-2
    Kịch bản: Nguồn kinh phí khác: doanh nghiệp tư nhân chưa cho biết có tự nguyện áp dụng hay không
      Biết hồ sơ năm 2024 của Công ty trách nhiệm hữu hạn May Sông Bằng, loại "Tổ chức có sử dụng lao động", tỉnh Cao Bằng
      Và chưa báo cáo "tự nguyện áp dụng"
      Và có "Nguồn kinh phí hợp pháp khác" ngày 06/05/2024, ngày kết luận có sai phạm: 10/10/2024
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.3-2
    Khung kịch bản: Nguồn kinh phí khác: năm trước khi có Nghị quyết và địa bàn ngoài tỉnh Cao Bằng
      Biết hồ sơ <kỳ> của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Và có "Nguồn kinh phí hợp pháp khác" ngày 06/05/2023, ngày kết luận có sai phạm: 10/10/2023
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | đơn vị                        | nơi           | ngày đánh giá | kết quả                                         |
        | năm 2023 | Ủy ban nhân dân xã Bế Văn Đàn | tỉnh Cao Bằng | 15/01/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | Ủy ban nhân dân xã Hữu Lũng   | tỉnh Lạng Sơn | 15/01/2026    | "Không áp dụng", lý do "khác địa bàn"           |

    @CB-1.3-2
    Khung kịch bản: Nguồn kinh phí khác: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và có "Nguồn kinh phí hợp pháp khác" ngày 20/11/2025, ngày kết luận có sai phạm: 20/12/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                                     |
        | 02/10/2025     | "Vi phạm", lý do "có vi phạm được kết luận" |
        | 03/10/2025     | "Vi phạm", lý do "có vi phạm được kết luận" |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"        |

    @CB-1.3-2
    Khung kịch bản: Nguồn kinh phí khác: đơn vị giải thể trong năm 2024, tính từ 12/7/2024 phải đủ 90 ngày
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Bế Văn Đàn, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và có "Nguồn kinh phí hợp pháp khác" ngày 06/08/2024, ngày kết luận có sai phạm: 10/09/2024
      Khi đánh giá vào ngày 15/02/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 09/10/2024  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 10/10/2024  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @CB-1.3-2
    Khung kịch bản: Dùng nguồn khác, không có sai phạm: hết năm mới công nhận đạt
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Nguồn kinh phí hợp pháp khác" ngày 06/05/2025, nguồn: Hội đồng hương; số tiền: 20.000.000
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Đạt"                                       |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @CB-1.3-2
    Khung kịch bản: Sai phạm được kết luận là vi phạm ngay, kể từ ngày kết luận
      Biết số liệu đầy đủ đến ngày 31/08/2025
      Và có "Nguồn kinh phí hợp pháp khác" ngày 06/05/2025, ngày kết luận có sai phạm: 20/08/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                     |
        | 20/08/2025    | "Vi phạm", lý do "có vi phạm được kết luận" |
        | 01/09/2025    | "Vi phạm", lý do "có vi phạm được kết luận" |

    @CB-1.3-2
    Kịch bản: Sai phạm kết luận sau ngày đánh giá thì chưa tính
      Biết số liệu đầy đủ đến ngày 31/01/2026
      Và có "Nguồn kinh phí hợp pháp khác" ngày 06/05/2025, ngày kết luận có sai phạm: 20/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @CB-1.3-2
    Khung kịch bản: Chỉ xét nguồn huy động, sử dụng trong năm
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và có "Nguồn kinh phí hợp pháp khác" ngày <ngày>, ngày kết luận có sai phạm: 08/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                                |
        | 31/12/2024 | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | 01/01/2025 | "Vi phạm", lý do "có vi phạm được kết luận"            |
        | 31/12/2025 | "Vi phạm", lý do "có vi phạm được kết luận"            |
        | 01/01/2026 | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @CB-1.3-2
    Kịch bản: Hai nguồn, chỉ một nguồn có sai phạm
      Biết có "Nguồn kinh phí hợp pháp khác" ngày 06/05/2025, nguồn: Hội đồng hương
      Và có "Nguồn kinh phí hợp pháp khác" ngày 03/09/2025, nguồn: doanh nghiệp tài trợ; ngày kết luận có sai phạm: 15/12/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "có vi phạm được kết luận"

    @CB-1.3-2
    Khung kịch bản: Không huy động nguồn nào thì không xét
      Biết không có "Nguồn kinh phí hợp pháp khác" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                                |
        | 31/12/2025    | "Chưa đến hạn"                                         |
        | 01/01/2026    | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @CB-1.3-2
    Kịch bản: Chưa báo cáo nguồn kinh phí khác
      Biết chưa báo cáo "Nguồn kinh phí hợp pháp khác"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.3-2
    Kịch bản: Hồ sơ chưa đủ đến cuối năm, chưa ghi nguồn nào
      Biết số liệu đầy đủ đến ngày 30/12/2025
      Và không có "Nguồn kinh phí hợp pháp khác" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ"

    @CB-1.3-2
    Kịch bản: Hồ sơ chỉ có nửa đầu năm thì không bị kết luận cho cả năm
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân xã Bế Văn Đàn, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và có "Nguồn kinh phí hợp pháp khác" ngày 03/03/2025, ngày kết luận có sai phạm: 20/05/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"
