# language: vi
Tính năng: Biểu dương, khen thưởng và xử lý vi phạm
  Khoản 7 Điều 2 Nghị quyết số 99/NQ-HĐND ngày 06/12/2024 của Hội đồng nhân dân thành phố Hải Phòng.

  Bối cảnh:
    Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng

  Quy tắc: Biểu dương, khen thưởng điển hình (câu đầu khoản 7)

    @HP-2.7-1
    Khung kịch bản: Khen thưởng của năm 2025 chậm nhất ngày 31/01/2026 - câu đầu khoản 7
      Biết số liệu đầy đủ đến ngày 10/02/2026
      Và có "Lần biểu dương, khen thưởng" ngày <ngày>, năm: 2025
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                    |
        | 20/12/2025 | "Đạt"                      |
        | 31/01/2026 | "Đạt"                      |
        | 01/02/2026 | "Vi phạm", lý do "quá hạn" |

    @HP-2.7-1
    Khung kịch bản: Nơi nào không khen thưởng trong năm thì chưa đạt - câu đầu khoản 7
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và số liệu đầy đủ đến ngày 31/01/2026
      Và không có "Lần biểu dương, khen thưởng" nào
      Và không có "Lần phát hiện, xét chọn điển hình" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                      | loại                                       | kết quả                                       |
        | Chi cục Thủy lợi Hải Phòng                  | Cơ quan nhà nước                           | "Vi phạm", lý do "không có"                   |
        | Sở Tư pháp thành phố Hải Phòng              | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có"                   |
        | Ủy ban nhân dân thành phố Hải Phòng         | Ủy ban nhân dân cấp tỉnh                   | "Vi phạm", lý do "không có"                   |
        | Ủy ban nhân dân quận Ngô Quyền              | Ủy ban nhân dân cấp huyện                  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | Ủy ban nhân dân xã Kiến Thụy                | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "không có"                   |
        | Trường Trung học cơ sở Trần Phú             | Đơn vị sự nghiệp công lập                  | "Vi phạm", lý do "không có"                   |
        | Công ty Khai thác công trình thủy lợi Đa Độ | Doanh nghiệp nhà nước                      | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Công ty cổ phần Dệt may Cát Hải             | Tổ chức có sử dụng lao động                | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Tổ dân phố Cầu Rào 2                        | Thôn, xóm, tổ dân phố                      | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Hội đồng nhân dân thành phố Hải Phòng       | Hội đồng nhân dân cấp tỉnh                 | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Hội đồng nhân dân xã Kiến Thụy              | Hội đồng nhân dân cấp xã                   | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Ủy ban Mặt trận Tổ quốc xã Kiến Thụy        | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Hội Nông dân xã Kiến Thụy                   | Tổ chức chính trị - xã hội                 | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Đảng ủy xã Kiến Thụy                        | Cấp ủy, ban đảng                           | "Không áp dụng", lý do "khác loại đơn vị"     |

    @HP-2.7-1
    Khung kịch bản: Hải Dương trước sắp xếp và tỉnh khác không thuộc địa bàn - khen thưởng, câu đầu khoản 7
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Và số liệu đầy đủ đến ngày 31/01/2026
      Và không có "Lần biểu dương, khen thưởng" nào
      Và không có "Lần phát hiện, xét chọn điển hình" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Không áp dụng", lý do "khác địa bàn"

      Dữ liệu:
        | đơn vị                      | nơi                                                 |
        | Ủy ban nhân dân xã Thanh Hà | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) |
        | Ủy ban nhân dân xã Quảng La | tỉnh Quảng Ninh                                     |

  Quy tắc: Hằng năm khen thưởng gương điển hình (điểm a khoản 7)

    @HP-2.7.a-1
    Khung kịch bản: Khen thưởng của năm 2025 chậm nhất ngày 31/01/2026 - điểm a khoản 7
      Biết số liệu đầy đủ đến ngày 10/02/2026
      Và có "Lần biểu dương, khen thưởng" ngày <ngày>, năm: 2025
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                    |
        | 20/12/2025 | "Đạt"                      |
        | 31/01/2026 | "Đạt"                      |
        | 01/02/2026 | "Vi phạm", lý do "quá hạn" |

    @HP-2.7.a-1
    Khung kịch bản: Nơi nào không khen thưởng trong năm thì chưa đạt - điểm a khoản 7
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và số liệu đầy đủ đến ngày 31/01/2026
      Và không có "Lần biểu dương, khen thưởng" nào
      Và không có "Lần phát hiện, xét chọn điển hình" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                      | loại                                       | kết quả                                       |
        | Chi cục Thủy lợi Hải Phòng                  | Cơ quan nhà nước                           | "Vi phạm", lý do "không có"                   |
        | Sở Tư pháp thành phố Hải Phòng              | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có"                   |
        | Ủy ban nhân dân thành phố Hải Phòng         | Ủy ban nhân dân cấp tỉnh                   | "Vi phạm", lý do "không có"                   |
        | Ủy ban nhân dân quận Ngô Quyền              | Ủy ban nhân dân cấp huyện                  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | Ủy ban nhân dân xã Kiến Thụy                | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "không có"                   |
        | Trường Trung học cơ sở Trần Phú             | Đơn vị sự nghiệp công lập                  | "Vi phạm", lý do "không có"                   |
        | Công ty Khai thác công trình thủy lợi Đa Độ | Doanh nghiệp nhà nước                      | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Công ty cổ phần Dệt may Cát Hải             | Tổ chức có sử dụng lao động                | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Tổ dân phố Cầu Rào 2                        | Thôn, xóm, tổ dân phố                      | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Hội đồng nhân dân thành phố Hải Phòng       | Hội đồng nhân dân cấp tỉnh                 | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Hội đồng nhân dân xã Kiến Thụy              | Hội đồng nhân dân cấp xã                   | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Ủy ban Mặt trận Tổ quốc xã Kiến Thụy        | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Hội Nông dân xã Kiến Thụy                   | Tổ chức chính trị - xã hội                 | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Đảng ủy xã Kiến Thụy                        | Cấp ủy, ban đảng                           | "Không áp dụng", lý do "khác loại đơn vị"     |

    @HP-2.7.a-1
    Khung kịch bản: Hải Dương trước sắp xếp và tỉnh khác không thuộc địa bàn - khen thưởng, điểm a
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Và số liệu đầy đủ đến ngày 31/01/2026
      Và không có "Lần biểu dương, khen thưởng" nào
      Và không có "Lần phát hiện, xét chọn điển hình" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Không áp dụng", lý do "khác địa bàn"

      Dữ liệu:
        | đơn vị                      | nơi                                                 |
        | Ủy ban nhân dân xã Thanh Hà | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) |
        | Ủy ban nhân dân xã Quảng La | tỉnh Quảng Ninh                                     |

  Quy tắc: Kịp thời phát hiện, xử lý vi phạm (câu thứ hai khoản 7)

    @HP-2.7-2
    Khung kịch bản: Xử lý vi phạm: nơi nào để quá hạn chưa xử lý thì vi phạm
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, loại vi phạm: vi phạm quy định
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                      | loại                                       | kết quả                                       |
        | Chi cục Thủy lợi Hải Phòng                  | Cơ quan nhà nước                           | "Vi phạm", lý do "không có"                   |
        | Sở Tư pháp thành phố Hải Phòng              | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có"                   |
        | Ủy ban nhân dân thành phố Hải Phòng         | Ủy ban nhân dân cấp tỉnh                   | "Vi phạm", lý do "không có"                   |
        | Ủy ban nhân dân quận Ngô Quyền              | Ủy ban nhân dân cấp huyện                  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | Ủy ban nhân dân xã Kiến Thụy                | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "không có"                   |
        | Trường Trung học cơ sở Trần Phú             | Đơn vị sự nghiệp công lập                  | "Vi phạm", lý do "không có"                   |
        | Công ty Khai thác công trình thủy lợi Đa Độ | Doanh nghiệp nhà nước                      | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Công ty cổ phần Dệt may Cát Hải             | Tổ chức có sử dụng lao động                | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Tổ dân phố Cầu Rào 2                        | Thôn, xóm, tổ dân phố                      | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Hội đồng nhân dân thành phố Hải Phòng       | Hội đồng nhân dân cấp tỉnh                 | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Hội đồng nhân dân xã Kiến Thụy              | Hội đồng nhân dân cấp xã                   | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Ủy ban Mặt trận Tổ quốc xã Kiến Thụy        | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Hội Nông dân xã Kiến Thụy                   | Tổ chức chính trị - xã hội                 | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Đảng ủy xã Kiến Thụy                        | Cấp ủy, ban đảng                           | "Không áp dụng", lý do "khác loại đơn vị"     |

    @HP-2.7-2
    Khung kịch bản: Hải Dương trước sắp xếp và tỉnh khác không thuộc địa bàn - xử lý vi phạm
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, loại vi phạm: vi phạm quy định
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác địa bàn"

      Dữ liệu:
        | đơn vị                      | nơi                                                 |
        | Ủy ban nhân dân xã Thanh Hà | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) |
        | Ủy ban nhân dân xã Quảng La | tỉnh Quảng Ninh                                     |

    @HP-2.7-2
    Khung kịch bản: Xử lý vi phạm: xử lý đúng ngày cuối và sau đó một ngày
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, loại vi phạm: vi phạm quy định; ngày xử lý: <ngày xử lý>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày xử lý | kết quả                    |
        | 02/07/2025 | "Đạt"                      |
        | 03/07/2025 | "Vi phạm", lý do "quá hạn" |

    @HP-2.7-2
    Kịch bản: Xử lý vi phạm: xử lý chậm năm ngày
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, loại vi phạm: vi phạm quy định; ngày xử lý: 07/07/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là 5

    @HP-2.7-2
    Khung kịch bản: Xử lý vi phạm: chưa xử lý, thời hạn còn và hết
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, loại vi phạm: vi phạm quy định
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 02/07/2025  | 02/07/2025    | "Chưa đến hạn"                              |
        | 02/07/2025  | 03/07/2025    | "Vi phạm", lý do "không có"                 |
        | 01/07/2025  | 03/07/2025    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @HP-2.7-2
    Khung kịch bản: Xử lý vi phạm: vụ việc ngày 20/12/2025 thì thời hạn kéo sang năm sau
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 20/12/2025, loại vi phạm: vi phạm quy định
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                     |
        | 19/01/2026  | 19/01/2026    | "Chưa đến hạn"              |
        | 19/01/2026  | 20/01/2026    | "Vi phạm", lý do "không có" |

    @HP-2.7-2
    Khung kịch bản: Xử lý vi phạm: vụ việc trước ngày thông qua Nghị quyết không tính
      Biết hồ sơ từ 01/11/2024 đến 31/12/2024 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và số liệu đầy đủ đến ngày 30/06/2025
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày <ngày>, loại vi phạm: vi phạm quy định
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                  |
        | 05/12/2024 | "Không áp dụng", lý do "không phát sinh" |
        | 06/12/2024 | "Vi phạm", lý do "không có"              |

    @HP-2.7-2
    Kịch bản: Xử lý vi phạm: không phát sinh thì không xét, kèm ghi chú
      Biết không có "Vi phạm được phát hiện hoặc kết luận" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"
      Và có ghi chú "Không có vi phạm nào được kết luận"

    @HP-2.7-2
    Kịch bản: Xử lý vi phạm: có phát sinh thì không kèm ghi chú không có vi phạm
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, loại vi phạm: vi phạm quy định; ngày xử lý: 02/07/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và không có ghi chú "Không có vi phạm nào được kết luận"

    @HP-2.7-2
    Kịch bản: Xử lý vi phạm: chưa báo cáo vi phạm
      Biết chưa báo cáo "Vi phạm được phát hiện hoặc kết luận"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @HP-2.7-2
    Kịch bản: Xử lý vi phạm: hai vụ, một vụ chưa xử lý
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, loại vi phạm: vi phạm quy định; ngày xử lý: 02/07/2025
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 10/03/2025, loại vi phạm: vi phạm quy định
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @HP-2.7-2
    Kịch bản: Xử lý vi phạm: mỗi năm một kết quả
      Biết hồ sơ từ 01/01/2025 đến 31/12/2026 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, loại vi phạm: vi phạm quy định; ngày xử lý: 02/07/2025
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 10/03/2026, loại vi phạm: vi phạm quy định
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả năm 2025 là "Đạt"
      Và kết quả năm 2026 là "Vi phạm", lý do "không có"

    @HP-2.7-2
    Khung kịch bản: Xử lý vi phạm: chỉ đúng loại vụ việc mới tính
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, <vụ việc>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | vụ việc                                                         | kết quả                                         |
        | loại vi phạm: vi phạm quy định                                  | "Vi phạm", lý do "không có"                     |
        | loại vi phạm: hành vi bị nghiêm cấm                             | "Vi phạm", lý do "không có"                     |
        | loại vi phạm: nhũng nhiễu hoặc tham nhũng                       | "Vi phạm", lý do "không có"                     |
        | loại vi phạm: lợi dụng dân chủ                                  | "Không áp dụng", lý do "không phát sinh"        |
        | đối tượng vi phạm: tổ chức khác; loại vi phạm: vi phạm quy định | "Vi phạm", lý do "không có"                     |
        | đối tượng vi phạm: đơn vị                                       | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @HP-2.7-2
    Kịch bản: Xử lý vi phạm: trước ngày có Nghị quyết
      Biết hồ sơ năm 2023 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 10/05/2023, loại vi phạm: vi phạm quy định
      Khi đánh giá vào ngày 15/01/2024
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

  Quy tắc: Kết quả dân chủ trong chấm điểm cải cách hành chính (điểm b khoản 7)

    @HP-2.7.b-1
    Khung kịch bản: Nơi nào bị chấm điểm mà không có tiêu chí dân chủ thì chưa đạt
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và số liệu đầy đủ đến ngày 31/01/2026
      Và không có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                      | loại                                       | kết quả                                       |
        | Chi cục Thủy lợi Hải Phòng                  | Cơ quan nhà nước                           | "Vi phạm", lý do "không có"                   |
        | Sở Tư pháp thành phố Hải Phòng              | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có"                   |
        | Ủy ban nhân dân thành phố Hải Phòng         | Ủy ban nhân dân cấp tỉnh                   | "Vi phạm", lý do "không có"                   |
        | Ủy ban nhân dân quận Ngô Quyền              | Ủy ban nhân dân cấp huyện                  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | Ủy ban nhân dân xã Kiến Thụy                | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "không có"                   |
        | Trường Trung học cơ sở Trần Phú             | Đơn vị sự nghiệp công lập                  | "Vi phạm", lý do "không có"                   |
        | Công ty Khai thác công trình thủy lợi Đa Độ | Doanh nghiệp nhà nước                      | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Công ty cổ phần Dệt may Cát Hải             | Tổ chức có sử dụng lao động                | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Tổ dân phố Cầu Rào 2                        | Thôn, xóm, tổ dân phố                      | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Hội đồng nhân dân thành phố Hải Phòng       | Hội đồng nhân dân cấp tỉnh                 | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Hội đồng nhân dân xã Kiến Thụy              | Hội đồng nhân dân cấp xã                   | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Ủy ban Mặt trận Tổ quốc xã Kiến Thụy        | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Hội Nông dân xã Kiến Thụy                   | Tổ chức chính trị - xã hội                 | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Đảng ủy xã Kiến Thụy                        | Cấp ủy, ban đảng                           | "Không áp dụng", lý do "khác loại đơn vị"     |

    @HP-2.7.b-1
    Khung kịch bản: Hải Dương trước sắp xếp và tỉnh khác không thuộc địa bàn - chấm điểm cải cách hành chính
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Và số liệu đầy đủ đến ngày 31/01/2026
      Và không có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Không áp dụng", lý do "khác địa bàn"

      Dữ liệu:
        | đơn vị                      | nơi                                                 |
        | Ủy ban nhân dân xã Thanh Hà | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) |
        | Ủy ban nhân dân xã Quảng La | tỉnh Quảng Ninh                                     |

    @HP-2.7.b-1
    Khung kịch bản: Tiêu chí cải cách hành chính: chờ đến hết ngày 31/01/2026
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/01/2026

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/01/2026  | 30/01/2026    | "Chưa đến hạn"                              |
        | 31/01/2026  | 31/01/2026    | "Chưa đến hạn"                              |
        | 31/01/2026  | 01/02/2026    | "Vi phạm", lý do "không có"                 |
        | 30/01/2026  | 01/02/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @HP-2.7.b-1
    Kịch bản: Tiêu chí cải cách hành chính: chưa báo cáo
      Biết số liệu đầy đủ đến ngày 31/01/2026
      Và chưa báo cáo "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá"
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @HP-2.7.b-1
    Khung kịch bản: Tiêu chí phải nằm trong bộ chỉ số cải cách hành chính của đúng năm
      Biết số liệu đầy đủ đến ngày 10/02/2026
      Và có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" ngày <ngày>, năm: <năm>; bộ tiêu chí: <bộ tiêu chí>
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | năm  | bộ tiêu chí                                         | kết quả                     |
        | 25/12/2024 | 2025 | cải cách hành chính                                 | "Đạt"                       |
        | 31/01/2026 | 2025 | cải cách hành chính                                 | "Đạt"                       |
        | 01/02/2026 | 2025 | cải cách hành chính                                 | "Vi phạm", lý do "quá hạn"  |
        | 10/03/2025 | 2024 | cải cách hành chính                                 | "Vi phạm", lý do "không có" |
        | 10/03/2025 | 2026 | cải cách hành chính                                 | "Vi phạm", lý do "không có" |
        | 10/03/2025 | 2025 | xếp loại hoàn thành nhiệm vụ                        | "Vi phạm", lý do "không có" |
        | 10/03/2025 | 2025 | xếp loại hoàn thành nhiệm vụ và cải cách hành chính | "Đạt"                       |

    @HP-2.7.b-1
    Khung kịch bản: Tiêu chí cải cách hành chính: năm 2025 là năm đầu tiên
      Biết hồ sơ <kỳ> của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | số liệu đến | ngày đánh giá | kết quả                                         |
        | năm 2024 | 31/01/2025  | 15/02/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | 31/01/2026  | 15/02/2026    | "Vi phạm", lý do "không có"                     |
        | năm 2026 | 31/01/2027  | 15/02/2027    | "Vi phạm", lý do "không có"                     |

    @HP-2.7.b-1
    Khung kịch bản: Tiêu chí cải cách hành chính: xã thành lập cuối năm, dưới 90 ngày
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và số liệu đầy đủ đến ngày 31/01/2026
      Và không có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @HP-2.7.b-1
    Khung kịch bản: Không ghi tiêu chí thuộc bộ nào hoặc của năm nào
      Biết số liệu đầy đủ đến ngày 31/01/2026
      Và có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" ngày 10/03/2025, <phần đã ghi>
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | phần đã ghi                      |
        | năm: 2025                        |
        | bộ tiêu chí: cải cách hành chính |

  Quy tắc: Kết quả dân chủ trong đánh giá người đứng đầu (điểm b khoản 7)

    @HP-2.7.b-2
    Khung kịch bản: Nơi nào đánh giá người đứng đầu mà bỏ qua kết quả dân chủ thì vi phạm
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và số liệu đầy đủ đến ngày 31/01/2026
      Và có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" ngày 20/12/2025, năm: 2025; chức danh được xếp loại: người đứng đầu; dùng kết quả thực hiện dân chủ: không
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                      | loại                                       | kết quả                                       |
        | Chi cục Thủy lợi Hải Phòng                  | Cơ quan nhà nước                           | "Vi phạm", lý do "chưa đúng nội dung"         |
        | Sở Tư pháp thành phố Hải Phòng              | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "chưa đúng nội dung"         |
        | Ủy ban nhân dân thành phố Hải Phòng         | Ủy ban nhân dân cấp tỉnh                   | "Vi phạm", lý do "chưa đúng nội dung"         |
        | Ủy ban nhân dân quận Ngô Quyền              | Ủy ban nhân dân cấp huyện                  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | Ủy ban nhân dân xã Kiến Thụy                | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "chưa đúng nội dung"         |
        | Trường Trung học cơ sở Trần Phú             | Đơn vị sự nghiệp công lập                  | "Vi phạm", lý do "chưa đúng nội dung"         |
        | Công ty Khai thác công trình thủy lợi Đa Độ | Doanh nghiệp nhà nước                      | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Công ty cổ phần Dệt may Cát Hải             | Tổ chức có sử dụng lao động                | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Tổ dân phố Cầu Rào 2                        | Thôn, xóm, tổ dân phố                      | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Hội đồng nhân dân thành phố Hải Phòng       | Hội đồng nhân dân cấp tỉnh                 | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Hội đồng nhân dân xã Kiến Thụy              | Hội đồng nhân dân cấp xã                   | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Ủy ban Mặt trận Tổ quốc xã Kiến Thụy        | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Hội Nông dân xã Kiến Thụy                   | Tổ chức chính trị - xã hội                 | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Đảng ủy xã Kiến Thụy                        | Cấp ủy, ban đảng                           | "Không áp dụng", lý do "khác loại đơn vị"     |

    @HP-2.7.b-2
    Khung kịch bản: Hải Dương trước sắp xếp và tỉnh khác không thuộc địa bàn - đánh giá người đứng đầu
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Và số liệu đầy đủ đến ngày 31/01/2026
      Và có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" ngày 20/12/2025, năm: 2025; chức danh được xếp loại: người đứng đầu; dùng kết quả thực hiện dân chủ: không
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Không áp dụng", lý do "khác địa bàn"

      Dữ liệu:
        | đơn vị                      | nơi                                                 |
        | Ủy ban nhân dân xã Thanh Hà | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) |
        | Ủy ban nhân dân xã Quảng La | tỉnh Quảng Ninh                                     |

    @HP-2.7.b-2
    Khung kịch bản: Đánh giá người đứng đầu có dùng kết quả dân chủ hay không
      Biết số liệu đầy đủ đến ngày 31/01/2026
      Và có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" ngày 20/12/2025, năm: 2025; chức danh được xếp loại: người đứng đầu; dùng kết quả thực hiện dân chủ: <dùng>
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | dùng  | kết quả                               |
        | có    | "Đạt"                                 |
        | không | "Vi phạm", lý do "chưa đúng nội dung" |

    @HP-2.7.b-2
    Khung kịch bản: Chỉ xét hồ sơ của người đứng đầu
      Biết số liệu đầy đủ đến ngày 31/01/2026
      Và có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" ngày 20/12/2025, năm: 2025; chức danh được xếp loại: <chức danh>; dùng kết quả thực hiện dân chủ: không
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chức danh                 | kết quả                                  |
        | người đứng đầu            | "Vi phạm", lý do "chưa đúng nội dung"    |
        | cấp phó                   | "Không áp dụng", lý do "không phát sinh" |
        | lãnh đạo quản lý khác     | "Không áp dụng", lý do "không phát sinh" |
        | người đứng đầu và cấp phó | "Vi phạm", lý do "chưa đúng nội dung"    |

    @HP-2.7.b-2
    Khung kịch bản: Chỉ xét hồ sơ đánh giá của đúng năm
      Biết số liệu đầy đủ đến ngày 31/01/2026
      Và có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" ngày 20/12/2025, năm: <năm>; chức danh được xếp loại: người đứng đầu; dùng kết quả thực hiện dân chủ: không
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm  | kết quả                                  |
        | 2024 | "Không áp dụng", lý do "không phát sinh" |
        | 2025 | "Vi phạm", lý do "chưa đúng nội dung"    |
        | 2026 | "Không áp dụng", lý do "không phát sinh" |

    @HP-2.7.b-2
    Khung kịch bản: Hồ sơ đánh giá lập trong tháng 01 năm sau vẫn của năm trước
      Biết số liệu đầy đủ đến ngày 10/02/2026
      Và có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" ngày <ngày>, năm: 2025; chức danh được xếp loại: người đứng đầu; dùng kết quả thực hiện dân chủ: không
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                  |
        | 31/01/2026 | "Vi phạm", lý do "chưa đúng nội dung"    |
        | 01/02/2026 | "Không áp dụng", lý do "không phát sinh" |

    @HP-2.7.b-2
    Kịch bản: Năm không đánh giá người đứng đầu thì không xét
      Biết số liệu đầy đủ đến ngày 31/01/2026
      Và không có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"

    @HP-2.7.b-2
    Khung kịch bản: Chưa hết ngày 31/01/2026 thì hồ sơ thiếu kết quả dân chủ còn bổ sung được
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" ngày 20/12/2025, năm: 2025; chức danh được xếp loại: người đứng đầu; dùng kết quả thực hiện dân chủ: không
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/01/2026

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                               |
        | 31/01/2026  | 31/01/2026    | "Chưa đến hạn"                        |
        | 31/01/2026  | 01/02/2026    | "Vi phạm", lý do "chưa đúng nội dung" |

    @HP-2.7.b-2
    Khung kịch bản: Chưa báo cáo hồ sơ đánh giá hoặc việc dùng kết quả dân chủ
      Biết số liệu đầy đủ đến ngày 31/01/2026
      Và <hồ sơ>
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | hồ sơ                                                                                                                      |
        | chưa báo cáo "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo"                                                           |
        | có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" ngày 20/12/2025, năm: 2025; chức danh được xếp loại: người đứng đầu |

    @HP-2.7.b-2
    Khung kịch bản: Đánh giá người đứng đầu: năm 2025 là năm đầu tiên
      Biết hồ sơ <kỳ> của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" ngày <ngày>, năm: <năm>; chức danh được xếp loại: người đứng đầu; dùng kết quả thực hiện dân chủ: không
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | năm  | ngày       | số liệu đến | ngày đánh giá | kết quả                                         |
        | năm 2024 | 2024 | 20/12/2024 | 31/01/2025  | 15/02/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | 2025 | 20/12/2025 | 31/01/2026  | 15/02/2026    | "Vi phạm", lý do "chưa đúng nội dung"           |
        | năm 2026 | 2026 | 20/12/2026 | 31/01/2027  | 15/02/2027    | "Vi phạm", lý do "chưa đúng nội dung"           |

    @HP-2.7.b-2
    Khung kịch bản: Đánh giá người đứng đầu: xã thành lập cuối năm, dưới 90 ngày
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và số liệu đầy đủ đến ngày 31/01/2026
      Và có "Hồ sơ đánh giá, xếp loại người đứng đầu, lãnh đạo" ngày 20/12/2025, năm: 2025; chức danh được xếp loại: người đứng đầu; dùng kết quả thực hiện dân chủ: không
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                               |
        | 03/10/2025     | "Vi phạm", lý do "chưa đúng nội dung" |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"  |

  Quy tắc: Xử lý kỷ luật người vi phạm (điểm c khoản 7)

    @HP-2.7.c-1
    Khung kịch bản: Kỷ luật người vi phạm: nơi nào để quá hạn chưa xử lý thì vi phạm
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, đối tượng vi phạm: người của đơn vị; đã kết luận chính thức: có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                      | loại                                       | kết quả                                       |
        | Chi cục Thủy lợi Hải Phòng                  | Cơ quan nhà nước                           | "Vi phạm", lý do "không có"                   |
        | Sở Tư pháp thành phố Hải Phòng              | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có"                   |
        | Ủy ban nhân dân thành phố Hải Phòng         | Ủy ban nhân dân cấp tỉnh                   | "Vi phạm", lý do "không có"                   |
        | Ủy ban nhân dân quận Ngô Quyền              | Ủy ban nhân dân cấp huyện                  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | Ủy ban nhân dân xã Kiến Thụy                | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "không có"                   |
        | Trường Trung học cơ sở Trần Phú             | Đơn vị sự nghiệp công lập                  | "Vi phạm", lý do "không có"                   |
        | Công ty Khai thác công trình thủy lợi Đa Độ | Doanh nghiệp nhà nước                      | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Công ty cổ phần Dệt may Cát Hải             | Tổ chức có sử dụng lao động                | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Tổ dân phố Cầu Rào 2                        | Thôn, xóm, tổ dân phố                      | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Hội đồng nhân dân thành phố Hải Phòng       | Hội đồng nhân dân cấp tỉnh                 | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Hội đồng nhân dân xã Kiến Thụy              | Hội đồng nhân dân cấp xã                   | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Ủy ban Mặt trận Tổ quốc xã Kiến Thụy        | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Hội Nông dân xã Kiến Thụy                   | Tổ chức chính trị - xã hội                 | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Đảng ủy xã Kiến Thụy                        | Cấp ủy, ban đảng                           | "Không áp dụng", lý do "khác loại đơn vị"     |

    @HP-2.7.c-1
    Khung kịch bản: Hải Dương trước sắp xếp và tỉnh khác không thuộc địa bàn - kỷ luật
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, đối tượng vi phạm: người của đơn vị; đã kết luận chính thức: có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác địa bàn"

      Dữ liệu:
        | đơn vị                      | nơi                                                 |
        | Ủy ban nhân dân xã Thanh Hà | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) |
        | Ủy ban nhân dân xã Quảng La | tỉnh Quảng Ninh                                     |

    @HP-2.7.c-1
    Khung kịch bản: Kỷ luật người vi phạm: xử lý đúng ngày cuối và sau đó một ngày
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, đối tượng vi phạm: người của đơn vị; đã kết luận chính thức: có; ngày xử lý: <ngày xử lý>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày xử lý | kết quả                    |
        | 31/08/2025 | "Đạt"                      |
        | 01/09/2025 | "Vi phạm", lý do "quá hạn" |

    @HP-2.7.c-1
    Kịch bản: Kỷ luật người vi phạm: xử lý chậm năm ngày
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, đối tượng vi phạm: người của đơn vị; đã kết luận chính thức: có; ngày xử lý: 05/09/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là 5

    @HP-2.7.c-1
    Khung kịch bản: Kỷ luật người vi phạm: chưa xử lý, thời hạn còn và hết
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, đối tượng vi phạm: người của đơn vị; đã kết luận chính thức: có
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/08/2025  | 31/08/2025    | "Chưa đến hạn"                              |
        | 31/08/2025  | 01/09/2025    | "Vi phạm", lý do "không có"                 |
        | 30/08/2025  | 01/09/2025    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @HP-2.7.c-1
    Khung kịch bản: Kỷ luật người vi phạm: vụ việc ngày 20/12/2025 thì thời hạn kéo sang năm sau
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 20/12/2025, đối tượng vi phạm: người của đơn vị; đã kết luận chính thức: có
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                     |
        | 20/03/2026  | 20/03/2026    | "Chưa đến hạn"              |
        | 20/03/2026  | 21/03/2026    | "Vi phạm", lý do "không có" |

    @HP-2.7.c-1
    Khung kịch bản: Kỷ luật người vi phạm: vụ việc trước ngày thông qua Nghị quyết không tính
      Biết hồ sơ từ 01/11/2024 đến 31/12/2024 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và số liệu đầy đủ đến ngày 30/06/2025
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày <ngày>, đối tượng vi phạm: người của đơn vị; đã kết luận chính thức: có
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                  |
        | 05/12/2024 | "Không áp dụng", lý do "không phát sinh" |
        | 06/12/2024 | "Vi phạm", lý do "không có"              |

    @HP-2.7.c-1
    Kịch bản: Kỷ luật người vi phạm: không phát sinh thì không xét, kèm ghi chú
      Biết không có "Vi phạm được phát hiện hoặc kết luận" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"
      Và có ghi chú "Không có vi phạm nào được kết luận"

    @HP-2.7.c-1
    Kịch bản: Kỷ luật người vi phạm: có phát sinh thì không kèm ghi chú không có vi phạm
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, đối tượng vi phạm: người của đơn vị; đã kết luận chính thức: có; ngày xử lý: 31/08/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và không có ghi chú "Không có vi phạm nào được kết luận"

    @HP-2.7.c-1
    Kịch bản: Kỷ luật người vi phạm: chưa báo cáo vi phạm
      Biết chưa báo cáo "Vi phạm được phát hiện hoặc kết luận"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @HP-2.7.c-1
    Kịch bản: Kỷ luật người vi phạm: hai vụ, một vụ chưa xử lý
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, đối tượng vi phạm: người của đơn vị; đã kết luận chính thức: có; ngày xử lý: 31/08/2025
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 10/03/2025, đối tượng vi phạm: người của đơn vị; đã kết luận chính thức: có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @HP-2.7.c-1
    Kịch bản: Kỷ luật người vi phạm: mỗi năm một kết quả
      Biết hồ sơ từ 01/01/2025 đến 31/12/2026 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, đối tượng vi phạm: người của đơn vị; đã kết luận chính thức: có; ngày xử lý: 31/08/2025
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 10/03/2026, đối tượng vi phạm: người của đơn vị; đã kết luận chính thức: có
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả năm 2025 là "Đạt"
      Và kết quả năm 2026 là "Vi phạm", lý do "không có"

    @HP-2.7.c-1
    Khung kịch bản: Kỷ luật người vi phạm: chỉ đúng loại vụ việc mới tính
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, <vụ việc>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | vụ việc                                                            | kết quả                                         |
        | đối tượng vi phạm: người của đơn vị; đã kết luận chính thức: có    | "Vi phạm", lý do "không có"                     |
        | đối tượng vi phạm: người của đơn vị; đã kết luận chính thức: không | "Không áp dụng", lý do "không phát sinh"        |
        | đối tượng vi phạm: người đứng đầu; đã kết luận chính thức: có      | "Không áp dụng", lý do "không phát sinh"        |
        | đối tượng vi phạm: đơn vị; đã kết luận chính thức: có              | "Không áp dụng", lý do "không phát sinh"        |
        | đối tượng vi phạm: người khác; đã kết luận chính thức: có          | "Không áp dụng", lý do "không phát sinh"        |
        | đối tượng vi phạm: người của đơn vị                                | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |
        | đã kết luận chính thức: có                                         | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @HP-2.7.c-1
    Kịch bản: Kỷ luật người vi phạm: trước ngày có Nghị quyết
      Biết hồ sơ năm 2023 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 10/05/2023, đối tượng vi phạm: người của đơn vị; đã kết luận chính thức: có
      Khi đánh giá vào ngày 15/01/2024
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

  Quy tắc: Xử lý nghiêm hành vi lợi dụng dân chủ (điểm d khoản 7)

    @HP-2.7.d-1
    Khung kịch bản: Vụ lợi dụng dân chủ xử lý đúng ngày thứ 30 và sau đó một ngày
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, loại vi phạm: lợi dụng dân chủ; ngày xử lý: <ngày xử lý>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày xử lý | kết quả                    |
        | 02/07/2025 | "Đạt"                      |
        | 03/07/2025 | "Vi phạm", lý do "quá hạn" |

    @HP-2.7.d-1
    Khung kịch bản: Nơi nào để vụ lợi dụng dân chủ không xử lý thì vi phạm
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, loại vi phạm: lợi dụng dân chủ
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                      | loại                                       | kết quả                                       |
        | Chi cục Thủy lợi Hải Phòng                  | Cơ quan nhà nước                           | "Vi phạm", lý do "không có"                   |
        | Sở Tư pháp thành phố Hải Phòng              | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có"                   |
        | Ủy ban nhân dân thành phố Hải Phòng         | Ủy ban nhân dân cấp tỉnh                   | "Vi phạm", lý do "không có"                   |
        | Ủy ban nhân dân quận Ngô Quyền              | Ủy ban nhân dân cấp huyện                  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | Ủy ban nhân dân xã Kiến Thụy                | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "không có"                   |
        | Trường Trung học cơ sở Trần Phú             | Đơn vị sự nghiệp công lập                  | "Vi phạm", lý do "không có"                   |
        | Công ty Khai thác công trình thủy lợi Đa Độ | Doanh nghiệp nhà nước                      | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Công ty cổ phần Dệt may Cát Hải             | Tổ chức có sử dụng lao động                | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Tổ dân phố Cầu Rào 2                        | Thôn, xóm, tổ dân phố                      | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Hội đồng nhân dân thành phố Hải Phòng       | Hội đồng nhân dân cấp tỉnh                 | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Hội đồng nhân dân xã Kiến Thụy              | Hội đồng nhân dân cấp xã                   | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Ủy ban Mặt trận Tổ quốc xã Kiến Thụy        | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Hội Nông dân xã Kiến Thụy                   | Tổ chức chính trị - xã hội                 | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Đảng ủy xã Kiến Thụy                        | Cấp ủy, ban đảng                           | "Không áp dụng", lý do "khác loại đơn vị"     |

    @HP-2.7.d-1
    Khung kịch bản: Hải Dương trước sắp xếp và tỉnh khác không thuộc địa bàn - lợi dụng dân chủ
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, loại vi phạm: lợi dụng dân chủ
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác địa bàn"

      Dữ liệu:
        | đơn vị                      | nơi                                                 |
        | Ủy ban nhân dân xã Thanh Hà | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) |
        | Ủy ban nhân dân xã Quảng La | tỉnh Quảng Ninh                                     |

    @HP-2.7.d-1
    Khung kịch bản: Vụ lợi dụng dân chủ trước ngày thông qua Nghị quyết không tính
      Biết hồ sơ từ 01/11/2024 đến 31/12/2024 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và số liệu đầy đủ đến ngày 30/06/2025
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày <ngày>, loại vi phạm: lợi dụng dân chủ
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                  |
        | 05/12/2024 | "Không áp dụng", lý do "không phát sinh" |
        | 06/12/2024 | "Vi phạm", lý do "không có"              |
