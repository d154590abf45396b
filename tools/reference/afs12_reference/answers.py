"""From a patient's answers to the covariates of the model, question by question."""

from .model import Known
from .staging import glass_stage, ischaemia_from_pressures

OF_THE_PERSON = (
    "heart_failure",
    "coronary_disease",
    "cerebrovascular_disease",
    "diabetes",
    "copd",
    "atrial_fibrillation",
    "prior_major_amputation",
)
OF_THE_WOUND = ("wound_infection", "heel_wound")
# Every question that is answered by yes or no; each is a covariate of the same name.
YES_NO = (*OF_THE_PERSON, *OF_THE_WOUND, "urgent")
UMOL_PER_MG_DL = 88.42


def creatinine_mg_dl(creatinine):
    """Serum creatinine in mg/dL."""
    value = creatinine["value"]
    return value if creatinine["unit"] == "mg/dL" else value / UMOL_PER_MG_DL


def ckd_epi(creatinine, age, female):
    """eGFR (mL/min/1.73 m2), CKD-EPI 2021."""
    scale, power = (0.7, -0.241) if female else (0.9, -0.302)
    ratio = creatinine / scale
    value = 142 * min(ratio, 1) ** power * max(ratio, 1) ** -1.200 * 0.9938**age
    return value * 1.012 if female else value


def filtration(patient):
    """The eGFR given, or the one that creatinine, age and sex give; None if neither."""
    if patient.get("egfr") is not None:
        return patient["egfr"]
    if patient.get("creatinine") is None or patient.get("sex") is None:
        return None
    return ckd_epi(creatinine_mg_dl(patient["creatinine"]), patient["age"], patient["sex"] == "female")


def kidney(patient):
    """ckd_3, ckd_45, dialysis: dialysis wins, then eGFR, then creatinine; "no dialysis" alone answers only that."""
    if patient.get("dialysis") is True:
        return {"ckd_3": 0, "ckd_45": 0, "dialysis": 1}
    rate = filtration(patient)
    if rate is not None:
        return {"ckd_3": int(30 <= rate < 60), "ckd_45": int(rate < 30), "dialysis": 0}
    return {"dialysis": 0} if patient.get("dialysis") is False else {}


def body_mass_index(patient):
    """kg/m2, or None."""
    if patient.get("height_cm") is None or patient.get("weight_kg") is None:
        return None
    return patient["weight_kg"] / (patient["height_cm"] / 100) ** 2


def gnri(patient):
    """Geriatric nutritional risk index, or None: 14.89 albumin (g/dL) + 41.7 min(1, BMI/22)."""
    index, albumin = body_mass_index(patient), patient.get("albumin")
    if index is None or albumin is None:
        return None
    grams = albumin["value"] if albumin["unit"] == "g/dL" else albumin["value"] / 10
    return 14.89 * grams + 41.7 * min(1, index / 22)


def nutrition(patient):
    """malnutrition: GNRI under 82, or BMI under 18.5 where albumin is missing."""
    if patient.get("albumin") is not None:
        risk = gnri(patient)
        return {} if risk is None else {"malnutrition": int(risk < 82)}
    index = body_mass_index(patient)
    return {} if index is None else {"malnutrition": int(index < 18.5)}


def haematocrit_percent(patient):
    """Haematocrit in percent, or None."""
    given = patient.get("haematocrit")
    if given is None:
        return None
    return given["value"] if given["unit"] == "%" else given["value"] * 100


def chosen(answer, order, names):
    """Indicator covariates of a question with categories: order[0] is the reference, order[1:] belong to `names`."""
    if answer is None:
        return {}
    return {name: int(answer == level) for level, name in zip(order[1:], names, strict=True)}


def above(value, limit, name):
    """{name: whether value is over limit}, empty if the value is not known."""
    return {} if value is None else {name: int(value > limit)}


