# language: vi
Tính năng: Nghị quyết số 99/NQ-HĐND của Hội đồng nhân dân thành phố Hải Phòng - mục tiêu về các Ban, công nghệ, khen thưởng và nguyên tắc (Điều 1)

  Việc hằng năm tính từ năm 2025, phải xong trước khi hết ngày 31/12 (khen thưởng: ngày 31/01 năm sau).
  Chỉ xét địa bàn Hải Phòng trước ngày 01/07/2025.

  Bối cảnh:
    Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng

  Quy tắc: Điểm c khoản 1 Điều 1 - Ban Thanh tra nhân dân hoạt động đúng chức năng

    @HP-1.1.c-5
    Khung kịch bản: Có Ban, có chương trình, có hoạt động và có báo cáo thì đạt
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024
      Và có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày 15/01/2025, năm: 2025
      Và có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" ngày 20/05/2025
      Và có "Báo cáo của Ban Thanh tra nhân dân" ngày 15/12/2025, năm: 2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả        |
        | 14/12/2025    | "Chưa đến hạn" |
        | 15/12/2025    | "Đạt"          |

    @HP-1.1.c-5
    Kịch bản: Thiếu báo cáo năm thì chưa đủ minh chứng
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024
      Và có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày 15/01/2025, năm: 2025
      Và có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" ngày 20/05/2025
      Và không có "Báo cáo của Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đủ minh chứng"

    @HP-1.1.c-5
    Kịch bản: Cả năm không kiểm tra, giám sát thì chưa đủ minh chứng
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024
      Và có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày 15/01/2025, năm: 2025
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và có "Báo cáo của Ban Thanh tra nhân dân" ngày 15/12/2025, năm: 2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đủ minh chứng"

    @HP-1.1.c-5
    Kịch bản: Không có chương trình năm thì chưa đủ minh chứng
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" ngày 20/05/2025
      Và có "Báo cáo của Ban Thanh tra nhân dân" ngày 15/12/2025, năm: 2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đủ minh chứng"

    @HP-1.1.c-5
    Kịch bản: Chỉ có chương trình năm thì chưa đủ minh chứng
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024
      Và có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày 15/01/2025, năm: 2025
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Báo cáo của Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đủ minh chứng"

    @HP-1.1.c-5
    Kịch bản: Có Ban nhưng cả năm không làm gì thì vi phạm
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Báo cáo của Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @HP-1.1.c-5
    Kịch bản: Không có Ban thì vi phạm dù có ghi hoạt động
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Và có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày 15/01/2025, năm: 2025
      Và có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" ngày 20/05/2025
      Và có "Báo cáo của Ban Thanh tra nhân dân" ngày 15/12/2025, năm: 2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @HP-1.1.c-5
    Khung kịch bản: Ban phải còn nhiệm kỳ trong năm
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2022, có hiệu lực đến: <hết nhiệm kỳ>
      Và có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày 15/01/2025, năm: 2025
      Và có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" ngày 20/05/2025
      Và có "Báo cáo của Ban Thanh tra nhân dân" ngày 15/12/2025, năm: 2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | hết nhiệm kỳ | kết quả                     |
        | 31/12/2024   | "Vi phạm", lý do "không có" |
        | 01/01/2025   | "Đạt"                       |

    @HP-1.1.c-5
    Khung kịch bản: Ban phải được công nhận trước khi hết năm
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày <ngày công nhận>
      Và có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày 15/01/2025, năm: 2025
      Và có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" ngày 20/05/2025
      Và có "Báo cáo của Ban Thanh tra nhân dân" ngày 15/12/2025, năm: 2025
      Và số liệu đầy đủ đến ngày 15/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày công nhận | kết quả                     |
        | 31/12/2025     | "Đạt"                       |
        | 01/01/2026     | "Vi phạm", lý do "không có" |

    @HP-1.1.c-5
    Khung kịch bản: Chương trình và báo cáo phải là của năm được xét
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024
      Và có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày 20/12/2024, năm: <năm chương trình>
      Và có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" ngày 20/05/2025
      Và có "Báo cáo của Ban Thanh tra nhân dân" ngày 15/12/2025, năm: <năm báo cáo>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | năm chương trình | năm báo cáo | kết quả                               |
        | 2025             | 2025        | "Đạt"                                 |
        | 2024             | 2025        | "Vi phạm", lý do "chưa đủ minh chứng" |
        | 2025             | 2024        | "Vi phạm", lý do "chưa đủ minh chứng" |
        | 2026             | 2025        | "Vi phạm", lý do "chưa đủ minh chứng" |

    @HP-1.1.c-5
    Khung kịch bản: Báo cáo phải có trước khi hết năm
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024
      Và có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày 15/01/2025, năm: 2025
      Và có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" ngày 20/05/2025
      Và có "Báo cáo của Ban Thanh tra nhân dân" ngày <ngày báo cáo>, năm: 2025
      Và số liệu đầy đủ đến ngày 15/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày báo cáo | kết quả                               |
        | 31/12/2025   | "Đạt"                                 |
        | 01/01/2026   | "Vi phạm", lý do "chưa đủ minh chứng" |

    @HP-1.1.c-5
    Khung kịch bản: Cuộc kiểm tra, giám sát phải diễn ra trong năm
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024
      Và có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" ngày <ngày>
      Và có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày 15/01/2025, năm: 2025
      Và có "Báo cáo của Ban Thanh tra nhân dân" ngày 15/12/2025, năm: 2025
      Và số liệu đầy đủ đến ngày 15/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày       | kết quả                               |
        | 31/12/2024 | "Vi phạm", lý do "chưa đủ minh chứng" |
        | 01/01/2025 | "Đạt"                                 |
        | 31/12/2025 | "Đạt"                                 |
        | 01/01/2026 | "Vi phạm", lý do "chưa đủ minh chứng" |

    @HP-1.1.c-5
    Khung kịch bản: Chỉ xét nơi thuộc diện phải có Ban
      Biết <khai báo>
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Báo cáo của Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | khai báo                                                 | kết quả                                                |
        | "Thuộc diện phải có Ban Thanh tra nhân dân" là có        | "Vi phạm", lý do "không có"                            |
        | "Thuộc diện phải có Ban Thanh tra nhân dân" là không     | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | chưa báo cáo "Thuộc diện phải có Ban Thanh tra nhân dân" | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

    @HP-1.1.c-5
    Khung kịch bản: Chưa xác định thuộc diện: từ 7 người trở xuống thì không bắt buộc
      Biết hồ sơ năm 2025 của Trường Trung học phổ thông Thái Phiên, loại "Đơn vị sự nghiệp công lập", thành phố Hải Phòng
      Và "tổng số người của đơn vị" là <số người>
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Báo cáo của Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | số người | kết quả                                                |
        | 6        | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | 7        | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | 8        | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"        |

    @HP-1.1.c-5
    Kịch bản: Đơn vị ít người nhưng đã xác định thuộc diện thì vẫn xét
      Biết hồ sơ năm 2025 của Trường Trung học phổ thông Thái Phiên, loại "Đơn vị sự nghiệp công lập", thành phố Hải Phòng
      Và "tổng số người của đơn vị" là 5
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Báo cáo của Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @HP-1.1.c-5
    Khung kịch bản: Chưa báo cáo thì chưa đủ dữ liệu - Ban Thanh tra nhân dân
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024
      Và có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày 15/01/2025, năm: 2025
      Và có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" ngày 20/05/2025
      Và có "Báo cáo của Ban Thanh tra nhân dân" ngày 15/12/2025, năm: 2025
      Và chưa báo cáo "<nội dung chưa báo cáo>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | nội dung chưa báo cáo                                |
        | Văn bản công nhận Ban Thanh tra nhân dân             |
        | Chương trình công tác năm của Ban Thanh tra nhân dân |
        | Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân   |
        | Báo cáo của Ban Thanh tra nhân dân                   |

    @HP-1.1.c-5
    Khung kịch bản: Chưa làm thì được chờ đến hết ngày 31/12 - Ban Thanh tra nhân dân
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Báo cáo của Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025
      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 30/12/2025    | "Chưa đến hạn"              |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @HP-1.1.c-5
    Khung kịch bản: Hồ sơ phải đầy đủ đến ngày cuối mới kết luận là chưa làm - Ban Thanh tra nhân dân
      Biết "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Báo cáo của Ban Thanh tra nhân dân" nào
      Và số liệu đầy đủ đến ngày <đầy đủ đến ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến ngày | kết quả                                     |
        | 30/12/2025      | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025      | "Vi phạm", lý do "không có"                 |

    @HP-1.1.c-5
    Kịch bản: Kỳ sáu tháng đầu năm chưa bị kết luận cho cả năm - Ban Thanh tra nhân dân
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Báo cáo của Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @HP-1.1.c-5
    Khung kịch bản: Nơi nào thuộc diện phải có Ban cũng phải thực hiện
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Báo cáo của Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"
      Dữ liệu:
        | đơn vị                                | loại                                       |
        | Ủy ban nhân dân xã Vĩnh Bảo           | Ủy ban nhân dân cấp xã                     |
        | Chi cục Thủy lợi Hải Phòng            | Cơ quan nhà nước                           |
        | Sở Tư pháp thành phố Hải Phòng        | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh |
        | Trường Trung học phổ thông Thái Phiên | Đơn vị sự nghiệp công lập                  |
        | Công ty Thủy lợi An Hải               | Doanh nghiệp nhà nước                      |

    @HP-1.1.c-5
    Khung kịch bản: Loại đơn vị khác và đơn vị ngoài địa bàn không thuộc diện - Ban Thanh tra nhân dân
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Báo cáo của Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                              | loại                             | nơi                                                 | lý do            |
        | Ủy ban nhân dân thành phố Hải Phòng | Ủy ban nhân dân cấp tỉnh         | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Ủy ban nhân dân huyện Tiên Lãng     | Ủy ban nhân dân cấp huyện        | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Thôn Đông Lôi                       | Thôn, xóm, tổ dân phố            | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Công ty cổ phần May Vĩnh Bảo        | Tổ chức có sử dụng lao động      | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội đồng nhân dân xã Vĩnh Bảo       | Hội đồng nhân dân cấp xã         | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Vĩnh Bảo | Ủy ban Mặt trận Tổ quốc Việt Nam | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội Nông dân xã Vĩnh Bảo            | Tổ chức chính trị - xã hội       | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Đảng ủy xã Vĩnh Bảo                 | Cấp ủy, ban đảng                 | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Ủy ban nhân dân xã Nam Sách         | Ủy ban nhân dân cấp xã           | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) | khác địa bàn     |
        | Ủy ban nhân dân xã Quảng Uyên       | Ủy ban nhân dân cấp xã           | tỉnh Cao Bằng                                       | khác địa bàn     |

    @HP-1.1.c-5
    Khung kịch bản: Năm 2025 là năm đầu tiên phải thực hiện - Ban Thanh tra nhân dân
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Báo cáo của Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | năm  | ngày đánh giá | kết quả                                         |
        | 2024 | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 15/01/2026    | "Vi phạm", lý do "không có"                     |

    @HP-1.1.c-5
    Khung kịch bản: Đơn vị mới lập chỉ bị xét khi có đủ 90 ngày trong năm - Ban Thanh tra nhân dân
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Báo cáo của Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày thành lập | kết quả                                       |
        | 03/10/2025     | "Vi phạm", lý do "không có"                   |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 05/01/2026     | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @HP-1.1.c-5
    Khung kịch bản: Chưa làm mà chấm dứt hoạt động trước khi đến hạn thì không xét - Ban Thanh tra nhân dân
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và không có "Văn bản công nhận Ban Thanh tra nhân dân" nào
      Và không có "Chương trình công tác năm của Ban Thanh tra nhân dân" nào
      Và không có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" nào
      Và không có "Báo cáo của Ban Thanh tra nhân dân" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 31/03/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 01/04/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 31/12/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 01/01/2026  | "Vi phạm", lý do "không có"                   |

    @HP-1.1.c-5
    Kịch bản: Đã làm trước khi chấm dứt hoạt động thì giữ kết quả đạt - Ban Thanh tra nhân dân
      Biết đơn vị chấm dứt hoạt động từ ngày 01/12/2025
      Và "Thuộc diện phải có Ban Thanh tra nhân dân" là có
      Và có "Văn bản công nhận Ban Thanh tra nhân dân" ngày 10/03/2024
      Và có "Chương trình công tác năm của Ban Thanh tra nhân dân" ngày 15/01/2025, năm: 2025
      Và có "Cuộc kiểm tra, giám sát của Ban Thanh tra nhân dân" ngày 20/05/2025
      Và có "Báo cáo của Ban Thanh tra nhân dân" ngày 15/11/2025, năm: 2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

  Quy tắc: Điểm c khoản 1 Điều 1 - Ban Giám sát đầu tư của cộng đồng hoạt động đúng chức năng

    @HP-1.1.c-6
    Khung kịch bản: Một dự án có Ban, kế hoạch, giám sát và báo cáo thì đạt
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2025, tên dự án: đường Kiến Thụy
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/02/2025, năm: 2025; tên dự án: đường Kiến Thụy
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/06/2025, tên dự án: đường Kiến Thụy
      Và có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" ngày 10/12/2025, năm: 2025; tên dự án: đường Kiến Thụy
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả        |
        | 09/12/2025    | "Chưa đến hạn" |
        | 10/12/2025    | "Đạt"          |

    @HP-1.1.c-6
    Kịch bản: Hai dự án đều đủ thì đạt
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 2
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2025, tên dự án: đường Kiến Thụy
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/02/2025, năm: 2025; tên dự án: đường Kiến Thụy
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/06/2025, tên dự án: đường Kiến Thụy
      Và có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" ngày 10/12/2025, năm: 2025; tên dự án: đường Kiến Thụy
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2025, tên dự án: trường Ngũ Đoan
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/02/2025, năm: 2025; tên dự án: trường Ngũ Đoan
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/06/2025, tên dự án: trường Ngũ Đoan
      Và có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" ngày 10/12/2025, năm: 2025; tên dự án: trường Ngũ Đoan
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @HP-1.1.c-6
    Kịch bản: Hai dự án, một dự án chưa lập Ban thì chưa đạt chỉ tiêu
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 2
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2025, tên dự án: đường Kiến Thụy
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/02/2025, năm: 2025; tên dự án: đường Kiến Thụy
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/06/2025, tên dự án: đường Kiến Thụy
      Và có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" ngày 10/12/2025, năm: 2025; tên dự án: đường Kiến Thụy
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/02/2025, năm: 2025; tên dự án: trường Ngũ Đoan
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/06/2025, tên dự án: trường Ngũ Đoan
      Và có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" ngày 10/12/2025, năm: 2025; tên dự án: trường Ngũ Đoan
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đạt chỉ tiêu"

    @HP-1.1.c-6
    Kịch bản: Một dự án chưa lập Ban thì coi là không có
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/02/2025, năm: 2025; tên dự án: đường Kiến Thụy
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/06/2025, tên dự án: đường Kiến Thụy
      Và có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" ngày 10/12/2025, năm: 2025; tên dự án: đường Kiến Thụy
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @HP-1.1.c-6
    Kịch bản: Hai dự án đều chưa lập Ban thì coi là không có
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 2
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/02/2025, năm: 2025; tên dự án: đường Kiến Thụy
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/06/2025, tên dự án: đường Kiến Thụy
      Và có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" ngày 10/12/2025, năm: 2025; tên dự án: đường Kiến Thụy
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/02/2025, năm: 2025; tên dự án: trường Ngũ Đoan
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/06/2025, tên dự án: trường Ngũ Đoan
      Và có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" ngày 10/12/2025, năm: 2025; tên dự án: trường Ngũ Đoan
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @HP-1.1.c-6
    Kịch bản: Hai dự án, một dự án chưa có kế hoạch thì chưa đạt chỉ tiêu
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 2
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2025, tên dự án: đường Kiến Thụy
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/02/2025, năm: 2025; tên dự án: đường Kiến Thụy
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/06/2025, tên dự án: đường Kiến Thụy
      Và có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" ngày 10/12/2025, năm: 2025; tên dự án: đường Kiến Thụy
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2025, tên dự án: trường Ngũ Đoan
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/06/2025, tên dự án: trường Ngũ Đoan
      Và có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" ngày 10/12/2025, năm: 2025; tên dự án: trường Ngũ Đoan
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đạt chỉ tiêu"

    @HP-1.1.c-6
    Kịch bản: Một dự án chưa có kế hoạch thì coi là không có
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2025, tên dự án: đường Kiến Thụy
      Và không có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/06/2025, tên dự án: đường Kiến Thụy
      Và có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" ngày 10/12/2025, năm: 2025; tên dự án: đường Kiến Thụy
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @HP-1.1.c-6
    Kịch bản: Hai dự án đều chưa có kế hoạch thì coi là không có
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 2
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2025, tên dự án: đường Kiến Thụy
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/06/2025, tên dự án: đường Kiến Thụy
      Và có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" ngày 10/12/2025, năm: 2025; tên dự án: đường Kiến Thụy
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2025, tên dự án: trường Ngũ Đoan
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/06/2025, tên dự án: trường Ngũ Đoan
      Và có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" ngày 10/12/2025, năm: 2025; tên dự án: trường Ngũ Đoan
      Và không có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @HP-1.1.c-6
    Kịch bản: Hai dự án, một dự án chưa giám sát lần nào thì chưa đạt chỉ tiêu
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 2
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2025, tên dự án: đường Kiến Thụy
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/02/2025, năm: 2025; tên dự án: đường Kiến Thụy
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/06/2025, tên dự án: đường Kiến Thụy
      Và có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" ngày 10/12/2025, năm: 2025; tên dự án: đường Kiến Thụy
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2025, tên dự án: trường Ngũ Đoan
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/02/2025, năm: 2025; tên dự án: trường Ngũ Đoan
      Và có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" ngày 10/12/2025, năm: 2025; tên dự án: trường Ngũ Đoan
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đạt chỉ tiêu"

    @HP-1.1.c-6
    Kịch bản: Một dự án chưa giám sát lần nào thì coi là không có
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2025, tên dự án: đường Kiến Thụy
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/02/2025, năm: 2025; tên dự án: đường Kiến Thụy
      Và không có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" ngày 10/12/2025, năm: 2025; tên dự án: đường Kiến Thụy
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @HP-1.1.c-6
    Kịch bản: Hai dự án đều chưa giám sát lần nào thì coi là không có
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 2
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2025, tên dự án: đường Kiến Thụy
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/02/2025, năm: 2025; tên dự án: đường Kiến Thụy
      Và có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" ngày 10/12/2025, năm: 2025; tên dự án: đường Kiến Thụy
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2025, tên dự án: trường Ngũ Đoan
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/02/2025, năm: 2025; tên dự án: trường Ngũ Đoan
      Và có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" ngày 10/12/2025, năm: 2025; tên dự án: trường Ngũ Đoan
      Và không có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @HP-1.1.c-6
    Kịch bản: Hai dự án, một dự án chưa có báo cáo thì chưa đạt chỉ tiêu
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 2
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2025, tên dự án: đường Kiến Thụy
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/02/2025, năm: 2025; tên dự án: đường Kiến Thụy
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/06/2025, tên dự án: đường Kiến Thụy
      Và có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" ngày 10/12/2025, năm: 2025; tên dự án: đường Kiến Thụy
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2025, tên dự án: trường Ngũ Đoan
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/02/2025, năm: 2025; tên dự án: trường Ngũ Đoan
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/06/2025, tên dự án: trường Ngũ Đoan
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đạt chỉ tiêu"

    @HP-1.1.c-6
    Kịch bản: Một dự án chưa có báo cáo thì coi là không có
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2025, tên dự án: đường Kiến Thụy
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/02/2025, năm: 2025; tên dự án: đường Kiến Thụy
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/06/2025, tên dự án: đường Kiến Thụy
      Và không có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @HP-1.1.c-6
    Kịch bản: Hai dự án đều chưa có báo cáo thì coi là không có
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 2
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2025, tên dự án: đường Kiến Thụy
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/02/2025, năm: 2025; tên dự án: đường Kiến Thụy
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/06/2025, tên dự án: đường Kiến Thụy
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2025, tên dự án: trường Ngũ Đoan
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/02/2025, năm: 2025; tên dự án: trường Ngũ Đoan
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/06/2025, tên dự án: trường Ngũ Đoan
      Và không có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @HP-1.1.c-6
    Kịch bản: Cả xã chưa có Ban, chưa có giấy tờ nào thì vi phạm
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @HP-1.1.c-6
    Khung kịch bản: Số Ban phải đủ theo số dự án
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là <số dự án>
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2025, tên dự án: đường Kiến Thụy
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/02/2025, năm: 2025; tên dự án: đường Kiến Thụy
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/06/2025, tên dự án: đường Kiến Thụy
      Và có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" ngày 10/12/2025, năm: 2025; tên dự án: đường Kiến Thụy
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2025, tên dự án: trường Ngũ Đoan
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/02/2025, năm: 2025; tên dự án: trường Ngũ Đoan
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/06/2025, tên dự án: trường Ngũ Đoan
      Và có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" ngày 10/12/2025, năm: 2025; tên dự án: trường Ngũ Đoan
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | số dự án | kết quả                                                |
        | 1        | "Đạt"                                                  |
        | 2        | "Đạt"                                                  |
        | 3        | "Vi phạm", lý do "chưa đạt chỉ tiêu"                   |
        | 0        | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @HP-1.1.c-6
    Khung kịch bản: Ban đã giải thể trước năm thì không còn tính, trong năm thì vẫn phải đủ
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2025, tên dự án: đường Kiến Thụy
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/02/2025, năm: 2025; tên dự án: đường Kiến Thụy
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/06/2025, tên dự án: đường Kiến Thụy
      Và có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" ngày 10/12/2025, năm: 2025; tên dự án: đường Kiến Thụy
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2023, tên dự án: trường Ngũ Đoan; có hiệu lực đến: <giải thể>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | giải thể   | kết quả                              |
        | 31/12/2024 | "Đạt"                                |
        | 01/01/2025 | "Vi phạm", lý do "chưa đạt chỉ tiêu" |

    @HP-1.1.c-6
    Kịch bản: Chỉ còn Ban đã giải thể từ năm trước thì coi là không có
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2023, tên dự án: đường Kiến Thụy; có hiệu lực đến: 31/12/2024
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/02/2025, năm: 2025; tên dự án: đường Kiến Thụy
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/06/2025, tên dự án: đường Kiến Thụy
      Và có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" ngày 10/12/2025, năm: 2025; tên dự án: đường Kiến Thụy
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @HP-1.1.c-6
    Khung kịch bản: Kế hoạch và báo cáo phải là của năm được xét
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 2
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2025, tên dự án: trường Ngũ Đoan
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/02/2025, năm: 2025; tên dự án: trường Ngũ Đoan
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/06/2025, tên dự án: trường Ngũ Đoan
      Và có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" ngày 10/12/2025, năm: 2025; tên dự án: trường Ngũ Đoan
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2025, tên dự án: đường Kiến Thụy
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/02/2025, năm: <năm kế hoạch>; tên dự án: đường Kiến Thụy
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/06/2025, tên dự án: đường Kiến Thụy
      Và có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" ngày 10/12/2025, năm: <năm báo cáo>; tên dự án: đường Kiến Thụy
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | năm kế hoạch | năm báo cáo | kết quả                              |
        | 2025         | 2025        | "Đạt"                                |
        | 2024         | 2025        | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 2025         | 2024        | "Vi phạm", lý do "chưa đạt chỉ tiêu" |

    @HP-1.1.c-6
    Khung kịch bản: Giấy tờ duy nhất mang năm khác thì coi là không có
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2025, tên dự án: đường Kiến Thụy
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/12/2024, năm: <năm kế hoạch>; tên dự án: đường Kiến Thụy
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/06/2025, tên dự án: đường Kiến Thụy
      Và có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" ngày 10/12/2025, năm: <năm báo cáo>; tên dự án: đường Kiến Thụy
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | năm kế hoạch | năm báo cáo | kết quả                     |
        | 2025         | 2025        | "Đạt"                       |
        | 2024         | 2025        | "Vi phạm", lý do "không có" |
        | 2025         | 2024        | "Vi phạm", lý do "không có" |

    @HP-1.1.c-6
    Khung kịch bản: Cuộc giám sát phải diễn ra trong năm
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2025, tên dự án: đường Kiến Thụy
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/02/2025, năm: 2025; tên dự án: đường Kiến Thụy
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày <ngày>, tên dự án: đường Kiến Thụy
      Và có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" ngày 10/12/2025, năm: 2025; tên dự án: đường Kiến Thụy
      Và số liệu đầy đủ đến ngày 15/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày       | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @HP-1.1.c-6
    Khung kịch bản: Giám sát dự án này không thay cho dự án khác
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 2
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2025, tên dự án: đường Kiến Thụy
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/02/2025, năm: 2025; tên dự án: đường Kiến Thụy
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/06/2025, tên dự án: đường Kiến Thụy
      Và có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" ngày 10/12/2025, năm: 2025; tên dự án: đường Kiến Thụy
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2025, tên dự án: trường Ngũ Đoan
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/02/2025, năm: 2025; tên dự án: trường Ngũ Đoan
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày <ngày>, tên dự án: trường Ngũ Đoan
      Và có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" ngày 10/12/2025, năm: 2025; tên dự án: trường Ngũ Đoan
      Và số liệu đầy đủ đến ngày 15/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày       | kết quả                              |
        | 31/12/2024 | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 01/01/2025 | "Đạt"                                |
        | 31/12/2025 | "Đạt"                                |
        | 01/01/2026 | "Vi phạm", lý do "chưa đạt chỉ tiêu" |

    @HP-1.1.c-6
    Khung kịch bản: Chưa báo cáo thì chưa đủ dữ liệu - Ban Giám sát đầu tư
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2025, tên dự án: đường Kiến Thụy
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/02/2025, năm: 2025; tên dự án: đường Kiến Thụy
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/06/2025, tên dự án: đường Kiến Thụy
      Và có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" ngày 10/12/2025, năm: 2025; tên dự án: đường Kiến Thụy
      Và chưa báo cáo "<nội dung chưa báo cáo>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | nội dung chưa báo cáo                                   |
        | Số chương trình, dự án thuộc diện cộng đồng giám sát    |
        | Quyết định thành lập Ban Giám sát đầu tư của cộng đồng  |
        | Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng |
        | Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng     |
        | Báo cáo của Ban Giám sát đầu tư của cộng đồng           |

    @HP-1.1.c-6
    Khung kịch bản: Chưa làm thì được chờ đến hết ngày 31/12 - Ban Giám sát đầu tư
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025
      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 30/12/2025    | "Chưa đến hạn"              |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @HP-1.1.c-6
    Khung kịch bản: Hồ sơ phải đầy đủ đến ngày cuối mới kết luận là chưa làm - Ban Giám sát đầu tư
      Biết "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" nào
      Và số liệu đầy đủ đến ngày <đầy đủ đến ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến ngày | kết quả                                     |
        | 30/12/2025      | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025      | "Vi phạm", lý do "không có"                 |

    @HP-1.1.c-6
    Kịch bản: Kỳ sáu tháng đầu năm chưa bị kết luận cho cả năm - Ban Giám sát đầu tư
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và "Số chương trình, dự án thuộc diện cộng đồng giám sát" năm 2025 là 1
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @HP-1.1.c-6
    Khung kịch bản: Loại đơn vị khác và đơn vị ngoài địa bàn không thuộc diện - Ban Giám sát đầu tư
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                                | loại                                       | nơi                                                 | lý do            |
        | Ủy ban nhân dân thành phố Hải Phòng   | Ủy ban nhân dân cấp tỉnh                   | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Sở Tư pháp thành phố Hải Phòng        | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Chi cục Thủy lợi Hải Phòng            | Cơ quan nhà nước                           | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Trường Trung học phổ thông Thái Phiên | Đơn vị sự nghiệp công lập                  | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Công ty Thủy lợi An Hải               | Doanh nghiệp nhà nước                      | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Thôn Đông Lôi                         | Thôn, xóm, tổ dân phố                      | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Công ty cổ phần May Vĩnh Bảo          | Tổ chức có sử dụng lao động                | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Hội đồng nhân dân xã Vĩnh Bảo         | Hội đồng nhân dân cấp xã                   | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Vĩnh Bảo   | Ủy ban Mặt trận Tổ quốc Việt Nam           | thành phố Hải Phòng                                 | khác loại đơn vị |
        | Ủy ban nhân dân xã Nam Sách           | Ủy ban nhân dân cấp xã                     | thành phố Hải Phòng (trước sắp xếp: tỉnh Hải Dương) | khác địa bàn     |
        | Ủy ban nhân dân xã Quảng Uyên         | Ủy ban nhân dân cấp xã                     | tỉnh Cao Bằng                                       | khác địa bàn     |

    @HP-1.1.c-6
    Khung kịch bản: Năm 2025 là năm đầu tiên phải thực hiện - Ban Giám sát đầu tư
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | năm  | ngày đánh giá | kết quả                                         |
        | 2024 | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 15/01/2026    | "Vi phạm", lý do "không có"                     |

    @HP-1.1.c-6
    Khung kịch bản: Đơn vị mới lập chỉ bị xét khi có đủ 90 ngày trong năm - Ban Giám sát đầu tư
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày thành lập | kết quả                                       |
        | 03/10/2025     | "Vi phạm", lý do "không có"                   |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 05/01/2026     | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @HP-1.1.c-6
    Khung kịch bản: Chưa làm mà chấm dứt hoạt động trước khi đến hạn thì không xét - Ban Giám sát đầu tư
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và không có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" nào
      Và không có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 31/03/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 01/04/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 31/12/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 01/01/2026  | "Vi phạm", lý do "không có"                   |

    @HP-1.1.c-6
    Kịch bản: Đã làm trước khi chấm dứt hoạt động thì giữ kết quả đạt - Ban Giám sát đầu tư
      Biết đơn vị chấm dứt hoạt động từ ngày 01/12/2025
      Và "Số chương trình, dự án thuộc diện cộng đồng giám sát" là 1
      Và có "Quyết định thành lập Ban Giám sát đầu tư của cộng đồng" ngày 10/02/2025, tên dự án: đường Kiến Thụy
      Và có "Kế hoạch giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/02/2025, năm: 2025; tên dự án: đường Kiến Thụy
      Và có "Cuộc giám sát của Ban Giám sát đầu tư của cộng đồng" ngày 20/06/2025, tên dự án: đường Kiến Thụy
      Và có "Báo cáo của Ban Giám sát đầu tư của cộng đồng" ngày 10/11/2025, năm: 2025; tên dự án: đường Kiến Thụy
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

  Quy tắc: Điểm d khoản 1 Điều 1 - ứng dụng công nghệ thông tin

    @HP-1.1.d-1
    Khung kịch bản: Công cụ phải phục vụ công khai, lấy ý kiến, phản ánh hoặc giám sát
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 01/03/2022, loại công cụ: cổng thông tin điện tử; công dụng: <công dụng>
      Và không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | công dụng              | kết quả                     |
        | công khai              | "Đạt"                       |
        | lấy ý kiến             | "Đạt"                       |
        | phản ánh kiến nghị     | "Đạt"                       |
        | giám sát               | "Đạt"                       |
        | thanh toán và giám sát | "Đạt"                       |
        | quản lý điều hành      | "Vi phạm", lý do "không có" |
        | dịch vụ công           | "Vi phạm", lý do "không có" |
        | công dụng khác         | "Vi phạm", lý do "không có" |

    @HP-1.1.d-1
    Khung kịch bản: Công cụ phải còn dùng trong năm
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 01/03/2022, công dụng: phản ánh kiến nghị; ngày ngừng sử dụng: <ngừng sử dụng>
      Và không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngừng sử dụng | kết quả                     |
        | 31/12/2024    | "Vi phạm", lý do "không có" |
        | 01/01/2025    | "Đạt"                       |

    @HP-1.1.d-1
    Khung kịch bản: Công cụ đưa vào dùng sau khi hết năm thì không tính
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày <bắt đầu>, công dụng: công khai
      Và không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
      Và số liệu đầy đủ đến ngày 15/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | bắt đầu    | kết quả                     |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @HP-1.1.d-1
    Khung kịch bản: Chỉ có kế hoạch thì chưa đủ minh chứng
      Biết không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" ngày 20/01/2025, <kế hoạch>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | kế hoạch                                           | kết quả                               |
        | loại hình: ứng dụng công nghệ thông tin; năm: 2025 | "Vi phạm", lý do "chưa đủ minh chứng" |
        | loại hình: ứng dụng công nghệ thông tin; năm: 2024 | "Vi phạm", lý do "không có"           |
        | loại hình: chuyển đổi số; năm: 2025                | "Vi phạm", lý do "không có"           |

    @HP-1.1.d-1
    Khung kịch bản: Đạt ngay từ ngày thực hiện - công cụ số
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" ngày 15/09/2025, công dụng: công khai
      Và không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả        |
        | 14/09/2025    | "Chưa đến hạn" |
        | 15/09/2025    | "Đạt"          |

    @HP-1.1.d-1
    Khung kịch bản: Chưa báo cáo thì chưa đủ dữ liệu - công cụ số
      Biết không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
      Và chưa báo cáo "<nội dung chưa báo cáo>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | nội dung chưa báo cáo                |
        | Công cụ số, tiện ích đưa vào sử dụng |

    @HP-1.1.d-1
    Khung kịch bản: Công cụ không ghi công dụng hoặc không ghi ngày thì chưa đủ dữ liệu
      Biết có "Công cụ số, tiện ích đưa vào sử dụng" <công cụ>
      Và không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | công cụ                                         |
        | ngày 01/03/2022, loại công cụ: ứng dụng di động |
        | không ghi ngày, công dụng: công khai            |

    @HP-1.1.d-1
    Khung kịch bản: Chưa làm thì được chờ đến hết ngày 31/12 - công cụ số
      Biết không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025
      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 30/12/2025    | "Chưa đến hạn"              |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @HP-1.1.d-1
    Khung kịch bản: Hồ sơ phải đầy đủ đến ngày cuối mới kết luận là chưa làm - công cụ số
      Biết không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
      Và số liệu đầy đủ đến ngày <đầy đủ đến ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến ngày | kết quả                                     |
        | 30/12/2025      | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025      | "Vi phạm", lý do "không có"                 |

    @HP-1.1.d-1
    Kịch bản: Kỳ sáu tháng đầu năm chưa bị kết luận cho cả năm - công cụ số
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @HP-1.1.d-1
    Khung kịch bản: Loại đơn vị nào phải thực hiện - công cụ số
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày 01/03/2025, công dụng: lấy ý kiến
      Và không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
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

    @HP-1.1.d-1
    Khung kịch bản: Loại đơn vị khác và đơn vị ngoài địa bàn không thuộc diện - công cụ số
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
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

    @HP-1.1.d-1
    Khung kịch bản: Năm 2025 là năm đầu tiên phải thực hiện - công cụ số
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | năm  | ngày đánh giá | kết quả                                         |
        | 2024 | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 15/01/2026    | "Vi phạm", lý do "không có"                     |

    @HP-1.1.d-1
    Khung kịch bản: Đơn vị mới lập chỉ bị xét khi có đủ 90 ngày trong năm - công cụ số
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày thành lập | kết quả                                       |
        | 03/10/2025     | "Vi phạm", lý do "không có"                   |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 05/01/2026     | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @HP-1.1.d-1
    Khung kịch bản: Chưa làm mà chấm dứt hoạt động trước khi đến hạn thì không xét - công cụ số
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 31/03/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 01/04/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 31/12/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 01/01/2026  | "Vi phạm", lý do "không có"                   |

    @HP-1.1.d-1
    Kịch bản: Đã làm trước khi chấm dứt hoạt động thì giữ kết quả đạt - công cụ số
      Biết đơn vị chấm dứt hoạt động từ ngày 01/12/2025
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày 01/03/2025, công dụng: lấy ý kiến
      Và không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @HP-1.1.d-1
    Kịch bản: Cấp huyện kết thúc ngày 30/06/2025, chưa làm thì không xét - công cụ số
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Tiên Lãng, loại "Ủy ban nhân dân cấp huyện", thành phố Hải Phòng
      Và không có "Công cụ số, tiện ích đưa vào sử dụng" nào
      Và không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "đơn vị không tồn tại"

    @HP-1.1.d-1
    Kịch bản: Cấp huyện đã làm trước ngày 01/07/2025 thì giữ kết quả đạt - công cụ số
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Tiên Lãng, loại "Ủy ban nhân dân cấp huyện", thành phố Hải Phòng
      Và có "Công cụ số, tiện ích đưa vào sử dụng" ngày 01/03/2025, công dụng: lấy ý kiến
      Và không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

  Quy tắc: Điểm d khoản 1 Điều 1 - chuyển đổi số trong thực hiện dân chủ ở cơ sở

    @HP-1.1.d-2
    Khung kịch bản: Kế hoạch phải là chuyển đổi số, của năm được xét và nêu nội dung dân chủ ở cơ sở
      Biết có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" ngày 20/01/2025, <kế hoạch>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | kế hoạch                                                                                | kết quả                               |
        | loại hình: chuyển đổi số; năm: 2025; nêu nội dung dân chủ ở cơ sở: có                   | "Đạt"                                 |
        | loại hình: chuyển đổi số; năm: 2025; nêu nội dung dân chủ ở cơ sở: không                | "Vi phạm", lý do "chưa đúng nội dung" |
        | loại hình: chuyển đổi số; năm: 2024; nêu nội dung dân chủ ở cơ sở: có                   | "Vi phạm", lý do "không có"           |
        | loại hình: chuyển đổi số; năm: 2026; nêu nội dung dân chủ ở cơ sở: có                   | "Vi phạm", lý do "không có"           |
        | loại hình: ứng dụng công nghệ thông tin; năm: 2025; nêu nội dung dân chủ ở cơ sở: có    | "Vi phạm", lý do "không có"           |
        | loại hình: ứng dụng công nghệ thông tin; năm: 2025; nêu nội dung dân chủ ở cơ sở: không | "Vi phạm", lý do "không có"           |
        | loại hình: chuyển đổi số; năm: 2024; nêu nội dung dân chủ ở cơ sở: không                | "Vi phạm", lý do "không có"           |

    @HP-1.1.d-2
    Kịch bản: Một kế hoạch không nêu, một báo cáo có nêu thì đạt
      Biết có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" ngày 20/01/2025, năm: 2025; loại hình: chuyển đổi số; nêu nội dung dân chủ ở cơ sở: không
      Và có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" ngày 10/11/2025, năm: 2025; loại hình: chuyển đổi số; nêu nội dung dân chủ ở cơ sở: có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @HP-1.1.d-2
    Khung kịch bản: Phải ban hành trước khi hết năm
      Biết có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" ngày <ngày>, năm: 2025; loại hình: chuyển đổi số; nêu nội dung dân chủ ở cơ sở: có
      Và số liệu đầy đủ đến ngày 15/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày       | kết quả                    |
        | 20/12/2024 | "Đạt"                      |
        | 31/12/2025 | "Đạt"                      |
        | 01/01/2026 | "Vi phạm", lý do "quá hạn" |

    @HP-1.1.d-2
    Khung kịch bản: Đạt ngay từ ngày thực hiện - chuyển đổi số
      Biết có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" ngày 15/09/2025, năm: 2025; loại hình: chuyển đổi số; nêu nội dung dân chủ ở cơ sở: có
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả        |
        | 14/09/2025    | "Chưa đến hạn" |
        | 15/09/2025    | "Đạt"          |

    @HP-1.1.d-2
    Khung kịch bản: Chưa báo cáo thì chưa đủ dữ liệu - chuyển đổi số
      Biết không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
      Và chưa báo cáo "<nội dung chưa báo cáo>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | nội dung chưa báo cáo                                |
        | Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số |

    @HP-1.1.d-2
    Kịch bản: Kế hoạch không cho biết có nêu dân chủ ở cơ sở hay không thì chưa đủ dữ liệu
      Biết có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" ngày 20/01/2025, năm: 2025; loại hình: chuyển đổi số
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @HP-1.1.d-2
    Khung kịch bản: Chưa làm thì được chờ đến hết ngày 31/12 - chuyển đổi số
      Biết không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025
      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 30/12/2025    | "Chưa đến hạn"              |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @HP-1.1.d-2
    Khung kịch bản: Hồ sơ phải đầy đủ đến ngày cuối mới kết luận là chưa làm - chuyển đổi số
      Biết không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
      Và số liệu đầy đủ đến ngày <đầy đủ đến ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến ngày | kết quả                                     |
        | 30/12/2025      | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025      | "Vi phạm", lý do "không có"                 |

    @HP-1.1.d-2
    Kịch bản: Kỳ sáu tháng đầu năm chưa bị kết luận cho cả năm - chuyển đổi số
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @HP-1.1.d-2
    Khung kịch bản: Loại đơn vị nào phải thực hiện - chuyển đổi số
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" ngày 20/01/2025, năm: 2025; loại hình: chuyển đổi số; nêu nội dung dân chủ ở cơ sở: có
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

    @HP-1.1.d-2
    Khung kịch bản: Loại đơn vị khác và đơn vị ngoài địa bàn không thuộc diện - chuyển đổi số
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
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

    @HP-1.1.d-2
    Khung kịch bản: Năm 2025 là năm đầu tiên phải thực hiện - chuyển đổi số
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | năm  | ngày đánh giá | kết quả                                         |
        | 2024 | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 15/01/2026    | "Vi phạm", lý do "không có"                     |

    @HP-1.1.d-2
    Khung kịch bản: Đơn vị mới lập chỉ bị xét khi có đủ 90 ngày trong năm - chuyển đổi số
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày thành lập | kết quả                                       |
        | 03/10/2025     | "Vi phạm", lý do "không có"                   |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 05/01/2026     | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @HP-1.1.d-2
    Khung kịch bản: Chưa làm mà chấm dứt hoạt động trước khi đến hạn thì không xét - chuyển đổi số
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 31/03/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 01/04/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 31/12/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 01/01/2026  | "Vi phạm", lý do "không có"                   |

    @HP-1.1.d-2
    Kịch bản: Đã làm trước khi chấm dứt hoạt động thì giữ kết quả đạt - chuyển đổi số
      Biết đơn vị chấm dứt hoạt động từ ngày 01/12/2025
      Và có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" ngày 20/01/2025, năm: 2025; loại hình: chuyển đổi số; nêu nội dung dân chủ ở cơ sở: có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @HP-1.1.d-2
    Kịch bản: Cấp huyện kết thúc ngày 30/06/2025, chưa làm thì không xét - chuyển đổi số
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Tiên Lãng, loại "Ủy ban nhân dân cấp huyện", thành phố Hải Phòng
      Và không có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "đơn vị không tồn tại"

    @HP-1.1.d-2
    Kịch bản: Cấp huyện đã làm trước ngày 01/07/2025 thì giữ kết quả đạt - chuyển đổi số
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Tiên Lãng, loại "Ủy ban nhân dân cấp huyện", thành phố Hải Phòng
      Và có "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số" ngày 20/01/2025, năm: 2025; loại hình: chuyển đổi số; nêu nội dung dân chủ ở cơ sở: có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

  Quy tắc: Điểm đ khoản 1 Điều 1 - tiêu chí dân chủ ở cơ sở khi đánh giá nhiệm vụ

    @HP-1.1.đ-1
    Khung kịch bản: Chưa có tiêu chí thì được chờ đến hết ngày 04/06/2025
      Biết hồ sơ từ 06/12/2024 đến 04/06/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và không có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 04/06/2025
      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 03/06/2025    | "Chưa đến hạn"              |
        | 04/06/2025    | "Chưa đến hạn"              |
        | 05/06/2025    | "Vi phạm", lý do "không có" |

    @HP-1.1.đ-1
    Khung kịch bản: Tiêu chí ban hành đến ngày cuối của thời gian chờ thì đạt
      Biết hồ sơ từ 06/12/2024 đến 04/06/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" ngày <ngày ban hành>, bộ tiêu chí: xếp loại hoàn thành nhiệm vụ
      Khi đánh giá vào ngày 05/06/2025
      Thì kết quả là "Đạt"
      Và không có ghi chú "Đã thực hiện nhưng muộn"
      Dữ liệu:
        | ngày ban hành |
        | 15/01/2022    |
        | 05/12/2024    |
        | 04/06/2025    |

    @HP-1.1.đ-1
    Khung kịch bản: Phải nằm trong bộ tiêu chí xếp loại nhiệm vụ
      Biết hồ sơ từ 06/12/2024 đến 04/06/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" ngày 10/01/2025, bộ tiêu chí: <bộ tiêu chí>
      Khi đánh giá vào ngày 05/06/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | bộ tiêu chí                                         | kết quả                     |
        | xếp loại hoàn thành nhiệm vụ                        | "Đạt"                       |
        | xếp loại hoàn thành nhiệm vụ và cải cách hành chính | "Đạt"                       |
        | cải cách hành chính                                 | "Vi phạm", lý do "không có" |

    @HP-1.1.đ-1
    Khung kịch bản: Tiêu chí phải còn hiệu lực vào ngày đánh giá
      Biết hồ sơ từ 06/12/2024 đến 04/06/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" ngày 10/01/2024, bộ tiêu chí: xếp loại hoàn thành nhiệm vụ; có hiệu lực đến: <có hiệu lực đến>
      Khi đánh giá vào ngày 05/06/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | có hiệu lực đến | kết quả                         |
        | 04/06/2025      | "Vi phạm", lý do "hết hiệu lực" |
        | 05/06/2025      | "Đạt"                           |

    @HP-1.1.đ-1
    Kịch bản: Bổ sung tiêu chí sau thời gian chờ vẫn đạt, có ghi chú muộn
      Biết có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" ngày 09/06/2025, bộ tiêu chí: xếp loại hoàn thành nhiệm vụ
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"
      Và có ghi chú "Đã thực hiện nhưng muộn"
      Và số ngày chậm là 5

    @HP-1.1.đ-1
    Kịch bản: Tiêu chí do cấp đánh giá đặt ra trước khi đơn vị thành lập cũng được tính
      Biết đơn vị thành lập ngày 01/07/2025
      Và có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" ngày 10/01/2024, bộ tiêu chí: xếp loại hoàn thành nhiệm vụ
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @HP-1.1.đ-1
    Khung kịch bản: Đơn vị lập ngày 01/07/2025 được chờ đến hết ngày 28/12/2025
      Biết đơn vị thành lập ngày 01/07/2025
      Và không có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 28/12/2025
      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 28/12/2025    | "Chưa đến hạn"              |
        | 29/12/2025    | "Vi phạm", lý do "không có" |

    @HP-1.1.đ-1
    Khung kịch bản: Chưa báo cáo thì chưa đủ dữ liệu - tiêu chí
      Biết hồ sơ từ 06/12/2024 đến 04/06/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và không có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" nào
      Và chưa báo cáo "<nội dung chưa báo cáo>"
      Khi đánh giá vào ngày 05/06/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | nội dung chưa báo cáo                               |
        | Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá |

    @HP-1.1.đ-1
    Kịch bản: Không ghi thuộc bộ tiêu chí nào thì chưa đủ dữ liệu
      Biết hồ sơ từ 06/12/2024 đến 04/06/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" ngày 10/01/2025
      Khi đánh giá vào ngày 05/06/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @HP-1.1.đ-1
    Khung kịch bản: Hồ sơ phải đầy đủ đến ngày cuối mới kết luận là chưa làm - tiêu chí
      Biết hồ sơ từ 06/12/2024 đến 04/06/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và không có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" nào
      Và số liệu đầy đủ đến ngày <đầy đủ đến ngày>
      Khi đánh giá vào ngày 05/06/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến ngày | kết quả                                     |
        | 03/06/2025      | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 04/06/2025      | "Vi phạm", lý do "không có"                 |

    @HP-1.1.đ-1
    Khung kịch bản: Cơ quan, đơn vị, địa phương nào cũng phải có tiêu chí
      Biết hồ sơ từ 06/12/2024 đến 04/06/2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và không có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" nào
      Khi đánh giá vào ngày 05/06/2025
      Thì kết quả là "Vi phạm", lý do "không có"
      Dữ liệu:
        | đơn vị                                | loại                                       |
        | Ủy ban nhân dân thành phố Hải Phòng   | Ủy ban nhân dân cấp tỉnh                   |
        | Ủy ban nhân dân huyện Tiên Lãng       | Ủy ban nhân dân cấp huyện                  |
        | Ủy ban nhân dân xã Vĩnh Bảo           | Ủy ban nhân dân cấp xã                     |
        | Chi cục Thủy lợi Hải Phòng            | Cơ quan nhà nước                           |
        | Sở Tư pháp thành phố Hải Phòng        | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh |
        | Trường Trung học phổ thông Thái Phiên | Đơn vị sự nghiệp công lập                  |

    @HP-1.1.đ-1
    Khung kịch bản: Loại đơn vị khác và đơn vị ngoài địa bàn không thuộc diện - tiêu chí
      Biết hồ sơ từ 06/12/2024 đến 04/06/2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" nào
      Khi đánh giá vào ngày 05/06/2025
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

    @HP-1.1.đ-1
    Khung kịch bản: Đánh giá trước ngày 06/12/2024 thì chưa áp dụng
      Biết hồ sơ 6 tháng cuối năm 2024 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và không có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                                         |
        | 05/12/2024    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 06/12/2024    | "Chưa đến hạn"                                  |

    @HP-1.1.đ-1
    Khung kịch bản: Chấm dứt hoạt động trước khi hết thời gian chờ thì chỉ giữ kết quả đạt
      Biết hồ sơ từ 06/12/2024 đến 04/06/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và đơn vị chấm dứt hoạt động từ ngày 01/05/2025
      Và <tiêu chí>
      Khi đánh giá vào ngày 05/06/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | tiêu chí                                                                                                            | kết quả                                       |
        | không có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" nào                                                  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" ngày 30/04/2025, bộ tiêu chí: xếp loại hoàn thành nhiệm vụ | "Đạt"                                         |
        | có "Tiêu chí dân chủ ở cơ sở trong bộ tiêu chí đánh giá" ngày 01/05/2025, bộ tiêu chí: xếp loại hoàn thành nhiệm vụ | "Không áp dụng", lý do "đơn vị không tồn tại" |

  Quy tắc: Điểm đ khoản 1 Điều 1 - hằng năm biểu dương, khen thưởng gương điển hình

    @HP-1.1.đ-2
    Khung kịch bản: Khen cho thành tích của năm, muộn nhất ngày 31/01 năm sau
      Biết có "Lần biểu dương, khen thưởng" ngày <ngày>, năm: <năm>
      Và không có "Lần phát hiện, xét chọn điển hình" nào
      Và số liệu đầy đủ đến ngày 28/02/2026
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày       | năm  | kết quả                     |
        | 20/06/2025 | 2025 | "Đạt"                       |
        | 30/01/2026 | 2025 | "Đạt"                       |
        | 31/01/2026 | 2025 | "Đạt"                       |
        | 01/02/2026 | 2025 | "Vi phạm", lý do "quá hạn"  |
        | 20/06/2025 | 2024 | "Vi phạm", lý do "không có" |
        | 20/01/2026 | 2026 | "Vi phạm", lý do "không có" |

    @HP-1.1.đ-2
    Kịch bản: Khen sau ngày 31/01 thì ghi số ngày chậm
      Biết có "Lần biểu dương, khen thưởng" ngày 03/02/2026, năm: 2025
      Và không có "Lần phát hiện, xét chọn điển hình" nào
      Và số liệu đầy đủ đến ngày 28/02/2026
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là 3

    @HP-1.1.đ-2
    Khung kịch bản: Quyết định khen thưởng và biểu dương công khai đều được tính
      Biết có "Lần biểu dương, khen thưởng" ngày 20/06/2025, năm: 2025; hình thức: <hình thức>
      Và không có "Lần phát hiện, xét chọn điển hình" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Đạt"
      Dữ liệu:
        | hình thức              |
        | quyết định khen thưởng |
        | biểu dương công khai   |

    @HP-1.1.đ-2
    Khung kịch bản: Chỉ có kết luận không ai đủ điều kiện thì chưa đủ minh chứng
      Biết không có "Lần biểu dương, khen thưởng" nào
      Và có "Lần phát hiện, xét chọn điển hình" ngày 10/11/2025, kết quả xét chọn: <kết luận>
      Và số liệu đầy đủ đến ngày 28/02/2026
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | kết luận                         | kết quả                               |
        | không có trường hợp đủ điều kiện | "Vi phạm", lý do "chưa đủ minh chứng" |
        | có điển hình                     | "Vi phạm", lý do "không có"           |

    @HP-1.1.đ-2
    Khung kịch bản: Chưa khen thì được chờ đến hết ngày 31/01 năm sau
      Biết không có "Lần biểu dương, khen thưởng" nào
      Và không có "Lần phát hiện, xét chọn điển hình" nào
      Và số liệu đầy đủ đến ngày 28/02/2026
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/01/2026
      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 30/01/2026    | "Chưa đến hạn"              |
        | 31/01/2026    | "Chưa đến hạn"              |
        | 01/02/2026    | "Vi phạm", lý do "không có" |

    @HP-1.1.đ-2
    Khung kịch bản: Hồ sơ phải đầy đủ đến ngày cuối mới kết luận là chưa làm - khen thưởng
      Biết không có "Lần biểu dương, khen thưởng" nào
      Và không có "Lần phát hiện, xét chọn điển hình" nào
      Và số liệu đầy đủ đến ngày <đầy đủ đến ngày>
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến ngày | kết quả                                     |
        | 30/01/2026      | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/01/2026      | "Vi phạm", lý do "không có"                 |

    @HP-1.1.đ-2
    Khung kịch bản: Đạt ngay từ ngày thực hiện - khen thưởng
      Biết có "Lần biểu dương, khen thưởng" ngày 15/09/2025, năm: 2025
      Và không có "Lần phát hiện, xét chọn điển hình" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả        |
        | 14/09/2025    | "Chưa đến hạn" |
        | 15/09/2025    | "Đạt"          |

    @HP-1.1.đ-2
    Khung kịch bản: Chưa báo cáo thì chưa đủ dữ liệu - khen thưởng
      Biết không có "Lần biểu dương, khen thưởng" nào
      Và không có "Lần phát hiện, xét chọn điển hình" nào
      Và số liệu đầy đủ đến ngày 28/02/2026
      Và chưa báo cáo "<nội dung chưa báo cáo>"
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | nội dung chưa báo cáo       |
        | Lần biểu dương, khen thưởng |

    @HP-1.1.đ-2
    Kịch bản: Không ghi năm thành tích thì chưa đủ dữ liệu
      Biết có "Lần biểu dương, khen thưởng" ngày 20/06/2025
      Và không có "Lần phát hiện, xét chọn điển hình" nào
      Và số liệu đầy đủ đến ngày 28/02/2026
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @HP-1.1.đ-2
    Kịch bản: Kỳ sáu tháng đầu năm chưa bị kết luận cho cả năm - khen thưởng
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và không có "Lần biểu dương, khen thưởng" nào
      Và không có "Lần phát hiện, xét chọn điển hình" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @HP-1.1.đ-2
    Khung kịch bản: Loại đơn vị nào phải thực hiện - khen thưởng
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và có "Lần biểu dương, khen thưởng" ngày 20/06/2025, năm: 2025; hình thức: biểu dương công khai
      Và không có "Lần phát hiện, xét chọn điển hình" nào
      Khi đánh giá vào ngày 15/02/2026
      Thì kết quả là "Đạt"
      Dữ liệu:
        | đơn vị                                | loại                                       |
        | Ủy ban nhân dân thành phố Hải Phòng   | Ủy ban nhân dân cấp tỉnh                   |
        | Ủy ban nhân dân huyện Tiên Lãng       | Ủy ban nhân dân cấp huyện                  |
        | Ủy ban nhân dân xã Vĩnh Bảo           | Ủy ban nhân dân cấp xã                     |
        | Chi cục Thủy lợi Hải Phòng            | Cơ quan nhà nước                           |
        | Sở Tư pháp thành phố Hải Phòng        | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh |
        | Trường Trung học phổ thông Thái Phiên | Đơn vị sự nghiệp công lập                  |

    @HP-1.1.đ-2
    Khung kịch bản: Loại đơn vị khác và đơn vị ngoài địa bàn không thuộc diện - khen thưởng
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Lần biểu dương, khen thưởng" nào
      Và không có "Lần phát hiện, xét chọn điển hình" nào
      Khi đánh giá vào ngày 15/02/2026
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

    @HP-1.1.đ-2
    Khung kịch bản: Năm 2025 là năm đầu tiên phải thực hiện - khen thưởng
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và không có "Lần biểu dương, khen thưởng" nào
      Và không có "Lần phát hiện, xét chọn điển hình" nào
      Và số liệu đầy đủ đến ngày <ngày đánh giá>
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | năm  | ngày đánh giá | kết quả                                         |
        | 2024 | 15/02/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 2025 | 15/02/2026    | "Vi phạm", lý do "không có"                     |

    @HP-1.1.đ-2
    Khung kịch bản: Đơn vị mới lập chỉ bị xét khi có đủ 90 ngày trong năm - khen thưởng
      Biết đơn vị thành lập ngày <ngày thành lập>
      Và không có "Lần biểu dương, khen thưởng" nào
      Và không có "Lần phát hiện, xét chọn điển hình" nào
      Và số liệu đầy đủ đến ngày 28/02/2026
      Khi đánh giá vào ngày 28/02/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày thành lập | kết quả                                       |
        | 03/10/2025     | "Vi phạm", lý do "không có"                   |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 05/01/2026     | "Không áp dụng", lý do "đơn vị không tồn tại" |

    @HP-1.1.đ-2
    Khung kịch bản: Chưa làm mà chấm dứt hoạt động trước khi đến hạn thì không xét - khen thưởng
      Biết đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và không có "Lần biểu dương, khen thưởng" nào
      Và không có "Lần phát hiện, xét chọn điển hình" nào
      Và số liệu đầy đủ đến ngày 28/02/2026
      Khi đánh giá vào ngày 28/02/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 31/03/2025  | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | 01/04/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 31/01/2026  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 01/02/2026  | "Vi phạm", lý do "không có"                   |

    @HP-1.1.đ-2
    Kịch bản: Đã làm trước khi chấm dứt hoạt động thì giữ kết quả đạt - khen thưởng
      Biết đơn vị chấm dứt hoạt động từ ngày 01/12/2025
      Và có "Lần biểu dương, khen thưởng" ngày 20/06/2025, năm: 2025; hình thức: biểu dương công khai
      Và không có "Lần phát hiện, xét chọn điển hình" nào
      Khi đánh giá vào ngày 28/02/2026
      Thì kết quả là "Đạt"

    @HP-1.1.đ-2
    Kịch bản: Cấp huyện kết thúc ngày 30/06/2025, chưa làm thì không xét - khen thưởng
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Tiên Lãng, loại "Ủy ban nhân dân cấp huyện", thành phố Hải Phòng
      Và không có "Lần biểu dương, khen thưởng" nào
      Và không có "Lần phát hiện, xét chọn điển hình" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "đơn vị không tồn tại"

    @HP-1.1.đ-2
    Kịch bản: Cấp huyện đã làm trước ngày 01/07/2025 thì giữ kết quả đạt - khen thưởng
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Tiên Lãng, loại "Ủy ban nhân dân cấp huyện", thành phố Hải Phòng
      Và có "Lần biểu dương, khen thưởng" ngày 20/06/2025, năm: 2025; hình thức: biểu dương công khai
      Và không có "Lần phát hiện, xét chọn điển hình" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

  Quy tắc: Điểm b khoản 2 Điều 1 - thực hiện thường xuyên, liên tục

    @HP-1.2.b-1
    Khung kịch bản: Quý có tuyên truyền hoặc có hình thức dân chủ trực tiếp thì đạt, không ghi chú
      Biết hồ sơ quý III/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và <tuyên truyền>
      Và <dân chủ trực tiếp>
      Khi đánh giá vào ngày 15/10/2025
      Thì kết quả là "Đạt"
      Và không có ghi chú "Không ghi nhận hoạt động nào trong quý"
      Dữ liệu:
        | tuyên truyền                                                             | dân chủ trực tiếp                                           |
        | có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 12/08/2025 | không có "Hình thức dân chủ trực tiếp đã tổ chức" nào       |
        | không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào       | có "Hình thức dân chủ trực tiếp đã tổ chức" ngày 12/08/2025 |
        | có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 12/08/2025 | có "Hình thức dân chủ trực tiếp đã tổ chức" ngày 12/08/2025 |

    @HP-1.2.b-1
    Khung kịch bản: Chỉ cần một loại hoạt động được báo cáo là có
      Biết hồ sơ quý III/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày 12/08/2025
      Và không có "Hình thức dân chủ trực tiếp đã tổ chức" nào
      Và chưa báo cáo "<nội dung>"
      Khi đánh giá vào ngày 15/10/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | nội dung                                            | kết quả                                         |
        | Hình thức dân chủ trực tiếp đã tổ chức              | "Đạt"                                           |
        | Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @HP-1.2.b-1
    Khung kịch bản: Hoạt động của quý khác không lấp quý trống, quý trống chỉ có ghi chú
      Biết hồ sơ quý III/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" ngày <ngày>
      Và không có "Hình thức dân chủ trực tiếp đã tổ chức" nào
      Và số liệu đầy đủ đến ngày 15/10/2025
      Khi đánh giá vào ngày 15/10/2025
      Thì kết quả là "Đạt"
      Và <ghi chú>
      Dữ liệu:
        | ngày       | ghi chú                                                   |
        | 30/06/2025 | có ghi chú "Không ghi nhận hoạt động nào trong quý"       |
        | 01/07/2025 | không có ghi chú "Không ghi nhận hoạt động nào trong quý" |
        | 30/09/2025 | không có ghi chú "Không ghi nhận hoạt động nào trong quý" |
        | 01/10/2025 | có ghi chú "Không ghi nhận hoạt động nào trong quý"       |

    @HP-1.2.b-1
    Khung kịch bản: Hình thức dân chủ trực tiếp cũng phải diễn ra trong quý
      Biết hồ sơ quý III/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và có "Hình thức dân chủ trực tiếp đã tổ chức" ngày <ngày>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và số liệu đầy đủ đến ngày 15/10/2025
      Khi đánh giá vào ngày 15/10/2025
      Thì kết quả là "Đạt"
      Và <ghi chú>
      Dữ liệu:
        | ngày       | ghi chú                                                   |
        | 30/06/2025 | có ghi chú "Không ghi nhận hoạt động nào trong quý"       |
        | 01/07/2025 | không có ghi chú "Không ghi nhận hoạt động nào trong quý" |
        | 30/09/2025 | không có ghi chú "Không ghi nhận hoạt động nào trong quý" |
        | 01/10/2025 | có ghi chú "Không ghi nhận hoạt động nào trong quý"       |

    @HP-1.2.b-1
    Kịch bản: Cả năm: mỗi quý một kết quả, quý trống không bị coi là vi phạm
      Biết có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" vào các ngày 15/01/2025, 15/04/2025, 15/10/2025
      Và không có "Hình thức dân chủ trực tiếp đã tổ chức" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả quý I/2025 là "Đạt"
      Và kết quả quý II/2025 là "Đạt"
      Và kết quả quý III/2025 là "Đạt"
      Và có ghi chú "Không ghi nhận hoạt động nào trong quý"
      Và kết quả quý IV/2025 là "Đạt"

    @HP-1.2.b-1
    Khung kịch bản: Quý chưa hết thì chưa kết luận
      Biết hồ sơ quý III/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và không có "Hình thức dân chủ trực tiếp đã tổ chức" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả        |
        | 29/09/2025    | "Chưa đến hạn" |
        | 30/09/2025    | "Chưa đến hạn" |
        | 01/10/2025    | "Đạt"          |

    @HP-1.2.b-1
    Khung kịch bản: Hồ sơ phải đầy đủ đến hết quý
      Biết hồ sơ quý III/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và không có "Hình thức dân chủ trực tiếp đã tổ chức" nào
      Và số liệu đầy đủ đến ngày <đầy đủ đến ngày>
      Khi đánh giá vào ngày 15/10/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến ngày | kết quả                                     |
        | 29/09/2025      | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 30/09/2025      | "Đạt"                                       |

    @HP-1.2.b-1
    Khung kịch bản: Chưa báo cáo thì chưa đủ dữ liệu - từng quý
      Biết hồ sơ quý III/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và không có "Hình thức dân chủ trực tiếp đã tổ chức" nào
      Và chưa báo cáo "<nội dung chưa báo cáo>"
      Khi đánh giá vào ngày 15/10/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | nội dung chưa báo cáo                               |
        | Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở |
        | Hình thức dân chủ trực tiếp đã tổ chức              |

    @HP-1.2.b-1
    Khung kịch bản: Chỉ xét quý mà đơn vị tồn tại trọn vẹn
      Biết hồ sơ quý III/2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và <việc tổ chức>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và không có "Hình thức dân chủ trực tiếp đã tổ chức" nào
      Khi đánh giá vào ngày 15/10/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | việc tổ chức                                 | kết quả                              |
        | đơn vị thành lập ngày 01/07/2025             | "Đạt"                                |
        | đơn vị thành lập ngày 02/07/2025             | "Không áp dụng", lý do "kỳ quá ngắn" |
        | đơn vị chấm dứt hoạt động từ ngày 30/09/2025 | "Không áp dụng", lý do "kỳ quá ngắn" |
        | đơn vị chấm dứt hoạt động từ ngày 01/10/2025 | "Đạt"                                |

    @HP-1.2.b-1
    Khung kịch bản: Quý I/2025 là quý đầu tiên được xét
      Biết hồ sơ quý <quý> của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và không có "Hình thức dân chủ trực tiếp đã tổ chức" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | quý     | ngày đánh giá | kết quả                                         |
        | IV/2024 | 15/01/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | I/2025  | 15/04/2025    | "Đạt"                                           |

    @HP-1.2.b-1
    Khung kịch bản: Loại đơn vị nào phải thực hiện - từng quý
      Biết hồ sơ quý I/2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và không có "Hình thức dân chủ trực tiếp đã tổ chức" nào
      Khi đánh giá vào ngày 15/04/2025
      Thì kết quả là "Đạt"
      Dữ liệu:
        | đơn vị                                | loại                                       |
        | Ủy ban nhân dân thành phố Hải Phòng   | Ủy ban nhân dân cấp tỉnh                   |
        | Ủy ban nhân dân huyện Tiên Lãng       | Ủy ban nhân dân cấp huyện                  |
        | Ủy ban nhân dân xã Vĩnh Bảo           | Ủy ban nhân dân cấp xã                     |
        | Chi cục Thủy lợi Hải Phòng            | Cơ quan nhà nước                           |
        | Sở Tư pháp thành phố Hải Phòng        | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh |
        | Trường Trung học phổ thông Thái Phiên | Đơn vị sự nghiệp công lập                  |

    @HP-1.2.b-1
    Khung kịch bản: Loại đơn vị khác và đơn vị ngoài địa bàn không thuộc diện - từng quý
      Biết hồ sơ quý I/2025 của <đơn vị>, loại "<loại>", <nơi>
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và không có "Hình thức dân chủ trực tiếp đã tổ chức" nào
      Khi đánh giá vào ngày 15/04/2025
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

    @HP-1.2.b-1
    Kịch bản: Cấp huyện đã kết thúc thì không xét quý III/2025
      Biết hồ sơ quý III/2025 của Ủy ban nhân dân huyện Tiên Lãng, loại "Ủy ban nhân dân cấp huyện", thành phố Hải Phòng
      Và không có "Hoạt động tuyên truyền, phổ biến về dân chủ ở cơ sở" nào
      Và không có "Hình thức dân chủ trực tiếp đã tổ chức" nào
      Khi đánh giá vào ngày 15/10/2025
      Thì kết quả là "Không áp dụng", lý do "đơn vị không tồn tại"

  Quy tắc: Điểm d khoản 2 Điều 1 - xử lý nghiêm hành vi lợi dụng dân chủ

    @HP-1.2.d-1
    Khung kịch bản: Chưa xử lý: ngày cuối của thời hạn và ngày sau đó
      Biết số liệu đầy đủ đến ngày <số liệu đến>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, loại vi phạm: lợi dụng dân chủ
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | số liệu đến | ngày đánh giá | kết quả                                     |
        | 02/07/2025  | 01/07/2025    | "Chưa đến hạn"                              |
        | 02/07/2025  | 02/07/2025    | "Chưa đến hạn"                              |
        | 02/07/2025  | 03/07/2025    | "Vi phạm", lý do "không có"                 |
        | 01/07/2025  | 03/07/2025    | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |

    @HP-1.2.d-1
    Kịch bản: Hạn cuối là ngày thứ 30 kể từ ngày phát hiện
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, loại vi phạm: lợi dụng dân chủ
      Khi đánh giá vào ngày 02/07/2025
      Thì kết quả là "Chưa đến hạn"
      Và hạn cuối là ngày 02/07/2025

    @HP-1.2.d-1
    Khung kịch bản: Xử lý đúng ngày cuối và chậm một ngày
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, loại vi phạm: lợi dụng dân chủ; ngày xử lý: <ngày xử lý>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày xử lý | kết quả                    |
        | 02/06/2025 | "Đạt"                      |
        | 02/07/2025 | "Đạt"                      |
        | 03/07/2025 | "Vi phạm", lý do "quá hạn" |

    @HP-1.2.d-1
    Kịch bản: Xử lý chậm thì ghi số ngày chậm
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, loại vi phạm: lợi dụng dân chủ; ngày xử lý: 09/07/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là 7

    @HP-1.2.d-1
    Kịch bản: Một vụ xử lý đúng hạn, một vụ bỏ sót thì vi phạm
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, loại vi phạm: lợi dụng dân chủ; ngày xử lý: 20/06/2025
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 06/10/2025, loại vi phạm: lợi dụng dân chủ
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @HP-1.2.d-1
    Kịch bản: Nhiều vụ đều xử lý đúng hạn thì đạt
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, loại vi phạm: lợi dụng dân chủ; ngày xử lý: 20/06/2025
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 06/10/2025, loại vi phạm: lợi dụng dân chủ; ngày xử lý: 05/11/2025
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 07/10/2025, loại vi phạm: lợi dụng dân chủ; ngày xử lý: 08/10/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @HP-1.2.d-1
    Khung kịch bản: Năm không có vụ việc nào thì không phát sinh
      Biết không có "Vi phạm được phát hiện hoặc kết luận" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                                  |
        | 31/12/2025    | "Chưa đến hạn"                           |
        | 01/01/2026    | "Không áp dụng", lý do "không phát sinh" |

    @HP-1.2.d-1
    Kịch bản: Năm không có vụ việc nào được ghi chú
      Biết không có "Vi phạm được phát hiện hoặc kết luận" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"
      Và có ghi chú "Không có vi phạm nào được kết luận"

    @HP-1.2.d-1
    Khung kịch bản: Chỉ xét hành vi lợi dụng dân chủ, không đòi đã kết luận chính thức
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày 02/06/2025, loại vi phạm: <loại>; đã kết luận chính thức: không
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | loại                        | kết quả                                  |
        | lợi dụng dân chủ            | "Vi phạm", lý do "không có"              |
        | vi phạm quy định            | "Không áp dụng", lý do "không phát sinh" |
        | hành vi bị nghiêm cấm       | "Không áp dụng", lý do "không phát sinh" |
        | nhũng nhiễu hoặc tham nhũng | "Không áp dụng", lý do "không phát sinh" |

    @HP-1.2.d-1
    Khung kịch bản: Vụ việc phát hiện năm nào thì xét cho năm đó
      Biết có "Vi phạm được phát hiện hoặc kết luận" ngày <ngày>, loại vi phạm: lợi dụng dân chủ
      Và số liệu đầy đủ đến ngày 28/02/2026
      Khi đánh giá vào ngày 01/03/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày       | kết quả                                  |
        | 31/12/2024 | "Không áp dụng", lý do "không phát sinh" |
        | 01/01/2025 | "Vi phạm", lý do "không có"              |
        | 31/12/2025 | "Vi phạm", lý do "không có"              |
        | 01/01/2026 | "Không áp dụng", lý do "không phát sinh" |

    @HP-1.2.d-1
    Khung kịch bản: Chỉ tính vụ việc từ ngày 06/12/2024
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày <ngày>, loại vi phạm: lợi dụng dân chủ
      Và số liệu đầy đủ đến ngày 31/01/2025
      Khi đánh giá vào ngày 31/01/2025
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày       | kết quả                                  |
        | 05/12/2024 | "Không áp dụng", lý do "không phát sinh" |
        | 06/12/2024 | "Vi phạm", lý do "không có"              |
        | 31/12/2024 | "Vi phạm", lý do "không có"              |

    @HP-1.2.d-1
    Khung kịch bản: Năm 2023 và ngày trước khi Nghị quyết có hiệu lực thì chưa áp dụng
      Biết hồ sơ năm <năm> của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày <ngày>, loại vi phạm: lợi dụng dân chủ
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"
      Dữ liệu:
        | năm  | ngày       | ngày đánh giá |
        | 2023 | 02/10/2023 | 15/01/2025    |
        | 2024 | 02/10/2024 | 05/12/2024    |

    @HP-1.2.d-1
    Khung kịch bản: Chưa báo cáo thì chưa đủ dữ liệu - lợi dụng dân chủ
      Biết không có "Vi phạm được phát hiện hoặc kết luận" nào
      Và chưa báo cáo "<nội dung chưa báo cáo>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | nội dung chưa báo cáo                |
        | Vi phạm được phát hiện hoặc kết luận |

    @HP-1.2.d-1
    Khung kịch bản: Không ghi loại vi phạm hoặc không ghi ngày thì chưa đủ dữ liệu
      Biết có "Vi phạm được phát hiện hoặc kết luận" <vụ việc>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | vụ việc                                        |
        | ngày 02/06/2025                                |
        | không ghi ngày, loại vi phạm: lợi dụng dân chủ |

    @HP-1.2.d-1
    Khung kịch bản: Hồ sơ chưa đủ đến cuối năm thì chưa kết luận là không phát sinh
      Biết không có "Vi phạm được phát hiện hoặc kết luận" nào
      Và số liệu đầy đủ đến ngày <đầy đủ đến ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến ngày | kết quả                                     |
        | 30/12/2025      | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025      | "Không áp dụng", lý do "không phát sinh"    |

    @HP-1.2.d-1
    Kịch bản: Kỳ sáu tháng đầu năm chưa bị kết luận cho cả năm - lợi dụng dân chủ
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân xã Kiến Thụy, loại "Ủy ban nhân dân cấp xã", thành phố Hải Phòng
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 03/03/2025, loại vi phạm: lợi dụng dân chủ
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đến hạn"

    @HP-1.2.d-1
    Kịch bản: Đơn vị mới lập hai tháng cũng phải xử lý
      Biết đơn vị thành lập ngày 01/11/2025
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 10/11/2025, loại vi phạm: lợi dụng dân chủ
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @HP-1.2.d-1
    Khung kịch bản: Loại đơn vị nào phải thực hiện - lợi dụng dân chủ
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", thành phố Hải Phòng
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 02/03/2025, loại vi phạm: lợi dụng dân chủ
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

    @HP-1.2.d-1
    Khung kịch bản: Loại đơn vị khác và đơn vị ngoài địa bàn không thuộc diện - lợi dụng dân chủ
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày 02/03/2025, loại vi phạm: lợi dụng dân chủ
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

    @HP-1.2.d-1
    Khung kịch bản: Cấp huyện: vụ việc chưa hết hạn khi kết thúc hoạt động thì không xét
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Tiên Lãng, loại "Ủy ban nhân dân cấp huyện", thành phố Hải Phòng
      Và có "Vi phạm được phát hiện hoặc kết luận" ngày <ngày>, loại vi phạm: lợi dụng dân chủ
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày       | kết quả                                       |
        | 31/05/2025 | "Vi phạm", lý do "không có"                   |
        | 01/06/2025 | "Không áp dụng", lý do "đơn vị không tồn tại" |
