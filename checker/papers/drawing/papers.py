"""The three papers as Word templates; ``python -m checker.papers.drawing.papers`` writes them into ``templates/``.

An office does not need this: it edits the templates in Word. Here they are kept so that what all of them share is
changed in one place.
"""

from __future__ import annotations

from pathlib import Path

from checker.papers.drawing.blocks import (
    ACROSS,
    UPRIGHT,
    Column,
    based_on,
    by_hand,
    duties_table,
    head,
    numbered_list,
    office,
    recipients,
    signatures,
    signer,
    title,
)
from checker.papers.drawing.package import word_file
from checker.papers.drawing.wordml import KEEP, Run, cell, control, page, paragraph, row, row_control, rule, table

ENDING = (
    "Biên bản và Phụ lục được lập thành …… bản có nội dung như nhau, đã đọc lại cho những người tham dự cùng nghe và thống "
    "nhất ký tên. Buổi làm việc kết thúc vào …… giờ ……, ngày …… tháng …… năm ………./."
)
CITED = "{% if cited %} {{ cited }}{% endif %}"
OWN_DAY = "{% if self_as_of %} Kết quả tự chấm của đơn vị lấy theo ngày đánh giá {{ self_as_of }}.{% endif %}"
DIFFERING = (
    "{{ item.no }}. {{ item.title }}: tự chấm {{ item.self }}; Đoàn chấm {{ item.earned }}; "
    "chênh lệch {{ item.difference }}."
)
BOTH_TOTALS = (
    "Tổng điểm chuẩn {{ total.standard }}; đơn vị tự chấm {{ self_total }}; Đoàn kiểm tra chấm {{ total.earned }}; "
    "chênh lệch {{ difference }}."
)
BY_PLACE = "{{ loop.index }}. {{ item.title }} ({{ item.basis }}): {{ item.gap }}"
DASHED = "- {{ item.title }} ({{ item.basis }}): {{ item.gap }}"
LISTED = "{{ item.no }}. {{ item.title }} ({{ item.basis }}): {{ item.gap }}"
OWN_COLUMNS = (
    Column(11, "TT", "row.no", centred=True),
    Column(77, "Nội dung, căn cứ", "row.title"),
    Column(18, "Điểm chuẩn", "row.standard", centred=True, total="{{ total.standard }}"),
    Column(18, "Tự chấm", "row.earned", centred=True, total="{{ total.earned }}"),
    Column(58, "Minh chứng", "row.evidence", many=True),
    Column(70, "Giải trình", "row.explanation", many=True),
)
BOTH_COLUMNS = (
    Column(11, "TT", "row.no", centred=True),
    Column(63, "Nội dung, căn cứ", "row.title"),
    Column(17, "Điểm chuẩn", "row.standard", centred=True, total="{{ total.standard }}"),
    Column(17, "Tự chấm", "row.self", centred=True, total="{{ self_total }}"),
    Column(17, "Đoàn chấm", "row.earned", centred=True, total="{{ total.earned }}"),
    Column(17, "Chênh lệch", "row.difference", centred=True, total="{{ difference }}"),
    Column(52, "Minh chứng", "row.evidence", many=True),
    Column(58, "Nhận xét", "row.remarks", many=True),
)
ADVICE = (
    (11.0, "TT", "{{ loop.index }}", True),
    (71.0, "Kiến nghị, căn cứ", "", False),
    (26.0, "Hạn theo quy định", "{{ item.due }}", True),
    (29.0, "Đơn vị, người thực hiện", "{{ item.owner }}", True),
    (28.0, "Hoàn thành trước ngày", "{{ item.until }}", True),
)
SCORE = (
    "{% if score.value %}Quy đổi theo thang điểm 100: {{ score.value }} điểm; xếp loại: {{ score.grade }}."
    "{% else %}Không có nội dung nào được tính điểm; {{ score.grade }}.{% endif %}"
    "{% if score.interval %} Nội dung chưa đủ dữ liệu tạm tính 0 điểm; khi bổ sung đủ, tổng điểm {{ score.interval }}.{% endif %}"
    "{% for cap in score.caps %} {{ cap }}{% endfor %}"
)
COUNTS = "Trong {{ duties }} nội dung có {{ counts }}."
SPAN = "từ ngày {{ period_from }} đến hết ngày {{ period_to }}"
SCOPE = f"{SPAN}; ngày đánh giá {{{{ as_of }}}}, số liệu đến hết ngày {{{{ complete_through }}}}"


