"""What a call amounted to: events to a CallRecord, its summary, the analysis report.

Works on what the engine said, never on sound; knows neither devices nor windows.
"""
