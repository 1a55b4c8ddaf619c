# language: vi
Tính năng: Thông tin, tuyên truyền về dân chủ ở cơ sở (khoản 2.2 Điều 1 Nghị quyết số 22/NQ-HĐND xã Tân Cương)
  Tuyên truyền hằng quý và hằng năm, phối hợp với Mặt trận và đoàn thể, giám sát của Nhân dân.
  Nghị quyết áp dụng từ ngày 01/10/2025; quý đầu tiên phải thực hiện là quý IV/2025.

  Bối cảnh:
    Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên

  Quy tắc: Tuyên truyền thường xuyên, bằng nhiều hình thức (điểm a khoản 2.2)

    @TC-1.2.2.a-1
    Khung kịch bản: Đơn vị nào cả quý không tuyên truyền thì vi phạm
      Biết hồ sơ quý IV/2025 của <đơn vị>, loại "<loại>", xã Tân Cương, tỉnh Thái Nguyên
      Và "tự nguyện áp dụng" là có
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

      Dữ liệu:
        | đơn vị                               | loại                             |
        | Ủy ban nhân dân xã Tân Cương         | Ủy ban nhân dân cấp xã           |
        | Phòng Văn hóa - Xã hội               | Cơ quan nhà nước                 |
        | Trường Tiểu học Đồi Chè              | Đơn vị sự nghiệp công lập        |
        | Ủy ban Mặt trận Tổ quốc xã Tân Cương | Ủy ban Mặt trận Tổ quốc Việt Nam |
        | Hội Nông dân xã Tân Cương            | Tổ chức chính trị - xã hội       |
        | Xóm Đồi Chè                          | Thôn, xóm, tổ dân phố            |
        | Hợp tác xã Chè Đồi Xanh              | Tổ chức có sử dụng lao động      |

    @TC-1.2.2.a-1
    Khung kịch bản: Tuyên truyền hằng quý: đơn vị khác loại hoặc ở địa bàn khác không bị xét
      Biết hồ sơ quý IV/2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                         | loại                     | nơi                            | lý do            |
        | Công ty Thủy lợi Đồi Xanh      | Doanh nghiệp nhà nước    | xã Tân Cương, tỉnh Thái Nguyên | khác loại đơn vị |
        | Hội đồng nhân dân xã Tân Cương | Hội đồng nhân dân cấp xã | xã Tân Cương, tỉnh Thái Nguyên | khác loại đơn vị |
        | Đảng ủy xã Tân Cương           | Cấp ủy, ban đảng         | xã Tân Cương, tỉnh Thái Nguyên | khác loại đơn vị |
        | Ủy ban nhân dân xã Đại Phúc    | Ủy ban nhân dân cấp xã   | xã Đại Phúc, tỉnh Thái Nguyên  | khác địa bàn     |
        | Ủy ban nhân dân xã Quảng Uyên  | Ủy ban nhân dân cấp xã   | xã Quảng Uyên, tỉnh Cao Bằng   | khác địa bàn     |

    @TC-1.2.2.a-1
    Khung kịch bản: Tuyên truyền hằng quý: hợp tác xã, doanh nghiệp ngoài nhà nước chỉ bị xét khi tự nguyện áp dụng
      Biết hồ sơ quý IV/2025 của Hợp tác xã Chè Đồi Xanh, loại "Tổ chức có sử dụng lao động", xã Tân Cương, tỉnh Thái Nguyên
      Và <khai báo>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | khai báo                         | kết quả         | lý do                         |
        | "tự nguyện áp dụng" là có        | Vi phạm         | không có                      |
        | "tự nguyện áp dụng" là không     | Không áp dụng   | không thuộc điều kiện áp dụng |
        | chưa báo cáo "tự nguyện áp dụng" | Chưa đủ dữ liệu | chưa báo cáo dữ kiện          |

    @TC-1.2.2.a-1
    Kịch bản: Tuyên truyền hằng quý: hồ sơ năm 2025 chỉ xét quý IV, ba quý đầu trước ngày có hiệu lực
      Biết không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả quý I/2025 là "Không áp dụng", lý do "trước ngày có hiệu lực"
      Và kết quả quý II/2025 là "Không áp dụng", lý do "trước ngày có hiệu lực"
      Và kết quả quý III/2025 là "Không áp dụng", lý do "trước ngày có hiệu lực"
      Và kết quả quý IV/2025 là "Vi phạm", lý do "không có"

    @TC-1.2.2.a-1
    Kịch bản: Tuyên truyền hằng quý: hồ sơ năm 2026 xét riêng từng quý
      Biết hồ sơ năm 2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/02/2026, hình thức: Ngày Pháp luật
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/08/2026, hình thức: cuộc thi
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/11/2026, hình thức: Ngày Pháp luật
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả quý I/2026 là "Đạt"
      Và kết quả quý II/2026 là "Vi phạm", lý do "không có"
      Và kết quả quý III/2026 là "Đạt"
      Và kết quả quý IV/2026 là "Đạt"

    @TC-1.2.2.a-1
    Khung kịch bản: Tuyên truyền hằng quý: hoạt động phải diễn ra trong quý
      Biết hồ sơ quý I/2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và số liệu đầy đủ đến ngày 15/04/2026
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày <ngày>, hình thức: Ngày Pháp luật
      Khi đánh giá vào ngày 15/04/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | kết quả |
        | 31/12/2025 | Vi phạm |
        | 01/01/2026 | Đạt     |
        | 31/03/2026 | Đạt     |
        | 01/04/2026 | Vi phạm |

    @TC-1.2.2.a-1
    Khung kịch bản: Chưa tuyên truyền, hạn đến hết ngày cuối quý
      Biết hồ sơ quý I/2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"
      Và hạn cuối là ngày 31/03/2026

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 30/03/2026    | Chưa đến hạn |
        | 31/03/2026    | Chưa đến hạn |
        | 01/04/2026    | Vi phạm      |

    @TC-1.2.2.a-1
    Kịch bản: Quý đầu năm chỉ cần một hoạt động, chưa xét số hình thức
      Biết hồ sơ quý I/2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/02/2026, hình thức: Ngày Pháp luật
      Khi đánh giá vào ngày 10/02/2026
      Thì kết quả là "Đạt"

    @TC-1.2.2.a-1
    Khung kịch bản: Quý cuối năm xét thêm số hình thức khác nhau đã dùng trong cả năm
      Biết hồ sơ quý IV/2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
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

    @TC-1.2.2.a-1
    Kịch bản: Quý cuối năm có hai hoạt động nhưng cùng một hình thức
      Biết hồ sơ quý IV/2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" vào các ngày 15/10/2025, 20/11/2025; hình thức: Ngày Pháp luật
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.2.a-1
    Kịch bản: Một hoạt động dùng hai hình thức là đủ nhiều hình thức
      Biết hồ sơ quý IV/2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 15/10/2025, hình thức: Ngày Pháp luật và tờ rơi
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TC-1.2.2.a-1
    Khung kịch bản: Hình thức thứ hai được tính nếu dùng trong cùng năm, kể cả trước khi Nghị quyết có hiệu lực
      Biết hồ sơ quý IV/2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và số liệu đầy đủ đến ngày 15/01/2026
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 15/10/2025, hình thức: Ngày Pháp luật
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày <ngày>, hình thức: tờ rơi
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | kết quả |
        | 31/12/2024 | Vi phạm |
        | 01/01/2025 | Đạt     |
        | 30/09/2025 | Đạt     |
        | 31/12/2025 | Đạt     |
        | 01/01/2026 | Vi phạm |

    @TC-1.2.2.a-1
    Kịch bản: Trong năm đã dùng nhiều hình thức nhưng quý IV không có hoạt động nào
      Biết hồ sơ quý IV/2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 15/03/2025, hình thức: Ngày Pháp luật
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/08/2025, hình thức: tờ rơi
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.2.a-1
    Khung kịch bản: Thiếu hình thức thứ hai, còn bổ sung được đến hết ngày 31/12
      Biết hồ sơ quý IV/2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 15/10/2025, hình thức: Ngày Pháp luật
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 31/12/2025    | Chưa đến hạn |
        | 01/01/2026    | Vi phạm      |

    @TC-1.2.2.a-1
    Kịch bản: Không ghi hình thức tuyên truyền thì chưa đếm được số hình thức
      Biết hồ sơ quý IV/2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 15/10/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.2.a-1
    Kịch bản: Tuyên truyền hằng quý: chưa báo cáo hoạt động tuyên truyền
      Biết hồ sơ quý IV/2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và chưa báo cáo "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.2.a-1
    Khung kịch bản: Chưa tuyên truyền và hồ sơ chưa khóa hết quý
      Biết hồ sơ quý IV/2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do            |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ |
        | 31/12/2025  | Vi phạm         | không có         |

    @TC-1.2.2.a-1
    Khung kịch bản: Tuyên truyền hằng quý: đơn vị thành lập giữa quý thì không xét quý đó
      Biết hồ sơ quý IV/2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và đơn vị thành lập ngày <ngày thành lập>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do       |
        | 30/09/2025     | Vi phạm       | không có    |
        | 01/10/2025     | Vi phạm       | không có    |
        | 02/10/2025     | Không áp dụng | kỳ quá ngắn |

    @TC-1.2.2.a-1
    Khung kịch bản: Tuyên truyền hằng quý: đơn vị chấm dứt hoạt động trong quý thì không xét quý đó
      Biết hồ sơ quý IV/2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do       |
        | 31/12/2025    | Không áp dụng | kỳ quá ngắn |
        | 01/01/2026    | Vi phạm       | không có    |

    @TC-1.2.2.a-2
    Khung kịch bản: Không tuyên truyền qua Ngày Pháp luật, cuộc họp: chỉ là khuyến khích nên không đơn vị nào bị coi là vi phạm
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "tự nguyện áp dụng" là có
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                               | loại                             | nơi                            | kết quả       | lý do            |
        | Ủy ban nhân dân xã Tân Cương         | Ủy ban nhân dân cấp xã           | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | không phát sinh  |
        | Phòng Văn hóa - Xã hội               | Cơ quan nhà nước                 | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | không phát sinh  |
        | Trường Tiểu học Đồi Chè              | Đơn vị sự nghiệp công lập        | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | không phát sinh  |
        | Ủy ban Mặt trận Tổ quốc xã Tân Cương | Ủy ban Mặt trận Tổ quốc Việt Nam | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | không phát sinh  |
        | Hội Nông dân xã Tân Cương            | Tổ chức chính trị - xã hội       | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | không phát sinh  |
        | Xóm Đồi Chè                          | Thôn, xóm, tổ dân phố            | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | không phát sinh  |
        | Hợp tác xã Chè Đồi Xanh              | Tổ chức có sử dụng lao động      | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | không phát sinh  |
        | Công ty Thủy lợi Đồi Xanh            | Doanh nghiệp nhà nước            | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân xã Tân Cương       | Hội đồng nhân dân cấp xã         | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Đảng ủy xã Tân Cương                 | Cấp ủy, ban đảng                 | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Đại Phúc          | Ủy ban nhân dân cấp xã           | xã Đại Phúc, tỉnh Thái Nguyên  | Không áp dụng | khác địa bàn     |
        | Ủy ban nhân dân xã Quảng Uyên        | Ủy ban nhân dân cấp xã           | xã Quảng Uyên, tỉnh Cao Bằng   | Không áp dụng | khác địa bàn     |

    @TC-1.2.2.a-2
    Kịch bản: Không tuyên truyền qua Ngày Pháp luật, cuộc họp thì ghi chú là không sử dụng
      Biết không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"
      Và có ghi chú "Không sử dụng hình thức này"
      Và không có ghi chú "Có sử dụng hình thức này"

    @TC-1.2.2.a-2
    Khung kịch bản: Hình thức được tính là Ngày Pháp luật, cuộc họp, sinh hoạt cộng đồng
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/11/2025, hình thức: <hình thức>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"
      Và có ghi chú "<ghi chú>"

      Dữ liệu:
        | hình thức                   | kết quả       | ghi chú                     |
        | Ngày Pháp luật              | Đạt           | Có sử dụng hình thức này    |
        | họp cơ quan                 | Đạt           | Có sử dụng hình thức này    |
        | họp thôn                    | Đạt           | Có sử dụng hình thức này    |
        | sinh hoạt văn hóa cộng đồng | Đạt           | Có sử dụng hình thức này    |
        | cuộc thi                    | Không áp dụng | Không sử dụng hình thức này |
        | trang thông tin điện tử     | Không áp dụng | Không sử dụng hình thức này |
        | kênh di động                | Không áp dụng | Không sử dụng hình thức này |
        | mạng xã hội                 | Không áp dụng | Không sử dụng hình thức này |
        | mạng nội bộ                 | Không áp dụng | Không sử dụng hình thức này |
        | báo chí                     | Không áp dụng | Không sử dụng hình thức này |
        | loa truyền thanh            | Không áp dụng | Không sử dụng hình thức này |
        | tờ rơi                      | Không áp dụng | Không sử dụng hình thức này |
        | pa nô áp phích              | Không áp dụng | Không sử dụng hình thức này |
        | hình thức khác              | Không áp dụng | Không sử dụng hình thức này |

    @TC-1.2.2.a-2
    Kịch bản: Ngày Pháp luật, cuộc họp: hoạt động gộp nhiều hình thức, có một hình thức được tính
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/11/2025, hình thức: hình thức khác và Ngày Pháp luật
      Khi đánh giá vào ngày 20/11/2025
      Thì kết quả là "Đạt"
      Và có ghi chú "Có sử dụng hình thức này"
      Và không có ghi chú "Không sử dụng hình thức này"

    @TC-1.2.2.a-2
    Khung kịch bản: Ngày Pháp luật, cuộc họp: hoạt động phải diễn ra trong năm, kể cả trước ngày 01/10/2025
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày <ngày>, hình thức: Ngày Pháp luật
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | kết quả       |
        | 31/12/2024 | Không áp dụng |
        | 01/01/2025 | Đạt           |
        | 30/09/2025 | Đạt           |
        | 31/12/2025 | Đạt           |
        | 01/01/2026 | Không áp dụng |

    @TC-1.2.2.a-2
    Khung kịch bản: Ngày Pháp luật, cuộc họp: chưa hết năm thì chưa kết luận là không sử dụng
      Biết không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả       |
        | 31/12/2025    | Chưa đến hạn  |
        | 01/01/2026    | Không áp dụng |

    @TC-1.2.2.a-2
    Kịch bản: Ngày Pháp luật, cuộc họp: chưa báo cáo hoạt động tuyên truyền
      Biết chưa báo cáo "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.2.a-2
    Kịch bản: Ngày Pháp luật, cuộc họp: không ghi hình thức tuyên truyền
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/11/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.2.a-2
    Khung kịch bản: Ngày Pháp luật, cuộc họp: chưa sử dụng và hồ sơ chưa khóa hết năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do            |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ |
        | 31/12/2025  | Không áp dụng   | không phát sinh  |

    @TC-1.2.2.a-2
    Khung kịch bản: Ngày Pháp luật, cuộc họp: hợp tác xã, doanh nghiệp ngoài nhà nước chỉ được xét khi tự nguyện áp dụng
      Biết hồ sơ năm 2025 của Hợp tác xã Chè Đồi Xanh, loại "Tổ chức có sử dụng lao động", xã Tân Cương, tỉnh Thái Nguyên
      Và <khai báo>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | khai báo                         | kết quả         | lý do                         |
        | "tự nguyện áp dụng" là có        | Không áp dụng   | không phát sinh               |
        | "tự nguyện áp dụng" là không     | Không áp dụng   | không thuộc điều kiện áp dụng |
        | chưa báo cáo "tự nguyện áp dụng" | Chưa đủ dữ liệu | chưa báo cáo dữ kiện          |

    @TC-1.2.2.a-2
    Khung kịch bản: Ngày Pháp luật, cuộc họp: đơn vị mới thành lập chỉ được xét khi có đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do                |
        | 01/07/2025     | Không áp dụng | không phát sinh      |
        | 03/10/2025     | Không áp dụng | không phát sinh      |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn          |
        | 01/01/2026     | Không áp dụng | đơn vị không tồn tại |

    @TC-1.2.2.a-2
    Kịch bản: Ngày Pháp luật, cuộc họp: đơn vị giải thể sau 90 ngày thực hiện Nghị quyết, đã sử dụng thì vẫn ghi nhận
      Biết đơn vị chấm dứt hoạt động từ ngày 30/12/2025
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/11/2025, hình thức: Ngày Pháp luật
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TC-1.2.2.a-2
    Kịch bản: Ngày Pháp luật, cuộc họp: đơn vị giải thể khi chưa đủ 90 ngày thực hiện Nghị quyết thì không xét
      Biết đơn vị chấm dứt hoạt động từ ngày 29/12/2025
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/11/2025, hình thức: Ngày Pháp luật
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "kỳ quá ngắn"

    @TC-1.2.2.a-2
    Khung kịch bản: Ngày Pháp luật, cuộc họp: xét từ năm 2025
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | kết quả       | lý do                  |
        | 2024 | Không áp dụng | trước ngày có hiệu lực |
        | 2025 | Không áp dụng | không phát sinh        |
        | 2026 | Không áp dụng | không phát sinh        |

    @TC-1.2.2.a-3
    Khung kịch bản: Không tuyên truyền qua hội thi, tờ rơi: chỉ là khuyến khích nên không đơn vị nào bị coi là vi phạm
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "tự nguyện áp dụng" là có
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                               | loại                             | nơi                            | kết quả       | lý do            |
        | Ủy ban nhân dân xã Tân Cương         | Ủy ban nhân dân cấp xã           | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | không phát sinh  |
        | Phòng Văn hóa - Xã hội               | Cơ quan nhà nước                 | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | không phát sinh  |
        | Trường Tiểu học Đồi Chè              | Đơn vị sự nghiệp công lập        | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | không phát sinh  |
        | Ủy ban Mặt trận Tổ quốc xã Tân Cương | Ủy ban Mặt trận Tổ quốc Việt Nam | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | không phát sinh  |
        | Hội Nông dân xã Tân Cương            | Tổ chức chính trị - xã hội       | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | không phát sinh  |
        | Xóm Đồi Chè                          | Thôn, xóm, tổ dân phố            | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | không phát sinh  |
        | Hợp tác xã Chè Đồi Xanh              | Tổ chức có sử dụng lao động      | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | không phát sinh  |
        | Công ty Thủy lợi Đồi Xanh            | Doanh nghiệp nhà nước            | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân xã Tân Cương       | Hội đồng nhân dân cấp xã         | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Đảng ủy xã Tân Cương                 | Cấp ủy, ban đảng                 | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Đại Phúc          | Ủy ban nhân dân cấp xã           | xã Đại Phúc, tỉnh Thái Nguyên  | Không áp dụng | khác địa bàn     |
        | Ủy ban nhân dân xã Quảng Uyên        | Ủy ban nhân dân cấp xã           | xã Quảng Uyên, tỉnh Cao Bằng   | Không áp dụng | khác địa bàn     |

    @TC-1.2.2.a-3
    Kịch bản: Không tuyên truyền qua hội thi, tờ rơi thì ghi chú là không sử dụng
      Biết không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"
      Và có ghi chú "Không sử dụng hình thức này"
      Và không có ghi chú "Có sử dụng hình thức này"

    @TC-1.2.2.a-3
    Khung kịch bản: Hình thức được tính là hội thi, tờ rơi
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/11/2025, hình thức: <hình thức>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"
      Và có ghi chú "<ghi chú>"

      Dữ liệu:
        | hình thức                   | kết quả       | ghi chú                     |
        | cuộc thi                    | Đạt           | Có sử dụng hình thức này    |
        | tờ rơi                      | Đạt           | Có sử dụng hình thức này    |
        | họp cơ quan                 | Không áp dụng | Không sử dụng hình thức này |
        | họp thôn                    | Không áp dụng | Không sử dụng hình thức này |
        | sinh hoạt văn hóa cộng đồng | Không áp dụng | Không sử dụng hình thức này |
        | Ngày Pháp luật              | Không áp dụng | Không sử dụng hình thức này |
        | trang thông tin điện tử     | Không áp dụng | Không sử dụng hình thức này |
        | kênh di động                | Không áp dụng | Không sử dụng hình thức này |
        | mạng xã hội                 | Không áp dụng | Không sử dụng hình thức này |
        | mạng nội bộ                 | Không áp dụng | Không sử dụng hình thức này |
        | báo chí                     | Không áp dụng | Không sử dụng hình thức này |
        | loa truyền thanh            | Không áp dụng | Không sử dụng hình thức này |
        | pa nô áp phích              | Không áp dụng | Không sử dụng hình thức này |
        | hình thức khác              | Không áp dụng | Không sử dụng hình thức này |

    @TC-1.2.2.a-3
    Kịch bản: Hội thi, tờ rơi: hoạt động gộp nhiều hình thức, có một hình thức được tính
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/11/2025, hình thức: hình thức khác và cuộc thi
      Khi đánh giá vào ngày 20/11/2025
      Thì kết quả là "Đạt"
      Và có ghi chú "Có sử dụng hình thức này"
      Và không có ghi chú "Không sử dụng hình thức này"

    @TC-1.2.2.a-3
    Khung kịch bản: Hội thi, tờ rơi: hoạt động phải diễn ra trong năm, kể cả trước ngày 01/10/2025
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày <ngày>, hình thức: cuộc thi
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | kết quả       |
        | 31/12/2024 | Không áp dụng |
        | 01/01/2025 | Đạt           |
        | 30/09/2025 | Đạt           |
        | 31/12/2025 | Đạt           |
        | 01/01/2026 | Không áp dụng |

    @TC-1.2.2.a-3
    Khung kịch bản: Hội thi, tờ rơi: chưa hết năm thì chưa kết luận là không sử dụng
      Biết không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả       |
        | 31/12/2025    | Chưa đến hạn  |
        | 01/01/2026    | Không áp dụng |

    @TC-1.2.2.a-3
    Kịch bản: Hội thi, tờ rơi: chưa báo cáo hoạt động tuyên truyền
      Biết chưa báo cáo "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.2.a-3
    Kịch bản: Hội thi, tờ rơi: không ghi hình thức tuyên truyền
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/11/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.2.a-3
    Khung kịch bản: Hội thi, tờ rơi: chưa sử dụng và hồ sơ chưa khóa hết năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do            |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ |
        | 31/12/2025  | Không áp dụng   | không phát sinh  |

    @TC-1.2.2.a-3
    Khung kịch bản: Hội thi, tờ rơi: hợp tác xã, doanh nghiệp ngoài nhà nước chỉ được xét khi tự nguyện áp dụng
      Biết hồ sơ năm 2025 của Hợp tác xã Chè Đồi Xanh, loại "Tổ chức có sử dụng lao động", xã Tân Cương, tỉnh Thái Nguyên
      Và <khai báo>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | khai báo                         | kết quả         | lý do                         |
        | "tự nguyện áp dụng" là có        | Không áp dụng   | không phát sinh               |
        | "tự nguyện áp dụng" là không     | Không áp dụng   | không thuộc điều kiện áp dụng |
        | chưa báo cáo "tự nguyện áp dụng" | Chưa đủ dữ liệu | chưa báo cáo dữ kiện          |

    @TC-1.2.2.a-3
    Khung kịch bản: Hội thi, tờ rơi: đơn vị mới thành lập chỉ được xét khi có đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do                |
        | 01/07/2025     | Không áp dụng | không phát sinh      |
        | 03/10/2025     | Không áp dụng | không phát sinh      |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn          |
        | 01/01/2026     | Không áp dụng | đơn vị không tồn tại |

    @TC-1.2.2.a-3
    Kịch bản: Hội thi, tờ rơi: đơn vị giải thể sau 90 ngày thực hiện Nghị quyết, đã sử dụng thì vẫn ghi nhận
      Biết đơn vị chấm dứt hoạt động từ ngày 30/12/2025
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/11/2025, hình thức: cuộc thi
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TC-1.2.2.a-3
    Kịch bản: Hội thi, tờ rơi: đơn vị giải thể khi chưa đủ 90 ngày thực hiện Nghị quyết thì không xét
      Biết đơn vị chấm dứt hoạt động từ ngày 29/12/2025
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/11/2025, hình thức: cuộc thi
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "kỳ quá ngắn"

    @TC-1.2.2.a-3
    Khung kịch bản: Hội thi, tờ rơi: xét từ năm 2025
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | kết quả       | lý do                  |
        | 2024 | Không áp dụng | trước ngày có hiệu lực |
        | 2025 | Không áp dụng | không phát sinh        |
        | 2026 | Không áp dụng | không phát sinh        |

    @TC-1.2.2.a-4
    Khung kịch bản: Không tuyên truyền qua truyền thanh, trang điện tử, mạng xã hội: chỉ là khuyến khích nên không đơn vị nào bị coi là vi phạm
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "tự nguyện áp dụng" là có
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                               | loại                             | nơi                            | kết quả       | lý do            |
        | Ủy ban nhân dân xã Tân Cương         | Ủy ban nhân dân cấp xã           | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | không phát sinh  |
        | Phòng Văn hóa - Xã hội               | Cơ quan nhà nước                 | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | không phát sinh  |
        | Trường Tiểu học Đồi Chè              | Đơn vị sự nghiệp công lập        | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | không phát sinh  |
        | Ủy ban Mặt trận Tổ quốc xã Tân Cương | Ủy ban Mặt trận Tổ quốc Việt Nam | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | không phát sinh  |
        | Hội Nông dân xã Tân Cương            | Tổ chức chính trị - xã hội       | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | không phát sinh  |
        | Xóm Đồi Chè                          | Thôn, xóm, tổ dân phố            | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | không phát sinh  |
        | Hợp tác xã Chè Đồi Xanh              | Tổ chức có sử dụng lao động      | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | không phát sinh  |
        | Công ty Thủy lợi Đồi Xanh            | Doanh nghiệp nhà nước            | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân xã Tân Cương       | Hội đồng nhân dân cấp xã         | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Đảng ủy xã Tân Cương                 | Cấp ủy, ban đảng                 | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Đại Phúc          | Ủy ban nhân dân cấp xã           | xã Đại Phúc, tỉnh Thái Nguyên  | Không áp dụng | khác địa bàn     |
        | Ủy ban nhân dân xã Quảng Uyên        | Ủy ban nhân dân cấp xã           | xã Quảng Uyên, tỉnh Cao Bằng   | Không áp dụng | khác địa bàn     |

    @TC-1.2.2.a-4
    Kịch bản: Không tuyên truyền qua truyền thanh, trang điện tử, mạng xã hội thì ghi chú là không sử dụng
      Biết không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"
      Và có ghi chú "Không sử dụng hình thức này"
      Và không có ghi chú "Có sử dụng hình thức này"

    @TC-1.2.2.a-4
    Khung kịch bản: Hình thức được tính là truyền thanh, báo chí, trang điện tử, kênh di động, mạng xã hội
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/11/2025, hình thức: <hình thức>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"
      Và có ghi chú "<ghi chú>"

      Dữ liệu:
        | hình thức                   | kết quả       | ghi chú                     |
        | loa truyền thanh            | Đạt           | Có sử dụng hình thức này    |
        | báo chí                     | Đạt           | Có sử dụng hình thức này    |
        | trang thông tin điện tử     | Đạt           | Có sử dụng hình thức này    |
        | kênh di động                | Đạt           | Có sử dụng hình thức này    |
        | mạng xã hội                 | Đạt           | Có sử dụng hình thức này    |
        | họp cơ quan                 | Không áp dụng | Không sử dụng hình thức này |
        | họp thôn                    | Không áp dụng | Không sử dụng hình thức này |
        | sinh hoạt văn hóa cộng đồng | Không áp dụng | Không sử dụng hình thức này |
        | Ngày Pháp luật              | Không áp dụng | Không sử dụng hình thức này |
        | cuộc thi                    | Không áp dụng | Không sử dụng hình thức này |
        | mạng nội bộ                 | Không áp dụng | Không sử dụng hình thức này |
        | tờ rơi                      | Không áp dụng | Không sử dụng hình thức này |
        | pa nô áp phích              | Không áp dụng | Không sử dụng hình thức này |
        | hình thức khác              | Không áp dụng | Không sử dụng hình thức này |

    @TC-1.2.2.a-4
    Kịch bản: Truyền thanh, trang điện tử, mạng xã hội: hoạt động gộp nhiều hình thức, có một hình thức được tính
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/11/2025, hình thức: hình thức khác và loa truyền thanh
      Khi đánh giá vào ngày 20/11/2025
      Thì kết quả là "Đạt"
      Và có ghi chú "Có sử dụng hình thức này"
      Và không có ghi chú "Không sử dụng hình thức này"

    @TC-1.2.2.a-4
    Khung kịch bản: Truyền thanh, trang điện tử, mạng xã hội: hoạt động phải diễn ra trong năm, kể cả trước ngày 01/10/2025
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày <ngày>, hình thức: loa truyền thanh
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | kết quả       |
        | 31/12/2024 | Không áp dụng |
        | 01/01/2025 | Đạt           |
        | 30/09/2025 | Đạt           |
        | 31/12/2025 | Đạt           |
        | 01/01/2026 | Không áp dụng |

    @TC-1.2.2.a-4
    Khung kịch bản: Truyền thanh, trang điện tử, mạng xã hội: chưa hết năm thì chưa kết luận là không sử dụng
      Biết không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả       |
        | 31/12/2025    | Chưa đến hạn  |
        | 01/01/2026    | Không áp dụng |

    @TC-1.2.2.a-4
    Kịch bản: Truyền thanh, trang điện tử, mạng xã hội: chưa báo cáo hoạt động tuyên truyền
      Biết chưa báo cáo "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.2.a-4
    Kịch bản: Truyền thanh, trang điện tử, mạng xã hội: không ghi hình thức tuyên truyền
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/11/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.2.a-4
    Khung kịch bản: Truyền thanh, trang điện tử, mạng xã hội: chưa sử dụng và hồ sơ chưa khóa hết năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do            |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ |
        | 31/12/2025  | Không áp dụng   | không phát sinh  |

    @TC-1.2.2.a-4
    Khung kịch bản: Truyền thanh, trang điện tử, mạng xã hội: hợp tác xã, doanh nghiệp ngoài nhà nước chỉ được xét khi tự nguyện áp dụng
      Biết hồ sơ năm 2025 của Hợp tác xã Chè Đồi Xanh, loại "Tổ chức có sử dụng lao động", xã Tân Cương, tỉnh Thái Nguyên
      Và <khai báo>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | khai báo                         | kết quả         | lý do                         |
        | "tự nguyện áp dụng" là có        | Không áp dụng   | không phát sinh               |
        | "tự nguyện áp dụng" là không     | Không áp dụng   | không thuộc điều kiện áp dụng |
        | chưa báo cáo "tự nguyện áp dụng" | Chưa đủ dữ liệu | chưa báo cáo dữ kiện          |

    @TC-1.2.2.a-4
    Khung kịch bản: Truyền thanh, trang điện tử, mạng xã hội: đơn vị mới thành lập chỉ được xét khi có đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do                |
        | 01/07/2025     | Không áp dụng | không phát sinh      |
        | 03/10/2025     | Không áp dụng | không phát sinh      |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn          |
        | 01/01/2026     | Không áp dụng | đơn vị không tồn tại |

    @TC-1.2.2.a-4
    Kịch bản: Truyền thanh, trang điện tử, mạng xã hội: đơn vị giải thể sau 90 ngày thực hiện Nghị quyết, đã sử dụng thì vẫn ghi nhận
      Biết đơn vị chấm dứt hoạt động từ ngày 30/12/2025
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/11/2025, hình thức: loa truyền thanh
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TC-1.2.2.a-4
    Kịch bản: Truyền thanh, trang điện tử, mạng xã hội: đơn vị giải thể khi chưa đủ 90 ngày thực hiện Nghị quyết thì không xét
      Biết đơn vị chấm dứt hoạt động từ ngày 29/12/2025
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/11/2025, hình thức: loa truyền thanh
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "kỳ quá ngắn"

    @TC-1.2.2.a-4
    Khung kịch bản: Truyền thanh, trang điện tử, mạng xã hội: xét từ năm 2025
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | kết quả       | lý do                  |
        | 2024 | Không áp dụng | trước ngày có hiệu lực |
        | 2025 | Không áp dụng | không phát sinh        |
        | 2026 | Không áp dụng | không phát sinh        |

    @TC-1.2.2.a-5
    Khung kịch bản: Không tuyên truyền trực quan bằng pa nô, áp phích: chỉ là khuyến khích nên không đơn vị nào bị coi là vi phạm
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "tự nguyện áp dụng" là có
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                               | loại                             | nơi                            | kết quả       | lý do            |
        | Ủy ban nhân dân xã Tân Cương         | Ủy ban nhân dân cấp xã           | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | không phát sinh  |
        | Phòng Văn hóa - Xã hội               | Cơ quan nhà nước                 | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | không phát sinh  |
        | Trường Tiểu học Đồi Chè              | Đơn vị sự nghiệp công lập        | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | không phát sinh  |
        | Ủy ban Mặt trận Tổ quốc xã Tân Cương | Ủy ban Mặt trận Tổ quốc Việt Nam | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | không phát sinh  |
        | Hội Nông dân xã Tân Cương            | Tổ chức chính trị - xã hội       | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | không phát sinh  |
        | Xóm Đồi Chè                          | Thôn, xóm, tổ dân phố            | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | không phát sinh  |
        | Hợp tác xã Chè Đồi Xanh              | Tổ chức có sử dụng lao động      | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | không phát sinh  |
        | Công ty Thủy lợi Đồi Xanh            | Doanh nghiệp nhà nước            | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân xã Tân Cương       | Hội đồng nhân dân cấp xã         | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Đảng ủy xã Tân Cương                 | Cấp ủy, ban đảng                 | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Đại Phúc          | Ủy ban nhân dân cấp xã           | xã Đại Phúc, tỉnh Thái Nguyên  | Không áp dụng | khác địa bàn     |
        | Ủy ban nhân dân xã Quảng Uyên        | Ủy ban nhân dân cấp xã           | xã Quảng Uyên, tỉnh Cao Bằng   | Không áp dụng | khác địa bàn     |

    @TC-1.2.2.a-5
    Kịch bản: Không tuyên truyền trực quan bằng pa nô, áp phích thì ghi chú là không sử dụng
      Biết không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"
      Và có ghi chú "Không sử dụng hình thức này"
      Và không có ghi chú "Có sử dụng hình thức này"

    @TC-1.2.2.a-5
    Khung kịch bản: Hình thức được tính là pa nô, áp phích
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/11/2025, hình thức: <hình thức>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"
      Và có ghi chú "<ghi chú>"

      Dữ liệu:
        | hình thức                   | kết quả       | ghi chú                     |
        | pa nô áp phích              | Đạt           | Có sử dụng hình thức này    |
        | họp cơ quan                 | Không áp dụng | Không sử dụng hình thức này |
        | họp thôn                    | Không áp dụng | Không sử dụng hình thức này |
        | sinh hoạt văn hóa cộng đồng | Không áp dụng | Không sử dụng hình thức này |
        | Ngày Pháp luật              | Không áp dụng | Không sử dụng hình thức này |
        | cuộc thi                    | Không áp dụng | Không sử dụng hình thức này |
        | trang thông tin điện tử     | Không áp dụng | Không sử dụng hình thức này |
        | kênh di động                | Không áp dụng | Không sử dụng hình thức này |
        | mạng xã hội                 | Không áp dụng | Không sử dụng hình thức này |
        | mạng nội bộ                 | Không áp dụng | Không sử dụng hình thức này |
        | báo chí                     | Không áp dụng | Không sử dụng hình thức này |
        | loa truyền thanh            | Không áp dụng | Không sử dụng hình thức này |
        | tờ rơi                      | Không áp dụng | Không sử dụng hình thức này |
        | hình thức khác              | Không áp dụng | Không sử dụng hình thức này |

    @TC-1.2.2.a-5
    Kịch bản: Pa nô, áp phích: hoạt động gộp nhiều hình thức, có một hình thức được tính
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/11/2025, hình thức: hình thức khác và pa nô áp phích
      Khi đánh giá vào ngày 20/11/2025
      Thì kết quả là "Đạt"
      Và có ghi chú "Có sử dụng hình thức này"
      Và không có ghi chú "Không sử dụng hình thức này"

    @TC-1.2.2.a-5
    Khung kịch bản: Pa nô, áp phích: hoạt động phải diễn ra trong năm, kể cả trước ngày 01/10/2025
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày <ngày>, hình thức: pa nô áp phích
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | kết quả       |
        | 31/12/2024 | Không áp dụng |
        | 01/01/2025 | Đạt           |
        | 30/09/2025 | Đạt           |
        | 31/12/2025 | Đạt           |
        | 01/01/2026 | Không áp dụng |

    @TC-1.2.2.a-5
    Khung kịch bản: Pa nô, áp phích: chưa hết năm thì chưa kết luận là không sử dụng
      Biết không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả       |
        | 31/12/2025    | Chưa đến hạn  |
        | 01/01/2026    | Không áp dụng |

    @TC-1.2.2.a-5
    Kịch bản: Pa nô, áp phích: chưa báo cáo hoạt động tuyên truyền
      Biết chưa báo cáo "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.2.a-5
    Kịch bản: Pa nô, áp phích: không ghi hình thức tuyên truyền
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/11/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.2.a-5
    Khung kịch bản: Pa nô, áp phích: chưa sử dụng và hồ sơ chưa khóa hết năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do            |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ |
        | 31/12/2025  | Không áp dụng   | không phát sinh  |

    @TC-1.2.2.a-5
    Khung kịch bản: Pa nô, áp phích: hợp tác xã, doanh nghiệp ngoài nhà nước chỉ được xét khi tự nguyện áp dụng
      Biết hồ sơ năm 2025 của Hợp tác xã Chè Đồi Xanh, loại "Tổ chức có sử dụng lao động", xã Tân Cương, tỉnh Thái Nguyên
      Và <khai báo>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | khai báo                         | kết quả         | lý do                         |
        | "tự nguyện áp dụng" là có        | Không áp dụng   | không phát sinh               |
        | "tự nguyện áp dụng" là không     | Không áp dụng   | không thuộc điều kiện áp dụng |
        | chưa báo cáo "tự nguyện áp dụng" | Chưa đủ dữ liệu | chưa báo cáo dữ kiện          |

    @TC-1.2.2.a-5
    Khung kịch bản: Pa nô, áp phích: đơn vị mới thành lập chỉ được xét khi có đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do                |
        | 01/07/2025     | Không áp dụng | không phát sinh      |
        | 03/10/2025     | Không áp dụng | không phát sinh      |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn          |
        | 01/01/2026     | Không áp dụng | đơn vị không tồn tại |

    @TC-1.2.2.a-5
    Kịch bản: Pa nô, áp phích: đơn vị giải thể sau 90 ngày thực hiện Nghị quyết, đã sử dụng thì vẫn ghi nhận
      Biết đơn vị chấm dứt hoạt động từ ngày 30/12/2025
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/11/2025, hình thức: pa nô áp phích
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TC-1.2.2.a-5
    Kịch bản: Pa nô, áp phích: đơn vị giải thể khi chưa đủ 90 ngày thực hiện Nghị quyết thì không xét
      Biết đơn vị chấm dứt hoạt động từ ngày 29/12/2025
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/11/2025, hình thức: pa nô áp phích
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "kỳ quá ngắn"

    @TC-1.2.2.a-5
    Khung kịch bản: Pa nô, áp phích: xét từ năm 2025
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | kết quả       | lý do                  |
        | 2024 | Không áp dụng | trước ngày có hiệu lực |
        | 2025 | Không áp dụng | không phát sinh        |
        | 2026 | Không áp dụng | không phát sinh        |

  Quy tắc: Ứng dụng công nghệ thông tin, thi tìm hiểu pháp luật (điểm b khoản 2.2)

    @TC-1.2.2.b-1
    Khung kịch bản: Đơn vị nào cả quý không tuyên truyền trên môi trường số thì vi phạm
      Biết hồ sơ quý IV/2025 của <đơn vị>, loại "<loại>", xã Tân Cương, tỉnh Thái Nguyên
      Và "tự nguyện áp dụng" là có
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

      Dữ liệu:
        | đơn vị                               | loại                             |
        | Ủy ban nhân dân xã Tân Cương         | Ủy ban nhân dân cấp xã           |
        | Phòng Văn hóa - Xã hội               | Cơ quan nhà nước                 |
        | Trường Tiểu học Đồi Chè              | Đơn vị sự nghiệp công lập        |
        | Ủy ban Mặt trận Tổ quốc xã Tân Cương | Ủy ban Mặt trận Tổ quốc Việt Nam |
        | Hội Nông dân xã Tân Cương            | Tổ chức chính trị - xã hội       |
        | Xóm Đồi Chè                          | Thôn, xóm, tổ dân phố            |
        | Hợp tác xã Chè Đồi Xanh              | Tổ chức có sử dụng lao động      |

    @TC-1.2.2.b-1
    Khung kịch bản: Tuyên truyền trên môi trường số: đơn vị khác loại hoặc ở địa bàn khác không bị xét
      Biết hồ sơ quý IV/2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                         | loại                     | nơi                            | lý do            |
        | Công ty Thủy lợi Đồi Xanh      | Doanh nghiệp nhà nước    | xã Tân Cương, tỉnh Thái Nguyên | khác loại đơn vị |
        | Hội đồng nhân dân xã Tân Cương | Hội đồng nhân dân cấp xã | xã Tân Cương, tỉnh Thái Nguyên | khác loại đơn vị |
        | Đảng ủy xã Tân Cương           | Cấp ủy, ban đảng         | xã Tân Cương, tỉnh Thái Nguyên | khác loại đơn vị |
        | Ủy ban nhân dân xã Đại Phúc    | Ủy ban nhân dân cấp xã   | xã Đại Phúc, tỉnh Thái Nguyên  | khác địa bàn     |
        | Ủy ban nhân dân xã Quảng Uyên  | Ủy ban nhân dân cấp xã   | xã Quảng Uyên, tỉnh Cao Bằng   | khác địa bàn     |

    @TC-1.2.2.b-1
    Khung kịch bản: Tuyên truyền trên môi trường số: hợp tác xã, doanh nghiệp ngoài nhà nước chỉ bị xét khi tự nguyện áp dụng
      Biết hồ sơ quý IV/2025 của Hợp tác xã Chè Đồi Xanh, loại "Tổ chức có sử dụng lao động", xã Tân Cương, tỉnh Thái Nguyên
      Và <khai báo>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | khai báo                         | kết quả         | lý do                         |
        | "tự nguyện áp dụng" là có        | Vi phạm         | không có                      |
        | "tự nguyện áp dụng" là không     | Không áp dụng   | không thuộc điều kiện áp dụng |
        | chưa báo cáo "tự nguyện áp dụng" | Chưa đủ dữ liệu | chưa báo cáo dữ kiện          |

    @TC-1.2.2.b-1
    Khung kịch bản: Chỉ trang điện tử, kênh di động, mạng xã hội là môi trường số
      Biết hồ sơ quý IV/2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/11/2025, hình thức: <hình thức>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | hình thức                   | kết quả |
        | họp cơ quan                 | Vi phạm |
        | họp thôn                    | Vi phạm |
        | sinh hoạt văn hóa cộng đồng | Vi phạm |
        | Ngày Pháp luật              | Vi phạm |
        | cuộc thi                    | Vi phạm |
        | trang thông tin điện tử     | Đạt     |
        | kênh di động                | Đạt     |
        | mạng xã hội                 | Đạt     |
        | mạng nội bộ                 | Vi phạm |
        | báo chí                     | Vi phạm |
        | loa truyền thanh            | Vi phạm |
        | tờ rơi                      | Vi phạm |
        | pa nô áp phích              | Vi phạm |
        | hình thức khác              | Vi phạm |

    @TC-1.2.2.b-1
    Kịch bản: Đơn vị không có trang điện tử vẫn đạt khi dùng nhóm mạng xã hội
      Biết hồ sơ quý IV/2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và "Cổng, trang thông tin điện tử của đơn vị" là không
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/11/2025, hình thức: mạng xã hội
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TC-1.2.2.b-1
    Kịch bản: Có tuyên truyền nhưng chỉ bằng loa truyền thanh
      Biết hồ sơ quý IV/2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/11/2025, hình thức: loa truyền thanh
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.2.b-1
    Khung kịch bản: Tuyên truyền trên môi trường số: hoạt động phải diễn ra trong quý
      Biết hồ sơ quý I/2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và số liệu đầy đủ đến ngày 15/04/2026
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày <ngày>, hình thức: trang thông tin điện tử
      Khi đánh giá vào ngày 15/04/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | kết quả |
        | 31/12/2025 | Vi phạm |
        | 01/01/2026 | Đạt     |
        | 31/03/2026 | Đạt     |
        | 01/04/2026 | Vi phạm |

    @TC-1.2.2.b-1
    Khung kịch bản: Chưa thực hiện, hạn đến hết ngày cuối quý
      Biết hồ sơ quý I/2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"
      Và hạn cuối là ngày 31/03/2026

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 30/03/2026    | Chưa đến hạn |
        | 31/03/2026    | Chưa đến hạn |
        | 01/04/2026    | Vi phạm      |

    @TC-1.2.2.b-1
    Kịch bản: Tuyên truyền trên môi trường số: hồ sơ năm 2025 chỉ xét quý IV, ba quý đầu trước ngày có hiệu lực
      Biết không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả quý I/2025 là "Không áp dụng", lý do "trước ngày có hiệu lực"
      Và kết quả quý II/2025 là "Không áp dụng", lý do "trước ngày có hiệu lực"
      Và kết quả quý III/2025 là "Không áp dụng", lý do "trước ngày có hiệu lực"
      Và kết quả quý IV/2025 là "Vi phạm", lý do "không có"

    @TC-1.2.2.b-1
    Kịch bản: Tuyên truyền trên môi trường số: hồ sơ năm 2026 xét riêng từng quý
      Biết hồ sơ năm 2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/02/2026, hình thức: trang thông tin điện tử
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/11/2026, hình thức: trang thông tin điện tử
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả quý I/2026 là "Đạt"
      Và kết quả quý II/2026 là "Vi phạm", lý do "không có"
      Và kết quả quý III/2026 là "Vi phạm", lý do "không có"
      Và kết quả quý IV/2026 là "Đạt"

    @TC-1.2.2.b-1
    Kịch bản: Tuyên truyền trên môi trường số: không ghi hình thức tuyên truyền
      Biết hồ sơ quý IV/2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 15/10/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.2.b-1
    Kịch bản: Tuyên truyền trên môi trường số: chưa báo cáo hoạt động tuyên truyền
      Biết hồ sơ quý IV/2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và chưa báo cáo "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.2.b-1
    Khung kịch bản: Chưa thực hiện và hồ sơ chưa khóa hết quý
      Biết hồ sơ quý IV/2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do            |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ |
        | 31/12/2025  | Vi phạm         | không có         |

    @TC-1.2.2.b-1
    Khung kịch bản: Tuyên truyền trên môi trường số: đơn vị thành lập giữa quý thì không xét quý đó
      Biết hồ sơ quý IV/2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và đơn vị thành lập ngày <ngày thành lập>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do       |
        | 30/09/2025     | Vi phạm       | không có    |
        | 01/10/2025     | Vi phạm       | không có    |
        | 02/10/2025     | Không áp dụng | kỳ quá ngắn |

    @TC-1.2.2.b-1
    Khung kịch bản: Tuyên truyền trên môi trường số: đơn vị chấm dứt hoạt động trong quý thì không xét quý đó
      Biết hồ sơ quý IV/2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do       |
        | 31/12/2025    | Không áp dụng | kỳ quá ngắn |
        | 01/01/2026    | Vi phạm       | không có    |

    @TC-1.2.2.b-2
    Khung kịch bản: Đơn vị nào cả năm không tổ chức, không tham gia cuộc thi thì vi phạm
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "tự nguyện áp dụng" là có
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                               | loại                             | nơi                            | kết quả       | lý do            |
        | Ủy ban nhân dân xã Tân Cương         | Ủy ban nhân dân cấp xã           | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Phòng Văn hóa - Xã hội               | Cơ quan nhà nước                 | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Trường Tiểu học Đồi Chè              | Đơn vị sự nghiệp công lập        | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Ủy ban Mặt trận Tổ quốc xã Tân Cương | Ủy ban Mặt trận Tổ quốc Việt Nam | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Hội Nông dân xã Tân Cương            | Tổ chức chính trị - xã hội       | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Xóm Đồi Chè                          | Thôn, xóm, tổ dân phố            | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Hợp tác xã Chè Đồi Xanh              | Tổ chức có sử dụng lao động      | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Công ty Thủy lợi Đồi Xanh            | Doanh nghiệp nhà nước            | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân xã Tân Cương       | Hội đồng nhân dân cấp xã         | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Đảng ủy xã Tân Cương                 | Cấp ủy, ban đảng                 | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Đại Phúc          | Ủy ban nhân dân cấp xã           | xã Đại Phúc, tỉnh Thái Nguyên  | Không áp dụng | khác địa bàn     |
        | Ủy ban nhân dân xã Quảng Uyên        | Ủy ban nhân dân cấp xã           | xã Quảng Uyên, tỉnh Cao Bằng   | Không áp dụng | khác địa bàn     |

    @TC-1.2.2.b-2
    Khung kịch bản: Thi tìm hiểu pháp luật: hợp tác xã, doanh nghiệp ngoài nhà nước chỉ bị xét khi tự nguyện áp dụng
      Biết hồ sơ năm 2025 của Hợp tác xã Chè Đồi Xanh, loại "Tổ chức có sử dụng lao động", xã Tân Cương, tỉnh Thái Nguyên
      Và <khai báo>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | khai báo                         | kết quả         | lý do                         |
        | "tự nguyện áp dụng" là có        | Vi phạm         | không có                      |
        | "tự nguyện áp dụng" là không     | Không áp dụng   | không thuộc điều kiện áp dụng |
        | chưa báo cáo "tự nguyện áp dụng" | Chưa đủ dữ liệu | chưa báo cáo dữ kiện          |

    @TC-1.2.2.b-2
    Khung kịch bản: Phải là cuộc thi và có nội dung về Luật
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/11/2025, hình thức: <hình thức>; nội dung: <nội dung>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | hình thức                   | nội dung                                        | kết quả |
        | cuộc thi                    | Luật Thực hiện dân chủ ở cơ sở                  | Đạt     |
        | cuộc thi                    | Luật Thực hiện dân chủ ở cơ sở và nội dung khác | Đạt     |
        | cuộc thi và tờ rơi          | Luật Thực hiện dân chủ ở cơ sở                  | Đạt     |
        | cuộc thi                    | quyền nghĩa vụ của công dân                     | Vi phạm |
        | cuộc thi                    | trách nhiệm của cơ quan tổ chức                 | Vi phạm |
        | cuộc thi                    | nội dung Nhân dân quyết định                    | Vi phạm |
        | cuộc thi                    | quyền nghĩa vụ của người lao động               | Vi phạm |
        | cuộc thi                    | văn bản địa phương                              | Vi phạm |
        | cuộc thi                    | nội dung khác                                   | Vi phạm |
        | họp cơ quan                 | Luật Thực hiện dân chủ ở cơ sở                  | Vi phạm |
        | họp thôn                    | Luật Thực hiện dân chủ ở cơ sở                  | Vi phạm |
        | sinh hoạt văn hóa cộng đồng | Luật Thực hiện dân chủ ở cơ sở                  | Vi phạm |
        | Ngày Pháp luật              | Luật Thực hiện dân chủ ở cơ sở                  | Vi phạm |
        | trang thông tin điện tử     | Luật Thực hiện dân chủ ở cơ sở                  | Vi phạm |
        | kênh di động                | Luật Thực hiện dân chủ ở cơ sở                  | Vi phạm |
        | mạng xã hội                 | Luật Thực hiện dân chủ ở cơ sở                  | Vi phạm |
        | mạng nội bộ                 | Luật Thực hiện dân chủ ở cơ sở                  | Vi phạm |
        | báo chí                     | Luật Thực hiện dân chủ ở cơ sở                  | Vi phạm |
        | loa truyền thanh            | Luật Thực hiện dân chủ ở cơ sở                  | Vi phạm |
        | tờ rơi                      | Luật Thực hiện dân chủ ở cơ sở                  | Vi phạm |
        | pa nô áp phích              | Luật Thực hiện dân chủ ở cơ sở                  | Vi phạm |
        | hình thức khác              | Luật Thực hiện dân chủ ở cơ sở                  | Vi phạm |

    @TC-1.2.2.b-2
    Khung kịch bản: Tổ chức hay chỉ tham gia cuộc thi đều đạt
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/11/2025, hình thức: cuộc thi; nội dung: Luật Thực hiện dân chủ ở cơ sở; vai trò trong cuộc thi: <vai trò>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

      Dữ liệu:
        | vai trò  |
        | tổ chức  |
        | tham gia |

    @TC-1.2.2.b-2
    Kịch bản: Một cuộc thi không có Luật và một buổi nói chuyện về Luật không thay được cho nhau
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/10/2025, hình thức: cuộc thi; nội dung: nội dung khác
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/11/2025, hình thức: họp cơ quan; nội dung: Luật Thực hiện dân chủ ở cơ sở
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.2.b-2
    Khung kịch bản: Cuộc thi phải diễn ra trong năm, kể cả trước ngày 01/10/2025
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày <ngày>, hình thức: cuộc thi; nội dung: Luật Thực hiện dân chủ ở cơ sở
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | kết quả |
        | 31/12/2024 | Vi phạm |
        | 01/01/2025 | Đạt     |
        | 30/09/2025 | Đạt     |
        | 31/12/2025 | Đạt     |
        | 01/01/2026 | Vi phạm |

    @TC-1.2.2.b-2
    Khung kịch bản: Chưa có cuộc thi, hạn đến hết ngày 31/12
      Biết không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 01/10/2025    | Chưa đến hạn |
        | 30/12/2025    | Chưa đến hạn |
        | 31/12/2025    | Chưa đến hạn |
        | 01/01/2026    | Vi phạm      |

    @TC-1.2.2.b-2
    Khung kịch bản: Cuộc thi thiếu thông tin thì chưa kết luận được
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/11/2025, <thông tin đã ghi>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | thông tin đã ghi                         |
        | hình thức: cuộc thi                      |
        | nội dung: Luật Thực hiện dân chủ ở cơ sở |

    @TC-1.2.2.b-2
    Kịch bản: Thi tìm hiểu pháp luật: chưa báo cáo hoạt động tuyên truyền
      Biết chưa báo cáo "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.2.b-2
    Khung kịch bản: Chưa có cuộc thi và hồ sơ chưa khóa hết năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do            |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ |
        | 31/12/2025  | Vi phạm         | không có         |

    @TC-1.2.2.b-2
    Khung kịch bản: Thi tìm hiểu pháp luật: đơn vị mới thành lập chỉ bị xét khi có đủ 90 ngày trong năm
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

    @TC-1.2.2.b-2
    Kịch bản: Đơn vị giải thể sau 90 ngày thực hiện Nghị quyết nhưng đã tham gia cuộc thi thì vẫn đạt
      Biết đơn vị chấm dứt hoạt động từ ngày 30/12/2025
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/11/2025, hình thức: cuộc thi; nội dung: Luật Thực hiện dân chủ ở cơ sở
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TC-1.2.2.b-2
    Khung kịch bản: Chưa tham gia cuộc thi thì chỉ vi phạm khi đơn vị tồn tại đến hết ngày 31/12
      Biết đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 29/12/2025    | Không áp dụng | kỳ quá ngắn          |
        | 30/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 31/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/01/2026    | Vi phạm       | không có             |

    @TC-1.2.2.b-2
    Khung kịch bản: Từ năm 2025 trở đi, năm nào cũng phải có cuộc thi
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | kết quả       | lý do                  |
        | 2024 | Không áp dụng | trước ngày có hiệu lực |
        | 2025 | Vi phạm       | không có               |
        | 2026 | Vi phạm       | không có               |

  Quy tắc: Hội đồng phổ biến, giáo dục pháp luật và phối hợp (điểm c khoản 2.2)

    @TC-1.2.2.c-1
    Khung kịch bản: Chỉ Ủy ban nhân dân xã trả lời thay Hội đồng
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Quyết định kiện toàn Hội đồng phổ biến, giáo dục pháp luật cấp xã" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                               | loại                             | nơi                            | kết quả       | lý do            |
        | Ủy ban nhân dân xã Tân Cương         | Ủy ban nhân dân cấp xã           | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Phòng Văn hóa - Xã hội               | Cơ quan nhà nước                 | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Trường Tiểu học Đồi Chè              | Đơn vị sự nghiệp công lập        | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Tân Cương | Ủy ban Mặt trận Tổ quốc Việt Nam | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Hội Nông dân xã Tân Cương            | Tổ chức chính trị - xã hội       | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Xóm Đồi Chè                          | Thôn, xóm, tổ dân phố            | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Hợp tác xã Chè Đồi Xanh              | Tổ chức có sử dụng lao động      | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Công ty Thủy lợi Đồi Xanh            | Doanh nghiệp nhà nước            | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân xã Tân Cương       | Hội đồng nhân dân cấp xã         | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Đảng ủy xã Tân Cương                 | Cấp ủy, ban đảng                 | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Đại Phúc          | Ủy ban nhân dân cấp xã           | xã Đại Phúc, tỉnh Thái Nguyên  | Không áp dụng | khác địa bàn     |
        | Ủy ban nhân dân xã Quảng Uyên        | Ủy ban nhân dân cấp xã           | xã Quảng Uyên, tỉnh Cao Bằng   | Không áp dụng | khác địa bàn     |

    @TC-1.2.2.c-1
    Kịch bản: Có quyết định và Hội đồng đã tổ chức hoạt động
      Biết có "Quyết định kiện toàn Hội đồng phổ biến, giáo dục pháp luật cấp xã" ngày 15/07/2025
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/11/2025, cơ quan tổ chức: Hội đồng phổ biến, giáo dục pháp luật xã Tân Cương
      Khi đánh giá vào ngày 20/11/2025
      Thì kết quả là "Đạt"

    @TC-1.2.2.c-1
    Kịch bản: Có quyết định nhưng Hội đồng không tổ chức hoạt động nào
      Biết có "Quyết định kiện toàn Hội đồng phổ biến, giáo dục pháp luật cấp xã" ngày 15/07/2025
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.2.c-1
    Kịch bản: Hội đồng có hoạt động nhưng không có quyết định kiện toàn
      Biết không có "Quyết định kiện toàn Hội đồng phổ biến, giáo dục pháp luật cấp xã" nào
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/11/2025, cơ quan tổ chức: Hội đồng phổ biến, giáo dục pháp luật xã Tân Cương
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.2.c-1
    Khung kịch bản: Nhận ra Hội đồng theo tên ghi ở mục cơ quan tổ chức
      Biết có "Quyết định kiện toàn Hội đồng phổ biến, giáo dục pháp luật cấp xã" ngày 15/07/2025
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/11/2025, cơ quan tổ chức: <cơ quan tổ chức>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | cơ quan tổ chức                                   | kết quả |
        | Hội đồng phổ biến, giáo dục pháp luật xã          | Đạt     |
        | Hội đồng Phổ biến Giáo dục pháp luật xã Tân Cương | Đạt     |
        | HỘI ĐỒNG PHỐI HỢP PHỔ BIẾN, GIÁO DỤC PHÁP LUẬT XÃ | Đạt     |
        | Hội đồng PBGDPL xã                                | Đạt     |
        | hội đồng pbgdpl xã                                | Đạt     |
        | Hội Nông dân xã                                   | Vi phạm |
        | Hội đồng nhân dân xã                              | Vi phạm |
        | trống                                             | Vi phạm |

    @TC-1.2.2.c-1
    Kịch bản: Hoạt động không ghi cơ quan tổ chức
      Biết có "Quyết định kiện toàn Hội đồng phổ biến, giáo dục pháp luật cấp xã" ngày 15/07/2025
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/11/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.2.c-1
    Khung kịch bản: Hoạt động của Hội đồng phải diễn ra trong năm, kể cả trước ngày 01/10/2025
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Quyết định kiện toàn Hội đồng phổ biến, giáo dục pháp luật cấp xã" ngày 15/07/2024
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày <ngày>, cơ quan tổ chức: Hội đồng phổ biến, giáo dục pháp luật xã Tân Cương
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | kết quả |
        | 31/12/2024 | Vi phạm |
        | 01/01/2025 | Đạt     |
        | 30/09/2025 | Đạt     |
        | 31/12/2025 | Đạt     |
        | 01/01/2026 | Vi phạm |

    @TC-1.2.2.c-1
    Khung kịch bản: Quyết định phải còn hiệu lực trong năm
      Biết có "Quyết định kiện toàn Hội đồng phổ biến, giáo dục pháp luật cấp xã" ngày 10/03/2022, có hiệu lực đến: <hiệu lực đến>
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/11/2025, cơ quan tổ chức: Hội đồng phổ biến, giáo dục pháp luật xã Tân Cương
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | hiệu lực đến | kết quả |
        | 31/12/2024   | Vi phạm |
        | 01/01/2025   | Đạt     |
        | 31/12/2025   | Đạt     |

    @TC-1.2.2.c-1
    Kịch bản: Quyết định hết hiệu lực từ năm trước được coi là không có quyết định
      Biết có "Quyết định kiện toàn Hội đồng phổ biến, giáo dục pháp luật cấp xã" ngày 10/03/2022, có hiệu lực đến: 31/12/2024
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/11/2025, cơ quan tổ chức: Hội đồng phổ biến, giáo dục pháp luật xã Tân Cương
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.2.c-1
    Khung kịch bản: Quyết định phải ban hành trước khi hết năm
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Quyết định kiện toàn Hội đồng phổ biến, giáo dục pháp luật cấp xã" ngày <ngày ban hành>
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/11/2025, cơ quan tổ chức: Hội đồng phổ biến, giáo dục pháp luật xã Tân Cương
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày ban hành | kết quả |
        | 31/12/2025    | Đạt     |
        | 01/01/2026    | Vi phạm |

    @TC-1.2.2.c-1
    Khung kịch bản: Chưa kiện toàn, chưa hoạt động, hạn đến hết ngày 31/12
      Biết không có "Quyết định kiện toàn Hội đồng phổ biến, giáo dục pháp luật cấp xã" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 01/10/2025    | Chưa đến hạn |
        | 30/12/2025    | Chưa đến hạn |
        | 31/12/2025    | Chưa đến hạn |
        | 01/01/2026    | Vi phạm      |

    @TC-1.2.2.c-1
    Kịch bản: Có hoạt động của Hội đồng nhưng chưa báo cáo quyết định kiện toàn
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/11/2025, cơ quan tổ chức: Hội đồng phổ biến, giáo dục pháp luật xã Tân Cương
      Và chưa báo cáo "Quyết định kiện toàn Hội đồng phổ biến, giáo dục pháp luật cấp xã"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.2.c-1
    Kịch bản: Có quyết định nhưng chưa báo cáo hoạt động tuyên truyền
      Biết có "Quyết định kiện toàn Hội đồng phổ biến, giáo dục pháp luật cấp xã" ngày 15/07/2025
      Và chưa báo cáo "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.2.c-1
    Kịch bản: Chưa báo cáo quyết định nhưng chắc chắn không có hoạt động nào thì đã đủ để kết luận
      Biết không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.2.c-1
    Khung kịch bản: Hội đồng chưa hoạt động và hồ sơ chưa khóa hết năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Quyết định kiện toàn Hội đồng phổ biến, giáo dục pháp luật cấp xã" ngày 15/07/2025
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do            |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ |
        | 31/12/2025  | Vi phạm         | không có         |

    @TC-1.2.2.c-1
    Khung kịch bản: Xã mới thành lập chỉ bị xét khi có đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Quyết định kiện toàn Hội đồng phổ biến, giáo dục pháp luật cấp xã" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do                |
        | 01/07/2025     | Vi phạm       | không có             |
        | 03/10/2025     | Vi phạm       | không có             |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn          |
        | 01/01/2026     | Không áp dụng | đơn vị không tồn tại |

    @TC-1.2.2.c-1
    Kịch bản: Đơn vị giải thể sau 90 ngày thực hiện Nghị quyết nhưng đã có quyết định và hoạt động thì vẫn đạt
      Biết đơn vị chấm dứt hoạt động từ ngày 30/12/2025
      Và có "Quyết định kiện toàn Hội đồng phổ biến, giáo dục pháp luật cấp xã" ngày 15/07/2025
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/11/2025, cơ quan tổ chức: Hội đồng phổ biến, giáo dục pháp luật xã Tân Cương
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TC-1.2.2.c-1
    Khung kịch bản: Chưa có quyết định và hoạt động thì chỉ vi phạm khi đơn vị tồn tại đến hết ngày 31/12
      Biết đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và không có "Quyết định kiện toàn Hội đồng phổ biến, giáo dục pháp luật cấp xã" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 29/12/2025    | Không áp dụng | kỳ quá ngắn          |
        | 30/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 31/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/01/2026    | Vi phạm       | không có             |

    @TC-1.2.2.c-1
    Kịch bản: Xã giải thể khi đã có quyết định mà Hội đồng chưa hoạt động
      Biết đơn vị chấm dứt hoạt động từ ngày 30/12/2025
      Và có "Quyết định kiện toàn Hội đồng phổ biến, giáo dục pháp luật cấp xã" ngày 15/07/2025
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "đơn vị không tồn tại"

    @TC-1.2.2.c-1
    Khung kịch bản: Hội đồng phổ biến, giáo dục pháp luật: xét từ năm 2025
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và không có "Quyết định kiện toàn Hội đồng phổ biến, giáo dục pháp luật cấp xã" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | kết quả       | lý do                  |
        | 2024 | Không áp dụng | trước ngày có hiệu lực |
        | 2025 | Vi phạm       | không có               |
        | 2026 | Vi phạm       | không có               |

    @TC-1.2.2.c-2
    Khung kịch bản: Đơn vị nào không phối hợp tuyên truyền thì vi phạm
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                               | loại                             | nơi                            | kết quả       | lý do            |
        | Ủy ban nhân dân xã Tân Cương         | Ủy ban nhân dân cấp xã           | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Phòng Văn hóa - Xã hội               | Cơ quan nhà nước                 | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Trường Tiểu học Đồi Chè              | Đơn vị sự nghiệp công lập        | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Ủy ban Mặt trận Tổ quốc xã Tân Cương | Ủy ban Mặt trận Tổ quốc Việt Nam | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Hội Nông dân xã Tân Cương            | Tổ chức chính trị - xã hội       | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Xóm Đồi Chè                          | Thôn, xóm, tổ dân phố            | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Hợp tác xã Chè Đồi Xanh              | Tổ chức có sử dụng lao động      | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Công ty Thủy lợi Đồi Xanh            | Doanh nghiệp nhà nước            | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân xã Tân Cương       | Hội đồng nhân dân cấp xã         | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Đảng ủy xã Tân Cương                 | Cấp ủy, ban đảng                 | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Đại Phúc          | Ủy ban nhân dân cấp xã           | xã Đại Phúc, tỉnh Thái Nguyên  | Không áp dụng | khác địa bàn     |
        | Ủy ban nhân dân xã Quảng Uyên        | Ủy ban nhân dân cấp xã           | xã Quảng Uyên, tỉnh Cao Bằng   | Không áp dụng | khác địa bàn     |

    @TC-1.2.2.c-2
    Kịch bản: Có quy chế phối hợp, không có hoạt động chung
      Biết có "Quy chế, chương trình, kế hoạch phối hợp" ngày 15/10/2025
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 20/10/2025
      Thì kết quả là "Đạt"

    @TC-1.2.2.c-2
    Kịch bản: Không có quy chế nhưng có một hoạt động làm chung
      Biết không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/11/2025, cơ quan phối hợp: Công an xã
      Khi đánh giá vào ngày 20/11/2025
      Thì kết quả là "Đạt"

    @TC-1.2.2.c-2
    Kịch bản: Tuyên truyền một mình, không có đơn vị phối hợp
      Biết không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/11/2025, cơ quan phối hợp: trống
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.2.c-2
    Kịch bản: Hoạt động không ghi có đơn vị phối hợp hay không
      Biết không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/11/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.2.c-2
    Khung kịch bản: Phối hợp tuyên truyền: quy chế phối hợp phải còn hiệu lực trong năm
      Biết có "Quy chế, chương trình, kế hoạch phối hợp" ngày 10/03/2022, có hiệu lực đến: <hiệu lực đến>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | hiệu lực đến | kết quả |
        | 31/12/2024   | Vi phạm |
        | 01/01/2025   | Đạt     |
        | 31/12/2025   | Đạt     |

    @TC-1.2.2.c-2
    Kịch bản: Phối hợp tuyên truyền: quy chế đã hết hiệu lực được coi là không có
      Biết có "Quy chế, chương trình, kế hoạch phối hợp" ngày 10/03/2022, có hiệu lực đến: 31/12/2024
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.2.c-2
    Khung kịch bản: Phối hợp tuyên truyền: quy chế phối hợp phải ban hành trước khi hết năm
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Quy chế, chương trình, kế hoạch phối hợp" ngày <ngày ban hành>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày ban hành | kết quả |
        | 31/12/2025    | Đạt     |
        | 01/01/2026    | Vi phạm |

    @TC-1.2.2.c-2
    Khung kịch bản: Hoạt động làm chung phải diễn ra trong năm, kể cả trước ngày 01/10/2025
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày <ngày>, cơ quan phối hợp: Công an xã
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | kết quả |
        | 31/12/2024 | Vi phạm |
        | 01/01/2025 | Đạt     |
        | 30/09/2025 | Đạt     |
        | 31/12/2025 | Đạt     |
        | 01/01/2026 | Vi phạm |

    @TC-1.2.2.c-2
    Khung kịch bản: Chưa phối hợp, hạn đến hết ngày 31/12
      Biết không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 01/10/2025    | Chưa đến hạn |
        | 30/12/2025    | Chưa đến hạn |
        | 31/12/2025    | Chưa đến hạn |
        | 01/01/2026    | Vi phạm      |

    @TC-1.2.2.c-2
    Kịch bản: Chưa báo cáo quy chế phối hợp, không có hoạt động chung
      Biết không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và chưa báo cáo "Quy chế, chương trình, kế hoạch phối hợp"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.2.c-2
    Kịch bản: Không có quy chế phối hợp, chưa báo cáo hoạt động tuyên truyền
      Biết không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Và chưa báo cáo "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.2.c-2
    Khung kịch bản: Chưa phối hợp và hồ sơ chưa khóa hết năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do            |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ |
        | 31/12/2025  | Vi phạm         | không có         |

    @TC-1.2.2.c-2
    Khung kịch bản: Phối hợp tuyên truyền: đơn vị mới thành lập chỉ bị xét khi có đủ 90 ngày trong năm
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

    @TC-1.2.2.c-2
    Kịch bản: Đơn vị giải thể sau 90 ngày thực hiện Nghị quyết nhưng đã phối hợp tuyên truyền thì vẫn đạt
      Biết đơn vị chấm dứt hoạt động từ ngày 30/12/2025
      Và không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 20/11/2025, cơ quan phối hợp: Công an xã
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TC-1.2.2.c-2
    Khung kịch bản: Chưa phối hợp tuyên truyền thì chỉ vi phạm khi đơn vị tồn tại đến hết ngày 31/12
      Biết đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 29/12/2025    | Không áp dụng | kỳ quá ngắn          |
        | 30/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 31/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/01/2026    | Vi phạm       | không có             |

    @TC-1.2.2.c-2
    Khung kịch bản: Từ năm 2025 trở đi, năm nào cũng phải phối hợp
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | kết quả       | lý do                  |
        | 2024 | Không áp dụng | trước ngày có hiệu lực |
        | 2025 | Vi phạm       | không có               |
        | 2026 | Vi phạm       | không có               |

    @TC-1.2.2.c-3
    Khung kịch bản: Đơn vị nào không cung cấp, trao đổi thông tin thì vi phạm
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Lần cung cấp, trao đổi thông tin" nào
      Và không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                               | loại                             | nơi                            | kết quả       | lý do            |
        | Ủy ban nhân dân xã Tân Cương         | Ủy ban nhân dân cấp xã           | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Phòng Văn hóa - Xã hội               | Cơ quan nhà nước                 | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Trường Tiểu học Đồi Chè              | Đơn vị sự nghiệp công lập        | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Ủy ban Mặt trận Tổ quốc xã Tân Cương | Ủy ban Mặt trận Tổ quốc Việt Nam | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Hội Nông dân xã Tân Cương            | Tổ chức chính trị - xã hội       | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Xóm Đồi Chè                          | Thôn, xóm, tổ dân phố            | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Hợp tác xã Chè Đồi Xanh              | Tổ chức có sử dụng lao động      | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Công ty Thủy lợi Đồi Xanh            | Doanh nghiệp nhà nước            | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân xã Tân Cương       | Hội đồng nhân dân cấp xã         | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Đảng ủy xã Tân Cương                 | Cấp ủy, ban đảng                 | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Đại Phúc          | Ủy ban nhân dân cấp xã           | xã Đại Phúc, tỉnh Thái Nguyên  | Không áp dụng | khác địa bàn     |
        | Ủy ban nhân dân xã Quảng Uyên        | Ủy ban nhân dân cấp xã           | xã Quảng Uyên, tỉnh Cao Bằng   | Không áp dụng | khác địa bàn     |

    @TC-1.2.2.c-3
    Kịch bản: Đã cung cấp thông tin một lần, không có quy chế phối hợp
      Biết có "Lần cung cấp, trao đổi thông tin" ngày 20/10/2025, nơi nhận thông tin: Ủy ban Mặt trận Tổ quốc xã
      Và không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Khi đánh giá vào ngày 20/10/2025
      Thì kết quả là "Đạt"

    @TC-1.2.2.c-3
    Kịch bản: Có quy chế phối hợp còn hiệu lực, không ghi nhận lần cung cấp nào
      Biết không có "Lần cung cấp, trao đổi thông tin" nào
      Và có "Quy chế, chương trình, kế hoạch phối hợp" ngày 15/10/2025
      Khi đánh giá vào ngày 20/10/2025
      Thì kết quả là "Đạt"

    @TC-1.2.2.c-3
    Khung kịch bản: Cung cấp thông tin: quy chế phối hợp phải còn hiệu lực trong năm
      Biết không có "Lần cung cấp, trao đổi thông tin" nào
      Và có "Quy chế, chương trình, kế hoạch phối hợp" ngày 10/03/2022, có hiệu lực đến: <hiệu lực đến>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | hiệu lực đến | kết quả |
        | 31/12/2024   | Vi phạm |
        | 01/01/2025   | Đạt     |
        | 31/12/2025   | Đạt     |

    @TC-1.2.2.c-3
    Kịch bản: Cung cấp thông tin: quy chế đã hết hiệu lực được coi là không có
      Biết không có "Lần cung cấp, trao đổi thông tin" nào
      Và có "Quy chế, chương trình, kế hoạch phối hợp" ngày 10/03/2022, có hiệu lực đến: 31/12/2024
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.2.c-3
    Khung kịch bản: Cung cấp thông tin: quy chế phối hợp phải ban hành trước khi hết năm
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và không có "Lần cung cấp, trao đổi thông tin" nào
      Và có "Quy chế, chương trình, kế hoạch phối hợp" ngày <ngày ban hành>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày ban hành | kết quả |
        | 31/12/2025    | Đạt     |
        | 01/01/2026    | Vi phạm |

    @TC-1.2.2.c-3
    Khung kịch bản: Lần cung cấp thông tin phải ở trong năm, kể cả trước ngày 01/10/2025
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Và có "Lần cung cấp, trao đổi thông tin" ngày <ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | kết quả |
        | 31/12/2024 | Vi phạm |
        | 01/01/2025 | Đạt     |
        | 30/09/2025 | Đạt     |
        | 31/12/2025 | Đạt     |
        | 01/01/2026 | Vi phạm |

    @TC-1.2.2.c-3
    Khung kịch bản: Chưa cung cấp thông tin, hạn đến hết ngày 31/12
      Biết không có "Lần cung cấp, trao đổi thông tin" nào
      Và không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 01/10/2025    | Chưa đến hạn |
        | 30/12/2025    | Chưa đến hạn |
        | 31/12/2025    | Chưa đến hạn |
        | 01/01/2026    | Vi phạm      |

    @TC-1.2.2.c-3
    Kịch bản: Chưa báo cáo việc cung cấp thông tin, không có quy chế phối hợp
      Biết không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Và chưa báo cáo "Lần cung cấp, trao đổi thông tin"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.2.c-3
    Kịch bản: Không cung cấp thông tin, chưa báo cáo quy chế phối hợp
      Biết không có "Lần cung cấp, trao đổi thông tin" nào
      Và chưa báo cáo "Quy chế, chương trình, kế hoạch phối hợp"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.2.c-3
    Khung kịch bản: Chưa cung cấp thông tin và hồ sơ chưa khóa hết năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Lần cung cấp, trao đổi thông tin" nào
      Và không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do            |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ |
        | 31/12/2025  | Vi phạm         | không có         |

    @TC-1.2.2.c-3
    Khung kịch bản: Cung cấp thông tin: đơn vị mới thành lập chỉ bị xét khi có đủ 90 ngày trong năm
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

    @TC-1.2.2.c-3
    Kịch bản: Đơn vị giải thể sau 90 ngày thực hiện Nghị quyết nhưng đã cung cấp thông tin thì vẫn đạt
      Biết đơn vị chấm dứt hoạt động từ ngày 30/12/2025
      Và có "Lần cung cấp, trao đổi thông tin" ngày 20/10/2025
      Và không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TC-1.2.2.c-3
    Khung kịch bản: Chưa cung cấp thông tin thì chỉ vi phạm khi đơn vị tồn tại đến hết ngày 31/12
      Biết đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và không có "Lần cung cấp, trao đổi thông tin" nào
      Và không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 29/12/2025    | Không áp dụng | kỳ quá ngắn          |
        | 30/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 31/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/01/2026    | Vi phạm       | không có             |

    @TC-1.2.2.c-3
    Khung kịch bản: Từ năm 2025 trở đi, năm nào cũng phải cung cấp thông tin
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và không có "Lần cung cấp, trao đổi thông tin" nào
      Và không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | kết quả       | lý do                  |
        | 2024 | Không áp dụng | trước ngày có hiệu lực |
        | 2025 | Vi phạm       | không có               |
        | 2026 | Vi phạm       | không có               |

    @TC-1.2.2.c-4
    Khung kịch bản: Đơn vị nào soạn dự thảo mà không lấy góp ý thì vi phạm
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "Số dự thảo liên quan quyền lợi đoàn viên, hội viên, Nhân dân" là 1
      Và không có "Lần lấy ý kiến, góp ý dự thảo văn bản" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                               | loại                             | nơi                            | kết quả       | lý do             |
        | Ủy ban nhân dân xã Tân Cương         | Ủy ban nhân dân cấp xã           | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | chưa đạt chỉ tiêu |
        | Phòng Văn hóa - Xã hội               | Cơ quan nhà nước                 | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | chưa đạt chỉ tiêu |
        | Trường Tiểu học Đồi Chè              | Đơn vị sự nghiệp công lập        | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | chưa đạt chỉ tiêu |
        | Ủy ban Mặt trận Tổ quốc xã Tân Cương | Ủy ban Mặt trận Tổ quốc Việt Nam | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị  |
        | Hội Nông dân xã Tân Cương            | Tổ chức chính trị - xã hội       | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị  |
        | Xóm Đồi Chè                          | Thôn, xóm, tổ dân phố            | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị  |
        | Hợp tác xã Chè Đồi Xanh              | Tổ chức có sử dụng lao động      | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị  |
        | Công ty Thủy lợi Đồi Xanh            | Doanh nghiệp nhà nước            | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị  |
        | Hội đồng nhân dân xã Tân Cương       | Hội đồng nhân dân cấp xã         | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị  |
        | Đảng ủy xã Tân Cương                 | Cấp ủy, ban đảng                 | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị  |
        | Ủy ban nhân dân xã Đại Phúc          | Ủy ban nhân dân cấp xã           | xã Đại Phúc, tỉnh Thái Nguyên  | Không áp dụng | khác địa bàn      |
        | Ủy ban nhân dân xã Quảng Uyên        | Ủy ban nhân dân cấp xã           | xã Quảng Uyên, tỉnh Cao Bằng   | Không áp dụng | khác địa bàn      |

    @TC-1.2.2.c-4
    Khung kịch bản: Phải lấy góp ý trước ngày văn bản được thực hiện
      Biết "Số dự thảo liên quan quyền lợi đoàn viên, hội viên, Nhân dân" là 1
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày <ngày lấy ý kiến>, vai trò của đơn vị: cơ quan soạn thảo; ngày văn bản có hiệu lực: 20/11/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày lấy ý kiến | kết quả |
        | 19/11/2025      | Đạt     |
        | 20/11/2025      | Vi phạm |
        | 21/11/2025      | Vi phạm |

    @TC-1.2.2.c-4
    Khung kịch bản: Lấy góp ý khi văn bản đã thực hiện là quá hạn
      Biết "Số dự thảo liên quan quyền lợi đoàn viên, hội viên, Nhân dân" là 1
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày <ngày lấy ý kiến>, vai trò của đơn vị: cơ quan soạn thảo; ngày văn bản có hiệu lực: 20/11/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"

      Dữ liệu:
        | ngày lấy ý kiến |
        | 20/11/2025      |
        | 21/11/2025      |

    @TC-1.2.2.c-4
    Khung kịch bản: Lấy góp ý muộn thì vi phạm ngay sau ngày văn bản thực hiện, không chờ hết năm
      Biết "Số dự thảo liên quan quyền lợi đoàn viên, hội viên, Nhân dân" là 1
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 25/10/2025, vai trò của đơn vị: cơ quan soạn thảo; ngày văn bản có hiệu lực: 20/10/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "Vi phạm", lý do "quá hạn"

      Dữ liệu:
        | ngày đánh giá |
        | 25/10/2025    |
        | 31/12/2025    |
        | 01/01/2026    |

    @TC-1.2.2.c-4
    Khung kịch bản: Số lần lấy góp ý phải đủ số dự thảo
      Biết "Số dự thảo liên quan quyền lợi đoàn viên, hội viên, Nhân dân" là <số dự thảo>
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 10/10/2025, tên dự thảo: Quyết định mức đóng góp làm đường; vai trò của đơn vị: cơ quan soạn thảo; ngày văn bản có hiệu lực: 20/11/2025
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 15/10/2025, tên dự thảo: Quyết định hỗ trợ hộ trồng chè; vai trò của đơn vị: cơ quan soạn thảo; ngày văn bản có hiệu lực: 25/11/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | số dự thảo | kết quả |
        | 1          | Đạt     |
        | 2          | Đạt     |
        | 3          | Vi phạm |

    @TC-1.2.2.c-4
    Kịch bản: Còn một dự thảo chưa lấy góp ý
      Biết "Số dự thảo liên quan quyền lợi đoàn viên, hội viên, Nhân dân" là 2
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 10/10/2025, vai trò của đơn vị: cơ quan soạn thảo; ngày văn bản có hiệu lực: 20/11/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đạt chỉ tiêu"

    @TC-1.2.2.c-4
    Kịch bản: Đủ số lần nhưng một lần làm sau khi văn bản đã thực hiện
      Biết "Số dự thảo liên quan quyền lợi đoàn viên, hội viên, Nhân dân" là 2
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 10/10/2025, vai trò của đơn vị: cơ quan soạn thảo; ngày văn bản có hiệu lực: 20/11/2025
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 15/12/2025, vai trò của đơn vị: cơ quan soạn thảo; ngày văn bản có hiệu lực: 01/12/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"

    @TC-1.2.2.c-4
    Kịch bản: Vừa thiếu một dự thảo vừa có lần lấy ý kiến muộn
      Biết "Số dự thảo liên quan quyền lợi đoàn viên, hội viên, Nhân dân" là 3
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 10/10/2025, vai trò của đơn vị: cơ quan soạn thảo; ngày văn bản có hiệu lực: 20/11/2025
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 15/12/2025, vai trò của đơn vị: cơ quan soạn thảo; ngày văn bản có hiệu lực: 01/12/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"

    @TC-1.2.2.c-4
    Kịch bản: Lần góp ý cho dự thảo của cơ quan khác không được tính
      Biết "Số dự thảo liên quan quyền lợi đoàn viên, hội viên, Nhân dân" là 1
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 10/10/2025, vai trò của đơn vị: cơ quan góp ý; ngày văn bản có hiệu lực: 20/11/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đạt chỉ tiêu"

    @TC-1.2.2.c-4
    Kịch bản: Góp ý muộn cho dự thảo của cơ quan khác không phải lỗi của đơn vị
      Biết "Số dự thảo liên quan quyền lợi đoàn viên, hội viên, Nhân dân" là 1
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 10/10/2025, vai trò của đơn vị: cơ quan soạn thảo; ngày văn bản có hiệu lực: 20/11/2025
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 15/12/2025, vai trò của đơn vị: cơ quan góp ý; ngày văn bản có hiệu lực: 01/12/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TC-1.2.2.c-4
    Kịch bản: Văn bản chưa thực hiện thì chưa kết luận, kể cả khi đã sang năm mới
      Biết "Số dự thảo liên quan quyền lợi đoàn viên, hội viên, Nhân dân" là 1
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 10/12/2025, vai trò của đơn vị: cơ quan soạn thảo
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @TC-1.2.2.c-4
    Kịch bản: Không ghi vai trò của đơn vị trong lần lấy ý kiến
      Biết "Số dự thảo liên quan quyền lợi đoàn viên, hội viên, Nhân dân" là 1
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 10/10/2025, ngày văn bản có hiệu lực: 20/11/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.2.c-4
    Khung kịch bản: Không có dự thảo nào liên quan thì không xét, nhưng phải hết năm mới kết luận
      Biết "Số dự thảo liên quan quyền lợi đoàn viên, hội viên, Nhân dân" là 0
      Và không có "Lần lấy ý kiến, góp ý dự thảo văn bản" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả       |
        | 31/12/2025    | Chưa đến hạn  |
        | 01/01/2026    | Không áp dụng |

    @TC-1.2.2.c-4
    Khung kịch bản: Không có dự thảo liên quan và hồ sơ chưa khóa hết năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và "Số dự thảo liên quan quyền lợi đoàn viên, hội viên, Nhân dân" là 0
      Và không có "Lần lấy ý kiến, góp ý dự thảo văn bản" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do                         |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ              |
        | 31/12/2025  | Không áp dụng   | không thuộc điều kiện áp dụng |

    @TC-1.2.2.c-4
    Kịch bản: Hết năm không có dự thảo nào liên quan, lý do không xét
      Biết "Số dự thảo liên quan quyền lợi đoàn viên, hội viên, Nhân dân" là 0
      Và không có "Lần lấy ý kiến, góp ý dự thảo văn bản" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không thuộc điều kiện áp dụng"

    @TC-1.2.2.c-4
    Khung kịch bản: Chưa lấy góp ý dự thảo nào, hạn đến hết ngày 31/12
      Biết "Số dự thảo liên quan quyền lợi đoàn viên, hội viên, Nhân dân" là 1
      Và không có "Lần lấy ý kiến, góp ý dự thảo văn bản" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 31/12/2025    | Chưa đến hạn |
        | 01/01/2026    | Vi phạm      |

    @TC-1.2.2.c-4
    Khung kịch bản: Lần lấy ý kiến của năm nào tính cho dự thảo năm đó
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và "Số dự thảo liên quan quyền lợi đoàn viên, hội viên, Nhân dân" là 1
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày <ngày>, vai trò của đơn vị: cơ quan soạn thảo; ngày văn bản có hiệu lực: 14/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | kết quả |
        | 31/12/2024 | Vi phạm |
        | 31/12/2025 | Đạt     |
        | 01/01/2026 | Vi phạm |

    @TC-1.2.2.c-4
    Kịch bản: Lấy ý kiến muộn trước ngày Nghị quyết có hiệu lực không bị coi là vi phạm
      Biết "Số dự thảo liên quan quyền lợi đoàn viên, hội viên, Nhân dân" là 1
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 20/08/2025, vai trò của đơn vị: cơ quan soạn thảo; ngày văn bản có hiệu lực: 01/08/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TC-1.2.2.c-4
    Khung kịch bản: Lần lấy ý kiến muộn bị xét kể từ ngày 01/10/2025
      Biết "Số dự thảo liên quan quyền lợi đoàn viên, hội viên, Nhân dân" là 1
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày <ngày lấy ý kiến>, vai trò của đơn vị: cơ quan soạn thảo; ngày văn bản có hiệu lực: 15/09/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày lấy ý kiến | kết quả |
        | 30/09/2025      | Đạt     |
        | 01/10/2025      | Vi phạm |

    @TC-1.2.2.c-4
    Khung kịch bản: Đánh giá trước ngày Nghị quyết có hiệu lực thì chưa áp dụng
      Biết "Số dự thảo liên quan quyền lợi đoàn viên, hội viên, Nhân dân" là 1
      Và không có "Lần lấy ý kiến, góp ý dự thảo văn bản" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả       |
        | 30/09/2025    | Không áp dụng |
        | 01/10/2025    | Chưa đến hạn  |

    @TC-1.2.2.c-4
    Kịch bản: Có lấy ý kiến nhưng chưa báo cáo số dự thảo
      Biết có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 10/10/2025, vai trò của đơn vị: cơ quan soạn thảo; ngày văn bản có hiệu lực: 20/11/2025
      Và chưa báo cáo "Số dự thảo liên quan quyền lợi đoàn viên, hội viên, Nhân dân"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.2.c-4
    Kịch bản: Có dự thảo nhưng chưa báo cáo việc lấy ý kiến
      Biết "Số dự thảo liên quan quyền lợi đoàn viên, hội viên, Nhân dân" là 1
      Và chưa báo cáo "Lần lấy ý kiến, góp ý dự thảo văn bản"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.2.c-4
    Khung kịch bản: Chưa lấy góp ý và hồ sơ chưa khóa hết năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và "Số dự thảo liên quan quyền lợi đoàn viên, hội viên, Nhân dân" là 1
      Và không có "Lần lấy ý kiến, góp ý dự thảo văn bản" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do             |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ  |
        | 31/12/2025  | Vi phạm         | chưa đạt chỉ tiêu |

    @TC-1.2.2.c-4
    Khung kịch bản: Việc lấy góp ý xét theo từng dự thảo nên đơn vị mới thành lập cuối năm cũng bị xét
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và "Số dự thảo liên quan quyền lợi đoàn viên, hội viên, Nhân dân" là 1
      Và không có "Lần lấy ý kiến, góp ý dự thảo văn bản" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do                |
        | 03/10/2025     | Vi phạm       | chưa đạt chỉ tiêu    |
        | 04/10/2025     | Vi phạm       | chưa đạt chỉ tiêu    |
        | 01/12/2025     | Vi phạm       | chưa đạt chỉ tiêu    |
        | 01/01/2026     | Không áp dụng | đơn vị không tồn tại |

    @TC-1.2.2.c-4
    Khung kịch bản: Góp ý dự thảo: xét từ năm 2025
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và "Số dự thảo liên quan quyền lợi đoàn viên, hội viên, Nhân dân" là 1
      Và không có "Lần lấy ý kiến, góp ý dự thảo văn bản" nào
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | kết quả       | lý do                  |
        | 2024 | Không áp dụng | trước ngày có hiệu lực |
        | 2025 | Vi phạm       | chưa đạt chỉ tiêu      |
        | 2026 | Vi phạm       | chưa đạt chỉ tiêu      |

    @TC-1.2.2.c-5
    Khung kịch bản: Đơn vị nào không tìm hiểu địa bàn, đối tượng thì vi phạm
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Tài liệu khảo sát đặc điểm địa bàn, đối tượng" nào
      Và không có "Kế hoạch tuyên truyền, phổ biến pháp luật" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                               | loại                             | nơi                            | kết quả       | lý do            |
        | Ủy ban nhân dân xã Tân Cương         | Ủy ban nhân dân cấp xã           | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Phòng Văn hóa - Xã hội               | Cơ quan nhà nước                 | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Trường Tiểu học Đồi Chè              | Đơn vị sự nghiệp công lập        | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Tân Cương | Ủy ban Mặt trận Tổ quốc Việt Nam | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Hội Nông dân xã Tân Cương            | Tổ chức chính trị - xã hội       | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Xóm Đồi Chè                          | Thôn, xóm, tổ dân phố            | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Hợp tác xã Chè Đồi Xanh              | Tổ chức có sử dụng lao động      | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Công ty Thủy lợi Đồi Xanh            | Doanh nghiệp nhà nước            | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân xã Tân Cương       | Hội đồng nhân dân cấp xã         | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Đảng ủy xã Tân Cương                 | Cấp ủy, ban đảng                 | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Đại Phúc          | Ủy ban nhân dân cấp xã           | xã Đại Phúc, tỉnh Thái Nguyên  | Không áp dụng | khác địa bàn     |
        | Ủy ban nhân dân xã Quảng Uyên        | Ủy ban nhân dân cấp xã           | xã Quảng Uyên, tỉnh Cao Bằng   | Không áp dụng | khác địa bàn     |

    @TC-1.2.2.c-5
    Kịch bản: Có tài liệu khảo sát, không có kế hoạch
      Biết có "Tài liệu khảo sát đặc điểm địa bàn, đối tượng" ngày 20/10/2025
      Và không có "Kế hoạch tuyên truyền, phổ biến pháp luật" nào
      Khi đánh giá vào ngày 20/10/2025
      Thì kết quả là "Đạt"

    @TC-1.2.2.c-5
    Kịch bản: Không khảo sát riêng nhưng kế hoạch đã phân theo đối tượng
      Biết không có "Tài liệu khảo sát đặc điểm địa bàn, đối tượng" nào
      Và có "Kế hoạch tuyên truyền, phổ biến pháp luật" ngày 20/10/2025, năm: 2025; phân theo đối tượng: có
      Khi đánh giá vào ngày 20/10/2025
      Thì kết quả là "Đạt"

    @TC-1.2.2.c-5
    Kịch bản: Kế hoạch không phân theo đối tượng
      Biết không có "Tài liệu khảo sát đặc điểm địa bàn, đối tượng" nào
      Và có "Kế hoạch tuyên truyền, phổ biến pháp luật" ngày 20/10/2025, năm: 2025; phân theo đối tượng: không
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.2.c-5
    Khung kịch bản: Kế hoạch phải là của năm được xét
      Biết không có "Tài liệu khảo sát đặc điểm địa bàn, đối tượng" nào
      Và có "Kế hoạch tuyên truyền, phổ biến pháp luật" ngày 20/12/2024, năm: <năm của kế hoạch>; phân theo đối tượng: có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | năm của kế hoạch | kết quả |
        | 2024             | Vi phạm |
        | 2025             | Đạt     |
        | 2026             | Vi phạm |

    @TC-1.2.2.c-5
    Khung kịch bản: Kế hoạch ban hành từ năm trước vẫn được tính, ban hành sau khi hết năm thì không
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và không có "Tài liệu khảo sát đặc điểm địa bàn, đối tượng" nào
      Và có "Kế hoạch tuyên truyền, phổ biến pháp luật" ngày <ngày ban hành>, năm: 2025; phân theo đối tượng: có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày ban hành | kết quả |
        | 15/12/2024    | Đạt     |
        | 02/01/2025    | Đạt     |
        | 31/12/2025    | Đạt     |
        | 01/01/2026    | Vi phạm |

    @TC-1.2.2.c-5
    Khung kịch bản: Kế hoạch thiếu thông tin thì chưa kết luận được
      Biết không có "Tài liệu khảo sát đặc điểm địa bàn, đối tượng" nào
      Và có "Kế hoạch tuyên truyền, phổ biến pháp luật" ngày 20/10/2025, <thông tin đã ghi>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | thông tin đã ghi        |
        | năm: 2025               |
        | phân theo đối tượng: có |

    @TC-1.2.2.c-5
    Khung kịch bản: Tài liệu khảo sát phải còn hiệu lực trong năm
      Biết có "Tài liệu khảo sát đặc điểm địa bàn, đối tượng" ngày 10/03/2022, có hiệu lực đến: <hiệu lực đến>
      Và không có "Kế hoạch tuyên truyền, phổ biến pháp luật" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | hiệu lực đến | kết quả |
        | 31/12/2024   | Vi phạm |
        | 01/01/2025   | Đạt     |
        | 31/12/2025   | Đạt     |

    @TC-1.2.2.c-5
    Kịch bản: Tài liệu khảo sát đã hết hiệu lực được coi là không có
      Biết có "Tài liệu khảo sát đặc điểm địa bàn, đối tượng" ngày 10/03/2022, có hiệu lực đến: 31/12/2024
      Và không có "Kế hoạch tuyên truyền, phổ biến pháp luật" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.2.c-5
    Khung kịch bản: Tài liệu khảo sát phải có trước khi hết năm
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Tài liệu khảo sát đặc điểm địa bàn, đối tượng" ngày <ngày ban hành>
      Và không có "Kế hoạch tuyên truyền, phổ biến pháp luật" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày ban hành | kết quả |
        | 30/09/2025    | Đạt     |
        | 31/12/2025    | Đạt     |
        | 01/01/2026    | Vi phạm |

    @TC-1.2.2.c-5
    Khung kịch bản: Chưa tìm hiểu, hạn đến hết ngày 31/12
      Biết không có "Tài liệu khảo sát đặc điểm địa bàn, đối tượng" nào
      Và không có "Kế hoạch tuyên truyền, phổ biến pháp luật" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 01/10/2025    | Chưa đến hạn |
        | 30/12/2025    | Chưa đến hạn |
        | 31/12/2025    | Chưa đến hạn |
        | 01/01/2026    | Vi phạm      |

    @TC-1.2.2.c-5
    Kịch bản: Chưa báo cáo tài liệu khảo sát, không có kế hoạch
      Biết không có "Kế hoạch tuyên truyền, phổ biến pháp luật" nào
      Và chưa báo cáo "Tài liệu khảo sát đặc điểm địa bàn, đối tượng"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.2.c-5
    Kịch bản: Không khảo sát, chưa báo cáo kế hoạch
      Biết không có "Tài liệu khảo sát đặc điểm địa bàn, đối tượng" nào
      Và chưa báo cáo "Kế hoạch tuyên truyền, phổ biến pháp luật"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.2.c-5
    Khung kịch bản: Chưa tìm hiểu và hồ sơ chưa khóa hết năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Tài liệu khảo sát đặc điểm địa bàn, đối tượng" nào
      Và không có "Kế hoạch tuyên truyền, phổ biến pháp luật" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do            |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ |
        | 31/12/2025  | Vi phạm         | không có         |

    @TC-1.2.2.c-5
    Khung kịch bản: Tìm hiểu địa bàn, đối tượng: đơn vị mới thành lập chỉ bị xét khi có đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Tài liệu khảo sát đặc điểm địa bàn, đối tượng" nào
      Và không có "Kế hoạch tuyên truyền, phổ biến pháp luật" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do                |
        | 01/07/2025     | Vi phạm       | không có             |
        | 03/10/2025     | Vi phạm       | không có             |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn          |
        | 01/01/2026     | Không áp dụng | đơn vị không tồn tại |

    @TC-1.2.2.c-5
    Kịch bản: Đơn vị giải thể sau 90 ngày thực hiện Nghị quyết nhưng đã tìm hiểu địa bàn thì vẫn đạt
      Biết đơn vị chấm dứt hoạt động từ ngày 30/12/2025
      Và không có "Tài liệu khảo sát đặc điểm địa bàn, đối tượng" nào
      Và có "Kế hoạch tuyên truyền, phổ biến pháp luật" ngày 20/10/2025, năm: 2025; phân theo đối tượng: có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TC-1.2.2.c-5
    Khung kịch bản: Chưa tìm hiểu địa bàn thì chỉ vi phạm khi đơn vị tồn tại đến hết ngày 31/12
      Biết đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và không có "Tài liệu khảo sát đặc điểm địa bàn, đối tượng" nào
      Và không có "Kế hoạch tuyên truyền, phổ biến pháp luật" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 29/12/2025    | Không áp dụng | kỳ quá ngắn          |
        | 30/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 31/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/01/2026    | Vi phạm       | không có             |

    @TC-1.2.2.c-5
    Khung kịch bản: Từ năm 2025 trở đi, năm nào cũng phải tìm hiểu
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và không có "Tài liệu khảo sát đặc điểm địa bàn, đối tượng" nào
      Và không có "Kế hoạch tuyên truyền, phổ biến pháp luật" nào
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | kết quả       | lý do                  |
        | 2024 | Không áp dụng | trước ngày có hiệu lực |
        | 2025 | Vi phạm       | không có               |
        | 2026 | Vi phạm       | không có               |

  Quy tắc: Vận động, giám sát, phản biện (điểm d khoản 2.2)

    @TC-1.2.2.d-1
    Khung kịch bản: Mặt trận và từng đoàn thể phải có hoạt động vận động
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Hoạt động vận động Nhân dân, đoàn viên, hội viên" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                                | loại                             | nơi                            | kết quả       | lý do            |
        | Ủy ban nhân dân xã Tân Cương          | Ủy ban nhân dân cấp xã           | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Phòng Văn hóa - Xã hội                | Cơ quan nhà nước                 | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Trường Tiểu học Đồi Chè               | Đơn vị sự nghiệp công lập        | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Tân Cương  | Ủy ban Mặt trận Tổ quốc Việt Nam | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Hội Nông dân xã Tân Cương             | Tổ chức chính trị - xã hội       | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Xóm Đồi Chè                           | Thôn, xóm, tổ dân phố            | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Hợp tác xã Chè Đồi Xanh               | Tổ chức có sử dụng lao động      | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Công ty Thủy lợi Đồi Xanh             | Doanh nghiệp nhà nước            | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân xã Tân Cương        | Hội đồng nhân dân cấp xã         | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Đảng ủy xã Tân Cương                  | Cấp ủy, ban đảng                 | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Đại Phúc   | Ủy ban Mặt trận Tổ quốc Việt Nam | xã Đại Phúc, tỉnh Thái Nguyên  | Không áp dụng | khác địa bàn     |
        | Ủy ban Mặt trận Tổ quốc xã Quảng Uyên | Ủy ban Mặt trận Tổ quốc Việt Nam | xã Quảng Uyên, tỉnh Cao Bằng   | Không áp dụng | khác địa bàn     |

    @TC-1.2.2.d-1
    Kịch bản: Hội đoàn thể có một hoạt động là đạt ngay
      Biết hồ sơ năm 2025 của Hội Nông dân xã Tân Cương, loại "Tổ chức chính trị - xã hội", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Hoạt động vận động Nhân dân, đoàn viên, hội viên" ngày 20/10/2025
      Khi đánh giá vào ngày 20/10/2025
      Thì kết quả là "Đạt"

    @TC-1.2.2.d-1
    Khung kịch bản: Vận động của Mặt trận, đoàn thể: hoạt động phải diễn ra trong năm, kể cả trước ngày 01/10/2025
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và hồ sơ năm 2025 của Ủy ban Mặt trận Tổ quốc xã Tân Cương, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Hoạt động vận động Nhân dân, đoàn viên, hội viên" ngày <ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | kết quả |
        | 31/12/2024 | Vi phạm |
        | 01/01/2025 | Đạt     |
        | 30/09/2025 | Đạt     |
        | 31/12/2025 | Đạt     |
        | 01/01/2026 | Vi phạm |

    @TC-1.2.2.d-1
    Khung kịch bản: Chưa vận động, hạn đến hết ngày 31/12
      Biết hồ sơ năm 2025 của Ủy ban Mặt trận Tổ quốc xã Tân Cương, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", xã Tân Cương, tỉnh Thái Nguyên
      Và không có "Hoạt động vận động Nhân dân, đoàn viên, hội viên" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 01/10/2025    | Chưa đến hạn |
        | 30/12/2025    | Chưa đến hạn |
        | 31/12/2025    | Chưa đến hạn |
        | 01/01/2026    | Vi phạm      |

    @TC-1.2.2.d-1
    Kịch bản: Hoạt động không ghi ngày
      Biết hồ sơ năm 2025 của Ủy ban Mặt trận Tổ quốc xã Tân Cương, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Hoạt động vận động Nhân dân, đoàn viên, hội viên" không ghi ngày
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.2.d-1
    Kịch bản: Chưa báo cáo hoạt động vận động
      Biết hồ sơ năm 2025 của Ủy ban Mặt trận Tổ quốc xã Tân Cương, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", xã Tân Cương, tỉnh Thái Nguyên
      Và chưa báo cáo "Hoạt động vận động Nhân dân, đoàn viên, hội viên"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.2.d-1
    Khung kịch bản: Chưa vận động và hồ sơ chưa khóa hết năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và hồ sơ năm 2025 của Ủy ban Mặt trận Tổ quốc xã Tân Cương, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", xã Tân Cương, tỉnh Thái Nguyên
      Và không có "Hoạt động vận động Nhân dân, đoàn viên, hội viên" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do            |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ |
        | 31/12/2025  | Vi phạm         | không có         |

    @TC-1.2.2.d-1
    Khung kịch bản: Vận động của Mặt trận, đoàn thể: Mặt trận xã mới thành lập chỉ được xét khi có đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và hồ sơ năm 2025 của Ủy ban Mặt trận Tổ quốc xã Tân Cương, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", xã Tân Cương, tỉnh Thái Nguyên
      Và không có "Hoạt động vận động Nhân dân, đoàn viên, hội viên" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do                |
        | 01/07/2025     | Vi phạm       | không có             |
        | 03/10/2025     | Vi phạm       | không có             |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn          |
        | 01/01/2026     | Không áp dụng | đơn vị không tồn tại |

    @TC-1.2.2.d-1
    Kịch bản: Đơn vị giải thể sau 90 ngày thực hiện Nghị quyết nhưng đã vận động thì vẫn đạt
      Biết đơn vị chấm dứt hoạt động từ ngày 30/12/2025
      Và hồ sơ năm 2025 của Ủy ban Mặt trận Tổ quốc xã Tân Cương, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Hoạt động vận động Nhân dân, đoàn viên, hội viên" ngày 20/10/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TC-1.2.2.d-1
    Khung kịch bản: Chưa vận động thì chỉ vi phạm khi đơn vị tồn tại đến hết ngày 31/12
      Biết đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và hồ sơ năm 2025 của Ủy ban Mặt trận Tổ quốc xã Tân Cương, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", xã Tân Cương, tỉnh Thái Nguyên
      Và không có "Hoạt động vận động Nhân dân, đoàn viên, hội viên" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 29/12/2025    | Không áp dụng | kỳ quá ngắn          |
        | 30/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 31/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/01/2026    | Vi phạm       | không có             |

    @TC-1.2.2.d-1
    Khung kịch bản: Từ năm 2025 trở đi, năm nào cũng phải vận động
      Biết hồ sơ năm <năm> của Ủy ban Mặt trận Tổ quốc xã Tân Cương, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", xã Tân Cương, tỉnh Thái Nguyên
      Và không có "Hoạt động vận động Nhân dân, đoàn viên, hội viên" nào
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | kết quả       | lý do                  |
        | 2024 | Không áp dụng | trước ngày có hiệu lực |
        | 2025 | Vi phạm       | không có               |
        | 2026 | Vi phạm       | không có               |

    @TC-1.2.2.d-2
    Khung kịch bản: Mặt trận và từng đoàn thể phải giám sát hoặc phản biện
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" nào
      Và không có "Hoạt động phản biện xã hội" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                                | loại                             | nơi                            | kết quả       | lý do            |
        | Ủy ban nhân dân xã Tân Cương          | Ủy ban nhân dân cấp xã           | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Phòng Văn hóa - Xã hội                | Cơ quan nhà nước                 | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Trường Tiểu học Đồi Chè               | Đơn vị sự nghiệp công lập        | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Tân Cương  | Ủy ban Mặt trận Tổ quốc Việt Nam | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Hội Nông dân xã Tân Cương             | Tổ chức chính trị - xã hội       | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Xóm Đồi Chè                           | Thôn, xóm, tổ dân phố            | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Hợp tác xã Chè Đồi Xanh               | Tổ chức có sử dụng lao động      | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Công ty Thủy lợi Đồi Xanh             | Doanh nghiệp nhà nước            | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân xã Tân Cương        | Hội đồng nhân dân cấp xã         | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Đảng ủy xã Tân Cương                  | Cấp ủy, ban đảng                 | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Đại Phúc   | Ủy ban Mặt trận Tổ quốc Việt Nam | xã Đại Phúc, tỉnh Thái Nguyên  | Không áp dụng | khác địa bàn     |
        | Ủy ban Mặt trận Tổ quốc xã Quảng Uyên | Ủy ban Mặt trận Tổ quốc Việt Nam | xã Quảng Uyên, tỉnh Cao Bằng   | Không áp dụng | khác địa bàn     |

    @TC-1.2.2.d-2
    Khung kịch bản: Cuộc giám sát do ai làm thì được tính
      Biết hồ sơ năm 2025 của Ủy ban Mặt trận Tổ quốc xã Tân Cương, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" ngày 20/11/2025, chủ thể giám sát: <chủ thể>
      Và không có "Hoạt động phản biện xã hội" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | chủ thể                       | kết quả |
        | Mặt trận Tổ quốc              | Đạt     |
        | tổ chức chính trị - xã hội    | Đạt     |
        | công đoàn                     | Vi phạm |
        | Mặt trận Tổ quốc và công đoàn | Đạt     |

    @TC-1.2.2.d-2
    Khung kịch bản: Hoạt động phản biện do ai làm thì được tính
      Biết hồ sơ năm 2025 của Ủy ban Mặt trận Tổ quốc xã Tân Cương, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", xã Tân Cương, tỉnh Thái Nguyên
      Và không có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" nào
      Và có "Hoạt động phản biện xã hội" ngày 20/11/2025, chủ thể phản biện: <chủ thể>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | chủ thể                    | kết quả |
        | Mặt trận Tổ quốc           | Đạt     |
        | tổ chức chính trị - xã hội | Đạt     |
        | công đoàn                  | Vi phạm |

    @TC-1.2.2.d-2
    Kịch bản: Kiến nghị sau giám sát không được thực hiện cũng không làm thay đổi kết quả
      Biết hồ sơ năm 2025 của Ủy ban Mặt trận Tổ quốc xã Tân Cương, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" ngày 20/11/2025, chủ thể giám sát: Mặt trận Tổ quốc; văn bản thực hiện kết luận: trống
      Và không có "Hoạt động phản biện xã hội" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TC-1.2.2.d-2
    Kịch bản: Không ghi ai giám sát
      Biết hồ sơ năm 2025 của Ủy ban Mặt trận Tổ quốc xã Tân Cương, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" ngày 20/11/2025
      Và không có "Hoạt động phản biện xã hội" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.2.d-2
    Kịch bản: Không ghi ai phản biện
      Biết hồ sơ năm 2025 của Ủy ban Mặt trận Tổ quốc xã Tân Cương, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", xã Tân Cương, tỉnh Thái Nguyên
      Và không có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" nào
      Và có "Hoạt động phản biện xã hội" ngày 20/11/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.2.d-2
    Khung kịch bản: Giám sát, phản biện của Mặt trận, đoàn thể: cuộc giám sát phải ở trong năm, kể cả trước ngày 01/10/2025
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và hồ sơ năm 2025 của Ủy ban Mặt trận Tổ quốc xã Tân Cương, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", xã Tân Cương, tỉnh Thái Nguyên
      Và không có "Hoạt động phản biện xã hội" nào
      Và có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" ngày <ngày>, chủ thể giám sát: Mặt trận Tổ quốc
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | kết quả |
        | 31/12/2024 | Vi phạm |
        | 01/01/2025 | Đạt     |
        | 30/09/2025 | Đạt     |
        | 31/12/2025 | Đạt     |
        | 01/01/2026 | Vi phạm |

    @TC-1.2.2.d-2
    Khung kịch bản: Hoạt động phản biện phải ở trong năm, kể cả trước ngày 01/10/2025
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và hồ sơ năm 2025 của Ủy ban Mặt trận Tổ quốc xã Tân Cương, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", xã Tân Cương, tỉnh Thái Nguyên
      Và không có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" nào
      Và có "Hoạt động phản biện xã hội" ngày <ngày>, chủ thể phản biện: Mặt trận Tổ quốc
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | kết quả |
        | 31/12/2024 | Vi phạm |
        | 01/01/2025 | Đạt     |
        | 30/09/2025 | Đạt     |
        | 31/12/2025 | Đạt     |
        | 01/01/2026 | Vi phạm |

    @TC-1.2.2.d-2
    Khung kịch bản: Chưa giám sát, phản biện, hạn đến hết ngày 31/12
      Biết hồ sơ năm 2025 của Ủy ban Mặt trận Tổ quốc xã Tân Cương, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", xã Tân Cương, tỉnh Thái Nguyên
      Và không có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" nào
      Và không có "Hoạt động phản biện xã hội" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 01/10/2025    | Chưa đến hạn |
        | 30/12/2025    | Chưa đến hạn |
        | 31/12/2025    | Chưa đến hạn |
        | 01/01/2026    | Vi phạm      |

    @TC-1.2.2.d-2
    Kịch bản: Chưa báo cáo việc giám sát, không có phản biện
      Biết hồ sơ năm 2025 của Ủy ban Mặt trận Tổ quốc xã Tân Cương, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", xã Tân Cương, tỉnh Thái Nguyên
      Và không có "Hoạt động phản biện xã hội" nào
      Và chưa báo cáo "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.2.d-2
    Kịch bản: Không giám sát, chưa báo cáo việc phản biện
      Biết hồ sơ năm 2025 của Ủy ban Mặt trận Tổ quốc xã Tân Cương, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", xã Tân Cương, tỉnh Thái Nguyên
      Và không có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" nào
      Và chưa báo cáo "Hoạt động phản biện xã hội"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.2.d-2
    Khung kịch bản: Chưa giám sát, phản biện và hồ sơ chưa khóa hết năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và hồ sơ năm 2025 của Ủy ban Mặt trận Tổ quốc xã Tân Cương, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", xã Tân Cương, tỉnh Thái Nguyên
      Và không có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" nào
      Và không có "Hoạt động phản biện xã hội" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do            |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ |
        | 31/12/2025  | Vi phạm         | không có         |

    @TC-1.2.2.d-2
    Khung kịch bản: Giám sát, phản biện của Mặt trận, đoàn thể: Mặt trận xã mới thành lập chỉ được xét khi có đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và hồ sơ năm 2025 của Ủy ban Mặt trận Tổ quốc xã Tân Cương, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", xã Tân Cương, tỉnh Thái Nguyên
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

    @TC-1.2.2.d-2
    Kịch bản: Đơn vị giải thể sau 90 ngày thực hiện Nghị quyết nhưng đã giám sát thì vẫn đạt
      Biết đơn vị chấm dứt hoạt động từ ngày 30/12/2025
      Và hồ sơ năm 2025 của Ủy ban Mặt trận Tổ quốc xã Tân Cương, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" ngày 20/11/2025, chủ thể giám sát: Mặt trận Tổ quốc
      Và không có "Hoạt động phản biện xã hội" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TC-1.2.2.d-2
    Khung kịch bản: Chưa giám sát thì chỉ vi phạm khi đơn vị tồn tại đến hết ngày 31/12
      Biết đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và hồ sơ năm 2025 của Ủy ban Mặt trận Tổ quốc xã Tân Cương, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", xã Tân Cương, tỉnh Thái Nguyên
      Và không có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" nào
      Và không có "Hoạt động phản biện xã hội" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 29/12/2025    | Không áp dụng | kỳ quá ngắn          |
        | 30/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 31/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/01/2026    | Vi phạm       | không có             |

    @TC-1.2.2.d-2
    Khung kịch bản: Từ năm 2025 trở đi, năm nào cũng phải giám sát hoặc phản biện
      Biết hồ sơ năm <năm> của Ủy ban Mặt trận Tổ quốc xã Tân Cương, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", xã Tân Cương, tỉnh Thái Nguyên
      Và không có "Cuộc giám sát của Mặt trận Tổ quốc, đoàn thể, công đoàn" nào
      Và không có "Hoạt động phản biện xã hội" nào
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | kết quả       | lý do                  |
        | 2024 | Không áp dụng | trước ngày có hiệu lực |
        | 2025 | Vi phạm       | không có               |
        | 2026 | Vi phạm       | không có               |

    @TC-1.2.2.d-3
    Khung kịch bản: Đơn vị có địa bàn dân cư nào không có cuộc giám sát thì vi phạm
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Cuộc giám sát của Nhân dân, cộng đồng dân cư" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                               | loại                             | nơi                            | kết quả       | lý do            |
        | Ủy ban nhân dân xã Tân Cương         | Ủy ban nhân dân cấp xã           | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Phòng Văn hóa - Xã hội               | Cơ quan nhà nước                 | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Trường Tiểu học Đồi Chè              | Đơn vị sự nghiệp công lập        | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Tân Cương | Ủy ban Mặt trận Tổ quốc Việt Nam | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Hội Nông dân xã Tân Cương            | Tổ chức chính trị - xã hội       | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Xóm Đồi Chè                          | Thôn, xóm, tổ dân phố            | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Hợp tác xã Chè Đồi Xanh              | Tổ chức có sử dụng lao động      | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Công ty Thủy lợi Đồi Xanh            | Doanh nghiệp nhà nước            | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân xã Tân Cương       | Hội đồng nhân dân cấp xã         | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Đảng ủy xã Tân Cương                 | Cấp ủy, ban đảng                 | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Đại Phúc          | Ủy ban nhân dân cấp xã           | xã Đại Phúc, tỉnh Thái Nguyên  | Không áp dụng | khác địa bàn     |
        | Ủy ban nhân dân xã Quảng Uyên        | Ủy ban nhân dân cấp xã           | xã Quảng Uyên, tỉnh Cao Bằng   | Không áp dụng | khác địa bàn     |

    @TC-1.2.2.d-3
    Khung kịch bản: Một trong ba loại giám sát là đủ
      Biết không có "Cuộc giám sát của Nhân dân, cộng đồng dân cư" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và có "<cuộc giám sát>" ngày 20/10/2025
      Khi đánh giá vào ngày 20/10/2025
      Thì kết quả là "Đạt"

      Dữ liệu:
        | cuộc giám sát                                       |
        | Cuộc giám sát của Nhân dân, cộng đồng dân cư        |
        | Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân  |
        | Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng |

    @TC-1.2.2.d-3
    Khung kịch bản: Giám sát của cộng đồng dân cư: cuộc giám sát phải ở trong năm, kể cả trước ngày 01/10/2025
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và không có "Cuộc giám sát của Nhân dân, cộng đồng dân cư" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và có "<cuộc giám sát>" ngày <ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | cuộc giám sát                                       | ngày       | kết quả |
        | Cuộc giám sát của Nhân dân, cộng đồng dân cư        | 31/12/2024 | Vi phạm |
        | Cuộc giám sát của Nhân dân, cộng đồng dân cư        | 01/01/2025 | Đạt     |
        | Cuộc giám sát của Nhân dân, cộng đồng dân cư        | 30/09/2025 | Đạt     |
        | Cuộc giám sát của Nhân dân, cộng đồng dân cư        | 31/12/2025 | Đạt     |
        | Cuộc giám sát của Nhân dân, cộng đồng dân cư        | 01/01/2026 | Vi phạm |
        | Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân  | 31/12/2024 | Vi phạm |
        | Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân  | 01/01/2025 | Đạt     |
        | Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân  | 30/09/2025 | Đạt     |
        | Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân  | 31/12/2025 | Đạt     |
        | Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân  | 01/01/2026 | Vi phạm |
        | Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng | 31/12/2024 | Vi phạm |
        | Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng | 01/01/2025 | Đạt     |
        | Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng | 30/09/2025 | Đạt     |
        | Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng | 31/12/2025 | Đạt     |
        | Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng | 01/01/2026 | Vi phạm |

    @TC-1.2.2.d-3
    Khung kịch bản: Chưa có cuộc giám sát, hạn đến hết ngày 31/12
      Biết không có "Cuộc giám sát của Nhân dân, cộng đồng dân cư" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 01/10/2025    | Chưa đến hạn |
        | 30/12/2025    | Chưa đến hạn |
        | 31/12/2025    | Chưa đến hạn |
        | 01/01/2026    | Vi phạm      |

    @TC-1.2.2.d-3
    Khung kịch bản: Còn một loại giám sát chưa báo cáo
      Biết không có "Cuộc giám sát của Nhân dân, cộng đồng dân cư" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và chưa báo cáo "<nội dung chưa báo cáo>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | nội dung chưa báo cáo                               | kết quả         | lý do                |
        | Cuộc giám sát của Nhân dân, cộng đồng dân cư        | Chưa đủ dữ liệu | chưa báo cáo dữ kiện |
        | Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân  | Chưa đủ dữ liệu | chưa báo cáo dữ kiện |
        | Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng | Chưa đủ dữ liệu | chưa báo cáo dữ kiện |

    @TC-1.2.2.d-3
    Khung kịch bản: Chưa có cuộc giám sát và hồ sơ chưa khóa hết năm
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

    @TC-1.2.2.d-3
    Khung kịch bản: Giám sát của cộng đồng dân cư: đơn vị mới thành lập chỉ bị xét khi có đủ 90 ngày trong năm
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

    @TC-1.2.2.d-3
    Kịch bản: Đơn vị giải thể sau 90 ngày thực hiện Nghị quyết nhưng đã có cuộc giám sát thì vẫn đạt
      Biết đơn vị chấm dứt hoạt động từ ngày 30/12/2025
      Và có "Cuộc giám sát của Nhân dân, cộng đồng dân cư" ngày 20/11/2025
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TC-1.2.2.d-3
    Khung kịch bản: Chưa có cuộc giám sát thì chỉ vi phạm khi đơn vị tồn tại đến hết ngày 31/12
      Biết đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và không có "Cuộc giám sát của Nhân dân, cộng đồng dân cư" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 29/12/2025    | Không áp dụng | kỳ quá ngắn          |
        | 30/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 31/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/01/2026    | Vi phạm       | không có             |

    @TC-1.2.2.d-3
    Khung kịch bản: Từ năm 2025 trở đi, năm nào cũng phải có cuộc giám sát
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
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
