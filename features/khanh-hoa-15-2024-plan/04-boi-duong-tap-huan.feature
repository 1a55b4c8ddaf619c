# language: vi
Tính năng: Kế hoạch triển khai Nghị quyết số 15/2024/NQ-HĐND của Ủy ban nhân dân tỉnh Khánh Hòa - bồi dưỡng, tập huấn (mục 1 Phần III)

  Cơ quan chủ trì: Sở Nội vụ ở cấp tỉnh; Ủy ban nhân dân huyện, thị xã, thành phố ở cấp huyện đến hết ngày 30/06/2025.
  Thời gian thực hiện: hằng năm, tính từ năm 2025. Nếu hồ sơ không ghi ngày ban hành thì Kế hoạch được áp dụng từ 30/06/2025.

  Bối cảnh:
    Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa

  Quy tắc: Gạch đầu dòng thứ nhất mục 1 Phần III - Sở Nội vụ chủ trì lớp cấp tỉnh

    @KH-III.1-2
    Khung kịch bản: Chỉ tính việc làm trong năm, cả trước ngày có hiệu lực - lớp của Sở Nội vụ
      Biết hồ sơ năm 2025 của Sở Nội vụ tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và "cơ quan được giao nhiệm vụ riêng" là "Sở Nội vụ"
      Và có "Lớp bồi dưỡng, tập huấn" ngày <ngày mở lớp>, đơn vị chủ trì: Sở Nội vụ
      Và số liệu đầy đủ đến ngày 10/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày mở lớp | kết quả                     |
        | 31/12/2024  | "Vi phạm", lý do "không có" |
        | 01/01/2025  | "Đạt"                       |
        | 30/06/2025  | "Đạt"                       |
        | 31/12/2025  | "Đạt"                       |
        | 01/01/2026  | "Vi phạm", lý do "không có" |

    @KH-III.1-2
    Khung kịch bản: Lớp phải do Sở Nội vụ chủ trì, không chỉ phối hợp
      Biết hồ sơ năm 2025 của Sở Nội vụ tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và "cơ quan được giao nhiệm vụ riêng" là "Sở Nội vụ"
      Và có "Lớp bồi dưỡng, tập huấn" ngày 12/09/2025, đơn vị chủ trì: <đơn vị chủ trì>; đơn vị phối hợp: <đơn vị phối hợp>
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đơn vị chủ trì                    | đơn vị phối hợp                   | kết quả                     |
        | Sở Nội vụ                         | Ban Tuyên giáo và Dân vận Tỉnh ủy | "Đạt"                       |
        | Sở Nội vụ tỉnh Khánh Hòa          | trống                             | "Đạt"                       |
        | Ban Tuyên giáo và Dân vận Tỉnh ủy | Sở Nội vụ                         | "Vi phạm", lý do "không có" |
        | Sở Tư pháp                        | trống                             | "Vi phạm", lý do "không có" |

    @KH-III.1-2
    Kịch bản: Lớp chưa ghi đơn vị chủ trì thì chưa đủ dữ liệu
      Biết hồ sơ năm 2025 của Sở Nội vụ tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và "cơ quan được giao nhiệm vụ riêng" là "Sở Nội vụ"
      Và có "Lớp bồi dưỡng, tập huấn" ngày 12/09/2025
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-III.1-2
    Kịch bản: Chưa báo cáo các lớp thì chưa đủ dữ liệu
      Biết hồ sơ năm 2025 của Sở Nội vụ tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và "cơ quan được giao nhiệm vụ riêng" là "Sở Nội vụ"
      Và chưa báo cáo "Lớp bồi dưỡng, tập huấn"
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-III.1-2
    Khung kịch bản: Sở khác không thuộc diện, chưa báo cáo là sở nào thì chưa đủ dữ liệu
      Biết hồ sơ năm 2025 của Sở Nội vụ tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và "cơ quan được giao nhiệm vụ riêng" là "<cơ quan>"
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | cơ quan                 | kết quả                                                |
        | Sở Nội vụ               | "Vi phạm", lý do "không có"                            |
        | Sở Tư pháp              | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | Sở Tài chính            | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | Sở Nội vụ và Sở Tư pháp | "Vi phạm", lý do "không có"                            |

    @KH-III.1-2
    Kịch bản: Sở chưa báo cáo là cơ quan nào thì chưa đủ dữ liệu - lớp của Sở Nội vụ
      Biết hồ sơ năm 2025 của Sở Nội vụ tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-III.1-2
    Khung kịch bản: Chưa làm thì chờ đến hết ngày 31/12 - lớp của Sở Nội vụ
      Biết hồ sơ năm 2025 của Sở Nội vụ tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và "cơ quan được giao nhiệm vụ riêng" là "Sở Nội vụ"
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025
      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 30/06/2025    | "Chưa đến hạn"              |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @KH-III.1-2
    Khung kịch bản: Hồ sơ phải đầy đủ đến ngày 31/12 mới kết luận - lớp của Sở Nội vụ
      Biết hồ sơ năm 2025 của Sở Nội vụ tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và "cơ quan được giao nhiệm vụ riêng" là "Sở Nội vụ"
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Và số liệu đầy đủ đến ngày <đầy đủ đến>
      Khi đánh giá vào ngày 01/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến | kết quả                                     |
        | 30/12/2025 | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025 | "Vi phạm", lý do "không có"                 |

    @KH-III.1-2
    Kịch bản: Đã làm đủ thì đạt ngay trong năm - lớp của Sở Nội vụ
      Biết hồ sơ từ 01/01/2025 đến 30/09/2025 của Sở Nội vụ tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và "cơ quan được giao nhiệm vụ riêng" là "Sở Nội vụ"
      Và có "Lớp bồi dưỡng, tập huấn" ngày 12/02/2025, đơn vị chủ trì: Sở Nội vụ tỉnh Khánh Hòa
      Khi đánh giá vào ngày 30/09/2025
      Thì kết quả là "Đạt"

    @KH-III.1-2
    Khung kịch bản: Năm mà đơn vị tồn tại chưa đủ 90 ngày thì không xét - lớp của Sở Nội vụ
      Biết hồ sơ năm 2025 của Sở Nội vụ tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và đơn vị thành lập ngày <ngày thành lập>
      Và "cơ quan được giao nhiệm vụ riêng" là "Sở Nội vụ"
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-III.1-2
    Kịch bản: Năm 2024 chưa áp dụng - lớp của Sở Nội vụ
      Biết hồ sơ năm 2024 của Sở Nội vụ tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và "cơ quan được giao nhiệm vụ riêng" là "Sở Nội vụ"
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 05/01/2025
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @KH-III.1-2
    Khung kịch bản: Đơn vị chấm dứt hoạt động trong năm thì không bị kết luận - lớp của Sở Nội vụ
      Biết hồ sơ năm 2025 của Sở Nội vụ tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và "cơ quan được giao nhiệm vụ riêng" là "Sở Nội vụ"
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 31/12/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 01/01/2026  | "Vi phạm", lý do "không có"                   |

    @KH-III.1-2
    Kịch bản: Đơn vị chấm dứt hoạt động vẫn giữ kết quả đã đạt - lớp của Sở Nội vụ
      Biết hồ sơ năm 2025 của Sở Nội vụ tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và đơn vị chấm dứt hoạt động từ ngày 01/11/2025
      Và "cơ quan được giao nhiệm vụ riêng" là "Sở Nội vụ"
      Và có "Lớp bồi dưỡng, tập huấn" ngày 12/02/2025, đơn vị chủ trì: Sở Nội vụ tỉnh Khánh Hòa
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Đạt"

    @KH-III.1-2
    Khung kịch bản: Cơ quan khác và sở ngoài địa bàn không thuộc diện - lớp của Sở Nội vụ
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và "cơ quan được giao nhiệm vụ riêng" là "Sở Nội vụ"
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                                    | loại                                       | nơi                                             | lý do            |
        | Ủy ban nhân dân tỉnh Khánh Hòa            | Ủy ban nhân dân cấp tỉnh                   | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Ủy ban nhân dân xã Cam Lâm                | Ủy ban nhân dân cấp xã                     | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Ủy ban nhân dân huyện Khánh Vĩnh          | Ủy ban nhân dân cấp huyện                  | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Thuế cơ sở 2 tỉnh Khánh Hòa               | Cơ quan nhà nước                           | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Trường Trung học phổ thông Hoàng Hoa Thám | Đơn vị sự nghiệp công lập                  | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Công ty cổ phần Thủy sản Cam Ranh         | Tổ chức có sử dụng lao động                | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội đồng nhân dân xã Cam Lâm              | Hội đồng nhân dân cấp xã                   | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Cam Lâm        | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Đảng ủy xã Cam Lâm                        | Cấp ủy, ban đảng                           | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Liên đoàn Lao động tỉnh Khánh Hòa         | Liên đoàn Lao động tỉnh                    | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Sở Nội vụ tỉnh Ninh Thuận                 | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | khác địa bàn     |
        | Sở Nội vụ thành phố Hải Phòng             | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | thành phố Hải Phòng                             | khác địa bàn     |

  Quy tắc: Gạch đầu dòng thứ nhất mục 1 Phần III - Ủy ban nhân dân cấp huyện chủ trì lớp đến ngày 30/06/2025

    # Ngày bắt đầu đánh giá lấy theo ngày ban hành ghi trong hồ sơ.
    @KH-III.1-3
    Khung kịch bản: Lớp mở từ ngày ban hành Kế hoạch đến hết ngày 30/06/2025 thì đạt
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Khánh Vĩnh, loại "Ủy ban nhân dân cấp huyện", tỉnh Khánh Hòa
      Và có "Văn bản địa phương đang áp dụng" ngày 01/04/2025, số ký hiệu: 3456/KH-UBND
      Và có "Lớp bồi dưỡng, tập huấn" ngày <ngày mở lớp>
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày mở lớp | kết quả                                  |
        | 31/03/2025  | "Không áp dụng", lý do "không phát sinh" |
        | 01/04/2025  | "Đạt"                                    |
        | 30/06/2025  | "Đạt"                                    |
        | 01/07/2025  | "Không áp dụng", lý do "không phát sinh" |

    @KH-III.1-3
    Khung kịch bản: Kế hoạch ban hành đúng ngày 30/06/2025 thì chỉ lớp của ngày đó được tính
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Khánh Vĩnh, loại "Ủy ban nhân dân cấp huyện", tỉnh Khánh Hòa
      Và có "Văn bản địa phương đang áp dụng" ngày 30/06/2025, số ký hiệu: 3456/KH-UBND
      Và có "Lớp bồi dưỡng, tập huấn" ngày <ngày mở lớp>
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày mở lớp | kết quả                                  |
        | 29/06/2025  | "Không áp dụng", lý do "không phát sinh" |
        | 30/06/2025  | "Đạt"                                    |

    # Ngày bắt đầu đánh giá lấy theo ngày ban hành ghi trong hồ sơ.
    @KH-III.1-3
    Kịch bản: Không mở lớp nào thì không áp dụng, không bị coi là vi phạm
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Khánh Vĩnh, loại "Ủy ban nhân dân cấp huyện", tỉnh Khánh Hòa
      Và có "Văn bản địa phương đang áp dụng" ngày 01/04/2025, số ký hiệu: 3456/KH-UBND
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"

    @KH-III.1-3
    Khung kịch bản: Chưa rõ ngày ban hành Kế hoạch thì chưa đủ dữ liệu - lớp của huyện
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Khánh Vĩnh, loại "Ủy ban nhân dân cấp huyện", tỉnh Khánh Hòa
      Và <văn bản>
      Và có "Lớp bồi dưỡng, tập huấn" ngày 15/05/2025
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | văn bản                                             |
        | chưa báo cáo "Văn bản địa phương đang áp dụng"      |
        | có "Văn bản địa phương đang áp dụng" không ghi ngày |

    @KH-III.1-3
    Kịch bản: Chưa báo cáo các lớp thì chưa đủ dữ liệu - lớp của huyện
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Khánh Vĩnh, loại "Ủy ban nhân dân cấp huyện", tỉnh Khánh Hòa
      Và có "Văn bản địa phương đang áp dụng" ngày 30/06/2025, số ký hiệu: 3456/KH-UBND
      Và chưa báo cáo "Lớp bồi dưỡng, tập huấn"
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    # Ngày bắt đầu đánh giá lấy theo ngày ban hành ghi trong hồ sơ.
    @KH-III.1-3
    Khung kịch bản: Trước ngày ban hành thì chưa áp dụng, từ ngày đó đã mở lớp thì đạt ngay
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân huyện Khánh Vĩnh, loại "Ủy ban nhân dân cấp huyện", tỉnh Khánh Hòa
      Và có "Văn bản địa phương đang áp dụng" ngày 01/04/2025, số ký hiệu: 3456/KH-UBND
      Và có "Lớp bồi dưỡng, tập huấn" ngày 15/05/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                                         |
        | 31/03/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 01/04/2025    | "Chưa đến hạn"                                  |
        | 14/05/2025    | "Không áp dụng", lý do "không phát sinh"        |
        | 15/05/2025    | "Đạt"                                           |

    @KH-III.1-3
    Khung kịch bản: Không ghi ngày ban hành thì trước ngày 30/06/2025 chưa áp dụng - lớp của huyện
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân huyện Khánh Vĩnh, loại "Ủy ban nhân dân cấp huyện", tỉnh Khánh Hòa
      Và chưa báo cáo "Văn bản địa phương đang áp dụng"
      Và có "Lớp bồi dưỡng, tập huấn" ngày 15/05/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                                         |
        | 29/06/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 30/06/2025    | "Chưa đến hạn"                                  |
        | 01/07/2025    | "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện" |

    @KH-III.1-3
    Khung kịch bản: Cơ quan khác và huyện ngoài địa bàn không thuộc diện - lớp của huyện
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và có "Văn bản địa phương đang áp dụng" ngày 30/06/2025, số ký hiệu: 3456/KH-UBND
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                                    | loại                                       | nơi                                             | lý do            |
        | Ủy ban nhân dân tỉnh Khánh Hòa            | Ủy ban nhân dân cấp tỉnh                   | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Ủy ban nhân dân xã Cam Lâm                | Ủy ban nhân dân cấp xã                     | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Sở Xây dựng                               | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Thuế cơ sở 2 tỉnh Khánh Hòa               | Cơ quan nhà nước                           | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Trường Trung học phổ thông Hoàng Hoa Thám | Đơn vị sự nghiệp công lập                  | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Công ty cổ phần Thủy sản Cam Ranh         | Tổ chức có sử dụng lao động                | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội đồng nhân dân huyện Khánh Vĩnh        | Hội đồng nhân dân cấp huyện                | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Đảng ủy xã Cam Lâm                        | Cấp ủy, ban đảng                           | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Ủy ban nhân dân huyện Ninh Phước          | Ủy ban nhân dân cấp huyện                  | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | khác địa bàn     |
        | Ủy ban nhân dân huyện Kiến Thụy           | Ủy ban nhân dân cấp huyện                  | thành phố Hải Phòng                             | khác địa bàn     |

  Quy tắc: Gạch đầu dòng thứ hai mục 1 Phần III - cơ quan liên quan phối hợp mở lớp

    @KH-III.1-4
    Khung kịch bản: Cử người dự từ ngày nhận giấy triệu tập trở đi
      Biết có "Giấy triệu tập, mời tập huấn" ngày 10/09/2025, lĩnh vực: dân chủ ở cơ sở; đơn vị chủ trì: Sở Nội vụ
      Và có "Lượt cử người đi bồi dưỡng, tập huấn" ngày <ngày cử>, lĩnh vực: dân chủ ở cơ sở; số người được cử: 2
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày cử    | kết quả                     |
        | 09/09/2025 | "Vi phạm", lý do "không có" |
        | 10/09/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |

    @KH-III.1-4
    Khung kịch bản: Mỗi giấy triệu tập phải có lần cử người dự sau đó
      Biết có "Giấy triệu tập, mời tập huấn" ngày 10/03/2025, lĩnh vực: dân chủ ở cơ sở; đơn vị chủ trì: Sở Nội vụ
      Và có "Giấy triệu tập, mời tập huấn" ngày 10/09/2025, lĩnh vực: dân chủ ở cơ sở; đơn vị chủ trì: Sở Nội vụ
      Và có "Lượt cử người đi bồi dưỡng, tập huấn" ngày <ngày cử>, lĩnh vực: dân chủ ở cơ sở; số người được cử: 2
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày cử    | kết quả                     |
        | 20/03/2025 | "Vi phạm", lý do "không có" |
        | 20/09/2025 | "Đạt"                       |

    @KH-III.1-4
    Khung kịch bản: Giấy triệu tập và lượt cử phải cùng về dân chủ ở cơ sở
      Biết có "Giấy triệu tập, mời tập huấn" ngày 10/09/2025, lĩnh vực: <lĩnh vực mời>; đơn vị chủ trì: Sở Nội vụ
      Và có "Lượt cử người đi bồi dưỡng, tập huấn" ngày 20/09/2025, lĩnh vực: <lĩnh vực cử>; số người được cử: 2
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | lĩnh vực mời                 | lĩnh vực cử                  | kết quả                                                |
        | dân chủ ở cơ sở              | dân chủ ở cơ sở              | "Đạt"                                                  |
        | dân chủ ở cơ sở              | ứng dụng công nghệ thông tin | "Vi phạm", lý do "không có"                            |
        | ứng dụng công nghệ thông tin | dân chủ ở cơ sở              | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @KH-III.1-4
    Kịch bản: Giấy triệu tập về lĩnh vực khác chưa cử người không ảnh hưởng
      Biết có "Giấy triệu tập, mời tập huấn" ngày 10/09/2025, lĩnh vực: dân chủ ở cơ sở; đơn vị chủ trì: Sở Nội vụ
      Và có "Lượt cử người đi bồi dưỡng, tập huấn" ngày 20/09/2025, lĩnh vực: dân chủ ở cơ sở; số người được cử: 2
      Và có "Giấy triệu tập, mời tập huấn" ngày 10/11/2025, lĩnh vực: ứng dụng công nghệ thông tin; đơn vị chủ trì: Sở Nội vụ
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Đạt"

    @KH-III.1-4
    Khung kịch bản: Chỉ xét giấy triệu tập trong năm, kể cả trước ngày có hiệu lực
      Biết có "Giấy triệu tập, mời tập huấn" ngày <ngày mời>, lĩnh vực: dân chủ ở cơ sở; đơn vị chủ trì: Sở Nội vụ
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Và số liệu đầy đủ đến ngày 10/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày mời   | kết quả                                                |
        | 31/12/2024 | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | 01/01/2025 | "Vi phạm", lý do "không có"                            |
        | 31/12/2025 | "Vi phạm", lý do "không có"                            |
        | 01/01/2026 | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @KH-III.1-4
    Khung kịch bản: Không được mời thì không xét
      Biết không có "Giấy triệu tập, mời tập huấn" nào
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                                                |
        | 31/12/2025    | "Chưa đến hạn"                                         |
        | 01/01/2026    | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @KH-III.1-4
    Khung kịch bản: Thiếu dữ kiện về giấy triệu tập hoặc lượt cử thì chưa đủ dữ liệu
      Biết có "Giấy triệu tập, mời tập huấn" ngày 10/09/2025, lĩnh vực: dân chủ ở cơ sở; đơn vị chủ trì: Sở Nội vụ
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | dữ kiện                              |
        | Giấy triệu tập, mời tập huấn         |
        | Lượt cử người đi bồi dưỡng, tập huấn |

    @KH-III.1-4
    Khung kịch bản: Giấy triệu tập hoặc lượt cử chưa ghi lĩnh vực thì chưa đủ dữ liệu
      Biết <giấy mời>
      Và <lượt cử>
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | giấy mời                                                                                                | lượt cử                                                   |
        | có "Giấy triệu tập, mời tập huấn" ngày 10/09/2025                                                       | không có "Lượt cử người đi bồi dưỡng, tập huấn" nào       |
        | có "Giấy triệu tập, mời tập huấn" ngày 10/09/2025, lĩnh vực: dân chủ ở cơ sở; đơn vị chủ trì: Sở Nội vụ | có "Lượt cử người đi bồi dưỡng, tập huấn" ngày 20/09/2025 |

    @KH-III.1-4
    Khung kịch bản: Chưa làm thì chờ đến hết ngày 31/12 - cử người dự lớp
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và có "Giấy triệu tập, mời tập huấn" ngày 10/02/2025, lĩnh vực: dân chủ ở cơ sở; đơn vị chủ trì: Sở Nội vụ
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Và hạn cuối là ngày 31/12/2025
      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 30/06/2025    | "Chưa đến hạn"              |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @KH-III.1-4
    Khung kịch bản: Hồ sơ phải đầy đủ đến ngày 31/12 mới kết luận - cử người dự lớp
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và có "Giấy triệu tập, mời tập huấn" ngày 10/02/2025, lĩnh vực: dân chủ ở cơ sở; đơn vị chủ trì: Sở Nội vụ
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Và số liệu đầy đủ đến ngày <đầy đủ đến>
      Khi đánh giá vào ngày 01/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đầy đủ đến | kết quả                                     |
        | 30/12/2025 | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025 | "Vi phạm", lý do "không có"                 |

    @KH-III.1-4
    Kịch bản: Đã làm đủ thì đạt ngay trong năm - cử người dự lớp
      Biết hồ sơ từ 01/01/2025 đến 30/09/2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và có "Giấy triệu tập, mời tập huấn" ngày 10/02/2025, lĩnh vực: dân chủ ở cơ sở; đơn vị chủ trì: Sở Nội vụ
      Và có "Lượt cử người đi bồi dưỡng, tập huấn" ngày 20/02/2025, lĩnh vực: dân chủ ở cơ sở; số người được cử: 2
      Khi đánh giá vào ngày 30/09/2025
      Thì kết quả là "Đạt"

    @KH-III.1-4
    Khung kịch bản: Năm mà đơn vị tồn tại chưa đủ 90 ngày thì không xét - cử người dự lớp
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và đơn vị thành lập ngày <ngày thành lập>
      Và có "Giấy triệu tập, mời tập huấn" ngày 10/02/2025, lĩnh vực: dân chủ ở cơ sở; đơn vị chủ trì: Sở Nội vụ
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-III.1-4
    Kịch bản: Năm 2024 chưa áp dụng - cử người dự lớp
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và có "Giấy triệu tập, mời tập huấn" ngày 10/02/2024, lĩnh vực: dân chủ ở cơ sở; đơn vị chủ trì: Sở Nội vụ
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 05/01/2025
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @KH-III.1-4
    Khung kịch bản: Đơn vị chấm dứt hoạt động trong năm thì không bị kết luận - cử người dự lớp
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và có "Giấy triệu tập, mời tập huấn" ngày 10/02/2025, lĩnh vực: dân chủ ở cơ sở; đơn vị chủ trì: Sở Nội vụ
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | chấm dứt từ | kết quả                                       |
        | 31/12/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 01/01/2026  | "Vi phạm", lý do "không có"                   |

    @KH-III.1-4
    Kịch bản: Đơn vị chấm dứt hoạt động vẫn giữ kết quả đã đạt - cử người dự lớp
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Diên Khánh, loại "Ủy ban nhân dân cấp xã", tỉnh Khánh Hòa
      Và đơn vị chấm dứt hoạt động từ ngày 01/11/2025
      Và có "Giấy triệu tập, mời tập huấn" ngày 10/02/2025, lĩnh vực: dân chủ ở cơ sở; đơn vị chủ trì: Sở Nội vụ
      Và có "Lượt cử người đi bồi dưỡng, tập huấn" ngày 20/02/2025, lĩnh vực: dân chủ ở cơ sở; số người được cử: 2
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Đạt"

    @KH-III.1-4
    Khung kịch bản: Mọi loại đơn vị được nêu đều thuộc diện - cử người dự lớp
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", tỉnh Khánh Hòa
      Và có "Giấy triệu tập, mời tập huấn" ngày 10/02/2025, lĩnh vực: dân chủ ở cơ sở; đơn vị chủ trì: Sở Nội vụ
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | đơn vị                                    | loại                                       | kết quả                              |
        | Ủy ban nhân dân xã Cam Lâm                | Ủy ban nhân dân cấp xã                     | "Vi phạm", lý do "không có"          |
        | Thuế cơ sở 2 tỉnh Khánh Hòa               | Cơ quan nhà nước                           | "Vi phạm", lý do "không có"          |
        | Sở Xây dựng                               | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | "Vi phạm", lý do "không có"          |
        | Trường Trung học phổ thông Hoàng Hoa Thám | Đơn vị sự nghiệp công lập                  | "Vi phạm", lý do "không có"          |
        | Ủy ban nhân dân huyện Khánh Vĩnh          | Ủy ban nhân dân cấp huyện                  | "Không áp dụng", lý do "kỳ quá ngắn" |

    @KH-III.1-4
    Khung kịch bản: Doanh nghiệp ngoài nhà nước chỉ xét khi tự nguyện áp dụng - cử người dự lớp
      Biết hồ sơ năm 2025 của Công ty cổ phần Thủy sản Cam Ranh, loại "Tổ chức có sử dụng lao động", tỉnh Khánh Hòa
      Và "tự nguyện áp dụng" là <trả lời>
      Và có "Giấy triệu tập, mời tập huấn" ngày 10/02/2025, lĩnh vực: dân chủ ở cơ sở; đơn vị chủ trì: Sở Nội vụ
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | trả lời | kết quả                                                |
        | có      | "Vi phạm", lý do "không có"                            |
        | không   | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |

    @KH-III.1-4
    Kịch bản: Doanh nghiệp chưa báo cáo có tự nguyện áp dụng hay không - cử người dự lớp
      Biết hồ sơ năm 2025 của Công ty cổ phần Thủy sản Cam Ranh, loại "Tổ chức có sử dụng lao động", tỉnh Khánh Hòa
      Và có "Giấy triệu tập, mời tập huấn" ngày 10/02/2025, lĩnh vực: dân chủ ở cơ sở; đơn vị chủ trì: Sở Nội vụ
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @KH-III.1-4
    Khung kịch bản: Đơn vị không được nêu và đơn vị ngoài địa bàn không thuộc diện - cử người dự lớp
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và có "Giấy triệu tập, mời tập huấn" ngày 10/02/2025, lĩnh vực: dân chủ ở cơ sở; đơn vị chủ trì: Sở Nội vụ
      Và không có "Lượt cử người đi bồi dưỡng, tập huấn" nào
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

  Quy tắc: Mục 1 Phần III - lớp học cập nhật pháp luật và nâng cao kỹ năng

    @KH-III.1-5
    Khung kịch bản: Lớp phải có cả phần cập nhật pháp luật và ít nhất một kỹ năng
      Biết hồ sơ năm 2025 của Sở Nội vụ tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và có "Lớp bồi dưỡng, tập huấn" ngày 12/09/2025, nội dung học: <nội dung>
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | nội dung                                           | kết quả                     |
        | cập nhật pháp luật và chuyên môn nghiệp vụ         | "Đạt"                       |
        | cập nhật pháp luật và thi hành pháp luật           | "Đạt"                       |
        | cập nhật pháp luật và xử lý thông tin              | "Đạt"                       |
        | cập nhật pháp luật và ứng dụng công nghệ thông tin | "Đạt"                       |
        | cập nhật pháp luật và kỹ năng khác                 | "Đạt"                       |
        | cập nhật pháp luật và soạn thảo hương ước quy ước  | "Vi phạm", lý do "không có" |
        | cập nhật pháp luật                                 | "Vi phạm", lý do "không có" |
        | chuyên môn nghiệp vụ và kỹ năng khác               | "Vi phạm", lý do "không có" |

    @KH-III.1-5
    Khung kịch bản: Xét từng lớp, một lớp thiếu nội dung là vi phạm
      Biết hồ sơ năm 2025 của Sở Nội vụ tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và có "Lớp bồi dưỡng, tập huấn" ngày 12/09/2025, nội dung học: cập nhật pháp luật và kỹ năng khác
      Và có "Lớp bồi dưỡng, tập huấn" ngày 20/10/2025, nội dung học: <lớp thứ hai>
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | lớp thứ hai                           | kết quả                     |
        | cập nhật pháp luật và xử lý thông tin | "Đạt"                       |
        | cập nhật pháp luật                    | "Vi phạm", lý do "không có" |
        | kỹ năng khác                          | "Vi phạm", lý do "không có" |

    @KH-III.1-5
    Kịch bản: Hai lớp bù nội dung cho nhau thì vẫn chưa đạt
      Biết hồ sơ năm 2025 của Sở Nội vụ tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và có "Lớp bồi dưỡng, tập huấn" ngày 12/09/2025, nội dung học: cập nhật pháp luật
      Và có "Lớp bồi dưỡng, tập huấn" ngày 20/10/2025, nội dung học: kỹ năng khác
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @KH-III.1-5
    Khung kịch bản: Hạn là chính ngày mở lớp
      Biết hồ sơ 6 tháng cuối năm 2025 của Sở Nội vụ tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và có "Lớp bồi dưỡng, tập huấn" ngày 12/09/2025, nội dung học: <nội dung>
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | nội dung                           | ngày đánh giá | kết quả                     |
        | cập nhật pháp luật                 | 12/09/2025    | "Chưa đến hạn"              |
        | cập nhật pháp luật                 | 13/09/2025    | "Vi phạm", lý do "không có" |
        | kỹ năng khác                       | 12/09/2025    | "Chưa đến hạn"              |
        | kỹ năng khác                       | 13/09/2025    | "Vi phạm", lý do "không có" |
        | cập nhật pháp luật và kỹ năng khác | 12/09/2025    | "Đạt"                       |

    @KH-III.1-5
    Khung kịch bản: Chỉ xét lớp mở từ ngày 30/06/2025
      Biết hồ sơ năm 2025 của Sở Nội vụ tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và có "Lớp bồi dưỡng, tập huấn" ngày <ngày mở lớp>, nội dung học: <nội dung>
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | nội dung           | ngày mở lớp | kết quả                                  |
        | cập nhật pháp luật | 29/06/2025  | "Không áp dụng", lý do "không phát sinh" |
        | cập nhật pháp luật | 30/06/2025  | "Vi phạm", lý do "không có"              |
        | kỹ năng khác       | 29/06/2025  | "Không áp dụng", lý do "không phát sinh" |
        | kỹ năng khác       | 31/12/2025  | "Vi phạm", lý do "không có"              |

    @KH-III.1-5
    Kịch bản: Lớp của năm trước ngày có hiệu lực không xét
      Biết hồ sơ năm 2024 của Sở Nội vụ tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và có "Lớp bồi dưỡng, tập huấn" ngày 12/09/2024, nội dung học: kỹ năng khác
      Khi đánh giá vào ngày 05/01/2025
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @KH-III.1-5
    Khung kịch bản: Không mở lớp nào thì không xét - nội dung lớp học
      Biết hồ sơ năm 2025 của Sở Nội vụ tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và không có "Lớp bồi dưỡng, tập huấn" nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>
      Dữ liệu:
        | ngày đánh giá | kết quả                                  |
        | 31/12/2025    | "Chưa đến hạn"                           |
        | 01/01/2026    | "Không áp dụng", lý do "không phát sinh" |

    @KH-III.1-5
    Khung kịch bản: Chưa báo cáo các lớp, hoặc lớp chưa ghi nội dung, thì chưa đủ dữ liệu
      Biết hồ sơ năm 2025 của Sở Nội vụ tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và <lớp>
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"
      Dữ liệu:
        | lớp                                          |
        | chưa báo cáo "Lớp bồi dưỡng, tập huấn"       |
        | có "Lớp bồi dưỡng, tập huấn" ngày 12/09/2025 |

    @KH-III.1-5
    Khung kịch bản: Sở giải thể vào ngày mở lớp thì không còn ai trả lời
      Biết hồ sơ năm 2025 của Sở Nội vụ tỉnh Khánh Hòa, loại "Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh", tỉnh Khánh Hòa
      Và đơn vị chấm dứt hoạt động từ ngày <chấm dứt từ>
      Và có "Lớp bồi dưỡng, tập huấn" ngày 12/09/2025, nội dung học: <nội dung>
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | nội dung           | chấm dứt từ | kết quả                                       |
        | cập nhật pháp luật | 12/09/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | cập nhật pháp luật | 13/09/2025  | "Vi phạm", lý do "không có"                   |
        | kỹ năng khác       | 12/09/2025  | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | kỹ năng khác       | 13/09/2025  | "Vi phạm", lý do "không có"                   |

    @KH-III.1-5
    Khung kịch bản: Lớp của huyện mở đến hết ngày 30/06/2025 vẫn được xét
      Biết hồ sơ năm 2025 của Ủy ban nhân dân huyện Khánh Vĩnh, loại "Ủy ban nhân dân cấp huyện", tỉnh Khánh Hòa
      Và có "Lớp bồi dưỡng, tập huấn" ngày 30/06/2025, nội dung học: <nội dung>
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là <kết quả>
      Dữ liệu:
        | nội dung                           | kết quả                     |
        | cập nhật pháp luật và kỹ năng khác | "Đạt"                       |
        | cập nhật pháp luật                 | "Vi phạm", lý do "không có" |
        | kỹ năng khác                       | "Vi phạm", lý do "không có" |

    @KH-III.1-5
    Khung kịch bản: Cơ quan khác và sở ngoài địa bàn không thuộc diện - nội dung lớp học
      Biết hồ sơ năm 2025 của <đơn vị>, loại "<loại>", <nơi>
      Và có "Lớp bồi dưỡng, tập huấn" ngày 12/09/2025, nội dung học: cập nhật pháp luật
      Khi đánh giá vào ngày 05/01/2026
      Thì kết quả là "Không áp dụng", lý do "<lý do>"
      Dữ liệu:
        | đơn vị                                    | loại                                       | nơi                                             | lý do            |
        | Ủy ban nhân dân tỉnh Khánh Hòa            | Ủy ban nhân dân cấp tỉnh                   | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Ủy ban nhân dân xã Cam Lâm                | Ủy ban nhân dân cấp xã                     | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Thuế cơ sở 2 tỉnh Khánh Hòa               | Cơ quan nhà nước                           | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Trường Trung học phổ thông Hoàng Hoa Thám | Đơn vị sự nghiệp công lập                  | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Công ty cổ phần Thủy sản Cam Ranh         | Tổ chức có sử dụng lao động                | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Hội đồng nhân dân xã Cam Lâm              | Hội đồng nhân dân cấp xã                   | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Ủy ban Mặt trận Tổ quốc xã Cam Lâm        | Ủy ban Mặt trận Tổ quốc Việt Nam           | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Đảng ủy xã Cam Lâm                        | Cấp ủy, ban đảng                           | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Liên đoàn Lao động tỉnh Khánh Hòa         | Liên đoàn Lao động tỉnh                    | tỉnh Khánh Hòa                                  | khác loại đơn vị |
        | Sở Nội vụ tỉnh Ninh Thuận                 | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | tỉnh Khánh Hòa (trước sắp xếp: tỉnh Ninh Thuận) | khác địa bàn     |
        | Sở Nội vụ thành phố Hải Phòng             | Sở, cơ quan thuộc Ủy ban nhân dân cấp tỉnh | thành phố Hải Phòng                             | khác địa bàn     |
