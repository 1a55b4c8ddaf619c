# language: vi
Tính năng: Nghị quyết số 99/NQ-HĐND của Hội đồng nhân dân thành phố Hải Phòng - bồi dưỡng, tập huấn (khoản 2 Điều 2)

  Việc hằng năm tính từ năm 2025 và phải xong trước khi hết ngày 31/12.
  Chỉ xét địa bàn Hải Phòng trước ngày 01/07/2025.

  Bối cảnh:
    Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng

  Quy tắc: Khoản 2 Điều 2 - chính quyền các cấp mở hoặc phối hợp mở lớp

    @HP-2.2-1
    Khung kịch bản: Phải thực hiện trong năm dương lịch
      Biết có "Lớp bồi dưỡng, tập huấn" ngày <ngày>
      Và số liệu đầy đủ đến ngày 15/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @HP-2.2-1
    Khung kịch bản: Đạt ngay từ ngày thực hiện - mở lớp
      Biết có "Lớp bồi dưỡng, tập huấn" ngày 15/09/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả        |
        | 14/09/2025    | "Chưa đến hạn" |
        | 15/09/2025    | "Đạt"          |

    @HP-2.2-1
    Khung kịch bản: Chưa làm thì được chờ đến hết ngày 31/12 - mở lớp
      Biết không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025
      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 30/12/2025    | "Chưa đến hạn"              |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @HP-2.2-1
    Khung kịch bản: Hồ sơ phải đầy đủ đến ngày cuối mới kết luận là chưa làm - mở lớp
      Biết không có "Lớp bồi dưỡng, tập huấn" nào
      Và số liệu đầy đủ đến ngày <đầy đủ đến ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến ngày | kết quả                                     |
        | 30/12/2025      | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025      | "Vi phạm", lý do "không có"                 |

    @HP-2.2-1
    Kịch bản: Kỳ sáu tháng đầu năm chưa bị kết luận cho cả năm - mở lớp
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @HP-2.2-1
    Khung kịch bản: Chưa báo cáo thì chưa đủ dữ liệu - mở lớp
      Biết không có "Lớp bồi dưỡng, tập huấn" nào
      Và chưa báo cáo "<nội dung chưa báo cáo>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | nội dung chưa báo cáo   |
        | Lớp bồi dưỡng, tập huấn |

    @HP-2.2-1
    Khung kịch bản: Loại đơn vị nào phải thực hiện - mở lớp
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và có "Lớp bồi dưỡng, tập huấn" ngày 10/04/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Dữ liệu:
        | đơn vị                              | loại                      |
        | Ủy ban nhân dân thành phố Hải Phòng | Ủy ban nhân dân cấp tỉnh  |
        | Ủy ban nhân dân huyện Tiên Lãng     | Ủy ban nhân dân cấp huyện |
        | Ủy ban nhân dân xã Vĩnh Bảo         | Ủy ban nhân dân cấp xã    |

    @HP-2.2-1
    Khung kịch bản: Loại đơn vị khác và đơn vị ngoài địa bàn không thuộc diện - mở lớp
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                                | loại                                       | nơi                                                 | lý do            |
        | Chi cục Thủy lợi Hải Phòng            | Cơ quan nhà nước                           | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Sở Tư pháp thành phố Hải Phòng        | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Trường Trung học phổ thông Thái Phiên | Đơn vị sự nghiệp công lập                  | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Công ty Thủy lợi An Hải               | Doanh nghiệp nhà nước                      | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Công ty cổ phần May Vĩnh Bảo          | Tổ chức có sử dụng lao động                | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Thôn Đông Lôi                         | Thôn, xóm, tổ dân phố                      | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội đồng nhân dân thành phố Hải Phòng | Hội đồng nhân dân cấp tỉnh                 | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội đồng nhân dân xã Vĩnh Bảo         | Hội đồng nhân dân cấp xã                   | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Vĩnh Bảo   | Ủy ban Mặt trận Tổ quốc Việt Nam           | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội Nông dân xã Vĩnh Bảo              | Tổ chức chính trị - xã hội                 | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Ủy ban nhân dân xã Nam Sách           | Ủy ban nhân dân cấp xã                     | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) | khác địa bàn     |
        | Ủy ban nhân dân xã Quảng Uyên         | Ủy ban nhân dân cấp xã                     | tỉnh Cao Bằng                                       | khác địa bàn     |

    @HP-2.2-1
    Khung kịch bản: Năm 2025 là năm đầu tiên phải thực hiện - mở lớp
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | năm  | ngày đánh giá | kết quả                                         |
        | 2024 | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 15/01/2026    | "Vi phạm", lý do "không có"                     |

    @HP-2.2-1
    Khung kịch bản: Đơn vị mới lập chỉ bị xét khi có đủ 90 ngày trong năm - mở lớp
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày thành lập | kết quả                                       |
        | 03/10/2025     | "Vi phạm", lý do "không có"                   |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 05/01/2026     | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @HP-2.2-1
    Khung kịch bản: Chưa làm mà chấm dứt hoạt động trước khi đến hạn thì không xét - mở lớp
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 31/03/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 01/04/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 31/12/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 01/01/2026  | "Vi phạm", lý do "không có"                   |

    @HP-2.2-1
    Kịch bản: Đã làm trước khi chấm dứt hoạt động thì giữ kết quả đạt - mở lớp
      Biết đơn vị chấm dứt hoạt động từ ngày 01/12/2025
      Và có "Lớp bồi dưỡng, tập huấn" ngày 10/04/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @HP-2.2-1
    Kịch bản: Cấp huyện kết thúc ngày 30/06/2025, chưa làm thì không xét - mở lớp
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Tiên Lãng, loại "Ủy ban nhân dân cấp huyện", thành phố Hải Phòng
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "đơn vị không tồn tại"

    @HP-2.2-1
    Kịch bản: Cấp huyện đã làm trước ngày 01/07/2025 thì giữ kết quả đạt - mở lớp
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Tiên Lãng, loại "Ủy ban nhân dân cấp huyện", thành phố Hải Phòng
      Và có "Lớp bồi dưỡng, tập huấn" ngày 10/04/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @HP-2.2-1
    Khung kịch bản: Lớp tự tổ chức hay phối hợp tổ chức đều được tính
      Biết có "Lớp bồi dưỡng, tập huấn" ngày 10/04/2025<cách tổ chức>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Dữ liệu:
        | cách tổ chức                                                |
        |                                                             |
        | , đơn vị phối hợp: Sở Tư pháp; văn bản phối hợp: 12/KH-UBND |

    @HP-2.2-1
    Kịch bản: Chỉ có kế hoạch, chưa mở lớp thì chưa đạt
      Biết không có "Lớp bồi dưỡng, tập huấn" nào
      Và có "Kế hoạch bồi dưỡng, tập huấn" ngày 10/02/2025, năm: 2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @HP-2.2-1
    Kịch bản: Lớp không ghi ngày thì chưa đủ dữ liệu
      Biết có "Lớp bồi dưỡng, tập huấn" không ghi ngày, số người dự: 40
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

  Quy tắc: Khoản 2 Điều 2 - bồi dưỡng cán bộ, công chức, viên chức, người lao động

    @HP-2.2-2
    Khung kịch bản: Có ít nhất một người được bồi dưỡng trong năm thì đạt
      Biết "Số cán bộ, công chức, viên chức, người lao động được bồi dưỡng" là <số người>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | số người | kết quả                     |
        | 0        | "Vi phạm", lý do "không có" |
        | 1        | "Đạt"                       |
        | 25       | "Đạt"                       |

    @HP-2.2-2
    Khung kịch bản: Đạt ngay trong năm khi đã có người học
      Biết "Số cán bộ, công chức, viên chức, người lao động được bồi dưỡng" là <số người>
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | số người | kết quả        |
        | 0        | "Chưa đến hạn" |
        | 1        | "Đạt"          |

    @HP-2.2-2
    Kịch bản: Người học năm trước không tính cho năm 2025
      Biết "Số cán bộ, công chức, viên chức, người lao động được bồi dưỡng" năm 2024 là 12
      Và "Số cán bộ, công chức, viên chức, người lao động được bồi dưỡng" năm 2025 là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @HP-2.2-2
    Khung kịch bản: Số cả năm là tổng của bốn quý
      Biết "Số cán bộ, công chức, viên chức, người lao động được bồi dưỡng" quý I/2025 là 0
      Và "Số cán bộ, công chức, viên chức, người lao động được bồi dưỡng" quý II/2025 là <quý II>
      Và "Số cán bộ, công chức, viên chức, người lao động được bồi dưỡng" quý III/2025 là 0
      Và "Số cán bộ, công chức, viên chức, người lao động được bồi dưỡng" quý IV/2025 là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | quý II | kết quả                     |
        | 0      | "Vi phạm", lý do "không có" |
        | 1      | "Đạt"                       |

    @HP-2.2-2
    Kịch bản: Không ghi số người học thì chưa đủ dữ liệu
      Biết "Số cán bộ, công chức, viên chức, người lao động được bồi dưỡng" là 3
      Và chưa báo cáo "Số cán bộ, công chức, viên chức, người lao động được bồi dưỡng"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @HP-2.2-2
    Khung kịch bản: Chưa làm thì được chờ đến hết ngày 31/12 - số người học
      Biết "Số cán bộ, công chức, viên chức, người lao động được bồi dưỡng" năm 2025 là 0
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025
      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 30/12/2025    | "Chưa đến hạn"              |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @HP-2.2-2
    Khung kịch bản: Hồ sơ phải đầy đủ đến ngày cuối mới kết luận là chưa làm - số người học
      Biết "Số cán bộ, công chức, viên chức, người lao động được bồi dưỡng" năm 2025 là 0
      Và số liệu đầy đủ đến ngày <đầy đủ đến ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến ngày | kết quả                                     |
        | 30/12/2025      | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025      | "Vi phạm", lý do "không có"                 |

    @HP-2.2-2
    Kịch bản: Kỳ sáu tháng đầu năm chưa bị kết luận cho cả năm - số người học
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và "Số cán bộ, công chức, viên chức, người lao động được bồi dưỡng" năm 2025 là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @HP-2.2-2
    Khung kịch bản: Loại đơn vị nào phải thực hiện - số người học
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và "Số cán bộ, công chức, viên chức, người lao động được bồi dưỡng" năm 2025 là 3
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Dữ liệu:
        | đơn vị                              | loại                      |
        | Ủy ban nhân dân thành phố Hải Phòng | Ủy ban nhân dân cấp tỉnh  |
        | Ủy ban nhân dân huyện Tiên Lãng     | Ủy ban nhân dân cấp huyện |
        | Ủy ban nhân dân xã Vĩnh Bảo         | Ủy ban nhân dân cấp xã    |

    @HP-2.2-2
    Khung kịch bản: Loại đơn vị khác và đơn vị ngoài địa bàn không thuộc diện - số người học
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "Số cán bộ, công chức, viên chức, người lao động được bồi dưỡng" năm 2025 là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                                | loại                                       | nơi                                                 | lý do            |
        | Chi cục Thủy lợi Hải Phòng            | Cơ quan nhà nước                           | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Sở Tư pháp thành phố Hải Phòng        | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Trường Trung học phổ thông Thái Phiên | Đơn vị sự nghiệp công lập                  | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Công ty Thủy lợi An Hải               | Doanh nghiệp nhà nước                      | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Công ty cổ phần May Vĩnh Bảo          | Tổ chức có sử dụng lao động                | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Thôn Đông Lôi                         | Thôn, xóm, tổ dân phố                      | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội đồng nhân dân thành phố Hải Phòng | Hội đồng nhân dân cấp tỉnh                 | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội đồng nhân dân xã Vĩnh Bảo         | Hội đồng nhân dân cấp xã                   | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Vĩnh Bảo   | Ủy ban Mặt trận Tổ quốc Việt Nam           | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội Nông dân xã Vĩnh Bảo              | Tổ chức chính trị - xã hội                 | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Ủy ban nhân dân xã Nam Sách           | Ủy ban nhân dân cấp xã                     | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) | khác địa bàn     |
        | Ủy ban nhân dân xã Quảng Uyên         | Ủy ban nhân dân cấp xã                     | tỉnh Cao Bằng                                       | khác địa bàn     |

    @HP-2.2-2
    Khung kịch bản: Năm 2025 là năm đầu tiên phải thực hiện - số người học
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và "Số cán bộ, công chức, viên chức, người lao động được bồi dưỡng" năm <năm> là 0
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | năm  | ngày đánh giá | kết quả                                         |
        | 2024 | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 15/01/2026    | "Vi phạm", lý do "không có"                     |

    @HP-2.2-2
    Khung kịch bản: Đơn vị mới lập chỉ bị xét khi có đủ 90 ngày trong năm - số người học
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và "Số cán bộ, công chức, viên chức, người lao động được bồi dưỡng" năm 2025 là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày thành lập | kết quả                                       |
        | 03/10/2025     | "Vi phạm", lý do "không có"                   |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 05/01/2026     | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @HP-2.2-2
    Khung kịch bản: Chưa làm mà chấm dứt hoạt động trước khi đến hạn thì không xét - số người học
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và "Số cán bộ, công chức, viên chức, người lao động được bồi dưỡng" năm 2025 là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 31/03/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 01/04/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 31/12/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 01/01/2026  | "Vi phạm", lý do "không có"                   |

    @HP-2.2-2
    Kịch bản: Đã làm trước khi chấm dứt hoạt động thì giữ kết quả đạt - số người học
      Biết đơn vị chấm dứt hoạt động từ ngày 01/12/2025
      Và "Số cán bộ, công chức, viên chức, người lao động được bồi dưỡng" năm 2025 là 3
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @HP-2.2-2
    Kịch bản: Cấp huyện kết thúc ngày 30/06/2025, chưa có người học thì không xét
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Tiên Lãng, loại "Ủy ban nhân dân cấp huyện", thành phố Hải Phòng
      Và "Số cán bộ, công chức, viên chức, người lao động được bồi dưỡng" năm 2025 là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "đơn vị không tồn tại"

  Quy tắc: Khoản 2 Điều 2 - bồi dưỡng trưởng thôn, tổ trưởng, trưởng ban công tác Mặt trận

    @HP-2.2-3
    Khung kịch bản: Mọi người giữ chức phải được bồi dưỡng
      Biết "Số người hoạt động không chuyên trách ở thôn, xóm, tổ dân phố" là <giữ chức>
      Và "Số người không chuyên trách ở thôn, xóm, tổ dân phố đã bồi dưỡng về dân chủ ở cơ sở" là <đã học>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | giữ chức | đã học | kết quả                              |
        | 30       | 30     | "Đạt"                                |
        | 30       | 29     | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 10       | 9      | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 30       | 1      | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 30       | 0      | "Vi phạm", lý do "không có"          |
        | 1        | 1      | "Đạt"                                |
        | 1        | 0      | "Vi phạm", lý do "không có"          |

    @HP-2.2-3
    Khung kịch bản: Học đủ thì đạt ngay trong năm - trưởng thôn
      Biết "Số người hoạt động không chuyên trách ở thôn, xóm, tổ dân phố" quý I/2025 là 30
      Và "Số người không chuyên trách ở thôn, xóm, tổ dân phố đã bồi dưỡng về dân chủ ở cơ sở" quý I/2025 là <đã học>
      Khi đánh giá vào ngày 30/06/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đã học | kết quả        |
        | 29     | "Chưa đến hạn" |
        | 30     | "Đạt"          |

    @HP-2.2-3
    Khung kịch bản: Lấy số mới nhất trong năm, số năm trước được dùng khi chưa có số mới
      Biết "Số người hoạt động không chuyên trách ở thôn, xóm, tổ dân phố" năm 2024 là 40
      Và "Số người không chuyên trách ở thôn, xóm, tổ dân phố đã bồi dưỡng về dân chủ ở cơ sở" năm 2024 là 40
      Và "Số người hoạt động không chuyên trách ở thôn, xóm, tổ dân phố" quý III/2025 là <giữ chức>
      Và "Số người không chuyên trách ở thôn, xóm, tổ dân phố đã bồi dưỡng về dân chủ ở cơ sở" quý III/2025 là 28
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | giữ chức | kết quả                              |
        | 28       | "Đạt"                                |
        | 30       | "Vi phạm", lý do "chưa đạt chỉ tiêu" |

    @HP-2.2-3
    Kịch bản: Xã không có người giữ chức nào thì không phát sinh
      Biết "Số người hoạt động không chuyên trách ở thôn, xóm, tổ dân phố" là 0
      Và "Số người không chuyên trách ở thôn, xóm, tổ dân phố đã bồi dưỡng về dân chủ ở cơ sở" là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"

    @HP-2.2-3
    Khung kịch bản: Chưa báo cáo thì chưa đủ dữ liệu - trưởng thôn
      Biết "Số người hoạt động không chuyên trách ở thôn, xóm, tổ dân phố" là 30
      Và "Số người không chuyên trách ở thôn, xóm, tổ dân phố đã bồi dưỡng về dân chủ ở cơ sở" là 30
      Và chưa báo cáo "<nội dung chưa báo cáo>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | nội dung chưa báo cáo                                                               |
        | Số người hoạt động không chuyên trách ở thôn, xóm, tổ dân phố                       |
        | Số người không chuyên trách ở thôn, xóm, tổ dân phố đã bồi dưỡng về dân chủ ở cơ sở |

    @HP-2.2-3
    Khung kịch bản: Hồ sơ cấp trên chỉ nêu số liệu, không xét
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và "Số người hoạt động không chuyên trách ở thôn, xóm, tổ dân phố" năm 2025 là 30
      Và "Số người không chuyên trách ở thôn, xóm, tổ dân phố đã bồi dưỡng về dân chủ ở cơ sở" năm 2025 là 0
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "Không áp dụng", lý do "không thuộc điều kiện áp dụng"
      Dữ liệu:
        | đơn vị                              | loại                     | ngày đánh giá |
        | Ủy ban nhân dân thành phố Hải Phòng | Ủy ban nhân dân cấp tỉnh | 15/01/2026    |
        | Ủy ban nhân dân thành phố Hải Phòng | Ủy ban nhân dân cấp tỉnh | 30/06/2025    |

    @HP-2.2-3
    Kịch bản: Cấp huyện kết thúc ngày 30/06/2025 nên không xét
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Tiên Lãng, loại "Ủy ban nhân dân cấp huyện", thành phố Hải Phòng
      Và "Số người hoạt động không chuyên trách ở thôn, xóm, tổ dân phố" năm 2025 là 30
      Và "Số người không chuyên trách ở thôn, xóm, tổ dân phố đã bồi dưỡng về dân chủ ở cơ sở" năm 2025 là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "đơn vị không tồn tại"

    @HP-2.2-3
    Khung kịch bản: Chưa làm thì được chờ đến hết ngày 31/12 - trưởng thôn
      Biết "Số người hoạt động không chuyên trách ở thôn, xóm, tổ dân phố" năm 2025 là 30
      Và "Số người không chuyên trách ở thôn, xóm, tổ dân phố đã bồi dưỡng về dân chủ ở cơ sở" năm 2025 là 0
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025
      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 30/12/2025    | "Chưa đến hạn"              |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @HP-2.2-3
    Khung kịch bản: Hồ sơ phải đầy đủ đến ngày cuối mới kết luận là chưa làm - trưởng thôn
      Biết "Số người hoạt động không chuyên trách ở thôn, xóm, tổ dân phố" năm 2025 là 30
      Và "Số người không chuyên trách ở thôn, xóm, tổ dân phố đã bồi dưỡng về dân chủ ở cơ sở" năm 2025 là 0
      Và số liệu đầy đủ đến ngày <đầy đủ đến ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến ngày | kết quả                                     |
        | 30/12/2025      | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025      | "Vi phạm", lý do "không có"                 |

    @HP-2.2-3
    Kịch bản: Kỳ sáu tháng đầu năm chưa bị kết luận cho cả năm - trưởng thôn
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và "Số người hoạt động không chuyên trách ở thôn, xóm, tổ dân phố" quý I/2025 là 30
      Và "Số người không chuyên trách ở thôn, xóm, tổ dân phố đã bồi dưỡng về dân chủ ở cơ sở" quý I/2025 là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @HP-2.2-3
    Khung kịch bản: Loại đơn vị khác và đơn vị ngoài địa bàn không thuộc diện - trưởng thôn
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "Số người hoạt động không chuyên trách ở thôn, xóm, tổ dân phố" năm 2025 là 30
      Và "Số người không chuyên trách ở thôn, xóm, tổ dân phố đã bồi dưỡng về dân chủ ở cơ sở" năm 2025 là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                                | loại                                       | nơi                                                 | lý do            |
        | Chi cục Thủy lợi Hải Phòng            | Cơ quan nhà nước                           | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Sở Tư pháp thành phố Hải Phòng        | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Trường Trung học phổ thông Thái Phiên | Đơn vị sự nghiệp công lập                  | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Công ty Thủy lợi An Hải               | Doanh nghiệp nhà nước                      | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Công ty cổ phần May Vĩnh Bảo          | Tổ chức có sử dụng lao động                | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Thôn Đông Lôi                         | Thôn, xóm, tổ dân phố                      | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội đồng nhân dân thành phố Hải Phòng | Hội đồng nhân dân cấp tỉnh                 | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội đồng nhân dân xã Vĩnh Bảo         | Hội đồng nhân dân cấp xã                   | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Vĩnh Bảo   | Ủy ban Mặt trận Tổ quốc Việt Nam           | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội Nông dân xã Vĩnh Bảo              | Tổ chức chính trị - xã hội                 | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Ủy ban nhân dân xã Nam Sách           | Ủy ban nhân dân cấp xã                     | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) | khác địa bàn     |
        | Ủy ban nhân dân xã Quảng Uyên         | Ủy ban nhân dân cấp xã                     | tỉnh Cao Bằng                                       | khác địa bàn     |

    @HP-2.2-3
    Khung kịch bản: Năm 2025 là năm đầu tiên phải thực hiện - trưởng thôn
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và "Số người hoạt động không chuyên trách ở thôn, xóm, tổ dân phố" năm <năm> là 30
      Và "Số người không chuyên trách ở thôn, xóm, tổ dân phố đã bồi dưỡng về dân chủ ở cơ sở" năm <năm> là 0
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | năm  | ngày đánh giá | kết quả                                         |
        | 2024 | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 15/01/2026    | "Vi phạm", lý do "không có"                     |

    @HP-2.2-3
    Khung kịch bản: Đơn vị mới lập chỉ bị xét khi có đủ 90 ngày trong năm - trưởng thôn
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và "Số người hoạt động không chuyên trách ở thôn, xóm, tổ dân phố" năm 2025 là 30
      Và "Số người không chuyên trách ở thôn, xóm, tổ dân phố đã bồi dưỡng về dân chủ ở cơ sở" năm 2025 là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày thành lập | kết quả                                       |
        | 03/10/2025     | "Vi phạm", lý do "không có"                   |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 05/01/2026     | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @HP-2.2-3
    Khung kịch bản: Chưa làm mà chấm dứt hoạt động trước khi đến hạn thì không xét - trưởng thôn
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và "Số người hoạt động không chuyên trách ở thôn, xóm, tổ dân phố" năm 2025 là 30
      Và "Số người không chuyên trách ở thôn, xóm, tổ dân phố đã bồi dưỡng về dân chủ ở cơ sở" năm 2025 là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 31/03/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 01/04/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 31/12/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 01/01/2026  | "Vi phạm", lý do "không có"                   |

    @HP-2.2-3
    Kịch bản: Đã làm trước khi chấm dứt hoạt động thì giữ kết quả đạt - trưởng thôn
      Biết đơn vị chấm dứt hoạt động từ ngày 01/12/2025
      Và "Số người hoạt động không chuyên trách ở thôn, xóm, tổ dân phố" quý I/2025 là 30
      Và "Số người không chuyên trách ở thôn, xóm, tổ dân phố đã bồi dưỡng về dân chủ ở cơ sở" quý I/2025 là 30
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

  Quy tắc: Khoản 2 Điều 2 - bồi dưỡng thành viên hai Ban

    @HP-2.2-4
    Khung kịch bản: Mọi thành viên phải được bồi dưỡng
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và "Số thành viên Ban Thanh tra nhân dân và Ban Giám sát đầu tư của cộng đồng" là <thành viên>
      Và "Số thành viên hai ban đã tập huấn" là <đã học>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | thành viên | đã học | kết quả                              |
        | 9          | 9      | "Đạt"                                |
        | 9          | 8      | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 10         | 9      | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 9          | 1      | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 9          | 0      | "Vi phạm", lý do "không có"          |
        | 1          | 0      | "Vi phạm", lý do "không có"          |

    @HP-2.2-4
    Kịch bản: Chỉ có Ban Thanh tra nhân dân thì vẫn phải thực hiện
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và "Số thành viên Ban Thanh tra nhân dân và Ban Giám sát đầu tư của cộng đồng" quý I/2025 là 9
      Và "Số thành viên hai ban đã tập huấn" quý I/2025 là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @HP-2.2-4
    Kịch bản: Chỉ có Ban Giám sát đầu tư thì vẫn phải thực hiện
      Biết không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/03/2024, tên dự án: đường Kiến Thụy
      Và "Số thành viên Ban Thanh tra nhân dân và Ban Giám sát đầu tư của cộng đồng" quý I/2025 là 9
      Và "Số thành viên hai ban đã tập huấn" quý I/2025 là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @HP-2.2-4
    Kịch bản: Có cả hai Ban thì phải thực hiện
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/03/2024, tên dự án: đường Kiến Thụy
      Và "Số thành viên Ban Thanh tra nhân dân và Ban Giám sát đầu tư của cộng đồng" quý I/2025 là 9
      Và "Số thành viên hai ban đã tập huấn" quý I/2025 là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @HP-2.2-4
    Khung kịch bản: Chỉ kết luận là không có Ban khi đã hết năm
      Biết không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và "Số thành viên Ban Thanh tra nhân dân và Ban Giám sát đầu tư của cộng đồng" quý I/2025 là 9
      Và "Số thành viên hai ban đã tập huấn" quý I/2025 là 0
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                                                |
        | 31/12/2025    | "Chưa đến hạn"                                         |
        | 01/01/2026    | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @HP-2.2-4
    Khung kịch bản: Ban Thanh tra nhân dân hết nhiệm kỳ trước năm thì không còn tính
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2022, có hiệu lực đến: <hết hiệu lực>
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và "Số thành viên Ban Thanh tra nhân dân và Ban Giám sát đầu tư của cộng đồng" quý I/2025 là 9
      Và "Số thành viên hai ban đã tập huấn" quý I/2025 là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | hết hiệu lực | kết quả                                                |
        | 31/12/2024   | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | 01/01/2025   | "Vi phạm", lý do "không có"                            |

    @HP-2.2-4
    Khung kịch bản: Ban Giám sát đầu tư giải thể trước năm thì không còn tính
      Biết không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/03/2024, tên dự án: đường Kiến Thụy; có hiệu lực đến: <hết hiệu lực>
      Và "Số thành viên Ban Thanh tra nhân dân và Ban Giám sát đầu tư của cộng đồng" quý I/2025 là 9
      Và "Số thành viên hai ban đã tập huấn" quý I/2025 là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | hết hiệu lực | kết quả                                                |
        | 31/12/2024   | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | 01/01/2025   | "Vi phạm", lý do "không có"                            |

    @HP-2.2-4
    Khung kịch bản: Học đủ thì đạt ngay trong năm - thành viên hai Ban
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và "Số thành viên Ban Thanh tra nhân dân và Ban Giám sát đầu tư của cộng đồng" quý I/2025 là 9
      Và "Số thành viên hai ban đã tập huấn" quý I/2025 là <đã học>
      Khi đánh giá vào ngày 30/06/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đã học | kết quả        |
        | 8      | "Chưa đến hạn" |
        | 9      | "Đạt"          |

    @HP-2.2-4
    Khung kịch bản: Chưa báo cáo thì chưa đủ dữ liệu - thành viên hai Ban
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và "Số thành viên Ban Thanh tra nhân dân và Ban Giám sát đầu tư của cộng đồng" là 9
      Và "Số thành viên hai ban đã tập huấn" là 9
      Và chưa báo cáo "<nội dung chưa báo cáo>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | nội dung chưa báo cáo                                                     |
        | Số thành viên Ban Thanh tra nhân dân và Ban Giám sát đầu tư của cộng đồng |
        | Số thành viên hai ban đã tập huấn                                         |

    @HP-2.2-4
    Khung kịch bản: Chưa báo cáo cả hai Ban, hoặc một Ban không có và Ban kia chưa báo cáo, thì chưa đủ dữ liệu
      Biết <khai báo>
      Và "Số thành viên Ban Thanh tra nhân dân và Ban Giám sát đầu tư của cộng đồng" quý I/2025 là 9
      Và "Số thành viên hai ban đã tập huấn" quý I/2025 là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | khai báo                                                              |
        | không có "Văn bản công nhận Ban Thanh tra nhân dân" nào               |
        | không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào |

    @HP-2.2-4
    Khung kịch bản: Chưa làm thì được chờ đến hết ngày 31/12 - thành viên hai Ban
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và "Số thành viên Ban Thanh tra nhân dân và Ban Giám sát đầu tư của cộng đồng" quý I/2025 là 9
      Và "Số thành viên hai ban đã tập huấn" quý I/2025 là 0
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025
      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 30/12/2025    | "Chưa đến hạn"              |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @HP-2.2-4
    Khung kịch bản: Hồ sơ phải đầy đủ đến ngày cuối mới kết luận là chưa làm - thành viên hai Ban
      Biết có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và "Số thành viên Ban Thanh tra nhân dân và Ban Giám sát đầu tư của cộng đồng" quý I/2025 là 9
      Và "Số thành viên hai ban đã tập huấn" quý I/2025 là 0
      Và số liệu đầy đủ đến ngày <đầy đủ đến ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến ngày | kết quả                                     |
        | 30/12/2025      | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025      | "Vi phạm", lý do "không có"                 |

    @HP-2.2-4
    Kịch bản: Kỳ sáu tháng đầu năm chưa bị kết luận cho cả năm - thành viên hai Ban
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và "Số thành viên Ban Thanh tra nhân dân và Ban Giám sát đầu tư của cộng đồng" quý I/2025 là 9
      Và "Số thành viên hai ban đã tập huấn" quý I/2025 là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @HP-2.2-4
    Khung kịch bản: Loại đơn vị nào phải thực hiện - thành viên hai Ban
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và "Số thành viên Ban Thanh tra nhân dân và Ban Giám sát đầu tư của cộng đồng" quý I/2025 là 9
      Và "Số thành viên hai ban đã tập huấn" quý I/2025 là 9
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Dữ liệu:
        | đơn vị                              | loại                      |
        | Ủy ban nhân dân thành phố Hải Phòng | Ủy ban nhân dân cấp tỉnh  |
        | Ủy ban nhân dân huyện Tiên Lãng     | Ủy ban nhân dân cấp huyện |
        | Ủy ban nhân dân xã Vĩnh Bảo         | Ủy ban nhân dân cấp xã    |

    @HP-2.2-4
    Khung kịch bản: Loại đơn vị khác và đơn vị ngoài địa bàn không thuộc diện - thành viên hai Ban
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và "Số thành viên Ban Thanh tra nhân dân và Ban Giám sát đầu tư của cộng đồng" quý I/2025 là 9
      Và "Số thành viên hai ban đã tập huấn" quý I/2025 là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                                | loại                                       | nơi                                                 | lý do            |
        | Chi cục Thủy lợi Hải Phòng            | Cơ quan nhà nước                           | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Sở Tư pháp thành phố Hải Phòng        | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Trường Trung học phổ thông Thái Phiên | Đơn vị sự nghiệp công lập                  | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Công ty Thủy lợi An Hải               | Doanh nghiệp nhà nước                      | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Công ty cổ phần May Vĩnh Bảo          | Tổ chức có sử dụng lao động                | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Thôn Đông Lôi                         | Thôn, xóm, tổ dân phố                      | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội đồng nhân dân thành phố Hải Phòng | Hội đồng nhân dân cấp tỉnh                 | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội đồng nhân dân xã Vĩnh Bảo         | Hội đồng nhân dân cấp xã                   | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Vĩnh Bảo   | Ủy ban Mặt trận Tổ quốc Việt Nam           | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội Nông dân xã Vĩnh Bảo              | Tổ chức chính trị - xã hội                 | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Ủy ban nhân dân xã Nam Sách           | Ủy ban nhân dân cấp xã                     | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) | khác địa bàn     |
        | Ủy ban nhân dân xã Quảng Uyên         | Ủy ban nhân dân cấp xã                     | tỉnh Cao Bằng                                       | khác địa bàn     |

    @HP-2.2-4
    Khung kịch bản: Đơn vị mới lập chỉ bị xét khi có đủ 90 ngày trong năm - thành viên hai Ban
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và "Số thành viên Ban Thanh tra nhân dân và Ban Giám sát đầu tư của cộng đồng" quý I/2025 là 9
      Và "Số thành viên hai ban đã tập huấn" quý I/2025 là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày thành lập | kết quả                                       |
        | 03/10/2025     | "Vi phạm", lý do "không có"                   |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 05/01/2026     | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @HP-2.2-4
    Khung kịch bản: Chưa làm mà chấm dứt hoạt động trước khi đến hạn thì không xét - thành viên hai Ban
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và "Số thành viên Ban Thanh tra nhân dân và Ban Giám sát đầu tư của cộng đồng" quý I/2025 là 9
      Và "Số thành viên hai ban đã tập huấn" quý I/2025 là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 31/03/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 01/04/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 31/12/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 01/01/2026  | "Vi phạm", lý do "không có"                   |

    @HP-2.2-4
    Kịch bản: Đã làm trước khi chấm dứt hoạt động thì giữ kết quả đạt - thành viên hai Ban
      Biết đơn vị chấm dứt hoạt động từ ngày 01/12/2025
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và "Số thành viên Ban Thanh tra nhân dân và Ban Giám sát đầu tư của cộng đồng" quý I/2025 là 9
      Và "Số thành viên hai ban đã tập huấn" quý I/2025 là 9
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @HP-2.2-4
    Kịch bản: Cấp huyện kết thúc ngày 30/06/2025, chưa làm thì không xét - thành viên hai Ban
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Tiên Lãng, loại "Ủy ban nhân dân cấp huyện", thành phố Hải Phòng
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và "Số thành viên Ban Thanh tra nhân dân và Ban Giám sát đầu tư của cộng đồng" quý I/2025 là 9
      Và "Số thành viên hai ban đã tập huấn" quý I/2025 là 0
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "đơn vị không tồn tại"

    @HP-2.2-4
    Kịch bản: Cấp huyện đã làm trước ngày 01/07/2025 thì giữ kết quả đạt - thành viên hai Ban
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Tiên Lãng, loại "Ủy ban nhân dân cấp huyện", thành phố Hải Phòng
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và "Số thành viên Ban Thanh tra nhân dân và Ban Giám sát đầu tư của cộng đồng" quý I/2025 là 9
      Và "Số thành viên hai ban đã tập huấn" quý I/2025 là 9
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @HP-2.2-4
    Khung kịch bản: Năm 2025 là năm đầu tiên phải thực hiện - thành viên hai Ban
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và "Số thành viên Ban Thanh tra nhân dân và Ban Giám sát đầu tư của cộng đồng" năm <năm> là 9
      Và "Số thành viên hai ban đã tập huấn" năm <năm> là 0
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | năm  | ngày đánh giá | kết quả                                         |
        | 2024 | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 15/01/2026    | "Vi phạm", lý do "không có"                     |

  Quy tắc: Khoản 2 Điều 2 - nội dung các lớp bồi dưỡng

    @HP-2.2-5
    Khung kịch bản: Các lớp trong năm phải có đủ bốn nhóm kỹ năng
      Biết có "Lớp bồi dưỡng, tập huấn" ngày 10/04/2025, nội dung học: <nội dung>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | nội dung                                                                              | kết quả                               |
        | thi hành pháp luật và xử lý thông tin và ứng dụng công nghệ thông tin và kỹ năng khác | "Đạt"                                 |
        | xử lý thông tin và ứng dụng công nghệ thông tin và kỹ năng khác                       | "Vi phạm", lý do "chưa đúng nội dung" |
        | thi hành pháp luật và ứng dụng công nghệ thông tin và kỹ năng khác                    | "Vi phạm", lý do "chưa đúng nội dung" |
        | thi hành pháp luật và xử lý thông tin và kỹ năng khác                                 | "Vi phạm", lý do "chưa đúng nội dung" |
        | thi hành pháp luật và xử lý thông tin và ứng dụng công nghệ thông tin                 | "Vi phạm", lý do "chưa đúng nội dung" |
        | cập nhật pháp luật và chuyên môn nghiệp vụ                                            | "Vi phạm", lý do "chưa đúng nội dung" |

    @HP-2.2-5
    Khung kịch bản: Nội dung được tính gộp các lớp trong năm
      Biết có "Lớp bồi dưỡng, tập huấn" ngày 10/04/2025, nội dung học: thi hành pháp luật và xử lý thông tin
      Và có "Lớp bồi dưỡng, tập huấn" ngày <ngày>, nội dung học: ứng dụng công nghệ thông tin và kỹ năng khác
      Và số liệu đầy đủ đến ngày 15/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày       | kết quả                               |
        | 31/12/2024 | "Vi phạm", lý do "chưa đúng nội dung" |
        | 01/01/2025 | "Đạt"                                 |
        | 31/12/2025 | "Đạt"                                 |
        | 01/01/2026 | "Vi phạm", lý do "chưa đúng nội dung" |

    @HP-2.2-5
    Khung kịch bản: Năm không mở lớp nào thì không xét
      Biết không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                                                |
        | 31/12/2025    | "Chưa đến hạn"                                         |
        | 01/01/2026    | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @HP-2.2-5
    Khung kịch bản: Đạt ngay từ ngày thực hiện - nội dung lớp
      Biết có "Lớp bồi dưỡng, tập huấn" ngày 15/09/2025, nội dung học: ứng dụng công nghệ thông tin và kỹ năng khác
      Và có "Lớp bồi dưỡng, tập huấn" ngày 10/04/2025, nội dung học: thi hành pháp luật và xử lý thông tin
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả        |
        | 14/09/2025    | "Chưa đến hạn" |
        | 15/09/2025    | "Đạt"          |

    @HP-2.2-5
    Khung kịch bản: Chưa báo cáo thì chưa đủ dữ liệu - nội dung lớp
      Biết không có "Lớp bồi dưỡng, tập huấn" nào
      Và chưa báo cáo "<nội dung chưa báo cáo>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | nội dung chưa báo cáo   |
        | Lớp bồi dưỡng, tập huấn |

    @HP-2.2-5
    Kịch bản: Lớp không ghi nội dung thì chưa đủ dữ liệu
      Biết có "Lớp bồi dưỡng, tập huấn" ngày 10/04/2025, số người dự: 40
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @HP-2.2-5
    Khung kịch bản: Chưa làm thì được chờ đến hết ngày 31/12 - nội dung lớp
      Biết có "Lớp bồi dưỡng, tập huấn" ngày 10/04/2025, nội dung học: thi hành pháp luật
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025
      Dữ liệu:
        | ngày đánh giá | kết quả                               |
        | 30/12/2025    | "Chưa đến hạn"                        |
        | 31/12/2025    | "Chưa đến hạn"                        |
        | 01/01/2026    | "Vi phạm", lý do "chưa đúng nội dung" |

    @HP-2.2-5
    Khung kịch bản: Hồ sơ phải đầy đủ đến ngày cuối mới kết luận là chưa làm - nội dung lớp
      Biết có "Lớp bồi dưỡng, tập huấn" ngày 10/04/2025, nội dung học: thi hành pháp luật
      Và số liệu đầy đủ đến ngày <đầy đủ đến ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến ngày | kết quả                                     |
        | 30/12/2025      | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025      | "Vi phạm", lý do "chưa đúng nội dung"       |

    @HP-2.2-5
    Kịch bản: Kỳ sáu tháng đầu năm chưa bị kết luận cho cả năm - nội dung lớp
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và có "Lớp bồi dưỡng, tập huấn" ngày 10/04/2025, nội dung học: thi hành pháp luật
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @HP-2.2-5
    Khung kịch bản: Loại đơn vị nào phải thực hiện - nội dung lớp
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và có "Lớp bồi dưỡng, tập huấn" ngày 10/04/2025, nội dung học: thi hành pháp luật và xử lý thông tin và ứng dụng công nghệ thông tin và kỹ năng khác
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Dữ liệu:
        | đơn vị                              | loại                      |
        | Ủy ban nhân dân thành phố Hải Phòng | Ủy ban nhân dân cấp tỉnh  |
        | Ủy ban nhân dân huyện Tiên Lãng     | Ủy ban nhân dân cấp huyện |
        | Ủy ban nhân dân xã Vĩnh Bảo         | Ủy ban nhân dân cấp xã    |

    @HP-2.2-5
    Khung kịch bản: Loại đơn vị khác và đơn vị ngoài địa bàn không thuộc diện - nội dung lớp
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và có "Lớp bồi dưỡng, tập huấn" ngày 10/04/2025, nội dung học: thi hành pháp luật
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                                | loại                                       | nơi                                                 | lý do            |
        | Chi cục Thủy lợi Hải Phòng            | Cơ quan nhà nước                           | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Sở Tư pháp thành phố Hải Phòng        | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Trường Trung học phổ thông Thái Phiên | Đơn vị sự nghiệp công lập                  | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Công ty Thủy lợi An Hải               | Doanh nghiệp nhà nước                      | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Công ty cổ phần May Vĩnh Bảo          | Tổ chức có sử dụng lao động                | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Thôn Đông Lôi                         | Thôn, xóm, tổ dân phố                      | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội đồng nhân dân thành phố Hải Phòng | Hội đồng nhân dân cấp tỉnh                 | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội đồng nhân dân xã Vĩnh Bảo         | Hội đồng nhân dân cấp xã                   | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Vĩnh Bảo   | Ủy ban Mặt trận Tổ quốc Việt Nam           | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội Nông dân xã Vĩnh Bảo              | Tổ chức chính trị - xã hội                 | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Ủy ban nhân dân xã Nam Sách           | Ủy ban nhân dân cấp xã                     | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) | khác địa bàn     |
        | Ủy ban nhân dân xã Quảng Uyên         | Ủy ban nhân dân cấp xã                     | tỉnh Cao Bằng                                       | khác địa bàn     |

    @HP-2.2-5
    Khung kịch bản: Năm 2025 là năm đầu tiên phải thực hiện - nội dung lớp
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và có "Lớp bồi dưỡng, tập huấn" ngày 10/04/<năm>, nội dung học: thi hành pháp luật
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | năm  | ngày đánh giá | kết quả                                         |
        | 2024 | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 15/01/2026    | "Vi phạm", lý do "chưa đúng nội dung"           |

    @HP-2.2-5
    Khung kịch bản: Đơn vị mới lập chỉ bị xét khi có đủ 90 ngày trong năm - nội dung lớp
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và có "Lớp bồi dưỡng, tập huấn" ngày 10/04/2025, nội dung học: thi hành pháp luật
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày thành lập | kết quả                                       |
        | 03/10/2025     | "Vi phạm", lý do "chưa đúng nội dung"         |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 05/01/2026     | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @HP-2.2-5
    Khung kịch bản: Chưa làm mà chấm dứt hoạt động trước khi đến hạn thì không xét - nội dung lớp
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và có "Lớp bồi dưỡng, tập huấn" ngày 10/04/2025, nội dung học: thi hành pháp luật
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 31/03/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 01/04/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 31/12/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 01/01/2026  | "Vi phạm", lý do "chưa đúng nội dung"         |

    @HP-2.2-5
    Kịch bản: Đã làm trước khi chấm dứt hoạt động thì giữ kết quả đạt - nội dung lớp
      Biết đơn vị chấm dứt hoạt động từ ngày 01/12/2025
      Và có "Lớp bồi dưỡng, tập huấn" ngày 10/04/2025, nội dung học: thi hành pháp luật và xử lý thông tin và ứng dụng công nghệ thông tin và kỹ năng khác
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @HP-2.2-5
    Kịch bản: Cấp huyện kết thúc ngày 30/06/2025, chưa làm thì không xét - nội dung lớp
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Tiên Lãng, loại "Ủy ban nhân dân cấp huyện", thành phố Hải Phòng
      Và có "Lớp bồi dưỡng, tập huấn" ngày 10/04/2025, nội dung học: thi hành pháp luật
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "đơn vị không tồn tại"

    @HP-2.2-5
    Kịch bản: Cấp huyện đã làm trước ngày 01/07/2025 thì giữ kết quả đạt - nội dung lớp
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Tiên Lãng, loại "Ủy ban nhân dân cấp huyện", thành phố Hải Phòng
      Và có "Lớp bồi dưỡng, tập huấn" ngày 10/04/2025, nội dung học: thi hành pháp luật và xử lý thông tin và ứng dụng công nghệ thông tin và kỹ năng khác
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

  Quy tắc: Khoản 2 Điều 2 - tập huấn Tổ soạn thảo hương ước, quy ước

    @HP-2.2-6
    Khung kịch bản: Mọi thành viên phải được tập huấn trước khi biểu quyết
      Biết có "Đợt soạn thảo hương ước, quy ước" ngày 10/03/2025, số thành viên tổ soạn thảo: <thành viên>; số thành viên đã tập huấn trước khi biểu quyết: <đã học>; ngày biểu quyết: 20/05/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | thành viên | đã học | kết quả                              |
        | 7          | 7      | "Đạt"                                |
        | 7          | 6      | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 10         | 9      | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 7          | 1      | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 7          | 0      | "Vi phạm", lý do "không có"          |
        | 1          | 1      | "Đạt"                                |
        | 1          | 0      | "Vi phạm", lý do "không có"          |

    @HP-2.2-6
    Khung kịch bản: Hạn là ngày biểu quyết, còn người chưa tập huấn
      Biết có "Đợt soạn thảo hương ước, quy ước" ngày 10/03/2025, tên thôn: Thôn Đông Lôi; số thành viên tổ soạn thảo: 7; số thành viên đã tập huấn trước khi biểu quyết: 6; ngày biểu quyết: 20/05/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                              |
        | 19/05/2025    | "Chưa đến hạn"                       |
        | 20/05/2025    | "Chưa đến hạn"                       |
        | 21/05/2025    | "Vi phạm", lý do "chưa đạt chỉ tiêu" |

    @HP-2.2-6
    Khung kịch bản: Hạn là ngày biểu quyết, chưa ai được tập huấn
      Biết có "Đợt soạn thảo hương ước, quy ước" ngày 10/03/2025, tên thôn: Thôn Đông Lôi; số thành viên tổ soạn thảo: 7; số thành viên đã tập huấn trước khi biểu quyết: 0; ngày biểu quyết: 20/05/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 19/05/2025    | "Chưa đến hạn"              |
        | 20/05/2025    | "Chưa đến hạn"              |
        | 21/05/2025    | "Vi phạm", lý do "không có" |

    @HP-2.2-6
    Kịch bản: Tập huấn đủ thì đạt ngay, không đợi biểu quyết
      Biết có "Đợt soạn thảo hương ước, quy ước" ngày 10/03/2025, tên thôn: Thôn Đông Lôi; số thành viên tổ soạn thảo: 7; số thành viên đã tập huấn trước khi biểu quyết: 7; ngày biểu quyết: 20/05/2025
      Khi đánh giá vào ngày 15/04/2025
      Thì kết quả là "Đạt"

    @HP-2.2-6
    Khung kịch bản: Chưa biểu quyết thì chưa đến hạn, dù đã hết năm
      Biết có "Đợt soạn thảo hương ước, quy ước" ngày 10/03/2025, tên thôn: Thôn Đông Lôi; số thành viên tổ soạn thảo: 7; số thành viên đã tập huấn trước khi biểu quyết: <đã tập huấn>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"
      Dữ liệu:
        | đã tập huấn |
        | 3           |
        | 0           |

    @HP-2.2-6
    Khung kịch bản: Biểu quyết vào năm sau thì hồ sơ phải đầy đủ đến ngày biểu quyết
      Biết có "Đợt soạn thảo hương ước, quy ước" ngày 20/11/2025, tên thôn: Thôn Đông Lôi; số thành viên tổ soạn thảo: 7; số thành viên đã tập huấn trước khi biểu quyết: 6; ngày biểu quyết: 15/01/2026
      Và số liệu đầy đủ đến ngày <đầy đủ đến ngày>
      Khi đánh giá vào ngày 20/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến ngày | kết quả                                     |
        | 14/01/2026      | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 15/01/2026      | "Vi phạm", lý do "chưa đạt chỉ tiêu"        |

    @HP-2.2-6
    Kịch bản: Một Tổ tập huấn đủ, một Tổ còn thiếu thì chưa đạt chỉ tiêu
      Biết có "Đợt soạn thảo hương ước, quy ước" ngày 10/03/2025, tên thôn: Thôn Đông Lôi; số thành viên tổ soạn thảo: 7; số thành viên đã tập huấn trước khi biểu quyết: 7; ngày biểu quyết: 20/05/2025
      Và có "Đợt soạn thảo hương ước, quy ước" ngày 12/03/2025, tên thôn: Thôn Lôi Trạch; số thành viên tổ soạn thảo: 5; số thành viên đã tập huấn trước khi biểu quyết: 4; ngày biểu quyết: 22/05/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đạt chỉ tiêu"

    @HP-2.2-6
    Kịch bản: Một Tổ tập huấn đủ, một Tổ chưa ai tập huấn thì vi phạm
      Biết có "Đợt soạn thảo hương ước, quy ước" ngày 10/03/2025, tên thôn: Thôn Đông Lôi; số thành viên tổ soạn thảo: 7; số thành viên đã tập huấn trước khi biểu quyết: 7; ngày biểu quyết: 20/05/2025
      Và có "Đợt soạn thảo hương ước, quy ước" ngày 12/03/2025, tên thôn: Thôn Lôi Trạch; số thành viên tổ soạn thảo: 5; số thành viên đã tập huấn trước khi biểu quyết: 0; ngày biểu quyết: 22/05/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @HP-2.2-6
    Kịch bản: Một Tổ tập huấn đủ, một Tổ chưa biểu quyết thì chưa đến hạn
      Biết có "Đợt soạn thảo hương ước, quy ước" ngày 10/03/2025, tên thôn: Thôn Đông Lôi; số thành viên tổ soạn thảo: 7; số thành viên đã tập huấn trước khi biểu quyết: 7; ngày biểu quyết: 20/05/2025
      Và có "Đợt soạn thảo hương ước, quy ước" ngày 12/03/2025, tên thôn: Thôn Lôi Trạch; số thành viên tổ soạn thảo: 5; số thành viên đã tập huấn trước khi biểu quyết: 4
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @HP-2.2-6
    Khung kịch bản: Không ghi số thành viên hoặc số đã tập huấn thì chưa đủ dữ liệu
      Biết có "Đợt soạn thảo hương ước, quy ước" ngày 10/03/2025, <nội dung ghi>; ngày biểu quyết: 20/05/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | nội dung ghi                                      |
        | số thành viên tổ soạn thảo: 7                     |
        | số thành viên đã tập huấn trước khi biểu quyết: 7 |

    @HP-2.2-6
    Khung kịch bản: Năm không có Tổ nào hoạt động thì không phát sinh
      Biết không có "Đợt soạn thảo hương ước, quy ước" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                                  |
        | 31/12/2025    | "Chưa đến hạn"                           |
        | 01/01/2026    | "Không áp dụng", lý do "không phát sinh" |

    @HP-2.2-6
    Khung kịch bản: Chưa báo cáo thì chưa đủ dữ liệu - Tổ soạn thảo
      Biết không có "Đợt soạn thảo hương ước, quy ước" nào
      Và chưa báo cáo "<nội dung chưa báo cáo>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | nội dung chưa báo cáo            |
        | Đợt soạn thảo hương ước, quy ước |

    @HP-2.2-6
    Khung kịch bản: Hồ sơ chưa đủ đến cuối năm thì chưa kết luận là không phát sinh
      Biết không có "Đợt soạn thảo hương ước, quy ước" nào
      Và số liệu đầy đủ đến ngày <đầy đủ đến ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến ngày | kết quả                                     |
        | 30/12/2025      | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025      | "Không áp dụng", lý do "không phát sinh"    |

    @HP-2.2-6
    Khung kịch bản: Tổ lập năm nào thì tính cho năm đó, chỉ từ ngày 06/12/2024
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và có "Đợt soạn thảo hương ước, quy ước" ngày <ngày lập>, tên thôn: Thôn Đông Lôi; số thành viên tổ soạn thảo: 7; số thành viên đã tập huấn trước khi biểu quyết: 6; ngày biểu quyết: 10/01/2025
      Và số liệu đầy đủ đến ngày 10/01/2025
      Khi đánh giá vào ngày 15/01/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày lập   | kết quả                                  |
        | 05/12/2024 | "Không áp dụng", lý do "không phát sinh" |
        | 06/12/2024 | "Vi phạm", lý do "chưa đạt chỉ tiêu"     |
        | 31/12/2024 | "Vi phạm", lý do "chưa đạt chỉ tiêu"     |
        | 01/01/2025 | "Không áp dụng", lý do "không phát sinh" |

    @HP-2.2-6
    Khung kịch bản: Năm 2023 và ngày trước khi Nghị quyết có hiệu lực thì chưa áp dụng
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và có "Đợt soạn thảo hương ước, quy ước" ngày 10/08/<năm>, tên thôn: Thôn Đông Lôi; số thành viên tổ soạn thảo: 7; số thành viên đã tập huấn trước khi biểu quyết: 6; ngày biểu quyết: 20/10/<năm>
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"
      Dữ liệu:
        | năm  | ngày đánh giá |
        | 2023 | 15/01/2025    |
        | 2024 | 05/12/2024    |

    @HP-2.2-6
    Khung kịch bản: Loại đơn vị nào phải thực hiện - Tổ soạn thảo
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và có "Đợt soạn thảo hương ước, quy ước" ngày 10/02/2025, tên thôn: Thôn Đông Lôi; số thành viên tổ soạn thảo: 7; số thành viên đã tập huấn trước khi biểu quyết: 6; ngày biểu quyết: 20/04/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đạt chỉ tiêu"
      Dữ liệu:
        | đơn vị                              | loại                      |
        | Ủy ban nhân dân thành phố Hải Phòng | Ủy ban nhân dân cấp tỉnh  |
        | Ủy ban nhân dân huyện Tiên Lãng     | Ủy ban nhân dân cấp huyện |
        | Ủy ban nhân dân xã Vĩnh Bảo         | Ủy ban nhân dân cấp xã    |

    @HP-2.2-6
    Khung kịch bản: Loại đơn vị khác và đơn vị ngoài địa bàn không thuộc diện - Tổ soạn thảo
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và có "Đợt soạn thảo hương ước, quy ước" ngày 10/02/2025, tên thôn: Thôn Đông Lôi; số thành viên tổ soạn thảo: 7; số thành viên đã tập huấn trước khi biểu quyết: 6; ngày biểu quyết: 20/04/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                                | loại                                       | nơi                                                 | lý do            |
        | Chi cục Thủy lợi Hải Phòng            | Cơ quan nhà nước                           | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Sở Tư pháp thành phố Hải Phòng        | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Trường Trung học phổ thông Thái Phiên | Đơn vị sự nghiệp công lập                  | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Công ty Thủy lợi An Hải               | Doanh nghiệp nhà nước                      | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Công ty cổ phần May Vĩnh Bảo          | Tổ chức có sử dụng lao động                | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Thôn Đông Lôi                         | Thôn, xóm, tổ dân phố                      | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội đồng nhân dân thành phố Hải Phòng | Hội đồng nhân dân cấp tỉnh                 | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội đồng nhân dân xã Vĩnh Bảo         | Hội đồng nhân dân cấp xã                   | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Vĩnh Bảo   | Ủy ban Mặt trận Tổ quốc Việt Nam           | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội Nông dân xã Vĩnh Bảo              | Tổ chức chính trị - xã hội                 | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Ủy ban nhân dân xã Nam Sách           | Ủy ban nhân dân cấp xã                     | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) | khác địa bàn     |
        | Ủy ban nhân dân xã Quảng Uyên         | Ủy ban nhân dân cấp xã                     | tỉnh Cao Bằng                                       | khác địa bàn     |

    @HP-2.2-6
    Khung kịch bản: Cấp huyện: biểu quyết sau khi kết thúc hoạt động thì không xét
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Tiên Lãng, loại "Ủy ban nhân dân cấp huyện", thành phố Hải Phòng
      Và có "Đợt soạn thảo hương ước, quy ước" ngày 10/02/2025, tên thôn: Thôn Đông Lôi; số thành viên tổ soạn thảo: 7; số thành viên đã tập huấn trước khi biểu quyết: 6; ngày biểu quyết: <biểu quyết>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | biểu quyết | kết quả                                       |
        | 30/06/2025 | "Vi phạm", lý do "chưa đạt chỉ tiêu"          |
        | 01/07/2025 | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @HP-2.2-6
    Kịch bản: Xã lập cuối năm vẫn chịu trách nhiệm với Tổ soạn thảo của mình
      Biết đơn vị thành lập ngày 01/12/2025
      Và có "Đợt soạn thảo hương ước, quy ước" ngày 05/12/2025, tên thôn: Thôn Đông Lôi; số thành viên tổ soạn thảo: 7; số thành viên đã tập huấn trước khi biểu quyết: 6; ngày biểu quyết: 25/12/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đạt chỉ tiêu"

    @HP-2.2-6
    Kịch bản: Kỳ sáu tháng đầu năm chưa bị kết luận cho cả năm - Tổ soạn thảo
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và có "Đợt soạn thảo hương ước, quy ước" ngày 10/03/2025, tên thôn: Thôn Đông Lôi; số thành viên tổ soạn thảo: 7; số thành viên đã tập huấn trước khi biểu quyết: 6; ngày biểu quyết: 20/05/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"
