# language: vi
Tính năng: Kiểm tra, giám sát và chấn chỉnh
  Điểm a khoản 6 Điều 2 Nghị quyết số 99/NQ-HĐND ngày 06/12/2024 của Hội đồng nhân dân thành phố Hải Phòng.

  Bối cảnh:
    Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng

  Quy tắc: Thường xuyên kiểm tra, giám sát thực hiện dân chủ

    @HP-2.6.a-1
    Khung kịch bản: Kiểm tra dân chủ: nơi nào không có cuộc nào trong năm thì vi phạm
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
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

    @HP-2.6.a-1
    Khung kịch bản: Hải Dương trước sắp xếp và tỉnh khác không thuộc địa bàn - kiểm tra dân chủ
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác địa bàn"

      Dữ liệu:
        | đơn vị                      | nơi                                                 |
        | Ủy ban nhân dân xã Thanh Hà | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) |
        | Ủy ban nhân dân xã Quảng La | tỉnh Quảng Ninh                                     |

    @HP-2.6.a-1
    Khung kịch bản: Kiểm tra dân chủ: cuộc kiểm tra phải trong năm
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày <ngày>, loại hình: tự kiểm tra
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @HP-2.6.a-1
    Khung kịch bản: Kiểm tra dân chủ: năm 2025 là năm đầu tiên
      Biết hồ sơ <kỳ> của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | ngày đánh giá | kết quả                                         |
        | năm 2024 | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | 15/01/2026    | "Vi phạm", lý do "không có"                     |
        | năm 2026 | 15/01/2027    | "Vi phạm", lý do "không có"                     |

    @HP-2.6.a-1
    Khung kịch bản: Kiểm tra dân chủ: hết năm và đủ số liệu mới kết luận
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

    @HP-2.6.a-1
    Khung kịch bản: Kiểm tra dân chủ: xã thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @HP-2.6.a-1
    Kịch bản: Kiểm tra dân chủ: quận đã được kiểm tra trước khi kết thúc hoạt động thì vẫn đạt
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân quận Ngô Quyền, loại "Ủy ban nhân dân cấp huyện", thành phố Hải Phòng
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 18/06/2025, loại hình: tự kiểm tra
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @HP-2.6.a-1
    Khung kịch bản: Kiểm tra dân chủ: đạt từ ngày kiểm tra
      Biết có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 18/06/2025, loại hình: tự kiểm tra
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả        |
        | 17/06/2025    | "Chưa đến hạn" |
        | 18/06/2025    | "Đạt"          |

    @HP-2.6.a-1
    Kịch bản: Kiểm tra dân chủ: chưa báo cáo
      Biết chưa báo cáo "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @HP-2.6.a-1
    Kịch bản: Kiểm tra dân chủ: không ghi ngày kiểm tra
      Biết có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" không ghi ngày, loại hình: tự kiểm tra
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @HP-2.6.a-1
    Khung kịch bản: Loại hình kiểm tra nào cũng được tính
      Biết có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 18/06/2025, loại hình: <loại hình>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

      Dữ liệu:
        | loại hình         |
        | tự kiểm tra       |
        | cấp trên kiểm tra |
        | kiểm tra          |
        | giám sát          |

  Quy tắc: Thường xuyên kiểm tra kỷ luật, kỷ cương hành chính

    @HP-2.6.a-2
    Khung kịch bản: Kiểm tra kỷ luật, kỷ cương: nơi nào không có cuộc nào trong năm thì vi phạm
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và không có "Cuộc kiểm tra, thanh tra công vụ" nào
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

    @HP-2.6.a-2
    Khung kịch bản: Hải Dương trước sắp xếp và tỉnh khác không thuộc địa bàn - kiểm tra kỷ luật, kỷ cương
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Và không có "Cuộc kiểm tra, thanh tra công vụ" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác địa bàn"

      Dữ liệu:
        | đơn vị                      | nơi                                                 |
        | Ủy ban nhân dân xã Thanh Hà | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) |
        | Ủy ban nhân dân xã Quảng La | tỉnh Quảng Ninh                                     |

    @HP-2.6.a-2
    Khung kịch bản: Kiểm tra kỷ luật, kỷ cương: cuộc kiểm tra phải trong năm
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và có "Cuộc kiểm tra, thanh tra công vụ" ngày <ngày>, nội dung kiểm tra: kỷ luật kỷ cương hành chính
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @HP-2.6.a-2
    Khung kịch bản: Kiểm tra kỷ luật, kỷ cương: năm 2025 là năm đầu tiên
      Biết hồ sơ <kỳ> của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và không có "Cuộc kiểm tra, thanh tra công vụ" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | ngày đánh giá | kết quả                                         |
        | năm 2024 | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | 15/01/2026    | "Vi phạm", lý do "không có"                     |
        | năm 2026 | 15/01/2027    | "Vi phạm", lý do "không có"                     |

    @HP-2.6.a-2
    Khung kịch bản: Kiểm tra kỷ luật, kỷ cương: hết năm và đủ số liệu mới kết luận
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

    @HP-2.6.a-2
    Khung kịch bản: Kiểm tra kỷ luật, kỷ cương: xã thành lập cuối năm, dưới 90 ngày thì chưa xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Cuộc kiểm tra, thanh tra công vụ" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @HP-2.6.a-2
    Kịch bản: Kiểm tra kỷ luật, kỷ cương: quận đã được kiểm tra trước khi kết thúc hoạt động thì vẫn đạt
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân quận Ngô Quyền, loại "Ủy ban nhân dân cấp huyện", thành phố Hải Phòng
      Và có "Cuộc kiểm tra, thanh tra công vụ" ngày 18/06/2025, nội dung kiểm tra: kỷ luật kỷ cương hành chính
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @HP-2.6.a-2
    Khung kịch bản: Kiểm tra kỷ luật, kỷ cương: đạt từ ngày kiểm tra
      Biết có "Cuộc kiểm tra, thanh tra công vụ" ngày 18/06/2025, nội dung kiểm tra: kỷ luật kỷ cương hành chính
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả        |
        | 17/06/2025    | "Chưa đến hạn" |
        | 18/06/2025    | "Đạt"          |

    @HP-2.6.a-2
    Kịch bản: Kiểm tra kỷ luật, kỷ cương: chưa báo cáo
      Biết chưa báo cáo "Cuộc kiểm tra, thanh tra công vụ"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @HP-2.6.a-2
    Kịch bản: Kiểm tra kỷ luật, kỷ cương: không ghi ngày kiểm tra
      Biết có "Cuộc kiểm tra, thanh tra công vụ" không ghi ngày, nội dung kiểm tra: kỷ luật kỷ cương hành chính
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @HP-2.6.a-2
    Khung kịch bản: Cuộc kiểm tra công vụ phải có nội dung kỷ luật, kỷ cương hành chính
      Biết có "Cuộc kiểm tra, thanh tra công vụ" ngày 18/06/2025, nội dung kiểm tra: <nội dung>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | nội dung                                                  | kết quả                     |
        | kỷ luật kỷ cương hành chính                               | "Đạt"                       |
        | thực hiện nhiệm vụ công vụ                                | "Vi phạm", lý do "không có" |
        | chất lượng đội ngũ                                        | "Vi phạm", lý do "không có" |
        | thực hiện nhiệm vụ công vụ và kỷ luật kỷ cương hành chính | "Đạt"                       |

    @HP-2.6.a-2
    Kịch bản: Không ghi nội dung cuộc kiểm tra công vụ
      Biết có "Cuộc kiểm tra, thanh tra công vụ" ngày 18/06/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

  Quy tắc: Kịp thời chấn chỉnh theo kiến nghị sau kiểm tra

    @HP-2.6.a-3
    Khung kịch bản: Kiểm tra dân chủ: nơi nào để kiến nghị quá hạn thì chưa đạt
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và không có "Cuộc kiểm tra, thanh tra công vụ" nào
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 02/06/2025, số kiến nghị: 5; số kiến nghị đã thực hiện: 4; hạn thực hiện kiến nghị: 31/08/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                      | loại                                       | kết quả                                       |
        | Chi cục Thủy lợi Hải Phòng                  | Cơ quan nhà nước                           | "Vi phạm", lý do "chưa đạt chỉ tiêu"          |
        | Sở Tư pháp thành phố Hải Phòng              | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "chưa đạt chỉ tiêu"          |
        | Ủy ban nhân dân thành phố Hải Phòng         | Ủy ban nhân dân cấp tỉnh                   | "Vi phạm", lý do "chưa đạt chỉ tiêu"          |
        | Ủy ban nhân dân quận Ngô Quyền              | Ủy ban nhân dân cấp huyện                  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | Ủy ban nhân dân xã Kiến Thụy                | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "chưa đạt chỉ tiêu"          |
        | Trường Trung học cơ sở Trần Phú             | Đơn vị sự nghiệp công lập                  | "Vi phạm", lý do "chưa đạt chỉ tiêu"          |
        | Công ty Khai thác công trình thủy lợi Đa Độ | Doanh nghiệp nhà nước                      | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Công ty cổ phần Dệt may Cát Hải             | Tổ chức có sử dụng lao động                | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Tổ dân phố Cầu Rào 2                        | Thôn, xóm, tổ dân phố                      | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Hội đồng nhân dân thành phố Hải Phòng       | Hội đồng nhân dân cấp tỉnh                 | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Hội đồng nhân dân xã Kiến Thụy              | Hội đồng nhân dân cấp xã                   | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Ủy ban Mặt trận Tổ quốc xã Kiến Thụy        | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Hội Nông dân xã Kiến Thụy                   | Tổ chức chính trị - xã hội                 | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Đảng ủy xã Kiến Thụy                        | Cấp ủy, ban đảng                           | "Không áp dụng", lý do "khác loại đơn vị"     |

    @HP-2.6.a-3
    Khung kịch bản: Hải Dương trước sắp xếp và tỉnh khác không thuộc địa bàn - kiến nghị sau kiểm tra
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Và không có "Cuộc kiểm tra, thanh tra công vụ" nào
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 02/06/2025, số kiến nghị: 5; số kiến nghị đã thực hiện: 4; hạn thực hiện kiến nghị: 31/08/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác địa bàn"

      Dữ liệu:
        | đơn vị                      | nơi                                                 |
        | Ủy ban nhân dân xã Thanh Hà | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) |
        | Ủy ban nhân dân xã Quảng La | tỉnh Quảng Ninh                                     |

    @HP-2.6.a-3
    Khung kịch bản: Kiểm tra dân chủ: phải thực hiện hết kiến nghị
      Biết không có "Cuộc kiểm tra, thanh tra công vụ" nào
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 02/06/2025, số kiến nghị: 5; số kiến nghị đã thực hiện: <đã thực hiện>; hạn thực hiện kiến nghị: 31/08/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đã thực hiện | kết quả                              |
        | 0            | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 4            | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 5            | "Đạt"                                |

    @HP-2.6.a-3
    Khung kịch bản: Kiểm tra dân chủ: hạn ghi trong kết luận dài hơn 30 ngày thì theo hạn đó
      Biết không có "Cuộc kiểm tra, thanh tra công vụ" nào
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 02/06/2025, số kiến nghị: 5; số kiến nghị đã thực hiện: 4; hạn thực hiện kiến nghị: 31/08/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                              |
        | 03/07/2025    | "Chưa đến hạn"                       |
        | 31/08/2025    | "Chưa đến hạn"                       |
        | 01/09/2025    | "Vi phạm", lý do "chưa đạt chỉ tiêu" |

    @HP-2.6.a-3
    Khung kịch bản: Kiểm tra dân chủ: hạn ghi trong kết luận ngắn hơn thì vẫn có 30 ngày
      Biết không có "Cuộc kiểm tra, thanh tra công vụ" nào
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 02/06/2025, số kiến nghị: 5; số kiến nghị đã thực hiện: 4; hạn thực hiện kiến nghị: 10/06/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                              |
        | 11/06/2025    | "Chưa đến hạn"                       |
        | 02/07/2025    | "Chưa đến hạn"                       |
        | 03/07/2025    | "Vi phạm", lý do "chưa đạt chỉ tiêu" |

    @HP-2.6.a-3
    Khung kịch bản: Kiểm tra dân chủ: chỉ một kiến nghị, chưa làm, thì hạn nào đến sau tính hạn đó
      Biết không có "Cuộc kiểm tra, thanh tra công vụ" nào
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 02/06/2025, số kiến nghị: 1; số kiến nghị đã thực hiện: 0; hạn thực hiện kiến nghị: <hạn>
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | hạn        | ngày đánh giá | kết quả                              |
        | 31/08/2025 | 15/07/2025    | "Chưa đến hạn"                       |
        | 10/06/2025 | 20/06/2025    | "Chưa đến hạn"                       |
        | 10/06/2025 | 03/07/2025    | "Vi phạm", lý do "chưa đạt chỉ tiêu" |

    @HP-2.6.a-3
    Khung kịch bản: Kiểm tra dân chủ: không kiến nghị gì thì không có gì để chấn chỉnh
      Biết không có "Cuộc kiểm tra, thanh tra công vụ" nào
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 02/06/2025, số kiến nghị: <số kiến nghị>; số kiến nghị đã thực hiện: 0; hạn thực hiện kiến nghị: 31/08/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số kiến nghị | kết quả                                  |
        | 0            | "Không áp dụng", lý do "không phát sinh" |
        | 1            | "Vi phạm", lý do "chưa đạt chỉ tiêu"     |

    @HP-2.6.a-3
    Khung kịch bản: Kiểm tra dân chủ: chỉ tính cuộc kiểm tra từ ngày thông qua Nghị quyết
      Biết hồ sơ từ 01/11/2024 đến 31/12/2024 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và số liệu đầy đủ đến ngày 31/03/2025
      Và không có "Cuộc kiểm tra, thanh tra công vụ" nào
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày <ngày kiểm tra>, số kiến nghị: 5; số kiến nghị đã thực hiện: 4; hạn thực hiện kiến nghị: 31/01/2025
      Khi đánh giá vào ngày 15/04/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày kiểm tra | kết quả                                  |
        | 05/12/2024    | "Không áp dụng", lý do "không phát sinh" |
        | 06/12/2024    | "Vi phạm", lý do "chưa đạt chỉ tiêu"     |

    @HP-2.6.a-3
    Khung kịch bản: Kiểm tra dân chủ: kiến nghị chưa có hạn thực hiện được báo cáo
      Biết không có "Cuộc kiểm tra, thanh tra công vụ" nào
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 02/06/2025, số kiến nghị: 5; số kiến nghị đã thực hiện: <đã thực hiện>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đã thực hiện | kết quả                                         |
        | 4            | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |
        | 5            | "Đạt"                                           |

    @HP-2.6.a-3
    Kịch bản: Kiểm tra dân chủ: chưa báo cáo số kiến nghị đã thực hiện
      Biết không có "Cuộc kiểm tra, thanh tra công vụ" nào
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 02/06/2025, số kiến nghị: 5; hạn thực hiện kiến nghị: 31/08/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @HP-2.6.a-3
    Khung kịch bản: Kiểm tra dân chủ: hồ sơ chưa đủ đến hạn thực hiện kiến nghị
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Cuộc kiểm tra, thanh tra công vụ" nào
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 02/06/2025, số kiến nghị: 5; số kiến nghị đã thực hiện: 4; hạn thực hiện kiến nghị: 31/08/2025
      Khi đánh giá vào ngày 15/09/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | kết quả                                     |
        | 30/08/2025  | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/08/2025  | "Vi phạm", lý do "chưa đạt chỉ tiêu"        |

    @HP-2.6.a-3
    Kịch bản: Kiểm tra dân chủ: chưa báo cáo cuộc kiểm tra nào
      Biết không có "Cuộc kiểm tra, thanh tra công vụ" nào
      Và chưa báo cáo "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @HP-2.6.a-3
    Khung kịch bản: Kiểm tra dân chủ: hai cuộc trong năm, một cuộc chưa làm xong kiến nghị
      Biết không có "Cuộc kiểm tra, thanh tra công vụ" nào
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 10/03/2025, số kiến nghị: 3; số kiến nghị đã thực hiện: 3; hạn thực hiện kiến nghị: 31/05/2025
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 02/06/2025, số kiến nghị: 5; số kiến nghị đã thực hiện: <đã thực hiện>; hạn thực hiện kiến nghị: 31/08/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đã thực hiện | kết quả                              |
        | 5            | "Đạt"                                |
        | 4            | "Vi phạm", lý do "chưa đạt chỉ tiêu" |

    @HP-2.6.a-3
    Khung kịch bản: Kiểm tra công vụ: nơi nào để kiến nghị quá hạn thì chưa đạt
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và có "Cuộc kiểm tra, thanh tra công vụ" ngày 02/06/2025, số kiến nghị khắc phục: 5; số kiến nghị đã thực hiện: 4; hạn thực hiện kiến nghị: 31/08/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                      | loại                                       | kết quả                                       |
        | Chi cục Thủy lợi Hải Phòng                  | Cơ quan nhà nước                           | "Vi phạm", lý do "chưa đạt chỉ tiêu"          |
        | Sở Tư pháp thành phố Hải Phòng              | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "chưa đạt chỉ tiêu"          |
        | Ủy ban nhân dân thành phố Hải Phòng         | Ủy ban nhân dân cấp tỉnh                   | "Vi phạm", lý do "chưa đạt chỉ tiêu"          |
        | Ủy ban nhân dân quận Ngô Quyền              | Ủy ban nhân dân cấp huyện                  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | Ủy ban nhân dân xã Kiến Thụy                | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "chưa đạt chỉ tiêu"          |
        | Trường Trung học cơ sở Trần Phú             | Đơn vị sự nghiệp công lập                  | "Vi phạm", lý do "chưa đạt chỉ tiêu"          |
        | Công ty Khai thác công trình thủy lợi Đa Độ | Doanh nghiệp nhà nước                      | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Công ty cổ phần Dệt may Cát Hải             | Tổ chức có sử dụng lao động                | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Tổ dân phố Cầu Rào 2                        | Thôn, xóm, tổ dân phố                      | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Hội đồng nhân dân thành phố Hải Phòng       | Hội đồng nhân dân cấp tỉnh                 | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Hội đồng nhân dân xã Kiến Thụy              | Hội đồng nhân dân cấp xã                   | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Ủy ban Mặt trận Tổ quốc xã Kiến Thụy        | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Hội Nông dân xã Kiến Thụy                   | Tổ chức chính trị - xã hội                 | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Đảng ủy xã Kiến Thụy                        | Cấp ủy, ban đảng                           | "Không áp dụng", lý do "khác loại đơn vị"     |

    @HP-2.6.a-3
    Khung kịch bản: Hải Dương trước sắp xếp và tỉnh khác không thuộc địa bàn - kiến nghị sau kiểm tra, kiểm tra công vụ
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và có "Cuộc kiểm tra, thanh tra công vụ" ngày 02/06/2025, số kiến nghị khắc phục: 5; số kiến nghị đã thực hiện: 4; hạn thực hiện kiến nghị: 31/08/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác địa bàn"

      Dữ liệu:
        | đơn vị                      | nơi                                                 |
        | Ủy ban nhân dân xã Thanh Hà | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) |
        | Ủy ban nhân dân xã Quảng La | tỉnh Quảng Ninh                                     |

    @HP-2.6.a-3
    Khung kịch bản: Kiểm tra công vụ: phải thực hiện hết kiến nghị
      Biết không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và có "Cuộc kiểm tra, thanh tra công vụ" ngày 02/06/2025, số kiến nghị khắc phục: 5; số kiến nghị đã thực hiện: <đã thực hiện>; hạn thực hiện kiến nghị: 31/08/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đã thực hiện | kết quả                              |
        | 0            | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 4            | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 5            | "Đạt"                                |

    @HP-2.6.a-3
    Khung kịch bản: Kiểm tra công vụ: hạn ghi trong kết luận dài hơn 30 ngày thì theo hạn đó
      Biết không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và có "Cuộc kiểm tra, thanh tra công vụ" ngày 02/06/2025, số kiến nghị khắc phục: 5; số kiến nghị đã thực hiện: 4; hạn thực hiện kiến nghị: 31/08/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                              |
        | 03/07/2025    | "Chưa đến hạn"                       |
        | 31/08/2025    | "Chưa đến hạn"                       |
        | 01/09/2025    | "Vi phạm", lý do "chưa đạt chỉ tiêu" |

    @HP-2.6.a-3
    Khung kịch bản: Kiểm tra công vụ: hạn ghi trong kết luận ngắn hơn thì vẫn có 30 ngày
      Biết không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và có "Cuộc kiểm tra, thanh tra công vụ" ngày 02/06/2025, số kiến nghị khắc phục: 5; số kiến nghị đã thực hiện: 4; hạn thực hiện kiến nghị: 10/06/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                              |
        | 11/06/2025    | "Chưa đến hạn"                       |
        | 02/07/2025    | "Chưa đến hạn"                       |
        | 03/07/2025    | "Vi phạm", lý do "chưa đạt chỉ tiêu" |

    @HP-2.6.a-3
    Khung kịch bản: Kiểm tra công vụ: chỉ một kiến nghị, chưa làm, thì hạn nào đến sau tính hạn đó
      Biết không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và có "Cuộc kiểm tra, thanh tra công vụ" ngày 02/06/2025, số kiến nghị khắc phục: 1; số kiến nghị đã thực hiện: 0; hạn thực hiện kiến nghị: <hạn>
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | hạn        | ngày đánh giá | kết quả                              |
        | 31/08/2025 | 15/07/2025    | "Chưa đến hạn"                       |
        | 10/06/2025 | 20/06/2025    | "Chưa đến hạn"                       |
        | 10/06/2025 | 03/07/2025    | "Vi phạm", lý do "chưa đạt chỉ tiêu" |

    @HP-2.6.a-3
    Khung kịch bản: Kiểm tra công vụ: không kiến nghị gì thì không có gì để chấn chỉnh
      Biết không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và có "Cuộc kiểm tra, thanh tra công vụ" ngày 02/06/2025, số kiến nghị khắc phục: <số kiến nghị>; số kiến nghị đã thực hiện: 0; hạn thực hiện kiến nghị: 31/08/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số kiến nghị | kết quả                                  |
        | 0            | "Không áp dụng", lý do "không phát sinh" |
        | 1            | "Vi phạm", lý do "chưa đạt chỉ tiêu"     |

    @HP-2.6.a-3
    Khung kịch bản: Kiểm tra công vụ: chỉ tính cuộc kiểm tra từ ngày thông qua Nghị quyết
      Biết hồ sơ từ 01/11/2024 đến 31/12/2024 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và số liệu đầy đủ đến ngày 31/03/2025
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và có "Cuộc kiểm tra, thanh tra công vụ" ngày <ngày kiểm tra>, số kiến nghị khắc phục: 5; số kiến nghị đã thực hiện: 4; hạn thực hiện kiến nghị: 31/01/2025
      Khi đánh giá vào ngày 15/04/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày kiểm tra | kết quả                                  |
        | 05/12/2024    | "Không áp dụng", lý do "không phát sinh" |
        | 06/12/2024    | "Vi phạm", lý do "chưa đạt chỉ tiêu"     |

    @HP-2.6.a-3
    Khung kịch bản: Kiểm tra công vụ: kiến nghị chưa có hạn thực hiện được báo cáo
      Biết không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và có "Cuộc kiểm tra, thanh tra công vụ" ngày 02/06/2025, số kiến nghị khắc phục: 5; số kiến nghị đã thực hiện: <đã thực hiện>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đã thực hiện | kết quả                                         |
        | 4            | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |
        | 5            | "Đạt"                                           |

    @HP-2.6.a-3
    Kịch bản: Kiểm tra công vụ: chưa báo cáo số kiến nghị đã thực hiện
      Biết không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và có "Cuộc kiểm tra, thanh tra công vụ" ngày 02/06/2025, số kiến nghị khắc phục: 5; hạn thực hiện kiến nghị: 31/08/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @HP-2.6.a-3
    Khung kịch bản: Kiểm tra công vụ: hồ sơ chưa đủ đến hạn thực hiện kiến nghị
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và có "Cuộc kiểm tra, thanh tra công vụ" ngày 02/06/2025, số kiến nghị khắc phục: 5; số kiến nghị đã thực hiện: 4; hạn thực hiện kiến nghị: 31/08/2025
      Khi đánh giá vào ngày 15/09/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | kết quả                                     |
        | 30/08/2025  | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/08/2025  | "Vi phạm", lý do "chưa đạt chỉ tiêu"        |

    @HP-2.6.a-3
    Kịch bản: Kiểm tra công vụ: chưa báo cáo cuộc kiểm tra nào
      Biết không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và chưa báo cáo "Cuộc kiểm tra, thanh tra công vụ"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @HP-2.6.a-3
    Khung kịch bản: Kiểm tra công vụ: hai cuộc trong năm, một cuộc chưa làm xong kiến nghị
      Biết không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và có "Cuộc kiểm tra, thanh tra công vụ" ngày 10/03/2025, số kiến nghị khắc phục: 3; số kiến nghị đã thực hiện: 3; hạn thực hiện kiến nghị: 31/05/2025
      Và có "Cuộc kiểm tra, thanh tra công vụ" ngày 02/06/2025, số kiến nghị khắc phục: 5; số kiến nghị đã thực hiện: <đã thực hiện>; hạn thực hiện kiến nghị: 31/08/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đã thực hiện | kết quả                              |
        | 5            | "Đạt"                                |
        | 4            | "Vi phạm", lý do "chưa đạt chỉ tiêu" |

    @HP-2.6.a-3
    Khung kịch bản: Hai cuộc kiểm tra dân chủ cùng ngày khác loại hình, cuộc này xong không thay cho cuộc kia
      Biết không có "Cuộc kiểm tra, thanh tra công vụ" nào
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 02/06/2025, loại hình: kiểm tra; số kiến nghị: 5; số kiến nghị đã thực hiện: 4; hạn thực hiện kiến nghị: <hạn>
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 02/06/2025, loại hình: tự kiểm tra; số kiến nghị: 3; số kiến nghị đã thực hiện: 3; hạn thực hiện kiến nghị: <hạn>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đạt chỉ tiêu"

      Dữ liệu:
        | hạn        |
        | 10/06/2025 |
        | 31/08/2025 |

    @HP-2.6.a-3
    Khung kịch bản: Hai cuộc kiểm tra dân chủ cùng ngày khác đối tượng, cuộc này xong không thay cho cuộc kia
      Biết không có "Cuộc kiểm tra, thanh tra công vụ" nào
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 02/06/2025, đối tượng kiểm tra: trường học; số kiến nghị: 5; số kiến nghị đã thực hiện: 4; hạn thực hiện kiến nghị: <hạn>
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 02/06/2025, đối tượng kiểm tra: tổ dân phố; số kiến nghị: 3; số kiến nghị đã thực hiện: 3; hạn thực hiện kiến nghị: <hạn>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đạt chỉ tiêu"

      Dữ liệu:
        | hạn        |
        | 10/06/2025 |
        | 31/08/2025 |

    @HP-2.6.a-3
    Khung kịch bản: Hai cuộc kiểm tra dân chủ cùng ngày khác kết luận, cuộc này xong không thay cho cuộc kia
      Biết không có "Cuộc kiểm tra, thanh tra công vụ" nào
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 02/06/2025, kết luận hoặc báo cáo: 15/BC-UBND; số kiến nghị: 5; số kiến nghị đã thực hiện: 4; hạn thực hiện kiến nghị: <hạn>
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 02/06/2025, kết luận hoặc báo cáo: 12/BC-UBND; số kiến nghị: 3; số kiến nghị đã thực hiện: 3; hạn thực hiện kiến nghị: <hạn>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đạt chỉ tiêu"

      Dữ liệu:
        | hạn        |
        | 10/06/2025 |
        | 31/08/2025 |

    @HP-2.6.a-3
    Khung kịch bản: Hai cuộc kiểm tra công vụ cùng ngày khác nội dung, cuộc này xong không thay cho cuộc kia
      Biết không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và có "Cuộc kiểm tra, thanh tra công vụ" ngày 02/06/2025, nội dung kiểm tra: chất lượng đội ngũ; số kiến nghị khắc phục: 5; số kiến nghị đã thực hiện: 4; hạn thực hiện kiến nghị: <hạn>
      Và có "Cuộc kiểm tra, thanh tra công vụ" ngày 02/06/2025, nội dung kiểm tra: thực hiện nhiệm vụ công vụ; số kiến nghị khắc phục: 3; số kiến nghị đã thực hiện: 3; hạn thực hiện kiến nghị: <hạn>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đạt chỉ tiêu"

      Dữ liệu:
        | hạn        |
        | 10/06/2025 |
        | 31/08/2025 |

    @HP-2.6.a-3
    Khung kịch bản: Hai cuộc kiểm tra công vụ cùng ngày khác kết luận, cuộc này xong không thay cho cuộc kia
      Biết không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và có "Cuộc kiểm tra, thanh tra công vụ" ngày 02/06/2025, kết luận: 15/KL-UBND; số kiến nghị khắc phục: 5; số kiến nghị đã thực hiện: 4; hạn thực hiện kiến nghị: <hạn>
      Và có "Cuộc kiểm tra, thanh tra công vụ" ngày 02/06/2025, kết luận: 12/KL-UBND; số kiến nghị khắc phục: 3; số kiến nghị đã thực hiện: 3; hạn thực hiện kiến nghị: <hạn>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đạt chỉ tiêu"

      Dữ liệu:
        | hạn        |
        | 10/06/2025 |
        | 31/08/2025 |

    @HP-2.6.a-3
    Kịch bản: Cuộc kiểm tra sau đã làm xong kiến nghị không thay cho cuộc trước
      Biết không có "Cuộc kiểm tra, thanh tra công vụ" nào
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 02/06/2025, số kiến nghị: 5; số kiến nghị đã thực hiện: 4; hạn thực hiện kiến nghị: 31/08/2025
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 05/06/2025, số kiến nghị: 3; số kiến nghị đã thực hiện: 3; hạn thực hiện kiến nghị: 31/08/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đạt chỉ tiêu"

    @HP-2.6.a-3
    Kịch bản: Cuộc kiểm tra công vụ sau đã làm xong kiến nghị không thay cho cuộc trước
      Biết không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và có "Cuộc kiểm tra, thanh tra công vụ" ngày 02/06/2025, số kiến nghị khắc phục: 5; số kiến nghị đã thực hiện: 4; hạn thực hiện kiến nghị: 31/08/2025
      Và có "Cuộc kiểm tra, thanh tra công vụ" ngày 05/06/2025, số kiến nghị khắc phục: 3; số kiến nghị đã thực hiện: 3; hạn thực hiện kiến nghị: 31/08/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đạt chỉ tiêu"

    @HP-2.6.a-3
    Kịch bản: Cả năm không có cuộc kiểm tra nào
      Biết không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và không có "Cuộc kiểm tra, thanh tra công vụ" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"

    @HP-2.6.a-3
    Kịch bản: Kiểm tra dân chủ đã xong kiến nghị nhưng kiểm tra công vụ chưa xong
      Biết có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 02/06/2025, số kiến nghị: 3; số kiến nghị đã thực hiện: 3; hạn thực hiện kiến nghị: 31/08/2025
      Và có "Cuộc kiểm tra, thanh tra công vụ" ngày 02/06/2025, số kiến nghị khắc phục: 5; số kiến nghị đã thực hiện: 4; hạn thực hiện kiến nghị: 31/08/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đạt chỉ tiêu"

    @HP-2.6.a-3
    Kịch bản: Mỗi năm một kết quả theo ngày kiểm tra
      Biết hồ sơ từ 01/01/2025 đến 31/12/2026 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và không có "Cuộc kiểm tra, thanh tra công vụ" nào
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 02/06/2025, số kiến nghị: 5; số kiến nghị đã thực hiện: 5; hạn thực hiện kiến nghị: 31/08/2025
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 03/06/2026, số kiến nghị: 5; số kiến nghị đã thực hiện: 4; hạn thực hiện kiến nghị: 31/08/2026
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả năm 2025 là "Đạt"
      Và kết quả năm 2026 là "Vi phạm", lý do "chưa đạt chỉ tiêu"
