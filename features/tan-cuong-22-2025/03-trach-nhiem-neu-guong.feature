# language: vi
Tính năng: Dân chủ trực tiếp, tiếp công dân, đối thoại và các Ban giám sát (điểm a, b, c khoản 2.3 Điều 1 Nghị quyết số 22/NQ-HĐND xã Tân Cương)
  Trách nhiệm của chính quyền, người đứng đầu và các Ban của Nhân dân.
  Nghị quyết áp dụng từ ngày 01/10/2025; tháng đầu tiên phải tiếp công dân theo Nghị quyết là tháng 10/2025.

  Bối cảnh:
    Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên

  Quy tắc: Các hình thức dân chủ trực tiếp (điểm a khoản 2.3)

    @TC-1.2.3.a-1
    Khung kịch bản: Đơn vị nào cả năm không tổ chức hình thức dân chủ trực tiếp nào thì vi phạm
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "tự nguyện áp dụng" là có
      Và không có "Hình thức dân chủ trực tiếp đã tổ chức" nào
      Và không có "Hội nghị cán bộ, công chức, viên chức, người lao động" nào
      Và không có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" nào
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

    @TC-1.2.3.a-1
    Khung kịch bản: Hợp tác xã, doanh nghiệp ngoài nhà nước chỉ bị xét khi tự nguyện áp dụng
      Biết hồ sơ năm 2025 của Hợp tác xã Chè Đồi Xanh, loại "Tổ chức có sử dụng lao động", xã Tân Cương, tỉnh Thái Nguyên
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

    @TC-1.2.3.a-1
    Khung kịch bản: Một trong ba loại hội nghị, cuộc họp là đủ
      Biết không có "Hình thức dân chủ trực tiếp đã tổ chức" nào
      Và không có "Hội nghị cán bộ, công chức, viên chức, người lao động" nào
      Và không có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" nào
      Và có "<hình thức đã tổ chức>" ngày 20/10/2025
      Khi đánh giá vào ngày 20/10/2025
      Thì kết quả là "Đạt"

      Dữ liệu:
        | hình thức đã tổ chức                                  |
        | Hình thức dân chủ trực tiếp đã tổ chức                |
        | Hội nghị cán bộ, công chức, viên chức, người lao động |
        | Cuộc họp, phát phiếu để Nhân dân bàn và quyết định    |

    @TC-1.2.3.a-1
    Khung kịch bản: Phải tổ chức trong năm, kể cả trước ngày 01/10/2025
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và không có "Hình thức dân chủ trực tiếp đã tổ chức" nào
      Và không có "Hội nghị cán bộ, công chức, viên chức, người lao động" nào
      Và không có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" nào
      Và có "<hình thức đã tổ chức>" ngày <ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | hình thức đã tổ chức                                  | ngày       | kết quả |
        | Hình thức dân chủ trực tiếp đã tổ chức                | 31/12/2024 | Vi phạm |
        | Hình thức dân chủ trực tiếp đã tổ chức                | 01/01/2025 | Đạt     |
        | Hình thức dân chủ trực tiếp đã tổ chức                | 30/09/2025 | Đạt     |
        | Hình thức dân chủ trực tiếp đã tổ chức                | 31/12/2025 | Đạt     |
        | Hình thức dân chủ trực tiếp đã tổ chức                | 01/01/2026 | Vi phạm |
        | Hội nghị cán bộ, công chức, viên chức, người lao động | 31/12/2024 | Vi phạm |
        | Hội nghị cán bộ, công chức, viên chức, người lao động | 01/01/2025 | Đạt     |
        | Hội nghị cán bộ, công chức, viên chức, người lao động | 30/09/2025 | Đạt     |
        | Hội nghị cán bộ, công chức, viên chức, người lao động | 31/12/2025 | Đạt     |
        | Hội nghị cán bộ, công chức, viên chức, người lao động | 01/01/2026 | Vi phạm |
        | Cuộc họp, phát phiếu để Nhân dân bàn và quyết định    | 31/12/2024 | Vi phạm |
        | Cuộc họp, phát phiếu để Nhân dân bàn và quyết định    | 01/01/2025 | Đạt     |
        | Cuộc họp, phát phiếu để Nhân dân bàn và quyết định    | 30/09/2025 | Đạt     |
        | Cuộc họp, phát phiếu để Nhân dân bàn và quyết định    | 31/12/2025 | Đạt     |
        | Cuộc họp, phát phiếu để Nhân dân bàn và quyết định    | 01/01/2026 | Vi phạm |

    @TC-1.2.3.a-1
    Khung kịch bản: Chưa tổ chức, hạn đến hết ngày 31/12
      Biết không có "Hình thức dân chủ trực tiếp đã tổ chức" nào
      Và không có "Hội nghị cán bộ, công chức, viên chức, người lao động" nào
      Và không có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 01/10/2025    | Chưa đến hạn |
        | 30/12/2025    | Chưa đến hạn |
        | 31/12/2025    | Chưa đến hạn |
        | 01/01/2026    | Vi phạm      |

    @TC-1.2.3.a-1
    Khung kịch bản: Còn một loại chưa báo cáo
      Biết không có "Hình thức dân chủ trực tiếp đã tổ chức" nào
      Và không có "Hội nghị cán bộ, công chức, viên chức, người lao động" nào
      Và không có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" nào
      Và chưa báo cáo "<nội dung chưa báo cáo>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | nội dung chưa báo cáo                                 | kết quả         | lý do                |
        | Hình thức dân chủ trực tiếp đã tổ chức                | Chưa đủ dữ liệu | chưa báo cáo dữ kiện |
        | Hội nghị cán bộ, công chức, viên chức, người lao động | Chưa đủ dữ liệu | chưa báo cáo dữ kiện |
        | Cuộc họp, phát phiếu để Nhân dân bàn và quyết định    | Chưa đủ dữ liệu | chưa báo cáo dữ kiện |

    @TC-1.2.3.a-1
    Khung kịch bản: Chưa tổ chức và hồ sơ chưa khóa hết năm
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

    @TC-1.2.3.a-1
    Khung kịch bản: Dân chủ trực tiếp: đơn vị mới thành lập chỉ bị xét khi có đủ 90 ngày trong năm
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

    @TC-1.2.3.a-1
    Kịch bản: Đơn vị giải thể sau 90 ngày thực hiện Nghị quyết nhưng đã tổ chức một cuộc họp thì vẫn đạt
      Biết đơn vị chấm dứt hoạt động từ ngày 30/12/2025
      Và có "Hình thức dân chủ trực tiếp đã tổ chức" ngày 20/11/2025
      Và không có "Hội nghị cán bộ, công chức, viên chức, người lao động" nào
      Và không có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TC-1.2.3.a-1
    Khung kịch bản: Chưa tổ chức một cuộc họp thì chỉ vi phạm khi đơn vị tồn tại đến hết ngày 31/12
      Biết đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và không có "Hình thức dân chủ trực tiếp đã tổ chức" nào
      Và không có "Hội nghị cán bộ, công chức, viên chức, người lao động" nào
      Và không có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 29/12/2025    | Không áp dụng | kỳ quá ngắn          |
        | 30/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 31/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/01/2026    | Vi phạm       | không có             |

    @TC-1.2.3.a-1
    Khung kịch bản: Từ năm 2025 trở đi, năm nào cũng phải tổ chức
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
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

  Quy tắc: Tiếp công dân, đối thoại, giải quyết đơn thư (điểm b khoản 2.3)

    @TC-1.2.3.b-1
    Khung kịch bản: Đơn vị nào không công bố lịch, không tiếp công dân thì vi phạm
      Biết hồ sơ tháng 10/2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Lịch và nội quy tiếp công dân" nào
      Và không có "Buổi tiếp công dân của người đứng đầu" nào
      Khi đánh giá vào ngày 15/11/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                               | loại                             | nơi                            | kết quả       | lý do            |
        | Ủy ban nhân dân xã Tân Cương         | Ủy ban nhân dân cấp xã           | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Phòng Văn hóa - Xã hội               | Cơ quan nhà nước                 | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Trường Tiểu học Đồi Chè              | Đơn vị sự nghiệp công lập        | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Ủy ban Mặt trận Tổ quốc xã Tân Cương | Ủy ban Mặt trận Tổ quốc Việt Nam | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Hội Nông dân xã Tân Cương            | Tổ chức chính trị - xã hội       | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Xóm Đồi Chè                          | Thôn, xóm, tổ dân phố            | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Hợp tác xã Chè Đồi Xanh              | Tổ chức có sử dụng lao động      | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Công ty Thủy lợi Đồi Xanh            | Doanh nghiệp nhà nước            | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân xã Tân Cương       | Hội đồng nhân dân cấp xã         | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Đảng ủy xã Tân Cương                 | Cấp ủy, ban đảng                 | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Đại Phúc          | Ủy ban nhân dân cấp xã           | xã Đại Phúc, tỉnh Thái Nguyên  | Không áp dụng | khác địa bàn     |
        | Ủy ban nhân dân xã Quảng Uyên        | Ủy ban nhân dân cấp xã           | xã Quảng Uyên, tỉnh Cao Bằng   | Không áp dụng | khác địa bàn     |

    @TC-1.2.3.b-1
    Khung kịch bản: Chủ tịch xã phải tiếp công dân ít nhất bốn buổi trong tháng
      Biết hồ sơ tháng 10/2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Lịch và nội quy tiếp công dân" ngày 25/09/2025, ngày công bố nội quy tiếp công dân: 26/09/2025
      Và có "Buổi tiếp công dân của người đứng đầu" vào các ngày <các ngày tiếp>
      Khi đánh giá vào ngày 15/11/2025
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | các ngày tiếp                                              | kết quả |
        | 03/10/2025, 10/10/2025, 17/10/2025                         | Vi phạm |
        | 03/10/2025, 10/10/2025, 17/10/2025, 24/10/2025             | Đạt     |
        | 03/10/2025, 10/10/2025, 17/10/2025, 24/10/2025, 31/10/2025 | Đạt     |

    @TC-1.2.3.b-1
    Kịch bản: Chủ tịch xã mới tiếp ba buổi
      Biết hồ sơ tháng 10/2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Lịch và nội quy tiếp công dân" ngày 25/09/2025, ngày công bố nội quy tiếp công dân: 26/09/2025
      Và có "Buổi tiếp công dân của người đứng đầu" vào các ngày 03/10/2025, 10/10/2025, 17/10/2025
      Khi đánh giá vào ngày 15/11/2025
      Thì kết quả là "Vi phạm", lý do "chưa đạt chỉ tiêu"

    @TC-1.2.3.b-1
    Kịch bản: Đủ bốn buổi thì đạt ngay, không phải chờ hết tháng
      Biết hồ sơ tháng 10/2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Lịch và nội quy tiếp công dân" ngày 25/09/2025, ngày công bố nội quy tiếp công dân: 26/09/2025
      Và có "Buổi tiếp công dân của người đứng đầu" vào các ngày 03/10/2025, 10/10/2025, 17/10/2025, 24/10/2025
      Khi đánh giá vào ngày 24/10/2025
      Thì kết quả là "Đạt"

    @TC-1.2.3.b-1
    Khung kịch bản: Người đứng đầu cơ quan, đơn vị khác chỉ cần một buổi trong tháng
      Biết hồ sơ tháng 10/2025 của <đơn vị>, loại "<loại>", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Lịch và nội quy tiếp công dân" ngày 25/09/2025, ngày công bố nội quy tiếp công dân: 26/09/2025
      Và có "Buổi tiếp công dân của người đứng đầu" ngày 31/10/2025
      Khi đánh giá vào ngày 15/11/2025
      Thì kết quả là "Đạt"

      Dữ liệu:
        | đơn vị                  | loại                      |
        | Phòng Văn hóa - Xã hội  | Cơ quan nhà nước          |
        | Trường Tiểu học Đồi Chè | Đơn vị sự nghiệp công lập |

    @TC-1.2.3.b-1
    Khung kịch bản: Người đứng đầu cơ quan, đơn vị khác không tiếp buổi nào
      Biết hồ sơ tháng 10/2025 của <đơn vị>, loại "<loại>", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Lịch và nội quy tiếp công dân" ngày 25/09/2025, ngày công bố nội quy tiếp công dân: 26/09/2025
      Và không có "Buổi tiếp công dân của người đứng đầu" nào
      Khi đánh giá vào ngày 15/11/2025
      Thì kết quả là "Vi phạm", lý do "chưa đạt chỉ tiêu"

      Dữ liệu:
        | đơn vị                  | loại                      |
        | Phòng Văn hóa - Xã hội  | Cơ quan nhà nước          |
        | Trường Tiểu học Đồi Chè | Đơn vị sự nghiệp công lập |

    @TC-1.2.3.b-1
    Khung kịch bản: Buổi tiếp phải trong tháng được xét
      Biết hồ sơ tháng 10/2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và số liệu đầy đủ đến ngày 15/11/2025
      Và có "Lịch và nội quy tiếp công dân" ngày 25/09/2025, ngày công bố nội quy tiếp công dân: 26/09/2025
      Và có "Buổi tiếp công dân của người đứng đầu" vào các ngày 03/10/2025, 10/10/2025, 17/10/2025
      Và có "Buổi tiếp công dân của người đứng đầu" ngày <buổi thứ tư>
      Khi đánh giá vào ngày 15/11/2025
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | buổi thứ tư | kết quả |
        | 30/09/2025  | Vi phạm |
        | 01/10/2025  | Đạt     |
        | 31/10/2025  | Đạt     |
        | 01/11/2025  | Vi phạm |

    @TC-1.2.3.b-1
    Kịch bản: Tiếp đủ buổi nhưng chưa công bố lịch và nội quy
      Biết hồ sơ tháng 10/2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và không có "Lịch và nội quy tiếp công dân" nào
      Và có "Buổi tiếp công dân của người đứng đầu" vào các ngày 03/10/2025, 10/10/2025, 17/10/2025, 24/10/2025
      Khi đánh giá vào ngày 15/11/2025
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.3.b-1
    Khung kịch bản: Lịch tiếp công dân phải ban hành trước khi hết tháng
      Biết hồ sơ tháng 10/2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và số liệu đầy đủ đến ngày 15/11/2025
      Và có "Lịch và nội quy tiếp công dân" ngày <ngày ban hành>, ngày công bố nội quy tiếp công dân: 26/09/2025
      Và có "Buổi tiếp công dân của người đứng đầu" vào các ngày 03/10/2025, 10/10/2025, 17/10/2025, 24/10/2025
      Khi đánh giá vào ngày 15/11/2025
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày ban hành | kết quả |
        | 25/09/2025    | Đạt     |
        | 31/10/2025    | Đạt     |
        | 01/11/2025    | Vi phạm |

    @TC-1.2.3.b-1
    Khung kịch bản: Nội quy tiếp công dân phải công bố trước khi hết tháng
      Biết hồ sơ tháng 10/2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và số liệu đầy đủ đến ngày 15/11/2025
      Và có "Lịch và nội quy tiếp công dân" ngày 25/09/2025, ngày công bố nội quy tiếp công dân: <ngày công bố>
      Và có "Buổi tiếp công dân của người đứng đầu" vào các ngày 03/10/2025, 10/10/2025, 17/10/2025, 24/10/2025
      Khi đánh giá vào ngày 15/11/2025
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày công bố | kết quả |
        | 26/09/2025   | Đạt     |
        | 31/10/2025   | Đạt     |
        | 01/11/2025   | Vi phạm |

    @TC-1.2.3.b-1
    Kịch bản: Nội quy công bố muộn sang tháng sau thì tháng trước coi như chưa công bố
      Biết hồ sơ tháng 10/2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và số liệu đầy đủ đến ngày 15/11/2025
      Và có "Lịch và nội quy tiếp công dân" ngày 25/09/2025, ngày công bố nội quy tiếp công dân: 05/11/2025
      Và có "Buổi tiếp công dân của người đứng đầu" vào các ngày 03/10/2025, 10/10/2025, 17/10/2025, 24/10/2025
      Khi đánh giá vào ngày 15/11/2025
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.3.b-1
    Khung kịch bản: Lịch tiếp công dân phải còn hiệu lực trong tháng
      Biết hồ sơ tháng 10/2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Lịch và nội quy tiếp công dân" ngày 02/01/2025, ngày công bố nội quy tiếp công dân: 02/01/2025; có hiệu lực đến: <hiệu lực đến>
      Và có "Buổi tiếp công dân của người đứng đầu" vào các ngày 03/10/2025, 10/10/2025, 17/10/2025, 24/10/2025
      Khi đánh giá vào ngày 15/11/2025
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | hiệu lực đến | kết quả |
        | 30/09/2025   | Vi phạm |
        | 01/10/2025   | Đạt     |
        | 31/10/2025   | Đạt     |

    @TC-1.2.3.b-1
    Kịch bản: Lịch đã hết hiệu lực được coi là chưa công bố
      Biết hồ sơ tháng 10/2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Lịch và nội quy tiếp công dân" ngày 02/01/2025, ngày công bố nội quy tiếp công dân: 02/01/2025; có hiệu lực đến: 30/09/2025
      Và có "Buổi tiếp công dân của người đứng đầu" vào các ngày 03/10/2025, 10/10/2025, 17/10/2025, 24/10/2025
      Khi đánh giá vào ngày 15/11/2025
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.3.b-1
    Kịch bản: Không ghi ngày công bố nội quy
      Biết hồ sơ tháng 10/2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Lịch và nội quy tiếp công dân" ngày 25/09/2025
      Và có "Buổi tiếp công dân của người đứng đầu" vào các ngày 03/10/2025, 10/10/2025, 17/10/2025, 24/10/2025
      Khi đánh giá vào ngày 15/11/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.3.b-1
    Khung kịch bản: Tiếp chưa đủ buổi, hạn đến hết ngày cuối tháng
      Biết hồ sơ tháng 10/2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Lịch và nội quy tiếp công dân" ngày 25/09/2025, ngày công bố nội quy tiếp công dân: 26/09/2025
      Và có "Buổi tiếp công dân của người đứng đầu" vào các ngày 03/10/2025, 10/10/2025, 17/10/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"
      Và hạn cuối là ngày 31/10/2025

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 30/10/2025    | Chưa đến hạn |
        | 31/10/2025    | Chưa đến hạn |
        | 01/11/2025    | Vi phạm      |

    @TC-1.2.3.b-1
    Kịch bản: Chưa báo cáo lịch, nội quy tiếp công dân
      Biết hồ sơ tháng 10/2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Buổi tiếp công dân của người đứng đầu" vào các ngày 03/10/2025, 10/10/2025, 17/10/2025, 24/10/2025
      Khi đánh giá vào ngày 15/11/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.3.b-1
    Kịch bản: Chưa báo cáo các buổi tiếp công dân
      Biết hồ sơ tháng 10/2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Lịch và nội quy tiếp công dân" ngày 25/09/2025, ngày công bố nội quy tiếp công dân: 26/09/2025
      Khi đánh giá vào ngày 15/11/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.3.b-1
    Khung kịch bản: Tiếp chưa đủ buổi và hồ sơ chưa khóa hết tháng
      Biết hồ sơ tháng 10/2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Lịch và nội quy tiếp công dân" ngày 25/09/2025, ngày công bố nội quy tiếp công dân: 26/09/2025
      Và có "Buổi tiếp công dân của người đứng đầu" vào các ngày 03/10/2025, 10/10/2025, 17/10/2025
      Khi đánh giá vào ngày 15/11/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do             |
        | 30/10/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ  |
        | 31/10/2025  | Vi phạm         | chưa đạt chỉ tiêu |

    @TC-1.2.3.b-1
    Khung kịch bản: Đơn vị thành lập giữa tháng thì không xét tháng đó
      Biết hồ sơ tháng 10/2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và đơn vị thành lập ngày <ngày thành lập>
      Và có "Lịch và nội quy tiếp công dân" ngày 25/09/2025, ngày công bố nội quy tiếp công dân: 26/09/2025
      Và có "Buổi tiếp công dân của người đứng đầu" vào các ngày 03/10/2025, 10/10/2025, 17/10/2025
      Khi đánh giá vào ngày 15/11/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do             |
        | 30/09/2025     | Vi phạm       | chưa đạt chỉ tiêu |
        | 01/10/2025     | Vi phạm       | chưa đạt chỉ tiêu |
        | 02/10/2025     | Không áp dụng | kỳ quá ngắn       |

    @TC-1.2.3.b-1
    Khung kịch bản: Đơn vị chấm dứt hoạt động trong tháng thì không xét tháng đó
      Biết hồ sơ tháng 10/2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và có "Lịch và nội quy tiếp công dân" ngày 25/09/2025, ngày công bố nội quy tiếp công dân: 26/09/2025
      Và có "Buổi tiếp công dân của người đứng đầu" vào các ngày 03/10/2025, 10/10/2025, 17/10/2025
      Khi đánh giá vào ngày 15/11/2025
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do             |
        | 31/10/2025    | Không áp dụng | kỳ quá ngắn       |
        | 01/11/2025    | Vi phạm       | chưa đạt chỉ tiêu |

    @TC-1.2.3.b-1
    Kịch bản: Hồ sơ 6 tháng cuối năm 2025 xét từng tháng kể từ tháng 10
      Biết hồ sơ 6 tháng cuối năm 2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Lịch và nội quy tiếp công dân" ngày 25/09/2025, ngày công bố nội quy tiếp công dân: 26/09/2025
      Và có "Buổi tiếp công dân của người đứng đầu" vào các ngày 03/10/2025, 10/10/2025, 17/10/2025, 24/10/2025
      Và có "Buổi tiếp công dân của người đứng đầu" vào các ngày 07/11/2025, 14/11/2025, 21/11/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả tháng 7/2025 là "Không áp dụng", lý do "trước ngày có hiệu lực"
      Và kết quả tháng 8/2025 là "Không áp dụng", lý do "trước ngày có hiệu lực"
      Và kết quả tháng 9/2025 là "Không áp dụng", lý do "trước ngày có hiệu lực"
      Và kết quả tháng 10/2025 là "Đạt"
      Và kết quả tháng 11/2025 là "Vi phạm", lý do "chưa đạt chỉ tiêu"
      Và kết quả tháng 12/2025 là "Vi phạm", lý do "chưa đạt chỉ tiêu"

    @TC-1.2.3.b-2
    Khung kịch bản: Đối thoại với người dân: chỉ Ủy ban nhân dân xã bị xét
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Hội nghị trao đổi, đối thoại với Nhân dân" nào
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

    @TC-1.2.3.b-2
    Khung kịch bản: Người chủ trì phải là Chủ tịch Ủy ban nhân dân xã
      Biết có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 20/11/2025, chức vụ người chủ trì: <người chủ trì>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | người chủ trì                         | kết quả |
        | Chủ tịch UBND xã                      | Đạt     |
        | Chủ tịch Ủy ban nhân dân xã Tân Cương | Đạt     |
        | Chủ tịch Uỷ ban nhân dân xã           | Đạt     |
        | Phó Bí thư Đảng ủy, Chủ tịch UBND xã  | Đạt     |
        | CHỦ TỊCH UBND XÃ                      | Đạt     |
        | Phó Chủ tịch UBND xã                  | Vi phạm |
        | Phó Chủ tịch Ủy ban nhân dân xã       | Vi phạm |
        | Phó Chủ tịch Uỷ ban nhân dân xã       | Vi phạm |
        | PHÓ CHỦ TỊCH UBND XÃ                  | Vi phạm |
        | Chủ tịch HĐND xã                      | Vi phạm |
        | Chủ tịch Ủy ban Mặt trận Tổ quốc xã   | Vi phạm |
        | Bí thư Đảng ủy xã                     | Vi phạm |
        | trống                                 | Vi phạm |

    @TC-1.2.3.b-2
    Kịch bản: Phó Chủ tịch chủ trì thì coi như Chủ tịch chưa đối thoại
      Biết có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 20/11/2025, chức vụ người chủ trì: Phó Chủ tịch UBND xã
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.3.b-2
    Kịch bản: Một cuộc do Phó Chủ tịch, một cuộc do Chủ tịch chủ trì
      Biết có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 20/10/2025, chức vụ người chủ trì: Phó Chủ tịch UBND xã
      Và có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 20/11/2025, chức vụ người chủ trì: Chủ tịch UBND xã
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TC-1.2.3.b-2
    Kịch bản: Không ghi người chủ trì
      Biết có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 20/11/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.3.b-2
    Khung kịch bản: Ngày thông báo trước và sau đối thoại chỉ để tham khảo
      Biết có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 20/11/2025, chức vụ người chủ trì: Chủ tịch UBND xã; <ngày thông báo>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

      Dữ liệu:
        | ngày thông báo                     |
        | ngày thông báo trước: 19/11/2025   |
        | ngày thông báo trước: 10/11/2025   |
        | ngày thông báo kết quả: 31/12/2025 |

    @TC-1.2.3.b-2
    Khung kịch bản: Cuộc đối thoại phải ở trong năm, kể cả trước ngày 01/10/2025
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày <ngày>, chức vụ người chủ trì: Chủ tịch UBND xã
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | kết quả |
        | 31/12/2024 | Vi phạm |
        | 01/01/2025 | Đạt     |
        | 30/09/2025 | Đạt     |
        | 31/12/2025 | Đạt     |
        | 01/01/2026 | Vi phạm |

    @TC-1.2.3.b-2
    Kịch bản: Chủ tịch đã đối thoại thì đạt ngay, không phải chờ hết năm
      Biết có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 20/11/2025, chức vụ người chủ trì: Chủ tịch UBND xã
      Khi đánh giá vào ngày 20/11/2025
      Thì kết quả là "Đạt"

    @TC-1.2.3.b-2
    Khung kịch bản: Chưa đối thoại, hạn đến hết ngày 31/12
      Biết không có "Hội nghị trao đổi, đối thoại với Nhân dân" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 01/10/2025    | Chưa đến hạn |
        | 30/12/2025    | Chưa đến hạn |
        | 31/12/2025    | Chưa đến hạn |
        | 01/01/2026    | Vi phạm      |

    @TC-1.2.3.b-2
    Kịch bản: Chưa báo cáo việc đối thoại với người dân
      Biết chưa báo cáo "Hội nghị trao đổi, đối thoại với Nhân dân"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.3.b-2
    Khung kịch bản: Chưa đối thoại và hồ sơ chưa khóa hết năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Hội nghị trao đổi, đối thoại với Nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do            |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ |
        | 31/12/2025  | Vi phạm         | không có         |

    @TC-1.2.3.b-2
    Khung kịch bản: Đối thoại với người dân: xã mới thành lập chỉ bị xét khi có đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Hội nghị trao đổi, đối thoại với Nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do                |
        | 01/07/2025     | Vi phạm       | không có             |
        | 03/10/2025     | Vi phạm       | không có             |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn          |
        | 01/01/2026     | Không áp dụng | đơn vị không tồn tại |

    @TC-1.2.3.b-2
    Kịch bản: Đơn vị giải thể sau 90 ngày thực hiện Nghị quyết nhưng đã đối thoại với người dân thì vẫn đạt
      Biết đơn vị chấm dứt hoạt động từ ngày 30/12/2025
      Và có "Hội nghị trao đổi, đối thoại với Nhân dân" ngày 20/11/2025, chức vụ người chủ trì: Chủ tịch UBND xã
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TC-1.2.3.b-2
    Khung kịch bản: Chưa đối thoại với người dân thì chỉ vi phạm khi đơn vị tồn tại đến hết ngày 31/12
      Biết đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và không có "Hội nghị trao đổi, đối thoại với Nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 29/12/2025    | Không áp dụng | kỳ quá ngắn          |
        | 30/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 31/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/01/2026    | Vi phạm       | không có             |

    @TC-1.2.3.b-2
    Khung kịch bản: Từ năm 2025 trở đi, năm nào cũng phải đối thoại
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và không có "Hội nghị trao đổi, đối thoại với Nhân dân" nào
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | kết quả       | lý do                  |
        | 2024 | Không áp dụng | trước ngày có hiệu lực |
        | 2025 | Vi phạm       | không có               |
        | 2026 | Vi phạm       | không có               |

    @TC-1.2.3.b-3
    Khung kịch bản: Đối thoại với doanh nghiệp: chỉ Ủy ban nhân dân xã bị xét
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "phụ trách lĩnh vực liên quan doanh nghiệp" là có
      Và không có "Cuộc đối thoại với doanh nghiệp" nào
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

    @TC-1.2.3.b-3
    Khung kịch bản: Chỉ xét khi công việc của xã có liên quan đến doanh nghiệp
      Biết <khai báo>
      Và không có "Cuộc đối thoại với doanh nghiệp" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | khai báo                                                 | kết quả         | lý do                         |
        | "phụ trách lĩnh vực liên quan doanh nghiệp" là có        | Vi phạm         | không có                      |
        | "phụ trách lĩnh vực liên quan doanh nghiệp" là không     | Không áp dụng   | không thuộc điều kiện áp dụng |
        | chưa báo cáo "phụ trách lĩnh vực liên quan doanh nghiệp" | Chưa đủ dữ liệu | chưa báo cáo dữ kiện          |

    @TC-1.2.3.b-3
    Kịch bản: Xã không phụ trách lĩnh vực liên quan doanh nghiệp thì không xét ngay từ đầu năm
      Biết "phụ trách lĩnh vực liên quan doanh nghiệp" là không
      Và không có "Cuộc đối thoại với doanh nghiệp" nào
      Khi đánh giá vào ngày 20/10/2025
      Thì kết quả là "Không áp dụng", lý do "không thuộc điều kiện áp dụng"

    @TC-1.2.3.b-3
    Khung kịch bản: Đối thoại riêng hay lồng ghép với đối thoại Nhân dân đều được tính
      Biết "phụ trách lĩnh vực liên quan doanh nghiệp" là có
      Và có "Cuộc đối thoại với doanh nghiệp" ngày 20/11/2025, lồng ghép đối thoại với Nhân dân: <lồng ghép>
      Khi đánh giá vào ngày 20/11/2025
      Thì kết quả là "Đạt"

      Dữ liệu:
        | lồng ghép |
        | có        |
        | không     |

    @TC-1.2.3.b-3
    Khung kịch bản: Cuộc đối thoại với doanh nghiệp phải ở trong năm, kể cả trước ngày 01/10/2025
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và "phụ trách lĩnh vực liên quan doanh nghiệp" là có
      Và có "Cuộc đối thoại với doanh nghiệp" ngày <ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | kết quả |
        | 31/12/2024 | Vi phạm |
        | 01/01/2025 | Đạt     |
        | 30/09/2025 | Đạt     |
        | 31/12/2025 | Đạt     |
        | 01/01/2026 | Vi phạm |

    @TC-1.2.3.b-3
    Khung kịch bản: Chưa đối thoại với doanh nghiệp, hạn đến hết ngày 31/12
      Biết "phụ trách lĩnh vực liên quan doanh nghiệp" là có
      Và không có "Cuộc đối thoại với doanh nghiệp" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 01/10/2025    | Chưa đến hạn |
        | 30/12/2025    | Chưa đến hạn |
        | 31/12/2025    | Chưa đến hạn |
        | 01/01/2026    | Vi phạm      |

    @TC-1.2.3.b-3
    Kịch bản: Chưa báo cáo việc đối thoại với doanh nghiệp
      Biết "phụ trách lĩnh vực liên quan doanh nghiệp" là có
      Và chưa báo cáo "Cuộc đối thoại với doanh nghiệp"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.3.b-3
    Khung kịch bản: Chưa đối thoại với doanh nghiệp và hồ sơ chưa khóa hết năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và "phụ trách lĩnh vực liên quan doanh nghiệp" là có
      Và không có "Cuộc đối thoại với doanh nghiệp" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do            |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ |
        | 31/12/2025  | Vi phạm         | không có         |

    @TC-1.2.3.b-3
    Khung kịch bản: Đối thoại với doanh nghiệp: xã mới thành lập chỉ bị xét khi có đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và "phụ trách lĩnh vực liên quan doanh nghiệp" là có
      Và không có "Cuộc đối thoại với doanh nghiệp" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do                |
        | 01/07/2025     | Vi phạm       | không có             |
        | 03/10/2025     | Vi phạm       | không có             |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn          |
        | 01/01/2026     | Không áp dụng | đơn vị không tồn tại |

    @TC-1.2.3.b-3
    Kịch bản: Đơn vị giải thể sau 90 ngày thực hiện Nghị quyết nhưng đã đối thoại với doanh nghiệp thì vẫn đạt
      Biết đơn vị chấm dứt hoạt động từ ngày 30/12/2025
      Và "phụ trách lĩnh vực liên quan doanh nghiệp" là có
      Và có "Cuộc đối thoại với doanh nghiệp" ngày 20/11/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TC-1.2.3.b-3
    Khung kịch bản: Chưa đối thoại với doanh nghiệp thì chỉ vi phạm khi đơn vị tồn tại đến hết ngày 31/12
      Biết đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và "phụ trách lĩnh vực liên quan doanh nghiệp" là có
      Và không có "Cuộc đối thoại với doanh nghiệp" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 29/12/2025    | Không áp dụng | kỳ quá ngắn          |
        | 30/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 31/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/01/2026    | Vi phạm       | không có             |

    @TC-1.2.3.b-3
    Khung kịch bản: Từ năm 2025 trở đi, năm nào cũng phải đối thoại với doanh nghiệp
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và "phụ trách lĩnh vực liên quan doanh nghiệp" là có
      Và không có "Cuộc đối thoại với doanh nghiệp" nào
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | kết quả       | lý do                  |
        | 2024 | Không áp dụng | trước ngày có hiệu lực |
        | 2025 | Vi phạm       | không có               |
        | 2026 | Vi phạm       | không có               |

    @TC-1.2.3.b-4
    Khung kịch bản: Giải quyết đơn thư: chỉ Ủy ban nhân dân xã bị xét
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "Số khiếu nại, tố cáo đến hạn giải quyết" là 4
      Và "Số khiếu nại, tố cáo giải quyết đúng hạn" là 3
      Và "Số kiến nghị, phản ánh đến hạn giải quyết" là 10
      Và "Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền" là 10
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                               | loại                             | nơi                            | kết quả       | lý do            |
        | Ủy ban nhân dân xã Tân Cương         | Ủy ban nhân dân cấp xã           | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | quá hạn          |
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

    @TC-1.2.3.b-4
    Khung kịch bản: Mọi đơn thư đến hạn trong năm phải được giải quyết đúng hạn
      Biết "Số khiếu nại, tố cáo đến hạn giải quyết" là <khiếu nại đến hạn>
      Và "Số khiếu nại, tố cáo giải quyết đúng hạn" là <khiếu nại đúng hạn>
      Và "Số kiến nghị, phản ánh đến hạn giải quyết" là <kiến nghị đến hạn>
      Và "Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền" là <kiến nghị đã giải quyết>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | khiếu nại đến hạn | khiếu nại đúng hạn | kiến nghị đến hạn | kiến nghị đã giải quyết | kết quả       |
        | 4                 | 4                  | 10                | 10                      | Đạt           |
        | 4                 | 3                  | 10                | 10                      | Vi phạm       |
        | 40                | 39                 | 10                | 10                      | Vi phạm       |
        | 4                 | 4                  | 10                | 9                       | Vi phạm       |
        | 4                 | 3                  | 10                | 9                       | Vi phạm       |
        | 4                 | 0                  | 10                | 10                      | Vi phạm       |
        | 1                 | 1                  | 0                 | 0                       | Đạt           |
        | 1                 | 0                  | 0                 | 0                       | Vi phạm       |
        | 0                 | 0                  | 1                 | 1                       | Đạt           |
        | 0                 | 0                  | 1                 | 0                       | Vi phạm       |
        | 0                 | 0                  | 0                 | 0                       | Không áp dụng |

    @TC-1.2.3.b-4
    Khung kịch bản: Còn đơn thư quá hạn thì lý do là quá hạn
      Biết "Số khiếu nại, tố cáo đến hạn giải quyết" là <khiếu nại đến hạn>
      Và "Số khiếu nại, tố cáo giải quyết đúng hạn" là <khiếu nại đúng hạn>
      Và "Số kiến nghị, phản ánh đến hạn giải quyết" là <kiến nghị đến hạn>
      Và "Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền" là <kiến nghị đã giải quyết>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | khiếu nại đến hạn | khiếu nại đúng hạn | kiến nghị đến hạn | kiến nghị đã giải quyết | kết quả       | lý do           |
        | 4                 | 3                  | 10                | 10                      | Vi phạm       | quá hạn         |
        | 4                 | 4                  | 10                | 9                       | Vi phạm       | quá hạn         |
        | 4                 | 0                  | 0                 | 0                       | Vi phạm       | quá hạn         |
        | 0                 | 0                  | 10                | 0                       | Vi phạm       | quá hạn         |
        | 0                 | 0                  | 0                 | 0                       | Không áp dụng | không phát sinh |

    @TC-1.2.3.b-4
    Khung kịch bản: Chưa hết năm thì chưa kết luận về đơn thư chưa giải quyết
      Biết "Số khiếu nại, tố cáo đến hạn giải quyết" là 4
      Và "Số khiếu nại, tố cáo giải quyết đúng hạn" là 3
      Và "Số kiến nghị, phản ánh đến hạn giải quyết" là 10
      Và "Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền" là 10
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 30/12/2025    | Chưa đến hạn |
        | 31/12/2025    | Chưa đến hạn |
        | 01/01/2026    | Vi phạm      |

    @TC-1.2.3.b-4
    Khung kịch bản: Chưa có đơn thư đến hạn thì phải hết năm mới kết luận là không phát sinh
      Biết "Số khiếu nại, tố cáo đến hạn giải quyết" là 0
      Và "Số khiếu nại, tố cáo giải quyết đúng hạn" là 0
      Và "Số kiến nghị, phản ánh đến hạn giải quyết" là 0
      Và "Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền" là 0
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả       |
        | 31/12/2025    | Chưa đến hạn  |
        | 01/01/2026    | Không áp dụng |

    @TC-1.2.3.b-4
    Khung kịch bản: Thiếu một trong các số liệu thì chưa kết luận được
      Biết "Số khiếu nại, tố cáo đến hạn giải quyết" là 4
      Và "Số khiếu nại, tố cáo giải quyết đúng hạn" là 4
      Và "Số kiến nghị, phản ánh đến hạn giải quyết" là 10
      Và "Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền" là 10
      Và chưa báo cáo "<nội dung chưa báo cáo>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | nội dung chưa báo cáo                                              |
        | Số khiếu nại, tố cáo đến hạn giải quyết                            |
        | Số khiếu nại, tố cáo giải quyết đúng hạn                           |
        | Số kiến nghị, phản ánh đến hạn giải quyết                          |
        | Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền |

    @TC-1.2.3.b-4
    Kịch bản: Khiếu nại đã quá hạn thì vi phạm, dù chưa báo cáo số kiến nghị
      Biết "Số khiếu nại, tố cáo đến hạn giải quyết" là 4
      Và "Số khiếu nại, tố cáo giải quyết đúng hạn" là 3
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"

    @TC-1.2.3.b-4
    Kịch bản: Báo cáo theo quý thì cộng đủ bốn quý thành số của năm
      Biết "Số khiếu nại, tố cáo đến hạn giải quyết" quý I/2025 là 1
      Và "Số khiếu nại, tố cáo đến hạn giải quyết" quý II/2025 là 0
      Và "Số khiếu nại, tố cáo đến hạn giải quyết" quý III/2025 là 2
      Và "Số khiếu nại, tố cáo đến hạn giải quyết" quý IV/2025 là 1
      Và "Số khiếu nại, tố cáo giải quyết đúng hạn" quý I/2025 là 1
      Và "Số khiếu nại, tố cáo giải quyết đúng hạn" quý II/2025 là 0
      Và "Số khiếu nại, tố cáo giải quyết đúng hạn" quý III/2025 là 2
      Và "Số khiếu nại, tố cáo giải quyết đúng hạn" quý IV/2025 là 1
      Và "Số kiến nghị, phản ánh đến hạn giải quyết" là 0
      Và "Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền" là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TC-1.2.3.b-4
    Kịch bản: Quý I còn một khiếu nại quá hạn thì cả năm vi phạm
      Biết "Số khiếu nại, tố cáo đến hạn giải quyết" quý I/2025 là 1
      Và "Số khiếu nại, tố cáo đến hạn giải quyết" quý II/2025 là 0
      Và "Số khiếu nại, tố cáo đến hạn giải quyết" quý III/2025 là 2
      Và "Số khiếu nại, tố cáo đến hạn giải quyết" quý IV/2025 là 1
      Và "Số khiếu nại, tố cáo giải quyết đúng hạn" quý I/2025 là 0
      Và "Số khiếu nại, tố cáo giải quyết đúng hạn" quý II/2025 là 0
      Và "Số khiếu nại, tố cáo giải quyết đúng hạn" quý III/2025 là 2
      Và "Số khiếu nại, tố cáo giải quyết đúng hạn" quý IV/2025 là 1
      Và "Số kiến nghị, phản ánh đến hạn giải quyết" là 0
      Và "Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền" là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"

    @TC-1.2.3.b-4
    Kịch bản: Báo cáo theo quý mà thiếu một quý thì chưa có số của năm
      Biết "Số khiếu nại, tố cáo đến hạn giải quyết" quý I/2025 là 1
      Và "Số khiếu nại, tố cáo đến hạn giải quyết" quý II/2025 là 0
      Và "Số khiếu nại, tố cáo đến hạn giải quyết" quý III/2025 là 2
      Và "Số khiếu nại, tố cáo giải quyết đúng hạn" quý I/2025 là 1
      Và "Số khiếu nại, tố cáo giải quyết đúng hạn" quý II/2025 là 0
      Và "Số khiếu nại, tố cáo giải quyết đúng hạn" quý III/2025 là 2
      Và "Số kiến nghị, phản ánh đến hạn giải quyết" là 0
      Và "Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền" là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.3.b-4
    Kịch bản: Hồ sơ 6 tháng cuối năm không đủ để kết luận cho cả năm
      Biết hồ sơ 6 tháng cuối năm 2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và "Số khiếu nại, tố cáo đến hạn giải quyết" là 4
      Và "Số khiếu nại, tố cáo giải quyết đúng hạn" là 4
      Và "Số kiến nghị, phản ánh đến hạn giải quyết" là 10
      Và "Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền" là 10
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.3.b-4
    Kịch bản: Số liệu của năm trước không dùng cho năm nay
      Biết "Số khiếu nại, tố cáo đến hạn giải quyết" năm 2024 là 4
      Và "Số khiếu nại, tố cáo giải quyết đúng hạn" năm 2024 là 4
      Và "Số kiến nghị, phản ánh đến hạn giải quyết" là 10
      Và "Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền" là 10
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.3.b-4
    Khung kịch bản: Còn đơn thư quá hạn và hồ sơ chưa khóa hết năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và "Số khiếu nại, tố cáo đến hạn giải quyết" là 4
      Và "Số khiếu nại, tố cáo giải quyết đúng hạn" là 3
      Và "Số kiến nghị, phản ánh đến hạn giải quyết" là 10
      Và "Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền" là 10
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do            |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ |
        | 31/12/2025  | Vi phạm         | quá hạn          |

    @TC-1.2.3.b-4
    Khung kịch bản: Không có đơn thư đến hạn và hồ sơ chưa khóa hết năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và "Số khiếu nại, tố cáo đến hạn giải quyết" là 0
      Và "Số khiếu nại, tố cáo giải quyết đúng hạn" là 0
      Và "Số kiến nghị, phản ánh đến hạn giải quyết" là 0
      Và "Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền" là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do            |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ |
        | 31/12/2025  | Không áp dụng   | không phát sinh  |

    @TC-1.2.3.b-4
    Khung kịch bản: Giải quyết đơn thư: xã mới thành lập chỉ bị xét khi có đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và "Số khiếu nại, tố cáo đến hạn giải quyết" là 4
      Và "Số khiếu nại, tố cáo giải quyết đúng hạn" là 3
      Và "Số kiến nghị, phản ánh đến hạn giải quyết" là 10
      Và "Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền" là 10
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do                |
        | 01/07/2025     | Vi phạm       | quá hạn              |
        | 03/10/2025     | Vi phạm       | quá hạn              |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn          |
        | 01/01/2026     | Không áp dụng | đơn vị không tồn tại |

    @TC-1.2.3.b-4
    Kịch bản: Đơn vị giải thể sau 90 ngày thực hiện Nghị quyết nhưng đã giải quyết hết đơn thư thì vẫn đạt
      Biết đơn vị chấm dứt hoạt động từ ngày 30/12/2025
      Và "Số khiếu nại, tố cáo đến hạn giải quyết" là 4
      Và "Số khiếu nại, tố cáo giải quyết đúng hạn" là 4
      Và "Số kiến nghị, phản ánh đến hạn giải quyết" là 10
      Và "Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền" là 10
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TC-1.2.3.b-4
    Khung kịch bản: Chưa giải quyết hết đơn thư thì chỉ vi phạm khi đơn vị tồn tại đến hết ngày 31/12
      Biết đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và "Số khiếu nại, tố cáo đến hạn giải quyết" là 4
      Và "Số khiếu nại, tố cáo giải quyết đúng hạn" là 3
      Và "Số kiến nghị, phản ánh đến hạn giải quyết" là 10
      Và "Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền" là 9
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 29/12/2025    | Không áp dụng | kỳ quá ngắn          |
        | 30/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 31/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/01/2026    | Vi phạm       | quá hạn              |

    @TC-1.2.3.b-4
    Khung kịch bản: Giải quyết đơn thư: từ năm 2025 trở đi, năm nào cũng xét
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và "Số khiếu nại, tố cáo đến hạn giải quyết" là 4
      Và "Số khiếu nại, tố cáo giải quyết đúng hạn" là 3
      Và "Số kiến nghị, phản ánh đến hạn giải quyết" là 10
      Và "Số kiến nghị, phản ánh đã giải quyết hoặc chuyển cấp có thẩm quyền" là 10
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | kết quả       | lý do                  |
        | 2024 | Không áp dụng | trước ngày có hiệu lực |
        | 2025 | Vi phạm       | quá hạn                |
        | 2026 | Vi phạm       | quá hạn                |

    @TC-1.2.3.b-5
    Khung kịch bản: Đơn vị nào cả năm không hướng dẫn công dân thì vi phạm
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Hoạt động hướng dẫn công dân về khiếu nại, tố cáo" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                               | loại                             | nơi                            | kết quả       | lý do            |
        | Ủy ban nhân dân xã Tân Cương         | Ủy ban nhân dân cấp xã           | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Phòng Văn hóa - Xã hội               | Cơ quan nhà nước                 | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Trường Tiểu học Đồi Chè              | Đơn vị sự nghiệp công lập        | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Tân Cương | Ủy ban Mặt trận Tổ quốc Việt Nam | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Hội Nông dân xã Tân Cương            | Tổ chức chính trị - xã hội       | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Xóm Đồi Chè                          | Thôn, xóm, tổ dân phố            | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Hợp tác xã Chè Đồi Xanh              | Tổ chức có sử dụng lao động      | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Công ty Thủy lợi Đồi Xanh            | Doanh nghiệp nhà nước            | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân xã Tân Cương       | Hội đồng nhân dân cấp xã         | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Đảng ủy xã Tân Cương                 | Cấp ủy, ban đảng                 | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Đại Phúc          | Ủy ban nhân dân cấp xã           | xã Đại Phúc, tỉnh Thái Nguyên  | Không áp dụng | khác địa bàn     |
        | Ủy ban nhân dân xã Quảng Uyên        | Ủy ban nhân dân cấp xã           | xã Quảng Uyên, tỉnh Cao Bằng   | Không áp dụng | khác địa bàn     |

    @TC-1.2.3.b-5
    Kịch bản: Hướng dẫn một lần thì đạt ngay, không phải chờ hết năm
      Biết có "Hoạt động hướng dẫn công dân về khiếu nại, tố cáo" ngày 20/11/2025
      Khi đánh giá vào ngày 20/11/2025
      Thì kết quả là "Đạt"

    @TC-1.2.3.b-5
    Khung kịch bản: Phải hướng dẫn trong năm, kể cả trước ngày 01/10/2025
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và có "Hoạt động hướng dẫn công dân về khiếu nại, tố cáo" ngày <ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | kết quả |
        | 31/12/2024 | Vi phạm |
        | 01/01/2025 | Đạt     |
        | 30/09/2025 | Đạt     |
        | 31/12/2025 | Đạt     |
        | 01/01/2026 | Vi phạm |

    @TC-1.2.3.b-5
    Khung kịch bản: Chưa hướng dẫn, hạn đến hết ngày 31/12
      Biết không có "Hoạt động hướng dẫn công dân về khiếu nại, tố cáo" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 01/10/2025    | Chưa đến hạn |
        | 30/12/2025    | Chưa đến hạn |
        | 31/12/2025    | Chưa đến hạn |
        | 01/01/2026    | Vi phạm      |

    @TC-1.2.3.b-5
    Kịch bản: Hoạt động hướng dẫn không ghi ngày
      Biết có "Hoạt động hướng dẫn công dân về khiếu nại, tố cáo" không ghi ngày
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.3.b-5
    Kịch bản: Chưa báo cáo việc hướng dẫn công dân
      Biết chưa báo cáo "Hoạt động hướng dẫn công dân về khiếu nại, tố cáo"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.3.b-5
    Khung kịch bản: Chưa hướng dẫn và hồ sơ chưa khóa hết năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và không có "Hoạt động hướng dẫn công dân về khiếu nại, tố cáo" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do            |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ |
        | 31/12/2025  | Vi phạm         | không có         |

    @TC-1.2.3.b-5
    Khung kịch bản: Hướng dẫn khiếu nại, tố cáo: đơn vị mới thành lập chỉ bị xét khi có đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Hoạt động hướng dẫn công dân về khiếu nại, tố cáo" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do                |
        | 01/07/2025     | Vi phạm       | không có             |
        | 03/10/2025     | Vi phạm       | không có             |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn          |
        | 01/01/2026     | Không áp dụng | đơn vị không tồn tại |

    @TC-1.2.3.b-5
    Kịch bản: Đơn vị giải thể sau 90 ngày thực hiện Nghị quyết nhưng đã hướng dẫn công dân thì vẫn đạt
      Biết đơn vị chấm dứt hoạt động từ ngày 30/12/2025
      Và có "Hoạt động hướng dẫn công dân về khiếu nại, tố cáo" ngày 20/11/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TC-1.2.3.b-5
    Khung kịch bản: Chưa hướng dẫn công dân thì chỉ vi phạm khi đơn vị tồn tại đến hết ngày 31/12
      Biết đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và không có "Hoạt động hướng dẫn công dân về khiếu nại, tố cáo" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 29/12/2025    | Không áp dụng | kỳ quá ngắn          |
        | 30/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 31/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/01/2026    | Vi phạm       | không có             |

    @TC-1.2.3.b-5
    Khung kịch bản: Từ năm 2025 trở đi, năm nào cũng phải hướng dẫn
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và không có "Hoạt động hướng dẫn công dân về khiếu nại, tố cáo" nào
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | kết quả       | lý do                  |
        | 2024 | Không áp dụng | trước ngày có hiệu lực |
        | 2025 | Vi phạm       | không có               |
        | 2026 | Vi phạm       | không có               |

  Quy tắc: Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng (điểm c khoản 2.3)

    @TC-1.2.3.c-1
    Khung kịch bản: Đơn vị nào thuộc diện phải có Ban mà không có thì vi phạm
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 0
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | đơn vị                               | loại                             | nơi                            | kết quả       | lý do            |
        | Ủy ban nhân dân xã Tân Cương         | Ủy ban nhân dân cấp xã           | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Phòng Văn hóa - Xã hội               | Cơ quan nhà nước                 | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Trường Tiểu học Đồi Chè              | Đơn vị sự nghiệp công lập        | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Ủy ban Mặt trận Tổ quốc xã Tân Cương | Ủy ban Mặt trận Tổ quốc Việt Nam | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Hội Nông dân xã Tân Cương            | Tổ chức chính trị - xã hội       | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Xóm Đồi Chè                          | Thôn, xóm, tổ dân phố            | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Hợp tác xã Chè Đồi Xanh              | Tổ chức có sử dụng lao động      | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Công ty Thủy lợi Đồi Xanh            | Doanh nghiệp nhà nước            | xã Tân Cương, tỉnh Thái Nguyên | Vi phạm       | không có         |
        | Hội đồng nhân dân xã Tân Cương       | Hội đồng nhân dân cấp xã         | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Đảng ủy xã Tân Cương                 | Cấp ủy, ban đảng                 | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Đại Phúc          | Ủy ban nhân dân cấp xã           | xã Đại Phúc, tỉnh Thái Nguyên  | Không áp dụng | khác địa bàn     |
        | Ủy ban nhân dân xã Quảng Uyên        | Ủy ban nhân dân cấp xã           | xã Quảng Uyên, tỉnh Cao Bằng   | Không áp dụng | khác địa bàn     |

    @TC-1.2.3.c-1
    Kịch bản: Có Ban, có chương trình, có giám sát và mọi kiến nghị được trả lời
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 15/07/2025
      Và có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày 01/08/2025, năm: 2025
      Và có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" ngày 20/11/2025
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 3
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 3
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TC-1.2.3.c-1
    Kịch bản: Không có kiến nghị nào của Ban thì không xét việc trả lời
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 15/07/2025
      Và có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày 01/08/2025, năm: 2025
      Và có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" ngày 20/11/2025
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 0
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TC-1.2.3.c-1
    Kịch bản: Không có Ban
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Và có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày 01/08/2025, năm: 2025
      Và có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" ngày 20/11/2025
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 3
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 3
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.3.c-1
    Kịch bản: Có Ban nhưng không có chương trình công tác năm
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 15/07/2025
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" ngày 20/11/2025
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 3
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 3
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.3.c-1
    Kịch bản: Có Ban nhưng cả năm không kiểm tra, giám sát
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 15/07/2025
      Và có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày 01/08/2025, năm: 2025
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 3
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 3
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.3.c-1
    Khung kịch bản: Mọi kiến nghị của Ban phải được trả lời đúng hạn
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 15/07/2025
      Và có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày 01/08/2025, năm: 2025
      Và có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" ngày 20/11/2025
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 30
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là <số được trả lời>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | số được trả lời | kết quả |
        | 0               | Vi phạm |
        | 29              | Vi phạm |
        | 30              | Đạt     |

    @TC-1.2.3.c-1
    Kịch bản: Còn một kiến nghị của Ban chưa được trả lời
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 15/07/2025
      Và có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày 01/08/2025, năm: 2025
      Và có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" ngày 20/11/2025
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 3
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 2
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.3.c-1
    Kịch bản: Không kiến nghị nào của Ban được trả lời
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 15/07/2025
      Và có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày 01/08/2025, năm: 2025
      Và có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" ngày 20/11/2025
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 3
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.3.c-1
    Khung kịch bản: Chương trình công tác phải là của năm được xét
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 15/07/2025
      Và có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày 20/12/2024, năm: <năm của chương trình>
      Và có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" ngày 20/11/2025
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 0
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | năm của chương trình | kết quả |
        | 2024                 | Vi phạm |
        | 2025                 | Đạt     |
        | 2026                 | Vi phạm |

    @TC-1.2.3.c-1
    Khung kịch bản: Chương trình công tác phải ban hành trước khi hết năm
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 15/07/2025
      Và có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày <ngày ban hành>, năm: 2025
      Và có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" ngày 20/11/2025
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 0
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày ban hành | kết quả |
        | 20/12/2024    | Đạt     |
        | 31/12/2025    | Đạt     |
        | 01/01/2026    | Vi phạm |

    @TC-1.2.3.c-1
    Kịch bản: Chương trình công tác của năm 2025 ban hành sang năm 2026 là quá hạn
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 15/07/2025
      Và có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày 05/01/2026, năm: 2025
      Và có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" ngày 20/11/2025
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 0
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là 5

    @TC-1.2.3.c-1
    Khung kịch bản: Ban phải còn nhiệm kỳ trong năm
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2023, có hiệu lực đến: <hết nhiệm kỳ>
      Và có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày 01/08/2025, năm: 2025
      Và có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" ngày 20/11/2025
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 0
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | hết nhiệm kỳ | kết quả |
        | 31/12/2024   | Vi phạm |
        | 01/01/2025   | Đạt     |
        | 31/12/2025   | Đạt     |

    @TC-1.2.3.c-1
    Kịch bản: Ban hết nhiệm kỳ từ năm trước được coi là không có Ban
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2022, có hiệu lực đến: 31/12/2024
      Và có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày 01/08/2025, năm: 2025
      Và có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" ngày 20/11/2025
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 0
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.3.c-1
    Khung kịch bản: Ban phải được công nhận trước khi hết năm
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày <ngày công nhận>
      Và có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày 01/08/2025, năm: 2025
      Và có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" ngày 20/11/2025
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 0
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày công nhận | kết quả |
        | 31/12/2025     | Đạt     |
        | 01/01/2026     | Vi phạm |

    @TC-1.2.3.c-1
    Khung kịch bản: Cuộc kiểm tra, giám sát của Ban phải ở trong năm, kể cả trước ngày 01/10/2025
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 15/07/2025
      Và có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày 01/08/2025, năm: 2025
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 0
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 0
      Và có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" ngày <ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | kết quả |
        | 31/12/2024 | Vi phạm |
        | 01/01/2025 | Đạt     |
        | 30/09/2025 | Đạt     |
        | 31/12/2025 | Đạt     |
        | 01/01/2026 | Vi phạm |

    @TC-1.2.3.c-1
    Khung kịch bản: Chỉ xét đơn vị thuộc diện phải có Ban
      Biết <khai báo>
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 0
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | khai báo                                                 | kết quả         | lý do                         |
        | "Thuộc diện phải có Ban Thanh tra nhân dân" là có        | Vi phạm         | không có                      |
        | "Thuộc diện phải có Ban Thanh tra nhân dân" là không     | Không áp dụng   | không thuộc điều kiện áp dụng |
        | chưa báo cáo "Thuộc diện phải có Ban Thanh tra nhân dân" | Chưa đủ dữ liệu | chưa báo cáo dữ kiện          |

    @TC-1.2.3.c-1
    Khung kịch bản: Chưa xác định có thuộc diện hay không: đơn vị từ 7 người trở xuống không bắt buộc
      Biết hồ sơ năm 2025 của Trường Tiểu học Đồi Chè, loại "Đơn vị sự nghiệp công lập", xã Tân Cương, tỉnh Thái Nguyên
      Và "tổng số người của đơn vị" là <số người>
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 0
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số người | kết quả         | lý do                         |
        | 6        | Không áp dụng   | không thuộc điều kiện áp dụng |
        | 7        | Không áp dụng   | không thuộc điều kiện áp dụng |
        | 8        | Chưa đủ dữ liệu | chưa báo cáo dữ kiện          |

    @TC-1.2.3.c-1
    Kịch bản: Đơn vị ít người nhưng đã xác định thuộc diện phải có Ban
      Biết hồ sơ năm 2025 của Trường Tiểu học Đồi Chè, loại "Đơn vị sự nghiệp công lập", xã Tân Cương, tỉnh Thái Nguyên
      Và "tổng số người của đơn vị" là 5
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 0
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.3.c-1
    Kịch bản: Đơn vị đông người nhưng đã xác định không thuộc diện phải có Ban
      Biết hồ sơ năm 2025 của Trường Tiểu học Đồi Chè, loại "Đơn vị sự nghiệp công lập", xã Tân Cương, tỉnh Thái Nguyên
      Và "tổng số người của đơn vị" là 50
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là không
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 0
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không thuộc điều kiện áp dụng"

    @TC-1.2.3.c-1
    Khung kịch bản: Ban Thanh tra nhân dân: chưa có Ban, hạn đến hết ngày 31/12
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 0
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"
      Và hạn cuối là ngày 31/12/2025

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 01/10/2025    | Chưa đến hạn |
        | 30/12/2025    | Chưa đến hạn |
        | 31/12/2025    | Chưa đến hạn |
        | 01/01/2026    | Vi phạm      |

    @TC-1.2.3.c-1
    Khung kịch bản: Ban Thanh tra nhân dân: đủ các việc khác nhưng còn một nội dung chưa báo cáo
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 15/07/2025
      Và có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày 01/08/2025, năm: 2025
      Và có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" ngày 20/11/2025
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 3
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 3
      Và chưa báo cáo "<nội dung chưa báo cáo>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | nội dung chưa báo cáo                                                  | kết quả         | lý do                |
        | Văn bản công nhận Ban Thanh tra nhân dân                               | Chưa đủ dữ liệu | chưa báo cáo dữ kiện |
        | Chương trình công tác năm của Ban Thanh tra nhân dân                   | Chưa đủ dữ liệu | chưa báo cáo dữ kiện |
        | Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân                     | Chưa đủ dữ liệu | chưa báo cáo dữ kiện |
        | Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân                       | Chưa đủ dữ liệu | chưa báo cáo dữ kiện |
        | Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn | Chưa đủ dữ liệu | chưa báo cáo dữ kiện |

    @TC-1.2.3.c-1
    Khung kịch bản: Ban Thanh tra nhân dân: Ban chưa giám sát và hồ sơ chưa khóa hết năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 15/07/2025
      Và có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày 01/08/2025, năm: 2025
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 0
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do            |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ |
        | 31/12/2025  | Vi phạm         | không có         |

    @TC-1.2.3.c-1
    Khung kịch bản: Ban Thanh tra nhân dân: đơn vị mới thành lập chỉ bị xét khi có đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 0
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do                |
        | 01/07/2025     | Vi phạm       | không có             |
        | 03/10/2025     | Vi phạm       | không có             |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn          |
        | 01/01/2026     | Không áp dụng | đơn vị không tồn tại |

    @TC-1.2.3.c-1
    Kịch bản: Ban Thanh tra nhân dân: đơn vị giải thể sau 90 ngày thực hiện Nghị quyết nhưng đã có Ban hoạt động thì vẫn đạt
      Biết đơn vị chấm dứt hoạt động từ ngày 30/12/2025
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 15/07/2025
      Và có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày 01/08/2025, năm: 2025
      Và có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" ngày 20/11/2025
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 3
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 3
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TC-1.2.3.c-1
    Khung kịch bản: Ban Thanh tra nhân dân: chưa có Ban hoạt động thì chỉ vi phạm khi đơn vị tồn tại đến hết ngày 31/12
      Biết đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 0
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 29/12/2025    | Không áp dụng | kỳ quá ngắn          |
        | 30/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 31/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/01/2026    | Vi phạm       | không có             |

    @TC-1.2.3.c-1
    Kịch bản: Đơn vị giải thể khi Ban mới có chương trình mà chưa giám sát
      Biết đơn vị chấm dứt hoạt động từ ngày 30/12/2025
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 15/07/2025
      Và có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày 01/08/2025, năm: 2025
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 0
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "đơn vị không tồn tại"

    @TC-1.2.3.c-1
    Khung kịch bản: Ban Thanh tra nhân dân: từ năm 2025 trở đi, năm nào cũng xét
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân" là 0
      Và "Số yêu cầu, kiến nghị của Ban Thanh tra nhân dân được trả lời đúng hạn" là 0
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | kết quả       | lý do                  |
        | 2024 | Không áp dụng | trước ngày có hiệu lực |
        | 2025 | Vi phạm       | không có               |
        | 2026 | Vi phạm       | không có               |

    @TC-1.2.3.c-2
    Khung kịch bản: Chỉ xét cấp xã: Ủy ban nhân dân và Mặt trận
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" nào
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
        | Xóm Đồi Chè                          | Thôn, xóm, tổ dân phố            | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Hợp tác xã Chè Đồi Xanh              | Tổ chức có sử dụng lao động      | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Công ty Thủy lợi Đồi Xanh            | Doanh nghiệp nhà nước            | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Hội đồng nhân dân xã Tân Cương       | Hội đồng nhân dân cấp xã         | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Đảng ủy xã Tân Cương                 | Cấp ủy, ban đảng                 | xã Tân Cương, tỉnh Thái Nguyên | Không áp dụng | khác loại đơn vị |
        | Ủy ban nhân dân xã Đại Phúc          | Ủy ban nhân dân cấp xã           | xã Đại Phúc, tỉnh Thái Nguyên  | Không áp dụng | khác địa bàn     |
        | Ủy ban nhân dân xã Quảng Uyên        | Ủy ban nhân dân cấp xã           | xã Quảng Uyên, tỉnh Cao Bằng   | Không áp dụng | khác địa bàn     |

    @TC-1.2.3.c-2
    Kịch bản: Một dự án, có Ban, có kế hoạch và một cuộc giám sát thì đạt ngay
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/07/2025, tên dự án: Đường xóm Đồi Chè
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 01/08/2025, năm: 2025; tên dự án: Đường xóm Đồi Chè
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/11/2025, tên dự án: Đường xóm Đồi Chè
      Khi đánh giá vào ngày 20/11/2025
      Thì kết quả là "Đạt"

    @TC-1.2.3.c-2
    Kịch bản: Hai dự án đều có Ban, kế hoạch và giám sát
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 2
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/07/2025, tên dự án: Đường xóm Đồi Chè
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/07/2025, tên dự án: Nhà văn hóa xóm Bến Đò
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 01/08/2025, năm: 2025; tên dự án: Đường xóm Đồi Chè
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 01/08/2025, năm: 2025; tên dự án: Nhà văn hóa xóm Bến Đò
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/11/2025, tên dự án: Đường xóm Đồi Chè
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/11/2025, tên dự án: Nhà văn hóa xóm Bến Đò
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TC-1.2.3.c-2
    Khung kịch bản: Mỗi dự án phải có một Ban
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là <số dự án>
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/07/2025, tên dự án: Đường xóm Đồi Chè
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/07/2025, tên dự án: Nhà văn hóa xóm Bến Đò
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 01/08/2025, năm: 2025; tên dự án: Đường xóm Đồi Chè
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 01/08/2025, năm: 2025; tên dự án: Nhà văn hóa xóm Bến Đò
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/11/2025, tên dự án: Đường xóm Đồi Chè
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/11/2025, tên dự án: Nhà văn hóa xóm Bến Đò
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | số dự án | kết quả |
        | 2        | Đạt     |
        | 3        | Vi phạm |

    @TC-1.2.3.c-2
    Kịch bản: Dự án có Ban nhưng Ban không có kế hoạch
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/07/2025, tên dự án: Đường xóm Đồi Chè
      Và không có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/11/2025, tên dự án: Đường xóm Đồi Chè
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.3.c-2
    Kịch bản: Dự án có Ban nhưng Ban không giám sát
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/07/2025, tên dự án: Đường xóm Đồi Chè
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 01/08/2025, năm: 2025; tên dự án: Đường xóm Đồi Chè
      Và không có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.3.c-2
    Kịch bản: Một trong ba dự án chưa có Ban
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 3
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/07/2025, tên dự án: Đường xóm Đồi Chè
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/07/2025, tên dự án: Nhà văn hóa xóm Bến Đò
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 01/08/2025, năm: 2025; tên dự án: Đường xóm Đồi Chè
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 01/08/2025, năm: 2025; tên dự án: Nhà văn hóa xóm Bến Đò
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/11/2025, tên dự án: Đường xóm Đồi Chè
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/11/2025, tên dự án: Nhà văn hóa xóm Bến Đò
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.3.c-2
    Khung kịch bản: Ban thành lập từ năm trước còn hiệu lực thì năm nay vẫn phải có kế hoạch và giám sát
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/07/2024, tên dự án: Đường xóm Đồi Chè
      Và có "<việc đã làm>" ngày 20/11/2025, tên dự án: Đường xóm Đồi Chè<năm>
      Và không có "<việc chưa làm>" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

      Dữ liệu:
        | việc đã làm                                             | năm         | việc chưa làm                                           |
        | Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng     |             | Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng |
        | Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng | ; năm: 2025 | Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng     |

    @TC-1.2.3.c-2
    Kịch bản: Kế hoạch của Ban này không thay được cho Ban khác
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 2
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/07/2025, tên dự án: Đường xóm Đồi Chè
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/07/2025, tên dự án: Nhà văn hóa xóm Bến Đò
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 01/08/2025, năm: 2025; tên dự án: Đường xóm Đồi Chè
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/11/2025, tên dự án: Đường xóm Đồi Chè
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/11/2025, tên dự án: Nhà văn hóa xóm Bến Đò
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.3.c-2
    Kịch bản: Giám sát dự án này không thay được cho dự án khác
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 2
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/07/2025, tên dự án: Đường xóm Đồi Chè
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/07/2025, tên dự án: Nhà văn hóa xóm Bến Đò
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 01/08/2025, năm: 2025; tên dự án: Đường xóm Đồi Chè
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 01/08/2025, năm: 2025; tên dự án: Nhà văn hóa xóm Bến Đò
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/11/2025, tên dự án: Đường xóm Đồi Chè
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.3.c-2
    Kịch bản: Tên dự án viết hoa, viết thường khác nhau vẫn là một dự án
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/07/2025, tên dự án: Đường xóm Đồi Chè
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 01/08/2025, năm: 2025; tên dự án: ĐƯỜNG XÓM ĐỒI CHÈ
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/11/2025, tên dự án: đường xóm đồi chè
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TC-1.2.3.c-2
    Khung kịch bản: Kế hoạch giám sát phải là của năm được xét
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/07/2025, tên dự án: Đường xóm Đồi Chè
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 01/08/2025, năm: <năm của kế hoạch>; tên dự án: Đường xóm Đồi Chè
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/11/2025, tên dự án: Đường xóm Đồi Chè
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | năm của kế hoạch | kết quả |
        | 2024             | Vi phạm |
        | 2025             | Đạt     |
        | 2026             | Vi phạm |

    @TC-1.2.3.c-2
    Khung kịch bản: Kế hoạch giám sát phải ban hành trước khi hết năm
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/07/2024, tên dự án: Đường xóm Đồi Chè
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày <ngày ban hành>, năm: 2025; tên dự án: Đường xóm Đồi Chè
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/11/2025, tên dự án: Đường xóm Đồi Chè
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày ban hành | kết quả |
        | 20/12/2024    | Đạt     |
        | 31/12/2025    | Đạt     |
        | 01/01/2026    | Vi phạm |

    @TC-1.2.3.c-2
    Khung kịch bản: Cuộc giám sát của Ban phải ở trong năm, kể cả trước ngày 01/10/2025
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/07/2024, tên dự án: Đường xóm Đồi Chè
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 01/08/2025, năm: 2025; tên dự án: Đường xóm Đồi Chè
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày <ngày>, tên dự án: Đường xóm Đồi Chè
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày       | kết quả |
        | 31/12/2024 | Vi phạm |
        | 01/01/2025 | Đạt     |
        | 30/09/2025 | Đạt     |
        | 31/12/2025 | Đạt     |
        | 01/01/2026 | Vi phạm |

    @TC-1.2.3.c-2
    Khung kịch bản: Quyết định thành lập Ban phải còn hiệu lực trong năm
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/07/2023, tên dự án: Đường xóm Đồi Chè; có hiệu lực đến: <hiệu lực đến>
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 01/08/2025, năm: 2025; tên dự án: Đường xóm Đồi Chè
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/11/2025, tên dự án: Đường xóm Đồi Chè
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | hiệu lực đến | kết quả |
        | 31/12/2024   | Vi phạm |
        | 01/01/2025   | Đạt     |
        | 31/12/2025   | Đạt     |

    @TC-1.2.3.c-2
    Kịch bản: Quyết định thành lập Ban hết hiệu lực từ năm trước được coi là không có Ban
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/07/2023, tên dự án: Đường xóm Đồi Chè; có hiệu lực đến: 31/12/2024
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 01/08/2025, năm: 2025; tên dự án: Đường xóm Đồi Chè
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/11/2025, tên dự án: Đường xóm Đồi Chè
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.3.c-2
    Khung kịch bản: Ban phải được thành lập trước khi hết năm
      Biết số liệu đầy đủ đến ngày 15/01/2026
      Và "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày <ngày thành lập Ban>, tên dự án: Đường xóm Đồi Chè
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 01/08/2025, năm: 2025; tên dự án: Đường xóm Đồi Chè
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/11/2025, tên dự án: Đường xóm Đồi Chè
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày thành lập Ban | kết quả |
        | 31/12/2025         | Đạt     |
        | 01/01/2026         | Vi phạm |

    @TC-1.2.3.c-2
    Kịch bản: Dự án đã kết thúc từ năm trước thì Ban của dự án đó không phải giám sát nữa
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/07/2025, tên dự án: Đường xóm Đồi Chè
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 01/08/2025, năm: 2025; tên dự án: Đường xóm Đồi Chè
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/11/2025, tên dự án: Đường xóm Đồi Chè
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/07/2023, tên dự án: Nhà văn hóa xóm Bến Đò; có hiệu lực đến: 31/12/2024
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TC-1.2.3.c-2
    Khung kịch bản: Không có dự án thuộc diện giám sát thì không xét, nhưng phải hết năm mới kết luận
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 0
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả       |
        | 31/12/2025    | Chưa đến hạn  |
        | 01/01/2026    | Không áp dụng |

    @TC-1.2.3.c-2
    Khung kịch bản: Không có dự án và hồ sơ chưa khóa hết năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 0
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do                         |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ              |
        | 31/12/2025  | Không áp dụng   | không thuộc điều kiện áp dụng |

    @TC-1.2.3.c-2
    Kịch bản: Hết năm không có dự án thuộc diện giám sát, lý do không xét
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 0
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không thuộc điều kiện áp dụng"

    @TC-1.2.3.c-2
    Kịch bản: Kế hoạch không ghi tên dự án
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/07/2025, tên dự án: Đường xóm Đồi Chè
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 01/08/2025, năm: 2025
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/11/2025, tên dự án: Đường xóm Đồi Chè
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.3.c-2
    Kịch bản: Cuộc giám sát không ghi tên dự án
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/07/2025, tên dự án: Đường xóm Đồi Chè
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 01/08/2025, năm: 2025; tên dự án: Đường xóm Đồi Chè
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/11/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.3.c-2
    Khung kịch bản: Ban Giám sát đầu tư của cộng đồng: chưa có Ban, hạn đến hết ngày 31/12
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" nào
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

    @TC-1.2.3.c-2
    Khung kịch bản: Có Ban nhưng chưa có kế hoạch, hạn đến hết ngày 31/12
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/07/2025, tên dự án: Đường xóm Đồi Chè
      Và không có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/11/2025, tên dự án: Đường xóm Đồi Chè
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 31/12/2025    | Chưa đến hạn |
        | 01/01/2026    | Vi phạm      |

    @TC-1.2.3.c-2
    Khung kịch bản: Có Ban nhưng chưa giám sát, hạn đến hết ngày 31/12
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/07/2025, tên dự án: Đường xóm Đồi Chè
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 01/08/2025, năm: 2025; tên dự án: Đường xóm Đồi Chè
      Và không có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "<kết quả>"

      Dữ liệu:
        | ngày đánh giá | kết quả      |
        | 31/12/2025    | Chưa đến hạn |
        | 01/01/2026    | Vi phạm      |

    @TC-1.2.3.c-2
    Khung kịch bản: Ban Giám sát đầu tư của cộng đồng: đủ các việc khác nhưng còn một nội dung chưa báo cáo
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/07/2025, tên dự án: Đường xóm Đồi Chè
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 01/08/2025, năm: 2025; tên dự án: Đường xóm Đồi Chè
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/11/2025, tên dự án: Đường xóm Đồi Chè
      Và chưa báo cáo "<nội dung chưa báo cáo>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | nội dung chưa báo cáo                                   | kết quả         | lý do                |
        | Số chương trình, dự án thuộc diện cộng đồng giám sát    | Chưa đủ dữ liệu | chưa báo cáo dữ kiện |
        | Quyết định thành lập Ban Giám sát đầu tư của cộng đồng  | Chưa đủ dữ liệu | chưa báo cáo dữ kiện |
        | Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng | Chưa đủ dữ liệu | chưa báo cáo dữ kiện |
        | Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng     | Chưa đủ dữ liệu | chưa báo cáo dữ kiện |

    @TC-1.2.3.c-2
    Khung kịch bản: Ban Giám sát đầu tư của cộng đồng: Ban chưa giám sát và hồ sơ chưa khóa hết năm
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/07/2025, tên dự án: Đường xóm Đồi Chè
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 01/08/2025, năm: 2025; tên dự án: Đường xóm Đồi Chè
      Và không có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | số liệu đến | kết quả         | lý do            |
        | 30/12/2025  | Chưa đủ dữ liệu | hồ sơ chưa đủ kỳ |
        | 31/12/2025  | Vi phạm         | không có         |

    @TC-1.2.3.c-2
    Khung kịch bản: Ban Giám sát đầu tư của cộng đồng: đơn vị mới thành lập chỉ bị xét khi có đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày thành lập | kết quả       | lý do                |
        | 01/07/2025     | Vi phạm       | không có             |
        | 03/10/2025     | Vi phạm       | không có             |
        | 04/10/2025     | Không áp dụng | kỳ quá ngắn          |
        | 01/01/2026     | Không áp dụng | đơn vị không tồn tại |

    @TC-1.2.3.c-2
    Kịch bản: Ban Giám sát đầu tư của cộng đồng: đơn vị giải thể sau 90 ngày thực hiện Nghị quyết nhưng đã có Ban hoạt động thì vẫn đạt
      Biết đơn vị chấm dứt hoạt động từ ngày 30/12/2025
      Và "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/07/2025, tên dự án: Đường xóm Đồi Chè
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 01/08/2025, năm: 2025; tên dự án: Đường xóm Đồi Chè
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/11/2025, tên dự án: Đường xóm Đồi Chè
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TC-1.2.3.c-2
    Khung kịch bản: Ban Giám sát đầu tư của cộng đồng: chưa có Ban hoạt động thì chỉ vi phạm khi đơn vị tồn tại đến hết ngày 31/12
      Biết đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Và "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | ngày chấm dứt | kết quả       | lý do                |
        | 29/12/2025    | Không áp dụng | kỳ quá ngắn          |
        | 30/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 31/12/2025    | Không áp dụng | đơn vị không tồn tại |
        | 01/01/2026    | Vi phạm       | không có             |

    @TC-1.2.3.c-2
    Kịch bản: Xã giải thể khi Ban mới có kế hoạch mà chưa giám sát
      Biết đơn vị chấm dứt hoạt động từ ngày 30/12/2025
      Và "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/07/2025, tên dự án: Đường xóm Đồi Chè
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 01/08/2025, năm: 2025; tên dự án: Đường xóm Đồi Chè
      Và không có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "đơn vị không tồn tại"

    @TC-1.2.3.c-2
    Khung kịch bản: Ban Giám sát đầu tư của cộng đồng: từ năm 2025 trở đi, năm nào cũng xét
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "<kết quả>", lý do "<lý do>"

      Dữ liệu:
        | năm  | kết quả       | lý do                  |
        | 2024 | Không áp dụng | trước ngày có hiệu lực |
        | 2025 | Vi phạm       | không có               |
        | 2026 | Vi phạm       | không có               |
