"""Made by bindings/generate.py from the public headers. Not to be edited."""

import ctypes
from typing import Any

JIXIAO: dict[str, tuple[Any, list[Any]]] = {
    "jx_version": (ctypes.c_char_p, []),
    "jx_version_number": (ctypes.c_int32, []),
    "jx_status_text": (ctypes.c_char_p, [ctypes.c_int32, ctypes.c_char_p]),
    "jx_decimal_none": (ctypes.c_int64, []),
    "jx_decimal_parse": (ctypes.c_int32, [ctypes.c_char_p, ctypes.POINTER(ctypes.c_int64)]),
    "jx_decimal_format": (ctypes.c_int32, [ctypes.c_int64, ctypes.c_int32, ctypes.c_char_p, ctypes.c_size_t]),
    "jx_decimal_round": (ctypes.c_int32, [ctypes.c_int64, ctypes.c_int32, ctypes.POINTER(ctypes.c_int64)]),
    "jx_decimal_ratio": (ctypes.c_int32, [ctypes.c_int64, ctypes.c_int64, ctypes.c_int64, ctypes.c_int32, ctypes.POINTER(ctypes.c_int64)]),
    "jx_enum_count": (ctypes.c_int32, [ctypes.c_int32]),
    "jx_enum_value": (ctypes.c_int32, [ctypes.c_int32, ctypes.c_int32]),
    "jx_enum_code": (ctypes.c_char_p, [ctypes.c_int32, ctypes.c_int32]),
    "jx_enum_name": (ctypes.c_char_p, [ctypes.c_int32, ctypes.c_int32, ctypes.c_char_p]),
    "jx_enum_find": (ctypes.c_int32, [ctypes.c_int32, ctypes.c_char_p, ctypes.POINTER(ctypes.c_int32)]),
    "jx_value_new": (ctypes.c_int32, [ctypes.c_char_p, ctypes.POINTER(ctypes.c_void_p)]),
    "jx_value_ref": (ctypes.c_void_p, [ctypes.c_void_p]),
    "jx_value_unref": (None, [ctypes.c_void_p]),
    "jx_value_kind": (ctypes.c_int32, [ctypes.c_void_p]),
    "jx_value_text": (ctypes.c_char_p, [ctypes.c_void_p]),
    "jx_value_comparison": (ctypes.c_int32, [ctypes.c_void_p]),
    "jx_value_number": (ctypes.c_int64, [ctypes.c_void_p]),
    "jx_value_high": (ctypes.c_int64, [ctypes.c_void_p]),
    "jx_value_unit": (ctypes.c_char_p, [ctypes.c_void_p]),
    "jx_project_new": (ctypes.c_int32, [ctypes.POINTER(ctypes.c_void_p)]),
    "jx_project_new_in": (ctypes.c_int32, [ctypes.c_void_p, ctypes.POINTER(ctypes.c_void_p)]),
    "jx_project_ref": (ctypes.c_void_p, [ctypes.c_void_p]),
    "jx_project_unref": (None, [ctypes.c_void_p]),
    "jx_project_set_text": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_int32, ctypes.c_char_p]),
    "jx_project_text": (ctypes.c_char_p, [ctypes.c_void_p, ctypes.c_int32]),
    "jx_project_set_funds": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_int32, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_char_p]),
    "jx_project_set_funds_decimal": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_int32, ctypes.c_int64, ctypes.c_int64, ctypes.c_int64]),
    "jx_project_set_amount": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_int32, ctypes.c_int32, ctypes.c_char_p, ctypes.c_char_p]),
    "jx_project_funds": (ctypes.c_int64, [ctypes.c_void_p, ctypes.c_int32, ctypes.c_int32]),
    "jx_project_amount_text": (ctypes.c_char_p, [ctypes.c_void_p, ctypes.c_int32, ctypes.c_int32]),
    "jx_project_heading": (ctypes.c_char_p, [ctypes.c_void_p]),
    "jx_indicator_new": (ctypes.c_int32, [ctypes.c_char_p, ctypes.c_char_p, ctypes.POINTER(ctypes.c_void_p)]),
    "jx_indicator_new_in": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.POINTER(ctypes.c_void_p)]),
    "jx_indicator_ref": (ctypes.c_void_p, [ctypes.c_void_p]),
    "jx_indicator_unref": (None, [ctypes.c_void_p]),
    "jx_indicator_set_target": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_char_p]),
    "jx_indicator_set_actual": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_char_p]),
    "jx_indicator_set_weight": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_char_p]),
    "jx_indicator_set_weight_decimal": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_int64]),
    "jx_indicator_set_claimed": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_char_p]),
    "jx_indicator_set_reason": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_char_p]),
    "jx_indicator_set_place": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_char_p]),
    "jx_indicator_category": (ctypes.c_char_p, [ctypes.c_void_p]),
    "jx_indicator_name": (ctypes.c_char_p, [ctypes.c_void_p]),
    "jx_indicator_target": (ctypes.c_void_p, [ctypes.c_void_p]),
    "jx_indicator_actual": (ctypes.c_void_p, [ctypes.c_void_p]),
    "jx_indicator_weight": (ctypes.c_int64, [ctypes.c_void_p]),
    "jx_indicator_claimed": (ctypes.c_int64, [ctypes.c_void_p]),
    "jx_indicator_reason": (ctypes.c_char_p, [ctypes.c_void_p]),
    "jx_indicator_place": (ctypes.c_char_p, [ctypes.c_void_p]),
    "jx_indicator_claimed_decimals": (ctypes.c_int32, [ctypes.c_void_p]),
    "jx_indicator_set_label": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_int32, ctypes.c_char_p]),
    "jx_indicator_label": (ctypes.c_char_p, [ctypes.c_void_p, ctypes.c_int32]),
    "jx_indicator_set_part": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_int32]),
    "jx_indicator_part": (ctypes.c_int32, [ctypes.c_void_p]),
    "jx_scheme_builtin": (ctypes.c_int32, [ctypes.c_char_p, ctypes.POINTER(ctypes.c_void_p)]),
    "jx_scheme_ref": (ctypes.c_void_p, [ctypes.c_void_p]),
    "jx_scheme_unref": (None, [ctypes.c_void_p]),
    "jx_scheme_id": (ctypes.c_char_p, [ctypes.c_void_p]),
    "jx_scheme_name": (ctypes.c_char_p, [ctypes.c_void_p, ctypes.c_char_p]),
    "jx_scheme_decimals": (ctypes.c_int32, [ctypes.c_void_p]),
    "jx_scheme_new": (ctypes.c_int32, [ctypes.c_char_p, ctypes.c_void_p, ctypes.POINTER(ctypes.c_void_p)]),
    "jx_scheme_new_in": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p, ctypes.POINTER(ctypes.c_void_p)]),
    "jx_scheme_set": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_char_p]),
    "jx_scheme_remove": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_char_p]),
    "jx_scheme_validate": (ctypes.c_int32, [ctypes.c_void_p]),
    "jx_scheme_freeze": (ctypes.c_int32, [ctypes.c_void_p]),
    "jx_scheme_is_frozen": (ctypes.c_int32, [ctypes.c_void_p]),
    "jx_scheme_detail": (ctypes.c_char_p, [ctypes.c_void_p]),
    "jx_scheme_text": (ctypes.c_char_p, [ctypes.c_void_p, ctypes.c_char_p]),
    "jx_scheme_number": (ctypes.c_int64, [ctypes.c_void_p, ctypes.c_char_p]),
    "jx_scheme_length": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_char_p]),
    "jx_scheme_field_name": (ctypes.c_char_p, [ctypes.c_char_p, ctypes.c_int32]),
    "jx_scheme_field_type": (ctypes.c_int32, [ctypes.c_char_p]),
    "jx_scheme_field_doc": (ctypes.c_char_p, [ctypes.c_char_p, ctypes.c_char_p]),
    "jx_scheme_field_choice": (ctypes.c_char_p, [ctypes.c_char_p, ctypes.c_int32]),
    "jx_scheme_band_name": (ctypes.c_char_p, [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_char_p]),
    "jx_scheme_band_name_decimal": (ctypes.c_char_p, [ctypes.c_void_p, ctypes.c_int64, ctypes.c_char_p]),
    "jx_scheme_describe": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_size_t, ctypes.POINTER(ctypes.c_size_t)]),
    "jx_scheme_monitor": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_int32, ctypes.c_int32, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_size_t, ctypes.POINTER(ctypes.c_int32)]),
    "jx_scheme_monitor_decimal": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_int32, ctypes.c_int32, ctypes.c_int64, ctypes.c_int64, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_size_t, ctypes.POINTER(ctypes.c_int32)]),
    "jx_grade_name": (ctypes.c_char_p, [ctypes.c_int32, ctypes.c_char_p]),
    "jx_item_execution": (ctypes.c_int32, []),
    "jx_item_total": (ctypes.c_int32, []),
    "jx_item_grade": (ctypes.c_int32, []),
    "jx_item_score": (ctypes.c_int32, []),
    "jx_assessment_new": (ctypes.c_int32, [ctypes.c_char_p, ctypes.POINTER(ctypes.c_void_p)]),
    "jx_assessment_new_in": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_void_p, ctypes.POINTER(ctypes.c_void_p)]),
    "jx_assessment_ref": (ctypes.c_void_p, [ctypes.c_void_p]),
    "jx_assessment_unref": (None, [ctypes.c_void_p]),
    "jx_assessment_detail": (ctypes.c_char_p, [ctypes.c_void_p]),
    "jx_assessment_scheme": (ctypes.c_void_p, [ctypes.c_void_p]),
    "jx_assessment_scheme_reason": (ctypes.c_char_p, [ctypes.c_void_p, ctypes.c_char_p]),
    "jx_assessment_set_scheme_reason": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_char_p]),
    "jx_assessment_project": (ctypes.c_void_p, [ctypes.c_void_p]),
    "jx_assessment_set_project": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_void_p]),
    "jx_assessment_set_text": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_int32, ctypes.c_char_p]),
    "jx_assessment_set_funds": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_int32, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_char_p]),
    "jx_assessment_add": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_char_p]),
    "jx_assessment_add_indicator": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_void_p]),
    "jx_assessment_count": (ctypes.c_int32, [ctypes.c_void_p]),
    "jx_assessment_indicator": (ctypes.c_void_p, [ctypes.c_void_p, ctypes.c_int32]),
    "jx_assessment_set_claim": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_int32, ctypes.c_char_p]),
    "jx_assessment_claim": (ctypes.c_int64, [ctypes.c_void_p, ctypes.c_int32]),
    "jx_assessment_claim_decimals": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_int32]),
    "jx_assessment_claim_asked": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_int32]),
    "jx_assessment_set_fund_claim": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_int32, ctypes.c_int32, ctypes.c_char_p]),
    "jx_assessment_fund_claim": (ctypes.c_int64, [ctypes.c_void_p, ctypes.c_int32, ctypes.c_int32, ctypes.POINTER(ctypes.c_int32)]),
    "jx_assessment_set_claimed_grade": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_char_p]),
    "jx_assessment_claimed_grade": (ctypes.c_int32, [ctypes.c_void_p]),
    "jx_assessment_grade_asked": (ctypes.c_int32, [ctypes.c_void_p]),
    "jx_assessment_set_class_points": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_char_p]),
    "jx_assessment_set_class_points_decimal": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int64]),
    "jx_assessment_class_points": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_int32, ctypes.POINTER(ctypes.c_char_p), ctypes.POINTER(ctypes.c_int64)]),
    "jx_assessment_set_complete": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_int32]),
    "jx_assessment_complete": (ctypes.c_int32, [ctypes.c_void_p]),
    "jx_assessment_add_note": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_int32, ctypes.c_char_p, ctypes.c_char_p]),
    "jx_assessment_note_count": (ctypes.c_int32, [ctypes.c_void_p]),
    "jx_assessment_note": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_int32, ctypes.POINTER(ctypes.c_int32), ctypes.POINTER(ctypes.c_char_p), ctypes.POINTER(ctypes.c_char_p)]),
    "jx_assessment_set_source": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_char_p]),
    "jx_assessment_file": (ctypes.c_char_p, [ctypes.c_void_p]),
    "jx_assessment_place": (ctypes.c_char_p, [ctypes.c_void_p]),
    "jx_assessment_set_item_place": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_int32, ctypes.c_char_p]),
    "jx_assessment_item_place": (ctypes.c_char_p, [ctypes.c_void_p, ctypes.c_int32]),
    "jx_assessment_state": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_int32, ctypes.c_int32, ctypes.POINTER(ctypes.c_int32)]),
    "jx_assessment_set_state": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_int32, ctypes.c_int32, ctypes.c_int32, ctypes.c_int32]),
    "jx_assessment_state_count": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_int32]),
    "jx_assessment_cut_off": (ctypes.c_int32, [ctypes.c_void_p]),
    "jx_assessment_column_count": (ctypes.c_int32, [ctypes.c_void_p]),
    "jx_assessment_column": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_int32, ctypes.POINTER(ctypes.c_int32), ctypes.POINTER(ctypes.c_int32), ctypes.POINTER(ctypes.c_int32), ctypes.POINTER(ctypes.c_int32), ctypes.POINTER(ctypes.c_char_p), ctypes.POINTER(ctypes.c_char_p)]),
    "jx_assessment_add_column": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_int32, ctypes.c_int32, ctypes.c_int32, ctypes.c_int32, ctypes.c_char_p, ctypes.c_char_p]),
    "jx_assessment_not_understood_count": (ctypes.c_int32, [ctypes.c_void_p]),
    "jx_assessment_not_understood": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_int32, ctypes.POINTER(ctypes.c_char_p), ctypes.POINTER(ctypes.c_char_p), ctypes.POINTER(ctypes.c_int32)]),
    "jx_assessment_add_not_understood": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_int32]),
    "jx_assessment_evaluate": (ctypes.c_int32, [ctypes.c_void_p]),
    "jx_assessment_execution_rate": (ctypes.c_int64, [ctypes.c_void_p]),
    "jx_assessment_execution_weight": (ctypes.c_int64, [ctypes.c_void_p]),
    "jx_assessment_score": (ctypes.c_int64, [ctypes.c_void_p, ctypes.c_int32]),
    "jx_assessment_method": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_int32]),
    "jx_assessment_working": (ctypes.c_int64, [ctypes.c_void_p, ctypes.c_int32, ctypes.c_int32]),
    "jx_assessment_rule": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_int32]),
    "jx_assessment_class": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_int32]),
    "jx_assessment_explain": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_int32, ctypes.c_char_p, ctypes.POINTER(ctypes.c_char_p)]),
    "jx_assessment_total": (ctypes.c_int64, [ctypes.c_void_p, ctypes.c_int32]),
    "jx_assessment_score_basis": (ctypes.c_int32, [ctypes.c_void_p]),
    "jx_assessment_total_text": (ctypes.c_char_p, [ctypes.c_void_p]),
    "jx_assessment_class_score": (ctypes.c_int64, [ctypes.c_void_p, ctypes.c_int32]),
    "jx_assessment_grade_text": (ctypes.c_char_p, [ctypes.c_void_p, ctypes.c_char_p]),
    "jx_assessment_grade": (ctypes.c_int32, [ctypes.c_void_p]),
    "jx_assessment_audit": (ctypes.c_int32, [ctypes.c_void_p]),
    "jx_assessment_finding_count": (ctypes.c_int32, [ctypes.c_void_p]),
    "jx_assessment_finding": (ctypes.c_void_p, [ctypes.c_void_p, ctypes.c_int32]),
    "jx_finding_code": (ctypes.c_char_p, [ctypes.c_void_p]),
    "jx_finding_severity": (ctypes.c_int32, [ctypes.c_void_p]),
    "jx_finding_item": (ctypes.c_int32, [ctypes.c_void_p]),
    "jx_finding_place": (ctypes.c_char_p, [ctypes.c_void_p]),
    "jx_finding_claimed": (ctypes.c_int64, [ctypes.c_void_p]),
    "jx_finding_computed": (ctypes.c_int64, [ctypes.c_void_p]),
    "jx_finding_message": (ctypes.c_char_p, [ctypes.c_void_p, ctypes.c_char_p]),
    "jx_finding_basis": (ctypes.c_char_p, [ctypes.c_void_p]),
    "jx_finding_about": (ctypes.c_char_p, [ctypes.c_char_p, ctypes.c_char_p, ctypes.c_char_p]),
    "jx_portfolio_new": (ctypes.c_int32, [ctypes.POINTER(ctypes.c_void_p)]),
    "jx_portfolio_new_in": (ctypes.c_int32, [ctypes.c_void_p, ctypes.POINTER(ctypes.c_void_p)]),
    "jx_portfolio_ref": (ctypes.c_void_p, [ctypes.c_void_p]),
    "jx_portfolio_unref": (None, [ctypes.c_void_p]),
    "jx_portfolio_begin_document": (ctypes.c_int32, [ctypes.c_void_p]),
    "jx_portfolio_add": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_void_p]),
    "jx_portfolio_add_row": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_int32, ctypes.c_char_p]),
    "jx_portfolio_add_row_decimal": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_int64, ctypes.c_int64, ctypes.c_int32, ctypes.c_char_p]),
    "jx_portfolio_set_claimed_total": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_char_p]),
    "jx_portfolio_set_claimed_total_decimal": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_int64, ctypes.c_char_p]),
    "jx_portfolio_add_statement": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_int32, ctypes.c_char_p, ctypes.c_char_p]),
    "jx_portfolio_add_statement_decimal": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_int32, ctypes.c_int64, ctypes.c_char_p]),
    "jx_portfolio_count": (ctypes.c_int32, [ctypes.c_void_p]),
    "jx_portfolio_assessment": (ctypes.c_void_p, [ctypes.c_void_p, ctypes.c_int32]),
    "jx_portfolio_audit": (ctypes.c_int32, [ctypes.c_void_p]),
    "jx_portfolio_row_count": (ctypes.c_int32, [ctypes.c_void_p]),
    "jx_portfolio_row_name": (ctypes.c_char_p, [ctypes.c_void_p, ctypes.c_int32]),
    "jx_portfolio_row_unit": (ctypes.c_char_p, [ctypes.c_void_p, ctypes.c_int32]),
    "jx_portfolio_row_funds": (ctypes.c_int64, [ctypes.c_void_p, ctypes.c_int32]),
    "jx_portfolio_row_score": (ctypes.c_int64, [ctypes.c_void_p, ctypes.c_int32]),
    "jx_portfolio_row_grade": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_int32]),
    "jx_portfolio_row_place": (ctypes.c_char_p, [ctypes.c_void_p, ctypes.c_int32]),
    "jx_portfolio_row_file": (ctypes.c_char_p, [ctypes.c_void_p, ctypes.c_int32]),
    "jx_portfolio_row_assessment": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_int32, ctypes.POINTER(ctypes.c_int32)]),
    "jx_portfolio_set_file": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_char_p]),
    "jx_portfolio_document_count": (ctypes.c_int32, [ctypes.c_void_p]),
    "jx_portfolio_document_file": (ctypes.c_char_p, [ctypes.c_void_p, ctypes.c_int32]),
    "jx_portfolio_document_assessments": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_int32]),
    "jx_portfolio_document_rows": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_int32]),
    "jx_portfolio_claimed_total": (ctypes.c_int64, [ctypes.c_void_p, ctypes.c_int32, ctypes.POINTER(ctypes.c_char_p)]),
    "jx_portfolio_statement": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_int32, ctypes.c_int32, ctypes.POINTER(ctypes.c_int32), ctypes.POINTER(ctypes.c_int64), ctypes.POINTER(ctypes.c_char_p)]),
    "jx_portfolio_finding_count": (ctypes.c_int32, [ctypes.c_void_p]),
    "jx_portfolio_finding": (ctypes.c_void_p, [ctypes.c_void_p, ctypes.c_int32]),
    "jx_portfolio_funds": (ctypes.c_int64, [ctypes.c_void_p, ctypes.c_int32]),
    "jx_portfolio_execution_rate": (ctypes.c_int64, [ctypes.c_void_p]),
    "jx_portfolio_mean": (ctypes.c_int64, [ctypes.c_void_p]),
    "jx_portfolio_weighted_mean": (ctypes.c_int64, [ctypes.c_void_p]),
    "jx_portfolio_grade_count": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_int32]),
    "jx_portfolio_left_out": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_int32]),
    "jx_portfolio_severity_count": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_int32]),
    "jx_portfolio_unit_count": (ctypes.c_int32, [ctypes.c_void_p]),
    "jx_portfolio_unit_name": (ctypes.c_char_p, [ctypes.c_void_p, ctypes.c_int32]),
    "jx_portfolio_unit_assessments": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_int32]),
    "jx_portfolio_unit_findings": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_int32, ctypes.c_int32]),
    "jx_portfolio_watch_count": (ctypes.c_int32, [ctypes.c_void_p]),
    "jx_portfolio_watch_row": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_int32, ctypes.POINTER(ctypes.c_int32)]),
    "jx_portfolio_combine": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_void_p, ctypes.POINTER(ctypes.c_void_p)]),
    "jx_grid_new": (ctypes.c_int32, [ctypes.POINTER(ctypes.c_void_p)]),
    "jx_grid_new_in": (ctypes.c_int32, [ctypes.c_void_p, ctypes.POINTER(ctypes.c_void_p)]),
    "jx_grid_ref": (ctypes.c_void_p, [ctypes.c_void_p]),
    "jx_grid_unref": (None, [ctypes.c_void_p]),
    "jx_grid_add_row": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_int32, ctypes.c_int32, ctypes.c_char_p]),
    "jx_grid_add_cell": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_int32, ctypes.c_char_p, ctypes.c_size_t, ctypes.c_int32, ctypes.c_int32]),
    "jx_grid_row_count": (ctypes.c_int32, [ctypes.c_void_p]),
    "jx_reading_new": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_void_p, ctypes.POINTER(ctypes.c_void_p)]),
    "jx_reading_ref": (ctypes.c_void_p, [ctypes.c_void_p]),
    "jx_reading_unref": (None, [ctypes.c_void_p]),
    "jx_reading_count": (ctypes.c_int32, [ctypes.c_void_p]),
    "jx_reading_assessment": (ctypes.c_void_p, [ctypes.c_void_p, ctypes.c_int32]),
    "jx_reading_summary_count": (ctypes.c_int32, [ctypes.c_void_p]),
    "jx_reading_problem": (ctypes.c_char_p, [ctypes.c_void_p, ctypes.c_int32, ctypes.POINTER(ctypes.c_char_p)]),
    "jx_portfolio_add_reading": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_char_p]),
}

