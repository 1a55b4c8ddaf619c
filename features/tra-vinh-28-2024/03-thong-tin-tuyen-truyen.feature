# language: vi
Tính năng: Thông tin, tuyên truyền (đoạn 8 và đoạn 9 bài báo về Nghị quyết số 28/2024/NQ-HĐND tỉnh Trà Vinh)
  Tuyên truyền, phối hợp, lấy góp ý dự thảo, vận động và giám sát ở cấp tỉnh.
  Quý I, quý II năm 2025 luôn được xét; kỳ kết thúc sau ngày 30/06/2025 chỉ được xét khi hồ sơ ghi văn bản còn hiệu lực.

  Bối cảnh:
    Biết hồ sơ năm 2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
    Và có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có

  Quy tắc: Tuyên truyền thường xuyên, bằng nhiều hình thức (đoạn 8)

    @TV-M2-3
    Khung kịch bản: Tuyên truyền hằng quý: loại đơn vị và địa bàn nào thuộc diện
      Biết hồ sơ quý I/2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "tự nguyện áp dụng" là có
      Và không có "Văn bản địa phương đang áp dụng" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/04/2025
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

    @TV-M2-3
    Khung kịch bản: Tuyên truyền hằng quý: doanh nghiệp ngoài nhà nước chỉ được xét khi tự nguyện áp dụng
      Biết hồ sơ quý I/2025 của Công ty Thủy sản Cửu Long, loại "Tổ chức có sử dụng lao động", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và <khai báo>
      Và không có "Văn bản địa phương đang áp dụng" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/04/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | khai báo                         | kết quả         | lý do                         |
        | "tự nguyện áp dụng" là có        | Vi phạm         | không có                      |
        | "tự nguyện áp dụng" là không     | Không áp dụng   | không thuộc điều kiện áp dụng |
        | chưa báo cáo "tự nguyện áp dụng" | Chưa đủ dữ liệu | chưa báo cáo dữ kiện          |

    @TV-M2-3
    Khung kịch bản: Tuyên truyền hằng quý: hoạt động phải diễn ra trong quý
      Biết hồ sơ quý I/2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và số liệu đầy đủ đến ngày 15/04/2025
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày <ngày>, hình thức: Ngày Pháp luật
      Khi đánh giá vào ngày 15/04/2025
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | kết quả |
        | 31/12/2024 | Vi phạm |
        | 01/01/2025 | Đạt     |
        | 31/03/2025 | Đạt     |
        | 01/04/2025 | Vi phạm |

    @TV-M2-3
    Khung kịch bản: Tuyên truyền hằng quý: hạn đến hết ngày cuối quý
      Biết hồ sơ quý I/2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"
      Và hạn cuối là ngày 31/03/2025

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 01/01/2025    | Chưa đến hạn |
        | 30/03/2025    | Chưa đến hạn |
        | 31/03/2025    | Chưa đến hạn |
        | 01/04/2025    | Vi phạm      |

    @TV-M2-3
    Kịch bản: Tuyên truyền hằng quý: làm xong thì đạt ngay, không phải chờ hết quý
      Biết hồ sơ quý I/2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/02/2025, hình thức: Ngày Pháp luật
      Khi đánh giá vào ngày 10/02/2025
      Thì kết quả là "Đạt"

    @TV-M2-3
    Khung kịch bản: Tuyên truyền hằng quý: số liệu phải đầy đủ đến hết quý mới kết luận
      Biết hồ sơ quý I/2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/04/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do            |
        | 30/03/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ |
        | 31/03/2025  | Vi phạm         | không có         |

    @TV-M2-3
    Kịch bản: Tuyên truyền hằng quý: chưa báo cáo dữ kiện
      Biết hồ sơ quý I/2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và chưa báo cáo "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở"
      Khi đánh giá vào ngày 15/04/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M2-3
    Kịch bản: Tuyên truyền hằng quý: không ghi ngày
      Biết hồ sơ quý I/2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" không ghi ngày, hình thức: Ngày Pháp luật
      Khi đánh giá vào ngày 15/04/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M2-3
    Kịch bản: Tuyên truyền hằng quý: văn bản không còn hiệu lực sau ngày 30/06/2025 thì chỉ xét hai quý đầu năm
      Biết không có "Văn bản địa phương đang áp dụng" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả quý I/2025 là "Vi phạm", lý do "không có"
      Và kết quả quý II/2025 là "Vi phạm", lý do "không có"
      Và kết quả quý III/2025 là "Không áp dụng", lý do "sau khi hết hiệu lực"
      Và kết quả quý IV/2025 là "Không áp dụng", lý do "sau khi hết hiệu lực"

    @TV-M2-3
    Kịch bản: Tuyên truyền hằng quý: văn bản còn hiệu lực thì xét cả bốn quý
      Biết không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả quý I/2025 là "Vi phạm", lý do "không có"
      Và kết quả quý II/2025 là "Vi phạm", lý do "không có"
      Và kết quả quý III/2025 là "Vi phạm", lý do "không có"
      Và kết quả quý IV/2025 là "Vi phạm", lý do "không có"

    @TV-M2-3
    Khung kịch bản: Tuyên truyền hằng quý: đơn vị thành lập giữa quý thì không xét quý đó
      Biết hồ sơ quý II/2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và đơn vị thành lập ngày <ngày thành lập>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do                |
        | 31/03/2025     | Vi phạm       | không có             |
        | 01/04/2025     | Vi phạm       | không có             |
        | 02/04/2025     | Không áp dụng | kỳ quá ngắn          |
        | 01/07/2025     | Không áp dụng | đơn vị không tồn tại |

    @TV-M2-3
    Khung kịch bản: Tuyên truyền hằng quý: đơn vị kết thúc giữa quý thì không xét quý đó
      Biết hồ sơ quý II/2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Văn bản địa phương đang áp dụng" nào
      Và đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do       |
        | 30/06/2025    | Không áp dụng | kỳ quá ngắn |
        | 01/07/2025    | Vi phạm       | không có    |

    @TV-M2-3
    Khung kịch bản: Tuyên truyền hằng quý: xét từ quý I năm 2025
      Biết hồ sơ quý <quý> của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | quý     | kết quả       | lý do                  |
        | IV/2024 | Không áp dụng | trước ngày có hiệu lực |
        | I/2025  | Vi phạm       | không có               |
        | II/2025 | Vi phạm       | không có               |
        | I/2026  | Vi phạm       | không có               |

    @TV-M2-3
    Kịch bản: Quý I chỉ cần một hoạt động, chưa xét số hình thức
      Biết hồ sơ quý I/2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/02/2025
      Khi đánh giá vào ngày 15/04/2025
      Thì kết quả là "Đạt"

    @TV-M2-3
    Kịch bản: Quý II cũng chưa xét số hình thức
      Biết hồ sơ quý II/2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Văn bản địa phương đang áp dụng" nào
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/05/2025, hình thức: Ngày Pháp luật
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Đạt"

    @TV-M2-3
    Khung kịch bản: Quý IV xét thêm số hình thức khác nhau đã dùng trong cả năm
      Biết hồ sơ quý IV/2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 15/10/2025, hình thức: Ngày Pháp luật
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/11/2025, hình thức: <hình thức thứ hai>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | hình thức thứ hai        | kết quả |
        | Ngày Pháp luật           | Vi phạm |
        | họp cơ quan              | Đạt     |
        | hình thức khác           | Đạt     |
        | Ngày Pháp luật và tờ rơi | Đạt     |

    @TV-M2-3
    Kịch bản: Quý IV có hai hoạt động nhưng cùng một hình thức
      Biết hồ sơ quý IV/2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" vào các ngày 15/10/2025, 20/11/2025; hình thức: Ngày Pháp luật
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TV-M2-3
    Khung kịch bản: Hình thức thứ hai được tính nếu dùng trong cùng năm
      Biết hồ sơ quý IV/2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và số liệu đầy đủ đến ngày 15/01/2026
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 15/10/2025, hình thức: Ngày Pháp luật
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày <ngày>, hình thức: tờ rơi
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | kết quả |
        | 31/12/2024 | Vi phạm |
        | 01/01/2025 | Đạt     |
        | 30/06/2025 | Đạt     |
        | 31/12/2025 | Đạt     |
        | 01/01/2026 | Vi phạm |

    @TV-M2-3
    Kịch bản: Cả năm dùng nhiều hình thức nhưng quý IV không có hoạt động nào
      Biết hồ sơ quý IV/2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 15/03/2025, hình thức: Ngày Pháp luật
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/08/2025, hình thức: tờ rơi
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TV-M2-3
    Khung kịch bản: Thiếu hình thức thứ hai, còn bổ sung được đến hết ngày 31/12
      Biết hồ sơ quý IV/2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 15/10/2025, hình thức: Ngày Pháp luật
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 31/12/2025    | Chưa đến hạn |
        | 01/01/2026    | Vi phạm      |

    @TV-M2-3
    Kịch bản: Quý IV chỉ có một hoạt động không ghi ngày: dù diễn ra khi nào cũng thiếu hình thức thứ hai
      Biết hồ sơ quý IV/2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" không ghi ngày, hình thức: Ngày Pháp luật
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TV-M2-3
    Kịch bản: Quý IV không ghi hình thức thì chưa đếm được số hình thức
      Biết hồ sơ quý IV/2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 15/10/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M2-3
    Kịch bản: Tuyên truyền thường xuyên, bằng nhiều hình thức: đơn vị cùng loại ở cấp xã thì không áp dụng
      Biết hồ sơ năm 2025 của Trường Tiểu học Càng Long, loại "Đơn vị sự nghiệp công lập", xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

  Quy tắc: Ứng dụng công nghệ thông tin khi tuyên truyền (đoạn 8)

    @TV-M2-4
    Khung kịch bản: Tuyên truyền trên môi trường số: loại đơn vị và địa bàn nào thuộc diện
      Biết hồ sơ quý I/2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "tự nguyện áp dụng" là có
      Và không có "Văn bản địa phương đang áp dụng" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/04/2025
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

    @TV-M2-4
    Khung kịch bản: Tuyên truyền trên môi trường số: doanh nghiệp ngoài nhà nước chỉ được xét khi tự nguyện áp dụng
      Biết hồ sơ quý I/2025 của Công ty Thủy sản Cửu Long, loại "Tổ chức có sử dụng lao động", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và <khai báo>
      Và không có "Văn bản địa phương đang áp dụng" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/04/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | khai báo                         | kết quả         | lý do                         |
        | "tự nguyện áp dụng" là có        | Vi phạm         | không có                      |
        | "tự nguyện áp dụng" là không     | Không áp dụng   | không thuộc điều kiện áp dụng |
        | chưa báo cáo "tự nguyện áp dụng" | Chưa đủ dữ liệu | chưa báo cáo dữ kiện          |

    @TV-M2-4
    Khung kịch bản: Tuyên truyền trên môi trường số: hoạt động phải diễn ra trong quý
      Biết hồ sơ quý I/2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và số liệu đầy đủ đến ngày 15/04/2025
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày <ngày>, hình thức: trang thông tin điện tử
      Khi đánh giá vào ngày 15/04/2025
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | kết quả |
        | 31/12/2024 | Vi phạm |
        | 01/01/2025 | Đạt     |
        | 31/03/2025 | Đạt     |
        | 01/04/2025 | Vi phạm |

    @TV-M2-4
    Khung kịch bản: Tuyên truyền trên môi trường số: hạn đến hết ngày cuối quý
      Biết hồ sơ quý I/2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"
      Và hạn cuối là ngày 31/03/2025

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 01/01/2025    | Chưa đến hạn |
        | 30/03/2025    | Chưa đến hạn |
        | 31/03/2025    | Chưa đến hạn |
        | 01/04/2025    | Vi phạm      |

    @TV-M2-4
    Kịch bản: Tuyên truyền trên môi trường số: làm xong thì đạt ngay, không phải chờ hết quý
      Biết hồ sơ quý I/2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/02/2025, hình thức: trang thông tin điện tử
      Khi đánh giá vào ngày 10/02/2025
      Thì kết quả là "Đạt"

    @TV-M2-4
    Khung kịch bản: Tuyên truyền trên môi trường số: số liệu phải đầy đủ đến hết quý mới kết luận
      Biết hồ sơ quý I/2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/04/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do            |
        | 30/03/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ |
        | 31/03/2025  | Vi phạm         | không có         |

    @TV-M2-4
    Kịch bản: Tuyên truyền trên môi trường số: chưa báo cáo dữ kiện
      Biết hồ sơ quý I/2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và chưa báo cáo "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở"
      Khi đánh giá vào ngày 15/04/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M2-4
    Kịch bản: Tuyên truyền trên môi trường số: không ghi ngày
      Biết hồ sơ quý I/2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" không ghi ngày, hình thức: trang thông tin điện tử
      Khi đánh giá vào ngày 15/04/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M2-4
    Kịch bản: Tuyên truyền trên môi trường số: văn bản không còn hiệu lực sau ngày 30/06/2025 thì chỉ xét hai quý đầu năm
      Biết không có "Văn bản địa phương đang áp dụng" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả quý I/2025 là "Vi phạm", lý do "không có"
      Và kết quả quý II/2025 là "Vi phạm", lý do "không có"
      Và kết quả quý III/2025 là "Không áp dụng", lý do "sau khi hết hiệu lực"
      Và kết quả quý IV/2025 là "Không áp dụng", lý do "sau khi hết hiệu lực"

    @TV-M2-4
    Kịch bản: Tuyên truyền trên môi trường số: văn bản còn hiệu lực thì xét cả bốn quý
      Biết không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả quý I/2025 là "Vi phạm", lý do "không có"
      Và kết quả quý II/2025 là "Vi phạm", lý do "không có"
      Và kết quả quý III/2025 là "Vi phạm", lý do "không có"
      Và kết quả quý IV/2025 là "Vi phạm", lý do "không có"

    @TV-M2-4
    Khung kịch bản: Tuyên truyền trên môi trường số: đơn vị thành lập giữa quý thì không xét quý đó
      Biết hồ sơ quý II/2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và đơn vị thành lập ngày <ngày thành lập>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do                |
        | 31/03/2025     | Vi phạm       | không có             |
        | 01/04/2025     | Vi phạm       | không có             |
        | 02/04/2025     | Không áp dụng | kỳ quá ngắn          |
        | 01/07/2025     | Không áp dụng | đơn vị không tồn tại |

    @TV-M2-4
    Khung kịch bản: Tuyên truyền trên môi trường số: đơn vị kết thúc giữa quý thì không xét quý đó
      Biết hồ sơ quý II/2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Văn bản địa phương đang áp dụng" nào
      Và đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do       |
        | 30/06/2025    | Không áp dụng | kỳ quá ngắn |
        | 01/07/2025    | Vi phạm       | không có    |

    @TV-M2-4
    Khung kịch bản: Tuyên truyền trên môi trường số: xét từ quý I năm 2025
      Biết hồ sơ quý <quý> của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | quý     | kết quả       | lý do                  |
        | IV/2024 | Không áp dụng | trước ngày có hiệu lực |
        | I/2025  | Vi phạm       | không có               |
        | II/2025 | Vi phạm       | không có               |
        | I/2026  | Vi phạm       | không có               |

    @TV-M2-4
    Khung kịch bản: Chỉ hình thức trên mạng hoặc thiết bị di động được tính
      Biết hồ sơ quý I/2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/02/2025, hình thức: <hình thức>
      Khi đánh giá vào ngày 15/04/2025
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | hình thức                     | kết quả |
        | trang thông tin điện tử       | Đạt     |
        | kênh di động                  | Đạt     |
        | mạng xã hội                   | Đạt     |
        | Ngày Pháp luật và mạng xã hội | Đạt     |
        | mạng nội bộ                   | Vi phạm |
        | báo chí                       | Vi phạm |
        | loa truyền thanh              | Vi phạm |
        | họp cơ quan                   | Vi phạm |

    @TV-M2-4
    Khung kịch bản: Đơn vị chưa có trang điện tử vẫn làm được qua thiết bị di động, mạng xã hội
      Biết hồ sơ quý I/2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và "Cổng, trang thông tin điện tử của đơn vị" là không
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/02/2025, hình thức: <hình thức>
      Khi đánh giá vào ngày 15/04/2025
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | hình thức    | kết quả |
        | kênh di động | Đạt     |
        | mạng xã hội  | Đạt     |
        | tờ rơi       | Vi phạm |

    @TV-M2-4
    Kịch bản: Chưa báo cáo đơn vị có trang điện tử hay không cũng không ảnh hưởng
      Biết hồ sơ quý I/2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và chưa báo cáo "Cổng, trang thông tin điện tử của đơn vị"
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/02/2025, hình thức: kênh di động
      Khi đánh giá vào ngày 15/04/2025
      Thì kết quả là "Đạt"

    @TV-M2-4
    Kịch bản: Không ghi hình thức thì chưa biết có phải trên môi trường số không
      Biết hồ sơ quý I/2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/02/2025
      Khi đánh giá vào ngày 15/04/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M2-4
    Kịch bản: Tuyên truyền pháp luật trên môi trường số: đơn vị cùng loại ở cấp xã thì không áp dụng
      Biết hồ sơ năm 2025 của Trường Tiểu học Càng Long, loại "Đơn vị sự nghiệp công lập", xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

  Quy tắc: Cuộc thi tìm hiểu pháp luật, phối hợp tuyên truyền (đoạn 8)

    @TV-M2-5
    Khung kịch bản: Cuộc thi tìm hiểu pháp luật: loại đơn vị và địa bàn nào thuộc diện
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "tự nguyện áp dụng" là có
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
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

    @TV-M2-5
    Khung kịch bản: Cuộc thi tìm hiểu pháp luật: doanh nghiệp ngoài nhà nước chỉ được xét khi tự nguyện áp dụng
      Biết hồ sơ năm 2025 của Công ty Thủy sản Cửu Long, loại "Tổ chức có sử dụng lao động", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và <khai báo>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | khai báo                         | kết quả         | lý do                         |
        | "tự nguyện áp dụng" là có        | Vi phạm         | không có                      |
        | "tự nguyện áp dụng" là không     | Không áp dụng   | không thuộc điều kiện áp dụng |
        | chưa báo cáo "tự nguyện áp dụng" | Chưa đủ dữ liệu | chưa báo cáo dữ kiện          |

    @TV-M2-5
    Khung kịch bản: Cuộc thi tìm hiểu pháp luật: hạn đến hết ngày 31/12/2025
      Biết không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
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

    @TV-M2-5
    Kịch bản: Cuộc thi tìm hiểu pháp luật: làm xong thì đạt ngay, không phải chờ hết năm
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 18/03/2025, hình thức: cuộc thi; nội dung: Luật Thực hiện dân chủ ở cơ sở
      Khi đánh giá vào ngày 20/03/2025
      Thì kết quả là "Đạt"

    @TV-M2-5
    Khung kịch bản: Cuộc thi tìm hiểu pháp luật: số liệu phải đầy đủ đến ngày 31/12/2025 mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do            |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ |
        | 31/12/2025  | Vi phạm         | không có         |

    @TV-M2-5
    Kịch bản: Cuộc thi tìm hiểu pháp luật: chưa báo cáo dữ kiện
      Biết chưa báo cáo "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M2-5
    Khung kịch bản: Tổ chức hay chỉ tham gia cuộc thi đều được tính
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 18/03/2025, hình thức: cuộc thi; nội dung: Luật Thực hiện dân chủ ở cơ sở; vai trò trong cuộc thi: <vai trò>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

      Dữ liệu:
        | vai trò  |
        | tổ chức  |
        | tham gia |

    @TV-M2-5
    Khung kịch bản: Phải là cuộc thi và có nội dung Luật
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 18/03/2025, hình thức: <hình thức>; nội dung: <nội dung>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | hình thức   | nội dung                                             | kết quả |
        | cuộc thi    | Luật Thực hiện dân chủ ở cơ sở                       | Đạt     |
        | cuộc thi    | văn bản địa phương và Luật Thực hiện dân chủ ở cơ sở | Đạt     |
        | cuộc thi    | văn bản địa phương                                   | Vi phạm |
        | cuộc thi    | nội dung khác                                        | Vi phạm |
        | họp cơ quan | Luật Thực hiện dân chủ ở cơ sở                       | Vi phạm |

    @TV-M2-5
    Khung kịch bản: Cuộc thi không ghi nội dung hoặc hoạt động không ghi hình thức
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 18/03/2025, <đã ghi>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | đã ghi                                   |
        | hình thức: cuộc thi                      |
        | nội dung: Luật Thực hiện dân chủ ở cơ sở |

    @TV-M2-5
    Khung kịch bản: Cuộc thi tìm hiểu pháp luật: chỉ tính việc làm trong năm 2025
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày <ngày>, hình thức: cuộc thi; nội dung: Luật Thực hiện dân chủ ở cơ sở
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

    @TV-M2-5
    Kịch bản: Cuộc thi tìm hiểu pháp luật: không ghi ngày
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" không ghi ngày, hình thức: cuộc thi; nội dung: Luật Thực hiện dân chủ ở cơ sở
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M2-5
    Khung kịch bản: Cuộc thi tìm hiểu pháp luật: kỳ kết thúc sau ngày 30/06/2025 chỉ được xét khi văn bản còn hiệu lực với đơn vị
      Biết không có "Văn bản địa phương đang áp dụng" nào
      Và <văn bản>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | văn bản                                                                              | kết quả       | lý do                |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có    | Vi phạm       | không có             |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: không | Không áp dụng | sau khi hết hiệu lực |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024                                 | Không áp dụng | sau khi hết hiệu lực |
        | không có "Văn bản địa phương đang áp dụng" nào                                       | Không áp dụng | sau khi hết hiệu lực |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"                                       | Không áp dụng | sau khi hết hiệu lực |

    @TV-M2-5
    Kịch bản: Cuộc thi tìm hiểu pháp luật: đã làm trong 6 tháng đầu năm, tỉnh kết thúc ngày 30/06/2025 thì không xét cả năm
      Biết hồ sơ 6 tháng đầu năm 2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Văn bản địa phương đang áp dụng" nào
      Và đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 18/03/2025, hình thức: cuộc thi; nội dung: Luật Thực hiện dân chủ ở cơ sở
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Không áp dụng", lý do "sau khi hết hiệu lực"

    @TV-M2-5
    Khung kịch bản: Cuộc thi tìm hiểu pháp luật: đơn vị mới thành lập chỉ được xét khi có đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do                |
        | 01/07/2025     | Vi phạm       | không có             |
        | 03/10/2025     | Vi phạm       | không có             |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn          |
        | 01/01/2026     | Không áp dụng | đơn vị không tồn tại |

    @TV-M2-5
    Khung kịch bản: Cuộc thi tìm hiểu pháp luật: chưa làm mà đơn vị kết thúc trước ngày hết hạn thì không xét
      Biết đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 31/03/2025    | Không áp dụng | kỳ quá ngắn          |
        | 01/04/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/07/2025    | Không áp dụng | đơn vị không tồn tại |
        | 31/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/01/2026    | Vi phạm       | không có             |

    @TV-M2-5
    Kịch bản: Cuộc thi tìm hiểu pháp luật: đã làm rồi mới sáp nhập ngày 01/07/2025 thì vẫn đạt
      Biết đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 18/03/2025, hình thức: cuộc thi; nội dung: Luật Thực hiện dân chủ ở cơ sở
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TV-M2-5
    Khung kịch bản: Cuộc thi tìm hiểu pháp luật: xét từ năm 2025 trở đi
      Biết hồ sơ năm <năm> của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | kết quả       | lý do                  |
        | 2024 | Không áp dụng | trước ngày có hiệu lực |
        | 2025 | Vi phạm       | không có               |
        | 2026 | Vi phạm       | không có               |

    @TV-M2-5
    Kịch bản: Tổ chức hoặc dự thi tìm hiểu pháp luật: đơn vị cùng loại ở cấp xã thì không áp dụng
      Biết hồ sơ năm 2025 của Trường Tiểu học Càng Long, loại "Đơn vị sự nghiệp công lập", xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

    @TV-M2-6
    Khung kịch bản: Phối hợp tuyên truyền: loại đơn vị và địa bàn nào thuộc diện
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
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

    @TV-M2-6
    Khung kịch bản: Phối hợp tuyên truyền: hạn đến hết ngày 31/12/2025
      Biết không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
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

    @TV-M2-6
    Kịch bản: Phối hợp tuyên truyền: làm xong thì đạt ngay, không phải chờ hết năm
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 18/03/2025, cơ quan phối hợp: Sở Tư pháp
      Khi đánh giá vào ngày 20/03/2025
      Thì kết quả là "Đạt"

    @TV-M2-6
    Khung kịch bản: Phối hợp tuyên truyền: số liệu phải đầy đủ đến ngày 31/12/2025 mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do            |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ |
        | 31/12/2025  | Vi phạm         | không có         |

    @TV-M2-6
    Kịch bản: Phối hợp tuyên truyền: có văn bản phối hợp thì đạt ngay
      Biết có "Quy chế, chương trình, kế hoạch phối hợp" ngày 15/02/2025
      Khi đánh giá vào ngày 20/02/2025
      Thì kết quả là "Đạt"

    @TV-M2-6
    Khung kịch bản: Văn bản phối hợp phải còn hiệu lực trong năm
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và có "Quy chế, chương trình, kế hoạch phối hợp" ngày <ngày ban hành>, có hiệu lực đến: <hiệu lực đến>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày ban hành | hiệu lực đến | kết quả | lý do    |
        | 10/03/2023    | 31/12/2024   | Vi phạm | không có |
        | 10/03/2023    | 01/01/2025   | Đạt     |          |
        | 31/12/2025    | 31/12/2026   | Đạt     |          |
        | 01/01/2026    | 31/12/2026   | Vi phạm | không có |

    @TV-M2-6
    Khung kịch bản: Hoạt động tuyên truyền phải ghi cơ quan phối hợp
      Biết không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 18/03/2025, cơ quan phối hợp: <cơ quan>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | cơ quan    | kết quả |
        | Sở Tư pháp | Đạt     |
        | trống      | Vi phạm |

    @TV-M2-6
    Kịch bản: Hoạt động tuyên truyền không ghi có phối hợp hay không
      Biết không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 18/03/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M2-6
    Khung kịch bản: Phối hợp tuyên truyền: chỉ tính việc làm trong năm 2025
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày <ngày>, cơ quan phối hợp: Sở Tư pháp
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

    @TV-M2-6
    Khung kịch bản: Phối hợp tuyên truyền: chưa báo cáo một trong hai việc
      Biết không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | dữ kiện                                             |
        | Quy chế, chương trình, kế hoạch phối hợp            |
        | Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở |

    @TV-M2-6
    Khung kịch bản: Có một trong hai việc thì không cần báo cáo việc kia
      Biết <việc>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

      Dữ liệu:
        | việc                                                                                                   |
        | có "Quy chế, chương trình, kế hoạch phối hợp" ngày 15/02/2025                                          |
        | có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 18/03/2025, cơ quan phối hợp: Sở Tư pháp |

    @TV-M2-6
    Khung kịch bản: Phối hợp tuyên truyền: kỳ kết thúc sau ngày 30/06/2025 chỉ được xét khi văn bản còn hiệu lực với đơn vị
      Biết không có "Văn bản địa phương đang áp dụng" nào
      Và <văn bản>
      Và không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | văn bản                                                                              | kết quả       | lý do                |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có    | Vi phạm       | không có             |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: không | Không áp dụng | sau khi hết hiệu lực |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024                                 | Không áp dụng | sau khi hết hiệu lực |
        | không có "Văn bản địa phương đang áp dụng" nào                                       | Không áp dụng | sau khi hết hiệu lực |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"                                       | Không áp dụng | sau khi hết hiệu lực |

    @TV-M2-6
    Kịch bản: Phối hợp tuyên truyền: đã làm trong 6 tháng đầu năm, tỉnh kết thúc ngày 30/06/2025 thì không xét cả năm
      Biết hồ sơ 6 tháng đầu năm 2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Văn bản địa phương đang áp dụng" nào
      Và đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 18/03/2025, cơ quan phối hợp: Sở Tư pháp
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Không áp dụng", lý do "sau khi hết hiệu lực"

    @TV-M2-6
    Khung kịch bản: Phối hợp tuyên truyền: đơn vị mới thành lập chỉ được xét khi có đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do                |
        | 01/07/2025     | Vi phạm       | không có             |
        | 03/10/2025     | Vi phạm       | không có             |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn          |
        | 01/01/2026     | Không áp dụng | đơn vị không tồn tại |

    @TV-M2-6
    Khung kịch bản: Phối hợp tuyên truyền: chưa làm mà đơn vị kết thúc trước ngày hết hạn thì không xét
      Biết đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 31/03/2025    | Không áp dụng | kỳ quá ngắn          |
        | 01/04/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/07/2025    | Không áp dụng | đơn vị không tồn tại |
        | 31/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/01/2026    | Vi phạm       | không có             |

    @TV-M2-6
    Kịch bản: Phối hợp tuyên truyền: đã làm rồi mới sáp nhập ngày 01/07/2025 thì vẫn đạt
      Biết đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 18/03/2025, cơ quan phối hợp: Sở Tư pháp
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TV-M2-6
    Khung kịch bản: Phối hợp tuyên truyền: xét từ năm 2025 trở đi
      Biết hồ sơ năm <năm> của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | kết quả       | lý do                  |
        | 2024 | Không áp dụng | trước ngày có hiệu lực |
        | 2025 | Vi phạm       | không có               |
        | 2026 | Vi phạm       | không có               |

    @TV-M2-6
    Kịch bản: Phối hợp giữa các cơ quan, đơn vị trong tuyên truyền: đơn vị cùng loại ở cấp xã thì không áp dụng
      Biết hồ sơ năm 2025 của Trường Tiểu học Càng Long, loại "Đơn vị sự nghiệp công lập", xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

  Quy tắc: Phối hợp với Mặt trận, đoàn thể và lấy góp ý dự thảo (đoạn 9)

    @TV-M2-7
    Khung kịch bản: Cung cấp thông tin: loại đơn vị và địa bàn nào thuộc diện
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Lần cung cấp, trao đổi thông tin" nào
      Và không có "Quy chế, chương trình, kế hoạch phối hợp" nào
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

    @TV-M2-7
    Khung kịch bản: Cung cấp thông tin: hạn đến hết ngày 31/12/2025
      Biết không có "Lần cung cấp, trao đổi thông tin" nào
      Và không có "Quy chế, chương trình, kế hoạch phối hợp" nào
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

    @TV-M2-7
    Kịch bản: Cung cấp thông tin: làm xong thì đạt ngay, không phải chờ hết năm
      Biết có "Lần cung cấp, trao đổi thông tin" ngày 18/03/2025
      Khi đánh giá vào ngày 20/03/2025
      Thì kết quả là "Đạt"

    @TV-M2-7
    Khung kịch bản: Cung cấp thông tin: số liệu phải đầy đủ đến ngày 31/12/2025 mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Lần cung cấp, trao đổi thông tin" nào
      Và không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do            |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ |
        | 31/12/2025  | Vi phạm         | không có         |

    @TV-M2-7
    Kịch bản: Cung cấp thông tin: văn bản phối hợp là kênh thường trực
      Biết không có "Lần cung cấp, trao đổi thông tin" nào
      Và có "Quy chế, chương trình, kế hoạch phối hợp" ngày 15/02/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TV-M2-7
    Khung kịch bản: Cung cấp thông tin: văn bản phối hợp phải còn hiệu lực trong năm
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và không có "Lần cung cấp, trao đổi thông tin" nào
      Và có "Quy chế, chương trình, kế hoạch phối hợp" ngày <ngày ban hành>, có hiệu lực đến: <hiệu lực đến>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày ban hành | hiệu lực đến | kết quả | lý do    |
        | 10/03/2023    | 31/12/2024   | Vi phạm | không có |
        | 10/03/2023    | 01/01/2025   | Đạt     |          |
        | 31/12/2025    | 31/12/2026   | Đạt     |          |
        | 01/01/2026    | 31/12/2026   | Vi phạm | không có |

    @TV-M2-7
    Kịch bản: Cả hai kênh đều không có, lý do là không có
      Biết số liệu đầy đủ đến ngày 31/12/2025
      Và có "Quy chế, chương trình, kế hoạch phối hợp" ngày 10/03/2023, có hiệu lực đến: 31/12/2024
      Và không có "Lần cung cấp, trao đổi thông tin" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TV-M2-7
    Khung kịch bản: Cung cấp thông tin: chỉ tính việc làm trong năm 2025
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Và có "Lần cung cấp, trao đổi thông tin" ngày <ngày>
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

    @TV-M2-7
    Khung kịch bản: Cung cấp thông tin: chưa báo cáo một trong hai việc
      Biết không có "Lần cung cấp, trao đổi thông tin" nào
      Và không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | dữ kiện                                  |
        | Quy chế, chương trình, kế hoạch phối hợp |
        | Lần cung cấp, trao đổi thông tin         |

    @TV-M2-7
    Khung kịch bản: Cung cấp thông tin: kỳ kết thúc sau ngày 30/06/2025 chỉ được xét khi văn bản còn hiệu lực với đơn vị
      Biết không có "Văn bản địa phương đang áp dụng" nào
      Và <văn bản>
      Và không có "Lần cung cấp, trao đổi thông tin" nào
      Và không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | văn bản                                                                              | kết quả       | lý do                |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có    | Vi phạm       | không có             |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: không | Không áp dụng | sau khi hết hiệu lực |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024                                 | Không áp dụng | sau khi hết hiệu lực |
        | không có "Văn bản địa phương đang áp dụng" nào                                       | Không áp dụng | sau khi hết hiệu lực |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"                                       | Không áp dụng | sau khi hết hiệu lực |

    @TV-M2-7
    Kịch bản: Cung cấp thông tin: đã làm trong 6 tháng đầu năm, tỉnh kết thúc ngày 30/06/2025 thì không xét cả năm
      Biết hồ sơ 6 tháng đầu năm 2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Văn bản địa phương đang áp dụng" nào
      Và đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và có "Lần cung cấp, trao đổi thông tin" ngày 18/03/2025
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Không áp dụng", lý do "sau khi hết hiệu lực"

    @TV-M2-7
    Khung kịch bản: Cung cấp thông tin: đơn vị mới thành lập chỉ được xét khi có đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Lần cung cấp, trao đổi thông tin" nào
      Và không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do                |
        | 01/07/2025     | Vi phạm       | không có             |
        | 03/10/2025     | Vi phạm       | không có             |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn          |
        | 01/01/2026     | Không áp dụng | đơn vị không tồn tại |

    @TV-M2-7
    Khung kịch bản: Cung cấp thông tin: chưa làm mà đơn vị kết thúc trước ngày hết hạn thì không xét
      Biết đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và không có "Lần cung cấp, trao đổi thông tin" nào
      Và không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 31/03/2025    | Không áp dụng | kỳ quá ngắn          |
        | 01/04/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/07/2025    | Không áp dụng | đơn vị không tồn tại |
        | 31/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/01/2026    | Vi phạm       | không có             |

    @TV-M2-7
    Kịch bản: Cung cấp thông tin: đã làm rồi mới sáp nhập ngày 01/07/2025 thì vẫn đạt
      Biết đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và có "Lần cung cấp, trao đổi thông tin" ngày 18/03/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TV-M2-7
    Khung kịch bản: Cung cấp thông tin: xét từ năm 2025 trở đi
      Biết hồ sơ năm <năm> của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Lần cung cấp, trao đổi thông tin" nào
      Và không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | kết quả       | lý do                  |
        | 2024 | Không áp dụng | trước ngày có hiệu lực |
        | 2025 | Vi phạm       | không có               |
        | 2026 | Vi phạm       | không có               |

    @TV-M2-7
    Kịch bản: Cung cấp thông tin cho Mặt trận và đoàn thể: đơn vị cùng loại ở cấp xã thì không áp dụng
      Biết hồ sơ năm 2025 của Trường Tiểu học Càng Long, loại "Đơn vị sự nghiệp công lập", xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

    @TV-M2-8
    Khung kịch bản: Góp ý dự thảo: loại đơn vị và địa bàn nào thuộc diện
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "Số dự thảo liên quan quyền lợi đoàn viên, hội viên, Nhân dân" là 1
      Và không có "Lần lấy ý kiến, góp ý dự thảo văn bản" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                           | loại                                       | nơi                                           | kết quả       | lý do             |
        | Sở Giáo dục và Đào tạo           | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Vi phạm       | chưa đạt chỉ tiêu |
        | Chi cục Kiểm lâm                 | Cơ quan nhà nước                           | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Vi phạm       | chưa đạt chỉ tiêu |
        | Bệnh viện Đa khoa tỉnh           | Đơn vị sự nghiệp công lập                  | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Vi phạm       | chưa đạt chỉ tiêu |
        | Công ty Thủy sản Cửu Long        | Tổ chức có sử dụng lao động                | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị  |
        | Công ty Xổ số kiến thiết         | Doanh nghiệp nhà nước                      | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị  |
        | Ủy ban nhân dân tỉnh Trà Vinh    | Ủy ban nhân dân cấp tỉnh                   | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị  |
        | Hội đồng nhân dân tỉnh Trà Vinh  | Hội đồng nhân dân cấp tỉnh                 | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị  |
        | Ủy ban nhân dân huyện Càng Long  | Ủy ban nhân dân cấp huyện                  | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị  |
        | Ủy ban nhân dân xã Càng Long     | Ủy ban nhân dân cấp xã                     | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị  |
        | Ấp Số 4                          | Thôn, xóm, tổ dân phố                      | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị  |
        | Ủy ban Mặt trận Tổ quốc tỉnh     | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị  |
        | Hội Nông dân tỉnh                | Tổ chức chính trị - xã hội                 | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị  |
        | Liên đoàn Lao động tỉnh          | Liên đoàn Lao động tỉnh                    | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị  |
        | Ban Dân vận Tỉnh ủy              | Cấp ủy, ban đảng                           | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị  |
        | Báo Trà Vinh                     | Báo, đài phát thanh và truyền hình         | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị  |
        | Sở Giáo dục và Đào tạo           | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Trà Vinh                                 | Vi phạm       | chưa đạt chỉ tiêu |
        | Sở Giáo dục và Đào tạo Vĩnh Long | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Vĩnh Long                                | Không áp dụng | khác địa bàn      |
        | Sở Giáo dục và Đào tạo Bến Tre   | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Bến Tre)  | Không áp dụng | khác địa bàn      |
        | Sở Giáo dục và Đào tạo Cao Bằng  | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Cao Bằng                                 | Không áp dụng | khác địa bàn      |

    @TV-M2-8
    Khung kịch bản: Chưa lấy góp ý dự thảo nào, hạn đến hết ngày 31/12
      Biết "Số dự thảo liên quan quyền lợi đoàn viên, hội viên, Nhân dân" là 1
      Và không có "Lần lấy ý kiến, góp ý dự thảo văn bản" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 01/01/2025    | Chưa đến hạn |
        | 30/12/2025    | Chưa đến hạn |
        | 31/12/2025    | Chưa đến hạn |
        | 01/01/2026    | Vi phạm      |

    @TV-M2-8
    Khung kịch bản: Lấy góp ý rồi thì khi văn bản được thực hiện là đạt
      Biết "Số dự thảo liên quan quyền lợi đoàn viên, hội viên, Nhân dân" là 1
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 10/03/2025, vai trò của đơn vị: cơ quan soạn thảo; ngày văn bản có hiệu lực: 20/04/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả |
        | 21/04/2025    | Đạt     |
        | 15/01/2026    | Đạt     |

    @TV-M2-8
    Khung kịch bản: Phải lấy góp ý trước ngày văn bản được thực hiện
      Biết "Số dự thảo liên quan quyền lợi đoàn viên, hội viên, Nhân dân" là 1
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày <ngày lấy ý kiến>, vai trò của đơn vị: cơ quan soạn thảo; ngày văn bản có hiệu lực: 20/05/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày lấy ý kiến | kết quả | lý do   |
        | 19/05/2025      | Đạt     |         |
        | 20/05/2025      | Vi phạm | quá hạn |
        | 21/05/2025      | Vi phạm | quá hạn |

    @TV-M2-8
    Khung kịch bản: Lấy góp ý muộn thì vi phạm ngay, không chờ hết năm
      Biết "Số dự thảo liên quan quyền lợi đoàn viên, hội viên, Nhân dân" là 1
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 25/04/2025, vai trò của đơn vị: cơ quan soạn thảo; ngày văn bản có hiệu lực: 20/04/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "Vi phạm", lý do "quá hạn"

      Dữ liệu:
        | ngày đánh giá |
        | 25/04/2025    |
        | 31/12/2025    |
        | 01/01/2026    |

    @TV-M2-8
    Khung kịch bản: Số lần lấy góp ý phải đủ số dự thảo
      Biết "Số dự thảo liên quan quyền lợi đoàn viên, hội viên, Nhân dân" là <số dự thảo>
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 10/03/2025, tên dự thảo: Mức thu học phí; vai trò của đơn vị: cơ quan soạn thảo; ngày văn bản có hiệu lực: 20/04/2025
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 15/03/2025, tên dự thảo: Hỗ trợ hộ nuôi tôm; vai trò của đơn vị: cơ quan soạn thảo; ngày văn bản có hiệu lực: 25/04/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số dự thảo | kết quả | lý do             |
        | 1          | Đạt     |                   |
        | 2          | Đạt     |                   |
        | 3          | Vi phạm | chưa đạt chỉ tiêu |

    @TV-M2-8
    Kịch bản: Đủ số lần nhưng một lần làm sau khi văn bản đã thực hiện
      Biết "Số dự thảo liên quan quyền lợi đoàn viên, hội viên, Nhân dân" là 2
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 10/03/2025, vai trò của đơn vị: cơ quan soạn thảo; ngày văn bản có hiệu lực: 20/04/2025
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 15/06/2025, vai trò của đơn vị: cơ quan soạn thảo; ngày văn bản có hiệu lực: 01/06/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"

    @TV-M2-8
    Kịch bản: Vừa thiếu một dự thảo vừa có lần lấy ý kiến muộn
      Biết "Số dự thảo liên quan quyền lợi đoàn viên, hội viên, Nhân dân" là 3
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 10/03/2025, vai trò của đơn vị: cơ quan soạn thảo; ngày văn bản có hiệu lực: 20/04/2025
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 15/06/2025, vai trò của đơn vị: cơ quan soạn thảo; ngày văn bản có hiệu lực: 01/06/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"

    @TV-M2-8
    Kịch bản: Lần góp ý cho dự thảo của cơ quan khác không được tính
      Biết "Số dự thảo liên quan quyền lợi đoàn viên, hội viên, Nhân dân" là 1
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 10/03/2025, vai trò của đơn vị: cơ quan góp ý; ngày văn bản có hiệu lực: 20/04/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đạt chỉ tiêu"

    @TV-M2-8
    Kịch bản: Góp ý muộn cho dự thảo của cơ quan khác không phải lỗi của đơn vị
      Biết "Số dự thảo liên quan quyền lợi đoàn viên, hội viên, Nhân dân" là 1
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 10/03/2025, vai trò của đơn vị: cơ quan soạn thảo; ngày văn bản có hiệu lực: 20/04/2025
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 15/06/2025, vai trò của đơn vị: cơ quan góp ý; ngày văn bản có hiệu lực: 01/06/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TV-M2-8
    Kịch bản: Văn bản chưa thực hiện thì chưa kết luận, kể cả khi đã sang năm mới
      Biết "Số dự thảo liên quan quyền lợi đoàn viên, hội viên, Nhân dân" là 1
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 10/12/2025, vai trò của đơn vị: cơ quan soạn thảo
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @TV-M2-8
    Kịch bản: Không ghi vai trò của đơn vị trong lần lấy ý kiến
      Biết "Số dự thảo liên quan quyền lợi đoàn viên, hội viên, Nhân dân" là 1
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 10/03/2025, ngày văn bản có hiệu lực: 20/04/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M2-8
    Khung kịch bản: Không có dự thảo nào liên quan thì không xét, nhưng phải hết năm mới kết luận
      Biết "Số dự thảo liên quan quyền lợi đoàn viên, hội viên, Nhân dân" là 0
      Và không có "Lần lấy ý kiến, góp ý dự thảo văn bản" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả       |
        | 31/12/2025    | Chưa đến hạn  |
        | 01/01/2026    | Không áp dụng |

    @TV-M2-8
    Kịch bản: Hết năm không có dự thảo nào liên quan, lý do không xét
      Biết "Số dự thảo liên quan quyền lợi đoàn viên, hội viên, Nhân dân" là 0
      Và không có "Lần lấy ý kiến, góp ý dự thảo văn bản" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không thuộc điều kiện áp dụng"

    @TV-M2-8
    Khung kịch bản: Không có dự thảo liên quan và số liệu chưa đủ cả năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và "Số dự thảo liên quan quyền lợi đoàn viên, hội viên, Nhân dân" là 0
      Và không có "Lần lấy ý kiến, góp ý dự thảo văn bản" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do                         |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ              |
        | 31/12/2025  | Không áp dụng   | không thuộc điều kiện áp dụng |

    @TV-M2-8
    Khung kịch bản: Lần lấy ý kiến của năm nào tính cho dự thảo năm đó
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và "Số dự thảo liên quan quyền lợi đoàn viên, hội viên, Nhân dân" là 1
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày <ngày>, vai trò của đơn vị: cơ quan soạn thảo; ngày văn bản có hiệu lực: 14/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | kết quả |
        | 31/12/2024 | Vi phạm |
        | 01/01/2025 | Đạt     |
        | 31/12/2025 | Đạt     |
        | 01/01/2026 | Vi phạm |

    @TV-M2-8
    Khung kịch bản: Chưa báo cáo số dự thảo hoặc lần lấy ý kiến
      Biết "Số dự thảo liên quan quyền lợi đoàn viên, hội viên, Nhân dân" là 1
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 10/03/2025, vai trò của đơn vị: cơ quan soạn thảo; ngày văn bản có hiệu lực: 20/04/2025
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | dữ kiện                                                      |
        | Số dự thảo liên quan quyền lợi đoàn viên, hội viên, Nhân dân |
        | Lần lấy ý kiến, góp ý dự thảo văn bản                        |

    @TV-M2-8
    Khung kịch bản: Góp ý dự thảo: số liệu phải đầy đủ đến ngày 31/12/2025 mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và "Số dự thảo liên quan quyền lợi đoàn viên, hội viên, Nhân dân" là 1
      Và không có "Lần lấy ý kiến, góp ý dự thảo văn bản" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do             |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ  |
        | 31/12/2025  | Vi phạm         | chưa đạt chỉ tiêu |

    @TV-M2-8
    Khung kịch bản: Đánh giá trước ngày 01/01/2025 thì chưa áp dụng
      Biết "Số dự thảo liên quan quyền lợi đoàn viên, hội viên, Nhân dân" là 1
      Và không có "Lần lấy ý kiến, góp ý dự thảo văn bản" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả       |
        | 31/12/2024    | Không áp dụng |
        | 01/01/2025    | Chưa đến hạn  |

    @TV-M2-8
    Khung kịch bản: Góp ý dự thảo: kỳ kết thúc sau ngày 30/06/2025 chỉ được xét khi văn bản còn hiệu lực với đơn vị
      Biết không có "Văn bản địa phương đang áp dụng" nào
      Và <văn bản>
      Và "Số dự thảo liên quan quyền lợi đoàn viên, hội viên, Nhân dân" là 1
      Và không có "Lần lấy ý kiến, góp ý dự thảo văn bản" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | văn bản                                                                              | kết quả       | lý do                |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có    | Vi phạm       | chưa đạt chỉ tiêu    |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: không | Không áp dụng | sau khi hết hiệu lực |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024                                 | Không áp dụng | sau khi hết hiệu lực |
        | không có "Văn bản địa phương đang áp dụng" nào                                       | Không áp dụng | sau khi hết hiệu lực |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"                                       | Không áp dụng | sau khi hết hiệu lực |

    @TV-M2-8
    Kịch bản: Góp ý dự thảo: đã làm trong 6 tháng đầu năm, tỉnh kết thúc ngày 30/06/2025 thì không xét cả năm
      Biết hồ sơ 6 tháng đầu năm 2025 của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Văn bản địa phương đang áp dụng" nào
      Và đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và "Số dự thảo liên quan quyền lợi đoàn viên, hội viên, Nhân dân" là 1
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 10/03/2025, vai trò của đơn vị: cơ quan soạn thảo; ngày văn bản có hiệu lực: 20/04/2025
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Không áp dụng", lý do "sau khi hết hiệu lực"

    @TV-M2-8
    Khung kịch bản: Góp ý xét theo từng dự thảo nên đơn vị mới thành lập cuối năm cũng được xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và "Số dự thảo liên quan quyền lợi đoàn viên, hội viên, Nhân dân" là 1
      Và không có "Lần lấy ý kiến, góp ý dự thảo văn bản" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do                |
        | 03/10/2025     | Vi phạm       | chưa đạt chỉ tiêu    |
        | 04/10/2025     | Vi phạm       | chưa đạt chỉ tiêu    |
        | 01/01/2026     | Không áp dụng | đơn vị không tồn tại |

    @TV-M2-8
    Khung kịch bản: Góp ý dự thảo: xét từ năm 2025 trở đi
      Biết hồ sơ năm <năm> của Sở Giáo dục và Đào tạo, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và "Số dự thảo liên quan quyền lợi đoàn viên, hội viên, Nhân dân" là 1
      Và không có "Lần lấy ý kiến, góp ý dự thảo văn bản" nào
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | kết quả       | lý do                  |
        | 2024 | Không áp dụng | trước ngày có hiệu lực |
        | 2025 | Vi phạm       | chưa đạt chỉ tiêu      |
        | 2026 | Vi phạm       | chưa đạt chỉ tiêu      |

    @TV-M2-8
    Kịch bản: Gửi dự thảo đụng đến quyền lợi để góp ý trước khi áp dụng: đơn vị cùng loại ở cấp xã thì không áp dụng
      Biết hồ sơ năm 2025 của Trường Tiểu học Càng Long, loại "Đơn vị sự nghiệp công lập", xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

  Quy tắc: Vai trò của Mặt trận, đoàn thể và cộng đồng dân cư (đoạn 9)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Ủy ban Mặt trận Tổ quốc tỉnh, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)

    @TV-M2-9
    Khung kịch bản: Vận động Nhân dân: loại đơn vị và địa bàn nào thuộc diện
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Hoạt động vận động Nhân dân, đoàn viên, hội viên" nào
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
        | Ban Dân vận Tỉnh ủy                    | Cấp ủy, ban đảng                           | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Báo Trà Vinh                           | Báo, đài phát thanh và truyền hình         | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc tỉnh           | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Trà Vinh                                 | Vi phạm       | không có         |
        | Ủy ban Mặt trận Tổ quốc tỉnh Vĩnh Long | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Vĩnh Long                                | Không áp dụng | khác địa bàn     |
        | Ủy ban Mặt trận Tổ quốc tỉnh Bến Tre   | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Bến Tre)  | Không áp dụng | khác địa bàn     |
        | Ủy ban Mặt trận Tổ quốc tỉnh Cao Bằng  | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Cao Bằng                                 | Không áp dụng | khác địa bàn     |

    @TV-M2-9
    Khung kịch bản: Vận động Nhân dân: hạn đến hết ngày 31/12/2025
      Biết không có "Hoạt động vận động Nhân dân, đoàn viên, hội viên" nào
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

    @TV-M2-9
    Kịch bản: Vận động Nhân dân: làm xong thì đạt ngay, không phải chờ hết năm
      Biết có "Hoạt động vận động Nhân dân, đoàn viên, hội viên" ngày 18/03/2025
      Khi đánh giá vào ngày 20/03/2025
      Thì kết quả là "Đạt"

    @TV-M2-9
    Khung kịch bản: Vận động Nhân dân: số liệu phải đầy đủ đến ngày 31/12/2025 mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Hoạt động vận động Nhân dân, đoàn viên, hội viên" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do            |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ |
        | 31/12/2025  | Vi phạm         | không có         |

    @TV-M2-9
    Kịch bản: Vận động Nhân dân: chưa báo cáo dữ kiện
      Biết chưa báo cáo "Hoạt động vận động Nhân dân, đoàn viên, hội viên"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M2-9
    Khung kịch bản: Vận động Nhân dân: chỉ tính việc làm trong năm 2025
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Hoạt động vận động Nhân dân, đoàn viên, hội viên" ngày <ngày>
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

    @TV-M2-9
    Kịch bản: Vận động Nhân dân: không ghi ngày
      Biết có "Hoạt động vận động Nhân dân, đoàn viên, hội viên" không ghi ngày
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TV-M2-9
    Khung kịch bản: Vận động Nhân dân: kỳ kết thúc sau ngày 30/06/2025 chỉ được xét khi văn bản còn hiệu lực với đơn vị
      Biết không có "Văn bản địa phương đang áp dụng" nào
      Và <văn bản>
      Và không có "Hoạt động vận động Nhân dân, đoàn viên, hội viên" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | văn bản                                                                              | kết quả       | lý do                |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có    | Vi phạm       | không có             |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: không | Không áp dụng | sau khi hết hiệu lực |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024                                 | Không áp dụng | sau khi hết hiệu lực |
        | không có "Văn bản địa phương đang áp dụng" nào                                       | Không áp dụng | sau khi hết hiệu lực |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"                                       | Không áp dụng | sau khi hết hiệu lực |

    @TV-M2-9
    Kịch bản: Vận động Nhân dân: đã làm trong 6 tháng đầu năm, tỉnh kết thúc ngày 30/06/2025 thì không xét cả năm
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban Mặt trận Tổ quốc tỉnh, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Văn bản địa phương đang áp dụng" nào
      Và đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và có "Hoạt động vận động Nhân dân, đoàn viên, hội viên" ngày 18/03/2025
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Không áp dụng", lý do "sau khi hết hiệu lực"

    @TV-M2-9
    Khung kịch bản: Vận động Nhân dân: đơn vị mới thành lập chỉ được xét khi có đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Hoạt động vận động Nhân dân, đoàn viên, hội viên" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do                |
        | 01/07/2025     | Vi phạm       | không có             |
        | 03/10/2025     | Vi phạm       | không có             |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn          |
        | 01/01/2026     | Không áp dụng | đơn vị không tồn tại |

    @TV-M2-9
    Khung kịch bản: Vận động Nhân dân: chưa làm mà đơn vị kết thúc trước ngày hết hạn thì không xét
      Biết đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và không có "Hoạt động vận động Nhân dân, đoàn viên, hội viên" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 31/03/2025    | Không áp dụng | kỳ quá ngắn          |
        | 01/04/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/07/2025    | Không áp dụng | đơn vị không tồn tại |
        | 31/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/01/2026    | Vi phạm       | không có             |

    @TV-M2-9
    Kịch bản: Vận động Nhân dân: đã làm rồi mới sáp nhập ngày 01/07/2025 thì vẫn đạt
      Biết đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và có "Hoạt động vận động Nhân dân, đoàn viên, hội viên" ngày 18/03/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TV-M2-9
    Khung kịch bản: Vận động Nhân dân: xét từ năm 2025 trở đi
      Biết hồ sơ năm <năm> của Ủy ban Mặt trận Tổ quốc tỉnh, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Hoạt động vận động Nhân dân, đoàn viên, hội viên" nào
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | kết quả       | lý do                  |
        | 2024 | Không áp dụng | trước ngày có hiệu lực |
        | 2025 | Vi phạm       | không có               |
        | 2026 | Vi phạm       | không có               |

    @TV-M2-9
    Kịch bản: Mặt trận, đoàn thể tỉnh vận động thực hiện dân chủ: đơn vị cùng loại ở cấp xã thì không áp dụng
      Biết hồ sơ năm 2025 của Ủy ban Mặt trận Tổ quốc xã Càng Long, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

    @TV-M2-10
    Khung kịch bản: Giám sát, phản biện: loại đơn vị và địa bàn nào thuộc diện
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" nào
      Và không có "Hoạt động phản biện xã hội" nào
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
        | Ban Dân vận Tỉnh ủy                    | Cấp ủy, ban đảng                           | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Báo Trà Vinh                           | Báo, đài phát thanh và truyền hình         | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Không áp dụng | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc tỉnh           | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Trà Vinh                                 | Vi phạm       | không có         |
        | Ủy ban Mặt trận Tổ quốc tỉnh Vĩnh Long | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Vĩnh Long                                | Không áp dụng | khác địa bàn     |
        | Ủy ban Mặt trận Tổ quốc tỉnh Bến Tre   | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Bến Tre)  | Không áp dụng | khác địa bàn     |
        | Ủy ban Mặt trận Tổ quốc tỉnh Cao Bằng  | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Cao Bằng                                 | Không áp dụng | khác địa bàn     |

    @TV-M2-10
    Khung kịch bản: Giám sát, phản biện: hạn đến hết ngày 31/12/2025
      Biết không có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" nào
      Và không có "Hoạt động phản biện xã hội" nào
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

    @TV-M2-10
    Kịch bản: Giám sát, phản biện: làm xong thì đạt ngay, không phải chờ hết năm
      Biết có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" ngày 18/03/2025, chủ thể giám sát: Mặt trận Tổ quốc
      Khi đánh giá vào ngày 20/03/2025
      Thì kết quả là "Đạt"

    @TV-M2-10
    Khung kịch bản: Giám sát, phản biện: số liệu phải đầy đủ đến ngày 31/12/2025 mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" nào
      Và không có "Hoạt động phản biện xã hội" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do            |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ |
        | 31/12/2025  | Vi phạm         | không có         |

    @TV-M2-10
    Khung kịch bản: Giám sát hoặc phản biện của Mặt trận, đoàn thể đều được tính
      Biết không có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" nào
      Và không có "Hoạt động phản biện xã hội" nào
      Và <việc>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | việc                                                                                                                       | kết quả |
        | có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" ngày 18/03/2025, chủ thể giám sát: Mặt trận Tổ quốc           | Đạt     |
        | có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" ngày 18/03/2025, chủ thể giám sát: tổ chức chính trị - xã hội | Đạt     |
        | có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" ngày 18/03/2025, chủ thể giám sát: công đoàn                  | Vi phạm |
        | có "Hoạt động phản biện xã hội" ngày 18/03/2025, chủ thể phản biện: Mặt trận Tổ quốc                                       | Đạt     |
        | có "Hoạt động phản biện xã hội" ngày 18/03/2025, chủ thể phản biện: tổ chức chính trị - xã hội                             | Đạt     |
        | có "Hoạt động phản biện xã hội" ngày 18/03/2025, chủ thể phản biện: công đoàn                                              | Vi phạm |

    @TV-M2-10
    Khung kịch bản: Không ghi ai giám sát, ai phản biện
      Biết không có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" nào
      Và không có "Hoạt động phản biện xã hội" nào
      Và <việc>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | việc                                                                         |
        | có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" ngày 18/03/2025 |
        | có "Hoạt động phản biện xã hội" ngày 18/03/2025                              |

    @TV-M2-10
    Khung kịch bản: Cuộc giám sát phải trong năm 2025
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và không có "Hoạt động phản biện xã hội" nào
      Và có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" ngày <ngày>, chủ thể giám sát: Mặt trận Tổ quốc
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

    @TV-M2-10
    Khung kịch bản: Lần phản biện phải trong năm 2025
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và không có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" nào
      Và có "Hoạt động phản biện xã hội" ngày <ngày>, chủ thể phản biện: Mặt trận Tổ quốc
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

    @TV-M2-10
    Khung kịch bản: Giám sát, phản biện: chưa báo cáo một trong hai việc
      Biết không có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" nào
      Và không có "Hoạt động phản biện xã hội" nào
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | dữ kiện                                                 |
        | Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn |
        | Hoạt động phản biện xã hội                              |

    @TV-M2-10
    Kịch bản: Kết luận giám sát chưa được thực hiện không làm thay đổi kết quả
      Biết có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" ngày 18/03/2025, chủ thể giám sát: Mặt trận Tổ quốc; văn bản thực hiện kết luận: trống
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TV-M2-10
    Khung kịch bản: Giám sát, phản biện: kỳ kết thúc sau ngày 30/06/2025 chỉ được xét khi văn bản còn hiệu lực với đơn vị
      Biết không có "Văn bản địa phương đang áp dụng" nào
      Và <văn bản>
      Và không có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" nào
      Và không có "Hoạt động phản biện xã hội" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | văn bản                                                                              | kết quả       | lý do                |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có    | Vi phạm       | không có             |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: không | Không áp dụng | sau khi hết hiệu lực |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024                                 | Không áp dụng | sau khi hết hiệu lực |
        | không có "Văn bản địa phương đang áp dụng" nào                                       | Không áp dụng | sau khi hết hiệu lực |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"                                       | Không áp dụng | sau khi hết hiệu lực |

    @TV-M2-10
    Kịch bản: Giám sát, phản biện: đã làm trong 6 tháng đầu năm, tỉnh kết thúc ngày 30/06/2025 thì không xét cả năm
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban Mặt trận Tổ quốc tỉnh, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Văn bản địa phương đang áp dụng" nào
      Và đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" ngày 18/03/2025, chủ thể giám sát: Mặt trận Tổ quốc
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Không áp dụng", lý do "sau khi hết hiệu lực"

    @TV-M2-10
    Khung kịch bản: Giám sát, phản biện: đơn vị mới thành lập chỉ được xét khi có đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" nào
      Và không có "Hoạt động phản biện xã hội" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do                |
        | 01/07/2025     | Vi phạm       | không có             |
        | 03/10/2025     | Vi phạm       | không có             |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn          |
        | 01/01/2026     | Không áp dụng | đơn vị không tồn tại |

    @TV-M2-10
    Khung kịch bản: Giám sát, phản biện: chưa làm mà đơn vị kết thúc trước ngày hết hạn thì không xét
      Biết đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và không có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" nào
      Và không có "Hoạt động phản biện xã hội" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 31/03/2025    | Không áp dụng | kỳ quá ngắn          |
        | 01/04/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/07/2025    | Không áp dụng | đơn vị không tồn tại |
        | 31/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/01/2026    | Vi phạm       | không có             |

    @TV-M2-10
    Kịch bản: Giám sát, phản biện: đã làm rồi mới sáp nhập ngày 01/07/2025 thì vẫn đạt
      Biết đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" ngày 18/03/2025, chủ thể giám sát: Mặt trận Tổ quốc
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TV-M2-10
    Khung kịch bản: Giám sát, phản biện: xét từ năm 2025 trở đi
      Biết hồ sơ năm <năm> của Ủy ban Mặt trận Tổ quốc tỉnh, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" nào
      Và không có "Hoạt động phản biện xã hội" nào
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | kết quả       | lý do                  |
        | 2024 | Không áp dụng | trước ngày có hiệu lực |
        | 2025 | Vi phạm       | không có               |
        | 2026 | Vi phạm       | không có               |

    @TV-M2-10
    Kịch bản: Giám sát, phản biện xã hội của Mặt trận, đoàn thể tỉnh: đơn vị cùng loại ở cấp xã thì không áp dụng
      Biết hồ sơ năm 2025 của Ủy ban Mặt trận Tổ quốc xã Càng Long, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

    @TV-M2-11
    Khung kịch bản: Cộng đồng giám sát: loại đơn vị và địa bàn nào thuộc diện
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Cuộc giám sát của Nhân dân, cộng đồng dân cư" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                                 | loại                                       | nơi                                                         | kết quả       | lý do            |
        | Sở Giáo dục và Đào tạo                 | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)               | Không áp dụng | khác loại đơn vị |
        | Chi cục Kiểm lâm                       | Cơ quan nhà nước                           | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)               | Không áp dụng | khác loại đơn vị |
        | Bệnh viện Đa khoa tỉnh                 | Đơn vị sự nghiệp công lập                  | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)               | Không áp dụng | khác loại đơn vị |
        | Công ty Thủy sản Cửu Long              | Tổ chức có sử dụng lao động                | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)               | Không áp dụng | khác loại đơn vị |
        | Công ty Xổ số kiến thiết               | Doanh nghiệp nhà nước                      | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)               | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân tỉnh Trà Vinh          | Ủy ban nhân dân cấp tỉnh                   | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)               | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân tỉnh Trà Vinh        | Hội đồng nhân dân cấp tỉnh                 | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)               | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân huyện Càng Long        | Ủy ban nhân dân cấp huyện                  | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)               | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Càng Long           | Ủy ban nhân dân cấp xã                     | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)               | Vi phạm       | không có         |
        | Ấp Số 4                                | Thôn, xóm, tổ dân phố                      | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)               | Vi phạm       | không có         |
        | Ủy ban Mặt trận Tổ quốc tỉnh           | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)               | Vi phạm       | không có         |
        | Hội Nông dân tỉnh                      | Tổ chức chính trị - xã hội                 | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)               | Không áp dụng | khác loại đơn vị |
        | Liên đoàn Lao động tỉnh                | Liên đoàn Lao động tỉnh                    | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)               | Không áp dụng | khác loại đơn vị |
        | Ban Dân vận Tỉnh ủy                    | Cấp ủy, ban đảng                           | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)               | Không áp dụng | khác loại đơn vị |
        | Báo Trà Vinh                           | Báo, đài phát thanh và truyền hình         | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)               | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Càng Long           | Ủy ban nhân dân cấp xã                     | xã Càng Long, tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh) | Vi phạm       | không có         |
        | Ủy ban nhân dân xã Long Hồ             | Ủy ban nhân dân cấp xã                     | xã Long Hồ, tỉnh Vĩnh Long                                  | Không áp dụng | khác địa bàn     |
        | Ủy ban nhân dân xã Càng Long           | Ủy ban nhân dân cấp xã                     | tỉnh Trà Vinh                                               | Vi phạm       | không có         |
        | Ủy ban nhân dân xã Càng Long Vĩnh Long | Ủy ban nhân dân cấp xã                     | tỉnh Vĩnh Long                                              | Không áp dụng | khác địa bàn     |
        | Ủy ban nhân dân xã Càng Long Bến Tre   | Ủy ban nhân dân cấp xã                     | tỉnh Vĩnh Long (trước sắp xếp: tỉnh Bến Tre)                | Không áp dụng | khác địa bàn     |
        | Ủy ban nhân dân xã Càng Long Cao Bằng  | Ủy ban nhân dân cấp xã                     | tỉnh Cao Bằng                                               | Không áp dụng | khác địa bàn     |

    @TV-M2-11
    Khung kịch bản: Cộng đồng giám sát: hạn đến hết ngày 31/12/2025
      Biết không có "Cuộc giám sát của Nhân dân, cộng đồng dân cư" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" nào
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

    @TV-M2-11
    Kịch bản: Cộng đồng giám sát: làm xong thì đạt ngay, không phải chờ hết năm
      Biết có "Cuộc giám sát của Nhân dân, cộng đồng dân cư" ngày 18/03/2025
      Khi đánh giá vào ngày 20/03/2025
      Thì kết quả là "Đạt"

    @TV-M2-11
    Khung kịch bản: Cộng đồng giám sát: số liệu phải đầy đủ đến ngày 31/12/2025 mới kết luận
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Cuộc giám sát của Nhân dân, cộng đồng dân cư" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do            |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ |
        | 31/12/2025  | Vi phạm         | không có         |

    @TV-M2-11
    Khung kịch bản: Một cuộc giám sát của cộng đồng hoặc của một trong hai Ban là đủ
      Biết không có "Cuộc giám sát của Nhân dân, cộng đồng dân cư" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và có "<việc>" ngày 18/03/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

      Dữ liệu:
        | việc                                                |
        | Cuộc giám sát của Nhân dân, cộng đồng dân cư        |
        | Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân  |
        | Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng |

    @TV-M2-11
    Khung kịch bản: Cuộc giám sát của cộng đồng phải trong năm 2025
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và có "Cuộc giám sát của Nhân dân, cộng đồng dân cư" ngày <ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | kết quả |
        | 31/12/2024 | Vi phạm |
        | 01/01/2025 | Đạt     |
        | 31/12/2025 | Đạt     |
        | 01/01/2026 | Vi phạm |

    @TV-M2-11
    Khung kịch bản: Cuộc giám sát của Ban Thanh tra nhân dân phải trong năm 2025
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và không có "Cuộc giám sát của Nhân dân, cộng đồng dân cư" nào
      Và không có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" ngày <ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | kết quả |
        | 31/12/2024 | Vi phạm |
        | 01/01/2025 | Đạt     |
        | 31/12/2025 | Đạt     |
        | 01/01/2026 | Vi phạm |

    @TV-M2-11
    Khung kịch bản: Cuộc giám sát của Ban Giám sát đầu tư phải trong năm 2025
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và không có "Cuộc giám sát của Nhân dân, cộng đồng dân cư" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày <ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | kết quả |
        | 31/12/2024 | Vi phạm |
        | 01/01/2025 | Đạt     |
        | 31/12/2025 | Đạt     |
        | 01/01/2026 | Vi phạm |

    @TV-M2-11
    Khung kịch bản: Cộng đồng giám sát: chưa báo cáo một trong ba việc
      Biết không có "Cuộc giám sát của Nhân dân, cộng đồng dân cư" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | dữ kiện                                             |
        | Cuộc giám sát của Nhân dân, cộng đồng dân cư        |
        | Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân  |
        | Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng |

    @TV-M2-11
    Khung kịch bản: Cộng đồng giám sát: kỳ kết thúc sau ngày 30/06/2025 chỉ được xét khi văn bản còn hiệu lực với đơn vị
      Biết không có "Văn bản địa phương đang áp dụng" nào
      Và <văn bản>
      Và không có "Cuộc giám sát của Nhân dân, cộng đồng dân cư" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | văn bản                                                                              | kết quả       | lý do                |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: có    | Vi phạm       | không có             |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024, còn hiệu lực với đơn vị: không | Không áp dụng | sau khi hết hiệu lực |
        | có "Văn bản địa phương đang áp dụng" ngày 09/12/2024                                 | Không áp dụng | sau khi hết hiệu lực |
        | không có "Văn bản địa phương đang áp dụng" nào                                       | Không áp dụng | sau khi hết hiệu lực |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"                                       | Không áp dụng | sau khi hết hiệu lực |

    @TV-M2-11
    Kịch bản: Cộng đồng giám sát: đã làm trong 6 tháng đầu năm, tỉnh kết thúc ngày 30/06/2025 thì không xét cả năm
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban Mặt trận Tổ quốc tỉnh, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Văn bản địa phương đang áp dụng" nào
      Và đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và có "Cuộc giám sát của Nhân dân, cộng đồng dân cư" ngày 18/03/2025
      Khi đánh giá vào ngày 15/07/2025
      Thì kết quả là "Không áp dụng", lý do "sau khi hết hiệu lực"

    @TV-M2-11
    Khung kịch bản: Cộng đồng giám sát: đơn vị mới thành lập chỉ được xét khi có đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Cuộc giám sát của Nhân dân, cộng đồng dân cư" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do                |
        | 01/07/2025     | Vi phạm       | không có             |
        | 03/10/2025     | Vi phạm       | không có             |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn          |
        | 01/01/2026     | Không áp dụng | đơn vị không tồn tại |

    @TV-M2-11
    Khung kịch bản: Cộng đồng giám sát: chưa làm mà đơn vị kết thúc trước ngày hết hạn thì không xét
      Biết đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và không có "Cuộc giám sát của Nhân dân, cộng đồng dân cư" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 31/03/2025    | Không áp dụng | kỳ quá ngắn          |
        | 01/04/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/07/2025    | Không áp dụng | đơn vị không tồn tại |
        | 31/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/01/2026    | Vi phạm       | không có             |

    @TV-M2-11
    Kịch bản: Cộng đồng giám sát: đã làm rồi mới sáp nhập ngày 01/07/2025 thì vẫn đạt
      Biết đơn vị chấm dứt hoạt động từ ngày 01/07/2025
      Và có "Cuộc giám sát của Nhân dân, cộng đồng dân cư" ngày 18/03/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TV-M2-11
    Khung kịch bản: Cộng đồng giám sát: xét từ năm 2025 trở đi
      Biết hồ sơ năm <năm> của Ủy ban Mặt trận Tổ quốc tỉnh, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", tỉnh Vĩnh Long (trước sắp xếp: tỉnh Trà Vinh)
      Và không có "Cuộc giám sát của Nhân dân, cộng đồng dân cư" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | kết quả       | lý do                  |
        | 2024 | Không áp dụng | trước ngày có hiệu lực |
        | 2025 | Vi phạm       | không có               |
        | 2026 | Vi phạm       | không có               |
