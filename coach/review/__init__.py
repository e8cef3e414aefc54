"""What a call amounted to, from the engine's events.

`recorder` gathers events into a CallRecord, `heard_call` and `figures` make its figures, `report` its analysis
report, and `verdict` what went well and what to try. Over many calls, `effect` compares calls with cues and
silent calls, and `break_offer` says when a break is due. This room never works on sound, and knows neither
devices nor windows.
"""