def own_sheet() -> str:
    """The unit assesses itself: one wide table."""
    about = "Việc thực hiện dân chủ ở cơ sở {{ period }}"
    return "".join([
        head(width=ACROSS, symbol="", dated=True),
        title("PHIẾU TỰ ĐÁNH GIÁ", about, width=ACROSS),
        based_on(),
        paragraph("LoiVan", "{{ unit }} tự đánh giá việc thực hiện dân chủ ở cơ sở " + SCOPE + " như sau:"),
        paragraph("KhoangCach"),
        duties_table(OWN_COLUMNS),
        paragraph("LoiVan", "Tổng điểm tự chấm: {{ total.earned }}/{{ total.standard }} điểm. " + SCORE),
        paragraph("LoiVan", COUNTS),
        paragraph("LoiVan", Run("Ghi chú: dấu “–” là nội dung không tính điểm; dòng chấm là phần đơn vị ghi bổ sung.", italic=True)),
        by_hand("Kiến nghị, đề xuất của đơn vị:"),
        by_hand(keep=True),
        signatures((82, 80, 90), recipients(), signer("NGƯỜI LẬP PHIẾU"), office()),
        page(wide=True),
    ])  # fmt: skip


def record() -> str:
    """The record of an inspection, with the table of points as its annex."""
    return "".join([
        head(width=UPRIGHT, symbol="BB-", dated=False),
        title("BIÊN BẢN", "Kiểm tra việc thực hiện dân chủ ở cơ sở {{ period }}", "tại {{ unit }}", width=UPRIGHT),
        based_on("Thực hiện {{ decision }}."),
        paragraph("LoiVan", "Thời gian bắt đầu: …… giờ ……, {{ date }}"),
        paragraph("DienTay", "Địa điểm: {{ venue }}"),
        paragraph("DeMuc", "Thành phần tham dự:"),
        paragraph("DienTay", "1. Đoàn kiểm tra: {{ team }}"),
        by_hand("Trưởng đoàn (chủ trì):"),
        by_hand("Thành viên:"),
        by_hand("Thư ký (người ghi biên bản):"),
        paragraph("LoiVan", "2. {{ unit }}:"),
        by_hand("Đại diện, chức vụ:"),
        paragraph("DeMuc", "I. PHẠM VI, HỒ SƠ KIỂM TRA"),
        paragraph("LoiVan", "Đoàn kiểm tra xem xét việc thực hiện dân chủ ở cơ sở " + SCOPE
                  + "; gồm {{ duties }} nội dung tại Phụ lục kèm theo Biên bản này." + OWN_DAY + CITED),
        by_hand("Hồ sơ, tài liệu đã xem:"),
        paragraph("DeMuc", "II. KẾT QUẢ KIỂM TRA"),
        paragraph("DeMuc", "1. Điểm và xếp loại"),
        paragraph("LoiVan", BOTH_TOTALS),
        paragraph("LoiVan", SCORE),
        paragraph("LoiVan", COUNTS),
        paragraph("DeMuc", "2. Nội dung Đoàn kiểm tra kết luận khác với đơn vị tự đánh giá"),
        control("if self_as_of"),
        numbered_list("differences", DIFFERING, "Không có."),
        control("else"), by_hand(), control("endif"),
        paragraph("DeMuc", "3. Nội dung vi phạm"),
        numbered_list("violations", LISTED, "Không có."),
        control("if cooperation"),
        paragraph("DeMuc", "4. Nội dung phối hợp chưa thực hiện (không tính điểm)"),
        numbered_list("cooperation", LISTED, "Không có."),
        control("endif"),
        paragraph("DeMuc", "{{ 5 if cooperation else 4 }}. Nội dung chưa kết luận"),
        numbered_list("undecided", LISTED, "Không có."),
        paragraph("DeMuc", "III. Ý KIẾN CỦA ĐƠN VỊ ĐƯỢC KIỂM TRA"), by_hand(), by_hand(),
        paragraph("DeMuc", "IV. NHẬN XÉT, KIẾN NGHỊ CỦA ĐOÀN KIỂM TRA"), by_hand(), by_hand(),
        paragraph("LoiVan", ENDING, end=KEEP),
        signatures(
            (60, 45, 60), signer("ĐẠI DIỆN ĐƠN VỊ", "ĐƯỢC KIỂM TRA"), signer("THƯ KÝ"),
            signer("TRƯỞNG ĐOÀN", name="{{ signer }}"),
        ),
        *recipients("- {{ unit }};"),
        paragraph("KhoangCach", end=page(wide=False)),
        paragraph("TenLoai", "Phụ lục"),
        paragraph("TrichYeu", "BẢNG CHẤM ĐIỂM, ĐỐI CHIẾU KẾT QUẢ"),
        paragraph("KemTheo", "(Kèm theo Biên bản số {{ number }}/BB-{{ symbol }} {{ date }} của {{ issuer_named }})"),
        rule((ACROSS - 50) / 2, (ACROSS - 50) / 2),
        paragraph("KhoangCach"),
        duties_table(BOTH_COLUMNS),
        paragraph("LoiVan", Run("Ghi chú: dấu “–” là nội dung không tính điểm; dòng chấm là phần ghi bổ sung.", italic=True)),
        page(wide=True, restart=True),
    ])  # fmt: skip


