# language: vi

Tính năng: Công khai, lấy ý kiến, bàn bạc và bảo đảm giám sát ở xã Tân Cương
  Điểm d khoản 2.3 Điều 1 Nghị quyết số 22/NQ-HĐND ngày 01/10/2025; áp dụng từ ngày thông qua.

  Quy tắc: Phương châm "dân biết … dân thụ hưởng" phải thành việc cụ thể (điểm d khoản 2.3 Điều 1)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và không có "Văn bản cụ thể hóa phương châm dân biết đến dân thụ hưởng" nào
      Và không có "Quy chế thực hiện dân chủ ở cơ sở" nào

    @TC-1.2.3.d-1
    Khung kịch bản: Loại đơn vị nào trên địa bàn cũng phải có văn bản
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", xã Tân Cương, tỉnh Thái Nguyên
      Và "tự nguyện áp dụng" là có
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Vi phạm", lý do "không có"

      Dữ liệu:
        | tên đơn vị                                    | loại đơn vị                      |
        | Ủy ban nhân dân xã Tân Cương                  | Ủy ban nhân dân cấp xã           |
        | Phòng Kinh tế xã Tân Cương                    | Cơ quan nhà nước                 |
        | Trường Tiểu học Tân Cương                     | Đơn vị sự nghiệp công lập        |
        | Ủy ban Mặt trận Tổ quốc Việt Nam xã Tân Cương | Ủy ban Mặt trận Tổ quốc Việt Nam |
        | Hội Nông dân xã Tân Cương                     | Tổ chức chính trị - xã hội       |
        | xóm Hồng Thái                                 | Thôn, xóm, tổ dân phố            |
        | Hợp tác xã chè Tân Cương                      | Tổ chức có sử dụng lao động      |

    @TC-1.2.3.d-1
    Khung kịch bản: Một văn bản đủ sáu vế là đủ, kể cả ban hành trước Nghị quyết
      Biết có "<văn bản>" ngày 05/03/2024, phần của phương châm: dân biết và dân bàn và dân làm và dân kiểm tra và dân giám sát và dân thụ hưởng
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Đạt"

      Dữ liệu:
        | văn bản                                                   |
        | Văn bản cụ thể hóa phương châm dân biết đến dân thụ hưởng |
        | Quy chế thực hiện dân chủ ở cơ sở                         |

    @TC-1.2.3.d-1
    Khung kịch bản: Thiếu một trong sáu vế
      Biết có "<văn bản>" ngày 05/11/2025, phần của phương châm: <các vế đã có>
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Vi phạm", lý do "không có"

      Dữ liệu:
        | văn bản                                                   | các vế đã có                                                         |
        | Văn bản cụ thể hóa phương châm dân biết đến dân thụ hưởng | dân bàn và dân làm và dân kiểm tra và dân giám sát và dân thụ hưởng  |
        | Văn bản cụ thể hóa phương châm dân biết đến dân thụ hưởng | dân biết và dân làm và dân kiểm tra và dân giám sát và dân thụ hưởng |
        | Văn bản cụ thể hóa phương châm dân biết đến dân thụ hưởng | dân biết và dân bàn và dân kiểm tra và dân giám sát và dân thụ hưởng |
        | Văn bản cụ thể hóa phương châm dân biết đến dân thụ hưởng | dân biết và dân bàn và dân làm và dân giám sát và dân thụ hưởng      |
        | Văn bản cụ thể hóa phương châm dân biết đến dân thụ hưởng | dân biết và dân bàn và dân làm và dân kiểm tra và dân thụ hưởng      |
        | Văn bản cụ thể hóa phương châm dân biết đến dân thụ hưởng | dân biết và dân bàn và dân làm và dân kiểm tra và dân giám sát       |
        | Quy chế thực hiện dân chủ ở cơ sở                         | dân bàn và dân làm và dân kiểm tra và dân giám sát và dân thụ hưởng  |
        | Quy chế thực hiện dân chủ ở cơ sở                         | dân biết và dân làm và dân kiểm tra và dân giám sát và dân thụ hưởng |
        | Quy chế thực hiện dân chủ ở cơ sở                         | dân biết và dân bàn và dân kiểm tra và dân giám sát và dân thụ hưởng |
        | Quy chế thực hiện dân chủ ở cơ sở                         | dân biết và dân bàn và dân làm và dân giám sát và dân thụ hưởng      |
        | Quy chế thực hiện dân chủ ở cơ sở                         | dân biết và dân bàn và dân làm và dân kiểm tra và dân thụ hưởng      |
        | Quy chế thực hiện dân chủ ở cơ sở                         | dân biết và dân bàn và dân làm và dân kiểm tra và dân giám sát       |

    @TC-1.2.3.d-1
    Kịch bản: Hai kế hoạch gộp lại mới đủ sáu vế
      Biết có "Văn bản cụ thể hóa phương châm dân biết đến dân thụ hưởng" ngày 05/11/2025, phần của phương châm: dân biết và dân bàn và dân làm
      Và có "Văn bản cụ thể hóa phương châm dân biết đến dân thụ hưởng" ngày 06/11/2025, phần của phương châm: dân kiểm tra và dân giám sát và dân thụ hưởng
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Đạt"

    @TC-1.2.3.d-1
    Khung kịch bản: Văn bản phải còn hiệu lực vào ngày đánh giá
      Biết có "<văn bản>" ngày 05/11/2025, phần của phương châm: dân biết và dân bàn và dân làm và dân kiểm tra và dân giám sát và dân thụ hưởng; có hiệu lực đến: <ngày hết hiệu lực>
      Khi đánh giá vào ngày 15/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | văn bản                                                   | ngày hết hiệu lực | kết quả                     |
        | Văn bản cụ thể hóa phương châm dân biết đến dân thụ hưởng | 14/12/2025        | "Vi phạm", lý do "không có" |
        | Văn bản cụ thể hóa phương châm dân biết đến dân thụ hưởng | 15/12/2025        | "Đạt"                       |
        | Văn bản cụ thể hóa phương châm dân biết đến dân thụ hưởng | 16/12/2025        | "Đạt"                       |
        | Quy chế thực hiện dân chủ ở cơ sở                         | 14/12/2025        | "Vi phạm", lý do "không có" |
        | Quy chế thực hiện dân chủ ở cơ sở                         | 15/12/2025        | "Đạt"                       |
        | Quy chế thực hiện dân chủ ở cơ sở                         | 16/12/2025        | "Đạt"                       |

    @TC-1.2.3.d-1
    Khung kịch bản: Văn bản ban hành sau ngày đánh giá chưa tính
      Biết có "Văn bản cụ thể hóa phương châm dân biết đến dân thụ hưởng" ngày <ngày ban hành>, phần của phương châm: dân biết và dân bàn và dân làm và dân kiểm tra và dân giám sát và dân thụ hưởng
      Khi đánh giá vào ngày 15/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày ban hành | kết quả                     |
        | 14/12/2025    | "Đạt"                       |
        | 15/12/2025    | "Đạt"                       |
        | 16/12/2025    | "Vi phạm", lý do "không có" |

    @TC-1.2.3.d-1
    Khung kịch bản: Xét từ ngày Nghị quyết được thông qua
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                         |
        | 30/09/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 01/10/2025    | "Chưa đến hạn"                                  |
        | 02/10/2025    | "Vi phạm", lý do "không có"                     |

    @TC-1.2.3.d-1
    Khung kịch bản: Trạm y tế thành lập ngày 01/12/2025
      Biết hồ sơ năm 2025 của Trạm Y tế xã Tân Cương, loại "Đơn vị sự nghiệp công lập", xã Tân Cương, tỉnh Thái Nguyên
      Và đơn vị thành lập ngày 01/12/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                       |
        | 30/11/2025    | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 01/12/2025    | "Chưa đến hạn"                                |
        | 02/12/2025    | "Vi phạm", lý do "không có"                   |

    @TC-1.2.3.d-1
    Khung kịch bản: Chưa báo cáo một loại văn bản, loại kia không có
      Biết chưa báo cáo "<văn bản>"
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | văn bản                                                   |
        | Văn bản cụ thể hóa phương châm dân biết đến dân thụ hưởng |
        | Quy chế thực hiện dân chủ ở cơ sở                         |

    @TC-1.2.3.d-1
    Khung kịch bản: Chưa báo cáo một loại văn bản, loại kia đã đủ sáu vế
      Biết chưa báo cáo "<văn bản chưa báo cáo>"
      Và có "<văn bản đã có>" ngày 05/11/2025, phần của phương châm: dân biết và dân bàn và dân làm và dân kiểm tra và dân giám sát và dân thụ hưởng
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Đạt"

      Dữ liệu:
        | văn bản chưa báo cáo                                      | văn bản đã có                                             |
        | Văn bản cụ thể hóa phương châm dân biết đến dân thụ hưởng | Quy chế thực hiện dân chủ ở cơ sở                         |
        | Quy chế thực hiện dân chủ ở cơ sở                         | Văn bản cụ thể hóa phương châm dân biết đến dân thụ hưởng |

    @TC-1.2.3.d-1
    Khung kịch bản: Có văn bản nhưng không ghi nêu những vế nào
      Biết có "<văn bản>" ngày 05/11/2025
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | văn bản                                                   |
        | Văn bản cụ thể hóa phương châm dân biết đến dân thụ hưởng |
        | Quy chế thực hiện dân chủ ở cơ sở                         |

    @TC-1.2.3.d-1
    Khung kịch bản: Số liệu chưa đến ngày Nghị quyết áp dụng
      Biết số liệu đầy đủ đến ngày <số liệu đến ngày>
      Khi đánh giá vào ngày 15/10/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến ngày | kết quả                                     |
        | 30/09/2025       | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 01/10/2025       | "Vi phạm", lý do "không có"                 |

    @TC-1.2.3.d-1
    Kịch bản: Phương châm sáu vế: hợp tác xã không tự nguyện áp dụng thì không xét
      Biết hồ sơ năm 2025 của Hợp tác xã chè Tân Cương, loại "Tổ chức có sử dụng lao động", xã Tân Cương, tỉnh Thái Nguyên
      Và "tự nguyện áp dụng" là không
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Không áp dụng", lý do "không thuộc điều kiện áp dụng"

    @TC-1.2.3.d-1
    Kịch bản: Phương châm sáu vế: hợp tác xã chưa cho biết có tự nguyện áp dụng hay không
      Biết hồ sơ năm 2025 của Hợp tác xã chè Tân Cương, loại "Tổ chức có sử dụng lao động", xã Tân Cương, tỉnh Thái Nguyên
      Và chưa báo cáo "tự nguyện áp dụng"
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.3.d-1
    Khung kịch bản: Phương châm sáu vế: không áp dụng với loại đơn vị khác
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", xã Tân Cương, tỉnh Thái Nguyên
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

      Dữ liệu:
        | tên đơn vị                     | loại đơn vị              |
        | Hội đồng nhân dân xã Tân Cương | Hội đồng nhân dân cấp xã |
        | Công ty Thủy lợi Thái Nguyên   | Doanh nghiệp nhà nước    |
        | Đảng ủy xã Tân Cương           | Cấp ủy, ban đảng         |

    @TC-1.2.3.d-1
    Khung kịch bản: Phương châm sáu vế: nghị quyết của xã không ràng buộc đơn vị ngoài địa bàn xã
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "Ủy ban nhân dân cấp xã", <địa bàn>
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Không áp dụng", lý do "khác địa bàn"

      Dữ liệu:
        | tên đơn vị                    | địa bàn                       |
        | Ủy ban nhân dân xã Đại Phúc   | xã Đại Phúc, tỉnh Thái Nguyên |
        | Ủy ban nhân dân xã Đại Phúc   | tỉnh Thái Nguyên              |
        | Ủy ban nhân dân xã Quảng Uyên | tỉnh Cao Bằng                 |

  Quy tắc: Công khai đủ, đúng hạn, bằng nhiều hình thức (điểm d khoản 2.3 Điều 1)

    Bối cảnh:
      Biết hồ sơ quý IV/2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và "Số nội dung phải công khai" là 10
      Và "Số nội dung đã công khai, kể cả muộn" là 10
      Và "Số nội dung đã công khai đúng hạn" là 10
      Và có "Lần công khai thông tin" ngày 05/11/2025, hình thức: trang thông tin điện tử
      Và có "Lần công khai thông tin" ngày 06/11/2025, hình thức: niêm yết tại trụ sở

    @TC-1.2.3.d-2
    Khung kịch bản: Loại đơn vị nào cũng phải công khai hết
      Biết hồ sơ quý IV/2025 của <tên đơn vị>, loại "<loại đơn vị>", xã Tân Cương, tỉnh Thái Nguyên
      Và "tự nguyện áp dụng" là có
      Và "Số nội dung đã công khai, kể cả muộn" là 9
      Và "Số nội dung đã công khai đúng hạn" là 9
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

      Dữ liệu:
        | tên đơn vị                                    | loại đơn vị                      |
        | Ủy ban nhân dân xã Tân Cương                  | Ủy ban nhân dân cấp xã           |
        | Phòng Kinh tế xã Tân Cương                    | Cơ quan nhà nước                 |
        | Trường Tiểu học Tân Cương                     | Đơn vị sự nghiệp công lập        |
        | Ủy ban Mặt trận Tổ quốc Việt Nam xã Tân Cương | Ủy ban Mặt trận Tổ quốc Việt Nam |
        | Hội Nông dân xã Tân Cương                     | Tổ chức chính trị - xã hội       |
        | xóm Hồng Thái                                 | Thôn, xóm, tổ dân phố            |
        | Hợp tác xã chè Tân Cương                      | Tổ chức có sử dụng lao động      |

    @TC-1.2.3.d-2
    Kịch bản: Công khai hết, đúng hạn, bằng hai hình thức
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TC-1.2.3.d-2
    Khung kịch bản: Đối chiếu số phải công khai với số đã công khai và số đúng hạn
      Biết "Số nội dung phải công khai" là <phải công khai>
      Và "Số nội dung đã công khai, kể cả muộn" là <đã công khai>
      Và "Số nội dung đã công khai đúng hạn" là <đúng hạn>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | phải công khai | đã công khai | đúng hạn | kết quả                     |
        | 1              | 1            | 1        | "Đạt"                       |
        | 1              | 1            | 0        | "Vi phạm", lý do "quá hạn"  |
        | 1              | 0            | 0        | "Vi phạm", lý do "không có" |
        | 10             | 10           | 9        | "Vi phạm", lý do "quá hạn"  |
        | 10             | 9            | 9        | "Vi phạm", lý do "không có" |
        | 10             | 9            | 8        | "Vi phạm", lý do "không có" |

    @TC-1.2.3.d-2
    Kịch bản: Không có nội dung nào đến hạn công khai trong quý
      Biết "Số nội dung phải công khai" là 0
      Và "Số nội dung đã công khai, kể cả muộn" là 0
      Và "Số nội dung đã công khai đúng hạn" là 0
      Và không có "Lần công khai thông tin" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"

    @TC-1.2.3.d-2
    Khung kịch bản: Trong năm phải dùng từ hai hình thức khác nhau
      Biết không có "Lần công khai thông tin" nào
      Và có "Lần công khai thông tin" ngày 05/11/2025, hình thức: loa truyền thanh
      Và có "Lần công khai thông tin" ngày 06/11/2025, hình thức: <hình thức thứ hai>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | hình thức thứ hai | kết quả                              |
        | loa truyền thanh  | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | cuộc họp          | "Đạt"                                |

    @TC-1.2.3.d-2
    Kịch bản: Chỉ có một nội dung phải công khai vẫn cần hai hình thức trong năm
      Biết không có "Lần công khai thông tin" nào
      Và có "Lần công khai thông tin" ngày 05/11/2025, hình thức: cuộc họp
      Và "Số nội dung phải công khai" là 1
      Và "Số nội dung đã công khai, kể cả muộn" là 1
      Và "Số nội dung đã công khai đúng hạn" là 1
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đạt chỉ tiêu"

    @TC-1.2.3.d-2
    Kịch bản: Không ghi nhận lần công khai nào trong năm
      Biết không có "Lần công khai thông tin" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đạt chỉ tiêu"

    @TC-1.2.3.d-2
    Kịch bản: Chưa công khai hết mà cũng chỉ dùng một hình thức
      Biết không có "Lần công khai thông tin" nào
      Và có "Lần công khai thông tin" ngày 05/11/2025, hình thức: cuộc họp
      Và "Số nội dung đã công khai, kể cả muộn" là 9
      Và "Số nội dung đã công khai đúng hạn" là 9
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.3.d-2
    Khung kịch bản: Hình thức dùng bất cứ lúc nào trong năm dương lịch đều tính
      Biết không có "Lần công khai thông tin" nào
      Và có "Lần công khai thông tin" ngày 05/11/2025, hình thức: cuộc họp
      Và có "Lần công khai thông tin" ngày <ngày công khai>, hình thức: niêm yết tại trụ sở
      Và số liệu đầy đủ đến ngày 10/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày công khai | kết quả                              |
        | 31/12/2024     | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 01/01/2025     | "Đạt"                                |
        | 31/12/2025     | "Đạt"                                |
        | 01/01/2026     | "Vi phạm", lý do "chưa đạt chỉ tiêu" |

    @TC-1.2.3.d-2
    Khung kịch bản: Số hình thức chỉ xét cùng quý cuối năm
      Biết hồ sơ quý <quý> của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và không có "Lần công khai thông tin" nào
      Và có "Lần công khai thông tin" ngày 05/01/2026, hình thức: cuộc họp
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là <kết quả>

      Dữ liệu:
        | quý      | kết quả                              |
        | I/2026   | "Đạt"                                |
        | II/2026  | "Đạt"                                |
        | III/2026 | "Đạt"                                |
        | IV/2026  | "Vi phạm", lý do "chưa đạt chỉ tiêu" |

    @TC-1.2.3.d-2
    Kịch bản: Mỗi quý xét riêng
      Biết hồ sơ năm 2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và chưa báo cáo "Số nội dung phải công khai"
      Và chưa báo cáo "Số nội dung đã công khai, kể cả muộn"
      Và chưa báo cáo "Số nội dung đã công khai đúng hạn"
      Và có "Lần công khai thông tin" ngày 05/02/2026, hình thức: cuộc họp
      Và có "Lần công khai thông tin" ngày 06/02/2026, hình thức: niêm yết tại trụ sở
      Và "Số nội dung phải công khai" quý I/2026 là 4
      Và "Số nội dung đã công khai, kể cả muộn" quý I/2026 là 4
      Và "Số nội dung đã công khai đúng hạn" quý I/2026 là 4
      Và "Số nội dung phải công khai" quý II/2026 là 4
      Và "Số nội dung đã công khai, kể cả muộn" quý II/2026 là 4
      Và "Số nội dung đã công khai đúng hạn" quý II/2026 là 3
      Và "Số nội dung phải công khai" quý III/2026 là 0
      Và "Số nội dung đã công khai, kể cả muộn" quý III/2026 là 0
      Và "Số nội dung đã công khai đúng hạn" quý III/2026 là 0
      Và "Số nội dung phải công khai" quý IV/2026 là 4
      Và "Số nội dung đã công khai, kể cả muộn" quý IV/2026 là 3
      Và "Số nội dung đã công khai đúng hạn" quý IV/2026 là 3
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả quý I/2026 là "Đạt"
      Và kết quả quý II/2026 là "Vi phạm", lý do "quá hạn"
      Và kết quả quý III/2026 là "Không áp dụng", lý do "không phát sinh"
      Và kết quả quý IV/2026 là "Vi phạm", lý do "không có"

    @TC-1.2.3.d-2
    Khung kịch bản: Quý IV năm 2025 là quý đầu tiên phải xét
      Biết hồ sơ quý <quý> của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và "Số nội dung đã công khai, kể cả muộn" là 9
      Và không có "Lần công khai thông tin" nào
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | quý      | kết quả                                         |
        | IV/2024  | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | III/2025 | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | IV/2025  | "Vi phạm", lý do "không có"                     |

    @TC-1.2.3.d-2
    Khung kịch bản: Còn nội dung chưa công khai khi quý chưa hết
      Biết "Số nội dung đã công khai, kể cả muộn" là 9
      Và "Số nội dung đã công khai đúng hạn" là 9
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 30/12/2025    | "Chưa đến hạn"              |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @TC-1.2.3.d-2
    Khung kịch bản: Số liệu quý đã công khai đủ thì kết luận đạt, kể cả khi quý chưa hết
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là "Đạt"

      Dữ liệu:
        | ngày đánh giá |
        | 31/12/2025    |
        | 01/01/2026    |

    @TC-1.2.3.d-2
    Khung kịch bản: Công khai: chưa báo cáo một dữ kiện cần có
      Biết chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | dữ kiện                              |
        | Số nội dung phải công khai           |
        | Số nội dung đã công khai, kể cả muộn |
        | Số nội dung đã công khai đúng hạn    |
        | Lần công khai thông tin              |

    @TC-1.2.3.d-2
    Kịch bản: Không ghi hình thức của lần công khai thứ hai
      Biết không có "Lần công khai thông tin" nào
      Và có "Lần công khai thông tin" ngày 05/11/2025, hình thức: cuộc họp
      Và có "Lần công khai thông tin" ngày 06/11/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.3.d-2
    Khung kịch bản: Số liệu chưa hết quý
      Biết không có "Lần công khai thông tin" nào
      Và có "Lần công khai thông tin" ngày 05/11/2025, hình thức: cuộc họp
      Và số liệu đầy đủ đến ngày <số liệu đến ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến ngày | kết quả                                     |
        | 30/12/2025       | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025       | "Vi phạm", lý do "chưa đạt chỉ tiêu"        |

    @TC-1.2.3.d-2
    Khung kịch bản: Đơn vị không tồn tại trọn quý
      Biết "Số nội dung đã công khai, kể cả muộn" là 9
      Và <thời gian tồn tại>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | thời gian tồn tại                            | kết quả                              |
        | đơn vị thành lập ngày 01/10/2025             | "Vi phạm", lý do "không có"          |
        | đơn vị thành lập ngày 02/10/2025             | "Không áp dụng", lý do "kỳ quá ngắn" |
        | đơn vị chấm dứt hoạt động từ ngày 31/12/2025 | "Không áp dụng", lý do "kỳ quá ngắn" |
        | đơn vị chấm dứt hoạt động từ ngày 01/01/2026 | "Vi phạm", lý do "không có"          |

    @TC-1.2.3.d-2
    Kịch bản: Công khai: hợp tác xã không tự nguyện áp dụng thì không xét
      Biết hồ sơ quý IV/2025 của Hợp tác xã chè Tân Cương, loại "Tổ chức có sử dụng lao động", xã Tân Cương, tỉnh Thái Nguyên
      Và "tự nguyện áp dụng" là không
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không thuộc điều kiện áp dụng"

    @TC-1.2.3.d-2
    Kịch bản: Công khai: hợp tác xã chưa cho biết có tự nguyện áp dụng hay không
      Biết hồ sơ quý IV/2025 của Hợp tác xã chè Tân Cương, loại "Tổ chức có sử dụng lao động", xã Tân Cương, tỉnh Thái Nguyên
      Và chưa báo cáo "tự nguyện áp dụng"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.3.d-2
    Khung kịch bản: Công khai: không áp dụng với loại đơn vị khác
      Biết hồ sơ quý IV/2025 của <tên đơn vị>, loại "<loại đơn vị>", xã Tân Cương, tỉnh Thái Nguyên
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

      Dữ liệu:
        | tên đơn vị                     | loại đơn vị              |
        | Hội đồng nhân dân xã Tân Cương | Hội đồng nhân dân cấp xã |
        | Công ty Thủy lợi Thái Nguyên   | Doanh nghiệp nhà nước    |
        | Đảng ủy xã Tân Cương           | Cấp ủy, ban đảng         |

    @TC-1.2.3.d-2
    Khung kịch bản: Công khai: nghị quyết của xã không ràng buộc đơn vị ngoài địa bàn xã
      Biết hồ sơ quý IV/2025 của <tên đơn vị>, loại "Ủy ban nhân dân cấp xã", <địa bàn>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác địa bàn"

      Dữ liệu:
        | tên đơn vị                    | địa bàn                       |
        | Ủy ban nhân dân xã Đại Phúc   | xã Đại Phúc, tỉnh Thái Nguyên |
        | Ủy ban nhân dân xã Đại Phúc   | tỉnh Thái Nguyên              |
        | Ủy ban nhân dân xã Quảng Uyên | tỉnh Cao Bằng                 |

  Quy tắc: Hội nghị cán bộ, công chức, viên chức, người lao động hằng năm (điểm d khoản 2.3 Điều 1)

    Bối cảnh:
      Biết hồ sơ 6 tháng đầu năm 2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và "tổng số người của đơn vị" là 30
      Và không có "Hội nghị cán bộ, công chức, viên chức, người lao động" nào

    @TC-1.2.3.d-3
    Khung kịch bản: Cơ quan, đơn vị, tổ chức nào thuộc diện cũng phải họp
      Biết hồ sơ 6 tháng đầu năm 2026 của <tên đơn vị>, loại "<loại đơn vị>", xã Tân Cương, tỉnh Thái Nguyên
      Và "tự nguyện áp dụng" là có
      Khi đánh giá vào ngày 30/06/2026
      Thì kết quả là "Vi phạm", lý do "không có"
      Và hạn cuối là ngày 31/03/2026

      Dữ liệu:
        | tên đơn vị                   | loại đơn vị                 |
        | Ủy ban nhân dân xã Tân Cương | Ủy ban nhân dân cấp xã      |
        | Phòng Kinh tế xã Tân Cương   | Cơ quan nhà nước            |
        | Trường Tiểu học Tân Cương    | Đơn vị sự nghiệp công lập   |
        | Hợp tác xã chè Tân Cương     | Tổ chức có sử dụng lao động |

    @TC-1.2.3.d-3
    Khung kịch bản: Họp trong ba tháng sau khi hết năm công tác
      Biết có "Hội nghị cán bộ, công chức, viên chức, người lao động" ngày <ngày họp>, năm công tác: 2025; số người được triệu tập: 30; số người có mặt: 20
      Khi đánh giá vào ngày 30/06/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày họp   | kết quả                     |
        | 31/12/2025 | "Vi phạm", lý do "không có" |
        | 01/01/2026 | "Đạt"                       |
        | 30/03/2026 | "Đạt"                       |
        | 31/03/2026 | "Đạt"                       |

    @TC-1.2.3.d-3
    Khung kịch bản: Họp sau hạn
      Biết có "Hội nghị cán bộ, công chức, viên chức, người lao động" ngày <ngày họp>, năm công tác: 2025; số người được triệu tập: 30; số người có mặt: 20
      Khi đánh giá vào ngày 30/06/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là <số ngày chậm>

      Dữ liệu:
        | ngày họp   | số ngày chậm |
        | 01/04/2026 | 1            |
        | 15/05/2026 | 45           |

    @TC-1.2.3.d-3
    Khung kịch bản: Phải có hai phần ba số người được triệu tập dự họp
      Biết có "Hội nghị cán bộ, công chức, viên chức, người lao động" ngày 12/02/2026, năm công tác: 2025; số người được triệu tập: <triệu tập>; số người có mặt: <có mặt>
      Khi đánh giá vào ngày 30/06/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | triệu tập | có mặt | kết quả                              |
        | 30        | 19     | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 30        | 20     | "Đạt"                                |
        | 100       | 66     | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 100       | 67     | "Đạt"                                |

    @TC-1.2.3.d-3
    Kịch bản: Lần đầu không đủ người dự, triệu tập lại trong hạn thì đủ
      Biết có "Hội nghị cán bộ, công chức, viên chức, người lao động" ngày 12/02/2026, năm công tác: 2025; số người được triệu tập: 30; số người có mặt: 19
      Và có "Hội nghị cán bộ, công chức, viên chức, người lao động" ngày 26/02/2026, năm công tác: 2025; số người được triệu tập: 30; số người có mặt: 20
      Khi đánh giá vào ngày 30/06/2026
      Thì kết quả là "Đạt"

    @TC-1.2.3.d-3
    Khung kịch bản: Hội nghị tổng kết năm công tác khác
      Biết có "Hội nghị cán bộ, công chức, viên chức, người lao động" ngày 12/02/2026, năm công tác: <năm công tác>; số người được triệu tập: 30; số người có mặt: 20
      Khi đánh giá vào ngày 30/06/2026
      Thì kết quả là "Vi phạm", lý do "không có"

      Dữ liệu:
        | năm công tác |
        | 2024         |
        | 2026         |

    @TC-1.2.3.d-3
    Khung kịch bản: Chưa họp khi chưa hết hạn ba tháng
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 30/03/2026    | "Chưa đến hạn"              |
        | 31/03/2026    | "Chưa đến hạn"              |
        | 01/04/2026    | "Vi phạm", lý do "không có" |

    @TC-1.2.3.d-3
    Khung kịch bản: Đơn vị từ bảy người trở xuống tự chọn có họp hay không
      Biết "tổng số người của đơn vị" là <số người>
      Khi đánh giá vào ngày 30/06/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số người | kết quả                                                |
        | 6        | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | 7        | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | 8        | "Vi phạm", lý do "không có"                            |

    @TC-1.2.3.d-3
    Khung kịch bản: Hội nghị hằng năm: chưa báo cáo một dữ kiện cần có
      Biết chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 30/06/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | dữ kiện                                               |
        | tổng số người của đơn vị                              |
        | Hội nghị cán bộ, công chức, viên chức, người lao động |

    @TC-1.2.3.d-3
    Khung kịch bản: Hội nghị ghi thiếu số liệu
      Biết có "Hội nghị cán bộ, công chức, viên chức, người lao động" ngày 12/02/2026, <nội dung đã ghi>
      Khi đánh giá vào ngày 30/06/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | nội dung đã ghi                                  |
        | số người được triệu tập: 30; số người có mặt: 20 |
        | năm công tác: 2025; số người có mặt: 20          |
        | năm công tác: 2025; số người được triệu tập: 30  |

    @TC-1.2.3.d-3
    Khung kịch bản: Số liệu chưa đến hết hạn ba tháng
      Biết số liệu đầy đủ đến ngày <số liệu đến ngày>
      Khi đánh giá vào ngày 30/06/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến ngày | kết quả                                     |
        | 30/03/2026       | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/03/2026       | "Vi phạm", lý do "không có"                 |

    @TC-1.2.3.d-3
    Khung kịch bản: Đơn vị mới thành lập phải có ít nhất sáu tháng trong năm công tác
      Biết đơn vị thành lập ngày <ngày thành lập>
      Khi đánh giá vào ngày 30/06/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 01/01/2025     | "Vi phạm", lý do "không có"          |
        | 30/06/2025     | "Vi phạm", lý do "không có"          |
        | 01/07/2025     | "Vi phạm", lý do "không có"          |
        | 02/07/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |
        | 31/12/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |
        | 01/01/2026     | "Không áp dụng", lý do "kỳ quá ngắn" |
        | 15/02/2026     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @TC-1.2.3.d-3
    Khung kịch bản: Đơn vị giải thể quanh ngày cuối của hạn họp
      Biết đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Khi đánh giá vào ngày 30/06/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày chấm dứt | kết quả                                       |
        | 31/03/2026    | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 01/04/2026    | "Vi phạm", lý do "không có"                   |

    @TC-1.2.3.d-3
    Kịch bản: Đơn vị đã họp rồi mới giải thể
      Biết có "Hội nghị cán bộ, công chức, viên chức, người lao động" ngày 12/02/2026, năm công tác: 2025; số người được triệu tập: 30; số người có mặt: 20
      Và đơn vị chấm dứt hoạt động từ ngày 15/03/2026
      Khi đánh giá vào ngày 30/06/2026
      Thì kết quả là "Đạt"

    @TC-1.2.3.d-3
    Khung kịch bản: Trường học có năm công tác kết thúc ngày 31/08
      Biết hồ sơ năm 2025 của Trường Trung học cơ sở Tân Cương, loại "Đơn vị sự nghiệp công lập", xã Tân Cương, tỉnh Thái Nguyên
      Và "ngày kết thúc năm công tác" là ngày 31/08/2025
      Và có "Hội nghị cán bộ, công chức, viên chức, người lao động" ngày <ngày họp>, năm công tác: 2025; số người được triệu tập: 30; số người có mặt: 20
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày họp   | kết quả                     |
        | 31/08/2025 | "Vi phạm", lý do "không có" |
        | 01/09/2025 | "Đạt"                       |
        | 30/11/2025 | "Đạt"                       |
        | 01/12/2025 | "Vi phạm", lý do "quá hạn"  |

    @TC-1.2.3.d-3
    Khung kịch bản: Chỉ xét khi ba tháng sau năm công tác kết thúc từ ngày 01/10/2025
      Biết hồ sơ 6 tháng cuối năm 2025 của Trường Mầm non Tân Cương, loại "Đơn vị sự nghiệp công lập", xã Tân Cương, tỉnh Thái Nguyên
      Và "ngày kết thúc năm công tác" là ngày <kết thúc năm công tác>
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kết thúc năm công tác | kết quả                                         |
        | 30/06/2025            | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 01/07/2025            | "Vi phạm", lý do "không có"                     |

    @TC-1.2.3.d-3
    Kịch bản: Năm công tác 2024 hết hạn họp trước khi có Nghị quyết
      Biết hồ sơ 6 tháng đầu năm 2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @TC-1.2.3.d-3
    Kịch bản: Hội nghị hằng năm: hợp tác xã không tự nguyện áp dụng thì không xét
      Biết hồ sơ 6 tháng đầu năm 2026 của Hợp tác xã chè Tân Cương, loại "Tổ chức có sử dụng lao động", xã Tân Cương, tỉnh Thái Nguyên
      Và "tự nguyện áp dụng" là không
      Khi đánh giá vào ngày 30/06/2026
      Thì kết quả là "Không áp dụng", lý do "không thuộc điều kiện áp dụng"

    @TC-1.2.3.d-3
    Kịch bản: Hội nghị hằng năm: hợp tác xã chưa cho biết có tự nguyện áp dụng hay không
      Biết hồ sơ 6 tháng đầu năm 2026 của Hợp tác xã chè Tân Cương, loại "Tổ chức có sử dụng lao động", xã Tân Cương, tỉnh Thái Nguyên
      Và chưa báo cáo "tự nguyện áp dụng"
      Khi đánh giá vào ngày 30/06/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.3.d-3
    Khung kịch bản: Hội nghị hằng năm: không áp dụng với loại đơn vị khác
      Biết hồ sơ 6 tháng đầu năm 2026 của <tên đơn vị>, loại "<loại đơn vị>", xã Tân Cương, tỉnh Thái Nguyên
      Khi đánh giá vào ngày 30/06/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

      Dữ liệu:
        | tên đơn vị                                    | loại đơn vị                      |
        | xóm Hồng Thái                                 | Thôn, xóm, tổ dân phố            |
        | Ủy ban Mặt trận Tổ quốc Việt Nam xã Tân Cương | Ủy ban Mặt trận Tổ quốc Việt Nam |
        | Hội Nông dân xã Tân Cương                     | Tổ chức chính trị - xã hội       |
        | Hội đồng nhân dân xã Tân Cương                | Hội đồng nhân dân cấp xã         |
        | Công ty Thủy lợi Thái Nguyên                  | Doanh nghiệp nhà nước            |
        | Đảng ủy xã Tân Cương                          | Cấp ủy, ban đảng                 |

    @TC-1.2.3.d-3
    Khung kịch bản: Hội nghị hằng năm: nghị quyết của xã không ràng buộc đơn vị ngoài địa bàn xã
      Biết hồ sơ 6 tháng đầu năm 2026 của <tên đơn vị>, loại "Ủy ban nhân dân cấp xã", <địa bàn>
      Khi đánh giá vào ngày 30/06/2026
      Thì kết quả là "Không áp dụng", lý do "khác địa bàn"

      Dữ liệu:
        | tên đơn vị                    | địa bàn                       |
        | Ủy ban nhân dân xã Đại Phúc   | xã Đại Phúc, tỉnh Thái Nguyên |
        | Ủy ban nhân dân xã Đại Phúc   | tỉnh Thái Nguyên              |
        | Ủy ban nhân dân xã Quảng Uyên | tỉnh Cao Bằng                 |

  Quy tắc: Sáu tháng kiểm tra, đánh giá việc thực hiện nghị quyết hội nghị (điểm d khoản 2.3 Điều 1)

    Bối cảnh:
      Biết hồ sơ năm 2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và "tổng số người của đơn vị" là 30
      Và có "Hội nghị cán bộ, công chức, viên chức, người lao động" ngày 10/03/2026, năm công tác: 2025; số người được triệu tập: 30; số người có mặt: 20; ngày thông qua nghị quyết: 10/03/2026
      Và không có "Cuộc kiểm tra, đánh giá 6 tháng thực hiện nghị quyết hội nghị" nào

    @TC-1.2.3.d-4
    Khung kịch bản: Cơ quan, đơn vị, tổ chức nào có hội nghị cũng phải kiểm tra
      Biết hồ sơ năm 2026 của <tên đơn vị>, loại "<loại đơn vị>", xã Tân Cương, tỉnh Thái Nguyên
      Và "tự nguyện áp dụng" là có
      Khi đánh giá vào ngày 31/12/2026
      Thì kết quả là "Vi phạm", lý do "không có"
      Và hạn cuối là ngày 10/10/2026

      Dữ liệu:
        | tên đơn vị                   | loại đơn vị                 |
        | Ủy ban nhân dân xã Tân Cương | Ủy ban nhân dân cấp xã      |
        | Phòng Kinh tế xã Tân Cương   | Cơ quan nhà nước            |
        | Trường Tiểu học Tân Cương    | Đơn vị sự nghiệp công lập   |
        | Hợp tác xã chè Tân Cương     | Tổ chức có sử dụng lao động |

    @TC-1.2.3.d-4
    Khung kịch bản: Kiểm tra sớm hoặc muộn không quá một tháng so với mốc sáu tháng
      Biết có "Cuộc kiểm tra, đánh giá 6 tháng thực hiện nghị quyết hội nghị" ngày <ngày kiểm tra>, ngày của nghị quyết được đánh giá: 10/03/2026
      Khi đánh giá vào ngày 31/12/2026
      Thì kết quả kỳ từ 10/08/2026 đến 10/10/2026 là <kết quả>

      Dữ liệu:
        | ngày kiểm tra | kết quả                     |
        | 09/08/2026    | "Vi phạm", lý do "không có" |
        | 10/08/2026    | "Đạt"                       |
        | 10/09/2026    | "Đạt"                       |
        | 10/10/2026    | "Đạt"                       |
        | 11/10/2026    | "Vi phạm", lý do "quá hạn"  |

    @TC-1.2.3.d-4
    Khung kịch bản: Nghị quyết thông qua vào ngày cuối tháng
      Biết không có "Hội nghị cán bộ, công chức, viên chức, người lao động" nào
      Và có "Hội nghị cán bộ, công chức, viên chức, người lao động" ngày 31/01/2026, năm công tác: 2025; số người được triệu tập: 30; số người có mặt: 20; ngày thông qua nghị quyết: 31/01/2026
      Và có "Cuộc kiểm tra, đánh giá 6 tháng thực hiện nghị quyết hội nghị" ngày <ngày kiểm tra>, ngày của nghị quyết được đánh giá: 31/01/2026
      Khi đánh giá vào ngày 31/12/2026
      Thì kết quả kỳ từ 30/06/2026 đến 31/08/2026 là <kết quả>

      Dữ liệu:
        | ngày kiểm tra | kết quả                     |
        | 29/06/2026    | "Vi phạm", lý do "không có" |
        | 30/06/2026    | "Đạt"                       |
        | 31/08/2026    | "Đạt"                       |
        | 01/09/2026    | "Vi phạm", lý do "quá hạn"  |

    @TC-1.2.3.d-4
    Kịch bản: Sáu tháng tính từ ngày nghị quyết, không tính từ ngày họp
      Biết không có "Hội nghị cán bộ, công chức, viên chức, người lao động" nào
      Và có "Hội nghị cán bộ, công chức, viên chức, người lao động" ngày 10/03/2026, năm công tác: 2025; số người được triệu tập: 30; số người có mặt: 20; ngày thông qua nghị quyết: 20/03/2026
      Và có "Cuộc kiểm tra, đánh giá 6 tháng thực hiện nghị quyết hội nghị" ngày 20/10/2026, ngày của nghị quyết được đánh giá: 20/03/2026
      Khi đánh giá vào ngày 31/12/2026
      Thì kết quả kỳ từ 20/08/2026 đến 20/10/2026 là "Đạt"

    @TC-1.2.3.d-4
    Khung kịch bản: Chưa kiểm tra khi chưa hết bảy tháng
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 09/10/2026    | "Chưa đến hạn"              |
        | 10/10/2026    | "Chưa đến hạn"              |
        | 11/10/2026    | "Vi phạm", lý do "không có" |

    @TC-1.2.3.d-4
    Khung kịch bản: Cuộc kiểm tra ghi nghị quyết khác
      Biết có "Cuộc kiểm tra, đánh giá 6 tháng thực hiện nghị quyết hội nghị" ngày 10/09/2026, ngày của nghị quyết được đánh giá: <nghị quyết được đánh giá>
      Khi đánh giá vào ngày 31/12/2026
      Thì kết quả là "Vi phạm", lý do "không có"

      Dữ liệu:
        | nghị quyết được đánh giá |
        | 10/03/2025               |
        | 09/03/2026               |
        | 11/03/2026               |

    @TC-1.2.3.d-4
    Kịch bản: Cuộc kiểm tra không ghi nghị quyết nào
      Biết có "Cuộc kiểm tra, đánh giá 6 tháng thực hiện nghị quyết hội nghị" ngày 10/09/2026
      Khi đánh giá vào ngày 31/12/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.3.d-4
    Kịch bản: Đã kiểm tra nhưng chưa thông báo kết quả vẫn là đã kiểm tra
      Biết có "Cuộc kiểm tra, đánh giá 6 tháng thực hiện nghị quyết hội nghị" ngày 10/09/2026, ngày của nghị quyết được đánh giá: 10/03/2026; ngày thông báo kết quả: 30/11/2026
      Khi đánh giá vào ngày 31/12/2026
      Thì kết quả là "Đạt"

    @TC-1.2.3.d-4
    Kịch bản: Không tổ chức hội nghị đến hạn thì không xét kiểm tra sáu tháng
      Biết không có "Hội nghị cán bộ, công chức, viên chức, người lao động" nào
      Khi đánh giá vào ngày 31/12/2026
      Thì kết quả là "Không áp dụng", lý do "không thuộc điều kiện áp dụng"
      Và có ghi chú "Không xét vì không tổ chức hội nghị đến hạn"

    @TC-1.2.3.d-4
    Kịch bản: Hội nghị họp muộn vẫn phải kiểm tra sáu tháng
      Biết không có "Hội nghị cán bộ, công chức, viên chức, người lao động" nào
      Và có "Hội nghị cán bộ, công chức, viên chức, người lao động" ngày 10/04/2026, năm công tác: 2025; số người được triệu tập: 30; số người có mặt: 20; ngày thông qua nghị quyết: 10/04/2026
      Khi đánh giá vào ngày 31/12/2026
      Thì kết quả kỳ từ 10/09/2026 đến 10/11/2026 là "Vi phạm", lý do "không có"
      Và không có ghi chú "Không xét vì không tổ chức hội nghị đến hạn"

    @TC-1.2.3.d-4
    Kịch bản: Hội nghị không đủ hai phần ba người dự vẫn phải kiểm tra nghị quyết đã ra
      Biết không có "Hội nghị cán bộ, công chức, viên chức, người lao động" nào
      Và có "Hội nghị cán bộ, công chức, viên chức, người lao động" ngày 10/03/2026, năm công tác: 2025; số người được triệu tập: 30; số người có mặt: 19; ngày thông qua nghị quyết: 10/03/2026
      Khi đánh giá vào ngày 31/12/2026
      Thì kết quả là "Vi phạm", lý do "không có"
      Và không có ghi chú "Không xét vì không tổ chức hội nghị đến hạn"

    @TC-1.2.3.d-4
    Kịch bản: Hội nghị chưa đến hạn, chưa họp nên chưa có nghị quyết để kiểm tra
      Biết không có "Hội nghị cán bộ, công chức, viên chức, người lao động" nào
      Khi đánh giá vào ngày 31/03/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"
      Và không có ghi chú "Không xét vì không tổ chức hội nghị đến hạn"

    @TC-1.2.3.d-4
    Khung kịch bản: Đơn vị từ bảy người trở xuống
      Biết "tổng số người của đơn vị" là <số người>
      Khi đánh giá vào ngày 31/12/2026
      Thì kết quả là <kết quả>
      Và không có ghi chú "Không xét vì không tổ chức hội nghị đến hạn"

      Dữ liệu:
        | số người | kết quả                                                |
        | 7        | "Không áp dụng", lý do "không thuộc điều kiện áp dụng" |
        | 8        | "Vi phạm", lý do "không có"                            |

    @TC-1.2.3.d-4
    Kịch bản: Chỉ xét nghị quyết có mốc sáu tháng từ ngày 01/10/2025 trở đi
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và không có "Hội nghị cán bộ, công chức, viên chức, người lao động" nào
      Và có "Hội nghị cán bộ, công chức, viên chức, người lao động" ngày 01/04/2025, năm công tác: 2024; số người được triệu tập: 30; số người có mặt: 20; ngày thông qua nghị quyết: 01/04/2025
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả kỳ từ 01/09/2025 đến 01/11/2025 là "Vi phạm", lý do "không có"

    @TC-1.2.3.d-4
    Kịch bản: Mốc sáu tháng rơi vào ngày 30/09/2025, trước khi có Nghị quyết
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và không có "Hội nghị cán bộ, công chức, viên chức, người lao động" nào
      Và có "Hội nghị cán bộ, công chức, viên chức, người lao động" ngày 31/03/2025, năm công tác: 2024; số người được triệu tập: 30; số người có mặt: 20; ngày thông qua nghị quyết: 31/03/2025
      Khi đánh giá vào ngày 31/12/2025
      Thì kết quả kỳ từ 31/08/2025 đến 31/10/2025 là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @TC-1.2.3.d-4
    Kịch bản: Trường học có năm công tác kết thúc ngày 31/08 và hai hội nghị nối nhau
      Biết hồ sơ năm 2026 của Trường Trung học cơ sở Tân Cương, loại "Đơn vị sự nghiệp công lập", xã Tân Cương, tỉnh Thái Nguyên
      Và "ngày kết thúc năm công tác" là ngày 31/08/2025
      Và không có "Hội nghị cán bộ, công chức, viên chức, người lao động" nào
      Và có "Hội nghị cán bộ, công chức, viên chức, người lao động" ngày 15/10/2025, năm công tác: 2025; số người được triệu tập: 30; số người có mặt: 20; ngày thông qua nghị quyết: 15/10/2025
      Và có "Hội nghị cán bộ, công chức, viên chức, người lao động" ngày 20/10/2026, năm công tác: 2026; số người được triệu tập: 30; số người có mặt: 20; ngày thông qua nghị quyết: 20/10/2026
      Và có "Cuộc kiểm tra, đánh giá 6 tháng thực hiện nghị quyết hội nghị" ngày 15/04/2026, ngày của nghị quyết được đánh giá: 15/10/2025
      Khi đánh giá vào ngày 31/12/2026
      Thì kết quả kỳ từ 15/03/2026 đến 15/05/2026 là "Đạt"

    @TC-1.2.3.d-4
    Khung kịch bản: Kiểm tra sáu tháng: chưa báo cáo một dữ kiện cần có
      Biết chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | dữ kiện                                                       |
        | tổng số người của đơn vị                                      |
        | Hội nghị cán bộ, công chức, viên chức, người lao động         |
        | Cuộc kiểm tra, đánh giá 6 tháng thực hiện nghị quyết hội nghị |

    @TC-1.2.3.d-4
    Kịch bản: Hội nghị không ghi ngày thông qua nghị quyết
      Biết không có "Hội nghị cán bộ, công chức, viên chức, người lao động" nào
      Và có "Hội nghị cán bộ, công chức, viên chức, người lao động" ngày 10/03/2026, năm công tác: 2025; số người được triệu tập: 30; số người có mặt: 20
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.3.d-4
    Khung kịch bản: Số liệu chưa đến hết bảy tháng
      Biết số liệu đầy đủ đến ngày <số liệu đến ngày>
      Khi đánh giá vào ngày 31/12/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến ngày | kết quả                                     |
        | 09/10/2026       | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 10/10/2026       | "Vi phạm", lý do "không có"                 |

    @TC-1.2.3.d-4
    Khung kịch bản: Đơn vị giải thể trước khi hết bảy tháng
      Biết đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Khi đánh giá vào ngày 31/12/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày chấm dứt | kết quả                                       |
        | 10/10/2026    | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | 11/10/2026    | "Vi phạm", lý do "không có"                   |

    @TC-1.2.3.d-4
    Kịch bản: Kiểm tra sáu tháng: hợp tác xã không tự nguyện áp dụng thì không xét
      Biết hồ sơ năm 2026 của Hợp tác xã chè Tân Cương, loại "Tổ chức có sử dụng lao động", xã Tân Cương, tỉnh Thái Nguyên
      Và "tự nguyện áp dụng" là không
      Khi đánh giá vào ngày 31/12/2026
      Thì kết quả là "Không áp dụng", lý do "không thuộc điều kiện áp dụng"

    @TC-1.2.3.d-4
    Kịch bản: Kiểm tra sáu tháng: hợp tác xã chưa cho biết có tự nguyện áp dụng hay không
      Biết hồ sơ năm 2026 của Hợp tác xã chè Tân Cương, loại "Tổ chức có sử dụng lao động", xã Tân Cương, tỉnh Thái Nguyên
      Và chưa báo cáo "tự nguyện áp dụng"
      Khi đánh giá vào ngày 31/12/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.3.d-4
    Khung kịch bản: Kiểm tra sáu tháng: không áp dụng với loại đơn vị khác
      Biết hồ sơ năm 2026 của <tên đơn vị>, loại "<loại đơn vị>", xã Tân Cương, tỉnh Thái Nguyên
      Khi đánh giá vào ngày 31/12/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

      Dữ liệu:
        | tên đơn vị                                    | loại đơn vị                      |
        | xóm Hồng Thái                                 | Thôn, xóm, tổ dân phố            |
        | Ủy ban Mặt trận Tổ quốc Việt Nam xã Tân Cương | Ủy ban Mặt trận Tổ quốc Việt Nam |
        | Hội Nông dân xã Tân Cương                     | Tổ chức chính trị - xã hội       |
        | Hội đồng nhân dân xã Tân Cương                | Hội đồng nhân dân cấp xã         |
        | Công ty Thủy lợi Thái Nguyên                  | Doanh nghiệp nhà nước            |
        | Đảng ủy xã Tân Cương                          | Cấp ủy, ban đảng                 |

    @TC-1.2.3.d-4
    Khung kịch bản: Kiểm tra sáu tháng: nghị quyết của xã không ràng buộc đơn vị ngoài địa bàn xã
      Biết hồ sơ năm 2026 của <tên đơn vị>, loại "Ủy ban nhân dân cấp xã", <địa bàn>
      Khi đánh giá vào ngày 31/12/2026
      Thì kết quả là "Không áp dụng", lý do "khác địa bàn"

      Dữ liệu:
        | tên đơn vị                    | địa bàn                       |
        | Ủy ban nhân dân xã Đại Phúc   | xã Đại Phúc, tỉnh Thái Nguyên |
        | Ủy ban nhân dân xã Đại Phúc   | tỉnh Thái Nguyên              |
        | Ủy ban nhân dân xã Quảng Uyên | tỉnh Cao Bằng                 |

  Quy tắc: Lấy ý kiến trước khi ban hành nội quy, quy chế (điểm d khoản 2.3 Điều 1)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và không có "Nội quy, quy chế ban hành hoặc sửa đổi" nào
      Và không có "Lần lấy ý kiến về nội quy, quy chế" nào

    @TC-1.2.3.d-5
    Khung kịch bản: Loại đơn vị nào ban hành nội quy, quy chế cũng phải lấy ý kiến
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", xã Tân Cương, tỉnh Thái Nguyên
      Và "tự nguyện áp dụng" là có
      Và có "Nội quy, quy chế ban hành hoặc sửa đổi" ngày 10/11/2025, số ký hiệu: 05/QC-UBND; chép nguyên văn của cấp trên: không
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

      Dữ liệu:
        | tên đơn vị                                    | loại đơn vị                      |
        | Ủy ban nhân dân xã Tân Cương                  | Ủy ban nhân dân cấp xã           |
        | Phòng Kinh tế xã Tân Cương                    | Cơ quan nhà nước                 |
        | Trường Tiểu học Tân Cương                     | Đơn vị sự nghiệp công lập        |
        | Ủy ban Mặt trận Tổ quốc Việt Nam xã Tân Cương | Ủy ban Mặt trận Tổ quốc Việt Nam |
        | Hội Nông dân xã Tân Cương                     | Tổ chức chính trị - xã hội       |
        | xóm Hồng Thái                                 | Thôn, xóm, tổ dân phố            |
        | Hợp tác xã chè Tân Cương                      | Tổ chức có sử dụng lao động      |

    @TC-1.2.3.d-5
    Khung kịch bản: Lấy ý kiến phải trước ngày ban hành
      Biết có "Nội quy, quy chế ban hành hoặc sửa đổi" ngày 10/11/2025, số ký hiệu: 05/QC-UBND; chép nguyên văn của cấp trên: không
      Và có "Lần lấy ý kiến về nội quy, quy chế" ngày <ngày lấy ý kiến>, số ký hiệu nội quy hoặc quy chế: 05/QC-UBND
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày lấy ý kiến | kết quả                     |
        | 15/09/2025      | "Đạt"                       |
        | 09/11/2025      | "Đạt"                       |
        | 10/11/2025      | "Vi phạm", lý do "không có" |
        | 11/11/2025      | "Vi phạm", lý do "không có" |

    @TC-1.2.3.d-5
    Khung kịch bản: Lần lấy ý kiến ghép với văn bản theo số ký hiệu
      Biết có "Nội quy, quy chế ban hành hoặc sửa đổi" ngày 10/11/2025, số ký hiệu: 05/QC-UBND; chép nguyên văn của cấp trên: không
      Và có "Lần lấy ý kiến về nội quy, quy chế" ngày 01/11/2025, số ký hiệu nội quy hoặc quy chế: <số ký hiệu đã ghi>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số ký hiệu đã ghi | kết quả                     |
        | 05/QC-UBND        | "Đạt"                       |
        | 05/qc-ubnd        | "Đạt"                       |
        | 06/QC-UBND        | "Vi phạm", lý do "không có" |

    @TC-1.2.3.d-5
    Kịch bản: Lần lấy ý kiến không ghi cho văn bản nào
      Biết có "Nội quy, quy chế ban hành hoặc sửa đổi" ngày 10/11/2025, số ký hiệu: 05/QC-UBND; chép nguyên văn của cấp trên: không
      Và có "Lần lấy ý kiến về nội quy, quy chế" ngày 01/11/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.3.d-5
    Kịch bản: Hai quy chế, chỉ một bản được lấy ý kiến
      Biết có "Nội quy, quy chế ban hành hoặc sửa đổi" ngày 10/11/2025, số ký hiệu: 05/QC-UBND; chép nguyên văn của cấp trên: không
      Và có "Nội quy, quy chế ban hành hoặc sửa đổi" ngày 20/11/2025, số ký hiệu: 06/QC-UBND; chép nguyên văn của cấp trên: không
      Và có "Lần lấy ý kiến về nội quy, quy chế" ngày 01/11/2025, số ký hiệu nội quy hoặc quy chế: 05/QC-UBND
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.3.d-5
    Kịch bản: Hai quy chế đều được lấy ý kiến
      Biết có "Nội quy, quy chế ban hành hoặc sửa đổi" ngày 10/11/2025, số ký hiệu: 05/QC-UBND; chép nguyên văn của cấp trên: không
      Và có "Nội quy, quy chế ban hành hoặc sửa đổi" ngày 20/11/2025, số ký hiệu: 06/QC-UBND; chép nguyên văn của cấp trên: không
      Và có "Lần lấy ý kiến về nội quy, quy chế" ngày 01/11/2025, số ký hiệu nội quy hoặc quy chế: 05/QC-UBND
      Và có "Lần lấy ý kiến về nội quy, quy chế" ngày 19/11/2025, số ký hiệu nội quy hoặc quy chế: 06/QC-UBND
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TC-1.2.3.d-5
    Khung kịch bản: Chỉ xét văn bản ban hành từ ngày 01/10/2025
      Biết có "Nội quy, quy chế ban hành hoặc sửa đổi" ngày <ngày ban hành>, số ký hiệu: 05/QC-UBND; chép nguyên văn của cấp trên: không
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày ban hành | kết quả                                  |
        | 30/09/2025    | "Không áp dụng", lý do "không phát sinh" |
        | 01/10/2025    | "Vi phạm", lý do "không có"              |
        | 31/12/2025    | "Vi phạm", lý do "không có"              |

    @TC-1.2.3.d-5
    Kịch bản: Văn bản chép nguyên của cấp trên không phải lấy ý kiến
      Biết có "Nội quy, quy chế ban hành hoặc sửa đổi" ngày 10/11/2025, số ký hiệu: 05/QC-UBND; chép nguyên văn của cấp trên: có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không phát sinh"

    @TC-1.2.3.d-5
    Kịch bản: Không ghi văn bản có chép của cấp trên hay không, chưa lấy ý kiến
      Biết có "Nội quy, quy chế ban hành hoặc sửa đổi" ngày 10/11/2025, số ký hiệu: 05/QC-UBND
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.3.d-5
    Kịch bản: Không ghi văn bản có chép của cấp trên hay không, nhưng đã lấy ý kiến
      Biết có "Nội quy, quy chế ban hành hoặc sửa đổi" ngày 10/11/2025, số ký hiệu: 05/QC-UBND
      Và có "Lần lấy ý kiến về nội quy, quy chế" ngày 01/11/2025, số ký hiệu nội quy hoặc quy chế: 05/QC-UBND
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TC-1.2.3.d-5
    Khung kịch bản: Vừa ban hành trong ngày đánh giá
      Biết có "Nội quy, quy chế ban hành hoặc sửa đổi" ngày 10/11/2025, số ký hiệu: 05/QC-UBND; chép nguyên văn của cấp trên: không
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 10/11/2025    | "Chưa đến hạn"              |
        | 11/11/2025    | "Vi phạm", lý do "không có" |

    @TC-1.2.3.d-5
    Khung kịch bản: Cả năm không ban hành nội quy, quy chế nào
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                         |
        | 30/09/2025    | "Không áp dụng", lý do "trước ngày có hiệu lực" |
        | 01/10/2025    | "Chưa đến hạn"                                  |
        | 31/12/2025    | "Chưa đến hạn"                                  |
        | 01/01/2026    | "Không áp dụng", lý do "không phát sinh"        |

    @TC-1.2.3.d-5
    Khung kịch bản: Không có văn bản nào nhưng số liệu chưa hết năm
      Biết số liệu đầy đủ đến ngày <số liệu đến ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến ngày | kết quả                                     |
        | 30/12/2025       | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025       | "Không áp dụng", lý do "không phát sinh"    |

    @TC-1.2.3.d-5
    Kịch bản: Xét riêng từng năm dương lịch
      Biết hồ sơ từ 01/01/2025 đến 31/12/2026 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Nội quy, quy chế ban hành hoặc sửa đổi" ngày 31/12/2025, số ký hiệu: 05/QC-UBND; chép nguyên văn của cấp trên: không
      Và có "Lần lấy ý kiến về nội quy, quy chế" ngày 15/12/2025, số ký hiệu nội quy hoặc quy chế: 05/QC-UBND
      Và có "Nội quy, quy chế ban hành hoặc sửa đổi" ngày 01/01/2026, số ký hiệu: 01/QC-UBND; chép nguyên văn của cấp trên: không
      Và có "Nội quy, quy chế ban hành hoặc sửa đổi" ngày 10/07/2026, số ký hiệu: 02/QC-UBND; chép nguyên văn của cấp trên: không
      Và có "Lần lấy ý kiến về nội quy, quy chế" ngày 01/07/2026, số ký hiệu nội quy hoặc quy chế: 02/QC-UBND
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả năm 2025 là "Đạt"
      Và kết quả năm 2026 là "Vi phạm", lý do "không có"

    @TC-1.2.3.d-5
    Kịch bản: Nội quy, quy chế: năm 2024 chưa có Nghị quyết
      Biết hồ sơ năm 2024 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Nội quy, quy chế ban hành hoặc sửa đổi" ngày 10/11/2024, số ký hiệu: 05/QC-UBND; chép nguyên văn của cấp trên: không
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @TC-1.2.3.d-5
    Khung kịch bản: Nội quy, quy chế: chưa báo cáo một dữ kiện cần có
      Biết có "Nội quy, quy chế ban hành hoặc sửa đổi" ngày 10/11/2025, số ký hiệu: 05/QC-UBND; chép nguyên văn của cấp trên: không
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | dữ kiện                                |
        | Nội quy, quy chế ban hành hoặc sửa đổi |
        | Lần lấy ý kiến về nội quy, quy chế     |

    @TC-1.2.3.d-5
    Kịch bản: Nội quy, quy chế: hợp tác xã không tự nguyện áp dụng thì không xét
      Biết hồ sơ năm 2025 của Hợp tác xã chè Tân Cương, loại "Tổ chức có sử dụng lao động", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Nội quy, quy chế ban hành hoặc sửa đổi" ngày 10/11/2025, số ký hiệu: 05/QC-UBND; chép nguyên văn của cấp trên: không
      Và "tự nguyện áp dụng" là không
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không thuộc điều kiện áp dụng"

    @TC-1.2.3.d-5
    Kịch bản: Nội quy, quy chế: hợp tác xã chưa cho biết có tự nguyện áp dụng hay không
      Biết hồ sơ năm 2025 của Hợp tác xã chè Tân Cương, loại "Tổ chức có sử dụng lao động", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Nội quy, quy chế ban hành hoặc sửa đổi" ngày 10/11/2025, số ký hiệu: 05/QC-UBND; chép nguyên văn của cấp trên: không
      Và chưa báo cáo "tự nguyện áp dụng"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.3.d-5
    Khung kịch bản: Nội quy, quy chế: không áp dụng với loại đơn vị khác
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", xã Tân Cương, tỉnh Thái Nguyên
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

      Dữ liệu:
        | tên đơn vị                     | loại đơn vị              |
        | Hội đồng nhân dân xã Tân Cương | Hội đồng nhân dân cấp xã |
        | Công ty Thủy lợi Thái Nguyên   | Doanh nghiệp nhà nước    |
        | Đảng ủy xã Tân Cương           | Cấp ủy, ban đảng         |

    @TC-1.2.3.d-5
    Khung kịch bản: Nội quy, quy chế: nghị quyết của xã không ràng buộc đơn vị ngoài địa bàn xã
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "Ủy ban nhân dân cấp xã", <địa bàn>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác địa bàn"

      Dữ liệu:
        | tên đơn vị                    | địa bàn                       |
        | Ủy ban nhân dân xã Đại Phúc   | xã Đại Phúc, tỉnh Thái Nguyên |
        | Ủy ban nhân dân xã Đại Phúc   | tỉnh Thái Nguyên              |
        | Ủy ban nhân dân xã Quảng Uyên | tỉnh Cao Bằng                 |

  Quy tắc: Lấy ý kiến Nhân dân về dự thảo hương ước, quy ước (điểm d khoản 2.3 Điều 1)

    Bối cảnh:
      Biết hồ sơ năm 2025 của xóm Hồng Thái, loại "Thôn, xóm, tổ dân phố", xã Tân Cương, tỉnh Thái Nguyên
      Và không có "Hương ước, quy ước" nào
      Và không có "Đợt soạn thảo hương ước, quy ước" nào

    @TC-1.2.3.d-6
    Khung kịch bản: Xã và xóm đều phải chứng minh đã lấy ý kiến
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Hương ước, quy ước" ngày 20/12/2025, tên thôn: xóm Hồng Thái; ngày thông qua: 01/12/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

      Dữ liệu:
        | tên đơn vị                   | loại đơn vị            |
        | Ủy ban nhân dân xã Tân Cương | Ủy ban nhân dân cấp xã |
        | xóm Hồng Thái                | Thôn, xóm, tổ dân phố  |

    @TC-1.2.3.d-6
    Khung kịch bản: Dự thảo phải niêm yết ít nhất ba mươi ngày
      Biết có "Hương ước, quy ước" ngày 20/12/2025, tên thôn: xóm Hồng Thái; ngày thông qua: 01/12/2025
      Và có "Đợt soạn thảo hương ước, quy ước" ngày 10/10/2025, tên thôn: xóm Hồng Thái; số ngày niêm yết: <số ngày niêm yết>; ngày kết thúc lấy ý kiến: 30/11/2025; ngày biểu quyết: 01/12/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số ngày niêm yết | kết quả                              |
        | 29               | "Vi phạm", lý do "chưa đạt chỉ tiêu" |
        | 30               | "Đạt"                                |
        | 31               | "Đạt"                                |

    @TC-1.2.3.d-6
    Khung kịch bản: Kết thúc lấy ý kiến rồi mới biểu quyết
      Biết có "Hương ước, quy ước" ngày 20/12/2025, tên thôn: xóm Hồng Thái; ngày thông qua: 01/12/2025
      Và có "Đợt soạn thảo hương ước, quy ước" ngày 10/10/2025, tên thôn: xóm Hồng Thái; số ngày niêm yết: 30; ngày kết thúc lấy ý kiến: <kết thúc lấy ý kiến>; ngày biểu quyết: 01/12/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | kết thúc lấy ý kiến | kết quả                     |
        | 30/11/2025          | "Đạt"                       |
        | 01/12/2025          | "Vi phạm", lý do "không có" |
        | 02/12/2025          | "Vi phạm", lý do "không có" |

    @TC-1.2.3.d-6
    Kịch bản: Biểu quyết khi chưa hết lấy ý kiến, niêm yết cũng thiếu ngày
      Biết có "Hương ước, quy ước" ngày 20/12/2025, tên thôn: xóm Hồng Thái; ngày thông qua: 01/12/2025
      Và có "Đợt soạn thảo hương ước, quy ước" ngày 10/10/2025, tên thôn: xóm Hồng Thái; số ngày niêm yết: 29; ngày kết thúc lấy ý kiến: 01/12/2025; ngày biểu quyết: 01/12/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.3.d-6
    Khung kịch bản: Đợt soạn thảo ghép với hương ước theo tên xóm
      Biết có "Hương ước, quy ước" ngày 20/12/2025, tên thôn: xóm Hồng Thái; ngày thông qua: 01/12/2025
      Và có "Đợt soạn thảo hương ước, quy ước" ngày 10/10/2025, tên thôn: <xóm>; số ngày niêm yết: 30; ngày kết thúc lấy ý kiến: 30/11/2025; ngày biểu quyết: 01/12/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | xóm           | kết quả                     |
        | Xóm Hồng Thái | "Đạt"                       |
        | xóm Nam Tân   | "Vi phạm", lý do "không có" |

    @TC-1.2.3.d-6
    Khung kịch bản: Tổ soạn thảo lập sau ngày thông qua không tính
      Biết có "Hương ước, quy ước" ngày 20/12/2025, tên thôn: xóm Hồng Thái; ngày thông qua: 01/12/2025
      Và có "Đợt soạn thảo hương ước, quy ước" ngày <ngày lập tổ soạn thảo>, tên thôn: xóm Hồng Thái; số ngày niêm yết: 30; ngày kết thúc lấy ý kiến: 30/11/2025; ngày biểu quyết: 01/12/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày lập tổ soạn thảo | kết quả                     |
        | 15/09/2025            | "Đạt"                       |
        | 30/11/2025            | "Đạt"                       |
        | 01/12/2025            | "Vi phạm", lý do "không có" |
        | 02/12/2025            | "Vi phạm", lý do "không có" |

    @TC-1.2.3.d-6
    Kịch bản: Đợt niêm yết đủ ngày của xóm khác không bù được
      Biết có "Hương ước, quy ước" ngày 20/12/2025, tên thôn: xóm Hồng Thái; ngày thông qua: 01/12/2025
      Và có "Đợt soạn thảo hương ước, quy ước" ngày 10/10/2025, tên thôn: xóm Hồng Thái; số ngày niêm yết: 29; ngày kết thúc lấy ý kiến: 30/11/2025; ngày biểu quyết: 01/12/2025
      Và có "Đợt soạn thảo hương ước, quy ước" ngày 10/10/2025, tên thôn: xóm Nam Tân; số ngày niêm yết: 30; ngày kết thúc lấy ý kiến: 30/11/2025; ngày biểu quyết: 01/12/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đạt chỉ tiêu"

    @TC-1.2.3.d-6
    Khung kịch bản: Hai đợt soạn thảo của một xóm, mỗi đợt thiếu một điều kiện
      Biết có "Hương ước, quy ước" ngày 20/12/2025, tên thôn: xóm Hồng Thái; ngày thông qua: 01/12/2025
      Và có "Đợt soạn thảo hương ước, quy ước" ngày 10/10/2025, tên thôn: xóm Hồng Thái; số ngày niêm yết: 29; ngày kết thúc lấy ý kiến: 30/11/2025; ngày biểu quyết: 01/12/2025
      Và có "Đợt soạn thảo hương ước, quy ước" ngày 12/10/2025, tên thôn: xóm Hồng Thái; số ngày niêm yết: 30; ngày kết thúc lấy ý kiến: <kết thúc lấy ý kiến>; ngày biểu quyết: 01/12/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đạt chỉ tiêu"

      Dữ liệu:
        | kết thúc lấy ý kiến |
        | 01/12/2025          |
        | 02/12/2025          |

    @TC-1.2.3.d-6
    Kịch bản: Đợt soạn thảo lại sau ngày thông qua không bù được
      Biết có "Hương ước, quy ước" ngày 20/12/2025, tên thôn: xóm Hồng Thái; ngày thông qua: 01/12/2025
      Và có "Đợt soạn thảo hương ước, quy ước" ngày 10/10/2025, tên thôn: xóm Hồng Thái; số ngày niêm yết: 29; ngày kết thúc lấy ý kiến: 30/11/2025; ngày biểu quyết: 01/12/2025
      Và có "Đợt soạn thảo hương ước, quy ước" ngày 02/12/2025, tên thôn: xóm Hồng Thái; số ngày niêm yết: 30; ngày kết thúc lấy ý kiến: 30/11/2025; ngày biểu quyết: 01/12/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "chưa đạt chỉ tiêu"

    @TC-1.2.3.d-6
    Kịch bản: Hai xóm sửa quy ước, một xóm không lấy ý kiến
      Biết hồ sơ năm 2025 của Ủy ban nhân dân xã Tân Cương, loại "Ủy ban nhân dân cấp xã", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Hương ước, quy ước" ngày 20/12/2025, tên thôn: xóm Hồng Thái; ngày thông qua: 01/12/2025
      Và có "Hương ước, quy ước" ngày 20/12/2025, tên thôn: xóm Nam Tân; ngày thông qua: 05/12/2025
      Và có "Đợt soạn thảo hương ước, quy ước" ngày 10/10/2025, tên thôn: xóm Hồng Thái; số ngày niêm yết: 30; ngày kết thúc lấy ý kiến: 30/11/2025; ngày biểu quyết: 01/12/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.3.d-6
    Khung kịch bản: Chỉ xét hương ước thông qua từ ngày 01/10/2025
      Biết có "Hương ước, quy ước" ngày 20/12/2025, tên thôn: xóm Hồng Thái; ngày thông qua: <ngày thông qua>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thông qua | kết quả                                  |
        | 30/09/2025     | "Không áp dụng", lý do "không phát sinh" |
        | 01/10/2025     | "Vi phạm", lý do "không có"              |
        | 31/12/2025     | "Vi phạm", lý do "không có"              |

    @TC-1.2.3.d-6
    Kịch bản: Thông qua cuối năm 2025, được công nhận đầu năm 2026
      Biết hồ sơ từ 01/01/2025 đến 31/12/2026 của xóm Hồng Thái, loại "Thôn, xóm, tổ dân phố", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Hương ước, quy ước" ngày 12/01/2026, tên thôn: xóm Hồng Thái; ngày thông qua: 28/12/2025
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả năm 2025 là "Vi phạm", lý do "không có"
      Và kết quả năm 2026 là "Không áp dụng", lý do "không phát sinh"

    @TC-1.2.3.d-6
    Khung kịch bản: Vừa thông qua trong ngày đánh giá
      Biết có "Hương ước, quy ước" ngày 20/12/2025, tên thôn: xóm Hồng Thái; ngày thông qua: 01/12/2025
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 01/12/2025    | "Chưa đến hạn"              |
        | 02/12/2025    | "Vi phạm", lý do "không có" |

    @TC-1.2.3.d-6
    Khung kịch bản: Cả năm không có hương ước mới hoặc sửa đổi
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                  |
        | 31/12/2025    | "Chưa đến hạn"                           |
        | 01/01/2026    | "Không áp dụng", lý do "không phát sinh" |

    @TC-1.2.3.d-6
    Kịch bản: Không có hương ước mới nhưng số liệu chưa hết năm
      Biết số liệu đầy đủ đến ngày 30/12/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ"

    @TC-1.2.3.d-6
    Khung kịch bản: Hương ước, quy ước: chưa báo cáo một dữ kiện cần có
      Biết có "Hương ước, quy ước" ngày 20/12/2025, tên thôn: xóm Hồng Thái; ngày thông qua: 01/12/2025
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | dữ kiện                          |
        | Hương ước, quy ước               |
        | Đợt soạn thảo hương ước, quy ước |

    @TC-1.2.3.d-6
    Khung kịch bản: Đợt soạn thảo ghi thiếu số liệu
      Biết có "Hương ước, quy ước" ngày 20/12/2025, tên thôn: xóm Hồng Thái; ngày thông qua: 01/12/2025
      Và có "Đợt soạn thảo hương ước, quy ước" ngày 10/10/2025, tên thôn: xóm Hồng Thái; <nội dung đã ghi>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | nội dung đã ghi                                                   |
        | ngày kết thúc lấy ý kiến: 30/11/2025; ngày biểu quyết: 01/12/2025 |
        | số ngày niêm yết: 30; ngày biểu quyết: 01/12/2025                 |
        | số ngày niêm yết: 30; ngày kết thúc lấy ý kiến: 30/11/2025        |

    @TC-1.2.3.d-6
    Kịch bản: Hương ước không ghi ngày thông qua, không có đợt soạn thảo
      Biết có "Hương ước, quy ước" ngày 20/12/2025, tên thôn: xóm Hồng Thái
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.3.d-6
    Kịch bản: Hương ước, quy ước: năm 2024 chưa có Nghị quyết
      Biết hồ sơ năm 2024 của xóm Hồng Thái, loại "Thôn, xóm, tổ dân phố", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Hương ước, quy ước" ngày 20/12/2024, tên thôn: xóm Hồng Thái; ngày thông qua: 01/12/2024
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @TC-1.2.3.d-6
    Khung kịch bản: Hương ước, quy ước: không áp dụng với loại đơn vị khác
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", xã Tân Cương, tỉnh Thái Nguyên
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

      Dữ liệu:
        | tên đơn vị                                    | loại đơn vị                      |
        | Phòng Kinh tế xã Tân Cương                    | Cơ quan nhà nước                 |
        | Trường Tiểu học Tân Cương                     | Đơn vị sự nghiệp công lập        |
        | Hợp tác xã chè Tân Cương                      | Tổ chức có sử dụng lao động      |
        | Ủy ban Mặt trận Tổ quốc Việt Nam xã Tân Cương | Ủy ban Mặt trận Tổ quốc Việt Nam |
        | Hội Nông dân xã Tân Cương                     | Tổ chức chính trị - xã hội       |
        | Hội đồng nhân dân xã Tân Cương                | Hội đồng nhân dân cấp xã         |
        | Công ty Thủy lợi Thái Nguyên                  | Doanh nghiệp nhà nước            |
        | Đảng ủy xã Tân Cương                          | Cấp ủy, ban đảng                 |

    @TC-1.2.3.d-6
    Khung kịch bản: Hương ước, quy ước: nghị quyết của xã không ràng buộc đơn vị ngoài địa bàn xã
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "Thôn, xóm, tổ dân phố", <địa bàn>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác địa bàn"

      Dữ liệu:
        | tên đơn vị | địa bàn                       |
        | xóm Đầm Mụ | xã Đại Phúc, tỉnh Thái Nguyên |
        | xóm Đầm Mụ | tỉnh Thái Nguyên              |
        | xóm Pác Pó | tỉnh Cao Bằng                 |

  Quy tắc: Việc thuộc quyền Nhân dân quyết định phải đưa ra Nhân dân (điểm d khoản 2.3 Điều 1)

    Bối cảnh:
      Biết hồ sơ năm 2025 của xóm Hồng Thái, loại "Thôn, xóm, tổ dân phố", xã Tân Cương, tỉnh Thái Nguyên
      Và "Số nội dung Nhân dân bàn và quyết định" là 1
      Và không có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" nào

    @TC-1.2.3.d-7
    Khung kịch bản: Xã và xóm đều phải đưa việc ra Nhân dân
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", xã Tân Cương, tỉnh Thái Nguyên
      Và "Số nội dung Nhân dân bàn và quyết định" là 1
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

      Dữ liệu:
        | tên đơn vị                   | loại đơn vị            |
        | Ủy ban nhân dân xã Tân Cương | Ủy ban nhân dân cấp xã |
        | xóm Hồng Thái                | Thôn, xóm, tổ dân phố  |

    @TC-1.2.3.d-7
    Khung kịch bản: Nhân dân quyết định trước khi thực hiện
      Biết có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" ngày 05/11/2025, ngày thực hiện xong: <ngày thực hiện>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thực hiện | kết quả                     |
        | 04/11/2025     | "Vi phạm", lý do "không có" |
        | 05/11/2025     | "Vi phạm", lý do "không có" |
        | 06/11/2025     | "Đạt"                       |

    @TC-1.2.3.d-7
    Kịch bản: Đã quyết định, chưa thực hiện
      Biết có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" ngày 05/11/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TC-1.2.3.d-7
    Khung kịch bản: Mỗi việc phải có một cuộc họp hoặc một lần phát phiếu
      Biết "Số nội dung Nhân dân bàn và quyết định" là <số việc>
      Và có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" vào các ngày 05/11/2025, 06/11/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số việc | kết quả                     |
        | 1       | "Đạt"                       |
        | 2       | "Đạt"                       |
        | 3       | "Vi phạm", lý do "không có" |

    @TC-1.2.3.d-7
    Khung kịch bản: Trong năm không có việc nào thuộc diện
      Biết "Số nội dung Nhân dân bàn và quyết định" là 0
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                                  |
        | 31/12/2025    | "Chưa đến hạn"                           |
        | 01/01/2026    | "Không áp dụng", lý do "không phát sinh" |

    @TC-1.2.3.d-7
    Khung kịch bản: Cuộc họp phải trong năm, kể cả trước ngày có Nghị quyết
      Biết có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" ngày <ngày họp>
      Và số liệu đầy đủ đến ngày 10/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày họp   | kết quả                     |
        | 31/12/2024 | "Vi phạm", lý do "không có" |
        | 01/01/2025 | "Đạt"                       |
        | 31/12/2025 | "Đạt"                       |
        | 01/01/2026 | "Vi phạm", lý do "không có" |

    @TC-1.2.3.d-7
    Khung kịch bản: Chưa đưa ra Nhân dân khi chưa hết năm
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @TC-1.2.3.d-7
    Kịch bản: Nhân dân quyết định: xét theo năm, không theo nửa năm
      Biết hồ sơ năm 2026 của xóm Hồng Thái, loại "Thôn, xóm, tổ dân phố", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" ngày 10/03/2026, ngày thực hiện xong: 10/09/2026
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả năm 2026 là "Đạt"

    @TC-1.2.3.d-7
    Khung kịch bản: Nhân dân quyết định: chưa báo cáo một dữ kiện cần có
      Biết chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | dữ kiện                                            |
        | Số nội dung Nhân dân bàn và quyết định             |
        | Cuộc họp, phát phiếu để Nhân dân bàn và quyết định |

    @TC-1.2.3.d-7
    Khung kịch bản: Nhân dân quyết định: số liệu chưa hết năm
      Biết số liệu đầy đủ đến ngày <số liệu đến ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến ngày | kết quả                                     |
        | 30/12/2025       | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025       | "Vi phạm", lý do "không có"                 |

    @TC-1.2.3.d-7
    Khung kịch bản: Nhân dân quyết định: mới thành lập, chưa đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Vi phạm", lý do "không có"          |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @TC-1.2.3.d-7
    Khung kịch bản: Nhân dân quyết định: đơn vị sáp nhập trước khi hết năm
      Biết <việc đã làm>
      Và đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | việc đã làm                                                             | ngày chấm dứt | kết quả                                       |
        | có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" ngày 05/11/2025 | 29/12/2025    | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" ngày 05/11/2025 | 30/12/2025    | "Đạt"                                         |
        | không có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" nào       | 30/12/2025    | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | không có "Cuộc họp, phát phiếu để Nhân dân bàn và quyết định" nào       | 01/01/2026    | "Vi phạm", lý do "không có"                   |

    @TC-1.2.3.d-7
    Kịch bản: Nhân dân quyết định: năm 2024 chưa có Nghị quyết
      Biết hồ sơ năm 2024 của xóm Hồng Thái, loại "Thôn, xóm, tổ dân phố", xã Tân Cương, tỉnh Thái Nguyên
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @TC-1.2.3.d-7
    Khung kịch bản: Nhân dân quyết định: không áp dụng với loại đơn vị khác
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", xã Tân Cương, tỉnh Thái Nguyên
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

      Dữ liệu:
        | tên đơn vị                                    | loại đơn vị                      |
        | Phòng Kinh tế xã Tân Cương                    | Cơ quan nhà nước                 |
        | Trường Tiểu học Tân Cương                     | Đơn vị sự nghiệp công lập        |
        | Hợp tác xã chè Tân Cương                      | Tổ chức có sử dụng lao động      |
        | Ủy ban Mặt trận Tổ quốc Việt Nam xã Tân Cương | Ủy ban Mặt trận Tổ quốc Việt Nam |
        | Hội Nông dân xã Tân Cương                     | Tổ chức chính trị - xã hội       |
        | Hội đồng nhân dân xã Tân Cương                | Hội đồng nhân dân cấp xã         |
        | Công ty Thủy lợi Thái Nguyên                  | Doanh nghiệp nhà nước            |
        | Đảng ủy xã Tân Cương                          | Cấp ủy, ban đảng                 |

    @TC-1.2.3.d-7
    Khung kịch bản: Nhân dân quyết định: nghị quyết của xã không ràng buộc đơn vị ngoài địa bàn xã
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "Thôn, xóm, tổ dân phố", <địa bàn>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác địa bàn"

      Dữ liệu:
        | tên đơn vị | địa bàn                       |
        | xóm Đầm Mụ | xã Đại Phúc, tỉnh Thái Nguyên |
        | xóm Đầm Mụ | tỉnh Thái Nguyên              |
        | xóm Pác Pó | tỉnh Cao Bằng                 |

  Quy tắc: Bảo đảm điều kiện để người lao động kiểm tra, giám sát (điểm d khoản 2.3 Điều 1)

    Bối cảnh:
      Biết hồ sơ năm 2025 của Trường Tiểu học Tân Cương, loại "Đơn vị sự nghiệp công lập", xã Tân Cương, tỉnh Thái Nguyên
      Và "Số yêu cầu kiểm tra, giám sát bị từ chối trái quy định" là 0
      Và không có "Tài liệu về điều kiện bảo đảm kiểm tra, giám sát" nào

    @TC-1.2.3.d-8
    Khung kịch bản: Người lao động giám sát: đơn vị nào thuộc diện cũng phải có tài liệu
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", xã Tân Cương, tỉnh Thái Nguyên
      Và "tự nguyện áp dụng" là có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

      Dữ liệu:
        | tên đơn vị                   | loại đơn vị                 |
        | Ủy ban nhân dân xã Tân Cương | Ủy ban nhân dân cấp xã      |
        | Phòng Kinh tế xã Tân Cương   | Cơ quan nhà nước            |
        | Trường Tiểu học Tân Cương    | Đơn vị sự nghiệp công lập   |
        | Hợp tác xã chè Tân Cương     | Tổ chức có sử dụng lao động |

    @TC-1.2.3.d-8
    Kịch bản: Người lao động giám sát: có tài liệu của năm, không từ chối yêu cầu nào; mức kinh phí không xét
      Biết có "Tài liệu về điều kiện bảo đảm kiểm tra, giám sát" ngày 05/11/2025, năm: 2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TC-1.2.3.d-8
    Khung kịch bản: Người lao động giám sát: có tài liệu nhưng từ chối trái quy định
      Biết có "Tài liệu về điều kiện bảo đảm kiểm tra, giám sát" ngày 05/11/2025, năm: 2025
      Và "Số yêu cầu kiểm tra, giám sát bị từ chối trái quy định" là <số yêu cầu>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số yêu cầu | kết quả                     |
        | 0          | "Đạt"                       |
        | 1          | "Vi phạm", lý do "không có" |
        | 2          | "Vi phạm", lý do "không có" |

    @TC-1.2.3.d-8
    Khung kịch bản: Người lao động giám sát: tài liệu phải ban hành trước khi hết năm
      Biết có "Tài liệu về điều kiện bảo đảm kiểm tra, giám sát" ngày <ngày ban hành>, năm: 2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

      Dữ liệu:
        | ngày ban hành |
        | 20/12/2024    |
        | 30/12/2025    |
        | 31/12/2025    |

    @TC-1.2.3.d-8
    Khung kịch bản: Người lao động giám sát: tài liệu của năm 2025 ban hành sang năm sau
      Biết có "Tài liệu về điều kiện bảo đảm kiểm tra, giám sát" ngày <ngày ban hành>, năm: 2025
      Và số liệu đầy đủ đến ngày 15/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là <số ngày chậm>

      Dữ liệu:
        | ngày ban hành | số ngày chậm |
        | 01/01/2026    | 1            |
        | 12/01/2026    | 12           |

    @TC-1.2.3.d-8
    Khung kịch bản: Người lao động giám sát: tài liệu ghi cho năm khác
      Biết có "Tài liệu về điều kiện bảo đảm kiểm tra, giám sát" ngày 05/11/2025, năm: <năm>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

      Dữ liệu:
        | năm  |
        | 2024 |
        | 2026 |

    @TC-1.2.3.d-8
    Khung kịch bản: Người lao động giám sát: chưa có tài liệu khi chưa hết năm
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @TC-1.2.3.d-8
    Khung kịch bản: Người lao động giám sát: từ chối trái quy định khi chưa hết năm
      Biết có "Tài liệu về điều kiện bảo đảm kiểm tra, giám sát" ngày 05/11/2025, năm: 2025
      Và "Số yêu cầu kiểm tra, giám sát bị từ chối trái quy định" là 1
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @TC-1.2.3.d-8
    Khung kịch bản: Người lao động giám sát: chưa báo cáo một dữ kiện cần có
      Biết có "Tài liệu về điều kiện bảo đảm kiểm tra, giám sát" ngày 05/11/2025, năm: 2025
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | dữ kiện                                                |
        | Tài liệu về điều kiện bảo đảm kiểm tra, giám sát       |
        | Số yêu cầu kiểm tra, giám sát bị từ chối trái quy định |

    @TC-1.2.3.d-8
    Kịch bản: Người lao động giám sát: tài liệu không ghi cho năm nào
      Biết có "Tài liệu về điều kiện bảo đảm kiểm tra, giám sát" ngày 05/11/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.3.d-8
    Kịch bản: Người lao động giám sát: chưa báo cáo số yêu cầu bị từ chối, nhưng đã rõ là không có tài liệu
      Biết chưa báo cáo "Số yêu cầu kiểm tra, giám sát bị từ chối trái quy định"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.3.d-8
    Khung kịch bản: Người lao động giám sát: số liệu chưa hết năm
      Biết số liệu đầy đủ đến ngày <số liệu đến ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến ngày | kết quả                                     |
        | 30/12/2025       | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025       | "Vi phạm", lý do "không có"                 |

    @TC-1.2.3.d-8
    Khung kịch bản: Người lao động giám sát: mới thành lập, chưa đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Vi phạm", lý do "không có"          |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @TC-1.2.3.d-8
    Kịch bản: Người lao động giám sát: xét theo năm, không theo nửa năm
      Biết hồ sơ năm 2026 của Trường Tiểu học Tân Cương, loại "Đơn vị sự nghiệp công lập", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Tài liệu về điều kiện bảo đảm kiểm tra, giám sát" ngày 05/11/2026, năm: 2026
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả năm 2026 là "Đạt"

    @TC-1.2.3.d-8
    Khung kịch bản: Người lao động giám sát: đơn vị sáp nhập trước khi hết năm
      Biết <việc đã làm>
      Và đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | việc đã làm                                                                      | ngày chấm dứt | kết quả                                       |
        | có "Tài liệu về điều kiện bảo đảm kiểm tra, giám sát" ngày 05/11/2025, năm: 2025 | 29/12/2025    | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | có "Tài liệu về điều kiện bảo đảm kiểm tra, giám sát" ngày 05/11/2025, năm: 2025 | 30/12/2025    | "Đạt"                                         |
        | không có "Tài liệu về điều kiện bảo đảm kiểm tra, giám sát" nào                  | 30/12/2025    | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | không có "Tài liệu về điều kiện bảo đảm kiểm tra, giám sát" nào                  | 01/01/2026    | "Vi phạm", lý do "không có"                   |

    @TC-1.2.3.d-8
    Kịch bản: Người lao động giám sát: năm 2024 chưa có Nghị quyết
      Biết hồ sơ năm 2024 của Trường Tiểu học Tân Cương, loại "Đơn vị sự nghiệp công lập", xã Tân Cương, tỉnh Thái Nguyên
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @TC-1.2.3.d-8
    Kịch bản: Người lao động giám sát: hợp tác xã không tự nguyện áp dụng thì không xét
      Biết hồ sơ năm 2025 của Hợp tác xã chè Tân Cương, loại "Tổ chức có sử dụng lao động", xã Tân Cương, tỉnh Thái Nguyên
      Và "tự nguyện áp dụng" là không
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "không thuộc điều kiện áp dụng"

    @TC-1.2.3.d-8
    Kịch bản: Người lao động giám sát: hợp tác xã chưa cho biết có tự nguyện áp dụng hay không
      Biết hồ sơ năm 2025 của Hợp tác xã chè Tân Cương, loại "Tổ chức có sử dụng lao động", xã Tân Cương, tỉnh Thái Nguyên
      Và chưa báo cáo "tự nguyện áp dụng"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.3.d-8
    Khung kịch bản: Người lao động giám sát: không áp dụng với loại đơn vị khác
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", xã Tân Cương, tỉnh Thái Nguyên
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

      Dữ liệu:
        | tên đơn vị                                    | loại đơn vị                      |
        | xóm Hồng Thái                                 | Thôn, xóm, tổ dân phố            |
        | Ủy ban Mặt trận Tổ quốc Việt Nam xã Tân Cương | Ủy ban Mặt trận Tổ quốc Việt Nam |
        | Hội Nông dân xã Tân Cương                     | Tổ chức chính trị - xã hội       |
        | Hội đồng nhân dân xã Tân Cương                | Hội đồng nhân dân cấp xã         |
        | Công ty Thủy lợi Thái Nguyên                  | Doanh nghiệp nhà nước            |
        | Đảng ủy xã Tân Cương                          | Cấp ủy, ban đảng                 |

    @TC-1.2.3.d-8
    Khung kịch bản: Người lao động giám sát: nghị quyết của xã không ràng buộc đơn vị ngoài địa bàn xã
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "Ủy ban nhân dân cấp xã", <địa bàn>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác địa bàn"

      Dữ liệu:
        | tên đơn vị                    | địa bàn                       |
        | Ủy ban nhân dân xã Đại Phúc   | xã Đại Phúc, tỉnh Thái Nguyên |
        | Ủy ban nhân dân xã Đại Phúc   | tỉnh Thái Nguyên              |
        | Ủy ban nhân dân xã Quảng Uyên | tỉnh Cao Bằng                 |

  Quy tắc: Bảo đảm điều kiện để Nhân dân kiểm tra, giám sát (điểm d khoản 2.3 Điều 1)

    Bối cảnh:
      Biết hồ sơ năm 2025 của xóm Hồng Thái, loại "Thôn, xóm, tổ dân phố", xã Tân Cương, tỉnh Thái Nguyên
      Và "Số yêu cầu kiểm tra, giám sát bị từ chối trái quy định" là 0
      Và không có "Tài liệu về điều kiện bảo đảm kiểm tra, giám sát" nào

    @TC-1.2.3.d-9
    Khung kịch bản: Nhân dân giám sát: đơn vị nào thuộc diện cũng phải có tài liệu
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", xã Tân Cương, tỉnh Thái Nguyên
      Và "tự nguyện áp dụng" là có
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

      Dữ liệu:
        | tên đơn vị                                    | loại đơn vị                      |
        | Ủy ban nhân dân xã Tân Cương                  | Ủy ban nhân dân cấp xã           |
        | xóm Hồng Thái                                 | Thôn, xóm, tổ dân phố            |
        | Ủy ban Mặt trận Tổ quốc Việt Nam xã Tân Cương | Ủy ban Mặt trận Tổ quốc Việt Nam |

    @TC-1.2.3.d-9
    Kịch bản: Nhân dân giám sát: có tài liệu của năm, không từ chối yêu cầu nào; mức kinh phí không xét
      Biết có "Tài liệu về điều kiện bảo đảm kiểm tra, giám sát" ngày 05/11/2025, năm: 2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

    @TC-1.2.3.d-9
    Khung kịch bản: Nhân dân giám sát: có tài liệu nhưng từ chối trái quy định
      Biết có "Tài liệu về điều kiện bảo đảm kiểm tra, giám sát" ngày 05/11/2025, năm: 2025
      Và "Số yêu cầu kiểm tra, giám sát bị từ chối trái quy định" là <số yêu cầu>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số yêu cầu | kết quả                     |
        | 0          | "Đạt"                       |
        | 1          | "Vi phạm", lý do "không có" |
        | 2          | "Vi phạm", lý do "không có" |

    @TC-1.2.3.d-9
    Khung kịch bản: Nhân dân giám sát: tài liệu phải ban hành trước khi hết năm
      Biết có "Tài liệu về điều kiện bảo đảm kiểm tra, giám sát" ngày <ngày ban hành>, năm: 2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Đạt"

      Dữ liệu:
        | ngày ban hành |
        | 20/12/2024    |
        | 30/12/2025    |
        | 31/12/2025    |

    @TC-1.2.3.d-9
    Khung kịch bản: Nhân dân giám sát: tài liệu của năm 2025 ban hành sang năm sau
      Biết có "Tài liệu về điều kiện bảo đảm kiểm tra, giám sát" ngày <ngày ban hành>, năm: 2025
      Và số liệu đầy đủ đến ngày 15/01/2026
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "quá hạn"
      Và số ngày chậm là <số ngày chậm>

      Dữ liệu:
        | ngày ban hành | số ngày chậm |
        | 01/01/2026    | 1            |
        | 12/01/2026    | 12           |

    @TC-1.2.3.d-9
    Khung kịch bản: Nhân dân giám sát: tài liệu ghi cho năm khác
      Biết có "Tài liệu về điều kiện bảo đảm kiểm tra, giám sát" ngày 05/11/2025, năm: <năm>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

      Dữ liệu:
        | năm  |
        | 2024 |
        | 2026 |

    @TC-1.2.3.d-9
    Khung kịch bản: Nhân dân giám sát: chưa có tài liệu khi chưa hết năm
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @TC-1.2.3.d-9
    Khung kịch bản: Nhân dân giám sát: từ chối trái quy định khi chưa hết năm
      Biết có "Tài liệu về điều kiện bảo đảm kiểm tra, giám sát" ngày 05/11/2025, năm: 2025
      Và "Số yêu cầu kiểm tra, giám sát bị từ chối trái quy định" là 1
      Khi đánh giá vào ngày <ngày đánh giá>
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày đánh giá | kết quả                     |
        | 31/12/2025    | "Chưa đến hạn"              |
        | 01/01/2026    | "Vi phạm", lý do "không có" |

    @TC-1.2.3.d-9
    Khung kịch bản: Nhân dân giám sát: chưa báo cáo một dữ kiện cần có
      Biết có "Tài liệu về điều kiện bảo đảm kiểm tra, giám sát" ngày 05/11/2025, năm: 2025
      Và chưa báo cáo "<dữ kiện>"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

      Dữ liệu:
        | dữ kiện                                                |
        | Tài liệu về điều kiện bảo đảm kiểm tra, giám sát       |
        | Số yêu cầu kiểm tra, giám sát bị từ chối trái quy định |

    @TC-1.2.3.d-9
    Kịch bản: Nhân dân giám sát: tài liệu không ghi cho năm nào
      Biết có "Tài liệu về điều kiện bảo đảm kiểm tra, giám sát" ngày 05/11/2025
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Chưa đủ dữ liệu", lý do "chưa báo cáo dữ kiện"

    @TC-1.2.3.d-9
    Kịch bản: Nhân dân giám sát: chưa báo cáo số yêu cầu bị từ chối, nhưng đã rõ là không có tài liệu
      Biết chưa báo cáo "Số yêu cầu kiểm tra, giám sát bị từ chối trái quy định"
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Vi phạm", lý do "không có"

    @TC-1.2.3.d-9
    Khung kịch bản: Nhân dân giám sát: số liệu chưa hết năm
      Biết số liệu đầy đủ đến ngày <số liệu đến ngày>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | số liệu đến ngày | kết quả                                     |
        | 30/12/2025       | "Chưa đủ dữ liệu", lý do "hồ sơ chưa đủ kỳ" |
        | 31/12/2025       | "Vi phạm", lý do "không có"                 |

    @TC-1.2.3.d-9
    Khung kịch bản: Nhân dân giám sát: mới thành lập, chưa đủ 90 ngày trong năm
      Biết đơn vị thành lập ngày <ngày thành lập>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | ngày thành lập | kết quả                              |
        | 02/10/2025     | "Vi phạm", lý do "không có"          |
        | 03/10/2025     | "Vi phạm", lý do "không có"          |
        | 04/10/2025     | "Không áp dụng", lý do "kỳ quá ngắn" |

    @TC-1.2.3.d-9
    Kịch bản: Nhân dân giám sát: xét theo năm, không theo nửa năm
      Biết hồ sơ năm 2026 của xóm Hồng Thái, loại "Thôn, xóm, tổ dân phố", xã Tân Cương, tỉnh Thái Nguyên
      Và có "Tài liệu về điều kiện bảo đảm kiểm tra, giám sát" ngày 05/11/2026, năm: 2026
      Khi đánh giá vào ngày 15/01/2027
      Thì kết quả năm 2026 là "Đạt"

    @TC-1.2.3.d-9
    Khung kịch bản: Nhân dân giám sát: đơn vị sáp nhập trước khi hết năm
      Biết <việc đã làm>
      Và đơn vị chấm dứt hoạt động từ ngày <ngày chấm dứt>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là <kết quả>

      Dữ liệu:
        | việc đã làm                                                                      | ngày chấm dứt | kết quả                                       |
        | có "Tài liệu về điều kiện bảo đảm kiểm tra, giám sát" ngày 05/11/2025, năm: 2025 | 29/12/2025    | "Không áp dụng", lý do "kỳ quá ngắn"          |
        | có "Tài liệu về điều kiện bảo đảm kiểm tra, giám sát" ngày 05/11/2025, năm: 2025 | 30/12/2025    | "Đạt"                                         |
        | không có "Tài liệu về điều kiện bảo đảm kiểm tra, giám sát" nào                  | 30/12/2025    | "Không áp dụng", lý do "đơn vị không tồn tại" |
        | không có "Tài liệu về điều kiện bảo đảm kiểm tra, giám sát" nào                  | 01/01/2026    | "Vi phạm", lý do "không có"                   |

    @TC-1.2.3.d-9
    Kịch bản: Nhân dân giám sát: năm 2024 chưa có Nghị quyết
      Biết hồ sơ năm 2024 của xóm Hồng Thái, loại "Thôn, xóm, tổ dân phố", xã Tân Cương, tỉnh Thái Nguyên
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "trước ngày có hiệu lực"

    @TC-1.2.3.d-9
    Khung kịch bản: Nhân dân giám sát: không áp dụng với loại đơn vị khác
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "<loại đơn vị>", xã Tân Cương, tỉnh Thái Nguyên
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác loại đơn vị"

      Dữ liệu:
        | tên đơn vị                     | loại đơn vị                 |
        | Phòng Kinh tế xã Tân Cương     | Cơ quan nhà nước            |
        | Trường Tiểu học Tân Cương      | Đơn vị sự nghiệp công lập   |
        | Hợp tác xã chè Tân Cương       | Tổ chức có sử dụng lao động |
        | Hội Nông dân xã Tân Cương      | Tổ chức chính trị - xã hội  |
        | Hội đồng nhân dân xã Tân Cương | Hội đồng nhân dân cấp xã    |
        | Công ty Thủy lợi Thái Nguyên   | Doanh nghiệp nhà nước       |
        | Đảng ủy xã Tân Cương           | Cấp ủy, ban đảng            |

    @TC-1.2.3.d-9
    Khung kịch bản: Nhân dân giám sát: nghị quyết của xã không ràng buộc đơn vị ngoài địa bàn xã
      Biết hồ sơ năm 2025 của <tên đơn vị>, loại "Thôn, xóm, tổ dân phố", <địa bàn>
      Khi đánh giá vào ngày 15/01/2026
      Thì kết quả là "Không áp dụng", lý do "khác địa bàn"

      Dữ liệu:
        | tên đơn vị | địa bàn                       |
        | xóm Đầm Mụ | xã Đại Phúc, tỉnh Thái Nguyên |
        | xóm Đầm Mụ | tỉnh Thái Nguyên              |
        | xóm Pác Pó | tỉnh Cao Bằng                 |
