# language: vi
Tính năng: Kinh phí và tổ chức thực hiện
  Điều 3 và Điều 4 Nghị quyết số 99/NQ-HĐND ngày 06/12/2024 của Hội đồng nhân dân thành phố Hải Phòng.

  Bối cảnh:
    Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng

  Quy tắc: Ngân sách nhà nước (khoản 1 Điều 3)

    @HP-3.1-1
    Khung kịch bản: Chưa có dòng kinh phí vẫn không bị coi là vi phạm
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và "được ngân sách nhà nước bảo đảm kinh phí" là có
      Và không có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                      | loại                                       | kết quả                                       |
        | Chi cục Thủy lợi Hải Phòng                  | Cơ quan nhà nước                           | "Đạt"                                         |
        | Sở Tư pháp thành phố Hải Phòng              | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Đạt"                                         |
        | Ủy ban nhân dân thành phố Hải Phòng         | Ủy ban nhân dân cấp tỉnh                   | "Đạt"                                         |
        | Ủy ban nhân dân quận Ngô Quyền              | Ủy ban nhân dân cấp huyện                  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | Ủy ban nhân dân xã Kiến Thụy                | Ủy ban nhân dân cấp xã                     | "Đạt"                                         |
        | Trường Trung học cơ sở Trần Phú             | Đơn vị sự nghiệp công lập                  | "Đạt"                                         |
        | Công ty Khai thác công trình thủy lợi Đa Độ | Doanh nghiệp nhà nước                      | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Công ty cổ phần Dệt may Cát Hải             | Tổ chức có sử dụng lao động                | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Tổ dân phố Cầu Rào 2                        | Thôn, xóm, tổ dân phố                      | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Hội đồng nhân dân thành phố Hải Phòng       | Hội đồng nhân dân cấp tỉnh                 | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Hội đồng nhân dân xã Kiến Thụy              | Hội đồng nhân dân cấp xã                   | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Ủy ban Mặt trận Tổ quốc xã Kiến Thụy        | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Hội Nông dân xã Kiến Thụy                   | Tổ chức chính trị - xã hội                 | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Đảng ủy xã Kiến Thụy                        | Cấp ủy, ban đảng                           | "Không áp dụng", lý do "khác loại đơn vị"     |

    @HP-3.1-1
    Khung kịch bản: Hải Dương trước sắp xếp và tỉnh khác không thuộc địa bàn - dòng kinh phí
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Và "được ngân sách nhà nước bảo đảm kinh phí" là có
      Và không có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác địa bàn"

      Dữ liệu:
        | đơn vị                      | nơi                                                 |
        | Ủy ban nhân dân xã Thanh Hà | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) |
        | Ủy ban nhân dân xã Quảng La | tỉnh Quảng Ninh                                     |

    @HP-3.1-1
    Khung kịch bản: Có dòng kinh phí hoặc ghi rõ khoản lồng ghép thì không kèm ghi chú
      Biết "được ngân sách nhà nước bảo đảm kinh phí" là có
      Và có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" ngày 10/01/2025, năm: <năm>; <nội dung>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và <có hay không> ghi chú "Chưa có dòng kinh phí riêng hoặc ghi chú lồng ghép"

      Dữ liệu:
        | năm  | nội dung                                                    | có hay không |
        | 2025 | số tiền: 20000000; lồng ghép vào khoản: trống               | không có     |
        | 2025 | số tiền: 1; lồng ghép vào khoản: trống                      | không có     |
        | 2025 | số tiền: 0; lồng ghép vào khoản: trống                      | có           |
        | 2025 | số tiền: 0; lồng ghép vào khoản: chi hoạt động thường xuyên | không có     |
        | 2024 | số tiền: 20000000; lồng ghép vào khoản: trống               | có           |
        | 2024 | số tiền: 0; lồng ghép vào khoản: chi hoạt động thường xuyên | có           |
        | 2026 | số tiền: 20000000; lồng ghép vào khoản: trống               | có           |

    @HP-3.1-1
    Khung kịch bản: Dự toán năm 2025 giao từ cuối năm 2024 vẫn tính
      Biết "được ngân sách nhà nước bảo đảm kinh phí" là có
      Và có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" ngày 25/12/2024, năm: 2025; <nội dung>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và không có ghi chú "Chưa có dòng kinh phí riêng hoặc ghi chú lồng ghép"

      Dữ liệu:
        | nội dung                                        |
        | số tiền: 20000000                               |
        | lồng ghép vào khoản: chi hoạt động thường xuyên |

    @HP-3.1-1
    Khung kịch bản: Dòng kinh phí: chưa hết năm thì chưa kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và "được ngân sách nhà nước bảo đảm kinh phí" là có
      Và không có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Đạt"                                       |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @HP-3.1-1
    Khung kịch bản: Dòng kinh phí: chỉ xét nơi được ngân sách bảo đảm
      Biết <điều kiện>
      Và không có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | điều kiện                                               | kết quả                                                |
        | "được ngân sách nhà nước bảo đảm kinh phí" là có        | "Đạt"                                                  |
        | "được ngân sách nhà nước bảo đảm kinh phí" là không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | chưa báo cáo "được ngân sách nhà nước bảo đảm kinh phí" | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

    @HP-3.1-1
    Khung kịch bản: Dòng kinh phí: năm 2025 là năm đầu tiên
      Biết hồ sơ <kỳ> của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và "được ngân sách nhà nước bảo đảm kinh phí" là có
      Và không có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | ngày đánh giá | kết quả                                         |
        | năm 2024 | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | 15/01/2026    | "Đạt"                                           |
        | năm 2026 | 15/01/2027    | "Đạt"                                           |

    @HP-3.1-1
    Khung kịch bản: Dòng kinh phí: xã thành lập cuối năm, dưới 90 ngày
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và "được ngân sách nhà nước bảo đảm kinh phí" là có
      Và không có "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 03/10/2025     | "Đạt"                                |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @HP-3.1-1
    Kịch bản: Chưa báo cáo dự toán
      Biết "được ngân sách nhà nước bảo đảm kinh phí" là có
      Và chưa báo cáo "Dự toán, phân bổ kinh phí cho dân chủ ở cơ sở"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

  Quy tắc: Nguồn kinh phí hợp pháp khác (khoản 2 Điều 3)

    @HP-3.2-1
    Khung kịch bản: Nơi nào vận động kinh phí mà bị kết luận sai phạm thì vi phạm
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và có "Nguồn kinh phí hợp pháp khác" ngày 12/04/2025, số tiền: 30000000; ngày kết luận có sai phạm: 20/05/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                      | loại                                       | kết quả                                       |
        | Chi cục Thủy lợi Hải Phòng                  | Cơ quan nhà nước                           | "Vi phạm", lý do "có vi phạm được kết luận"   |
        | Sở Tư pháp thành phố Hải Phòng              | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "có vi phạm được kết luận"   |
        | Ủy ban nhân dân thành phố Hải Phòng         | Ủy ban nhân dân cấp tỉnh                   | "Vi phạm", lý do "có vi phạm được kết luận"   |
        | Ủy ban nhân dân quận Ngô Quyền              | Ủy ban nhân dân cấp huyện                  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | Ủy ban nhân dân xã Kiến Thụy                | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "có vi phạm được kết luận"   |
        | Trường Trung học cơ sở Trần Phú             | Đơn vị sự nghiệp công lập                  | "Vi phạm", lý do "có vi phạm được kết luận"   |
        | Công ty Khai thác công trình thủy lợi Đa Độ | Doanh nghiệp nhà nước                      | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Công ty cổ phần Dệt may Cát Hải             | Tổ chức có sử dụng lao động                | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Tổ dân phố Cầu Rào 2                        | Thôn, xóm, tổ dân phố                      | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Hội đồng nhân dân thành phố Hải Phòng       | Hội đồng nhân dân cấp tỉnh                 | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Hội đồng nhân dân xã Kiến Thụy              | Hội đồng nhân dân cấp xã                   | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Ủy ban Mặt trận Tổ quốc xã Kiến Thụy        | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Hội Nông dân xã Kiến Thụy                   | Tổ chức chính trị - xã hội                 | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Đảng ủy xã Kiến Thụy                        | Cấp ủy, ban đảng                           | "Không áp dụng", lý do "khác loại đơn vị"     |

    @HP-3.2-1
    Khung kịch bản: Hải Dương trước sắp xếp và tỉnh khác không thuộc địa bàn - nguồn vận động
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Và có "Nguồn kinh phí hợp pháp khác" ngày 12/04/2025, số tiền: 30000000; ngày kết luận có sai phạm: 20/05/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác địa bàn"

      Dữ liệu:
        | đơn vị                      | nơi                                                 |
        | Ủy ban nhân dân xã Thanh Hà | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) |
        | Ủy ban nhân dân xã Quảng La | tỉnh Quảng Ninh                                     |

    @HP-3.2-1
    Khung kịch bản: Có vận động kinh phí, không có sai phạm: hết năm mới công nhận
      Biết có "Nguồn kinh phí hợp pháp khác" ngày 12/04/2025, số tiền: 30000000
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả        |
        | 31/12/2025    | "Chưa đến hạn" |
        | 01/01/2026    | "Đạt"          |

    @HP-3.2-1
    Khung kịch bản: Bị kết luận sai phạm thì vi phạm ngay, không chờ hết năm
      Biết có "Nguồn kinh phí hợp pháp khác" ngày 12/04/2025, số tiền: 30000000; ngày kết luận có sai phạm: 20/05/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                     |
        | 19/05/2025    | "Chưa đến hạn"                              |
        | 20/05/2025    | "Vi phạm", lý do "có vi phạm được kết luận" |

    @HP-3.2-1
    Khung kịch bản: Không vận động khoản nào trong năm thì không xét
      Biết <nguồn>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | nguồn                                             | kết quả                                                |
        | không có "Nguồn kinh phí hợp pháp khác" nào       | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | có "Nguồn kinh phí hợp pháp khác" ngày 31/12/2024 | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | có "Nguồn kinh phí hợp pháp khác" ngày 01/01/2025 | "Đạt"                                                  |
        | có "Nguồn kinh phí hợp pháp khác" ngày 31/12/2025 | "Đạt"                                                  |

    @HP-3.2-1
    Khung kịch bản: Năm chưa hết, chưa vận động khoản nào
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Nguồn kinh phí hợp pháp khác" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                                |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                                         |
        | 31/12/2025  | 01/01/2026    | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ"            |

    @HP-3.2-1
    Khung kịch bản: Sai phạm của khoản vận động năm trước không tính cho năm nay
      Biết có "Nguồn kinh phí hợp pháp khác" ngày <ngày>, ngày kết luận có sai phạm: 20/08/2025
      Và có "Nguồn kinh phí hợp pháp khác" ngày 12/04/2025, số tiền: 30000000
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                     |
        | 31/12/2024 | "Đạt"                                       |
        | 01/01/2025 | "Vi phạm", lý do "có vi phạm được kết luận" |

    @HP-3.2-1
    Khung kịch bản: Năm 2024 chỉ còn 26 ngày kể từ khi thông qua nên không xét
      Biết hồ sơ <kỳ> của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và có "Nguồn kinh phí hợp pháp khác" ngày <ngày>, ngày kết luận có sai phạm: <ngày>
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | ngày       | kết quả                                         |
        | năm 2023 | 12/04/2023 | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2024 | 20/12/2024 | "Không áp dụng", lý do "kỳ quá ngắn"            |
        | năm 2025 | 12/04/2025 | "Vi phạm", lý do "có vi phạm được kết luận"     |

    @HP-3.2-1
    Khung kịch bản: Xã thành lập cuối năm, dưới 90 ngày thì không xét nguồn vận động
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và có "Nguồn kinh phí hợp pháp khác" ngày 20/11/2025, ngày kết luận có sai phạm: 20/12/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                                     |
        | 03/10/2025     | "Vi phạm", lý do "có vi phạm được kết luận" |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"        |

    @HP-3.2-1
    Kịch bản: Chưa báo cáo nguồn kinh phí khác
      Biết chưa báo cáo "Nguồn kinh phí hợp pháp khác"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

  Quy tắc: Ủy ban nhân dân thành phố thực hiện Nghị quyết (khoản 1 Điều 4)

    @HP-4.1-1
    Khung kịch bản: Chỉ Ủy ban nhân dân thành phố phải có kế hoạch triển khai
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và không có "Kế hoạch triển khai văn bản địa phương" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                      | loại                                       | kết quả                                   |
        | Ủy ban nhân dân thành phố Hải Phòng         | Ủy ban nhân dân cấp tỉnh                   | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân quận Ngô Quyền              | Ủy ban nhân dân cấp huyện                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Chi cục Thủy lợi Hải Phòng                  | Cơ quan nhà nước                           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Sở Tư pháp thành phố Hải Phòng              | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Không áp dụng", lý do "khác loại đơn vị" |
        | Trường Trung học cơ sở Trần Phú             | Đơn vị sự nghiệp công lập                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân xã Kiến Thụy                | Ủy ban nhân dân cấp xã                     | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty Khai thác công trình thủy lợi Đa Độ | Doanh nghiệp nhà nước                      | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty cổ phần Dệt may Cát Hải             | Tổ chức có sử dụng lao động                | "Không áp dụng", lý do "khác loại đơn vị" |
        | Tổ dân phố Cầu Rào 2                        | Thôn, xóm, tổ dân phố                      | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội đồng nhân dân thành phố Hải Phòng       | Hội đồng nhân dân cấp tỉnh                 | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội đồng nhân dân xã Kiến Thụy              | Hội đồng nhân dân cấp xã                   | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban Mặt trận Tổ quốc xã Kiến Thụy        | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội Nông dân xã Kiến Thụy                   | Tổ chức chính trị - xã hội                 | "Không áp dụng", lý do "khác loại đơn vị" |
        | Đảng ủy xã Kiến Thụy                        | Cấp ủy, ban đảng                           | "Không áp dụng", lý do "khác loại đơn vị" |

    @HP-4.1-1
    Khung kịch bản: Hải Dương trước sắp xếp và tỉnh khác không thuộc địa bàn - kế hoạch triển khai
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Ủy ban nhân dân cấp tỉnh", <nơi>
      Và không có "Kế hoạch triển khai văn bản địa phương" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác địa bàn"

      Dữ liệu:
        | đơn vị                          | nơi                                                 |
        | Ủy ban nhân dân tỉnh Hải Dương  | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) |
        | Ủy ban nhân dân tỉnh Quảng Ninh | tỉnh Quảng Ninh                                     |

    @HP-4.1-1
    Khung kịch bản: Trước ngày thông qua Nghị quyết thì chưa xét kế hoạch triển khai
      Biết hồ sơ năm 2024 của Ủy ban nhân dân thành phố Hải Phòng, loại "Ủy ban nhân dân cấp tỉnh", thành phố Hải Phòng
      Và số liệu đầy đủ đến ngày 30/11/2024
      Và không có "Kế hoạch triển khai văn bản địa phương" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                         |
        | 05/12/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 06/12/2024    | "Chưa đến hạn"                                  |

    @HP-4.1-1
    Khung kịch bản: Kế hoạch triển khai: chờ 180 ngày, đến hết 04/06/2025
      Biết hồ sơ từ 06/12/2024 đến 30/06/2025 của Ủy ban nhân dân thành phố Hải Phòng, loại "Ủy ban nhân dân cấp tỉnh", thành phố Hải Phòng
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Kế hoạch triển khai văn bản địa phương" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 04/06/2025

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 04/06/2025  | 03/06/2025    | "Chưa đến hạn"                              |
        | 04/06/2025  | 04/06/2025    | "Chưa đến hạn"                              |
        | 04/06/2025  | 05/06/2025    | "Vi phạm", lý do "không có"                 |
        | 03/06/2025  | 05/06/2025    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @HP-4.1-1
    Khung kịch bản: Kế hoạch phải ban hành từ ngày thông qua Nghị quyết
      Biết hồ sơ năm 2025 của Ủy ban nhân dân thành phố Hải Phòng, loại "Ủy ban nhân dân cấp tỉnh", thành phố Hải Phòng
      Và có "Kế hoạch triển khai văn bản địa phương" ngày <ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 05/12/2024 | "Vi phạm", lý do "không có" |
        | 06/12/2024 | "Đạt"                       |
        | 20/02/2025 | "Đạt"                       |

    @HP-4.1-1
    Khung kịch bản: Kế hoạch ban hành sau ngày 04/06/2025 vẫn đạt
      Biết hồ sơ năm 2025 của Ủy ban nhân dân thành phố Hải Phòng, loại "Ủy ban nhân dân cấp tỉnh", thành phố Hải Phòng
      Và có "Kế hoạch triển khai văn bản địa phương" ngày <ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và <có hay không> ghi chú "Đã thực hiện nhưng muộn"

      Dữ liệu:
        | ngày       | có hay không |
        | 04/06/2025 | không có     |
        | 05/06/2025 | có           |

    @HP-4.1-1
    Kịch bản: Kế hoạch triển khai chậm năm ngày
      Biết hồ sơ năm 2025 của Ủy ban nhân dân thành phố Hải Phòng, loại "Ủy ban nhân dân cấp tỉnh", thành phố Hải Phòng
      Và có "Kế hoạch triển khai văn bản địa phương" ngày 09/06/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và số ngày chậm là 5

    @HP-4.1-1
    Kịch bản: Kế hoạch đã hết thời hạn thực hiện vẫn được công nhận
      Biết hồ sơ năm 2025 của Ủy ban nhân dân thành phố Hải Phòng, loại "Ủy ban nhân dân cấp tỉnh", thành phố Hải Phòng
      Và có "Kế hoạch triển khai văn bản địa phương" ngày 20/02/2025, có hiệu lực đến: 31/12/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @HP-4.1-1
    Kịch bản: Chưa báo cáo kế hoạch triển khai
      Biết hồ sơ năm 2025 của Ủy ban nhân dân thành phố Hải Phòng, loại "Ủy ban nhân dân cấp tỉnh", thành phố Hải Phòng
      Và chưa báo cáo "Kế hoạch triển khai văn bản địa phương"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @HP-4.1-1
    Kịch bản: Kế hoạch triển khai không ghi ngày
      Biết hồ sơ năm 2025 của Ủy ban nhân dân thành phố Hải Phòng, loại "Ủy ban nhân dân cấp tỉnh", thành phố Hải Phòng
      Và có "Kế hoạch triển khai văn bản địa phương" không ghi ngày, số ký hiệu: 45/KH-UBND
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

  Quy tắc: Hội đồng nhân dân thành phố giám sát (khoản 2 Điều 4)

    @HP-4.2-1
    Khung kịch bản: Chỉ Hội đồng nhân dân thành phố phải giám sát hằng năm
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và không có "Hoạt động giám sát của Hội đồng nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                      | loại                                       | kết quả                                   |
        | Hội đồng nhân dân thành phố Hải Phòng       | Hội đồng nhân dân cấp tỉnh                 | "Vi phạm", lý do "không có"               |
        | Hội đồng nhân dân xã Kiến Thụy              | Hội đồng nhân dân cấp xã                   | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội đồng nhân dân quận Ngô Quyền            | Hội đồng nhân dân cấp huyện                | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân thành phố Hải Phòng         | Ủy ban nhân dân cấp tỉnh                   | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân quận Ngô Quyền              | Ủy ban nhân dân cấp huyện                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân xã Kiến Thụy                | Ủy ban nhân dân cấp xã                     | "Không áp dụng", lý do "khác loại đơn vị" |
        | Chi cục Thủy lợi Hải Phòng                  | Cơ quan nhà nước                           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Sở Tư pháp thành phố Hải Phòng              | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Không áp dụng", lý do "khác loại đơn vị" |
        | Trường Trung học cơ sở Trần Phú             | Đơn vị sự nghiệp công lập                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban Mặt trận Tổ quốc xã Kiến Thụy        | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội Nông dân xã Kiến Thụy                   | Tổ chức chính trị - xã hội                 | "Không áp dụng", lý do "khác loại đơn vị" |
        | Đảng ủy xã Kiến Thụy                        | Cấp ủy, ban đảng                           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Tổ dân phố Cầu Rào 2                        | Thôn, xóm, tổ dân phố                      | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty Khai thác công trình thủy lợi Đa Độ | Doanh nghiệp nhà nước                      | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty cổ phần Dệt may Cát Hải             | Tổ chức có sử dụng lao động                | "Không áp dụng", lý do "khác loại đơn vị" |

    @HP-4.2-1
    Khung kịch bản: Hải Dương trước sắp xếp và tỉnh khác không thuộc địa bàn - giám sát của Hội đồng nhân dân
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Hội đồng nhân dân cấp tỉnh", <nơi>
      Và không có "Hoạt động giám sát của Hội đồng nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác địa bàn"

      Dữ liệu:
        | đơn vị                            | nơi                                                 |
        | Hội đồng nhân dân tỉnh Hải Dương  | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) |
        | Hội đồng nhân dân tỉnh Quảng Ninh | tỉnh Quảng Ninh                                     |

    @HP-4.2-1
    Khung kịch bản: Cuộc giám sát phải nêu rõ Nghị quyết
      Biết hồ sơ năm 2025 của Hội đồng nhân dân thành phố Hải Phòng, loại "Hội đồng nhân dân cấp tỉnh", thành phố Hải Phòng
      Và có "Hoạt động giám sát của Hội đồng nhân dân" ngày 20/05/2025, nêu tên văn bản địa phương: <nêu>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | nêu   | kết quả                     |
        | có    | "Đạt"                       |
        | không | "Vi phạm", lý do "không có" |

    @HP-4.2-1
    Khung kịch bản: Chủ thể nào của Hội đồng nhân dân giám sát cũng được tính
      Biết hồ sơ năm 2025 của Hội đồng nhân dân thành phố Hải Phòng, loại "Hội đồng nhân dân cấp tỉnh", thành phố Hải Phòng
      Và có "Hoạt động giám sát của Hội đồng nhân dân" ngày 20/05/2025, chủ thể giám sát: <chủ thể>; nêu tên văn bản địa phương: có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

      Dữ liệu:
        | chủ thể                                 |
        | Thường trực Hội đồng nhân dân thành phố |
        | Ban Pháp chế                            |
        | Tổ đại biểu quận Ngô Quyền              |
        | đại biểu Hội đồng nhân dân thành phố    |

    @HP-4.2-1
    Khung kịch bản: Cuộc giám sát phải trong năm
      Biết hồ sơ năm 2025 của Hội đồng nhân dân thành phố Hải Phòng, loại "Hội đồng nhân dân cấp tỉnh", thành phố Hải Phòng
      Và số liệu đầy đủ đến ngày 10/01/2026
      Và có "Hoạt động giám sát của Hội đồng nhân dân" ngày <ngày>, nêu tên văn bản địa phương: có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @HP-4.2-1
    Khung kịch bản: Giám sát: năm 2025 là năm đầu tiên
      Biết hồ sơ <kỳ> của Hội đồng nhân dân thành phố Hải Phòng, loại "Hội đồng nhân dân cấp tỉnh", thành phố Hải Phòng
      Và không có "Hoạt động giám sát của Hội đồng nhân dân" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | ngày đánh giá | kết quả                                         |
        | năm 2024 | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | 15/01/2026    | "Vi phạm", lý do "không có"                     |
        | năm 2026 | 15/01/2027    | "Vi phạm", lý do "không có"                     |

    @HP-4.2-1
    Khung kịch bản: Giám sát: hết năm và đủ số liệu mới kết luận
      Biết hồ sơ năm 2025 của Hội đồng nhân dân thành phố Hải Phòng, loại "Hội đồng nhân dân cấp tỉnh", thành phố Hải Phòng
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Hoạt động giám sát của Hội đồng nhân dân" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Vi phạm", lý do "không có"                 |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @HP-4.2-1
    Khung kịch bản: Chưa báo cáo hoặc không ghi có nêu Nghị quyết
      Biết hồ sơ năm 2025 của Hội đồng nhân dân thành phố Hải Phòng, loại "Hội đồng nhân dân cấp tỉnh", thành phố Hải Phòng
      Và <giám sát>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | giám sát                                                      |
        | chưa báo cáo "Hoạt động giám sát của Hội đồng nhân dân"       |
        | có "Hoạt động giám sát của Hội đồng nhân dân" ngày 20/05/2025 |

    @HP-4.2-1
    Khung kịch bản: Giám sát: Hội đồng nhân dân thành lập cuối năm, dưới 90 ngày
      Biết hồ sơ năm 2025 của Hội đồng nhân dân thành phố Hải Phòng, loại "Hội đồng nhân dân cấp tỉnh", thành phố Hải Phòng
      Và đơn vị thành lập ngày <ngày thành lập>
      Và không có "Hoạt động giám sát của Hội đồng nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |
