"""The variables of a template with what they hold, for those who edit one; a test holds the list to what papers have."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from checker.texts import Both

VARIABLES: Final[dict[str, Both]] = {
    "paper": ("tên văn bản", "name of the paper"),
    "unit": ("tên đơn vị", "name of the unit"),
    "period": ("kỳ đánh giá bằng chữ: năm 2025", "the period in words: năm 2025"),
    "period_from": ("ngày đầu kỳ", "first day of the period"),
    "period_to": ("ngày cuối kỳ", "last day of the period"),
    "as_of": ("ngày đánh giá", "day of assessment"),
    "complete_through": ("ngày chốt số liệu", "day through which the record is complete"),
    "documents[]": ("văn bản làm căn cứ, ghi đầy đủ", "the documents it rests on, cited in full"),
    "cited": ("câu nêu văn bản của điều, khoản khi chỉ có một văn bản", "whose provisions are cited, where there is one document"),
    "parent": ("cơ quan chủ quản, chữ in hoa; trống nếu không ghi", "parent body in capitals; empty where not told"),
    "issuer[]": ("tên cơ quan ban hành, chữ in hoa, từng dòng", "issuer in capitals, line by line"),
    "issuer_named": ("tên cơ quan ban hành, chữ thường", "issuer in small letters"),
    "number": ("số văn bản", "number of the paper"),
    "symbol": ("chữ viết tắt tên cơ quan trong ký hiệu", "abbreviation of the issuer"),
    "place": ("địa danh", "place"),
    "date": ("ngày … tháng … năm …", "date in words"),
    "decision": ("quyết định, kế hoạch kiểm tra", "decision or plan of the inspection"),
    "team": ("đoàn kiểm tra", "inspection team"),
    "venue": ("địa điểm làm việc", "where they met"),
    "authority": ("quyền hạn ký (TM. …); trống nếu không có", "on whose behalf it is signed; may be empty"),
    "title": ("chức vụ người ký", "office of the signer"),
    "signer": ("họ tên người ký; trống nếu không ghi", "name of the signer; may be empty"),
    "report_to": ("nơi nhận báo cáo khắc phục", "to whom the unit reports"),
    "report_by": ("hạn báo cáo khắc phục", "until when it reports"),
    "sent_to[]": ("nơi nhận", "who gets the paper"),
    "sections[].title": ("tên mục trong bảng: văn bản hoặc nhóm tiêu chí", "heading in the table: document or group"),
    "sections[].points": ("điểm chuẩn của mục", "points of the heading"),
    "sections[].rows[].no": ("số thứ tự của nội dung", "number of the duty"),
    "sections[].rows[].title": ("nội dung", "the duty"),
    "sections[].rows[].basis": ("điểm, khoản, điều", "provision"),
    "sections[].rows[].standard": ("điểm chuẩn; “–” khi không tính điểm", "possible points; “–” where not scored"),
    "sections[].rows[].earned": ("điểm tự chấm, hoặc điểm Đoàn chấm trong biên bản", "points earned"),
    "sections[].rows[].result": ("kết quả bằng chữ", "the outcome in words"),
    "sections[].rows[].evidence[]": ("minh chứng, từng dòng", "evidence, line by line"),
    "sections[].rows[].explanation[]": ("giải trình, từng dòng", "explanation, line by line"),
    "sections[].rows[].self": ("điểm đơn vị tự chấm", "the unit's own points"),
    "sections[].rows[].difference": ("chênh lệch Đoàn chấm so với tự chấm", "inspectors' points less the unit's own"),
    "sections[].rows[].remarks[]": ("nhận xét, từng dòng", "remarks, line by line"),
    "total.standard": ("tổng điểm chuẩn", "possible points in all"),
    "total.earned": ("tổng điểm đạt được", "points earned in all"),
    "self_total": ("tổng điểm đơn vị tự chấm", "the unit's own points in all"),
    "difference": ("chênh lệch tổng điểm", "difference of the totals"),
    "self_as_of": ("ngày đánh giá của kết quả tự chấm; trống nếu không có", "day of the self-assessment; empty without one"),
    "score.value": ("tổng điểm theo thang 100", "score of 100"),
    "score.grade": ("xếp loại", "grade"),
    "score.interval": ("khoảng điểm khi còn nội dung chưa đủ dữ liệu", "interval while something is unknown"),
    "score.caps[]": ("mức trần xếp loại đang áp dụng", "caps of the grade"),
    "counts": ("số nội dung theo từng kết quả, thành câu", "how many duties came out how"),
    "duties": ("tổng số nội dung", "number of duties"),
    "met.count": ("số nội dung đạt", "number of duties that are met"),
    "met.named[]": ("tên các nội dung trọng yếu đã đạt", "names of the weighty ones among them"),
    "differences[].no": ("nội dung có kết luận khác nhau: số thứ tự", "duty judged differently: its number"),
    "differences[].title": ("… nội dung", "… the duty"),
    "differences[].self": ("… tự chấm", "… own points"),
    "differences[].earned": ("… Đoàn chấm", "… inspectors' points"),
    "differences[].difference": ("… chênh lệch", "… difference"),
    "violations[]": ("nội dung vi phạm: no, title, basis, gap", "violations: no, title, basis, gap"),
    "cooperation[]": ("nội dung phối hợp chưa thực hiện: no, title, basis, gap", "coordination not done: no, title, basis, gap"),
    "undecided[]": ("nội dung chưa kết luận: no, title, basis, gap", "not concluded: no, title, basis, gap"),
    "not_due[]": ("nội dung chưa đến hạn: no, title, basis, gap", "not due yet: no, title, basis, gap"),
    "advice[].no": ("kiến nghị: số thứ tự của nội dung", "recommendation: number of the duty"),
    "advice[].title": ("… nội dung", "… the duty"),
    "advice[].basis": ("… căn cứ", "… provision"),
    "advice[].remedy": ("… việc phải làm", "… what to do"),
    "advice[].due": ("… hạn theo quy định", "… last day by the rules"),
    "advice[].owner": ("… đơn vị, người thực hiện", "… who does it"),
    "advice[].until": ("… hoàn thành trước ngày", "… until when"),
}  # fmt: skip
WHOLE: Final = tuple(name for name in VARIABLES if name.endswith("[]"))


def names_in(value: Any, path: str = "") -> Iterator[str]:
    """The names of a paper's variables as ``VARIABLES`` writes them; a list of alike items is walked once."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from names_in(item, f"{path}.{key}" if path else key)
    elif isinstance(value, list):
        named = f"{path}[]"
        if named in WHOLE:
            yield named
        for item in value:
            if named not in WHOLE:
                yield from names_in(item, named)
    else:
        yield path
