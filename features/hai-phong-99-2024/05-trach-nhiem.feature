# language: vi
Tính năng: Trách nhiệm của người đứng đầu và điều kiện hoạt động của hai ban
  Khoản 3 Điều 2 Nghị quyết số 99/NQ-HĐND ngày 06/12/2024 của Hội đồng nhân dân thành phố Hải Phòng.

  Bối cảnh:
    Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng

  Quy tắc: Người đứng đầu chịu trách nhiệm chính (điểm a khoản 3)

    @HP-2.3.a-1
    Khung kịch bản: Nơi nào cũng phải có văn bản phân công của người đứng đầu
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và không có "Vi phạm được phát hiện hoặc kết luận" nào
      Và không có "Văn bản phân công, chỉ đạo về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                      | loại                                       | kết quả                                       |
        | Chi cục Thủy lợi Hải Phòng                  | Cơ quan nhà nước                           | "Vi phạm", lý do "chưa đủ minh chứng"         |
        | Sở Tư pháp thành phố Hải Phòng              | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "chưa đủ minh chứng"         |
        | Ủy ban nhân dân thành phố Hải Phòng         | Ủy ban nhân dân cấp tỉnh                   | "Vi phạm", lý do "chưa đủ minh chứng"         |
        | Ủy ban nhân dân quận Ngô Quyền              | Ủy ban nhân dân cấp huyện                  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | Ủy ban nhân dân xã Kiến Thụy                | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "chưa đủ minh chứng"         |
        | Trường Trung học cơ sở Trần Phú             | Đơn vị sự nghiệp công lập                  | "Vi phạm", lý do "chưa đủ minh chứng"         |
        | Công ty Khai thác công trình thủy lợi Đa Độ | Doanh nghiệp nhà nước                      | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Công ty cổ phần Dệt may Cát Hải             | Tổ chức có sử dụng lao động                | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Tổ dân phố Cầu Rào 2                        | Thôn, xóm, tổ dân phố                      | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Hội đồng nhân dân thành phố Hải Phòng       | Hội đồng nhân dân cấp tỉnh                 | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Hội đồng nhân dân xã Kiến Thụy              | Hội đồng nhân dân cấp xã                   | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Ủy ban Mặt trận Tổ quốc xã Kiến Thụy        | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Hội Nông dân xã Kiến Thụy                   | Tổ chức chính trị - xã hội                 | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Đảng ủy xã Kiến Thụy                        | Cấp ủy, ban đảng                           | "Không áp dụng", lý do "khác loại đơn vị"     |

    @HP-2.3.a-1
    Khung kịch bản: Hải Dương trước sắp xếp và tỉnh khác không thuộc địa bàn - trách nhiệm người đứng đầu
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Và không có "Vi phạm được phát hiện hoặc kết luận" nào
      Và không có "Văn bản phân công, chỉ đạo về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác địa bàn"

      Dữ liệu:
        | đơn vị                      | nơi                                                 |
        | Ủy ban nhân dân xã Thanh Hà | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) |
        | Ủy ban nhân dân xã Quảng La | tỉnh Quảng Ninh                                     |

    @HP-2.3.a-1
    Khung kịch bản: Trách nhiệm chính: năm 2025 là năm đầu tiên phải thực hiện
      Biết hồ sơ <kỳ> của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và không có "Vi phạm được phát hiện hoặc kết luận" nào
      Và không có "Văn bản phân công, chỉ đạo về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | ngày đánh giá | kết quả                                         |
        | năm 2024 | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | 15/01/2026    | "Vi phạm", lý do "chưa đủ minh chứng"           |
        | năm 2026 | 15/01/2027    | "Vi phạm", lý do "chưa đủ minh chứng"           |

    @HP-2.3.a-1
    Khung kịch bản: Đơn vị thành lập cuối năm, dưới 90 ngày thì chưa xét trách nhiệm chính
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Vi phạm được phát hiện hoặc kết luận" nào
      Và không có "Văn bản phân công, chỉ đạo về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                               |
        | 02/10/2025     | "Vi phạm", lý do "chưa đủ minh chứng" |
        | 03/10/2025     | "Vi phạm", lý do "chưa đủ minh chứng" |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"  |

    @HP-2.3.a-1
    Khung kịch bản: Chưa có văn bản phân công, hết ngày 31/12 mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Vi phạm được phát hiện hoặc kết luận" nào
      Và không có "Văn bản phân công, chỉ đạo về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 30/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Vi phạm", lý do "chưa đủ minh chứng"       |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @HP-2.3.a-1
    Khung kịch bản: Có phân công, không có kết luận vi phạm: hết năm mới công nhận đạt
      Biết không có "Vi phạm được phát hiện hoặc kết luận" nào
      Và có "Văn bản phân công, chỉ đạo về dân chủ ở cơ sở" ngày 20/01/2025, năm: 2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả        |
        | 31/12/2025    | "Chưa đến hạn" |
        | 01/01/2026    | "Đạt"          |

    @HP-2.3.a-1
    Khung kịch bản: Văn bản phân công phải của đúng năm và ban hành trong thời hạn
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và không có "Vi phạm được phát hiện hoặc kết luận" nào
      Và có "Văn bản phân công, chỉ đạo về dân chủ ở cơ sở" ngày <ngày ban hành>, năm: <năm>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày ban hành | năm  | kết quả                               |
        | 25/12/2024    | 2025 | "Đạt"                                 |
        | 31/12/2025    | 2025 | "Đạt"                                 |
        | 15/01/2025    | 2024 | "Vi phạm", lý do "chưa đủ minh chứng" |
        | 31/12/2025    | 2026 | "Vi phạm", lý do "chưa đủ minh chứng" |
        | 01/01/2026    | 2025 | "Vi phạm", lý do "quá hạn"            |

    @HP-2.3.a-1
    Kịch bản: Văn bản phân công ký chậm năm ngày
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và không có "Vi phạm được phát hiện hoặc kết luận" nào
      Và có "Văn bản phân công, chỉ đạo về dân chủ ở cơ sở" ngày 05/01/2026, năm: 2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là 5

    @HP-2.3.a-1
    Khung kịch bản: Kết luận đối với người đứng đầu để quá 30 ngày chưa xử lý
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Văn bản phân công, chỉ đạo về dân chủ ở cơ sở" ngày 20/01/2025, năm: 2025
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, đối tượng vi phạm: người đứng đầu; đã kết luận chính thức: có
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 02/07/2025  | 02/07/2025    | "Chưa đến hạn"                              |
        | 02/07/2025  | 03/07/2025    | "Vi phạm", lý do "có vi phạm được kết luận" |
        | 31/12/2025  | 15/01/2026    | "Vi phạm", lý do "có vi phạm được kết luận" |

    @HP-2.3.a-1
    Khung kịch bản: Kết luận đối với người đứng đầu đã xử lý: ngày thứ 29, 30 và 31
      Biết có "Văn bản phân công, chỉ đạo về dân chủ ở cơ sở" ngày 20/01/2025, năm: 2025
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, đối tượng vi phạm: người đứng đầu; đã kết luận chính thức: có; ngày xử lý: <ngày xử lý>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày xử lý | kết quả                    |
        | 01/07/2025 | "Đạt"                      |
        | 02/07/2025 | "Đạt"                      |
        | 03/07/2025 | "Vi phạm", lý do "quá hạn" |

    @HP-2.3.a-1
    Kịch bản: Kết luận đã xử lý đúng hạn được ghi chú
      Biết có "Văn bản phân công, chỉ đạo về dân chủ ở cơ sở" ngày 20/01/2025, năm: 2025
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, đối tượng vi phạm: người đứng đầu; đã kết luận chính thức: có; ngày xử lý: 20/06/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và có ghi chú "Có phát sinh, đã xử lý đúng hạn"

    @HP-2.3.a-1
    Kịch bản: Kết luận tồn đọng và cũng không có văn bản phân công
      Biết không có "Văn bản phân công, chỉ đạo về dân chủ ở cơ sở" nào
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, đối tượng vi phạm: người đứng đầu; đã kết luận chính thức: có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "có vi phạm được kết luận"

    @HP-2.3.a-1
    Khung kịch bản: Chỉ kết luận chính thức đối với người đứng đầu mới tính
      Biết có "Văn bản phân công, chỉ đạo về dân chủ ở cơ sở" ngày 20/01/2025, năm: 2025
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, đối tượng vi phạm: <đối tượng>; đã kết luận chính thức: <chính thức>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đối tượng        | chính thức | kết quả                                     |
        | người đứng đầu   | có         | "Vi phạm", lý do "có vi phạm được kết luận" |
        | người đứng đầu   | không      | "Đạt"                                       |
        | người của đơn vị | có         | "Đạt"                                       |
        | đơn vị           | có         | "Đạt"                                       |
        | tổ chức khác     | có         | "Đạt"                                       |

    @HP-2.3.a-1
    Kịch bản: Chưa rõ kết luận đã chính thức hay chưa
      Biết có "Văn bản phân công, chỉ đạo về dân chủ ở cơ sở" ngày 20/01/2025, năm: 2025
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, đối tượng vi phạm: người đứng đầu
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @HP-2.3.a-1
    Khung kịch bản: Chưa báo cáo một trong hai nhóm dữ kiện về người đứng đầu
      Biết <đã báo cáo>
      Và chưa báo cáo "<chưa báo cáo>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | đã báo cáo                                                                    | chưa báo cáo                                  |
        | không có "Vi phạm được phát hiện hoặc kết luận" nào                           | Văn bản phân công, chỉ đạo về dân chủ ở cơ sở |
        | có "Văn bản phân công, chỉ đạo về dân chủ ở cơ sở" ngày 20/01/2025, năm: 2025 | Vi phạm được phát hiện hoặc kết luận          |

  Quy tắc: Người đứng đầu phối hợp xây dựng, ban hành quy chế (điểm a khoản 3)

    @HP-2.3.a-2
    Khung kịch bản: Nơi nào cũng phải ban hành quy chế có phối hợp
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và không có "Quy chế thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                      | loại                                       | kết quả                                   |
        | Chi cục Thủy lợi Hải Phòng                  | Cơ quan nhà nước                           | "Vi phạm", lý do "không có"               |
        | Sở Tư pháp thành phố Hải Phòng              | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân thành phố Hải Phòng         | Ủy ban nhân dân cấp tỉnh                   | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân quận Ngô Quyền              | Ủy ban nhân dân cấp huyện                  | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân xã Kiến Thụy                | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "không có"               |
        | Trường Trung học cơ sở Trần Phú             | Đơn vị sự nghiệp công lập                  | "Vi phạm", lý do "không có"               |
        | Công ty Khai thác công trình thủy lợi Đa Độ | Doanh nghiệp nhà nước                      | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty cổ phần Dệt may Cát Hải             | Tổ chức có sử dụng lao động                | "Không áp dụng", lý do "khác loại đơn vị" |
        | Tổ dân phố Cầu Rào 2                        | Thôn, xóm, tổ dân phố                      | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội đồng nhân dân thành phố Hải Phòng       | Hội đồng nhân dân cấp tỉnh                 | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội đồng nhân dân xã Kiến Thụy              | Hội đồng nhân dân cấp xã                   | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban Mặt trận Tổ quốc xã Kiến Thụy        | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội Nông dân xã Kiến Thụy                   | Tổ chức chính trị - xã hội                 | "Không áp dụng", lý do "khác loại đơn vị" |
        | Đảng ủy xã Kiến Thụy                        | Cấp ủy, ban đảng                           | "Không áp dụng", lý do "khác loại đơn vị" |

    @HP-2.3.a-2
    Khung kịch bản: Hải Dương trước sắp xếp và tỉnh khác không thuộc địa bàn - quy chế dân chủ
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Và không có "Quy chế thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác địa bàn"

      Dữ liệu:
        | đơn vị                      | nơi                                                 |
        | Ủy ban nhân dân xã Thanh Hà | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) |
        | Ủy ban nhân dân xã Quảng La | tỉnh Quảng Ninh                                     |

    @HP-2.3.a-2
    Khung kịch bản: Quy chế: chờ 180 ngày kể từ ngày thông qua, đến hết 04/06/2025
      Biết hồ sơ từ 06/12/2024 đến 30/06/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Quy chế thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 04/06/2025

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 04/06/2025  | 03/06/2025    | "Chưa đến hạn"                              |
        | 04/06/2025  | 04/06/2025    | "Chưa đến hạn"                              |
        | 04/06/2025  | 05/06/2025    | "Vi phạm", lý do "không có"                 |
        | 03/06/2025  | 05/06/2025    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @HP-2.3.a-2
    Khung kịch bản: Trước ngày thông qua Nghị quyết thì chưa xét quy chế
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và số liệu đầy đủ đến ngày 30/11/2024
      Và không có "Quy chế thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                         |
        | 05/12/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 06/12/2024    | "Chưa đến hạn"                                  |

    @HP-2.3.a-2
    Khung kịch bản: Xã thành lập ngày 01/07/2025 được chờ 180 ngày, đến hết 28/12/2025
      Biết đơn vị thành lập ngày 01/07/2025
      Và không có "Quy chế thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 28/12/2025

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 28/12/2025    | "Chưa đến hạn"              |
        | 29/12/2025    | "Vi phạm", lý do "không có" |

    @HP-2.3.a-2
    Khung kịch bản: Quy chế phải ghi rõ nơi phối hợp xây dựng
      Biết có "Quy chế thực hiện dân chủ ở cơ sở" ngày 12/03/2025, cơ quan phối hợp xây dựng: <nơi phối hợp>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | nơi phối hợp                         | kết quả                               |
        | Ủy ban Mặt trận Tổ quốc xã Kiến Thụy | "Đạt"                                 |
        | trống                                | "Vi phạm", lý do "chưa đủ minh chứng" |

    @HP-2.3.a-2
    Kịch bản: Chưa báo cáo quy chế được phối hợp với nơi nào
      Biết có "Quy chế thực hiện dân chủ ở cơ sở" ngày 12/03/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @HP-2.3.a-2
    Khung kịch bản: Quy chế trước ngày Luật có hiệu lực không cần nơi phối hợp, kèm ghi chú
      Biết có "Quy chế thực hiện dân chủ ở cơ sở" ngày <ngày ban hành>, cơ quan phối hợp xây dựng: trống
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Và <ghi chú> ghi chú "Văn bản ban hành trước ngày Luật Thực hiện dân chủ ở cơ sở có hiệu lực"

      Dữ liệu:
        | ngày ban hành | kết quả                               | ghi chú  |
        | 12/04/2018    | "Đạt"                                 | có       |
        | 30/06/2023    | "Đạt"                                 | có       |
        | 01/07/2023    | "Vi phạm", lý do "chưa đủ minh chứng" | không có |

    @HP-2.3.a-2
    Khung kịch bản: Quy chế ban hành từ ngày Luật có hiệu lực, có phối hợp thì không kèm ghi chú
      Biết có "Quy chế thực hiện dân chủ ở cơ sở" ngày <ngày ban hành>, cơ quan phối hợp xây dựng: Công đoàn cơ sở
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và <ghi chú> ghi chú "Văn bản ban hành trước ngày Luật Thực hiện dân chủ ở cơ sở có hiệu lực"

      Dữ liệu:
        | ngày ban hành | ghi chú  |
        | 30/06/2023    | có       |
        | 01/07/2023    | không có |

    @HP-2.3.a-2
    Khung kịch bản: Quy chế phải còn hiệu lực vào ngày đánh giá
      Biết có "Quy chế thực hiện dân chủ ở cơ sở" ngày 12/03/2025, cơ quan phối hợp xây dựng: Công đoàn cơ sở; có hiệu lực đến: <hiệu lực đến>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | hiệu lực đến | kết quả                     |
        | 14/01/2026   | "Vi phạm", lý do "không có" |
        | 15/01/2026   | "Đạt"                       |

    @HP-2.3.a-2
    Kịch bản: Quy chế không có nơi phối hợp mà đã hết hiệu lực thì coi như không có
      Biết có "Quy chế thực hiện dân chủ ở cơ sở" ngày 12/03/2025, cơ quan phối hợp xây dựng: trống; có hiệu lực đến: 31/10/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @HP-2.3.a-2
    Khung kịch bản: Quy chế ban hành sau ngày 04/06/2025 vẫn đạt, có ghi chú muộn
      Biết có "Quy chế thực hiện dân chủ ở cơ sở" ngày <ngày ban hành>, cơ quan phối hợp xây dựng: Công đoàn cơ sở
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và <ghi chú>

      Dữ liệu:
        | ngày ban hành | ghi chú                                    |
        | 04/06/2025    | không có ghi chú "Đã thực hiện nhưng muộn" |
        | 05/06/2025    | có ghi chú "Đã thực hiện nhưng muộn"       |

    @HP-2.3.a-2
    Khung kịch bản: Xã mới phải có quy chế của mình, quy chế cũ chỉ tính khi được giữ lại
      Biết đơn vị thành lập ngày 01/07/2025
      Và có "Quy chế thực hiện dân chủ ở cơ sở" <quy chế>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | quy chế                                                                                          | kết quả                     |
        | ngày 30/06/2025, cơ quan phối hợp xây dựng: Công đoàn cơ sở                                      | "Vi phạm", lý do "không có" |
        | ngày 01/07/2025, cơ quan phối hợp xây dựng: Công đoàn cơ sở                                      | "Đạt"                       |
        | ngày 12/03/2025, cơ quan phối hợp xây dựng: Công đoàn cơ sở; được giữ lại từ đơn vị trước: có    | "Đạt"                       |
        | ngày 12/03/2025, cơ quan phối hợp xây dựng: Công đoàn cơ sở; được giữ lại từ đơn vị trước: không | "Vi phạm", lý do "không có" |

    @HP-2.3.a-2
    Khung kịch bản: Xã mới có quy chế của mình chưa ghi nơi phối hợp, bản của xã cũ không thay được
      Biết đơn vị thành lập ngày 01/07/2025
      Và có "Quy chế thực hiện dân chủ ở cơ sở" ngày 15/08/2025, cơ quan phối hợp xây dựng: trống
      Và có "Quy chế thực hiện dân chủ ở cơ sở" ngày <ngày bản cũ>, cơ quan phối hợp xây dựng: Công đoàn cơ sở; được giữ lại từ đơn vị trước: không
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đủ minh chứng"

      Dữ liệu:
        | ngày bản cũ |
        | 12/03/2025  |
        | 12/04/2018  |

    @HP-2.3.a-2
    Kịch bản: Xã mới giữ lại quy chế cũ hơn Luật thì kèm ghi chú, dù bản mới hơn của xã cũ không được giữ
      Biết đơn vị thành lập ngày 01/07/2025
      Và có "Quy chế thực hiện dân chủ ở cơ sở" ngày 12/04/2018, cơ quan phối hợp xây dựng: trống; được giữ lại từ đơn vị trước: có
      Và có "Quy chế thực hiện dân chủ ở cơ sở" ngày 12/03/2025, cơ quan phối hợp xây dựng: Công đoàn cơ sở; được giữ lại từ đơn vị trước: không
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và có ghi chú "Văn bản ban hành trước ngày Luật Thực hiện dân chủ ở cơ sở có hiệu lực"

    @HP-2.3.a-2
    Kịch bản: Quy chế mới chưa ghi nơi phối hợp, đạt nhờ quy chế cũ hơn Luật còn hiệu lực
      Biết có "Quy chế thực hiện dân chủ ở cơ sở" ngày 12/04/2018, cơ quan phối hợp xây dựng: trống
      Và có "Quy chế thực hiện dân chủ ở cơ sở" ngày 12/03/2025, cơ quan phối hợp xây dựng: trống
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và có ghi chú "Văn bản ban hành trước ngày Luật Thực hiện dân chủ ở cơ sở có hiệu lực"

    @HP-2.3.a-2
    Kịch bản: Chưa báo cáo quy chế
      Biết chưa báo cáo "Quy chế thực hiện dân chủ ở cơ sở"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @HP-2.3.a-2
    Kịch bản: Quận kết thúc hoạt động: quy chế có đến ngày 30/06/2025 vẫn được công nhận
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân quận Ngô Quyền, loại "Ủy ban nhân dân cấp huyện", thành phố Hải Phòng
      Và có "Quy chế thực hiện dân chủ ở cơ sở" ngày 12/03/2025, cơ quan phối hợp xây dựng: Công đoàn cơ sở
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @HP-2.3.a-2
    Khung kịch bản: Xã chấm dứt hoạt động trong thời gian chờ thì không xét quy chế
      Biết hồ sơ từ 06/12/2024 đến 30/06/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Quy chế thực hiện dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 04/06/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 05/06/2025  | "Vi phạm", lý do "không có"                   |

  Quy tắc: Thực hiện nghiêm Luật Tiếp công dân (điểm a khoản 3)

    @HP-2.3.a-3
    Khung kịch bản: Nơi nào không có lịch, không tiếp công dân thì chưa đạt
      Biết hồ sơ tháng 3/2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và không có "Lịch và nội quy tiếp công dân" nào
      Và không có "Buổi tiếp công dân của người đứng đầu" nào
      Khi đánh giá vào ngày 15/04/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                      | loại                                       | kết quả                                   |
        | Chi cục Thủy lợi Hải Phòng                  | Cơ quan nhà nước                           | "Vi phạm", lý do "chưa đạt chỉ tiêu"      |
        | Sở Tư pháp thành phố Hải Phòng              | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "chưa đạt chỉ tiêu"      |
        | Ủy ban nhân dân thành phố Hải Phòng         | Ủy ban nhân dân cấp tỉnh                   | "Vi phạm", lý do "chưa đạt chỉ tiêu"      |
        | Ủy ban nhân dân quận Ngô Quyền              | Ủy ban nhân dân cấp huyện                  | "Vi phạm", lý do "chưa đạt chỉ tiêu"      |
        | Ủy ban nhân dân xã Kiến Thụy                | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "chưa đạt chỉ tiêu"      |
        | Trường Trung học cơ sở Trần Phú             | Đơn vị sự nghiệp công lập                  | "Vi phạm", lý do "chưa đạt chỉ tiêu"      |
        | Công ty Khai thác công trình thủy lợi Đa Độ | Doanh nghiệp nhà nước                      | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty cổ phần Dệt may Cát Hải             | Tổ chức có sử dụng lao động                | "Không áp dụng", lý do "khác loại đơn vị" |
        | Tổ dân phố Cầu Rào 2                        | Thôn, xóm, tổ dân phố                      | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội đồng nhân dân thành phố Hải Phòng       | Hội đồng nhân dân cấp tỉnh                 | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội đồng nhân dân xã Kiến Thụy              | Hội đồng nhân dân cấp xã                   | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban Mặt trận Tổ quốc xã Kiến Thụy        | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội Nông dân xã Kiến Thụy                   | Tổ chức chính trị - xã hội                 | "Không áp dụng", lý do "khác loại đơn vị" |
        | Đảng ủy xã Kiến Thụy                        | Cấp ủy, ban đảng                           | "Không áp dụng", lý do "khác loại đơn vị" |

    @HP-2.3.a-3
    Khung kịch bản: Hải Dương trước sắp xếp và tỉnh khác không thuộc địa bàn - tiếp công dân
      Biết hồ sơ tháng 3/2025 của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Và không có "Lịch và nội quy tiếp công dân" nào
      Và không có "Buổi tiếp công dân của người đứng đầu" nào
      Khi đánh giá vào ngày 15/04/2025
      Thì kết quả là "Không áp dụng", lý do "khác địa bàn"

      Dữ liệu:
        | đơn vị                      | nơi                                                 |
        | Ủy ban nhân dân xã Thanh Hà | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) |
        | Ủy ban nhân dân xã Quảng La | tỉnh Quảng Ninh                                     |

    @HP-2.3.a-3
    Khung kịch bản: Số buổi tối thiểu trong tháng khác nhau theo cấp
      Biết hồ sơ tháng 3/2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và có "Lịch và nội quy tiếp công dân" ngày 02/01/2025
      Và có "Buổi tiếp công dân của người đứng đầu" vào các ngày <các ngày>
      Khi đánh giá vào ngày 15/04/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                              | loại                                       | các ngày                                       | kết quả                              |
        | Ủy ban nhân dân xã Kiến Thụy        | Ủy ban nhân dân cấp xã                     | 05/03/2025, 12/03/2025, 19/03/2025             | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | Ủy ban nhân dân xã Kiến Thụy        | Ủy ban nhân dân cấp xã                     | 05/03/2025, 12/03/2025, 19/03/2025, 26/03/2025 | "Đạt"                                |
        | Ủy ban nhân dân quận Ngô Quyền      | Ủy ban nhân dân cấp huyện                  | 05/03/2025                                     | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | Ủy ban nhân dân quận Ngô Quyền      | Ủy ban nhân dân cấp huyện                  | 05/03/2025, 19/03/2025                         | "Đạt"                                |
        | Ủy ban nhân dân thành phố Hải Phòng | Ủy ban nhân dân cấp tỉnh                   | 05/03/2025                                     | "Đạt"                                |
        | Sở Tư pháp thành phố Hải Phòng      | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | 05/03/2025                                     | "Đạt"                                |
        | Chi cục Thủy lợi Hải Phòng          | Cơ quan nhà nước                           | 05/03/2025                                     | "Đạt"                                |
        | Trường Trung học cơ sở Trần Phú     | Đơn vị sự nghiệp công lập                  | 05/03/2025                                     | "Đạt"                                |

    @HP-2.3.a-3
    Khung kịch bản: Người đứng đầu cấp tỉnh, cơ quan, đơn vị không tiếp buổi nào trong tháng
      Biết hồ sơ tháng 3/2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và có "Lịch và nội quy tiếp công dân" ngày 02/01/2025
      Và không có "Buổi tiếp công dân của người đứng đầu" nào
      Khi đánh giá vào ngày 15/04/2025
      Thì kết quả là "Vi phạm", lý do "chưa đạt chỉ tiêu"

      Dữ liệu:
        | đơn vị                              | loại                                       |
        | Ủy ban nhân dân thành phố Hải Phòng | Ủy ban nhân dân cấp tỉnh                   |
        | Sở Tư pháp thành phố Hải Phòng      | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh |
        | Chi cục Thủy lợi Hải Phòng          | Cơ quan nhà nước                           |
        | Trường Trung học cơ sở Trần Phú     | Đơn vị sự nghiệp công lập                  |

    @HP-2.3.a-3
    Khung kịch bản: Buổi tiếp phải trong đúng tháng được xét
      Biết hồ sơ tháng 3/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và số liệu đầy đủ đến ngày 15/04/2025
      Và có "Lịch và nội quy tiếp công dân" ngày 02/01/2025
      Và có "Buổi tiếp công dân của người đứng đầu" vào các ngày 05/03/2025, 12/03/2025, 19/03/2025
      Và có "Buổi tiếp công dân của người đứng đầu" ngày <buổi thứ tư>
      Khi đánh giá vào ngày 15/04/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | buổi thứ tư | kết quả                              |
        | 28/02/2025  | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 01/03/2025  | "Đạt"                                |
        | 31/03/2025  | "Đạt"                                |
        | 01/04/2025  | "Vi phạm", lý do "chưa đạt chỉ tiêu" |

    @HP-2.3.a-3
    Khung kịch bản: Tiếp đủ buổi thì đạt ngay, chưa đủ thì chờ hết tháng
      Biết hồ sơ tháng 3/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và có "Lịch và nội quy tiếp công dân" ngày 02/01/2025
      Và có "Buổi tiếp công dân của người đứng đầu" vào các ngày <các buổi>
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/03/2025

      Dữ liệu:
        | các buổi                                       | ngày đánh giá | kết quả                              |
        | 05/03/2025, 12/03/2025, 19/03/2025, 26/03/2025 | 26/03/2025    | "Đạt"                                |
        | 05/03/2025, 12/03/2025, 19/03/2025             | 30/03/2025    | "Chưa đến hạn"                       |
        | 05/03/2025, 12/03/2025, 19/03/2025             | 31/03/2025    | "Chưa đến hạn"                       |
        | 05/03/2025, 12/03/2025, 19/03/2025             | 01/04/2025    | "Vi phạm", lý do "chưa đạt chỉ tiêu" |

    @HP-2.3.a-3
    Khung kịch bản: Lịch tiếp công dân phải có trước khi hết tháng và còn hiệu lực trong tháng
      Biết hồ sơ tháng 3/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và số liệu đầy đủ đến ngày 15/04/2025
      Và có "Lịch và nội quy tiếp công dân" <lịch>
      Và có "Buổi tiếp công dân của người đứng đầu" vào các ngày 05/03/2025, 12/03/2025, 19/03/2025, 26/03/2025
      Khi đánh giá vào ngày 15/04/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | lịch                                         | kết quả                              |
        | ngày 31/03/2025                              | "Đạt"                                |
        | ngày 01/04/2025                              | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | ngày 02/01/2025, có hiệu lực đến: 28/02/2025 | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | ngày 02/01/2025, có hiệu lực đến: 01/03/2025 | "Đạt"                                |

    @HP-2.3.a-3
    Kịch bản: Tiếp đủ buổi nhưng chưa có lịch tiếp công dân
      Biết hồ sơ tháng 3/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và không có "Lịch và nội quy tiếp công dân" nào
      Và có "Buổi tiếp công dân của người đứng đầu" vào các ngày 05/03/2025, 12/03/2025, 19/03/2025, 26/03/2025
      Khi đánh giá vào ngày 15/04/2025
      Thì kết quả là "Vi phạm", lý do "chưa đạt chỉ tiêu"

    @HP-2.3.a-3
    Kịch bản: Không ghi ngày công bố nội quy vẫn được, vì quy tắc này chỉ cần lịch
      Biết hồ sơ tháng 3/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và có "Lịch và nội quy tiếp công dân" ngày 02/01/2025
      Và có "Buổi tiếp công dân của người đứng đầu" vào các ngày 05/03/2025, 12/03/2025, 19/03/2025, 26/03/2025
      Khi đánh giá vào ngày 15/04/2025
      Thì kết quả là "Đạt"

    @HP-2.3.a-3
    Kịch bản: Tháng 01/2025 là tháng đầu tiên được xét
      Biết hồ sơ từ 01/11/2024 đến 28/02/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và có "Lịch và nội quy tiếp công dân" ngày 02/01/2025
      Và có "Buổi tiếp công dân của người đứng đầu" vào các ngày 08/01/2025, 15/01/2025, 22/01/2025
      Và có "Buổi tiếp công dân của người đứng đầu" vào các ngày 05/02/2025, 12/02/2025, 19/02/2025, 26/02/2025
      Khi đánh giá vào ngày 15/03/2025
      Thì kết quả tháng 11/2024 là "Không áp dụng", lý do "trước ngày có hiệu lực"
      Và kết quả tháng 12/2024 là "Không áp dụng", lý do "trước ngày có hiệu lực"
      Và kết quả tháng 1/2025 là "Vi phạm", lý do "chưa đạt chỉ tiêu"
      Và kết quả tháng 2/2025 là "Đạt"

    @HP-2.3.a-3
    Khung kịch bản: Chỉ xét tháng đơn vị tồn tại trọn vẹn
      Biết hồ sơ tháng 3/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và <thay đổi>
      Và có "Lịch và nội quy tiếp công dân" ngày 02/01/2025
      Và không có "Buổi tiếp công dân của người đứng đầu" nào
      Khi đánh giá vào ngày 15/04/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | thay đổi                                     | kết quả                              |
        | đơn vị thành lập ngày 01/03/2025             | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | đơn vị thành lập ngày 02/03/2025             | "Không áp dụng", lý do "kỳ quá ngắn" |
        | đơn vị chấm dứt hoạt động từ ngày 31/03/2025 | "Không áp dụng", lý do "kỳ quá ngắn" |
        | đơn vị chấm dứt hoạt động từ ngày 01/04/2025 | "Vi phạm", lý do "chưa đạt chỉ tiêu" |

    @HP-2.3.a-3
    Khung kịch bản: Tháng 12/2025: chưa tiếp đủ và hồ sơ chưa khóa hết tháng
      Biết hồ sơ tháng 12/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Lịch và nội quy tiếp công dân" ngày 02/01/2025
      Và có "Buổi tiếp công dân của người đứng đầu" vào các ngày 03/12/2025, 10/12/2025, 17/12/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | kết quả                                     |
        | 30/12/2025  | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025  | "Vi phạm", lý do "chưa đạt chỉ tiêu"        |

    @HP-2.3.a-3
    Khung kịch bản: Chưa báo cáo lịch hoặc các buổi tiếp công dân
      Biết hồ sơ tháng 3/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và <đã báo cáo>
      Và chưa báo cáo "<chưa báo cáo>"
      Khi đánh giá vào ngày 15/04/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | đã báo cáo                                                                                             | chưa báo cáo                          |
        | có "Lịch và nội quy tiếp công dân" ngày 02/01/2025                                                     | Buổi tiếp công dân của người đứng đầu |
        | có "Buổi tiếp công dân của người đứng đầu" vào các ngày 05/03/2025, 12/03/2025, 19/03/2025, 26/03/2025 | Lịch và nội quy tiếp công dân         |

  Quy tắc: Giải quyết khiếu nại, tố cáo (điểm a khoản 3)

    @HP-2.3.a-4
    Khung kịch bản: Nơi nào còn khiếu nại, tố cáo quá hạn cũng bị coi là chậm
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và "Số khiếu nại, tố cáo đến hạn giải quyết" là 8
      Và "Số khiếu nại, tố cáo giải quyết đúng hạn" là 7
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                      | loại                                       | kết quả                                       |
        | Chi cục Thủy lợi Hải Phòng                  | Cơ quan nhà nước                           | "Vi phạm", lý do "quá hạn"                    |
        | Sở Tư pháp thành phố Hải Phòng              | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "quá hạn"                    |
        | Ủy ban nhân dân thành phố Hải Phòng         | Ủy ban nhân dân cấp tỉnh                   | "Vi phạm", lý do "quá hạn"                    |
        | Ủy ban nhân dân quận Ngô Quyền              | Ủy ban nhân dân cấp huyện                  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | Ủy ban nhân dân xã Kiến Thụy                | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "quá hạn"                    |
        | Trường Trung học cơ sở Trần Phú             | Đơn vị sự nghiệp công lập                  | "Vi phạm", lý do "quá hạn"                    |
        | Công ty Khai thác công trình thủy lợi Đa Độ | Doanh nghiệp nhà nước                      | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Công ty cổ phần Dệt may Cát Hải             | Tổ chức có sử dụng lao động                | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Tổ dân phố Cầu Rào 2                        | Thôn, xóm, tổ dân phố                      | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Hội đồng nhân dân thành phố Hải Phòng       | Hội đồng nhân dân cấp tỉnh                 | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Hội đồng nhân dân xã Kiến Thụy              | Hội đồng nhân dân cấp xã                   | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Ủy ban Mặt trận Tổ quốc xã Kiến Thụy        | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Hội Nông dân xã Kiến Thụy                   | Tổ chức chính trị - xã hội                 | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Đảng ủy xã Kiến Thụy                        | Cấp ủy, ban đảng                           | "Không áp dụng", lý do "khác loại đơn vị"     |

    @HP-2.3.a-4
    Khung kịch bản: Hải Dương trước sắp xếp và tỉnh khác không thuộc địa bàn - khiếu nại, tố cáo
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Và "Số khiếu nại, tố cáo đến hạn giải quyết" là 8
      Và "Số khiếu nại, tố cáo giải quyết đúng hạn" là 7
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác địa bàn"

      Dữ liệu:
        | đơn vị                      | nơi                                                 |
        | Ủy ban nhân dân xã Thanh Hà | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) |
        | Ủy ban nhân dân xã Quảng La | tỉnh Quảng Ninh                                     |

    @HP-2.3.a-4
    Khung kịch bản: Tất cả khiếu nại, tố cáo đến hạn phải xong
      Biết "Số khiếu nại, tố cáo đến hạn giải quyết" là 10
      Và "Số khiếu nại, tố cáo giải quyết đúng hạn" là <số xong>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số xong | kết quả                    |
        | 0       | "Vi phạm", lý do "quá hạn" |
        | 9       | "Vi phạm", lý do "quá hạn" |
        | 10      | "Đạt"                      |

    @HP-2.3.a-4
    Kịch bản: Không có khiếu nại, tố cáo nào đến hạn trong năm
      Biết "Số khiếu nại, tố cáo đến hạn giải quyết" là 0
      Và "Số khiếu nại, tố cáo giải quyết đúng hạn" là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"

    @HP-2.3.a-4
    Kịch bản: Chỉ một khiếu nại, tố cáo đến hạn và đã xong
      Biết "Số khiếu nại, tố cáo đến hạn giải quyết" là 1
      Và "Số khiếu nại, tố cáo giải quyết đúng hạn" là 1
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @HP-2.3.a-4
    Khung kịch bản: Còn khiếu nại, tố cáo chưa xong: hết năm và đủ số liệu mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và "Số khiếu nại, tố cáo đến hạn giải quyết" là 8
      Và "Số khiếu nại, tố cáo giải quyết đúng hạn" là 7
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Vi phạm", lý do "quá hạn"                  |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @HP-2.3.a-4
    Khung kịch bản: Năm 2024 chỉ còn 26 ngày kể từ khi thông qua nên không xét khiếu nại, tố cáo
      Biết hồ sơ <kỳ> của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và "Số khiếu nại, tố cáo đến hạn giải quyết" là 8
      Và "Số khiếu nại, tố cáo giải quyết đúng hạn" là 7
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | ngày đánh giá | kết quả                                         |
        | năm 2023 | 15/01/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2024 | 15/01/2025    | "Không áp dụng", lý do "kỳ quá ngắn"            |
        | năm 2025 | 15/01/2026    | "Vi phạm", lý do "quá hạn"                      |

    @HP-2.3.a-4
    Khung kịch bản: Xã thành lập cuối năm, dưới 90 ngày thì không xét khiếu nại, tố cáo
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và "Số khiếu nại, tố cáo đến hạn giải quyết" là 8
      Và "Số khiếu nại, tố cáo giải quyết đúng hạn" là 7
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 03/10/2025     | "Vi phạm", lý do "quá hạn"           |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @HP-2.3.a-4
    Khung kịch bản: Số khiếu nại, tố cáo của năm là tổng hai nửa năm
      Biết "Số khiếu nại, tố cáo đến hạn giải quyết" 6 tháng đầu năm 2025 là 5
      Và "Số khiếu nại, tố cáo đến hạn giải quyết" 6 tháng cuối năm 2025 là 3
      Và "Số khiếu nại, tố cáo giải quyết đúng hạn" 6 tháng đầu năm 2025 là 5
      Và "Số khiếu nại, tố cáo giải quyết đúng hạn" 6 tháng cuối năm 2025 là <cuối năm>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | cuối năm | kết quả                    |
        | 2        | "Vi phạm", lý do "quá hạn" |
        | 3        | "Đạt"                      |

    @HP-2.3.a-4
    Khung kịch bản: Chưa báo cáo một trong hai số về khiếu nại, tố cáo
      Biết "<đã báo cáo>" là 8
      Và chưa báo cáo "<chưa báo cáo>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | đã báo cáo                               | chưa báo cáo                             |
        | Số khiếu nại, tố cáo đến hạn giải quyết  | Số khiếu nại, tố cáo giải quyết đúng hạn |
        | Số khiếu nại, tố cáo giải quyết đúng hạn | Số khiếu nại, tố cáo đến hạn giải quyết  |

  Quy tắc: Giải quyết kiến nghị, phản ánh (điểm a khoản 3)

    @HP-2.3.a-5
    Khung kịch bản: Nơi nào còn kiến nghị, phản ánh quá hạn cũng bị coi là chậm
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và "Số kiến nghị, phản ánh đến hạn giải quyết" là 8
      Và "Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền" là 7
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                      | loại                                       | kết quả                                       |
        | Chi cục Thủy lợi Hải Phòng                  | Cơ quan nhà nước                           | "Vi phạm", lý do "quá hạn"                    |
        | Sở Tư pháp thành phố Hải Phòng              | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "quá hạn"                    |
        | Ủy ban nhân dân thành phố Hải Phòng         | Ủy ban nhân dân cấp tỉnh                   | "Vi phạm", lý do "quá hạn"                    |
        | Ủy ban nhân dân quận Ngô Quyền              | Ủy ban nhân dân cấp huyện                  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | Ủy ban nhân dân xã Kiến Thụy                | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "quá hạn"                    |
        | Trường Trung học cơ sở Trần Phú             | Đơn vị sự nghiệp công lập                  | "Vi phạm", lý do "quá hạn"                    |
        | Công ty Khai thác công trình thủy lợi Đa Độ | Doanh nghiệp nhà nước                      | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Công ty cổ phần Dệt may Cát Hải             | Tổ chức có sử dụng lao động                | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Tổ dân phố Cầu Rào 2                        | Thôn, xóm, tổ dân phố                      | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Hội đồng nhân dân thành phố Hải Phòng       | Hội đồng nhân dân cấp tỉnh                 | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Hội đồng nhân dân xã Kiến Thụy              | Hội đồng nhân dân cấp xã                   | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Ủy ban Mặt trận Tổ quốc xã Kiến Thụy        | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Hội Nông dân xã Kiến Thụy                   | Tổ chức chính trị - xã hội                 | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Đảng ủy xã Kiến Thụy                        | Cấp ủy, ban đảng                           | "Không áp dụng", lý do "khác loại đơn vị"     |

    @HP-2.3.a-5
    Khung kịch bản: Hải Dương trước sắp xếp và tỉnh khác không thuộc địa bàn - kiến nghị, phản ánh
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Và "Số kiến nghị, phản ánh đến hạn giải quyết" là 8
      Và "Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền" là 7
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác địa bàn"

      Dữ liệu:
        | đơn vị                      | nơi                                                 |
        | Ủy ban nhân dân xã Thanh Hà | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) |
        | Ủy ban nhân dân xã Quảng La | tỉnh Quảng Ninh                                     |

    @HP-2.3.a-5
    Khung kịch bản: Tất cả kiến nghị, phản ánh đến hạn phải xong
      Biết "Số kiến nghị, phản ánh đến hạn giải quyết" là 10
      Và "Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền" là <số xong>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số xong | kết quả                    |
        | 0       | "Vi phạm", lý do "quá hạn" |
        | 9       | "Vi phạm", lý do "quá hạn" |
        | 10      | "Đạt"                      |

    @HP-2.3.a-5
    Kịch bản: Không có kiến nghị, phản ánh nào đến hạn trong năm
      Biết "Số kiến nghị, phản ánh đến hạn giải quyết" là 0
      Và "Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền" là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"

    @HP-2.3.a-5
    Kịch bản: Chỉ một kiến nghị, phản ánh đến hạn và đã xong
      Biết "Số kiến nghị, phản ánh đến hạn giải quyết" là 1
      Và "Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền" là 1
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @HP-2.3.a-5
    Khung kịch bản: Còn kiến nghị, phản ánh chưa xong: hết năm và đủ số liệu mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và "Số kiến nghị, phản ánh đến hạn giải quyết" là 8
      Và "Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền" là 7
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Vi phạm", lý do "quá hạn"                  |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @HP-2.3.a-5
    Khung kịch bản: Năm 2024 chỉ còn 26 ngày kể từ khi thông qua nên không xét kiến nghị, phản ánh
      Biết hồ sơ <kỳ> của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và "Số kiến nghị, phản ánh đến hạn giải quyết" là 8
      Và "Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền" là 7
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | ngày đánh giá | kết quả                                         |
        | năm 2023 | 15/01/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2024 | 15/01/2025    | "Không áp dụng", lý do "kỳ quá ngắn"            |
        | năm 2025 | 15/01/2026    | "Vi phạm", lý do "quá hạn"                      |

    @HP-2.3.a-5
    Khung kịch bản: Xã thành lập cuối năm, dưới 90 ngày thì không xét kiến nghị, phản ánh
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và "Số kiến nghị, phản ánh đến hạn giải quyết" là 8
      Và "Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền" là 7
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 03/10/2025     | "Vi phạm", lý do "quá hạn"           |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @HP-2.3.a-5
    Khung kịch bản: Số kiến nghị, phản ánh của năm là tổng hai nửa năm
      Biết "Số kiến nghị, phản ánh đến hạn giải quyết" 6 tháng đầu năm 2025 là 5
      Và "Số kiến nghị, phản ánh đến hạn giải quyết" 6 tháng cuối năm 2025 là 3
      Và "Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền" 6 tháng đầu năm 2025 là 5
      Và "Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền" 6 tháng cuối năm 2025 là <cuối năm>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | cuối năm | kết quả                    |
        | 2        | "Vi phạm", lý do "quá hạn" |
        | 3        | "Đạt"                      |

    @HP-2.3.a-5
    Khung kịch bản: Chưa báo cáo một trong hai số về kiến nghị, phản ánh
      Biết "<đã báo cáo>" là 8
      Và chưa báo cáo "<chưa báo cáo>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | đã báo cáo                                                         | chưa báo cáo                                                       |
        | Số kiến nghị, phản ánh đến hạn giải quyết                          | Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền |
        | Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền | Số kiến nghị, phản ánh đến hạn giải quyết                          |

  Quy tắc: Bố trí địa điểm cho hai ban (điểm b khoản 3)

    @HP-2.3.b-1
    Khung kịch bản: Nơi có Ban Thanh tra nhân dân phải bố trí chỗ làm việc
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 15/05/2024
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" nào
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                      | loại                                       | kết quả                                   |
        | Ủy ban nhân dân xã Kiến Thụy                | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "không có"               |
        | Chi cục Thủy lợi Hải Phòng                  | Cơ quan nhà nước                           | "Vi phạm", lý do "không có"               |
        | Sở Tư pháp thành phố Hải Phòng              | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có"               |
        | Trường Trung học cơ sở Trần Phú             | Đơn vị sự nghiệp công lập                  | "Vi phạm", lý do "không có"               |
        | Ủy ban Mặt trận Tổ quốc xã Kiến Thụy        | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân thành phố Hải Phòng         | Ủy ban nhân dân cấp tỉnh                   | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân quận Ngô Quyền              | Ủy ban nhân dân cấp huyện                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty Khai thác công trình thủy lợi Đa Độ | Doanh nghiệp nhà nước                      | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty cổ phần Dệt may Cát Hải             | Tổ chức có sử dụng lao động                | "Không áp dụng", lý do "khác loại đơn vị" |
        | Tổ dân phố Cầu Rào 2                        | Thôn, xóm, tổ dân phố                      | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội đồng nhân dân thành phố Hải Phòng       | Hội đồng nhân dân cấp tỉnh                 | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội đồng nhân dân xã Kiến Thụy              | Hội đồng nhân dân cấp xã                   | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội Nông dân xã Kiến Thụy                   | Tổ chức chính trị - xã hội                 | "Không áp dụng", lý do "khác loại đơn vị" |
        | Đảng ủy xã Kiến Thụy                        | Cấp ủy, ban đảng                           | "Không áp dụng", lý do "khác loại đơn vị" |

    @HP-2.3.b-1
    Khung kịch bản: Hải Dương trước sắp xếp và tỉnh khác không thuộc địa bàn - chỗ làm việc của ban
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 15/05/2024
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" nào
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác địa bàn"

      Dữ liệu:
        | đơn vị                      | nơi                                                 |
        | Ủy ban nhân dân xã Thanh Hà | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) |
        | Ủy ban nhân dân xã Quảng La | tỉnh Quảng Ninh                                     |

    @HP-2.3.b-1
    Khung kịch bản: Ban Giám sát đầu tư của cộng đồng chỉ xét ở cấp xã
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 20/05/2024, tên dự án: đường trục thôn
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" nào
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                               | loại                                       | kết quả                                  |
        | Ủy ban nhân dân xã Kiến Thụy         | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "không có"              |
        | Ủy ban Mặt trận Tổ quốc xã Kiến Thụy | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Vi phạm", lý do "không có"              |
        | Chi cục Thủy lợi Hải Phòng           | Cơ quan nhà nước                           | "Không áp dụng", lý do "không phát sinh" |
        | Sở Tư pháp thành phố Hải Phòng       | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Không áp dụng", lý do "không phát sinh" |
        | Trường Trung học cơ sở Trần Phú      | Đơn vị sự nghiệp công lập                  | "Không áp dụng", lý do "không phát sinh" |

    @HP-2.3.b-1
    Kịch bản: Có đủ chỗ làm việc cho cả hai ban
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 15/05/2024
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 20/05/2024, tên dự án: đường trục thôn
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" ngày 01/03/2025, bố trí chỗ làm việc: có
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" ngày 01/03/2025, bố trí chỗ làm việc: có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @HP-2.3.b-1
    Kịch bản: Mới có chỗ làm việc cho Ban Thanh tra nhân dân
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 15/05/2024
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 20/05/2024, tên dự án: đường trục thôn
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" ngày 01/03/2025, bố trí chỗ làm việc: có
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @HP-2.3.b-1
    Kịch bản: Mới có chỗ làm việc cho Ban Giám sát đầu tư của cộng đồng
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 15/05/2024
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 20/05/2024, tên dự án: đường trục thôn
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" nào
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" ngày 01/03/2025, bố trí chỗ làm việc: có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @HP-2.3.b-1
    Kịch bản: Không có ban nào thì không xét chỗ làm việc
      Biết không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" nào
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"

    @HP-2.3.b-1
    Khung kịch bản: Tài liệu hỗ trợ phải ghi có bố trí chỗ làm việc
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 15/05/2024
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 20/05/2024, tên dự án: đường trục thôn
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" ngày 01/03/2025, bố trí chỗ làm việc: <Ban Thanh tra>
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" ngày 01/03/2025, bố trí chỗ làm việc: <Ban Giám sát>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | Ban Thanh tra | Ban Giám sát | kết quả                     |
        | có            | có           | "Đạt"                       |
        | không         | có           | "Vi phạm", lý do "không có" |
        | có            | không        | "Vi phạm", lý do "không có" |

    @HP-2.3.b-1
    Khung kịch bản: Ban có từ trước Nghị quyết: chờ 90 ngày kể từ ngày thông qua, đến hết 06/03/2025
      Biết hồ sơ từ 06/12/2024 đến 30/06/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 15/05/2024
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" nào
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 06/03/2025

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 06/03/2025  | 05/03/2025    | "Chưa đến hạn"                              |
        | 06/03/2025  | 06/03/2025    | "Chưa đến hạn"                              |
        | 06/03/2025  | 07/03/2025    | "Vi phạm", lý do "không có"                 |
        | 05/03/2025  | 07/03/2025    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @HP-2.3.b-1
    Khung kịch bản: Ban Thanh tra nhân dân lập ngày 01/09/2025 được chờ 90 ngày, đến hết 30/11/2025
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 01/09/2025
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" nào
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 29/11/2025    | "Chưa đến hạn"              |
        | 30/11/2025    | "Chưa đến hạn"              |
        | 01/12/2025    | "Vi phạm", lý do "không có" |

    @HP-2.3.b-1
    Kịch bản: Ban Thanh tra nhân dân lập sau khi có Nghị quyết, tài liệu hỗ trợ không ghi bố trí chỗ làm việc
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 01/09/2025
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" ngày 10/09/2025, bố trí chỗ làm việc: không
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @HP-2.3.b-1
    Khung kịch bản: Ban Thanh tra nhân dân: bố trí chỗ làm việc muộn vẫn đạt
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 01/09/2025
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" ngày <ngày bố trí>, bố trí chỗ làm việc: có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

      Dữ liệu:
        | ngày bố trí |
        | 30/11/2025  |
        | 01/12/2025  |
        | 10/01/2025  |

    @HP-2.3.b-1
    Khung kịch bản: Ban Giám sát đầu tư của cộng đồng lập ngày 01/09/2025 được chờ 90 ngày, đến hết 30/11/2025
      Biết có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 01/09/2025
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" nào
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 29/11/2025    | "Chưa đến hạn"              |
        | 30/11/2025    | "Chưa đến hạn"              |
        | 01/12/2025    | "Vi phạm", lý do "không có" |

    @HP-2.3.b-1
    Kịch bản: Ban Giám sát đầu tư của cộng đồng lập sau khi có Nghị quyết, tài liệu hỗ trợ không ghi bố trí chỗ làm việc
      Biết có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 01/09/2025
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" ngày 10/09/2025, bố trí chỗ làm việc: không
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @HP-2.3.b-1
    Khung kịch bản: Ban Giám sát đầu tư của cộng đồng: bố trí chỗ làm việc muộn vẫn đạt
      Biết có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 01/09/2025
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" ngày <ngày bố trí>, bố trí chỗ làm việc: có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

      Dữ liệu:
        | ngày bố trí |
        | 30/11/2025  |
        | 01/12/2025  |
        | 10/01/2025  |

    @HP-2.3.b-1
    Khung kịch bản: Hồ sơ phải đủ đến hết thời hạn 90 ngày của Ban mới lập
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 01/09/2025
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" nào
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày 15/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | kết quả                                     |
        | 29/11/2025  | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 30/11/2025  | "Vi phạm", lý do "không có"                 |

    @HP-2.3.b-1
    Khung kịch bản: Xã thành lập ngày 01/07/2025: chỗ làm việc của hai ban chờ đến hết 29/09/2025
      Biết đơn vị thành lập ngày 01/07/2025
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày <ngày lập Ban>
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" nào
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày lập Ban | ngày đánh giá | kết quả                     |
        | 01/07/2025   | 29/09/2025    | "Chưa đến hạn"              |
        | 01/07/2025   | 30/09/2025    | "Vi phạm", lý do "không có" |
        | 10/03/2025   | 29/09/2025    | "Chưa đến hạn"              |
        | 10/03/2025   | 30/09/2025    | "Vi phạm", lý do "không có" |
        | 05/07/2025   | 03/10/2025    | "Chưa đến hạn"              |
        | 05/07/2025   | 04/10/2025    | "Vi phạm", lý do "không có" |

    @HP-2.3.b-1
    Khung kịch bản: Ban lập đúng ngày thông qua Nghị quyết và Ban lập ngay hôm sau
      Biết hồ sơ từ 06/12/2024 đến 30/06/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày <ngày lập Ban>
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" nào
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày lập Ban | ngày đánh giá | kết quả                     |
        | 05/12/2024   | 07/03/2025    | "Vi phạm", lý do "không có" |
        | 06/12/2024   | 06/03/2025    | "Chưa đến hạn"              |
        | 06/12/2024   | 07/03/2025    | "Vi phạm", lý do "không có" |
        | 07/12/2024   | 07/03/2025    | "Chưa đến hạn"              |
        | 07/12/2024   | 08/03/2025    | "Vi phạm", lý do "không có" |

    @HP-2.3.b-1
    Khung kịch bản: Chỗ làm việc phải còn được sử dụng vào ngày đánh giá
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 15/05/2024
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" ngày 01/03/2024, bố trí chỗ làm việc: có; có hiệu lực đến: <hiệu lực đến>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | hiệu lực đến | kết quả                     |
        | 14/01/2026   | "Vi phạm", lý do "không có" |
        | 15/01/2026   | "Đạt"                       |

    @HP-2.3.b-1
    Khung kịch bản: Chỗ làm việc của Ban Giám sát đầu tư phải còn được sử dụng
      Biết không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 20/05/2024, tên dự án: đường trục thôn
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" ngày 01/03/2024, bố trí chỗ làm việc: có; có hiệu lực đến: <hiệu lực đến>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | hiệu lực đến | kết quả                     |
        | 14/01/2026   | "Vi phạm", lý do "không có" |
        | 15/01/2026   | "Đạt"                       |

    @HP-2.3.b-1
    Khung kịch bản: Ban hết nhiệm kỳ trước ngày đánh giá thì không xét
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 15/05/2023, có hiệu lực đến: <Ban Thanh tra đến>
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 20/05/2023, tên dự án: đường trục thôn; có hiệu lực đến: <Ban Giám sát đến>
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" nào
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | Ban Thanh tra đến | Ban Giám sát đến | kết quả                                  |
        | 14/01/2026        | 14/01/2026       | "Không áp dụng", lý do "không phát sinh" |
        | 15/01/2026        | 14/01/2026       | "Vi phạm", lý do "không có"              |
        | 14/01/2026        | 15/01/2026       | "Vi phạm", lý do "không có"              |

    @HP-2.3.b-1
    Kịch bản: Cơ quan không phải báo cáo về Ban Giám sát đầu tư của cộng đồng
      Biết hồ sơ năm 2025 của Chi cục Thủy lợi Hải Phòng, loại "Cơ quan nhà nước", thành phố Hải Phòng
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 15/05/2024
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" ngày 01/03/2025, bố trí chỗ làm việc: có
      Và chưa báo cáo "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @HP-2.3.b-1
    Khung kịch bản: Chưa báo cáo Ban Thanh tra nhân dân, Ban Giám sát đầu tư hoặc tài liệu hỗ trợ
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 15/05/2024
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 20/05/2024, tên dự án: đường trục thôn
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" ngày 01/03/2025, bố trí chỗ làm việc: có
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" ngày 01/03/2025, bố trí chỗ làm việc: có
      Và chưa báo cáo "<chưa báo cáo>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | chưa báo cáo                                                          |
        | Văn bản công nhận Ban Thanh tra nhân dân                              |
        | Quyết định thành lập Ban Giám sát đầu tư của cộng đồng                |
        | Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân            |
        | Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng |

    @HP-2.3.b-1
    Kịch bản: Không ghi có bố trí chỗ làm việc hay không
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 15/05/2024
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" ngày 01/03/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @HP-2.3.b-1
    Khung kịch bản: Trước ngày thông qua Nghị quyết thì chưa xét chỗ làm việc
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và số liệu đầy đủ đến ngày 30/11/2024
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 15/05/2024
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" nào
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                         |
        | 05/12/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 06/12/2024    | "Chưa đến hạn"                                  |

  Quy tắc: Bảo đảm điều kiện làm việc cho hai ban (điểm b khoản 3)

    @HP-2.3.b-2
    Khung kịch bản: Nơi có Ban Thanh tra nhân dân phải cấp phương tiện và trả lời Ban
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 15/05/2024
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" nào
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" nào
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 3
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 2
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng" là 0
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                      | loại                                       | kết quả                                   |
        | Ủy ban nhân dân xã Kiến Thụy                | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "không có"               |
        | Chi cục Thủy lợi Hải Phòng                  | Cơ quan nhà nước                           | "Vi phạm", lý do "không có"               |
        | Sở Tư pháp thành phố Hải Phòng              | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có"               |
        | Trường Trung học cơ sở Trần Phú             | Đơn vị sự nghiệp công lập                  | "Vi phạm", lý do "không có"               |
        | Ủy ban Mặt trận Tổ quốc xã Kiến Thụy        | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân thành phố Hải Phòng         | Ủy ban nhân dân cấp tỉnh                   | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân quận Ngô Quyền              | Ủy ban nhân dân cấp huyện                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty Khai thác công trình thủy lợi Đa Độ | Doanh nghiệp nhà nước                      | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty cổ phần Dệt may Cát Hải             | Tổ chức có sử dụng lao động                | "Không áp dụng", lý do "khác loại đơn vị" |
        | Tổ dân phố Cầu Rào 2                        | Thôn, xóm, tổ dân phố                      | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội đồng nhân dân thành phố Hải Phòng       | Hội đồng nhân dân cấp tỉnh                 | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội đồng nhân dân xã Kiến Thụy              | Hội đồng nhân dân cấp xã                   | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội Nông dân xã Kiến Thụy                   | Tổ chức chính trị - xã hội                 | "Không áp dụng", lý do "khác loại đơn vị" |
        | Đảng ủy xã Kiến Thụy                        | Cấp ủy, ban đảng                           | "Không áp dụng", lý do "khác loại đơn vị" |

    @HP-2.3.b-2
    Khung kịch bản: Hải Dương trước sắp xếp và tỉnh khác không thuộc địa bàn - điều kiện làm việc của ban
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 15/05/2024
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" nào
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" nào
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 3
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 2
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng" là 0
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác địa bàn"

      Dữ liệu:
        | đơn vị                      | nơi                                                 |
        | Ủy ban nhân dân xã Thanh Hà | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) |
        | Ủy ban nhân dân xã Quảng La | tỉnh Quảng Ninh                                     |

    @HP-2.3.b-2
    Khung kịch bản: Điều kiện của Ban Giám sát đầu tư của cộng đồng chỉ xét ở cấp xã
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 20/05/2024, tên dự án: đường trục thôn
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" nào
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" nào
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 0
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 0
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng" là 3
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng được trả lời đúng hạn" là 2
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                               | loại                                       | kết quả                                                |
        | Ủy ban nhân dân xã Kiến Thụy         | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "không có"                            |
        | Ủy ban Mặt trận Tổ quốc xã Kiến Thụy | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Vi phạm", lý do "không có"                            |
        | Chi cục Thủy lợi Hải Phòng           | Cơ quan nhà nước                           | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | Sở Tư pháp thành phố Hải Phòng       | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | Trường Trung học cơ sở Trần Phú      | Đơn vị sự nghiệp công lập                  | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @HP-2.3.b-2
    Khung kịch bản: Phương tiện và trả lời: đủ cả hai mới đạt
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 15/05/2024
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 20/05/2024, tên dự án: đường trục thôn
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" ngày 01/03/2025, cấp phương tiện làm việc: <Thanh tra được cấp>
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" ngày 01/03/2025, cấp phương tiện làm việc: <Giám sát được cấp>
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 10
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là <trả lời Thanh tra>
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng" là 10
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng được trả lời đúng hạn" là <trả lời Giám sát>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | Thanh tra được cấp | Giám sát được cấp | trả lời Thanh tra | trả lời Giám sát | kết quả                               |
        | có                 | có                | 10                | 10               | "Đạt"                                 |
        | có                 | có                | 9                 | 10               | "Vi phạm", lý do "chưa đủ minh chứng" |
        | có                 | có                | 10                | 9                | "Vi phạm", lý do "chưa đủ minh chứng" |
        | không              | có                | 10                | 10               | "Vi phạm", lý do "chưa đủ minh chứng" |
        | có                 | không             | 10                | 10               | "Vi phạm", lý do "chưa đủ minh chứng" |
        | không              | không             | 9                 | 9                | "Vi phạm", lý do "không có"           |
        | không              | có                | 10                | 9                | "Vi phạm", lý do "không có"           |

    @HP-2.3.b-2
    Khung kịch bản: Năm không có yêu cầu nào thì coi như đã trả lời
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 15/05/2024
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 20/05/2024, tên dự án: đường trục thôn
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" ngày 01/03/2025, cấp phương tiện làm việc: <được cấp>
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" ngày 01/03/2025, cấp phương tiện làm việc: có
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 0
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 0
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng" là 0
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | được cấp | kết quả                               |
        | có       | "Đạt"                                 |
        | không    | "Vi phạm", lý do "chưa đủ minh chứng" |

    @HP-2.3.b-2
    Khung kịch bản: Tài liệu hỗ trợ phải ghi có cấp phương tiện
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 15/05/2024
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 20/05/2024, tên dự án: đường trục thôn
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" ngày 01/03/2025, cấp phương tiện làm việc: <Thanh tra>
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" ngày 01/03/2025, cấp phương tiện làm việc: <Giám sát>
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 0
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 0
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng" là 0
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | Thanh tra | Giám sát | kết quả                               |
        | có        | có       | "Đạt"                                 |
        | không     | có       | "Vi phạm", lý do "chưa đủ minh chứng" |
        | có        | không    | "Vi phạm", lý do "chưa đủ minh chứng" |

    @HP-2.3.b-2
    Khung kịch bản: Ban Giám sát đầu tư ở cấp xã: Ủy ban nhân dân và Mặt trận đều phải bảo đảm cả hai phần
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 20/05/2024, tên dự án: đường trục thôn
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" ngày 01/03/2025, cấp phương tiện làm việc: <được cấp>
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 0
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 0
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng" là 2
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng được trả lời đúng hạn" là <trả lời>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                               | loại                             | được cấp | trả lời | kết quả                               |
        | Ủy ban nhân dân xã Kiến Thụy         | Ủy ban nhân dân cấp xã           | có       | 2       | "Đạt"                                 |
        | Ủy ban nhân dân xã Kiến Thụy         | Ủy ban nhân dân cấp xã           | không    | 2       | "Vi phạm", lý do "chưa đủ minh chứng" |
        | Ủy ban nhân dân xã Kiến Thụy         | Ủy ban nhân dân cấp xã           | có       | 1       | "Vi phạm", lý do "chưa đủ minh chứng" |
        | Ủy ban Mặt trận Tổ quốc xã Kiến Thụy | Ủy ban Mặt trận Tổ quốc Việt Nam | có       | 2       | "Đạt"                                 |
        | Ủy ban Mặt trận Tổ quốc xã Kiến Thụy | Ủy ban Mặt trận Tổ quốc Việt Nam | không    | 2       | "Vi phạm", lý do "chưa đủ minh chứng" |
        | Ủy ban Mặt trận Tổ quốc xã Kiến Thụy | Ủy ban Mặt trận Tổ quốc Việt Nam | có       | 1       | "Vi phạm", lý do "chưa đủ minh chứng" |

    @HP-2.3.b-2
    Khung kịch bản: Không có ban nào trong năm thì không xét điều kiện làm việc
      Biết <Ban Thanh tra>
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" nào
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" nào
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 0
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 0
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng" là 0
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | Ban Thanh tra                                                                              | kết quả                                                |
        | không có "Văn bản công nhận Ban Thanh tra nhân dân" nào                                    | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 15/05/2022, có hiệu lực đến: 31/12/2024 | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 15/05/2022, có hiệu lực đến: 01/01/2025 | "Vi phạm", lý do "chưa đủ minh chứng"                  |

    @HP-2.3.b-2
    Khung kịch bản: Không có Ban Giám sát đầu tư còn hoạt động thì chỉ xét Ban Thanh tra
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 15/05/2024
      Và <Ban Giám sát>
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" ngày 01/03/2025, cấp phương tiện làm việc: có
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" nào
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 0
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 0
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng" là 0
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | Ban Giám sát                                                                                             | kết quả                               |
        | không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào                                    | "Đạt"                                 |
        | có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 15/05/2022, có hiệu lực đến: 31/12/2024 | "Đạt"                                 |
        | có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 15/05/2022, có hiệu lực đến: 01/01/2025 | "Vi phạm", lý do "chưa đủ minh chứng" |

    @HP-2.3.b-2
    Khung kịch bản: Năm 2025 là năm đầu tiên xét điều kiện làm việc của hai ban
      Biết hồ sơ <kỳ> của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 15/05/2024
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" nào
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" nào
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 3
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 2
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng" là 0
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | ngày đánh giá | kết quả                                         |
        | năm 2024 | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | 15/01/2026    | "Vi phạm", lý do "không có"                     |
        | năm 2026 | 15/01/2027    | "Vi phạm", lý do "không có"                     |

    @HP-2.3.b-2
    Khung kịch bản: Điều kiện làm việc: hết năm và đủ số liệu mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 15/05/2024
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" nào
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" nào
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 3
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 2
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng" là 0
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Vi phạm", lý do "không có"                 |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @HP-2.3.b-2
    Khung kịch bản: Phương tiện cấp đến ngày cuối năm vẫn tính
      Biết số liệu đầy đủ đến ngày 10/01/2026
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 15/05/2024
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" ngày <ngày cấp>, cấp phương tiện làm việc: có; có hiệu lực đến: <dùng đến>
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" nào
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 0
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 0
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng" là 0
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày cấp   | dùng đến   | kết quả                               |
        | 31/12/2025 | 31/12/2026 | "Đạt"                                 |
        | 01/01/2026 | 31/12/2026 | "Vi phạm", lý do "chưa đủ minh chứng" |
        | 01/06/2023 | 01/01/2025 | "Đạt"                                 |
        | 01/06/2023 | 31/12/2024 | "Vi phạm", lý do "chưa đủ minh chứng" |

    @HP-2.3.b-2
    Khung kịch bản: Chưa báo cáo một dữ kiện cần để xét điều kiện làm việc
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 15/05/2024
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 20/05/2024, tên dự án: đường trục thôn
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" ngày 01/03/2025, cấp phương tiện làm việc: có
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" ngày 01/03/2025, cấp phương tiện làm việc: có
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 4
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 4
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng" là 2
      Và "Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng được trả lời đúng hạn" là 2
      Và chưa báo cáo "<chưa báo cáo>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | chưa báo cáo                                                                      |
        | Văn bản công nhận Ban Thanh tra nhân dân                                          |
        | Quyết định thành lập Ban Giám sát đầu tư của cộng đồng                            |
        | Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân                        |
        | Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng             |
        | Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân                                  |
        | Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn            |
        | Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng                       |
        | Số yêu cầu, kiến nghị của Ban Giám sát đầu tư của cộng đồng được trả lời đúng hạn |

  Quy tắc: Bảo đảm kinh phí hỗ trợ cho hai ban (điểm b khoản 3)

    @HP-2.3.b-3
    Khung kịch bản: Nơi có Ban Thanh tra nhân dân phải có kinh phí của năm
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 15/05/2024
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" nào
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                      | loại                                       | kết quả                                   |
        | Ủy ban nhân dân xã Kiến Thụy                | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "không có"               |
        | Chi cục Thủy lợi Hải Phòng                  | Cơ quan nhà nước                           | "Vi phạm", lý do "không có"               |
        | Sở Tư pháp thành phố Hải Phòng              | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có"               |
        | Trường Trung học cơ sở Trần Phú             | Đơn vị sự nghiệp công lập                  | "Vi phạm", lý do "không có"               |
        | Ủy ban Mặt trận Tổ quốc xã Kiến Thụy        | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân thành phố Hải Phòng         | Ủy ban nhân dân cấp tỉnh                   | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban nhân dân quận Ngô Quyền              | Ủy ban nhân dân cấp huyện                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty Khai thác công trình thủy lợi Đa Độ | Doanh nghiệp nhà nước                      | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty cổ phần Dệt may Cát Hải             | Tổ chức có sử dụng lao động                | "Không áp dụng", lý do "khác loại đơn vị" |
        | Tổ dân phố Cầu Rào 2                        | Thôn, xóm, tổ dân phố                      | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội đồng nhân dân thành phố Hải Phòng       | Hội đồng nhân dân cấp tỉnh                 | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội đồng nhân dân xã Kiến Thụy              | Hội đồng nhân dân cấp xã                   | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội Nông dân xã Kiến Thụy                   | Tổ chức chính trị - xã hội                 | "Không áp dụng", lý do "khác loại đơn vị" |
        | Đảng ủy xã Kiến Thụy                        | Cấp ủy, ban đảng                           | "Không áp dụng", lý do "khác loại đơn vị" |

    @HP-2.3.b-3
    Khung kịch bản: Hải Dương trước sắp xếp và tỉnh khác không thuộc địa bàn - kinh phí của ban
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 15/05/2024
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" nào
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác địa bàn"

      Dữ liệu:
        | đơn vị                      | nơi                                                 |
        | Ủy ban nhân dân xã Thanh Hà | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) |
        | Ủy ban nhân dân xã Quảng La | tỉnh Quảng Ninh                                     |

    @HP-2.3.b-3
    Khung kịch bản: Kinh phí của Ban Giám sát đầu tư của cộng đồng chỉ xét ở cấp xã
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 20/05/2024, tên dự án: đường trục thôn
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" nào
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                               | loại                                       | kết quả                                                |
        | Ủy ban nhân dân xã Kiến Thụy         | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "không có"                            |
        | Ủy ban Mặt trận Tổ quốc xã Kiến Thụy | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Vi phạm", lý do "không có"                            |
        | Chi cục Thủy lợi Hải Phòng           | Cơ quan nhà nước                           | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | Sở Tư pháp thành phố Hải Phòng       | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | Trường Trung học cơ sở Trần Phú      | Đơn vị sự nghiệp công lập                  | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @HP-2.3.b-3
    Khung kịch bản: Mỗi ban đều phải có kinh phí
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 15/05/2024
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 20/05/2024, tên dự án: đường trục thôn
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" ngày 01/03/2025, năm: 2025; số tiền: <tiền Thanh tra>
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" ngày 01/03/2025, năm: 2025; số tiền: <tiền Giám sát>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | tiền Thanh tra | tiền Giám sát | kết quả                              |
        | 5000000        | 5000000       | "Đạt"                                |
        | 5000000        | 0             | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 0              | 5000000       | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 0              | 0             | "Vi phạm", lý do "không có"          |

    @HP-2.3.b-3
    Khung kịch bản: Chỉ có Ban Thanh tra nhân dân
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 15/05/2024
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" ngày 01/03/2025, năm: 2025; số tiền: <số tiền>
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số tiền | kết quả                     |
        | 0       | "Vi phạm", lý do "không có" |
        | 5000000 | "Đạt"                       |

    @HP-2.3.b-3
    Khung kịch bản: Chỉ có Ban Giám sát đầu tư của cộng đồng
      Biết không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 20/05/2024, tên dự án: đường trục thôn
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" nào
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" ngày 01/03/2025, năm: 2025; số tiền: <số tiền>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số tiền | kết quả                     |
        | 0       | "Vi phạm", lý do "không có" |
        | 5000000 | "Đạt"                       |

    @HP-2.3.b-3
    Kịch bản: Không có ban nào thì không xét kinh phí
      Biết không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" nào
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không thuộc điều kiện áp dụng"

    @HP-2.3.b-3
    Khung kịch bản: Kinh phí phải lớn hơn 0 và của đúng năm
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 15/05/2024
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 20/05/2024, tên dự án: đường trục thôn
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" ngày <ngày>, năm: <năm>; số tiền: <số tiền>
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" ngày 01/03/2025, năm: 2025; số tiền: 5000000
      Khi đánh giá vào ngày 20/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | năm  | số tiền | kết quả                              |
        | 01/03/2025 | 2025 | 0       | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 01/03/2025 | 2025 | 1       | "Đạt"                                |
        | 25/12/2024 | 2025 | 5000000 | "Đạt"                                |
        | 01/03/2025 | 2024 | 5000000 | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 01/03/2025 | 2026 | 5000000 | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 31/12/2025 | 2025 | 5000000 | "Đạt"                                |
        | 01/01/2026 | 2025 | 5000000 | "Vi phạm", lý do "chưa đạt chỉ tiêu" |

    @HP-2.3.b-3
    Khung kịch bản: Kinh phí của Ban Giám sát đầu tư cũng phải lớn hơn 0 và của đúng năm
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 15/05/2024
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 20/05/2024, tên dự án: đường trục thôn
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" ngày 01/03/2025, năm: 2025; số tiền: 5000000
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" ngày 01/03/2025, năm: <năm>; số tiền: <số tiền>
      Khi đánh giá vào ngày 20/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm  | số tiền | kết quả                              |
        | 2025 | 0       | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 2025 | 1       | "Đạt"                                |
        | 2024 | 5000000 | "Vi phạm", lý do "chưa đạt chỉ tiêu" |

    @HP-2.3.b-3
    Kịch bản: Kinh phí do Mặt trận Tổ quốc chi vẫn được tính
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 15/05/2024
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" ngày 01/03/2025, năm: 2025; số tiền: 5000000; đơn vị chi trả: Ủy ban Mặt trận Tổ quốc xã Kiến Thụy
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @HP-2.3.b-3
    Khung kịch bản: Ban đã hết nhiệm kỳ từ năm trước thì không xét kinh phí
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 15/05/2022, có hiệu lực đến: <Thanh tra đến>
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 15/05/2022, có hiệu lực đến: <Giám sát đến>
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" nào
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | Thanh tra đến | Giám sát đến | kết quả                                                |
        | 31/12/2024    | 31/12/2024   | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | 01/01/2025    | 31/12/2024   | "Vi phạm", lý do "không có"                            |
        | 31/12/2024    | 01/01/2025   | "Vi phạm", lý do "không có"                            |

    @HP-2.3.b-3
    Khung kịch bản: Năm 2025 là năm đầu tiên xét kinh phí của hai ban
      Biết hồ sơ <kỳ> của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 15/05/2024
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" nào
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | ngày đánh giá | kết quả                                         |
        | năm 2024 | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | 15/01/2026    | "Vi phạm", lý do "không có"                     |
        | năm 2026 | 15/01/2027    | "Vi phạm", lý do "không có"                     |

    @HP-2.3.b-3
    Khung kịch bản: Kinh phí hai ban: hết năm và đủ số liệu mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 15/05/2024
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" nào
      Và không có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Vi phạm", lý do "không có"                 |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @HP-2.3.b-3
    Khung kịch bản: Chưa báo cáo Ban hoặc kinh phí của Ban
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 15/05/2024
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 20/05/2024, tên dự án: đường trục thôn
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân" ngày 01/03/2025, năm: 2025; số tiền: 5000000
      Và có "Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng" ngày 01/03/2025, năm: 2025; số tiền: 5000000
      Và chưa báo cáo "<chưa báo cáo>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | chưa báo cáo                                                          |
        | Văn bản công nhận Ban Thanh tra nhân dân                              |
        | Quyết định thành lập Ban Giám sát đầu tư của cộng đồng                |
        | Tài liệu về điều kiện, kinh phí cho Ban Thanh tra nhân dân            |
        | Tài liệu về điều kiện, kinh phí cho Ban Giám sát đầu tư của cộng đồng |
