@echo off
rem The command line of Revisit: the same services without a window.
"%~dp0Revisit.exe" --cli %*