JIXIAO_DOCUMENTS: dict[str, tuple[Any, list[Any]]] = {
    "jx_documents_count": (ctypes.c_int32, [ctypes.c_int32]),
    "jx_documents_value": (ctypes.c_int32, [ctypes.c_int32, ctypes.c_int32]),
    "jx_documents_code": (ctypes.c_char_p, [ctypes.c_int32, ctypes.c_int32]),
    "jx_documents_name": (ctypes.c_char_p, [ctypes.c_int32, ctypes.c_int32, ctypes.c_char_p]),
    "jx_reader_new": (ctypes.c_int32, [ctypes.POINTER(ctypes.c_void_p)]),
    "jx_reader_new_in": (ctypes.c_int32, [ctypes.c_void_p, ctypes.POINTER(ctypes.c_void_p)]),
    "jx_reader_ref": (ctypes.c_void_p, [ctypes.c_void_p]),
    "jx_reader_unref": (None, [ctypes.c_void_p]),
    "jx_reader_set_limit": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_int32, ctypes.c_int64]),
    "jx_reader_limit": (ctypes.c_int64, [ctypes.c_void_p, ctypes.c_int32]),
    "jx_reader_set_scheme": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_void_p]),
    "jx_reader_read_file": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_char_p, ctypes.POINTER(ctypes.c_void_p)]),
    "jx_reader_read_memory": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p, ctypes.c_size_t, ctypes.POINTER(ctypes.c_void_p)]),
    "jx_reader_read_scheme": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_char_p, ctypes.POINTER(ctypes.c_void_p)]),
    "jx_reader_detail": (ctypes.c_char_p, [ctypes.c_void_p]),
    "jx_reader_problem": (ctypes.c_char_p, [ctypes.c_void_p, ctypes.POINTER(ctypes.c_char_p), ctypes.POINTER(ctypes.c_char_p)]),
    "jx_document_ref": (ctypes.c_void_p, [ctypes.c_void_p]),
    "jx_document_unref": (None, [ctypes.c_void_p]),
    "jx_document_name": (ctypes.c_char_p, [ctypes.c_void_p]),
    "jx_document_format": (ctypes.c_int32, [ctypes.c_void_p]),
    "jx_document_count": (ctypes.c_int32, [ctypes.c_void_p]),
    "jx_document_assessment": (ctypes.c_void_p, [ctypes.c_void_p, ctypes.c_int32]),
    "jx_document_summary_count": (ctypes.c_int32, [ctypes.c_void_p]),
    "jx_document_problem": (ctypes.c_char_p, [ctypes.c_void_p, ctypes.c_int32, ctypes.POINTER(ctypes.c_char_p), ctypes.POINTER(ctypes.c_char_p)]),
    "jx_document_add_to": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_void_p]),
    "jx_folder_open": (ctypes.c_int32, [ctypes.c_char_p, ctypes.POINTER(ctypes.c_void_p)]),
    "jx_folder_next": (ctypes.c_int32, [ctypes.c_void_p, ctypes.POINTER(ctypes.c_char_p)]),
    "jx_folder_unref": (None, [ctypes.c_void_p]),
    "jx_run_new": (ctypes.c_int32, [ctypes.POINTER(ctypes.c_void_p)]),
    "jx_run_new_in": (ctypes.c_int32, [ctypes.c_void_p, ctypes.POINTER(ctypes.c_void_p)]),
    "jx_run_ref": (ctypes.c_void_p, [ctypes.c_void_p]),
    "jx_run_unref": (None, [ctypes.c_void_p]),
    "jx_run_add": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_void_p]),
    "jx_run_add_problem": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_char_p]),
    "jx_run_problem": (ctypes.c_char_p, [ctypes.c_void_p, ctypes.c_int32, ctypes.POINTER(ctypes.c_char_p), ctypes.POINTER(ctypes.c_char_p)]),
    "jx_run_portfolio": (ctypes.c_void_p, [ctypes.c_void_p]),
    "jx_run_audit": (ctypes.c_int32, [ctypes.c_void_p]),
    "jx_writer_new": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_void_p, ctypes.POINTER(ctypes.c_void_p)]),
    "jx_writer_new_in": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.POINTER(ctypes.c_void_p)]),
    "jx_writer_ref": (ctypes.c_void_p, [ctypes.c_void_p]),
    "jx_writer_unref": (None, [ctypes.c_void_p]),
    "jx_writer_set_language": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_char_p]),
    "jx_writer_set_severity": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_int32]),
    "jx_writer_show_only": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_char_p]),
    "jx_writer_shows": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_void_p]),
    "jx_writer_run": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_void_p]),
    "jx_writer_portfolio": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_void_p]),
    "jx_writer_assessment": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_void_p]),
    "jx_writer_scheme": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_void_p]),
    "jx_writer_report_html": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_void_p]),
    "jx_writer_report_xlsx": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_void_p]),
    "jx_writer_corrected_xlsx": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_void_p]),
    "jx_writer_corrected_docx": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_void_p]),
    "jx_writer_draft_docx": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_void_p]),
    "jx_writer_report_markdown": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_void_p]),
    "jx_writer_draft_html": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_void_p]),
    "jx_writer_draft_markdown": (ctypes.c_int32, [ctypes.c_void_p, ctypes.c_void_p]),
}

