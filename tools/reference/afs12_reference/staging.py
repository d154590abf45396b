"""WIfI (Mills 2014) and GLASS (Global Vascular Guidelines) stages; a stage with a grade missing is not known."""

# Rows: wound 0-3; within a row ischaemia 0-3; within that foot infection 0-3.
WIFI = (
    ("1123", "1234", "2234", "2334"),
    ("1123", "1234", "2344", "3344"),
    ("2234", "3344", "3444", "4444"),
    ("3344", "4444", "4444", "4444"),
)
# Rows: femoropopliteal grade 0-4; columns: infrapopliteal grade 0-4.
GLASS = (
    (None, "I", "I", "II", "III"),
    ("I", "I", "II", "II", "III"),
    ("I", "II", "II", "II", "III"),
    ("II", "II", "II", "III", "III"),
    ("III", "III", "III", "III", "III"),
)
COMPRESSIBLE = 1.30


def grade_by(value, limits):
    """0-3: how many of three falling limits the value lies below."""
    return sum(value < limit for limit in limits)


def ischaemia_from_pressures(wifi):
    """Ischaemia grade from toe pressure or TcPO2 (mmHg; the worse), else from ABI and ankle pressure (the worse).

    An ABI over 1.30 means arteries that cannot be compressed: neither it nor an ankle pressure beside it gives a grade.
    """
    toes = [wifi[name] for name in ("toe_pressure_mmhg", "tcpo2_mmhg") if wifi.get(name) is not None]
    if toes:
        return max(grade_by(value, (60, 40, 30)) for value in toes)
    index, ankle = wifi.get("abi"), wifi.get("ankle_pressure_mmhg")
    if index is not None and index > COMPRESSIBLE:
        return None
    grades = [] if index is None else [grade_by(index, (0.8, 0.6, 0.4))]
    if ankle is not None:
        grades.append((ankle <= 100) + (ankle < 70) + (ankle < 50))
    return max(grades, default=None)


def wifi_stage(wifi):
    """Stage 1-4 or None."""
    ischaemia = wifi.get("ischaemia")
    if ischaemia is None:
        ischaemia = ischaemia_from_pressures(wifi)
    grades = (wifi.get("wound"), ischaemia, wifi.get("foot_infection"))
    if None in grades:
        return None
    return int(WIFI[grades[0]][grades[1]][grades[2]])


def glass_stage(glass):
    """Stage I, II, III or None; severe calcification raises its segment by one grade, at most to 4; 0/0 is no stage."""
    grades = [glass.get("femoropopliteal"), glass.get("infrapopliteal")]
    if None in grades or grades == [0, 0]:
        return None
    calcified = glass.get("severe_calcification")
    for i, segment in enumerate(("femoropopliteal", "infrapopliteal")):
        if calcified in (segment, "both"):
            grades[i] = min(grades[i] + 1, 4)
    return GLASS[grades[0]][grades[1]]
