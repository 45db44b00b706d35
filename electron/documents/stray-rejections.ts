/*
 * Loaded in the processes that read papers, and only there. Over a damaged page pdf.js fails promises of its own that
 * nobody waits for; whoever waits for the page is told as well. Left alone, Node would end the process over them, and
 * one damaged page would cost the whole paper.
 */
process.on('unhandledRejection', () => undefined)