JX_OK = 0
JX_ERROR_ARGUMENT = 1
JX_ERROR_NO_MEMORY = 2
JX_ERROR_RANGE = 3
JX_ERROR_SYNTAX = 4
JX_ERROR_NOT_FOUND = 5
JX_ERROR_STATE = 6
JX_ERROR_SCHEME = 7
JX_ERROR_BUFFER = 8
JX_ERROR_FILE = 9
JX_ERROR_FORMAT = 10
JX_ERROR_LIMIT = 11
JX_ERROR_ENCODING = 12
JX_ERROR_UNSUPPORTED = 13
JX_ENUM_STATUS = 1
JX_ENUM_CATEGORY = 2
JX_ENUM_METHOD = 3
JX_ENUM_GRADE = 4
JX_ENUM_FIELD = 5
JX_ENUM_FINDING = 6
JX_ENUM_SEVERITY = 7
JX_ENUM_COMPARISON = 8
JX_ENUM_FUNDS = 9
JX_ENUM_STAGE = 10
JX_ENUM_CLAIM = 11
JX_ENUM_NOTE = 12
JX_ENUM_SCHEME = 13
JX_ENUM_VALUE = 14
JX_ENUM_ENUM = 15
JX_ENUM_LIGHT = 16
JX_ENUM_MONITOR = 17
JX_ENUM_TOTAL = 18
JX_ENUM_STATEMENT = 19
JX_ENUM_WATCH = 20
JX_ENUM_HOLDS = 21
JX_ENUM_ROW = 22
JX_ENUM_WORKING = 23
JX_ENUM_FIGURE = 24
JX_ENUM_STATE = 25
JX_ENUM_BASIS = 26
JX_VALUE_NONE = 0
JX_VALUE_TEXT = 1
JX_VALUE_NUMBER = 2
JX_VALUE_RANGE = 3
JX_VALUE_DATE = 4
JX_COMPARE_NONE = 0
JX_COMPARE_AT_LEAST = 1
JX_COMPARE_MORE = 2
JX_COMPARE_AT_MOST = 3
JX_COMPARE_LESS = 4
JX_COMPARE_EQUAL = 5
JX_PROJECT_NAME = 1
JX_PROJECT_DEPARTMENT = 2
JX_PROJECT_UNIT = 3
JX_PROJECT_YEAR = 4
JX_PROJECT_GOAL = 5
JX_PROJECT_ACHIEVED = 6
JX_PROJECT_REASON = 7
JX_FUNDS_TOTAL = 0
JX_FUNDS_FISCAL = 1
JX_FUNDS_CARRYOVER = 2
JX_FUNDS_OTHER = 3
JX_STAGE_INITIAL = 0
JX_STAGE_FULL_YEAR = 1
JX_STAGE_EXECUTED = 2
JX_METHOD_NONE = 0
JX_METHOD_PROPORTIONAL = 1
JX_METHOD_PROPORTIONAL_FLOOR = 2
JX_METHOD_INTERVAL_TABLE = 3
JX_METHOD_PASS_FAIL = 4
JX_METHOD_TIER = 5
JX_METHOD_LINEAR_OVERSHOOT = 6
JX_METHOD_STEP_DEDUCTION = 7
JX_GRADE_NONE = 0
JX_GRADE_EXCELLENT = 1
JX_GRADE_GOOD = 2
JX_GRADE_FAIR = 3
JX_GRADE_POOR = 4
JX_LIGHT_NONE = 0
JX_LIGHT_RED = 1
JX_LIGHT_YELLOW = 2
JX_LIGHT_GREEN = 3
JX_LIGHT_BLUE = 4
JX_FIELD_NONE = 0
JX_FIELD_TEXT = 1
JX_FIELD_NUMBER = 2
JX_FIELD_COUNT = 3
JX_FIELD_YES_NO = 4
JX_FIELD_CHOICE = 5
JX_FIELD_LIST = 6
JX_MONITOR_BUDGET = 1
JX_MONITOR_INDICATOR = 2
JX_MONITOR_MILESTONE = 3
JX_MONITOR_GAP = 4
JX_MONITOR_SELF = 5
JX_MONITOR_WATCH = 6
JX_CLAIM_EXECUTION_WEIGHT = 0
JX_CLAIM_EXECUTION_RATE = 1
JX_CLAIM_EXECUTION_SCORE = 2
JX_CLAIM_TOTAL_WEIGHT = 3
JX_CLAIM_TOTAL_SCORE = 4
JX_NOTE_PLACEHOLDER = 1
JX_NOTE_UNREAD = 2
JX_NOTE_INFERRED = 3
JX_NOTE_LEFT_OUT = 4
JX_STATE_NOT_ASKED = 0
JX_STATE_READ = 1
JX_STATE_BLANK = 2
JX_STATE_UNREAD = 3
JX_FIGURE_NAME = 1
JX_FIGURE_DEPARTMENT = 2
JX_FIGURE_UNIT = 3
JX_FIGURE_YEAR = 4
JX_FIGURE_EXECUTION_WEIGHT = 5
JX_FIGURE_EXECUTION_RATE = 6
JX_FIGURE_EXECUTION_SCORE = 7
JX_FIGURE_TOTAL_WEIGHT = 8
JX_FIGURE_TOTAL = 9
JX_FIGURE_GRADE = 10
JX_FIGURE_TARGET = 11
JX_FIGURE_ACTUAL = 12
JX_FIGURE_WEIGHT = 13
JX_FIGURE_SCORE = 14
JX_FIGURE_REASON = 15
JX_FIGURE_FUNDS = 20
JX_FIGURE_FUNDS_FULL_YEAR = 21
JX_FIGURE_FUNDS_EXECUTED = 22
JX_FIGURE_FISCAL = 30
JX_FIGURE_FISCAL_FULL_YEAR = 31
JX_FIGURE_FISCAL_EXECUTED = 32
JX_FIGURE_CARRYOVER = 40
JX_FIGURE_CARRYOVER_FULL_YEAR = 41
JX_FIGURE_CARRYOVER_EXECUTED = 42
JX_FIGURE_OTHER = 50
JX_FIGURE_OTHER_FULL_YEAR = 51
JX_FIGURE_OTHER_EXECUTED = 52
JX_TOTAL_WEIGHT = 0
JX_TOTAL_CLAIMED = 1
JX_TOTAL_RECOMPUTED = 2
JX_TOTAL_NORMALISED = 3
JX_TOTAL_SCORE = 4
JX_BASIS_NONE = 0
JX_BASIS_RECOMPUTED = 1
JX_BASIS_SCALED = 2
JX_BASIS_CARRIED = 3
JX_WORKING_TARGET = 0
JX_WORKING_HIGH = 1
JX_WORKING_ACTUAL = 2
JX_WORKING_WEIGHT = 3
JX_WORKING_COUNTED = 4
JX_SEVERITY_NOTE = 1
JX_SEVERITY_WARNING = 2
JX_SEVERITY_ERROR = 3
JX_STATEMENT_INITIAL = 0
JX_STATEMENT_EXECUTED = 1
JX_WATCH_LARGE = 1
JX_WATCH_SLOW = 2
JX_ROW_TEXT = 0
JX_ROW_TABLE = 1
JX_VERSION_NUMBER = 100
JX_NONE = -9223372036854775808
JX_ITEM_EXECUTION = -1
JX_ITEM_TOTAL = -2
JX_ITEM_GRADE = -3
JX_ITEM_SCORE = -4
JX_FORMAT_TEXT = 1
JX_FORMAT_CSV = 2
JX_FORMAT_JSON = 3
JX_FORMAT_HTML = 4
JX_FORMAT_DOCX = 5
JX_FORMAT_XLSX = 6
JX_FORMAT_OTHER = 7
JX_LIMIT_FILE = 1
JX_LIMIT_UNPACKED = 2
JX_LIMIT_RATIO = 3
JX_LIMIT_ENTRIES = 4
JX_LIMIT_NESTING = 5
JX_LIMIT_CELLS = 6
JX_LIMIT_CELL = 7
JX_LIMIT_LINE = 8
JX_DOCUMENTS_FORMAT = 1
JX_DOCUMENTS_LIMIT = 2
JX_DOCUMENTS_LIST = 3
