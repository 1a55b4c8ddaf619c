# language: vi
Tính năng: Kế hoạch triển khai Nghị quyết số 15/2024/NQ-HĐND của Ủy ban nhân dân tỉnh Khánh Hòa - mở đầu và yêu cầu (Phần I)

  Bản lưu không ghi ngày ký: nếu hồ sơ không ghi ngày ban hành thì Kế hoạch được áp dụng từ ngày 30/06/2025.
  Việc hằng năm tính từ năm 2025. Kế hoạch chỉ áp dụng trên địa bàn tỉnh Khánh Hòa trước khi hợp nhất.

  Bối cảnh:
    Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa

  Quy tắc: Phần mở đầu - Ủy ban nhân dân tỉnh ban hành Kế hoạch

    @KH-0-1
    Kịch bản: Hồ sơ ghi ngày ban hành bản ký thì đạt
      Biết hồ sơ năm 2025 của Ủy ban nhân dân tỉnh Khánh Hòa, loại "Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và có "Văn bản địa phương đang áp dụng" ngày 30/06/2025, số ký hiệu: 6789/KH-UBND
      Khi đánh giá vào ngày 01/07/2025
      Thì kết quả là "Đạt"

    @KH-0-1
    Kịch bản: Ghi ngày ban hành thì đạt ngay trong ngày đầu áp dụng
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân tỉnh Khánh Hòa, loại "Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và có "Văn bản địa phương đang áp dụng" ngày 30/06/2025
      Khi đánh giá vào ngày 30/06/2025
      Thì kết quả là "Đạt"

    @KH-0-1
    Kịch bản: Bản ký hết hiệu lực sau đó vẫn cho thấy Kế hoạch đã được ban hành
      Biết hồ sơ năm 2025 của Ủy ban nhân dân tỉnh Khánh Hòa, loại "Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và có "Văn bản địa phương đang áp dụng" ngày 30/06/2025, có hiệu lực đến: 30/09/2025
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Đạt"

    @KH-0-1
    Khung kịch bản: Chưa có bản ký thì chưa đủ dữ liệu, không kết luận vi phạm
      Biết hồ sơ 6 tháng cuối năm 2025 của Ủy ban nhân dân tỉnh Khánh Hòa, loại "Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và chưa báo cáo "Văn bản địa phương đang áp dụng"
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                                         |
        | 29/06/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 30/06/2025    | "Chưa đến hạn"                                  |
        | 01/07/2025    | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |
        | 05/01/2026    | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @KH-0-1
    Kịch bản: Bản ký không ghi ngày ban hành thì chưa đủ dữ liệu
      Biết hồ sơ năm 2025 của Ủy ban nhân dân tỉnh Khánh Hòa, loại "Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và có "Văn bản địa phương đang áp dụng" không ghi ngày, số ký hiệu: 6789/KH-UBND
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-0-1
    Kịch bản: Báo cáo không có văn bản nào cũng không bị coi là vi phạm
      Biết hồ sơ năm 2025 của Ủy ban nhân dân tỉnh Khánh Hòa, loại "Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và không có "Văn bản địa phương đang áp dụng" nào
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"
      Và có ghi chú "Không ghi nhận lần nào"

    @KH-0-1
    Khung kịch bản: Chỉ Ủy ban nhân dân tỉnh Khánh Hòa thuộc diện - bản ký Kế hoạch
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và chưa báo cáo "Văn bản địa phương đang áp dụng"
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                                    | loại                                       | nơi                                             | lý do            |
        | Ủy ban nhân dân xã Cam Lâm                | Ủy ban nhân dân cấp xã                     | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Ủy ban nhân dân huyện Khánh Vĩnh          | Ủy ban nhân dân cấp huyện                  | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Thuế cơ sở 2 tỉnh Khánh Hòa               | Cơ quan nhà nước                           | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Sở Xây dựng                               | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Trường Trung học phổ thông Hoàng Hoa Thám | Đơn vị sự nghiệp công lập                  | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Công ty cổ phần Thủy sản Cam Ranh         | Tổ chức có sử dụng lao động                | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Công ty Yến sào Khánh Hòa                 | Doanh nghiệp nhà nước                      | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội đồng nhân dân tỉnh Khánh Hòa          | Hội đồng nhân dân cấp tỉnh                 | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Ủy ban nhân dân tỉnh Khánh Hòa            | Ủy ban nhân dân cấp tỉnh                   | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | khác địa bàn     |
        | Ủy ban nhân dân thành phố Hải Phòng       | Ủy ban nhân dân cấp tỉnh                   | thành phố Hải Phòng                             | khác địa bàn     |

    # Ngày bắt đầu đánh giá lấy theo ngày ban hành ghi trong hồ sơ.
    @KH-0-1
    Khung kịch bản: Ngày ban hành được ghi thì Kế hoạch áp dụng từ ngày đó - bản ký Kế hoạch
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân tỉnh Khánh Hòa, loại "Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và có "Văn bản địa phương đang áp dụng" ngày 01/04/2025, số ký hiệu: 3456/KH-UBND
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                                         |
        | 31/03/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 01/04/2025    | "Đạt"                                           |
        | 15/06/2025    | "Đạt"                                           |

  Quy tắc: Gạch đầu dòng thứ nhất mục 2 Phần I - phối hợp chặt chẽ, thường xuyên

    @KH-I.2-2
    Khung kịch bản: Văn bản phối hợp phải còn hiệu lực vào một ngày trong năm
      Biết có "Quy chế, chương trình, kế hoạch phối hợp" ngày <ban hành>, có hiệu lực đến: <hiệu lực đến>; cơ quan phối hợp: Sở Nội vụ
      Và số liệu đầy đủ đến ngày 10/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ban hành   | hiệu lực đến | kết quả                                  |
        | 15/03/2023 | 31/12/2024   | "Không áp dụng", lý do "không phát sinh" |
        | 15/03/2023 | 01/01/2025   | "Đạt"                                    |
        | 01/01/2025 | 31/12/2027   | "Đạt"                                    |
        | 31/12/2025 | 31/12/2027   | "Đạt"                                    |
        | 01/01/2026 | 31/12/2027   | "Không áp dụng", lý do "không phát sinh" |

    @KH-I.2-2
    Khung kịch bản: Một đơn vị chưa có văn bản phối hợp không bị coi là vi phạm
      Biết không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                                  |
        | 31/12/2025    | "Chưa đến hạn"                           |
        | 01/01/2026    | "Không áp dụng", lý do "không phát sinh" |

    @KH-I.2-2
    Kịch bản: Chưa có văn bản phối hợp thì ghi chú không ghi nhận lần nào
      Biết không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"
      Và có ghi chú "Không ghi nhận lần nào"

    @KH-I.2-2
    Kịch bản: Văn bản đã hết hiệu lực từ năm trước cũng chỉ được nêu để biết
      Biết có "Quy chế, chương trình, kế hoạch phối hợp" ngày 15/03/2023, có hiệu lực đến: 31/12/2024
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"
      Và có ghi chú "Không ghi nhận lần nào"

    @KH-I.2-2
    Kịch bản: Chưa báo cáo văn bản phối hợp thì chưa đủ dữ liệu
      Biết chưa báo cáo "Quy chế, chương trình, kế hoạch phối hợp"
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-I.2-2
    Khung kịch bản: Chưa làm thì chờ đến hết ngày 31/12 - văn bản phối hợp
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                                  |
        | 30/06/2025    | "Chưa đến hạn"                           |
        | 31/12/2025    | "Chưa đến hạn"                           |
        | 01/01/2026    | "Không áp dụng", lý do "không phát sinh" |

    @KH-I.2-2
    Khung kịch bản: Hồ sơ phải đầy đủ đến ngày 31/12 mới kết luận - văn bản phối hợp
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Và số liệu đầy đủ đến ngày <đầy đủ đến>
      Khi đánh giá vào ngày 01/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến | kết quả                                     |
        | 30/12/2025 | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025 | "Không áp dụng", lý do "không phát sinh"    |

    @KH-I.2-2
    Kịch bản: Đã làm đủ thì đạt ngay trong năm - văn bản phối hợp
      Biết hồ sơ từ 01/01/2025 đến 30/09/2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và có "Quy chế, chương trình, kế hoạch phối hợp" ngày 15/03/2024, cơ quan phối hợp: Sở Nội vụ
      Khi đánh giá vào ngày 30/09/2025
      Thì kết quả là "Đạt"

    @KH-I.2-2
    Khung kịch bản: Năm mà đơn vị tồn tại chưa đủ 90 ngày thì không xét - văn bản phối hợp
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và đơn vị thành lập ngày <ngày thành lập>
      Và không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày thành lập | kết quả                                  |
        | 03/10/2025     | "Không áp dụng", lý do "không phát sinh" |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"     |

    @KH-I.2-2
    Kịch bản: Năm 2024 chưa áp dụng - văn bản phối hợp
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Khi đánh giá vào ngày 05/01/2025
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @KH-I.2-2
    Khung kịch bản: Đơn vị chấm dứt hoạt động trong năm thì không bị kết luận - văn bản phối hợp
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 31/12/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 01/01/2026  | "Không áp dụng", lý do "không phát sinh"      |

    @KH-I.2-2
    Kịch bản: Đơn vị chấm dứt hoạt động vẫn giữ kết quả đã đạt - văn bản phối hợp
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và đơn vị chấm dứt hoạt động từ ngày 01/11/2025
      Và có "Quy chế, chương trình, kế hoạch phối hợp" ngày 15/03/2024, cơ quan phối hợp: Sở Nội vụ
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Đạt"

    @KH-I.2-2
    Khung kịch bản: Mọi loại đơn vị được nêu đều thuộc diện - văn bản phối hợp
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và có "Quy chế, chương trình, kế hoạch phối hợp" ngày 15/03/2024, cơ quan phối hợp: Sở Nội vụ
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đơn vị                                    | loại                                       | kết quả                              |
        | Ủy ban nhân dân xã Cam Lâm                | Ủy ban nhân dân cấp xã                     | "Đạt"                                |
        | Thuế cơ sở 2 tỉnh Khánh Hòa               | Cơ quan nhà nước                           | "Đạt"                                |
        | Sở Xây dựng                               | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Đạt"                                |
        | Trường Trung học phổ thông Hoàng Hoa Thám | Đơn vị sự nghiệp công lập                  | "Đạt"                                |
        | Ủy ban nhân dân huyện Khánh Vĩnh          | Ủy ban nhân dân cấp huyện                  | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-I.2-2
    Khung kịch bản: Doanh nghiệp ngoài nhà nước chỉ xét khi tự nguyện áp dụng - văn bản phối hợp
      Biết hồ sơ năm 2025 của Công ty cổ phần Thủy sản Cam Ranh, loại "Tổ chức có sử dụng lao động", tỉnh Khánh Hòa
      Và "tự nguyện áp dụng" là <trả lời>
      Và có "Quy chế, chương trình, kế hoạch phối hợp" ngày 15/03/2024, cơ quan phối hợp: Sở Nội vụ
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | trả lời | kết quả                                                |
        | có      | "Đạt"                                                  |
        | không   | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @KH-I.2-2
    Kịch bản: Doanh nghiệp chưa báo cáo có tự nguyện áp dụng hay không - văn bản phối hợp
      Biết hồ sơ năm 2025 của Công ty cổ phần Thủy sản Cam Ranh, loại "Tổ chức có sử dụng lao động", tỉnh Khánh Hòa
      Và có "Quy chế, chương trình, kế hoạch phối hợp" ngày 15/03/2024, cơ quan phối hợp: Sở Nội vụ
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-I.2-2
    Khung kịch bản: Đơn vị không được nêu và đơn vị ngoài địa bàn không thuộc diện - văn bản phối hợp
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và có "Quy chế, chương trình, kế hoạch phối hợp" ngày 15/03/2024, cơ quan phối hợp: Sở Nội vụ
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                                   | loại                               | nơi                                             | lý do            |
        | Ủy ban nhân dân tỉnh Khánh Hòa           | Ủy ban nhân dân cấp tỉnh           | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Công ty Yến sào Khánh Hòa                | Doanh nghiệp nhà nước              | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | thôn Phú Ân Nam                          | Thôn, xóm, tổ dân phố              | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội đồng nhân dân tỉnh Khánh Hòa         | Hội đồng nhân dân cấp tỉnh         | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội đồng nhân dân huyện Khánh Vĩnh       | Hội đồng nhân dân cấp huyện        | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội đồng nhân dân xã Cam Lâm             | Hội đồng nhân dân cấp xã           | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Cam Lâm       | Ủy ban Mặt trận Tổ quốc Việt Nam   | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội Nông dân xã Cam Lâm                  | Tổ chức chính trị - xã hội         | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Đảng ủy xã Cam Lâm                       | Cấp ủy, ban đảng                   | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Báo và phát thanh, truyền hình Khánh Hòa | Báo, đài phát thanh và truyền hình | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Liên đoàn Lao động tỉnh Khánh Hòa        | Liên đoàn Lao động tỉnh            | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Ủy ban nhân dân xã Ninh Phước            | Ủy ban nhân dân cấp xã             | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | khác địa bàn     |
        | Ủy ban nhân dân xã Kiến Thụy             | Ủy ban nhân dân cấp xã             | thành phố Hải Phòng                             | khác địa bàn     |

  Quy tắc: Gạch đầu dòng thứ hai mục 2 Phần I - nhiệm vụ phù hợp chức năng của đơn vị

    @KH-I.2-3
    Khung kịch bản: Xét từng kế hoạch đã ban hành - phù hợp chức năng
      Biết có "Kế hoạch triển khai văn bản địa phương" ngày 15/08/2025, phù hợp chức năng của đơn vị: <kế hoạch thứ nhất>
      Và có "Kế hoạch triển khai văn bản địa phương" ngày 20/10/2025, phù hợp chức năng của đơn vị: <kế hoạch thứ hai>
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | kế hoạch thứ nhất | kế hoạch thứ hai | kết quả                     |
        | có                | có               | "Đạt"                       |
        | có                | không            | "Vi phạm", lý do "không có" |
        | không             | có               | "Vi phạm", lý do "không có" |
        | không             | không            | "Vi phạm", lý do "không có" |

    @KH-I.2-3
    Khung kịch bản: Hạn là chính ngày ban hành kế hoạch - phù hợp chức năng
      Biết hồ sơ 6 tháng cuối năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và có "Kế hoạch triển khai văn bản địa phương" ngày 15/08/2025, phù hợp chức năng của đơn vị: không
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 15/08/2025    | "Chưa đến hạn"              |
        | 16/08/2025    | "Vi phạm", lý do "không có" |

    @KH-I.2-3
    Kịch bản: Kế hoạch đạt thì được công nhận ngay trong ngày - phù hợp chức năng
      Biết hồ sơ 6 tháng cuối năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và có "Kế hoạch triển khai văn bản địa phương" ngày 15/08/2025, phù hợp chức năng của đơn vị: có
      Khi đánh giá vào ngày 15/08/2025
      Thì kết quả là "Đạt"

    @KH-I.2-3
    Khung kịch bản: Chỉ xét kế hoạch ban hành từ ngày 30/06/2025 - phù hợp chức năng
      Biết có "Kế hoạch triển khai văn bản địa phương" ngày <ngày ban hành>, phù hợp chức năng của đơn vị: không
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày ban hành | kết quả                                  |
        | 29/06/2025    | "Không áp dụng", lý do "không phát sinh" |
        | 30/06/2025    | "Vi phạm", lý do "không có"              |
        | 31/12/2025    | "Vi phạm", lý do "không có"              |

    @KH-I.2-3
    Kịch bản: Kế hoạch của năm trước ngày có hiệu lực không xét - phù hợp chức năng
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và có "Kế hoạch triển khai văn bản địa phương" ngày 15/08/2024, phù hợp chức năng của đơn vị: không
      Khi đánh giá vào ngày 05/01/2025
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @KH-I.2-3
    Khung kịch bản: Không ban hành kế hoạch nào thì không xét - phù hợp chức năng
      Biết không có "Kế hoạch triển khai văn bản địa phương" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                                  |
        | 31/12/2025    | "Chưa đến hạn"                           |
        | 01/01/2026    | "Không áp dụng", lý do "không phát sinh" |

    @KH-I.2-3
    Kịch bản: Chưa báo cáo kế hoạch thì chưa đủ dữ liệu - phù hợp chức năng
      Biết chưa báo cáo "Kế hoạch triển khai văn bản địa phương"
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-I.2-3
    Kịch bản: Kế hoạch chưa ghi nội dung cần xét thì chưa đủ dữ liệu - phù hợp chức năng
      Biết có "Kế hoạch triển khai văn bản địa phương" ngày 15/08/2025
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-I.2-3
    Kịch bản: Hồ sơ đầy đủ đến đúng ngày ban hành là đủ để kết luận - phù hợp chức năng
      Biết hồ sơ 6 tháng cuối năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và có "Kế hoạch triển khai văn bản địa phương" ngày 14/08/2025, phù hợp chức năng của đơn vị: không
      Và số liệu đầy đủ đến ngày 14/08/2025
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @KH-I.2-3
    Khung kịch bản: Đơn vị giải thể vào ngày ban hành thì không còn ai trả lời - phù hợp chức năng
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và có "Kế hoạch triển khai văn bản địa phương" ngày 15/08/2025, phù hợp chức năng của đơn vị: không
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 15/08/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 16/08/2025  | "Vi phạm", lý do "không có"                   |

    @KH-I.2-3
    Khung kịch bản: Mọi loại đơn vị được nêu đều thuộc diện - phù hợp chức năng
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và có "Kế hoạch triển khai văn bản địa phương" ngày 15/08/2025, phù hợp chức năng của đơn vị: không
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đơn vị                                    | loại                                       | kết quả                     |
        | Ủy ban nhân dân xã Cam Lâm                | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "không có" |
        | Thuế cơ sở 2 tỉnh Khánh Hòa               | Cơ quan nhà nước                           | "Vi phạm", lý do "không có" |
        | Sở Xây dựng                               | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có" |
        | Trường Trung học phổ thông Hoàng Hoa Thám | Đơn vị sự nghiệp công lập                  | "Vi phạm", lý do "không có" |

    @KH-I.2-3
    Khung kịch bản: Kế hoạch của huyện ban hành đến hết ngày 30/06/2025 vẫn được xét - phù hợp chức năng
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Khánh Vĩnh, loại "Ủy ban nhân dân cấp huyện", tỉnh Khánh Hòa
      Và có "Kế hoạch triển khai văn bản địa phương" ngày 30/06/2025, phù hợp chức năng của đơn vị: <nội dung>
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | nội dung | kết quả                     |
        | có       | "Đạt"                       |
        | không    | "Vi phạm", lý do "không có" |

    @KH-I.2-3
    Khung kịch bản: Doanh nghiệp ngoài nhà nước chỉ xét khi tự nguyện áp dụng - phù hợp chức năng
      Biết hồ sơ năm 2025 của Công ty cổ phần Thủy sản Cam Ranh, loại "Tổ chức có sử dụng lao động", tỉnh Khánh Hòa
      Và "tự nguyện áp dụng" là <trả lời>
      Và có "Kế hoạch triển khai văn bản địa phương" ngày 15/08/2025, phù hợp chức năng của đơn vị: không
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | trả lời | kết quả                                                |
        | có      | "Vi phạm", lý do "không có"                            |
        | không   | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @KH-I.2-3
    Kịch bản: Doanh nghiệp chưa báo cáo có tự nguyện áp dụng hay không - phù hợp chức năng
      Biết hồ sơ năm 2025 của Công ty cổ phần Thủy sản Cam Ranh, loại "Tổ chức có sử dụng lao động", tỉnh Khánh Hòa
      Và có "Kế hoạch triển khai văn bản địa phương" ngày 15/08/2025, phù hợp chức năng của đơn vị: không
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-I.2-3
    Khung kịch bản: Đơn vị không được nêu và đơn vị ngoài địa bàn không thuộc diện - phù hợp chức năng
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và có "Kế hoạch triển khai văn bản địa phương" ngày 15/08/2025, phù hợp chức năng của đơn vị: không
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                                   | loại                               | nơi                                             | lý do            |
        | Ủy ban nhân dân tỉnh Khánh Hòa           | Ủy ban nhân dân cấp tỉnh           | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Công ty Yến sào Khánh Hòa                | Doanh nghiệp nhà nước              | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | thôn Phú Ân Nam                          | Thôn, xóm, tổ dân phố              | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội đồng nhân dân tỉnh Khánh Hòa         | Hội đồng nhân dân cấp tỉnh         | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội đồng nhân dân huyện Khánh Vĩnh       | Hội đồng nhân dân cấp huyện        | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội đồng nhân dân xã Cam Lâm             | Hội đồng nhân dân cấp xã           | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Cam Lâm       | Ủy ban Mặt trận Tổ quốc Việt Nam   | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội Nông dân xã Cam Lâm                  | Tổ chức chính trị - xã hội         | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Đảng ủy xã Cam Lâm                       | Cấp ủy, ban đảng                   | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Báo và phát thanh, truyền hình Khánh Hòa | Báo, đài phát thanh và truyền hình | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Liên đoàn Lao động tỉnh Khánh Hòa        | Liên đoàn Lao động tỉnh            | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Ủy ban nhân dân xã Ninh Phước            | Ủy ban nhân dân cấp xã             | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | khác địa bàn     |
        | Ủy ban nhân dân xã Kiến Thụy             | Ủy ban nhân dân cấp xã             | thành phố Hải Phòng                             | khác địa bàn     |

  Quy tắc: Gạch đầu dòng thứ hai mục 2 Phần I - gắn trách nhiệm cụ thể

    @KH-I.2-4
    Khung kịch bản: Xét từng kế hoạch đã ban hành - người phụ trách
      Biết có "Kế hoạch triển khai văn bản địa phương" ngày 15/08/2025, nêu rõ người phụ trách: <kế hoạch thứ nhất>
      Và có "Kế hoạch triển khai văn bản địa phương" ngày 20/10/2025, nêu rõ người phụ trách: <kế hoạch thứ hai>
      Và không có "Văn bản phân công, chỉ đạo về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | kế hoạch thứ nhất | kế hoạch thứ hai | kết quả                     |
        | có                | có               | "Đạt"                       |
        | có                | không            | "Vi phạm", lý do "không có" |
        | không             | có               | "Vi phạm", lý do "không có" |
        | không             | không            | "Vi phạm", lý do "không có" |

    @KH-I.2-4
    Khung kịch bản: Hạn là chính ngày ban hành kế hoạch - người phụ trách
      Biết hồ sơ 6 tháng cuối năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và có "Kế hoạch triển khai văn bản địa phương" ngày 15/08/2025, nêu rõ người phụ trách: không
      Và không có "Văn bản phân công, chỉ đạo về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 15/08/2025    | "Chưa đến hạn"              |
        | 16/08/2025    | "Vi phạm", lý do "không có" |

    @KH-I.2-4
    Kịch bản: Kế hoạch đạt thì được công nhận ngay trong ngày - người phụ trách
      Biết hồ sơ 6 tháng cuối năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và có "Kế hoạch triển khai văn bản địa phương" ngày 15/08/2025, nêu rõ người phụ trách: có
      Và không có "Văn bản phân công, chỉ đạo về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/08/2025
      Thì kết quả là "Đạt"

    @KH-I.2-4
    Khung kịch bản: Chỉ xét kế hoạch ban hành từ ngày 30/06/2025 - người phụ trách
      Biết có "Kế hoạch triển khai văn bản địa phương" ngày <ngày ban hành>, nêu rõ người phụ trách: không
      Và không có "Văn bản phân công, chỉ đạo về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày ban hành | kết quả                                  |
        | 29/06/2025    | "Không áp dụng", lý do "không phát sinh" |
        | 30/06/2025    | "Vi phạm", lý do "không có"              |
        | 31/12/2025    | "Vi phạm", lý do "không có"              |

    @KH-I.2-4
    Kịch bản: Kế hoạch của năm trước ngày có hiệu lực không xét - người phụ trách
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và có "Kế hoạch triển khai văn bản địa phương" ngày 15/08/2024, nêu rõ người phụ trách: không
      Và không có "Văn bản phân công, chỉ đạo về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 05/01/2025
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @KH-I.2-4
    Khung kịch bản: Không ban hành kế hoạch nào thì không xét - người phụ trách
      Biết không có "Kế hoạch triển khai văn bản địa phương" nào
      Và không có "Văn bản phân công, chỉ đạo về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                                  |
        | 31/12/2025    | "Chưa đến hạn"                           |
        | 01/01/2026    | "Không áp dụng", lý do "không phát sinh" |

    @KH-I.2-4
    Kịch bản: Chưa báo cáo kế hoạch thì chưa đủ dữ liệu - người phụ trách
      Biết chưa báo cáo "Kế hoạch triển khai văn bản địa phương"
      Và không có "Văn bản phân công, chỉ đạo về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-I.2-4
    Kịch bản: Kế hoạch chưa ghi nội dung cần xét thì chưa đủ dữ liệu - người phụ trách
      Biết có "Kế hoạch triển khai văn bản địa phương" ngày 15/08/2025
      Và không có "Văn bản phân công, chỉ đạo về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-I.2-4
    Kịch bản: Hồ sơ đầy đủ đến đúng ngày ban hành là đủ để kết luận - người phụ trách
      Biết hồ sơ 6 tháng cuối năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và có "Kế hoạch triển khai văn bản địa phương" ngày 14/08/2025, nêu rõ người phụ trách: không
      Và số liệu đầy đủ đến ngày 14/08/2025
      Và không có "Văn bản phân công, chỉ đạo về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @KH-I.2-4
    Khung kịch bản: Đơn vị giải thể vào ngày ban hành thì không còn ai trả lời - người phụ trách
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và có "Kế hoạch triển khai văn bản địa phương" ngày 15/08/2025, nêu rõ người phụ trách: không
      Và không có "Văn bản phân công, chỉ đạo về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 15/08/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 16/08/2025  | "Vi phạm", lý do "không có"                   |

    @KH-I.2-4
    Khung kịch bản: Mọi loại đơn vị được nêu đều thuộc diện - người phụ trách
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và có "Kế hoạch triển khai văn bản địa phương" ngày 15/08/2025, nêu rõ người phụ trách: không
      Và không có "Văn bản phân công, chỉ đạo về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đơn vị                                    | loại                                       | kết quả                     |
        | Ủy ban nhân dân xã Cam Lâm                | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "không có" |
        | Thuế cơ sở 2 tỉnh Khánh Hòa               | Cơ quan nhà nước                           | "Vi phạm", lý do "không có" |
        | Sở Xây dựng                               | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có" |
        | Trường Trung học phổ thông Hoàng Hoa Thám | Đơn vị sự nghiệp công lập                  | "Vi phạm", lý do "không có" |

    @KH-I.2-4
    Khung kịch bản: Kế hoạch của huyện ban hành đến hết ngày 30/06/2025 vẫn được xét - người phụ trách
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Khánh Vĩnh, loại "Ủy ban nhân dân cấp huyện", tỉnh Khánh Hòa
      Và có "Kế hoạch triển khai văn bản địa phương" ngày 30/06/2025, nêu rõ người phụ trách: <nội dung>
      Và không có "Văn bản phân công, chỉ đạo về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | nội dung | kết quả                     |
        | có       | "Đạt"                       |
        | không    | "Vi phạm", lý do "không có" |

    @KH-I.2-4
    Khung kịch bản: Doanh nghiệp ngoài nhà nước chỉ xét khi tự nguyện áp dụng - người phụ trách
      Biết hồ sơ năm 2025 của Công ty cổ phần Thủy sản Cam Ranh, loại "Tổ chức có sử dụng lao động", tỉnh Khánh Hòa
      Và "tự nguyện áp dụng" là <trả lời>
      Và có "Kế hoạch triển khai văn bản địa phương" ngày 15/08/2025, nêu rõ người phụ trách: không
      Và không có "Văn bản phân công, chỉ đạo về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | trả lời | kết quả                                                |
        | có      | "Vi phạm", lý do "không có"                            |
        | không   | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @KH-I.2-4
    Kịch bản: Doanh nghiệp chưa báo cáo có tự nguyện áp dụng hay không - người phụ trách
      Biết hồ sơ năm 2025 của Công ty cổ phần Thủy sản Cam Ranh, loại "Tổ chức có sử dụng lao động", tỉnh Khánh Hòa
      Và có "Kế hoạch triển khai văn bản địa phương" ngày 15/08/2025, nêu rõ người phụ trách: không
      Và không có "Văn bản phân công, chỉ đạo về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-I.2-4
    Khung kịch bản: Đơn vị không được nêu và đơn vị ngoài địa bàn không thuộc diện - người phụ trách
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và có "Kế hoạch triển khai văn bản địa phương" ngày 15/08/2025, nêu rõ người phụ trách: không
      Và không có "Văn bản phân công, chỉ đạo về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                                   | loại                               | nơi                                             | lý do            |
        | Ủy ban nhân dân tỉnh Khánh Hòa           | Ủy ban nhân dân cấp tỉnh           | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Công ty Yến sào Khánh Hòa                | Doanh nghiệp nhà nước              | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | thôn Phú Ân Nam                          | Thôn, xóm, tổ dân phố              | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội đồng nhân dân tỉnh Khánh Hòa         | Hội đồng nhân dân cấp tỉnh         | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội đồng nhân dân huyện Khánh Vĩnh       | Hội đồng nhân dân cấp huyện        | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội đồng nhân dân xã Cam Lâm             | Hội đồng nhân dân cấp xã           | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Cam Lâm       | Ủy ban Mặt trận Tổ quốc Việt Nam   | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội Nông dân xã Cam Lâm                  | Tổ chức chính trị - xã hội         | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Đảng ủy xã Cam Lâm                       | Cấp ủy, ban đảng                   | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Báo và phát thanh, truyền hình Khánh Hòa | Báo, đài phát thanh và truyền hình | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Liên đoàn Lao động tỉnh Khánh Hòa        | Liên đoàn Lao động tỉnh            | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Ủy ban nhân dân xã Ninh Phước            | Ủy ban nhân dân cấp xã             | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | khác địa bàn     |
        | Ủy ban nhân dân xã Kiến Thụy             | Ủy ban nhân dân cấp xã             | thành phố Hải Phòng                             | khác địa bàn     |

    @KH-I.2-4
    Khung kịch bản: Kế hoạch không nêu người phụ trách thì xem văn bản phân công ban hành chậm nhất cùng ngày
      Biết có "Kế hoạch triển khai văn bản địa phương" ngày 15/08/2025, nêu rõ người phụ trách: không
      Và có "Văn bản phân công, chỉ đạo về dân chủ ở cơ sở" ngày <ngày phân công>, nêu rõ người phụ trách: <nêu rõ>
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày phân công | nêu rõ | kết quả                     |
        | 10/02/2024     | có     | "Đạt"                       |
        | 14/08/2025     | có     | "Đạt"                       |
        | 15/08/2025     | có     | "Đạt"                       |
        | 16/08/2025     | có     | "Vi phạm", lý do "không có" |
        | 14/08/2025     | không  | "Vi phạm", lý do "không có" |
        | 15/08/2025     | không  | "Vi phạm", lý do "không có" |

    @KH-I.2-4
    Khung kịch bản: Một kế hoạch tự nêu người phụ trách, kế hoạch kia dựa vào văn bản phân công
      Biết có "Kế hoạch triển khai văn bản địa phương" ngày 15/08/2025, nêu rõ người phụ trách: có
      Và có "Kế hoạch triển khai văn bản địa phương" ngày 20/10/2025, nêu rõ người phụ trách: không
      Và có "Văn bản phân công, chỉ đạo về dân chủ ở cơ sở" ngày <ngày phân công>, nêu rõ người phụ trách: có
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày phân công | kết quả                     |
        | 19/10/2025     | "Đạt"                       |
        | 20/10/2025     | "Đạt"                       |
        | 21/10/2025     | "Vi phạm", lý do "không có" |

    @KH-I.2-4
    Kịch bản: Chưa báo cáo văn bản phân công thì chưa đủ dữ liệu
      Biết có "Kế hoạch triển khai văn bản địa phương" ngày 15/08/2025, nêu rõ người phụ trách: không
      Và chưa báo cáo "Văn bản phân công, chỉ đạo về dân chủ ở cơ sở"
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-I.2-4
    Kịch bản: Kế hoạch đã nêu người phụ trách thì không cần văn bản phân công
      Biết có "Kế hoạch triển khai văn bản địa phương" ngày 15/08/2025, nêu rõ người phụ trách: có
      Và chưa báo cáo "Văn bản phân công, chỉ đạo về dân chủ ở cơ sở"
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Đạt"

    @KH-I.2-4
    Khung kịch bản: Văn bản phân công chưa rõ có nêu người phụ trách hay không thì chưa đủ dữ liệu
      Biết có "Kế hoạch triển khai văn bản địa phương" ngày 15/08/2025, nêu rõ người phụ trách: không
      Và có "Văn bản phân công, chỉ đạo về dân chủ ở cơ sở" ngày <ngày phân công>
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | ngày phân công |
        | 14/08/2025     |
        | 15/08/2025     |

  Quy tắc: Gạch đầu dòng thứ ba mục 2 Phần I - thường xuyên kiểm tra, đôn đốc

    @KH-I.2-5
    Khung kịch bản: Một cuộc kiểm tra hoặc một lần đôn đốc trong năm là đủ
      Biết "quản lý đơn vị khác" là có
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 12/09/2025, loại hình: <loại hình>
      Và không có "Hoạt động theo dõi, đôn đốc" nào
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | loại hình         | kết quả                     |
        | kiểm tra          | "Đạt"                       |
        | giám sát          | "Đạt"                       |
        | tự kiểm tra       | "Vi phạm", lý do "không có" |
        | cấp trên kiểm tra | "Vi phạm", lý do "không có" |

    @KH-I.2-5
    Kịch bản: Chỉ có hoạt động đôn đốc cũng đạt
      Biết "quản lý đơn vị khác" là có
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và có "Hoạt động theo dõi, đôn đốc" ngày 12/09/2025
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Đạt"

    @KH-I.2-5
    Khung kịch bản: Chỉ tính việc làm trong năm, cả trước ngày có hiệu lực - kiểm tra, đôn đốc (cuộc kiểm tra)
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và "quản lý đơn vị khác" là có
      Và không có "Hoạt động theo dõi, đôn đốc" nào
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày <ngày kiểm tra>, loại hình: kiểm tra
      Và số liệu đầy đủ đến ngày 10/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày kiểm tra | kết quả                     |
        | 31/12/2024    | "Vi phạm", lý do "không có" |
        | 01/01/2025    | "Đạt"                       |
        | 30/06/2025    | "Đạt"                       |
        | 31/12/2025    | "Đạt"                       |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @KH-I.2-5
    Khung kịch bản: Chỉ tính việc làm trong năm, cả trước ngày có hiệu lực - kiểm tra, đôn đốc (đôn đốc)
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và "quản lý đơn vị khác" là có
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và có "Hoạt động theo dõi, đôn đốc" ngày <ngày đôn đốc>
      Và số liệu đầy đủ đến ngày 10/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đôn đốc | kết quả                     |
        | 31/12/2024   | "Vi phạm", lý do "không có" |
        | 01/01/2025   | "Đạt"                       |
        | 30/06/2025   | "Đạt"                       |
        | 31/12/2025   | "Đạt"                       |
        | 01/01/2026   | "Vi phạm", lý do "không có" |

    @KH-I.2-5
    Khung kịch bản: Cơ quan không quản lý đơn vị nào thì không xét
      Biết "quản lý đơn vị khác" là <trả lời>
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và không có "Hoạt động theo dõi, đôn đốc" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | trả lời | ngày đánh giá | kết quả                                                |
        | có      | 05/01/2026    | "Vi phạm", lý do "không có"                            |
        | không   | 05/01/2026    | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | không   | 01/10/2025    | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @KH-I.2-5
    Kịch bản: Chưa báo cáo có quản lý đơn vị khác hay không thì chưa đủ dữ liệu
      Biết không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và không có "Hoạt động theo dõi, đôn đốc" nào
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-I.2-5
    Khung kịch bản: Chưa báo cáo một trong hai loại việc thì chưa đủ dữ liệu - kiểm tra, đôn đốc
      Biết "quản lý đơn vị khác" là có
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và không có "Hoạt động theo dõi, đôn đốc" nào
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | dữ kiện                                    |
        | Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở |
        | Hoạt động theo dõi, đôn đốc                |

    @KH-I.2-5
    Kịch bản: Cuộc kiểm tra chưa ghi loại hình thì chưa đủ dữ liệu
      Biết "quản lý đơn vị khác" là có
      Và có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" ngày 12/09/2025
      Và không có "Hoạt động theo dõi, đôn đốc" nào
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-I.2-5
    Khung kịch bản: Chưa làm thì chờ đến hết ngày 31/12 - kiểm tra, đôn đốc
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và "quản lý đơn vị khác" là có
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và không có "Hoạt động theo dõi, đôn đốc" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025
      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 30/06/2025    | "Chưa đến hạn"              |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @KH-I.2-5
    Khung kịch bản: Hồ sơ phải đầy đủ đến ngày 31/12 mới kết luận - kiểm tra, đôn đốc
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và "quản lý đơn vị khác" là có
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và không có "Hoạt động theo dõi, đôn đốc" nào
      Và số liệu đầy đủ đến ngày <đầy đủ đến>
      Khi đánh giá vào ngày 01/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến | kết quả                                     |
        | 30/12/2025 | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025 | "Vi phạm", lý do "không có"                 |

    @KH-I.2-5
    Kịch bản: Đã làm đủ thì đạt ngay trong năm - kiểm tra, đôn đốc
      Biết hồ sơ từ 01/01/2025 đến 30/09/2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và "quản lý đơn vị khác" là có
      Và có "Hoạt động theo dõi, đôn đốc" ngày 20/03/2025, nơi được đôn đốc: các đơn vị trực thuộc
      Khi đánh giá vào ngày 30/09/2025
      Thì kết quả là "Đạt"

    @KH-I.2-5
    Khung kịch bản: Năm mà đơn vị tồn tại chưa đủ 90 ngày thì không xét - kiểm tra, đôn đốc
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và đơn vị thành lập ngày <ngày thành lập>
      Và "quản lý đơn vị khác" là có
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và không có "Hoạt động theo dõi, đôn đốc" nào
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-I.2-5
    Kịch bản: Năm 2024 chưa áp dụng - kiểm tra, đôn đốc
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và "quản lý đơn vị khác" là có
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và không có "Hoạt động theo dõi, đôn đốc" nào
      Khi đánh giá vào ngày 05/01/2025
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @KH-I.2-5
    Khung kịch bản: Đơn vị chấm dứt hoạt động trong năm thì không bị kết luận - kiểm tra, đôn đốc
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và "quản lý đơn vị khác" là có
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và không có "Hoạt động theo dõi, đôn đốc" nào
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 31/12/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 01/01/2026  | "Vi phạm", lý do "không có"                   |

    @KH-I.2-5
    Kịch bản: Đơn vị chấm dứt hoạt động vẫn giữ kết quả đã đạt - kiểm tra, đôn đốc
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và đơn vị chấm dứt hoạt động từ ngày 01/11/2025
      Và "quản lý đơn vị khác" là có
      Và có "Hoạt động theo dõi, đôn đốc" ngày 20/03/2025, nơi được đôn đốc: các đơn vị trực thuộc
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Đạt"

    @KH-I.2-5
    Khung kịch bản: Mọi loại đơn vị được nêu đều thuộc diện - kiểm tra, đôn đốc
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và "quản lý đơn vị khác" là có
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và không có "Hoạt động theo dõi, đôn đốc" nào
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đơn vị                           | loại                                       | kết quả                              |
        | Ủy ban nhân dân tỉnh Khánh Hòa   | Ủy ban nhân dân cấp tỉnh                   | "Vi phạm", lý do "không có"          |
        | Ủy ban nhân dân xã Cam Lâm       | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "không có"          |
        | Thuế cơ sở 2 tỉnh Khánh Hòa      | Cơ quan nhà nước                           | "Vi phạm", lý do "không có"          |
        | Sở Xây dựng                      | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có"          |
        | Ủy ban nhân dân huyện Khánh Vĩnh | Ủy ban nhân dân cấp huyện                  | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-I.2-5
    Khung kịch bản: Đơn vị không được nêu và đơn vị ngoài địa bàn không thuộc diện - kiểm tra, đôn đốc
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "quản lý đơn vị khác" là có
      Và không có "Cuộc kiểm tra, tự kiểm tra dân chủ ở cơ sở" nào
      Và không có "Hoạt động theo dõi, đôn đốc" nào
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                                    | loại                               | nơi                                             | lý do            |
        | Trường Trung học phổ thông Hoàng Hoa Thám | Đơn vị sự nghiệp công lập          | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Công ty cổ phần Thủy sản Cam Ranh         | Tổ chức có sử dụng lao động        | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Công ty Yến sào Khánh Hòa                 | Doanh nghiệp nhà nước              | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | thôn Phú Ân Nam                           | Thôn, xóm, tổ dân phố              | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội đồng nhân dân tỉnh Khánh Hòa          | Hội đồng nhân dân cấp tỉnh         | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội đồng nhân dân huyện Khánh Vĩnh        | Hội đồng nhân dân cấp huyện        | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội đồng nhân dân xã Cam Lâm              | Hội đồng nhân dân cấp xã           | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Cam Lâm        | Ủy ban Mặt trận Tổ quốc Việt Nam   | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội Nông dân xã Cam Lâm                   | Tổ chức chính trị - xã hội         | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Đảng ủy xã Cam Lâm                        | Cấp ủy, ban đảng                   | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Báo và phát thanh, truyền hình Khánh Hòa  | Báo, đài phát thanh và truyền hình | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Liên đoàn Lao động tỉnh Khánh Hòa         | Liên đoàn Lao động tỉnh            | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Ủy ban nhân dân xã Ninh Phước             | Ủy ban nhân dân cấp xã             | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | khác địa bàn     |
        | Ủy ban nhân dân xã Kiến Thụy              | Ủy ban nhân dân cấp xã             | thành phố Hải Phòng                             | khác địa bàn     |

  Quy tắc: Gạch đầu dòng thứ ba mục 2 Phần I - kịp thời hướng dẫn khó khăn, vướng mắc

    @KH-I.2-6
    Khung kịch bản: Hạn là 30 ngày kể từ ngày ghi nhận - trả lời vướng mắc
      Biết có "Khó khăn, vướng mắc phát sinh" ngày 10/09/2025, nơi nhận: Sở Nội vụ; ngày trả lời: <ngày xong>
      Khi đánh giá vào ngày 05/09/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày xong  | kết quả                    |
        | 10/09/2025 | "Đạt"                      |
        | 10/10/2025 | "Đạt"                      |
        | 11/10/2025 | "Vi phạm", lý do "quá hạn" |

    @KH-I.2-6
    Kịch bản: Xong sau hạn một ngày thì chậm 1 ngày - trả lời vướng mắc
      Biết có "Khó khăn, vướng mắc phát sinh" ngày 10/09/2025, nơi nhận: Sở Nội vụ; ngày trả lời: 11/10/2025
      Khi đánh giá vào ngày 05/09/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là 1

    @KH-I.2-6
    Khung kịch bản: Chưa xong thì chờ đến hết ngày cuối của hạn - trả lời vướng mắc
      Biết có "Khó khăn, vướng mắc phát sinh" ngày 10/09/2025, nơi nhận: Sở Nội vụ
      Và số liệu đầy đủ đến ngày 11/10/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 10/10/2025    | "Chưa đến hạn"              |
        | 11/10/2025    | "Vi phạm", lý do "không có" |

    @KH-I.2-6
    Khung kịch bản: Hồ sơ phải đầy đủ đến hết hạn mới kết luận chưa làm - trả lời vướng mắc
      Biết có "Khó khăn, vướng mắc phát sinh" ngày 10/09/2025, nơi nhận: Sở Nội vụ
      Và số liệu đầy đủ đến ngày <đầy đủ đến>
      Khi đánh giá vào ngày 05/09/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến | kết quả                                     |
        | 09/10/2025 | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 10/10/2025 | "Vi phạm", lý do "không có"                 |

    @KH-I.2-6
    Khung kịch bản: Chỉ xét việc ghi nhận từ ngày 30/06/2025 - trả lời vướng mắc
      Biết có "Khó khăn, vướng mắc phát sinh" ngày <ngày ghi nhận>, nơi nhận: Sở Nội vụ
      Và số liệu đầy đủ đến ngày 31/08/2026
      Khi đánh giá vào ngày 05/09/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày ghi nhận | kết quả                                  |
        | 29/06/2025    | "Không áp dụng", lý do "không phát sinh" |
        | 30/06/2025    | "Vi phạm", lý do "không có"              |
        | 31/12/2025    | "Vi phạm", lý do "không có"              |

    @KH-I.2-6
    Kịch bản: Việc của năm trước ngày có hiệu lực không xét - trả lời vướng mắc
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và có "Khó khăn, vướng mắc phát sinh" ngày 15/07/2024, nơi nhận: Sở Nội vụ
      Khi đánh giá vào ngày 05/03/2025
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @KH-I.2-6
    Kịch bản: Không phát sinh việc nào thì không xét - trả lời vướng mắc
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và không có "Khó khăn, vướng mắc phát sinh" nào
      Khi đánh giá vào ngày 01/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"

    @KH-I.2-6
    Kịch bản: Trong năm chưa phát sinh việc nào thì chưa đến hạn - trả lời vướng mắc
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và không có "Khó khăn, vướng mắc phát sinh" nào
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Chưa đến hạn"

    @KH-I.2-6
    Kịch bản: Chưa báo cáo thì chưa đủ dữ liệu - trả lời vướng mắc
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và chưa báo cáo "Khó khăn, vướng mắc phát sinh"
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-I.2-6
    Khung kịch bản: Xét từng việc, một việc bỏ sót là vi phạm - trả lời vướng mắc
      Biết có "Khó khăn, vướng mắc phát sinh" ngày 10/09/2025, nơi nhận: Sở Nội vụ; ngày trả lời: 10/09/2025
      Và có "Khó khăn, vướng mắc phát sinh" ngày 10/09/2025, nơi nhận: Sở Nội vụ; ngày trả lời: <việc thứ hai xong>
      Khi đánh giá vào ngày 05/09/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | việc thứ hai xong | kết quả                    |
        | 10/10/2025        | "Đạt"                      |
        | 11/10/2025        | "Vi phạm", lý do "quá hạn" |

    @KH-I.2-6
    Khung kịch bản: Đơn vị giải thể trước khi hết hạn thì không còn ai trả lời - trả lời vướng mắc
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và có "Khó khăn, vướng mắc phát sinh" ngày 10/09/2025, nơi nhận: Sở Nội vụ
      Và số liệu đầy đủ đến ngày 31/08/2026
      Khi đánh giá vào ngày 05/09/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 10/10/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 11/10/2025  | "Vi phạm", lý do "không có"                   |

    @KH-I.2-6
    Khung kịch bản: Mọi loại đơn vị được nêu đều thuộc diện - trả lời vướng mắc
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và có "Khó khăn, vướng mắc phát sinh" ngày 10/09/2025, nơi nhận: Sở Nội vụ; ngày trả lời: 11/10/2025
      Khi đánh giá vào ngày 05/09/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đơn vị                         | loại                                       | kết quả                    |
        | Ủy ban nhân dân tỉnh Khánh Hòa | Ủy ban nhân dân cấp tỉnh                   | "Vi phạm", lý do "quá hạn" |
        | Ủy ban nhân dân xã Cam Lâm     | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "quá hạn" |
        | Sở Xây dựng                    | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "quá hạn" |

    @KH-I.2-6
    Khung kịch bản: Việc của huyện chỉ xét khi xong đến hết ngày 30/06/2025 - trả lời vướng mắc
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân huyện Khánh Vĩnh, loại "Ủy ban nhân dân cấp huyện", tỉnh Khánh Hòa
      Và có "Khó khăn, vướng mắc phát sinh" ngày 30/06/2025, nơi nhận: Sở Nội vụ; ngày trả lời: <ngày xong>
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày xong  | kết quả                                       |
        | 30/06/2025 | "Đạt"                                         |
        | 01/07/2025 | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @KH-I.2-6
    Khung kịch bản: Đơn vị không được nêu và đơn vị ngoài địa bàn không thuộc diện - trả lời vướng mắc
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và có "Khó khăn, vướng mắc phát sinh" ngày 10/09/2025, nơi nhận: Sở Nội vụ; ngày trả lời: 11/10/2025
      Khi đánh giá vào ngày 05/09/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                                    | loại                               | nơi                                             | lý do            |
        | Thuế cơ sở 2 tỉnh Khánh Hòa               | Cơ quan nhà nước                   | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Trường Trung học phổ thông Hoàng Hoa Thám | Đơn vị sự nghiệp công lập          | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Công ty cổ phần Thủy sản Cam Ranh         | Tổ chức có sử dụng lao động        | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Công ty Yến sào Khánh Hòa                 | Doanh nghiệp nhà nước              | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | thôn Phú Ân Nam                           | Thôn, xóm, tổ dân phố              | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội đồng nhân dân tỉnh Khánh Hòa          | Hội đồng nhân dân cấp tỉnh         | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội đồng nhân dân huyện Khánh Vĩnh        | Hội đồng nhân dân cấp huyện        | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội đồng nhân dân xã Cam Lâm              | Hội đồng nhân dân cấp xã           | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Cam Lâm        | Ủy ban Mặt trận Tổ quốc Việt Nam   | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội Nông dân xã Cam Lâm                   | Tổ chức chính trị - xã hội         | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Đảng ủy xã Cam Lâm                        | Cấp ủy, ban đảng                   | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Báo và phát thanh, truyền hình Khánh Hòa  | Báo, đài phát thanh và truyền hình | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Liên đoàn Lao động tỉnh Khánh Hòa         | Liên đoàn Lao động tỉnh            | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Ủy ban nhân dân xã Ninh Phước             | Ủy ban nhân dân cấp xã             | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | khác địa bàn     |
        | Ủy ban nhân dân xã Kiến Thụy              | Ủy ban nhân dân cấp xã             | thành phố Hải Phòng                             | khác địa bàn     |
