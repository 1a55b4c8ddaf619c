# language: vi
Tính năng: Mức chi, kinh phí hỗ trợ; ứng dụng công nghệ thông tin, chuyển đổi số
  Khoản 4 và khoản 5 Điều 2 Nghị quyết số 99/NQ-HĐND ngày 06/12/2024 của Hội đồng nhân dân thành phố Hải Phòng.

  Bối cảnh:
    Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng

  Quy tắc: Nghiên cứu, đề xuất mức chi và kinh phí hỗ trợ (khoản 4)

    @HP-2.4-1
    Khung kịch bản: Chỉ Ủy ban nhân dân thành phố được giao đề xuất mức chi giám sát, phản biện xã hội
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và không có "Tờ trình, đề xuất về mức chi, kinh phí hỗ trợ" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                      | loại                                       | kết quả                                   |
        | Ủy ban nhân dân thành phố Hải Phòng         | Ủy ban nhân dân cấp tỉnh                   | "Không áp dụng", lý do "không phát sinh"  |
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

    @HP-2.4-1
    Khung kịch bản: Hải Dương trước sắp xếp và tỉnh khác không thuộc địa bàn - đề xuất mức chi
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Ủy ban nhân dân cấp tỉnh", <nơi>
      Và không có "Tờ trình, đề xuất về mức chi, kinh phí hỗ trợ" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác địa bàn"

      Dữ liệu:
        | đơn vị                          | nơi                                                 |
        | Ủy ban nhân dân tỉnh Hải Dương  | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) |
        | Ủy ban nhân dân tỉnh Quảng Ninh | tỉnh Quảng Ninh                                     |

    @HP-2.4-1
    Khung kịch bản: Đã đề xuất hoặc kết luận chưa cần quy định về mức chi giám sát, phản biện xã hội
      Biết hồ sơ năm 2025 của Ủy ban nhân dân thành phố Hải Phòng, loại "Ủy ban nhân dân cấp tỉnh", thành phố Hải Phòng
      Và có "Tờ trình, đề xuất về mức chi, kinh phí hỗ trợ" ngày 20/08/2025, nội dung: chi cho giám sát phản biện xã hội; kết quả: <kết luận>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

      Dữ liệu:
        | kết luận          |
        | có đề xuất        |
        | chưa cần quy định |

    @HP-2.4-1
    Khung kịch bản: Chờ đến hết ngày 31/12/2025 để đề xuất mức chi giám sát, phản biện xã hội
      Biết hồ sơ năm 2025 của Ủy ban nhân dân thành phố Hải Phòng, loại "Ủy ban nhân dân cấp tỉnh", thành phố Hải Phòng
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Tờ trình, đề xuất về mức chi, kinh phí hỗ trợ" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 30/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Không áp dụng", lý do "không phát sinh"    |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @HP-2.4-1
    Kịch bản: Chưa đề xuất mức chi giám sát, phản biện xã hội: không vi phạm, có ghi chú
      Biết hồ sơ năm 2025 của Ủy ban nhân dân thành phố Hải Phòng, loại "Ủy ban nhân dân cấp tỉnh", thành phố Hải Phòng
      Và không có "Tờ trình, đề xuất về mức chi, kinh phí hỗ trợ" nào
      Khi đánh giá vào ngày 01/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"
      Và có ghi chú "Việc không bắt buộc, chưa thực hiện"

    @HP-2.4-1
    Kịch bản: Còn trong thời gian chờ đề xuất mức chi giám sát, phản biện xã hội
      Biết hồ sơ năm 2025 của Ủy ban nhân dân thành phố Hải Phòng, loại "Ủy ban nhân dân cấp tỉnh", thành phố Hải Phòng
      Và không có "Tờ trình, đề xuất về mức chi, kinh phí hỗ trợ" nào
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Chưa đến hạn"
      Và hạn cuối là ngày 31/12/2025

    @HP-2.4-1
    Kịch bản: Đã đề xuất mức chi giám sát, phản biện xã hội thì không còn ghi chú việc chưa làm
      Biết hồ sơ năm 2025 của Ủy ban nhân dân thành phố Hải Phòng, loại "Ủy ban nhân dân cấp tỉnh", thành phố Hải Phòng
      Và có "Tờ trình, đề xuất về mức chi, kinh phí hỗ trợ" ngày 20/08/2025, nội dung: chi cho giám sát phản biện xã hội
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và không có ghi chú "Việc không bắt buộc, chưa thực hiện"

    @HP-2.4-1
    Khung kịch bản: Đề xuất phải nói về mức chi giám sát, phản biện xã hội
      Biết hồ sơ năm 2025 của Ủy ban nhân dân thành phố Hải Phòng, loại "Ủy ban nhân dân cấp tỉnh", thành phố Hải Phòng
      Và có "Tờ trình, đề xuất về mức chi, kinh phí hỗ trợ" ngày 20/08/2025, nội dung: <nội dung>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | nội dung                                                  | kết quả                                  |
        | chi cho giám sát phản biện xã hội                         | "Đạt"                                    |
        | kinh phí cho hai ban                                      | "Không áp dụng", lý do "không phát sinh" |
        | chi cho giám sát phản biện xã hội và kinh phí cho hai ban | "Đạt"                                    |

    @HP-2.4-1
    Khung kịch bản: Chỉ tính đề xuất mức chi giám sát, phản biện xã hội từ ngày thông qua Nghị quyết
      Biết hồ sơ năm 2025 của Ủy ban nhân dân thành phố Hải Phòng, loại "Ủy ban nhân dân cấp tỉnh", thành phố Hải Phòng
      Và có "Tờ trình, đề xuất về mức chi, kinh phí hỗ trợ" ngày <ngày>, nội dung: chi cho giám sát phản biện xã hội
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                  |
        | 05/12/2024 | "Không áp dụng", lý do "không phát sinh" |
        | 06/12/2024 | "Đạt"                                    |
        | 31/12/2025 | "Đạt"                                    |

    @HP-2.4-1
    Khung kịch bản: Đề xuất mức chi giám sát, phản biện xã hội muộn hơn năm 2025 vẫn đạt
      Biết hồ sơ năm 2026 của Ủy ban nhân dân thành phố Hải Phòng, loại "Ủy ban nhân dân cấp tỉnh", thành phố Hải Phòng
      Và có "Tờ trình, đề xuất về mức chi, kinh phí hỗ trợ" ngày <ngày>, nội dung: chi cho giám sát phản biện xã hội; có hiệu lực đến: 31/03/2026
      Khi đánh giá vào ngày 15/05/2026
      Thì kết quả là "Đạt"
      Và <có hay không> ghi chú "Đã thực hiện nhưng muộn"

      Dữ liệu:
        | ngày       | có hay không |
        | 31/12/2025 | không có     |
        | 01/01/2026 | có           |

    @HP-2.4-1
    Kịch bản: Chưa báo cáo về đề xuất mức chi giám sát, phản biện xã hội
      Biết hồ sơ năm 2025 của Ủy ban nhân dân thành phố Hải Phòng, loại "Ủy ban nhân dân cấp tỉnh", thành phố Hải Phòng
      Và chưa báo cáo "Tờ trình, đề xuất về mức chi, kinh phí hỗ trợ"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @HP-2.4-1
    Kịch bản: Tờ trình không ghi rõ nội dung - mức chi giám sát, phản biện xã hội
      Biết hồ sơ năm 2025 của Ủy ban nhân dân thành phố Hải Phòng, loại "Ủy ban nhân dân cấp tỉnh", thành phố Hải Phòng
      Và có "Tờ trình, đề xuất về mức chi, kinh phí hỗ trợ" ngày 20/08/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @HP-2.4-1
    Khung kịch bản: Trước ngày thông qua Nghị quyết chưa xét đề xuất mức chi giám sát, phản biện xã hội
      Biết hồ sơ năm 2024 của Ủy ban nhân dân thành phố Hải Phòng, loại "Ủy ban nhân dân cấp tỉnh", thành phố Hải Phòng
      Và số liệu đầy đủ đến ngày 30/11/2024
      Và không có "Tờ trình, đề xuất về mức chi, kinh phí hỗ trợ" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                         |
        | 05/12/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 06/12/2024    | "Chưa đến hạn"                                  |

    @HP-2.4-2
    Khung kịch bản: Chỉ Ủy ban nhân dân thành phố được giao đề xuất kinh phí của hai ban
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và không có "Tờ trình, đề xuất về mức chi, kinh phí hỗ trợ" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                      | loại                                       | kết quả                                   |
        | Ủy ban nhân dân thành phố Hải Phòng         | Ủy ban nhân dân cấp tỉnh                   | "Không áp dụng", lý do "không phát sinh"  |
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

    @HP-2.4-2
    Khung kịch bản: Hải Dương trước sắp xếp và tỉnh khác không thuộc địa bàn - đề xuất kinh phí hai ban
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Ủy ban nhân dân cấp tỉnh", <nơi>
      Và không có "Tờ trình, đề xuất về mức chi, kinh phí hỗ trợ" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác địa bàn"

      Dữ liệu:
        | đơn vị                          | nơi                                                 |
        | Ủy ban nhân dân tỉnh Hải Dương  | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) |
        | Ủy ban nhân dân tỉnh Quảng Ninh | tỉnh Quảng Ninh                                     |

    @HP-2.4-2
    Khung kịch bản: Đã đề xuất hoặc kết luận chưa cần quy định về kinh phí của hai ban
      Biết hồ sơ năm 2025 của Ủy ban nhân dân thành phố Hải Phòng, loại "Ủy ban nhân dân cấp tỉnh", thành phố Hải Phòng
      Và có "Tờ trình, đề xuất về mức chi, kinh phí hỗ trợ" ngày 20/08/2025, nội dung: kinh phí cho hai ban; kết quả: <kết luận>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

      Dữ liệu:
        | kết luận          |
        | có đề xuất        |
        | chưa cần quy định |

    @HP-2.4-2
    Khung kịch bản: Chờ đến hết ngày 31/12/2025 để đề xuất kinh phí của hai ban
      Biết hồ sơ năm 2025 của Ủy ban nhân dân thành phố Hải Phòng, loại "Ủy ban nhân dân cấp tỉnh", thành phố Hải Phòng
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Tờ trình, đề xuất về mức chi, kinh phí hỗ trợ" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 30/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Không áp dụng", lý do "không phát sinh"    |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @HP-2.4-2
    Kịch bản: Chưa đề xuất kinh phí của hai ban: không vi phạm, có ghi chú
      Biết hồ sơ năm 2025 của Ủy ban nhân dân thành phố Hải Phòng, loại "Ủy ban nhân dân cấp tỉnh", thành phố Hải Phòng
      Và không có "Tờ trình, đề xuất về mức chi, kinh phí hỗ trợ" nào
      Khi đánh giá vào ngày 01/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"
      Và có ghi chú "Việc không bắt buộc, chưa thực hiện"

    @HP-2.4-2
    Kịch bản: Còn trong thời gian chờ đề xuất kinh phí của hai ban
      Biết hồ sơ năm 2025 của Ủy ban nhân dân thành phố Hải Phòng, loại "Ủy ban nhân dân cấp tỉnh", thành phố Hải Phòng
      Và không có "Tờ trình, đề xuất về mức chi, kinh phí hỗ trợ" nào
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Chưa đến hạn"
      Và hạn cuối là ngày 31/12/2025

    @HP-2.4-2
    Kịch bản: Đã đề xuất kinh phí của hai ban thì không còn ghi chú việc chưa làm
      Biết hồ sơ năm 2025 của Ủy ban nhân dân thành phố Hải Phòng, loại "Ủy ban nhân dân cấp tỉnh", thành phố Hải Phòng
      Và có "Tờ trình, đề xuất về mức chi, kinh phí hỗ trợ" ngày 20/08/2025, nội dung: kinh phí cho hai ban
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và không có ghi chú "Việc không bắt buộc, chưa thực hiện"

    @HP-2.4-2
    Khung kịch bản: Đề xuất phải nói về kinh phí của hai ban
      Biết hồ sơ năm 2025 của Ủy ban nhân dân thành phố Hải Phòng, loại "Ủy ban nhân dân cấp tỉnh", thành phố Hải Phòng
      Và có "Tờ trình, đề xuất về mức chi, kinh phí hỗ trợ" ngày 20/08/2025, nội dung: <nội dung>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | nội dung                                                  | kết quả                                  |
        | kinh phí cho hai ban                                      | "Đạt"                                    |
        | chi cho giám sát phản biện xã hội                         | "Không áp dụng", lý do "không phát sinh" |
        | kinh phí cho hai ban và chi cho giám sát phản biện xã hội | "Đạt"                                    |

    @HP-2.4-2
    Khung kịch bản: Chỉ tính đề xuất kinh phí của hai ban từ ngày thông qua Nghị quyết
      Biết hồ sơ năm 2025 của Ủy ban nhân dân thành phố Hải Phòng, loại "Ủy ban nhân dân cấp tỉnh", thành phố Hải Phòng
      Và có "Tờ trình, đề xuất về mức chi, kinh phí hỗ trợ" ngày <ngày>, nội dung: kinh phí cho hai ban
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày       | kết quả                                  |
        | 05/12/2024 | "Không áp dụng", lý do "không phát sinh" |
        | 06/12/2024 | "Đạt"                                    |
        | 31/12/2025 | "Đạt"                                    |

    @HP-2.4-2
    Khung kịch bản: Đề xuất kinh phí của hai ban muộn hơn năm 2025 vẫn đạt
      Biết hồ sơ năm 2026 của Ủy ban nhân dân thành phố Hải Phòng, loại "Ủy ban nhân dân cấp tỉnh", thành phố Hải Phòng
      Và có "Tờ trình, đề xuất về mức chi, kinh phí hỗ trợ" ngày <ngày>, nội dung: kinh phí cho hai ban; có hiệu lực đến: 31/03/2026
      Khi đánh giá vào ngày 15/05/2026
      Thì kết quả là "Đạt"
      Và <có hay không> ghi chú "Đã thực hiện nhưng muộn"

      Dữ liệu:
        | ngày       | có hay không |
        | 31/12/2025 | không có     |
        | 01/01/2026 | có           |

    @HP-2.4-2
    Kịch bản: Chưa báo cáo về đề xuất kinh phí của hai ban
      Biết hồ sơ năm 2025 của Ủy ban nhân dân thành phố Hải Phòng, loại "Ủy ban nhân dân cấp tỉnh", thành phố Hải Phòng
      Và chưa báo cáo "Tờ trình, đề xuất về mức chi, kinh phí hỗ trợ"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @HP-2.4-2
    Kịch bản: Tờ trình không ghi rõ nội dung - kinh phí của hai ban
      Biết hồ sơ năm 2025 của Ủy ban nhân dân thành phố Hải Phòng, loại "Ủy ban nhân dân cấp tỉnh", thành phố Hải Phòng
      Và có "Tờ trình, đề xuất về mức chi, kinh phí hỗ trợ" ngày 20/08/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @HP-2.4-2
    Khung kịch bản: Trước ngày thông qua Nghị quyết chưa xét đề xuất kinh phí của hai ban
      Biết hồ sơ năm 2024 của Ủy ban nhân dân thành phố Hải Phòng, loại "Ủy ban nhân dân cấp tỉnh", thành phố Hải Phòng
      Và số liệu đầy đủ đến ngày 30/11/2024
      Và không có "Tờ trình, đề xuất về mức chi, kinh phí hỗ trợ" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                         |
        | 05/12/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 06/12/2024    | "Chưa đến hạn"                                  |

  Quy tắc: Trang thiết bị cho nhiệm vụ dân chủ ở cơ sở (điểm a khoản 5)

    @HP-2.5.a-1
    Khung kịch bản: Nơi nào cũng phải có bảng kê trang thiết bị
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và không có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" nào
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

    @HP-2.5.a-1
    Khung kịch bản: Hải Dương trước sắp xếp và tỉnh khác không thuộc địa bàn - trang thiết bị
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Và không có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác địa bàn"

      Dữ liệu:
        | đơn vị                      | nơi                                                 |
        | Ủy ban nhân dân xã Thanh Hà | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) |
        | Ủy ban nhân dân xã Quảng La | tỉnh Quảng Ninh                                     |

    @HP-2.5.a-1
    Khung kịch bản: Trang thiết bị: chờ 180 ngày kể từ ngày thông qua, đến hết 04/06/2025
      Biết hồ sơ từ 06/12/2024 đến 30/06/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 04/06/2025

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 04/06/2025  | 03/06/2025    | "Chưa đến hạn"                              |
        | 04/06/2025  | 04/06/2025    | "Chưa đến hạn"                              |
        | 04/06/2025  | 05/06/2025    | "Vi phạm", lý do "không có"                 |
        | 03/06/2025  | 05/06/2025    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @HP-2.5.a-1
    Khung kịch bản: Trang thiết bị: xã thành lập ngày 01/07/2025 được chờ đến hết 28/12/2025
      Biết đơn vị thành lập ngày 01/07/2025
      Và không có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 28/12/2025

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 28/12/2025    | "Chưa đến hạn"              |
        | 29/12/2025    | "Vi phạm", lý do "không có" |

    @HP-2.5.a-1
    Khung kịch bản: Trang thiết bị: trước ngày thông qua Nghị quyết thì chưa xét
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và số liệu đầy đủ đến ngày 30/11/2024
      Và không có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                         |
        | 05/12/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 06/12/2024    | "Chưa đến hạn"                                  |

    @HP-2.5.a-1
    Khung kịch bản: Trang thiết bị: xã chấm dứt hoạt động trong thời gian chờ thì không xét
      Biết hồ sơ từ 06/12/2024 đến 30/06/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" nào
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 04/06/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 05/06/2025  | "Vi phạm", lý do "không có"                   |

    @HP-2.5.a-1
    Kịch bản: Bảng kê đối chiếu nhu cầu, không thiếu hạng mục nào
      Biết có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" ngày 10/02/2025, ngày của danh mục nhu cầu: 05/01/2025; số hạng mục thiết yếu còn thiếu: 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @HP-2.5.a-1
    Khung kịch bản: Còn hạng mục thiết yếu chưa có
      Biết có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" ngày 10/02/2025, ngày của danh mục nhu cầu: 05/01/2025; số hạng mục thiết yếu còn thiếu: <còn thiếu>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | còn thiếu | kết quả                               |
        | 0         | "Đạt"                                 |
        | 1         | "Vi phạm", lý do "chưa đủ minh chứng" |

    @HP-2.5.a-1
    Khung kịch bản: Bảng kê chỉ có giá trị trong 12 tháng
      Biết có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" ngày <ngày lập>, ngày của danh mục nhu cầu: 05/01/2025; số hạng mục thiết yếu còn thiếu: 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày lập   | kết quả                               |
        | 14/01/2025 | "Vi phạm", lý do "chưa đủ minh chứng" |
        | 15/01/2025 | "Đạt"                                 |
        | 16/01/2025 | "Đạt"                                 |

    @HP-2.5.a-1
    Khung kịch bản: Bảng kê hết hiệu lực trước ngày đánh giá
      Biết có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" ngày 10/02/2025, ngày của danh mục nhu cầu: 05/01/2025; số hạng mục thiết yếu còn thiếu: 0; có hiệu lực đến: <hiệu lực đến>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | hiệu lực đến | kết quả                               |
        | 14/01/2026   | "Vi phạm", lý do "chưa đủ minh chứng" |
        | 15/01/2026   | "Đạt"                                 |

    @HP-2.5.a-1
    Kịch bản: Bảng kê làm lại hằng năm thì không bị coi là muộn
      Biết hồ sơ năm 2026 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" ngày 10/02/2025, ngày của danh mục nhu cầu: 05/01/2025; số hạng mục thiết yếu còn thiếu: 0
      Và có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" ngày 20/02/2026, ngày của danh mục nhu cầu: 05/01/2025; số hạng mục thiết yếu còn thiếu: 0
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "Đạt"
      Và không có ghi chú "Đã thực hiện nhưng muộn"

    @HP-2.5.a-1
    Khung kịch bản: Bảng kê đầu tiên lập sau ngày 04/06/2025 vẫn đạt
      Biết có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" ngày <ngày lập>, ngày của danh mục nhu cầu: 05/01/2025; số hạng mục thiết yếu còn thiếu: 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và <có hay không> ghi chú "Đã thực hiện nhưng muộn"

      Dữ liệu:
        | ngày lập   | có hay không |
        | 04/06/2025 | không có     |
        | 05/06/2025 | có           |

    @HP-2.5.a-1
    Khung kịch bản: Chưa ghi danh mục nhu cầu hoặc số còn thiếu
      Biết có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" ngày 10/02/2025, <phần đã ghi>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | phần đã ghi                           | kết quả                                         |
        | ngày của danh mục nhu cầu: 05/01/2025 | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |
        | số hạng mục thiết yếu còn thiếu: 0    | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |
        | số hạng mục thiết yếu còn thiếu: 2    | "Vi phạm", lý do "chưa đủ minh chứng"           |

    @HP-2.5.a-1
    Khung kịch bản: Danh mục nhu cầu lập sau ngày đánh giá thì chưa tính
      Biết có "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu" ngày 10/02/2025, ngày của danh mục nhu cầu: <ngày danh mục>; số hạng mục thiết yếu còn thiếu: 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày danh mục | kết quả                               |
        | 15/01/2026    | "Đạt"                                 |
        | 16/01/2026    | "Vi phạm", lý do "chưa đủ minh chứng" |

    @HP-2.5.a-1
    Kịch bản: Chưa báo cáo bảng kê trang thiết bị
      Biết chưa báo cáo "Bảng kê, cấp phát trang thiết bị đối chiếu nhu cầu"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

  Quy tắc: Giải quyết thủ tục hành chính bằng công nghệ thông tin (điểm b khoản 5)

    @HP-2.5.b-1
    Khung kịch bản: Hệ thống giải quyết thủ tục hành chính: nơi nào chưa có thì không đạt
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và "giải quyết thủ tục hành chính" là có
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
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

    @HP-2.5.b-1
    Khung kịch bản: Hải Dương trước sắp xếp và tỉnh khác không thuộc địa bàn - thủ tục hành chính điện tử
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Và "giải quyết thủ tục hành chính" là có
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác địa bàn"

      Dữ liệu:
        | đơn vị                      | nơi                                                 |
        | Ủy ban nhân dân xã Thanh Hà | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) |
        | Ủy ban nhân dân xã Quảng La | tỉnh Quảng Ninh                                     |

    @HP-2.5.b-1
    Khung kịch bản: Hệ thống giải quyết thủ tục hành chính: chờ 180 ngày kể từ ngày thông qua, đến hết 04/06/2025
      Biết hồ sơ từ 06/12/2024 đến 30/06/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và "giải quyết thủ tục hành chính" là có
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 04/06/2025

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 04/06/2025  | 03/06/2025    | "Chưa đến hạn"                              |
        | 04/06/2025  | 04/06/2025    | "Chưa đến hạn"                              |
        | 04/06/2025  | 05/06/2025    | "Vi phạm", lý do "không có"                 |
        | 03/06/2025  | 05/06/2025    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @HP-2.5.b-1
    Khung kịch bản: Hệ thống giải quyết thủ tục hành chính: xã thành lập ngày 01/07/2025 được chờ đến hết 28/12/2025
      Biết đơn vị thành lập ngày 01/07/2025
      Và "giải quyết thủ tục hành chính" là có
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 28/12/2025

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 28/12/2025    | "Chưa đến hạn"              |
        | 29/12/2025    | "Vi phạm", lý do "không có" |

    @HP-2.5.b-1
    Khung kịch bản: Hệ thống giải quyết thủ tục hành chính: trước ngày thông qua Nghị quyết thì chưa xét
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và số liệu đầy đủ đến ngày 30/11/2024
      Và "giải quyết thủ tục hành chính" là có
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                         |
        | 05/12/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 06/12/2024    | "Chưa đến hạn"                                  |

    @HP-2.5.b-1
    Khung kịch bản: Hệ thống giải quyết thủ tục hành chính: xã chấm dứt hoạt động trong thời gian chờ thì không xét
      Biết hồ sơ từ 06/12/2024 đến 30/06/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và "giải quyết thủ tục hành chính" là có
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 04/06/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 05/06/2025  | "Vi phạm", lý do "không có"                   |

    @HP-2.5.b-1
    Khung kịch bản: Hệ thống giải quyết thủ tục hành chính: đúng loại công cụ mới được tính
      Biết "giải quyết thủ tục hành chính" là có
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày 10/03/2025, <công cụ>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | công cụ                                              | kết quả                     |
        | loại công cụ: hệ thống giải quyết thủ tục hành chính | "Đạt"                       |
        | loại công cụ: hệ thống quản lý văn bản               | "Vi phạm", lý do "không có" |
        | loại công cụ: mã QR                                  | "Vi phạm", lý do "không có" |

    @HP-2.5.b-1
    Khung kịch bản: Hệ thống giải quyết thủ tục hành chính: phải còn dùng vào ngày đánh giá
      Biết "giải quyết thủ tục hành chính" là có
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày <ngày bắt đầu>, loại công cụ: hệ thống giải quyết thủ tục hành chính; ngày ngừng sử dụng: <ngừng dùng>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày bắt đầu | ngừng dùng | kết quả                     |
        | 10/03/2023   | 14/01/2026 | "Vi phạm", lý do "không có" |
        | 10/03/2023   | 15/01/2026 | "Đạt"                       |
        | 10/03/2025   | 31/12/2026 | "Đạt"                       |

    @HP-2.5.b-1
    Khung kịch bản: Hệ thống giải quyết thủ tục hành chính: đạt từ ngày đưa vào sử dụng
      Biết hồ sơ từ 06/12/2024 đến 30/06/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và "giải quyết thủ tục hành chính" là có
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày 20/03/2025, loại công cụ: hệ thống giải quyết thủ tục hành chính
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả        |
        | 19/03/2025    | "Chưa đến hạn" |
        | 20/03/2025    | "Đạt"          |

    @HP-2.5.b-1
    Kịch bản: Hệ thống giải quyết thủ tục hành chính: chưa báo cáo công cụ số
      Biết "giải quyết thủ tục hành chính" là có
      Và chưa báo cáo "Công cụ số, tiện ích đưa vào sử dụng"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @HP-2.5.b-1
    Khung kịch bản: Hệ thống giải quyết thủ tục hành chính: điều kiện áp dụng
      Biết <điều kiện>
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | điều kiện                                    | kết quả                                                |
        | "giải quyết thủ tục hành chính" là có        | "Vi phạm", lý do "không có"                            |
        | "giải quyết thủ tục hành chính" là không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | chưa báo cáo "giải quyết thủ tục hành chính" | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

    @HP-2.5.b-1
    Kịch bản: Tỷ lệ hồ sơ trực tuyến thấp không làm thay đổi kết quả
      Biết "giải quyết thủ tục hành chính" là có
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày 10/03/2025, loại công cụ: hệ thống giải quyết thủ tục hành chính
      Và "Số hồ sơ thủ tục hành chính tiếp nhận" là 900
      Và "Số hồ sơ nộp trực tuyến" là 3
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

  Quy tắc: Điều hành bằng công nghệ thông tin (điểm b khoản 5)

    @HP-2.5.b-2
    Khung kịch bản: Hệ thống quản lý văn bản: nơi nào chưa có thì không đạt
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
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

    @HP-2.5.b-2
    Khung kịch bản: Hải Dương trước sắp xếp và tỉnh khác không thuộc địa bàn - hệ thống quản lý văn bản
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác địa bàn"

      Dữ liệu:
        | đơn vị                      | nơi                                                 |
        | Ủy ban nhân dân xã Thanh Hà | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) |
        | Ủy ban nhân dân xã Quảng La | tỉnh Quảng Ninh                                     |

    @HP-2.5.b-2
    Khung kịch bản: Hệ thống quản lý văn bản: chờ 180 ngày kể từ ngày thông qua, đến hết 04/06/2025
      Biết hồ sơ từ 06/12/2024 đến 30/06/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 04/06/2025

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 04/06/2025  | 03/06/2025    | "Chưa đến hạn"                              |
        | 04/06/2025  | 04/06/2025    | "Chưa đến hạn"                              |
        | 04/06/2025  | 05/06/2025    | "Vi phạm", lý do "không có"                 |
        | 03/06/2025  | 05/06/2025    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @HP-2.5.b-2
    Khung kịch bản: Hệ thống quản lý văn bản: xã thành lập ngày 01/07/2025 được chờ đến hết 28/12/2025
      Biết đơn vị thành lập ngày 01/07/2025
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 28/12/2025

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 28/12/2025    | "Chưa đến hạn"              |
        | 29/12/2025    | "Vi phạm", lý do "không có" |

    @HP-2.5.b-2
    Khung kịch bản: Hệ thống quản lý văn bản: trước ngày thông qua Nghị quyết thì chưa xét
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và số liệu đầy đủ đến ngày 30/11/2024
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                         |
        | 05/12/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 06/12/2024    | "Chưa đến hạn"                                  |

    @HP-2.5.b-2
    Khung kịch bản: Hệ thống quản lý văn bản: xã chấm dứt hoạt động trong thời gian chờ thì không xét
      Biết hồ sơ từ 06/12/2024 đến 30/06/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 04/06/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 05/06/2025  | "Vi phạm", lý do "không có"                   |

    @HP-2.5.b-2
    Khung kịch bản: Hệ thống quản lý văn bản: đúng loại công cụ mới được tính
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 10/03/2025, <công cụ>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | công cụ                                              | kết quả                     |
        | loại công cụ: hệ thống quản lý văn bản               | "Đạt"                       |
        | loại công cụ: hệ thống giải quyết thủ tục hành chính | "Vi phạm", lý do "không có" |
        | loại công cụ: mạng nội bộ                            | "Vi phạm", lý do "không có" |

    @HP-2.5.b-2
    Khung kịch bản: Hệ thống quản lý văn bản: phải còn dùng vào ngày đánh giá
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày <ngày bắt đầu>, loại công cụ: hệ thống quản lý văn bản; ngày ngừng sử dụng: <ngừng dùng>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày bắt đầu | ngừng dùng | kết quả                     |
        | 10/03/2023   | 14/01/2026 | "Vi phạm", lý do "không có" |
        | 10/03/2023   | 15/01/2026 | "Đạt"                       |
        | 10/03/2025   | 31/12/2026 | "Đạt"                       |

    @HP-2.5.b-2
    Khung kịch bản: Hệ thống quản lý văn bản: đạt từ ngày đưa vào sử dụng
      Biết hồ sơ từ 06/12/2024 đến 30/06/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày 20/03/2025, loại công cụ: hệ thống quản lý văn bản
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả        |
        | 19/03/2025    | "Chưa đến hạn" |
        | 20/03/2025    | "Đạt"          |

    @HP-2.5.b-2
    Kịch bản: Hệ thống quản lý văn bản: chưa báo cáo công cụ số
      Biết chưa báo cáo "Công cụ số, tiện ích đưa vào sử dụng"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

  Quy tắc: Mở rộng tiện ích, tạo sự hài lòng của người dân (điểm b khoản 5)

    @HP-2.5.b-3
    Khung kịch bản: Nơi nào không mở rộng tiện ích và tỷ lệ trực tuyến không tăng thì chưa đạt
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và "giao dịch trực tiếp với công dân" là có
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và "Số hồ sơ thủ tục hành chính tiếp nhận" năm 2024 là 1000
      Và "Số hồ sơ nộp trực tuyến" năm 2024 là 500
      Và "Số hồ sơ thủ tục hành chính tiếp nhận" năm 2025 là 1200
      Và "Số hồ sơ nộp trực tuyến" năm 2025 là 600
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                      | loại                                       | kết quả                                       |
        | Ủy ban nhân dân thành phố Hải Phòng         | Ủy ban nhân dân cấp tỉnh                   | "Vi phạm", lý do "chưa đủ minh chứng"         |
        | Ủy ban nhân dân quận Ngô Quyền              | Ủy ban nhân dân cấp huyện                  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | Ủy ban nhân dân xã Kiến Thụy                | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "chưa đủ minh chứng"         |
        | Chi cục Thủy lợi Hải Phòng                  | Cơ quan nhà nước                           | "Vi phạm", lý do "chưa đủ minh chứng"         |
        | Sở Tư pháp thành phố Hải Phòng              | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "chưa đủ minh chứng"         |
        | Trường Trung học cơ sở Trần Phú             | Đơn vị sự nghiệp công lập                  | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Công ty Khai thác công trình thủy lợi Đa Độ | Doanh nghiệp nhà nước                      | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Công ty cổ phần Dệt may Cát Hải             | Tổ chức có sử dụng lao động                | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Tổ dân phố Cầu Rào 2                        | Thôn, xóm, tổ dân phố                      | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Hội đồng nhân dân thành phố Hải Phòng       | Hội đồng nhân dân cấp tỉnh                 | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Hội đồng nhân dân xã Kiến Thụy              | Hội đồng nhân dân cấp xã                   | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Ủy ban Mặt trận Tổ quốc xã Kiến Thụy        | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Hội Nông dân xã Kiến Thụy                   | Tổ chức chính trị - xã hội                 | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Đảng ủy xã Kiến Thụy                        | Cấp ủy, ban đảng                           | "Không áp dụng", lý do "khác loại đơn vị"     |

    @HP-2.5.b-3
    Khung kịch bản: Hải Dương trước sắp xếp và tỉnh khác không thuộc địa bàn - mở rộng tiện ích
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Và "giao dịch trực tiếp với công dân" là có
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và "Số hồ sơ thủ tục hành chính tiếp nhận" năm 2024 là 1000
      Và "Số hồ sơ nộp trực tuyến" năm 2024 là 500
      Và "Số hồ sơ thủ tục hành chính tiếp nhận" năm 2025 là 1200
      Và "Số hồ sơ nộp trực tuyến" năm 2025 là 600
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác địa bàn"

      Dữ liệu:
        | đơn vị                      | nơi                                                 |
        | Ủy ban nhân dân xã Thanh Hà | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) |
        | Ủy ban nhân dân xã Quảng La | tỉnh Quảng Ninh                                     |

    @HP-2.5.b-3
    Khung kịch bản: Tiện ích mới hoặc được mở rộng phải trong năm
      Biết "giao dịch trực tiếp với công dân" là có
      Và số liệu đầy đủ đến ngày 10/01/2026
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày <ngày bắt đầu>, công dụng: dịch vụ công; ngày mở rộng gần nhất: <ngày mở rộng>
      Và "Số hồ sơ thủ tục hành chính tiếp nhận" năm 2024 là 1000
      Và "Số hồ sơ nộp trực tuyến" năm 2024 là 500
      Và "Số hồ sơ thủ tục hành chính tiếp nhận" năm 2025 là 1200
      Và "Số hồ sơ nộp trực tuyến" năm 2025 là 600
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày bắt đầu | ngày mở rộng | kết quả                               |
        | 31/12/2024   | 31/12/2024   | "Vi phạm", lý do "chưa đủ minh chứng" |
        | 01/01/2025   | 01/01/2026   | "Đạt"                                 |
        | 31/12/2025   | 01/01/2026   | "Đạt"                                 |
        | 01/01/2026   | 01/01/2026   | "Vi phạm", lý do "chưa đủ minh chứng" |
        | 10/03/2023   | 01/01/2025   | "Đạt"                                 |
        | 10/03/2023   | 31/12/2025   | "Đạt"                                 |
        | 10/03/2023   | 01/01/2026   | "Vi phạm", lý do "chưa đủ minh chứng" |

    @HP-2.5.b-3
    Khung kịch bản: Tiện ích phải phục vụ dịch vụ công
      Biết "giao dịch trực tiếp với công dân" là có
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày 10/03/2025, công dụng: <công dụng>; ngày mở rộng gần nhất: 20/09/2025
      Và "Số hồ sơ thủ tục hành chính tiếp nhận" năm 2024 là 1000
      Và "Số hồ sơ nộp trực tuyến" năm 2024 là 500
      Và "Số hồ sơ thủ tục hành chính tiếp nhận" năm 2025 là 1200
      Và "Số hồ sơ nộp trực tuyến" năm 2025 là 600
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | công dụng                  | kết quả                               |
        | dịch vụ công               | "Đạt"                                 |
        | quản lý điều hành          | "Vi phạm", lý do "chưa đủ minh chứng" |
        | công khai                  | "Vi phạm", lý do "chưa đủ minh chứng" |
        | dịch vụ công và thanh toán | "Đạt"                                 |

    @HP-2.5.b-3
    Khung kịch bản: Tiện ích cũ được mở rộng cũng phải phục vụ dịch vụ công
      Biết "giao dịch trực tiếp với công dân" là có
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày 10/03/2023, công dụng: <công dụng>; ngày mở rộng gần nhất: 20/09/2025
      Và "Số hồ sơ thủ tục hành chính tiếp nhận" năm 2024 là 1000
      Và "Số hồ sơ nộp trực tuyến" năm 2024 là 500
      Và "Số hồ sơ thủ tục hành chính tiếp nhận" năm 2025 là 1200
      Và "Số hồ sơ nộp trực tuyến" năm 2025 là 600
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | công dụng         | kết quả                               |
        | dịch vụ công      | "Đạt"                                 |
        | quản lý điều hành | "Vi phạm", lý do "chưa đủ minh chứng" |

    @HP-2.5.b-3
    Kịch bản: Tiện ích cũ không ghi ngày mở rộng thì chưa đủ dữ liệu
      Biết "giao dịch trực tiếp với công dân" là có
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày 10/03/2023, công dụng: dịch vụ công
      Và "Số hồ sơ thủ tục hành chính tiếp nhận" năm 2024 là 1000
      Và "Số hồ sơ nộp trực tuyến" năm 2024 là 500
      Và "Số hồ sơ thủ tục hành chính tiếp nhận" năm 2025 là 1200
      Và "Số hồ sơ nộp trực tuyến" năm 2025 là 600
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @HP-2.5.b-3
    Khung kịch bản: Không có tiện ích mới nhưng tỷ lệ hồ sơ trực tuyến cao hơn năm trước
      Biết "giao dịch trực tiếp với công dân" là có
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và "Số hồ sơ thủ tục hành chính tiếp nhận" năm 2024 là 1000
      Và "Số hồ sơ nộp trực tuyến" năm 2024 là 500
      Và "Số hồ sơ thủ tục hành chính tiếp nhận" năm 2025 là 1200
      Và "Số hồ sơ nộp trực tuyến" năm 2025 là <năm nay>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm nay | kết quả                               |
        | 599     | "Vi phạm", lý do "chưa đủ minh chứng" |
        | 600     | "Vi phạm", lý do "chưa đủ minh chứng" |
        | 601     | "Đạt"                                 |

    @HP-2.5.b-3
    Kịch bản: Không có số liệu năm trước để so sánh
      Biết "giao dịch trực tiếp với công dân" là có
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và "Số hồ sơ thủ tục hành chính tiếp nhận" năm 2025 là 1200
      Và "Số hồ sơ nộp trực tuyến" năm 2025 là 900
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đủ minh chứng"

    @HP-2.5.b-3
    Kịch bản: Chưa báo cáo số hồ sơ trực tuyến của năm
      Biết "giao dịch trực tiếp với công dân" là có
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và "Số hồ sơ thủ tục hành chính tiếp nhận" năm 2024 là 1000
      Và "Số hồ sơ nộp trực tuyến" năm 2024 là 500
      Và "Số hồ sơ thủ tục hành chính tiếp nhận" năm 2025 là 1200
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @HP-2.5.b-3
    Khung kịch bản: Chưa báo cáo công cụ số, tỷ lệ trực tuyến có tăng hay không
      Biết "giao dịch trực tiếp với công dân" là có
      Và chưa báo cáo "Công cụ số, tiện ích đưa vào sử dụng"
      Và "Số hồ sơ thủ tục hành chính tiếp nhận" năm 2024 là 1000
      Và "Số hồ sơ nộp trực tuyến" năm 2024 là 500
      Và "Số hồ sơ thủ tục hành chính tiếp nhận" năm 2025 là 1200
      Và "Số hồ sơ nộp trực tuyến" năm 2025 là <năm nay>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | năm nay | kết quả                                         |
        | 600     | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |
        | 601     | "Đạt"                                           |

    @HP-2.5.b-3
    Khung kịch bản: Chỉ xét nơi giao dịch trực tiếp với công dân - mở rộng tiện ích
      Biết <điều kiện>
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và "Số hồ sơ thủ tục hành chính tiếp nhận" năm 2024 là 1000
      Và "Số hồ sơ nộp trực tuyến" năm 2024 là 500
      Và "Số hồ sơ thủ tục hành chính tiếp nhận" năm 2025 là 1200
      Và "Số hồ sơ nộp trực tuyến" năm 2025 là 600
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | điều kiện                                       | kết quả                                                |
        | "giao dịch trực tiếp với công dân" là có        | "Vi phạm", lý do "chưa đủ minh chứng"                  |
        | "giao dịch trực tiếp với công dân" là không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | chưa báo cáo "giao dịch trực tiếp với công dân" | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

    @HP-2.5.b-3
    Khung kịch bản: Năm 2025 là năm đầu tiên xét mở rộng tiện ích
      Biết hồ sơ <kỳ> của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và "giao dịch trực tiếp với công dân" là có
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và "Số hồ sơ thủ tục hành chính tiếp nhận" năm <năm trước> là 1000
      Và "Số hồ sơ nộp trực tuyến" năm <năm trước> là 500
      Và "Số hồ sơ thủ tục hành chính tiếp nhận" năm <năm nay> là 1200
      Và "Số hồ sơ nộp trực tuyến" năm <năm nay> là 600
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | năm trước | năm nay | ngày đánh giá | kết quả                                         |
        | năm 2024 | 2023      | 2024    | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | 2024      | 2025    | 15/01/2026    | "Vi phạm", lý do "chưa đủ minh chứng"           |
        | năm 2026 | 2025      | 2026    | 15/01/2027    | "Vi phạm", lý do "chưa đủ minh chứng"           |

    @HP-2.5.b-3
    Khung kịch bản: Mở rộng tiện ích: hết năm và đủ số liệu mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và "giao dịch trực tiếp với công dân" là có
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và "Số hồ sơ thủ tục hành chính tiếp nhận" năm 2024 là 1000
      Và "Số hồ sơ nộp trực tuyến" năm 2024 là 500
      Và "Số hồ sơ thủ tục hành chính tiếp nhận" năm 2025 là 1200
      Và "Số hồ sơ nộp trực tuyến" năm 2025 là 600
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Vi phạm", lý do "chưa đủ minh chứng"       |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @HP-2.5.b-3
    Khung kịch bản: Xã thành lập cuối năm, dưới 90 ngày thì không xét mở rộng tiện ích
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và "giao dịch trực tiếp với công dân" là có
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và "Số hồ sơ thủ tục hành chính tiếp nhận" năm 2024 là 1000
      Và "Số hồ sơ nộp trực tuyến" năm 2024 là 500
      Và "Số hồ sơ thủ tục hành chính tiếp nhận" năm 2025 là 1200
      Và "Số hồ sơ nộp trực tuyến" năm 2025 là 600
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                               |
        | 03/10/2025     | "Vi phạm", lý do "chưa đủ minh chứng" |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"  |

    @HP-2.5.b-4
    Khung kịch bản: Chưa khảo sát sự hài lòng thì vẫn không bị coi là vi phạm
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và "giao dịch trực tiếp với công dân" là có
      Và không có "Đợt đánh giá mức độ hài lòng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                      | loại                                       | kết quả                                       |
        | Ủy ban nhân dân thành phố Hải Phòng         | Ủy ban nhân dân cấp tỉnh                   | "Đạt"                                         |
        | Ủy ban nhân dân quận Ngô Quyền              | Ủy ban nhân dân cấp huyện                  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | Ủy ban nhân dân xã Kiến Thụy                | Ủy ban nhân dân cấp xã                     | "Đạt"                                         |
        | Chi cục Thủy lợi Hải Phòng                  | Cơ quan nhà nước                           | "Đạt"                                         |
        | Sở Tư pháp thành phố Hải Phòng              | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Đạt"                                         |
        | Trường Trung học cơ sở Trần Phú             | Đơn vị sự nghiệp công lập                  | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Công ty Khai thác công trình thủy lợi Đa Độ | Doanh nghiệp nhà nước                      | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Công ty cổ phần Dệt may Cát Hải             | Tổ chức có sử dụng lao động                | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Tổ dân phố Cầu Rào 2                        | Thôn, xóm, tổ dân phố                      | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Hội đồng nhân dân thành phố Hải Phòng       | Hội đồng nhân dân cấp tỉnh                 | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Hội đồng nhân dân xã Kiến Thụy              | Hội đồng nhân dân cấp xã                   | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Ủy ban Mặt trận Tổ quốc xã Kiến Thụy        | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Hội Nông dân xã Kiến Thụy                   | Tổ chức chính trị - xã hội                 | "Không áp dụng", lý do "khác loại đơn vị"     |
        | Đảng ủy xã Kiến Thụy                        | Cấp ủy, ban đảng                           | "Không áp dụng", lý do "khác loại đơn vị"     |

    @HP-2.5.b-4
    Khung kịch bản: Hải Dương trước sắp xếp và tỉnh khác không thuộc địa bàn - sự hài lòng
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Và "giao dịch trực tiếp với công dân" là có
      Và không có "Đợt đánh giá mức độ hài lòng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác địa bàn"

      Dữ liệu:
        | đơn vị                      | nơi                                                 |
        | Ủy ban nhân dân xã Thanh Hà | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) |
        | Ủy ban nhân dân xã Quảng La | tỉnh Quảng Ninh                                     |

    @HP-2.5.b-4
    Khung kịch bản: Có khảo sát thì không ghi chú, không có khảo sát thì ghi chú
      Biết "giao dịch trực tiếp với công dân" là có
      Và số liệu đầy đủ đến ngày 10/01/2026
      Và có "Đợt đánh giá mức độ hài lòng" ngày <ngày>, số phiếu trả lời: 200; số phiếu hài lòng: 120
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và <có hay không> ghi chú "Không ghi nhận lần nào"

      Dữ liệu:
        | ngày       | có hay không |
        | 31/12/2024 | có           |
        | 01/01/2025 | không có     |
        | 31/12/2025 | không có     |
        | 01/01/2026 | có           |

    @HP-2.5.b-4
    Kịch bản: Tỷ lệ hài lòng giảm so với năm trước vẫn đạt
      Biết "giao dịch trực tiếp với công dân" là có
      Và có "Đợt đánh giá mức độ hài lòng" ngày 15/10/2024, số phiếu trả lời: 200; số phiếu hài lòng: 190
      Và có "Đợt đánh giá mức độ hài lòng" ngày 15/10/2025, số phiếu trả lời: 200; số phiếu hài lòng: 120
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @HP-2.5.b-4
    Khung kịch bản: Khảo sát sự hài lòng: chưa hết năm thì chưa kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và "giao dịch trực tiếp với công dân" là có
      Và không có "Đợt đánh giá mức độ hài lòng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 31/12/2025    | "Chưa đến hạn"                              |
        | 31/12/2025  | 01/01/2026    | "Đạt"                                       |
        | 30/12/2025  | 01/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @HP-2.5.b-4
    Khung kịch bản: Năm 2025 là năm đầu tiên theo dõi sự hài lòng
      Biết hồ sơ <kỳ> của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và "giao dịch trực tiếp với công dân" là có
      Và không có "Đợt đánh giá mức độ hài lòng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kỳ       | ngày đánh giá | kết quả                                         |
        | năm 2024 | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | năm 2025 | 15/01/2026    | "Đạt"                                           |
        | năm 2026 | 15/01/2027    | "Đạt"                                           |

    @HP-2.5.b-4
    Khung kịch bản: Chỉ xét nơi giao dịch trực tiếp với công dân - sự hài lòng
      Biết <điều kiện>
      Và không có "Đợt đánh giá mức độ hài lòng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | điều kiện                                       | kết quả                                                |
        | "giao dịch trực tiếp với công dân" là có        | "Đạt"                                                  |
        | "giao dịch trực tiếp với công dân" là không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | chưa báo cáo "giao dịch trực tiếp với công dân" | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

    @HP-2.5.b-4
    Khung kịch bản: Xã thành lập cuối năm, dưới 90 ngày thì không xét sự hài lòng
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và "giao dịch trực tiếp với công dân" là có
      Và không có "Đợt đánh giá mức độ hài lòng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 03/10/2025     | "Đạt"                                |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @HP-2.5.b-4
    Kịch bản: Chưa báo cáo khảo sát sự hài lòng
      Biết "giao dịch trực tiếp với công dân" là có
      Và chưa báo cáo "Đợt đánh giá mức độ hài lòng"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

  Quy tắc: Mã QR tại Bộ phận Một cửa (điểm c khoản 5)

    @HP-2.5.c-1
    Khung kịch bản: Mã QR: nơi nào chưa có thì không đạt
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và "Bộ phận Một cửa, trung tâm phục vụ hành chính công" là có
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                      | loại                                       | kết quả                                   |
        | Ủy ban nhân dân thành phố Hải Phòng         | Ủy ban nhân dân cấp tỉnh                   | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân quận Ngô Quyền              | Ủy ban nhân dân cấp huyện                  | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân xã Kiến Thụy                | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "không có"               |
        | Chi cục Thủy lợi Hải Phòng                  | Cơ quan nhà nước                           | "Vi phạm", lý do "không có"               |
        | Sở Tư pháp thành phố Hải Phòng              | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có"               |
        | Trường Trung học cơ sở Trần Phú             | Đơn vị sự nghiệp công lập                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty Khai thác công trình thủy lợi Đa Độ | Doanh nghiệp nhà nước                      | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty cổ phần Dệt may Cát Hải             | Tổ chức có sử dụng lao động                | "Không áp dụng", lý do "khác loại đơn vị" |
        | Tổ dân phố Cầu Rào 2                        | Thôn, xóm, tổ dân phố                      | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội đồng nhân dân thành phố Hải Phòng       | Hội đồng nhân dân cấp tỉnh                 | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội đồng nhân dân xã Kiến Thụy              | Hội đồng nhân dân cấp xã                   | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban Mặt trận Tổ quốc xã Kiến Thụy        | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội Nông dân xã Kiến Thụy                   | Tổ chức chính trị - xã hội                 | "Không áp dụng", lý do "khác loại đơn vị" |
        | Đảng ủy xã Kiến Thụy                        | Cấp ủy, ban đảng                           | "Không áp dụng", lý do "khác loại đơn vị" |

    @HP-2.5.c-1
    Khung kịch bản: Hải Dương trước sắp xếp và tỉnh khác không thuộc địa bàn - mã QR
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Và "Bộ phận Một cửa, trung tâm phục vụ hành chính công" là có
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác địa bàn"

      Dữ liệu:
        | đơn vị                      | nơi                                                 |
        | Ủy ban nhân dân xã Thanh Hà | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) |
        | Ủy ban nhân dân xã Quảng La | tỉnh Quảng Ninh                                     |

    @HP-2.5.c-1
    Khung kịch bản: Mã QR: chờ 180 ngày kể từ ngày thông qua, đến hết 04/06/2025
      Biết hồ sơ từ 06/12/2024 đến 30/06/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và "Bộ phận Một cửa, trung tâm phục vụ hành chính công" là có
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 04/06/2025

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 04/06/2025  | 03/06/2025    | "Chưa đến hạn"                              |
        | 04/06/2025  | 04/06/2025    | "Chưa đến hạn"                              |
        | 04/06/2025  | 05/06/2025    | "Vi phạm", lý do "không có"                 |
        | 03/06/2025  | 05/06/2025    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @HP-2.5.c-1
    Khung kịch bản: Mã QR: xã thành lập ngày 01/07/2025 được chờ đến hết 28/12/2025
      Biết đơn vị thành lập ngày 01/07/2025
      Và "Bộ phận Một cửa, trung tâm phục vụ hành chính công" là có
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 28/12/2025

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 28/12/2025    | "Chưa đến hạn"              |
        | 29/12/2025    | "Vi phạm", lý do "không có" |

    @HP-2.5.c-1
    Khung kịch bản: Mã QR: trước ngày thông qua Nghị quyết thì chưa xét
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và số liệu đầy đủ đến ngày 30/11/2024
      Và "Bộ phận Một cửa, trung tâm phục vụ hành chính công" là có
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                         |
        | 05/12/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 06/12/2024    | "Chưa đến hạn"                                  |

    @HP-2.5.c-1
    Khung kịch bản: Mã QR: xã chấm dứt hoạt động trong thời gian chờ thì không xét
      Biết hồ sơ từ 06/12/2024 đến 30/06/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và "Bộ phận Một cửa, trung tâm phục vụ hành chính công" là có
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 04/06/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 05/06/2025  | "Vi phạm", lý do "không có"                   |

    @HP-2.5.c-1
    Khung kịch bản: Mã QR: đúng loại công cụ mới được tính
      Biết "Bộ phận Một cửa, trung tâm phục vụ hành chính công" là có
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày 10/03/2025, <công cụ>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | công cụ                                                  | kết quả                     |
        | loại công cụ: mã QR; đặt tại Bộ phận Một cửa: có         | "Đạt"                       |
        | loại công cụ: mã QR; đặt tại Bộ phận Một cửa: không      | "Vi phạm", lý do "không có" |
        | loại công cụ: ki-ốt tra cứu; đặt tại Bộ phận Một cửa: có | "Vi phạm", lý do "không có" |

    @HP-2.5.c-1
    Khung kịch bản: Mã QR: phải còn dùng vào ngày đánh giá
      Biết "Bộ phận Một cửa, trung tâm phục vụ hành chính công" là có
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày <ngày bắt đầu>, loại công cụ: mã QR; đặt tại Bộ phận Một cửa: có; ngày ngừng sử dụng: <ngừng dùng>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày bắt đầu | ngừng dùng | kết quả                     |
        | 10/03/2023   | 14/01/2026 | "Vi phạm", lý do "không có" |
        | 10/03/2023   | 15/01/2026 | "Đạt"                       |
        | 10/03/2025   | 31/12/2026 | "Đạt"                       |

    @HP-2.5.c-1
    Khung kịch bản: Mã QR: đạt từ ngày đưa vào sử dụng
      Biết hồ sơ từ 06/12/2024 đến 30/06/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và "Bộ phận Một cửa, trung tâm phục vụ hành chính công" là có
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày 20/03/2025, loại công cụ: mã QR; đặt tại Bộ phận Một cửa: có
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả        |
        | 19/03/2025    | "Chưa đến hạn" |
        | 20/03/2025    | "Đạt"          |

    @HP-2.5.c-1
    Kịch bản: Mã QR: chưa báo cáo công cụ số
      Biết "Bộ phận Một cửa, trung tâm phục vụ hành chính công" là có
      Và chưa báo cáo "Công cụ số, tiện ích đưa vào sử dụng"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @HP-2.5.c-1
    Khung kịch bản: Mã QR: điều kiện áp dụng
      Biết <điều kiện>
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | điều kiện                                                         | kết quả                                                |
        | "Bộ phận Một cửa, trung tâm phục vụ hành chính công" là có        | "Vi phạm", lý do "không có"                            |
        | "Bộ phận Một cửa, trung tâm phục vụ hành chính công" là không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | chưa báo cáo "Bộ phận Một cửa, trung tâm phục vụ hành chính công" | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

    @HP-2.5.c-1
    Kịch bản: Không ghi mã QR có đặt tại Bộ phận Một cửa hay không
      Biết "Bộ phận Một cửa, trung tâm phục vụ hành chính công" là có
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày 10/03/2025, loại công cụ: mã QR
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

  Quy tắc: Thanh toán bằng mã QR (điểm c khoản 5)

    @HP-2.5.c-2
    Khung kịch bản: Mã QR thanh toán: nơi nào chưa có thì không đạt
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và "Bộ phận Một cửa, trung tâm phục vụ hành chính công" là có
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                      | loại                                       | kết quả                                   |
        | Ủy ban nhân dân thành phố Hải Phòng         | Ủy ban nhân dân cấp tỉnh                   | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân quận Ngô Quyền              | Ủy ban nhân dân cấp huyện                  | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân xã Kiến Thụy                | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "không có"               |
        | Chi cục Thủy lợi Hải Phòng                  | Cơ quan nhà nước                           | "Vi phạm", lý do "không có"               |
        | Sở Tư pháp thành phố Hải Phòng              | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có"               |
        | Trường Trung học cơ sở Trần Phú             | Đơn vị sự nghiệp công lập                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty Khai thác công trình thủy lợi Đa Độ | Doanh nghiệp nhà nước                      | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty cổ phần Dệt may Cát Hải             | Tổ chức có sử dụng lao động                | "Không áp dụng", lý do "khác loại đơn vị" |
        | Tổ dân phố Cầu Rào 2                        | Thôn, xóm, tổ dân phố                      | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội đồng nhân dân thành phố Hải Phòng       | Hội đồng nhân dân cấp tỉnh                 | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội đồng nhân dân xã Kiến Thụy              | Hội đồng nhân dân cấp xã                   | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban Mặt trận Tổ quốc xã Kiến Thụy        | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội Nông dân xã Kiến Thụy                   | Tổ chức chính trị - xã hội                 | "Không áp dụng", lý do "khác loại đơn vị" |
        | Đảng ủy xã Kiến Thụy                        | Cấp ủy, ban đảng                           | "Không áp dụng", lý do "khác loại đơn vị" |

    @HP-2.5.c-2
    Khung kịch bản: Hải Dương trước sắp xếp và tỉnh khác không thuộc địa bàn - mã QR thanh toán
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Và "Bộ phận Một cửa, trung tâm phục vụ hành chính công" là có
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác địa bàn"

      Dữ liệu:
        | đơn vị                      | nơi                                                 |
        | Ủy ban nhân dân xã Thanh Hà | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) |
        | Ủy ban nhân dân xã Quảng La | tỉnh Quảng Ninh                                     |

    @HP-2.5.c-2
    Khung kịch bản: Mã QR thanh toán: chờ 180 ngày kể từ ngày thông qua, đến hết 04/06/2025
      Biết hồ sơ từ 06/12/2024 đến 30/06/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và "Bộ phận Một cửa, trung tâm phục vụ hành chính công" là có
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 04/06/2025

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 04/06/2025  | 03/06/2025    | "Chưa đến hạn"                              |
        | 04/06/2025  | 04/06/2025    | "Chưa đến hạn"                              |
        | 04/06/2025  | 05/06/2025    | "Vi phạm", lý do "không có"                 |
        | 03/06/2025  | 05/06/2025    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @HP-2.5.c-2
    Khung kịch bản: Mã QR thanh toán: xã thành lập ngày 01/07/2025 được chờ đến hết 28/12/2025
      Biết đơn vị thành lập ngày 01/07/2025
      Và "Bộ phận Một cửa, trung tâm phục vụ hành chính công" là có
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 28/12/2025

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 28/12/2025    | "Chưa đến hạn"              |
        | 29/12/2025    | "Vi phạm", lý do "không có" |

    @HP-2.5.c-2
    Khung kịch bản: Mã QR thanh toán: trước ngày thông qua Nghị quyết thì chưa xét
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và số liệu đầy đủ đến ngày 30/11/2024
      Và "Bộ phận Một cửa, trung tâm phục vụ hành chính công" là có
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                         |
        | 05/12/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 06/12/2024    | "Chưa đến hạn"                                  |

    @HP-2.5.c-2
    Khung kịch bản: Mã QR thanh toán: xã chấm dứt hoạt động trong thời gian chờ thì không xét
      Biết hồ sơ từ 06/12/2024 đến 30/06/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và "Bộ phận Một cửa, trung tâm phục vụ hành chính công" là có
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 04/06/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 05/06/2025  | "Vi phạm", lý do "không có"                   |

    @HP-2.5.c-2
    Khung kịch bản: Mã QR thanh toán: đúng loại công cụ mới được tính
      Biết "Bộ phận Một cửa, trung tâm phục vụ hành chính công" là có
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày 10/03/2025, <công cụ>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | công cụ                                                                                 | kết quả                     |
        | loại công cụ: mã QR; đặt tại Bộ phận Một cửa: có; công dụng: thanh toán                 | "Đạt"                       |
        | loại công cụ: mã QR; đặt tại Bộ phận Một cửa: có; công dụng: đánh giá mức độ hài lòng   | "Vi phạm", lý do "không có" |
        | loại công cụ: mã QR; đặt tại Bộ phận Một cửa: không; công dụng: thanh toán              | "Vi phạm", lý do "không có" |
        | loại công cụ: thanh toán trực tuyến; đặt tại Bộ phận Một cửa: có; công dụng: thanh toán | "Vi phạm", lý do "không có" |

    @HP-2.5.c-2
    Khung kịch bản: Mã QR thanh toán: phải còn dùng vào ngày đánh giá
      Biết "Bộ phận Một cửa, trung tâm phục vụ hành chính công" là có
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày <ngày bắt đầu>, loại công cụ: mã QR; đặt tại Bộ phận Một cửa: có; công dụng: thanh toán; ngày ngừng sử dụng: <ngừng dùng>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày bắt đầu | ngừng dùng | kết quả                     |
        | 10/03/2023   | 14/01/2026 | "Vi phạm", lý do "không có" |
        | 10/03/2023   | 15/01/2026 | "Đạt"                       |
        | 10/03/2025   | 31/12/2026 | "Đạt"                       |

    @HP-2.5.c-2
    Khung kịch bản: Mã QR thanh toán: đạt từ ngày đưa vào sử dụng
      Biết hồ sơ từ 06/12/2024 đến 30/06/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và "Bộ phận Một cửa, trung tâm phục vụ hành chính công" là có
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày 20/03/2025, loại công cụ: mã QR; đặt tại Bộ phận Một cửa: có; công dụng: thanh toán
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả        |
        | 19/03/2025    | "Chưa đến hạn" |
        | 20/03/2025    | "Đạt"          |

    @HP-2.5.c-2
    Kịch bản: Mã QR thanh toán: chưa báo cáo công cụ số
      Biết "Bộ phận Một cửa, trung tâm phục vụ hành chính công" là có
      Và chưa báo cáo "Công cụ số, tiện ích đưa vào sử dụng"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @HP-2.5.c-2
    Khung kịch bản: Mã QR thanh toán: điều kiện áp dụng
      Biết <điều kiện>
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | điều kiện                                                         | kết quả                                                |
        | "Bộ phận Một cửa, trung tâm phục vụ hành chính công" là có        | "Vi phạm", lý do "không có"                            |
        | "Bộ phận Một cửa, trung tâm phục vụ hành chính công" là không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | chưa báo cáo "Bộ phận Một cửa, trung tâm phục vụ hành chính công" | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

    @HP-2.5.c-2
    Kịch bản: Không ghi công dụng của mã QR - thanh toán
      Biết "Bộ phận Một cửa, trung tâm phục vụ hành chính công" là có
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày 10/03/2025, loại công cụ: mã QR; đặt tại Bộ phận Một cửa: có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

  Quy tắc: Đánh giá bằng mã QR (điểm c khoản 5)

    @HP-2.5.c-3
    Khung kịch bản: Mã QR đánh giá: nơi nào chưa có thì không đạt
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và "Bộ phận Một cửa, trung tâm phục vụ hành chính công" là có
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | đơn vị                                      | loại                                       | kết quả                                   |
        | Ủy ban nhân dân thành phố Hải Phòng         | Ủy ban nhân dân cấp tỉnh                   | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân quận Ngô Quyền              | Ủy ban nhân dân cấp huyện                  | "Vi phạm", lý do "không có"               |
        | Ủy ban nhân dân xã Kiến Thụy                | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "không có"               |
        | Chi cục Thủy lợi Hải Phòng                  | Cơ quan nhà nước                           | "Vi phạm", lý do "không có"               |
        | Sở Tư pháp thành phố Hải Phòng              | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có"               |
        | Trường Trung học cơ sở Trần Phú             | Đơn vị sự nghiệp công lập                  | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty Khai thác công trình thủy lợi Đa Độ | Doanh nghiệp nhà nước                      | "Không áp dụng", lý do "khác loại đơn vị" |
        | Công ty cổ phần Dệt may Cát Hải             | Tổ chức có sử dụng lao động                | "Không áp dụng", lý do "khác loại đơn vị" |
        | Tổ dân phố Cầu Rào 2                        | Thôn, xóm, tổ dân phố                      | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội đồng nhân dân thành phố Hải Phòng       | Hội đồng nhân dân cấp tỉnh                 | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội đồng nhân dân xã Kiến Thụy              | Hội đồng nhân dân cấp xã                   | "Không áp dụng", lý do "khác loại đơn vị" |
        | Ủy ban Mặt trận Tổ quốc xã Kiến Thụy        | Ủy ban Mặt trận Tổ quốc Việt Nam           | "Không áp dụng", lý do "khác loại đơn vị" |
        | Hội Nông dân xã Kiến Thụy                   | Tổ chức chính trị - xã hội                 | "Không áp dụng", lý do "khác loại đơn vị" |
        | Đảng ủy xã Kiến Thụy                        | Cấp ủy, ban đảng                           | "Không áp dụng", lý do "khác loại đơn vị" |

    @HP-2.5.c-3
    Khung kịch bản: Hải Dương trước sắp xếp và tỉnh khác không thuộc địa bàn - mã QR đánh giá
      Biết hồ sơ năm 2025 của <đơn vị>, loại "Ủy ban nhân dân cấp xã", <nơi>
      Và "Bộ phận Một cửa, trung tâm phục vụ hành chính công" là có
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác địa bàn"

      Dữ liệu:
        | đơn vị                      | nơi                                                 |
        | Ủy ban nhân dân xã Thanh Hà | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) |
        | Ủy ban nhân dân xã Quảng La | tỉnh Quảng Ninh                                     |

    @HP-2.5.c-3
    Khung kịch bản: Mã QR đánh giá: chờ 180 ngày kể từ ngày thông qua, đến hết 04/06/2025
      Biết hồ sơ từ 06/12/2024 đến 30/06/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và "Bộ phận Một cửa, trung tâm phục vụ hành chính công" là có
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 04/06/2025

      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 04/06/2025  | 03/06/2025    | "Chưa đến hạn"                              |
        | 04/06/2025  | 04/06/2025    | "Chưa đến hạn"                              |
        | 04/06/2025  | 05/06/2025    | "Vi phạm", lý do "không có"                 |
        | 03/06/2025  | 05/06/2025    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @HP-2.5.c-3
    Khung kịch bản: Mã QR đánh giá: xã thành lập ngày 01/07/2025 được chờ đến hết 28/12/2025
      Biết đơn vị thành lập ngày 01/07/2025
      Và "Bộ phận Một cửa, trung tâm phục vụ hành chính công" là có
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 28/12/2025

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 28/12/2025    | "Chưa đến hạn"              |
        | 29/12/2025    | "Vi phạm", lý do "không có" |

    @HP-2.5.c-3
    Khung kịch bản: Mã QR đánh giá: trước ngày thông qua Nghị quyết thì chưa xét
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và số liệu đầy đủ đến ngày 30/11/2024
      Và "Bộ phận Một cửa, trung tâm phục vụ hành chính công" là có
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                         |
        | 05/12/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 06/12/2024    | "Chưa đến hạn"                                  |

    @HP-2.5.c-3
    Khung kịch bản: Mã QR đánh giá: xã chấm dứt hoạt động trong thời gian chờ thì không xét
      Biết hồ sơ từ 06/12/2024 đến 30/06/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và "Bộ phận Một cửa, trung tâm phục vụ hành chính công" là có
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 04/06/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 05/06/2025  | "Vi phạm", lý do "không có"                   |

    @HP-2.5.c-3
    Khung kịch bản: Mã QR đánh giá: đúng loại công cụ mới được tính
      Biết "Bộ phận Một cửa, trung tâm phục vụ hành chính công" là có
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày 10/03/2025, <công cụ>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | công cụ                                                                                       | kết quả                     |
        | loại công cụ: mã QR; đặt tại Bộ phận Một cửa: có; công dụng: đánh giá mức độ hài lòng         | "Đạt"                       |
        | loại công cụ: mã QR; đặt tại Bộ phận Một cửa: có; công dụng: thanh toán                       | "Vi phạm", lý do "không có" |
        | loại công cụ: mã QR; đặt tại Bộ phận Một cửa: không; công dụng: đánh giá mức độ hài lòng      | "Vi phạm", lý do "không có" |
        | loại công cụ: ki-ốt tra cứu; đặt tại Bộ phận Một cửa: có; công dụng: đánh giá mức độ hài lòng | "Vi phạm", lý do "không có" |

    @HP-2.5.c-3
    Khung kịch bản: Mã QR đánh giá: phải còn dùng vào ngày đánh giá
      Biết "Bộ phận Một cửa, trung tâm phục vụ hành chính công" là có
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày <ngày bắt đầu>, loại công cụ: mã QR; đặt tại Bộ phận Một cửa: có; công dụng: đánh giá mức độ hài lòng; ngày ngừng sử dụng: <ngừng dùng>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày bắt đầu | ngừng dùng | kết quả                     |
        | 10/03/2023   | 14/01/2026 | "Vi phạm", lý do "không có" |
        | 10/03/2023   | 15/01/2026 | "Đạt"                       |
        | 10/03/2025   | 31/12/2026 | "Đạt"                       |

    @HP-2.5.c-3
    Khung kịch bản: Mã QR đánh giá: đạt từ ngày đưa vào sử dụng
      Biết hồ sơ từ 06/12/2024 đến 30/06/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và "Bộ phận Một cửa, trung tâm phục vụ hành chính công" là có
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày 20/03/2025, loại công cụ: mã QR; đặt tại Bộ phận Một cửa: có; công dụng: đánh giá mức độ hài lòng
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả        |
        | 19/03/2025    | "Chưa đến hạn" |
        | 20/03/2025    | "Đạt"          |

    @HP-2.5.c-3
    Kịch bản: Mã QR đánh giá: chưa báo cáo công cụ số
      Biết "Bộ phận Một cửa, trung tâm phục vụ hành chính công" là có
      Và chưa báo cáo "Công cụ số, tiện ích đưa vào sử dụng"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @HP-2.5.c-3
    Khung kịch bản: Mã QR đánh giá: điều kiện áp dụng
      Biết <điều kiện>
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | điều kiện                                                         | kết quả                                                |
        | "Bộ phận Một cửa, trung tâm phục vụ hành chính công" là có        | "Vi phạm", lý do "không có"                            |
        | "Bộ phận Một cửa, trung tâm phục vụ hành chính công" là không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | chưa báo cáo "Bộ phận Một cửa, trung tâm phục vụ hành chính công" | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

    @HP-2.5.c-3
    Kịch bản: Không ghi công dụng của mã QR - đánh giá
      Biết "Bộ phận Một cửa, trung tâm phục vụ hành chính công" là có
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày 10/03/2025, loại công cụ: mã QR; đặt tại Bộ phận Một cửa: có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
