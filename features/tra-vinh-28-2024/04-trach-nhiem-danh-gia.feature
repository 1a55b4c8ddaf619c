# language: vi
Tính năng: Trách nhiệm, đánh giá và nêu gương (đoạn 6, đoạn 10 và đoạn 11 bài báo về Nghị quyết số 28/2024/NQ-HĐND tỉnh Trà Vinh)
  Căn cứ xếp loại, dân chủ trực tiếp, đánh giá sự hài lòng, tiếp công dân và dự sinh hoạt cơ sở ở cấp tỉnh.
  Kỳ kết thúc sau ngày 30/06/2025 chỉ được xét khi hồ sơ ghi văn bản còn hiệu lực với đơn vị, như ở bối cảnh dưới đây.

  Bối cảnh:
    Biết hồ sơ năm 2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
    Và có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có

  Quy tắc: Mức độ dân chủ là một căn cứ đánh giá nhiệm vụ (đoạn 6)

    @TV-M3-2
    Khung kịch bản: Căn cứ xếp loại: loại đơn vị và địa bàn nào thuộc diện
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "tự nguyện áp dụng" là có
      Và số liệu đầy đủ đến ngày 15/03/2026
      Và có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" ngày 05/02/2025, bộ tiêu chí: xếp loại hoàn thành nhiệm vụ
      Và có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" ngày 15/12/2025, năm: 2025
      Và có "Hồ sơ đánh giá, xếp loại đơn vị" ngày 20/12/2025, năm: 2025; dùng kết quả thực hiện dân chủ: không
      Khi đánh giá vào ngày 15/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                           | loại                                       | nơi                                           | kết quả       | lý do            |
        | Sở Giáo dục và Đào tạo           | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Vi phạm       | không có         |
        | Chi cục Kiểm lâm                 | Cơ quan nhà nước                           | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Vi phạm       | không có         |
        | Bệnh viện Đa khoa tỉnh           | Đơn vị sự nghiệp công lập                  | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Vi phạm       | không có         |
        | Công ty Thủy sản Cửu Long        | Tổ chức có sử dụng lao động                | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Vi phạm       | không có         |
        | Công ty Xổ số kiến thiết         | Doanh nghiệp nhà nước                      | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân tỉnh Trà Vinh    | Ủy ban nhân dân cấp tỉnh                   | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân tỉnh Trà Vinh  | Hội đồng nhân dân cấp tỉnh                 | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân huyện Càng Long  | Ủy ban nhân dân cấp huyện                  | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Càng Long     | Ủy ban nhân dân cấp xã                     | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Ấp Số 4                          | Thôn, xóm, tổ dân phố                      | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc tỉnh     | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Hội Nông dân tỉnh                | Tổ chức chính trị - xã hội                 | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Liên đoàn Lao động tỉnh          | Liên đoàn Lao động tỉnh                    | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Ban Dân vận Tỉnh ủy              | Cấp ủy, ban đảng                           | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Báo Trà Vinh                     | Báo, đài phát thanh và truyền hình         | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Sở Giáo dục và Đào tạo           | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Trà Vinh                                 | Vi phạm       | không có         |
        | Sở Giáo dục và Đào tạo Vĩnh Long | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Vĩnh Long                                | Không áp dụng | khác địa bàn     |
        | Sở Giáo dục và Đào tạo Bến Tre   | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Bến Tre)  | Không áp dụng | khác địa bàn     |
        | Sở Giáo dục và Đào tạo Cao Bằng  | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Cao Bằng                                 | Không áp dụng | khác địa bàn     |

    @TV-M3-2
    Khung kịch bản: Căn cứ xếp loại: doanh nghiệp ngoài nhà nước chỉ được xét khi tự nguyện áp dụng
      Biết hồ sơ năm 2025 của Công ty Thủy sản Cửu Long, loại "Tổ chức có sử dụng lao động", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và <khai báo>
      Và số liệu đầy đủ đến ngày 15/03/2026
      Và có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" ngày 05/02/2025, bộ tiêu chí: xếp loại hoàn thành nhiệm vụ
      Và có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" ngày 15/12/2025, năm: 2025
      Và có "Hồ sơ đánh giá, xếp loại đơn vị" ngày 20/12/2025, năm: 2025; dùng kết quả thực hiện dân chủ: không
      Khi đánh giá vào ngày 15/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | khai báo                         | kết quả         | lý do                         |
        | "tự nguyện áp dụng" là có        | Vi phạm         | không có                      |
        | "tự nguyện áp dụng" là không     | Không áp dụng   | không thuộc điều kiện áp dụng |
        | chưa báo cáo "tự nguyện áp dụng" | Chưa đủ dữ liệu | chưa báo cáo dữ kiện          |

    @TV-M3-2
    Khung kịch bản: Đủ tiêu chí, lần xem xét và hồ sơ xếp loại dùng kết quả thì đạt
      Biết số liệu đầy đủ đến ngày 15/03/2026
      Và có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" ngày 05/02/2025, bộ tiêu chí: xếp loại hoàn thành nhiệm vụ
      Và có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" ngày 15/12/2025, năm: 2025
      Và có "Hồ sơ đánh giá, xếp loại đơn vị" ngày 20/12/2025, năm: 2025; dùng kết quả thực hiện dân chủ: có
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả |
        | 20/12/2025    | Đạt     |
        | 31/01/2026    | Đạt     |
        | 15/03/2026    | Đạt     |

    @TV-M3-2
    Khung kịch bản: Thiếu một trong ba giấy tờ
      Biết số liệu đầy đủ đến ngày 15/03/2026
      Và có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" ngày 05/02/2025, bộ tiêu chí: xếp loại hoàn thành nhiệm vụ
      Và có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" ngày 15/12/2025, năm: 2025
      Và có "Hồ sơ đánh giá, xếp loại đơn vị" ngày 20/12/2025, năm: 2025; dùng kết quả thực hiện dân chủ: có
      Và không có "<giấy tờ>" nào
      Khi đánh giá vào ngày 15/03/2026
      Thì kết quả là "Vi phạm", lý do "không có"

      Dữ liệu:
        | giấy tờ                                             |
        | Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá |
        | Lần xem xét mức độ thực hiện dân chủ ở cơ sở        |
        | Hồ sơ đánh giá, xếp loại đơn vị                     |

    @TV-M3-2
    Khung kịch bản: Chưa báo cáo một trong ba giấy tờ
      Biết số liệu đầy đủ đến ngày 15/03/2026
      Và có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" ngày 05/02/2025, bộ tiêu chí: xếp loại hoàn thành nhiệm vụ
      Và có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" ngày 15/12/2025, năm: 2025
      Và có "Hồ sơ đánh giá, xếp loại đơn vị" ngày 20/12/2025, năm: 2025; dùng kết quả thực hiện dân chủ: có
      Và chưa báo cáo "<giấy tờ>"
      Khi đánh giá vào ngày 15/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | giấy tờ                                             |
        | Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá |
        | Lần xem xét mức độ thực hiện dân chủ ở cơ sở        |
        | Hồ sơ đánh giá, xếp loại đơn vị                     |

    @TV-M3-2
    Khung kịch bản: Căn cứ xếp loại: hạn đến hết ngày 31/01 năm sau
      Biết số liệu đầy đủ đến ngày 15/03/2026
      Và có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" ngày 05/02/2025, bộ tiêu chí: xếp loại hoàn thành nhiệm vụ
      Và có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" ngày 15/12/2025, năm: 2025
      Và không có "Hồ sơ đánh giá, xếp loại đơn vị" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"
      Và hạn cuối là ngày 31/01/2026

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 01/01/2025    | Chưa đến hạn |
        | 31/12/2025    | Chưa đến hạn |
        | 30/01/2026    | Chưa đến hạn |
        | 31/01/2026    | Chưa đến hạn |
        | 01/02/2026    | Vi phạm      |

    @TV-M3-2
    Khung kịch bản: Hồ sơ xếp loại năm 2025 phải lập chậm nhất ngày 31/01/2026
      Biết số liệu đầy đủ đến ngày 15/03/2026
      Và có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" ngày 05/02/2025, bộ tiêu chí: xếp loại hoàn thành nhiệm vụ
      Và có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" ngày 15/12/2025, năm: 2025
      Và có "Hồ sơ đánh giá, xếp loại đơn vị" ngày <ngày lập>, năm: 2025; dùng kết quả thực hiện dân chủ: có
      Khi đánh giá vào ngày 15/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày lập   | kết quả | lý do   |
        | 30/12/2025 | Đạt     |         |
        | 31/01/2026 | Đạt     |         |
        | 01/02/2026 | Vi phạm | quá hạn |

    @TV-M3-2
    Kịch bản: Hồ sơ xếp loại lập muộn thì ghi số ngày chậm
      Biết số liệu đầy đủ đến ngày 15/03/2026
      Và có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" ngày 05/02/2025, bộ tiêu chí: xếp loại hoàn thành nhiệm vụ
      Và có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" ngày 15/12/2025, năm: 2025
      Và có "Hồ sơ đánh giá, xếp loại đơn vị" ngày 05/02/2026, năm: 2025; dùng kết quả thực hiện dân chủ: có
      Khi đánh giá vào ngày 15/03/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là 5

    @TV-M3-2
    Khung kịch bản: Lần xem xét mức độ dân chủ của năm 2025 phải làm chậm nhất ngày 31/01/2026
      Biết số liệu đầy đủ đến ngày 15/03/2026
      Và có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" ngày 05/02/2025, bộ tiêu chí: xếp loại hoàn thành nhiệm vụ
      Và có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" ngày <ngày>, năm: 2025
      Và có "Hồ sơ đánh giá, xếp loại đơn vị" ngày 20/12/2025, năm: 2025; dùng kết quả thực hiện dân chủ: có
      Khi đánh giá vào ngày 15/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày       | kết quả | lý do   |
        | 10/06/2025 | Đạt     |         |
        | 31/01/2026 | Đạt     |         |
        | 01/02/2026 | Vi phạm | quá hạn |

    @TV-M3-2
    Khung kịch bản: Hồ sơ xếp loại, lần xem xét của năm khác không tính cho năm 2025
      Biết số liệu đầy đủ đến ngày 15/03/2026
      Và có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" ngày 05/02/2025, bộ tiêu chí: xếp loại hoàn thành nhiệm vụ
      Và có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" ngày 15/12/2025, năm: <năm xem xét>
      Và có "Hồ sơ đánh giá, xếp loại đơn vị" ngày 20/12/2025, năm: <năm xếp loại>; dùng kết quả thực hiện dân chủ: có
      Khi đánh giá vào ngày 15/03/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | năm xem xét | năm xếp loại | kết quả |
        | 2025        | 2025         | Đạt     |
        | 2024        | 2025         | Vi phạm |
        | 2025        | 2024         | Vi phạm |
        | 2026        | 2025         | Vi phạm |
        | 2025        | 2026         | Vi phạm |

    @TV-M3-2
    Khung kịch bản: Hồ sơ xếp loại hoặc lần xem xét ghi thiếu
      Biết số liệu đầy đủ đến ngày 15/03/2026
      Và có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" ngày 05/02/2025, bộ tiêu chí: xếp loại hoàn thành nhiệm vụ
      Và <lần xem xét>
      Và <hồ sơ>
      Khi đánh giá vào ngày 15/03/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | lần xem xét                                                                  | hồ sơ                                                                                               |
        | có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" ngày 15/12/2025            | có "Hồ sơ đánh giá, xếp loại đơn vị" ngày 20/12/2025, năm: 2025; dùng kết quả thực hiện dân chủ: có |
        | có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" ngày 15/12/2025, năm: 2025 | có "Hồ sơ đánh giá, xếp loại đơn vị" ngày 20/12/2025, năm: 2025                                     |
        | có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" ngày 15/12/2025, năm: 2025 | có "Hồ sơ đánh giá, xếp loại đơn vị" ngày 20/12/2025, dùng kết quả thực hiện dân chủ: có            |

    @TV-M3-2
    Khung kịch bản: Tiêu chí phải thuộc bộ tiêu chí xếp loại hoàn thành nhiệm vụ
      Biết số liệu đầy đủ đến ngày 15/03/2026
      Và có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" ngày 05/02/2025<bộ tiêu chí>
      Và có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" ngày 15/12/2025, năm: 2025
      Và có "Hồ sơ đánh giá, xếp loại đơn vị" ngày 20/12/2025, năm: 2025; dùng kết quả thực hiện dân chủ: có
      Khi đánh giá vào ngày 15/03/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | bộ tiêu chí                                 | kết quả                                         |
        | , bộ tiêu chí: xếp loại hoàn thành nhiệm vụ | "Đạt"                                           |
        | , bộ tiêu chí: cải cách hành chính          | "Vi phạm", lý do "không có"                     |
        |                                             | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @TV-M3-2
    Khung kịch bản: Tiêu chí phải có hiệu lực trong năm 2025
      Biết số liệu đầy đủ đến ngày 15/03/2026
      Và có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" ngày <ngày ban hành>, bộ tiêu chí: xếp loại hoàn thành nhiệm vụ; có hiệu lực đến: <hiệu lực đến>
      Và có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" ngày 15/12/2025, năm: 2025
      Và có "Hồ sơ đánh giá, xếp loại đơn vị" ngày 20/12/2025, năm: 2025; dùng kết quả thực hiện dân chủ: có
      Khi đánh giá vào ngày 15/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày ban hành | hiệu lực đến | kết quả | lý do    |
        | 10/03/2023    | 31/12/2024   | Vi phạm | không có |
        | 10/03/2023    | 01/01/2025   | Đạt     |          |
        | 31/12/2025    | 31/12/2027   | Đạt     |          |
        | 01/01/2026    | 31/12/2027   | Vi phạm | không có |

    @TV-M3-2
    Khung kịch bản: Doanh nghiệp ngoài nhà nước không có hồ sơ xếp loại của năm thì không áp dụng
      Biết hồ sơ năm 2025 của Công ty Thủy sản Cửu Long, loại "Tổ chức có sử dụng lao động", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và "tự nguyện áp dụng" là có
      Và số liệu đầy đủ đến ngày 15/03/2026
      Và có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" ngày 05/02/2025, bộ tiêu chí: xếp loại hoàn thành nhiệm vụ
      Và có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" ngày 15/12/2025, năm: 2025
      Và <hồ sơ>
      Khi đánh giá vào ngày 15/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | hồ sơ                                                                                               | kết quả         | lý do                         |
        | có "Hồ sơ đánh giá, xếp loại đơn vị" ngày 20/12/2025, năm: 2025; dùng kết quả thực hiện dân chủ: có | Đạt             |                               |
        | không có "Hồ sơ đánh giá, xếp loại đơn vị" nào                                                      | Không áp dụng   | không thuộc điều kiện áp dụng |
        | có "Hồ sơ đánh giá, xếp loại đơn vị" ngày 20/12/2025, năm: 2024; dùng kết quả thực hiện dân chủ: có | Không áp dụng   | không thuộc điều kiện áp dụng |
        | có "Hồ sơ đánh giá, xếp loại đơn vị" ngày 10/02/2026, năm: 2025; dùng kết quả thực hiện dân chủ: có | Vi phạm         | quá hạn                       |
        | chưa báo cáo "Hồ sơ đánh giá, xếp loại đơn vị"                                                      | Chưa đủ dữ liệu | chưa báo cáo dữ kiện          |

    @TV-M3-2
    Kịch bản: Cơ quan nhà nước không có hồ sơ xếp loại thì vi phạm, không được coi là ngoài diện
      Biết hồ sơ năm 2025 của Chi cục Kiểm lâm, loại "Cơ quan nhà nước", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và số liệu đầy đủ đến ngày 15/03/2026
      Và có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" ngày 05/02/2025, bộ tiêu chí: xếp loại hoàn thành nhiệm vụ
      Và có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" ngày 15/12/2025, năm: 2025
      Và không có "Hồ sơ đánh giá, xếp loại đơn vị" nào
      Khi đánh giá vào ngày 15/03/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TV-M3-2
    Khung kịch bản: Căn cứ xếp loại: số liệu phải đầy đủ đến ngày 31/01/2026 mới kết luận
      Biết có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" ngày 05/02/2025, bộ tiêu chí: xếp loại hoàn thành nhiệm vụ
      Và có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" ngày 15/12/2025, năm: 2025
      Và không có "Hồ sơ đánh giá, xếp loại đơn vị" nào
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Khi đánh giá vào ngày 15/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do            |
        | 30/01/2026  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ |
        | 31/01/2026  | Vi phạm         | không có         |

    @TV-M3-2
    Khung kịch bản: Căn cứ xếp loại: kỳ kết thúc sau ngày 30/06/2025 chỉ được xét khi văn bản còn hiệu lực với đơn vị
      Biết không có "Văn bản địa phương đang áp dụng" nào
      Và <văn bản>
      Và số liệu đầy đủ đến ngày 15/03/2026
      Và có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" ngày 05/02/2025, bộ tiêu chí: xếp loại hoàn thành nhiệm vụ
      Và có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" ngày 15/12/2025, năm: 2025
      Và có "Hồ sơ đánh giá, xếp loại đơn vị" ngày 20/12/2025, năm: 2025; dùng kết quả thực hiện dân chủ: không
      Khi đánh giá vào ngày 15/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | văn bản                                                                              | kết quả       | lý do                |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có    | Vi phạm       | không có             |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: không | Không áp dụng | sau khi hết hiệu lực |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024                                 | Không áp dụng | sau khi hết hiệu lực |
        | không có "Văn bản địa phương đang áp dụng" nào                                       | Không áp dụng | sau khi hết hiệu lực |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"                                       | Không áp dụng | sau khi hết hiệu lực |

    @TV-M3-2
    Kịch bản: Căn cứ xếp loại: đã làm trong 6 tháng đầu năm, tỉnh kết thúc ngày 30/06/2025 thì không xét cả năm
      Biết hồ sơ 6 tháng đầu năm 2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Văn bản địa phương đang áp dụng" nào
      Và đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và số liệu đầy đủ đến ngày 15/03/2026
      Và có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" ngày 05/02/2025, bộ tiêu chí: xếp loại hoàn thành nhiệm vụ
      Và có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" ngày 15/12/2025, năm: 2025
      Và có "Hồ sơ đánh giá, xếp loại đơn vị" ngày 20/12/2025, năm: 2025; dùng kết quả thực hiện dân chủ: có
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Không áp dụng", lý do "sau khi hết hiệu lực"

    @TV-M3-2
    Khung kịch bản: Căn cứ xếp loại: đơn vị mới thành lập chỉ được xét khi có đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và số liệu đầy đủ đến ngày 15/03/2026
      Và có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" ngày 05/02/2025, bộ tiêu chí: xếp loại hoàn thành nhiệm vụ
      Và có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" ngày 15/12/2025, năm: 2025
      Và có "Hồ sơ đánh giá, xếp loại đơn vị" ngày 20/12/2025, năm: 2025; dùng kết quả thực hiện dân chủ: không
      Khi đánh giá vào ngày 15/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do                |
        | 01/07/2025     | Vi phạm       | không có             |
        | 03/10/2025     | Vi phạm       | không có             |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn          |
        | 01/01/2026     | Không áp dụng | đơn vị không tồn tại |

    @TV-M3-2
    Khung kịch bản: Căn cứ xếp loại: đơn vị kết thúc trước ngày 31/01/2026 thì không xét
      Biết đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và số liệu đầy đủ đến ngày 15/03/2026
      Và có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" ngày 05/02/2025, bộ tiêu chí: xếp loại hoàn thành nhiệm vụ
      Và có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" ngày 15/12/2025, năm: 2025
      Và có "Hồ sơ đánh giá, xếp loại đơn vị" ngày 20/12/2025, năm: 2025; dùng kết quả thực hiện dân chủ: không
      Khi đánh giá vào ngày 15/03/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 31/03/2025    | Không áp dụng | kỳ quá ngắn          |
        | 01/04/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/01/2026    | Không áp dụng | đơn vị không tồn tại |
        | 31/01/2026    | Không áp dụng | đơn vị không tồn tại |
        | 01/02/2026    | Vi phạm       | không có             |

    @TV-M3-2
    Kịch bản: Đã xếp loại đầy đủ rồi mới sáp nhập thì vẫn đạt
      Biết đơn vị chấm dứt hoạt động từ ngày 31/12/2025
      Và số liệu đầy đủ đến ngày 15/03/2026
      Và có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" ngày 05/02/2025, bộ tiêu chí: xếp loại hoàn thành nhiệm vụ
      Và có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" ngày 15/12/2025, năm: 2025
      Và có "Hồ sơ đánh giá, xếp loại đơn vị" ngày 20/12/2025, năm: 2025; dùng kết quả thực hiện dân chủ: có
      Khi đánh giá vào ngày 15/03/2026
      Thì kết quả là "Đạt"

    @TV-M3-2
    Khung kịch bản: Căn cứ xếp loại: xét từ năm 2025 trở đi
      Biết hồ sơ năm <năm> của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và số liệu đầy đủ đến ngày 15/03/2027
      Và không có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" nào
      Và không có "Lần xem xét mức độ thực hiện dân chủ ở cơ sở" nào
      Và không có "Hồ sơ đánh giá, xếp loại đơn vị" nào
      Khi đánh giá vào ngày 15/03/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | kết quả       | lý do                  |
        | 2024 | Không áp dụng | trước ngày có hiệu lực |
        | 2025 | Vi phạm       | không có               |
        | 2026 | Vi phạm       | không có               |

    @TV-M3-2
    Kịch bản: Mức độ dân chủ là một căn cứ đánh giá kết quả nhiệm vụ: đơn vị cùng loại ở cấp xã thì không áp dụng
      Biết hồ sơ năm 2025 của Trường Tiểu học Càng Long, loại "Đơn vị sự nghiệp công lập", xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

  Quy tắc: Dân chủ trực tiếp, người dân đánh giá sự hài lòng (đoạn 10)

    @TV-M3-3
    Khung kịch bản: Dân chủ trực tiếp: loại đơn vị và địa bàn nào thuộc diện
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "tự nguyện áp dụng" là có
      Và không có "Hình thức dân chủ trực tiếp đã tổ chức" nào
      Và không có "Hội nghị cán bộ, công chức, viên chức, người lao động" nào
      Và không có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                           | loại                                       | nơi                                           | kết quả       | lý do            |
        | Sở Giáo dục và Đào tạo           | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Vi phạm       | không có         |
        | Chi cục Kiểm lâm                 | Cơ quan nhà nước                           | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Vi phạm       | không có         |
        | Bệnh viện Đa khoa tỉnh           | Đơn vị sự nghiệp công lập                  | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Vi phạm       | không có         |
        | Công ty Thủy sản Cửu Long        | Tổ chức có sử dụng lao động                | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Vi phạm       | không có         |
        | Công ty Xổ số kiến thiết         | Doanh nghiệp nhà nước                      | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân tỉnh Trà Vinh    | Ủy ban nhân dân cấp tỉnh                   | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân tỉnh Trà Vinh  | Hội đồng nhân dân cấp tỉnh                 | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân huyện Càng Long  | Ủy ban nhân dân cấp huyện                  | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Càng Long     | Ủy ban nhân dân cấp xã                     | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Ấp Số 4                          | Thôn, xóm, tổ dân phố                      | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc tỉnh     | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Hội Nông dân tỉnh                | Tổ chức chính trị - xã hội                 | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Liên đoàn Lao động tỉnh          | Liên đoàn Lao động tỉnh                    | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Ban Dân vận Tỉnh ủy              | Cấp ủy, ban đảng                           | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Báo Trà Vinh                     | Báo, đài phát thanh và truyền hình         | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Sở Giáo dục và Đào tạo           | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Trà Vinh                                 | Vi phạm       | không có         |
        | Sở Giáo dục và Đào tạo Vĩnh Long | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Vĩnh Long                                | Không áp dụng | khác địa bàn     |
        | Sở Giáo dục và Đào tạo Bến Tre   | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Bến Tre)  | Không áp dụng | khác địa bàn     |
        | Sở Giáo dục và Đào tạo Cao Bằng  | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Cao Bằng                                 | Không áp dụng | khác địa bàn     |

    @TV-M3-3
    Khung kịch bản: Dân chủ trực tiếp: doanh nghiệp ngoài nhà nước chỉ được xét khi tự nguyện áp dụng
      Biết hồ sơ năm 2025 của Công ty Thủy sản Cửu Long, loại "Tổ chức có sử dụng lao động", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và <khai báo>
      Và không có "Hình thức dân chủ trực tiếp đã tổ chức" nào
      Và không có "Hội nghị cán bộ, công chức, viên chức, người lao động" nào
      Và không có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | khai báo                         | kết quả         | lý do                         |
        | "tự nguyện áp dụng" là có        | Vi phạm         | không có                      |
        | "tự nguyện áp dụng" là không     | Không áp dụng   | không thuộc điều kiện áp dụng |
        | chưa báo cáo "tự nguyện áp dụng" | Chưa đủ dữ liệu | chưa báo cáo dữ kiện          |

    @TV-M3-3
    Khung kịch bản: Dân chủ trực tiếp: hạn đến hết ngày 31/12/2025
      Biết không có "Hình thức dân chủ trực tiếp đã tổ chức" nào
      Và không có "Hội nghị cán bộ, công chức, viên chức, người lao động" nào
      Và không có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 01/01/2025    | Chưa đến hạn |
        | 30/06/2025    | Chưa đến hạn |
        | 30/12/2025    | Chưa đến hạn |
        | 31/12/2025    | Chưa đến hạn |
        | 01/01/2026    | Vi phạm      |

    @TV-M3-3
    Kịch bản: Dân chủ trực tiếp: làm xong thì đạt ngay, không phải chờ hết năm
      Biết có "Hình thức dân chủ trực tiếp đã tổ chức" ngày 18/03/2025
      Khi đánh giá vào ngày 20/03/2025
      Thì kết quả là "Đạt"

    @TV-M3-3
    Khung kịch bản: Dân chủ trực tiếp: số liệu phải đầy đủ đến ngày 31/12/2025 mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Hình thức dân chủ trực tiếp đã tổ chức" nào
      Và không có "Hội nghị cán bộ, công chức, viên chức, người lao động" nào
      Và không có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do            |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ |
        | 31/12/2025  | Vi phạm         | không có         |

    @TV-M3-3
    Khung kịch bản: Hình thức dân chủ trực tiếp nào cũng được tính
      Biết không có "Hình thức dân chủ trực tiếp đã tổ chức" nào
      Và không có "Hội nghị cán bộ, công chức, viên chức, người lao động" nào
      Và không có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" nào
      Và có "<việc>" ngày 18/03/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

      Dữ liệu:
        | việc                                                  |
        | Hình thức dân chủ trực tiếp đã tổ chức                |
        | Hội nghị cán bộ, công chức, viên chức, người lao động |
        | Cuộc họp, phát phiếu để Nhân dân bàn và quyết định    |

    @TV-M3-3
    Khung kịch bản: Hình thức dân chủ trực tiếp phải diễn ra trong năm 2025
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và không có "Hội nghị cán bộ, công chức, viên chức, người lao động" nào
      Và không có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" nào
      Và có "Hình thức dân chủ trực tiếp đã tổ chức" ngày <ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | kết quả |
        | 31/12/2024 | Vi phạm |
        | 01/01/2025 | Đạt     |
        | 31/12/2025 | Đạt     |
        | 01/01/2026 | Vi phạm |

    @TV-M3-3
    Khung kịch bản: Hội nghị cán bộ, công chức, viên chức phải diễn ra trong năm 2025
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và không có "Hình thức dân chủ trực tiếp đã tổ chức" nào
      Và không có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" nào
      Và có "Hội nghị cán bộ, công chức, viên chức, người lao động" ngày <ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | kết quả |
        | 31/12/2024 | Vi phạm |
        | 01/01/2025 | Đạt     |
        | 31/12/2025 | Đạt     |
        | 01/01/2026 | Vi phạm |

    @TV-M3-3
    Khung kịch bản: Cuộc bàn, quyết định phải diễn ra trong năm 2025
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và không có "Hình thức dân chủ trực tiếp đã tổ chức" nào
      Và không có "Hội nghị cán bộ, công chức, viên chức, người lao động" nào
      Và có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" ngày <ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | kết quả |
        | 31/12/2024 | Vi phạm |
        | 01/01/2025 | Đạt     |
        | 31/12/2025 | Đạt     |
        | 01/01/2026 | Vi phạm |

    @TV-M3-3
    Khung kịch bản: Dân chủ trực tiếp: chưa báo cáo một trong ba việc
      Biết không có "Hình thức dân chủ trực tiếp đã tổ chức" nào
      Và không có "Hội nghị cán bộ, công chức, viên chức, người lao động" nào
      Và không có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" nào
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | dữ kiện                                               |
        | Hình thức dân chủ trực tiếp đã tổ chức                |
        | Hội nghị cán bộ, công chức, viên chức, người lao động |
        | Cuộc họp, phát phiếu để Nhân dân bàn và quyết định    |

    @TV-M3-3
    Kịch bản: Dân chủ trực tiếp: không ghi ngày
      Biết không có "Hình thức dân chủ trực tiếp đã tổ chức" nào
      Và không có "Hội nghị cán bộ, công chức, viên chức, người lao động" nào
      Và không có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" nào
      Và có "Hình thức dân chủ trực tiếp đã tổ chức" không ghi ngày
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M3-3
    Khung kịch bản: Dân chủ trực tiếp: kỳ kết thúc sau ngày 30/06/2025 chỉ được xét khi văn bản còn hiệu lực với đơn vị
      Biết không có "Văn bản địa phương đang áp dụng" nào
      Và <văn bản>
      Và không có "Hình thức dân chủ trực tiếp đã tổ chức" nào
      Và không có "Hội nghị cán bộ, công chức, viên chức, người lao động" nào
      Và không có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | văn bản                                                                              | kết quả       | lý do                |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có    | Vi phạm       | không có             |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: không | Không áp dụng | sau khi hết hiệu lực |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024                                 | Không áp dụng | sau khi hết hiệu lực |
        | không có "Văn bản địa phương đang áp dụng" nào                                       | Không áp dụng | sau khi hết hiệu lực |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"                                       | Không áp dụng | sau khi hết hiệu lực |

    @TV-M3-3
    Kịch bản: Dân chủ trực tiếp: đã làm trong 6 tháng đầu năm, tỉnh kết thúc ngày 30/06/2025 thì không xét cả năm
      Biết hồ sơ 6 tháng đầu năm 2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Văn bản địa phương đang áp dụng" nào
      Và đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và có "Hình thức dân chủ trực tiếp đã tổ chức" ngày 18/03/2025
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Không áp dụng", lý do "sau khi hết hiệu lực"

    @TV-M3-3
    Khung kịch bản: Dân chủ trực tiếp: đơn vị mới thành lập chỉ được xét khi có đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Hình thức dân chủ trực tiếp đã tổ chức" nào
      Và không có "Hội nghị cán bộ, công chức, viên chức, người lao động" nào
      Và không có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do                |
        | 01/07/2025     | Vi phạm       | không có             |
        | 03/10/2025     | Vi phạm       | không có             |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn          |
        | 01/01/2026     | Không áp dụng | đơn vị không tồn tại |

    @TV-M3-3
    Khung kịch bản: Dân chủ trực tiếp: chưa làm mà đơn vị kết thúc trước ngày hết hạn thì không xét
      Biết đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và không có "Hình thức dân chủ trực tiếp đã tổ chức" nào
      Và không có "Hội nghị cán bộ, công chức, viên chức, người lao động" nào
      Và không có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 31/03/2025    | Không áp dụng | kỳ quá ngắn          |
        | 01/04/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/07/2025    | Không áp dụng | đơn vị không tồn tại |
        | 31/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/01/2026    | Vi phạm       | không có             |

    @TV-M3-3
    Kịch bản: Dân chủ trực tiếp: đã làm rồi mới sáp nhập ngày 01/07/2025 thì vẫn đạt
      Biết đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và có "Hình thức dân chủ trực tiếp đã tổ chức" ngày 18/03/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TV-M3-3
    Khung kịch bản: Dân chủ trực tiếp: xét từ năm 2025 trở đi
      Biết hồ sơ năm <năm> của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Hình thức dân chủ trực tiếp đã tổ chức" nào
      Và không có "Hội nghị cán bộ, công chức, viên chức, người lao động" nào
      Và không có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" nào
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | kết quả       | lý do                  |
        | 2024 | Không áp dụng | trước ngày có hiệu lực |
        | 2025 | Vi phạm       | không có               |
        | 2026 | Vi phạm       | không có               |

    @TV-M3-3
    Kịch bản: Mỗi năm có hình thức dân chủ trực tiếp được tổ chức: đơn vị cùng loại ở cấp xã thì không áp dụng
      Biết hồ sơ năm 2025 của Trường Tiểu học Càng Long, loại "Đơn vị sự nghiệp công lập", xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

    @TV-M3-4
    Khung kịch bản: Đánh giá sự hài lòng: loại đơn vị và địa bàn nào thuộc diện
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "giao dịch trực tiếp với công dân" là có
      Và không có "Đợt đánh giá mức độ hài lòng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                           | loại                                       | nơi                                           | kết quả       | lý do            |
        | Sở Giáo dục và Đào tạo           | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Vi phạm       | không có         |
        | Chi cục Kiểm lâm                 | Cơ quan nhà nước                           | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Vi phạm       | không có         |
        | Bệnh viện Đa khoa tỉnh           | Đơn vị sự nghiệp công lập                  | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Vi phạm       | không có         |
        | Công ty Thủy sản Cửu Long        | Tổ chức có sử dụng lao động                | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Công ty Xổ số kiến thiết         | Doanh nghiệp nhà nước                      | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân tỉnh Trà Vinh    | Ủy ban nhân dân cấp tỉnh                   | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân tỉnh Trà Vinh  | Hội đồng nhân dân cấp tỉnh                 | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân huyện Càng Long  | Ủy ban nhân dân cấp huyện                  | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Càng Long     | Ủy ban nhân dân cấp xã                     | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Ấp Số 4                          | Thôn, xóm, tổ dân phố                      | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc tỉnh     | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Hội Nông dân tỉnh                | Tổ chức chính trị - xã hội                 | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Liên đoàn Lao động tỉnh          | Liên đoàn Lao động tỉnh                    | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Ban Dân vận Tỉnh ủy              | Cấp ủy, ban đảng                           | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Báo Trà Vinh                     | Báo, đài phát thanh và truyền hình         | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Sở Giáo dục và Đào tạo           | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Trà Vinh                                 | Vi phạm       | không có         |
        | Sở Giáo dục và Đào tạo Vĩnh Long | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Vĩnh Long                                | Không áp dụng | khác địa bàn     |
        | Sở Giáo dục và Đào tạo Bến Tre   | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Bến Tre)  | Không áp dụng | khác địa bàn     |
        | Sở Giáo dục và Đào tạo Cao Bằng  | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Cao Bằng                                 | Không áp dụng | khác địa bàn     |

    @TV-M3-4
    Khung kịch bản: Đánh giá sự hài lòng: hạn đến hết ngày 31/12/2025
      Biết "giao dịch trực tiếp với công dân" là có
      Và không có "Đợt đánh giá mức độ hài lòng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 01/01/2025    | Chưa đến hạn |
        | 30/06/2025    | Chưa đến hạn |
        | 30/12/2025    | Chưa đến hạn |
        | 31/12/2025    | Chưa đến hạn |
        | 01/01/2026    | Vi phạm      |

    @TV-M3-4
    Kịch bản: Đánh giá sự hài lòng: làm xong thì đạt ngay, không phải chờ hết năm
      Biết "giao dịch trực tiếp với công dân" là có
      Và có "Đợt đánh giá mức độ hài lòng" ngày 18/03/2025, số phiếu trả lời: 120
      Khi đánh giá vào ngày 20/03/2025
      Thì kết quả là "Đạt"

    @TV-M3-4
    Khung kịch bản: Đánh giá sự hài lòng: số liệu phải đầy đủ đến ngày 31/12/2025 mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và "giao dịch trực tiếp với công dân" là có
      Và không có "Đợt đánh giá mức độ hài lòng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do            |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ |
        | 31/12/2025  | Vi phạm         | không có         |

    @TV-M3-4
    Kịch bản: Đánh giá sự hài lòng: chưa báo cáo dữ kiện
      Biết "giao dịch trực tiếp với công dân" là có
      Và chưa báo cáo "Đợt đánh giá mức độ hài lòng"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M3-4
    Khung kịch bản: Chỉ xét đơn vị có giao dịch với công dân
      Biết <khai báo>
      Và không có "Đợt đánh giá mức độ hài lòng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | khai báo                                        | kết quả         | lý do                         |
        | "giao dịch trực tiếp với công dân" là có        | Vi phạm         | không có                      |
        | "giao dịch trực tiếp với công dân" là không     | Không áp dụng   | không thuộc điều kiện áp dụng |
        | chưa báo cáo "giao dịch trực tiếp với công dân" | Chưa đủ dữ liệu | chưa báo cáo dữ kiện          |

    @TV-M3-4
    Kịch bản: Đơn vị không giao dịch với công dân: kết luận ngay, không chờ hết năm
      Biết "giao dịch trực tiếp với công dân" là không
      Và không có "Đợt đánh giá mức độ hài lòng" nào
      Khi đánh giá vào ngày 20/03/2025
      Thì kết quả là "Không áp dụng", lý do "không thuộc điều kiện áp dụng"

    @TV-M3-4
    Khung kịch bản: Đợt đánh giá phải có phiếu trả lời của người dân
      Biết "giao dịch trực tiếp với công dân" là có
      Và có "Đợt đánh giá mức độ hài lòng" ngày 18/03/2025<số phiếu>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số phiếu              | kết quả                                         |
        | , số phiếu trả lời: 0 | "Vi phạm", lý do "không có"                     |
        | , số phiếu trả lời: 1 | "Đạt"                                           |
        | , số phiếu trả lời: 2 | "Đạt"                                           |
        |                       | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @TV-M3-4
    Kịch bản: Tỷ lệ hài lòng thấp không làm thay đổi kết quả
      Biết "giao dịch trực tiếp với công dân" là có
      Và có "Đợt đánh giá mức độ hài lòng" ngày 18/03/2025, số phiếu trả lời: 100; số phiếu hài lòng: 5
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TV-M3-4
    Kịch bản: Chỉ số do cấp trên đo cũng được tính
      Biết "giao dịch trực tiếp với công dân" là có
      Và có "Đợt đánh giá mức độ hài lòng" ngày 18/03/2025, nguồn đánh giá: chỉ số của cấp trên; số phiếu trả lời: 100; số phiếu hài lòng: 85
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TV-M3-4
    Khung kịch bản: Đánh giá sự hài lòng: chỉ tính việc làm trong năm 2025
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và "giao dịch trực tiếp với công dân" là có
      Và có "Đợt đánh giá mức độ hài lòng" ngày <ngày>, số phiếu trả lời: 120
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | kết quả |
        | 31/12/2024 | Vi phạm |
        | 01/01/2025 | Đạt     |
        | 30/06/2025 | Đạt     |
        | 01/07/2025 | Đạt     |
        | 31/12/2025 | Đạt     |
        | 01/01/2026 | Vi phạm |

    @TV-M3-4
    Kịch bản: Đánh giá sự hài lòng: không ghi ngày
      Biết "giao dịch trực tiếp với công dân" là có
      Và có "Đợt đánh giá mức độ hài lòng" không ghi ngày, số phiếu trả lời: 120
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M3-4
    Khung kịch bản: Đánh giá sự hài lòng: kỳ kết thúc sau ngày 30/06/2025 chỉ được xét khi văn bản còn hiệu lực với đơn vị
      Biết không có "Văn bản địa phương đang áp dụng" nào
      Và <văn bản>
      Và "giao dịch trực tiếp với công dân" là có
      Và không có "Đợt đánh giá mức độ hài lòng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | văn bản                                                                              | kết quả       | lý do                |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có    | Vi phạm       | không có             |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: không | Không áp dụng | sau khi hết hiệu lực |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024                                 | Không áp dụng | sau khi hết hiệu lực |
        | không có "Văn bản địa phương đang áp dụng" nào                                       | Không áp dụng | sau khi hết hiệu lực |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"                                       | Không áp dụng | sau khi hết hiệu lực |

    @TV-M3-4
    Kịch bản: Đánh giá sự hài lòng: đã làm trong 6 tháng đầu năm, tỉnh kết thúc ngày 30/06/2025 thì không xét cả năm
      Biết hồ sơ 6 tháng đầu năm 2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Văn bản địa phương đang áp dụng" nào
      Và đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và "giao dịch trực tiếp với công dân" là có
      Và có "Đợt đánh giá mức độ hài lòng" ngày 18/03/2025, số phiếu trả lời: 120
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Không áp dụng", lý do "sau khi hết hiệu lực"

    @TV-M3-4
    Khung kịch bản: Đánh giá sự hài lòng: đơn vị mới thành lập chỉ được xét khi có đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và "giao dịch trực tiếp với công dân" là có
      Và không có "Đợt đánh giá mức độ hài lòng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do                |
        | 01/07/2025     | Vi phạm       | không có             |
        | 03/10/2025     | Vi phạm       | không có             |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn          |
        | 01/01/2026     | Không áp dụng | đơn vị không tồn tại |

    @TV-M3-4
    Khung kịch bản: Đánh giá sự hài lòng: chưa làm mà đơn vị kết thúc trước ngày hết hạn thì không xét
      Biết đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và "giao dịch trực tiếp với công dân" là có
      Và không có "Đợt đánh giá mức độ hài lòng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 31/03/2025    | Không áp dụng | kỳ quá ngắn          |
        | 01/04/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/07/2025    | Không áp dụng | đơn vị không tồn tại |
        | 31/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/01/2026    | Vi phạm       | không có             |

    @TV-M3-4
    Kịch bản: Đánh giá sự hài lòng: đã làm rồi mới sáp nhập ngày 01/07/2025 thì vẫn đạt
      Biết đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và "giao dịch trực tiếp với công dân" là có
      Và có "Đợt đánh giá mức độ hài lòng" ngày 18/03/2025, số phiếu trả lời: 120
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TV-M3-4
    Khung kịch bản: Đánh giá sự hài lòng: xét từ năm 2025 trở đi
      Biết hồ sơ năm <năm> của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và "giao dịch trực tiếp với công dân" là có
      Và không có "Đợt đánh giá mức độ hài lòng" nào
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | kết quả       | lý do                  |
        | 2024 | Không áp dụng | trước ngày có hiệu lực |
        | 2025 | Vi phạm       | không có               |
        | 2026 | Vi phạm       | không có               |

    @TV-M3-4
    Kịch bản: Người dân trực tiếp đánh giá sự hài lòng: đơn vị cùng loại ở cấp xã thì không áp dụng
      Biết hồ sơ năm 2025 của Trường Tiểu học Càng Long, loại "Đơn vị sự nghiệp công lập", xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

  Quy tắc: Tiếp công dân (đoạn 11)

    @TV-M3-6
    Khung kịch bản: Tiếp công dân: loại đơn vị và địa bàn nào thuộc diện
      Biết hồ sơ tháng 3/2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Văn bản địa phương đang áp dụng" nào
      Và không có "Lịch và nội quy tiếp công dân" nào
      Và không có "Buổi tiếp công dân của người đứng đầu" nào
      Khi đánh giá vào ngày 15/04/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                           | loại                                       | nơi                                           | kết quả       | lý do            |
        | Sở Giáo dục và Đào tạo           | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Vi phạm       | không có         |
        | Chi cục Kiểm lâm                 | Cơ quan nhà nước                           | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Vi phạm       | không có         |
        | Bệnh viện Đa khoa tỉnh           | Đơn vị sự nghiệp công lập                  | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Vi phạm       | không có         |
        | Công ty Thủy sản Cửu Long        | Tổ chức có sử dụng lao động                | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Công ty Xổ số kiến thiết         | Doanh nghiệp nhà nước                      | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân tỉnh Trà Vinh    | Ủy ban nhân dân cấp tỉnh                   | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân tỉnh Trà Vinh  | Hội đồng nhân dân cấp tỉnh                 | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân huyện Càng Long  | Ủy ban nhân dân cấp huyện                  | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Càng Long     | Ủy ban nhân dân cấp xã                     | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Ấp Số 4                          | Thôn, xóm, tổ dân phố                      | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc tỉnh     | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Hội Nông dân tỉnh                | Tổ chức chính trị - xã hội                 | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Liên đoàn Lao động tỉnh          | Liên đoàn Lao động tỉnh                    | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Ban Dân vận Tỉnh ủy              | Cấp ủy, ban đảng                           | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Báo Trà Vinh                     | Báo, đài phát thanh và truyền hình         | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Sở Giáo dục và Đào tạo           | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Trà Vinh                                 | Vi phạm       | không có         |
        | Sở Giáo dục và Đào tạo Vĩnh Long | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Vĩnh Long                                | Không áp dụng | khác địa bàn     |
        | Sở Giáo dục và Đào tạo Bến Tre   | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Bến Tre)  | Không áp dụng | khác địa bàn     |
        | Sở Giáo dục và Đào tạo Cao Bằng  | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Cao Bằng                                 | Không áp dụng | khác địa bàn     |

    @TV-M3-6
    Khung kịch bản: Người đứng đầu tiếp ít nhất một buổi trong tháng
      Biết hồ sơ tháng 3/2025 của <đơn vị>, loại "<loại>", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Lịch và nội quy tiếp công dân" ngày 15/01/2025, ngày công bố nội quy tiếp công dân: 16/01/2025
      Và <các buổi>
      Khi đánh giá vào ngày 15/04/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                 | loại                                       | các buổi                                                                       | kết quả | lý do             |
        | Sở Giáo dục và Đào tạo | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | không có "Buổi tiếp công dân của người đứng đầu" nào                           | Vi phạm | chưa đạt chỉ tiêu |
        | Sở Giáo dục và Đào tạo | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | có "Buổi tiếp công dân của người đứng đầu" ngày 12/03/2025                     | Đạt     |                   |
        | Sở Giáo dục và Đào tạo | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | có "Buổi tiếp công dân của người đứng đầu" vào các ngày 05/03/2025, 12/03/2025 | Đạt     |                   |
        | Chi cục Kiểm lâm       | Cơ quan nhà nước                           | không có "Buổi tiếp công dân của người đứng đầu" nào                           | Vi phạm | chưa đạt chỉ tiêu |
        | Chi cục Kiểm lâm       | Cơ quan nhà nước                           | có "Buổi tiếp công dân của người đứng đầu" ngày 12/03/2025                     | Đạt     |                   |
        | Chi cục Kiểm lâm       | Cơ quan nhà nước                           | có "Buổi tiếp công dân của người đứng đầu" vào các ngày 05/03/2025, 12/03/2025 | Đạt     |                   |
        | Bệnh viện Đa khoa tỉnh | Đơn vị sự nghiệp công lập                  | không có "Buổi tiếp công dân của người đứng đầu" nào                           | Vi phạm | chưa đạt chỉ tiêu |
        | Bệnh viện Đa khoa tỉnh | Đơn vị sự nghiệp công lập                  | có "Buổi tiếp công dân của người đứng đầu" ngày 12/03/2025                     | Đạt     |                   |
        | Bệnh viện Đa khoa tỉnh | Đơn vị sự nghiệp công lập                  | có "Buổi tiếp công dân của người đứng đầu" vào các ngày 05/03/2025, 12/03/2025 | Đạt     |                   |

    @TV-M3-6
    Kịch bản: Có buổi tiếp nhưng chưa công bố lịch và nội quy
      Biết hồ sơ tháng 3/2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Lịch và nội quy tiếp công dân" nào
      Và có "Buổi tiếp công dân của người đứng đầu" ngày 12/03/2025
      Khi đánh giá vào ngày 15/04/2025
      Thì kết quả là "Vi phạm", lý do "không có"

    @TV-M3-6
    Khung kịch bản: Buổi tiếp phải trong tháng được xét
      Biết hồ sơ tháng 3/2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và số liệu đầy đủ đến ngày 15/04/2025
      Và có "Lịch và nội quy tiếp công dân" ngày 15/01/2025, ngày công bố nội quy tiếp công dân: 16/01/2025
      Và có "Buổi tiếp công dân của người đứng đầu" ngày <ngày>
      Khi đánh giá vào ngày 15/04/2025
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | kết quả |
        | 28/02/2025 | Vi phạm |
        | 01/03/2025 | Đạt     |
        | 31/03/2025 | Đạt     |
        | 01/04/2025 | Vi phạm |

    @TV-M3-6
    Khung kịch bản: Lịch tiếp công dân phải ban hành trước khi hết tháng
      Biết hồ sơ tháng 3/2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và số liệu đầy đủ đến ngày 15/04/2025
      Và có "Lịch và nội quy tiếp công dân" ngày <ngày ban hành>, ngày công bố nội quy tiếp công dân: 16/01/2025
      Và có "Buổi tiếp công dân của người đứng đầu" ngày 12/03/2025
      Khi đánh giá vào ngày 15/04/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày ban hành | kết quả | lý do    |
        | 15/01/2025    | Đạt     |          |
        | 31/03/2025    | Đạt     |          |
        | 01/04/2025    | Vi phạm | không có |

    @TV-M3-6
    Khung kịch bản: Nội quy tiếp công dân phải công bố trước khi hết tháng
      Biết hồ sơ tháng 3/2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và số liệu đầy đủ đến ngày 15/04/2025
      Và có "Lịch và nội quy tiếp công dân" ngày 15/01/2025, ngày công bố nội quy tiếp công dân: <ngày công bố>
      Và có "Buổi tiếp công dân của người đứng đầu" ngày 12/03/2025
      Khi đánh giá vào ngày 15/04/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày công bố | kết quả | lý do    |
        | 16/01/2025   | Đạt     |          |
        | 31/03/2025   | Đạt     |          |
        | 01/04/2025   | Vi phạm | không có |

    @TV-M3-6
    Khung kịch bản: Lịch tiếp công dân phải còn hiệu lực trong tháng
      Biết hồ sơ tháng 3/2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Lịch và nội quy tiếp công dân" ngày 15/01/2025, ngày công bố nội quy tiếp công dân: 16/01/2025; có hiệu lực đến: <hiệu lực đến>
      Và có "Buổi tiếp công dân của người đứng đầu" ngày 12/03/2025
      Khi đánh giá vào ngày 15/04/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | hiệu lực đến | kết quả | lý do    |
        | 28/02/2025   | Vi phạm | không có |
        | 01/03/2025   | Đạt     |          |
        | 31/03/2025   | Đạt     |          |

    @TV-M3-6
    Kịch bản: Không ghi ngày công bố nội quy
      Biết hồ sơ tháng 3/2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Lịch và nội quy tiếp công dân" ngày 15/01/2025
      Và có "Buổi tiếp công dân của người đứng đầu" ngày 12/03/2025
      Khi đánh giá vào ngày 15/04/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M3-6
    Khung kịch bản: Chưa báo cáo lịch, nội quy hoặc các buổi tiếp
      Biết hồ sơ tháng 3/2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Lịch và nội quy tiếp công dân" ngày 15/01/2025, ngày công bố nội quy tiếp công dân: 16/01/2025
      Và có "Buổi tiếp công dân của người đứng đầu" ngày 12/03/2025
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/04/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | dữ kiện                               |
        | Lịch và nội quy tiếp công dân         |
        | Buổi tiếp công dân của người đứng đầu |

    @TV-M3-6
    Khung kịch bản: Chưa tiếp buổi nào, hạn đến hết ngày cuối tháng
      Biết hồ sơ tháng 3/2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Lịch và nội quy tiếp công dân" ngày 15/01/2025, ngày công bố nội quy tiếp công dân: 16/01/2025
      Và không có "Buổi tiếp công dân của người đứng đầu" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"
      Và hạn cuối là ngày 31/03/2025

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 01/03/2025    | Chưa đến hạn |
        | 30/03/2025    | Chưa đến hạn |
        | 31/03/2025    | Chưa đến hạn |
        | 01/04/2025    | Vi phạm      |

    @TV-M3-6
    Kịch bản: Tiếp đủ buổi thì đạt ngay, không phải chờ hết tháng
      Biết hồ sơ tháng 3/2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Lịch và nội quy tiếp công dân" ngày 15/01/2025, ngày công bố nội quy tiếp công dân: 16/01/2025
      Và có "Buổi tiếp công dân của người đứng đầu" ngày 12/03/2025
      Khi đánh giá vào ngày 12/03/2025
      Thì kết quả là "Đạt"

    @TV-M3-6
    Khung kịch bản: Tiếp công dân: số liệu phải đầy đủ đến hết tháng mới kết luận
      Biết hồ sơ tháng 3/2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Lịch và nội quy tiếp công dân" ngày 15/01/2025, ngày công bố nội quy tiếp công dân: 16/01/2025
      Và không có "Buổi tiếp công dân của người đứng đầu" nào
      Khi đánh giá vào ngày 15/04/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do             |
        | 30/03/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ  |
        | 31/03/2025  | Vi phạm         | chưa đạt chỉ tiêu |

    @TV-M3-6
    Khung kịch bản: Tiếp công dân: đơn vị thành lập giữa tháng thì không xét tháng đó
      Biết hồ sơ tháng 3/2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và đơn vị thành lập ngày <ngày thành lập>
      Và có "Lịch và nội quy tiếp công dân" ngày 15/01/2025, ngày công bố nội quy tiếp công dân: 16/01/2025
      Và không có "Buổi tiếp công dân của người đứng đầu" nào
      Khi đánh giá vào ngày 15/04/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do             |
        | 28/02/2025     | Vi phạm       | chưa đạt chỉ tiêu |
        | 01/03/2025     | Vi phạm       | chưa đạt chỉ tiêu |
        | 02/03/2025     | Không áp dụng | kỳ quá ngắn       |

    @TV-M3-6
    Khung kịch bản: Tiếp công dân: đơn vị kết thúc trong tháng thì không xét tháng đó
      Biết hồ sơ tháng 3/2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và có "Lịch và nội quy tiếp công dân" ngày 15/01/2025, ngày công bố nội quy tiếp công dân: 16/01/2025
      Và không có "Buổi tiếp công dân của người đứng đầu" nào
      Khi đánh giá vào ngày 15/04/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do             |
        | 31/03/2025    | Không áp dụng | kỳ quá ngắn       |
        | 01/04/2025    | Vi phạm       | chưa đạt chỉ tiêu |

    @TV-M3-6
    Kịch bản: Sáu tháng đầu năm 2025 luôn được xét, từng tháng một
      Biết hồ sơ 6 tháng đầu năm 2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Văn bản địa phương đang áp dụng" nào
      Và đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và có "Lịch và nội quy tiếp công dân" ngày 02/01/2025, ngày công bố nội quy tiếp công dân: 03/02/2025
      Và có "Buổi tiếp công dân của người đứng đầu" vào các ngày 15/01/2025, 12/02/2025, 12/03/2025, 14/05/2025
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả tháng 1/2025 là "Vi phạm", lý do "không có"
      Và kết quả tháng 2/2025 là "Đạt"
      Và kết quả tháng 3/2025 là "Đạt"
      Và kết quả tháng 4/2025 là "Vi phạm", lý do "chưa đạt chỉ tiêu"
      Và kết quả tháng 5/2025 là "Đạt"
      Và kết quả tháng 6/2025 là "Vi phạm", lý do "chưa đạt chỉ tiêu"

    @TV-M3-6
    Khung kịch bản: Từ tháng 7/2025 chỉ xét khi văn bản còn hiệu lực với đơn vị
      Biết hồ sơ tháng <tháng> của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Văn bản địa phương đang áp dụng" nào
      Và <văn bản>
      Và không có "Lịch và nội quy tiếp công dân" nào
      Và không có "Buổi tiếp công dân của người đứng đầu" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | tháng   | văn bản                                                                           | kết quả       | lý do                |
        | 6/2025  | không có "Văn bản địa phương đang áp dụng" nào                                    | Vi phạm       | không có             |
        | 7/2025  | không có "Văn bản địa phương đang áp dụng" nào                                    | Không áp dụng | sau khi hết hiệu lực |
        | 7/2025  | chưa báo cáo "Văn bản địa phương đang áp dụng"                                    | Không áp dụng | sau khi hết hiệu lực |
        | 7/2025  | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có | Vi phạm       | không có             |
        | 12/2025 | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có | Vi phạm       | không có             |

    @TV-M3-6
    Khung kịch bản: Tiếp công dân: xét từ tháng 01/2025
      Biết hồ sơ tháng <tháng> của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Lịch và nội quy tiếp công dân" nào
      Và không có "Buổi tiếp công dân của người đứng đầu" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | tháng   | kết quả       | lý do                  |
        | 12/2024 | Không áp dụng | trước ngày có hiệu lực |
        | 1/2025  | Vi phạm       | không có               |
        | 1/2026  | Vi phạm       | không có               |

    @TV-M3-6
    Kịch bản: Tiếp công dân theo Luật Tiếp công dân: đơn vị cùng loại ở cấp xã thì không áp dụng
      Biết hồ sơ năm 2025 của Trường Tiểu học Càng Long, loại "Đơn vị sự nghiệp công lập", xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

  Quy tắc: Lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội (đoạn 11)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Ban Dân vận Tỉnh ủy, loại "Cấp ủy, ban đảng", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)

    @TV-M3-7
    Khung kịch bản: Dự sinh hoạt chi bộ: loại đơn vị và địa bàn nào thuộc diện
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 05/02/2024, loại sinh hoạt: chi bộ; số chức danh lãnh đạo được nêu: 2
      Và không có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                                 | loại                                       | nơi                                           | kết quả       | lý do            |
        | Sở Giáo dục và Đào tạo                 | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Chi cục Kiểm lâm                       | Cơ quan nhà nước                           | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Bệnh viện Đa khoa tỉnh                 | Đơn vị sự nghiệp công lập                  | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Công ty Thủy sản Cửu Long              | Tổ chức có sử dụng lao động                | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Công ty Xổ số kiến thiết               | Doanh nghiệp nhà nước                      | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân tỉnh Trà Vinh          | Ủy ban nhân dân cấp tỉnh                   | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân tỉnh Trà Vinh        | Hội đồng nhân dân cấp tỉnh                 | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân huyện Càng Long        | Ủy ban nhân dân cấp huyện                  | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Càng Long           | Ủy ban nhân dân cấp xã                     | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Ấp Số 4                                | Thôn, xóm, tổ dân phố                      | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc tỉnh           | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Vi phạm       | không có         |
        | Hội Nông dân tỉnh                      | Tổ chức chính trị - xã hội                 | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Vi phạm       | không có         |
        | Liên đoàn Lao động tỉnh                | Liên đoàn Lao động tỉnh                    | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Ban Dân vận Tỉnh ủy                    | Cấp ủy, ban đảng                           | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Vi phạm       | không có         |
        | Báo Trà Vinh                           | Báo, đài phát thanh và truyền hình         | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc tỉnh           | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Trà Vinh                                 | Vi phạm       | không có         |
        | Ủy ban Mặt trận Tổ quốc tỉnh Vĩnh Long | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Vĩnh Long                                | Không áp dụng | khác địa bàn     |
        | Ủy ban Mặt trận Tổ quốc tỉnh Bến Tre   | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Bến Tre)  | Không áp dụng | khác địa bàn     |
        | Ủy ban Mặt trận Tổ quốc tỉnh Cao Bằng  | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Cao Bằng                                 | Không áp dụng | khác địa bàn     |

    @TV-M3-7
    Khung kịch bản: Dự sinh hoạt chi bộ: hạn đến hết ngày 31/12/2025
      Biết có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 05/02/2024, loại sinh hoạt: chi bộ; số chức danh lãnh đạo được nêu: 2
      Và không có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 01/01/2025    | Chưa đến hạn |
        | 30/06/2025    | Chưa đến hạn |
        | 30/12/2025    | Chưa đến hạn |
        | 31/12/2025    | Chưa đến hạn |
        | 01/01/2026    | Vi phạm      |

    @TV-M3-7
    Kịch bản: Dự sinh hoạt chi bộ: làm xong thì đạt ngay, không phải chờ hết năm
      Biết có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 05/02/2024, loại sinh hoạt: chi bộ; số chức danh lãnh đạo được nêu: 2
      Và có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 10/02/2025, nơi sinh hoạt: chi bộ; chức vụ: Bí thư
      Và có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 11/03/2025, nơi sinh hoạt: chi bộ; chức vụ: Phó Bí thư
      Khi đánh giá vào ngày 20/03/2025
      Thì kết quả là "Đạt"

    @TV-M3-7
    Khung kịch bản: Dự sinh hoạt chi bộ: số liệu phải đầy đủ đến ngày 31/12/2025 mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 05/02/2024, loại sinh hoạt: chi bộ; số chức danh lãnh đạo được nêu: 2
      Và không có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do            |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ |
        | 31/12/2025  | Vi phạm         | không có         |

    @TV-M3-7
    Khung kịch bản: Dự sinh hoạt chi bộ: mỗi chức danh được nêu phải dự ít nhất một lần trong năm
      Biết có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 05/02/2024, loại sinh hoạt: chi bộ; số chức danh lãnh đạo được nêu: <số chức danh>
      Và có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 10/02/2025, nơi sinh hoạt: chi bộ; chức vụ: Bí thư
      Và có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 11/03/2025, nơi sinh hoạt: chi bộ; chức vụ: <người dự lần hai>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | số chức danh | người dự lần hai | kết quả |
        | 1            | Bí thư           | Đạt     |
        | 2            | Bí thư           | Vi phạm |
        | 2            | bí thư           | Vi phạm |
        | 2            | Phó Bí thư       | Đạt     |
        | 3            | Phó Bí thư       | Vi phạm |

    @TV-M3-7
    Kịch bản: Dự sinh hoạt chi bộ: số chức danh nêu trong quy định về loại sinh hoạt khác không tính
      Biết có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 05/02/2024, loại sinh hoạt: chi bộ; số chức danh lãnh đạo được nêu: 1
      Và có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 05/03/2024, loại sinh hoạt: chi hội hoặc tổ hội; số chức danh lãnh đạo được nêu: 3
      Và có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 10/02/2025, nơi sinh hoạt: chi bộ; chức vụ: Bí thư
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TV-M3-7
    Kịch bản: Dự sinh hoạt chi bộ: có hai quy định còn hiệu lực thì lấy số chức danh lớn hơn
      Biết có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 05/02/2024, loại sinh hoạt: chi bộ; số chức danh lãnh đạo được nêu: 1
      Và có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 05/03/2024, loại sinh hoạt: chi bộ; số chức danh lãnh đạo được nêu: 2
      Và có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 10/02/2025, nơi sinh hoạt: chi bộ; chức vụ: Bí thư
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TV-M3-7
    Kịch bản: Dự sinh hoạt chi bộ: không có quy định, cũng không ai dự
      Biết không có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" nào
      Và không có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TV-M3-7
    Khung kịch bản: Dự sinh hoạt chi bộ: có người dự nhưng không có quy định
      Biết không có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" nào
      Và có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" vào các ngày <các ngày dự>; nơi sinh hoạt: chi bộ; chức vụ: lãnh đạo được phân công
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

      Dữ liệu:
        | các ngày dự                                                |
        | 10/02/2025                                                 |
        | 10/02/2025, 11/03/2025, 12/04/2025, 13/05/2025, 14/06/2025 |

    @TV-M3-7
    Khung kịch bản: Dự sinh hoạt chi bộ: có quy định hai chức danh nhưng thiếu lượt dự
      Biết có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 05/02/2024, loại sinh hoạt: chi bộ; số chức danh lãnh đạo được nêu: 2
      Và <lượt dự>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

      Dữ liệu:
        | lượt dự                                                                                                         |
        | không có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" nào                                               |
        | có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 10/02/2025, nơi sinh hoạt: chi bộ; chức vụ: Bí thư |

    @TV-M3-7
    Khung kịch bản: Dự sinh hoạt chi bộ: quy định, lượt dự phải đúng loại sinh hoạt
      Biết có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 05/02/2024, loại sinh hoạt: <quy định>; số chức danh lãnh đạo được nêu: 1
      Và có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 10/02/2025, nơi sinh hoạt: <lượt dự>; chức vụ: Bí thư
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | quy định                      | lượt dự             | kết quả |
        | chi bộ                        | chi bộ              | Đạt     |
        | chi bộ và chi hội hoặc tổ hội | chi bộ              | Đạt     |
        | chi hội hoặc tổ hội           | chi bộ              | Vi phạm |
        | chi bộ                        | chi hội hoặc tổ hội | Vi phạm |
        | chi hội hoặc tổ hội           | chi hội hoặc tổ hội | Vi phạm |

    @TV-M3-7
    Khung kịch bản: Dự sinh hoạt chi bộ: nhiều chức danh mà quy định, lượt dự chỉ nói loại sinh hoạt khác
      Biết có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 05/02/2024, loại sinh hoạt: <quy định>; số chức danh lãnh đạo được nêu: <số chức danh>
      Và có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" vào các ngày 10/02/2025, 11/03/2025, 12/04/2025, 13/05/2025, 14/06/2025; nơi sinh hoạt: <lượt dự>; chức vụ: lãnh đạo được phân công
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | số chức danh | quy định            | lượt dự             | kết quả |
        | 2            | chi hội hoặc tổ hội | chi bộ              | Vi phạm |
        | 2            | chi bộ              | chi hội hoặc tổ hội | Vi phạm |
        | 3            | chi hội hoặc tổ hội | chi bộ              | Vi phạm |
        | 3            | chi bộ              | chi hội hoặc tổ hội | Vi phạm |
        | 4            | chi hội hoặc tổ hội | chi bộ              | Vi phạm |
        | 4            | chi bộ              | chi hội hoặc tổ hội | Vi phạm |
        | 5            | chi hội hoặc tổ hội | chi bộ              | Vi phạm |
        | 5            | chi bộ              | chi hội hoặc tổ hội | Vi phạm |

    @TV-M3-7
    Khung kịch bản: Dự sinh hoạt chi bộ: lượt dự phải ghi chức vụ
      Biết có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 05/02/2024, loại sinh hoạt: chi bộ; số chức danh lãnh đạo được nêu: <số chức danh>
      Và có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" vào các ngày 10/02/2025, 11/03/2025, 12/04/2025, 13/05/2025, 14/06/2025; nơi sinh hoạt: chi bộ<chức vụ>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | số chức danh | chức vụ          | kết quả         |
        | 1            | ; chức vụ: trống | Vi phạm         |
        | 1            |                  | Chưa đủ dữ liệu |
        | 2            | ; chức vụ: trống | Vi phạm         |
        | 2            |                  | Chưa đủ dữ liệu |
        | 3            | ; chức vụ: trống | Vi phạm         |
        | 3            |                  | Chưa đủ dữ liệu |
        | 4            | ; chức vụ: trống | Vi phạm         |
        | 4            |                  | Chưa đủ dữ liệu |
        | 5            | ; chức vụ: trống | Vi phạm         |
        | 5            |                  | Chưa đủ dữ liệu |

    @TV-M3-7
    Khung kịch bản: Dự sinh hoạt chi bộ: không ghi loại sinh hoạt hoặc số chức danh
      Biết có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 05/02/2024, <quy định>
      Và có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" vào các ngày 10/02/2025, 11/03/2025, 12/04/2025, 13/05/2025, 14/06/2025; <lượt dự>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | quy định                                                  | lượt dự                                |
        | số chức danh lãnh đạo được nêu: 1                         | nơi sinh hoạt: chi bộ; chức vụ: Bí thư |
        | loại sinh hoạt: chi bộ                                    | nơi sinh hoạt: chi bộ; chức vụ: Bí thư |
        | loại sinh hoạt: chi bộ; số chức danh lãnh đạo được nêu: 1 | chức vụ: Bí thư                        |

    @TV-M3-7
    Khung kịch bản: Dự sinh hoạt chi bộ: quy định phải còn hiệu lực trong năm
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày <ngày ban hành>, loại sinh hoạt: chi bộ; số chức danh lãnh đạo được nêu: 1; có hiệu lực đến: <hiệu lực đến>
      Và có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 10/02/2025, nơi sinh hoạt: chi bộ; chức vụ: Bí thư
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày ban hành | hiệu lực đến | kết quả | lý do    |
        | 05/02/2024    | 31/12/2024   | Vi phạm | không có |
        | 05/02/2024    | 01/01/2025   | Đạt     |          |
        | 31/12/2025    | 31/12/2026   | Đạt     |          |
        | 01/01/2026    | 31/12/2026   | Vi phạm | không có |

    @TV-M3-7
    Khung kịch bản: Dự sinh hoạt chi bộ: chỉ tính việc làm trong năm 2025
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 05/02/2024, loại sinh hoạt: chi bộ; số chức danh lãnh đạo được nêu: 1
      Và có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" ngày <ngày>, nơi sinh hoạt: chi bộ; chức vụ: Bí thư
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | kết quả |
        | 31/12/2024 | Vi phạm |
        | 01/01/2025 | Đạt     |
        | 30/06/2025 | Đạt     |
        | 01/07/2025 | Đạt     |
        | 31/12/2025 | Đạt     |
        | 01/01/2026 | Vi phạm |

    @TV-M3-7
    Khung kịch bản: Dự sinh hoạt chi bộ: chưa báo cáo quy định hoặc lượt dự
      Biết có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 05/02/2024, loại sinh hoạt: chi bộ; số chức danh lãnh đạo được nêu: 2
      Và có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 10/02/2025, nơi sinh hoạt: chi bộ; chức vụ: Bí thư
      Và có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 11/03/2025, nơi sinh hoạt: chi bộ; chức vụ: Phó Bí thư
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | dữ kiện                                            |
        | Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội   |
        | Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội |

    @TV-M3-7
    Khung kịch bản: Dự sinh hoạt chi bộ: kỳ kết thúc sau ngày 30/06/2025 chỉ được xét khi văn bản còn hiệu lực với đơn vị
      Biết không có "Văn bản địa phương đang áp dụng" nào
      Và <văn bản>
      Và có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 05/02/2024, loại sinh hoạt: chi bộ; số chức danh lãnh đạo được nêu: 2
      Và không có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | văn bản                                                                              | kết quả       | lý do                |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có    | Vi phạm       | không có             |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: không | Không áp dụng | sau khi hết hiệu lực |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024                                 | Không áp dụng | sau khi hết hiệu lực |
        | không có "Văn bản địa phương đang áp dụng" nào                                       | Không áp dụng | sau khi hết hiệu lực |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"                                       | Không áp dụng | sau khi hết hiệu lực |

    @TV-M3-7
    Kịch bản: Dự sinh hoạt chi bộ: đã làm trong 6 tháng đầu năm, tỉnh kết thúc ngày 30/06/2025 thì không xét cả năm
      Biết hồ sơ 6 tháng đầu năm 2025 của Ban Dân vận Tỉnh ủy, loại "Cấp ủy, ban đảng", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Văn bản địa phương đang áp dụng" nào
      Và đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 05/02/2024, loại sinh hoạt: chi bộ; số chức danh lãnh đạo được nêu: 2
      Và có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 10/02/2025, nơi sinh hoạt: chi bộ; chức vụ: Bí thư
      Và có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 11/03/2025, nơi sinh hoạt: chi bộ; chức vụ: Phó Bí thư
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Không áp dụng", lý do "sau khi hết hiệu lực"

    @TV-M3-7
    Khung kịch bản: Dự sinh hoạt chi bộ: đơn vị mới thành lập chỉ được xét khi có đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 05/02/2024, loại sinh hoạt: chi bộ; số chức danh lãnh đạo được nêu: 2
      Và không có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do                |
        | 01/07/2025     | Vi phạm       | không có             |
        | 03/10/2025     | Vi phạm       | không có             |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn          |
        | 01/01/2026     | Không áp dụng | đơn vị không tồn tại |

    @TV-M3-7
    Khung kịch bản: Dự sinh hoạt chi bộ: chưa làm mà đơn vị kết thúc trước ngày hết hạn thì không xét
      Biết đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 05/02/2024, loại sinh hoạt: chi bộ; số chức danh lãnh đạo được nêu: 2
      Và không có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 31/03/2025    | Không áp dụng | kỳ quá ngắn          |
        | 01/04/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/07/2025    | Không áp dụng | đơn vị không tồn tại |
        | 31/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/01/2026    | Vi phạm       | không có             |

    @TV-M3-7
    Kịch bản: Dự sinh hoạt chi bộ: đã làm rồi mới sáp nhập ngày 01/07/2025 thì vẫn đạt
      Biết đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 05/02/2024, loại sinh hoạt: chi bộ; số chức danh lãnh đạo được nêu: 2
      Và có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 10/02/2025, nơi sinh hoạt: chi bộ; chức vụ: Bí thư
      Và có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 11/03/2025, nơi sinh hoạt: chi bộ; chức vụ: Phó Bí thư
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TV-M3-7
    Khung kịch bản: Dự sinh hoạt chi bộ: xét từ năm 2025 trở đi
      Biết hồ sơ năm <năm> của Ban Dân vận Tỉnh ủy, loại "Cấp ủy, ban đảng", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 05/02/2024, loại sinh hoạt: chi bộ; số chức danh lãnh đạo được nêu: 2
      Và không có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" nào
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | kết quả       | lý do                  |
        | 2024 | Không áp dụng | trước ngày có hiệu lực |
        | 2025 | Vi phạm       | không có               |
        | 2026 | Vi phạm       | không có               |

    @TV-M3-7
    Kịch bản: Lãnh đạo dự sinh hoạt chi bộ theo quy định: đơn vị cùng loại ở cấp xã thì không áp dụng
      Biết hồ sơ năm 2025 của Ủy ban Mặt trận Tổ quốc xã Càng Long, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

    @TV-M3-8
    Khung kịch bản: Dự sinh hoạt chi hội: loại đơn vị và địa bàn nào thuộc diện
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 05/02/2024, loại sinh hoạt: chi hội hoặc tổ hội; số chức danh lãnh đạo được nêu: 2
      Và không có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                                 | loại                                       | nơi                                           | kết quả       | lý do            |
        | Sở Giáo dục và Đào tạo                 | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Chi cục Kiểm lâm                       | Cơ quan nhà nước                           | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Bệnh viện Đa khoa tỉnh                 | Đơn vị sự nghiệp công lập                  | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Công ty Thủy sản Cửu Long              | Tổ chức có sử dụng lao động                | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Công ty Xổ số kiến thiết               | Doanh nghiệp nhà nước                      | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân tỉnh Trà Vinh          | Ủy ban nhân dân cấp tỉnh                   | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân tỉnh Trà Vinh        | Hội đồng nhân dân cấp tỉnh                 | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân huyện Càng Long        | Ủy ban nhân dân cấp huyện                  | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Càng Long           | Ủy ban nhân dân cấp xã                     | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Ấp Số 4                                | Thôn, xóm, tổ dân phố                      | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc tỉnh           | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Vi phạm       | không có         |
        | Hội Nông dân tỉnh                      | Tổ chức chính trị - xã hội                 | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Vi phạm       | không có         |
        | Liên đoàn Lao động tỉnh                | Liên đoàn Lao động tỉnh                    | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Ban Dân vận Tỉnh ủy                    | Cấp ủy, ban đảng                           | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Vi phạm       | không có         |
        | Báo Trà Vinh                           | Báo, đài phát thanh và truyền hình         | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc tỉnh           | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Trà Vinh                                 | Vi phạm       | không có         |
        | Ủy ban Mặt trận Tổ quốc tỉnh Vĩnh Long | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Vĩnh Long                                | Không áp dụng | khác địa bàn     |
        | Ủy ban Mặt trận Tổ quốc tỉnh Bến Tre   | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Bến Tre)  | Không áp dụng | khác địa bàn     |
        | Ủy ban Mặt trận Tổ quốc tỉnh Cao Bằng  | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Cao Bằng                                 | Không áp dụng | khác địa bàn     |

    @TV-M3-8
    Khung kịch bản: Dự sinh hoạt chi hội: hạn đến hết ngày 31/12/2025
      Biết có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 05/02/2024, loại sinh hoạt: chi hội hoặc tổ hội; số chức danh lãnh đạo được nêu: 2
      Và không có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 01/01/2025    | Chưa đến hạn |
        | 30/06/2025    | Chưa đến hạn |
        | 30/12/2025    | Chưa đến hạn |
        | 31/12/2025    | Chưa đến hạn |
        | 01/01/2026    | Vi phạm      |

    @TV-M3-8
    Kịch bản: Dự sinh hoạt chi hội: làm xong thì đạt ngay, không phải chờ hết năm
      Biết có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 05/02/2024, loại sinh hoạt: chi hội hoặc tổ hội; số chức danh lãnh đạo được nêu: 2
      Và có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 10/02/2025, nơi sinh hoạt: chi hội hoặc tổ hội; chức vụ: Bí thư
      Và có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 11/03/2025, nơi sinh hoạt: chi hội hoặc tổ hội; chức vụ: Phó Bí thư
      Khi đánh giá vào ngày 20/03/2025
      Thì kết quả là "Đạt"

    @TV-M3-8
    Khung kịch bản: Dự sinh hoạt chi hội: số liệu phải đầy đủ đến ngày 31/12/2025 mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 05/02/2024, loại sinh hoạt: chi hội hoặc tổ hội; số chức danh lãnh đạo được nêu: 2
      Và không có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do            |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ |
        | 31/12/2025  | Vi phạm         | không có         |

    @TV-M3-8
    Khung kịch bản: Dự sinh hoạt chi hội: mỗi chức danh được nêu phải dự ít nhất một lần trong năm
      Biết có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 05/02/2024, loại sinh hoạt: chi hội hoặc tổ hội; số chức danh lãnh đạo được nêu: <số chức danh>
      Và có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 10/02/2025, nơi sinh hoạt: chi hội hoặc tổ hội; chức vụ: Bí thư
      Và có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 11/03/2025, nơi sinh hoạt: chi hội hoặc tổ hội; chức vụ: <người dự lần hai>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | số chức danh | người dự lần hai | kết quả |
        | 1            | Bí thư           | Đạt     |
        | 2            | Bí thư           | Vi phạm |
        | 2            | bí thư           | Vi phạm |
        | 2            | Phó Bí thư       | Đạt     |
        | 3            | Phó Bí thư       | Vi phạm |

    @TV-M3-8
    Kịch bản: Dự sinh hoạt chi hội: số chức danh nêu trong quy định về loại sinh hoạt khác không tính
      Biết có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 05/02/2024, loại sinh hoạt: chi hội hoặc tổ hội; số chức danh lãnh đạo được nêu: 1
      Và có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 05/03/2024, loại sinh hoạt: chi bộ; số chức danh lãnh đạo được nêu: 3
      Và có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 10/02/2025, nơi sinh hoạt: chi hội hoặc tổ hội; chức vụ: Bí thư
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TV-M3-8
    Kịch bản: Dự sinh hoạt chi hội: có hai quy định còn hiệu lực thì lấy số chức danh lớn hơn
      Biết có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 05/02/2024, loại sinh hoạt: chi hội hoặc tổ hội; số chức danh lãnh đạo được nêu: 1
      Và có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 05/03/2024, loại sinh hoạt: chi hội hoặc tổ hội; số chức danh lãnh đạo được nêu: 2
      Và có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 10/02/2025, nơi sinh hoạt: chi hội hoặc tổ hội; chức vụ: Bí thư
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TV-M3-8
    Kịch bản: Dự sinh hoạt chi hội: không có quy định, cũng không ai dự
      Biết không có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" nào
      Và không có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TV-M3-8
    Khung kịch bản: Dự sinh hoạt chi hội: có người dự nhưng không có quy định
      Biết không có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" nào
      Và có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" vào các ngày <các ngày dự>; nơi sinh hoạt: chi hội hoặc tổ hội; chức vụ: lãnh đạo được phân công
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

      Dữ liệu:
        | các ngày dự                                                |
        | 10/02/2025                                                 |
        | 10/02/2025, 11/03/2025, 12/04/2025, 13/05/2025, 14/06/2025 |

    @TV-M3-8
    Khung kịch bản: Dự sinh hoạt chi hội: có quy định hai chức danh nhưng thiếu lượt dự
      Biết có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 05/02/2024, loại sinh hoạt: chi hội hoặc tổ hội; số chức danh lãnh đạo được nêu: 2
      Và <lượt dự>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

      Dữ liệu:
        | lượt dự                                                                                                                      |
        | không có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" nào                                                            |
        | có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 10/02/2025, nơi sinh hoạt: chi hội hoặc tổ hội; chức vụ: Bí thư |

    @TV-M3-8
    Khung kịch bản: Dự sinh hoạt chi hội: quy định, lượt dự phải đúng loại sinh hoạt
      Biết có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 05/02/2024, loại sinh hoạt: <quy định>; số chức danh lãnh đạo được nêu: 1
      Và có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 10/02/2025, nơi sinh hoạt: <lượt dự>; chức vụ: Bí thư
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | quy định                      | lượt dự             | kết quả |
        | chi hội hoặc tổ hội           | chi hội hoặc tổ hội | Đạt     |
        | chi bộ và chi hội hoặc tổ hội | chi hội hoặc tổ hội | Đạt     |
        | chi bộ                        | chi hội hoặc tổ hội | Vi phạm |
        | chi hội hoặc tổ hội           | chi bộ              | Vi phạm |
        | chi bộ                        | chi bộ              | Vi phạm |

    @TV-M3-8
    Khung kịch bản: Dự sinh hoạt chi hội: nhiều chức danh mà quy định, lượt dự chỉ nói loại sinh hoạt khác
      Biết có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 05/02/2024, loại sinh hoạt: <quy định>; số chức danh lãnh đạo được nêu: <số chức danh>
      Và có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" vào các ngày 10/02/2025, 11/03/2025, 12/04/2025, 13/05/2025, 14/06/2025; nơi sinh hoạt: <lượt dự>; chức vụ: lãnh đạo được phân công
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | số chức danh | quy định            | lượt dự             | kết quả |
        | 2            | chi bộ              | chi hội hoặc tổ hội | Vi phạm |
        | 2            | chi hội hoặc tổ hội | chi bộ              | Vi phạm |
        | 3            | chi bộ              | chi hội hoặc tổ hội | Vi phạm |
        | 3            | chi hội hoặc tổ hội | chi bộ              | Vi phạm |
        | 4            | chi bộ              | chi hội hoặc tổ hội | Vi phạm |
        | 4            | chi hội hoặc tổ hội | chi bộ              | Vi phạm |
        | 5            | chi bộ              | chi hội hoặc tổ hội | Vi phạm |
        | 5            | chi hội hoặc tổ hội | chi bộ              | Vi phạm |

    @TV-M3-8
    Khung kịch bản: Dự sinh hoạt chi hội: lượt dự phải ghi chức vụ
      Biết có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 05/02/2024, loại sinh hoạt: chi hội hoặc tổ hội; số chức danh lãnh đạo được nêu: <số chức danh>
      Và có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" vào các ngày 10/02/2025, 11/03/2025, 12/04/2025, 13/05/2025, 14/06/2025; nơi sinh hoạt: chi hội hoặc tổ hội<chức vụ>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | số chức danh | chức vụ          | kết quả         |
        | 1            | ; chức vụ: trống | Vi phạm         |
        | 1            |                  | Chưa đủ dữ liệu |
        | 2            | ; chức vụ: trống | Vi phạm         |
        | 2            |                  | Chưa đủ dữ liệu |
        | 3            | ; chức vụ: trống | Vi phạm         |
        | 3            |                  | Chưa đủ dữ liệu |
        | 4            | ; chức vụ: trống | Vi phạm         |
        | 4            |                  | Chưa đủ dữ liệu |
        | 5            | ; chức vụ: trống | Vi phạm         |
        | 5            |                  | Chưa đủ dữ liệu |

    @TV-M3-8
    Khung kịch bản: Dự sinh hoạt chi hội: không ghi loại sinh hoạt hoặc số chức danh
      Biết có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 05/02/2024, <quy định>
      Và có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" vào các ngày 10/02/2025, 11/03/2025, 12/04/2025, 13/05/2025, 14/06/2025; <lượt dự>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | quy định                                                               | lượt dự                                             |
        | số chức danh lãnh đạo được nêu: 1                                      | nơi sinh hoạt: chi hội hoặc tổ hội; chức vụ: Bí thư |
        | loại sinh hoạt: chi hội hoặc tổ hội                                    | nơi sinh hoạt: chi hội hoặc tổ hội; chức vụ: Bí thư |
        | loại sinh hoạt: chi hội hoặc tổ hội; số chức danh lãnh đạo được nêu: 1 | chức vụ: Bí thư                                     |

    @TV-M3-8
    Khung kịch bản: Dự sinh hoạt chi hội: quy định phải còn hiệu lực trong năm
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày <ngày ban hành>, loại sinh hoạt: chi hội hoặc tổ hội; số chức danh lãnh đạo được nêu: 1; có hiệu lực đến: <hiệu lực đến>
      Và có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 10/02/2025, nơi sinh hoạt: chi hội hoặc tổ hội; chức vụ: Bí thư
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày ban hành | hiệu lực đến | kết quả | lý do    |
        | 05/02/2024    | 31/12/2024   | Vi phạm | không có |
        | 05/02/2024    | 01/01/2025   | Đạt     |          |
        | 31/12/2025    | 31/12/2026   | Đạt     |          |
        | 01/01/2026    | 31/12/2026   | Vi phạm | không có |

    @TV-M3-8
    Khung kịch bản: Dự sinh hoạt chi hội: chỉ tính việc làm trong năm 2025
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 05/02/2024, loại sinh hoạt: chi hội hoặc tổ hội; số chức danh lãnh đạo được nêu: 1
      Và có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" ngày <ngày>, nơi sinh hoạt: chi hội hoặc tổ hội; chức vụ: Bí thư
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | kết quả |
        | 31/12/2024 | Vi phạm |
        | 01/01/2025 | Đạt     |
        | 30/06/2025 | Đạt     |
        | 01/07/2025 | Đạt     |
        | 31/12/2025 | Đạt     |
        | 01/01/2026 | Vi phạm |

    @TV-M3-8
    Khung kịch bản: Dự sinh hoạt chi hội: chưa báo cáo quy định hoặc lượt dự
      Biết có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 05/02/2024, loại sinh hoạt: chi hội hoặc tổ hội; số chức danh lãnh đạo được nêu: 2
      Và có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 10/02/2025, nơi sinh hoạt: chi hội hoặc tổ hội; chức vụ: Bí thư
      Và có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 11/03/2025, nơi sinh hoạt: chi hội hoặc tổ hội; chức vụ: Phó Bí thư
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | dữ kiện                                            |
        | Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội   |
        | Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội |

    @TV-M3-8
    Khung kịch bản: Dự sinh hoạt chi hội: kỳ kết thúc sau ngày 30/06/2025 chỉ được xét khi văn bản còn hiệu lực với đơn vị
      Biết không có "Văn bản địa phương đang áp dụng" nào
      Và <văn bản>
      Và có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 05/02/2024, loại sinh hoạt: chi hội hoặc tổ hội; số chức danh lãnh đạo được nêu: 2
      Và không có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | văn bản                                                                              | kết quả       | lý do                |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có    | Vi phạm       | không có             |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: không | Không áp dụng | sau khi hết hiệu lực |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024                                 | Không áp dụng | sau khi hết hiệu lực |
        | không có "Văn bản địa phương đang áp dụng" nào                                       | Không áp dụng | sau khi hết hiệu lực |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"                                       | Không áp dụng | sau khi hết hiệu lực |

    @TV-M3-8
    Kịch bản: Dự sinh hoạt chi hội: đã làm trong 6 tháng đầu năm, tỉnh kết thúc ngày 30/06/2025 thì không xét cả năm
      Biết hồ sơ 6 tháng đầu năm 2025 của Ban Dân vận Tỉnh ủy, loại "Cấp ủy, ban đảng", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Văn bản địa phương đang áp dụng" nào
      Và đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 05/02/2024, loại sinh hoạt: chi hội hoặc tổ hội; số chức danh lãnh đạo được nêu: 2
      Và có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 10/02/2025, nơi sinh hoạt: chi hội hoặc tổ hội; chức vụ: Bí thư
      Và có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 11/03/2025, nơi sinh hoạt: chi hội hoặc tổ hội; chức vụ: Phó Bí thư
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Không áp dụng", lý do "sau khi hết hiệu lực"

    @TV-M3-8
    Khung kịch bản: Dự sinh hoạt chi hội: đơn vị mới thành lập chỉ được xét khi có đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 05/02/2024, loại sinh hoạt: chi hội hoặc tổ hội; số chức danh lãnh đạo được nêu: 2
      Và không có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do                |
        | 01/07/2025     | Vi phạm       | không có             |
        | 03/10/2025     | Vi phạm       | không có             |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn          |
        | 01/01/2026     | Không áp dụng | đơn vị không tồn tại |

    @TV-M3-8
    Khung kịch bản: Dự sinh hoạt chi hội: chưa làm mà đơn vị kết thúc trước ngày hết hạn thì không xét
      Biết đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 05/02/2024, loại sinh hoạt: chi hội hoặc tổ hội; số chức danh lãnh đạo được nêu: 2
      Và không có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 31/03/2025    | Không áp dụng | kỳ quá ngắn          |
        | 01/04/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/07/2025    | Không áp dụng | đơn vị không tồn tại |
        | 31/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/01/2026    | Vi phạm       | không có             |

    @TV-M3-8
    Kịch bản: Dự sinh hoạt chi hội: đã làm rồi mới sáp nhập ngày 01/07/2025 thì vẫn đạt
      Biết đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 05/02/2024, loại sinh hoạt: chi hội hoặc tổ hội; số chức danh lãnh đạo được nêu: 2
      Và có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 10/02/2025, nơi sinh hoạt: chi hội hoặc tổ hội; chức vụ: Bí thư
      Và có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 11/03/2025, nơi sinh hoạt: chi hội hoặc tổ hội; chức vụ: Phó Bí thư
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TV-M3-8
    Khung kịch bản: Dự sinh hoạt chi hội: xét từ năm 2025 trở đi
      Biết hồ sơ năm <năm> của Ban Dân vận Tỉnh ủy, loại "Cấp ủy, ban đảng", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Quy định về dự sinh hoạt chi bộ, chi hội, tổ hội" ngày 05/02/2024, loại sinh hoạt: chi hội hoặc tổ hội; số chức danh lãnh đạo được nêu: 2
      Và không có "Lượt lãnh đạo dự sinh hoạt chi bộ, chi hội, tổ hội" nào
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | kết quả       | lý do                  |
        | 2024 | Không áp dụng | trước ngày có hiệu lực |
        | 2025 | Vi phạm       | không có               |
        | 2026 | Vi phạm       | không có               |

    @TV-M3-8
    Kịch bản: Lãnh đạo dự sinh hoạt chi hội, tổ hội, phân hội: đơn vị cùng loại ở cấp xã thì không áp dụng
      Biết hồ sơ năm 2025 của Ủy ban Mặt trận Tổ quốc xã Càng Long, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"