def _advice() -> str:
    width = sum(column[0] for column in ADVICE)
    count = len(ADVICE)
    heads = [cell(wide, paragraph("DauBang", heading), middle=True) for wide, heading, _, _ in ADVICE]
    cells = []
    for wide, _, value, centred in ADVICE:
        what = [
            paragraph("TrongBang", "{{ item.remedy }}"),
            paragraph("TrongBang", Run("({{ item.basis }})", italic=True)),
        ]
        cells.append(cell(wide, *([paragraph("SoTrongBang" if centred else "TrongBang", value)] if value else what)))
    return table(
        [column[0] for column in ADVICE],
        row(*heads, head=True, split=False),
        row_control("for item in advice", count, width),
        row(*cells, split=False),
        row_control("endfor", count, width),
        lines=True,
    )


def notice() -> str:
    """What was found, and what the unit has to do until when."""
    return "".join([
        head(width=UPRIGHT, symbol="TB-", dated=True),
        title("THÔNG BÁO", "Kết quả kiểm tra việc thực hiện dân chủ ở cơ sở {{ period }}", "tại {{ unit }}", width=UPRIGHT),
        based_on("Thực hiện {{ decision }};"),
        paragraph("DienTay", "Căn cứ Biên bản kiểm tra ngày …… tháng …… năm ………, {{ issuer_named }} thông báo kết quả "
                  "kiểm tra như sau:"),
        paragraph("DeMuc", "1. Phạm vi kiểm tra"),
        paragraph("LoiVan", "Kiểm tra {{ duties }} nội dung về thực hiện dân chủ ở cơ sở tại {{ unit }} " + SCOPE + "." + CITED),
        paragraph("DeMuc", "2. Kết quả chung"),
        paragraph("LoiVan", "Tổng điểm: {{ total.earned }}/{{ total.standard }} điểm. " + SCORE),
        paragraph("LoiVan", COUNTS),
        paragraph("DeMuc", "3. Ưu điểm"),
        control("if met.named"),
        paragraph("LoiVan", "Thực hiện đạt {{ met.count }} nội dung, trong đó có các nội dung trọng yếu:"),
        control("for name in met.named"),
        paragraph("LoiVan", "- {{ name }}{{ '.' if loop.last else ';' }}"),
        control("endfor"),
        control("else"), paragraph("LoiVan", "Thực hiện đạt {{ met.count }} nội dung."), control("endif"),
        by_hand(),
        paragraph("DeMuc", "4. Hạn chế, vi phạm"),
        numbered_list("violations", BY_PLACE, "Không có nội dung vi phạm."),
        control("if cooperation"),
        paragraph("LoiVan", "Nội dung phối hợp chưa thực hiện (không tính điểm):"),
        numbered_list("cooperation", DASHED, ""),
        control("endif"),
        control("if undecided"),
        paragraph("LoiVan", "Nội dung chưa đủ cơ sở kết luận:"),
        numbered_list("undecided", DASHED, ""),
        control("endif"),
        by_hand("Nguyên nhân, trách nhiệm:"),
        paragraph("DeMuc", "5. Kiến nghị"),
        control("if advice"),
        paragraph("LoiVan", "{{ unit }} thực hiện các kiến nghị sau:"),
        paragraph("KhoangCach"),
        _advice(),
        control("else"), paragraph("LoiVan", "Không có kiến nghị."), control("endif"),
        control("if not_due"),
        paragraph("LoiVan", "Nội dung chưa đến hạn, đề nghị tiếp tục thực hiện đúng hạn:"),
        numbered_list("not_due", DASHED, ""),
        control("endif"),
        paragraph("LoiVan", "{{ unit }} tổ chức thực hiện, báo cáo kết quả bằng văn bản về {{ report_to }} "
                  "trước {{ report_by }}./.", end=KEEP),
        signatures((80, 85), recipients("- {{ unit }} (để thực hiện);"), office()),
        page(wide=False),
    ])  # fmt: skip


DRAWN = {
    "phieu-tu-danh-gia": (own_sheet, ACROSS, "Phiếu tự đánh giá việc thực hiện dân chủ ở cơ sở"),
    "bien-ban": (record, UPRIGHT, "Biên bản kiểm tra việc thực hiện dân chủ ở cơ sở"),
    "thong-bao": (notice, UPRIGHT, "Thông báo kết quả kiểm tra việc thực hiện dân chủ ở cơ sở"),
}


def drawn(kind: str) -> bytes:
    """The template of a kind of paper."""
    body, text, named = DRAWN[kind]
    return word_file(body(), named, text)


if __name__ == "__main__":
    folder = Path(__file__).parent.parent / "templates"
    for kind in DRAWN:
        (folder / f"{kind}.docx").write_bytes(drawn(kind))