def lesion_answers(lesion):
    """Inputs under `lesion`."""
    arteries, stage = lesion.get("patent_crural_arteries"), glass_stage(lesion.get("glass") or {})
    return {
        "lesion.level": chosen(
            lesion.get("level"),
            ("aorto-iliac", "femoropopliteal", "infrapopliteal"),
            ("femoropopliteal", "infrapopliteal"),
        ),
        "lesion.patent_crural_arteries": {} if arteries is None else {"crural_all_occluded": int(arteries == 0)},
        "lesion.pedal": chosen(lesion.get("pedal"), ("P0", "P1", "P2"), ("pedal_p1", "pedal_p2")),
        "lesion.glass": {} if stage is None else {"glass_stage": {"I": -1, "II": 0, "III": 1}[stage]},
    }


def wifi_answers(wifi):
    """wifi.ischaemia and wifi.abi. A grade that only an ABI gives belongs to wifi.abi: that answer answers both."""
    given, index = wifi.get("ischaemia"), wifi.get("abi")
    grade = ischaemia_from_pressures(wifi) if given is None else given
    severe = {} if grade is None else {"severe_ischaemia": int(grade == 3)}
    incompressible = above(index, 1.4, "abi_incompressible")
    elsewhere = given if given is not None else ischaemia_from_pressures({**wifi, "abi": None})
    if severe and incompressible and elsewhere is None:
        return {"wifi.ischaemia": {}, "wifi.abi": {**severe, **incompressible}}
    return {"wifi.ischaemia": severe, "wifi.abi": incompressible}


def wound_answers(patient):
    """Rutherford and what needs a wound: Rutherford 4 has none, so infection and heel wound belong to its answer."""
    grade = patient["rutherford"]
    stage = {"tissue_loss": int(grade >= 5), "gangrene": int(grade == 6)}
    if grade == 4:
        return {"rutherford": {**stage, **dict.fromkeys(OF_THE_WOUND, 0)}, **{n: {} for n in OF_THE_WOUND}}
    wounds = {n: {} if patient.get(n) is None else {n: int(patient[n])} for n in OF_THE_WOUND}
    return {"rutherford": stage, **wounds}


def treatment_answer(treatment):
    """bypass, prosthetic, no_option; not answered counts as endovascular but is not an answer."""
    if treatment is None:
        return {}
    return {
        "bypass": int(treatment in ("vein-bypass", "prosthetic-bypass")),
        "prosthetic": int(treatment == "prosthetic-bypass"),
        "no_option": int(treatment == "none-possible"),
    }


def answers(patient):
    """Input -> covariates it answers (empty: not known), every input of the model."""
    out = wound_answers(patient)
    out["age"] = {"age_decades": (patient["age"] - 72) / 10}
    sex = patient.get("sex")
    out["sex"] = {} if sex is None else {"female": int(sex == "female")}
    out["mobility"] = chosen(patient.get("mobility"), ("walks", "wheelchair", "bedridden"), ("wheelchair", "bedridden"))
    out["nutrition"] = nutrition(patient)
    for name in (*OF_THE_PERSON, "urgent"):
        out[name] = {} if patient.get(name) is None else {name: int(patient[name])}
    out["cancer"] = chosen(
        patient.get("cancer"), ("never", "past", "under-treatment"), ("cancer_past", "cancer_active")
    )
    out["kidney"] = kidney(patient)
    percent = haematocrit_percent(patient)
    out["haematocrit"] = {} if percent is None else {"anaemia": int(percent <= 30)}
    out["white_cells"] = above(patient.get("white_cells"), 8, "leukocytosis")
    out["temperature_c"] = above(patient.get("temperature_c"), 38, "fever")
    out.update(wifi_answers(patient.get("wifi") or {}))
    out.update(lesion_answers(patient.get("lesion") or {}))
    out["treatment"] = treatment_answer(patient.get("treatment"))
    return out


def known(patient):
    """All that a patient's answers tell the model."""
    covariates = {}
    for given in answers(patient).values():
        covariates.update(given)
    return Known(covariates, patient["age"], patient.get("sex"))
