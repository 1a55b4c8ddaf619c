# language: vi
Tính năng: Nghị quyết số 99/NQ-HĐND của Hội đồng nhân dân thành phố Hải Phòng - thông tin, tuyên truyền, phối hợp (khoản 1 Điều 2)

  Các việc hằng năm tính từ năm 2025 và phải xong trước khi hết ngày 31/12.
  Chỉ xét địa bàn Hải Phòng trước ngày 01/07/2025.

  Bối cảnh:
    Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng

  Quy tắc: Điểm a khoản 1 Điều 2 - tuyên truyền bằng nhiều hình thức

    @HP-2.1.a-1
    Khung kịch bản: Hai hoạt động phải khác hình thức
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/04/2025, hình thức: <hình thức thứ nhất>
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 12/05/2025, hình thức: <hình thức thứ hai>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | hình thức thứ nhất | hình thức thứ hai | kết quả                              |
        | họp cơ quan        | loa truyền thanh  | "Đạt"                                |
        | tờ rơi             | mạng xã hội       | "Đạt"                                |
        | họp cơ quan        | họp cơ quan       | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | hình thức khác     | cuộc thi          | "Đạt"                                |

    @HP-2.1.a-1
    Kịch bản: Chỉ có một hoạt động một hình thức thì chưa đạt chỉ tiêu
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/04/2025, hình thức: họp cơ quan
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đạt chỉ tiêu"

    @HP-2.1.a-1
    Kịch bản: Ba hình thức vẫn đạt
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/04/2025, hình thức: họp cơ quan
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 12/05/2025, hình thức: loa truyền thanh
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 01/06/2025, hình thức: tờ rơi
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @HP-2.1.a-1
    Kịch bản: Một hoạt động dùng hai hình thức cũng đạt
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/04/2025, hình thức: họp cơ quan và tờ rơi
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @HP-2.1.a-1
    Khung kịch bản: Hình thức thứ hai cũng phải dùng trong năm
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày <ngày>, hình thức: loa truyền thanh
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/04/2025, hình thức: họp cơ quan
      Và số liệu đầy đủ đến ngày 15/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày       | kết quả                              |
        | 31/12/2024 | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 01/01/2025 | "Đạt"                                |
        | 31/12/2025 | "Đạt"                                |
        | 01/01/2026 | "Vi phạm", lý do "chưa đạt chỉ tiêu" |

    @HP-2.1.a-1
    Khung kịch bản: Đạt ngay từ ngày thực hiện - nhiều hình thức
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 15/09/2025, hình thức: loa truyền thanh
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/04/2025, hình thức: họp cơ quan
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả        |
        | 14/09/2025    | "Chưa đến hạn" |
        | 15/09/2025    | "Đạt"          |

    @HP-2.1.a-1
    Kịch bản: Hoạt động thứ hai không ghi hình thức thì chưa đủ dữ liệu
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/04/2025, hình thức: họp cơ quan
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 12/05/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @HP-2.1.a-1
    Khung kịch bản: Chưa làm thì được chờ đến hết ngày 31/12 - nhiều hình thức
      Biết không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025
      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 30/12/2025    | "Chưa đến hạn"              |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @HP-2.1.a-1
    Khung kịch bản: Hồ sơ phải đầy đủ đến ngày cuối mới kết luận là chưa làm - nhiều hình thức
      Biết không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và số liệu đầy đủ đến ngày <đầy đủ đến ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến ngày | kết quả                                     |
        | 30/12/2025      | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025      | "Vi phạm", lý do "không có"                 |

    @HP-2.1.a-1
    Kịch bản: Kỳ sáu tháng đầu năm chưa bị kết luận cho cả năm - nhiều hình thức
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @HP-2.1.a-1
    Khung kịch bản: Chưa báo cáo thì chưa đủ dữ liệu - nhiều hình thức
      Biết không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và chưa báo cáo "<nội dung chưa báo cáo>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | nội dung chưa báo cáo                               |
        | Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở |

    @HP-2.1.a-1
    Khung kịch bản: Loại đơn vị nào phải thực hiện - nhiều hình thức
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/04/2025, hình thức: họp cơ quan
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 12/05/2025, hình thức: loa truyền thanh
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Dữ liệu:
        | đơn vị                                | loại                                       |
        | Ủy ban nhân dân thành phố Hải Phòng   | Ủy ban nhân dân cấp tỉnh                   |
        | Ủy ban nhân dân huyện Tiên Lãng       | Ủy ban nhân dân cấp huyện                  |
        | Ủy ban nhân dân xã Vĩnh Bảo           | Ủy ban nhân dân cấp xã                     |
        | Chi cục Thủy lợi Hải Phòng            | Cơ quan nhà nước                           |
        | Sở Tư pháp thành phố Hải Phòng        | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh |
        | Trường Trung học phổ thông Thái Phiên | Đơn vị sự nghiệp công lập                  |

    @HP-2.1.a-1
    Khung kịch bản: Loại đơn vị khác và đơn vị ngoài địa bàn không thuộc diện - nhiều hình thức
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                                | loại                             | nơi                                                 | lý do            |
        | Thôn Đông Lôi                         | Thôn, xóm, tổ dân phố            | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Công ty Thủy lợi An Hải               | Doanh nghiệp nhà nước            | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Công ty cổ phần May Vĩnh Bảo          | Tổ chức có sử dụng lao động      | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội đồng nhân dân thành phố Hải Phòng | Hội đồng nhân dân cấp tỉnh       | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội đồng nhân dân xã Vĩnh Bảo         | Hội đồng nhân dân cấp xã         | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Vĩnh Bảo   | Ủy ban Mặt trận Tổ quốc Việt Nam | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội Nông dân xã Vĩnh Bảo              | Tổ chức chính trị - xã hội       | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Đảng ủy xã Vĩnh Bảo                   | Cấp ủy, ban đảng                 | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội đồng nhân dân huyện Tiên Lãng     | Hội đồng nhân dân cấp huyện      | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Ủy ban nhân dân xã Nam Sách           | Ủy ban nhân dân cấp xã           | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) | khác địa bàn     |
        | Ủy ban nhân dân xã Quảng Uyên         | Ủy ban nhân dân cấp xã           | tỉnh Cao Bằng                                       | khác địa bàn     |

    @HP-2.1.a-1
    Khung kịch bản: Năm 2025 là năm đầu tiên phải thực hiện - nhiều hình thức
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | năm  | ngày đánh giá | kết quả                                         |
        | 2024 | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 15/01/2026    | "Vi phạm", lý do "không có"                     |

    @HP-2.1.a-1
    Khung kịch bản: Đơn vị mới lập chỉ bị xét khi có đủ 90 ngày trong năm - nhiều hình thức
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày thành lập | kết quả                                       |
        | 03/10/2025     | "Vi phạm", lý do "không có"                   |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 05/01/2026     | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @HP-2.1.a-1
    Khung kịch bản: Chưa làm mà chấm dứt hoạt động trước khi đến hạn thì không xét - nhiều hình thức
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 31/03/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 01/04/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 31/12/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 01/01/2026  | "Vi phạm", lý do "không có"                   |

    @HP-2.1.a-1
    Kịch bản: Đã làm trước khi chấm dứt hoạt động thì giữ kết quả đạt - nhiều hình thức
      Biết đơn vị chấm dứt hoạt động từ ngày 01/12/2025
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/04/2025, hình thức: họp cơ quan
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 12/05/2025, hình thức: loa truyền thanh
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @HP-2.1.a-1
    Kịch bản: Cấp huyện kết thúc ngày 30/06/2025, chưa làm thì không xét - nhiều hình thức
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Tiên Lãng, loại "Ủy ban nhân dân cấp huyện", thành phố Hải Phòng
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "đơn vị không tồn tại"

    @HP-2.1.a-1
    Kịch bản: Cấp huyện đã làm trước ngày 01/07/2025 thì giữ kết quả đạt - nhiều hình thức
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Tiên Lãng, loại "Ủy ban nhân dân cấp huyện", thành phố Hải Phòng
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/04/2025, hình thức: họp cơ quan
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 12/05/2025, hình thức: loa truyền thanh
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

  Quy tắc: Điểm a khoản 1 Điều 2 - tuyên truyền trong cuộc họp

    @HP-2.1.a-2
    Khung kịch bản: Cơ quan, đơn vị dùng cuộc họp cơ quan, thôn dùng cuộc họp thôn
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/04/2025, hình thức: <hình thức>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đơn vị                                | loại                                       | hình thức        | kết quả                     |
        | Ủy ban nhân dân xã Vĩnh Bảo           | Ủy ban nhân dân cấp xã                     | họp cơ quan      | "Đạt"                       |
        | Ủy ban nhân dân xã Vĩnh Bảo           | Ủy ban nhân dân cấp xã                     | họp thôn         | "Vi phạm", lý do "không có" |
        | Sở Tư pháp thành phố Hải Phòng        | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | họp thôn         | "Vi phạm", lý do "không có" |
        | Trường Trung học phổ thông Thái Phiên | Đơn vị sự nghiệp công lập                  | họp cơ quan      | "Đạt"                       |
        | Thôn Đông Lôi                         | Thôn, xóm, tổ dân phố                      | họp thôn         | "Đạt"                       |
        | Thôn Đông Lôi                         | Thôn, xóm, tổ dân phố                      | họp cơ quan      | "Vi phạm", lý do "không có" |
        | Ủy ban nhân dân xã Vĩnh Bảo           | Ủy ban nhân dân cấp xã                     | loa truyền thanh | "Vi phạm", lý do "không có" |
        | Thôn Đông Lôi                         | Thôn, xóm, tổ dân phố                      | loa truyền thanh | "Vi phạm", lý do "không có" |

    @HP-2.1.a-2
    Khung kịch bản: Phải thực hiện trong năm dương lịch - cuộc họp
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày <ngày>, hình thức: họp cơ quan
      Và số liệu đầy đủ đến ngày 15/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @HP-2.1.a-2
    Khung kịch bản: Đạt ngay từ ngày thực hiện - cuộc họp
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 15/09/2025, hình thức: họp cơ quan
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả        |
        | 14/09/2025    | "Chưa đến hạn" |
        | 15/09/2025    | "Đạt"          |

    @HP-2.1.a-2
    Khung kịch bản: Cuộc họp thôn cũng phải diễn ra trong năm
      Biết hồ sơ năm 2025 của Thôn Đông Lôi, loại "Thôn, xóm, tổ dân phố", thành phố Hải Phòng
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày <ngày>, hình thức: họp thôn
      Và số liệu đầy đủ đến ngày 15/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @HP-2.1.a-2
    Kịch bản: Hoạt động không ghi hình thức thì chưa đủ dữ liệu - cuộc họp
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 12/05/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @HP-2.1.a-2
    Khung kịch bản: Chưa làm thì được chờ đến hết ngày 31/12 - cuộc họp
      Biết không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025
      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 30/12/2025    | "Chưa đến hạn"              |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @HP-2.1.a-2
    Khung kịch bản: Hồ sơ phải đầy đủ đến ngày cuối mới kết luận là chưa làm - cuộc họp
      Biết không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và số liệu đầy đủ đến ngày <đầy đủ đến ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến ngày | kết quả                                     |
        | 30/12/2025      | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025      | "Vi phạm", lý do "không có"                 |

    @HP-2.1.a-2
    Kịch bản: Kỳ sáu tháng đầu năm chưa bị kết luận cho cả năm - cuộc họp
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @HP-2.1.a-2
    Khung kịch bản: Chưa báo cáo thì chưa đủ dữ liệu - cuộc họp
      Biết không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và chưa báo cáo "<nội dung chưa báo cáo>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | nội dung chưa báo cáo                               |
        | Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở |

    @HP-2.1.a-2
    Khung kịch bản: Loại đơn vị nào phải thực hiện - cuộc họp
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/04/2025, hình thức: họp cơ quan
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Dữ liệu:
        | đơn vị                                | loại                                       |
        | Ủy ban nhân dân thành phố Hải Phòng   | Ủy ban nhân dân cấp tỉnh                   |
        | Ủy ban nhân dân huyện Tiên Lãng       | Ủy ban nhân dân cấp huyện                  |
        | Ủy ban nhân dân xã Vĩnh Bảo           | Ủy ban nhân dân cấp xã                     |
        | Chi cục Thủy lợi Hải Phòng            | Cơ quan nhà nước                           |
        | Sở Tư pháp thành phố Hải Phòng        | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh |
        | Trường Trung học phổ thông Thái Phiên | Đơn vị sự nghiệp công lập                  |

    @HP-2.1.a-2
    Khung kịch bản: Loại đơn vị khác và đơn vị ngoài địa bàn không thuộc diện - cuộc họp
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                                | loại                             | nơi                                                 | lý do            |
        | Công ty Thủy lợi An Hải               | Doanh nghiệp nhà nước            | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Công ty cổ phần May Vĩnh Bảo          | Tổ chức có sử dụng lao động      | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội đồng nhân dân thành phố Hải Phòng | Hội đồng nhân dân cấp tỉnh       | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội đồng nhân dân xã Vĩnh Bảo         | Hội đồng nhân dân cấp xã         | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Vĩnh Bảo   | Ủy ban Mặt trận Tổ quốc Việt Nam | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội Nông dân xã Vĩnh Bảo              | Tổ chức chính trị - xã hội       | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Đảng ủy xã Vĩnh Bảo                   | Cấp ủy, ban đảng                 | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội đồng nhân dân huyện Tiên Lãng     | Hội đồng nhân dân cấp huyện      | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Ủy ban nhân dân xã Nam Sách           | Ủy ban nhân dân cấp xã           | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) | khác địa bàn     |
        | Ủy ban nhân dân xã Quảng Uyên         | Ủy ban nhân dân cấp xã           | tỉnh Cao Bằng                                       | khác địa bàn     |

    @HP-2.1.a-2
    Khung kịch bản: Năm 2025 là năm đầu tiên phải thực hiện - cuộc họp
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | năm  | ngày đánh giá | kết quả                                         |
        | 2024 | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 15/01/2026    | "Vi phạm", lý do "không có"                     |

    @HP-2.1.a-2
    Khung kịch bản: Đơn vị mới lập chỉ bị xét khi có đủ 90 ngày trong năm - cuộc họp
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày thành lập | kết quả                                       |
        | 03/10/2025     | "Vi phạm", lý do "không có"                   |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 05/01/2026     | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @HP-2.1.a-2
    Khung kịch bản: Chưa làm mà chấm dứt hoạt động trước khi đến hạn thì không xét - cuộc họp
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 31/03/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 01/04/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 31/12/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 01/01/2026  | "Vi phạm", lý do "không có"                   |

    @HP-2.1.a-2
    Kịch bản: Đã làm trước khi chấm dứt hoạt động thì giữ kết quả đạt - cuộc họp
      Biết đơn vị chấm dứt hoạt động từ ngày 01/12/2025
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/04/2025, hình thức: họp cơ quan
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @HP-2.1.a-2
    Kịch bản: Cấp huyện kết thúc ngày 30/06/2025, chưa làm thì không xét - cuộc họp
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Tiên Lãng, loại "Ủy ban nhân dân cấp huyện", thành phố Hải Phòng
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "đơn vị không tồn tại"

    @HP-2.1.a-2
    Kịch bản: Cấp huyện đã làm trước ngày 01/07/2025 thì giữ kết quả đạt - cuộc họp
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Tiên Lãng, loại "Ủy ban nhân dân cấp huyện", thành phố Hải Phòng
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/04/2025, hình thức: họp cơ quan
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

  Quy tắc: Điểm a khoản 1 Điều 2 - tuyên truyền qua sinh hoạt văn hóa cộng đồng

    @HP-2.1.a-3
    Khung kịch bản: Phải là sinh hoạt văn hóa cộng đồng
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/04/2025, hình thức: <hình thức>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | hình thức                               | kết quả                     |
        | sinh hoạt văn hóa cộng đồng             | "Đạt"                       |
        | họp thôn và sinh hoạt văn hóa cộng đồng | "Đạt"                       |
        | họp thôn                                | "Vi phạm", lý do "không có" |
        | loa truyền thanh                        | "Vi phạm", lý do "không có" |

    @HP-2.1.a-3
    Khung kịch bản: Phải thực hiện trong năm dương lịch - sinh hoạt văn hóa
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày <ngày>, hình thức: sinh hoạt văn hóa cộng đồng
      Và số liệu đầy đủ đến ngày 15/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @HP-2.1.a-3
    Khung kịch bản: Đạt ngay từ ngày thực hiện - sinh hoạt văn hóa
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 15/09/2025, hình thức: sinh hoạt văn hóa cộng đồng
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả        |
        | 14/09/2025    | "Chưa đến hạn" |
        | 15/09/2025    | "Đạt"          |

    @HP-2.1.a-3
    Kịch bản: Hoạt động không ghi hình thức thì chưa đủ dữ liệu - sinh hoạt văn hóa
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 12/05/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @HP-2.1.a-3
    Khung kịch bản: Chưa làm thì được chờ đến hết ngày 31/12 - sinh hoạt văn hóa
      Biết không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025
      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 30/12/2025    | "Chưa đến hạn"              |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @HP-2.1.a-3
    Khung kịch bản: Hồ sơ phải đầy đủ đến ngày cuối mới kết luận là chưa làm - sinh hoạt văn hóa
      Biết không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và số liệu đầy đủ đến ngày <đầy đủ đến ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến ngày | kết quả                                     |
        | 30/12/2025      | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025      | "Vi phạm", lý do "không có"                 |

    @HP-2.1.a-3
    Kịch bản: Kỳ sáu tháng đầu năm chưa bị kết luận cho cả năm - sinh hoạt văn hóa
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @HP-2.1.a-3
    Khung kịch bản: Chưa báo cáo thì chưa đủ dữ liệu - sinh hoạt văn hóa
      Biết không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và chưa báo cáo "<nội dung chưa báo cáo>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | nội dung chưa báo cáo                               |
        | Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở |

    @HP-2.1.a-3
    Khung kịch bản: Loại đơn vị nào phải thực hiện - sinh hoạt văn hóa
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/04/2025, hình thức: sinh hoạt văn hóa cộng đồng
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Dữ liệu:
        | đơn vị                      | loại                   |
        | Ủy ban nhân dân xã Vĩnh Bảo | Ủy ban nhân dân cấp xã |
        | Thôn Đông Lôi               | Thôn, xóm, tổ dân phố  |

    @HP-2.1.a-3
    Khung kịch bản: Loại đơn vị khác và đơn vị ngoài địa bàn không thuộc diện - sinh hoạt văn hóa
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                                | loại                                       | nơi                                                 | lý do            |
        | Ủy ban nhân dân thành phố Hải Phòng   | Ủy ban nhân dân cấp tỉnh                   | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Ủy ban nhân dân huyện Tiên Lãng       | Ủy ban nhân dân cấp huyện                  | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Chi cục Thủy lợi Hải Phòng            | Cơ quan nhà nước                           | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Sở Tư pháp thành phố Hải Phòng        | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Trường Trung học phổ thông Thái Phiên | Đơn vị sự nghiệp công lập                  | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Công ty Thủy lợi An Hải               | Doanh nghiệp nhà nước                      | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Công ty cổ phần May Vĩnh Bảo          | Tổ chức có sử dụng lao động                | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội đồng nhân dân xã Vĩnh Bảo         | Hội đồng nhân dân cấp xã                   | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Vĩnh Bảo   | Ủy ban Mặt trận Tổ quốc Việt Nam           | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội Nông dân xã Vĩnh Bảo              | Tổ chức chính trị - xã hội                 | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Ủy ban nhân dân xã Nam Sách           | Ủy ban nhân dân cấp xã                     | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) | khác địa bàn     |
        | Ủy ban nhân dân xã Quảng Uyên         | Ủy ban nhân dân cấp xã                     | tỉnh Cao Bằng                                       | khác địa bàn     |

    @HP-2.1.a-3
    Khung kịch bản: Năm 2025 là năm đầu tiên phải thực hiện - sinh hoạt văn hóa
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | năm  | ngày đánh giá | kết quả                                         |
        | 2024 | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 15/01/2026    | "Vi phạm", lý do "không có"                     |

    @HP-2.1.a-3
    Khung kịch bản: Đơn vị mới lập chỉ bị xét khi có đủ 90 ngày trong năm - sinh hoạt văn hóa
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày thành lập | kết quả                                       |
        | 03/10/2025     | "Vi phạm", lý do "không có"                   |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 05/01/2026     | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @HP-2.1.a-3
    Khung kịch bản: Chưa làm mà chấm dứt hoạt động trước khi đến hạn thì không xét - sinh hoạt văn hóa
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 31/03/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 01/04/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 31/12/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 01/01/2026  | "Vi phạm", lý do "không có"                   |

    @HP-2.1.a-3
    Kịch bản: Đã làm trước khi chấm dứt hoạt động thì giữ kết quả đạt - sinh hoạt văn hóa
      Biết đơn vị chấm dứt hoạt động từ ngày 01/12/2025
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/04/2025, hình thức: sinh hoạt văn hóa cộng đồng
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

  Quy tắc: Điểm a khoản 1 Điều 2 - cuộc thi tìm hiểu pháp luật

    @HP-2.1.a-4
    Khung kịch bản: Tổ chức hay tham gia cuộc thi đều được tính
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/04/2025, hình thức: <cuộc thi>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | cuộc thi                                   | kết quả                     |
        | cuộc thi; vai trò trong cuộc thi: tổ chức  | "Đạt"                       |
        | cuộc thi; vai trò trong cuộc thi: tham gia | "Đạt"                       |
        | cuộc thi                                   | "Đạt"                       |
        | Ngày Pháp luật                             | "Vi phạm", lý do "không có" |
        | họp cơ quan                                | "Vi phạm", lý do "không có" |

    @HP-2.1.a-4
    Khung kịch bản: Phải thực hiện trong năm dương lịch - cuộc thi
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày <ngày>, hình thức: cuộc thi
      Và số liệu đầy đủ đến ngày 15/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @HP-2.1.a-4
    Khung kịch bản: Đạt ngay từ ngày thực hiện - cuộc thi
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 15/09/2025, hình thức: cuộc thi
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả        |
        | 14/09/2025    | "Chưa đến hạn" |
        | 15/09/2025    | "Đạt"          |

    @HP-2.1.a-4
    Kịch bản: Hoạt động không ghi hình thức thì chưa đủ dữ liệu - cuộc thi
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 12/05/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @HP-2.1.a-4
    Khung kịch bản: Chưa làm thì được chờ đến hết ngày 31/12 - cuộc thi
      Biết không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025
      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 30/12/2025    | "Chưa đến hạn"              |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @HP-2.1.a-4
    Khung kịch bản: Hồ sơ phải đầy đủ đến ngày cuối mới kết luận là chưa làm - cuộc thi
      Biết không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và số liệu đầy đủ đến ngày <đầy đủ đến ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến ngày | kết quả                                     |
        | 30/12/2025      | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025      | "Vi phạm", lý do "không có"                 |

    @HP-2.1.a-4
    Kịch bản: Kỳ sáu tháng đầu năm chưa bị kết luận cho cả năm - cuộc thi
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @HP-2.1.a-4
    Khung kịch bản: Chưa báo cáo thì chưa đủ dữ liệu - cuộc thi
      Biết không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và chưa báo cáo "<nội dung chưa báo cáo>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | nội dung chưa báo cáo                               |
        | Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở |

    @HP-2.1.a-4
    Khung kịch bản: Loại đơn vị nào phải thực hiện - cuộc thi
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/04/2025, hình thức: cuộc thi; vai trò trong cuộc thi: tham gia
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Dữ liệu:
        | đơn vị                                | loại                                       |
        | Ủy ban nhân dân thành phố Hải Phòng   | Ủy ban nhân dân cấp tỉnh                   |
        | Ủy ban nhân dân huyện Tiên Lãng       | Ủy ban nhân dân cấp huyện                  |
        | Ủy ban nhân dân xã Vĩnh Bảo           | Ủy ban nhân dân cấp xã                     |
        | Chi cục Thủy lợi Hải Phòng            | Cơ quan nhà nước                           |
        | Sở Tư pháp thành phố Hải Phòng        | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh |
        | Trường Trung học phổ thông Thái Phiên | Đơn vị sự nghiệp công lập                  |

    @HP-2.1.a-4
    Khung kịch bản: Loại đơn vị khác và đơn vị ngoài địa bàn không thuộc diện - cuộc thi
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                                | loại                             | nơi                                                 | lý do            |
        | Thôn Đông Lôi                         | Thôn, xóm, tổ dân phố            | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Công ty Thủy lợi An Hải               | Doanh nghiệp nhà nước            | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Công ty cổ phần May Vĩnh Bảo          | Tổ chức có sử dụng lao động      | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội đồng nhân dân thành phố Hải Phòng | Hội đồng nhân dân cấp tỉnh       | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội đồng nhân dân xã Vĩnh Bảo         | Hội đồng nhân dân cấp xã         | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Vĩnh Bảo   | Ủy ban Mặt trận Tổ quốc Việt Nam | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội Nông dân xã Vĩnh Bảo              | Tổ chức chính trị - xã hội       | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Đảng ủy xã Vĩnh Bảo                   | Cấp ủy, ban đảng                 | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội đồng nhân dân huyện Tiên Lãng     | Hội đồng nhân dân cấp huyện      | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Ủy ban nhân dân xã Nam Sách           | Ủy ban nhân dân cấp xã           | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) | khác địa bàn     |
        | Ủy ban nhân dân xã Quảng Uyên         | Ủy ban nhân dân cấp xã           | tỉnh Cao Bằng                                       | khác địa bàn     |

    @HP-2.1.a-4
    Khung kịch bản: Năm 2025 là năm đầu tiên phải thực hiện - cuộc thi
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | năm  | ngày đánh giá | kết quả                                         |
        | 2024 | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 15/01/2026    | "Vi phạm", lý do "không có"                     |

    @HP-2.1.a-4
    Khung kịch bản: Đơn vị mới lập chỉ bị xét khi có đủ 90 ngày trong năm - cuộc thi
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày thành lập | kết quả                                       |
        | 03/10/2025     | "Vi phạm", lý do "không có"                   |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 05/01/2026     | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @HP-2.1.a-4
    Khung kịch bản: Chưa làm mà chấm dứt hoạt động trước khi đến hạn thì không xét - cuộc thi
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 31/03/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 01/04/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 31/12/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 01/01/2026  | "Vi phạm", lý do "không có"                   |

    @HP-2.1.a-4
    Kịch bản: Đã làm trước khi chấm dứt hoạt động thì giữ kết quả đạt - cuộc thi
      Biết đơn vị chấm dứt hoạt động từ ngày 01/12/2025
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/04/2025, hình thức: cuộc thi; vai trò trong cuộc thi: tham gia
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @HP-2.1.a-4
    Kịch bản: Cấp huyện kết thúc ngày 30/06/2025, chưa làm thì không xét - cuộc thi
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Tiên Lãng, loại "Ủy ban nhân dân cấp huyện", thành phố Hải Phòng
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "đơn vị không tồn tại"

    @HP-2.1.a-4
    Kịch bản: Cấp huyện đã làm trước ngày 01/07/2025 thì giữ kết quả đạt - cuộc thi
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Tiên Lãng, loại "Ủy ban nhân dân cấp huyện", thành phố Hải Phòng
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/04/2025, hình thức: cuộc thi; vai trò trong cuộc thi: tham gia
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

  Quy tắc: Điểm b khoản 1 Điều 2 - cổng, trang điện tử, thiết bị di động

    @HP-2.1.b-1
    Khung kịch bản: Trang điện tử hoặc kênh di động đều được tính
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/04/2025, hình thức: <hình thức>
      Và không có "Tin, bài trong chuyên mục dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | hình thức               | kết quả                     |
        | trang thông tin điện tử | "Đạt"                       |
        | kênh di động            | "Đạt"                       |
        | mạng xã hội             | "Vi phạm", lý do "không có" |
        | họp cơ quan             | "Vi phạm", lý do "không có" |

    @HP-2.1.b-1
    Khung kịch bản: Tin bài nội dung nào trong chuyên mục cũng được tính
      Biết không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và có "Tin, bài trong chuyên mục dân chủ ở cơ sở" ngày 10/04/2025, nội dung: <nội dung>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Dữ liệu:
        | nội dung          |
        | hoạt động         |
        | văn bản hướng dẫn |
        | nội dung khác     |

    @HP-2.1.b-1
    Kịch bản: Chưa có trang điện tử không phải lý do miễn
      Biết "Cổng, trang thông tin điện tử của đơn vị" là không
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và không có "Tin, bài trong chuyên mục dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @HP-2.1.b-1
    Khung kịch bản: Phải thực hiện trong năm dương lịch - trang điện tử
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày <ngày>, hình thức: kênh di động
      Và không có "Tin, bài trong chuyên mục dân chủ ở cơ sở" nào
      Và số liệu đầy đủ đến ngày 15/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @HP-2.1.b-1
    Khung kịch bản: Tin bài phải đăng trong năm
      Biết không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và có "Tin, bài trong chuyên mục dân chủ ở cơ sở" ngày <ngày>
      Và số liệu đầy đủ đến ngày 15/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @HP-2.1.b-1
    Khung kịch bản: Đạt ngay từ ngày thực hiện - trang điện tử
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 15/09/2025, hình thức: trang thông tin điện tử
      Và không có "Tin, bài trong chuyên mục dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả        |
        | 14/09/2025    | "Chưa đến hạn" |
        | 15/09/2025    | "Đạt"          |

    @HP-2.1.b-1
    Kịch bản: Đã có một kênh thì không cần báo cáo kênh kia
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/04/2025, hình thức: trang thông tin điện tử
      Và chưa báo cáo "Tin, bài trong chuyên mục dân chủ ở cơ sở"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @HP-2.1.b-1
    Khung kịch bản: Chưa làm thì được chờ đến hết ngày 31/12 - trang điện tử
      Biết không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và không có "Tin, bài trong chuyên mục dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025
      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 30/12/2025    | "Chưa đến hạn"              |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @HP-2.1.b-1
    Khung kịch bản: Hồ sơ phải đầy đủ đến ngày cuối mới kết luận là chưa làm - trang điện tử
      Biết không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và không có "Tin, bài trong chuyên mục dân chủ ở cơ sở" nào
      Và số liệu đầy đủ đến ngày <đầy đủ đến ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến ngày | kết quả                                     |
        | 30/12/2025      | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025      | "Vi phạm", lý do "không có"                 |

    @HP-2.1.b-1
    Kịch bản: Kỳ sáu tháng đầu năm chưa bị kết luận cho cả năm - trang điện tử
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và không có "Tin, bài trong chuyên mục dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @HP-2.1.b-1
    Khung kịch bản: Chưa báo cáo thì chưa đủ dữ liệu - trang điện tử
      Biết không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và không có "Tin, bài trong chuyên mục dân chủ ở cơ sở" nào
      Và chưa báo cáo "<nội dung chưa báo cáo>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | nội dung chưa báo cáo                               |
        | Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở |
        | Tin, bài trong chuyên mục dân chủ ở cơ sở           |

    @HP-2.1.b-1
    Khung kịch bản: Loại đơn vị nào phải thực hiện - trang điện tử
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/04/2025, hình thức: trang thông tin điện tử
      Và không có "Tin, bài trong chuyên mục dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Dữ liệu:
        | đơn vị                                | loại                                       |
        | Ủy ban nhân dân thành phố Hải Phòng   | Ủy ban nhân dân cấp tỉnh                   |
        | Ủy ban nhân dân huyện Tiên Lãng       | Ủy ban nhân dân cấp huyện                  |
        | Ủy ban nhân dân xã Vĩnh Bảo           | Ủy ban nhân dân cấp xã                     |
        | Chi cục Thủy lợi Hải Phòng            | Cơ quan nhà nước                           |
        | Sở Tư pháp thành phố Hải Phòng        | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh |
        | Trường Trung học phổ thông Thái Phiên | Đơn vị sự nghiệp công lập                  |

    @HP-2.1.b-1
    Khung kịch bản: Loại đơn vị khác và đơn vị ngoài địa bàn không thuộc diện - trang điện tử
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và không có "Tin, bài trong chuyên mục dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                                | loại                             | nơi                                                 | lý do            |
        | Thôn Đông Lôi                         | Thôn, xóm, tổ dân phố            | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Công ty Thủy lợi An Hải               | Doanh nghiệp nhà nước            | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Công ty cổ phần May Vĩnh Bảo          | Tổ chức có sử dụng lao động      | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội đồng nhân dân thành phố Hải Phòng | Hội đồng nhân dân cấp tỉnh       | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội đồng nhân dân xã Vĩnh Bảo         | Hội đồng nhân dân cấp xã         | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Vĩnh Bảo   | Ủy ban Mặt trận Tổ quốc Việt Nam | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội Nông dân xã Vĩnh Bảo              | Tổ chức chính trị - xã hội       | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Đảng ủy xã Vĩnh Bảo                   | Cấp ủy, ban đảng                 | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội đồng nhân dân huyện Tiên Lãng     | Hội đồng nhân dân cấp huyện      | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Ủy ban nhân dân xã Nam Sách           | Ủy ban nhân dân cấp xã           | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) | khác địa bàn     |
        | Ủy ban nhân dân xã Quảng Uyên         | Ủy ban nhân dân cấp xã           | tỉnh Cao Bằng                                       | khác địa bàn     |

    @HP-2.1.b-1
    Khung kịch bản: Năm 2025 là năm đầu tiên phải thực hiện - trang điện tử
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và không có "Tin, bài trong chuyên mục dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | năm  | ngày đánh giá | kết quả                                         |
        | 2024 | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 15/01/2026    | "Vi phạm", lý do "không có"                     |

    @HP-2.1.b-1
    Khung kịch bản: Đơn vị mới lập chỉ bị xét khi có đủ 90 ngày trong năm - trang điện tử
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và không có "Tin, bài trong chuyên mục dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày thành lập | kết quả                                       |
        | 03/10/2025     | "Vi phạm", lý do "không có"                   |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 05/01/2026     | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @HP-2.1.b-1
    Khung kịch bản: Chưa làm mà chấm dứt hoạt động trước khi đến hạn thì không xét - trang điện tử
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và không có "Tin, bài trong chuyên mục dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 31/03/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 01/04/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 31/12/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 01/01/2026  | "Vi phạm", lý do "không có"                   |

    @HP-2.1.b-1
    Kịch bản: Đã làm trước khi chấm dứt hoạt động thì giữ kết quả đạt - trang điện tử
      Biết đơn vị chấm dứt hoạt động từ ngày 01/12/2025
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/04/2025, hình thức: trang thông tin điện tử
      Và không có "Tin, bài trong chuyên mục dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @HP-2.1.b-1
    Kịch bản: Cấp huyện kết thúc ngày 30/06/2025, chưa làm thì không xét - trang điện tử
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Tiên Lãng, loại "Ủy ban nhân dân cấp huyện", thành phố Hải Phòng
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và không có "Tin, bài trong chuyên mục dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "đơn vị không tồn tại"

    @HP-2.1.b-1
    Kịch bản: Cấp huyện đã làm trước ngày 01/07/2025 thì giữ kết quả đạt - trang điện tử
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Tiên Lãng, loại "Ủy ban nhân dân cấp huyện", thành phố Hải Phòng
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/04/2025, hình thức: trang thông tin điện tử
      Và không có "Tin, bài trong chuyên mục dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

  Quy tắc: Điểm b khoản 1 Điều 2 - tiện ích chính quyền số

    @HP-2.1.b-2
    Khung kịch bản: Công cụ phải là cổng, ứng dụng di động, kênh phản ánh hoặc lấy ý kiến điện tử
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 01/03/2022, loại công cụ: <loại công cụ>
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/04/2025, hình thức: trang thông tin điện tử
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | loại công cụ                  | kết quả                                  |
        | cổng thông tin điện tử        | "Đạt"                                    |
        | ứng dụng di động              | "Đạt"                                    |
        | phản ánh kiến nghị trực tuyến | "Đạt"                                    |
        | lấy ý kiến trực tuyến         | "Đạt"                                    |
        | mạng xã hội                   | "Không áp dụng", lý do "không phát sinh" |
        | hệ thống quản lý văn bản      | "Không áp dụng", lý do "không phát sinh" |
        | mã QR                         | "Không áp dụng", lý do "không phát sinh" |

    @HP-2.1.b-2
    Khung kịch bản: Phải có nội dung tuyên truyền qua trang điện tử hoặc kênh di động
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 01/03/2022, loại công cụ: ứng dụng di động
      Và <hoạt động>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | hoạt động                                                                                                    | kết quả                                  |
        | có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/04/2025, hình thức: kênh di động            | "Đạt"                                    |
        | có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/04/2025, hình thức: trang thông tin điện tử | "Đạt"                                    |
        | có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/04/2025, hình thức: họp cơ quan             | "Không áp dụng", lý do "không phát sinh" |
        | không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào                                           | "Không áp dụng", lý do "không phát sinh" |

    @HP-2.1.b-2
    Khung kịch bản: Không có công cụ nào thì không áp dụng, không tính là vi phạm
      Biết không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                                  |
        | 30/12/2025    | "Chưa đến hạn"                           |
        | 31/12/2025    | "Chưa đến hạn"                           |
        | 01/01/2026    | "Không áp dụng", lý do "không phát sinh" |

    @HP-2.1.b-2
    Khung kịch bản: Hoạt động phải trong năm được xét
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 01/03/2022, loại công cụ: cổng thông tin điện tử
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày <ngày>, hình thức: trang thông tin điện tử
      Và số liệu đầy đủ đến ngày 15/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày       | kết quả                                  |
        | 31/12/2024 | "Không áp dụng", lý do "không phát sinh" |
        | 01/01/2025 | "Đạt"                                    |
        | 31/12/2025 | "Đạt"                                    |
        | 01/01/2026 | "Không áp dụng", lý do "không phát sinh" |

    @HP-2.1.b-2
    Khung kịch bản: Công cụ phải còn dùng trong năm
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 01/03/2022, loại công cụ: cổng thông tin điện tử; ngày ngừng sử dụng: <ngừng sử dụng>
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/04/2025, hình thức: trang thông tin điện tử
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngừng sử dụng | kết quả                                  |
        | 31/12/2024    | "Không áp dụng", lý do "không phát sinh" |
        | 01/01/2025    | "Đạt"                                    |

    @HP-2.1.b-2
    Khung kịch bản: Đạt ngay từ ngày thực hiện - tiện ích số
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 15/09/2025, hình thức: trang thông tin điện tử
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày 01/03/2022, loại công cụ: cổng thông tin điện tử
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả        |
        | 14/09/2025    | "Chưa đến hạn" |
        | 15/09/2025    | "Đạt"          |

    @HP-2.1.b-2
    Khung kịch bản: Chưa báo cáo thì chưa đủ dữ liệu - tiện ích số
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 01/03/2022, loại công cụ: cổng thông tin điện tử
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/04/2025, hình thức: trang thông tin điện tử
      Và chưa báo cáo "<nội dung chưa báo cáo>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | nội dung chưa báo cáo                               |
        | Công cụ số, tiện ích đưa vào sử dụng                |
        | Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở |

    @HP-2.1.b-2
    Khung kịch bản: Hồ sơ phải đầy đủ đến hết năm mới kết luận
      Biết không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và số liệu đầy đủ đến ngày <đầy đủ đến ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến ngày | kết quả                                     |
        | 30/12/2025      | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025      | "Không áp dụng", lý do "không phát sinh"    |

    @HP-2.1.b-2
    Kịch bản: Kỳ sáu tháng đầu năm chưa bị kết luận cho cả năm - tiện ích số
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @HP-2.1.b-2
    Khung kịch bản: Loại đơn vị nào phải thực hiện - tiện ích số
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày 01/03/2022, loại công cụ: cổng thông tin điện tử
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/04/2025, hình thức: trang thông tin điện tử
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Dữ liệu:
        | đơn vị                                | loại                                       |
        | Ủy ban nhân dân thành phố Hải Phòng   | Ủy ban nhân dân cấp tỉnh                   |
        | Ủy ban nhân dân huyện Tiên Lãng       | Ủy ban nhân dân cấp huyện                  |
        | Ủy ban nhân dân xã Vĩnh Bảo           | Ủy ban nhân dân cấp xã                     |
        | Chi cục Thủy lợi Hải Phòng            | Cơ quan nhà nước                           |
        | Sở Tư pháp thành phố Hải Phòng        | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh |
        | Trường Trung học phổ thông Thái Phiên | Đơn vị sự nghiệp công lập                  |

    @HP-2.1.b-2
    Khung kịch bản: Loại đơn vị khác và đơn vị ngoài địa bàn không thuộc diện - tiện ích số
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                                | loại                             | nơi                                                 | lý do            |
        | Thôn Đông Lôi                         | Thôn, xóm, tổ dân phố            | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Công ty Thủy lợi An Hải               | Doanh nghiệp nhà nước            | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Công ty cổ phần May Vĩnh Bảo          | Tổ chức có sử dụng lao động      | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội đồng nhân dân thành phố Hải Phòng | Hội đồng nhân dân cấp tỉnh       | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội đồng nhân dân xã Vĩnh Bảo         | Hội đồng nhân dân cấp xã         | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Vĩnh Bảo   | Ủy ban Mặt trận Tổ quốc Việt Nam | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội Nông dân xã Vĩnh Bảo              | Tổ chức chính trị - xã hội       | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Đảng ủy xã Vĩnh Bảo                   | Cấp ủy, ban đảng                 | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội đồng nhân dân huyện Tiên Lãng     | Hội đồng nhân dân cấp huyện      | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Ủy ban nhân dân xã Nam Sách           | Ủy ban nhân dân cấp xã           | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) | khác địa bàn     |
        | Ủy ban nhân dân xã Quảng Uyên         | Ủy ban nhân dân cấp xã           | tỉnh Cao Bằng                                       | khác địa bàn     |

    @HP-2.1.b-2
    Khung kịch bản: Năm 2025 là năm đầu tiên được xét
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày 01/03/2022, loại công cụ: cổng thông tin điện tử
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/04/<năm>, hình thức: trang thông tin điện tử
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | năm  | ngày đánh giá | kết quả                                         |
        | 2024 | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 15/01/2026    | "Đạt"                                           |

    @HP-2.1.b-2
    Khung kịch bản: Đơn vị mới lập chỉ bị xét khi có đủ 90 ngày trong năm - tiện ích số
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày thành lập | kết quả                                       |
        | 03/10/2025     | "Không áp dụng", lý do "không phát sinh"      |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 05/01/2026     | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @HP-2.1.b-2
    Kịch bản: Cấp huyện kết thúc ngày 30/06/2025, chưa làm thì không xét - tiện ích số
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Tiên Lãng, loại "Ủy ban nhân dân cấp huyện", thành phố Hải Phòng
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "đơn vị không tồn tại"

    @HP-2.1.b-2
    Kịch bản: Cấp huyện đã làm trước ngày 01/07/2025 thì giữ kết quả đạt - tiện ích số
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Tiên Lãng, loại "Ủy ban nhân dân cấp huyện", thành phố Hải Phòng
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày 01/03/2022, loại công cụ: cổng thông tin điện tử
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/04/2025, hình thức: trang thông tin điện tử
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

  Quy tắc: Điểm c khoản 1 Điều 2 - phối hợp trong tuyên truyền, phổ biến pháp luật

    @HP-2.1.c-1
    Khung kịch bản: Văn bản phối hợp phải nêu việc tuyên truyền hoặc phổ biến pháp luật
      Biết có "Quy chế, chương trình, kế hoạch phối hợp" ngày 10/03/2024, nội dung: <nội dung>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | nội dung                                 | kết quả                               |
        | phối hợp tuyên truyền về dân chủ ở cơ sở | "Đạt"                                 |
        | Tuyên truyền, vận động Nhân dân          | "Đạt"                                 |
        | phổ biến, giáo dục pháp luật             | "Đạt"                                 |
        | bảo đảm an ninh trật tự                  | "Vi phạm", lý do "chưa đủ minh chứng" |

    @HP-2.1.c-1
    Khung kịch bản: Văn bản phối hợp phải còn hiệu lực trong năm
      Biết có "Quy chế, chương trình, kế hoạch phối hợp" ngày 10/03/2022, nội dung: tuyên truyền; có hiệu lực đến: <hết hiệu lực>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | hết hiệu lực | kết quả                               |
        | 31/12/2024   | "Vi phạm", lý do "chưa đủ minh chứng" |
        | 01/01/2025   | "Đạt"                                 |

    @HP-2.1.c-1
    Khung kịch bản: Văn bản phối hợp về phổ biến pháp luật cũng phải còn hiệu lực trong năm
      Biết có "Quy chế, chương trình, kế hoạch phối hợp" ngày 10/03/2022, nội dung: phổ biến pháp luật; có hiệu lực đến: <hết hiệu lực>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | hết hiệu lực | kết quả                               |
        | 31/12/2024   | "Vi phạm", lý do "chưa đủ minh chứng" |
        | 01/01/2025   | "Đạt"                                 |

    @HP-2.1.c-1
    Khung kịch bản: Một hoạt động có cơ quan phối hợp là đủ
      Biết không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 10/04/2025, cơ quan phối hợp: <cơ quan phối hợp>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | cơ quan phối hợp | kết quả                               |
        | Hội Nông dân xã  | "Đạt"                                 |
        | trống            | "Vi phạm", lý do "chưa đủ minh chứng" |

    @HP-2.1.c-1
    Khung kịch bản: Hoạt động phối hợp phải diễn ra trong năm
      Biết không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày <ngày>, cơ quan phối hợp: Hội Nông dân xã
      Và số liệu đầy đủ đến ngày 15/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày       | kết quả                               |
        | 31/12/2024 | "Vi phạm", lý do "chưa đủ minh chứng" |
        | 01/01/2025 | "Đạt"                                 |
        | 31/12/2025 | "Đạt"                                 |
        | 01/01/2026 | "Vi phạm", lý do "chưa đủ minh chứng" |

    @HP-2.1.c-1
    Khung kịch bản: Đạt ngay từ ngày thực hiện - phối hợp tuyên truyền
      Biết có "Quy chế, chương trình, kế hoạch phối hợp" ngày 15/09/2025, nội dung: tuyên truyền pháp luật
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả        |
        | 14/09/2025    | "Chưa đến hạn" |
        | 15/09/2025    | "Đạt"          |

    @HP-2.1.c-1
    Kịch bản: Không ghi nội dung phối hợp thì chưa đủ dữ liệu
      Biết có "Quy chế, chương trình, kế hoạch phối hợp" ngày 10/03/2025, cơ quan phối hợp: Hội Nông dân xã
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @HP-2.1.c-1
    Khung kịch bản: Chưa làm thì được chờ đến hết ngày 31/12 - phối hợp tuyên truyền
      Biết không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025
      Dữ liệu:
        | ngày đánh giá | kết quả                               |
        | 30/12/2025    | "Chưa đến hạn"                        |
        | 31/12/2025    | "Chưa đến hạn"                        |
        | 01/01/2026    | "Vi phạm", lý do "chưa đủ minh chứng" |

    @HP-2.1.c-1
    Khung kịch bản: Hồ sơ phải đầy đủ đến ngày cuối mới kết luận là chưa làm - phối hợp tuyên truyền
      Biết không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và số liệu đầy đủ đến ngày <đầy đủ đến ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến ngày | kết quả                                     |
        | 30/12/2025      | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025      | "Vi phạm", lý do "chưa đủ minh chứng"       |

    @HP-2.1.c-1
    Kịch bản: Kỳ sáu tháng đầu năm chưa bị kết luận cho cả năm - phối hợp tuyên truyền
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @HP-2.1.c-1
    Khung kịch bản: Chưa báo cáo thì chưa đủ dữ liệu - phối hợp tuyên truyền
      Biết không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và chưa báo cáo "<nội dung chưa báo cáo>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | nội dung chưa báo cáo                               |
        | Quy chế, chương trình, kế hoạch phối hợp            |
        | Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở |

    @HP-2.1.c-1
    Khung kịch bản: Loại đơn vị nào phải thực hiện - phối hợp tuyên truyền
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và có "Quy chế, chương trình, kế hoạch phối hợp" ngày 10/03/2025, nội dung: phối hợp tuyên truyền pháp luật
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Dữ liệu:
        | đơn vị                                | loại                                       |
        | Ủy ban nhân dân thành phố Hải Phòng   | Ủy ban nhân dân cấp tỉnh                   |
        | Ủy ban nhân dân huyện Tiên Lãng       | Ủy ban nhân dân cấp huyện                  |
        | Ủy ban nhân dân xã Vĩnh Bảo           | Ủy ban nhân dân cấp xã                     |
        | Chi cục Thủy lợi Hải Phòng            | Cơ quan nhà nước                           |
        | Sở Tư pháp thành phố Hải Phòng        | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh |
        | Trường Trung học phổ thông Thái Phiên | Đơn vị sự nghiệp công lập                  |

    @HP-2.1.c-1
    Khung kịch bản: Loại đơn vị khác và đơn vị ngoài địa bàn không thuộc diện - phối hợp tuyên truyền
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                                | loại                             | nơi                                                 | lý do            |
        | Thôn Đông Lôi                         | Thôn, xóm, tổ dân phố            | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Công ty Thủy lợi An Hải               | Doanh nghiệp nhà nước            | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Công ty cổ phần May Vĩnh Bảo          | Tổ chức có sử dụng lao động      | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội đồng nhân dân thành phố Hải Phòng | Hội đồng nhân dân cấp tỉnh       | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội đồng nhân dân xã Vĩnh Bảo         | Hội đồng nhân dân cấp xã         | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Vĩnh Bảo   | Ủy ban Mặt trận Tổ quốc Việt Nam | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội Nông dân xã Vĩnh Bảo              | Tổ chức chính trị - xã hội       | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Đảng ủy xã Vĩnh Bảo                   | Cấp ủy, ban đảng                 | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội đồng nhân dân huyện Tiên Lãng     | Hội đồng nhân dân cấp huyện      | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Ủy ban nhân dân xã Nam Sách           | Ủy ban nhân dân cấp xã           | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) | khác địa bàn     |
        | Ủy ban nhân dân xã Quảng Uyên         | Ủy ban nhân dân cấp xã           | tỉnh Cao Bằng                                       | khác địa bàn     |

    @HP-2.1.c-1
    Khung kịch bản: Năm 2025 là năm đầu tiên phải thực hiện - phối hợp tuyên truyền
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | năm  | ngày đánh giá | kết quả                                         |
        | 2024 | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 15/01/2026    | "Vi phạm", lý do "chưa đủ minh chứng"           |

    @HP-2.1.c-1
    Khung kịch bản: Đơn vị mới lập chỉ bị xét khi có đủ 90 ngày trong năm - phối hợp tuyên truyền
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày thành lập | kết quả                                       |
        | 03/10/2025     | "Vi phạm", lý do "chưa đủ minh chứng"         |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 05/01/2026     | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @HP-2.1.c-1
    Khung kịch bản: Chưa làm mà chấm dứt hoạt động trước khi đến hạn thì không xét - phối hợp tuyên truyền
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 31/03/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 01/04/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 31/12/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 01/01/2026  | "Vi phạm", lý do "chưa đủ minh chứng"         |

    @HP-2.1.c-1
    Kịch bản: Đã làm trước khi chấm dứt hoạt động thì giữ kết quả đạt - phối hợp tuyên truyền
      Biết đơn vị chấm dứt hoạt động từ ngày 01/12/2025
      Và có "Quy chế, chương trình, kế hoạch phối hợp" ngày 10/03/2025, nội dung: phối hợp tuyên truyền pháp luật
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @HP-2.1.c-1
    Kịch bản: Cấp huyện kết thúc ngày 30/06/2025, chưa làm thì không xét - phối hợp tuyên truyền
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Tiên Lãng, loại "Ủy ban nhân dân cấp huyện", thành phố Hải Phòng
      Và không có "Quy chế, chương trình, kế hoạch phối hợp" nào
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "đơn vị không tồn tại"

    @HP-2.1.c-1
    Kịch bản: Cấp huyện đã làm trước ngày 01/07/2025 thì giữ kết quả đạt - phối hợp tuyên truyền
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Tiên Lãng, loại "Ủy ban nhân dân cấp huyện", thành phố Hải Phòng
      Và có "Quy chế, chương trình, kế hoạch phối hợp" ngày 10/03/2025, nội dung: phối hợp tuyên truyền pháp luật
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

  Quy tắc: Điểm c khoản 1 Điều 2 - phối hợp cung cấp thông tin

    @HP-2.1.c-2
    Khung kịch bản: Phải thực hiện trong năm dương lịch - cung cấp thông tin
      Biết có "Lần cung cấp, trao đổi thông tin" ngày <ngày>
      Và số liệu đầy đủ đến ngày 15/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày       | kết quả                               |
        | 31/12/2024 | "Vi phạm", lý do "chưa đủ minh chứng" |
        | 01/01/2025 | "Đạt"                                 |
        | 31/12/2025 | "Đạt"                                 |
        | 01/01/2026 | "Vi phạm", lý do "chưa đủ minh chứng" |

    @HP-2.1.c-2
    Khung kịch bản: Đạt ngay từ ngày thực hiện - cung cấp thông tin
      Biết có "Lần cung cấp, trao đổi thông tin" ngày 15/09/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả        |
        | 14/09/2025    | "Chưa đến hạn" |
        | 15/09/2025    | "Đạt"          |

    @HP-2.1.c-2
    Khung kịch bản: Chưa làm thì được chờ đến hết ngày 31/12 - cung cấp thông tin
      Biết không có "Lần cung cấp, trao đổi thông tin" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025
      Dữ liệu:
        | ngày đánh giá | kết quả                               |
        | 30/12/2025    | "Chưa đến hạn"                        |
        | 31/12/2025    | "Chưa đến hạn"                        |
        | 01/01/2026    | "Vi phạm", lý do "chưa đủ minh chứng" |

    @HP-2.1.c-2
    Khung kịch bản: Hồ sơ phải đầy đủ đến ngày cuối mới kết luận là chưa làm - cung cấp thông tin
      Biết không có "Lần cung cấp, trao đổi thông tin" nào
      Và số liệu đầy đủ đến ngày <đầy đủ đến ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến ngày | kết quả                                     |
        | 30/12/2025      | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025      | "Vi phạm", lý do "chưa đủ minh chứng"       |

    @HP-2.1.c-2
    Kịch bản: Kỳ sáu tháng đầu năm chưa bị kết luận cho cả năm - cung cấp thông tin
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và không có "Lần cung cấp, trao đổi thông tin" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @HP-2.1.c-2
    Khung kịch bản: Chưa báo cáo thì chưa đủ dữ liệu - cung cấp thông tin
      Biết không có "Lần cung cấp, trao đổi thông tin" nào
      Và chưa báo cáo "<nội dung chưa báo cáo>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | nội dung chưa báo cáo            |
        | Lần cung cấp, trao đổi thông tin |

    @HP-2.1.c-2
    Khung kịch bản: Loại đơn vị nào phải thực hiện - cung cấp thông tin
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và có "Lần cung cấp, trao đổi thông tin" ngày 10/04/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Dữ liệu:
        | đơn vị                                | loại                                       |
        | Ủy ban nhân dân thành phố Hải Phòng   | Ủy ban nhân dân cấp tỉnh                   |
        | Ủy ban nhân dân huyện Tiên Lãng       | Ủy ban nhân dân cấp huyện                  |
        | Ủy ban nhân dân xã Vĩnh Bảo           | Ủy ban nhân dân cấp xã                     |
        | Chi cục Thủy lợi Hải Phòng            | Cơ quan nhà nước                           |
        | Sở Tư pháp thành phố Hải Phòng        | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh |
        | Trường Trung học phổ thông Thái Phiên | Đơn vị sự nghiệp công lập                  |

    @HP-2.1.c-2
    Khung kịch bản: Loại đơn vị khác và đơn vị ngoài địa bàn không thuộc diện - cung cấp thông tin
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Lần cung cấp, trao đổi thông tin" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                                | loại                             | nơi                                                 | lý do            |
        | Thôn Đông Lôi                         | Thôn, xóm, tổ dân phố            | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Công ty Thủy lợi An Hải               | Doanh nghiệp nhà nước            | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Công ty cổ phần May Vĩnh Bảo          | Tổ chức có sử dụng lao động      | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội đồng nhân dân thành phố Hải Phòng | Hội đồng nhân dân cấp tỉnh       | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội đồng nhân dân xã Vĩnh Bảo         | Hội đồng nhân dân cấp xã         | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Vĩnh Bảo   | Ủy ban Mặt trận Tổ quốc Việt Nam | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội Nông dân xã Vĩnh Bảo              | Tổ chức chính trị - xã hội       | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Đảng ủy xã Vĩnh Bảo                   | Cấp ủy, ban đảng                 | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội đồng nhân dân huyện Tiên Lãng     | Hội đồng nhân dân cấp huyện      | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Ủy ban nhân dân xã Nam Sách           | Ủy ban nhân dân cấp xã           | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) | khác địa bàn     |
        | Ủy ban nhân dân xã Quảng Uyên         | Ủy ban nhân dân cấp xã           | tỉnh Cao Bằng                                       | khác địa bàn     |

    @HP-2.1.c-2
    Khung kịch bản: Năm 2025 là năm đầu tiên phải thực hiện - cung cấp thông tin
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và không có "Lần cung cấp, trao đổi thông tin" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | năm  | ngày đánh giá | kết quả                                         |
        | 2024 | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 15/01/2026    | "Vi phạm", lý do "chưa đủ minh chứng"           |

    @HP-2.1.c-2
    Khung kịch bản: Đơn vị mới lập chỉ bị xét khi có đủ 90 ngày trong năm - cung cấp thông tin
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Lần cung cấp, trao đổi thông tin" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày thành lập | kết quả                                       |
        | 03/10/2025     | "Vi phạm", lý do "chưa đủ minh chứng"         |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 05/01/2026     | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @HP-2.1.c-2
    Khung kịch bản: Chưa làm mà chấm dứt hoạt động trước khi đến hạn thì không xét - cung cấp thông tin
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Lần cung cấp, trao đổi thông tin" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 31/03/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 01/04/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 31/12/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 01/01/2026  | "Vi phạm", lý do "chưa đủ minh chứng"         |

    @HP-2.1.c-2
    Kịch bản: Đã làm trước khi chấm dứt hoạt động thì giữ kết quả đạt - cung cấp thông tin
      Biết đơn vị chấm dứt hoạt động từ ngày 01/12/2025
      Và có "Lần cung cấp, trao đổi thông tin" ngày 10/04/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @HP-2.1.c-2
    Kịch bản: Cấp huyện kết thúc ngày 30/06/2025, chưa làm thì không xét - cung cấp thông tin
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Tiên Lãng, loại "Ủy ban nhân dân cấp huyện", thành phố Hải Phòng
      Và không có "Lần cung cấp, trao đổi thông tin" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "đơn vị không tồn tại"

    @HP-2.1.c-2
    Kịch bản: Cấp huyện đã làm trước ngày 01/07/2025 thì giữ kết quả đạt - cung cấp thông tin
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Tiên Lãng, loại "Ủy ban nhân dân cấp huyện", thành phố Hải Phòng
      Và có "Lần cung cấp, trao đổi thông tin" ngày 10/04/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @HP-2.1.c-2
    Kịch bản: Không ghi ngày thì chưa đủ dữ liệu - cung cấp thông tin
      Biết có "Lần cung cấp, trao đổi thông tin" không ghi ngày, nơi nhận thông tin: Hội Nông dân xã
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

  Quy tắc: Điểm c khoản 1 Điều 2 - góp ý dự thảo văn bản nhận được

    @HP-2.1.c-3
    Khung kịch bản: Chưa trả lời: đến hết hạn góp ý thì chưa đến hạn, sau đó vi phạm
      Biết có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 05/05/2025, vai trò của đơn vị: cơ quan góp ý; hạn góp ý: 20/05/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 20/05/2025
      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 19/05/2025    | "Chưa đến hạn"              |
        | 20/05/2025    | "Chưa đến hạn"              |
        | 21/05/2025    | "Vi phạm", lý do "không có" |

    @HP-2.1.c-3
    Khung kịch bản: Trả lời rồi thì đạt ngay, trả lời sau hạn vẫn đạt
      Biết có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 05/05/2025, vai trò của đơn vị: cơ quan góp ý; hạn góp ý: 20/05/2025; ngày góp ý: <ngày góp ý>
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày góp ý | ngày đánh giá | kết quả |
        | 10/05/2025 | 10/05/2025    | "Đạt"   |
        | 20/05/2025 | 15/01/2026    | "Đạt"   |
        | 21/05/2025 | 15/01/2026    | "Đạt"   |

    @HP-2.1.c-3
    Kịch bản: Trả lời sau hạn có ghi chú muộn và số ngày chậm
      Biết có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 05/05/2025, vai trò của đơn vị: cơ quan góp ý; hạn góp ý: 20/05/2025; ngày góp ý: 28/05/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và có ghi chú "Đã thực hiện nhưng muộn"
      Và số ngày chậm là 8

    @HP-2.1.c-3
    Kịch bản: Trả lời đúng hạn thì không bị coi là muộn
      Biết có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 05/05/2025, vai trò của đơn vị: cơ quan góp ý; hạn góp ý: 20/05/2025; ngày góp ý: 20/05/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và không có ghi chú "Đã thực hiện nhưng muộn"

    @HP-2.1.c-3
    Khung kịch bản: Trả lời được một số dự thảo thì chưa đạt chỉ tiêu, không dự thảo nào thì không có
      Biết có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 05/05/2025, vai trò của đơn vị: cơ quan góp ý; hạn góp ý: 20/05/2025<dự thảo thứ nhất>
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 06/10/2025, vai trò của đơn vị: cơ quan góp ý; hạn góp ý: 20/10/2025<dự thảo thứ hai>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | dự thảo thứ nhất         | dự thảo thứ hai          | kết quả                              |
        | ; ngày góp ý: 10/05/2025 |                          | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        |                          | ; ngày góp ý: 10/10/2025 | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        |                          |                          | "Vi phạm", lý do "không có"          |
        | ; ngày góp ý: 10/05/2025 | ; ngày góp ý: 10/10/2025 | "Đạt"                                |
        | ; ngày góp ý: 28/05/2025 |                          | "Vi phạm", lý do "chưa đạt chỉ tiêu" |

    @HP-2.1.c-3
    Kịch bản: Một dự thảo đã trả lời, một dự thảo chưa hết hạn thì chưa đến hạn
      Biết có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 05/05/2025, vai trò của đơn vị: cơ quan góp ý; hạn góp ý: 20/05/2025; ngày góp ý: 10/05/2025
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 06/10/2025, vai trò của đơn vị: cơ quan góp ý; hạn góp ý: 20/10/2025
      Khi đánh giá vào ngày 20/10/2025
      Thì kết quả là "Chưa đến hạn"

    @HP-2.1.c-3
    Khung kịch bản: Hạn góp ý sang năm sau thì chờ đến hạn, hồ sơ phải đầy đủ đến ngày đó
      Biết có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 20/12/2025, vai trò của đơn vị: cơ quan góp ý; hạn góp ý: 10/01/2026
      Và số liệu đầy đủ đến ngày <số liệu đến>
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 31/12/2025  | 10/01/2026    | "Chưa đến hạn"                              |
        | 09/01/2026  | 11/01/2026    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 10/01/2026  | 11/01/2026    | "Vi phạm", lý do "không có"                 |

    @HP-2.1.c-3
    Khung kịch bản: Chỉ xét dự thảo đơn vị nhận được để góp ý
      Biết có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 05/05/2025, vai trò của đơn vị: <vai trò>; hạn góp ý: 20/05/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | vai trò           | kết quả                                  |
        | cơ quan góp ý     | "Vi phạm", lý do "không có"              |
        | cơ quan soạn thảo | "Không áp dụng", lý do "không phát sinh" |

    @HP-2.1.c-3
    Khung kịch bản: Năm không nhận dự thảo nào thì không phát sinh
      Biết không có "Lần lấy ý kiến, góp ý dự thảo văn bản" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                                  |
        | 31/12/2025    | "Chưa đến hạn"                           |
        | 01/01/2026    | "Không áp dụng", lý do "không phát sinh" |

    @HP-2.1.c-3
    Khung kịch bản: Hồ sơ chưa đủ đến cuối năm thì chưa kết luận là không phát sinh
      Biết không có "Lần lấy ý kiến, góp ý dự thảo văn bản" nào
      Và số liệu đầy đủ đến ngày <đầy đủ đến ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến ngày | kết quả                                     |
        | 30/12/2025      | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025      | "Không áp dụng", lý do "không phát sinh"    |

    @HP-2.1.c-3
    Khung kịch bản: Dự thảo nhận năm nào thì xét cho năm đó
      Biết có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày <ngày nhận>, vai trò của đơn vị: cơ quan góp ý; hạn góp ý: 15/01/2026
      Và số liệu đầy đủ đến ngày 28/02/2026
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày nhận  | kết quả                                  |
        | 31/12/2024 | "Không áp dụng", lý do "không phát sinh" |
        | 01/01/2025 | "Vi phạm", lý do "không có"              |
        | 31/12/2025 | "Vi phạm", lý do "không có"              |
        | 01/01/2026 | "Không áp dụng", lý do "không phát sinh" |

    @HP-2.1.c-3
    Kịch bản: Dự thảo nhận trong năm 2024 thì chưa xét
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 10/12/2024, vai trò của đơn vị: cơ quan góp ý; hạn góp ý: 30/12/2024
      Và số liệu đầy đủ đến ngày 31/12/2024
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @HP-2.1.c-3
    Khung kịch bản: Chưa báo cáo thì chưa đủ dữ liệu - góp ý dự thảo
      Biết không có "Lần lấy ý kiến, góp ý dự thảo văn bản" nào
      Và chưa báo cáo "<nội dung chưa báo cáo>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | nội dung chưa báo cáo                 |
        | Lần lấy ý kiến, góp ý dự thảo văn bản |

    @HP-2.1.c-3
    Khung kịch bản: Không ghi vai trò, không ghi hạn hoặc không ghi ngày nhận thì chưa đủ dữ liệu
      Biết có "Lần lấy ý kiến, góp ý dự thảo văn bản" <dự thảo>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | dự thảo                                                                  |
        | ngày 05/05/2025, hạn góp ý: 20/05/2025                                   |
        | ngày 05/05/2025, vai trò của đơn vị: cơ quan góp ý                       |
        | không ghi ngày, vai trò của đơn vị: cơ quan góp ý; hạn góp ý: 20/05/2025 |

    @HP-2.1.c-3
    Kịch bản: Kỳ sáu tháng đầu năm chưa bị kết luận cho cả năm - góp ý dự thảo
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 05/05/2025, vai trò của đơn vị: cơ quan góp ý; hạn góp ý: 20/05/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @HP-2.1.c-3
    Kịch bản: Đơn vị mới lập hai tháng cũng phải góp ý
      Biết đơn vị thành lập ngày 01/11/2025
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 10/11/2025, vai trò của đơn vị: cơ quan góp ý; hạn góp ý: 20/11/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @HP-2.1.c-3
    Khung kịch bản: Loại đơn vị nào phải thực hiện - góp ý dự thảo
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 05/03/2025, vai trò của đơn vị: cơ quan góp ý; hạn góp ý: 20/03/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"
      Dữ liệu:
        | đơn vị                                | loại                                       |
        | Ủy ban nhân dân thành phố Hải Phòng   | Ủy ban nhân dân cấp tỉnh                   |
        | Ủy ban nhân dân huyện Tiên Lãng       | Ủy ban nhân dân cấp huyện                  |
        | Ủy ban nhân dân xã Vĩnh Bảo           | Ủy ban nhân dân cấp xã                     |
        | Chi cục Thủy lợi Hải Phòng            | Cơ quan nhà nước                           |
        | Sở Tư pháp thành phố Hải Phòng        | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh |
        | Trường Trung học phổ thông Thái Phiên | Đơn vị sự nghiệp công lập                  |
        | Ủy ban Mặt trận Tổ quốc xã Vĩnh Bảo   | Ủy ban Mặt trận Tổ quốc Việt Nam           |
        | Hội Nông dân xã Vĩnh Bảo              | Tổ chức chính trị - xã hội                 |

    @HP-2.1.c-3
    Khung kịch bản: Loại đơn vị khác và đơn vị ngoài địa bàn không thuộc diện - góp ý dự thảo
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 05/03/2025, vai trò của đơn vị: cơ quan góp ý; hạn góp ý: 20/03/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                                | loại                        | nơi                                                 | lý do            |
        | Thôn Đông Lôi                         | Thôn, xóm, tổ dân phố       | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Công ty Thủy lợi An Hải               | Doanh nghiệp nhà nước       | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Công ty cổ phần May Vĩnh Bảo          | Tổ chức có sử dụng lao động | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội đồng nhân dân thành phố Hải Phòng | Hội đồng nhân dân cấp tỉnh  | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội đồng nhân dân xã Vĩnh Bảo         | Hội đồng nhân dân cấp xã    | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Đảng ủy xã Vĩnh Bảo                   | Cấp ủy, ban đảng            | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Ủy ban nhân dân xã Nam Sách           | Ủy ban nhân dân cấp xã      | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) | khác địa bàn     |
        | Ủy ban nhân dân xã Quảng Uyên         | Ủy ban nhân dân cấp xã      | tỉnh Cao Bằng                                       | khác địa bàn     |

    @HP-2.1.c-3
    Khung kịch bản: Cấp huyện: dự thảo chưa hết hạn khi kết thúc hoạt động thì không xét
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Tiên Lãng, loại "Ủy ban nhân dân cấp huyện", thành phố Hải Phòng
      Và có "Lần lấy ý kiến, góp ý dự thảo văn bản" ngày 10/06/2025, vai trò của đơn vị: cơ quan góp ý; hạn góp ý: <hạn góp ý>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | hạn góp ý  | kết quả                                       |
        | 30/06/2025 | "Vi phạm", lý do "không có"                   |
        | 01/07/2025 | "Không áp dụng", lý do "đơn vị không tồn tại" |

  Quy tắc: Điểm d khoản 1 Điều 2 - Mặt trận và đoàn thể tuyên truyền, vận động

    @HP-2.1.d-1
    Khung kịch bản: Phải thực hiện trong năm dương lịch - vận động
      Biết hồ sơ năm 2025 của Ủy ban Mặt trận Tổ quốc xã Vĩnh Bảo, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", thành phố Hải Phòng
      Và có "Hoạt động vận động Nhân dân, đoàn viên, hội viên" ngày <ngày>
      Và số liệu đầy đủ đến ngày 15/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày       | kết quả                               |
        | 31/12/2024 | "Vi phạm", lý do "chưa đủ minh chứng" |
        | 01/01/2025 | "Đạt"                                 |
        | 31/12/2025 | "Đạt"                                 |
        | 01/01/2026 | "Vi phạm", lý do "chưa đủ minh chứng" |

    @HP-2.1.d-1
    Khung kịch bản: Đạt ngay từ ngày thực hiện - vận động
      Biết hồ sơ năm 2025 của Ủy ban Mặt trận Tổ quốc xã Vĩnh Bảo, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", thành phố Hải Phòng
      Và có "Hoạt động vận động Nhân dân, đoàn viên, hội viên" ngày 15/09/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả        |
        | 14/09/2025    | "Chưa đến hạn" |
        | 15/09/2025    | "Đạt"          |

    @HP-2.1.d-1
    Khung kịch bản: Chưa làm thì được chờ đến hết ngày 31/12 - vận động
      Biết hồ sơ năm 2025 của Ủy ban Mặt trận Tổ quốc xã Vĩnh Bảo, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", thành phố Hải Phòng
      Và không có "Hoạt động vận động Nhân dân, đoàn viên, hội viên" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025
      Dữ liệu:
        | ngày đánh giá | kết quả                               |
        | 30/12/2025    | "Chưa đến hạn"                        |
        | 31/12/2025    | "Chưa đến hạn"                        |
        | 01/01/2026    | "Vi phạm", lý do "chưa đủ minh chứng" |

    @HP-2.1.d-1
    Khung kịch bản: Hồ sơ phải đầy đủ đến ngày cuối mới kết luận là chưa làm - vận động
      Biết hồ sơ năm 2025 của Ủy ban Mặt trận Tổ quốc xã Vĩnh Bảo, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", thành phố Hải Phòng
      Và không có "Hoạt động vận động Nhân dân, đoàn viên, hội viên" nào
      Và số liệu đầy đủ đến ngày <đầy đủ đến ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến ngày | kết quả                                     |
        | 30/12/2025      | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025      | "Vi phạm", lý do "chưa đủ minh chứng"       |

    @HP-2.1.d-1
    Kịch bản: Kỳ sáu tháng đầu năm chưa bị kết luận cho cả năm - vận động
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban Mặt trận Tổ quốc xã Vĩnh Bảo, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", thành phố Hải Phòng
      Và không có "Hoạt động vận động Nhân dân, đoàn viên, hội viên" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @HP-2.1.d-1
    Khung kịch bản: Chưa báo cáo thì chưa đủ dữ liệu - vận động
      Biết hồ sơ năm 2025 của Ủy ban Mặt trận Tổ quốc xã Vĩnh Bảo, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", thành phố Hải Phòng
      Và không có "Hoạt động vận động Nhân dân, đoàn viên, hội viên" nào
      Và chưa báo cáo "<nội dung chưa báo cáo>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | nội dung chưa báo cáo                            |
        | Hoạt động vận động Nhân dân, đoàn viên, hội viên |

    @HP-2.1.d-1
    Khung kịch bản: Loại đơn vị nào phải thực hiện - vận động
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và có "Hoạt động vận động Nhân dân, đoàn viên, hội viên" ngày 10/04/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Dữ liệu:
        | đơn vị                              | loại                             |
        | Ủy ban Mặt trận Tổ quốc xã Vĩnh Bảo | Ủy ban Mặt trận Tổ quốc Việt Nam |
        | Hội Nông dân xã Vĩnh Bảo            | Tổ chức chính trị - xã hội       |

    @HP-2.1.d-1
    Khung kịch bản: Loại đơn vị khác và đơn vị ngoài địa bàn không thuộc diện - vận động
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Hoạt động vận động Nhân dân, đoàn viên, hội viên" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                                | loại                                       | nơi                                                 | lý do            |
        | Ủy ban nhân dân thành phố Hải Phòng   | Ủy ban nhân dân cấp tỉnh                   | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Ủy ban nhân dân huyện Tiên Lãng       | Ủy ban nhân dân cấp huyện                  | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Ủy ban nhân dân xã Vĩnh Bảo           | Ủy ban nhân dân cấp xã                     | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Chi cục Thủy lợi Hải Phòng            | Cơ quan nhà nước                           | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Sở Tư pháp thành phố Hải Phòng        | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Trường Trung học phổ thông Thái Phiên | Đơn vị sự nghiệp công lập                  | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Thôn Đông Lôi                         | Thôn, xóm, tổ dân phố                      | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Công ty Thủy lợi An Hải               | Doanh nghiệp nhà nước                      | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội đồng nhân dân xã Vĩnh Bảo         | Hội đồng nhân dân cấp xã                   | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Đảng ủy xã Vĩnh Bảo                   | Cấp ủy, ban đảng                           | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Ủy ban nhân dân xã Nam Sách           | Ủy ban nhân dân cấp xã                     | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) | khác địa bàn     |
        | Ủy ban nhân dân xã Quảng Uyên         | Ủy ban nhân dân cấp xã                     | tỉnh Cao Bằng                                       | khác địa bàn     |

    @HP-2.1.d-1
    Khung kịch bản: Năm 2025 là năm đầu tiên phải thực hiện - vận động
      Biết hồ sơ năm <năm> của Ủy ban Mặt trận Tổ quốc xã Vĩnh Bảo, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", thành phố Hải Phòng
      Và không có "Hoạt động vận động Nhân dân, đoàn viên, hội viên" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | năm  | ngày đánh giá | kết quả                                         |
        | 2024 | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 15/01/2026    | "Vi phạm", lý do "chưa đủ minh chứng"           |

    @HP-2.1.d-1
    Khung kịch bản: Đơn vị mới lập chỉ bị xét khi có đủ 90 ngày trong năm - vận động
      Biết hồ sơ năm 2025 của Ủy ban Mặt trận Tổ quốc xã Vĩnh Bảo, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", thành phố Hải Phòng
      Và đơn vị thành lập ngày <ngày thành lập>
      Và không có "Hoạt động vận động Nhân dân, đoàn viên, hội viên" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày thành lập | kết quả                                       |
        | 03/10/2025     | "Vi phạm", lý do "chưa đủ minh chứng"         |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 05/01/2026     | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @HP-2.1.d-1
    Khung kịch bản: Chưa làm mà chấm dứt hoạt động trước khi đến hạn thì không xét - vận động
      Biết hồ sơ năm 2025 của Ủy ban Mặt trận Tổ quốc xã Vĩnh Bảo, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", thành phố Hải Phòng
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Hoạt động vận động Nhân dân, đoàn viên, hội viên" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 31/03/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 01/04/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 31/12/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 01/01/2026  | "Vi phạm", lý do "chưa đủ minh chứng"         |

    @HP-2.1.d-1
    Kịch bản: Đã làm trước khi chấm dứt hoạt động thì giữ kết quả đạt - vận động
      Biết hồ sơ năm 2025 của Ủy ban Mặt trận Tổ quốc xã Vĩnh Bảo, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", thành phố Hải Phòng
      Và đơn vị chấm dứt hoạt động từ ngày 01/12/2025
      Và có "Hoạt động vận động Nhân dân, đoàn viên, hội viên" ngày 10/04/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @HP-2.1.d-1
    Kịch bản: Không ghi ngày thì chưa đủ dữ liệu - vận động
      Biết hồ sơ năm 2025 của Ủy ban Mặt trận Tổ quốc xã Vĩnh Bảo, loại "Ủy ban Mặt trận Tổ quốc Việt Nam", thành phố Hải Phòng
      Và có "Hoạt động vận động Nhân dân, đoàn viên, hội viên" không ghi ngày, nội dung: thực hiện quy ước
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
