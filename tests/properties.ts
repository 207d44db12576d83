import { configureGlobal } from 'fast-check'

// Property tests draw the same examples in every run: a red test is red again. FC_SEED draws others.
configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 1) })
