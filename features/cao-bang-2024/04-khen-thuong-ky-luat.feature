# language: vi
Tính năng: Biểu dương, khen thưởng, kiểm tra và xử lý vi phạm
  Điểm d khoản 2 Điều 1 Nghị quyết ngày 12/7/2024 của Hội đồng nhân dân tỉnh Cao Bằng.

  Bối cảnh:
    Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Bế Văn Đàn, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng

  Quy tắc: Vận động, thi đua, phát hiện và khen thưởng điển hình (gạch đầu dòng thứ nhất, điểm d khoản 2)

    @CB-1.2.d-1
    Khung kịch bản: Cơ quan, đơn vị nhà nước, Mặt trận và đoàn thể; không gồm doanh nghiệp tư nhân
      Biết hồ sơ năm 2024 của <đơn vị>, loại "<loại>", tỉnh Cao Bằng
      Và không có "Cuộc vận động, phong trào thi đua" nào
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
        | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Cao Bằng | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Vi phạm", lý do "không có"               |
        | Hội Nông dân tỉnh Cao Bằng                     | Tổ chức chính trị - xã hội                 | "Vi phạm", lý do "không có"               |
        | Công ty trách nhiệm hữu hạn May Sông Bằng      | Tổ chức có sử dụng lao động                | "Không áp dụng", lý do "khác loại đơn vị" |
        | Xóm Lũng Rì                                    | Thôn, xóm, tổ dân phố                      | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội đồng nhân dân tỉnh Cao Bằng                | Hội đồng nhân dân cấp tỉnh                 | "Không áp dụng", lý do "khác loại đơn vị" |

    @CB-1.2.d-1
    Khung kịch bản: Cuộc vận động: năm trước khi có Nghị quyết và địa bàn ngoài tỉnh Cao Bằng
      Biết hồ sơ <kỳ> của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Và không có "Cuộc vận động, phong trào thi đua" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | đơn vị                        | nơi           | ngày đánh giá | kết quả                                         |
        | năm 2023 | Ủy ban nhân dân xã Bế Văn Đàn | tỉnh Cao Bằng | 15/01/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | Ủy ban nhân dân xã Hữu Lũng   | tỉnh Lạng Sơn | 15/01/2026    | "Không áp dụng", lý do "khác địa bàn"           |

    @CB-1.2.d-1
    Khung kịch bản: Cuộc vận động: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Cuộc vận động, phong trào thi đua" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Vi phạm", lý do "không có"          |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @CB-1.2.d-1
    Khung kịch bản: Cuộc vận động: đơn vị giải thể trong năm 2024, tính từ 12/7/2024 phải đủ 90 ngày
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Bế Văn Đàn, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Cuộc vận động, phong trào thi đua" nào
      Khi đánh giá vào ngày 15/02/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 09/10/2024  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 10/10/2024  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @CB-1.2.d-1
    Khung kịch bản: Chưa có cuộc vận động nào: hết năm mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Cuộc vận động, phong trào thi đua" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 30/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Vi phạm", lý do "không có"                 |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @CB-1.2.d-1
    Khung kịch bản: Cuộc vận động phải được phát động hoặc tham gia trong năm
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và có "Cuộc vận động, phong trào thi đua" ngày <ngày>, loại hình: cuộc vận động
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @CB-1.2.d-1
    Khung kịch bản: Phát động hay tham gia đều được, nhưng phải là cuộc vận động
      Biết có "Cuộc vận động, phong trào thi đua" ngày 03/03/2025, vai trò: <vai trò>; loại hình: <loại hình>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | vai trò   | loại hình          | kết quả                     |
        | phát động | cuộc vận động      | "Đạt"                       |
        | tham gia  | cuộc vận động      | "Đạt"                       |
        | phát động | phong trào thi đua | "Vi phạm", lý do "không có" |

    @CB-1.2.d-1
    Kịch bản: Không ghi là cuộc vận động hay phong trào thi đua
      Biết có "Cuộc vận động, phong trào thi đua" ngày 03/03/2025, vai trò: phát động
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.d-1
    Kịch bản: Chưa báo cáo các cuộc vận động
      Biết chưa báo cáo "Cuộc vận động, phong trào thi đua"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.d-1
    Khung kịch bản: Ở cấp huyện, cuộc vận động đến ngày cuối 30/6/2025 được giữ, sau đó không xét
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Hòa An, loại "Ủy ban nhân dân cấp huyện", tỉnh Cao Bằng
      Và số liệu đầy đủ đến ngày 10/07/2025
      Và có "Cuộc vận động, phong trào thi đua" ngày <ngày>, loại hình: cuộc vận động
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                       |
        | 29/06/2025 | "Đạt"                                         |
        | 30/06/2025 | "Đạt"                                         |
        | 01/07/2025 | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @CB-1.2.d-2
    Khung kịch bản: Không có phong trào thi đua nào vẫn đạt, kèm ghi chú
      Biết hồ sơ năm 2024 của <đơn vị>, loại "<loại>", tỉnh Cao Bằng
      Và không có "Cuộc vận động, phong trào thi đua" nào
      Khi đánh giá vào ngày 15/01/2025
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
        | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Cao Bằng | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Đạt"                                     |
        | Hội Nông dân tỉnh Cao Bằng                     | Tổ chức chính trị - xã hội                 | "Đạt"                                     |
        | Xóm Lũng Rì                                    | Thôn, xóm, tổ dân phố                      | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội đồng nhân dân tỉnh Cao Bằng                | Hội đồng nhân dân cấp tỉnh                 | "Không áp dụng", lý do "khác loại đơn vị" |

    @CB-1.2.d-2
    Khung kịch bản: Phong trào thi đua: doanh nghiệp tư nhân chỉ xét khi tự nguyện áp dụng
      Biết hồ sơ năm 2024 của Công ty trách nhiệm hữu hạn May Sông Bằng, loại "Tổ chức có sử dụng lao động", tỉnh Cao Bằng
      Và "tự nguyện áp dụng" là <tự nguyện>
      Và không có "Cuộc vận động, phong trào thi đua" nào
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tự nguyện | kết quả                                                |
        | có        | "Đạt"                                                  |
        | không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @CB-1.2.d-2
    Kịch bản: Phong trào thi đua: doanh nghiệp tư nhân chưa cho biết có tự nguyện áp dụng hay không
      Biết hồ sơ năm 2024 của Công ty trách nhiệm hữu hạn May Sông Bằng, loại "Tổ chức có sử dụng lao động", tỉnh Cao Bằng
      Và chưa báo cáo "tự nguyện áp dụng"
      Và không có "Cuộc vận động, phong trào thi đua" nào
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.d-2
    Khung kịch bản: Phong trào thi đua: năm trước khi có Nghị quyết và địa bàn ngoài tỉnh Cao Bằng
      Biết hồ sơ <kỳ> của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Và không có "Cuộc vận động, phong trào thi đua" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | đơn vị                        | nơi           | ngày đánh giá | kết quả                                         |
        | năm 2023 | Ủy ban nhân dân xã Bế Văn Đàn | tỉnh Cao Bằng | 15/01/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | Ủy ban nhân dân xã Hữu Lũng   | tỉnh Lạng Sơn | 15/01/2026    | "Không áp dụng", lý do "khác địa bàn"           |

    @CB-1.2.d-2
    Khung kịch bản: Phong trào thi đua: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Cuộc vận động, phong trào thi đua" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Đạt"                                |
        | 03/10/2025     | "Đạt"                                |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @CB-1.2.d-2
    Khung kịch bản: Phong trào thi đua: đơn vị giải thể trong năm 2024, tính từ 12/7/2024 phải đủ 90 ngày
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Bế Văn Đàn, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Cuộc vận động, phong trào thi đua" nào
      Khi đánh giá vào ngày 15/02/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 09/10/2024  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 10/10/2024  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @CB-1.2.d-2
    Khung kịch bản: Phong trào thi đua phải trong năm mới khỏi ghi chú
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và có "Cuộc vận động, phong trào thi đua" ngày <ngày>, loại hình: phong trào thi đua
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và <ghi chú>

      Dữ liệu:
        | ngày       | ghi chú                                   |
        | 31/12/2024 | có ghi chú "Không ghi nhận lần nào"       |
        | 01/01/2025 | không có ghi chú "Không ghi nhận lần nào" |
        | 31/12/2025 | không có ghi chú "Không ghi nhận lần nào" |
        | 01/01/2026 | có ghi chú "Không ghi nhận lần nào"       |

    @CB-1.2.d-2
    Kịch bản: Chỉ có cuộc vận động, không có phong trào thi đua
      Biết có "Cuộc vận động, phong trào thi đua" ngày 03/03/2025, loại hình: cuộc vận động
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và có ghi chú "Không ghi nhận lần nào"

    @CB-1.2.d-2
    Khung kịch bản: Chưa có phong trào nào: chờ hết năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Cuộc vận động, phong trào thi đua" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 30/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Đạt"                                       |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @CB-1.2.d-2
    Kịch bản: Chưa báo cáo các phong trào
      Biết chưa báo cáo "Cuộc vận động, phong trào thi đua"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.d-3
    Khung kịch bản: Mọi cơ quan, đơn vị đều phải phát hiện, khen thưởng điển hình
      Biết hồ sơ năm 2024 của <đơn vị>, loại "<loại>", tỉnh Cao Bằng
      Và không có "Lần biểu dương, khen thưởng" nào
      Và không có "Lần phát hiện, xét chọn điển hình" nào
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

    @CB-1.2.d-3
    Khung kịch bản: Khen thưởng điển hình: doanh nghiệp tư nhân chỉ xét khi tự nguyện áp dụng
      Biết hồ sơ năm 2024 của Công ty trách nhiệm hữu hạn May Sông Bằng, loại "Tổ chức có sử dụng lao động", tỉnh Cao Bằng
      Và "tự nguyện áp dụng" là <tự nguyện>
      Và không có "Lần biểu dương, khen thưởng" nào
      Và không có "Lần phát hiện, xét chọn điển hình" nào
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tự nguyện | kết quả                                                |
        | có        | "Vi phạm", lý do "không có"                            |
        | không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @CB-1.2.d-3
    Kịch bản: Khen thưởng điển hình: doanh nghiệp tư nhân chưa cho biết có tự nguyện áp dụng hay không
      Biết hồ sơ năm 2024 của Công ty trách nhiệm hữu hạn May Sông Bằng, loại "Tổ chức có sử dụng lao động", tỉnh Cao Bằng
      Và chưa báo cáo "tự nguyện áp dụng"
      Và không có "Lần biểu dương, khen thưởng" nào
      Và không có "Lần phát hiện, xét chọn điển hình" nào
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.d-3
    Khung kịch bản: Khen thưởng điển hình: năm trước khi có Nghị quyết và địa bàn ngoài tỉnh Cao Bằng
      Biết hồ sơ <kỳ> của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Và không có "Lần biểu dương, khen thưởng" nào
      Và không có "Lần phát hiện, xét chọn điển hình" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | đơn vị                        | nơi           | ngày đánh giá | kết quả                                         |
        | năm 2023 | Ủy ban nhân dân xã Bế Văn Đàn | tỉnh Cao Bằng | 15/01/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | Ủy ban nhân dân xã Hữu Lũng   | tỉnh Lạng Sơn | 15/01/2026    | "Không áp dụng", lý do "khác địa bàn"           |

    @CB-1.2.d-3
    Khung kịch bản: Khen thưởng điển hình: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Lần biểu dương, khen thưởng" nào
      Và không có "Lần phát hiện, xét chọn điển hình" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Vi phạm", lý do "không có"          |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @CB-1.2.d-3
    Khung kịch bản: Khen thưởng điển hình: đơn vị giải thể trong năm 2024, tính từ 12/7/2024 phải đủ 90 ngày
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Bế Văn Đàn, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Lần biểu dương, khen thưởng" nào
      Và không có "Lần phát hiện, xét chọn điển hình" nào
      Khi đánh giá vào ngày 15/02/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 09/10/2024  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 10/10/2024  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @CB-1.2.d-3
    Khung kịch bản: Chưa khen thưởng, chưa xét chọn: hết năm mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Lần biểu dương, khen thưởng" nào
      Và không có "Lần phát hiện, xét chọn điển hình" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 30/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Vi phạm", lý do "không có"                 |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @CB-1.2.d-3
    Khung kịch bản: Lần khen thưởng phải trong năm
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và không có "Lần phát hiện, xét chọn điển hình" nào
      Và có "Lần biểu dương, khen thưởng" ngày <ngày>, hình thức: quyết định khen thưởng
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @CB-1.2.d-3
    Khung kịch bản: Lần xét chọn kết luận không ai đủ điều kiện phải trong năm
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và không có "Lần biểu dương, khen thưởng" nào
      Và có "Lần phát hiện, xét chọn điển hình" ngày <ngày>, kết quả xét chọn: không có trường hợp đủ điều kiện
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @CB-1.2.d-3
    Khung kịch bản: Xét chọn mà không khen: chỉ đạt khi kết luận không có trường hợp đủ điều kiện
      Biết không có "Lần biểu dương, khen thưởng" nào
      Và có "Lần phát hiện, xét chọn điển hình" ngày 10/09/2025, kết quả xét chọn: <kết quả xét chọn>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kết quả xét chọn                 | kết quả                     |
        | không có trường hợp đủ điều kiện | "Đạt"                       |
        | có điển hình                     | "Vi phạm", lý do "không có" |

    @CB-1.2.d-3
    Khung kịch bản: Khen thưởng sau khi xét chọn quá 180 ngày vẫn đạt, có ghi chú muộn
      Biết có "Lần phát hiện, xét chọn điển hình" ngày 10/01/2025, kết quả xét chọn: có điển hình; ngày được khen thưởng: <ngày khen>
      Và có "Lần biểu dương, khen thưởng" ngày <ngày khen>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và <ghi chú>

      Dữ liệu:
        | ngày khen  | ghi chú                                    |
        | 08/07/2025 | không có ghi chú "Đã thực hiện nhưng muộn" |
        | 09/07/2025 | không có ghi chú "Đã thực hiện nhưng muộn" |
        | 10/07/2025 | có ghi chú "Đã thực hiện nhưng muộn"       |

    @CB-1.2.d-3
    Kịch bản: Điển hình xét chọn năm trước, năm nay mới khen muộn
      Biết có "Lần phát hiện, xét chọn điển hình" ngày 15/04/2024, kết quả xét chọn: có điển hình; ngày được khen thưởng: 20/01/2025
      Và có "Lần biểu dương, khen thưởng" ngày 20/01/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và có ghi chú "Đã thực hiện nhưng muộn"

    @CB-1.2.d-3
    Khung kịch bản: Chưa báo cáo một trong hai nhóm dữ kiện
      Biết không có <đã báo cáo> nào
      Và chưa báo cáo <chưa báo cáo>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | đã báo cáo                          | chưa báo cáo                        |
        | "Lần biểu dương, khen thưởng"       | "Lần phát hiện, xét chọn điển hình" |
        | "Lần phát hiện, xét chọn điển hình" | "Lần biểu dương, khen thưởng"       |

    @CB-1.2.d-3
    Kịch bản: Đã có khen thưởng thì đạt ngay, không cần báo cáo lần xét chọn
      Biết số liệu đầy đủ đến ngày 30/06/2025
      Và có "Lần biểu dương, khen thưởng" ngày 19/05/2025
      Và chưa báo cáo "Lần phát hiện, xét chọn điển hình"
      Khi đánh giá vào ngày 01/07/2025
      Thì kết quả là "Đạt"

    @CB-1.2.d-3
    Khung kịch bản: Ở cấp huyện, khen thưởng đến ngày cuối 30/6/2025 được giữ, sau đó không xét
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Hòa An, loại "Ủy ban nhân dân cấp huyện", tỉnh Cao Bằng
      Và số liệu đầy đủ đến ngày 10/07/2025
      Và không có "Lần phát hiện, xét chọn điển hình" nào
      Và có "Lần biểu dương, khen thưởng" ngày <ngày>
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                       |
        | 29/06/2025 | "Đạt"                                         |
        | 30/06/2025 | "Đạt"                                         |
        | 01/07/2025 | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @CB-1.2.d-4
    Khung kịch bản: Có khen thưởng thì số liệu được trình bày, không kết luận vi phạm
      Biết hồ sơ năm 2024 của <đơn vị>, loại "<loại>", tỉnh Cao Bằng
      Và có "Lần biểu dương, khen thưởng" ngày 19/05/2024, số tập thể cá nhân được khen: 3; số người trực tiếp lao động hoặc có uy tín: 0
      Khi đánh giá vào ngày 15/01/2025
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

    @CB-1.2.d-4
    Khung kịch bản: Khen người lao động trực tiếp: doanh nghiệp tư nhân chỉ xét khi tự nguyện áp dụng
      Biết hồ sơ năm 2024 của Công ty trách nhiệm hữu hạn May Sông Bằng, loại "Tổ chức có sử dụng lao động", tỉnh Cao Bằng
      Và "tự nguyện áp dụng" là <tự nguyện>
      Và có "Lần biểu dương, khen thưởng" ngày 19/05/2024
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tự nguyện | kết quả                                                |
        | có        | "Đạt"                                                  |
        | không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @CB-1.2.d-4
    Kịch bản: Khen người lao động trực tiếp: doanh nghiệp tư nhân chưa cho biết có tự nguyện áp dụng hay không
      Biết hồ sơ năm 2024 của Công ty trách nhiệm hữu hạn May Sông Bằng, loại "Tổ chức có sử dụng lao động", tỉnh Cao Bằng
      Và chưa báo cáo "tự nguyện áp dụng"
      Và có "Lần biểu dương, khen thưởng" ngày 19/05/2024
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.d-4
    Khung kịch bản: Khen người lao động trực tiếp: năm trước khi có Nghị quyết và địa bàn ngoài tỉnh Cao Bằng
      Biết hồ sơ <kỳ> của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Và có "Lần biểu dương, khen thưởng" ngày 19/05/2023
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | đơn vị                        | nơi           | ngày đánh giá | kết quả                                         |
        | năm 2023 | Ủy ban nhân dân xã Bế Văn Đàn | tỉnh Cao Bằng | 15/01/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | Ủy ban nhân dân xã Hữu Lũng   | tỉnh Lạng Sơn | 15/01/2026    | "Không áp dụng", lý do "khác địa bàn"           |

    @CB-1.2.d-4
    Khung kịch bản: Khen người lao động trực tiếp: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và có "Lần biểu dương, khen thưởng" ngày 19/11/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Đạt"                                |
        | 03/10/2025     | "Đạt"                                |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @CB-1.2.d-4
    Khung kịch bản: Khen người lao động trực tiếp: đơn vị giải thể trong năm 2024, tính từ 12/7/2024 phải đủ 90 ngày
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Bế Văn Đàn, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và có "Lần biểu dương, khen thưởng" ngày 19/08/2024
      Khi đánh giá vào ngày 15/02/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                              |
        | 09/10/2024  | "Không áp dụng", lý do "kỳ quá ngắn" |
        | 10/10/2024  | "Đạt"                                |

    @CB-1.2.d-4
    Khung kịch bản: Ghi chú khi không khen người lao động trực tiếp hoặc người có uy tín nào
      Biết có "Lần biểu dương, khen thưởng" ngày 19/05/2025, số tập thể cá nhân được khen: 3; số người trực tiếp lao động hoặc có uy tín: <số người>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và <ghi chú>

      Dữ liệu:
        | số người | ghi chú                                                                       |
        | 0        | có ghi chú "Không có người trực tiếp lao động hoặc có uy tín được khen"       |
        | 1        | không có ghi chú "Không có người trực tiếp lao động hoặc có uy tín được khen" |
        | 3        | không có ghi chú "Không có người trực tiếp lao động hoặc có uy tín được khen" |

    @CB-1.2.d-4
    Kịch bản: Chỉ một trong hai lần khen có người lao động trực tiếp
      Biết có "Lần biểu dương, khen thưởng" ngày 19/05/2025, số người trực tiếp lao động hoặc có uy tín: 0
      Và có "Lần biểu dương, khen thưởng" ngày 02/09/2025, số người trực tiếp lao động hoặc có uy tín: 2
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và không có ghi chú "Không có người trực tiếp lao động hoặc có uy tín được khen"

    @CB-1.2.d-4
    Khung kịch bản: Cả năm không khen ai thì không xét
      Biết không có "Lần biểu dương, khen thưởng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                                |
        | 31/12/2025    | "Chưa đến hạn"                                         |
        | 01/01/2026    | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @CB-1.2.d-4
    Khung kịch bản: Chỉ xét lần khen thưởng trong năm
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và có "Lần biểu dương, khen thưởng" ngày <ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                                |
        | 31/12/2024 | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | 01/01/2025 | "Đạt"                                                  |
        | 31/12/2025 | "Đạt"                                                  |
        | 01/01/2026 | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @CB-1.2.d-4
    Kịch bản: Chưa báo cáo các lần khen thưởng
      Biết chưa báo cáo "Lần biểu dương, khen thưởng"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

  Quy tắc: Chống quan liêu, kiểm tra công vụ, xử lý vi phạm (gạch đầu dòng thứ hai, điểm d khoản 2)

    @CB-1.2.d-5
    Khung kịch bản: Mọi cơ quan, đơn vị có kết luận vi phạm để tồn đọng
      Biết hồ sơ năm 2024 của <đơn vị>, loại "<loại>", tỉnh Cao Bằng
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 02/10/2024, đối tượng vi phạm: đơn vị; đã kết luận chính thức: có
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

    @CB-1.2.d-5
    Khung kịch bản: Chống quan liêu: doanh nghiệp tư nhân chỉ xét khi tự nguyện áp dụng
      Biết hồ sơ năm 2024 của Công ty trách nhiệm hữu hạn May Sông Bằng, loại "Tổ chức có sử dụng lao động", tỉnh Cao Bằng
      Và "tự nguyện áp dụng" là <tự nguyện>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 02/10/2024, đối tượng vi phạm: đơn vị; đã kết luận chính thức: có
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tự nguyện | kết quả                                                |
        | có        | "Vi phạm", lý do "có vi phạm được kết luận"            |
        | không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @CB-1.2.d-5
    Kịch bản: Chống quan liêu: doanh nghiệp tư nhân chưa cho biết có tự nguyện áp dụng hay không
      Biết hồ sơ năm 2024 của Công ty trách nhiệm hữu hạn May Sông Bằng, loại "Tổ chức có sử dụng lao động", tỉnh Cao Bằng
      Và chưa báo cáo "tự nguyện áp dụng"
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 02/10/2024, đối tượng vi phạm: đơn vị; đã kết luận chính thức: có
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.d-5
    Khung kịch bản: Chống quan liêu: năm trước khi có Nghị quyết và địa bàn ngoài tỉnh Cao Bằng
      Biết hồ sơ <kỳ> của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 02/10/2023, đối tượng vi phạm: đơn vị; đã kết luận chính thức: có
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | đơn vị                        | nơi           | ngày đánh giá | kết quả                                         |
        | năm 2023 | Ủy ban nhân dân xã Bế Văn Đàn | tỉnh Cao Bằng | 15/01/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | Ủy ban nhân dân xã Hữu Lũng   | tỉnh Lạng Sơn | 15/01/2026    | "Không áp dụng", lý do "khác địa bàn"           |

    @CB-1.2.d-5
    Khung kịch bản: Chống quan liêu: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 15/11/2025, đối tượng vi phạm: đơn vị; đã kết luận chính thức: có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                                     |
        | 02/10/2025     | "Vi phạm", lý do "có vi phạm được kết luận" |
        | 03/10/2025     | "Vi phạm", lý do "có vi phạm được kết luận" |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"        |

    @CB-1.2.d-5
    Khung kịch bản: Chống quan liêu: đơn vị giải thể trong năm 2024, tính từ 12/7/2024 phải đủ 90 ngày
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Bế Văn Đàn, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 05/08/2024, đối tượng vi phạm: đơn vị; đã kết luận chính thức: có
      Khi đánh giá vào ngày 15/02/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 09/10/2024  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 10/10/2024  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @CB-1.2.d-5
    Khung kịch bản: Không có kết luận vi phạm nào thì không phát sinh
      Biết không có "Vi phạm được phát hiện hoặc kết luận" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                  |
        | 31/12/2025    | "Chưa đến hạn"                           |
        | 01/01/2026    | "Không áp dụng", lý do "không phát sinh" |

    @CB-1.2.d-5
    Kịch bản: Năm không có kết luận vi phạm được ghi chú
      Biết không có "Vi phạm được phát hiện hoặc kết luận" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"
      Và có ghi chú "Không có vi phạm nào được kết luận"

    @CB-1.2.d-5
    Khung kịch bản: Kết luận vi phạm phải được xử lý trong 30 ngày
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, đối tượng vi phạm: đơn vị; đã kết luận chính thức: có
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 02/07/2025  | 02/07/2025    | "Chưa đến hạn"                              |
        | 02/07/2025  | 03/07/2025    | "Vi phạm", lý do "có vi phạm được kết luận" |
        | 31/12/2025  | 15/01/2026    | "Vi phạm", lý do "có vi phạm được kết luận" |

    @CB-1.2.d-5
    Khung kịch bản: Ngày xử lý so với thời hạn 30 ngày
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, đối tượng vi phạm: đơn vị; đã kết luận chính thức: có; ngày xử lý: <ngày xử lý>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày xử lý | kết quả                    |
        | 01/07/2025 | "Đạt"                      |
        | 02/07/2025 | "Đạt"                      |
        | 03/07/2025 | "Vi phạm", lý do "quá hạn" |

    @CB-1.2.d-5
    Kịch bản: Xử lý đúng hạn được ghi chú
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, đối tượng vi phạm: đơn vị; đã kết luận chính thức: có; ngày xử lý: 20/06/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và có ghi chú "Có phát sinh, đã xử lý đúng hạn"

    @CB-1.2.d-5
    Kịch bản: Xử lý chậm mười ngày
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, đối tượng vi phạm: đơn vị; đã kết luận chính thức: có; ngày xử lý: 12/07/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là 10

    @CB-1.2.d-5
    Khung kịch bản: Một kết luận đã xử lý, một kết luận còn tồn
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 03/03/2025, đối tượng vi phạm: đơn vị; đã kết luận chính thức: có; ngày xử lý: <ngày xử lý>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, đối tượng vi phạm: đơn vị; đã kết luận chính thức: có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "có vi phạm được kết luận"

      Dữ liệu:
        | ngày xử lý |
        | 20/03/2025 |
        | 20/05/2025 |

    @CB-1.2.d-5
    Khung kịch bản: Chỉ tính kết luận chính thức đối với chính đơn vị, thuộc mọi loại vi phạm
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, loại vi phạm: <loại>; đối tượng vi phạm: <đối tượng>; đã kết luận chính thức: <chính thức>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | loại                        | đối tượng        | chính thức | kết quả                                     |
        | vi phạm quy định            | đơn vị           | có         | "Vi phạm", lý do "có vi phạm được kết luận" |
        | nhũng nhiễu hoặc tham nhũng | đơn vị           | có         | "Vi phạm", lý do "có vi phạm được kết luận" |
        | lợi dụng dân chủ            | đơn vị           | có         | "Vi phạm", lý do "có vi phạm được kết luận" |
        | vi phạm quy định            | đơn vị           | không      | "Không áp dụng", lý do "không phát sinh"    |
        | vi phạm quy định            | người đứng đầu   | có         | "Không áp dụng", lý do "không phát sinh"    |
        | vi phạm quy định            | người của đơn vị | có         | "Không áp dụng", lý do "không phát sinh"    |

    @CB-1.2.d-5
    Khung kịch bản: Kết luận ngày nào thì xét cho năm đó
      Biết số liệu đầy đủ đến ngày 28/02/2026
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày <ngày>, đối tượng vi phạm: đơn vị; đã kết luận chính thức: có
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                     |
        | 31/12/2024 | "Không áp dụng", lý do "không phát sinh"    |
        | 01/01/2025 | "Vi phạm", lý do "có vi phạm được kết luận" |
        | 31/12/2025 | "Vi phạm", lý do "có vi phạm được kết luận" |
        | 01/01/2026 | "Không áp dụng", lý do "không phát sinh"    |

    @CB-1.2.d-5
    Khung kịch bản: Kết luận cuối tháng 12 thì thời hạn xử lý kéo sang tháng 01
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 20/12/2025, đối tượng vi phạm: đơn vị; đã kết luận chính thức: có
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 19/01/2026  | 19/01/2026    | "Chưa đến hạn"                              |
        | 19/01/2026  | 20/01/2026    | "Vi phạm", lý do "có vi phạm được kết luận" |
        | 31/12/2025  | 20/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @CB-1.2.d-5
    Kịch bản: Chưa ghi kết luận đã chính thức hay chưa
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, đối tượng vi phạm: đơn vị
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.d-5
    Kịch bản: Chưa báo cáo các vi phạm
      Biết chưa báo cáo "Vi phạm được phát hiện hoặc kết luận"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.d-5
    Kịch bản: Hồ sơ chưa đủ đến cuối năm
      Biết số liệu đầy đủ đến ngày 30/12/2025
      Và không có "Vi phạm được phát hiện hoặc kết luận" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ"

    @CB-1.2.d-5
    Kịch bản: Hồ sơ chỉ có nửa đầu năm thì không bị kết luận cho cả năm
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân xã Bế Văn Đàn, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 03/03/2025, đối tượng vi phạm: đơn vị; đã kết luận chính thức: có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @CB-1.2.d-7
    Khung kịch bản: Cơ quan nhà nước, Ủy ban nhân dân các cấp và đơn vị sự nghiệp; không gồm doanh nghiệp
      Biết hồ sơ năm 2024 của <đơn vị>, loại "<loại>", tỉnh Cao Bằng
      Và không có "Cuộc kiểm tra, thanh tra công vụ" nào
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
        | Công ty Thủy nông Cao Bằng                | Doanh nghiệp nhà nước                      | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty trách nhiệm hữu hạn May Sông Bằng | Tổ chức có sử dụng lao động                | "Không áp dụng", lý do "khác loại đơn vị" |
        | Xóm Lũng Rì                               | Thôn, xóm, tổ dân phố                      | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội đồng nhân dân tỉnh Cao Bằng           | Hội đồng nhân dân cấp tỉnh                 | "Không áp dụng", lý do "khác loại đơn vị" |

    @CB-1.2.d-7
    Khung kịch bản: Kiểm tra công vụ: năm trước khi có Nghị quyết và địa bàn ngoài tỉnh Cao Bằng
      Biết hồ sơ <kỳ> của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Và không có "Cuộc kiểm tra, thanh tra công vụ" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | đơn vị                        | nơi           | ngày đánh giá | kết quả                                         |
        | năm 2023 | Ủy ban nhân dân xã Bế Văn Đàn | tỉnh Cao Bằng | 15/01/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | Ủy ban nhân dân xã Hữu Lũng   | tỉnh Lạng Sơn | 15/01/2026    | "Không áp dụng", lý do "khác địa bàn"           |

    @CB-1.2.d-7
    Khung kịch bản: Kiểm tra công vụ: đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Cuộc kiểm tra, thanh tra công vụ" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Vi phạm", lý do "không có"          |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @CB-1.2.d-7
    Khung kịch bản: Kiểm tra công vụ: đơn vị giải thể trong năm 2024, tính từ 12/7/2024 phải đủ 90 ngày
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Bế Văn Đàn, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Cuộc kiểm tra, thanh tra công vụ" nào
      Khi đánh giá vào ngày 15/02/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 09/10/2024  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 10/10/2024  | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @CB-1.2.d-7
    Khung kịch bản: Chưa kiểm tra công vụ: hết năm mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Cuộc kiểm tra, thanh tra công vụ" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 30/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Vi phạm", lý do "không có"                 |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @CB-1.2.d-7
    Khung kịch bản: Cuộc kiểm tra phải diễn ra trong năm
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và có "Cuộc kiểm tra, thanh tra công vụ" ngày <ngày>, nội dung kiểm tra: thực hiện nhiệm vụ công vụ
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @CB-1.2.d-7
    Khung kịch bản: Nội dung phải là việc thực hiện nhiệm vụ, công vụ
      Biết có "Cuộc kiểm tra, thanh tra công vụ" ngày 12/08/2025, nội dung kiểm tra: <nội dung>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | nội dung                                         | kết quả                     |
        | thực hiện nhiệm vụ công vụ                       | "Đạt"                       |
        | kỷ luật kỷ cương hành chính                      | "Vi phạm", lý do "không có" |
        | chất lượng đội ngũ                               | "Vi phạm", lý do "không có" |
        | thực hiện nhiệm vụ công vụ và chất lượng đội ngũ | "Đạt"                       |

    @CB-1.2.d-7
    Kịch bản: Không ghi nội dung kiểm tra
      Biết có "Cuộc kiểm tra, thanh tra công vụ" ngày 12/08/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.d-7
    Kịch bản: Không ghi ngày kiểm tra
      Biết có "Cuộc kiểm tra, thanh tra công vụ" không ghi ngày, nội dung kiểm tra: thực hiện nhiệm vụ công vụ
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.d-7
    Kịch bản: Chưa báo cáo các cuộc kiểm tra
      Biết chưa báo cáo "Cuộc kiểm tra, thanh tra công vụ"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.d-7
    Khung kịch bản: Ở cấp huyện, kiểm tra đến ngày cuối 30/6/2025 được giữ, sau đó không xét
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Hòa An, loại "Ủy ban nhân dân cấp huyện", tỉnh Cao Bằng
      Và số liệu đầy đủ đến ngày 10/07/2025
      Và có "Cuộc kiểm tra, thanh tra công vụ" ngày <ngày>, nội dung kiểm tra: thực hiện nhiệm vụ công vụ
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                       |
        | 29/06/2025 | "Đạt"                                         |
        | 30/06/2025 | "Đạt"                                         |
        | 01/07/2025 | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @CB-1.2.d-7
    Kịch bản: Hồ sơ chỉ có nửa đầu năm thì chưa kết luận cho cả năm
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân xã Bế Văn Đàn, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và không có "Cuộc kiểm tra, thanh tra công vụ" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @CB-1.2.d-8
    Khung kịch bản: Xử lý việc lợi dụng dân chủ: ai phải thực hiện
      Biết hồ sơ năm 2024 của <đơn vị>, loại "<loại>", tỉnh Cao Bằng
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 02/10/2024, loại vi phạm: lợi dụng dân chủ
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

    @CB-1.2.d-8
    Khung kịch bản: Lợi dụng dân chủ: doanh nghiệp tư nhân chỉ xét khi tự nguyện áp dụng
      Biết hồ sơ năm 2024 của Công ty trách nhiệm hữu hạn May Sông Bằng, loại "Tổ chức có sử dụng lao động", tỉnh Cao Bằng
      Và "tự nguyện áp dụng" là <tự nguyện>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 02/10/2024, loại vi phạm: lợi dụng dân chủ
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tự nguyện | kết quả                                                |
        | có        | "Vi phạm", lý do "không có"                            |
        | không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @CB-1.2.d-8
    Kịch bản: Lợi dụng dân chủ: doanh nghiệp tư nhân chưa cho biết có tự nguyện áp dụng hay không
      Biết hồ sơ năm 2024 của Công ty trách nhiệm hữu hạn May Sông Bằng, loại "Tổ chức có sử dụng lao động", tỉnh Cao Bằng
      Và chưa báo cáo "tự nguyện áp dụng"
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 02/10/2024, loại vi phạm: lợi dụng dân chủ
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.d-8
    Khung kịch bản: Lợi dụng dân chủ: năm trước khi có Nghị quyết và địa bàn ngoài tỉnh Cao Bằng
      Biết hồ sơ <kỳ> của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 02/10/2023, loại vi phạm: lợi dụng dân chủ
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | đơn vị                        | nơi           | ngày đánh giá | kết quả                                         |
        | năm 2023 | Ủy ban nhân dân xã Bế Văn Đàn | tỉnh Cao Bằng | 15/01/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | Ủy ban nhân dân xã Hữu Lũng   | tỉnh Lạng Sơn | 15/01/2026    | "Không áp dụng", lý do "khác địa bàn"           |

    @CB-1.2.d-8
    Khung kịch bản: Xử lý việc lợi dụng dân chủ: chỉ tính việc từ ngày Nghị quyết có hiệu lực 12/7/2024
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Bế Văn Đàn, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày <ngày>, loại vi phạm: lợi dụng dân chủ
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                  |
        | 11/07/2024 | "Không áp dụng", lý do "không phát sinh" |
        | 12/07/2024 | "Vi phạm", lý do "không có"              |
        | 13/07/2024 | "Vi phạm", lý do "không có"              |

    @CB-1.2.d-8
    Khung kịch bản: Xử lý việc lợi dụng dân chủ: chưa làm, ngày cuối thời hạn và ngày sau đó
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, loại vi phạm: lợi dụng dân chủ
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 02/07/2025  | 02/07/2025    | "Chưa đến hạn"                              |
        | 02/07/2025  | 03/07/2025    | "Vi phạm", lý do "không có"                 |
        | 01/07/2025  | 03/07/2025    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @CB-1.2.d-8
    Kịch bản: Xử lý việc lợi dụng dân chủ: hạn cuối là hạn của chính việc còn chưa làm
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, loại vi phạm: lợi dụng dân chủ
      Khi đánh giá vào ngày 02/07/2025
      Thì kết quả là "Chưa đến hạn"
      Và hạn cuối là ngày 02/07/2025

    @CB-1.2.d-8
    Khung kịch bản: Xử lý việc lợi dụng dân chủ: làm đúng ngày cuối và chậm một ngày
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, loại vi phạm: lợi dụng dân chủ; ngày xử lý: <ngày làm>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày làm   | kết quả                    |
        | 02/06/2025 | "Đạt"                      |
        | 02/07/2025 | "Đạt"                      |
        | 03/07/2025 | "Vi phạm", lý do "quá hạn" |

    @CB-1.2.d-8
    Kịch bản: Xử lý việc lợi dụng dân chủ: làm chậm thì ghi rõ số ngày chậm
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, loại vi phạm: lợi dụng dân chủ; ngày xử lý: 09/07/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là 7

    @CB-1.2.d-8
    Kịch bản: Xử lý việc lợi dụng dân chủ: một việc làm đúng hạn, một việc bỏ sót
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, loại vi phạm: lợi dụng dân chủ; ngày xử lý: 02/07/2025
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 06/10/2025, loại vi phạm: lợi dụng dân chủ
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @CB-1.2.d-8
    Khung kịch bản: Xử lý việc lợi dụng dân chủ: cả năm không phát sinh
      Biết không có "Vi phạm được phát hiện hoặc kết luận" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                  |
        | 31/12/2025    | "Chưa đến hạn"                           |
        | 01/01/2026    | "Không áp dụng", lý do "không phát sinh" |

    @CB-1.2.d-8
    Kịch bản: Xử lý việc lợi dụng dân chủ: năm không phát sinh được ghi chú
      Biết không có "Vi phạm được phát hiện hoặc kết luận" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"
      Và có ghi chú "Không có vi phạm nào được kết luận"

    @CB-1.2.d-8
    Khung kịch bản: Xử lý việc lợi dụng dân chủ: việc phát sinh ngày nào thì xét cho năm đó
      Biết số liệu đầy đủ đến ngày 28/02/2026
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày <ngày>, loại vi phạm: lợi dụng dân chủ
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                  |
        | 31/12/2024 | "Không áp dụng", lý do "không phát sinh" |
        | 01/01/2025 | "Vi phạm", lý do "không có"              |
        | 31/12/2025 | "Vi phạm", lý do "không có"              |
        | 01/01/2026 | "Không áp dụng", lý do "không phát sinh" |

    @CB-1.2.d-8
    Kịch bản: Xử lý việc lợi dụng dân chủ: chưa báo cáo dữ kiện
      Biết chưa báo cáo "Vi phạm được phát hiện hoặc kết luận"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.d-8
    Kịch bản: Xử lý việc lợi dụng dân chủ: không ghi ngày phát sinh
      Biết có "Vi phạm được phát hiện hoặc kết luận" không ghi ngày, loại vi phạm: lợi dụng dân chủ
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.d-8
    Kịch bản: Xử lý việc lợi dụng dân chủ: hồ sơ chưa đủ đến cuối năm
      Biết số liệu đầy đủ đến ngày 30/12/2025
      Và không có "Vi phạm được phát hiện hoặc kết luận" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ"

    @CB-1.2.d-8
    Kịch bản: Xử lý việc lợi dụng dân chủ: hồ sơ chỉ có nửa đầu năm thì không bị kết luận cho cả năm
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân xã Bế Văn Đàn, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 03/03/2025, loại vi phạm: lợi dụng dân chủ
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @CB-1.2.d-8
    Kịch bản: Xử lý việc lợi dụng dân chủ: đơn vị mới thành lập hai tháng cũng phải làm
      Biết đơn vị thành lập ngày 01/11/2025
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 10/11/2025, loại vi phạm: lợi dụng dân chủ
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @CB-1.2.d-8
    Khung kịch bản: Chỉ xét hành vi lợi dụng dân chủ, không đòi đã kết luận chính thức
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, loại vi phạm: <loại>; đã kết luận chính thức: không
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | loại                        | kết quả                                  |
        | lợi dụng dân chủ            | "Vi phạm", lý do "không có"              |
        | vi phạm quy định            | "Không áp dụng", lý do "không phát sinh" |
        | hành vi bị nghiêm cấm       | "Không áp dụng", lý do "không phát sinh" |
        | nhũng nhiễu hoặc tham nhũng | "Không áp dụng", lý do "không phát sinh" |

    @CB-1.2.d-8
    Kịch bản: Lợi dụng dân chủ: không ghi loại vi phạm thì chưa đủ dữ liệu
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.d-8
    Kịch bản: Huyện: vụ việc chưa hết hạn khi kết thúc hoạt động thì không xét
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Hòa An, loại "Ủy ban nhân dân cấp huyện", tỉnh Cao Bằng
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 20/06/2025, loại vi phạm: lợi dụng dân chủ
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "đơn vị không tồn tại"

    @CB-1.2.d-9
    Khung kịch bản: Báo cáo hành vi bị nghiêm cấm: ai phải thực hiện
      Biết hồ sơ năm 2024 của <đơn vị>, loại "<loại>", tỉnh Cao Bằng
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 02/10/2024, loại vi phạm: hành vi bị nghiêm cấm
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                         | loại                                       | kết quả                                   |
        | Chi cục Kiểm lâm tỉnh Cao Bằng                 | Cơ quan nhà nước                           | "Vi phạm", lý do "không có"               |
        | Sở Tư pháp tỉnh Cao Bằng                       | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân xã Bế Văn Đàn                  | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "không có"               |
        | Trường Tiểu học Hợp Giang                      | Đơn vị sự nghiệp công lập                  | "Vi phạm", lý do "không có"               |
        | Xóm Lũng Rì                                    | Thôn, xóm, tổ dân phố                      | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân tỉnh Cao Bằng                  | Ủy ban nhân dân cấp tỉnh                   | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân huyện Hòa An                   | Ủy ban nhân dân cấp huyện                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty Thủy nông Cao Bằng                     | Doanh nghiệp nhà nước                      | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Cao Bằng | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị" |

    @CB-1.2.d-9
    Khung kịch bản: Báo cáo hành vi bị nghiêm cấm: doanh nghiệp tư nhân chỉ xét khi tự nguyện áp dụng
      Biết hồ sơ năm 2024 của Công ty trách nhiệm hữu hạn May Sông Bằng, loại "Tổ chức có sử dụng lao động", tỉnh Cao Bằng
      Và "tự nguyện áp dụng" là <tự nguyện>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 02/10/2024, loại vi phạm: hành vi bị nghiêm cấm
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tự nguyện | kết quả                                                |
        | có        | "Vi phạm", lý do "không có"                            |
        | không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @CB-1.2.d-9
    Kịch bản: Báo cáo hành vi bị nghiêm cấm: doanh nghiệp tư nhân chưa cho biết có tự nguyện áp dụng hay không
      Biết hồ sơ năm 2024 của Công ty trách nhiệm hữu hạn May Sông Bằng, loại "Tổ chức có sử dụng lao động", tỉnh Cao Bằng
      Và chưa báo cáo "tự nguyện áp dụng"
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 02/10/2024, loại vi phạm: hành vi bị nghiêm cấm
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.d-9
    Khung kịch bản: Báo cáo hành vi bị nghiêm cấm: năm trước khi có Nghị quyết và địa bàn ngoài tỉnh Cao Bằng
      Biết hồ sơ <kỳ> của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 02/10/2023, loại vi phạm: hành vi bị nghiêm cấm
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | đơn vị                        | nơi           | ngày đánh giá | kết quả                                         |
        | năm 2023 | Ủy ban nhân dân xã Bế Văn Đàn | tỉnh Cao Bằng | 15/01/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | Ủy ban nhân dân xã Hữu Lũng   | tỉnh Lạng Sơn | 15/01/2026    | "Không áp dụng", lý do "khác địa bàn"           |

    @CB-1.2.d-9
    Khung kịch bản: Báo cáo hành vi bị nghiêm cấm: chỉ tính việc từ ngày Nghị quyết có hiệu lực 12/7/2024
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Bế Văn Đàn, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày <ngày>, loại vi phạm: hành vi bị nghiêm cấm
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                  |
        | 11/07/2024 | "Không áp dụng", lý do "không phát sinh" |
        | 12/07/2024 | "Vi phạm", lý do "không có"              |
        | 13/07/2024 | "Vi phạm", lý do "không có"              |

    @CB-1.2.d-9
    Khung kịch bản: Báo cáo hành vi bị nghiêm cấm: chưa làm, ngày cuối thời hạn và ngày sau đó
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, loại vi phạm: hành vi bị nghiêm cấm
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 09/06/2025  | 09/06/2025    | "Chưa đến hạn"                              |
        | 09/06/2025  | 10/06/2025    | "Vi phạm", lý do "không có"                 |
        | 08/06/2025  | 10/06/2025    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @CB-1.2.d-9
    Kịch bản: Báo cáo hành vi bị nghiêm cấm: hạn cuối là hạn của chính việc còn chưa làm
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, loại vi phạm: hành vi bị nghiêm cấm
      Khi đánh giá vào ngày 09/06/2025
      Thì kết quả là "Chưa đến hạn"
      Và hạn cuối là ngày 09/06/2025

    @CB-1.2.d-9
    Khung kịch bản: Báo cáo hành vi bị nghiêm cấm: làm đúng ngày cuối và chậm một ngày
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, loại vi phạm: hành vi bị nghiêm cấm; ngày báo cáo: <ngày làm>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày làm   | kết quả                    |
        | 02/06/2025 | "Đạt"                      |
        | 09/06/2025 | "Đạt"                      |
        | 10/06/2025 | "Vi phạm", lý do "quá hạn" |

    @CB-1.2.d-9
    Kịch bản: Báo cáo hành vi bị nghiêm cấm: làm chậm thì ghi rõ số ngày chậm
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, loại vi phạm: hành vi bị nghiêm cấm; ngày báo cáo: 16/06/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là 7

    @CB-1.2.d-9
    Kịch bản: Báo cáo hành vi bị nghiêm cấm: một việc làm đúng hạn, một việc bỏ sót
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, loại vi phạm: hành vi bị nghiêm cấm; ngày báo cáo: 09/06/2025
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 06/10/2025, loại vi phạm: hành vi bị nghiêm cấm
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @CB-1.2.d-9
    Khung kịch bản: Báo cáo hành vi bị nghiêm cấm: cả năm không phát sinh
      Biết không có "Vi phạm được phát hiện hoặc kết luận" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                  |
        | 31/12/2025    | "Chưa đến hạn"                           |
        | 01/01/2026    | "Không áp dụng", lý do "không phát sinh" |

    @CB-1.2.d-9
    Kịch bản: Báo cáo hành vi bị nghiêm cấm: năm không phát sinh được ghi chú
      Biết không có "Vi phạm được phát hiện hoặc kết luận" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"
      Và có ghi chú "Không có vi phạm nào được kết luận"

    @CB-1.2.d-9
    Khung kịch bản: Báo cáo hành vi bị nghiêm cấm: việc phát sinh ngày nào thì xét cho năm đó
      Biết số liệu đầy đủ đến ngày 28/02/2026
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày <ngày>, loại vi phạm: hành vi bị nghiêm cấm
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                  |
        | 31/12/2024 | "Không áp dụng", lý do "không phát sinh" |
        | 01/01/2025 | "Vi phạm", lý do "không có"              |
        | 31/12/2025 | "Vi phạm", lý do "không có"              |
        | 01/01/2026 | "Không áp dụng", lý do "không phát sinh" |

    @CB-1.2.d-9
    Kịch bản: Báo cáo hành vi bị nghiêm cấm: chưa báo cáo dữ kiện
      Biết chưa báo cáo "Vi phạm được phát hiện hoặc kết luận"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.d-9
    Kịch bản: Báo cáo hành vi bị nghiêm cấm: không ghi ngày phát sinh
      Biết có "Vi phạm được phát hiện hoặc kết luận" không ghi ngày, loại vi phạm: hành vi bị nghiêm cấm
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.d-9
    Kịch bản: Báo cáo hành vi bị nghiêm cấm: hồ sơ chưa đủ đến cuối năm
      Biết số liệu đầy đủ đến ngày 30/12/2025
      Và không có "Vi phạm được phát hiện hoặc kết luận" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ"

    @CB-1.2.d-9
    Kịch bản: Báo cáo hành vi bị nghiêm cấm: hồ sơ chỉ có nửa đầu năm thì không bị kết luận cho cả năm
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân xã Bế Văn Đàn, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 03/03/2025, loại vi phạm: hành vi bị nghiêm cấm
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @CB-1.2.d-9
    Kịch bản: Báo cáo hành vi bị nghiêm cấm: đơn vị mới thành lập hai tháng cũng phải làm
      Biết đơn vị thành lập ngày 01/11/2025
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 10/11/2025, loại vi phạm: hành vi bị nghiêm cấm
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @CB-1.2.d-9
    Khung kịch bản: Chỉ xét hành vi bị nghiêm cấm
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, loại vi phạm: <loại>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | loại                        | kết quả                                  |
        | hành vi bị nghiêm cấm       | "Vi phạm", lý do "không có"              |
        | vi phạm quy định            | "Không áp dụng", lý do "không phát sinh" |
        | lợi dụng dân chủ            | "Không áp dụng", lý do "không phát sinh" |
        | nhũng nhiễu hoặc tham nhũng | "Không áp dụng", lý do "không phát sinh" |

    @CB-1.2.d-9
    Kịch bản: Đã xử lý nhưng không báo cáo vẫn là thiếu báo cáo
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, loại vi phạm: hành vi bị nghiêm cấm; ngày xử lý: 03/06/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @CB-1.2.d-9
    Khung kịch bản: Thời hạn năm ngày làm việc không tính ngày nghỉ, ngày lễ
      Biết số liệu đầy đủ đến ngày 31/01/2026
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày <phát hiện>, loại vi phạm: hành vi bị nghiêm cấm; ngày báo cáo: <báo cáo>
      Khi đánh giá vào ngày 05/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | phát hiện  | báo cáo    | kết quả                    |
        | 06/06/2025 | 13/06/2025 | "Đạt"                      |
        | 06/06/2025 | 14/06/2025 | "Vi phạm", lý do "quá hạn" |
        | 28/08/2025 | 08/09/2025 | "Đạt"                      |
        | 28/08/2025 | 09/09/2025 | "Vi phạm", lý do "quá hạn" |
        | 31/12/2025 | 09/01/2026 | "Đạt"                      |
        | 31/12/2025 | 10/01/2026 | "Vi phạm", lý do "quá hạn" |

    @CB-1.2.d-9
    Kịch bản: Báo cáo hành vi bị nghiêm cấm: không ghi loại vi phạm thì chưa đủ dữ liệu
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.d-10
    Khung kịch bản: Xem xét tin báo vi phạm: ai phải thực hiện
      Biết hồ sơ năm 2024 của <đơn vị>, loại "<loại>", tỉnh Cao Bằng
      Và có "Tin báo, phản ánh vi phạm được tiếp nhận" ngày 02/10/2024
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                         | loại                                       | kết quả                                   |
        | Chi cục Kiểm lâm tỉnh Cao Bằng | Cơ quan nhà nước                           | "Vi phạm", lý do "không có"               |
        | Sở Tư pháp tỉnh Cao Bằng       | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân xã Bế Văn Đàn  | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "không có"               |
        | Trường Tiểu học Hợp Giang      | Đơn vị sự nghiệp công lập                  | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân tỉnh Cao Bằng  | Ủy ban nhân dân cấp tỉnh                   | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân huyện Hòa An   | Ủy ban nhân dân cấp huyện                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty Thủy nông Cao Bằng     | Doanh nghiệp nhà nước                      | "Không áp dụng", lý do "khác loại đơn vị" |
        | Xóm Lũng Rì                    | Thôn, xóm, tổ dân phố                      | "Không áp dụng", lý do "khác loại đơn vị" |

    @CB-1.2.d-10
    Khung kịch bản: Tin báo vi phạm: doanh nghiệp tư nhân chỉ xét khi tự nguyện áp dụng
      Biết hồ sơ năm 2024 của Công ty trách nhiệm hữu hạn May Sông Bằng, loại "Tổ chức có sử dụng lao động", tỉnh Cao Bằng
      Và "tự nguyện áp dụng" là <tự nguyện>
      Và có "Tin báo, phản ánh vi phạm được tiếp nhận" ngày 02/10/2024
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tự nguyện | kết quả                                                |
        | có        | "Vi phạm", lý do "không có"                            |
        | không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @CB-1.2.d-10
    Kịch bản: Tin báo vi phạm: doanh nghiệp tư nhân chưa cho biết có tự nguyện áp dụng hay không
      Biết hồ sơ năm 2024 của Công ty trách nhiệm hữu hạn May Sông Bằng, loại "Tổ chức có sử dụng lao động", tỉnh Cao Bằng
      Và chưa báo cáo "tự nguyện áp dụng"
      Và có "Tin báo, phản ánh vi phạm được tiếp nhận" ngày 02/10/2024
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.d-10
    Khung kịch bản: Tin báo vi phạm: năm trước khi có Nghị quyết và địa bàn ngoài tỉnh Cao Bằng
      Biết hồ sơ <kỳ> của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Và có "Tin báo, phản ánh vi phạm được tiếp nhận" ngày 02/10/2023
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | đơn vị                        | nơi           | ngày đánh giá | kết quả                                         |
        | năm 2023 | Ủy ban nhân dân xã Bế Văn Đàn | tỉnh Cao Bằng | 15/01/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | Ủy ban nhân dân xã Hữu Lũng   | tỉnh Lạng Sơn | 15/01/2026    | "Không áp dụng", lý do "khác địa bàn"           |

    @CB-1.2.d-10
    Khung kịch bản: Xem xét tin báo vi phạm: chỉ tính việc từ ngày Nghị quyết có hiệu lực 12/7/2024
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Bế Văn Đàn, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và có "Tin báo, phản ánh vi phạm được tiếp nhận" ngày <ngày>
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                  |
        | 11/07/2024 | "Không áp dụng", lý do "không phát sinh" |
        | 12/07/2024 | "Vi phạm", lý do "không có"              |
        | 13/07/2024 | "Vi phạm", lý do "không có"              |

    @CB-1.2.d-10
    Khung kịch bản: Xem xét tin báo vi phạm: chưa làm, ngày cuối thời hạn và ngày sau đó
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Tin báo, phản ánh vi phạm được tiếp nhận" ngày 02/06/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 02/07/2025  | 02/07/2025    | "Chưa đến hạn"                              |
        | 02/07/2025  | 03/07/2025    | "Vi phạm", lý do "không có"                 |
        | 01/07/2025  | 03/07/2025    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @CB-1.2.d-10
    Kịch bản: Xem xét tin báo vi phạm: hạn cuối là hạn của chính việc còn chưa làm
      Biết có "Tin báo, phản ánh vi phạm được tiếp nhận" ngày 02/06/2025
      Khi đánh giá vào ngày 02/07/2025
      Thì kết quả là "Chưa đến hạn"
      Và hạn cuối là ngày 02/07/2025

    @CB-1.2.d-10
    Khung kịch bản: Xem xét tin báo vi phạm: làm đúng ngày cuối và chậm một ngày
      Biết có "Tin báo, phản ánh vi phạm được tiếp nhận" ngày 02/06/2025, ngày xử lý: <ngày làm>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày làm   | kết quả                    |
        | 02/06/2025 | "Đạt"                      |
        | 02/07/2025 | "Đạt"                      |
        | 03/07/2025 | "Vi phạm", lý do "quá hạn" |

    @CB-1.2.d-10
    Kịch bản: Xem xét tin báo vi phạm: làm chậm thì ghi rõ số ngày chậm
      Biết có "Tin báo, phản ánh vi phạm được tiếp nhận" ngày 02/06/2025, ngày xử lý: 09/07/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là 7

    @CB-1.2.d-10
    Kịch bản: Xem xét tin báo vi phạm: một việc làm đúng hạn, một việc bỏ sót
      Biết có "Tin báo, phản ánh vi phạm được tiếp nhận" ngày 02/06/2025, ngày xử lý: 02/07/2025
      Và có "Tin báo, phản ánh vi phạm được tiếp nhận" ngày 06/10/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @CB-1.2.d-10
    Khung kịch bản: Xem xét tin báo vi phạm: cả năm không phát sinh
      Biết không có "Tin báo, phản ánh vi phạm được tiếp nhận" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                  |
        | 31/12/2025    | "Chưa đến hạn"                           |
        | 01/01/2026    | "Không áp dụng", lý do "không phát sinh" |

    @CB-1.2.d-10
    Khung kịch bản: Xem xét tin báo vi phạm: việc phát sinh ngày nào thì xét cho năm đó
      Biết số liệu đầy đủ đến ngày 28/02/2026
      Và có "Tin báo, phản ánh vi phạm được tiếp nhận" ngày <ngày>
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                  |
        | 31/12/2024 | "Không áp dụng", lý do "không phát sinh" |
        | 01/01/2025 | "Vi phạm", lý do "không có"              |
        | 31/12/2025 | "Vi phạm", lý do "không có"              |
        | 01/01/2026 | "Không áp dụng", lý do "không phát sinh" |

    @CB-1.2.d-10
    Kịch bản: Xem xét tin báo vi phạm: chưa báo cáo dữ kiện
      Biết chưa báo cáo "Tin báo, phản ánh vi phạm được tiếp nhận"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.d-10
    Kịch bản: Xem xét tin báo vi phạm: không ghi ngày phát sinh
      Biết có "Tin báo, phản ánh vi phạm được tiếp nhận" không ghi ngày
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @CB-1.2.d-10
    Kịch bản: Xem xét tin báo vi phạm: hồ sơ chưa đủ đến cuối năm
      Biết số liệu đầy đủ đến ngày 30/12/2025
      Và không có "Tin báo, phản ánh vi phạm được tiếp nhận" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ"

    @CB-1.2.d-10
    Kịch bản: Xem xét tin báo vi phạm: hồ sơ chỉ có nửa đầu năm thì không bị kết luận cho cả năm
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân xã Bế Văn Đàn, loại "Ủy ban nhân dân cấp xã", tỉnh Cao Bằng
      Và có "Tin báo, phản ánh vi phạm được tiếp nhận" ngày 03/03/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @CB-1.2.d-10
    Kịch bản: Xem xét tin báo vi phạm: đơn vị mới thành lập hai tháng cũng phải làm
      Biết đơn vị thành lập ngày 01/11/2025
      Và có "Tin báo, phản ánh vi phạm được tiếp nhận" ngày 10/11/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @CB-1.2.d-10
    Kịch bản: Vào sổ mà chưa xem xét, xử lý thì chưa xong việc
      Biết có "Tin báo, phản ánh vi phạm được tiếp nhận" ngày 02/06/2025, ngày vào sổ: 02/06/2025; số thứ tự trong sổ: 07
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"
